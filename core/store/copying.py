"""A copy of a project to hand on: what is not to be in it is taken out of it, to the last byte of its file."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.store.acts import ActMaker
from core.store.backup import Unsound, building, check_copy, copy_pages, refuse_existing, snapshot
from core.store.bulk import remove_pending
from core.store.chain import ALTERED_BEFORE, make_chain_anew, problems_of_chain
from core.store.folding import rows_unlike_their_history
from core.store.leaving_out import leave_out_names, leave_out_notes
from core.store.replica import forget_home
from core.store.search import Search
from core.store.starting_over import begin_history_anew, remove_texts_of_no_article
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from core.store.backup import CancelAsked

_STEPS_BETWEEN_ASKING = 20_000
_NOTHING = tr("Cancelled. Nothing was written.")


@dataclass(frozen=True, slots=True)
class Keep:
    """What a copy is to hold beside articles and records as they stand.

    Attributes:
        history: What was done, step by step, with what was deleted.
        notes: Notes on values and on anything else.
        names: Analysts' names; without them they are called "Analyst 1", "Analyst 2" …
        originals: The bytes that the texts were read from.
    """

    history: bool = True
    notes: bool = True
    names: bool = True
    originals: bool = True


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy holds.

    Attributes:
        size: Bytes of the file.
        acts: Steps of its history.
    """

    path: Path
    size: int
    articles: int
    records: int
    acts: int


def make_copy(
    project: Path,
    destination: Path,
    keep: Keep,
    *,
    told: Callable[[int, int, str], object] | None = None,
    cancelled: CancelAsked | None = None,
) -> Copied:
    """Copy a project, open or not, and leave out of the copy what is not to be in it.

    Args:
        told: Called with the steps done, the steps there are, and what is at hand.

    Raises:
        UserFixable: If the project cannot be read, the destination exists or cannot be written.
        Cancelled: If that was asked for; nothing is left of the copy.
    """
    refuse_existing(destination)
    watch = _Watch(told, cancelled)
    with ExitStack() as held:
        source = held.enter_context(snapshot(project))
        with building(destination) as new:
            copy_pages(source, new, progress=watch.copied, cancelled=cancelled)
            held.close()
            with closing(sqlite3.connect(new, isolation_level=None)) as copy, watch.over(copy):
                watch.begin(tr("Leaving out what is not to be in it"))
                _prepare(copy, new)
                _leave_out(copy, keep)
                watch.begin(tr("Writing the copy"))
                copy.execute("vacuum")
                watch.begin(tr("Checking the copy"))
                _check(copy)
                counts = [_count(copy, table) for table in ("article", "record", "act")]
            check_copy(new, cancelled=cancelled)
    return Copied(destination, destination.stat().st_size, *counts)


class _Watch:
    """Tells how far the work is, and stops it when that is asked for."""

    def __init__(self, told: Callable[[int, int, str], object] | None, cancelled: CancelAsked | None) -> None:
        self._told, self._cancelled = told, cancelled

    def copied(self, done: int, total: int) -> None:
        """Say how much is copied."""
        if self._told is not None:
            self._told(done, total, tr("Copying the project"))

    def begin(self, what: str) -> None:
        """Say what is at hand now.

        Raises:
            Cancelled: If the work is to stop.
        """
        if self._is_cancelled():
            raise Cancelled(_NOTHING)
        if self._told is not None:
            self._told(0, 0, what)

    @contextmanager
    def over(self, copy: sqlite3.Connection) -> Generator[None]:
        """Stop a long statement too.

        Raises:
            Cancelled: If one was stopped.
        """
        copy.set_progress_handler(lambda: int(self._is_cancelled()), _STEPS_BETWEEN_ASKING)
        try:
            yield
        except (sqlite3.OperationalError, UserFixable) as error:
            if self._is_cancelled():
                raise Cancelled(_NOTHING) from error
            raise

    def _is_cancelled(self) -> bool:
        return self._cancelled is not None and self._cancelled()


def _prepare(copy: sqlite3.Connection, new: Path) -> None:
    # Nobody sees the file before it is finished, and it is thrown away if anything fails: nothing is ever rolled back.
    copy.execute("pragma journal_mode = off")
    copy.execute("pragma synchronous = off")
    copy.execute("pragma secure_delete = on")
    if _count(copy, "act", "where state = 'pending'"):
        remove_pending(copy, ActMaker(copy, new, read_only=False))


def _leave_out(copy: sqlite3.Connection, keep: Keep) -> None:
    copy.execute("begin immediate")
    if keep.history and not (keep.notes and keep.names):
        _note_what_was_altered(copy)
    if not keep.originals:
        copy.execute("delete from original")
    if not keep.notes:
        leave_out_notes(copy)
    if not keep.names:
        leave_out_names(copy)
    if not keep.history:
        begin_history_anew(copy)
        if remove_texts_of_no_article(copy) and not Search(copy).is_current():
            # Words of another fold cannot be taken out of the index one by one.
            copy.execute("insert into search (search) values ('delete-all')")
            copy.execute("delete from meta where key = 'fold'")
    elif not (keep.notes and keep.names):
        make_chain_anew(copy)
    forget_home(copy)
    copy.execute("commit")


def _note_what_was_altered(copy: sqlite3.Connection) -> None:
    """Remember that the history was altered before: the chain that shows it is about to be made anew."""
    for problem in problems_of_chain(copy):
        copy.execute("insert or ignore into meta values (?, ?)", (ALTERED_BEFORE, problem))
        return


def _check(copy: sqlite3.Connection) -> None:
    """Make sure that the copy's history gives its rows.

    Raises:
        Unsound: If it does not.
    """
    for table, row_id in rows_unlike_their_history(copy):
        raise Unsound(
            tr("The copy does not hold what its history says."),
            kept=tr("The project was left as it is; the copy was thrown away."),
            cure=tr("Run the check of the project file."),
            details=f"{table} {row_id}",
        )


def _count(copy: sqlite3.Connection, table: str, condition: str = "") -> int:
    return int(copy.execute(f"select count(*) from {table} {condition}").fetchone()[0])  # noqa: S608
