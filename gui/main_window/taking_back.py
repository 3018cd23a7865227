"""Taking acts back and bringing them again, and saying what it was where that cannot be seen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.operations import history
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Act
    from gui.actions.session import Session
    from gui.dialogs.messages import MessageBar
    from gui.main_window.annotate import AnnotateWorkspace


class TakingBack(QObject):
    """Undo and redo of one window."""

    def __init__(self, session: Session, annotate: AnnotateWorkspace, messages: MessageBar) -> None:
        """Work for one window."""
        super().__init__(annotate)
        self._session, self._annotate, self._messages = session, annotate, messages
        self._started = datetime.now().astimezone().replace(microsecond=0)

    def undo(self) -> None:
        """Take back the last act; where it was elsewhere or long ago, say what it was."""
        act = self._session.project.next_undo()
        if act is not None and history.is_large(self._session.project, act):
            self._session.work.take_back(act)
            return
        changes = self._session.run(history.undo, self)
        if changes is None or changes.act is None or changes.act.target is None:
            return
        undone = self._session.project.act(changes.act.target)
        if undone is None:
            return
        self._annotate.show_what_changed(changes)
        elsewhere = undone.article not in (None, self._annotate.article)
        if elsewhere or datetime.fromisoformat(undone.at) < self._started:
            choices: list[tuple[str, Callable[[], object]]] = [
                (tr("Redo"), lambda: self._session.run(history.redo, self))
            ]
            if undone.article is not None:
                choices.insert(0, (tr("Show"), lambda: self.show_act(undone)))
            self._messages.show_notice(tr("Taken back: {act}.", act=undone.what), choices)

    def redo(self) -> None:
        """Bring back what was undone last, and show it."""
        act = self._session.project.next_redo()
        if act is not None and history.is_large(self._session.project, act):
            self._session.work.take_back(act)
            return
        changes = self._session.run(history.redo, self)
        if changes is not None:
            self._annotate.show_what_changed(changes)

    def show_act(self, act: Act) -> None:
        """Show the article in which something was done."""
        if act.article is not None and self._session.ask(lambda project: project.article(act.article or "")):
            self._annotate.open_article(act.article)

    def delete_record(self) -> None:
        """Delete the record in the form, and offer to take that back."""
        if self._annotate.coding.delete_record():
            self._messages.show_notice(tr("The record is deleted."), [(tr("Undo"), self.undo)])
