"""Times that a sentence names and that are not, taken alone, the time of a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.language.quantity import Quantity
    from core.text.span import Span

_REACH = 80
_YEAR_RANGE = re.compile(r"[0-9]{4}/[0-9]{4}")
_TO = re.compile(r"(?:đến|tới|cho đến|to|until|through|至|到)[ \u00a0]?(?:nay|ngày|hết|cuối|the end of)?[ \u00a0]?")
_PLAN = re.compile(
    r"(?:[\w)][ ][A-Z]\w+[ ]\(?"
    r"|(?:Kế hoạch|Chiến lược|Tầm nhìn|Chương trình)[^,;.]{0,60}"
    r"|(?:计划|规划|战略|愿景|計劃|規劃)[（(《]?)\Z"
)
_PLAN_BEHIND = re.compile(r"年?[^，。；,;]{0,12}(?:计划|规划|战略|愿景|計劃|規劃)")
_BOTH_ENDS = re.compile(r"[ ](?:to|until|till|through)[ ]")
_OPENER = re.compile(r"(?:In|From|Between|During|Over|For|Since)[ ]\(?\Z")


def is_part(text: str, sentence: Span, date: Quantity, dates: Sequence[Quantity]) -> bool:
    """Tell the years of a plan's name, and the two ends of a stretch of time that was not read as one.

    Args:
        text: The whole text.
        sentence: Where the sentence stands (code points, half open).
        date: The date in question.
        dates: All dates of the sentence.
    """
    before = text[max(sentence.start, date.span.start - _REACH) : date.span.start]
    if _YEAR_RANGE.fullmatch(date.edtf or "") is not None:
        named = _PLAN.search(before) is not None and _OPENER.search(before) is None
        return named or _PLAN_BEHIND.match(text, date.span.end, sentence.end) is not None
    return any(_leads_on(text, date.span, other.span) for other in dates if other.span != date.span)


def is_from_to(text: str, span: Span) -> bool:
    """Tell a stretch of time said with both its ends: (from) *January to March 2023* compares nothing."""
    return _BOTH_ENDS.search(text, span.start, span.end) is not None


def _leads_on(text: str, one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return _TO.fullmatch(text[first.end : second.start].strip()) is not None
