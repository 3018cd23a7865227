"""What the dates of a line lend each other: 22 and 24 September 2020, 2018年3月、6月, the following year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape, possible

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

_NEAR = 40
"""Code points within which a date with a year makes the year of the next one uncertain."""
_MONTH_BEFORE = "month from the date named before it"
_YEAR_BEFORE = "year from the date named before it"
_YEAR_BEHIND = "year from the date named behind it"
_YEAR_COUNTED = "year counted from the date named before it"


@dataclass(frozen=True, slots=True)
class Joints:
    """What a language writes between the dates of a line.

    Attributes:
        listed: Between two members of a list, as a whole.
        sentence_end: Where a sentence ends.
    """

    listed: re.Pattern[str]
    sentence_end: re.Pattern[str]


def choose(candidates: Iterable[Shape]) -> list[Shape]:
    """Give expressions that do not overlap, in text order; of overlapping ones the first, then the longest."""
    chosen: list[Shape] = []
    for shape in sorted(candidates, key=lambda shape: (shape.start, -shape.end)):
        if (not chosen or shape.start >= chosen[-1].end) and possible(shape):
            chosen.append(shape)
    return chosen


def in_context(text: str, candidates: Iterable[Shape], joints: Joints) -> Iterator[Shape]:
    """Choose among the expressions of a line, and fill in what another one of them says.

    Args:
        text: The whole text.
        candidates: The expressions of one line; they may overlap.
        joints: What stands between dates in this language.
    """
    shapes = choose(candidates)
    for place, shape in enumerate(shapes):
        if shape.anchor_shift is not None:
            shapes[place] = _anchored(text, shape, shapes[:place], joints)
        elif place:
            shapes[place] = _after(text, shapes[place - 1], shape, joints)
    for place in range(len(shapes) - 1, 0, -1):
        shapes[place - 1] = _before(text, shapes[place - 1], shapes[place], joints)
    return (shape for shape in shapes if not shape.silent)


def _anchored(text: str, shape: Shape, earlier: list[Shape], joints: Joints) -> Shape:
    """Count from the newest year that is stated before: the following year, 同年.

    Where that stands in an earlier sentence and other years do, too, it is not known which one is meant.
    """
    stated = next((other for other in reversed(earlier) if _last_year(other) is not None), None)
    year = _last_year(stated) if stated is not None else None
    several = stated is not None and stated.last is not None and stated.first.year not in (None, year)
    years = {_last_year(other) for other in earlier} - {None}
    apart = stated is not None and joints.sentence_end.search(text, stated.end, shape.start) is not None
    if year is None or several or shape.anchor_shift is None or (apart and len(years) > 1):
        return replace(shape, silent=True, anchor_shift=None)
    first = replace(shape.first, year=year + shape.anchor_shift)
    return replace(shape, first=first, anchor_shift=None, borrowed=_YEAR_COUNTED)


def _after(text: str, other: Shape, shape: Shape, joints: Joints) -> Shape:
    part_of_year = shape.past_month and shape.last is not None
    if _counted(shape) and not _bare_day(shape) and not part_of_year:
        return shape
    between = text[other.end : shape.start]
    if joints.listed.fullmatch(between) and not part_of_year:
        return _borrowed(shape, other)
    same_sentence = len(between) <= _NEAR and joints.sentence_end.search(between) is None
    if not same_sentence or _counted(other):
        return shape
    if _bare_day(shape):
        return _borrowed(shape, other) if _follows(shape, other) else shape
    yearless = shape.first.month is not None and not _says_year(shape)
    stated = (
        _last_year(other) is not None and not other.until_now and (other.last is None or other.last.month is not None)
    )
    return replace(shape, near_year=_last_year(other)) if yearless and stated and not shape.borrowed else shape


def _before(text: str, shape: Shape, other: Shape, joints: Joints) -> Shape:
    """Let the first member of a list take the year that stands at its end: in March and June 2020."""
    year = other.first.year
    if year is None or shape.first.month is None or _says_year(shape) or _counted(shape):
        return shape
    if other.borrowed or other.first.month is None or not joints.listed.fullmatch(text[shape.end : other.start]):
        return shape
    days = (shape.first.day is None) == (other.first.day is None)
    if not days or shape.first.month > other.first.month:
        return shape
    first, last = replace(shape.first, year=year), shape.last and replace(shape.last, year=year)
    return replace(shape, first=first, last=last, borrowed=_YEAR_BEHIND)


def _borrowed(shape: Shape, other: Shape) -> Shape:
    """Give the month and the year of the date before to one that states none."""
    source = other.last or other.first
    if _bare_day(shape):
        if source.month is None or source.day is None or not _follows(shape, other):
            return shape
        first = Day(_last_year(other), source.month, shape.first.day)
        last = shape.last and Day(first.year, source.month, shape.last.day)
        lent = replace(shape, first=first, last=last, month_shift=None, bare=False, borrowed=_MONTH_BEFORE)
        return replace(lent, year_shift=other.year_shift, near_year=other.near_year)
    year = _last_year(other)
    month = shape.first.month
    if month is None or source.month is None or source.month > month or _says_year(shape):
        return shape
    if year is None:
        shift = other.year_shift
        return shape if shift is None else replace(shape, year_shift=shift, borrowed=_YEAR_BEFORE)
    last = shape.last and replace(shape.last, year=year)
    return replace(shape, first=replace(shape.first, year=year), last=last, borrowed=_YEAR_BEFORE)


def _bare_day(shape: Shape) -> bool:
    """Tell whether a day of the month stands there alone: 24日."""
    return shape.bare and shape.first.day is not None


def _follows(shape: Shape, other: Shape) -> bool:
    before = (other.last or other.first).day
    return before is not None and shape.first.day is not None and shape.first.day >= before and not _counted(other)


def _counted(shape: Shape) -> bool:
    shifts = (shape.month_shift, shape.day_shift, shape.weekday, shape.anchor_shift)
    return shape.silent or shape.past_month or shape.same_period or any(shift is not None for shift in shifts)


def _says_year(shape: Shape) -> bool:
    return _last_year(shape) is not None or shape.year_shift is not None


def _last_year(shape: Shape) -> int | None:
    if shape.last is not None and shape.last.year is not None:
        return shape.last.year
    return shape.first.year
