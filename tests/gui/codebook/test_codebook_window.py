from __future__ import annotations

import re
from threading import Event
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableWidget,
    QToolButton,
    QTreeWidgetItem,
    QWidget,
)
from shiboken6 import isValid

from core.errors import Cancelled
from core.model.codebook import Kind
from core.model.codebook_toml import dump_codebook, load_default_codebook
from core.operations.codebooks import codebook_versions, preview
from core.project.project import Project
from gui.codebook.window import CodebookWindow
from tests.gui.conftest import ANALYST, copied
from tests.gui.dialogs.finding import cell, child

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.model.codebook import Codebook, Field, RecordType
    from core.operations.codebooks import CodebookPreview
    from gui.actions.session import Session
    from gui.theme import Theme

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton
RAISING = r"This plugin does not support raise\(\)"
BOOK = load_default_codebook()
Found = TypeVar("Found", bound=QWidget)


class Desk:
    """Mouse and keyboard in one window of the codebook."""

    def __init__(self, qtbot: QtBot, session: Session, window: CodebookWindow) -> None:
        self.qtbot, self.session, self.window = qtbot, session, window

    @property
    def draft(self) -> Codebook:
        return self.window.draft.codebook

    @property
    def project(self) -> Project:
        return self.session.project

    def type(self, name: str) -> RecordType:
        return self.draft.type(name)

    def field(self, kind: str, name: str) -> Field:
        return self.draft.type(kind).field(name)

    def at(self, kind: type[Found], name: str, within: QWidget | None = None) -> Found:
        return child(within or self.window, kind, name)

    def choose(self, kind: str, field: str = "") -> None:
        """Click a line of the tree."""
        tree = self.window.page.tree
        tree.expandAll()
        assert tree.choose(kind, field)
        item = current(self.window)
        tree.clearSelection()
        tree.setCurrentIndex(QModelIndex())
        tree.scrollToItem(item)
        self.qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(item).center())
        assert tree.current == (kind, field)

    @property
    def editor(self) -> QWidget:
        page = self.window.page
        return page.field_editor if page.field_editor.isVisible() else page.type_editor

    def write(self, name: str, text: str, end: Qt.Key = Qt.Key.Key_Tab) -> None:
        widget = self.at(QWidget, name, self.editor)
        assert isinstance(widget, (QLineEdit, QPlainTextEdit))
        widget.setFocus()
        widget.selectAll()
        self.qtbot.keyClicks(widget, text)
        self.qtbot.keyClick(widget, end)

    def press(self, name: str, kind: type[QPushButton | QToolButton] = QPushButton) -> None:
        button = self.at(kind, name)
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, LEFT)

    def tick(self, name: str) -> None:
        box = self.at(QCheckBox, name, self.editor)
        self.qtbot.keyClick(box, Qt.Key.Key_Space)

    def pick(self, name: str, words: str) -> None:
        """Choose from a list by typing the first letters."""
        box = self.at(QComboBox, name, self.editor)
        assert box.findText(words) >= 0
        box.setFocus()
        for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * box.findText(words)):
            self.qtbot.keyClick(box, key)
        assert box.currentText() == words

    def outlook(self) -> str:
        label = self.at(QLabel, "codebookOutlook")
        self.qtbot.waitUntil(lambda: "Looking" not in label.text())
        return label.text()

    def offer(self, words: str) -> None:
        bar = self.window.message_bar
        shown = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
        (button,) = [each for each in shown if each.text().replace("&", "") == words]
        self.qtbot.mouseClick(button, LEFT)


@pytest.fixture
def open_desk(qtbot: QtBot, session: Session, theme: Theme) -> Callable[[Path], Desk]:
    def opening(path: Path, *, read_only: bool = False) -> Desk:
        session.open(Project.open(path, analyst=ANALYST, read_only=read_only))
        over = QWidget()
        qtbot.addWidget(over)
        window = CodebookWindow(session, lambda: theme, over)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return Desk(qtbot, session, window)

    return opening


@pytest.fixture
def desk(open_desk: Callable[[Path], Desk], project_file: Path) -> Desk:
    return open_desk(project_file)


