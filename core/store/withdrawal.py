"""Deleting an article for good: the one exception to the rule that nothing is lost.

Rows, texts and all that the history told of them go in one transaction; a tombstone stays. What SQLite leaves behind in
the file and in the search index is cleaned away afterwards; until that is done the file says so of itself.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.model.change import ActKind, Changes
from core.model.ids import id_of, key_of
from core.store.acts import new_act
from core.store.belongings import Content, all_belongings, count_content, pointing_at, standing_rows, tables_of
from core.store.chain import ALTERED_BEFORE, make_chain_anew, problems_of_chain, rewriting_allowed
from core.store.packing import unpack_text
from core.store.readings import count_waiting
from core.store.refusals import naming_damage
from core.store.texts import remove_texts
from core.text.fold import index_tokens
from core.wording import tr

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from core.store.acts import ActMaker, ActWriter
    from core.store.belongings import Belongings

NEUTRAL = "coded in an article that was deleted for good"
"""What the history says of acts whose own words told of the article."""
_TRACES = "traces"
"""Key in `meta`: an article was deleted for good, and the file may still hold traces of it."""
_PATIENCE_SECONDS = 60.0
"""A backup that is being made may look into the file for so long."""
_PAUSE = 0.1
_STEPS_BETWEEN_LOOKS = 10_000
"""Of SQLite: a few milliseconds."""
_LOST = 'from gone g join change c on c.row = g.row and c."table" = g."table"'


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of an article that was deleted for good.

    Attributes:
        id: The article's id.
        texts: Ids of the texts that went with it.
        analyst: Id of who deleted it.
        at: Local time of day and date, ISO 8601 with offset.
    """

    id: str
    file: str
    texts: tuple[str, ...]
    analyst: str
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gone:
    """What was deleted for good; what the history alone still knew is counted as well.

    Attributes:
        loosened: Values of other articles that named a record of it and are doubtful now.
        acts: Acts of the history that lost their words.
    """

    file: str
    texts: int
    records: int
    values: int
    loosened: int
    acts: int
    changes: Changes


