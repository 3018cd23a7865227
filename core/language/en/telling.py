"""English weekdays, and what the words beside one say of it: that it is past, or to come."""

from __future__ import annotations

import re
from functools import cache

from core.language.calendar_shapes import Day, Shape
from core.language.lexicon import lexicon

_CLAUSE = 60
_CLAUSE_END = re.compile(r"[.;:!?]\s|[”\"]")


def told_as(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether the words around a day (code points) tell of what is past, and whether of what is to come."""
    past, plan = _telling()
    before = _CLAUSE_END.split(text[max(0, start - _CLAUSE) : start].split("\n")[-1])[-1]
    behind = _CLAUSE_END.split(text[end : end + _CLAUSE].split("\n")[0])[0]
    if plan.search(before) or (plan.search(behind) and not past.search(before)):
        return False, True
    return bool(past.search(before) or past.search(behind)), False


def weekday(match: re.Match[str]) -> Shape:
    """Give a day by its name."""
    weekday = int(lexicon("en").ids("weekdays")[match["wd"].lower()])
    over, ahead = told_as(match.string, match.start("core"), match.end())
    return Shape(match.start("core"), match.end("core"), Day(), weekday=weekday, over=over, ahead=ahead)


def weekdays(match: re.Match[str]) -> Shape | None:
    """Give the days from one to another, both by their names."""
    first, last = (int(lexicon("en").ids("weekdays")[match[group].lower()]) for group in ("wd", "wd2"))
    over, ahead = told_as(match.string, match.start(), match.end())
    if first == last:
        return None
    return Shape(match.start(), match.end(), Day(), weekday=first, last_weekday=last, over=over, ahead=ahead)


@cache
def _telling() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the words of what is past, and of what is to come."""
    section = lexicon("en").section("telling")

    def any_of(key: str) -> re.Pattern[str]:
        words = "|".join(re.escape(word).replace(r"\*", "[a-z]+") for word in section.get(key, ()))
        return re.compile(rf"\b(?:{words})\b")

    return any_of("past"), any_of("plan")
