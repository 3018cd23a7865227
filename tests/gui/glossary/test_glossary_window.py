from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QPushButton, QTableWidget

from core.formats.glossaries import glossary_format
from core.model.entity import Name
from core.operations import entities
from core.operations.history import undo
from core.project.name_offers import name_offers
from gui.glossary.window import GlossaryWindow
from tests.core.project.gold_004 import aligned_004, code_chinese_half
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.glossary.table import GlossaryTable
    from gui.theme import Theme

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
KIND, VI, ZH, EN, ANY, RECORDS = range(6)


class Desk:
    """The window, and the hands of who works with it."""

    def __init__(self, qtbot: QtBot, session: Session, theme: Theme) -> None:
        self.qtbot, self.session = qtbot, session
        self.window = GlossaryWindow(session, theme)
        self.wanted: list[str] = []
        self.window.entity_wanted.connect(self.wanted.append)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    @property
    def project(self) -> Project:
        return self.session.project

    @property
    def table(self) -> GlossaryTable:
        from gui.glossary.table import GlossaryTable

        return child(self.window, GlossaryTable, "glossaryTable")

    def column(self, number: int) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, number).data()) for row in range(model.rowCount())]

    def row(self, words: str) -> list[str]:
        model = self.table.model()
        rows = [[str(model.index(n, c).data()) for c in range(model.columnCount())] for n in range(model.rowCount())]
        (found,) = [each for each in rows if words in each]
        return found

    def go_to(self, words: str, column: int) -> None:
        model = self.table.model()
        (row,) = [n for n in range(model.rowCount()) if words in [model.index(n, c).data() for c in range(6)]]
        self.table.setFocus()
        self.table.setCurrentIndex(model.index(row, column))

    def write(self, words: str) -> None:
        self.qtbot.keyClick(self.table, Qt.Key.Key_Return)
        editor = child(self.table, QLineEdit, "glossaryNames")
        editor.selectAll()
        editor.insert(words)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.qtbot.wait(1)

    def filter(self, words: str) -> None:
        child(self.window, QLineEdit, "glossaryFilter").setText(words)

    def choose(self, name: str, data: str) -> None:
        box = child(self.window, QComboBox, name)
        box.setCurrentIndex(box.findData(data))

    def plan(self, file: Path) -> QDialog:
        self.window.files.import_file(file)
        self.qtbot.waitUntil(lambda: self.window.findChild(QDialog, "glossaryImport") is not None)
        return child(self.window, QDialog, "glossaryImport")

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(child(self.window, QPushButton, name), LEFT)


@pytest.fixture
def desk(qtbot: QtBot, session: Session, theme: Theme, project: Project) -> Desk:
    session.open(project)
    entities.create_entity(
        project, "person", [Name("Trần Văn Minh", "vi"), Name("陈文明", "zh-Hans"), Name("Tran Van Minh", "en")]
    )
    entities.create_entity(project, "meeting", [Name("SOMTC 20")], series="SOMTC", ordinal=20)
    made = Desk(qtbot, session, theme)
    made.choose("glossaryKinds", "person")
    return made


def names(project: Project, text: str) -> list[tuple[str, str]]:
    found = next(each for each in project.names.own_entities() if text in {name.text for name in each.names})
    return [(name.text, name.language) for name in found.names]


def fates(table: QTableWidget) -> list[str]:
    return [item.text() for row in range(table.rowCount()) if (item := table.item(row, 0)) is not None]


def test_names_stand_in_the_columns_of_their_languages(desk: Desk) -> None:
    assert desk.row("陈文明") == ["Person", "Trần Văn Minh", "陈文明", "Tran Van Minh", "", ""]
    desk.choose("glossaryKinds", "meeting")
    assert desk.row("Meeting") == ["Meeting", "", "", "", "SOMTC 20", ""]
    desk.choose("glossaryKinds", "")
    assert "percent" in desk.column(EN)