class Withdrawal:
    """Takes articles out of a project file."""

    def __init__(self, connection: sqlite3.Connection, acts: ActMaker) -> None:
        """Read and write through one connection."""
        self._connection = connection
        self._acts = acts

    def content(self, article: str, analyst: str) -> Content:
        """Count what an article holds now; `others` are the records that are not by this analyst."""
        return count_content(self._connection, article, analyst)

    def standing_rows(self, article: str) -> Iterator[tuple[str, str]]:
        """Walk the rows of an article, table and id, in an order in which they can be deleted."""
        return standing_rows(self._connection, article)

    def pointing_at(self, article: str) -> tuple[tuple[str, str], ...]:
        """List records of other articles that name a record of this one: their id, and that record's."""
        return pointing_at(self._connection, article)

    def tombstones(self) -> tuple[Tombstone, ...]:
        """List what stays of articles that were deleted for good."""
        rows = self._connection.execute("select id, file, texts, analyst, at, reason from tombstone order by at, id")
        return tuple(
            Tombstone(id_of(key), file, tuple(json.loads(texts)), id_of(analyst), at, reason)
            for key, file, texts, analyst, at, reason in rows
        )

    def deleted_texts(self) -> Mapping[str, Tombstone]:
        """Give the tombstone of each text that was deleted for good, by the text's id."""
        return {text: tombstone for tombstone in self.tombstones() for text in tombstone.texts}

    def delete_for_good(
        self, article: str, *, analyst: str, reason: str, cancelled: Callable[[], bool] = lambda: False
    ) -> Gone:
        """Delete an article, and all that the history tells of it; `clean` has to follow.

        Args:
            analyst: Id of who deletes.

        Raises:
            Cancelled: If `cancelled` said so; nothing is done.
            UserFixable: If there never was such an article, work is under way, or the disk refuses; nothing is done.
        """
        # Before anything is deleted: what leaves a page is overwritten from here on.
        self._connection.execute("pragma secure_delete = on")
        try:
            self._connection.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN_LOOKS)
            return self._delete(article, analyst, reason, cancelled)
        except UserFixable as refused:
            if cancelled():
                raise Cancelled from refused
            raise
        finally:
            self._connection.set_progress_handler(None, 0)

    def _delete(self, article: str, analyst: str, reason: str, cancelled: Callable[[], bool]) -> Gone:
        with self._acts.transaction() as replica:
            self._refuse_while_at_work()
            belongings = all_belongings(self._connection, article)
            if belongings is None:
                raise UserFixable(tr("The article is no longer in the project."), cure=tr("Choose another one."))
            act = new_act(f"deleted {belongings.file} for good", ActKind.SETUP, analyst)
            self._note_what_was_altered()
            deletion = _Deletion(self._connection, belongings)
            deletion.gather()
            self._acts.enter(act, replica, "done")
            writer = self._acts.writer(act, replica)
            loosened = deletion.loosen(writer)
            writer.insert(
                "tombstone",
                {
                    "id": article,
                    "file": belongings.file,
                    "texts": json.dumps(sorted(belongings.texts)),
                    "analyst": analyst,
                    "at": act.at,
                    "reason": reason,
                },
            )
            acts = deletion.run()
            make_chain_anew(self._connection)
            self._connection.execute("insert or ignore into meta values (?, '')", (_TRACES,))
            if cancelled():
                raise Cancelled
            # What is left to do is to say that it is done.
            self._connection.set_progress_handler(None, 0)
        kinds = writer.changes.kinds | frozenset(tables_of(belongings))
        ids = writer.changes.ids.union(*belongings.rows.values())
        return Gone(
            file=belongings.file,
            texts=len(belongings.texts),
            records=len(belongings.rows.get("record", ())),
            values=len(belongings.rows.get("value", ())),
            loosened=loosened,
            acts=acts,
            changes=Changes(writer.act, frozenset(kinds), frozenset(ids)),
        )

    @property
    def has_traces(self) -> bool:
        """Whether the file may still hold traces of an article that was deleted for good."""
        row = self._connection.execute("select 1 from meta where key = ?", (_TRACES,)).fetchone()
        return row is not None

    def clean(self, path: Path) -> None:
        """Clean the file of what deleting left in it, its log and the search index included.

        Args:
            path: The project file, for what may have to be said.

        Raises:
            UserFixable: If somebody keeps looking into the file, or the disk refuses; it can be tried again.
        """
        with naming_damage(path):
            self._connection.execute("pragma secure_delete = on")
            # Words are only gone from the index once its parts are put together.
            self._connection.execute("insert into search (search) values ('optimize')")
            self._connection.execute("vacuum")
            self._empty_log()
            self._connection.execute("delete from meta where key = ?", (_TRACES,))
            self._empty_log()

    def _empty_log(self) -> None:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while self._connection.execute("pragma wal_checkpoint(truncate)").fetchone()[0]:
            if time.monotonic() >= deadline:
                raise UserFixable(
                    tr("The file still holds traces of the article, because a program keeps looking into it."),
                    kept=tr("The article itself is deleted."),
                    cure=tr("Close other programs that have the project open, then open the project again."),
                )
            time.sleep(_PAUSE)

    def _refuse_while_at_work(self) -> None:
        pending = self._connection.execute("select what from act where state = 'pending'").fetchone()
        if pending is None and not count_waiting(self._connection):
            return
        what = pending[0] if pending is not None else "articles are being read for dates and search"
        raise UserFixable(
            tr("Something large is still under way: {what}.", what=what),
            kept=tr("Nothing was deleted."),
            cure=tr("Wait until it is done, then delete the article."),
        )

    def _note_what_was_altered(self) -> None:
        """Remember that the history was altered before: the chain that shows it is about to be made anew."""
        problem = next(problems_of_chain(self._connection), None)
        if problem is not None:
            self._connection.execute("insert or ignore into meta values (?, ?)", (ALTERED_BEFORE, problem))


