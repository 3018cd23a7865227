"""What belongs to an article: the rows that stand now, and all that the history knows of."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of
from core.store.tables import LOGGED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

_RECORDS = "select id from record where article = ?1"
_VALUES = f"select id from value where record in ({_RECORDS})"  # noqa: S608
_MENTIONS = f"select id from mention where record in ({_RECORDS})"  # noqa: S608
_FIELDS = "select id from article_field where article = ?1"
_OWN_TEXTS = (
    "select text from article_text where article = ?1 "
    "and text not in (select text from article_text where article <> ?1)"
)
_NAMED = f"select ?1 union all {_RECORDS} union all {_VALUES} union all {_MENTIONS} union all {_FIELDS}"
_NOW = (
    ("value_span", f"value in ({_VALUES})"),
    ("value", f"record in ({_RECORDS})"),
    ("mention", f"record in ({_RECORDS})"),
    ("pairing", f"a in ({_RECORDS}) or b in ({_RECORDS})"),
    ("note", f"subject in ({_NAMED})"),
    ("rejection", "article = ?1"),
    ("record", "article = ?1"),
    ("article_field_span", f"article_field in ({_FIELDS})"),
    ("article_field", "article = ?1"),
    ("alignment", f"a_text in ({_OWN_TEXTS}) or b_text in ({_OWN_TEXTS})"),
    ("region", f"text in ({_OWN_TEXTS})"),
    ("article_text", "article = ?1"),
    ("article", "id = ?1"),
)
"""Rows of an article, those that name others before those that are named."""

_ANY = ""
_OWNERS: Mapping[str, Mapping[str, str]] = {
    "article_text": {"article": "article", "text": "text"},
    "article_field": {"article": "article"},
    "article_field_span": {"article_field": "article_field", "text": "text"},
    "region": {"text": "text"},
    "record": {"article": "article"},
    "mention": {"record": "record", "text": "text"},
    "value": {"record": "record"},
    "value_span": {"value": "value", "text": "text"},
    "ruling": {"claim": _ANY, "chosen": _ANY},
    "dismissal": {"subject": _ANY},
    "rejection": {"article": "article"},
    "pairing": {"a": "record", "b": "record"},
    "note": {"subject": _ANY},
    "alignment": {"a_text": "text", "b_text": "text"},
}
"""Columns that name what a row goes with, and the table of what they name; any table where none is given."""
_QUOTES = {"value_span": "value", "article_field_span": "article_field"}
"""Rows that quote a text, and the column that names what holds the quoted words: that goes with the text as well."""
_IDS = re.compile("[0-9a-f]{64}|[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Content:
    """How much an article holds.

    Attributes:
        others: How many of its records are by other analysts than the one who asks.
        acts: Acts of the history that happened in it.
    """

    texts: int
    records: int
    others: int
    values: int
    acts: int


@dataclass(frozen=True, slots=True)
class Belongings:
    """All that ever belonged to an article, and to articles that had its texts before and are gone.

    Attributes:
        file: Its file name.
        articles: Their ids.
        texts: Ids of the texts that no article has that stays.
        rows: Ids of rows by their table; the history knows them all, not all of them stand now.
    """

    file: str
    articles: frozenset[str]
    texts: frozenset[str]
    rows: Mapping[str, frozenset[str]]


def count_content(connection: sqlite3.Connection, article: str, analyst: str) -> Content:
    """Count what an article holds now."""
    queries = (
        "select count(*) from article_text where article = ?1 and ?2 <> ''",
        "select count(*) from record where article = ?1 and ?2 <> ''",
        "select count(*) from record where article = ?1 and analyst <> ?2",
        f"select count(*) from value where record in ({_RECORDS}) and ?2 <> ''",  # noqa: S608
        "select count(*) from act where article = ?1 and ?2 <> ''",
    )
    key = (key_of(article), key_of(analyst))
    return Content(*(int(connection.execute(query, key).fetchone()[0]) for query in queries))


def standing_rows(connection: sqlite3.Connection, article: str) -> Iterator[tuple[str, str]]:
    """Walk the rows of an article that stand now, in an order in which they can be deleted.

    Yields:
        Table and id.
    """
    key = (key_of(article),)
    named = {id_of(found) for (found,) in connection.execute(_NAMED, key)}
    named |= {text.hex() for (text,) in connection.execute(_OWN_TEXTS, key)}
    for table, columns in (("ruling", "claim, chosen"), ("dismissal", "subject, null")):
        told = connection.execute(f"select id, {columns} from {table}").fetchall()  # noqa: S608
        for row, words, chosen in told:
            if named.intersection(_IDS.findall(words)) or (chosen is not None and id_of(chosen) in named):
                yield table, id_of(row)
    for table, condition in _NOW:
        found = connection.execute(f"select id from {table} where {condition}", key).fetchall()  # noqa: S608
        yield from ((table, id_of(row)) for (row,) in found)


def pointing_at(connection: sqlite3.Connection, article: str) -> tuple[tuple[str, str], ...]:
    """List records of other articles with a value that names a record of this one: their id, and that record's."""
    records = [id_of(row) for (row,) in connection.execute(_RECORDS, (key_of(article),))]
    found = connection.execute(
        "select distinct r.id, v.normal from json_each(?) j cross join value v on v.normal = j.value "
        "cross join record r on r.id = v.record where r.article <> ? order by r.created, r.id",
        (json.dumps(records), key_of(article)),
    )
    return tuple((id_of(row), str(named)) for row, named in found)


