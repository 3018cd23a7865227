"""Scores figures and dates: the right words, with the right value."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from core.language.figures import find_quantities
from core.language.quantity import Kind, Quantity
from core.language.regions import Role

if TYPE_CHECKING:
    from tests.eval.articles import Gold, Read
    from tests.eval.scores import Scores

_LEADING = re.compile(r"(?:ngày|sáng|chiều|tối|trưa|giữa|đầu|cuối|trung tuần|từ|on|in|the|\s)*", re.IGNORECASE)
_YEARS = re.compile(r"\d{4}/\d{4}")


def score_figures(read: Read, scores: Scores) -> None:
    """Score what was read as a figure or a date in the body of an article."""
    end = max((r.span.end for r in read.regions if r.role == Role.BODY), default=len(read.text))
    found = [
        quantity
        for quantity in find_quantities(read.text, regions=read.regions)
        if quantity.span.start < end
        and quantity.kind not in (Kind.ORDINAL, Kind.DURATION)
        and not _YEARS.fullmatch(quantity.edtf or "")
    ]
    for line in read.gold:
        if line.type in ("statistic", "date") and line.kind != "duration":
            _score_line(read, line, found, scores)
    for quantity in found:
        subject = "date" if quantity.kind is Kind.DATE else "figure"
        scores.false(subject, read.language(quantity.span), quantity.span.of(read.text))


def _score_line(read: Read, line: Gold, found: list[Quantity], scores: Scores) -> None:
    words, language = line.span.of(read.text), read.language(line.span)
    match = next((quantity for quantity in found if _same_words(line, quantity, read.text)), None)
    if match is not None:
        found.remove(match)
    if not line.in_body:
        return
    subject = "date" if line.type == "date" else "figure"
    if match is None and line.kind != "declared_count":
        scores.miss(subject, language, words)
    elif match is not None and _same_value(line, match):
        scores.hit(subject, language)
    elif match is not None:
        scores.mistaken(subject, language, f"{words}: {match.edtf or match.value}")


def _same_words(line: Gold, quantity: Quantity, text: str) -> bool:
    if (quantity.kind is Kind.DATE) != (line.type == "date"):
        return False
    start, end = quantity.span.start, quantity.span.end
    if line.type == "statistic":
        return start == line.span.start and end <= line.span.end
    first, second = sorted((start, line.span.start))
    return end == line.span.end and _LEADING.fullmatch(text[first:second]) is not None


def _same_value(line: Gold, quantity: Quantity) -> bool:
    normal = line.normal
    if line.type == "statistic":
        value = None if quantity.value is None else Decimal(quantity.value)
        return value == Decimal(str(normal["value"])) and _same_unit(line, quantity)
    if quantity.edtf == normal["iso"]:
        return True
    # The year stands nowhere in such an article; the annotator knew it from elsewhere.
    unknown = "year" in normal.get("note", "") or normal.get("relative", False)
    return unknown and quantity.edtf == "XXXX" + normal["iso"][4:]


def _same_unit(line: Gold, quantity: Quantity) -> bool:
    """Tell whether the unit is right; the unit of a number that stands alone is told by the rest of its sentence."""
    alone = quantity.unit is None and len(quantity.span) == len(line.span)
    return alone or quantity.unit == line.normal["unit"]
