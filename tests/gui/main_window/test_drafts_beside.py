from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTableWidget

from core.model.codebook_toml import dump_codebook
from core.operations.codebooks import change_codebook
from core.project.project import Project
from gui.codebook.window import CodebookWindow
from gui.dialogs.analysts_form import AnalystDialog
from gui.dialogs.messages import MessageBar
from gui.main_window.draft_file import Draft, Sort, Spot, read_drafts, write_drafts
from tests.gui.apart import kill_apart
from tests.gui.conftest import ANALYST, copied
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.codebook import Codebook
    from gui.entities.panel import EntitiesPanel
    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]

LEFT = Qt.MouseButton.LeftButton
SORT = "Hội nghị SOMTC 20"
KILLED = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from gui.app import build
from gui.main_window.draft_file import read_drafts
application, window = build(sys.argv[1:4])
QTest.qWait(1)
window.activateWindow()
window.actions_by_name["show_entities"].trigger()
line = window.naming.panel.detail.findChild(QLineEdit, "newName")
line.setFocus()
QTest.keyClicks(line, "ten goi khac")
window.actions_by_name["edit_codebook"].trigger()
codebook = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "codebookDialog")
codebook.activateWindow()
codebook.page.tree.choose("statistic", "measure")
name = codebook.page.field_editor.findChild(QLineEdit, "name_en")
name.setFocus()
name.selectAll()
QTest.keyClicks(name, "What was counted")
QTest.qWait(700)
codebook.page.ask_name("field")
QTest.keyClicks(codebook.page.name_line, "Half a na")
while len(read_drafts(Path(sys.argv[1]))) < 3:
    QTest.qWait(50)
