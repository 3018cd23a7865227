"""Budgets of what is not built yet, so that none is forgotten; and of what other commands measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.rows import Budget, Row

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.settings import Sizes


def rows(_sizes: Sizes, _scratch: Path) -> list[Row]:
    """List them."""
    return [
        Row("tests", "core", unit="s", budget=Budget(most=20), note="see `make test`"),
        Row("tests", "all fast ones", unit="s", budget=Budget(most=120), note="see `make test`"),
    ]
