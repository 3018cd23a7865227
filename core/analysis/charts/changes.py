"""Changes against a base: marks of their own, since a change says nothing of the level that it led to."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from core.analysis.charts.numbers import reach

if TYPE_CHECKING:
    from core.analysis.charts.numbers import Reach
    from core.analysis.charts.periods import Interval
    from core.analysis.charts.ruled import FigureRuling
    from core.analysis.charts.source import Source

UP, DOWN, UNCHANGED = "up", "down", "unchanged"
_SIGNS = {UP: 1, DOWN: -1, UNCHANGED: 0}


@dataclass(frozen=True, slots=True)
class FigureChange:
    """How a figure moved against its base.

    Attributes:
        direction: ``up``, ``down`` or ``unchanged``, or what else the codebook calls it; None where it is not stated.
        amount: By how much, without a sign; None where only the direction is stated.
        bound: One of ``= ~ > ≥ < ≤`` before the amount; None for "=" unsaid.
        high: Upper end of the amount, where it is a range.
        unit: Id of the amount's unit, which need not be that of the figure; its words where it has no id.
        unit_name: What the screen shows for it.
        base: The period that it is measured against; `periods.UNDATED` where that is not known.
        words: As the article has it ("tăng 9,46%"); empty where it has no words.
        source: The words of the amount, else of the direction.
        doubtful: Whether the analyst was not sure of it, or has not looked at what was carried over.
        ruling: What the analyst ruled on it, where others contradict it.
    """

    direction: str | None
    amount: Decimal | None
    bound: str | None
    high: Decimal | None
    unit: str | None
    unit_name: str | None
    base: Interval
    words: str
    source: Source
    doubtful: bool = False
    ruling: FigureRuling | None = None

    @property
    def sign(self) -> int | None:
        """1, -1 or 0; None where the direction is not known."""
        return _SIGNS.get(self.direction or "")

    @property
    def signed(self) -> Decimal | None:
        """The amount with its sign; None where size or direction is not known."""
        if self.sign == 0:
            return Decimal(0)
        return None if self.amount is None or self.sign is None else self.amount * self.sign

    @property
    def reach(self) -> Reach | None:
        """The amounts without a sign that it may stand for; None where the size is not known."""
        if self.amount is None:
            return None
        return reach(str(self.amount), self.bound, None if self.high is None else str(self.high))
