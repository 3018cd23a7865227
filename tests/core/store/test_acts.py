from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from core.errors import Bug, UserFixable
from core.model.change import ActKind, Changes
from core.store.database import open_database
from core.store.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(empty_file: Path) -> Iterator[Store]:
    opened = open_store(empty_file)
    yield opened
    opened.close()


def me(store: Store) -> str:
    return store.articles.analysts()[0].id


def test_an_act_is_all_or_nothing(store: Store) -> None:
    acts, text = store.history.acts(), "Hội nghị 😀"

    def fail_halfway() -> None:
        with store.acts.act("half", analyst=me(store)) as writer:
            writer.insert("article", {"file": "a.txt", "state": "new", "created": "1"})
            store.add_text(text)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert store.history.acts() == acts
    assert store.articles.articles(me(store)) == ()
    assert store.search.hits("Hội") == ()
    with store.acts.act("whole", analyst=me(store)) as writer:
        article = writer.insert("article", {"file": "a.txt", "state": "new", "created": "1"})
        writer.insert("article_text", {"article": article, "text": store.add_text(text), "n": 0})
    assert [found.id for found in store.articles.articles(me(store))] == [article]
    assert store.examine() == []


def test_an_act_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    analyst = store.articles.analysts()[0]
    acts = store.history.acts()
    with store.acts.act("nothing", analyst=analyst.id) as writer:
        writer.update("analyst", analyst.id, {"name": analyst.name, "colour": analyst.colour})
    assert writer.changes == Changes()
    assert store.history.acts() == acts


def test_changes_name_what_looks_different_now(store: Store) -> None:
    with store.acts.act("article", analyst=me(store)) as writer:
        article = writer.insert("article", {"file": "a.txt", "state": "new", "created": "1"})
    with store.acts.act("record", analyst=me(store)) as writer:
        record = writer.insert(
            "record",
            {"article": article, "analyst": me(store), "type": "meeting", "state": "draft", "created": "1"},
        )
    assert writer.changes.ids == {record, article}
    assert writer.changes.kinds == {"record"}
    assert writer.changes.touches("value", "record")
    assert not writer.changes.touches("value", "entity")
    assert writer.changes.act is not None
    assert writer.changes.act.kind is ActKind.DO


def test_a_change_names_the_changes_it_supersedes(empty_file: Path) -> None:
    database = open_database(empty_file)
    store = Store(database)
    analyst = me(store)
    for colour in ("#111111", "#222222"):
        with store.acts.act("colour", analyst=analyst) as writer:
            writer.update("analyst", analyst, {"colour": colour})
    rows = database.connection.execute(
        "select c.new, p.new from change c left join change_prev x on x.change = c.id "
        "left join change p on p.id = x.prev where c.\"table\" = 'analyst' and c.field = 'colour' order by c.n"
    ).fetchall()
    assert [new for new, _ in rows] == ["#111111", "#222222"]
    assert '"name"' in rows[0][1], "the first change of a field supersedes the row as it was made"
    assert rows[1][1] == "#111111"
    store.close()


def test_the_clock_of_changes_never_runs_backwards(empty_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = open_database(empty_file)
    store = Store(database)
    analyst = me(store)
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000)
    for colour in ("#111111", "#222222"):
        with store.acts.act("colour", analyst=analyst) as writer:
            writer.update("analyst", analyst, {"colour": colour})
    readings = [row[0] for row in database.connection.execute("select hlc from change order by n")]
    assert readings == sorted(set(readings))
    assert store.examine() == []
    store.close()
    again = open_store(empty_file)
    assert again.examine() == []
    again.close()


def test_what_is_gone_cannot_be_changed(store: Store) -> None:
    with (
        pytest.raises(UserFixable, match="no longer there"),
        store.acts.act("late", analyst=me(store)) as writer,
    ):
        writer.update("record", "0" * 12 + "7" + "0" * 3 + "8" + "0" * 15, {"state": "draft"})
    with pytest.raises(Bug), store.acts.act("wrong", analyst=me(store)) as writer:
        writer.insert("text", {"body": "x"})
