"""Light rows for what is shown by the thousand: spans of an article, places of its records, articles of a list.

A row is a plain tuple, as SQLite gives it: ten thousand of them cost milliseconds, ten thousand records do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from core.model.ids import id_of, key_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Sequence


SpanRow = tuple[Any, ...]
"""Start, end (code points), record type, ``mention``, ``value`` or ``basis``, key of the record or value it is of.

What stands after is of no use to anyone.
"""
_MENTIONS = (
    "select coalesce(m.start, 0), coalesce(m.end, 0), r.type, 'mention', r.id, m.text = ?1 "
    "from record r left join mention m on m.record = r.id where {where} order by r.id, m.n"
)
_VALUE_SPANS = (
    "select s.start, s.end, r.type, case s.role when 'basis' then 'basis' else 'value' end, v.id "
    "from record r join value v on v.record = r.id join value_span s on s.value = v.id "
    "where {where} and s.text = ?1"
)
_IN_ARTICLE = "r.article = ?2 and r.analyst = ?3 and r.id not in (select row from hidden)"
_LISTED = (
    "select a.id, a.file, f.title from {article} a join article_text x on x.article = a.id "
    "and x.n = (select max(n) from article_text where article = a.id) join text t on t.id = x.text "
    "left join found f on f.n = t.n "
    "where a.id not in (select row from hidden)"
)
_ARTICLES = _LISTED.format(article="article")


@dataclass(frozen=True, slots=True)
class Coded:
    """What an analyst coded in an article, as far as it must be known before anything of it is looked at.

    Attributes:
        spans: All spans in the text that was asked for, in no order.
        records: The row of the first mention of every record by the record's key, in no order; start and end are 0
            where it has none.
    """

    spans: list[SpanRow]
    records: dict[bytes, SpanRow]


class ArticleRow(NamedTuple):
    """What a list filters articles by."""

    id: str
    file: str
    title: str
    publisher: str


class Listing:
    """Answers in light rows."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def coded(self, *, article: str, analyst: str, text: str) -> Coded:
        """List what an analyst coded in an article.

        Args:
            text: The text whose spans are wanted.
        """
        return self._coded(_IN_ARTICLE, (bytes.fromhex(text), key_of(article), key_of(analyst)))

    def coded_among(self, ids: Iterable[str], *, article: str, analyst: str, text: str) -> Coded:
        """List the same for those of some ids that are records of the article."""
        keys = [key_of(each) for each in ids]
        marks = ", ".join("?" * len(keys))
        return self._coded(
            f"{_IN_ARTICLE} and r.id in ({marks})", (bytes.fromhex(text), key_of(article), key_of(analyst), *keys)
        )

    def _coded(self, where: str, parameters: tuple[object, ...]) -> Coded:
        mentions = self._connection.execute(_MENTIONS.format(where=where), parameters).fetchall()
        spans: list[SpanRow] = [row for row in mentions if row[5]]
        spans += self._connection.execute(_VALUE_SPANS.format(where=where), parameters).fetchall()
        # The last one that is put into its place stays there: the first mention.
        records = {row[4]: row for row in reversed(mentions)}
        return Coded(spans, records)

    def record_of_value(self, value: str) -> str | None:
        """Tell which record a value belongs to; None where there is no such value."""
        row = self._connection.execute("select record from value where id = ?", (key_of(value),)).fetchone()
        return id_of(row[0]) if row else None

    def record_that_holds(
        self, *, article: str, analyst: str, record_type: str, field: str, normals: Collection[str]
    ) -> str | None:
        """Find the first record of a type in an article whose field begins with one of these normal forms."""
        marks = ", ".join("?" * len(normals))
        row = self._connection.execute(
            "select r.id from value v indexed by value_normal join record r on r.id = v.record "  # noqa: S608
            f"where v.normal in ({marks}) and v.field = ? and r.article = ? and r.analyst = ? and r.type = ? "
            "and r.id not in (select row from hidden) "
            "and v.n = (select min(n) from value where record = r.id and field = v.field) "
            "order by r.created, r.id limit 1",
            (*normals, field, key_of(article), key_of(analyst), record_type),
        ).fetchone()
        return id_of(row[0]) if row else None

    def record_before(
        self, record: str, *, analyst: str, record_type: str, text: str, start: int, sentence: tuple[int, int]
    ) -> str | None:
        """Find the record of a type that another one follows; None where there is none.

        Of those whose mention begins in a text from `start` to the end of a sentence it is the last one made in that
        sentence, or else the last one made before it. Positions are code points, half open.
        """
        row = self._connection.execute(
            "select r.id from article_text x cross join record r on r.article = x.article "
            "cross join mention m on m.record = r.id "
            "where x.text = ?1 and r.analyst = ?2 and r.type = ?3 and r.id <> ?4 and m.text = ?1 "
            "and m.start >= ?5 and m.start < ?7 and r.id not in (select row from hidden) "
            "order by m.start >= ?6 desc, r.created desc, r.id desc limit 1",
            (bytes.fromhex(text), key_of(analyst), record_type, key_of(record), start, *sentence),
        ).fetchone()
        return id_of(row[0]) if row else None

    def most_coded(self, analyst: str) -> str | None:
        """Find the article in which an analyst coded most, of equals the one that came in first."""
        row = self._connection.execute(
            "select a.id from article a left join (select article, count(*) as records from record where analyst = ? "
            "and id not in (select row from hidden) group by article) c on c.article = a.id "
            "where a.id not in (select row from hidden) "
            "order by c.records desc nulls last, a.created, a.file, a.id limit 1",
            (key_of(analyst),),
        ).fetchone()
        return id_of(row[0]) if row else None

    def count_articles(self) -> int:
        """Count the articles, those of acts that are under way too."""
        return int(self._connection.execute("select count(*) from article").fetchone()[0])

    def articles(self, first: int | None = None) -> list[ArticleRow]:
        """List the articles in the order in which they came in, all or so many of them."""
        listed = "article" if first is None else f"(select * from article order by created, file, id limit {first:d})"  # noqa: S608
        titles, publishers = self._facts("title", "normal"), self._facts("publisher", "iif(normal = '', raw, normal)")
        rows = self._connection.execute(f"{_LISTED.format(article=listed)} order by a.created, a.file, a.id")
        return [
            ArticleRow(id_of(key), file, titles.get(key, found or ""), publishers.get(key, ""))
            for key, file, found in rows
        ]

    def are_several_coded(self, analyst: str) -> bool:
        """Tell whether an analyst has records in more articles than one."""
        row = self._connection.execute(
            "select count(*) from (select 1 from article a where a.id not in (select row from hidden) and exists "
            "(select 1 from record r where r.article = a.id and r.analyst = ? "
            "and r.id not in (select row from hidden)) limit 2)",
            (key_of(analyst),),
        ).fetchone()
        return row[0] > 1

    def article(self, article: str) -> ArticleRow | None:
        """Find the row of one article; None where there is none."""
        key = key_of(article)
        row = self._connection.execute(f"{_ARTICLES} and a.id = ?", (key,)).fetchone()
        if row is None:
            return None
        titles = self._facts("title", "normal", only=key)
        publishers = self._facts("publisher", "iif(normal = '', raw, normal)", only=key)
        return ArticleRow(article, row[1], titles.get(key, row[2] or ""), publishers.get(key, ""))

    def files(self, articles: Collection[str]) -> dict[str, str]:
        """Give the file names of some hundred articles at most, by their ids; of those there are."""
        marks = ", ".join("?" * len(articles))
        rows = self._connection.execute(
            f"select id, file from article where id in ({marks}) and id not in (select row from hidden)",  # noqa: S608
            [key_of(each) for each in articles],
        )
        return {id_of(key): file for key, file in rows}

    def articles_on(self, texts: Sequence[str]) -> list[ArticleRow]:
        """List the articles whose newest text is one of these."""
        marks = ", ".join("?" * len(texts))
        rows = self._connection.execute(
            f"{_ARTICLES} and x.text in ({marks})",
            [bytes.fromhex(text) for text in texts],
        ).fetchall()
        facts = [
            dict(
                self._connection.execute(
                    f"select article, {column} from article_field where field = ? "  # noqa: S608
                    f"and article in ({', '.join('?' * len(rows))})",
                    (field, *(key for key, *_ in rows)),
                )
            )
            for field, column in (("title", "normal"), ("publisher", "iif(normal = '', raw, normal)"))
        ]
        titles, publishers = facts
        return [
            ArticleRow(id_of(key), file, titles.get(key, found or ""), publishers.get(key, ""))
            for key, file, found in rows
        ]

    def _facts(self, field: str, column: str, *, only: bytes | None = None) -> dict[bytes, str]:
        chosen = "" if only is None else " and article = ?"
        return dict(
            self._connection.execute(
                f"select article, {column} from article_field where field = ?{chosen}",  # noqa: S608
                (field,) if only is None else (field, only),
            ).fetchall()
        )
