"""Work by keyboard alone: every key goes to what has the keyboard, and nothing else is touched.

Comparing, linking across articles and ruling without the mouse stand with the tests of the board.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from core.analysis.suggesting.finding import find
from tests.gui.conftest import copied, fresh
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, NONE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.model.record import Record
    from gui.main_window.window import MainWindow
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
KEY = Qt.Key


class Keyboard:
    """Keys for whatever has the keyboard, as a person presses them."""

    def __init__(self, qtbot: QtBot, hands: Hands) -> None:
        self.qtbot, self.hands, self.window, self.project = qtbot, hands, hands.window, hands.project

    @property
    def focus(self) -> QWidget:
        reached = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert reached is not None, "nothing has the keyboard"
        return reached

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key, modifier)
            self.qtbot.wait(1)

    def type(self, letters: str) -> None:
        QTest.keyClicks(self.focus, letters)

    def select(self, letters: str) -> None:
        """Find words as one types them without marks, and come back to the article with them selected."""
        self.press(KEY.Key_F, modifier=CTRL)
        self.type(letters)
        self.press(KEY.Key_Return, KEY.Key_Escape)
        assert self.focus is self.hands.reader

    def tab_to(self, wanted: str) -> QWidget:
        for _ in range(80):
            if self.focus.objectName() == wanted:
                return self.focus
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab never came to {wanted}")

    def record(self, kind: str) -> Record:
        (found,) = self.project.records(article=self.window.annotate.article, record_type=kind)
        return found


@pytest.fixture
def keyboard(qtbot: QtBot, shared_window: MainWindow, seeded_file: Path, tmp_path: Path) -> Keyboard:
    return Keyboard(qtbot, fresh(qtbot, shared_window, copied(seeded_file, tmp_path / "asean.spanwise")))


@pytest.fixture
def coded(qtbot: QtBot, hands: Hands) -> Keyboard:
    return Keyboard(qtbot, hands)


def value_of(record: Record, field: str) -> tuple[str, str | None]:
    value = record.first(field)
    assert value is not None
    return value.raw, value.normal


def test_one_of_each_type_is_coded_with_fields_by_pointing(keyboard: Keyboard) -> None:
    keyboard.select("hoi nghi quan chuc cap cao asean")
    keyboard.press(KEY.Key_M, KEY.Key_2)
    keyboard.select("24/9")
    keyboard.press(KEY.Key_Return)
    assert value_of(keyboard.record("meeting"), "date") == ("24/9", "2020-09-24")
    keyboard.press(KEY.Key_Escape)
    keyboard.select("nguyen thanh son")
    keyboard.press(KEY.Key_S)
    assert value_of(keyboard.record("speaker"), "person")[0] == "Nguyễn Thanh Sơn"
    keyboard.press(KEY.Key_Escape)
    keyboard.select("cung co quan he hop tac")
    keyboard.press(KEY.Key_P)
    assert keyboard.record("proposal").mentions[0].anchor.exact == "củng cố quan hệ hợp tác"
    keyboard.press(KEY.Key_Escape)
    keyboard.select("74 vu mua ban nguoi")
    keyboard.press(KEY.Key_T, KEY.Key_1)
    keyboard.select("mua ban nguoi,")
    # The comma was one too many: the end goes back by a letter.
    keyboard.press(KEY.Key_BraceLeft)
    keyboard.press(KEY.Key_Return)
    figure = keyboard.record("statistic")
    assert [value_of(figure, field)[0] for field in ("measure", "value", "unit")] == ["mua bán người", "74", "vụ"]
    acts = keyboard.hands.acts
    keyboard.press(KEY.Key_Z, modifier=CTRL)
    assert keyboard.record("statistic").first("measure") is None
    keyboard.press(KEY.Key_Y, modifier=CTRL)
    assert value_of(keyboard.record("statistic"), "measure")[0] == "mua bán người"
    assert keyboard.hands.acts == acts + 2


def test_a_suggestion_is_accepted_and_another_one_rejected(keyboard: Keyboard) -> None:
    keyboard.project.suggestion_book.use(find)
    keyboard.window.suggesting.bring_up_to_date()
    first = keyboard.window.suggesting.left
    keyboard.press(KEY.Key_N, KEY.Key_Return)
    assert len(keyboard.project.records(article=keyboard.window.annotate.article)) == 1
    keyboard.press(KEY.Key_N)
    reached = keyboard.window.suggesting.current
    assert reached is not None
    keyboard.press(KEY.Key_Backspace)
    assert reached.id not in [each.id for each in keyboard.window.suggesting.left]
    keyboard.press(KEY.Key_Z, KEY.Key_Z, modifier=CTRL)
    assert not keyboard.project.records(article=keyboard.window.annotate.article)
    keyboard.qtbot.waitUntil(lambda: len(keyboard.window.suggesting.left) == len(first))


def test_a_speaker_is_linked_to_a_meeting(keyboard: Keyboard) -> None:
    keyboard.select("somtc 20")
    keyboard.press(KEY.Key_M, KEY.Key_Escape)
    keyboard.select("nguyen thanh son")
    keyboard.press(KEY.Key_S)
    fields = [field.id for field in keyboard.project.codebook.type("speaker").fields]
    keyboard.press(KEY(KEY.Key_1 + fields.index("meeting")), KEY.Key_F2)
    keyboard.type("somtc")
    keyboard.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    keyboard.press(KEY.Key_Down, KEY.Key_Return)
    assert value_of(keyboard.record("speaker"), "meeting")[1] == keyboard.record("meeting").id
    assert keyboard.focus is keyboard.hands.reader


def test_records_leave_as_a_workbook(keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.select("74 vu mua ban nguoi")
    keyboard.press(KEY.Key_T)
    keyboard.press(KEY.Key_E, modifier=CTRL)
    keyboard.tab_to("destination")
    keyboard.press(KEY.Key_A, modifier=CTRL)
    keyboard.type(str(tmp_path / "out.xlsx"))
    keyboard.press(KEY.Key_Return)
    keyboard.qtbot.waitUntil(lambda: keyboard.focus.objectName() == "exportClose")
    assert (tmp_path / "out.xlsx").stat().st_size > 0
    keyboard.press(KEY.Key_Escape)
    keyboard.qtbot.waitUntil(lambda: keyboard.window.findChild(QWidget, "exportDialog") is None)


def test_a_figure_of_a_chart_leads_to_its_words(coded: Keyboard) -> None:
    coded.press(KEY.Key_3, modifier=CTRL)
    statistics = coded.window.workspaces.statistics
    assert statistics is not None
    coded.qtbot.waitUntil(lambda: not statistics.page.reading.is_busy)
    table = coded.tab_to("seriesTable")
    assert isinstance(table, QAbstractItemView)
    coded.press(KEY.Key_Down, KEY.Key_Return)
    coded.qtbot.waitUntil(coded.hands.reader.isVisible)
    assert coded.hands.form.record is not None


def test_a_cell_of_the_review_is_written_and_taken_back(coded: Keyboard) -> None:
    coded.press(KEY.Key_4, modifier=CTRL)
    review = coded.window.workspaces.review
    assert review is not None
    coded.qtbot.waitUntil(lambda: not review.records.asking.is_busy and review.table.model().rowCount() > 0)
    types = coded.tab_to("reviewTypes")
    while "Statistic" not in types.tabText(types.currentIndex()):  # type: ignore[attr-defined]
        coded.press(KEY.Key_Right)
    coded.qtbot.waitUntil(lambda: not review.records.asking.is_busy)
    coded.tab_to("reviewGrid")
    column = next(n for n in range(20) if str(review.table.model().headerData(n, Qt.Orientation.Horizontal)) == "Scope")
    while review.table.currentIndex().column() != column:
        coded.press(KEY.Key_Right)
    acts, index = coded.hands.acts, review.table.currentIndex()
    former = index.data()
    coded.press(KEY.Key_F2)
    coded.press(KEY.Key_A, modifier=CTRL)
    coded.type("women")
    coded.press(KEY.Key_Return)
    assert coded.hands.acts == acts + 1
    coded.qtbot.waitUntil(lambda: review.table.currentIndex().data() == "women")
    coded.press(KEY.Key_Z, modifier=CTRL)
    coded.qtbot.waitUntil(lambda: review.table.currentIndex().data() == former)
