"""Of which articles checks are listed: of the one that is open, of those that stand side by side, or of all."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from gui.theme.spacing import TIGHT
from gui.wording import tr


class Scope(StrEnum):
    """Of which articles checks are listed."""

    ARTICLE = "article"
    COLUMNS = "columns"
    ALL = "all"


class ScopeSwitch(QWidget):
    """Two buttons, one of which is down.

    Signals:
        chosen: (whether those of all articles are wanted)
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with the article that is open."""
        super().__init__(parent)
        self._side_by_side = False
        self.here, self.all = QToolButton(self), QToolButton(self)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for name, each in (("checksHere", self.here), ("checksOfAll", self.all)):
            each.setObjectName(name)
            each.setCheckable(True)
            each.setAutoRaise(True)
            each.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            self._group.addButton(each)
            row.addWidget(each)
        self.here.setChecked(True)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button is self.all))

    def show_scope(self, scope: Scope, *, side_by_side: bool) -> None:
        """Show what is listed.

        Args:
            side_by_side: Whether several articles are seen, and not one.
        """
        self._side_by_side = side_by_side
        (self.all if scope is Scope.ALL else self.here).setChecked(True)
        self.tell()

    def tell(self) -> None:
        """Name the choices in the language of the interface."""
        words = tr("These articles") if self._side_by_side else tr("This article")
        tip = tr("List what is questionable in the article that is open.")
        if self._side_by_side:
            tip = tr("List what the articles side by side say in two ways.")
        self.here.setText(words)
        self.here.setAccessibleName(words)
        self.here.setToolTip(tip)
        self.all.setText(tr("All articles"))
        self.all.setAccessibleName(tr("All articles"))
        self.all.setToolTip(tr("List everything that articles of this project say in two ways."))
