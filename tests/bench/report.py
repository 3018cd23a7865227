"""The table, the JSON and the page that a run leaves behind."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from tests.bench.rows import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.rows import Row
    from tests.bench.settings import Sizes

_TEMPLATE = Path(__file__).with_name("page.md")
_HEADINGS = ("what", "case", "ours", "floor", "ratio", "budget", "verdict", "peak MB, ours / floor", "note")
_SMALL, _LARGE = 10, 100


def machine() -> dict[str, str]:
    """Name the machine by what bears on the figures."""
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "cores": str(os.cpu_count()),
        "memory": f"{gigabytes:.0f} GB",
        "python": platform.python_version(),
        "qt": version("PySide6-Essentials"),
        "sqlite": sqlite3.sqlite_version,
    }


def figure(value: float | None) -> str:
    """Write a figure with as many digits as it is worth."""
    if value is None:
        return "–"
    if value == round(value) or abs(value) >= _LARGE:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= _SMALL else f"{value:.2f}"


def verdict_words(row: Row) -> str:
    """Say what the budget says; what is not measured here says where it is."""
    if row.verdict is Verdict.NOT_BUILT and row.note:
        return row.note
    missed = row.misses()
    return f"{row.verdict}: {', '.join(missed)}" if missed else str(row.verdict)


def cells(row: Row) -> list[str]:
    """Write a row for the table."""
    unit = f" {row.unit}"
    return [
        row.subject,
        row.case,
        figure(row.ours) + unit if row.ours is not None else "–",
        figure(row.floor) + unit if row.floor is not None else "–",
        f"{row.ratio:.2f}" if row.ratio is not None else "–",
        row.budget.words(row.unit),
        verdict_words(row),
        " / ".join(figure(round(peak)) for peak in row.peaks) or "–",
        row.note if row.ours is not None else "",
    ]


def table(rows: Sequence[Row]) -> str:
    """Write all rows as a table of Markdown that is even to the eye."""
    lines = [list(_HEADINGS), *map(cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADINGS))]
    even = [[cell.ljust(width) for cell, width in zip(line, widths, strict=True)] for line in lines]
    even.insert(1, ["-" * width for width in widths])
    return "\n".join(f"| {' | '.join(line)} |" for line in even)


def summary(rows: Sequence[Row]) -> str:
    """Count the verdicts in a sentence."""
    met, missed = (sum(row.verdict is verdict for row in rows) for verdict in (Verdict.MET, Verdict.MISSED))
    return f"{met} budgets met, {missed} missed."


def page(rows: Sequence[Row], sizes: Sizes) -> str:
    """Write the page of the documentation."""
    values = {**machine(), **{name: str(value) for name, value in asdict(sizes).items()}}
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        values, table=table(rows), summary=summary(rows), many=f"{sizes.many:,}", imported=f"{sizes.imported:,}"
    )


def as_json(rows: Sequence[Row], sizes: Sizes) -> str:
    """Write all figures for programs."""
    listed = [asdict(row) | {"ratio": row.ratio, "verdict": str(row.verdict), "misses": row.misses()} for row in rows]
    return json.dumps({"machine": machine(), "sizes": asdict(sizes), "rows": listed}, ensure_ascii=False, indent=1)


def exit_code(rows: Sequence[Row], *, failed: bool) -> int:
    """Say whether a check should stop: a case broke, or a ratio is far beyond its budget."""
    return 1 if failed or any(row.is_far_missed for row in rows) else 0
