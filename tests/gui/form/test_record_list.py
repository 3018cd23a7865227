from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu

from core.model.ids import key_of
from core.model.record import RecordState
from core.operations import records, values
from core.operations.records import tag
from core.text.fold import fold_key
from core.text.span import Span
from gui.form.record_list import Column, Place, RecordListModel
from gui.theme import make_theme
from gui.wording import speak
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import FIGURE, LEFT, MENU_WARNINGS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.model.record import Record
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def place_of(record: Record) -> Place:
    span = record.mentions[0].anchor.span
    return span.start, span.end, record.type, "mention", key_of(record.id)


def by_key(*places: Place) -> dict[bytes, Place]:
    return {place[4]: place for place in places}


def test_the_model_keeps_the_rules_of_qt(hands: Hands, qtbot: QtBot) -> None:
    model = RecordListModel(make_theme(dark=False))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    coded = hands.project.records(article=hands.window.annotate.article)
    places = [place_of(record) for record in coded]
    model.show_places(hands.project, by_key(*places), hands.project.record)
    assert (model.rowCount(), model.columnCount()) == (len(coded), 5)
    model.set_theme(make_theme(dark=True))
    model.patch_places({}, {key_of(record.id) for record in coded[2:]})
    assert [model.row_of(record.id) for record in coded] == [0, 1, *[-1] * (len(coded) - 2)]
    model.patch_places(by_key(*places[1:]), {key_of(coded[1].id)})
    in_text_order = sorted(coded, key=lambda record: place_of(record)[:2])
    assert [model.row_of(record.id) for record in in_text_order] == list(range(len(coded)))
    for column in Column:
        model.sort(column, Qt.SortOrder.DescendingOrder)
    model.show_places(None, {}, hands.project.record)
    assert model.rowCount() == 0


def test_an_act_moves_only_the_rows_that_it_touched(hands: Hands, qtbot: QtBot) -> None:
    model = RecordListModel(make_theme(dark=False))
    first, second = (1, 2, "meeting", "mention", b"a" * 16), (3, 4, "speaker", "mention", b"b" * 16)
    model.show_places(hands.project, by_key(first, second), lambda _id: None)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as painted:
        model.patch_places(by_key(second), {second[4]})
    assert painted.args is not None
    assert painted.args[0].row() == painted.args[1].row() == 1
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignals([model.rowsRemoved, model.rowsInserted]):
        model.patch_places(by_key((5, 6, "meeting", "mention", first[4])), {first[4]})
    assert [model.index(row, Column.TYPE).data() for row in range(2)] == ["Speaker", "Meeting"]


def test_records_stand_in_the_order_of_their_words(hands: Hands) -> None:
    model = hands.window.annotate.record_list.model
    coded = [hands.project.record(model.record_id(row)) for row in range(model.rowCount())]
    starts = [record.mentions[0].anchor.span.start for record in coded if record is not None]
    assert starts == sorted(starts)
    assert len(starts) == len(hands.project.records(article=hands.window.annotate.article))


def test_a_row_says_place_type_words_value_and_state(hands: Hands) -> None:
    model = hands.window.annotate.record_list.model
    row = model.row_of(hands.record("11.215 vụ").id)
    assert [model.index(row, column).data() for column in Column] == [
        "Statistic",
        str(row + 1),
        "11.215 vụ",
        "11,215",
        "draft",
    ]
    headings = [model.headerData(each, Qt.Orientation.Horizontal) for each in Column]
    assert headings == ["Type", "#", "Words", "Value", "State"]


def test_a_row_counts_the_required_fields_that_are_missing(hands: Hands) -> None:
    model = hands.window.annotate.record_list.model
    record = hands.record("11.215 vụ").id
    for field in ("period", "measure"):
        hands.window.session.run(lambda project, field=field: values.clear(project, record, field))
    assert model.index(model.row_of(record), Column.STATE).data() == "2 missing"
    hands.window.session.run(lambda project: records.set_state(project, record, RecordState.CHECKED))
    assert model.index(model.row_of(record), Column.STATE).data() == "checked · 2 missing"


def shown(hands: Hands, column: Column) -> list[str]:
    model = hands.window.annotate.record_list.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_the_order_round(hands: Hands) -> None:
    header = hands.window.annotate.record_list.table.horizontalHeader()
    before = shown(hands, Column.NUMBER)
    place = QPoint(header.sectionViewportPosition(Column.WORDS) + 8, header.height() // 2)
    hands.qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    words = shown(hands, Column.WORDS)
    assert words == sorted(words, key=fold_key)
    hands.qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert shown(hands, Column.WORDS) == words[::-1]
    hands.window.annotate.record_list.sort_by(Column.NUMBER)
    assert shown(hands, Column.NUMBER) == before


def test_numbers_are_sorted_by_how_large_they_are(hands: Hands) -> None:
    hands.window.annotate.record_list.sort_by(Column.VALUE)
    found = shown(hands, Column.VALUE)
    numbers = [each for each in found if each[:1].isdecimal() and each.replace(",", "").replace(".", "").isdecimal()]
    assert len(numbers) > 2
    assert numbers == sorted(numbers, key=lambda each: float(each.replace(",", "")))
    assert found[: len(numbers)] == numbers


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", list(Column))
def test_the_order_holds_while_records_come_change_and_go(hands: Hands, column: Column, descending: bool) -> None:
    panel = hands.window.annotate.record_list
    panel.sort_by(column, descending=descending)
    hands.tag()
    record = hands.record(FIGURE).id
    hands.window.session.run(lambda project: records.set_state(project, record, RecordState.TO_DISCUSS))
    hands.window.session.run(lambda project: records.delete_record(project, hands.record("9,46%").id))
    patched = [panel.model.record_id(row) for row in range(panel.model.rowCount())]
    panel.sort_by(column, descending=descending)
    assert [panel.model.record_id(row) for row in range(panel.model.rowCount())] == patched
    assert panel.table.currentIndex().row() == panel.model.row_of(record)
    panel.sort_by(Column.NUMBER)


def test_the_order_is_kept_in_other_articles(hands: Hands) -> None:
    panel = hands.window.annotate.record_list
    panel.sort_by(Column.TYPE, descending=True)
    hands.open("001")
    hands.open("003")
    assert panel.sorting == (Column.TYPE, True)
    types = [kind.labels.best() for kind in hands.project.codebook.types]
    found = [types.index(each) for each in shown(hands, Column.TYPE)]
    assert found == sorted(found, reverse=True)
    panel.sort_by(Column.NUMBER)


@pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)
def test_the_order_is_chosen_by_keyboard_from_a_menu(hands: Hands) -> None:
    panel = hands.window.annotate.record_list
    panel.table.setFocus()
    panel.table.customContextMenuRequested.emit(QPoint(5, 5))
    hands.choose(child(panel.table, QMenu, "recordListMenu"), "Sort by words")
    assert panel.sorting == (Column.WORDS, False)
    panel.sort_by(Column.NUMBER)


