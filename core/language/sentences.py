"""Where sentences begin and end in Vietnamese, Chinese and English text.

A newline always ends a sentence. ``RULES_VERSION`` is stored with whatever rests on the cuts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.language.lexicon import LANGUAGES, lexicon
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RULES_VERSION = 3

_CLOSERS = "\"'”’»)\\]）」』》〉】］"
_END = re.compile(rf"(?P<wide>[。！？｡]+[{_CLOSERS}]{{0,4}})|(?P<narrow>(?:[.!?]{{1,6}}|…{{1,4}})[{_CLOSERS}]{{0,4}})")
_LINE = re.compile(r"[^\n\u2028\u2029\u0085\x0b\x0c\r]+")
_LETTER = re.compile(r"[^\W_]")
_OPENERS = "\"'“‘«([（「『《〈【［-–—•*"
_WINDOW = 2_000
_UNCUT = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer have no rule: full stops belong to abbreviations, and a paragraph is one sentence."""
_NUMBERING = 3
_SHORTEST_HEADING = 16
_LONGEST_HEADING = 120
"""Longest ``12.`` that numbers a paragraph."""
_WORD = re.compile(r"[^\W\d_]+")
_SIGNING_OFF = re.compile(r"\s*[(（【\[][^()（）【】\[\].。!！?？]{1,16}[)）】\]][\s|]*")
"""``(完)``, ``(TTXVN)``: an agency's mark that closes the last sentence of a line."""
_QUOTES = {"”": "“", "」": "「", "』": "『", "’": "‘"}
_SAYING = re.compile(
    r"[^，,。！？：:；;“「『\s]{0,14}?(?:说|說|道|问|問|答|表示|指出|强调|強調|称|稱|认为|認為|写道|寫道|补充|補充)(?:[。，,！：:]|$)"
)
"""``“很好。”部长说。``: what follows a quotation names who said it."""
_LISTING = 30


def sentences(text: str, regions: Iterable[Span] | None = None) -> tuple[Span, ...]:
    """Split a text into sentences; positions are code points, half open.

    Args:
        text: The whole article.
        regions: The stretches to split, all of the text by default; a sentence never crosses their edges.
    """
    stretches = [(span.start, span.end) for span in regions] if regions is not None else [(0, len(text))]
    return tuple(
        Span(start, end)
        for stretch_start, stretch_end in stretches
        for line in _LINE.finditer(text, stretch_start, stretch_end)
        for start, end in _split(text, line.start(), line.end())
    )


def sentence_around(text: str, position: int) -> Span:
    """Give the sentence that holds a position (a code point index), or the nearest one on its line.

    Raises:
        UserFixable: If the position lies outside the text, or on a line without words.
    """
    if not 0 <= position <= len(text):
        raise UserFixable(
            tr("Position {position} lies outside the article.", position=position),
            cure=tr("Choose a place in the text."),
        )
    line_start, line_end = _line_bounds(text, position)
    reach = _WINDOW
    while True:
        start, end = max(line_start, position - reach), min(line_end, position + reach)
        found = list(_split(text, start, end))
        cut = (start > line_start, end < line_end)
        best = min(found, key=lambda pair: _distance(pair, position), default=None)
        reached = best is not None and ((cut[0] and best == found[0]) or (cut[1] and best == found[-1]))
        if best is not None and not reached:
            return Span(*best)
        if not any(cut):
            break
        reach *= 4
    raise UserFixable(tr("There is no sentence here."), cure=tr("Choose a place on a line with words."))


def _line_bounds(text: str, position: int) -> tuple[int, int]:
    before = text.rfind("\n", 0, position) + 1
    after = text.find("\n", position)
    return before, len(text) if after < 0 else after


def _distance(pair: tuple[int, int], position: int) -> int:
    start, end = pair
    if start <= position < end:
        return 0
    return start - position if position < start else position - end + 1


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    heading = _heading_end(text, start, end)
    if heading is not None:
        yield from _trimmed(text, start, heading)
        start = heading
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() < end and not _ends_here(text, match, begin, end):
            continue
        if _SIGNING_OFF.fullmatch(text, match.end(), end):
            break
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _heading_end(text: str, start: int, end: int) -> int | None:
    """Give where the heading of a box ends that no mark closes: ``| Việt Nam đăng cai Sau Hội nghị …``."""
    if not text.startswith("|", start):
        return None
    found = _box_opening().search(text, start + _SHORTEST_HEADING, min(end, start + _LONGEST_HEADING))
    return None if found is None or _END.search(text, start, found.start()) is not None else found.start()


