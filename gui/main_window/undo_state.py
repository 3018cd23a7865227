"""What Undo and Redo would do: whether there is anything, and which act it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from gui.wording import told_act, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from gui.actions.session import Session


class UndoState(QObject):
    """Keeps the two actions right.

    They name their act only when somebody looks, by the mouse on the button or by opening the menu, and are barred only
    when the window is at rest: Qt holds on to some memory at each change of an action, and an act may follow an act all
    day.
    """

    def __init__(
        self, session: Session, actions: Mapping[str, QAction], buttons: Iterable[QWidget], parent: QObject
    ) -> None:
        """Watch the buttons that show the actions."""
        super().__init__(parent)
        self._session, self._undo, self._redo = session, actions["undo"], actions["redo"]
        self._at_rest = QTimer(self, singleShot=True, interval=0)
        self._at_rest.timeout.connect(self._bar)
        for button in buttons:
            button.installEventFilter(self)

    def watch(self, menu: QMenu) -> None:
        """Watch a menu that holds the actions."""
        menu.aboutToShow.connect(self.name_acts)

    def show(self) -> None:
        """Allow what can be done at once, and bar what cannot when the window is at rest."""
        for action, allowed in self._what_can_be_done():
            if not allowed:
                self._at_rest.start()
            elif not action.isEnabled():
                action.setEnabled(True)

    def _bar(self) -> None:
        for action, allowed in self._what_can_be_done():
            if not allowed and action.isEnabled():
                action.setEnabled(False)

    def _what_can_be_done(self) -> tuple[tuple[QAction, bool], ...]:
        if not self._session.is_open:
            return ((self._undo, False), (self._redo, False))
        project = self._session.project
        acts = ((self._undo, project.next_undo()), (self._redo, project.next_redo()))
        return tuple((action, act is not None and not project.read_only) for action, act in acts)

    def name_acts(self) -> None:
        """Say what each would do."""
        if not self._session.is_open:
            return
        project = self._session.project
        undo, redo = project.next_undo(), project.next_redo()
        codebook = project.codebook
        undone = tr("Undo: {act}", act=told_act(undo.what, codebook)) if undo else tr("Nothing to undo")
        redone = tr("Redo: {act}", act=told_act(redo.what, codebook)) if redo else tr("Nothing to redo")
        self._undo.setStatusTip(undone)
        self._redo.setStatusTip(redone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name the acts before the button tells what it does."""
        if event.type() == QEvent.Type.Enter:
            self.name_acts()
        return super().eventFilter(watched, event)
