from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.model.record import Origin, RecordState
from core.operations.acting import analyst_id
from core.operations.filling import Fill
from core.operations.records import tag
from core.operations.values import fill
from core.project.project import Project
from tests.gui.conftest import ANALYST, activate
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, NONE
from tests.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


@pytest.fixture
def figures(reviewing: Reviewing) -> Reviewing:
    reviewing.show("Statistic")
    return reviewing


def test_f2_writes_what_the_form_would_write_in_one_act(figures: Reviewing) -> None:
    acts = figures.hands.acts
    figures.go("11.215", "Value")
    figures.type_over("11300")
    value = figures.record("11.215").first("value")
    assert value is not None
    assert (value.raw, value.reading, value.normal, value.origin) == ("11.215", "11215", "11300", Origin.STATED)
    assert figures.hands.acts == acts + 1
    assert figures.column("Value")[1] == "11,300"
    assert figures.table.hasFocus()


def test_space_fills_an_empty_cell_too(figures: Reviewing) -> None:
    figures.go("11.215", "Scope")
    figures.key(Qt.Key.Key_Space)
    figures.hands.qtbot.keyClicks(figures.editor, "ca nuoc")
    figures.key(Qt.Key.Key_Return, on=figures.editor)
    value = figures.record("11.215").first("scope")
    assert value is not None
    assert (value.normal, value.origin) == ("ca nuoc", Origin.INFERRED)


def test_esc_leaves_the_cell_as_it_was(figures: Reviewing) -> None:
    acts = figures.hands.acts
    figures.go("11.215", "Value")
    figures.key(Qt.Key.Key_F2)
    figures.hands.qtbot.keyClicks(figures.editor, "99")
    figures.key(Qt.Key.Key_Escape, on=figures.editor)
    assert figures.table.cells.editor is None
    assert (figures.column("Value")[1], figures.hands.acts) == ("11,215", acts)


def test_a_click_elsewhere_keeps_what_was_typed(figures: Reviewing) -> None:
    figures.go("11.215", "Scope")
    figures.key(Qt.Key.Key_F2)
    figures.hands.qtbot.keyClicks(figures.editor, "toan quoc")
    figures.go("1.914", "Article")
    assert figures.column("Scope")[1] == "toan quoc"


def test_nothing_typed_empties_the_field(figures: Reviewing) -> None:
    figures.go("11.215", "Unit")
    figures.key(Qt.Key.Key_F2)
    figures.editor.selectAll()
    figures.key(Qt.Key.Key_Backspace, on=figures.editor)
    figures.key(Qt.Key.Key_Return, on=figures.editor)
    assert figures.record("11.215").first("unit") is None
    assert figures.column("Unit")[1] == ""


def test_what_cannot_be_read_stays_in_the_cell_and_says_why(figures: Reviewing) -> None:
    figures.go("11.215", "Period")
    figures.type_over("mai sau")
    assert figures.editor.text() == "mai sau"
    assert "mai sau" in figures.hands.message
    assert figures.column("Period")[1] == "Jan – Jun 2020"
    figures.editor.selectAll()
    figures.hands.qtbot.keyClicks(figures.editor, "2020")
    figures.key(Qt.Key.Key_Return, on=figures.editor)
    assert figures.column("Period")[1] == "2020"


def test_an_answer_is_taken_from_the_list(figures: Reviewing) -> None:
    figures.go("11.215", "Direction")
    figures.key(Qt.Key.Key_F2)
    completer = figures.editor.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    figures.key(Qt.Key.Key_Down, on=popup)
    figures.key(Qt.Key.Key_Return, on=popup)
    assert figures.column("Direction")[1] == "Up"
    assert figures.table.cells.editor is None


def test_the_state_is_changed_in_its_cell(figures: Reviewing) -> None:
    figures.go("11.215", "State")
    figures.key(Qt.Key.Key_F2)
    figures.editor.selectAll()
    figures.hands.qtbot.keyClicks(figures.editor, "checked")
    figures.key(Qt.Key.Key_Escape, on=figures.editor.completer().popup())
    figures.key(Qt.Key.Key_Return, on=figures.editor)
    assert figures.record("11.215").state is RecordState.CHECKED
    assert figures.column("State")[1] == "checked"


def test_several_values_are_left_to_the_form(figures: Reviewing) -> None:
    record = figures.record("11.215")
    figures.hands.window.session.run(lambda project: fill(project, record.id, Fill("place", text="Laos")))
    figures.wait()
    assert figures.column("Place")[1] == "Vietnam · Laos"
    figures.go("11.215", "Place")
    figures.key(Qt.Key.Key_F2)
    assert figures.table.cells.editor is None
    assert "several values" in figures.hands.message
    figures.hands.press("Open the record")
    assert figures.hands.reader.isVisible()


def test_quoted_words_are_not_typed(figures: Reviewing) -> None:
    figures.go("11.215", "Words")
    figures.key(Qt.Key.Key_F2)
    assert figures.table.cells.editor is None
    assert "quoted from the article" in figures.hands.message


