from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from core.store.database import APPLICATION_ID, PAGE_SIZE
from core.store.schema import SCHEMA_VERSION
from core.store.store import create_store
from core.store.tables import LOGGED

if TYPE_CHECKING:
    from pathlib import Path

TABLES = [
    "_sqlite_migrations",
    "act",
    "alias",
    "alignment",
    "alignment_candidate",
    "analyst",
    "article",
    "article_field",
    "article_field_span",
    "article_text",
    "change",
    "change_prev",
    "codebook",
    "dismissal",
    "entity",
    "found",
    "hidden",
    "mention",
    "meta",
    "note",
    "original",
    "pairing",
    "record",
    "region",
    "rejection",
    "replica",
    "ruling",
    "search",
    "suggestion",
    "term",
    "text",
    "tombstone",
    "value",
    "value_span",
]
SHADOWS_OF_THE_INDEX = ["search_config", "search_data", "search_docsize", "search_idx"]
INDEXES = [
    "act_newest",
    "act_undo",
    "alias_subject",
    "article_field_span_field",
    "article_text_article",
    "article_text_text",
    "change_act",
    "change_row",
    "found_waiting",
    "mention_record",
    "note_subject",
    "original_text",
    "record_article",
    "suggestion_article",
    "value_normal",
    "value_record",
    "value_span_value",
]
TRIGGERS = ["change_is_append_only", "original_is_immutable", "text_is_immutable"]
NOT_STRICT = {"_sqlite_migrations", "search", *SHADOWS_OF_THE_INDEX}


def names(connection: sqlite3.Connection, kind: str) -> list[str]:
    rows = connection.execute(
        "select name from sqlite_master where type = ? and name not like 'sqlite_%' "
        "and name not like 'idx__sqlite_migrations%' order by name",
        (kind,),
    )
    return [name for (name,) in rows]


def test_a_fresh_file_has_exactly_the_tables_indexes_and_triggers(tmp_path: Path) -> None:
    path = tmp_path / "new.spanwise"
    create_store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        assert names(connection, "table") == sorted(TABLES + SHADOWS_OF_THE_INDEX)
        assert names(connection, "index") == INDEXES
        assert names(connection, "trigger") == TRIGGERS
        assert names(connection, "view") == []
        strict = {row[1] for row in connection.execute("pragma table_list") if row[5] and row[0] == "main"}
        assert strict == set(TABLES) - NOT_STRICT
        marks = [
            connection.execute(f"pragma {name}").fetchone()[0]
            for name in ("application_id", "user_version", "page_size")
        ]
    assert marks == [APPLICATION_ID, SCHEMA_VERSION, PAGE_SIZE]


def test_code_sees_the_logged_tables_as_they_are(empty_file: Path) -> None:
    with closing(sqlite3.connect(empty_file)) as connection:
        for table in LOGGED.values():
            columns = [row[1] for row in connection.execute(f"pragma table_info({table.name})")]
            assert columns == list(table.columns)
