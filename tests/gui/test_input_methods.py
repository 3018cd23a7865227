from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from core.model.codebook import Kind
from core.operations.values import correct
from gui.codebook.edits import new_field
from gui.codebook.tree import CodebookTree
from gui.codebook.window import CodebookWindow
from gui.compare.workspace import CompareWorkspace
from gui.dialogs.analysts import AnalystButton
from gui.dialogs.palette import CommandPalette
from gui.entities.panel import EntitiesPanel
from gui.form.aside import Aside
from gui.form.line_edit import ValueEdit
from gui.form.text_edit import TextEdit
from gui.glossary.window import GlossaryWindow
from tests.gui.dialogs.finding import child
from tests.gui.editors import owners_of, sites
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, NONE, SENTENCE, Hands
from tests.gui.review.reviewing import Reviewing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]

Editor = QLineEdit | QPlainTextEdit | QTextEdit | QComboBox
COMPOSER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up)
_PAUSE = 260
"""Milliseconds in which every filter has answered."""
RECORDS = {
    "meeting": "Hội nghị SOMTC 20",
    "speaker": "Nguyễn Thanh Sơn",
    "statistic": "11.215 vụ",
}


def show_record(words: str) -> Callable[[Hands], QWidget]:
    def show(hands: Hands) -> QWidget:
        hands.window.annotate.open_record(hands.record(words).id)
        return hands.form

    return show


def show_correction(hands: Hands) -> QWidget:
    """What is asked of a value that is printed otherwise than it is meant."""
    hands.window.annotate.open_record(hands.record("11.215 vụ").id)
    hands.qtbot.wait(1)
    hands.form.fields.verb_wanted.emit("correct", "value", hands.value("value").id)
    (aside,) = [each for each in hands.form.findChildren(Aside) if each.isVisible()]
    return aside


def show_reason(hands: Hands) -> QWidget:
    record = hands.record("11.215 vụ")
    value = record.first("value")
    assert value is not None
    hands.window.session.run(lambda project: correct(project, record.id, value.id, "11216", reason="misprint"), hands)
    # What is asked beneath a field stands in the place of the reason.
    hands.window.annotate.open_record(hands.record("Hội nghị SOMTC 20").id)
    hands.window.annotate.open_record(record.id)
    return hands.form


def show_proposal(hands: Hands) -> QWidget:
    hands.drag(hands.span(SENTENCE))
    hands.key(Qt.Key.Key_P)
    return hands.form


def show_record_note(hands: Hands) -> QWidget:
    hands.window.annotate.open_record(hands.record("11.215 vụ").id)
    hands.window.annotate.coding.note_on_record()
    return hands.form


def trigger(name: str, shown: str) -> Callable[[Hands], QWidget]:
    def show(hands: Hands) -> QWidget:
        if not (found := _seen(hands, shown)):
            hands.window.actions_by_name[name].trigger()
            hands.qtbot.waitUntil(lambda: bool(_seen(hands, shown)))
            found = _seen(hands, shown)
        return found[0]

    return show


def _seen(hands: Hands, name: str) -> list[QWidget]:
    top = [each for each in QApplication.topLevelWidgets() if each.objectName() == name]
    return [each for each in (*top, *hands.window.findChildren(QWidget, name)) if each.isVisible()]


def show_history(hands: Hands) -> QWidget:
    hands.window.history.show()
    panel = child(hands.window, QWidget, "historyPanel")
    child(panel, QToolButton, "historyFilter").setChecked(True)
    return panel


def show_name(hands: Hands) -> QWidget:
    """The panel of names with one chosen that is one of a series."""
    panel = child(trigger("show_entities", "entitiesPanel")(hands), EntitiesPanel)
    value = hands.record("Hội nghị SOMTC 20").first("meeting")
    assert value is not None
    assert value.normal is not None
    panel.show_entity(value.normal)
    assert child(panel, QLineEdit, "seriesName").isVisible()
    return panel


def show_codebook(type_id: str, field: str = "") -> Callable[[Hands], QWidget]:
    def show(hands: Hands) -> QWidget:
        shown = trigger("edit_codebook", "codebookDialog")(hands)
        tree = child(shown, CodebookTree)
        tree.choose(type_id, field)
        return shown

    return show


def show_answers(hands: Hands) -> QWidget:
    """A field of the codebook that offers answers, in whose table they are written."""
    kind = hands.project.codebook.type("statistic")
    return show_codebook(kind.id, next(field.id for field in kind.fields if field.kind is Kind.CHOICE))(hands)


