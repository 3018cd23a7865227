"""What an act changed, for those who look at it: screens, the history, undo."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class ActKind(StrEnum):
    """What an act is to the history; *setup* (making the project, adding an analyst) is never undone."""

    SETUP = "setup"
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing an analyst did: one undo step.

    Attributes:
        what: In the analyst's words ("tagged statistic 11.215 vụ in 003").
        at: Local time of day and date, ISO 8601 with offset.
        article: Where it happened, if in one article.
        undone: Whether an undo has taken it back.
    """

    id: str
    kind: ActKind
    what: str
    at: str
    analyst: str
    article: str | None = None
    target: str | None = None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one row, before and after; an empty field name means the whole row.

    Attributes:
        old: JSON of the row, or the field's value; None where there was none.
        new: The same, afterwards.
    """

    id: str
    act: str
    table: str
    row: str
    field: str
    old: str | int | float | None
    new: str | int | float | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation touched: each panel re-reads what it shows of this, and only that.

    Attributes:
        act: The act that was made; None where nothing had to change.
        kinds: Names of the kinds of thing touched (the tables' names).
        ids: Ids of the records, articles, entities … touched.
    """

    act: Act | None = None
    kinds: frozenset[str] = field(default_factory=frozenset[str])
    ids: frozenset[str] = field(default_factory=frozenset[str])

    def touches(self, *kinds: str) -> bool:
        """Tell whether any of these kinds was touched."""
        return not self.kinds.isdisjoint(kinds)
