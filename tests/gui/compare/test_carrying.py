from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableWidget

from core.project.project import Project
from gui.compare.board_delegate import chip_box
from gui.compare.board_model import FIRST_ARTICLE
from gui.compare.carry_bar import CarryBar
from gui.compare.carry_list import CarryList
from tests.core.project.gold_004 import code_chinese_half
from tests.core.store.projects import Templates, seeded
from tests.gui.compare.comparing import LONG, NONE, Comparing, compare
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import LEFT, MENU_WARNINGS, SHIFT, Hands

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.record import Value

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
ENGLISH = FIRST_ARTICLE + 1


@pytest.fixture(scope="module")
def halves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Chinese half of 004 coded, nothing else; never opened itself, only copied."""
    folder = tmp_path_factory.mktemp("halves")
    path = Templates(folder).copy(seeded, folder / "halves.spanwise")
    with closing(Project.open(path, analyst="Lan")) as project:
        code_chinese_half(project)
    return path


@pytest.fixture
def project_file(halves: Path, tmp_path: Path) -> Path:
    path = tmp_path / "asean.spanwise"
    path.write_bytes(halves.read_bytes())
    return path


class Carrying(Comparing):
    """Mouse and keyboard on the board of an article whose Chinese half is coded."""

    def __init__(self, hands: Hands) -> None:
        super().__init__(hands)
        self.board = self.compare.board
        self.table = self.board.table
        self.bar = self.compare.carry_bar
        self.settle()
        self.table.setFocus()

    def settle(self) -> None:
        """Wait until the board and its proposals have heard of what was done."""
        self.hands.qtbot.waitUntil(
            lambda: not (self.compare.comparison.is_busy or self.compare.carrying.is_reading or self.board.is_behind),
            timeout=LONG,
        )

    def index(self, thing: str, fact: str = "") -> QModelIndex:
        """The cell of the English column: of a thing's head, or of a fact below it."""
        heads = [n for n, line in enumerate(self.board.model.lines) if line.row.title.startswith(thing)]
        told = [str(self.board.model.index(row, 0).data()) for row in heads]
        place = next(n for n, each in enumerate(told) if (each == fact if fact else ": " in each))
        return self.board.model.index(heads[place], ENGLISH)

    def told(self, thing: str, fact: str = "") -> list[str]:
        return str(self.index(thing, fact).data()).split("\n")

    def stand_on(self, thing: str, fact: str = "") -> None:
        self.hands.window.activateWindow()
        self.hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.hands.window)
        self.table.setFocus()
        self.table.setCurrentIndex(self.index(thing, fact))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    def values(self, record_type: str, field: str) -> list[Value]:
        project = self.hands.project
        article = project.find_article("004").id
        records = project.records(article=article, record_type=record_type)
        return [value for record in records for value in record.values(field)]

    def raw(self, record_type: str, field: str) -> list[str]:
        return [value.raw for value in self.values(record_type, field)]


@pytest.fixture
def carrying(hands: Hands) -> Carrying:
    compare(hands, "004")
    return Carrying(hands)


SUMMIT, SPEAKER = "AMMTC+China 9", "王小洪"


def test_a_cell_that_is_not_coded_shows_what_would_be_coded_there(carrying: Carrying) -> None:
    assert carrying.told(SUMMIT, "Date") == ["not coded yet", "22 Sept 2022 “September 22”", "accept (A)"]
    name, chip = carrying.told(SUMMIT)
    assert name.startswith("“Ninth ASEAN-China")
    assert chip == "accept 6 (A)"
    assert carrying.told(SPEAKER, "On behalf of")[-1] == "not found"


def test_enter_takes_one_over_in_one_act_and_goes_on_to_the_next(carrying: Carrying, hands: Hands) -> None:
    before = hands.acts
    carrying.stand_on(SUMMIT, "Date")
    assert "September 22" in carrying.bar.words
    carrying.key(Qt.Key.Key_Return)
    carrying.key(Qt.Key.Key_Return)
    carrying.settle()
    assert hands.acts == before + 2
    assert "September 22" in carrying.raw("meeting", "date")
    assert "via video link" in carrying.raw("meeting", "format")
    assert carrying.table.hasFocus()


