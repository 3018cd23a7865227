"""Numbers as a chart draws and compares them: what a coded decimal with its bound leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

INFINITY = Decimal("Infinity")
_LARGEST_EXPONENT = 300
"""What is larger or finer than this no axis can hold."""

Ratio = tuple[int, int]
"""A factor as numerator and denominator, so that sixty sixtieths are one."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The numbers that a value may stand for: all of them from `low` to `high`.

    Attributes:
        low_open: Whether `low` itself is out.
        high_open: Whether `high` itself is out.
    """

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False

    def is_below(self, other: Reach) -> bool:
        """Tell whether all of it is less than all of another."""
        if self.high == other.low:
            return self.high_open or other.low_open
        return self.high < other.low

    def is_apart(self, other: Reach) -> bool:
        """Tell whether the two cannot be the same number."""
        return self.is_below(other) or other.is_below(self)

    def scaled(self, ratio: Ratio) -> Reach:
        """Give the same numbers in another unit."""
        return Reach(scaled(self.low, ratio), scaled(self.high, ratio), self.low_open, self.high_open)


def number(text: str | None) -> Decimal | None:
    """Read a decimal; None where there is none, or where it is beyond what can be drawn."""
    try:
        found = Decimal(text) if text is not None else None
    except InvalidOperation:
        return None
    if found is None or not found.is_finite() or abs(found.adjusted()) > _LARGEST_EXPONENT:
        return None
    return found


def scaled(found: Decimal, ratio: Ratio) -> Decimal:
    """Multiply by a ratio; what is infinite stays so."""
    return found * ratio[0] / ratio[1] if found.is_finite() else found


def reach(normal: str | None, bound: str | None, high: str | None) -> Reach | None:
    """Give the numbers that a coded value may stand for; None where it cannot be read.

    "About 11,000" reaches as far as its rounding does: half a unit of its last digit that is not nought.
    """
    low = number(normal)
    top = low if high is None else number(high)
    if low is None or top is None:
        return None
    low, top = min(low, top), max(low, top)
    match bound:
        case ">":
            return Reach(low, INFINITY, low_open=True)
        case "≥":
            return Reach(low, INFINITY)
        case "<":
            return Reach(-INFINITY, top, high_open=True)
        case "≤":
            return Reach(-INFINITY, top)
        case "~":
            return Reach(low - half_a_step(low), top + half_a_step(top))
        case _:
            return Reach(low, top)


def half_a_step(found: Decimal) -> Decimal:
    """Give half a unit of the last digit that is not nought (11,000: 500)."""
    exponent = found.normalize().as_tuple().exponent
    return Decimal((0, (5,), exponent - 1)) if isinstance(exponent, int) else Decimal(0)


def plain(found: Decimal) -> str:
    """Write a decimal without exponent and without noughts at the end of its fraction."""
    written = f"{found.normalize():f}"
    return "0" if written == "-0" else written