def test_a_type_is_named_and_explained_in_the_draft_alone_until_it_is_applied(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    desk.write("name_vi", "Cuoc hop")
    desk.write("definition", "Any conference.")
    assert (desk.type("meeting").labels["en"], desk.type("meeting").labels["vi"]) == ("Conference", "Cuoc hop")
    assert desk.type("meeting").labels["zh"] == BOOK.type("meeting").labels["zh"]
    assert desk.type("meeting").definition == "Any conference."
    assert desk.project.codebook == BOOK
    meetings = [record for record in desk.project.records() if record.type == "meeting"]
    assert numbers(desk.outlook()) == [1, len(meetings), 0]

    acts = len(desk.project.history())
    desk.press("applyDraft")
    assert desk.project.codebook.type("meeting").labels.best() == "Conference"
    assert desk.project.history()[0].what == "changed the codebook: Conference"
    assert len(desk.project.history()) == acts + 1
    assert not desk.window.draft.is_changed


def test_what_is_being_typed_counts_when_it_is_applied_by_key(desk: Desk) -> None:
    desk.choose("speaker")
    line = desk.at(QLineEdit, "name_en", desk.editor)
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, "Voice")
    assert desk.type("speaker").labels.best() == "Speaker"
    desk.qtbot.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.project.codebook.type("speaker").labels.best() == "Voice"


def test_a_key_that_tags_another_type_is_named_and_not_taken(desk: Desk) -> None:
    desk.choose("meeting")
    line = desk.at(QLineEdit, "typeKey", desk.editor)
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, "s")
    assert "“Speaker”" in desk.at(QLabel, "typeKeyTold").text()
    assert (desk.type("meeting").key, line.text()) == ("m", "M")
    desk.qtbot.keyClicks(line, "k")
    assert desk.type("meeting").key == "k"
    assert not desk.at(QLabel, "typeKeyTold").isVisible()


def test_a_colour_is_pressed_or_written_and_its_contrast_said(desk: Desk) -> None:
    desk.choose("meeting")
    desk.press("colour_332288", QToolButton)
    assert desk.type("meeting").colour == "#332288"
    told = desk.at(QLabel, "colourContrast").text()
    desk.write("colourLine", "#ffff00")
    assert desk.type("meeting").colour == "#ffff00"
    assert "Too faint" in desk.at(QLabel, "colourContrast").text()
    assert "Too faint" not in told
    desk.write("colourLine", "pink")
    assert desk.type("meeting").colour == "#ffff00"
    assert "“pink” is no colour" in desk.window.message_bar.text
    assert desk.at(QLineEdit, "colourLine", desk.editor).text() == "#ffff00"


def test_a_type_says_which_fields_name_it_and_what_it_claims(desk: Desk) -> None:
    desk.choose("meeting")
    desk.pick("typeIdentity", "Place")
    desk.pick("typeAnchor", "Date")
    desk.tick("typeClaims_phase")
    kind = desk.type("meeting")
    assert (kind.identity, kind.anchor, kind.claim_key) == ("place", "date", ("phase",))
    desk.tick("typeClaims_phase")
    assert desk.type("meeting").claim_key == ()


def test_types_and_fields_are_added_duplicated_and_removed(desk: Desk) -> None:
    desk.press("addType")
    name = desk.at(QLineEdit, "newName")
    desk.qtbot.keyClicks(name, "Joint operation")
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    made = desk.type("joint_operation")
    assert desk.window.page.tree.current == ("joint_operation", "")
    assert made.key == "j"
    assert made.anchor == made.fields[0].id
    desk.press("addField")
    desk.qtbot.keyClicks(name, "Ended on")
    desk.qtbot.keyClick(name, Qt.Key.Key_Return)
    assert [field.id for field in desk.type("joint_operation").fields] == ["words", "ended_on"]
    desk.press("codebook_duplicate", QToolButton)
    assert desk.field("joint_operation", "ended_on_2").labels.best() == "Ended on 2"
    desk.press("codebook_remove", QToolButton)
    assert [field.id for field in desk.type("joint_operation").fields] == ["words", "ended_on"]

    desk.choose("meeting")
    desk.press("codebook_duplicate", QToolButton)
    twin = desk.type("meeting_2")
    assert [field.id for field in twin.fields] == [field.id for field in BOOK.type("meeting").fields]
    assert [len(row) for row in twin.rows()] == [len(row) for row in BOOK.type("meeting").rows()]
    desk.press("applyDraft")
    assert {"joint_operation", "meeting_2"} <= {kind.id for kind in desk.project.codebook.types}