def test_reading_anew_waits_for_what_is_being_typed(figures: Reviewing) -> None:
    other = figures.record("1.914")
    figures.go("11.215", "Scope")
    figures.key(Qt.Key.Key_F2)
    figures.hands.qtbot.keyClicks(figures.editor, "toan")
    figures.hands.window.session.run(lambda project: fill(project, other.id, Fill("measure", text="số vụ lạ")))
    figures.hands.qtbot.wait(250)
    figures.wait()
    figures.hands.qtbot.keyClicks(figures.editor, " quoc")
    figures.key(Qt.Key.Key_Return, on=figures.editor)
    figures.wait()
    assert figures.column("Scope")[1] == "toan quoc"
    assert figures.column("Measure")[3] == "số vụ lạ"


def test_many_records_are_changed_in_one_act(figures: Reviewing) -> None:
    hands = figures.hands
    acts = hands.acts
    figures.key(Qt.Key.Key_A, CTRL)
    hands.qtbot.wait(10)
    assert figures.workspace.bar.count.text() == "5 records · 5 chosen"
    figures.go("11.215", "Unit", CTRL)
    figures.go("11.215", "Unit", CTRL)
    hands.qtbot.wait(10)
    hands.qtbot.mouseClick(figures.workspace.bar.change, LEFT, NONE)
    dialog = figures.dialog()
    assert dialog.field.currentText() == "Unit"
    hands.qtbot.keyClicks(dialog.value, "persons")
    hands.qtbot.waitUntil(lambda: dialog.told.text().startswith("3 record"))
    assert " 2 hold" in dialog.told.text()
    hands.qtbot.mouseClick(dialog.apply, LEFT)
    assert set(figures.column("Unit")) == {"persons"}
    assert hands.acts == acts + 1
    assert "3 record" in hands.message
    # Without a display nobody gives the keyboard back to the window that a dialog stood over.
    activate(hands.qtbot, hands.window)
    figures.key(Qt.Key.Key_Z, CTRL)
    assert figures.column("Unit").count("cases") == 3


def test_what_cannot_change_is_listed_with_its_reason(figures: Reviewing) -> None:
    hands = figures.hands
    figures.go("11.215", "Period")
    hands.qtbot.wait(10)
    hands.qtbot.mouseClick(figures.workspace.bar.change, LEFT, NONE)
    dialog = figures.dialog()
    hands.qtbot.keyClicks(dialog.value, "mai sau")
    hands.qtbot.waitUntil(dialog.refused.isVisible)
    item = dialog.refused.item(0)
    assert item is not None
    assert item.text().startswith("003 · 11.215 vụ: ")
    assert not dialog.apply.isEnabled()
    hands.qtbot.mouseClick(dialog.cancel, LEFT)


def test_states_of_many_are_marked_at_once(figures: Reviewing) -> None:
    hands = figures.hands
    figures.key(Qt.Key.Key_A, CTRL)
    hands.qtbot.wait(10)
    hands.qtbot.mouseClick(figures.workspace.bar.change, LEFT, NONE)
    dialog = figures.dialog()
    dialog.field.setCurrentIndex(dialog.field.findText("State"))
    dialog.state.setCurrentIndex(dialog.state.findText("checked"))
    assert dialog.told.text().startswith("5 record")
    hands.qtbot.mouseClick(dialog.apply, LEFT)
    assert set(figures.column("State")) == {"checked"}


def test_what_is_typed_into_another_analysts_record_goes_into_a_copy_of_mine(hands: Hands) -> None:
    minh = Project(hands.project.store, analyst="Minh")
    words = "74 vụ mua bán người"
    theirs = tag(minh, hands.window.annotate.article, "statistic", hands.span(words), read_words=True).record
    hands.window.naming.choice.show_analyst(analyst_id(minh))
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    before = hands.project.record(theirs)
    reviewing.go(words, "Scope")
    reviewing.type_over("toan quoc")
    assert hands.project.record(theirs) == before
    hands.window.naming.choice.show_mine()
    assert hands.record(words).normal("scope") == "toan quoc"
    assert hands.record(words).normal("value") == "74"
    hands.undo()
    assert hands.records(words) == []


def test_a_project_that_is_open_for_reading_only_says_so(own_hands: Hands, project_file: Path) -> None:
    own_hands.window.session.close()
    with closing(Project.open(project_file, analyst=ANALYST)):
        assert own_hands.window.projects.open(project_file)
        reviewing = Reviewing(own_hands)
        reviewing.show("Statistic")
        reviewing.go("11.215", "Value")
        reviewing.hands.qtbot.wait(10)
        assert not reviewing.workspace.bar.change.isEnabled()
        reviewing.key(Qt.Key.Key_F2)
        assert reviewing.table.cells.editor is None
        assert "reading only" in own_hands.message


def test_what_was_copied_is_pasted_into_the_cell_that_has_the_keyboard(figures: Reviewing) -> None:
    figures.go("11.215", "Scope")
    QGuiApplication.clipboard().setText("toan quoc\n")
    figures.key(Qt.Key.Key_V, CTRL)
    assert figures.editor.text().strip() == "toan quoc"
    figures.key(Qt.Key.Key_Return, on=figures.editor)
    assert figures.column("Scope")[1] == "toan quoc"
    assert figures.hands.message == ""


def test_the_text_of_an_article_is_no_value_of_a_cell(figures: Reviewing) -> None:
    figures.go("11.215", "Scope")
    QGuiApplication.clipboard().setText("A headline\n\nand what it is about")
    figures.key(Qt.Key.Key_V, CTRL)
    assert figures.table.cells.editor is None
    assert "Make an article" in figures.hands.message
