"""Finding words in all articles: the index narrows, the fold finds the hits again in the source."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of
from core.store.packing import unpack_text
from core.text.fold import FOLD_VERSION, Level, find, index_tokens, query_phrase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from core.text.span import Span

_MOST_WEIGHED = 5_000
"""So many hits are found, at most, to put the exact ones first."""
_MOST_READ = 100_000
"""Where there are enough hits, so many code points are read, at least, in search of exact ones."""
_FIRST_READ, _READ_AT_A_TIME = 8, 32
"""Texts, packed as they lie in the file: the longest takes little memory."""
_NEWEST = (
    "x.n = (select max(n) from article_text where article = x.article) and x.article not in (select row from hidden)"
)


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

        The order holds among the first thousands of hits, or in the first articles that hold enough; a very frequent
        word stands in more, which are not looked at.
        """
        phrase = query_phrase(query)
        if not phrase or limit < 1:
            return ()
        found: dict[Level, list[SearchHit]] = {level: [] for level in Level}
        most, count, read = max(limit, _MOST_WEIGHED), 0, 0
        for articles, text, body in self._matching(phrase):
            hits = find(body, query, limit=most - count)
            for article in articles:
                for hit in hits[: most - count]:
                    found[hit.level].append(SearchHit(article, text, hit.span, hit.level))
                    count += 1
            read += len(body)
            enough = count >= limit and read >= _MOST_READ
            if enough or count >= most or len(found[Level.EXACT]) >= limit:
                break
        return tuple(chain.from_iterable(found.values()))[:limit]

    def articles_with(self, query: str, *, limit: int) -> tuple[str, ...]:
        """List articles in whose newest text the words stand, without looking where; `first_hit` tells that."""
        phrase = query_phrase(query)
        if not phrase or limit < 1:
            return ()
        rows = self._connection.execute(
            "select x.article from search s cross join text t on t.n = s.rowid "  # noqa: S608
            f"cross join article_text x on x.text = t.id where search match ? and {_NEWEST} limit ?",
            (phrase, limit),
        )
        return tuple(id_of(article) for (article,) in rows)

    def first_hit(self, article: str, query: str) -> SearchHit | None:
        """Find the first place in an article's newest text where the words stand."""
        row = self._connection.execute(
            "select t.id, t.packed from article_text x join text t on t.id = x.text "  # noqa: S608
            f"where x.article = ? and {_NEWEST}",
            (key_of(article),),
        ).fetchone()
        if row is None:
            return None
        found = find(unpack_text(row[1]), query, limit=1)
        return SearchHit(article, row[0].hex(), found[0].span, found[0].level) if found else None

    def _matching(self, phrase: str) -> Iterator[tuple[list[str], str, str]]:
        """Walk the texts in which a phrase stands, in the order in which they came in: articles, id, body.

        Some are read at a time, few at first: a frequent word stands in thousands that nobody waits for.
        """
        rows = self._connection.execute("select rowid from search where search match ? order by rowid", (phrase,))
        most = _FIRST_READ
        while numbers := [number for (number,) in rows.fetchmany(most)]:
            found = self._connection.execute(
                "select t.n, x.article, t.id, t.packed from text t join article_text x on x.text = t.id "  # noqa: S608
                f"where t.n in ({', '.join('?' * len(numbers))}) and {_NEWEST} order by t.n, x.article",
                numbers,
            ).fetchall()
            for _, some in groupby(found, itemgetter(0)):
                on_text = list(some)
                _, _, text, packed = on_text[0]
                yield [id_of(article) for _, article, _, _ in on_text], text.hex(), unpack_text(packed)
            most = _READ_AT_A_TIME

    def is_current(self) -> bool:
        """Tell whether the index was made by today's fold."""
        row = self._connection.execute("select content from meta where key = 'fold'").fetchone()
        return row is not None and row[0] == str(FOLD_VERSION)

    def rebuild(self) -> None:
        """Index every text anew."""
        self._connection.execute("begin immediate")
        try:
            self._connection.execute("insert into search (search) values ('delete-all')")
            for n, packed in self._connection.execute("select n, packed from text"):
                words = index_tokens(unpack_text(packed))
                self._connection.execute("insert into search (rowid, words) values (?, ?)", (n, words))
            self._connection.execute("update found set indexed = 1")
            self._connection.execute(
                "insert into meta values ('fold', ?) on conflict (key) do update set content = excluded.content",
                (str(FOLD_VERSION),),
            )
            self._connection.execute("commit")
        except BaseException:
            self._connection.execute("rollback")
            raise
