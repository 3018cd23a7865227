"""Folding for search: one form for index, filter and finding, with a way back to the source.

An article is found when the folded words of the query stand in it one after another, the last of them perhaps
only begun. A hit says how it came about: the same words, the same but for where a tone mark is written, or
only folded.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from typing import TYPE_CHECKING, overload

from core.text.common_words import latin_words, words_by_line
from core.text.fold_tables import (
    ESCAPE,
    CharacterTable,
    fold_table,
    index_table,
    is_written_without_spaces,
    word_table,
)
from core.text.graphemes import widen
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLD_VERSION = 1
"""Raise it whenever a fold gives another result: stored indexes are then built anew."""

_CHUNK = 128
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


class Level(StrEnum):
    """How a hit came about, the closest first."""

    EXACT = "exact"
    TONE = "tone"
    FOLDED = "folded"


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a text that answer a query; the span counts code points of the source."""

    span: Span
    level: Level


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters, where it begins and ends in the source (code points)."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def source(self, start: int, end: int) -> Span:
        """Give the source, in code points, of a stretch of the folded text."""
        if isinstance(self.starts, _Origins):
            return self.starts.stretch(start, end)
        return Span(self.starts[start], self.ends[end - 1])


class _Origins(Sequence[int]):
    """Source positions of the characters of a translated text, worked out when asked for."""

    __slots__ = ("_checkpoints", "_length", "_offset", "_source", "_table")

    def __init__(
        self, source: str, table: CharacterTable, checkpoints: Sequence[int], length: int, *, offset: int
    ) -> None:
        self._source = source
        self._table = table
        self._checkpoints = checkpoints
        self._length = length
        self._offset = offset

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(self._length))]
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError(index)
        position, _ = self._walk(index, *self._checkpoint(index))
        return position + self._offset

    def stretch(self, start: int, end: int) -> Span:
        """Give the source of a stretch of the translated text."""
        position, _ = first = self._walk(start, *self._checkpoint(start))
        # What is sought is short: its end is near, whatever stands between the checkpoints.
        chunk, known = self._checkpoint(end - 1)
        last, _ = self._walk(end - 1, *(first if chunk <= position else (chunk, known)))
        return Span(position, last + 1)

    def _checkpoint(self, index: int) -> tuple[int, int]:
        """Give a position of the source, and the place in the translated text where that begins."""
        chunk = bisect_right(self._checkpoints, index) - 1
        return chunk * _CHUNK, self._checkpoints[chunk]

    def _walk(self, index: int, position: int, begins: int) -> tuple[int, int]:
        """Walk from a position to the one whose translation holds a place; gives it, and where that begins."""
        source, table = self._source, self._table
        while (ends := begins + len(table[ord(source[position])])) <= index:
            position, begins = position + 1, ends
        return position, begins


def fold(text: str) -> Folded:
    """Fold a text for search, keeping the way back to its code points."""
    if text.isascii():
        return Folded(text.lower(), range(len(text)), range(1, len(text) + 1))
    return _translate(text, fold_table())


def fold_key(text: str) -> str:
    """Fold a text for search; only the string, for filters that run at every keystroke."""
    return text.lower() if text.isascii() else text.translate(fold_table())


def index_tokens(text: str) -> str:
    """Give the words that stand for a text in the search index, separated by single spaces."""
    words = latin_words(text)
    return words_by_line(text, _translated) if words is None else words


def query_phrase(query: str) -> str:
    """Give the FTS5 query that finds the articles in which `find` finds hits; empty if nothing can be found.

    Any string is safe: the result holds letters, digits and spaces between quotes.
    """
    tokens = index_tokens(query).split()
    if not tokens:
        return ""
    phrase = f'"{" ".join(tokens)}"'
    return phrase if _is_whole(tokens[-1]) else f"{phrase}*"


def find(text: str, query: str, *, limit: int | None = None) -> list[Hit]:
    """Find the words of a query in a text, from left to right, never overlapping.

    Args:
        text: The source.
        query: What was typed; its last word may be only begun. Punctuation and spaces count as one space.
        limit: Stop after so many hits.

    Returns:
        Hits in source offsets (code points), on whole grapheme clusters.
    """
    tokens = index_tokens(query).split()
    if not tokens or (limit is not None and limit <= 0):
        return []
    shadow = _translate(text, index_table())
    level_of = cache(partial(_level, _words(query)))
    hits: list[Hit] = []
    for start, end in _phrase_matches(shadow.text, tokens):
        span = widen(text, shadow.source(start, end))
        if hits and span.start < hits[-1].span.end:
            continue
        hits.append(Hit(span, level_of(span.of(text))))
        if len(hits) == limit:
            break
    return hits


def tone_key(word: str) -> str:
    """Give a key that is the same wherever a Vietnamese syllable bears its tone mark (túy = tuý)."""
    decomposed = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(character for character in decomposed if character in _TONES)
    rest = "".join(character for character in decomposed if character not in _TONES)
    return unicodedata.normalize("NFC", rest) + tones


def _translate(text: str, table: CharacterTable) -> Folded:
    checkpoints = array("Q")
    parts: list[str] = []
    length = 0
    for start in range(0, len(text), _CHUNK):
        part = text[start : start + _CHUNK].translate(table)
        checkpoints.append(length)
        parts.append(part)
        length += len(part)
    starts = _Origins(text, table, checkpoints, length, offset=0)
    return Folded("".join(parts), starts, _Origins(text, table, checkpoints, length, offset=1))


def _translated(text: str) -> str:
    return " ".join(text.translate(index_table()).split())


def _is_whole(token: str) -> bool:
    """Tell whether a token is a character of a script without spaces: nothing can continue it."""
    first = chr(int(token[1:7], 16)) if token[0] == ESCAPE else token[0]
    return is_written_without_spaces(first)


def _phrase_matches(shadow: str, tokens: list[str]) -> Iterator[tuple[int, int]]:
    """Give where the tokens follow each other in a text of the index, the last one perhaps only begun."""
    # The pattern begins with a literal, which the engine finds fast; what stands before is checked after.
    pattern = re.compile(" +".join(map(re.escape, tokens)))
    position = 0
    while (match := pattern.search(shadow, position)) is not None:
        start, end = match.span()
        if start == 0 or shadow[start - 1] == " ":
            yield start, end
            position = end
        else:
            position = start + 1


def _words(source: str) -> list[str]:
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", source).casefold())
    return plain.translate(word_table()).split()


def _level(wanted: list[str], source: str) -> Level:
    found = _words(source)
    if _begins(found, wanted):
        return Level.EXACT
    if _begins(list(map(tone_key, found)), list(map(tone_key, wanted))):
        return Level.TONE
    return Level.FOLDED


def _begins(found: list[str], wanted: list[str]) -> bool:
    """Tell whether words are those wanted; the last may go on, but not with a mark on its last letter."""
    if len(found) != len(wanted) or found[:-1] != wanted[:-1] or not found[-1].startswith(wanted[-1]):
        return False
    rest = found[-1][len(wanted[-1]) :]
    return not rest or unicodedata.category(rest[0])[0] != "M"
