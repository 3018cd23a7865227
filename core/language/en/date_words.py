"""What English dates are made of: days, months and years as they are written."""

from __future__ import annotations

import re

from core.language.lexicon import lexicon

DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9A-Za-z])"
YEAR = r"(?:1[89]|20)[0-9]{2}(?![0-9])"
LEFT = r"(?<![\w/\-–])(?<![0-9][.,:])"
RIGHT = r"(?![0-9]|[/.\-–:][0-9]|s\b)(?!(?<=0)['’]s\b)"
"""Days and years as regular expressions, and what may not stand on either side of a date."""

BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.IGNORECASE)
_LAST_MONTH = 12
REACH = 12
"""Code points looked at before a date."""


def year_said() -> str:
    """Give a year, stated or relative, as a regular expression with the groups y and ry."""
    return rf"(?:(?P<y>{YEAR})|(?P<ry>{lexicon('en').pattern('years_relative')})\b)"


def month_number(words: str) -> int:
    """Give the number of a month by its name."""
    return int(lexicon("en").ids("months")[words.lower()])


def day_number(words: str) -> int:
    """Give the number of a day: 22nd."""
    return int(re.sub(r"[a-z]", "", words.lower()))


def year_of(match: re.Match[str]) -> tuple[int | None, int | None]:
    """Give the year that is stated, and the shift of a relative one."""
    groups = match.groupdict()
    if groups.get("y"):
        return int(groups["y"]), None
    relative = groups.get("ry")
    shifts = lexicon("en").ids("years_relative")
    return None, int(shifts[" ".join(relative.lower().split())]) if relative else None


def day_and_month(first: int, second: int) -> tuple[int, int] | None:
    """Order day and month of slashed digits; None where either order is possible."""
    if first == second or (first > _LAST_MONTH >= second):
        return first, second
    return (second, first) if second > _LAST_MONTH >= first else None
