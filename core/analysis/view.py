"""Whose view: an analysis shows one analyst's set, never a mixture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Bug

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.record import Record


def require_one_analyst(records: Iterable[Record]) -> None:
    """Refuse a mixture: two analysts' differences are disagreement, not a conflict between articles.

    Raises:
        Bug: If the records are of more than one analyst.
    """
    analysts = {record.analyst for record in records}
    if len(analysts) > 1:
        raise Bug(f"Records of {len(analysts)} analysts were given to a view that shows one analyst's set.")
