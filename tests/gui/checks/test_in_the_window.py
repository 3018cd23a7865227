from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QToolButton

from core.operations.acting import analyst_id
from core.project.project import Project
from core.text.span import Span
from gui.checks.count import CheckCount
from gui.checks.panel import ChecksPanel
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, SHIFT, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.project.checks import Doubt
    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
WORDS = "AMTCC"
MESSAGE = "“AMTCC” is no known acronym; AMMTC may be meant."


@pytest.fixture
def checked(hands: Hands) -> Hands:
    """As `hands`, with the one check of the article counted."""
    wait_for(hands, lambda found: [each.exact for each in found] == [WORDS])
    return hands


@pytest.fixture
def several(hands: Hands) -> Hands:
    """As `hands`, in an article with more checks than one."""
    hands.open("000")
    wait_for(hands, lambda found: len(found) > 1)
    return hands


def wait_for(hands: Hands, fits: Callable[[tuple[Doubt, ...]], bool]) -> None:
    hands.qtbot.waitUntil(lambda: fits(hands.window.checking.doubts))


def count(hands: Hands) -> CheckCount:
    return child(hands.window, CheckCount, "statusChecks")


def panel(hands: Hands) -> ChecksPanel:
    return child(hands.window, ChecksPanel, "checksPanel")


def listed(hands: Hands) -> QListWidget:
    return child(panel(hands), QListWidget, "checksList")


def answer(hands: Hands) -> QPushButton:
    return child(panel(hands), QPushButton, "notAProblem")


def open_panel(hands: Hands) -> ChecksPanel:
    hands.key(Qt.Key.Key_Y, CTRL | SHIFT)
    assert panel(hands).isVisible()
    return panel(hands)


def selected(hands: Hands) -> str:
    span = hands.reader.selected_span()
    return span.of(hands.reader.text) if span is not None else ""


def last_act(hands: Hands) -> str:
    return hands.project.history(limit=1)[0].what


def test_the_only_check_stands_in_the_status_line_in_full(checked: Hands) -> None:
    assert count(checked).isVisible()
    assert count(checked).text() == f"1 check: {MESSAGE}"
    assert count(checked).accessibleName() == "Checks of this article"
    assert count(checked).accessibleDescription() == f"1 check: {MESSAGE}"


def test_several_checks_are_counted(several: Hands) -> None:
    assert count(several).text() == f"{len(several.window.checking.doubts)} checks"


def test_a_click_on_the_count_lists_the_checks_and_another_one_closes_the_list(several: Hands) -> None:
    several.qtbot.mouseClick(count(several), LEFT)
    assert panel(several).isVisible()
    assert listed(several).hasFocus()
    rows = [listed(several).item(row).text() for row in range(listed(several).count())]
    assert len(rows) == len(several.window.checking.doubts)
    for row, doubt in zip(rows, several.window.checking.doubts, strict=True):
        assert row.startswith(f"{str(doubt.severity).capitalize()}: {doubt.message} ")
        assert doubt.exact in row.removeprefix(f"{str(doubt.severity).capitalize()}: {doubt.message} ")
    several.qtbot.mouseClick(count(several), LEFT)
    assert not panel(several).isVisible()


def test_enter_shows_the_words_and_the_list_keeps_the_keyboard_and_hides_none_of_them(several: Hands) -> None:
    open_panel(several)
    viewport = several.reader.viewport()
    for doubt in several.window.checking.doubts:
        several.key(Qt.Key.Key_Return, on=listed(several))
        assert selected(several) == doubt.exact
        assert several.reader.selected_span() == doubt.span
        box = several.reader.span_rect(doubt.span.start, doubt.span.end)
        assert viewport.rect().contains(box)
        shown = QRect(viewport.mapTo(several.window, box.topLeft()), box.size())
        assert not panel(several).geometry().intersects(shown)
        assert listed(several).hasFocus()
        several.key(Qt.Key.Key_Down, on=listed(several))


