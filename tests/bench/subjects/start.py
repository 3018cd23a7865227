"""Start of the program, and its memory after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks, run
from tests.bench.settings import ARTICLE_CHARACTERS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes

_ARTICLES_OF_THE_SAMPLE = 5


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure from the start of the process to the first picture."""
    sample, listed = scratch / "sample.spanwise", scratch / "listed.spanwise"
    run(Case("projects:sample", {"path": str(sample)}))
    run(Case("projects:plain", {"path": str(listed), "articles": sizes.listed, "characters": ARTICLE_CHARACTERS}))
    with_sample, with_many, bare = by_turns(
        _ours(sample, _ARTICLES_OF_THE_SAMPLE),
        _ours(listed, sizes.listed),
        Case("start_floor:first_paint", tells_start=True),
        repeats=sizes.repeats,
        warm_up=True,
    )
    loaded = sorted({name for found in (with_sample, with_many) for each in found.runs for name in each["heavy"]})
    subject, budget = "start", Budget(times=3)
    return [
        Row(
            subject,
            case,
            ours=found.median("ms"),
            floor=bare.median("ms"),
            budget=budget,
            peaks=peaks(found, bare),
        )
        for case, found in (
            ("first picture, sample project", with_sample),
            (f"first picture, {sizes.listed:,} articles listed", with_many),
        )
    ] + [
        Row(
            subject,
            "of numpy, pyqtgraph and sqlite_utils loaded by then",
            unit="modules",
            ours=len(loaded),
            budget=Budget(most=0),
            note=", ".join(loaded),
        ),
        Row(
            "memory",
            "half a second after the first picture, sample project",
            unit="MB",
            ours=with_sample.median("memory"),
            floor=bare.median("memory"),
            budget=Budget(times=2.2),
            peaks=peaks(with_sample, bare),
        ),
    ]


def _ours(project: Path, articles: int) -> Case:
    return Case("start_ours:first_paint", {"project": str(project), "articles": articles}, tells_start=True)
