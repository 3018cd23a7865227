"""Dates in running text, and in words that an analyst points at, as EDTF with what was assumed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Basis, Day, Shape, parse_day, possible, resolve
from core.language.detect import written_in
from core.language.packs import pack_of
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_ISO = re.compile(
    r"(?<![\w/\-])(?P<y>(?:1[89]|20)[0-9]{2})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12][0-9]|3[01])(?![0-9\-/])"
)
_LONGEST_WORDS = 400


@dataclass(frozen=True, slots=True)
class DateReading:
    """What a date expression says.

    Attributes:
        edtf: The date, month, year or interval; unknown parts are X.
        span: The expression inside the words that were read (code points, half open).
        assumed: In words, what did not stand there (``year 2020 from the publication date``), or empty.
    """

    edtf: str
    span: Span
    assumed: str


class DateShapes:
    """The date expressions of a text by stretch, each stretch gone through once."""

    def __init__(self, text: str) -> None:
        """Begin with a whole article."""
        self._text = text
        self._found: dict[tuple[int, int, str | None], list[Shape]] = {}

    def of(self, start: int, end: int, language: str | None) -> list[Shape]:
        """Give the expressions of a stretch (code points, half open), those such as *today* too."""
        stretch = (start, end, language)
        if stretch not in self._found:
            self._found[stretch] = _shapes(self._text, start, end, language)
        return self._found[stretch]


def find_dates(
    text: str | DateShapes,
    stretches: Iterable[tuple[int, int, str | None]],
    *,
    basis: Basis,
    deictic: bool = False,
) -> tuple[DateReading, ...]:
    """Find the dates of some stretches of a text.

    Args:
        text: The whole article, or what was found in it so far.
        stretches: Start, end (code points, half open) and language of each stretch, in text order.
        basis: Where a missing year comes from.
        deictic: Whether bare words such as *today* and *this year* count.
    """
    found: list[DateReading] = []
    shapes = text if isinstance(text, DateShapes) else DateShapes(text)
    for start, end, language in stretches:
        earlier: tuple[Day, Day] | None = None
        for shape in shapes.of(start, end, language):
            if shape.deictic and not deictic:
                continue
            resolved = resolve(shape, replace(basis, earlier=earlier))
            if resolved is not None:
                found.append(DateReading(resolved.edtf, Span(shape.start, shape.end), resolved.assumed))
            earlier = _months_of(shape) or earlier
    return tuple(found)


def stated_years(shapes: DateShapes, stretches: Iterable[tuple[int, int, str | None]]) -> tuple[tuple[int, Span], ...]:
    """Give the single years that some stretches state, each with its date; ranges of years say nothing."""
    return tuple(
        (year, Span(shape.start, shape.end))
        for start, end, language in stretches
        for shape in shapes.of(start, end, language)
        if not shape.deictic and (year := _single_year(shape)) is not None
    )


def read_date(words: str, language: str | None, *, published: str | None = None) -> DateReading | None:
    """Read a date off words that an analyst chose.

    Args:
        words: The words; the date may be a part of them.
        language: Their language; None lets the words decide.
        published: The day of publication (ISO) that a missing year is taken from.

    Returns:
        The reading, its span in code points within the words; None if they say no date, or none beyond doubt.
    """
    if len(words) > _LONGEST_WORDS:
        return None
    spoken = language or written_in(words) or "vi"
    basis = Basis(parse_day(published))
    pack = pack_of(spoken)
    shape = pack.bare_date(words) if pack else None
    if shape is not None:
        resolved = resolve(shape, basis)
        return DateReading(resolved.edtf, Span(shape.start, shape.end), resolved.assumed) if resolved else None
    found = find_dates(words, [(0, len(words), spoken)], basis=basis, deictic=True)
    return max(found, key=lambda reading: len(reading.span), default=None)


def _shapes(text: str, start: int, end: int, language: str | None) -> list[Shape]:
    """Give the expressions of a stretch in text order; of overlapping ones the first, then the longest."""
    candidates = [
        Shape(match.start(), match.end(), Day(int(match["y"]), int(match["m"]), int(match["d"])))
        for match in _ISO.finditer(text, start, end)
    ]
    pack = pack_of(language)
    if pack is not None:
        candidates.extend(pack.dates(text, start, end))
    chosen: list[Shape] = []
    reached = start
    for shape in sorted(candidates, key=lambda shape: (shape.start, -shape.end)):
        if shape.start >= reached and possible(shape):
            reached = shape.end
            chosen.append(shape)
    return chosen


def _months_of(shape: Shape) -> tuple[Day, Day] | None:
    """Give a month, or an interval of a year at most, its first year counted from its last one.

    *The same period* after it means those months.
    """
    first, last = shape.first, shape.last or shape.first
    if shape.same_period or first.month is None or last.month is None:
        return None
    one_day = shape.last is None and first.day is not None
    stated = first.year is not None and last.year is not None
    begins = (first.year or 0) - (last.year or 0) if stated else 0
    within_a_year = first.month <= last.month if not begins else begins == -1 and first.month > last.month
    if one_day or shape.until_now or not within_a_year:
        return None
    return replace(first, year=begins), replace(last, year=0)


def _single_year(shape: Shape) -> int | None:
    first, last = shape.first, shape.last
    if last is None:
        return first.year
    years = {end.year for end in (first, last) if end.year is not None}
    return years.pop() if len(years) == 1 and last.month is not None else None
