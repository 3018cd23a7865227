"""Opening articles of several lengths with few and with many spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import NO_BUDGET, Budget, Row
from tests.bench.running import Case, Found, by_turns, peaks, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes

_MILLION = 1_000_000
_MOST = 200
Cell = tuple[int, int]


def make_project(sizes: Sizes, scratch: Path) -> Path:
    """Make the project of all cells, which coding uses too; once a run."""
    path = scratch / "cells.spanwise"
    if not path.exists():
        given = {
            "path": str(path),
            "lengths": sizes.lengths,
            "spans": sizes.spans,
            "project_spans": sizes.project_spans,
        }
        run(Case("projects:cells", given))
    return path


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure every cell, by a click in the list and from a place that was found."""
    project = str(make_project(sizes, scratch))
    cells = [(length, spans) for length in sizes.lengths for spans in sizes.spans]
    clicked: dict[Cell, tuple[Found, Found]] = {}
    found: list[Row] = []
    from_hits: list[Row] = []
    for number, (length, spans) in enumerate(cells):
        given = {"project": project, "file": f"cell-{length}-{spans}.txt"}
        words = given | {"words": f"zqmarker{number}"}
        click, hit, bare, bare_words = by_turns(
            Case("opening_ours:by_click", given),
            Case("opening_ours:by_hit", words),
            Case("opening_floor:opened", given),
            Case("opening_floor:at_words", words),
            repeats=sizes.repeats,
            warm_up=number == 0,
        )
        clicked[length, spans] = click, bare
        case = f"{length:,} characters, {spans:,} spans"
        found.append(_row("open by a click", case, click, bare, Budget(times=3, most=_MOST)))
        budget = Budget(times=1.2) if length >= _MILLION else Budget(most=_MOST)
        from_hits.append(_row("open at a place found deep in it", case, hit, bare_words, budget))
    # Of one number of spans there is no growth.
    grown = [_growth(sizes, length, clicked) for length in sizes.lengths if len(sizes.spans) > 1]
    return found + grown + from_hits + [_memory(clicked)]


def _row(subject: str, case: str, ours: Found, floor: Found, budget: Budget) -> Row:
    pixels = f"{ours.median('pixels'):,.0f}"
    floor_pixels = f" / {floor.median('pixels'):,.0f}" if "pixels" in floor.runs[0] else ""
    return Row(
        subject,
        case,
        ours=ours.median("ms"),
        floor=floor.median("ms"),
        budget=budget,
        peaks=peaks(ours, floor),
        note=f"coloured pixels: {pixels}{floor_pixels}",
    )


def _growth(sizes: Sizes, length: int, clicked: dict[Cell, tuple[Found, Found]]) -> Row:
    few, many = sizes.spans[0], sizes.spans[-1]
    ours, floor = (
        clicked[length, many][which].median("ms") / clicked[length, few][which].median("ms") for which in (0, 1)
    )
    return Row(
        "open by a click: growth with spans",
        f"{length:,} characters, time with {many:,} over time with {few:,}",
        unit="×",
        ours=ours,
        floor=floor,
        budget=Budget(times=1.2),
    )


def _memory(clicked: dict[Cell, tuple[Found, Found]]) -> Row:
    length, spans = max(clicked)
    ours, _ = clicked[length, spans]
    return Row(
        "memory",
        f"more than before {length:,} characters with {spans:,} spans were opened",
        unit="MB",
        ours=ours.median("memory"),
        budget=Budget(most=60) if length >= _MILLION else NO_BUDGET,
        peaks=peaks(ours),
    )
