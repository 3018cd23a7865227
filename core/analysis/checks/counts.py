"""Announced counts: *four proposals*, against what the text numbers and against what is coded."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.checks.finding import Finding, Severity
from core.language.lexicon import LANGUAGES, lexicon
from core.language.quantity import EXACT, Kind
from core.language.regions import Role
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.checks.finding import CheckedArticle
    from core.analysis.suggesting.reading import ArticleReading
    from core.language.quantity import Quantity
    from core.model.record import Record

ITEMS_DIFFER = "announced-count-items"
CODED_DIFFER = "announced-count-coded"
NOT_NUMBERED = "announced-count-unnumbered"

_UNITS = frozenset({"proposals", "initiatives"})
_PROPOSAL, _PROPOSER = "proposal", "proposer"
_MOST = 20
_PARAGRAPHS = 12
"""Lines after an announcement in which its items may stand."""
_FEW = 3
"""Fewer than this many need no numbers."""
_BRACKETED = re.compile(r"(?<!\w)[(（]([1-9]|1[0-9]|20)[)）]")
_LETTERED = re.compile(r"(?<!\w)[(（]?([a-j])[)）](?=\s)")
_AT_LINE_START = re.compile(r"(?m)^\s*([1-9]|1[0-9]|20)\s?[.)、．](?![0-9])")


def check_counts(article: CheckedArticle) -> Iterator[Finding]:
    """Compare each number of proposals that an article announces with those it numbers, and with those coded."""
    reading = article.reading
    coded = [record for record in article.records if record.type == _PROPOSAL]
    announced = [quantity for quantity in reading.quantities if _announces(reading, quantity)]
    numbered = {quantity.span: _items_after(reading, quantity) for quantity in announced}
    told: set[str] = set()
    for quantity in announced:
        value = quantity.value or ""
        same = [numbered[other.span] for other in announced if other.value == value]
        if value in told:
            continue
        told.add(value)
        yield from _questions(reading, quantity, max(same), coded)


def _questions(reading: ArticleReading, quantity: Quantity, items: int, coded: Sequence[Record]) -> Iterator[Finding]:
    count = int(quantity.value or 0)
    words = reading.words(quantity.span)
    if items > 1 and items != count:
        message = tr("“{words}” are announced; the article numbers {items}.", words=words, items=items)
        yield Finding(quantity.span, words, ITEMS_DIFFER, message, Severity.WARNING)
    if coded and count not in _coded_counts(coded):
        message = tr("“{words}” are announced; coded are {coded}.", words=words, coded=len(coded))
        yield Finding(quantity.span, words, CODED_DIFFER, message, Severity.WARNING)
    elif items <= 1 and not coded and count >= _FEW:
        message = tr("“{words}” are announced, but the article does not number them.", words=words)
        yield Finding(quantity.span, words, NOT_NUMBERED, message, Severity.NOTICE)


def _announces(reading: ArticleReading, quantity: Quantity) -> bool:
    if quantity.kind is not Kind.COUNT or quantity.unit not in _UNITS or quantity.bound != EXACT or quantity.high:
        return False
    if not (quantity.value or "").isdecimal() or not 2 <= int(quantity.value or 0) <= _MOST:
        return False
    sentence = reading.sentence_at(quantity.span.start)
    return sentence is not None and sentence.role in (Role.BODY, Role.HEADLINE)


def _coded_counts(coded: Sequence[Record]) -> set[int]:
    """Give how many proposals are coded, in all and of each who proposes."""
    by_proposer = Counter(
        value.normal or value.raw for record in coded for value in record.values(_PROPOSER) if not value.not_stated
    )
    return {len(coded), *by_proposer.values()}


def _items_after(reading: ArticleReading, quantity: Quantity) -> int:
    """Count the items that are numbered after an announcement: *First … Second*, 一是…二是; 0 if none are."""
    start = quantity.span.end
    sentence = reading.sentence_at(quantity.span.start)
    paragraph = sentence.paragraph if sentence is not None else 0
    language = sentence.language if sentence is not None else ""
    inside = [
        each.span.end
        for each in reading.sentences
        if each.span.end > start and each.paragraph <= paragraph + _PARAGRAPHS and each.language == language
    ]
    words = reading.text[start : max(inside, default=start)]
    found = [_run([int(match[1]) for match in shape.finditer(words)]) for shape in (_BRACKETED, _AT_LINE_START)]
    found.append(_run([ord(match[1]) - ord("a") + 1 for match in _LETTERED.finditer(words)]))
    for pattern, numbers in _enumerators():
        found.append(_run([numbers[match[0].lower()] for match in pattern.finditer(words)]))
    return max(found)


def _run(numbers: Sequence[int]) -> int:
    """Give how far numbers count from one without a gap; what else stands between does not matter."""
    reached = 0
    for number in numbers:
        if number == reached + 1:
            reached = number
        elif number == 1 and reached > 1:
            break
    return reached


@cache
def _enumerators() -> tuple[tuple[re.Pattern[str], dict[str, int]], ...]:
    """Give each way to number items in words, as a pattern with the numbers that its words say."""
    ways: list[tuple[re.Pattern[str], dict[str, int]]] = []
    for language in LANGUAGES:
        for words in lexicon(language).section("enumerators").values():
            numbers = {word.lower(): place for place, word in enumerate(words, 1)}
            spaced = words[0][0].isascii() or not "\u3400" <= words[0][0] <= "\u9fff"
            each = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
            ways.append((re.compile(rf"(?<!\w)(?:{each})(?!\w)" if spaced else f"(?:{each})"), numbers))
    return tuple(ways)