def show_new_field(hands: Hands) -> QWidget:
    """A field that no project has yet, whose id is written, and the line for the name of one more."""
    shown = show_codebook("statistic", "measure")(hands)
    assert isinstance(shown, CodebookWindow)
    shown.draft.edit(lambda book: new_field(book, "statistic", "Tone", "measure")[0])
    shown.page.tree.choose("statistic", "tone")
    shown.page.ask_name("field")
    return shown


def show_analyst(hands: Hands) -> QWidget:
    child(hands.window, AnalystButton).mine_wanted.emit()
    hands.qtbot.waitUntil(lambda: bool(_seen(hands, "analystDialog")))
    return _seen(hands, "analystDialog")[0]


def show_compare(hands: Hands) -> QWidget:
    hands.window.actions_by_name["workspace_compare"].trigger()
    compare = hands.window.workspaces.compare
    assert compare is not None
    hands.qtbot.waitUntil(lambda: bool(compare.parts) and child(compare, QLineEdit, "boardFilter").isVisible())
    return compare


def show_choice_of_article(hands: Hands) -> QWidget:
    show_compare(hands)
    hands.window.actions_by_name["choose_article"].trigger()
    hands.qtbot.waitUntil(lambda: bool(_seen(hands, "partChooser")))
    return _seen(hands, "partChooser")[0]


def show_ruling(hands: Hands) -> QWidget:
    compare = show_compare(hands)
    assert isinstance(compare, CompareWorkspace)
    hands.qtbot.waitUntil(lambda: bool(compare.board.model.rows))
    compare.board.ruling.open_bar(compare.board.model.rows[0])
    hands.window.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is hands.window)
    return compare.board.ruling


def show_review(hands: Hands) -> QWidget:
    return Reviewing(hands).workspace


def show_cell_of_review(hands: Hands) -> QWidget:
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    reviewing.go("11.215", "Measure")
    reviewing.key(Qt.Key.Key_F2)
    return reviewing.table.viewport()


def show_change_of_many(hands: Hands) -> QWidget:
    reviewing = Reviewing(hands)
    reviewing.show("Statistic")
    reviewing.go("11.215", "Measure")
    reviewing.workspace.ask_change()
    return reviewing.dialog()


