"""Looking articles through for what could be coded, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure the worker alone, and the window while it works."""
    given: dict[str, object] = {"project": str(scratch / "suggesting.spanwise")}
    run(Case("suggesting:make", given | {"articles": sizes.suggested}))
    (alone,) = by_turns(Case("suggesting:ours", given), repeats=sizes.long_repeats, warm_up=False)
    return [
        Row(
            "suggestions",
            "in the background, one core",
            unit="articles/s",
            ours=alone.median("rate"),
            budget=Budget(least=20),
            peaks=peaks(alone),
            note=f"{alone.median('found'):.1f} suggestions an article",
        ),
        _ticks("", given | {"codes": False}),
        _ticks(", a figure coded every 0.4 s", given | {"codes": True}),
    ]


def _ticks(meanwhile: str, given: dict[str, object]) -> Row:
    (found,) = by_turns(Case("ticks:while_suggesting", given), repeats=1, warm_up=False)
    return Row(
        "suggestions",
        f"gaps between 5 ms ticks of the window meanwhile{meanwhile}: p95",
        ours=found.percentile("gaps", 0.95),
        budget=Budget(most=33),
        peaks=peaks(found),
        note=f"greatest: {found.greatest('gaps'):,.0f} ms",
    )
