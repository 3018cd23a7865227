"""The history of a project, and taking acts back. History only grows: an undo is an act of its own."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import Act, ActKind, Change, Changes
from core.model.ids import id_of, key_of
from core.store.acts import new_act
from core.store.chain import make_chain_anew, seal_act
from core.store.tables import Plain, logged
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.store.acts import ActMaker, ActWriter

_ACT_COLUMNS = "id, kind, what, at, analyst, article, target, undone_by is not null"


class History:
    """Acts and their changes."""

    def __init__(self, connection: sqlite3.Connection, acts: ActMaker) -> None:
        """Read and write through one connection."""
        self._connection = connection
        self._acts = acts

    def acts(
        self,
        *,
        limit: int = 200,
        analyst: str | None = None,
        article: str | None = None,
        older_than: str | None = None,
    ) -> tuple[Act, ...]:
        """List acts, newest first; those of one analyst, in one article, or done before an act."""
        older = "n < (select n from act where id = ?)"
        wanted = {"analyst = ?": analyst, "article = ?": article, older: older_than}
        chosen = {condition: key_of(each) for condition, each in wanted.items() if each}
        where = " and ".join(("state = 'done'", *chosen))
        rows = self._connection.execute(
            f"select {_ACT_COLUMNS} from act where {where} order by n desc limit ?",  # noqa: S608
            (*chosen.values(), limit),
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

    def standing_after(self, act: Act, analyst: str) -> tuple[Act, ...]:
        """List the acts of an analyst after an act that still stand, newest first."""
        rows = self._connection.execute(
            f"select {_ACT_COLUMNS} from act where analyst = ? and kind = 'do' and undone_by is null "  # noqa: S608
            "and state = 'done' and n > (select n from act where id = ?) order by n desc",
            (key_of(analyst), key_of(act.id)),
        )
        return tuple(_act(row) for row in rows)

    def last_act_on(self, row_id: str) -> Act | None:
        """Find the act that changed a row last; None where the history does not tell of it."""
        columns = ", ".join(f"a.{part.strip()}" for part in _ACT_COLUMNS.split(","))
        row = self._connection.execute(
            f"select {columns} from change c join act a on a.id = c.act where c.row = ? order by c.n desc limit 1",  # noqa: S608
            (key_of(row_id),),
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
        self._refuse_if_built_upon(target)
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
            self._undo(writer, target, changes)
        return writer.changes

    def take_back_all(self, targets: Sequence[Act], *, analyst: str, what: Callable[[Act], str]) -> Changes:
        """Undo several acts in their order, each by an act of its own, all or none of them.

        Args:
            what: Names the act that undoes one.

        Raises:
            UserFixable: If acts that are not among them stand on one; they are named.
        """
        done: list[Changes] = []
        with self._acts.transaction() as replica:
            for target in targets:
                changes = self.to_invert(target)
                act = new_act(what(target), ActKind.UNDO, analyst, target.article, target.id)
                self._acts.enter(act, replica, "done")
                writer = self._acts.writer(act, replica)
                self._undo(writer, target, changes)
                seal_act(self._connection, key_of(act.id), writer.head)
                done.append(writer.changes)
        if not done:
            return Changes()
        kinds = frozenset[str]().union(*(each.kinds for each in done))
        return Changes(done[-1].act, kinds, frozenset[str]().union(*(each.ids for each in done)))

    def _undo(self, writer: ActWriter, target: Act, changes: Sequence[Change]) -> None:
        self._write_back(writer, target, changes)
        self._connection.execute(
            "update act set undone_by = (select n from act where id = ?) where id = ?",
            (key_of(writer.act.id), key_of(target.id)),
        )

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
            raise UserFixable(tr("There is nothing to redo."), kept=tr("Nothing was changed."))
        return self.changes_of(id_of(row[0]))

    def _write_back(self, writer: ActWriter, target: Act, changes: Sequence[Change]) -> None:
        """Write the opposite of some changes, unless later acts took away what the rows name, or their place."""
        try:
            invert(writer, changes)
            written = {(change.table, change.row) for change in changes if not self._is_gone(change.row)}
            gone = any(self._is_gone(name) for table, row in written for name in writer.read(table, row).values())
            gone = gone or any(table == "article_text" and self._came_again(row, target) for table, row in written)
            gone = gone or any(self._is_bare(record) for record in _records_that_lose_a_mention(changes))
        except sqlite3.IntegrityError:
            gone = True
        if gone:
            raise UserFixable(
                tr("The project has changed since: “{act}” no longer fits it.", act=target.what),
                kept=tr("Nothing was changed."),
                cure=tr("Look in the history for what was done since, and take that back first."),
            )

    def _is_gone(self, content: object) -> bool:
        """Tell whether this is the id of a row that there was and is no more."""
        if not isinstance(content, str) or len(content) != 32 or not content.isascii():
            return False
        last = self._connection.execute(
            "select new is null from change where row = ? and field = '' order by n desc limit 1", (key_of(content),)
        ).fetchone()
        return last is not None and bool(last[0])

    def _is_bare(self, record: str) -> bool:
        """Tell whether a record is there but names no place in its article."""
        found = self._connection.execute(
            "select 1 from record r where r.id = ? and not exists (select 1 from mention m where m.record = r.id)",
            (key_of(record),),
        )
        return found.fetchone() is not None

    def _came_again(self, article_text: str, target: Act) -> bool:
        """Tell whether somebody brought the text of an article in again after an act."""
        found = self._connection.execute(
            "select 1 from article_text mine join article_text other on other.text = mine.text "
            "and other.article <> mine.article join change c on c.row = other.id "
            "where mine.id = ? and c.n > (select max(n) from change where act = ?) limit 1",
            (key_of(article_text), key_of(target.id)),
        )
        return found.fetchone() is not None

    def _refuse_if_built_upon(self, target: Act) -> None:
        later = self.standing_on((target,))[target.id]
        if not later:
            return
        named = "; ".join(f"“{act.what}”" for act in later[:5])
        if len(later) > 5:
            named = tr("{acts} and %n more", "", len(later) - 5, acts=named)
        raise UserFixable(
            tr("“{act}” cannot be taken back alone: later acts stand on it ({acts}).", act=target.what, acts=named),
            kept=tr("Nothing was changed."),
            cure=tr("Take those back first."),
        )

    def standing_on(self, targets: Sequence[Act]) -> dict[str, tuple[Act, ...]]:
        """Tell for each of some acts which later ones, still standing, stand on it, oldest first; by id.

        Those are acts that touched the same field or row later, that refer to a row which the act made, be it gone
        again, that changed the codebook after the act did, or that took a mention from a record which had one from the
        act: without that one, the record might be left with none.
        """
        wanted = {target.id for target in targets}
        oldest = self._connection.execute(
            f"select min(n) from act where id in ({','.join('?' * len(wanted))})",  # noqa: S608
            tuple(map(key_of, wanted)),
        ).fetchone()[0]
        standing = "a.kind = 'do' and a.state = 'done' and a.undone_by is null"
        newer = self._connection.execute(
            f"select count(*) from (select 1 from act a where {standing} and a.n >= ? limit 2)",  # noqa: S608
            (oldest or 0,),
        ).fetchone()
        if oldest is None or newer[0] < 2:
            return dict.fromkeys(wanted, ())
        columns = ", ".join(f"a.{part.strip()}" for part in _ACT_COLUMNS.split(","))
        rows = self._connection.execute(
            f'select {columns}, c."table", c.row, c.field, c.old, c.new from act a join change c on c.act = a.id '  # noqa: S608
            f"where {standing} and a.n >= ? order by a.n, c.n",
            (oldest,),
        )
        looking = _Standing(wanted)
        for row in rows:
            looking.see(row[:8], *row[8:])
        return looking.found()


class _Standing:
    """Walks the changes of standing acts, oldest first, and finds which stand on which."""

    def __init__(self, wanted: set[str]) -> None:
        self._wanted = wanted
        self._acts: dict[str, Act] = {}
        self._later: dict[str, dict[str, None]] = {each: {} for each in wanted}
        self._touched: defaultdict[bytes, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._made: defaultdict[str, set[str]] = defaultdict(set)
        self._codebook: set[str] = set()
        self._gave_a_mention: defaultdict[str, set[str]] = defaultdict(set)

    def see(self, act: Sequence[object], table: str, row: bytes, field: str, old: object, new: object) -> None:
        """Take note of one change, and of what it stands on."""
        key = id_of(bytes(act[0]))  # type: ignore[arg-type]
        if key not in self._acts:
            self._acts[key] = _act(act)
        beneath: set[str] = set()
        if row in self._touched:
            for other, touching in self._touched[row].items():
                if not other or not field or other == field:
                    beneath |= touching
        if self._made:
            for named in self._made.keys() & (_named(field, old) | _named(field, new)):
                beneath |= self._made[str(named)]
        if table == "codebook":
            beneath |= self._codebook
        if self._gave_a_mention and table == "mention" and not field and new is None:
            beneath |= self._gave_a_mention.get(_record_of(old), set())
        for target in beneath - {key}:
            self._later[target][key] = None
        if key in self._wanted:
            self._note(key, table, row, field, new)

    def _note(self, key: str, table: str, row: bytes, field: str, new: object) -> None:
        self._touched[row][field].add(key)
        if not field and new is not None:
            self._made[id_of(row)].add(key)
        if table == "codebook":
            self._codebook.add(key)
        if table == "mention" and not field and new is not None:
            self._gave_a_mention[_record_of(new)].add(key)

    def found(self) -> dict[str, tuple[Act, ...]]:
        """Give what stands on each act that was asked about."""
        return {target: tuple(map(self._acts.__getitem__, later)) for target, later in self._later.items()}


def _not_there(target: Act) -> UserFixable:
    return UserFixable(
        tr("“{act}” is not there to be taken back.", act=target.what),
        kept=tr("Nothing was changed."),
        cure=tr("Choose an act that still stands."),
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


def _record_of(mention: object) -> str:
    """Give the record of a mention, as the log holds it."""
    return str(json.loads(str(mention))["record"])


def _records_that_lose_a_mention(changes: Sequence[Change]) -> set[str]:
    """List the records from which the opposite of some changes takes a mention away."""
    return {
        _record_of(change.new)
        for change in changes
        if change.table == "mention" and not change.field and change.new is not None
    }


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
