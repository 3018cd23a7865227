"""Several days of one month in English: September 22 and 24, 22, 24 and 26 September 2020."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.calendar_shapes import Day, Shape
from core.language.en.date_words import BETWEEN, DAY, LEFT, REACH, RIGHT, YEAR, day_number, month_number, year_of
from core.language.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator


def listed_days(text: str, start: int, end: int) -> Iterator[Shape]:
    """Give each of several days of one month: 22 and 24 September 2020."""
    for pattern in _lists_of_days():
        for match in pattern.finditer(text, start, end):
            if match["m"][0].islower() or BETWEEN.search(text[max(start, match.start() - REACH) : match.start()]):
                continue
            year, shift = year_of(match)
            month = month_number(match["m"])
            groups = [name for name in ("d", "d1", "d2") if match[name]]
            days = [day_number(match[name]) for name in groups]
            if days != sorted(set(days)) or (days == [days[0], days[0] + 1] and not match["or"]):
                continue
            for name, day in zip(groups, days, strict=True):
                begin = match.start() if name == groups[0] else match.start(name)
                stop = match.end() if name == groups[-1] else match.end(name)
                yield Shape(begin, stop, Day(year, month, day), year_shift=shift)


@cache
def _lists_of_days() -> tuple[re.Pattern[str], ...]:
    words = lexicon("en")
    month = rf"(?P<m>{words.pattern('months')})(?![a-z])"
    year = rf"(?:,?\s+(?:of\s+)?(?:(?P<y>{YEAR})|(?P<ry>{words.pattern('years_relative')})\b))?"
    days = rf"(?P<d>{DAY})(?:,\s+(?P<d1>{DAY}))?,?\s+(?:and|(?P<or>or))\s+(?P<d2>{DAY})"
    patterns = (rf"{LEFT}{month}\s+{days}{year}{RIGHT}", rf"{LEFT}{days}\s+(?:of\s+)?{month}{year}{RIGHT}")
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
