"""Filtering and searching very many articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row
from tests.bench.running import Case, by_turns, peaks, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes


def rows(sizes: Sizes, scratch: Path) -> list[Row]:
    """Measure keystrokes in the filter, and searches to the first fifty places."""
    path = scratch / "many.spanwise"
    run(Case("projects:plain", {"path": str(path), "articles": sizes.many, "characters": sizes.short_text}))
    given = {"project": str(path)}
    typing = given | {"typed": sizes.filtered}
    filtering, bare_filtering, searching, bare_searching = by_turns(
        Case("searching_ours:filtering", typing),
        Case("searching_floor:filtering", typing),
        Case("searching_ours:searching", given),
        Case("searching_floor:searching", given),
        repeats=sizes.long_repeats,
    )
    where = f"{sizes.many:,} articles of {sizes.short_text} characters"
    both = peaks(filtering, bare_filtering)
    return [
        Row(
            "filter",
            f"keystroke to picture without the wait for more letters, p95; {where}",
            ours=filtering.percentile("ms", 0.95),
            floor=bare_filtering.percentile("ms", 0.95),
            budget=Budget(most=50),
            peaks=both,
        ),
        Row(
            "filter",
            "the same, median",
            ours=filtering.median("ms"),
            floor=bare_filtering.median("ms"),
            peaks=both,
        ),
        Row("filter", "longest stretch for which the window was blocked", ours=filtering.greatest("blocked")),
        Row(
            "search",
            f"first 50 places listed and painted, p95; {where}",
            ours=searching.percentile("ms", 0.95),
            floor=bare_searching.percentile("ms", 0.95),
            budget=Budget(most=50),
            peaks=peaks(searching, bare_searching),
        ),
        Row(
            "search",
            "the same, median",
            ours=searching.median("ms"),
            floor=bare_searching.median("ms"),
            peaks=peaks(searching, bare_searching),
        ),
        Row("search", "first 50 places without a window, p95", ours=searching.percentile("asked", 0.95)),
    ]