def test_what_is_taken_over_can_be_undone(carrying: Carrying, hands: Hands) -> None:
    before = carrying.raw("meeting", "date")
    carrying.stand_on(SUMMIT, "Date")
    carrying.key(Qt.Key.Key_Return)
    carrying.settle()
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    carrying.settle()
    assert carrying.raw("meeting", "date") == before
    assert carrying.told(SUMMIT, "Date")[-1] == "accept (A)"


def test_a_click_on_the_small_frame_takes_over_and_one_beside_it_shows_the_words(
    carrying: Carrying, hands: Hands
) -> None:
    before = hands.acts
    index = carrying.index(SUMMIT, "Date")
    carrying.table.scrollTo(index)
    cell = carrying.table.visualRect(index)
    chip = chip_box(cell, carrying.table.font(), "accept?")
    beside = QPoint(cell.left() + 30, cell.center().y())
    hands.qtbot.mouseClick(carrying.table.viewport(), LEFT, pos=beside)
    carrying.settle()
    assert hands.acts == before
    hands.qtbot.mouseClick(carrying.table.viewport(), LEFT, pos=chip.center())
    carrying.settle()
    assert hands.acts == before + 1
    assert "September 22" in carrying.raw("meeting", "date")


def test_a_whole_record_is_taken_over_at_its_head_or_from_any_fact(carrying: Carrying, hands: Hands) -> None:
    before = hands.acts
    carrying.stand_on(SUMMIT)
    carrying.key(Qt.Key.Key_Return)
    carrying.settle()
    assert hands.acts == before + 1
    assert "via video link" in carrying.raw("meeting", "format")
    assert "Carried over 6." in hands.window.message_bar.text
    carrying.stand_on(SPEAKER, "Role")
    carrying.key(Qt.Key.Key_Return, SHIFT)
    carrying.settle()
    assert hands.acts == before + 2
    assert "Minister of Public Security" in carrying.raw("speaker", "role")


def test_other_words_are_chosen_in_the_reader(carrying: Carrying, hands: Hands) -> None:
    carrying.stand_on(SUMMIT, "Date")
    carrying.key(Qt.Key.Key_M)
    assert carrying.right.hasFocus()
    assert "Select the words" in carrying.bar.words
    carrying.key(Qt.Key.Key_Return)
    assert "Select the words first" in hands.window.message_bar.text
    start = carrying.right.text.index("last November")
    carrying.right.select_span(start, start + len("last November"))
    carrying.key(Qt.Key.Key_Return)
    carrying.settle()
    assert "last November" in carrying.raw("meeting", "date")
    assert carrying.table.hasFocus()
    assert not carrying.compare.carrying.is_moving


def test_escape_leaves_the_words_as_they_are(carrying: Carrying, hands: Hands) -> None:
    before = hands.acts
    carrying.stand_on(SUMMIT, "Date")
    carrying.key(Qt.Key.Key_M)
    carrying.key(Qt.Key.Key_Escape)
    assert carrying.table.hasFocus()
    assert "Select the words" not in carrying.bar.words
    assert hands.acts == before


def test_what_is_not_said_there_is_kept_as_a_finding(carrying: Carrying, hands: Hands) -> None:
    before = hands.acts
    carrying.stand_on(SPEAKER, "On behalf of")
    carrying.key(Qt.Key.Key_Return)
    assert hands.acts == before, "nothing is taken over where nothing was found"
    carrying.key(Qt.Key.Key_N)
    carrying.settle()
    assert hands.acts == before + 1
    assert any(value.not_stated for value in carrying.values("speaker", "on_behalf_of"))
    assert carrying.told(SPEAKER, "On behalf of")[-1] == "not stated"