def test_a_click_on_a_check_shows_its_words(several: Hands) -> None:
    open_panel(several)
    last = listed(several).count() - 1
    at = listed(several).visualItemRect(listed(several).item(last)).center()
    several.qtbot.mouseClick(listed(several).viewport(), LEFT, pos=at)
    assert selected(several) == several.window.checking.doubts[last].exact


def test_esc_gives_the_keyboard_to_the_article(checked: Hands) -> None:
    open_panel(checked)
    checked.key(Qt.Key.Key_Return)
    checked.key(Qt.Key.Key_Escape)
    assert not panel(checked).isVisible()
    assert checked.reader.hasFocus()
    assert selected(checked) == WORDS


def test_the_key_that_opens_the_list_closes_it(checked: Hands) -> None:
    open_panel(checked)
    checked.key(Qt.Key.Key_Y, CTRL | SHIFT)
    assert not panel(checked).isVisible()
    assert checked.reader.hasFocus()


def test_tab_reaches_the_button_and_the_cross(several: Hands) -> None:
    open_panel(several)
    several.key(Qt.Key.Key_Tab)
    assert answer(several).hasFocus()
    several.key(Qt.Key.Key_Tab)
    cross = child(panel(several), QToolButton, "checksClose")
    assert cross.hasFocus()
    several.key(Qt.Key.Key_Space)
    assert not panel(several).isVisible()


def test_a_click_into_the_article_closes_the_list(several: Hands) -> None:
    open_panel(several)
    several.qtbot.mouseClick(several.reader.viewport(), LEFT, pos=QPoint(200, 30))
    several.qtbot.waitUntil(lambda: not panel(several).isVisible())
    assert several.reader.hasFocus()


def test_what_is_no_problem_is_asked_about_no_more_and_undo_brings_it_back(checked: Hands) -> None:
    acts = checked.acts
    open_panel(checked)
    checked.qtbot.mouseClick(answer(checked), LEFT)
    assert checked.acts == acts + 1
    assert last_act(checked) == "answered “not a problem” to AMTCC in 003"
    assert not count(checked).isVisible()
    assert not panel(checked).isVisible()
    assert checked.reader.hasFocus()
    checked.undo()
    checked.qtbot.waitUntil(count(checked).isVisible)
    assert count(checked).text() == f"1 check: {MESSAGE}"
    checked.redo()
    checked.qtbot.waitUntil(lambda: not count(checked).isVisible())


def test_backspace_answers_a_check_and_the_next_one_is_current(several: Hands) -> None:
    first, second, *_ = several.window.checking.doubts
    open_panel(several)
    several.key(Qt.Key.Key_Backspace)
    left = several.window.checking.doubts
    assert first not in left
    assert left[0] == second
    assert listed(several).hasFocus()
    several.key(Qt.Key.Key_Return)
    assert selected(several) == second.exact


def test_undo_while_the_list_is_open_lists_the_check_again(several: Hands) -> None:
    before = several.window.checking.doubts
    open_panel(several)
    several.key(Qt.Key.Key_Backspace)
    assert listed(several).count() == len(before) - 1
    several.undo()
    several.qtbot.waitUntil(lambda: listed(several).count() == len(before))
    assert several.window.checking.doubts == before


def test_it_is_said_where_nothing_is_questionable(checked: Hands) -> None:
    open_panel(checked)
    checked.key(Qt.Key.Key_Backspace)
    checked.key(Qt.Key.Key_Y, CTRL | SHIFT)
    assert not panel(checked).isVisible()
    assert "Nothing is questionable in this article." in checked.message


def test_the_list_closes_when_another_article_is_opened(several: Hands) -> None:
    open_panel(several)
    several.open("003")
    assert not panel(several).isVisible()
    wait_for(several, lambda found: [each.exact for each in found] == [WORDS])


def test_the_key_asks_at_once_where_nothing_was_asked_yet(hands: Hands) -> None:
    hands.open("000")
    assert not hands.window.checking.doubts
    open_panel(hands)
    assert listed(hands).count() == len(hands.window.checking.doubts) > 1


