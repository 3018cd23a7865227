"""Runs of capitalised words that may be the name of a person, in Vietnamese and English."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_words import country_phrases, phrases, word_set

if TYPE_CHECKING:
    from core.text.span import Span

_TOKEN = {
    "vi": re.compile(r"[^\W\d_]\.(?=\s?[^\W\d_])|[^\W\d_][^\W_]*(?:['’][^\W\d_]+)*|\d[\w.,/:-]*|[^\w\s]"),
    "en": re.compile(
        r"[^\W\d_]\.(?=\s?[^\W\d_])|[^\W\d_]/[^\W\d_](?=\s)|[^\W\d_][^\W_]*(?:['’-][^\W\d_]+)*|\d[\w.,/:-]*|[^\w\s]"
    ),
}
_LONGEST = 9
_VIETNAMESE_LETTERS = frozenset("ăâđêôơưĂÂĐÊÔƠƯ")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row.

    Attributes:
        count: How many words.
        next_token: Number of the first word behind it.
    """

    start: int
    end: int
    count: int
    next_token: int


class NameRuns:
    """The capitalised words of a stretch of text.

    Args:
        text: The whole text.
        low: The whole text in small letters.
        start: Where the stretch begins.
        end: Where it ends.
        language: ``vi`` or ``en``.
    """

    def __init__(self, text: str, low: str, start: int, end: int, language: str) -> None:
        self._text, self._low, self._end, self._language = text, low, end, language
        found = _TOKEN[language].finditer(text, start, end)
        self.tokens = [Token(match.start(), match.end(), match[0]) for match in found]
        self._starts = [token.start for token in self.tokens]
        self._inner = word_set(language, "names", "inner")
        self._nobles = phrases(language, "titles", "noble")
        self._countries = country_phrases(language)
        self._openers = word_set(language, "titles", "opener")
        self._begins = start
        self._offices = phrases(language, "titles", "rank", "office")
        self._no_person = (
            phrases(language, "titles", "rank", "office", "honorific"),
            phrases(language, "titles", "field"),
            phrases(language, "organisations", "head", "body"),
        )

    def index_at(self, place: int) -> int:
        """Give the number of the first word at a place or behind it."""
        return bisect_left(self._starts, place)

    def at(self, number: int, *, alone: bool = True) -> Run | None:
        """Give the name that begins with a word; None if none does.

        Args:
            number: Number of the word.
            alone: Whether a single word may be a name here.
        """
        last = number
        while last < len(self.tokens) and last - number < _LONGEST and self._goes_on(number, last):
            last += self._noble_words(last) or 1
        while last > number and self.tokens[last - 1].words in self._inner:
            last -= 1
        if last == number:
            return None
        run = Run(self.tokens[number].start, self.tokens[last - 1].end, last - number, last)
        return run if self._is_name(number, last, alone=alone) else None

    def ending_at(self, number: int) -> Run | None:
        """Give the longest name whose last word is the one with this number."""
        best = None
        for first in range(number, max(-1, number - _LONGEST), -1):
            words = self.tokens[first].words
            if not (words[0].isupper() or words in self._inner):
                break
            run = self.at(first, alone=False)
            if run is not None and run.next_token == number + 1:
                best = run
        return best

    def is_single(self, name: Span) -> bool:
        """Tell whether a name is one word only."""
        return " " not in self._text[name.start : name.end].strip()

    def _noble_words(self, place: int) -> int:
        """Give how many words a title of nobility has that begins with a word; 0 if none begins there."""
        token = self.tokens[place]
        hit = self._nobles.at(self._low, token.start, self._end) if token.words[0].isupper() else None
        return self.index_at(hit.end) - place if hit is not None else 0

    def _goes_on(self, first: int, place: int) -> bool:
        token = self.tokens[place]
        if place > first and self._text[self.tokens[place - 1].end : token.start].strip(" \u00a0'’"):
            return False
        if self._nobles.at(self._low, token.start, self._end) is not None and token.words[0].isupper():
            return True
        if token.words in self._inner:
            return place > first and place + 1 < len(self.tokens) and self.tokens[place + 1].words[0].isupper()
        if not token.words[0].isupper():
            return False
        if place == first and token.words.lower() in self._openers and self._opens(token):
            return False
        if len(token.words) > 2 and token.words.isupper():
            return False
        country = self._countries.at(self._low, token.start, self._end)
        # A given name of one syllable may be what a country is called: Đức, Anh, Pháp.
        if country is not None and not (self._language == "vi" and place > first and country.end == token.end):
            return False
        if self._language == "vi" and place > first:
            # "Anh" and "Cô" are given names too, and so are the first syllables of fields and bodies.
            return self._offices.at(self._low, token.start, self._end) is None
        return all(words.at(self._low, token.start, self._end) is None for words in self._no_person)

    def _opens(self, token: Token) -> bool:
        """Tell whether a word stands where a sentence or what somebody says begins."""
        return not self._text[self._begins : token.start].strip(" “\"'‘|–-") or self._text[token.start - 1] in '“"'

    def _is_name(self, first: int, last: int, *, alone: bool) -> bool:
        tokens = self.tokens[first:last]
        if len(tokens) == 1:
            behind = self.tokens[last] if last < len(self.tokens) else None
            noun = self._begins_noun(tokens[0], behind) or self._goes_with(tokens[0], behind)
            return alone and len(tokens[0].words) > 1 and not noun
        if self._language != "vi":
            return True
        words = " ".join(token.words for token in tokens).lower()
        if words in word_set("vi", "names", "no_name"):
            return False
        if tokens[0].words.lower() in word_set("vi", "names", "surname"):
            behind = self.tokens[last] if last < len(self.tokens) else None
            return len(tokens) <= 5 and not (len(tokens) == 2 and self._begins_noun(tokens[1], behind))
        return not any(_is_vietnamese(token.words) for token in tokens)

    def _goes_with(self, token: Token, behind: Token | None) -> bool:
        """Tell whether an English word is the first of two with capitals, as in ``Team Academy``."""
        if self._language != "en" or behind is None:
            return False
        return behind.start == token.end + 1 and behind.words[0].isupper()

    def _begins_noun(self, token: Token, behind: Token | None) -> bool:
        """Tell whether a capitalised Vietnamese syllable goes on in small letters, as ``Công an`` does."""
        if self._language != "vi" or behind is None:
            return False
        return any(words.at(self._low, token.start, self._end) is not None for words in self._no_person[1:])


def _is_vietnamese(word: str) -> bool:
    if any(letter in _VIETNAMESE_LETTERS for letter in word):
        return True
    return any(letter in _TONES for letter in unicodedata.normalize("NFD", word))
