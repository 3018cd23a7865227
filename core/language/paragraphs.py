"""The paragraphs of an article, each with what the rules for its role look at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.language.detect import language_of, written_in
from core.language.lexicon import LANGUAGES, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RARE_BREAKS = ("\r", "\u0085", "\u2028", "\u2029")
_LETTER = re.compile(r"[^\W\d_]")
_HAN_CHARACTERS = r"\u3400-\u9fff\U00020000-\U0003ffff"
_HAN = re.compile(rf"[{_HAN_CHARACTERS}]+")
_STOPS = tuple(".。!！?？;；:：…")
_CLOSERS = tuple("\"'”’»)）]」』》")
_CLOSED_SENTENCE = re.compile(
    rf"[{''.join(_STOPS)}](?:[{re.escape(''.join(_CLOSERS))}]|\s*\((?:完|TTXVN|VNA|AP|AFP)\)){{1,3}}\Z"
)
_TEASER_ENDS = ("..", "…")
_FINISHED = re.compile(
    r"[(（]\s*(?:完|TTXVN|VNA)\s*[)）]\s*\Z|[.。!！?？”\"]\s*(?:[(（【][^()（）【】]{1,20}[)）】][0-9]{0,8}|[—–-]+\s?[A-Z][A-Za-z]{1,9}|\s[A-Z]{2,6}|Enditem)\s*\Z"
)
"""``(完)``, ``. (PNA)``, ``. — MNA``: how agencies close their last sentence."""
_SHORT_LABEL = 40
"""Weight below which a line that ends in a colon is a label, such as ``Share:``."""
_COUNTER = re.compile(r"\s*[(（]\s*[0-9.,]+\s*[)）]\s*\Z")
_AROUND_CUE = " :：>»|-–•"
_EDGE = 400
_LANGUAGE_SAMPLE = 1_000
MOST_PARAGRAPHS = 20_000
"""A text of more lines is a table or a dump: what follows is taken as one paragraph more."""
_MIN_WORDS = 3
_HAN_WEIGHT = 3
_ENOUGH_HAN = re.compile(rf"(?:[^{_HAN_CHARACTERS}]*+[{_HAN_CHARACTERS}]){{6}}")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line with its trimmed edges (code points, half open).

    Attributes:
        start: The first code point that is no blank.
        end: Behind the last one.
        language: Its language, a neighbour's where it says too little.
        ends_sentence: Whether it closes as a sentence does.
        opening: Its first characters.
        closing: Its last characters.
    """

    start: int
    end: int
    language: str | None
    ends_sentence: bool
    opening: str
    closing: str

    def __len__(self) -> int:
        """Give the number of code points."""
        return self.end - self.start


def paragraphs(text: str) -> list[Paragraph]:
    """Cut a text into its paragraphs; lines of blanks are left out."""
    found = list(_lines(text))
    own = [_own_language(text[start : min(end, start + _LANGUAGE_SAMPLE)]) for start, end in found]
    parts: list[Paragraph] = []
    for (start, end), language in zip(found, _inherited(own, text), strict=True):
        opening, closing = text[start : min(end, start + _EDGE)], text[max(start, end - _EDGE) : end]
        parts.append(Paragraph(start, end, language, _ends_sentence(closing), opening, closing))
    return parts


def starts_with_cue(paragraph: Paragraph, section: str) -> bool:
    """Tell whether a paragraph begins with one of the words of a section, in any language."""
    return _opening_pattern(section).match(paragraph.opening) is not None


def is_cue(paragraph: Paragraph, section: str) -> bool:
    """Tell whether a paragraph is one of the words of a section and nothing else."""
    if len(paragraph) >= _EDGE:
        return False
    words = _COUNTER.sub("", paragraph.opening).split()
    first = words[0].strip(_AROUND_CUE).lower() if words else ""
    if first and first not in _first_cue_words(section):
        return False
    return " ".join(words).strip(_AROUND_CUE).lower() in _cue_words(section)


def weight(paragraph: Paragraph) -> int:
    """Give the length as Latin letters would have it: a Chinese character says about as much as three."""
    return len(paragraph) * (_HAN_WEIGHT if han_share(paragraph.opening) > 0.5 else 1)


def has_letters(words: str) -> bool:
    """Tell whether there is any letter at all."""
    return _LETTER.search(words) is not None


def han_share(words: str) -> float:
    """Give the share of Chinese characters among the characters."""
    return sum(map(len, _HAN.findall(words))) / max(1, len(words))


@cache
def _opening_pattern(section: str) -> re.Pattern[str]:
    groups = [lexicon(language).section(section).get("opening", ()) for language in LANGUAGES]
    words = sorted((word for group in groups for word in group), key=len, reverse=True)
    whole = [re.escape(word) + (r"\b" if word[-1].isascii() and word[-1].isalpha() else "") for word in words]
    return re.compile(rf"[|\s]*(?:{'|'.join(whole) or '(?!)'})", re.IGNORECASE)


@cache
def _cue_words(section: str) -> frozenset[str]:
    words = (word for language in LANGUAGES for word in lexicon(language).words(section))
    return frozenset(_COUNTER.sub("", word).strip(_AROUND_CUE).lower() for word in words)


@cache
def _first_cue_words(section: str) -> frozenset[str]:
    return frozenset(words.split(None, 1)[0].strip(_AROUND_CUE) for words in _cue_words(section))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Give start and end of the lines without the blanks around them; lines of blanks are left out."""
    broken = text
    for rare in _RARE_BREAKS:
        broken = broken.replace(rare, "\n")
    start, count = 0, 0
    while start < len(text):
        end = broken.find("\n", start)
        if end < 0 or count == MOST_PARAGRAPHS:
            end = len(text)
        line = text[start:end]
        words = line.lstrip()
        if words:
            count += 1
            yield end - len(words), end - len(words) + len(words.rstrip())
        start = end + 1


def _ends_sentence(closing: str) -> bool:
    """Tell whether a line closes as a sentence does, not as a teaser that breaks off."""
    bare = closing.removesuffix("|").rstrip()
    if bare.endswith((":", "：")):
        return len(bare) * (_HAN_WEIGHT if han_share(bare) > 0.5 else 1) >= _SHORT_LABEL
    if _FINISHED.search(bare):
        return True
    if bare.endswith(_CLOSERS):
        return _CLOSED_SENTENCE.search(bare) is not None
    return bare.endswith(_STOPS) and not bare.endswith(_TEASER_ENDS)


def _own_language(words: str) -> str | None:
    """Give the language of a line, or None where it says too little to tell."""
    if not has_letters(words):
        return None
    says_enough = (
        len(words.split(None, _MIN_WORDS - 1)) == _MIN_WORDS
        or _ENOUGH_HAN.match(words) is not None
        or han_share(words) > 0.5
    )
    return language_of(words) if says_enough else None


def _inherited(own: Sequence[str | None], text: str) -> list[str | None]:
    """Fill gaps from the paragraph before, at the beginning from the one after."""
    filled: list[str | None] = []
    current = next((language for language in own if language), None)
    if current is None and own:
        current = written_in(text)
    for language in own:
        current = language or current
        filled.append(current)
    return filled
