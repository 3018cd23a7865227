"""Bringing many articles in, and the room that they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks, run
from tests.bench.subjects.opening import make_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure an import of files of 3,000 characters into an empty project."""
    given = {"folder": str(scratch / "files")}
    run(Case("importing:write_files", given | {"articles": sizes.imported}))
    ours, floor = by_turns(
        Case("importing:ours", given), Case("importing:floor", given), repeats=sizes.long_repeats, warm_up=False
    )
    subject, both = f"import {sizes.imported:,} articles", peaks(ours, floor)
    return [
        Row(
            subject,
            "stored",
            unit="articles/s",
            ours=ours.median("stored"),
            floor=floor.median("stored"),
            budget=Budget(times=4),
            peaks=both,
        ),
        Row(
            subject,
            "stored and found by the search",
            unit="articles/s",
            ours=ours.median("searchable"),
            floor=floor.median("stored"),
            budget=Budget(least=700),
            peaks=both,
        ),
        *window_ticks_during_an_import(sizes, scratch),
        Row(
            "project file",
            "what uncoded articles add to it, without compressed originals; floor: their UTF-8 text",
            unit="MB",
            ours=ours.median("file"),
            floor=ours.median("text"),
            budget=Budget(times=2),
        ),
    ]


def window_ticks_during_an_import(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure the gaps between the ticks of a 5 ms timer while files come in and are read, and a person codes."""
    given = {"project": str(make_project(sizes, scratch)), "file": "to-code.txt", "folder": str(scratch / "files")}
    (found,) = by_turns(Case("ticks:while_importing", given), repeats=1)
    rows: list[Row] = []
    for phase, words in (("importing", "while files come in"), ("reading", "while what came in is read and indexed")):
        subject = f"window {words}"
        gaps = "gaps between 5 ms ticks, a figure coded every 0.4 s"
        peak = peaks(found)
        rows += [
            Row(subject, f"{gaps}: p95", ours=found.percentile(phase, 0.95), budget=Budget(most=33), peaks=peak),
            Row(subject, f"{gaps}: greatest", ours=found.greatest(phase), budget=Budget(most=50), peaks=peak),
        ]
    return rows
