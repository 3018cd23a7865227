"""Dates that cannot be, dates told as past that lie ahead of the publication, and dates without any year."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.checks.finding import Finding, Severity
from core.analysis.edtf_range import edtf_range
from core.language.edtf import UNKNOWN_YEAR, month_days
from core.language.lexicon import lexicon
from core.language.quantity import STATED, Kind
from core.language.regions import Role
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.checks.finding import CheckedArticle
    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.language.quantity import Quantity

AFTER_PUBLICATION = "date-after-publication"
IMPOSSIBLE = "impossible-date"
WEEKDAY = "weekday-differs"
NO_YEAR = "year-never-stated"

_SLACK = timedelta(days=1)
"""Clocks differ around the world: what happens late on a day is in the papers of the day before."""
_NEAR = 32
_CLAUSE = 90
_SIDE_CLAUSE = re.compile(r", (?:which|who|whose|where|that|mà|nơi)\b")
_BESIDE = 24
_MONTH_LENGTH = 12
_DAY_PRECISION = re.compile(r"(?:[0-9]{4}|XXXX)-[0-9]{2}(?:-[0-9]{2})?")
_WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LEAP_YEAR = 2000
_NUMERIC_VI = re.compile(
    r"(?<![\w/.\-])(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s+(?P<d>[0-9]{1,2})\s?(?P<s>[/\-.])\s?(?P<m>[0-9]{1,2})"
    r"(?:\s?(?P=s)\s?(?P<y>(?:19|20)[0-9]{2}))?(?![\w/%]|[.,\-][0-9])",
    re.IGNORECASE,
)
_WRITTEN_VI = re.compile(
    r"(?<!\w)ngày\s+(?P<d>[0-9]{1,2})\s+tháng\s+(?P<m>[0-9]{1,2})(?:\s+năm\s+(?P<y>(?:19|20)[0-9]{2}))?(?!\w)",
    re.IGNORECASE,
)
_CHINESE = re.compile(r"(?:(?P<y>(?:19|20)[0-9]{2})年)?(?<![0-9])(?P<m>[0-9]{1,2})月(?P<d>[0-9]{1,2})[日号號]")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = r"(?P<n>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{2,6}|\.)?"
_NO_NOUN = r"(?=\s*(?:[,.;:)\]\-–—]|\Z|(?:in|at|and|to|by|with|on|of|when|as|the|that|for|from)\b))"
"""*In June 31 people were arrested* counts people."""
_ENGLISH = (
    re.compile(
        rf"(?<!\w){_MONTH_NAME}\s+(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![\w:]|[.,][0-9])"
        rf"(?:,?\s+(?P<y>(?:19|20)[0-9]{{2}})(?!\w)|{_NO_NOUN})"
    ),
    re.compile(
        rf"(?<![\w.,:$/\-])(?P<d>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH_NAME}"
        r"(?:,?\s+(?P<y>(?:19|20)[0-9]{2}))?(?!\w)"
    ),
)
_SHAPES = {"vi": (_NUMERIC_VI, _WRITTEN_VI), "zh": (_CHINESE,), "en": _ENGLISH}


def check_dates(article: CheckedArticle) -> Iterator[Finding]:
    """Question the dates of an article, in text order within each kind of doubt."""
    reading = article.reading
    yield from _impossible(reading)
    yield from _wrong_weekdays(reading)
    published = _day(reading.published)
    if published is not None:
        yield from _told_before_they_came(reading, published)
    elif not reading.published and (found := _without_year(reading)) is not None:
        yield found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _finding(reading: ArticleReading, span: Span, rule: str, message: str, severity: Severity) -> Finding:
    return Finding(span, reading.words(span), rule, message, severity)


def _told_before_they_came(reading: ArticleReading, published: date) -> Iterator[Finding]:
    for quantity in reading.quantities:
        if quantity.kind is not Kind.DATE or not _DAY_PRECISION.fullmatch(quantity.edtf or ""):
            continue
        if quantity.basis != STATED and not _WHOLE_DAY.fullmatch(quantity.edtf or ""):
            # "In November" of a year that nobody said is as likely the last one.
            continue
        days = edtf_range(quantity.edtf or "")
        if days is None or days.yearless or days.earliest <= published + _SLACK:
            continue
        sentence = reading.sentence_at(quantity.span.start)
        if sentence is None or sentence.role in (Role.DATELINE, Role.HEADLINE):
            continue
        if _told_as_past(reading, sentence, quantity):
            message = tr(
                "The article is of {published}, and tells “{words}” as past.",
                published=published,
                words=reading.words(quantity.span),
            )
            yield _finding(reading, quantity.span, AFTER_PUBLICATION, message, Severity.WARNING)


def _told_as_past(reading: ArticleReading, sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether a sentence says that something happened on a day: strict, so that no plan is questioned."""
    if sentence.language not in _SHAPES:
        return False
    words = reading.words(sentence.span)
    before = reading.text[sentence.span.start : quantity.span.start]
    after = reading.text[quantity.span.end : sentence.span.end]
    if _cues(sentence.language, "plan").search(words):
        return False
    if _cues(sentence.language, "limit_before", ending=True).search(before):
        return False
    if _cues(sentence.language, "limit_after", beginning=True).match(after):
        return False
    if _opens_sentence(sentence.language, before):
        clause = _SIDE_CLAUSE.split(after[:_CLAUSE], maxsplit=1)[0]
        return _cues(sentence.language, "past").search(clause) is not None
    near = before[-_NEAR:] + (after[:_NEAR] if sentence.language == "zh" else "")
    return _cues(sentence.language, "happened").search(near) is not None


