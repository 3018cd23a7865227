"""One line of the table: ours beside its floor, and what the budget says to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

_FAR_MISSED = 2.0
_RATE = "/s"


class Verdict(StrEnum):
    """What the budget says."""

    MET = "met"
    MISSED = "missed"
    NOT_JUDGED = "–"
    NOT_BUILT = "not built yet"


@dataclass(frozen=True, slots=True)
class Budget:
    """What a line may cost; all that is given must hold.

    Attributes:
        times: So many times the cost of the floor, at most. For a rate: the floor may be so many times as fast.
        most: At most so much, in the unit of the line.
        least: At least so much, in the unit of the line.
    """

    times: float | None = None
    most: float | None = None
    least: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return self.times is None and self.most is None and self.least is None

    def words(self, unit: str) -> str:
        """Say the budget for people."""
        parts = [f"≤ {self.times:g} × floor"] if self.times is not None else []
        parts += [f"≤ {self.most:g} {unit}"] if self.most is not None else []
        parts += [f"≥ {self.least:g} {unit}"] if self.least is not None else []
        return ", ".join(parts) or "–"


NO_BUDGET = Budget()


@dataclass(frozen=True, slots=True)
class Row:
    """A measured case.

    Attributes:
        ours: The median of ours, in the unit; None where the subject is not built yet.
        floor: The median of the floor, in the same unit.
        peaks: Peak memory in MB of our process and of the floor's, as far as both were measured.
    """

    subject: str
    case: str
    unit: str = "ms"
    ours: float | None = None
    floor: float | None = None
    budget: Budget = NO_BUDGET
    peaks: tuple[float, ...] = ()
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the floor ours costs; for a rate, how many times as fast the floor is."""
        if not self.ours or not self.floor:
            return None
        return self.floor / self.ours if self.unit.endswith(_RATE) else self.ours / self.floor

    @property
    def verdict(self) -> Verdict:
        """Whether the budget is kept."""
        if self.ours is None:
            return Verdict.NOT_BUILT
        if self.budget.is_empty:
            return Verdict.NOT_JUDGED
        return Verdict.MISSED if self.misses() else Verdict.MET

    def misses(self) -> list[str]:
        """Say which parts of the budget are not kept."""
        budget, found = self.budget, list[str]()
        if self.ours is None:
            return found
        if budget.times is not None and (self.ratio is None or self.ratio > budget.times):
            found.append("ratio")
        if budget.most is not None and self.ours > budget.most:
            found.append(f"more than {budget.most:g} {self.unit}")
        if budget.least is not None and self.ours < budget.least:
            found.append(f"less than {budget.least:g} {self.unit}")
        return found

    @property
    def is_far_missed(self) -> bool:
        """Whether the ratio is more than twice what it may be: too far for a busy machine to explain."""
        if self.budget.times is None or self.ratio is None:
            return False
        return self.ratio > _FAR_MISSED * self.budget.times


def percentile(values: list[float], share: float) -> float:
    """Give the value that a share of all values (0 to 1) does not exceed: one that was really measured.

    Raises:
        ValueError: If there are no values.
    """
    if not values:
        raise ValueError("no values were measured")
    ordered = sorted(values)
    # Rounded first, because 0.95 × 20 is a little more than 19 for the computer.
    return ordered[max(1, ceil(round(share * len(ordered), 9))) - 1]


def median(values: list[float]) -> float:
    """Give the middle value, the lower one of two."""
    return percentile(values, 0.5)
