"""What a figure in a text says: the shape that all languages share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.text.span import Span

EXACT = "="
ABOUT = "~"
MORE = ">"
AT_LEAST = "≥"
LESS = "<"
AT_MOST = "≤"
STATED = "stated"


class Kind(StrEnum):
    """What sort of quantity it is."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    COUNT = "count"
    DATE = "date"
    ORDINAL = "ordinal"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity; every span counts code points, half open, in the text that was read.

    Attributes:
        span: All of its words, bound and unit included.
        kind: What sort it is.
        value: A decimal with its scale worked in (``1800000000``); None for dates, and where the digits can
            be read in two ways.
        bound: One of ``=`` ``~`` ``>`` ``≥`` ``<`` ``≤``.
        high: The upper end of a range, as a decimal.
        unit: A unit id (``core.language.units``); None where there is no unit or it is not in the list.
        edtf: The date, for dates.
        basis: ``stated``, or in words what was assumed.
        number: The digits or number words.
        unit_words: The unit noun.
    """

    span: Span
    kind: Kind
    value: str | None
    bound: str
    high: str | None
    unit: str | None
    edtf: str | None
    basis: str
    number: Span | None
    unit_words: Span | None
