"""The history of a project, and taking acts back. History only grows: an undo is an act of its own."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import Act, ActKind, Change, Changes
from core.model.ids import id_of, key_of
from core.store.chain import make_chain_anew
from core.store.tables import Plain, logged

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.store.acts import ActMaker, ActWriter

_ACT_COLUMNS = "id, kind, what, at, analyst, article, target, undone_by is not null"


class History:
    """Acts and their changes."""

    def __init__(self, connection: sqlite3.Connection, acts: ActMaker) -> None:
        """Read and write through one connection."""
        self._connection = connection
        self._acts = acts

    def acts(self, *, limit: int = 200, analyst: str | None = None) -> tuple[Act, ...]:
        """List acts, newest first."""
        whose = "and analyst = ?" if analyst else ""
        parameters = (key_of(analyst), limit) if analyst else (limit,)
        rows = self._connection.execute(
            f"select {_ACT_COLUMNS} from act where state = 'done' {whose} order by n desc limit ?",  # noqa: S608
            parameters,
        )
        return tuple(_act(row) for row in rows)

    def act(self, act_id: str) -> Act | None:
        """Find an act by its id."""
        row = self._connection.execute(f"select {_ACT_COLUMNS} from act where id = ?", (key_of(act_id),)).fetchone()  # noqa: S608
        return _act(row) if row else None

    def next_undo(self, analyst: str) -> Act | None:
        """Find the act that an undo would take back: the analyst's newest that still stands."""
        row = self._connection.execute(
            f"select {_ACT_COLUMNS} from act where analyst = ? and kind = 'do' and undone_by is null "  # noqa: S608
            "and state = 'done' order by n desc limit 1",
            (key_of(analyst),),
        ).fetchone()
        return _act(row) if row else None

    def next_redo(self, analyst: str) -> Act | None:
        """Find the act that a redo would bring back: the last one undone, unless something new was done since."""
        row = self._connection.execute(
            f"select {_ACT_COLUMNS} from act where analyst = ?1 and kind = 'do' and undone_by > "  # noqa: S608
            "coalesce((select n from act where analyst = ?1 and kind = 'do' and state = 'done' "
            "order by n desc limit 1), 0) order by undone_by desc limit 1",
            (key_of(analyst),),
        ).fetchone()
        return _act(row) if row else None

    def changes_of(self, act_id: str) -> tuple[Change, ...]:
        """List the changes of an act in the order in which they were made."""
        rows = self._connection.execute(
            'select id, act, "table", row, field, old, new from change where act = ? order by n', (key_of(act_id),)
        )
        return tuple(
            Change(id_of(row[0]), id_of(row[1]), row[2], id_of(row[3]), row[4], row[5], row[6]) for row in rows
        )

    def size(self, act_id: str) -> int:
        """Count the changes of an act."""
        row = self._connection.execute("select count(*) from change where act = ?", (key_of(act_id),)).fetchone()
        return int(row[0])

    def to_invert(self, target: Act) -> tuple[Change, ...]:
        """List the changes whose opposite takes an act back, or brings it back where it is undone.

        Raises:
            UserFixable: If later acts stand on it; they are named.
        """
        if target.undone:
            return self._changes_that_undid(target)
        if target.kind is not ActKind.DO:
            raise _not_there(target)
        changes = self.changes_of(target.id)
        self._refuse_if_built_upon(target, changes)
        return changes

    def seal(self) -> None:
        """Put all acts so far beyond undo, as in a project that was made ready before anyone worked in it."""
        with self._acts.transaction():
            self._connection.execute("update act set kind = 'setup' where kind = 'do'")
            make_chain_anew(self._connection)

    def take_back(self, target: Act, *, analyst: str, what: str) -> Changes:
        """Undo one act, whichever it is.

        Raises:
            UserFixable: If later acts stand on it; they are named.
        """
        if target.undone:
            raise _not_there(target)
        changes = self.to_invert(target)
        with self._acts.act(
            what, analyst=analyst, article=target.article, kind=ActKind.UNDO, target=target.id
        ) as writer:
            self._write_back(writer, target, changes)
            self._connection.execute(
                "update act set undone_by = (select n from act where id = ?) where id = ?",
                (key_of(writer.act.id), key_of(target.id)),
            )
        return writer.changes

    def bring_back(self, target: Act, *, analyst: str, what: str) -> Changes:
        """Redo an act that was undone."""
        changes = self._changes_that_undid(target)
        with self._acts.act(
            what, analyst=analyst, article=target.article, kind=ActKind.REDO, target=target.id
        ) as writer:
            self._write_back(writer, target, changes)
            self._connection.execute("update act set undone_by = null where id = ?", (key_of(target.id),))
        return writer.changes

    def _changes_that_undid(self, target: Act) -> tuple[Change, ...]:
        row = self._connection.execute(
            "select u.id from act t join act u on u.n = t.undone_by where t.id = ?", (key_of(target.id),)
        ).fetchone()
        if row is None:
            raise UserFixable("There is nothing to redo.", kept="Nothing was changed.")
        return self.changes_of(id_of(row[0]))

    def _write_back(self, writer: ActWriter, target: Act, changes: Sequence[Change]) -> None:
        """Write the opposite of some changes, unless later acts took away what the rows name, or their place."""
        try:
            invert(writer, changes)
            written = {(change.table, change.row) for change in changes if not self._is_gone(change.row)}
            gone = any(self._is_gone(name) for table, row in written for name in writer.read(table, row).values())
            gone = gone or any(table == "article_text" and self._came_again(row, target) for table, row in written)
        except sqlite3.IntegrityError:
            gone = True
        if gone:
            raise UserFixable(
                f"The project has changed since: “{target.what}” no longer fits it.",
                kept="Nothing was changed.",
                cure="Look in the history for what was done since, and take that back first.",
            )

    def _is_gone(self, content: object) -> bool:
        """Tell whether this is the id of a row that there was and is no more."""
        if not isinstance(content, str) or len(content) != 32 or not content.isascii():
            return False
        last = self._connection.execute(
            "select new is null from change where row = ? and field = '' order by n desc limit 1", (key_of(content),)
        ).fetchone()
        return last is not None and bool(last[0])

    def _came_again(self, article_text: str, target: Act) -> bool:
        """Tell whether somebody brought the text of an article in again after an act."""
        found = self._connection.execute(
            "select 1 from article_text mine join article_text other on other.text = mine.text "
            "and other.article <> mine.article join change c on c.row = other.id "
            "where mine.id = ? and c.n > (select max(n) from change where act = ?) limit 1",
            (key_of(article_text), key_of(target.id)),
        )
        return found.fetchone() is not None

    def _refuse_if_built_upon(self, target: Act, changes: Sequence[Change]) -> None:
        later = self._later_acts(target, changes)
        if not later:
            return
        named = "; ".join(f"“{act.what}”" for act in later[:5])
        more = f" and {len(later) - 5} more" if len(later) > 5 else ""
        raise UserFixable(
            f"“{target.what}” cannot be taken back alone: later acts stand on it ({named}{more}).",
            kept="Nothing was changed.",
            cure="Take those back first.",
        )

    def _later_acts(self, target: Act, changes: Sequence[Change]) -> list[Act]:
        """Find acts, still standing, that touched the same fields later or refer to rows that would go."""
        columns = ", ".join(f"a.{part.strip()}" for part in _ACT_COLUMNS.split(","))
        standing = "a.kind = 'do' and a.state = 'done' and a.undone_by is null"
        newer = self._connection.execute(
            f"select 1 from act a where {standing} and a.n > (select n from act where id = ?) limit 1",  # noqa: S608
            (key_of(target.id),),
        ).fetchone()
        if newer is None:
            return []
        rows = self._connection.execute(
            f"select distinct {columns} from change t "  # noqa: S608
            "join change c on c.row = t.row and (c.field = t.field or c.field = '' or t.field = '') "
            f"join act a on a.id = c.act where t.act = ?1 and {standing} "
            "and a.n > (select n from act where id = ?1) order by a.n",
            (key_of(target.id),),
        ).fetchall()
        found = {act.id: act for act in map(_act, rows)}
        made = {change.row for change in changes if change.field == "" and change.new is not None}
        found.update({act.id: act for act in self._acts_that_name(made, target)})
        return list(found.values())

    def _acts_that_name(self, made: set[str], target: Act) -> Iterator[Act]:
        """Find later acts, still standing, that wrote a row naming one which the target made, be it gone again."""
        rows = self._connection.execute(
            f"select c.field, c.old, c.new, {', '.join('a.' + part.strip() for part in _ACT_COLUMNS.split(','))} "  # noqa: S608
            "from change c join act a on a.id = c.act where c.n > (select max(n) from change where act = ?) "
            "and a.kind = 'do' and a.state = 'done' and a.undone_by is null order by c.n",
            (key_of(target.id),),
        )
        for field, old, new, *act in rows:
            if not made.isdisjoint(_named(field, old) | _named(field, new)):
                yield _act(act)


