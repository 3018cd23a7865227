"""Looking for many words at once: the lexicon's lists, made quick to match at a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.model.countries import countries
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.analysis.suggesting.reading import ArticleReading

UNSPACED = frozenset({"zh"})
"""Languages whose words stand without blanks between them."""


_PART = re.compile(r"[^\W_]+|\S")
"""Letters and digits that stand together, or one mark."""
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0xA0: 0x20, 0xFF65: 0xB7}
"""Each wide mark, digit and letter with the narrow one."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a list that stand in a text: code points, half open."""

    key: str
    start: int
    end: int


class Phrases:
    """Words with what they stand for, matched in a text in small letters.

    Args:
        words: What each word stands for.
        spaced: Whether words end where letters end.
    """

    def __init__(self, words: Mapping[str, str], *, spaced: bool) -> None:
        self._spaced = spaced
        # By their first two letters; a word of one letter stands alone. The longest come first.
        self._by_opening: dict[str, list[tuple[str, str]]] = {}
        for word, key in sorted(words.items(), key=lambda pair: -len(pair[0])):
            self._by_opening.setdefault(word[:2], []).append((word, key))
        self._first = frozenset(word[0] for word in words)
        parts = (_PART.match(word) for word in words)
        self._first_parts = frozenset(part[0] for part in parts if part is not None)

    def at(self, low: str, place: int, end: int | None = None) -> Hit | None:
        """Give the longest word that begins at a place of a text in small letters."""
        stop = len(low) if end is None else end
        if place >= stop or low[place] not in self._first or (self._spaced and place and low[place - 1].isalnum()):
            return None
        for opening in (low[place : place + 2], low[place]):
            for word, key in self._by_opening.get(opening, ()):
                last = place + len(word)
                if last <= stop and low.startswith(word, place) and self._ends(low, last):
                    return Hit(key, place, last)
        return None

    def find(self, low: str, start: int, end: int) -> Iterator[Hit]:
        """Walk the words in a stretch, from left to right, the longest first, without overlaps."""
        reached = start
        for place in self._places(low, start, end):
            hit = self.at(low, place, end) if place >= reached else None
            if hit is not None:
                yield hit
                reached = hit.end

    def _places(self, low: str, start: int, end: int) -> Iterator[int]:
        """Walk the places where a word may begin."""
        if self._spaced:
            yield from (match.start() for match in _PART.finditer(low, start, end) if match[0] in self._first_parts)
            return
        openings = self._by_opening
        for place in range(start, end):
            if low[place : place + 2] in openings or low[place] in openings:
                yield place

    def ending_at(self, low: str, place: int, reach: int = 40) -> Hit | None:
        """Give the longest word that ends at a place."""
        for start in range(max(0, place - reach), place):
            if low[start] in self._first and (hit := self.at(low, start, place)) and hit.end == place:
                return hit
        return None

    def _ends(self, low: str, last: int) -> bool:
        return not self._spaced or last >= len(low) or not (low[last].isalnum() and low[last - 1].isalnum())


@cache
def phrases(language: str, section: str, *keys: str) -> Phrases:
    """Give the words of a lexicon's section, of some of its entries or of all."""
    entries = lexicon(language).section(section)
    chosen = keys or tuple(entries)
    words = {word.lower(): key for key in chosen for word in entries.get(key, ())}
    return Phrases(words, spaced=language not in UNSPACED)


@cache
def word_set(language: str, section: str, key: str) -> frozenset[str]:
    """Give one entry of a lexicon's section, in small letters."""
    return frozenset(word.lower() for word in lexicon(language).section(section).get(key, ()))


@cache
def exact_words(language: str, section: str, key: str) -> tuple[str, ...]:
    """Give one entry of a lexicon's section as it is written."""
    return lexicon(language).section(section).get(key, ())


@cache
def country_phrases(language: str, *, owning: bool = False) -> Phrases:
    """Give what countries are called, with their codes: adjectives too, and owners (*Poland’s*) if asked."""
    words: dict[str, str] = {}
    for country in countries():
        for name in country.every_name():
            if _fits(name, language):
                words.setdefault(name.lower(), country.code)
                if owning and language == "en":
                    words.setdefault(f"{name.lower()}'s", country.code)
                    words.setdefault(f"{name.lower()}’s", country.code)
    for code, adjectives in lexicon(language).section("demonyms").items():
        words.update((adjective.lower(), code) for adjective in adjectives)
    return Phrases(words, spaced=language not in UNSPACED)


def plain(reading: ArticleReading) -> ArticleReading:
    """Give the same article with the marks of wide scripts as narrow ones, so that one rule reads both."""
    text = reading.text.translate(_NARROW)
    return reading if text == reading.text else replace(reading, text=text)


def small(text: str) -> str:
    """Give a text in small letters and simplified characters, with the same positions."""
    low = text.lower()
    low = low if len(low) == len(text) else "".join(_one(character) for character in text)
    return low.translate(_simplified())


def covered(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Tell whether a stretch shares a code point with one of some others."""
    return any(start < last and first < end for first, last in spans)


class _Simplified(dict[int, int]):
    """Each character with its simplified form, found out when it is first met."""

    def __missing__(self, code: int) -> int:
        """Look one character up, and keep the answer."""
        form = fold_key(chr(code)) if 0x3400 <= code <= 0x9FFF else ""
        self[code] = ord(form) if len(form) == 1 else code
        return self[code]


@cache
def _simplified() -> _Simplified:
    return _Simplified()


def _one(character: str) -> str:
    low = character.lower()
    return low if len(low) == 1 else character


def _fits(name: str, language: str) -> bool:
    """Tell whether a name of a country can stand in running text of a language."""
    han = any("\u3400" <= character <= "\u9fff" for character in name)
    if language == "zh":
        return han and len(name) > 1
    return not han and (len(name) > 3 or name in _SHORT)


_SHORT = frozenset({"Lào", "Mỹ", "Nga", "Anh", "UAE", "Úc", "USA", "U.S.", "UK", "PRC", "Đức", "Ý"})
