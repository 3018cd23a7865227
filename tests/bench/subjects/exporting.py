"""Exporting the own bundle from projects of several sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks, run
from tests.bench.settings import ARTICLE_CHARACTERS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure rows a second and how far the memory grows."""
    found: list[Row] = []
    for articles, spans in sizes.exports:
        path = scratch / f"export-{articles}-{spans}.spanwise"
        given = {"path": str(path), "articles": articles, "characters": ARTICLE_CHARACTERS, "spans": spans}
        run(Case("projects:coded", given))
        ours, floor = by_turns(
            Case("exporting:ours", {"project": str(path)}),
            Case("exporting:floor", {"project": str(path)}),
            repeats=sizes.repeats,
        )
        case, both = f"{articles:,} articles, {articles * spans:,} spans", peaks(ours, floor)
        found += [
            Row(
                "export the own bundle",
                case,
                unit="rows/s",
                ours=ours.median("rate"),
                floor=floor.median("rate"),
                budget=Budget(times=3),
                peaks=both,
            ),
            Row(
                "export: growth of memory",
                case,
                unit="MB",
                ours=ours.median("grown"),
                budget=Budget(most=50),
                peaks=both,
            ),
        ]
    return found
