"""Chinese words, cut by a list of words that takes a while to load."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Protocol


class _Cutter(Protocol):
    """What we use of a list of Chinese words."""

    def tokenize(self, text: str, /) -> list[tuple[str, int, int]]: ...


class ChineseWords:
    """Cuts Chinese into words once its list is loaded; safe to use from several threads."""

    def __init__(self) -> None:
        """Load nothing yet."""
        self._cutter: _Cutter | None = None
        self._loading = Lock()

    @property
    def loaded(self) -> bool:
        """Whether the list is there."""
        return self._cutter is not None

    def load(self) -> None:
        """Load the list unless it is there; takes some tenths of a second, in which other threads go on."""
        with self._loading:
            if self._cutter is None:
                import rjieba

                self._cutter = rjieba.Jieba()

    def cut(self, run: str) -> list[str] | None:
        """Cut a run of Chinese characters into words that are all of it together; None without a list."""
        if self._cutter is None:
            return None
        words = [word for word, _, _ in self._cutter.tokenize(run)]
        return words if sum(map(len, words)) == len(run) else None


@cache
def chinese_words() -> ChineseWords:
    """Give the one list of Chinese words that everybody shares."""
    return ChineseWords()
