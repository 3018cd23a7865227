"""Taking acts back and bringing them again, and saying what it was where that cannot be seen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.operations import history
from core.project.history import where_changed
from gui.wording import told_act, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Act
    from core.project.history import Place
    from core.text.span import Span
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
        if not elsewhere:
            self._show_where_it_stood(undone)
        if elsewhere or datetime.fromisoformat(undone.at) < self._started:
            choices: list[tuple[str, Callable[[], object]]] = [
                (tr("Redo"), lambda: self._session.run(history.redo, self))
            ]
            if undone.article is not None:
                choices.insert(0, (tr("Show"), lambda: self.show_act(undone)))
            what = told_act(undone.what, self._session.project.codebook)
            self._messages.show_notice(tr("Taken back: {act}.", act=what), choices)

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
        """Show where something was done: its record and words, or the words where it stood."""
        place = self._session.ask(lambda project: where_changed(project, act))
        if place is None:
            return
        if place.article is None or not self._annotate.open_article(place.article):
            self._messages.show_notice(tr("What this was about is no longer in the project."))
            return
        if place.record is not None:
            self._annotate.open_record(place.record)
        words = self._words_of(place)
        if words is None:
            return
        self._annotate.reader.show_span(words.start, words.end)
        if place.record is None:
            self._annotate.reader.select_span(words.start, words.end)

    def _show_where_it_stood(self, act: Act) -> None:
        """Bring the words of a record that is gone now into view."""
        place = self._session.ask(lambda project: where_changed(project, act))
        if place is None or place.record is not None or place.article != self._annotate.article:
            return
        words = self._words_of(place)
        if words is not None:
            self._annotate.reader.show_span(words.start, words.end)

    def _words_of(self, place: Place) -> Span | None:
        if place.article is None:
            return None
        text = self._session.project.article(place.article).text
        return next((each.span for each in place.spans if each.text == text), None)

    def delete_record(self) -> None:
        """Delete the record in the form, and offer to take that back."""
        if self._annotate.coding.delete_record():
            self._messages.show_notice(tr("The record is deleted."), [(tr("Undo"), self.undo)])