def test_walking_over_the_rows_opens_them(hands: Hands) -> None:
    panel = hands.window.annotate.record_list
    panel.table.setFocus()
    opened: list[str | None] = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up):
        hands.key(key)
        opened.append(hands.form.record.id if hands.form.record else None)
    last = panel.model.rowCount() - 1
    assert opened == [panel.model.record_id(row) for row in (0, 1, last, last - 1)]
    assert panel.table.hasFocus()


def test_enter_gives_the_keyboard_to_the_form_and_tab_leads_back(hands: Hands) -> None:
    hands.window.annotate.record_list.table.setFocus()
    hands.key(Qt.Key.Key_Home)
    hands.key(Qt.Key.Key_Return)
    first = next(iter(hands.project.codebook.type(hands.form.record.type if hands.form.record else "").fields))
    assert hands.row(first.id).line.editor.hasFocus()


def test_a_record_deleted_in_the_list_leads_on_to_the_next(hands: Hands) -> None:
    panel = hands.window.annotate.record_list
    panel.table.setFocus()
    hands.key(Qt.Key.Key_Home)
    second = panel.model.record_id(1)
    before = panel.model.rowCount()
    hands.key(Qt.Key.Key_Delete)
    assert panel.model.rowCount() == before - 1
    assert hands.form.record is not None
    assert hands.form.record.id == second
    assert panel.table.hasFocus()


def test_a_long_list_is_walked_by_key_and_keeps_the_open_record_in_view(hands: Hands) -> None:
    article, text = hands.window.annotate.article, hands.reader.text
    known, kinds = len(hands.project.records(article=article)), ("meeting", "speaker", "proposal", "statistic")
    words = [Span(*each.span()) for each in re.finditer(r"\w{3,}", text)][:150]
    for place, span in enumerate(words):
        kind = kinds[place % 4]
        hands.window.session.run(lambda p, kind=kind, span=span: tag(p, article, kind, span).changes)
    listed = hands.window.annotate.record_list
    table = listed.table
    assert listed.model.rowCount() == known + len(words)
    table.setFocus()
    for key, row in ((Qt.Key.Key_End, known + 149), (Qt.Key.Key_Up, known + 148), (Qt.Key.Key_Home, 0)):
        hands.key(key, on=table)
        assert table.currentIndex().row() == row
        assert hands.form.record is not None
        assert listed.current_record == hands.form.record.id
        assert table.hasFocus()
    for column in Column:
        for descending in (False, True):
            listed.sort_by(column, descending=descending)
            row = table.visualRect(table.currentIndex())
            assert table.viewport().rect().intersects(row)
            assert listed.current_record == hands.form.record.id


def test_the_list_follows_what_is_coded_and_marks_what_is_shown(hands: Hands) -> None:
    panel = hands.window.annotate.record_list
    before = panel.model.rowCount()
    hands.tag()
    assert panel.model.rowCount() == before + 1
    assert panel.table.currentIndex().row() == panel.model.row_of(hands.record(FIGURE).id)
    assert any(str(before + 1) in label.text() for label in panel.findChildren(QLabel))
    hands.undo()
    assert panel.model.rowCount() == before


def test_an_article_without_records_says_so(hands: Hands) -> None:
    hands.open("001")
    panel = hands.window.annotate.record_list
    assert not panel.table.isVisible()
    assert any("Nothing is coded" in label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_enter_on_a_row_opens_its_record(hands: Hands) -> None:
    table = hands.window.annotate.record_list.table
    table.setCurrentIndex(table.model().index(1, 0))
    table.setFocus()
    hands.key(Qt.Key.Key_Return)
    assert hands.form.record is not None
    assert hands.form.record.id == hands.window.annotate.record_list.model.record_id(1)


@pytest.mark.parametrize("spoken", ["en", "vi", "zh"])
def test_no_heading_is_cut_in_any_language(hands: Hands, spoken: str) -> None:
    header = hands.window.annotate.record_list.table.horizontalHeader()
    try:
        speak(spoken)
        hands.qtbot.wait(20)
        cut = [c for c in range(header.count()) if header.sectionSize(c) < header.sectionSizeFromContents(c).width()]
        assert cut == []
    finally:
        speak("en")
        hands.qtbot.wait(20)