def test_what_cannot_be_removed_is_said_and_stays(desk: Desk) -> None:
    desk.choose("meeting")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    assert "what other fields lead to" in desk.window.message_bar.text
    assert desk.draft == BOOK


def test_fields_and_types_change_places_by_key_and_by_dragging(desk: Desk) -> None:
    tree = desk.window.page.tree
    desk.choose("meeting", "date")
    desk.qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [field.id for field in desk.type("meeting").fields][:3] == ["meeting", "phase", "date"]
    assert tree.current == ("meeting", "date")
    desk.qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.draft == BOOK

    drop(desk, line(desk, 0, 4).bottomLeft() - QPoint(-5, 2))
    assert [field.id for field in desk.type("meeting").fields][:5] == ["meeting", "phase", "format", "place", "date"]

    desk.choose("statistic")
    drop(desk, line(desk, 0).topLeft() + QPoint(5, 2))
    assert desk.draft.types[0].id == "statistic"


def test_a_field_is_not_dragged_into_another_type(desk: Desk) -> None:
    desk.choose("meeting", "date")
    drop(desk, line(desk, 1, 1).center())
    assert desk.draft == BOOK


def test_each_kind_is_given_what_it_needs(desk: Desk) -> None:
    desk.choose("proposal", "text")
    combo = desk.at(QComboBox, "fieldKind", desk.editor)
    for place in range(combo.count()):
        kind = Kind(combo.itemData(place))
        desk.pick("fieldKind", combo.itemText(place))
        assert desk.field("proposal", "text").kind is kind
    assert desk.outlook()
    for _ in range(20):
        desk.window.draft.step_back()
    assert desk.draft == BOOK


def test_what_a_kind_asks_for_is_set(desk: Desk) -> None:
    desk.choose("meeting", "place")
    desk.tick("entityTypes_organisation")
    assert desk.field("meeting", "place").entity_types == ("place", "country", "organisation")
    for each in ("place", "country"):
        desk.tick(f"entityTypes_{each}")
    desk.tick("entityTypes_organisation")
    assert desk.field("meeting", "place").entity_types == ("organisation",)
    assert "needs the types of things" in desk.window.message_bar.text
    assert desk.at(QCheckBox, "entityTypes_organisation", desk.editor).isChecked()
    desk.tick("fieldSeries")
    assert desk.field("meeting", "place").series

    desk.choose("statistic", "value")
    desk.pick("unitField", "No field")
    assert desk.field("statistic", "value").unit_field is None
    desk.choose("statistic", "unit")
    combo = desk.at(QComboBox, "termKind", desk.editor)
    line = combo.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, "own units")
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desk.field("statistic", "unit").term_kind == "own_units"
    desk.choose("statistic", "meeting")
    desk.pick("linkType", "Proposal")
    assert desk.field("statistic", "meeting").link_type == "proposal"


def test_how_the_form_treats_a_field_is_ticked(desk: Desk) -> None:
    desk.choose("meeting", "format")
    for name in ("required", "many", "carried", "shared"):
        desk.tick(f"field_is_{name}")
    field = desk.field("meeting", "format")
    assert (field.required, field.many, field.carried) == (True, True, True)
    assert [each.id for each in desk.type("meeting").rows()[2]] == ["phase", "format"]
    desk.tick("field_is_shared")
    assert [each.id for each in desk.type("meeting").rows()[2]] == ["phase"]
    desk.choose("meeting", "meeting")
    desk.tick("field_is_carried")
    assert "not carried" in desk.window.message_bar.text
    assert not desk.at(QCheckBox, "field_is_carried", desk.editor).isChecked()


