"""Which articles fit what was typed: by title, file and publisher, or by words of their text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.text.fold import fold_key, index_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from core.model.article import Article
    from core.store.search import SearchHit
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
    """The folded key of each article, worked out once and again only when the article changed.

    Args:
        publisher_of: Tells the publisher of an article by its id; empty if unknown.
    """

    def __init__(self, publisher_of: Callable[[str], str]) -> None:
        """Begin knowing no article."""
        self._publisher_of = publisher_of
        self._keys: dict[str, str] = {}

    def forget(self, article_ids: Iterable[str] | None = None) -> None:
        """Work the keys of some articles out anew when they are needed; of all if none are named."""
        if article_ids is None:
            self._keys.clear()
            return
        for article_id in article_ids:
            self._keys.pop(article_id, None)

    def matching(self, articles: Iterable[Article], typed: str) -> list[Article]:
        """List the articles whose key holds every word typed, in their order."""
        words = fold_key(typed).split()
        return [article for article in articles if _holds_all(self._key(article), words)]

    def _key(self, article: Article) -> str:
        key = self._keys.get(article.id)
        if key is None:
            key = fold_key("\n".join((article.title, article.file, self._publisher_of(article.id))))
            self._keys[article.id] = key
        return key


def is_worth_searching(typed: str) -> bool:
    """Tell whether the texts should be searched: one Latin letter would be found everywhere."""
    tokens = index_tokens(typed).split()
    return len(tokens) > 1 or (len(tokens) == 1 and (len(tokens[0]) >= _LEAST_LETTERS or not typed.strip().isascii()))


def first_hits(hits: Sequence[SearchHit]) -> dict[str, SearchHit]:
    """Keep the first hit of each article."""
    kept: dict[str, SearchHit] = {}
    for hit in hits:
        kept.setdefault(hit.article, hit)
    return kept


def snippet_around(text: str, span: Span, around: int = _AROUND) -> Snippet:
    """Cut out what was found, with some characters on either side, without line breaks."""
    start, end = max(0, span.start - around), min(len(text), span.end + around)
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


def _holds_all(key: str, words: Sequence[str]) -> bool:
    return all(word in key for word in words)
