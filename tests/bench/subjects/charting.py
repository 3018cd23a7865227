"""Charts of coded figures: how soon one is seen, and how it follows the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import NO_BUDGET, Budget, Row
from tests.bench.running import Case, by_turns, peaks, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes

_FIGURES = 10_000


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure the Statistics workspace in the real window beside a bare scatter of pyqtgraph."""
    count = min(_FIGURES, sizes.project_spans)
    path = str(scratch / "charting.spanwise")
    run(Case("charting_project:make", {"path": path, "figures": count}))
    ours, floor = by_turns(
        Case("charting:ours", {"project": path}), Case("charting:floor", {"figures": count}), repeats=sizes.long_repeats
    )
    subject = f"chart of {count:,} figures"
    both = peaks(ours, floor)
    return [
        Row(
            subject,
            "first picture once they are read",
            ours=ours.median("first"),
            floor=floor.median("first"),
            budget=Budget(most=500),
            peaks=both,
            note=f"coloured pixels: {ours.median('pixels'):,.0f} / {floor.median('pixels'):,.0f}",
        ),
        Row(
            subject,
            "panning, p95",
            ours=ours.percentile("pan", 0.95),
            floor=floor.percentile("pan", 0.95),
            budget=Budget(most=33),
            peaks=both,
            note=f"median {ours.median('pan'):.1f} ms, greatest {ours.greatest('pan'):.0f} ms",
        ),
        Row(
            subject,
            "from the key to the picture, the workspace loaded and the figures read",
            ours=ours.median("opened"),
            budget=NO_BUDGET,
            peaks=peaks(ours),
        ),
    ]
