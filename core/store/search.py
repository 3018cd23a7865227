"""Finding words in all articles: the index narrows, the fold finds the hits again in the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.ids import id_of
from core.text.fold import FOLD_VERSION, find, index_tokens, query_phrase

if TYPE_CHECKING:
    import sqlite3

    from core.text.fold import Level
    from core.text.span import Span


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
        """Find the first hits, article by article; within one the exact ones first."""
        phrase = query_phrase(query)
        if not phrase:
            return ()
        rows = self._connection.execute(
            "select x.article, t.id, t.body from search s join text t on t.n = s.rowid "
            "join article_text x on x.text = t.id "
            "and x.n = (select max(n) from article_text where article = x.article) where search match ?",
            (phrase,),
        )
        found: list[SearchHit] = []
        for article, text, body in rows:
            hits = find(body, query, limit=limit - len(found))
            found += [SearchHit(id_of(article), text.hex(), hit.span, hit.level) for hit in hits]
            if len(found) >= limit:
                break
        return tuple(found)

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
