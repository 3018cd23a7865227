"""What a project holds, in plain tables that the floors read: no layout of ours makes them faster or slower."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.text.fold import index_tokens

if TYPE_CHECKING:
    from core.model.record import Record
    from core.project.project import Project

TABLES = ("article", "record", "mention", "value", "value_span")
_SCHEMA = """
create table article (n integer primary key, id text, file text unique, title text, body text);
create table record (id text primary key, article text, type text, state text);
create index record_article on record(article);
create table mention (record text, text text, start integer, end integer, words text);
create index mention_record on mention(record);
create table value (id text primary key, record text, field text, raw text, reading text, normal text, unit text);
create index value_record on value(record);
create table value_span (value text, text text, start integer, end integer, words text);
create index value_span_value on value_span(value);
create virtual table search using fts5(words, content = '', tokenize = "unicode61 remove_diacritics 0");
"""


def bare_path(project: str) -> Path:
    """Where the plain tables of a project lie."""
    return Path(project).with_suffix(".bare")


def opened(project: str) -> sqlite3.Connection:
    """Open the plain tables of a project for reading."""
    return sqlite3.connect(f"file:{bare_path(project)}?mode=ro", uri=True)


def write_bare(project: Project) -> None:
    """Copy what a project holds into plain tables beside it."""
    with closing(sqlite3.connect(bare_path(str(project.path)))) as connection:
        connection.executescript(_SCHEMA)
        for article in project.articles():
            body = project.stored_text(article.text)
            row = (article.id, article.file, article.title, body)
            added = connection.execute("insert into article (id, file, title, body) values (?, ?, ?, ?)", row)
            words = index_tokens(body)
            connection.execute("insert into search (rowid, words) values (?, ?)", (added.lastrowid, words))
        for record in project.records():
            _write_record(connection, record)
        connection.commit()


def _write_record(connection: sqlite3.Connection, record: Record) -> None:
    head = (record.id, record.article, record.type, str(record.state))
    connection.execute("insert into record values (?, ?, ?, ?)", head)
    anchors = [mention.anchor for mention in record.mentions]
    places = [(record.id, each.text, each.span.start, each.span.end, each.exact) for each in anchors]
    connection.executemany("insert into mention values (?, ?, ?, ?, ?)", places)
    for value in record.all_values():
        row = (value.id, record.id, value.field, value.raw, value.reading, value.normal, value.unit)
        connection.execute("insert into value values (?, ?, ?, ?, ?, ?, ?)", row)
        places = [(value.id, each.text, each.span.start, each.span.end, each.exact) for each in value.anchors]
        connection.executemany("insert into value_span values (?, ?, ?, ?, ?)", places)
