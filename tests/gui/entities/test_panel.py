from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTabBar, QWidget

from core.model.entity import Name
from core.operations import entities
from core.operations.records import tag
from core.project.project import Project
from core.text.fold import fold_key
from core.text.span import Span
from gui.entities.panel import EntitiesPanel
from gui.entities.tables import ReadTable
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
NAMES, UNLINKED, ALIKE = range(3)


class Desk:
    """The panel, and the hands of who works with it."""

    def __init__(self, qtbot: QtBot, session: Session, theme: Theme) -> None:
        self.qtbot, self.session = qtbot, session
        self.panel = EntitiesPanel(session, theme)
        self.places: list[tuple[str, Span]] = []
        self.offers: list[tuple[str, list[tuple[str, Callable[[], object]]]]] = []
        self.panel.place_chosen.connect(lambda article, span: self.places.append((article, span)))
        self.panel.offered.connect(lambda words, choices: self.offers.append((words, choices)))
        qtbot.addWidget(self.panel)
        self.panel.resize(360, 740)
        self.panel.show()
        qtbot.waitExposed(self.panel)

    @property
    def project(self) -> Project:
        return self.session.project

    def find(self, label: str) -> str:
        (found,) = (row.id for row in self.project.entity_book.rows() if row.label == label)
        return found

    def table(self, name: str) -> ReadTable:
        return child(self.panel, ReadTable, name)

    def rows(self, name: str, column: int = 0) -> list[str]:
        model = self.table(name).model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def click(self, name: str, row: int, column: int = 0) -> None:
        table = self.table(name)
        place = table.visualRect(table.model().index(row, column)).center()
        self.qtbot.mouseClick(table.viewport(), LEFT, pos=place)

    def press(self, name: str) -> None:
        pressed = child(self.panel, QPushButton, name)
        assert pressed.isEnabled(), name
        self.qtbot.mouseClick(pressed, LEFT)

    def type_into(self, name: str, words: str) -> None:
        line = child(self.panel, QLineEdit, name)
        line.setFocus()
        line.clear()
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(line, event)

    def turn_to(self, tab: int) -> None:
        bar = child(self.panel, QTabBar, "entityTabs")
        self.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(tab).center())

    def take_back(self) -> None:
        ((label, act),) = self.offers[-1][1]
        assert label == "Undo"
        act()


@pytest.fixture
def desk(qtbot: QtBot, session: Session, theme: Theme, project_file: Path) -> Desk:
    session.open(Project.open(project_file, analyst=ANALYST))
    return Desk(qtbot, session, theme)


def make(desk: Desk, kind: str, *names: Name) -> str:
    made: list[str] = []

    def operation(project: Project):  # noqa: ANN202
        result = entities.create_entity(project, kind, names)
        made.append(result.id)
        return result.changes

    assert desk.session.run(operation) is not None
    return made[0]


def test_every_name_of_the_project_is_listed_once(desk: Desk) -> None:
    assert desk.rows("entityList") == sorted(desk.rows("entityList"), key=fold_key)
    assert {"SOMTC 20", "AMMTC 14", "Nguyễn Thanh Sơn", "Vietnam"} <= set(desk.rows("entityList"))


def test_a_name_is_found_without_marks_and_in_chinese(desk: Desk) -> None:
    make(desk, "person", Name("Li Qiang", "en"), Name("李强", "zh"))
    desk.type_into("entityFilter", "thanh son")
    assert desk.rows("entityList") == ["Nguyễn Thanh Sơn"]
    desk.type_into("entityFilter", "李")
    assert desk.rows("entityList") == ["Li Qiang"]
    desk.type_into("entityFilter", "no such name")
    assert desk.rows("entityList") == []
    assert "no such name" in desk.table("entityList").message


def test_one_type_is_listed_and_what_is_named_most_stands_first(desk: Desk) -> None:
    types, order = (child(desk.panel, QComboBox, name) for name in ("entityTypes", "entityOrder"))
    types.setCurrentIndex(types.findText("Meeting"))
    assert desk.rows("entityList") == ["AMMTC 14", "AMMTC 15", "AMMTC 17", "AMMTC+China 9", "SOMTC 20"]
    types.setCurrentIndex(0)
    order.setCurrentIndex(order.findText("Most records first"))
    assert desk.rows("entityList")[0] == "Vietnam"


def test_the_filter_leads_into_the_list_by_the_keyboard(desk: Desk) -> None:
    desk.type_into("entityFilter", "MTC")
    desk.qtbot.keyClick(child(desk.panel, QLineEdit, "entityFilter"), Qt.Key.Key_Down)
    desk.qtbot.keyClick(desk.table("entityList"), Qt.Key.Key_Down)
    assert desk.panel.chosen is not None
    assert desk.panel.chosen.label == "AMMTC 15"


