"""Mouse and keyboard of an analyst who has a claim board of two invented reports in front of her."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMenu

from core.project.comparing import Part
from gui.compare.board import ClaimBoardPanel
from gui.compare.board_lines import LineKind
from gui.compare.board_model import FACT_COLUMN, FIRST_ARTICLE, STATE_COLUMN

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from gui.actions.session import Session
    from gui.theme import Theme
    from tests.core.project.reports import Reports

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
MORNING, EVENING = FIRST_ARTICLE, FIRST_ARTICLE + 1


@dataclass
class BoardHands:
    qtbot: QtBot
    panel: ClaimBoardPanel
    reports: Reports
    wanted: list[tuple[str, str, str]] = field(default_factory=list)
    """Field, words and article of each cell whose words were asked for."""
    offers: list[str] = field(default_factory=list)

    @classmethod
    def sit_down(cls, qtbot: QtBot, session: Session, theme: Theme, reports: Reports) -> BoardHands:
        """Show the board of both reports in a window."""
        session.open(reports.project)
        panel = ClaimBoardPanel(session, theme)
        qtbot.addWidget(panel)
        made = cls(qtbot, panel, reports)
        panel.words_wanted.connect(
            lambda row, cell: made.wanted.append((row.field, cell.anchors[0].exact, cell.article))
        )
        panel.offered.connect(lambda words, _choices: made.offers.append(words))
        panel.resize(1280, 400)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is panel)
        panel.show_parts((Part(reports.morning), Part(reports.evening)))
        return made

    # ── what is seen ────────────────────────────────────────────────────────────────────────────────────────────

    def told(self, row: int, column: int) -> str:
        return str(self.panel.model.data(self.panel.model.index(row, column)))

    def subjects(self) -> list[str]:
        return [self.told(row, FACT_COLUMN) for row in range(self.panel.model.rowCount())]

    def row(self, subject: str) -> int:
        found = [row for row, each in enumerate(self.subjects()) if each == subject]
        assert len(found) == 1, self.subjects()
        return found[0]

    def line(self, subject: str) -> list[str]:
        """All cells of a line, left to right; of its state only what is seen."""
        row = self.row(subject)
        cells = [self.told(row, column) for column in range(self.panel.model.columnCount())]
        return [cell.partition("\n")[0] for cell in cells]

    def current(self) -> str:
        return self.told(self.panel.table.currentIndex().row(), FACT_COLUMN)

    # ── what is done ────────────────────────────────────────────────────────────────────────────────────────────

    def index(self, subject: str, column: int = FACT_COLUMN) -> QModelIndex:
        return self.panel.model.index(self.row(subject), column)

    def click(self, subject: str, column: int = FACT_COLUMN) -> None:
        table, index = self.panel.table, self.index(subject, column)
        table.scrollTo(index)
        self.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())

    def stand_on(self, subject: str, column: int = FACT_COLUMN) -> None:
        self.panel.table.setFocus()
        self.panel.table.setCurrentIndex(self.index(subject, column))

    def open_alone(self) -> None:
        """Open what one column alone tells of, where it is folded."""
        line = next((each for each in self.panel.model.lines if each.kind is LineKind.ALONE), None)
        if line is not None and not line.is_open:
            self.panel.table.turned.emit(line)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        holder = self.panel.focusWidget()
        assert holder is not None
        self.qtbot.keyClick(holder, key, modifier)

    def type(self, words: str) -> None:
        holder = self.panel.focusWidget()
        assert holder is not None
        self.qtbot.keyClicks(holder, words)

    def settle(self) -> None:
        """Wait until the board has heard of what was done."""
        self.qtbot.waitUntil(lambda: not self.panel.is_behind)

    def menu(self) -> QMenu:
        """The menu that popped up."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, *words: str) -> None:
        """Choose from the menu that popped up, and from the menus in it; close it."""
        top = menu = self.menu()
        action = action_of(menu, words[0])
        for each in words[1:]:
            menu = action.menu()
            assert isinstance(menu, QMenu)
            action = action_of(menu, each)
        assert action.isEnabled()
        action.trigger()
        top.close()
        self.settle()


def action_of(menu: QMenu, words: str) -> QAction:
    found = [each for each in menu.actions() if words in each.text().replace("&", "")]
    assert len(found) == 1, [each.text() for each in menu.actions()]
    return found[0]


STATE = STATE_COLUMN
