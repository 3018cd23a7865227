"""The place of the history panel in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from gui.main_window.docks import DockButtons, tell_dock
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from gui.actions.session import Session
    from gui.dialogs.history_panel import HistoryPanel
    from gui.dialogs.messages import MessageBar
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.taking_back import TakingBack
    from gui.theme.theme import Theme


class HistoryDock(Worded, QDockWidget):
    """Holds the panel, which is built when the window is at rest, or when somebody looks before."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        annotate: AnnotateWorkspace,
        taking_back: TakingBack,
        messages: MessageBar,
        theme: Theme,
    ) -> None:
        """Stand hidden at the right of a window."""
        super().__init__(window)
        self.setObjectName("historyDock")
        self._session, self._annotate, self._theme = session, annotate, theme
        self._taking_back, self._messages = taking_back, messages
        self._panel: HistoryPanel | None = None
        self._buttons = DockButtons(self, theme)
        self.visibilityChanged.connect(lambda shown: self.build() if shown else None)
        self.hide()
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.tell()

    def build(self) -> None:
        """Build the panel if it was not wanted before."""
        if self._panel is not None:
            return
        # The window's first picture does not wait for it.
        from gui.dialogs.history_panel import HistoryPanel

        self._panel = HistoryPanel(self._session, self._theme, self)
        self._panel.act_chosen.connect(self._taking_back.show_act)
        self._panel.offered.connect(self._messages.show_notice)
        self._annotate.article_opened.connect(self._panel.show_article)
        if self._annotate.article is not None:
            self._panel.show_article(self._annotate.article)
        self.setWidget(self._panel)

    def tell(self) -> None:
        """Name it in the language of the interface."""
        tell_dock(self, tr("History"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._buttons.set_theme(theme)
        if self._panel is not None:
            self._panel.set_theme(theme)
