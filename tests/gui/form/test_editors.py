from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel

from core.model.codebook import Kind
from core.model.record import RecordState
from gui.form.bounds import BoundButton
from gui.form.dates import date_in_words
from gui.form.drops import SPAN_MIME
from gui.form.heading import RecordHeading
from gui.form.line_edit import ValueEdit
from gui.form.offers import offers
from gui.form.text_edit import TextEdit
from gui.wording import speak
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, FIGURE, LEFT, MENU_WARNINGS, SENTENCE, SHIFT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from core.model.codebook import Field
    from gui.form.offers import Offer
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def form(tagged: Hands) -> Hands:
    return tagged


def field_of(form: Hands, field: str) -> Field:
    return form.project.codebook.type("statistic").field(field)


def popup_of(line: QWidget) -> tuple[QAbstractItemView, list[str]]:
    """The list beneath a line, and what stands in it."""
    completer = line.completer() if isinstance(line, ValueEdit) else None
    assert completer is not None
    popup, model = completer.popup(), completer.completionModel()
    assert popup is not None
    return popup, [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def compose(editor: QWidget, letters: str) -> None:
    """Show letters that an input method has not finished."""
    QApplication.sendEvent(editor, QInputMethodEvent(letters, []))


# ── running text ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_text_grows_to_three_lines_and_no_further(form: Hands) -> None:
    editor = form.enter("scope")
    heights = [editor.height()]
    for _ in range(4):
        form.key(Qt.Key.Key_Return, SHIFT)
        form.write("dòng")
        heights.append(editor.height())
    assert heights[0] < heights[1] < heights[2] == heights[3] == heights[4]


@pytest.mark.parametrize("text", ["a\N{NO-BREAK SPACE}b", "một\nhai", "😀 𠀀", "Việt"])
def test_a_text_is_stored_letter_by_letter(form: Hands, text: str) -> None:
    form.type_into("scope", text)
    assert form.value("scope").normal == text
    before = form.acts
    form.enter("scope")
    form.key(Qt.Key.Key_Return)
    assert form.acts == before


# ── dates and numbers ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2020-10-24", "24 Oct 2020"),
        ("2020-11", "Nov 2020"),
        ("2020", "2020"),
        ("2020-01/2020-06", "Jan – Jun 2020"),
        ("2022-10-20/2022-10-21", "20 Oct – 21 Oct 2022"),
        ("2018-07/2019-06", "Jul 2018 – Jun 2019"),
        ("2019/2020", "2019 – 2020"),
        ("-0044-03/-0043-05", ""),
        ("2020-10-24~", "about 24 Oct 2020"),
        ("2020-10/..", "since Oct 2020"),
        ("../2020-10", "until Oct 2020"),
        ("2020-XX", ""),
        ("2020-21", ""),
    ],
)
def test_a_date_is_said_in_words(qapp: object, edtf: str, said: str) -> None:
    assert date_in_words(edtf) == said


def test_a_date_shows_both_forms(form: Hands) -> None:
    line = form.type_into("period", "2020-10-24")
    assert isinstance(line, ValueEdit)
    assert (line.text(), line.hint) == ("24 Oct 2020", "2020-10-24")
    form.enter("period")
    assert (line.text(), line.hint) == ("2020-10-24", "24 Oct 2020")
    form.key(Qt.Key.Key_Escape)
    assert (line.text(), line.hint) == ("24 Oct 2020", "2020-10-24")


def test_what_letters_are_read_as_is_said_while_they_are_typed(form: Hands) -> None:
    line = form.enter("period")
    assert isinstance(line, ValueEdit)
    form.write("tháng 10 năm 2020")
    assert line.hint == "Oct 2020 · 2020-10"
    form.key(Qt.Key.Key_Return)
    assert form.value("period").normal == "2020-10"


@pytest.mark.parametrize(
    ("typed", "bound", "normal", "high"),
    [
        ("> 1200", ">", "1200", None),
        ("≥1200", "≥", "1200", None),
        (">= 1200", "≥", "1200", None),
        ("~ 1200", "~", "1200", None),
        ("< 300", "<", "300", None),
        ("<= 300", "≤", "300", None),
        ("5-7", "", "5", "7"),
        ("= 12", "", "12", None),
        ("≤ 98", "≤", "98", None),
    ],
)
def test_a_sign_typed_before_a_number_is_kept(
    form: Hands, typed: str, bound: str, normal: str, high: str | None
) -> None:
    form.type_into("value", typed)
    value = form.value("value")
    assert (value.bound, value.normal, value.high) == (bound, normal, high)


