"""What of a sentence can stand on the other side, too: a token with the keys by which it is found there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from core.analysis.alignment.stopping import while_wanted
from core.language.names.readings import HAN
from core.text.fold import fold_key, tone_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.analysis.alignment.links import ReasonKind, Side
    from core.analysis.alignment.stopping import CancelAsked

UNSPACED = f"{HAN}\u3040-\u30ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Characters of scripts without blanks between words, for the inside of a character class."""
_WORD = re.compile(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}]+|\d+")
_HAN = re.compile(f"[{HAN}]")
_WITHOUT_BLANKS = frozenset({"zh", "ja", "th", "lo", "my", "km"})


class Token(NamedTuple):
    """Words of a sentence that may stand on the other side.

    Attributes:
        form: What it is counted by: what stands in many sentences says little.
        keys: It stands in a sentence of the other side where one of these does.
        weight: How much it tells, where 1 is a word.
    """

    span: Span
    kind: ReasonKind
    form: str
    keys: tuple[str, ...]
    weight: float


class Word(NamedTuple):
    """A word with blanks around it, or one character of a script without blanks.

    Attributes:
        key: It, folded for its language: an English stem, a Vietnamese syllable with its marks, a simplified character.
        is_han: Whether it is a Chinese character.
    """

    text: str
    start: int
    end: int
    key: str
    is_han: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, cut into words once for all that look at it."""

    n: int
    span: Span
    language: str
    words: tuple[Word, ...]

    def run(self, first: int, end: int) -> Span:
        """Give the stretch from one word up to another, which is not included."""
        return Span(self.words[first].start, self.words[end - 1].end)

    def adjoin(self, place: int) -> bool:
        """Tell whether no more than a blank parts a word from the one before it."""
        return place > 0 and self.words[place].start - self.words[place - 1].end <= 1


def lines_of(side: Side, cancelled: CancelAsked = lambda: False) -> tuple[Line, ...]:
    """Cut every sentence of a side into words.

    Raises:
        Cancelled: If somebody says that nobody wants to know any more.
    """
    sentences = enumerate(while_wanted(side.sentences, cancelled))
    return tuple(_line(n, side.reading.text, each.span, each.language) for n, each in sentences)


def without_blanks(language: str) -> bool:
    """Tell whether a language writes no blanks between its words."""
    return language in _WITHOUT_BLANKS


@lru_cache(maxsize=50_000)
def word_key(word: str, language: str) -> str:
    """Fold one word so that it is found however it is spelt and bent."""
    if language == "en":
        return stem(fold_key(word))
    return tone_key(word) if language == "vi" else fold_key(word)


def is_stop(word: str, language: str) -> bool:
    """Tell whether a word, folded by `fold_key` or `tone_key`, says nothing about what a sentence tells."""
    return word in _stop_words(language)


@cache
def word_lists() -> Mapping[str, Any]:
    """Give what ``words.toml`` holds."""
    import tomllib
    from importlib.resources import files

    return tomllib.loads(files("core.analysis.alignment").joinpath("words.toml").read_text("utf-8"))


# The ends that English words are bent with, the longest first; what they leave has at least so many letters.
_ENDINGS = (
    ("izations", 3), ("isations", 3), ("ization", 3), ("isation", 3), ("ational", 4), ("ations", 4), ("ements", 4),
    ("ation", 4), ("ement", 4), ("ities", 4), ("ments", 4), ("ances", 4), ("ences", 4), ("ating", 4), ("ated", 4),
    ("ates", 4), ("ment", 4), ("ance", 4), ("ence", 4), ("ical", 4), ("ally", 4), ("ness", 4), ("ions", 4),
    ("ings", 4), ("ism", 4), ("ity", 4), ("ion", 4), ("ive", 4), ("ate", 4), ("ing", 4), ("ied", 3), ("ies", 3),
    ("ers", 4), ("ors", 4), ("ed", 3), ("er", 4), ("or", 4), ("ly", 3), ("al", 4), ("es", 3), ("s", 3), ("e", 3),
    ("y", 3),
)  # fmt: skip

_IRREGULAR = {"police": "police", "children": "child", "met": "meet", "held": "hold", "said": "say", "fought": "fight"}


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Cut the ending off a folded English word: cooperation, cooperate and cooperating give one stem.

    Some words that have nothing to do with each other share a stem; the other words of a sentence tell them apart.
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and len(word) > 4:
        word = f"{word[:-3]}man"
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            cut = word[: -len(ending)]
            doubled = len(cut) > 3 and cut[-1] == cut[-2] and cut[-1] not in "aeiouls"
            return cut[:-1] if doubled else cut
    return word


def _line(n: int, text: str, span: Span, language: str) -> Line:
    words = tuple(
        _word(found[0], found.start(), found.end(), language) for found in _WORD.finditer(text, span.start, span.end)
    )
    return Line(n, span, language or _guess(words), words)


def _word(word: str, start: int, end: int, language: str) -> Word:
    return Word(word, start, end, *_read(word, language))


@lru_cache(maxsize=50_000)
def _read(word: str, language: str) -> tuple[str, bool]:
    """Give the key of a word, and whether it is a Chinese character."""
    if len(word) == 1 and _HAN.match(word):
        return word_key(word, "zh"), True
    return word_key(word, "en" if language == "zh" else language), False


def _guess(words: tuple[Word, ...]) -> str:
    return "zh" if 2 * sum(word.is_han for word in words) > len(words) else ""


@cache
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(_folded_stops(language))


def _folded_stops(language: str) -> Iterator[str]:
    for word in word_lists()["stop"].get(language, "").split():
        yield tone_key(word) if language == "vi" else fold_key(word)
