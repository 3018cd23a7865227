"""Who codes and what is named, in the window: the analyst's button and bar, and the panel of entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from gui.dialogs.analysts import AnalystButton, AnalystChoice, AnothersBar
from gui.main_window.docks import DockButtons, tell_dock, toggle_dock
from gui.wording import tr

if TYPE_CHECKING:
    from gui.actions.session import Session
    from gui.dialogs.messages import MessageBar
    from gui.entities.panel import EntitiesPanel
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.theme.theme import Theme


class Naming(QObject):
    """Puts them together for one window."""

    def __init__(
        self, window: QMainWindow, session: Session, annotate: AnnotateWorkspace, messages: MessageBar, theme: Theme
    ) -> None:
        """Work for one window; `button` and `bar` are for it to lay out."""
        super().__init__(window)
        self._window, self._session, self._annotate, self._messages = window, session, annotate, messages
        self._theme = theme
        self.choice = AnalystChoice(session, self)
        self.choice.leaving.connect(annotate.form.commit)
        self.button = AnalystButton(session, self.choice, theme, window)
        self.button.mine_wanted.connect(lambda: self._ask_analyst(is_new=False))
        self.button.new_wanted.connect(lambda: self._ask_analyst(is_new=True))
        self.bar = AnothersBar(session, self.choice, theme, window)
        # What was said before is cleared first, when the window hears of the act.
        self.choice.changed_aside.connect(self._offer_own, Qt.ConnectionType.QueuedConnection)
        self.dock = QDockWidget(window)
        self.dock.setObjectName("entitiesPanel")
        self._panel: EntitiesPanel | None = None
        self.dock.visibilityChanged.connect(lambda shown: self.panel if shown else None)
        self._dock_buttons = DockButtons(self.dock, theme)
        self.dock.hide()
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)

    @property
    def panel(self) -> EntitiesPanel:
        """The panel of entities; built now if it was not wanted before."""
        if self._panel is None:
            # Only those who look for it wait for it.
            from gui.entities.panel import EntitiesPanel

            self._panel = EntitiesPanel(self._session, self._theme, self.dock)
            self._panel.place_chosen.connect(self._annotate.show_words)
            self._panel.offered.connect(self._messages.show_notice)
            self.dock.setWidget(self._panel)
        return self._panel

    def tell(self) -> None:
        """Name what stays on screen."""
        tell_dock(self.dock, tr("Entities"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for part in (self.button, self.bar, self._dock_buttons, self._panel):
            if part is not None:
                part.set_theme(theme)

    def toggle_entities(self) -> None:
        """Show the panel of entities, at the one that the form is about, with the caret in its filter; or hide it."""
        toggle_dock(self.dock)
        if self.dock.isVisible():
            self.panel.begin(self._named_in_the_form())
        else:
            self._annotate.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_entity(self, identity: str) -> None:
        """Show the panel of entities at one of them."""
        self.dock.show()
        self.panel.show_entity(identity)

    def _named_in_the_form(self) -> str:
        """Give the id of the entity in the armed field, else of the one that the record is about; empty if none."""
        record, names = self._annotate.form.record, self._session.project.names
        if record is None:
            return ""
        about = self._session.project.codebook.type(record.type).identity
        for field in filter(None, (self._annotate.form.armed, about)):
            for value in record.values(field):
                goal = names.canonical(value.normal) if value.normal else ""
                if goal and names.entity(goal) is not None:
                    return goal
        return ""

    def _ask_analyst(self, *, is_new: bool) -> None:
        # Hardly ever wanted: loaded when it is.
        from gui.dialogs.analysts_form import ask_analyst

        ask_analyst(self._session, self._theme, self._window, is_new=is_new)

    def _offer_own(self, record: str) -> None:
        """Say where a change went that was made while another analyst's records are shown."""
        told = tr("That is in a record of your own; the one shown stays as it was.")
        self._messages.show_notice(told, [(tr("Show mine"), lambda: self._show_own(record))])

    def _show_own(self, record: str) -> None:
        self.choice.show_mine()
        self._annotate.open_record(record)