@pytest.mark.parametrize(
    ("spoken", "typed", "normal", "shown", "edited"),
    [
        ("en", "11.215", "11215", "11,215", "11215"),
        ("vi", "11.215", "11215", "11.215", "11215"),
        ("zh", "11.215", "11215", "11,215", "11215"),
        ("en", "9,46", "9.46", "9.46", "9.46"),
        ("vi", "9,46", "9.46", "9,46", "9,46"),
        ("en", "9,465", "9.465", "9.465", "9,465"),
        ("vi", "9,465", "9.465", "9,465", "9,465"),
        ("en", "-1.234,5", "-1234.5", "−1,234.5", "-1234.5"),
        ("vi", "12345678901234567890", "12345678901234567890", "12.345.678.901.234.567.890", "12345678901234567890"),
    ],
)
def test_a_number_is_shown_as_the_interface_writes_it_and_edited_as_the_article_is_read(
    form: Hands, spoken: str, typed: str, normal: str, shown: str, edited: str
) -> None:
    speak(spoken)
    try:
        line = form.type_into("value", typed)
        assert (form.value("value").normal, line.text()) == (normal, shown)
        form.enter("value")
        assert line.text() == edited
        acts = form.acts
        form.key(Qt.Key.Key_Return)
        assert (form.acts, line.text()) == (acts, shown)
        form.type_into("value", edited)
        assert (form.value("value").normal, line.text()) == (normal, shown)
    finally:
        speak("en")


def test_what_is_shown_is_never_taken_for_what_was_typed(form: Hands) -> None:
    form.type_into("value", "9,465")
    assert form.line("value").text() == "9.465"
    choose_sign(form, ">  more than")
    assert (form.value("value").bound, form.value("value").normal) == (">", "9.465")
    form.type_into("value", "oops")
    assert form.line("value").text() == "oops"
    form.enter("scope")
    form.enter("value")
    assert form.line("value").text() == "oops", "what could not be read stays to be mended"


def choose_sign(form: Hands, words: str) -> BoundButton:
    button = child(form.row("value"), BoundButton)
    menu = button.menu()
    assert menu is not None
    form.choose(menu, words)
    return button


def test_a_sign_is_chosen_and_stays_while_the_number_changes(form: Hands) -> None:
    form.window.annotate.open_record(form.record("11.215 vụ").id)
    button = choose_sign(form, ">  more than")
    assert (form.value("value").bound, form.value("value").normal, button.text()) == (">", "11215", ">")
    assert form.line("value").text() == "11,215"
    form.type_into("value", "800")
    assert (form.value("value").bound, form.value("value").normal) == (">", "800")
    choose_sign(form, "=  exactly")
    assert (form.value("value").bound, button.text()) == ("", "=")


def test_a_sign_is_chosen_for_a_small_number_too(form: Hands) -> None:
    before = form.value("value")
    button = choose_sign(form, ">  more than")
    assert (form.value("value").normal, form.value("value").bound) == (before.normal, ">")
    assert button.text() == ">"
    assert not form.form.holds_uncommitted


# ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def offered(form: Hands, field: str, typed: str) -> list[Offer]:
    return offers(form.project, field_of(form, field), form.window.annotate.article, typed)


@pytest.mark.parametrize("typed", ["VN", "việt nam", "越南", "vietnam"])
def test_a_country_is_found_in_three_languages_and_by_its_code(form: Hands, typed: str) -> None:
    first = offered(form, "place", typed)[0]
    assert (first.written, first.about) == ("Vietnam", "VN · Việt Nam · 越南")


def test_everything_is_listed_where_nothing_is_typed(form: Hands) -> None:
    line = form.enter("place")
    form.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup, shown = popup_of(line)
    assert popup.isVisible()
    assert len(shown) > 200
    popup.hide()


def test_a_link_offers_the_records_of_the_article(form: Hands) -> None:
    found = offered(form, "meeting", "somtc")
    meeting = form.record("Hội nghị SOMTC 20")
    assert (found[0].stored, found[0].about) == (meeting.id, "record of this article")
    assert "SOMTC 20" in [each.written for each in found]


def test_what_is_not_known_is_made_as_what_the_analyst_chooses(form: Hands) -> None:
    line = form.enter("reported_by")
    form.write("Nguyễn Văn Q")
    popup, shown = popup_of(line)
    assert shown == ["Create “Nguyễn Văn Q” as organisation", "Create “Nguyễn Văn Q” as person"]
    before = form.acts
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        form.qtbot.keyClick(popup, key)
    entity = form.project.names.entity(form.value("reported_by").normal or "")
    assert entity is not None
    assert (entity.type, entity.label, form.acts) == ("person", "Nguyễn Văn Q", before + 1)
    assert form.reader.hasFocus()


