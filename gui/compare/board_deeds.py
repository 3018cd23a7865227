"""What an analyst does on the claim board: pairs records, tells them apart, decides conflicts, and takes that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.operations import history
from core.operations.pairings import cut_pairing, pair_records
from core.operations.rulings import rule, take_back_ruling
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from core.project.board import BoardCell, BoardRow
    from core.project.project import Project
    from gui.actions.session import Session


class BoardDeeds(QObject):
    """Each deed is one act, and offers to be undone.

    Signals:
        offered: (text, [(label, callable)]) what was done, and what can be done about it.
    """

    offered = Signal(str, list)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Act in the project of a session."""
        super().__init__(parent)
        self._session = session

    def pair(self, one: str, other: str) -> bool:
        """Say that two records are about the same; tells whether that was done."""
        return self._done(lambda project: pair_records(project, one, other), tr("The two records are one thing now."))

    def tell_apart(self, one: str, other: str) -> bool:
        """Say that two records are two things; tells whether that was done."""
        told = tr("The two records are two things; they are not offered as one again.")
        return self._done(lambda project: cut_pairing(project, one, other), told)

    def decide(self, row: BoardRow, cell: BoardCell | None, reason: str) -> bool:
        """Decide which cell of a fact holds, or that none does; tells whether that was done."""
        return self._done(lambda project: rule(project, row, cell, reason), tr("The conflict is decided."))

    def leave_open(self, row: BoardRow) -> bool:
        """Take back what was decided on a fact; tells whether that was done."""
        ruling = row.ruling
        if ruling is None:
            return False
        return self._done(lambda project: take_back_ruling(project, ruling.id), tr("The conflict is open again."))

    def _done(self, operation: Callable[[Project], Changes], told: str) -> bool:
        changes = self._session.run(operation, self)
        if changes is None:
            return False
        if changes.act is not None:
            self.offered.emit(told, [(tr("Undo"), lambda: self._session.run(history.undo, self))])
        return True
