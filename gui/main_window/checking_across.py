"""Where the articles of a project disagree: gathered beside the window whenever the analyst rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from core.errors import Bug, Cancelled, UserFixable
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.model.change import Changes
    from core.project.checks_across import DoubtAcross
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.tasks.background import Job, Progress

_REST_MILLISECONDS = 800
"""After an act; what is coded in one go is looked at together."""
_LONGEST_REST = 60_000
_RESTS_FOR_WORK = 4
"""So many times as long as the last look took it rests before the next one: a large project stays quick to code in."""
_PATIENCE = 5.0
_LOOKED_AT = (
    *("record", "mention", "value", "value_span", "entity", "alias", "term", "codebook"),
    *("article", "article_text", "article_field", "pairing", "dismissal"),
)


class CheckingAcross(QObject):
    """Keeps the checks across articles in step with what is coded, and never lets the window wait for them.

    Signals:
        changed: Other things are questionable now.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Listen to the session."""
        super().__init__(parent)
        self._session = session
        self._found: tuple[DoubtAcross, ...] = ()
        self._doubts: tuple[DoubtAcross, ...] = ()
        self._job: Job[tuple[DoubtAcross, ...]] | None = None
        self._turn = 0
        self._taken = QElapsedTimer()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self.bring_up_to_date)
        session.project_opened.connect(self._begin)
        session.changed.connect(self._take_changes)
        session.closing.connect(self.stop)

    @property
    def doubts(self) -> tuple[DoubtAcross, ...]:
        """Where articles disagree, as far as it is known, less what the analyst dismissed."""
        return self._doubts

    @property
    def is_looking(self) -> bool:
        """Whether an answer has yet to come."""
        return self._job is not None or self._rest.isActive()

    def bring_up_to_date(self) -> None:
        """Go through the project again; one look at a time."""
        self._rest.stop()
        if not self._session.is_open:
            return
        if self._job is not None:
            self._rest.start()
            return
        project = self._session.project
        analyst = project.shown
        if analyst is None or not project.store.listing.are_several_coded(analyst.id):
            self._show(())
            return
        path, name, turn = project.path, analyst.name, self._turn
        self._taken.start()
        self._job = run_in_background(
            lambda progress: _look(path, name, progress),
            done=lambda found: self._take(found, turn),
            failed=lambda error: self._fail(error, turn),
            parent=self,
        )

    def stop(self) -> None:
        """Forget everything, and let go of the project's file."""
        self._rest.stop()
        job = self._job
        self._give_up()
        if job is not None:
            job.wait(_PATIENCE)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._show(())

    def _begin(self) -> None:
        self._give_up()
        self._show(())
        self._rest.start()

    def _give_up(self) -> None:
        """Let what is under way find nothing that is shown; until it has ended nothing else begins."""
        self._turn += 1
        if self._job is not None:
            self._job.cancel()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.act is None:
            # Another analyst's records are shown.
            self._begin()
        elif changes.touches(*_LOOKED_AT):
            # What is under way looks at the project as it was.
            self._give_up()
            if changes.touches("dismissal", "article"):
                self._show(self._found)
            self._rest.start()

    def _take(self, found: tuple[DoubtAcross, ...], turn: int) -> None:
        self._job = None
        if turn != self._turn:
            return
        rest = _RESTS_FOR_WORK * self._taken.elapsed()
        self._rest.setInterval(max(_REST_MILLISECONDS, min(_LONGEST_REST, rest)))
        self._show(found)

    def _fail(self, error: BaseException, turn: int) -> None:
        self._job = None
        # What keeps the file from being read is said where the analyst works in it.
        if not isinstance(error, (Cancelled, UserFixable)):
            raise Bug("comparing what articles say failed") from error

    def _show(self, found: tuple[DoubtAcross, ...]) -> None:
        """Show what was found, less what was dismissed or removed meanwhile."""
        before, self._found = self._doubts, found
        self._doubts = still_asked(self._session.project, found) if found and self._session.is_open else ()
        if self._doubts != before:
            self.changed.emit()


def still_asked(project: Project, found: Sequence[DoubtAcross]) -> tuple[DoubtAcross, ...]:
    """Keep what the analyst shown has not dismissed, and whose articles are there."""
    analyst, rules = project.shown_id, {each.rule for each in found}
    dismissed = {rule: project.store.entities.dismissed(rule, analyst) for rule in rules if analyst}
    quoted = {each.article for doubt in found for each in doubt.quotations}
    gone = {article for article in quoted if not project.has_article(article)}
    return tuple(
        each
        for each in found
        if each.subject not in dismissed.get(each.rule, frozenset())
        and gone.isdisjoint(quotation.article for quotation in each.quotations)
    )


def _look(path: Path, analyst: str, progress: Progress) -> tuple[DoubtAcross, ...]:
    # What compares articles loads when there is something to compare.
    from core.operations.checking_across import look_across

    return look_across(path, analyst, lambda: progress.cancelled)