print("kept", flush=True)
time.sleep(600)
"""


def bar(hands: Hands) -> MessageBar:
    return child(hands.window, MessageBar, "draftBar")


def answer(hands: Hands, words: str) -> None:
    buttons = [each for each in bar(hands).findChildren(QPushButton) if each.text() == words]
    hands.qtbot.mouseClick(buttons[-1], LEFT)


def kept(hands: Hands) -> list[tuple[Sort, str]]:
    return [(draft.spot.sort, draft.text) for draft in read_drafts(hands.project.path)]


def again(hands: Hands, drafts: list[Draft], open_window: Callable[..., MainWindow]) -> Hands:
    """Close the window as if it had been killed: with what was kept then."""
    path = hands.project.path
    hands.window.close()
    write_drafts(path, drafts)
    return Hands(hands.qtbot, open_window(path, "--analyst", ANALYST))


def names(hands: Hands) -> EntitiesPanel:
    """The panel of names at the meeting."""
    hands.open("003")
    value = hands.record(SORT).first("meeting")
    assert value is not None
    assert value.normal is not None
    hands.window.actions_by_name["show_entities"].trigger()
    hands.window.naming.panel.show_entity(value.normal)
    return hands.window.naming.panel


def codebook(hands: Hands) -> CodebookWindow:
    hands.window.actions_by_name["edit_codebook"].trigger()
    (found,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, CodebookWindow) and each.isVisible() and each.parentWidget() is hands.window
    ]
    found.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    return found


def type_into(hands: Hands, line: QLineEdit | QPlainTextEdit, text: str) -> None:
    line.setFocus()
    assert line.hasFocus()
    line.selectAll()
    hands.write(text, on=line)


def edited(hands: Hands, found: CodebookWindow) -> None:
    """Rename a field in the draft and wait until that is kept."""
    assert found.page.tree.choose("statistic", "measure")
    type_into(hands, child(found.page.field_editor, QLineEdit, "name_en"), "What was counted")
    hands.qtbot.waitUntil(lambda: "What was counted" in dump_codebook(found.draft.codebook))
    hands.qtbot.waitUntil(lambda: [sort for sort, _ in kept(hands)] == [Sort.CODEBOOK])


def measure(book: Codebook) -> str:
    return book.type("statistic").field("measure").labels.best("en")


def test_names_and_the_codebook_survive_a_kill(
    project_file: Path, open_window: Callable[..., MainWindow], qtbot: object
) -> None:
    assert kill_apart(KILLED, project_file, "--analyst", ANALYST) == "kept"
    hands = Hands(qtbot, open_window(project_file, "--analyst", ANALYST))  # type: ignore[arg-type]
    assert "What was counted" in bar(hands).text
    answer(hands, "Put it back")
    window = codebook(hands)
    assert measure(window.draft.codebook) == "What was counted"
    assert measure(hands.project.codebook) != "What was counted"
    assert (window.page.name_line.text(), window.page.name_line.isVisible()) == ("Half a na", True)
    hands.qtbot.wait(1)
    assert "ten goi khac" in bar(hands).text
    answer(hands, "Put it back")
    line = child(hands.window.naming.panel, QLineEdit, "newName")
    assert line.text() == "ten goi khac"
    assert not bar(hands).isVisible()
    assert window.apply()
    hands.qtbot.waitUntil(lambda: [sort for sort, _ in kept(hands)] == [Sort.CODEBOOK_PART, Sort.NAME])


def test_a_further_name_is_kept_after_its_line_was_left_until_it_is_added(own_hands: Hands) -> None:
    panel = names(own_hands)
    line = child(panel, QLineEdit, "newName")
    type_into(own_hands, line, "Hội nghị hai mươi")
    own_hands.window.annotate.reader.setFocus()
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.NAME, "Hội nghị hai mươi")])
    own_hands.window.annotate.form.setFocus()
    own_hands.qtbot.wait(1)
    assert kept(own_hands) == [(Sort.NAME, "Hội nghị hai mươi")]
    own_hands.qtbot.mouseClick(child(panel, QPushButton, "addName"), LEFT)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])


def test_a_name_that_is_written_anew_in_its_cell_is_put_back(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    panel = names(own_hands)
    table = child(panel, QAbstractItemView, "entityNames")
    table.setFocus()
    table.edit(table.model().index(0, 0))
    editor = child(table.viewport(), QLineEdit)
    former = editor.text()
    type_into(own_hands, editor, "Hội nghị khác")
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.NAME, "Hội nghị khác")])
    drafts = read_drafts(own_hands.project.path)
    own_hands.key(Qt.Key.Key_Escape, on=editor)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    hands = again(own_hands, drafts, open_window)
    assert SORT.split()[-1] in bar(hands).text
    answer(hands, "Put it back")
    editor = child(child(hands.window.naming.panel, QAbstractItemView, "entityNames").viewport(), QLineEdit)
    assert (editor.text(), editor.hasFocus()) == ("Hội nghị khác", True)
    entity = hands.project.names.entity(drafts[0].spot.thing)
    assert entity is not None
    assert former in [name.text for name in entity.names]
    hands.key(Qt.Key.Key_Return, on=editor)
    hands.qtbot.waitUntil(lambda: kept(hands) == [])
    entity = hands.project.names.entity(drafts[0].spot.thing)
    assert entity is not None
    assert "Hội nghị khác" in [name.text for name in entity.names]


def test_a_series_that_is_being_typed_is_kept_and_let_go_when_it_is_the_projects(own_hands: Hands) -> None:
    panel = names(own_hands)
    line = child(panel, QLineEdit, "seriesName")
    type_into(own_hands, line, "SOMTC+3")
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.NAME, "SOMTC+3")])
    own_hands.key(Qt.Key.Key_Return, on=line)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])


def test_a_name_of_something_that_is_gone_goes_to_the_clipboard(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    spot = Spot(Sort.NAME, own_hands.project.my_id, thing="f" * 32, part="newName", told="Further name", about="SOMTC")
    hands = again(own_hands, [Draft(spot, "some name")], open_window)
    answer(hands, "Put it back")
    assert QGuiApplication.clipboard().text() == "some name"


def test_a_draft_of_the_codebook_is_kept_until_it_is_used(own_hands: Hands) -> None:
    window = codebook(own_hands)
    edited(own_hands, window)
    assert window.apply()
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    window.close()


def test_a_draft_that_is_given_up_is_not_kept(own_hands: Hands) -> None:
    window = codebook(own_hands)
    edited(own_hands, window)
    window.close()
    (button,) = [each for each in window.message_bar.findChildren(QPushButton) if "without" in each.text()]
    own_hands.qtbot.mouseClick(button, LEFT)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])


def test_a_draft_goes_with_its_project_and_is_offered_with_it(
    own_hands: Hands, sample_file: Path, tmp_path: Path
) -> None:
    first = own_hands.project.path
    edited(own_hands, codebook(own_hands))
    assert own_hands.window.projects.open(copied(sample_file, tmp_path / "other.spanwise"), analyst=ANALYST)
    assert "kept" in own_hands.message
    assert kept(own_hands) == []
    assert not bar(own_hands).isVisible()
    assert own_hands.window.projects.open(first, analyst=ANALYST)
    assert "What was counted" in bar(own_hands).text
    answer(own_hands, "Put it back")
    window = codebook(own_hands)
    assert measure(window.draft.codebook) == "What was counted"
    window.discard()
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    window.close()


def test_a_draft_that_came_into_use_after_all_is_not_offered(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    edited(own_hands, codebook(own_hands))
    path, drafts = own_hands.project.path, read_drafts(own_hands.project.path)
    window = codebook(own_hands)
    book = window.draft.codebook
    window.discard()
    window.close()
    own_hands.window.close()
    project = Project.open(path, analyst=ANALYST)
    change_codebook(project, book)
    project.close()
    write_drafts(path, drafts)
    hands = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    assert not bar(hands).isVisible()
    assert kept(hands) == []


@pytest.mark.parametrize("text", ["", "types = 3", "not a codebook"])
def test_a_draft_that_cannot_be_read_goes_to_the_clipboard(
    own_hands: Hands, open_window: Callable[..., MainWindow], text: str
) -> None:
    hands = again(own_hands, [Draft(Spot(Sort.CODEBOOK, own_hands.project.my_id), text)], open_window)
    answer(hands, "Put it back")
    assert QGuiApplication.clipboard().text() == text
    assert not bar(hands).isVisible()


def test_an_answer_that_is_being_written_is_put_back_into_its_cell(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    window = codebook(own_hands)
    field = next(each for each in window.draft.codebook.type("statistic").fields if each.choices)
    assert window.page.tree.choose("statistic", field.id)
    table = child(window.page.field_editor, QTableWidget, "answers")
    table.setFocus()
    table.setCurrentCell(1, 1)
    item = table.item(1, 1)
    assert item is not None
    table.editItem(item)
    editor = child(table.viewport(), QLineEdit)
    type_into(own_hands, editor, "câu trả lời")
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.CODEBOOK_PART, "câu trả lời")])
    drafts = read_drafts(own_hands.project.path)
    own_hands.key(Qt.Key.Key_Escape, on=editor)
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    window.close()
    hands = again(own_hands, drafts, open_window)
    answer(hands, "Put it back")
    window = codebook(hands)
    table = child(window.page.field_editor, QTableWidget, "answers")
    editor = child(table.viewport(), QLineEdit)
    assert (editor.text(), table.currentRow(), table.currentColumn()) == ("câu trả lời", 1, 1)
    hands.key(Qt.Key.Key_Return, on=editor)
    hands.qtbot.waitUntil(lambda: [sort for sort, _ in kept(hands)] == [Sort.CODEBOOK])
    assert "câu trả lời" in dump_codebook(window.draft.codebook)
    window.discard()
    window.close()


@pytest.mark.parametrize("part", ["partId", "termKind", "definition", "new:type"])
def test_each_editor_of_the_codebook_takes_its_text_back(
    own_hands: Hands, open_window: Callable[..., MainWindow], part: str
) -> None:
    window = codebook(own_hands)
    window.page.ask_name("field")
    own_hands.write("New", on=window.page.name_line)
    own_hands.key(Qt.Key.Key_Return, on=window.page.name_line)
    new_type, new_field = window.page.tree.current
    at = ("statistic", "measure") if part == "termKind" else (new_type, new_field)
    draft = Draft(Spot(Sort.CODEBOOK, own_hands.project.my_id), dump_codebook(window.draft.codebook))
    window.discard()
    window.close()
    spot = Spot(Sort.CODEBOOK_PART, own_hands.project.my_id, thing=at[0], field=at[1], part=part, told="Part")
    hands = again(own_hands, [draft, Draft(spot, "half_typed")], open_window)
    answer(hands, "Put it back")
    window = codebook(hands)
    found = [each for each in window.findChildren(QLineEdit) if each.isVisible() and each.text() == "half_typed"]
    found_boxes = [each for each in window.findChildren(QPlainTextEdit) if each.toPlainText() == "half_typed"]
    assert len(found) + len(found_boxes) == 1
    hands.qtbot.waitUntil(lambda: len(kept(hands)) == 2)
    window.discard()
    window.close()


@pytest.mark.parametrize("is_new", [True, False])
def test_the_name_of_an_analyst_is_kept_and_put_back(
    own_hands: Hands, open_window: Callable[..., MainWindow], is_new: bool
) -> None:
    button = own_hands.window.naming.button
    (button.new_wanted if is_new else button.mine_wanted).emit()
    dialog = child(own_hands.window, AnalystDialog)
    dialog.activateWindow()
    own_hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    type_into(own_hands, child(dialog, QLineEdit, "analystName"), "Nguyễn")
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [(Sort.ANALYST, "Nguyễn")])
    drafts = read_drafts(own_hands.project.path)
    dialog.reject()
    own_hands.qtbot.waitUntil(lambda: kept(own_hands) == [])
    hands = again(own_hands, drafts, open_window)
    assert "Nguyễn" in bar(hands).text
    answer(hands, "Put it back")
    dialog = child(hands.window, AnalystDialog)
    assert (dialog.is_new, child(dialog, QLineEdit, "analystName").text()) == (is_new, "Nguyễn")
    hands.qtbot.mouseClick(child(dialog, QPushButton, "takeAnalyst"), LEFT)
    assert "Nguyễn" in [each.name for each in hands.project.analysts()]
    hands.qtbot.waitUntil(lambda: kept(hands) == [])
