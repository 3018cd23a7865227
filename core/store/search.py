"""Finding words in all articles: the index narrows, the fold finds the hits again in the source."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from core.model.ids import id_of
from core.text.fold import FOLD_VERSION, Level, find, index_tokens, query_phrase

if TYPE_CHECKING:
    import sqlite3

    from core.text.span import Span

_MOST_WEIGHED = 5_000
"""So many hits are found, at most, to put the exact ones first."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place where the sought words stand.

    Attributes:
        span: Code points, half open, into the article's newest text.
        level: How alike: exact, tone (another placement of the same tone mark) or folded.
    """

    article: str
    text: str
    span: Span
    level: Level


class Search:
    """The full-text index of a project; derived, so it can be rebuilt at will."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Search through one connection."""
        self._connection = connection

    def hits(self, query: str, *, limit: int = 50) -> tuple[SearchHit, ...]:
        """Find the first hits: exact ones of all articles before the others, within each article by article.

        The order holds among the first thousands of hits; a very frequent word has more, which are not looked at.
        """
        phrase = query_phrase(query)
        if not phrase or limit < 1:
            return ()
        rows = self._connection.execute(
            "select x.article, t.id, t.body from search s join text t on t.n = s.rowid "
            "join article_text x on x.text = t.id "
            "and x.n = (select max(n) from article_text where article = x.article) where search match ? "
            "order by s.rowid, x.article",
            (phrase,),
        )
        found: dict[Level, list[SearchHit]] = {level: [] for level in Level}
        most = max(limit, _MOST_WEIGHED)
        for article, text, body in rows:
            for hit in find(body, query, limit=most):
                found[hit.level].append(SearchHit(id_of(article), text.hex(), hit.span, hit.level))
            most = max(limit, _MOST_WEIGHED) - sum(map(len, found.values()))
            if most <= 0 or len(found[Level.EXACT]) >= limit:
                break
        return tuple(chain.from_iterable(found.values()))[:limit]

    def is_current(self) -> bool:
        """Tell whether the index was made by today's fold."""
        row = self._connection.execute("select content from meta where key = 'fold'").fetchone()
        return row is not None and row[0] == str(FOLD_VERSION)

    def rebuild(self) -> None:
        """Index every text anew."""
        self._connection.execute("begin immediate")
        try:
            self._connection.execute("insert into search (search) values ('delete-all')")
            for n, body in self._connection.execute("select n, body from text").fetchall():
                self._connection.execute("insert into search (rowid, words) values (?, ?)", (n, index_tokens(body)))
            self._connection.execute(
                "insert into meta values ('fold', ?) on conflict (key) do update set content = excluded.content",
                (str(FOLD_VERSION),),
            )
            self._connection.execute("commit")
        except BaseException:
            self._connection.execute("rollback")
            raise
