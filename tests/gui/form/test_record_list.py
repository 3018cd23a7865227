from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from core.model.ids import key_of
from gui.form.record_list import Place, RecordListModel
from gui.theme import make_theme
from tests.gui.main_window.hands import FIGURE

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
    records = hands.project.records(article=hands.window.annotate.article)
    places = [place_of(record) for record in records]
    model.show_places(hands.project, by_key(*places), hands.project.record)
    assert (model.rowCount(), model.columnCount()) == (len(records), 3)
    model.set_theme(make_theme(dark=True))
    model.patch_places({}, {key_of(record.id) for record in records[2:]})
    assert [model.row_of(record.id) for record in records] == [0, 1, *[-1] * (len(records) - 2)]
    model.patch_places(by_key(*places[1:]), {key_of(records[1].id)})
    in_text_order = sorted(records, key=lambda record: place_of(record)[:2])
    assert [model.row_of(record.id) for record in in_text_order] == list(range(len(records)))
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
    assert [model.index(row, 0).data() for row in range(2)] == ["Speaker", "Meeting"]


def test_records_stand_in_the_order_of_their_words(hands: Hands) -> None:
    model = hands.window.annotate.record_list.model
    records = [hands.project.record(model.record_id(row)) for row in range(model.rowCount())]
    starts = [record.mentions[0].anchor.span.start for record in records if record is not None]
    assert starts == sorted(starts)
    assert len(starts) == len(hands.project.records(article=hands.window.annotate.article))


def test_a_row_says_type_words_and_value(hands: Hands) -> None:
    model = hands.window.annotate.record_list.model
    row = model.row_of(hands.record("11.215 vụ").id)
    assert [model.index(row, column).data() for column in range(3)] == ["Statistic", "11.215 vụ", "11215"]
    assert [model.headerData(each, Qt.Orientation.Horizontal) for each in range(3)] == ["Type", "Words", "Value"]


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
    hands.open("000")
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
