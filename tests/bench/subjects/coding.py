"""Coding one span in an article that holds many, in a project that holds more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks
from tests.bench.subjects.opening import make_project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure from the key of the type to the picture with the new mark in it."""
    given = {"project": str(make_project(sizes, scratch)), "file": "to-code.txt", "codings": sizes.codings}
    ours, operation, floor = by_turns(
        Case("coding_ours:in_window", given),
        Case("coding_ours:without_window", given),
        Case("coding_floor:coded", given),
        repeats=sizes.repeats,
    )
    subject = "code one span"
    where = f"{sizes.spans[-1]:,} spans in the article, {sizes.project_spans:,} in the project"
    both = peaks(ours, floor)
    return [
        Row(
            subject,
            f"committed and painted, median; {where}",
            ours=ours.median("ms"),
            floor=floor.median("ms"),
            budget=Budget(most=16),
            peaks=both,
        ),
        Row(
            subject,
            "committed and painted, p95",
            ours=ours.percentile("ms", 0.95),
            floor=floor.percentile("ms", 0.95),
            budget=Budget(most=33),
            peaks=both,
        ),
        Row(
            subject,
            "transaction alone: begin, a record with its rows and history, commit; median",
            ours=operation.median("commit"),
            floor=floor.median("commit"),
            budget=Budget(most=1.5),
            peaks=peaks(operation, floor),
        ),
        Row(
            subject,
            "operation without a window, median",
            ours=operation.median("operation"),
            floor=floor.median("commit"),
            peaks=peaks(operation, floor),
        ),
    ]
