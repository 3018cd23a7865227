from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from core.operations import values
from core.operations.acting import analyst_id
from core.operations.filling import Fill
from core.operations.records import tag
from core.project.project import Project
from tests.gui.main_window.hands import CTRL, FIGURE, MENU_WARNINGS, SHIFT

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.record import Record
    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
ENTER = Qt.Key.Key_Return


@pytest.fixture
def form(tagged: Hands) -> Hands:
    """A statistic whose measure was pointed at, and whose period is in the form."""
    record = tagged.record(FIGURE).id
    words = tagged.span("mua bán người", FIGURE[:6])
    tagged.window.session.run(lambda project: values.fill(project, record, Fill("measure", (words,))))
    tagged.form.arm("measure")
    return tagged


def everything(form: Hands) -> tuple[list[Record], dict[str, str], list[str]]:
    """The records of the article, the notes on them, and what things are called."""
    article = form.window.annotate.article
    records = sorted(form.project.records(article=article), key=lambda record: record.id)
    names = [form.project.names.label(each.id) for each in form.project.names.terms("measure")]
    return records, dict(form.project.notes.on(tuple(record.id for record in records))), names


def choose(form: Hands, field: str, words: str) -> None:
    row = form.row(field)
    row.open_menu()
    menu = next(each for each in row.findChildren(QMenu) if each.isVisible())
    form.choose(menu, words)


def correct(form: Hands) -> None:
    form.type_into("value", "75")


def correct_with_a_reason(form: Hands) -> None:
    form.key(Qt.Key.Key_P, CTRL | SHIFT)
    form.write("cướp biển")
    form.key(ENTER)
    form.write("in nhầm")
    form.key(ENTER)


def note_on_value(form: Hands) -> None:
    form.key(Qt.Key.Key_T, CTRL)
    form.write("xem lại")
    form.key(ENTER)


def note_on_record(form: Hands) -> None:
    form.key(Qt.Key.Key_T, CTRL | SHIFT)
    form.write("xem lại bài 001")
    form.key(ENTER, CTRL)


def from_elsewhere(form: Hands) -> None:
    note_on_value(form)
    choose(form, "measure", "It is known from elsewhere")


def rename(form: Hands) -> None:
    form.type_into("measure", "cướp biển")
    choose(form, "measure", "Rename “cướp biển”")
    form.write("cướp biển trên biển")
    form.key(ENTER)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Callable[[Hands], None]:
    return lambda form: form.key(key, modifier)


def menu(field: str, words: str) -> Callable[[Hands], None]:
    return lambda form: choose(form, field, words)


VERBS: dict[str, Callable[[Hands], None]] = {
    "typed": lambda form: form.form.fields.typed.emit("scope", "", "phụ nữ 妇女 😀") or None,
    "corrected": correct,
    "corrected with a reason": correct_with_a_reason,
    "not stated": press(Qt.Key.Key_0),
    "doubtful": press(Qt.Key.Key_D, CTRL),
    "inferred": menu("measure", "It is inferred from the words"),
    "from elsewhere": from_elsewhere,
    "noted": note_on_value,
    "noted on the record": note_on_record,
    "cleared": menu("measure", "Clear"),
    "renamed": rename,
    "checked": press(Qt.Key.Key_K, CTRL | SHIFT),
    "made once more": press(Qt.Key.Key_U, CTRL | SHIFT),
    "filled from the last": press(Qt.Key.Key_U, CTRL),
    "deleted": press(Qt.Key.Key_Delete),
}


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_what_is_said_of_a_record_is_taken_back_whole_and_done_again(
    form: Hands, verb: Callable[[Hands], None]
) -> None:
    before, acts = everything(form), form.acts
    verb(form)
    after, said = everything(form), form.acts - acts
    assert after != before
    form.reader.setFocus()
    for _ in range(said):
        form.undo()
    assert everything(form) == before
    for _ in range(said):
        form.redo()
    assert everything(form) == after


def test_nothing_of_the_form_is_left_when_its_record_is_taken_back(form: Hands) -> None:
    form.reader.setFocus()
    while form.acts and form.records(FIGURE):
        form.undo()
    assert (form.form.record, form.form.armed) == (None, "")


def test_what_another_analyst_coded_is_changed_in_a_copy_of_mine(hands: Hands) -> None:
    minh = Project(hands.project.store, analyst="Minh")
    article, span = hands.window.annotate.article, hands.span(FIGURE)
    hers = tag(minh, article, "statistic", span, read_words=True).record
    hands.window.naming.choice.show_analyst(analyst_id(minh))
    hands.window.annotate.open_record(hers)
    hands.qtbot.wait(1)
    before, acts = hands.project.record(hers), hands.acts
    hands.type_into("scope", "phụ nữ và trẻ em")
    assert hands.project.record(hers) == before
    hands.window.naming.choice.show_mine()
    assert hands.record(FIGURE).normal("scope") == "phụ nữ và trẻ em"
    assert hands.record(FIGURE).normal("value") == "74"
    assert hands.acts == acts + 1
    hands.reader.setFocus()
    hands.undo()
    assert (hands.records(FIGURE), hands.project.record(hers)) == ([], before)
