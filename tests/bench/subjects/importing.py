"""Bringing many articles in, and the room that they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks, run

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
        *window_ticks_during_an_import(),
        Row(
            "project file",
            "what uncoded articles add to it, without compressed originals; floor: their UTF-8 text",
            unit="MB",
            ours=ours.median("file"),
            floor=ours.median("text"),
            budget=Budget(times=2),
        ),
    ]


def window_ticks_during_an_import() -> list[Row]:
    """Gaps between the ticks of a 5 ms timer while a person codes and files come in."""
    return [Row("window while importing", "gaps between 5 ms ticks, p95 and greatest", budget=Budget(most=50))]
