from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from gui.theme import make_theme
from gui.theme.tables import PlainTable

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture
def table(qtbot: QtBot) -> PlainTable:
    made = PlainTable()
    made.setStyleSheet(make_theme().style_sheet())
    made.setPalette(make_theme().qpalette())
    qtbot.addWidget(made)
    return made


def first_ink(picture: QImage, left: int, right: int, top: int, bottom: int) -> int:
    """The first column of pixels in which something dark is written."""
    return next(x for x in range(left, right) for y in range(top, bottom) if picture.pixelColor(x, y).lightness() < 120)


def test_the_words_of_a_head_begin_where_those_of_its_cells_begin(table: PlainTable) -> None:
    model = QStandardItemModel(1, 2)
    model.setHorizontalHeaderLabels(["HHH", "HHH"])
    for column in (0, 1):
        model.setItem(0, column, QStandardItem("HHH"))
    table.setShowGrid(False)
    table.setModel(model)
    table.resize(400, 200)
    table.show()
    header, cell = table.horizontalHeader(), table.visualRect(model.index(0, 1))
    left = header.sectionViewportPosition(1) + 3
    heads, cells = header.viewport().grab().toImage(), table.viewport().grab().toImage()
    head = first_ink(heads, left, left + 60, 2, header.height() - 2)
    assert abs(head - first_ink(cells, cell.left() + 3, cell.right(), cell.top() + 2, cell.bottom() - 2)) <= 1


def test_rows_grow_with_their_letters(table: PlainTable) -> None:
    table.setModel(QStringListModel(["one"], table))
    table.show()
    before = table.rowHeight(0)
    larger = table.font()
    larger.setPointSizeF(2 * larger.pointSizeF())
    table.setFont(larger)
    assert table.rowHeight(0) >= before * 1.5


def test_a_table_without_rows_says_why(table: PlainTable) -> None:
    table.resize(300, 200)
    table.show_message("Nothing is here yet.")
    table.show()
    assert table.message == "Nothing is here yet."
    shown = table.grab().toImage()
    table.show_message("")
    assert table.grab().toImage() != shown


def test_the_keyboard_is_seen_where_no_cell_shows_it(table: PlainTable, qtbot: QtBot) -> None:
    table.resize(300, 200)
    table.show()
    without = table.grab().toImage()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    assert table.grab().toImage() != without
