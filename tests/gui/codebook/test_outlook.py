from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget

from core.errors import Cancelled
from core.operations.codebooks import preview
from core.operations.history import undo
from core.operations.records import delete_record
from tests.gui.codebook.desk import LEFT, Desk, middle, numbers
from tests.gui.dialogs.finding import cell

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.codebook import Codebook
    from core.operations.codebooks import CodebookPreview
    from core.project.project import Project

pytestmark = pytest.mark.gui


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


def test_what_does_not_fit_the_codebook_in_use_is_listed_until_it_fits_again(desk: Desk) -> None:
    assert desk.outlook() == "The draft is the codebook that the project uses."
    dated = [record for record in desk.project.records() if record.type == "meeting" and record.first("date")]
    desk.choose("meeting", "date")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    desk.press("applyDraft")
    label = desk.at(QLabel, "codebookOutlook")
    desk.qtbot.waitUntil(lambda: numbers(label.text()) == [len(dated)])
    desk.press("showMisfits")
    table = desk.at(QTableWidget, "misfits")
    assert table.isVisible()
    assert {cell(table, row, 2) for row in range(table.rowCount())} == {"The type has no field “date”."}
    desk.session.run(partial(delete_record, record_id=dated[0].id))
    desk.qtbot.waitUntil(lambda: table.rowCount() == len(dated) - 1)
    for _ in range(2):
        desk.session.run(undo)
    desk.qtbot.waitUntil(lambda: label.text() == "The draft is the codebook that the project uses.")
    assert not table.isVisible()


def test_the_fold_is_closed_again_for_another_look(desk: Desk) -> None:
    desk.choose("meeting", "date")
    desk.qtbot.keyClick(desk.window.page.tree, Qt.Key.Key_Delete)
    desk.outlook()
    desk.press("showMisfits")
    desk.press("discardDraft")
    assert not desk.at(QTableWidget, "misfits").isVisible()


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
