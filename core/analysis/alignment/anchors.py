"""What stands in all languages alike: figures, dates, ordinals, acronyms, and names that the project knows."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from core.analysis.alignment.links import ReasonKind
from core.analysis.alignment.tokens import Token
from core.language.names.readings import HAN
from core.language.quantity import Kind
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.alignment.tokens import Line
    from core.analysis.suggesting.reading import ArticleReading
    from core.language.quantity import Quantity

_EDTF = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")
# Chinese characters stand beside an acronym without a blank; an ordinal may be glued to it: SOMTC-20, AMMTC 14.
_ACRONYM = re.compile(rf"(?<![^\W{HAN}])(?P<letters>[A-Z]{{2,}})(?:[-–\s]?(?P<number>\d{{1,2}}))?(?![^\W{HAN}])")
_NO_HEADING = re.compile(rf"[a-z{HAN}]")
"""In a heading in capitals any word looks like an acronym."""
_ORDINAL_WEIGHT = 1.5
_ACRONYM_WEIGHT = 1.5
_NAME_WEIGHT = 2.0
_TERM_WEIGHT = 1.8
_DAY_WEIGHT, _MONTH_WEIGHT, _YEAR_WEIGHT = 2.0, 1.0, 1.0


def anchors(reading: ArticleReading, line: Line) -> Iterator[Token]:
    """Give the anchors of a sentence."""
    for quantity in reading.quantities_in(line.span):
        yield from _of_quantity(quantity)
    for naming in reading.namings_in(line.span):
        kind, weight = (ReasonKind.TERM, _TERM_WEIGHT) if naming.is_term else (ReasonKind.NAME, _NAME_WEIGHT)
        key = f"id:{naming.identity}"
        yield Token(naming.span, kind, key, (key,), weight)
    yield from _acronyms(reading.text, line)


def figure_key(value: str) -> str:
    """Write a decimal in one way: 100, 1E+2 and 100.00 are one figure."""
    return format(Decimal(value).normalize(), "f")


def _of_quantity(quantity: Quantity) -> Iterator[Token]:
    if quantity.edtf is not None:
        yield from _of_date(quantity.span, quantity.edtf)
    elif quantity.value is not None and quantity.kind is Kind.ORDINAL:
        key = f"ordinal:{figure_key(quantity.value)}"
        yield Token(quantity.span, ReasonKind.ORDINAL, key, (key,), _ORDINAL_WEIGHT)
    else:
        for value in filter(None, (quantity.value, quantity.high)):
            plain = figure_key(value)
            key = f"percent:{plain}" if quantity.kind is Kind.PERCENT else f"figure:{plain}"
            yield Token(quantity.span, ReasonKind.FIGURE, key, (key,), _told_by(plain))


def _told_by(figure: str) -> float:
    """Weigh a figure by its digits: two reports share 11215 for a reason, 2 by chance."""
    digits = len(figure.replace(".", "").strip("-0"))
    return min(3.5, 0.5 + digits)


def _of_date(span: Span, edtf: str) -> Iterator[Token]:
    for found in _EDTF.finditer(edtf):
        month, day, year = found["month"], found["day"], found["year"]
        if month and day:
            yield Token(span, ReasonKind.DATE, f"day:{month}-{day}", (f"day:{month}-{day}",), _DAY_WEIGHT)
        elif month:
            yield Token(span, ReasonKind.DATE, f"month:{month}", (f"month:{month}",), _MONTH_WEIGHT)
        elif year.isdecimal():
            yield Token(span, ReasonKind.DATE, f"year:{year}", (f"year:{year}",), _YEAR_WEIGHT)


def _acronyms(text: str, line: Line) -> Iterator[Token]:
    if not _NO_HEADING.search(text, line.span.start, line.span.end):
        return
    for found in _ACRONYM.finditer(text, line.span.start, line.span.end):
        letters = found["letters"]
        key = f"acronym:{letters}"
        yield Token(Span(*found.span("letters")), ReasonKind.ACRONYM, key, (key,), _ACRONYM_WEIGHT)
        if found["number"]:
            ordinal = f"ordinal:{int(found['number'])}"
            yield Token(Span(*found.span("number")), ReasonKind.ORDINAL, ordinal, (ordinal,), _ORDINAL_WEIGHT)
