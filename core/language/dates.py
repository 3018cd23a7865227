"""Dates in running text, and in words that an analyst points at, as EDTF with what was assumed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Basis, Day, Shape, parse_day, resolve
from core.language.detect import written_in
from core.language.en.dates import find_english, read_bare_english
from core.language.lexicon import base_language
from core.language.vi.dates import find_vietnamese, read_bare_vietnamese
from core.language.zh.dates import find_chinese, read_bare_chinese
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_ISO = re.compile(
    r"(?<![\w/\-])(?P<y>(?:1[89]|20)[0-9]{2})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12][0-9]|3[01])(?![0-9\-/])"
)
_FINDERS: dict[str, Callable[[str, int, int], Iterator[Shape]]] = {
    "vi": find_vietnamese,
    "zh": find_chinese,
    "en": find_english,
}
_BARE: dict[str, Callable[[str], Shape | None]] = {
    "vi": read_bare_vietnamese,
    "zh": read_bare_chinese,
    "en": read_bare_english,
}
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


def find_dates(
    text: str, stretches: Iterable[tuple[int, int, str | None]], *, basis: Basis, deictic: bool = False
) -> tuple[DateReading, ...]:
    """Find the dates of some stretches of a text.

    Args:
        text: The whole article.
        stretches: Start, end (code points, half open) and language of each stretch, in text order.
        basis: Where a missing year comes from.
        deictic: Whether bare words such as *today* and *this year* count.
    """
    found: list[DateReading] = []
    for start, end, language in stretches:
        earlier: tuple[int, int] | None = None
        for shape in _shapes(text, start, end, language, deictic=deictic):
            resolved = resolve(shape, replace(basis, earlier=earlier))
            if resolved is not None:
                found.append(DateReading(resolved.edtf, Span(shape.start, shape.end), resolved.assumed))
            earlier = _months_of(shape) or earlier
    return tuple(found)


def stated_years(text: str, stretches: Iterable[tuple[int, int, str | None]]) -> tuple[tuple[int, Span], ...]:
    """Give the single years that some stretches state, each with its date; ranges of years say nothing."""
    return tuple(
        (year, Span(shape.start, shape.end))
        for start, end, language in stretches
        for shape in _shapes(text, start, end, language, deictic=False)
        if (year := _single_year(shape)) is not None
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
    bare = _BARE.get(base_language(spoken) or "")
    shape = bare(words) if bare else None
    if shape is not None:
        resolved = resolve(shape, basis)
        return (
            DateReading(resolved.edtf, Span(shape.start, shape.end), resolved.assumed) if resolved else None
        )
    found = find_dates(words, [(0, len(words), spoken)], basis=basis, deictic=True)
    return max(found, key=lambda reading: len(reading.span), default=None)


def _shapes(text: str, start: int, end: int, language: str | None, *, deictic: bool) -> list[Shape]:
    """Give the expressions of a stretch in text order; of overlapping ones the first, then the longest."""
    candidates = [
        Shape(match.start(), match.end(), Day(int(match["y"]), int(match["m"]), int(match["d"])))
        for match in _ISO.finditer(text, start, end)
    ]
    finder = _FINDERS.get(base_language(language) or "")
    if finder is not None:
        candidates.extend(finder(text, start, end))
    chosen: list[Shape] = []
    reached = start
    for shape in sorted(candidates, key=lambda shape: (shape.start, -shape.end)):
        if shape.start >= reached and _possible(shape):
            reached = shape.end
            if deictic or not shape.deictic:
                chosen.append(shape)
    return chosen


def _possible(shape: Shape) -> bool:
    """Tell whether there is such a day at all; the basis here only lends a year that leaps."""
    return (
        shape.day_shift is not None
        or shape.month_shift is not None
        or resolve(shape, Basis(year=2000)) is not None
        or (shape.year_shift is not None)
    )


def _months_of(shape: Shape) -> tuple[int, int] | None:
    """Give the months of an interval within one year, for *the same period* after it."""
    if shape.same_period or shape.last is None or shape.first.month is None or shape.last.month is None:
        return None
    if shape.first.day is not None or shape.first.month > shape.last.month:
        return None
    return shape.first.month, shape.last.month


def _single_year(shape: Shape) -> int | None:
    first, last = shape.first, shape.last
    if last is None:
        return first.year
    years = {end.year for end in (first, last) if end.year is not None}
    return years.pop() if len(years) == 1 and last.month is not None else None