def test_escape_closes_the_list_first_and_then_leaves(form: Hands) -> None:
    line = form.enter("place")
    form.write("viet")
    popup, _ = popup_of(line)
    form.qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert line.hasFocus()
    form.key(Qt.Key.Key_Escape)
    assert line.text() == ""
    assert form.reader.hasFocus()


# ── input methods ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("field", ["measure", "value", "period", "place", "amount", "scope", "meeting"])
def test_letters_that_are_being_composed_are_neither_stored_nor_left_by_escape(form: Hands, field: str) -> None:
    editor, before = form.enter(field), form.acts
    kept = editor.text()
    compose(editor, "ruǎn")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        form.key(key)
        assert editor.hasFocus()
        assert form.acts == before
    compose(editor, "")
    assert editor.text() == kept
    form.key(Qt.Key.Key_Escape)
    assert form.reader.hasFocus()


def test_what_is_being_composed_is_left_alone_when_something_else_changes(form: Hands) -> None:
    editor = form.enter("scope")
    compose(editor, "ruǎn")
    form.window.annotate.coding.mark(RecordState.CHECKED)
    assert editor.hasFocus()
    assert isinstance(editor, TextEdit)
    assert editor.is_composing
    form.write("阮")
    form.key(Qt.Key.Key_Return)
    assert form.value("scope").normal == "阮"


# ── words that are dropped or pasted ────────────────────────────────────────────────────────────────────────────────


def dragged(start: int, end: int) -> QMimeData:
    data = QMimeData()
    data.setText("words")
    data.setData(SPAN_MIME, QByteArray(json.dumps({"start": start, "end": end}).encode()))
    return data