@cache
def _box_opening() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in _words("box_openings"))
    return re.compile(rf"(?<=[^\W\d_A-ZÀ-ỸĐ]) (?=(?:{words or '(?!)'})(?!\w) [^\W\d_])")


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Leave out blanks, and the bars of a table, at both ends."""
    while start < end and (text[start].isspace() or text[start] == "|"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] == "|"):
        end -= 1
    if start < end and _LETTER.search(text, start, end):
        yield start, end


def _ends_here(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    after = match.end()
    if match["wide"]:
        return text[after] not in "，,、；;：:)）" and not _quotation_goes_on(text, match, begin, end)
    if not text[after].isspace():
        return "…" in match[0] and _is_pause_between_sentences(text, match, begin)
    opening = after
    while opening < end and (text[opening].isspace() or text[opening] in _OPENERS):
        opening += 1
    if opening == end:
        return False
    if text[opening].islower() or not _LETTER.match(text[opening]):
        return False
    if _UNCUT.match(text, opening) or _UNCUT.match(text, max(match.start() - 1, begin)):
        return False
    return match[0][0] != "." or not _is_abbreviation(text, match.start(), begin, opening)


def _quotation_goes_on(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    """Tell whether the sentence goes on behind a quotation: who said it, or what came of a question."""
    opener = _QUOTES.get(match[0][-1])
    if opener is None:
        return False
    if _SAYING.match(text, match.end(), end):
        return True
    opened = text.rfind(opener, begin, match.start())
    before = text[begin:opened].rstrip() if opened >= 0 else ""
    return match[0][0] in "！？" and bool(before) and before[-1] not in "：:，,"


def _is_pause_between_sentences(text: str, match: re.Match[str], begin: int) -> bool:
    """Tell whether Chinese words before ``……`` are a sentence, and not the end of a list."""
    last = match.start() - 1
    if last < begin or not _is_han(text[match.end()]) or not _is_han(text[last]):
        return False
    if match[0][-1] in _QUOTES:
        return False
    return "、" not in text[max(begin, match.start() - _LISTING) : match.start()]


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def _is_abbreviation(text: str, dot: int, begin: int, following: int) -> bool:
    """Tell whether the full stop at ``dot`` belongs to an abbreviation or to initials, and ends nothing.

    Some abbreviations close a sentence as often as not; then the word at ``following`` decides.
    """
    word_start = dot
    while word_start > begin and dot - word_start < 16 and not text[word_start - 1].isspace():
        word_start -= 1
    word = text[word_start : dot + 1].lstrip(_OPENERS)
    if word[:-1].isdecimal():
        return len(word) <= _NUMBERING and not text[begin:word_start].strip()
    if word in _abbreviations("numbered"):
        return text[following].isdecimal()
    if word in _abbreviations("closing"):
        return _follows_a_time(text, word, following)
    initials = re.fullmatch(r"(?:[^\W\d_]{1,2}\.){2,}", word) or (len(word) == 2 and word[0].isupper())
    if initials or word in _abbreviations("either"):
        return not _opens_sentence(text, following)
    last = word[word.rfind(".", 0, -1) + 1 :]
    return last in _abbreviations("dot")


def _follows_a_time(text: str, word: str, following: int) -> bool:
    """Tell whether a day or a place goes with ``5 p.m.``: Tuesday, Jakarta time, GMT."""
    if word[-2] != "m":
        return False
    found = _WORD.match(text, following)
    if found is None:
        return False
    after = text[found.end() : found.end() + 6]
    return found[0] in _words("time_words") or found[0].isupper() or after.startswith((" time", "'s tim"))


def _opens_sentence(text: str, following: int) -> bool:
    found = _WORD.match(text, following)
    return found is not None and found[0] in _words("sentence_openings") and not text.startswith(".", found.end())


@cache
def _abbreviations(kind: str) -> frozenset[str]:
    found = (lexicon(language).section("abbreviations").get(kind, ()) for language in LANGUAGES)
    return frozenset(word for words in found for word in words)


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in lexicon(language).words(section))