def test_answers_are_added_named_moved_and_removed(desk: Desk) -> None:
    desk.choose("meeting", "phase")
    desk.press("addAnswer")
    table = desk.at(QTableWidget, "answers")
    writing = table.findChild(QLineEdit)
    assert writing is not None
    writing.selectAll()
    desk.qtbot.keyClicks(writing, "Rumoured")
    desk.qtbot.keyClick(writing, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.field("meeting", "phase").choices[-1].labels.best() == "Rumoured")
    choices = desk.field("meeting", "phase").choices
    assert [each.labels.best() for each in choices][-2:] == ["Cancelled", "Rumoured"]
    assert choices[-1].labels["zh"]
    desk.press("answerUp")
    assert [each.labels.best() for each in desk.field("meeting", "phase").choices][-2:] == ["Rumoured", "Cancelled"]
    box = table.cellWidget(3, 3)
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert desk.field("meeting", "phase").choices[3].tentative
    table.setCurrentCell(1, 0)
    desk.press("removeAnswer")
    assert not desk.field("meeting", "phase").has_choice("held")
    held = [record for record in desk.project.records() if record.normal("phase") == "held"]
    assert numbers(desk.outlook())[2] == len(held)


def test_values_that_fit_no_longer_are_listed_and_shown(desk: Desk) -> None:
    dated = [record for record in desk.project.records() if record.type == "meeting" and record.first("date")]
    desk.choose("meeting", "date")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    assert numbers(desk.outlook())[2:] == [len(dated), len(dated)]
    table = desk.at(QTableWidget, "misfits")
    assert not table.isVisible()
    desk.press("showMisfits")
    assert table.rowCount() == len(dated)
    assert cell(table, 0, 1) == "Meeting, Date"
    with desk.qtbot.waitSignal(desk.window.record_wanted) as wanted:
        desk.qtbot.mouseClick(table.viewport(), LEFT, pos=middle(table, 0))
    assert (wanted.args or [None])[0] in {record.id for record in dated}
    desk.press("applyDraft")
    assert not desk.project.codebook.type("meeting").has_field("date")
    assert not table.isVisible()


def test_a_later_edit_ends_the_look_at_an_earlier_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Codebook] = []

    def waiting_at_first(project: Project, new: Codebook, *, cancelled: Callable[[], bool]) -> CodebookPreview:
        asked.append(new)
        if len(asked) == 1:
            while not cancelled():
                Event().wait(0.01)
            raise Cancelled
        return preview(project, new, cancelled=cancelled)

    monkeypatch.setattr("gui.codebook.outlook.preview", waiting_at_first)
    desk.choose("meeting", "date")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: len(asked) == 1)
    desk.choose("meeting", "phase")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    assert "fit no longer" in desk.outlook()
    assert asked[1:] == [desk.draft]


def test_another_language_is_spoken_after_what_was_shown_is_gone(desk: Desk) -> None:
    desk.choose("meeting", "date")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    desk.choose("statistic", "value")
    desk.choose("statistic")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    assert not desk.draft.has_type("statistic")
    told = desk.outlook()
    table = desk.at(QTableWidget, "misfits")
    listed = [cell(table, row, 2) for row in range(table.rowCount())]
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.LanguageChange))
    assert desk.outlook() == told
    assert [cell(table, row, 2) for row in range(table.rowCount())] == listed != []


def test_steps_go_back_one_by_one_and_discarding_is_one_of_them(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "One")
    desk.write("name_en", "Two")
    desk.press("stepBack")
    assert desk.type("meeting").labels.best() == "One"
    desk.press("discardDraft")
    assert desk.draft == BOOK
    assert "would" not in desk.outlook()
    desk.offer("Bring the draft back")
    assert desk.type("meeting").labels.best() == "One"
    desk.window.page.tree.setFocus()
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.draft == BOOK


@pytest.mark.qt_log_ignore(RAISING)
def test_closing_with_a_changed_draft_asks_in_a_bar(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Escape)
    assert desk.window.isVisible()
    assert "Closing loses the draft: Conference: was called “Meeting”." in desk.window.message_bar.text
    desk.offer("Keep open")
    over = desk.window.parentWidget()
    assert over is not None
    assert not over.close()
    assert "Closing loses" in desk.window.message_bar.text
    desk.offer("Keep open")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Escape)
    desk.offer("Apply and close")
    desk.qtbot.waitUntil(lambda: not isValid(desk.window))
    assert desk.project.codebook.type("meeting").labels.best() == "Conference"


def test_a_window_without_changes_closes_at_once(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not isValid(desk.window))


