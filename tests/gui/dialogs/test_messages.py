from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QToolButton

from core.errors import UserFixable
from core.wording import tr
from gui.dialogs.messages import MessageBar
from gui.theme import make_theme
from tests.gui.dialogs.finding import child
from tests.gui.wording.spoken import vietnamese_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

pytestmark = pytest.mark.gui

FULL = UserFixable("The disk is full.", kept="All records are saved.", cure="Free some space.", details="errno 28")


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> MessageBar:
    made = MessageBar(theme)
    qtbot.addWidget(made)
    return made


def buttons(bar: MessageBar) -> dict[str, QPushButton]:
    return {each.accessibleName(): each for each in bar.findChildren(QPushButton) if each.isVisibleTo(bar)}


def clock(bar: MessageBar) -> QTimer:
    return child(bar, QTimer)


def close(qtbot: QtBot, bar: MessageBar) -> None:
    qtbot.mouseClick(child(bar, QToolButton, "messageClose"), Qt.MouseButton.LeftButton)


def test_nothing_is_shown_at_first(bar: MessageBar) -> None:
    assert not bar.isVisible()
    assert bar.text == ""


def test_an_error_says_what_kept_and_cure_and_stays(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_error(FULL)
    assert bar.isVisible()
    assert bar.accessibleName() == "Error: The disk is full. All records are saved. Free some space."
    assert not clock(bar).isActive()
    details = child(bar, QPlainTextEdit)
    assert not details.isVisible()
    qtbot.mouseClick(buttons(bar)["Details"], Qt.MouseButton.LeftButton)
    assert details.isVisible()
    assert details.toPlainText() == "errno 28"
    close(qtbot, bar)
    assert not bar.isVisible()


def test_no_fold_where_there_are_no_details(bar: MessageBar) -> None:
    bar.show_error(UserFixable("No."))
    assert "Details" not in buttons(bar)


def test_a_notice_goes_by_itself(bar: MessageBar) -> None:
    bar.show_notice("Imported.")
    assert clock(bar).isActive()
    assert clock(bar).interval() == 8000
    clock(bar).timeout.emit()
    assert not bar.isVisible()


def test_a_notice_stays_under_the_mouse(bar: MessageBar) -> None:
    bar.show_notice("Imported.")
    QApplication.sendEvent(bar, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not clock(bar).isActive()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert clock(bar).isActive()


def test_a_notice_offers_what_can_be_done(qtbot: QtBot, bar: MessageBar) -> None:
    pressed: list[str] = []
    bar.show_notice("5 articles imported.", [("Undo", lambda: pressed.append("undo"))])
    qtbot.mouseClick(buttons(bar)["Undo"], Qt.MouseButton.LeftButton)
    assert pressed == ["undo"]
    assert not bar.isVisible()
    bar.show_notice("Again.")
    assert "Undo" not in buttons(bar)


def test_a_notice_waits_while_an_error_is_read(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_error(FULL)
    bar.show_notice("Imported.")
    assert bar.text.startswith("Error:")
    close(qtbot, bar)
    assert bar.text == "Notice: Imported."


def test_an_error_covers_an_error_until_it_is_closed(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_error(FULL)
    bar.show_error(UserFixable("Second."))
    bar.show_error(UserFixable("Second."))
    assert bar.text == "Error: Second."
    close(qtbot, bar)
    assert bar.text.startswith("Error: The disk is full.")
    close(qtbot, bar)
    assert not bar.isVisible()


def test_markup_is_shown_as_it_is(bar: MessageBar) -> None:
    bar.show_error(UserFixable("<b>x</b> could not be read."))
    assert "<b>x</b>" in bar.accessibleName()


def test_another_theme_repaints_what_is_shown(bar: MessageBar) -> None:
    bar.show_error(FULL)
    bar.set_theme(make_theme(dark=True))
    assert bar.isVisible()


def test_an_error_that_is_read_is_said_anew_in_another_language(bar: MessageBar) -> None:
    bar.show_error(UserFixable(tr("The disk is full."), kept=tr("Everything saved before is kept.")))
    with vietnamese_of({"The disk is full.": "Ổ đĩa đã đầy.", "Error:": "Lỗi:"}):
        QApplication.processEvents()
        said = bar.accessibleName()
    assert said.startswith("Lỗi: Ổ đĩa đã đầy.")
