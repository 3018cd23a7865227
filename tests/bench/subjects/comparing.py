"""Setting two articles side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes

_SENTENCES = 100


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure two languages that share a dictionary, and two that share sounds."""
    given: dict[str, object] = {"project": str(scratch / "comparing.spanwise")}
    run(Case("comparing:make", given | {"count": _SENTENCES}))
    english, vietnamese = by_turns(
        Case("comparing:ours", given | {"a": "zh", "b": "en"}),
        Case("comparing:ours", given | {"a": "zh", "b": "vi"}),
        repeats=sizes.repeats,
    )
    return [
        Row(
            "align two articles",
            f"{found.median('sentences'):.0f} sentences each, {languages}, in a thread, loaded",
            ours=found.median("ms"),
            budget=Budget(most=300),
            peaks=peaks(found),
            note=f"{found.median('links'):.0f} links; {found.median('worked'):.0f} ms of the processor",
        )
        for found, languages in ((english, "Chinese and English"), (vietnamese, "Chinese and Vietnamese"))
    ]
