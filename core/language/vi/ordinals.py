"""Vietnamese ordinals: lần thứ 20, thứ hai, lần thứ XV, khóa XIV, lần 3."""

from __future__ import annotations

import re

from core.language.lexicon import lexicon
from core.language.numerals import plain
from core.language.packs import OrdinalRules
from core.language.vi.numerals import read_vietnamese, roman_number

_WEEKDAYS = frozenset({"hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7"})
_DATE_BEHIND = re.compile(
    r"[\s,(]*(?:ngày|tuần|hằng tuần|hàng tuần|vừa qua|vừa rồi|này|tới|sau|trước|[0-9]{1,2}\s?[/.-])", re.IGNORECASE
)
_TIME_BEFORE = re.compile(r"(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|vào|từ|đến|mỗi|đêm|lúc|cứ|các)\s+\Z", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:[0-9%]|mỗi|từng|nhiều|mấy|vài|bao nhiêu|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|trăm|các|những|gấp)\s+\Z",
    re.IGNORECASE,
)
_LOCKED = re.compile(r"(?:từ|mật|chìa|bị|đã|đang|ổ|phải|được)\s+\Z", re.IGNORECASE)
"""What makes *khóa* a lock or a verb."""
_FIRST = {"nhất": "1", "nhì": "2", "tư": "4"}
_REACH = 12


def vietnamese_ordinals() -> OrdinalRules:
    """Give how Vietnamese writes ordinals."""
    words = lexicon("vi")
    numeral = rf"(?:{words.pattern('numerals')}|mười|mươi|trăm|linh|lẻ)"
    roman = r"(?-i:[IVXL]{1,7})"
    no_count = rf"(?!\w|\s?[%/]|[.,:\-–][0-9]|\s+(?:{words.pattern('units', 'durations', 'scales')})(?!\w))"
    pattern = (
        r"(?<!\w)(?:(?:lần\s+)?thứ|(?P<bare>lần|khóa|khoá))\s+"
        rf"(?P<n>[0-9]{{1,4}}|{roman}|nhất|nhì|{numeral}(?:\s+{numeral}){{0,4}})(?(bare){no_count}|(?![\w/]))"
    )
    return OrdinalRules(re.compile(pattern, re.IGNORECASE), _value, _is_name)


def _value(words: str) -> str | None:
    if words.isdecimal():
        return str(int(words))
    if words in _FIRST:
        return _FIRST[words]
    number = read_vietnamese(words)
    if number is not None:
        return plain(number)
    roman = roman_number(words)
    return None if roman is None else str(roman)


def _is_name(match: re.Match[str], end: int) -> bool:
    left = match.string[max(0, match.start() - _REACH) : match.start()]
    if match["bare"]:
        digits = match["n"].isdecimal()
        in_words = not digits and roman_number(match["n"]) is None
        locked = digits and match["bare"].lower() != "lần" and _LOCKED.search(left)
        return in_words or bool(locked) or _COUNTED.search(left) is not None
    return _is_weekday(match, left, end)


def _is_weekday(match: re.Match[str], left: str, end: int) -> bool:
    """Tell whether *thứ tư* is Wednesday: written as a name, at a time of day, or with a date behind it."""
    number = match["n"]
    if number.lower() not in _WEEKDAYS or not match[0].lower().startswith("thứ"):
        return False
    named = (number[0].isupper() and not match[0].isupper()) or (number.isdecimal() and match[0].startswith("Thứ"))
    behind = _DATE_BEHIND.match(match.string, match.end(), end) is not None
    return named or behind or _TIME_BEFORE.search(left) is not None