def drop(on: QWidget, data: QMimeData) -> None:
    entering = QDragEnterEvent(QPoint(3, 3), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(on, entering)
    assert entering.isAccepted()
    event = QDropEvent(QPointF(3, 3), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(on, event)


def test_words_of_the_article_that_are_dropped_on_a_field_fill_it_with_their_place(form: Hands) -> None:
    span = form.span("nửa đầu năm 2020", SENTENCE[:4])
    drop(form.row("period"), dragged(span.start, span.end))
    value = form.value("period")
    assert (value.normal, [anchor.span for anchor in value.anchors]) == ("2020-01/2020-06", [span])


@pytest.mark.parametrize("field", ["base_period", "scope"])
def test_text_from_elsewhere_that_is_dropped_on_a_line_is_kept_when_it_is_left(form: Hands, field: str) -> None:
    data = QMimeData()
    data.setText("2019")
    editor = form.enter(field)
    form.reader.setFocus()
    drop(editor.viewport() if isinstance(editor, TextEdit) else editor, data)
    assert editor.hasFocus()
    form.reader.setFocus()
    assert form.value(field).normal == "2019"


def test_selected_words_are_carried_from_the_article_into_a_field(form: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    form.form.arm("")
    span = form.span("nửa đầu năm 2020", SENTENCE[:4])
    form.look(span)
    form.reader.select_span(span.start, span.end)

    def carried(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        drop(form.row("period"), drag.mimeData())
        return COPY

    monkeypatch.setattr(QDrag, "exec", carried)
    middle = form.reader.span_rect(span.start + 8, span.start + 9).center()
    form.qtbot.mousePress(form.reader.viewport(), LEFT, pos=middle)
    form.move(form.reader.viewport(), middle + QPoint(40, 0), LEFT)
    value = form.value("period")
    assert (value.normal, [anchor.span for anchor in value.anchors]) == ("2020-01/2020-06", [span])


@pytest.mark.parametrize("field", ["period", "scope"])
def test_an_editor_leaves_words_of_the_article_to_its_field(form: Hands, field: str) -> None:
    data = dragged(1, 4)
    event = QDragEnterEvent(QPoint(3, 3), COPY, data, LEFT, Qt.KeyboardModifier.NoModifier)
    editor = form.line(field)
    editor.dragEnterEvent(event)
    assert not event.isAccepted()


NO_PLACE = (b"", b"{}", b'{"start": 5, "end": 5}', b'{"start": "x", "end": 2}', b"[1, 2]", b"\xff")


@pytest.mark.parametrize("told", NO_PLACE)
def test_what_says_no_place_fills_nothing(form: Hands, told: bytes) -> None:
    data = QMimeData()
    data.setData(SPAN_MIME, QByteArray(told))
    before = form.acts
    drop(form.row("period"), data)
    assert form.acts == before


def test_text_is_pasted(form: Hands) -> None:
    QApplication.clipboard().setText("người già")
    form.enter("scope")
    form.key(Qt.Key.Key_V, CTRL)
    form.key(Qt.Key.Key_Return)
    assert form.value("scope").normal == "người già"


# ── walking ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_tab_goes_from_field_to_field_and_on_to_the_list(form: Hands) -> None:
    form.window.annotate.open_record(form.record("11.215 vụ").id)
    form.qtbot.wait(1)
    editors = [form.row(field.id).line.editor for field in form.project.codebook.type("statistic").fields]
    form.reader.setFocus()
    walked: list[QWidget | None] = []
    for _ in editors:
        form.key(Qt.Key.Key_Tab)
        walked.append(form.window.focusWidget())
    assert walked == editors
    table = form.window.annotate.record_list.table
    for _ in range(4):
        form.key(Qt.Key.Key_Tab)
        if table.hasFocus():
            break
    assert table.hasFocus()
    for _ in range(8):
        form.key(Qt.Key.Key_Backtab)
        if form.window.focusWidget() is editors[-2]:
            break
    assert form.window.focusWidget() is editors[-2]


def test_a_form_of_everything_and_a_problem_fits_in_each_language(form: Hands) -> None:
    for field, text in (
        ("measure", "human trafficking"),
        ("period", "2020-01/2020-06"),
        ("place", "VN"),
        ("direction", "up"),
        ("amount", "9.46 percent"),
        ("base_period", "2019-01/2019-06"),
        ("scope", "phụ nữ và trẻ em"),
        ("reported_by", "Bộ Công an"),
        ("meeting", "SOMTC 20"),
    ):
        form.form.fields.typed.emit(field, "", text)
    form.type_into("period", "next spring")
    form.qtbot.wait(1)
    shown = form.form.record
    assert shown is not None
    assert [f.id for f in form.project.codebook.type("statistic").fields if not shown.values(f.id)] == []
    labels = {field.id: field.labels for field in form.project.codebook.type("statistic").fields}
    assert form.form.verticalScrollBar().maximum() == 0
    for language in ("vi", "zh"):
        for field, names in labels.items():
            for label in form.row(field).findChildren(QLabel):
                if label.buddy() is not None:
                    label.setText(f"1 {names.best(language)} *")
        form.qtbot.wait(1)
        assert form.form.verticalScrollBar().maximum() == 0, language


def test_the_fields_take_other_colours_without_being_built_anew(form: Hands) -> None:
    rows = [form.row(field.id) for field in form.project.codebook.type("statistic").fields]
    light = form.picture(rows[0])
    form.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert [form.row(row.field.id) for row in rows] == rows
    assert form.picture(rows[0]) != light
    form.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert form.picture(rows[0]) == light


# ── the heading ─────────────────────────────────────────────────────────────────────────────────────────────────────


def heading(form: Hands) -> RecordHeading:
    return next(each for each in form.form.findChildren(RecordHeading) if each.isVisible())


def test_what_is_missing_is_named_and_a_click_goes_there(form: Hands) -> None:
    missing = child(heading(form), QLabel, "missingFields")
    assert "Measure" in missing.text()
    assert "Unit" not in missing.text()
    missing.linkActivated.emit("measure")
    assert form.line("measure").hasFocus()
    form.type_into("measure", "human trafficking")
    form.type_into("period", "2020")
    assert not missing.isVisible()


def test_what_is_missing_blocks_nothing(form: Hands) -> None:
    record = form.record(FIGURE)
    assert not record.values("measure")
    button = heading(form).stops[0]
    form.choose(button.menu(), "Checked")  # pyright: ignore[reportAttributeAccessIssue]
    assert form.record(FIGURE).state is RecordState.CHECKED
    form.open("001")
    form.open("003")
    form.window.annotate.open_record(record.id)
    assert "Measure" in child(heading(form), QLabel, "missingFields").text()


def test_the_state_is_shown_and_chosen_in_the_heading(form: Hands) -> None:
    button = heading(form).stops[0]
    menu = button.menu()  # pyright: ignore[reportAttributeAccessIssue]
    form.choose(menu, "To discuss")
    assert form.record(FIGURE).state is RecordState.TO_DISCUSS
    assert button.text() == "to discuss"  # pyright: ignore[reportAttributeAccessIssue]


def test_a_note_on_the_record_is_written_shown_and_undone(form: Hands) -> None:
    form.window.annotate.coding.note_on_record()
    form.write("xem lại bài 001")
    form.key(Qt.Key.Key_Return, CTRL)
    note = child(heading(form), QLabel, "recordNote")
    assert note.isVisible()
    assert "xem lại bài 001" in note.text()
    assert form.project.notes.on((form.record(FIGURE).id,)) == {form.record(FIGURE).id: "xem lại bài 001"}
    form.reader.setFocus()
    form.undo()
    assert not note.isVisible()


def test_each_kind_has_an_editor(form: Hands) -> None:
    kinds = {field.kind for kind in form.project.codebook.types for field in kind.fields}
    assert kinds | {Kind.BOOLEAN} == set(Kind)
