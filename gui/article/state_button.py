"""How far the analyst is with an article: shown, and chosen by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from core.model.article import ArticleState
from gui.article.telling import state_told
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from gui.theme.theme import Theme


class StateButton(Worded, QToolButton):
    """Shows the state of an article; a click offers the other ones.

    Signals:
        chosen: (ArticleState) another state.
    """

    chosen = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with an article that is not begun.

        Args:
            name: Object name.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._state = ArticleState.NEW
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        group = QActionGroup(menu)
        for state in ArticleState:
            action = menu.addAction("")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, state=state: self._choose(state))
        self.setMenu(menu)
        self.set_theme(theme)
        self.tell()

    def show_state(self, state: ArticleState) -> None:
        """Show how far the analyst is."""
        self._state = state
        self._choices()[state].setChecked(True)
        self.setText(state_told(state))
        self.setAccessibleDescription(state_told(state))

    def tell(self) -> None:
        """Name the states in the language of the interface."""
        self.setAccessibleName(tr("State of the article"))
        self.setToolTip(tr("How far you are with this article. A click lets you change it."))
        for state, action in self._choices().items():
            action.setText(state_told(state))
        self.show_state(self._state)

    def _choices(self) -> dict[ArticleState, QAction]:
        """Give the entries of the menu, asked for anew each time: what Python held of them may be gone by then."""
        return dict(zip(ArticleState, self.menu().actions(), strict=True))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = theme.palette
        self.setStyleSheet(
            f"QToolButton {{ color: {palette.text}; background: {palette.raised}; border: 1px solid {palette.edge};"
            " border-radius: 4px; padding: 1px 16px 1px 6px; }"
            f"QToolButton:hover {{ background: {palette.hover}; }}"
            f"QToolButton:focus {{ border: 2px solid {palette.accent}; padding: 0px 15px 0px 5px; }}"
            "QToolButton::menu-indicator { subcontrol-position: right center; right: 4px; }"
        )

    def _choose(self, state: ArticleState) -> None:
        if state is not self._state:
            self.chosen.emit(state)
