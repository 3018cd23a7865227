"""The paragraphs of an article, each with what the rules for its role look at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from core.language.detect import language_of, written_in
from core.language.lexicon import LANGUAGES, lexicon

_LINE = re.compile(r"[^\n\u2028\u2029\u0085\r]+")
_LETTER = re.compile(r"[^\W\d_]")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_SENTENCE_END = re.compile(
    r"[.。!！?？;；:：…](?:[\"'”’»)）\]」』》]|\s*\((?:完|TTXVN|VNA|AP|AFP)\)){0,3}\s*\|?\Z"
)
_TEASER_END = re.compile(r"(?:\.{2,}|…)\s*\|?\Z")
_FINISHED = re.compile(r"[(（]\s*(?:完|TTXVN|VNA)\s*[)）]\s*\Z")
_EDGE = 400
_LANGUAGE_SAMPLE = 1_000
MOST_PARAGRAPHS = 20_000
"""A text of more lines is a table or a dump: what follows is taken as one paragraph more."""
_MIN_WORDS = 3
_MIN_HAN = 6


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
    found: list[Paragraph] = []
    own: list[str | None] = []
    for line in _LINE.finditer(text):
        crowded = len(found) == MOST_PARAGRAPHS
        start, end = _trimmed(text, line.start(), len(text) if crowded else line.end())
        if start == end:
            continue
        opening, closing = text[start : min(end, start + _EDGE)], text[max(start, end - _EDGE) : end]
        own.append(_own_language(text[start : min(end, start + _LANGUAGE_SAMPLE)]))
        teaser = _TEASER_END.search(closing) is not None
        sentence = not teaser and _SENTENCE_END.search(closing) is not None
        ends = sentence or _FINISHED.search(closing) is not None
        found.append(Paragraph(start, end, None, ends, opening, closing))
        if crowded:
            break
    languages = _inherited(own, written_in(text))
    return [
        Paragraph(part.start, part.end, language, part.ends_sentence, part.opening, part.closing)
        for part, language in zip(found, languages, strict=True)
    ]


def starts_with_cue(paragraph: Paragraph, section: str) -> bool:
    """Tell whether a paragraph begins with one of the words of a section, in any language."""
    return _opening_pattern(section).match(paragraph.opening) is not None


def is_cue(paragraph: Paragraph, section: str) -> bool:
    """Tell whether a paragraph is one of the words of a section and nothing else."""
    words = " ".join(paragraph.opening.split()).strip(" :：>»|-–•").lower()
    return len(paragraph) < _EDGE and words in _cue_words(section)


def has_letters(words: str) -> bool:
    """Tell whether there is any letter at all."""
    return _LETTER.search(words) is not None


def han_share(words: str) -> float:
    """Give the share of Chinese characters among the characters."""
    return len(_HAN.findall(words)) / max(1, len(words))


@cache
def _opening_pattern(section: str) -> re.Pattern[str]:
    groups = [lexicon(language).section(section).get("opening", ()) for language in LANGUAGES]
    words = sorted((word for group in groups for word in group), key=len, reverse=True)
    whole = [re.escape(word) + (r"\b" if word[-1].isascii() and word[-1].isalpha() else "") for word in words]
    return re.compile(rf"[|\s]*(?:{'|'.join(whole)})")


@cache
def _cue_words(section: str) -> frozenset[str]:
    return frozenset(word.lower() for language in LANGUAGES for word in lexicon(language).words(section))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _own_language(words: str) -> str | None:
    """Give the language of a line, or None where it says too little to tell."""
    if not has_letters(words):
        return None
    han = len(_HAN.findall(words))
    if (
        han < _MIN_HAN
        and len(words.split()) < _MIN_WORDS
        and not (han and han_share(words) > 0.5 and language_of(words))
    ):
        return None
    return language_of(words)


def _inherited(own: list[str | None], whole: str | None) -> list[str | None]:
    """Fill gaps from the paragraph before, at the beginning from the one after."""
    filled: list[str | None] = []
    first = next((language for language in own if language), whole)
    current = first
    for language in own:
        current = language or current
        filled.append(current)
    return filled