def show_glossary(hands: Hands) -> QWidget:
    shown = GlossaryWindow(hands.window.session, hands.window.theme, hands.window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    shown.activateWindow()
    hands.qtbot.waitUntil(lambda: bool(cells(shown)))
    return shown


def show_new_entry(hands: Hands) -> QWidget:
    shown = show_glossary(hands)
    assert isinstance(shown, GlossaryWindow)
    shown.ask_new()
    hands.qtbot.waitUntil(lambda: bool(_seen(hands, "glossaryAdd")))
    return _seen(hands, "glossaryAdd")[0]


def show_window(hands: Hands) -> QWidget:
    hands.window.annotate.show_list(True)
    return hands.window


PLACES: dict[str, Callable[[Hands], QWidget]] = {
    **{name: show_record(words) for name, words in RECORDS.items()},
    "proposal": show_proposal,
    "record note": show_record_note,
    "correction": show_correction,
    "reason": show_reason,
    "window": show_window,
    "find": trigger("find", "findBar"),
    "palette": trigger("command_palette", "commandPalette"),
    "history": show_history,
    "article": trigger("show_article", "articlePanel"),
    "names": trigger("show_entities", "entitiesPanel"),
    "a name": show_name,
    "a type of the codebook": show_codebook("statistic"),
    "a field of the codebook": show_codebook("statistic", "measure"),
    "answers of the codebook": show_answers,
    "a new field of the codebook": show_new_field,
    "analyst": show_analyst,
    "keys": trigger("show_shortcuts", "shortcutsDialog"),
    "export": trigger("export", "exportDialog"),
    "copy": trigger("send_copy", "sendCopyDialog"),
    "deleting": trigger("delete_for_good", "deleteArticleDialog"),
    "comparing": show_compare,
    "choosing an article to compare": show_choice_of_article,
    "ruling": show_ruling,
    "review": show_review,
    "a cell of the review": show_cell_of_review,
    "changing many": show_change_of_many,
    "glossary": show_glossary,
    "a new entry of the glossary": show_new_entry,
}
USUAL = ("statistic", "find", "history", "article")
"""Places for the fast tests."""


def editors(place: QWidget) -> list[Editor]:
    """Everything in a place that letters can be typed into, and that is seen."""
    found = [each for each in place.findChildren(QWidget) if isinstance(each, Editor)]
    typed = [
        each
        for each in found
        if (each.isEditable() if isinstance(each, QComboBox) else not each.isReadOnly()) and each.isEnabled()
    ]
    # The line of a box that is typed into, and what a list edits in place, belong to those.
    return [each for each in typed if each.isVisibleTo(place) and not isinstance(each.parent(), QComboBox)]


def cells(place: QWidget) -> list[tuple[QAbstractItemView, QModelIndex]]:
    """The first cell of each column of each list in a place that is written into where it stands."""
    found: list[tuple[QAbstractItemView, QModelIndex]] = []
    views = [each for each in place.findChildren(QAbstractItemView) if not isinstance(each, QHeaderView)]
    for view in views:
        model, never = view.model(), QAbstractItemView.EditTrigger.NoEditTriggers
        if model is None or not view.isVisible() or view.editTriggers() == never:
            continue
        columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
        for column in range(columns):
            indexes = (model.index(row, column) for row in range(model.rowCount()))
            editable = [each for each in indexes if model.flags(each) & Qt.ItemFlag.ItemIsEditable]
            found += [(view, each) for each in editable[:1]]
    return found


def opened_cell(view: QAbstractItemView, index: QModelIndex) -> Editor | None:
    """Open a cell; None where something is chosen in it, and nothing typed."""
    view.setFocus()
    view.setCurrentIndex(index)
    view.edit(index)
    found = [each for each in view.viewport().findChildren(QWidget) if isinstance(each, Editor) and each.isVisible()]
    typed = [each for each in found if not isinstance(each, QComboBox)]
    return typed[0] if typed else None


def text_of(editor: Editor) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def compose(editor: Editor, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def lists(place: QWidget) -> list[int]:
    """How much each list of a place shows: a filter that worked would change it."""
    views = [each for each in place.findChildren(QAbstractItemView) if not isinstance(each, QListWidget)]
    return [each.model().rowCount() for each in views if each.isVisible() and each.model() is not None]


@pytest.fixture(autouse=True)
def steady_caret(qapp: QApplication) -> Iterator[None]:
    """A caret that blinks would change the picture of an editor by itself."""
    former = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(former)


@pytest.mark.parametrize(
    "where", [where if where in USUAL else pytest.param(where, marks=pytest.mark.thorough) for where in PLACES]
)
def test_every_editor_waits_for_the_input_method(hands: Hands, where: str) -> None:
    place = PLACES[where](hands)
    hands.qtbot.wait(1)
    found = editors(place)
    assert found, where
    acts = hands.acts
    for editor in found:
        compare(hands, place, editor)
        assert hands.acts == acts, editor.accessibleName()
    for view, index in cells(place):
        editor = opened_cell(view, index)
        if editor is not None:
            compare(hands, place, editor)
            hands.qtbot.keyClick(editor, Qt.Key.Key_Escape)
        hands.qtbot.wait(1)
        assert hands.acts == acts, view.objectName()
    if place is not hands.window and place.isWindow():
        place.close()


@pytest.mark.thorough
def test_every_editor_of_the_program_is_among_them(hands: Hands) -> None:
    seen: set[tuple[str, str]] = set()
    for show in PLACES.values():
        place = show(hands)
        hands.qtbot.wait(1)
        typed = [*editors(place), *(view for view, _ in cells(place))]
        read = [each for each in place.findChildren(QWidget) if _is_only_read(each)]
        for each in (*typed, *read, *(each for each in hands.window.findChildren(QWidget) if _is_only_read(each))):
            seen |= owners_of(each)
        delegates = [view.itemDelegateForIndex(index) for view, index in cells(place)]
        views = [each.parentWidget().parentWidget() for each in typed if each.parentWidget() is not None]
        delegates += [view.itemDelegate() for view in views if isinstance(view, QTableView)]
        seen |= {(kind.__name__, "") for delegate in delegates for kind in type(delegate).__mro__}
        if place is not hands.window and place.isWindow():
            place.close()
    missed = [str(site) for site in sites() if (site.owner, site.attribute) not in seen]
    assert missed == []


def _is_only_read(widget: QWidget) -> bool:
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)) and widget.isReadOnly()


