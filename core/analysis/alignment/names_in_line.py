"""Finds many names in sentences at once, word by word, the shorter ones inside the longer ones too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.analysis.alignment.tokens import Line, Word


class NameFinder:
    """Finds names that were entered, by the keys of their words.

    Args:
        key: Gives the key of a word; the key that the word has for its language, by default.
    """

    def __init__(self, key: Callable[[Word], str] | None = None) -> None:
        """Begin with no name."""
        self._key = key
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}

    def enter(self, keys: Sequence[str], meaning: str) -> None:
        """Take in a name by the keys of its words; one without words is passed over."""
        if keys:
            self._by_first.setdefault(keys[0], []).append((tuple(keys), meaning))

    def find(self, line: Line) -> Iterator[tuple[int, int, str]]:
        """Give the places of the first word and of the one behind the last, and what is meant, from left to right."""
        words = line.words
        keys = [word.key if self._key is None else self._key(word) for word in words]
        for place, first in enumerate(keys):
            for name, meaning in self._by_first.get(first, ()):
                end = place + len(name)
                if len(name) == 1 or (
                    tuple(keys[place:end]) == name
                    and all(words[at].start - words[at - 1].end <= 1 for at in range(place + 1, end))
                ):
                    yield place, end, meaning
