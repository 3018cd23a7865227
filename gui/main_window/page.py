"""The middle of the window: the article under its heading, or a page that says what to do where there is none."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.parts import button, heading, plain_label
from gui.main_window.heading import ArticleHeading
from gui.theme.spacing import HUGE, MEDIUM, SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from gui.reader.view import Reader

_WIDTH = 460


class Lack(Enum):
    """Why no article is shown."""

    PROJECT = "project"
    ARTICLES = "articles"
    CHOICE = "choice"


class ArticlePage(QWidget):
    """Heading, article, and the page in their place.

    Signals:
        wanted: (name of an action) a button of the empty page was pressed.
    """

    wanted = Signal(str)

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        """Begin with the article's page, still blank."""
        super().__init__(parent)
        self._reader = reader
        self._bars: list[QWidget] = []
        self.heading = ArticleHeading(self)
        self.empty = EmptyPage(self)
        self.empty.wanted.connect(self.wanted)
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.heading, self.empty):
            column.addWidget(each)
        column.addWidget(reader, 1)

    def show_article(self) -> None:
        """Show the article."""
        self.empty.hide()
        self._reader.show()

    def show_lack(self, of: Lack) -> None:
        """Say what to do first."""
        self.heading.show_article(None, None)
        self.empty.show_lack(of)
        self.empty.show()
        gone = (self._reader, *self._bars)
        focused = self.window().focusWidget()
        if focused is not None and any(each is focused or each.isAncestorOf(focused) for each in gone):
            self.empty.take_keyboard()
        for each in gone:
            each.hide()

    def put_below_heading(self, bar: QWidget) -> None:
        """Give a bar its place between heading and article; it goes when there is no article any more."""
        self._bars.append(bar)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, bar)


class EmptyPage(Worded, QWidget):
    """Says why there is nothing to read, and offers what helps.

    Signals:
        wanted: (name of an action)
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no reason."""
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._lack = Lack.ARTICLES
        self._title = heading("")
        self._words = plain_label(faint=True)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(_WIDTH)
        self._buttons = {name: self._button(name) for name in ("import_articles", "open_project", "new_project")}
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        for each in self._buttons.values():
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, HUGE, MEDIUM, HUGE)
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addStretch(3)
        self.tell()

    def show_lack(self, of: Lack) -> None:
        """Say what to do where something is lacking."""
        self._lack = of
        self._buttons["import_articles"].setVisible(of is Lack.ARTICLES)
        self._buttons["new_project"].setVisible(of is Lack.PROJECT)
        self._buttons["open_project"].setVisible(of is Lack.PROJECT)
        self.tell()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first button: what is done next is behind it."""
        for each in self._buttons.values():
            if each.isVisibleTo(self):
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def tell(self) -> None:
        """Say it in the language of the interface."""
        title, words = _told(self._lack)
        self._title.setText(title)
        self._words.setText(words)
        self._words.setMinimumHeight(max(0, self._words.heightForWidth(_WIDTH)))
        labels = {
            "import_articles": tr("Import articles…"),
            "open_project": tr("Open project…"),
            "new_project": tr("New project…"),
        }
        for name, label in labels.items():
            self._buttons[name].setText(label)
            self._buttons[name].setAccessibleName(label.rstrip("…"))

    def _button(self, name: str) -> QPushButton:
        return button("", lambda: self.wanted.emit(name), name=f"empty_{name}")


def _told(lack: Lack) -> tuple[str, str]:
    return {
        Lack.PROJECT: (
            tr("No project is open"),
            tr("A project is one file that holds articles and what was coded in them. Open one, or make a new one."),
        ),
        Lack.ARTICLES: (
            tr("This project has no articles yet"),
            tr(
                "Drop text files or folders anywhere on this window, press Ctrl+I to choose them, or copy the text "
                "of an article elsewhere and press Ctrl+V here."
            ),
        ),
        Lack.CHOICE: (
            tr("No article is open"),
            tr("Choose one from the list at the left, or press Ctrl+K and type part of its title."),
        ),
    }[lack]