def test_a_name_is_written_where_it_stands_and_taken_back(desk: Desk) -> None:
    desk.go_to("陈文明", EN)
    desk.write("Tran Van Minh;  Minister   Minh ")
    assert desk.row("陈文明")[EN] == "Tran Van Minh; Minister Minh"
    assert names(desk.project, "陈文明")[2:] == [("Tran Van Minh", "en"), ("Minister Minh", "en")]
    assert desk.project.history(limit=1)[0].what == (
        "set the names of Tran Van Minh in en to Tran Van Minh; Minister Minh"
    )
    assert desk.table.currentIndex().column() == EN, "the caret stays"
    desk.session.run(undo)
    assert desk.row("陈文明")[EN] == "Tran Van Minh"


def test_a_spelling_that_is_corrected_stays_the_same_name(desk: Desk) -> None:
    (before,) = [n.id for e in desk.project.names.own_entities() for n in e.names if n.text == "Trần Văn Minh"]
    desk.go_to("陈文明", VI)
    desk.write("Trần Văn Mính")
    (after,) = [n.id for e in desk.project.names.own_entities() for n in e.names if n.text == "Trần Văn Mính"]
    assert before == after


def test_delete_empties_a_cell_but_never_takes_the_last_name(desk: Desk) -> None:
    for column in (VI, ZH):
        desk.go_to("Tran Van Minh", column)
        desk.qtbot.keyClick(desk.table, Qt.Key.Key_Delete)
        desk.qtbot.wait(1)
    assert desk.row("Tran Van Minh") == ["Person", "", "", "Tran Van Minh", "", ""]
    desk.go_to("Tran Van Minh", EN)
    with desk.qtbot.waitSignal(desk.session.failed) as refused:
        desk.qtbot.keyClick(desk.table, Qt.Key.Key_Delete)
    assert refused.args is not None
    assert "no name left" in refused.args[0].what
    assert desk.row("Tran Van Minh")[EN] == "Tran Van Minh"


def test_names_that_ship_with_the_program_stay(desk: Desk) -> None:
    desk.choose("glossaryKinds", "unit")
    desk.go_to("percent", EN)
    with desk.qtbot.waitSignal(desk.session.failed) as refused:
        desk.write("per hundred")
    assert refused.args is not None
    assert "ships with the program" in refused.args[0].what
    desk.go_to("percent", EN)
    desk.write("percent; per hundred")
    assert desk.row("percent; per hundred")[VI] == "phần trăm"


def test_the_filter_finds_any_name_without_its_marks(desk: Desk) -> None:
    desk.choose("glossaryKinds", "")
    desk.filter("tran van")
    assert desk.column(ZH) == ["陈文明"]
    desk.filter("阿")
    assert desk.column(ZH) == []
    assert desk.table.message.startswith("No entry fits")
    desk.filter("")
    assert desk.table.message == ""
    desk.choose("glossaryKinds", "meeting")
    desk.choose("glossaryShowing", "vi")
    assert desk.column(ANY) == [], "a name of no language serves for all"
    entities.create_entity(desk.project, "meeting", [Name("ARF", "en")])
    desk.session.project_opened.emit()
    desk.choose("glossaryKinds", "meeting")
    assert desk.column(EN) == ["ARF"]


def test_a_head_sorts_by_its_column(desk: Desk) -> None:
    desk.choose("glossaryKinds", "topic")
    desk.table.sortByColumn(EN, Qt.SortOrder.AscendingOrder)
    up = desk.column(EN)
    desk.table.sortByColumn(EN, Qt.SortOrder.DescendingOrder)
    assert desk.column(EN) == up[::-1]
    assert len(up) > 3


def test_what_is_used_in_records_comes_first(desk: Desk) -> None:
    code_chinese_half(desk.project)
    desk.session.project_opened.emit()
    desk.choose("glossaryKinds", "person")
    assert (desk.column(ZH)[0], desk.column(RECORDS)[0]) == ("王小洪", "5")
    desk.choose("glossaryShowing", "used")
    assert "陈文明" not in desk.column(ZH)


