"""Readings for the form: what an analyst's words say as a number or a date, and why they may say neither."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.language.dates import DateReading, read_date
from core.language.detect import written_in
from core.language.edtf import valid_edtf
from core.language.en.words import names_english_unit, only_english_words
from core.language.figures import line_quantities
from core.language.lexicon import base_language
from core.language.numerals import (
    DIGITS,
    doubtful_grouping,
    is_phone_number,
    plain,
    read_digits,
    read_words,
    valid_decimal,
)
from core.language.quantity import EXACT, Kind, Quantity
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "DateReading",
    "NumberReading",
    "explain_not_a_date",
    "explain_not_a_number",
    "read_date",
    "read_number",
    "valid_decimal",
    "valid_edtf",
]

_BARE = re.compile(r"[-−]?[0-9０-９๐-๙][0-9０-９๐-๙.,，．\u00a0\u202f ]*\Z")
_BARE_RANGE = re.compile(r"\s*(?P<low>[0-9][0-9.,]*)\s*[-–—~]\s*(?P<high>[0-9][0-9.,]*)\s*\Z")
_LOOSE_DIGIT = re.compile(r"(?<![\w\-])[0-9]")
_DIGIT = re.compile(r"[0-9０-９๐-๙]")
_DIGITS = re.compile(DIGITS)
_SERIES = re.compile(r"[A-Z]{3,}")
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class NumberReading:
    """What words say as a number; spans count code points, half open, within the words.

    Attributes:
        value: A decimal, with its scale worked in.
        bound: One of ``=`` ``~`` ``>`` ``≥`` ``<`` ``≤``.
        high: The upper end of a range.
        unit: A unit id, or None.
        number: The digits or number words.
        unit_words: The unit noun.
    """

    value: str
    bound: str
    high: str | None
    unit: str | None
    number: Span
    unit_words: Span | None


def read_number(words: str, language: str | None) -> NumberReading | None:
    """Read a number off words that an analyst chose.

    Args:
        words: The words; the number may be a part of them.
        language: Their language, which says what ``.`` and ``,`` mean; None lets the words decide.

    Returns:
        The reading; None if the words hold no number, several, or one that can be read in two ways.
    """
    if len(words) > _LONGEST:
        return None
    spoken = language or written_in(words)
    if base_language(spoken) != "en" and names_english_unit(words):
        if not _reads_as_english(words, spoken):
            return None
        spoken = "en"
    bare = _bare_number(words, spoken) or _bare_range(words, spoken)
    if bare is not None:
        return bare
    if _BARE.match(words.strip()):
        return None
    figures = _figures(words, spoken)
    return _reading(figures[0]) if len(figures) == 1 and not _leaves_digits(words, spoken) else None


def explain_not_a_number(words: str) -> str:
    """Say in one sentence why words cannot be read as a number."""
    if not words.strip():
        return tr("There are no words to read a number from.")
    figures = _figures(words, written_in(words))
    if not figures and any(item.value is None and item.edtf is None for item in _quantities(words)):
        return tr("“{words}” can be read as different numbers; type the number that is meant.", words=_short(words))
    if len(figures) > 1:
        return tr("“{words}” holds {count} numbers; choose one of them.", words=_short(words), count=len(figures))
    if _BARE.match(words.strip()):
        return tr("“{words}” can be thousands or a fraction; type the number that is meant.", words=_short(words))
    if read_date(words, None) is not None:
        return tr("“{words}” says a date, not a number.", words=_short(words))
    if not _DIGIT.search(words):
        return tr("“{words}” holds no digits and no number word that we know.", words=_short(words))
    return tr("“{words}” holds digits, but they look like a label, a time or part of a name.", words=_short(words))


def explain_not_a_date(words: str) -> str:
    """Say in one sentence why words cannot be read as a date."""
    if not words.strip():
        return tr("There are no words to read a date from.")
    slashed = re.fullmatch(r"\s*(\d{1,2})[/.\-](\d{1,2})(?:[/.\-]\d{4})?\s*", words)
    if slashed:
        first, second = int(slashed[1]), int(slashed[2])
        if 1 <= first <= 12 and 1 <= second <= 12:
            return tr(
                "“{words}” can be day and month or month and day; type the date that is meant.", words=_short(words)
            )
        return tr("“{words}” is no day of the calendar.", words=_short(words))
    if _figures(words, written_in(words)):
        return tr("“{words}” says a number, not a date.", words=_short(words))
    if not _DIGIT.search(words):
        return tr("“{words}” names no day, month or year that we know.", words=_short(words))
    return tr("“{words}” holds digits, but no day, month or year of the calendar.", words=_short(words))


def _bare_number(words: str, language: str | None) -> NumberReading | None:
    """Read words that are nothing but one number."""
    inner = words.strip()
    if not inner:
        return None
    start = words.index(inner)
    digits = inner.lstrip("-−").strip() if _BARE.match(inner) else ""
    if is_phone_number(digits):
        return None
    if digits and language is None and any(doubtful_grouping(digits, custom) for custom in ("vi", "en")):
        return None
    value = read_digits(digits, language) if digits else read_words(inner, language)
    if value is None:
        return None
    value = -value if digits and inner[0] in "-−" else value
    return NumberReading(plain(value), EXACT, None, None, Span(start, start + len(inner)), None)


def _bare_range(words: str, language: str | None) -> NumberReading | None:
    """Read words that are nothing but two numbers with a dash between them, the smaller one first."""
    match = _BARE_RANGE.match(words)
    if match is None:
        return None
    low, high = (_bare_number(match[end], language) for end in ("low", "high"))
    if low is None or high is None or float(low.value) >= float(high.value):
        return None
    return NumberReading(low.value, EXACT, high.value, None, Span(match.start("low"), match.end("high")), None)


def _leaves_digits(words: str, language: str | None) -> bool:
    """Tell whether a number stands beside what was read, and was not read itself: then the one read may be half."""
    found = line_quantities(words, language or "en")
    return any(
        not any(item.span.start <= match.start() < item.span.end for item in found)
        for match in _LOOSE_DIGIT.finditer(words)
    )


def _reads_as_english(words: str, language: str | None) -> bool:
    """Tell whether words in a text of another language are plain English, and their digits say one number."""
    if not only_english_words(words):
        return False
    customs = (language, "en")
    return not any(doubtful_grouping(digits, custom) for digits in _DIGITS.findall(words) for custom in customs)


def _quantities(words: str) -> Sequence[Quantity]:
    return line_quantities(words, written_in(words) or "en") if len(words) <= _LONGEST else ()


def _figures(words: str, language: str | None) -> Sequence[Quantity]:
    found = line_quantities(words, language or "en")
    figures = [item for item in found if item.kind not in (Kind.DATE, Kind.ORDINAL) and item.value is not None]
    if figures:
        return figures
    # The number of a meeting (SOMTC 20) counts nothing.
    return [item for item in found if item.kind is Kind.ORDINAL and not _SERIES.match(words, item.span.start)]


def _reading(figure: Quantity) -> NumberReading | None:
    if figure.value is None or figure.number is None:
        return None
    return NumberReading(figure.value, figure.bound, figure.high, figure.unit, figure.number, figure.unit_words)


def _short(words: str) -> str:
    inner = " ".join(words.split())
    return inner if len(inner) <= 60 else inner[:59] + "…"