def test_a_name_is_written_anew_in_its_place(desk: Desk) -> None:
    desk.panel.show_entity(desk.find("Nguyễn Thanh Sơn"))
    table = desk.table("entityNames")
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = child(table, QLineEdit)
    editor.selectAll()
    desk.qtbot.keyClicks(editor, "Nguyen Van A")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "Nguyen Van A" in desk.rows("entityList"))
    assert desk.rows("entityNames") == ["Nguyen Van A"]
    desk.take_back()
    assert desk.rows("entityNames") == ["Nguyễn Thanh Sơn"]


def test_a_name_is_added_put_first_and_taken_away(desk: Desk) -> None:
    identity = desk.find("Nguyễn Thanh Sơn")
    desk.panel.show_entity(identity)
    language = child(desk.panel, QComboBox, "newNameLanguage")
    language.setCurrentIndex(language.findText("Chinese"))
    desk.type_into("newName", "Ruan")
    desk.press("addName")
    assert desk.rows("entityNames") == ["Nguyễn Thanh Sơn", "Ruan"]
    assert desk.rows("entityNames", 1) == ["Vietnamese", "Chinese"]
    desk.click("entityNames", 1)
    desk.press("putNameFirst")
    assert desk.rows("entityNames") == ["Ruan", "Nguyễn Thanh Sơn"]
    assert desk.panel.chosen is not None
    assert desk.panel.chosen.label == "Ruan"
    desk.press("removeName")
    assert desk.rows("entityNames") == ["Nguyễn Thanh Sơn"]
    assert not child(desk.panel, QPushButton, "removeName").isEnabled()


def test_names_that_ship_with_the_program_stay_and_others_are_added(desk: Desk) -> None:
    desk.panel.show_entity(desk.find("Vietnam"))
    desk.click("entityNames", 0)
    assert not child(desk.panel, QPushButton, "removeName").isEnabled()
    desk.type_into("newName", "VNM")
    desk.press("addName")
    assert "VNM" in desk.rows("entityNames")


def test_the_number_of_a_meeting_is_corrected(desk: Desk) -> None:
    desk.panel.show_entity(desk.find("SOMTC 20"))
    desk.type_into("seriesNumber", "21")
    desk.qtbot.keyClick(child(desk.panel, QLineEdit, "seriesNumber"), Qt.Key.Key_Return)
    assert "SOMTC 21" in desk.rows("entityList")


def test_one_row_dropped_on_another_is_merged_split_and_merged_by_redo(desk: Desk) -> None:
    one = make(desk, "person", Name("Sơn, Nguyễn T."))
    goal = desk.find("Nguyễn Thanh Sơn")
    model = desk.table("entityList").model()
    place = {str(model.index(row, 0).data()): model.index(row, 0) for row in range(model.rowCount())}
    data = model.mimeData([place["Sơn, Nguyễn T."]])
    copy = Qt.DropAction.CopyAction
    assert not model.canDropMimeData(data, copy, -1, -1, place["SOMTC 20"])
    assert not model.canDropMimeData(data, copy, -1, -1, place["Sơn, Nguyễn T."])
    assert model.dropMimeData(data, copy, -1, -1, place["Nguyễn Thanh Sơn"])
    assert desk.project.names.canonical(one) == goal
    assert "Sơn, Nguyễn T." not in desk.rows("entityList")
    assert desk.panel.chosen is not None
    assert desk.panel.chosen.id == goal
    desk.press(f"split_{one}")
    assert "Sơn, Nguyễn T." in desk.rows("entityList")
    desk.take_back()
    assert desk.project.names.canonical(one) == goal