def _not_there(target: Act) -> UserFixable:
    return UserFixable(
        f"“{target.what}” is not there to be taken back.",
        kept="Nothing was changed.",
        cure="Choose an act that still stands.",
    )


def invert(writer: ActWriter, changes: Sequence[Change]) -> None:
    """Write the opposite of some changes, last one first."""
    for change in reversed(changes):
        if change.field:
            writer.update(change.table, change.row, {change.field: change.old})
        elif change.new is not None:
            writer.delete(change.table, change.row)
        else:
            row: dict[str, Plain] = logged(change.table).row_from_json(change.row, str(change.old))
            writer.insert(change.table, row)


def _named(field: str, content: object) -> set[object]:
    """Give what a change puts into the columns of its row; ids of other rows are among it."""
    return set(json.loads(str(content)).values()) if field == "" and content is not None else {content}


def _act(row: Sequence[object]) -> Act:
    identity, kind, what, at, analyst, article, target, undone = row
    return Act(
        id=id_of(bytes(identity)),  # type: ignore[arg-type]
        kind=ActKind(str(kind)),
        what=str(what),
        at=str(at),
        analyst=id_of(bytes(analyst)),  # type: ignore[arg-type]
        article=id_of(article) if isinstance(article, bytes) else None,
        target=id_of(target) if isinstance(target, bytes) else None,
        undone=bool(undone),
    )