def _opens_sentence(language: str, before: str) -> bool:
    """Tell whether nothing but *On* or *Sáng* stands between the beginning of a sentence and its date."""
    bare = re.sub(r"[^\w ]", "", before).strip().lower()
    return not bare or bare in lexicon(language).section("telling").get("before_date", ())


@cache
def _cues(language: str, kind: str, *, ending: bool = False, beginning: bool = False) -> re.Pattern[str]:
    """Give the words of a language that tell past from plan, as one pattern."""
    words = sorted(lexicon(language).section("telling").get(kind, ()), key=len, reverse=True)
    any_word = "|".join(re.escape(word).replace(r"\ ", r"\s+").replace(r"\*", r"\w+") for word in words) or "(?!)"
    spaced = language != "zh"
    body = rf"(?<!\w)(?:{any_word})(?!\w)" if spaced else f"(?:{any_word})"
    if ending:
        body += r"\s*(?:ngày|the)?\s*\Z"
    return re.compile((r"\s*" if beginning else "") + body, re.IGNORECASE)


def _impossible(reading: ArticleReading) -> Iterator[Finding]:
    for sentence in reading.sentences:
        for shape in _SHAPES.get(sentence.language, ()):
            for match in shape.finditer(reading.text, sentence.span.start, sentence.span.end):
                if not _exists(match):
                    message = tr("There is no such day: “{words}”.", words=match[0])
                    yield _finding(reading, Span(*match.span()), IMPOSSIBLE, message, Severity.WARNING)


def _exists(match: re.Match[str]) -> bool:
    parts = match.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTHS.index(parts["n"][:3].lower()) + 1
    day, year = int(parts["d"]), int(parts["y"] or _LEAP_YEAR)
    return 1 <= month <= _MONTH_LENGTH and 1 <= day <= month_days(year, month)


def _wrong_weekdays(reading: ArticleReading) -> Iterator[Finding]:
    for quantity in reading.quantities:
        if quantity.kind is not Kind.DATE or quantity.basis != STATED or not _WHOLE_DAY.fullmatch(quantity.edtf or ""):
            continue
        sentence = reading.sentence_at(quantity.span.start)
        day = _day(quantity.edtf or "")
        if sentence is None or day is None or sentence.language not in _SHAPES:
            continue
        beside = _weekday_beside(reading, sentence, quantity.span)
        if beside is not None and beside[0] != day.weekday():
            message = tr("“{words}” does not fall on that day of the week.", words=reading.words(quantity.span))
            yield _finding(reading, beside[1], WEEKDAY, message, Severity.WARNING)


def _weekday_beside(reading: ArticleReading, sentence: Sentence, span: Span) -> tuple[int, Span] | None:
    """Give the day of the week (Monday is 0) that stands right beside a date, with the span of both."""
    weekday = _weekdays(sentence.language)
    start, end = max(sentence.span.start, span.start - _BESIDE), min(sentence.span.end, span.end + _BESIDE)
    joined = rf"(?:{weekday})[\s,(（]*(?:ngày\s*|the\s*)?\Z"
    before = re.search(joined, reading.text[start : span.start], re.IGNORECASE)
    if before is not None:
        return _number(sentence.language, before), Span(start + before.start(), span.end)
    after = re.match(rf"[\s,(（]*(?:{weekday})", reading.text[span.end : end], re.IGNORECASE)
    if after is not None:
        return _number(sentence.language, after), Span(span.start, span.end + after.end())
    return None


def _number(language: str, match: re.Match[str]) -> int:
    return int(lexicon(language).ids("days_of_week")[" ".join(match["w"].lower().split())]) - 1


@cache
def _weekdays(language: str) -> str:
    return rf"(?<!\w)(?P<w>{lexicon(language).pattern('days_of_week')})(?![^\W\d_\u3400-\u9fff])"


def _without_year(reading: ArticleReading) -> Finding | None:
    """Find the first day of an article that no year can be told for."""
    for quantity in reading.quantities:
        if (
            quantity.kind is Kind.DATE
            and (quantity.edtf or "").startswith(f"{UNKNOWN_YEAR}-")
            and "/" not in (quantity.edtf or "")
        ):
            words = reading.words(quantity.span)
            message = tr("The article never says of which year “{words}” is.", words=words)
            return _finding(reading, quantity.span, NO_YEAR, message, Severity.NOTICE)
    return None
