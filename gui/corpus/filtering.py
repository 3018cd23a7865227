"""Which articles fit what was typed: by title, file and publisher, or by words of their text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.text.fold import fold_key, index_tokens
from gui.corpus.cutting import is_inside_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.store.listing import ArticleRow
    from core.text.span import Span

_AROUND = 40
_LEAST_LETTERS = 2
_LOOSE = " .,;:!?)]”。，；：！？）、"


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words that were found in a text, with some of what stands around them, on one line."""

    before: str
    words: str
    after: str


class FilterKeys:
    """The folded key of each article of a list, by its place; worked out a few at a time, before they are needed."""

    def __init__(self, rows: Sequence[ArticleRow] = ()) -> None:
        """Begin with no key worked out."""
        self._rows = list(rows)
        self._keys: list[str] = []
        self._last: tuple[list[str], list[int]] = ([], [])

    @property
    def is_ready(self) -> bool:
        """Whether every key is worked out."""
        return len(self._keys) == len(self._rows)

    def prepare(self, most: int) -> None:
        """Work out so many keys more."""
        done = len(self._keys)
        self._keys += [_key(row) for row in self._rows[done : done + most]]

    def replace(self, place: int, row: ArticleRow) -> None:
        """Take over what changed of one article."""
        self._rows[place] = row
        self._last = ([], [])
        if place < len(self._keys):
            self._keys[place] = _key(row)

    def matching(self, typed: str) -> list[int]:
        """List the places of the articles whose key holds every word typed, in their order."""
        self.prepare(len(self._rows))
        words = fold_key(typed).split()
        keys = self._keys
        before, places = self._last
        if before and _narrows(before, words):
            left = words
        elif words:
            # All keys in a row are gone through faster than one by one.
            rarest, *left = sorted(words, key=len, reverse=True)
            places = [place for place, key in enumerate(keys) if rarest in key]
        else:
            left, places = words, list(range(len(keys)))
        for word in left:
            places = [place for place in places if word in keys[place]]
        self._last = (words, places)
        return places


def _key(row: ArticleRow) -> str:
    return fold_key("\n".join((row.title, row.file, row.publisher)))


def _narrows(before: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether whatever holds the new words holds the former ones too."""
    return all(any(former in word for word in words) for former in before)


def is_worth_searching(typed: str) -> bool:
    """Tell whether the texts should be searched: one Latin letter would be found everywhere."""
    tokens = index_tokens(typed).split()
    return len(tokens) > 1 or (len(tokens) == 1 and (len(tokens[0]) >= _LEAST_LETTERS or not typed.strip().isascii()))


def snippet_around(text: str, span: Span, around: int = _AROUND) -> Snippet:
    """Cut out what was found, with some whole words on either side, without line breaks."""
    start, end = max(0, span.start - around), min(len(text), span.end + around)
    while start < span.start and is_inside_word(text, start):
        start += 1
    while end > span.end and is_inside_word(text, end):
        end -= 1
    before = _on_one_line(text[start : span.start]).lstrip(_LOOSE)
    after = _on_one_line(text[span.end : end]).rstrip()
    return Snippet(
        before=("…" if start else "") + before,
        words=_on_one_line(span.of(text)),
        after=after + ("…" if end < len(text) else ""),
    )


def tidy_cut(before: str) -> str:
    """Take punctuation away that a cut left at the very beginning."""
    return "…" + before[1:].lstrip(_LOOSE) if before.startswith("…") else before


def _on_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