def test_another_thread_goes_through_a_long_article(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.main_window.checking._LONG", 100)
    hands.open("000")
    hands.key(Qt.Key.Key_Y, CTRL | SHIFT)
    assert not hands.window.checking.doubts
    hands.qtbot.waitUntil(lambda: listed(hands).isVisible())
    assert listed(hands).count() == len(hands.window.checking.doubts) > 1


def test_what_a_thread_found_in_an_article_that_was_left_is_not_shown(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.main_window.checking._LONG", 5_000)
    hands.window.checking.bring_up_to_date()
    hands.open("000")
    wait_for(hands, lambda found: bool(found))
    assert {each.article for each in hands.window.checking.doubts} == {hands.window.annotate.article}


def test_checks_can_be_seen_but_not_answered_beside_the_records_of_another_analyst(checked: Hands) -> None:
    minh = analyst_id(Project(checked.project.store, analyst="Minh"))
    checked.window.naming.choice.show_analyst(minh)
    open_panel(checked)
    assert not answer(checked).isEnabled()
    assert "show your own" in answer(checked).toolTip()
    acts = checked.acts
    checked.key(Qt.Key.Key_Backspace, on=listed(checked))
    assert checked.acts == acts
    checked.window.naming.choice.show_mine()
    checked.qtbot.waitUntil(answer(checked).isEnabled)


def test_checks_of_a_project_that_is_read_only_can_be_seen(
    qtbot: object, open_window: Callable[..., MainWindow], project_file: Path
) -> None:
    project_file.chmod(0o444)
    held = Project.open(project_file, analyst="Minh")
    window = open_window(project_file, "--analyst", "Lan")
    hands = Hands(qtbot, window)  # type: ignore[arg-type]
    hands.open("003")
    hands.reader.setFocus()
    open_panel(hands)
    assert window.session.project.read_only
    assert not answer(hands).isEnabled()
    assert "reading only" in answer(hands).toolTip()
    held.close()


def test_everything_is_said_in_the_language_of_the_interface(several: Hands) -> None:
    open_panel(several)
    several.window.choose_language("vi")
    try:
        assert count(several).text()
        assert answer(several).accessibleName()
    finally:
        several.window.choose_language("en")
    assert answer(several).accessibleName() == "Not a problem"
    assert count(several).text() == f"{len(several.window.checking.doubts)} checks"


def test_the_list_is_painted_in_light_and_dark(several: Hands) -> None:
    open_panel(several)
    light = several.picture(panel(several))
    several.window.toggle_dark()
    dark = several.picture(panel(several))
    assert light.pixelColor(5, 5).lightness() > 200
    assert dark.pixelColor(5, 5).lightness() < 80


def test_the_list_follows_the_size_of_the_window(several: Hands) -> None:
    open_panel(several)
    several.window.resize(900, 600)
    foot = count(several)
    several.qtbot.waitUntil(lambda: panel(several).geometry().bottom() < foot.mapTo(several.window, QPoint(0, 0)).y())
    assert several.window.rect().contains(panel(several).geometry())
    several.window.resize(1280, 800)


def test_words_that_the_list_would_hide_are_moved_or_it_moves(checked: Hands) -> None:
    checked.reader.verticalScrollBar().setValue(checked.reader.verticalScrollBar().maximum())
    end = len(checked.reader.text.rstrip())
    shown = open_panel(checked)
    window, viewport = checked.window, checked.reader.viewport()
    box = checked.reader.span_rect(end - 5, end)
    shown.keep_off(QRect(viewport.mapTo(window, box.topLeft()), box.size()))
    assert not shown.geometry().intersects(QRect(viewport.mapTo(window, box.topLeft()), box.size()))
    assert window.rect().contains(shown.geometry())


def test_the_selection_stands_on_the_words_of_the_check(checked: Hands) -> None:
    open_panel(checked)
    checked.key(Qt.Key.Key_Return)
    start = checked.reader.text.index(WORDS)
    assert checked.reader.selected_span() == Span(start, start + len(WORDS))