def test_two_are_made_one_by_the_keyboard_alone(desk: Desk) -> None:
    one = make(desk, "person", Name("Sơn, Nguyễn T."))
    goal = desk.find("Nguyễn Thanh Sơn")
    desk.panel.show_entity(one)
    same, bar = child(desk.panel, QAction, "sameAsAnother"), child(desk.panel, QWidget, "pickingBar")
    same.trigger()
    assert bar.isVisible()
    assert [name for name in desk.rows("entityList") if "Sơn" in name] == ["Nguyễn Thanh Sơn", "Sơn, Nguyễn T."]
    desk.qtbot.keyClick(desk.table("entityList"), Qt.Key.Key_Escape)
    assert not bar.isVisible()
    same.trigger()
    desk.qtbot.keyClick(desk.table("entityList"), Qt.Key.Key_Return)
    assert bar.isVisible(), "nothing is the same as itself"
    desk.qtbot.keyClick(desk.table("entityList"), Qt.Key.Key_Up)
    desk.qtbot.keyClick(desk.table("entityList"), Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert desk.project.names.canonical(one) == goal


def test_a_click_on_a_place_leads_to_its_words(desk: Desk) -> None:
    desk.panel.show_entity(desk.find("Nguyễn Thanh Sơn"))
    desk.click("entityPlaces", 0, 1)
    ((article, span),) = desk.places
    assert span.of(desk.project.text(article)) == "Nguyễn Thanh Sơn"


def test_only_what_no_record_names_is_deleted(desk: Desk) -> None:
    desk.panel.show_entity(desk.find("SOMTC 20"))
    assert not child(desk.panel, QPushButton, "deleteEntity").isEnabled()
    desk.panel.show_entity(make(desk, "place", Name("Hà Nội")))
    desk.press("deleteEntity")
    assert "Hà Nội" not in desk.rows("entityList")
    desk.take_back()
    assert "Hà Nội" in desk.rows("entityList")


def test_a_mention_that_is_not_linked_leads_to_its_words(desk: Desk) -> None:
    assert desk.table("unlinkedMentions").message
    article = desk.project.find_article("003").id
    start = desk.project.text(article).index("SOMTC")
    desk.session.run(lambda project: tag(project, article, "speaker", Span(start, start + 5)).changes)
    desk.qtbot.waitUntil(lambda: desk.rows("unlinkedMentions", 2) == ["SOMTC"])
    desk.turn_to(UNLINKED)
    assert desk.rows("unlinkedMentions", 1) == ["Speaker"]
    desk.qtbot.keyClick(desk.table("unlinkedMentions"), Qt.Key.Key_Home)
    desk.table("unlinkedMentions").setFocus()
    desk.qtbot.keyClick(desk.table("unlinkedMentions"), Qt.Key.Key_Return)
    assert desk.places == [(article, Span(start, start + 5))]


def test_of_a_likely_pair_the_name_that_stays_is_chosen(desk: Desk) -> None:
    desk.turn_to(ALIKE)
    assert desk.rows("likelyTheSame") == ["Bộ Công an Việt Nam"]
    stays = child(desk.panel, QComboBox, "nameThatStays")
    stays.setCurrentIndex(stays.findText("Bộ Công an"))
    desk.press("mergePair")
    assert desk.rows("likelyTheSame") == []
    assert desk.table("likelyTheSame").message
    assert "Bộ Công an Việt Nam" not in desk.rows("entityList")
    desk.take_back()
    assert desk.rows("likelyTheSame") == ["Bộ Công an Việt Nam"]


def test_one_person_in_two_scripts_is_offered_with_the_reason_and_undo_parts_them_again(desk: Desk) -> None:
    one = make(desk, "person", Name("Nguyễn Duy Ngọc", "vi"))
    goal = desk.find("阮维玉")
    desk.turn_to(ALIKE)
    row = desk.rows("likelyTheSame").index("阮维玉")
    assert desk.rows("likelyTheSame", 1)[row] == "Nguyễn Duy Ngọc"
    desk.click("likelyTheSame", row)
    reasons = [label.text() for label in desk.panel.findChildren(QLabel) if label.isVisible()]
    assert "“阮维玉” is read as “Nguyễn Duy Ngọc” in Vietnamese" in reasons
    stays = child(desk.panel, QComboBox, "nameThatStays")
    stays.setCurrentIndex(stays.findText("Nguyễn Duy Ngọc"))
    desk.press("mergePair")
    assert desk.project.names.canonical(goal) == one
    desk.turn_to(NAMES)
    desk.panel.show_entity(one)
    assert set(desk.rows("entityPlaces", 1)) == {"阮维玉"}
    desk.take_back()
    assert desk.project.names.canonical(goal) == goal
    assert {"阮维玉", "Nguyễn Duy Ngọc"} <= set(desk.rows("entityList"))


def test_a_pair_that_is_kept_apart_is_offered_again_only_after_undo(desk: Desk) -> None:
    desk.turn_to(ALIKE)
    desk.press("notTheSame")
    assert desk.rows("likelyTheSame") == []
    desk.take_back()
    assert desk.rows("likelyTheSame") == ["Bộ Công an Việt Nam"]


def test_thousands_of_names_need_no_widget_each(desk: Desk) -> None:
    before = len(desk.panel.findChildren(QWidget))
    desk.panel.hide()
    for number in range(300):
        make(desk, "person", Name(f"Person {number}"))
    desk.panel.show()
    assert len(desk.rows("entityList")) >= 300
    assert len(desk.panel.findChildren(QWidget)) == before


def test_an_empty_project_says_where_names_come_from(
    qtbot: QtBot, session: Session, theme: Theme, empty_project: Project
) -> None:
    session.open(empty_project)
    desk = Desk(qtbot, session, theme)
    assert "Tag a meeting" in desk.table("entityList").message
    desk.turn_to(ALIKE)
    assert desk.table("likelyTheSame").message


def test_what_is_done_while_the_panel_is_hidden_is_seen_later(desk: Desk) -> None:
    desk.panel.hide()
    make(desk, "place", Name("Huế"))
    assert "Huế" not in desk.rows("entityList")
    desk.panel.show()
    assert "Huế" in desk.rows("entityList")