def test_a_draft_that_goes_with_its_project_is_told(desk: Desk, sample_file: Path, tmp_path: Path) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    told: list[str] = []
    desk.window.told.connect(told.append)
    desk.session.open(Project.open(copied(sample_file, tmp_path / "other.spanwise"), analyst=ANALYST))
    desk.qtbot.waitUntil(lambda: not isValid(desk.window))
    (kept,) = told
    assert kept.startswith("The draft of the codebook was kept")
    assert kept.endswith("Conference: was called “Meeting”.")
    assert desk.project.codebook == BOOK


def test_a_file_is_taken_into_the_draft_and_one_with_faults_is_not(desk: Desk, tmp_path: Path) -> None:
    source = dump_codebook(BOOK)
    wrong, right = tmp_path / "wrong.toml", tmp_path / "right.toml"
    wrong.write_text(source.replace('kind = "edtf"', 'kind = "moment"', 1), encoding="utf-8")
    right.write_text(source.replace('"Meeting"', '"Gathering"', 1), encoding="utf-8")
    desk.window.import_file(wrong)
    assert "wrong.toml, line" in desk.window.message_bar.text
    assert "moment" in desk.window.message_bar.text
    assert desk.draft == BOOK
    desk.window.message_bar.close_message()
    desk.window.import_file(right)
    assert "right.toml" in desk.window.message_bar.text
    assert "Gathering" in dump_codebook(desk.draft)
    assert desk.project.codebook == BOOK
    desk.press("applyDraft")
    assert desk.project.history()[0].what == "took over the codebook right.toml"

    out = tmp_path / "out.toml"
    desk.window.export_file(out)
    assert "Gathering" in out.read_text(encoding="utf-8")
    assert "out.toml" in desk.window.message_bar.text


def test_versions_say_what_changed_and_one_is_brought_back_as_a_new_one(desk: Desk) -> None:
    desk.choose("meeting")
    desk.write("name_en", "Conference")
    desk.press("applyDraft")
    tabs = desk.at(QTabBar, "codebookTabs")
    desk.qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    table = desk.at(QTableWidget, "codebookVersions")
    assert [cell(table, row, 0) for row in range(2)] == ["2 (in use)", "1"]
    assert (cell(table, 0, 2), cell(table, 0, 3)) == (ANALYST, "changed the codebook: Conference")
    listed = desk.at(QListWidget, "codebookDifferences")
    assert [listed.item(row).text() for row in range(listed.count())] == ["Conference: was called “Meeting”."]
    desk.qtbot.mouseClick(table.viewport(), LEFT, pos=middle(table, 1))
    assert listed.item(0).text() == "The project began with this version."
    desk.press("bringVersionBack")
    assert desk.draft.types == BOOK.types
    assert "Version 1 is the draft." in desk.window.message_bar.text
    desk.press("applyDraft")
    assert [each.version for each in codebook_versions(desk.project)] == [3, 2, 1]
    assert desk.project.history()[0].what == "went back to version 1 of the codebook"
    assert desk.project.codebook.types == BOOK.types


def test_a_project_for_reading_only_shows_its_codebook(open_desk: Callable[..., Desk], project_file: Path) -> None:
    desk = open_desk(project_file, read_only=True)
    desk.choose("meeting")
    assert desk.at(QLineEdit, "name_en", desk.editor).isReadOnly()
    for name in ("addType", "addField", "applyDraft", "importCodebook"):
        assert not desk.at(QPushButton, name).isEnabled()
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    assert desk.draft == BOOK


def numbers(told: str) -> list[int]:
    """Types, records, values that fit no longer, and values of fields that go."""
    return [int(each) for each in re.findall(r"\d+", told)]


def current(window: CodebookWindow) -> QTreeWidgetItem:
    item = window.page.tree.currentItem()
    assert item is not None
    return item


def line(desk: Desk, kind: int, field: int | None = None) -> QRect:
    """Where a line of the tree stands."""
    item = desk.window.page.tree.topLevelItem(kind)
    assert item is not None
    if field is not None:
        item = item.child(field)
        assert item is not None
    return desk.window.page.tree.visualItemRect(item)


def middle(table: QTableWidget, row: int) -> QPoint:
    item = table.item(row, 0)
    assert item is not None
    return table.visualItemRect(item).center()


