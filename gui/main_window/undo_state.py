"""What Undo and Redo would do: whether there is anything, and which act it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QToolBar

    from gui.actions.session import Session


class UndoState(QObject):
    """Keeps the two actions right.

    They name their act only when somebody looks, by the mouse on the button or by opening the menu: Qt holds on to some
    memory at each change of an action, and an act may follow an act all day.
    """

    def __init__(self, session: Session, actions: Mapping[str, QAction], toolbar: QToolBar) -> None:
        """Watch the buttons of a toolbar."""
        super().__init__(toolbar)
        self._session, self._undo, self._redo = session, actions["undo"], actions["redo"]
        for action in (self._undo, self._redo):
            button = toolbar.widgetForAction(action)
            if button is not None:
                button.installEventFilter(self)

    def watch(self, menu: QMenu) -> None:
        """Watch a menu that holds the actions."""
        menu.aboutToShow.connect(self.name_acts)

    def show(self) -> None:
        """Allow what can be done."""
        project = self._session.project
        for action, act in ((self._undo, project.next_undo()), (self._redo, project.next_redo())):
            action.setEnabled(act is not None and not project.read_only)

    def name_acts(self) -> None:
        """Say what each would do."""
        if not self._session.is_open:
            return
        project = self._session.project
        for action, act, verb in ((self._undo, project.next_undo(), "Undo"), (self._redo, project.next_redo(), "Redo")):
            action.setStatusTip(f"{verb}: {act.what}" if act else f"Nothing to {verb.lower()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name the acts before the button tells what it does."""
        if event.type() == QEvent.Type.Enter:
            self.name_acts()
        return super().eventFilter(watched, event)
