"""The open project as the window's panels share it, and the one signal that tells them what changed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import Bug, UserFixable
from core.store.refusals import saying_what_the_disk_did
from gui.actions.project_work import ProjectWork
from gui.wording import told_act

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Act, Changes
    from core.project.project import Project

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class Session(QObject):
    """One project at a time, and everyone who looks at it.

    Signals:
        closing: The project is about to be closed; what is being typed can still be committed.
        project_opened: Another project is open now, or none.
        changed: (Changes, initiator) after each act; a panel re-reads what it shows, and only that.
        failed: (UserFixable) an act was refused; the window says why.
    """

    closing = Signal()
    project_opened = Signal()
    changed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no project."""
        super().__init__(parent)
        self._project: Project | None = None
        self.work = ProjectWork(self)

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def project(self) -> Project:
        """The open project.

        Raises:
            Bug: If none is open.
        """
        if self._project is None:
            raise Bug("no project is open")
        return self._project

    def open(self, project: Project) -> None:
        """Show a project instead of the one that was open, which is closed."""
        self.close()
        self._project = project
        self.project_opened.emit()

    def close(self) -> None:
        """Close the project, if one is open."""
        if self._project is not None:
            self.closing.emit()
            closing, self._project = self._project, None
            closing.close()

    def run(self, operation: Callable[[Project], Changes], initiator: object = None) -> Changes | None:
        """Do one act and tell everyone.

        Args:
            operation: One function of `core.operations`, given the project.
            initiator: The widget that asked; it leaves alone what it shows already.

        Returns:
            What changed; None if the act was refused, which `failed` has said.
        """
        try:
            with saying_what_the_disk_did():
                changes = operation(self.project)
        except UserFixable as error:
            _log.info("refused: %s", error.what)
            self.failed.emit(error)
            return None
        self.announce(changes, initiator)
        return changes

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell everyone of an act that was made elsewhere."""
        if changes.act is not None:
            self.changed.emit(changes, initiator)

    def take_over(self, changes: Changes, initiator: object = None) -> None:
        """Tell everyone of an act that a worker made on a connection of its own."""
        self.project.refresh(changes)
        self.announce(changes, initiator)

    def words_of(self, act: Act) -> str:
        """Say what an act did, in the language of the interface; a list may ask for it while the project closes."""
        return told_act(act.what, self.project.codebook) if self.is_open else act.what

    def ask(self, question: Callable[[Project], Result]) -> Result | None:
        """Ask the project something that may fail for a reason the analyst can mend."""
        try:
            with saying_what_the_disk_did():
                return question(self.project)
        except UserFixable as error:
            self.failed.emit(error)
            return None
