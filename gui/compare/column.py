"""A column: what stands in it, above its reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.compare.elided import ElidedLine
from gui.compare.readers import CompareReader
from gui.compare.scroll_bar import LeftScrollBar
from gui.theme.spacing import CONTROL_HEIGHT, ICON, SMALL, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.project.comparing import Part
    from gui.theme.theme import Theme


class Column(Worded, QWidget):
    """One article, or what of it is in one language.

    Signals:
        part_asked: Another one is wanted here.
        removal_asked: The column is not wanted any more.
    """

    part_asked = Signal()
    removal_asked = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, bar_at_left: bool = False) -> None:
        """Begin empty.

        Args:
            name: Object name of its reader.
            bar_at_left: Whether the scroll bar stands away from a column at the right.
        """
        super().__init__(parent)
        self.part: Part | None = None
        self.text = ""
        self._theme = theme
        self._name = ""
        self.reader = CompareReader(theme, self)
        self.reader.setObjectName(name)
        self.button = QPushButton(self)
        self.button.setObjectName(f"{name}Choose")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.part_asked)
        self._title = ElidedLine(self, faint=True)
        self.remove = QToolButton(self)
        self.remove.setObjectName(f"{name}Remove")
        self.remove.setAutoRaise(True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remove.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        self.remove.clicked.connect(self.removal_asked)
        self.remove.hide()
        self._lay_out(bar_at_left=bar_at_left)
        self.set_theme(theme)
        self.tell()

    def _lay_out(self, *, bar_at_left: bool) -> None:
        head = self.head = QHBoxLayout()
        head.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        head.setSpacing(SMALL)
        head.addWidget(self.button)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        self.button.setFixedHeight(CONTROL_HEIGHT)
        page = QHBoxLayout()
        page.setSpacing(0)
        if bar_at_left:
            page.addWidget(LeftScrollBar(self.reader, self))
        page.addWidget(self.reader, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(page, 1)

    def show_name(self, name: str, title: str) -> None:
        """Say what stands here: its short name, and its title."""
        self._name = name
        self._title.show_words(title)
        self.reader.set_title(tr("{name} — {title}", name=name, title=title) if title else name)
        self.tell()

    def tell(self) -> None:
        """Say it in the language of the interface."""
        self.button.setText(self._name or tr("Choose…"))
        self.button.setToolTip(tr("Choose what stands in this column"))
        told = tr("Article of this column: {name}", name=self._name) if self._name else tr("Choose an article")
        self.button.setAccessibleName(told)
        self.remove.setToolTip(tr("Take this column away"))
        self.remove.setAccessibleName(tr("Take this column away"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.reader.set_theme(theme)
        self.button.setIcon(theme.icon("down"))
        self.remove.setIcon(theme.icon("close"))