def test_all_of_it_is_listed_before_it_is_taken_over_in_one_act(carrying: Carrying, hands: Hands) -> None:
    before = hands.acts
    carrying.compare.carrying.ask_all()
    dialog = carrying.board.findChild(CarryList)
    assert dialog is not None
    listed = dialog.findChild(QTableWidget)
    assert listed is not None
    assert len(dialog.ticked) == 26
    items = [listed.item(row, 0) for row in range(listed.rowCount())]
    boxes = [item.data(Qt.ItemDataRole.CheckStateRole) for item in items if item is not None]
    assert None not in boxes
    first = listed.item(0, 0)
    assert first is not None
    first.setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    carrying.settle()
    assert hands.acts == before + 1
    assert "Carried over 25." in hands.window.message_bar.text
    assert "carried 9 records over to 004" in hands.project.history(limit=1)[0].what


def test_the_second_half_takes_a_quarter_of_the_acts_of_the_first(carrying: Carrying, hands: Hands) -> None:
    first_half = hands.acts
    carrying.compare.carrying.ask_all()
    QTest.keyClick(child(carrying.board, QTableWidget, "carryTable"), Qt.Key.Key_Return)
    carrying.settle()
    carrying.stand_on("Wang Xiaohong", "On behalf of")
    carrying.key(Qt.Key.Key_N)
    carrying.settle()
    assert carrying.board.model.text.carried.offers == (), "nothing is left to do"
    second_half = hands.acts - first_half
    assert second_half * 4 <= first_half, (second_half, first_half)


def test_the_menu_of_a_cell_offers_the_same(carrying: Carrying, hands: Hands) -> None:
    before = hands.acts
    carrying.stand_on(SUMMIT, "Date")
    carrying.table.customContextMenuRequested.emit(carrying.table.visualRect(carrying.index(SUMMIT, "Date")).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (accept,) = [each for each in menu.actions() if "Accept the proposal" in each.text().replace("&", "")]
    accept.trigger()
    menu.close()
    carrying.settle()
    assert hands.acts == before + 1


def test_the_words_are_marked_in_both_readers(carrying: Carrying) -> None:
    before = [reader.grab().toImage() for reader in (carrying.left, carrying.right)]
    carrying.stand_on(SUMMIT, "Date")
    after = [reader.grab().toImage() for reader in (carrying.left, carrying.right)]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_the_words_of_the_next_proposal_come_into_view(carrying: Carrying) -> None:
    carrying.stand_on("四是")
    offered = next(each for each in carrying.compare.carrying.offers if each.field.words.startswith("build a more bal"))
    assert carrying.right.is_in_view(offered.field.spans[0])
    assert carrying.left.is_in_view(offered.field.said[0].span)


def test_keys_that_follow_one_another_at_once_all_count(carrying: Carrying, hands: Hands) -> None:
    before = hands.acts
    carrying.stand_on(SUMMIT, "Date")
    for _ in range(3):
        carrying.key(Qt.Key.Key_A)
    carrying.settle()
    assert hands.acts == before + 3


def test_in_another_analysts_set_nothing_is_proposed(carrying: Carrying, hands: Hands) -> None:
    minh = next(each for each in hands.project.analysts() if each.name == "Minh")
    hands.window.naming.choice.show_analyst(minh.id)
    carrying.settle()
    assert carrying.board.model.text.carried.offers == ()
    bar = carrying.compare.findChild(CarryBar)
    assert bar is not None
    assert bar.isHidden()


def test_another_project_begins_with_nothing_proposed(carrying: Carrying, hands: Hands, halves: Path) -> None:
    carrying.stand_on(SUMMIT, "Date")
    carrying.key(Qt.Key.Key_Return)
    other = hands.project.path.with_name("other.spanwise")
    other.write_bytes(halves.read_bytes())
    assert hands.window.projects.open(other, analyst="Lan")
    assert carrying.board.model.text.carried.offers == ()
    assert carrying.bar.isHidden()
