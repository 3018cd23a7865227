"""The bar at the top of the window: back and forward, workspaces, search, and what is wanted most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolBar, QToolButton, QWidget

from gui.actions.verbs import plain_words
from gui.theme.spacing import ICON
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from gui.theme.theme import Theme

AT_THE_LEFT = ("back", "forward")
AT_THE_RIGHT = ("undo", "redo", "import_articles", "export")
PICTURED = (*AT_THE_LEFT, *AT_THE_RIGHT)
"""Actions whose icons are seen as soon as the window is."""
WORKSPACES = ("annotate", "compare", "chart", "review")
"""The workspaces that work, in the order of their tabs; named as their icons are."""


class MirrorButton(QToolButton):
    """Shows an action and does it.

    Qt's own button for an action connects to it again at each change of the action, and never lets go of that.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        """Look like an action, now and whenever it changes."""
        super().__init__(parent)
        self._action = action
        self._icon_key = 0
        self.setObjectName(f"{action.objectName()}Button")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(ICON, ICON))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._mirror)
        self._mirror()

    def _mirror(self) -> None:
        action = self._action
        if action.icon().cacheKey() != self._icon_key:
            self._icon_key = action.icon().cacheKey()
            self.setIcon(action.icon())
        for words, shown, show in (
            (plain_words(action), self.accessibleName(), self.setAccessibleName),
            (action.toolTip(), self.toolTip(), self.setToolTip),
            (action.statusTip(), self.statusTip(), self.setStatusTip),
        ):
            if words != shown:
                show(words)
        if action.isEnabled() != self.isEnabled():
            self.setEnabled(action.isEnabled())


class MainToolBar(Worded, QToolBar):
    """Stays where it is."""

    def __init__(
        self, actions: Mapping[str, QAction], theme: Theme, search: QWidget, analyst: QWidget, parent: QWidget
    ) -> None:
        """Put the bar together.

        Args:
            search: The field that searches everything.
            analyst: Names whose records are shown.
        """
        super().__init__(parent)
        self.setObjectName("mainToolBar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.buttons = {name: MirrorButton(actions[name], self) for name in PICTURED}
        self.workspaces = QTabBar(self)
        self.workspaces.setObjectName("workspaces")
        self.workspaces.setDrawBase(False)
        for name in WORKSPACES:
            self.workspaces.addTab(theme.icon(name), "")
        room = QWidget(self)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        left, right = ([self.buttons[name] for name in names] for names in (AT_THE_LEFT, AT_THE_RIGHT))
        for widget in (*left, self.workspaces, room, search, *right, analyst):
            self.addWidget(widget)
        self.tell()

    def tell(self) -> None:
        """Name the bar and its parts."""
        self.setWindowTitle(tr("Main"))
        self.workspaces.setAccessibleName(tr("Workspaces"))
        for number, words in enumerate((tr("Annotate"), tr("Compare"), tr("Statistics"), tr("Review"))):
            self.workspaces.setTabText(number, words)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for number, name in enumerate(WORKSPACES):
            self.workspaces.setTabIcon(number, theme.icon(name))
