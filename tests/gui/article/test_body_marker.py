from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from gui.article.body import body_of
from gui.reader.body_marker import Side
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import LEFT, NONE, Hands

if TYPE_CHECKING:
    from core.text.span import Span
    from gui.reader.body_marker import Handle

FILE = "001"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(hands: Hands) -> Hands:
    hands.open(FILE)
    return hands


def body(page: Hands) -> Span:
    found = body_of(page.project.regions(page.window.annotate.article))
    assert found is not None
    return found


def handle(page: Hands, side: Side) -> Handle:
    return page.window.article_side.marker.handles[side]


def show_end(page: Hands) -> None:
    end = body(page).end
    page.reader.scroll_to(end)
    page.qtbot.waitUntil(handle(page, Side.END).isVisible)


def drag(page: Hands, held: Handle, y: int) -> None:
    """Drag a handle up or down to a y of the reader's viewport."""
    start = held.rect().center()
    begin = held.mapToParent(start)
    page.qtbot.mousePress(held, LEFT, pos=start)
    for goal in ((begin.y() + y) // 2, y):
        # The handle moves along: where the mouse is in it changes with every step.
        page.move(held, held.mapFromParent(QPoint(begin.x(), goal)), LEFT)
    page.qtbot.mouseRelease(held, LEFT, NONE, held.mapFromParent(QPoint(begin.x(), y)))


def test_the_marks_stand_at_the_ends_of_the_body(page: Hands) -> None:
    first = handle(page, Side.START)
    assert first.isVisible()
    box = page.reader.span_rect(body(page).start, body(page).start + 1)
    assert box.top() - 16 <= first.geometry().bottom() <= box.top()
    assert not handle(page, Side.END).isVisible()
    show_end(page)
    end = body(page).end
    box = page.reader.span_rect(end - 1, end)
    assert box.bottom() <= handle(page, Side.END).y() <= box.bottom() + 12


def test_no_mark_at_the_beginning_where_nothing_stands_before(page: Hands) -> None:
    page.open("003")
    assert not handle(page, Side.START).isVisible()


def test_dragging_the_end_up_makes_grey_what_follows_and_undo_brings_it_back(page: Hands) -> None:
    show_end(page)
    before = body(page)
    at = before.end - 200
    goal = page.reader.span_rect(at, at + 1)
    drag(page, handle(page, Side.END), goal.bottom() + 2)
    after = body(page)
    assert at < after.end < before.end
    assert page.reader.span_rect(after.end - 1, after.end).bottom() == pytest.approx(goal.bottom(), abs=2)
    assert "Outside the article body" in page.reader.tooltip_at(
        page.reader.span_rect(after.end + 6, after.end + 7).center()
    )
    page.undo()
    assert body(page) == before
    line = page.reader.span_rect(before.end - 1, before.end)
    page.qtbot.waitUntil(lambda: line.bottom() <= handle(page, Side.END).y() <= line.bottom() + 12)


def test_a_drag_back_to_where_it_began_changes_nothing(page: Hands) -> None:
    show_end(page)
    acts, held = page.acts, handle(page, Side.END)
    drag(page, held, held.mapToParent(held.rect().center()).y())
    assert page.acts == acts


def test_dragging_the_beginning_down_makes_grey_what_stands_before(page: Hands) -> None:
    before = body(page)
    at = before.start + 120
    goal = page.reader.span_rect(at, at + 1)
    drag(page, handle(page, Side.START), goal.top() - 2)
    after = body(page)
    assert before.start < after.start <= at
    assert page.reader.span_rect(after.start, after.start + 1).top() == pytest.approx(goal.top(), abs=2)


def test_the_caret_says_where_the_article_ends_and_begins(page: Hands) -> None:
    page.click(page.span("duy trì và củng cố"))
    page.reader.setFocus()
    caret = page.reader.caret_position()
    page.key(Qt.Key.Key_Home, ALT)
    assert body(page).start == caret
    page.click(page.span("Covid-19"))
    caret = page.reader.caret_position()
    page.key(Qt.Key.Key_End, ALT)
    assert body(page).end == caret
    page.undo()
    page.undo()
    assert body(page).start < caret < body(page).end


def test_an_end_before_the_beginning_is_refused(page: Hands) -> None:
    acts = page.acts
    page.click(page.span("mạnh mẽ"))
    page.reader.setFocus()
    page.key(Qt.Key.Key_End, ALT)
    assert "cannot end before it begins" in page.message
    assert page.acts == acts


def test_the_marks_follow_size_and_width(page: Hands) -> None:
    first = handle(page, Side.START)
    for change in (lambda: page.reader.zoom(4), lambda: page.reader.set_wide(True), page.reader.zoom_to_usual):
        change()
        page.qtbot.wait(1)
        start = body(page).start

        def stands(start: int = start) -> bool:
            box = page.reader.span_rect(start, start + 1)
            in_view = page.reader.viewport().rect().intersects(box)
            return first.isVisible() == in_view and (not in_view or abs(first.geometry().bottom() - box.top()) <= 8)

        page.qtbot.waitUntil(stands)
    page.reader.set_wide(False)


def test_a_project_for_reading_lets_no_mark_be_moved(page: Hands) -> None:
    marker = page.window.article_side.marker
    marker.show_body(body(page), with_start=True, movable=False)
    acts, held = page.acts, handle(page, Side.START)
    drag(page, held, held.y() + 120)
    assert page.acts == acts


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)
def test_a_line_says_what_it_is_where_the_mouse_rests_on_it(page: Hands) -> None:
    show_end(page)
    y = handle(page, Side.END).geometry().top()
    for place, told in ((QPoint(40, y), "The article ends here"), (QPoint(40, y + 60), "")):
        QToolTip.hideText()
        event = QHelpEvent(QEvent.Type.ToolTip, place, page.reader.viewport().mapToGlobal(place))
        QApplication.sendEvent(page.reader.viewport(), event)
        page.qtbot.waitUntil(lambda told=told: QToolTip.text().startswith(told) and bool(QToolTip.text()) == bool(told))


def test_the_first_line_that_is_seen_is_explained_once(own_hands: Hands) -> None:
    own_hands.open(FILE)
    marker = own_hands.window.article_side.marker
    hint = child(own_hands.reader, QLabel, "bodyHint")
    own_hands.qtbot.waitUntil(hint.isVisible)
    assert hint.text() == marker.handles[Side.START].toolTip()
    assert own_hands.reader.viewport().rect().contains(hint.geometry())
    with own_hands.qtbot.waitSignal(marker.explained):
        child(hint, QTimer).timeout.emit()
    assert not hint.isVisible()
    own_hands.open("000")
    own_hands.open(FILE)
    assert not hint.isVisible()