def drop(desk: Desk, point: QPoint) -> None:
    """Let what is chosen fall at a point of the tree."""
    tree = desk.window.page.tree
    event = QDropEvent(
        QPointF(point),
        Qt.DropAction.MoveAction,
        tree.mimeData([current(desk.window)]),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dropEvent(event)


# ── new parts: names, ids, and what is still to be written ──────────────────────────────────────────────────────────


def name_new(desk: Desk, what: str, name: str) -> None:
    """Add a type or field that is called so, as an input method writes it."""
    desk.press(what)
    line = desk.at(QLineEdit, "newName")
    line.clear()
    line.insert(name)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("name", "kept"),
    [("Đoàn đại biểu", "doan_dai_bieu"), ("联合行动", "lianhexingdong"), ("Nhóm 工作", "nhom_gongzuo"), ("…", "type")],
)
def test_a_name_in_any_script_gives_an_id_that_can_be_read(desk: Desk, name: str, kept: str) -> None:
    name_new(desk, "addType", name)
    assert desk.window.page.tree.current == (kept, "")
    assert desk.at(QLineEdit, "partId", desk.editor).text() == kept


def test_the_id_of_a_new_field_is_written_until_it_is_applied(desk: Desk) -> None:
    desk.choose("statistic")
    name_new(desk, "addField", "数据来源")
    desk.write("partId", "source")
    assert desk.window.page.tree.current == ("statistic", "source")
    assert desk.field("statistic", "source").labels.best("en") == "数据来源"
    assert desk.at(QLineEdit, "partId", desk.editor).isVisible()
    desk.press("applyDraft")
    desk.qtbot.waitUntil(lambda: desk.project.codebook.type("statistic").has_field("source"))
    desk.choose("statistic", "source")
    assert not desk.at(QLineEdit, "partId", desk.editor).isVisible()


def test_another_id_of_a_new_type_is_followed_by_what_leads_to_it(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    desk.choose("statistic", "meeting")
    desk.pick("linkType", "Raid")
    desk.choose("raid")
    desk.write("partId", "police_raid")
    assert desk.window.page.tree.current == ("police_raid", "")
    assert desk.field("statistic", "meeting").link_type == "police_raid"


def test_the_field_that_is_filled_first_keeps_being_it_under_another_id(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    desk.choose("raid", "words")
    desk.write("partId", "quoted")
    assert desk.type("raid").anchor == "quoted"


@pytest.mark.parametrize("written", ["statistic", "Größe", "1st", "two words"])
def test_an_id_that_cannot_be_is_refused_with_a_reason(desk: Desk, written: str) -> None:
    name_new(desk, "addType", "Raid")
    line = desk.at(QLineEdit, "partId", desk.editor)
    line.setFocus()
    line.clear()
    line.insert(written)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert written in desk.window.message_bar.text
    assert desk.at(QLineEdit, "partId", desk.editor).text() == "raid"
    assert desk.draft.has_type("raid")


def test_a_new_name_stands_in_the_language_of_the_interface_alone(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    lines = {tag: desk.at(QLineEdit, f"name_{tag}", desk.editor) for tag in ("en", "vi", "zh")}
    assert {tag: line.text() for tag, line in lines.items()} == {"en": "Raid", "vi": "", "zh": ""}
    assert lines["vi"].placeholderText() == "as “Raid”"
    desk.write("name_en", "Arrest")
    assert desk.type("raid").labels.best("zh") == "Arrest"
    assert lines["zh"].placeholderText() == "as “Arrest”"
    desk.write("name_vi", "Bat giu")
    desk.write("name_en", "Seizure")
    labels = desk.type("raid").labels
    assert [labels.best(tag) for tag in ("en", "vi", "zh")] == ["Seizure", "Bat giu", "Seizure"]


def test_what_is_still_to_be_written_says_what_to_write(desk: Desk) -> None:
    name_new(desk, "addType", "Raid")
    box = desk.at(QPlainTextEdit, "definition", desk.editor)
    assert (box.toPlainText(), box.placeholderText()) == ("", "What belongs here, one sentence.")
    desk.write("definition", "Police enter a house.")
    assert desk.type("raid").definition == "Police enter a house."
    box.setFocus()
    box.selectAll()
    desk.qtbot.keyClick(box, Qt.Key.Key_Delete)
    desk.qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert desk.window.message_bar.text == ""
    desk.choose("meeting")
    desk.choose("raid")
    assert box.toPlainText() == ""