def all_belongings(connection: sqlite3.Connection, article: str) -> Belongings | None:
    """Gather all that ever belonged to an article; None where there never was such an article."""
    told = connection.execute(
        "select coalesce(new, old) from change where row = ? and field = '' and \"table\" = 'article' order by n desc",
        (key_of(article),),
    ).fetchone()
    if told is None:
        return None
    articles, texts = _articles_and_texts(connection, article)
    going: defaultdict[str, set[str]] = defaultdict(set, article=set(articles), text=set(texts))
    while _sweep(connection, going):
        # A value that quotes a text was found behind rows that belong to it.
        pass
    del going["text"]
    rows = {table: frozenset(ids) for table, ids in going.items()}
    return Belongings(json.loads(told[0])["file"], frozenset(articles), frozenset(texts), rows)


def _articles_and_texts(connection: sqlite3.Connection, article: str) -> tuple[set[str], set[str]]:
    """Find the texts that go with an article, and the articles, gone already, that had one of them."""
    ever: defaultdict[str, set[str]] = defaultdict(set)
    for (document,) in connection.execute(
        "select coalesce(new, old) from change where \"table\" = 'article_text' and field = ''"
    ):
        row = json.loads(document)
        ever[row["article"]].add(row["text"])
    now: defaultdict[str, set[str]] = defaultdict(set)
    for key, text in connection.execute("select article, text from article_text"):
        now[id_of(key)].add(text.hex())
    articles = {article}
    while True:
        kept = {text for each, texts in now.items() if each not in articles for text in texts}
        texts = {text for each in articles for text in ever[each]} - kept
        more = {each for each, had in ever.items() if each not in now and not had.isdisjoint(texts)}
        if more <= articles:
            return articles, texts
        articles |= more


def _sweep(connection: sqlite3.Connection, going: defaultdict[str, set[str]]) -> bool:
    """Add the rows that go with those that go already; tells whether another look is needed."""
    late = False
    marks = ", ".join("?" * len(_OWNERS))
    told = connection.execute(
        f'select "table", row, coalesce(new, old) from change where field = \'\' and "table" in ({marks}) order by n',  # noqa: S608
        tuple(_OWNERS),
    )
    for table, key, document in told:
        row = id_of(key)
        if row in going[table]:
            continue
        named = json.loads(document)
        if not any(_goes(named.get(column), owner, going) for column, owner in _OWNERS[table].items()):
            continue
        going[table].add(row)
        if table in _QUOTES and named["text"] in going["text"]:
            holder = going[_QUOTES[table]]
            late = late or named[_QUOTES[table]] not in holder
            holder.add(named[_QUOTES[table]])
    return late


def _goes(named: str | None, owner: str, going: Mapping[str, set[str]]) -> bool:
    if named is None:
        return False
    if owner:
        return named in going[owner]
    ids = {named, *_IDS.findall(named)}
    return any(not ids.isdisjoint(each) for each in going.values())


def tables_of(belongings: Belongings) -> tuple[str, ...]:
    """List the tables that hold something, those that name others before those that are named."""
    return tuple(table for table in reversed(tuple(LOGGED)) if belongings.rows.get(table))
