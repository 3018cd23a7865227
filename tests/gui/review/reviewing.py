"""An analyst who looks at all records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from gui.review.changing import ChangeDialog
from tests.gui.main_window.hands import CTRL, LEFT, NONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.model.record import Record
    from gui.form.line_edit import ValueEdit
    from gui.review.workspace import ReviewWorkspace
    from tests.gui.main_window.hands import Hands

LONG = 20_000


class Reviewing:
    """Mouse and keyboard in the Review workspace of a window."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        hands.key(Qt.Key.Key_4, CTRL)
        found = hands.window.workspaces.review
        assert found is not None
        self.workspace: ReviewWorkspace = found
        self.table = found.table
        self.wait()

    def wait(self) -> None:
        """Wait until the records are read."""
        self.hands.qtbot.waitUntil(lambda: not self.workspace.records.asking.is_busy, timeout=LONG)
        self.hands.qtbot.wait(20)

    def wait_for_checks(self) -> None:
        self.hands.qtbot.waitUntil(lambda: self.workspace.checks.is_done, timeout=LONG)
        self.hands.qtbot.wait(20)

    def show(self, label: str) -> None:
        """Click the tab of a type."""
        tabs = self.workspace.bar.tabs
        (number,) = [each for each in range(tabs.count()) if tabs.tabText(each).startswith(label)]
        self.hands.qtbot.mouseClick(tabs, LEFT, NONE, tabs.tabRect(number).center())

    @property
    def labels(self) -> list[str]:
        return [column.label for column in self.table.rows.grid.columns]

    def column(self, label: str) -> list[str]:
        """What a column shows, headings left out."""
        number, rows = self.labels.index(label), self.table.rows
        found = (rows.row_at(place) for place in range(rows.rowCount()))
        return [row.cells[number].shown for row in found if row is not None]

    def lines(self) -> list[str]:
        """The first cell of every line, as it is told; headings too."""
        rows = self.table.rows
        return [str(rows.data(rows.index(place, 0)) or "") for place in range(rows.rowCount())]

    def place(self, words: str, label: str) -> QPoint:
        """The middle of the cell in the row whose words begin so."""
        (row,) = [n for n, shown in enumerate(self.column("Words")) if shown.startswith(words)]
        index = self.table.rows.index(row, self.labels.index(label))
        self.table.scrollTo(index)
        return self.table.visualRect(index).center()

    def go(self, words: str, label: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Click a cell."""
        self.hands.qtbot.mouseClick(self.table.viewport(), LEFT, modifier, self.place(words, label))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        self.hands.key(key, modifier, on=on or self.table)

    @property
    def editor(self) -> ValueEdit:
        found = self.table.cells.editor
        assert found is not None
        return found

    def type_over(self, text: str) -> None:
        """Type into the cell that has the keyboard, over what stands there, and press Enter."""
        self.key(Qt.Key.Key_F2)
        self.editor.selectAll()
        self.hands.qtbot.keyClicks(self.editor, text)
        self.key(Qt.Key.Key_Return, on=self.editor)

    def record(self, words: str) -> Record:
        """The record that is first mentioned by words that begin so."""
        found = [
            record
            for record in self.hands.project.records()
            if any(mention.anchor.exact.startswith(words) for mention in record.mentions[:1])
        ]
        (record,) = found
        return record

    def dialog(self) -> ChangeDialog:
        """The dialog in which many records are changed."""
        found = [each for each in self.workspace.findChildren(ChangeDialog) if each.isVisible()]
        (dialog,) = found
        return dialog
