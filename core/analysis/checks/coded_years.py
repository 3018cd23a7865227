"""Coded dates whose year nothing gives: no words, no basis, no date of publication."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.checks.finding import Finding, Severity
from core.model.codebook import Kind
from core.model.record import Origin
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.checks.finding import CheckedArticle
    from core.model.record import Anchor, Record, Value

YEAR_FROM_NOWHERE = "year-from-nowhere"

_YEAR = re.compile(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")
_CHINESE_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")


def check_coded_years(article: CheckedArticle) -> Iterator[Finding]:
    """Find coded dates whose year stands neither in their words nor in what they were inferred from."""
    published = _YEAR.match(article.reading.published)
    near = {str(int(published[0]) + shift) for shift in (-1, 0, 1)} if published else set[str]()
    for record in article.records:
        if not article.codebook.has_type(record.type):
            continue
        for field in article.codebook.type(record.type).fields:
            if field.kind is not Kind.EDTF:
                continue
            for value in record.values(field.id):
                found = _question(article, record, value, near)
                if found is not None:
                    yield found


def _question(article: CheckedArticle, record: Record, value: Value, near: set[str]) -> Finding | None:
    if value.not_stated or value.normal is None or value.origin is Origin.OUTSIDE:
        return None
    words = " ".join((value.raw, *(anchor.exact for anchor in value.anchors)))
    missing = [year for year in _YEAR.findall(value.normal) if year not in near and not _says(words, year)]
    anchor = _place(article, record, value)
    if not missing or anchor is None:
        return None
    message = tr(
        "Nothing gives the year {year} of the date coded here. Point at what it follows from.", year=missing[0]
    )
    return Finding(anchor.span, anchor.exact, YEAR_FROM_NOWHERE, message, Severity.WARNING)


def _says(words: str, year: str) -> bool:
    digits = fold_key(words).translate(_CHINESE_DIGITS)
    return year in digits or re.search(rf"[0-9][/.\-]{year[2:]}(?![0-9])|['’]{year[2:]}(?![0-9])", words) is not None


def _place(article: CheckedArticle, record: Record, value: Value) -> Anchor | None:
    """Give the words to show: the value's own, else what it rests on, else the record's."""
    candidates = (*value.words, *value.basis, *(mention.anchor for mention in record.mentions))
    return next((anchor for anchor in candidates if anchor.text == article.text), None)