def test_a_thing_is_added_with_its_names(desk: Desk) -> None:
    desk.press("glossaryAddButton")
    dialog = child(desk.window, QDialog, "glossaryAdd")
    start = child(dialog, QPushButton, "glossaryAddStart")
    assert not start.isEnabled()
    kinds = child(dialog, QComboBox, "glossaryAddKind")
    assert kinds.currentData() == "person", "the kind that is listed"
    kinds.setCurrentIndex(kinds.findData("topic"))
    child(dialog, QLineEdit, "glossaryAdd_vi").setText("dẫn độ tội phạm")
    child(dialog, QLineEdit, "glossaryAdd_en").setText("extradition law; law of extradition")
    desk.qtbot.mouseClick(start, LEFT)
    found = desk.project.names.find_term("law of extradition", "topic")
    assert found is not None
    desk.choose("glossaryKinds", "topic")
    assert desk.row("dẫn độ tội phạm")[EN] == "extradition law; law of extradition"


def test_enter_on_a_kind_leads_to_the_panel_of_names(desk: Desk) -> None:
    desk.go_to("陈文明", KIND)
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_Return)
    assert [desk.project.names.label(each) for each in desk.wanted] == ["Tran Van Minh"]


def test_offers_of_linked_sentences_are_taken(desk: Desk) -> None:
    article = code_chinese_half(desk.project).article
    offers = name_offers(desk.project, aligned_004(desk.project, article))
    desk.window.show_offers(offers)
    listed = child(desk.window, QListWidget, "glossaryOfferList")
    assert listed.isVisible()
    assert listed.count() == len(offers)
    place = next(n for n, each in enumerate(offers) if each.words == "Wang Xiaohong")
    listed.setCurrentRow(place)
    desk.qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert ("Wang Xiaohong", "en") in names(desk.project, "王小洪")
    assert listed.count() == len(offers) - 1
    desk.press("takeSureNames")
    assert not [each for each in desk.window.offers.shown if each.sure]
    desk.press("namesLater")
    assert not listed.isVisible()


def test_an_import_shows_what_it_would_do_first(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "in.csv"
    file.write_text("kind,vi,en\nperson,Trần Văn Minh,Minister Minh\nLaw,,asylum\n", encoding="utf-8")
    before = len(desk.project.history())
    dialog = desk.plan(file)
    shown = child(dialog, QTableWidget, "glossaryPlan")
    assert fates(shown) == ["refused", "further names"]
    assert len(desk.project.history()) == before
    kinds = child(dialog, QComboBox, "glossaryImportKind")
    kinds.setCurrentIndex(kinds.findData("topic"))
    assert fates(shown) == ["new", "further names"]
    with desk.qtbot.waitSignal(dialog.accepted, timeout=10_000):
        desk.qtbot.mouseClick(child(dialog, QPushButton, "glossaryImportStart"), LEFT)
    assert len(desk.project.history()) == before + 1
    assert desk.row("陈文明")[EN] == "Tran Van Minh; Minister Minh"
    assert "in.csv" in desk.window.message_bar.text


def test_a_file_that_is_no_glossary_is_told_of(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "in.tbx"
    file.write_text("nothing", encoding="utf-8")
    with desk.qtbot.waitSignal(desk.session.failed) as refused:
        desk.window.files.import_file(file)
    assert refused.args is not None
    assert "cannot be read as a glossary" in refused.args[0].what


def test_the_glossary_is_written_and_said_to_be(desk: Desk, tmp_path: Path) -> None:
    with desk.qtbot.waitSignal(desk.window.files.said):
        desk.window.files.export_to(tmp_path / "out.tbx")
    assert "out.tbx" in desk.window.message_bar.text
    rows = glossary_format("tbx").read(tmp_path / "out.tbx").rows
    assert "陈文明" in {name.text for row in rows for name in row.names}


def test_without_a_project_nothing_can_be_written(qtbot: QtBot, session: Session, theme: Theme) -> None:
    desk = Desk(qtbot, session, theme)
    assert desk.table.message.startswith("Nothing is named yet")
    for name in ("glossaryAddButton", "glossaryImportButton", "glossaryExportButton"):
        assert not child(desk.window, QPushButton, name).isEnabled()
