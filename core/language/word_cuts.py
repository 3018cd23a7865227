"""The words of one stretch of a line: where each begins and ends, and which belong together.

Every edge lies between two grapheme clusters. Positions are code points of the stretch, half open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import category

from core.language.detect import written_in
from core.language.figures import line_quantities
from core.language.name_runs import find_names
from core.language.quantity import Kind
from core.language.zh.words import chinese_words
from core.text.graphemes import is_boundary, next_boundary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.language.quantity import Quantity

Cut = tuple[int, int]

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LATIN = "A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff"
_MARKED = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u0e00-\u0eff\u0f00-\u109f"
    "\u1780-\u17ff\u200c\u200d"
)
"""Vowel signs and joiners of other scripts, and the scripts that are full of them."""
_PIECES = re.compile(
    rf"(?P<han>[{_HAN}]+)"
    rf"|(?P<spaced>[{_LATIN}0-9]*[{_LATIN}][{_LATIN}0-9]*(?:[-'’][{_LATIN}0-9]+)*)"
    r"|(?P<number>[0-9０-９๐-๙]+(?:[.,:/\-–．，][0-9０-９๐-๙]+)*)"
    rf"|(?P<other>[^\W\d_](?:(?![{_HAN}{_LATIN}])(?:[^\W\d_]|[{_MARKED}]))*)"
)
_UNSPACED = re.compile(f"[{_HAN}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff]")
_SHARE = "%％‰"
_LONG_DATE = 24
_TELLING = 40
"""So many characters tell their language better than the article does."""
_HAN_SIGN = re.compile(f"[{_HAN}]")
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
_HAN_WEIGHT = 3
"""So many letters say as much as one Chinese character."""
_USUAL_LATIN = "en"
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD_CHARACTER = re.compile(r"[^\W_]")
_MEANING_MARKS = frozenset("%％‰°#@&")
"""Punctuation that says something about the word that it stands at."""
_BREAKS = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class WordCuts:
    """The words of a stretch, ready to be asked for by position.

    Attributes:
        tokens: The smallest words, in order: a Vietnamese syllable, a Chinese word, the digits of a figure.
        figures: Positions of digits and number words, with the whole figure and its unit.
        names: Number of a token that is part of a name, with the whole name.
        edges: Where any word, figure or name begins or ends.
        steps: Words as the keyboard walks over them, none overlapping: figures and names are one.
    """

    tokens: tuple[Cut, ...]
    figures: tuple[tuple[Cut, Cut], ...]
    names: dict[int, Cut]
    edges: frozenset[int]
    steps: tuple[Cut, ...]

    def word_at(self, at: int) -> Cut | None:
        """Give the word that holds a character: a figure with its unit, a name, a word; None between words."""
        for (start, end), whole in self.figures:
            if start <= at < end:
                return whole
        number = self._token_number(at)
        if number is None:
            return None
        return self.names.get(number, self.tokens[number])

    def splits_word(self, at: int) -> bool:
        """Tell whether a position lies inside one of the smallest words, and at no edge of any other."""
        number = self._token_number(at)
        return number is not None and self.tokens[number][0] != at and at not in self.edges

    def step_after(self, at: int) -> Cut | None:
        """Give the first word that ends behind a position."""
        place = bisect_right(self.steps, at, key=lambda cut: cut[1])
        return self.steps[place] if place < len(self.steps) else None

    def step_before(self, at: int) -> Cut | None:
        """Give the last word that begins before a position."""
        place = bisect_left(self.steps, at, key=lambda cut: cut[0])
        return self.steps[place - 1] if place else None

    def _token_number(self, at: int) -> int | None:
        number = bisect_right(self.tokens, at, key=lambda cut: cut[0]) - 1
        return number if number >= 0 and at < self.tokens[number][1] else None


def cut_words(words: str, language: str | None) -> WordCuts:
    """Find the words of a stretch of one line.

    Chinese is cut by the list of words if that is loaded, by the rules of ICU until then.

    Args:
        words: The stretch; it begins and ends between two grapheme clusters.
        language: The language it is likely to be in; None lets the words decide.
    """
    spoken = _spoken(words, language)
    tokens = tuple(_whole(words, _tokens(words, spoken)))
    quantities = line_quantities(words, spoken)
    figures = tuple(_figures(words, quantities, tokens))
    names = find_names(words, tokens, spoken)
    wholes = [whole for _, whole in figures] + list(names.values())
    edges = {edge for cut in (*tokens, *wholes, *(part for part, _ in figures)) for edge in cut}
    return WordCuts(tokens, figures, names, frozenset(edges), _merged([*tokens, *wholes]))


def _spoken(words: str, language: str | None) -> str | None:
    if language is None or len(words) >= _TELLING:
        return written_in(words) or language
    han, latin = len(_HAN_SIGN.findall(words)), len(_LATIN_LETTER.findall(words))
    if language.startswith("zh"):
        # A short line of another script than its article's, as a headline in two languages.
        return language if han or not latin else written_in(words) or _USUAL_LATIN
    return written_in(words) or language if han * _HAN_WEIGHT > latin else language


def _tokens(words: str, language: str | None) -> Iterator[Cut]:
    for piece in _PIECES.finditer(words):
        start = piece.start()
        if piece["han"]:
            parts = chinese_words().cut(piece[0]) or _icu_parts(piece[0], "zh")
        elif piece["other"]:
            parts = _icu_parts(piece[0], (language or "en").split("-")[0])
        else:
            parts = [piece[0]]
        for part in parts:
            if _WORD_CHARACTER.search(part):
                yield start, start + len(part)
            start += len(part)


def _icu_parts(run: str, language: str) -> list[str]:
    from icu4py.breakers import WordBreaker

    # ICU takes no lone surrogate; the parts are asked for, as its positions count UTF-16 units.
    return list(WordBreaker(_SURROGATE.sub("\x00", run), language))


def _whole(words: str, cuts: Iterable[Cut]) -> Iterator[Cut]:
    """Move edges that split a grapheme cluster behind it."""
    last = 0
    for start, end in cuts:
        first = max(last, start if is_boundary(words, start) else next_boundary(words, start))
        last = max(last, end if is_boundary(words, end) else next_boundary(words, end))
        if first < last:
            yield first, last


def _figures(words: str, quantities: Iterable[Quantity], tokens: tuple[Cut, ...]) -> Iterator[tuple[Cut, Cut]]:
    """Give each figure or short date: where its number stands, and all of it."""
    for quantity in quantities:
        whole = quantity.span
        if quantity.kind is Kind.DATE:
            if len(whole) <= _LONG_DATE:
                digits = [cut for cut in tokens if whole.start <= cut[0] < whole.end and words[cut[0]].isdecimal()]
                yield from _one_figure(words, digits, (whole.start, whole.end))
            continue
        number, unit = quantity.number, quantity.unit_words
        if number is None or quantity.kind is Kind.ORDINAL:
            continue
        ends = [number] if unit is None else [number, unit]
        start, end = min(each.start for each in ends), max(each.end for each in ends)
        yield from _one_figure(words, [(number.start, number.end)], (start, end))
    last = 0
    for start, end in tokens:
        if words[start].isdecimal() and words[end : end + 1] and words[end] in _SHARE and start >= last:
            last = end + 1
            yield from _one_figure(words, [(start, end), (end, end + 1)], (start, end + 1))


def _one_figure(words: str, parts: Iterable[Cut], whole: Cut) -> Iterator[tuple[Cut, Cut]]:
    start, end = whole
    while start < end and is_fringe(words[start]):
        start += 1
    while start < end and is_fringe(words[end - 1]):
        end -= 1
    if _BREAKS.search(words, start, end):
        return
    for around in _whole(words, [(start, end)]):
        for part in _whole(words, parts):
            yield part, around


def _merged(cuts: list[Cut]) -> tuple[Cut, ...]:
    merged: list[Cut] = []
    for start, end in sorted(set(cuts)):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((start, end))
    return tuple(merged)


def is_unspaced(character: str) -> bool:
    """Tell whether a character is of a script that sets no blanks between words."""
    return _UNSPACED.match(character) is not None


def is_fringe(character: str) -> bool:
    """Tell whether a character is a blank or a punctuation mark, which no word ends in."""
    if character.isspace():
        return True
    return character not in _MEANING_MARKS and category(character)[0] in "PC"


def has_word(words: str) -> bool:
    """Tell whether a letter or a digit is in it."""
    return _WORD_CHARACTER.search(words) is not None