class _Deletion:
    """The deletion of what belongs to an article, inside a transaction."""

    def __init__(self, connection: sqlite3.Connection, belongings: Belongings) -> None:
        self._connection = connection
        self._belongings = belongings

    def gather(self) -> None:
        """Have SQLite know what goes, until `run` has deleted it."""
        self._connection.execute(
            'create temporary table gone ("table" text, row blob, primary key (row, "table")) without rowid'
        )
        self._connection.execute("create temporary table gone_name (name text primary key) without rowid")
        for table, ids in self._belongings.rows.items():
            self._connection.executemany("insert into gone values (?, ?)", [(table, key_of(each)) for each in ids])
        records = self._belongings.rows.get("record", ())
        self._connection.executemany("insert into gone_name values (?)", [(each,) for each in records])

    def loosen(self, writer: ActWriter) -> int:
        """Make values doubtful that stay and name a record that goes; gives their number."""
        found = self._connection.execute(
            "select id, normal in (select name from gone_name), reading in (select name from gone_name) from value "
            "where (normal in (select name from gone_name) or reading in (select name from gone_name)) "
            "and id not in (select row from gone where \"table\" = 'value')"
        ).fetchall()
        for key, names_it, says_it in found:
            lost = {column: None for column, goes in (("normal", names_it), ("reading", says_it)) if goes}
            writer.update("value", id_of(key), {**lost, "doubtful": 1})
        return len(found)

    def run(self) -> int:
        """Delete rows, texts and what the history tells of them; gives the number of acts that lost their words."""
        lost = self._connection.execute(f"select distinct c.act {_LOST}").fetchall()
        self._connection.execute(
            f"delete from change_prev where change in (select c.id {_LOST}) or prev in (select c.id {_LOST})"  # noqa: S608
        )
        self._connection.execute(f"delete from change where n in (select c.n {_LOST})")  # noqa: S608
        self._forget_names()
        for table in tables_of(self._belongings):
            self._connection.execute(
                f'delete from {table} where id in (select row from gone where "table" = ?)',  # noqa: S608
                (table,),
            )
        self._delete_texts()
        acts = self._silence({act for (act,) in lost})
        for table in ("gone", "gone_name"):
            self._connection.execute(f"drop table {table}")
        return acts

    def _forget_names(self) -> None:
        """Take the ids of records that are gone out of the history of values that stay: no undo may bring them back."""
        told = self._connection.execute(
            "select n, field, old, new from change where \"table\" = 'value' and ("
            "field in ('normal', 'reading') and (old in (select name from gone_name) "
            "or new in (select name from gone_name)) "
            "or field = '' and (json_extract(coalesce(new, old), '$.normal') in (select name from gone_name) "
            "or json_extract(coalesce(new, old), '$.reading') in (select name from gone_name)))"
        ).fetchall()
        if not told:
            return
        gone = self._belongings.rows["record"]
        with rewriting_allowed(self._connection):
            self._connection.executemany(
                "update change set old = ?, new = ? where n = ?",
                [(_without(field, old, gone), _without(field, new, gone), n) for n, field, old, new in told],
            )

    def _delete_texts(self) -> None:
        for text in self._belongings.texts:
            key = bytes.fromhex(text)
            row = self._connection.execute(
                "select t.n, t.packed, f.indexed from text t join found f on f.n = t.n where t.id = ?", (key,)
            ).fetchone()
            if row is None:
                # An import of it was taken back so early that it was never kept.
                continue
            n, packed, is_indexed = row
            if is_indexed:
                held = (n, index_tokens(unpack_text(packed)))
                self._connection.execute("insert into search (search, rowid, words) values ('delete', ?, ?)", held)
            remove_texts(self._connection, (key,))
            self._connection.execute("delete from alignment_candidate where a_text = ?1 or b_text = ?1", (key,))
        for article in self._belongings.articles:
            self._connection.execute("delete from suggestion where article = ?", (key_of(article),))

    def _silence(self, lost: set[bytes]) -> int:
        """Take the words of the article out of the acts; those that are none or only half an act now stay for good."""
        here = {key_of(article) for article in self._belongings.articles}
        happened = {
            act
            for article in here
            for (act,) in self._connection.execute("select id from act where article = ?", (article,))
        }
        emptied = {
            act
            for act in lost
            if self._connection.execute("select 1 from change where act = ? limit 1", (act,)).fetchone() is None
        }
        self._connection.executemany(
            "update act set what = ? where id = ?", [(NEUTRAL, act) for act in happened | emptied]
        )
        self._connection.executemany(
            "update act set kind = 'setup', target = null, undone_by = null where id = ?",
            [(act,) for act in emptied | (happened & lost)],
        )
        return len(happened | emptied)


def _without(field: str, content: str | None, gone: frozenset[str]) -> str | None:
    """Give what a change of a value tells, without the names of records that are gone."""
    if content is None or field:
        return None if content in gone else content
    row = json.loads(content)
    kept = {column: each for column, each in row.items() if column not in ("normal", "reading") or each not in gone}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