def compare(hands: Hands, place: QWidget, editor: Editor) -> None:
    name = editor.objectName() or editor.accessibleName()
    found = text_of(editor)
    editor.setFocus()
    assert editor.hasFocus(), name
    if not isinstance(editor, QComboBox):
        editor.selectAll()
        compose(editor, commit="x")
    if isinstance(editor, QLineEdit):
        # Where letters may not stand nothing came, and what is selected goes when something is composed.
        editor.end(False)
    # What was asked for before has to be answered first.
    pause = _PAUSE if lists(place) else 1
    hands.qtbot.wait(pause)
    before, acts, listed = text_of(editor), hands.acts, lists(place)
    idle = editor.grab().toImage()
    for preedit, commit in (("ă", "ắ"), ("ni hao", "你好")):
        compose(editor, preedit)
        assert text_of(editor) == before, name
        assert editor.grab().toImage() != idle, f"{name} does not show what is composed"
        for key in COMPOSER_KEYS:
            hands.qtbot.keyClick(editor, key)
            assert (text_of(editor), editor.hasFocus(), editor.isVisible()) == (before, True, True), (name, key)
        if not isinstance(place, CommandPalette):
            # The palette answers to what is composed, but does nothing of it.
            hands.qtbot.wait(pause)
            assert lists(place) == listed, name
        assert (hands.acts, place.isVisible()) == (acts, True), name
        compose(editor, commit=commit)
        takes_letters = not isinstance(editor, QLineEdit) or (editor.validator() is None and editor.maxLength() > 1)
        assert (commit in text_of(editor)) is takes_letters, name
        hands.qtbot.wait(pause)
        before, listed, idle = text_of(editor), lists(place), editor.grab().toImage()
    _take_away(hands, editor, found)


def _take_away(hands: Hands, editor: Editor, found: str) -> None:
    """Leave the editor as it was found, without committing anything."""
    if isinstance(editor, ValueEdit):
        editor.give_back()
    elif isinstance(editor, TextEdit):
        while editor.document().isUndoAvailable():
            editor.undo()
    elif isinstance(editor, QComboBox):
        editor.setEditText(found)
    else:
        editor.selectAll()
        hands.qtbot.keyClick(editor, Qt.Key.Key_Delete)
        compose(editor, commit=found)
    hands.qtbot.wait(1)


def test_an_open_list_of_names_does_not_take_the_keys_of_the_input_method(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("Nguyễn Thanh Sơn").id)
    line = hands.enter("person")
    assert isinstance(line, ValueEdit)
    line.selectAll()
    hands.qtbot.keyClicks(line, "N")
    completer = line.completer()
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QListView)
    hands.qtbot.waitUntil(popup.isVisible)
    acts = hands.acts
    compose(line, "gu")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        hands.qtbot.keyClick(popup, key)
    assert (line.text(), hands.acts) == ("N", acts)
    compose(line, commit="guyễn")
    assert line.text() == "Nguyễn"
    line.give_back()


def test_what_is_composed_when_the_editor_is_left_keeps_no_key_from_the_next_one(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("11.215 vụ").id)
    compose(hands.enter("scope"), "ă")
    line = hands.enter("period")
    hands.key(Qt.Key.Key_Escape, NONE)
    assert not line.hasFocus()
    hands.key(Qt.Key.Key_F, CTRL)
    field = child(hands.window, QLineEdit, "findField")
    assert field.hasFocus()
    hands.key(Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_the_palette_narrows_to_what_is_composed_and_keeps_its_list_where_nothing_is_called_so(hands: Hands) -> None:
    palette = trigger("command_palette", "commandPalette")(hands)
    line, shown = child(palette, QLineEdit, "paletteLine"), child(palette, QListView, "paletteList")
    compose(line, commit="un")
    hands.qtbot.wait(_PAUSE)
    listed = _titles(shown)
    assert listed
    compose(line, "do")
    hands.qtbot.wait(_PAUSE)
    narrowed = _titles(shown)
    assert 0 < len(narrowed) < len(listed)
    compose(line, "xi'an zi")
    hands.qtbot.wait(_PAUSE)
    assert _titles(shown) == narrowed
    assert shown.isVisible()
    compose(line, commit="先字")
    hands.qtbot.waitUntil(lambda: not _titles(shown))


def _titles(shown: QListView) -> list[str]:
    model = shown.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
