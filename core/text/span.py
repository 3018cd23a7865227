"""A span: a half-open stretch of one text, counted in Unicode code points."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

JOINER = " … "
"""Stands between the words of a value that rests on several stretches."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open stretch ``start <= i < end`` in Unicode code points.

    Raises:
        UserFixable: If the stretch is empty, reversed or begins before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse what no text can hold."""
        if not 0 <= self.start < self.end:
            raise UserFixable(
                tr("The span {start}–{end} holds no words.", start=self.start, end=self.end),
                kept=tr("Nothing was changed."),
                cure=tr("Choose a start before the end, both counted in characters from 0."),
            )

    def __len__(self) -> int:
        """Give the number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Cut the words out of their text.

        Raises:
            UserFixable: If the span reaches past the end of the text.
        """
        self.check_inside(text)
        return text[self.start : self.end]

    def check_inside(self, text: str) -> None:
        """Refuse a span that reaches past the end of its text.

        Raises:
            UserFixable: If it does.
        """
        if self.end > len(text):
            raise UserFixable(
                tr(
                    "The span {start}–{end} lies outside the text, which has {count} characters.",
                    start=self.start,
                    end=self.end,
                    count=len(text),
                ),
                kept=tr("Nothing was changed."),
                cure=tr("Choose words inside the article."),
            )

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def without_blanks(self, text: str) -> Span | None:
        """Give the stretch without white space at its ends; None where nothing else is in it."""
        words = text[self.start : self.end]
        start = self.start + len(words) - len(words.lstrip())
        end = self.end - len(words) + len(words.rstrip())
        return Span(start, end) if start < end else None

    def shifted(self, by: int) -> Span:
        """Give the same stretch, moved by a number of code points."""
        return Span(self.start + by, self.end + by)


def words_digest(words: str) -> bytes:
    """Digest of the words under a span (16 bytes), stored beside its offsets."""
    return sha256(words.encode("utf-8")).digest()[:16]


def joined_words(text: str, spans: Iterable[Span]) -> str:
    """Join the words of several stretches in text order, as `raw` of a value does."""
    return JOINER.join(span.of(text) for span in sorted(spans))
