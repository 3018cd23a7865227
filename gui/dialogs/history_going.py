"""Going back in the history from its panel: to a point, or an act with all that stands on it; and undoing that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, Cancelled, UserFixable
from core.model.change import Act, Changes
from core.operations.history import go_back_to, is_large, is_long_way, is_much, redo, take_back, way_back
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.operations.turning import Turned
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.tasks.background import Progress


class GoingBack(QObject):
    """Takes acts back, and says so once with an offer to undo that.

    Signals:
        offered: (text, [(label, callable)]) a notice with choices, for the window to show.
    """

    offered = Signal(str, list)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Work on whatever project the session has open."""
        super().__init__(parent)
        self._session = session

    def go_back(self, act: Act, *, before: bool = False) -> None:
        """Take back all of the analyst's acts after an act.

        Args:
            before: Take back the act itself too.
        """
        project = self._session.project
        targets = way_back(project, act, before=before)
        if not targets:
            return
        if is_long_way(project, act, before=before):
            self._turn_in_background(tr("Going back"), targets, lambda turned: self._tell(turned))
            return
        changes = self._session.run(lambda project: _told_of_all(go_back_to(project, act, before=before), targets))
        if changes is not None and changes.act is not None:
            self._tell(targets)

    def take_back_only(self, act: Act) -> None:
        """Take back one act alone."""
        if is_large(self._session.project, act):
            self._session.work.take_back(act)
        elif self._session.run(lambda project: take_back(project, act)) is not None:
            self._tell((act,))

    def take_back_all(self, acts: Sequence[Act]) -> None:
        """Take back several acts in their order."""
        if is_much(self._session.project, acts):
            self._turn_in_background(tr("Taking back"), acts, lambda turned: self._tell(turned))
            return
        if turned := self._one_by_one(acts, take_back):
            self._tell(turned)

    def bring_back(self, acts: Sequence[Act]) -> None:
        """Redo acts, the one taken back last first, as far as nothing was done since."""
        now = [self._session.project.act(act.id) for act in reversed(acts)]
        wanted = [act for act in now if act is not None and act.undone]
        if is_much(self._session.project, wanted):
            if self._session.ask(lambda project: self._must_follow(project, wanted[0])) is not None:
                self._turn_in_background(tr("Bringing back"), wanted, lambda _turned: None)
            return

        def once(project: Project, act: Act) -> Changes:
            self._must_follow(project, act)
            return redo(project)

        self._one_by_one(wanted, once)

    def _must_follow(self, project: Project, act: Act) -> Act:
        following = project.next_redo()
        if following is None or following.id != act.id:
            words = self._session.words_of(act)
            raise UserFixable(
                tr("Something was done since: “{act}” stays taken back.", act=words),
                kept=tr("Nothing was changed."),
                cure=tr("Look in the history for what was done since, and take that back first."),
            )
        return following

    def _one_by_one(self, acts: Sequence[Act], turn: Callable[[Project, Act], Changes]) -> tuple[Act, ...]:
        """Turn acts in their order and tell everyone once; the first that is refused ends it. Returns those turned."""
        turned: list[Act] = []
        done: list[Changes] = []
        refused: list[UserFixable] = []

        def operation(project: Project) -> Changes:
            for act in acts:
                try:
                    done.append(turn(project, act))
                except UserFixable as error:
                    if not done:
                        raise
                    # What was turned before stands, and has to be told.
                    refused.append(error)
                    break
                turned.append(act)
            return _merged(done, turned)

        self._session.run(operation)
        for error in refused:
            self._session.failed.emit(error)
        return tuple(turned)

    def _turn_in_background(self, words: str, acts: Sequence[Act], told: Callable[[Sequence[Act]], None]) -> None:
        """Take acts back, or bring back those that are undone, in a worker; cancelled, all stands as it did."""
        wanted = [act.id for act in acts]

        def work(path: Path, analyst: str, progress: Progress) -> Turned:
            # What reads articles loads slowly, and this thread has time.
            from core.operations.turning import turn_acts

            return turn_acts(path, wanted, analyst=analyst, told=progress.report, cancelled=lambda: progress.cancelled)

        def done(turned: Turned) -> None:
            acts_done = acts[: len(turned.changes)]
            self._session.take_over(_merged(turned.changes, acts_done))
            if acts_done:
                told(acts_done)
            if turned.error is not None:
                self._session.failed.emit(turned.error)

        def failed(error: BaseException) -> None:
            if isinstance(error, UserFixable):
                self._session.failed.emit(error)
            elif isinstance(error, Cancelled):
                # Nothing is other than it was, but the history tells of what was done and undone.
                self._session.changed.emit(Changes(), self)
            else:
                raise Bug("going back failed") from error

        self._session.work.start(words, work, done=done, failed=failed)

    def _tell(self, acts: Sequence[Act]) -> None:
        if len(acts) == 1:
            told = tr("Taken back: {act}.", act=self._session.words_of(acts[0]))
        else:
            told = tr("%Ln act(s) taken back.", "", len(acts))
        self.offered.emit(told, [(tr("Undo that"), lambda: self.bring_back(acts))])


def with_all_on_it(project: Project, act: Act) -> tuple[Act, ...]:
    """List an act after everything that stands on it, in the order in which they can be taken back."""
    on_it: dict[str, tuple[Act, ...]] = {}
    wanted: dict[str, Act] = {act.id: act}
    while wanted:
        found = project.store.history.standing_on(tuple(wanted.values()))
        on_it |= found
        wanted = {later.id: later for acts in found.values() for later in acts if later.id not in on_it}
    order: dict[str, Act] = {}
    seen: set[str] = set()
    stack: list[tuple[Act, bool]] = [(act, False)]
    while stack:
        at, is_done = stack.pop()
        if is_done:
            order[at.id] = at
        elif at.id not in seen:
            seen.add(at.id)
            stack.append((at, True))
            # Oldest first, so that the newest is looked at first.
            stack += [(later, False) for later in on_it[at.id]]
    return tuple(order.values())


def _merged(changes: Sequence[Changes], acts: Sequence[Act]) -> Changes:
    if not changes:
        return Changes()
    kinds = frozenset[str]().union(*(each.kinds for each in changes))
    ids = frozenset[str]().union(*(each.ids for each in changes))
    return _told_of_all(Changes(changes[-1].act, kinds, ids), acts)


def _told_of_all(changes: Changes, acts: Sequence[Act]) -> Changes:
    """Let an act that stands for several name an article only where all of them were in it."""
    if changes.act is None or len({act.article for act in acts}) < 2:
        return changes
    return replace(changes, act=replace(changes.act, article=None))
