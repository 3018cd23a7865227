from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from core.model.codebook import Choice, Field, Kind, Labels
from core.model.codebook_edit_fields import add_field
from core.operations.codebooks import change_codebook
from gui.form.line_edit import ValueEdit
from gui.wording import speak
from tests.gui.main_window.hands import FIGURE, MENU_WARNINGS

if TYPE_CHECKING:
    from gui.form.value_line import ValueLine
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
ANSWERS = ("open", "closed", "mixed")
ADDED = {
    "official": (Kind.BOOLEAN, False),
    "nation": (Kind.COUNTRY, False),
    "door": (Kind.CHOICE, True),
    "days": (Kind.EDTF, True),
    "counts": (Kind.DECIMAL, True),
}


@pytest.fixture
def form(tagged: Hands) -> Hands:
    """The codebook asks more of a statistic than the one that ships; a statistic is open."""
    book = tagged.project.codebook
    choices = tuple(Choice(each, labels(each)) for each in ANSWERS)
    for name, (kind, many) in ADDED.items():
        asked = choices if kind is Kind.CHOICE else ()
        book = add_field(book, "statistic", Field(name, labels(name), "–", "–", "–", kind, many=many, choices=asked))
    tagged.window.session.run(lambda project: change_codebook(project, book))
    tagged.qtbot.wait(1)
    return tagged


def labels(name: str) -> Labels:
    return Labels({each: f"{name} {each}" for each in ("en", "vi", "zh")})


def held(form: Hands, field: str) -> list[str | None]:
    return [value.normal for value in form.record(FIGURE).values(field)]


def answer(form: Hands, line: ValueLine, key: Qt.Key) -> QComboBox:
    assert isinstance(line.editor, QComboBox)
    line.editor.setFocus()
    form.key(key, on=line.editor)
    return line.editor


def type_another(form: Hands, field: str, text: str) -> ValueLine:
    form.row(field).type_another()
    form.write(text)
    form.key(Qt.Key.Key_Return)
    form.qtbot.wait(1)
    return form.row(field).lines[-1]


def test_yes_and_no_are_answers_in_the_language_of_the_interface(form: Hands) -> None:
    box = answer(form, form.row("official").line, Qt.Key.Key_End)
    assert (held(form, "official"), box.currentText()) == (["false"], "No")
    speak("vi")
    try:
        form.qtbot.waitUntil(lambda: box.currentText() not in ("", "No"))
    finally:
        speak("en")
    answer(form, form.row("official").line, Qt.Key.Key_Home)
    assert held(form, "official") == []


@pytest.mark.parametrize("typed", ["Wakanda", "XX", "Bộ Công an"])
def test_what_is_no_country_is_refused_with_a_reason_where_only_countries_may_stand(form: Hands, typed: str) -> None:
    acts = form.acts
    line = form.type_into("nation", typed)
    assert "is not in the list of countries" in form.told("nation")
    assert (held(form, "nation"), line.text(), form.acts) == ([], typed, acts)
    form.qtbot.wait(1)
    assert form.type_into("nation", "vn").text() == "Vietnam"
    assert held(form, "nation") == ["VN"]
    assert "list of countries" not in form.told("nation")


def test_a_field_takes_several_answers_from_its_list(form: Hands) -> None:
    answer(form, form.row("door").line, Qt.Key.Key_Down)
    form.row("door").type_another()
    answer(form, form.row("door").lines[-1], Qt.Key.Key_End)
    assert held(form, "door") == ["open", "mixed"]
    answer(form, form.row("door").line, Qt.Key.Key_Home)
    assert held(form, "door") == ["mixed"]
    form.reader.setFocus()
    form.undo()
    assert held(form, "door") == ["open", "mixed"]


def test_what_is_wrong_with_one_of_several_values_is_said_beneath_that_one(form: Hands) -> None:
    form.type_into("days", "2020-01")
    last = type_another(form, "days", "soon")
    first = form.row("days").line
    assert last is not first
    assert isinstance(first.editor, ValueEdit)
    assert isinstance(last.editor, ValueEdit)
    assert (first.editor.text(), last.editor.text()) == ("Jan 2020", "soon")
    said = [any("Write it" in label.text() for label in line.findChildren(QLabel)) for line in (first, last)]
    assert said == [False, True]
    assert (first.is_uncommitted, last.is_uncommitted) == (False, True)
    assert held(form, "days") == ["2020-01"]


def test_several_numbers_stand_each_in_a_line_and_go_one_by_one(form: Hands) -> None:
    form.type_into("counts", "1.200")
    type_another(form, "counts", "9,5")
    assert held(form, "counts") == ["1200", "9.5"]
    shown = [line.editor.text() for line in form.row("counts").lines if isinstance(line.editor, ValueEdit)]
    assert shown == ["1,200", "9.5"]
    line = form.enter("counts")
    line.selectAll()
    form.key(Qt.Key.Key_Delete)
    form.key(Qt.Key.Key_Return)
    assert held(form, "counts") == ["9.5"]


def test_everything_that_was_answered_is_taken_back_step_by_step(form: Hands) -> None:
    before = form.acts
    answer(form, form.row("official").line, Qt.Key.Key_End)
    form.type_into("days", "2020-01")
    form.type_into("nation", "越南")
    form.reader.setFocus()
    for _ in range(form.acts - before):
        form.undo()
    assert [held(form, field) for field in ADDED] == [[] for _ in ADDED]
