"""What the status line says of saving: since when everything is saved, and what a key just took back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QLabel, QWidget

from core.model.change import ActKind
from gui.theme.spacing import SMALL
from gui.theme.spoken import announce
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.model.change import Act, Changes
    from gui.actions.session import Session

_TAKING_BACK = (ActKind.UNDO, ActKind.REDO)


class SavedState(Worded, QLabel):
    """Follows the acts of a session."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Say nothing until a project is open."""
        super().__init__(parent)
        self.setObjectName("statusSaved")
        self.setContentsMargins(SMALL, 0, SMALL, 0)
        self._session = session
        self._act: Act | None = None
        self._at: QTime | None = None
        session.project_opened.connect(self._begin)
        session.changed.connect(self._take)
        self.tell()

    def tell(self) -> None:
        """Say it in the language of the interface."""
        self.setAccessibleName(tr("Saved state"))
        if not self._session.is_open:
            return
        if self._at is None:
            self._show(tr("Read only") if self._session.project.read_only else tr("All saved"))
            return
        told = [tr("Saved {time}", time=QLocale().toString(self._at, "HH:mm:ss"))]
        if self._act is not None and self._act.kind in _TAKING_BACK:
            # What a key took back may stand where nobody looks.
            told.append(self._session.words_of(self._act))
        self._show(" · ".join(told))

    def _show(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleDescription(words)

    def _begin(self) -> None:
        self._act = self._at = None
        self.tell()

    def _take(self, changes: Changes, _initiator: object) -> None:
        if changes.act is not None:
            self._act, self._at = changes.act, QTime.currentTime()
            self.tell()
            if changes.act.kind in _TAKING_BACK:
                announce(self, self._session.words_of(changes.act))
