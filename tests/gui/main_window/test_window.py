from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QMenu, QTabBar, QToolButton, QWidget

from gui.app import build
from gui.main_window.hits_delegate import SNIPPET
from gui.main_window.search_box import SearchBox
from gui.theme.contrast import AA_TEXT, contrast
from gui.wording import LANGUAGES
from gui.wording.languages import FOLDER
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, MENU_WARNINGS, SHIFT, Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
COLOUR = re.compile(r"(?<![-\w])color: ?'?(#[0-9a-fA-F]{6})")


# ── searching everything ────────────────────────────────────────────────────────────────────────────────────────────


def search(hands: Hands, words: str) -> QListWidget:
    box = child(hands.window, SearchBox)
    hands.key(Qt.Key.Key_F, CTRL | SHIFT)
    assert box.hasFocus()
    box.selectAll()
    if words.isascii():
        hands.qtbot.keyClicks(box, words)
    else:
        hands.write(words)
    hands.qtbot.waitUntil(box.hits.isVisible)
    return box.hits


@pytest.mark.parametrize(("typed", "found"), [("ma tuy", "ma túy"), ("打击跨国犯罪", "打击跨国犯罪")])
def test_the_search_box_finds_words_without_marks_and_enter_opens_them(hands: Hands, typed: str, found: str) -> None:
    hands.open("001")
    hits = search(hands, typed)
    assert hits.count() >= 1
    assert found in hits.item(0).text()
    hands.key(Qt.Key.Key_Return)
    assert not hits.isVisible()
    span = hands.reader.selected_span()
    assert span is not None
    assert span.of(hands.reader.text).lower() == found
    assert hands.reader.viewport().rect().contains(hands.reader.span_rect(span.start, span.end))


def test_the_hits_are_walked_with_the_arrow_keys_and_a_click_opens_one(hands: Hands) -> None:
    hits = search(hands, "SOMTC")
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Up)
    assert hits.currentRow() == 1
    place = hits.visualItemRect(hits.item(2)).center()
    hands.qtbot.mouseClick(hits.viewport(), LEFT, pos=place)
    span = hands.reader.selected_span()
    assert span is not None
    assert span.of(hands.reader.text) == "SOMTC"


def test_more_than_fifty_places_are_shown_on_demand(hands: Hands) -> None:
    hits = search(hands, "a")
    most = len(hands.project.search("a", limit=1_000))
    assert most > 50
    assert (hits.count(), hits.item(50).text()) == (51, "Show more…")
    hands.window.search_box.hits.setCurrentRow(50)
    hands.key(Qt.Key.Key_Return)
    assert hits.isVisible()
    assert hits.count() == min(most, 100) + (most > 100)
    assert hits.currentRow() == 50
    hands.key(Qt.Key.Key_Escape)
    assert hands.reader.hasFocus()


def test_nothing_found_is_said_and_escape_closes_the_list(hands: Hands) -> None:
    hits = search(hands, "xyzzy")
    assert "Nothing found for “xyzzy”" in hits.item(0).text()
    article = hands.window.annotate.article
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Escape)
    assert not hits.isVisible()
    assert hands.window.annotate.article == article


def test_enter_never_opens_what_was_sought_before(hands: Hands) -> None:
    search(hands, "SOMTC")
    box = child(hands.window, SearchBox)
    box.selectAll()
    hands.qtbot.keyClicks(box, "ma tuy")
    hands.key(Qt.Key.Key_Return)
    assert all("ma túy" in box.hits.item(row).text().lower() for row in range(box.hits.count()))
    assert box.hits.count() >= 1


def test_no_word_of_a_hit_is_cut_and_the_hit_stands_out(hands: Hands) -> None:
    hits = search(hands, "tội phạm")
    words = {word for row in hands.project.articles() for word in re.findall(r"\w+", hands.project.text(row.id))}
    for row in range(hits.count()):
        item = hits.item(row)
        snippet = item.data(SNIPPET)
        if snippet is not None:
            assert snippet.words.lower() == "tội phạm"
            assert set(re.findall(r"\w+", f"{snippet.before}{snippet.words}{snippet.after}")) <= words
    hands.key(Qt.Key.Key_Escape)


def test_what_was_sought_before_is_chosen_when_the_field_is_entered(hands: Hands) -> None:
    box = child(hands.window, SearchBox)
    search(hands, "SOMTC")
    hands.key(Qt.Key.Key_Escape)
    hands.qtbot.mouseClick(box, LEFT)
    hands.qtbot.waitUntil(lambda: box.selectedText() == "SOMTC")
    hands.reader.setFocus()
    box.deselect()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    assert box.selectedText() == "SOMTC"
    hands.key(Qt.Key.Key_Escape)


# ── colours ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def unreadable(window: MainWindow) -> Iterator[str]:
    """Tell which visible words do not stand out enough from their ground."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QLineEdit, QComboBox, QToolButton)) or not widget.isVisible():
            continue
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        palette = widget.palette()
        base = window.palette().color(window.backgroundRole()).name()
        own = palette.color(widget.backgroundRole())
        ground = own.name() if own.alpha() else base
        inks = [palette.color(widget.foregroundRole()).name()]
        inks += COLOUR.findall(words) + COLOUR.findall(widget.styleSheet().split("}")[0])
        for ink in inks:
            worst = min(contrast(ink, ground), contrast(ink, base))
            if words and widget.isEnabled() and worst < AA_TEXT:
                yield f"{type(widget).__name__} {words[:60]!r}: {ink} on {ground} or {base} ({worst:.1f})"


def test_the_dark_switch_and_back_keeps_everything_readable(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("1.914 vụ").id)
    hands.qtbot.wait(1)
    light = hands.picture(hands.window)
    assert list(unreadable(hands.window)) == []
    hands.key(Qt.Key.Key_D, CTRL | SHIFT)
    hands.qtbot.wait(1)
    assert list(unreadable(hands.window)) == []
    assert hands.form.record is not None
    dark = hands.picture(hands.window)
    assert light.pixelColor(640, 400).lightness() > 200
    corners = [QPoint(10, 500), QPoint(640, 600), QPoint(1000, 560), QPoint(1000, 790), QPoint(600, 10)]
    assert [point for point in corners if dark.pixelColor(point).lightness() > 80] == []
    hands.key(Qt.Key.Key_D, CTRL | SHIFT)
    hands.qtbot.wait(1)
    assert list(unreadable(hands.window)) == []


def test_the_colours_chosen_are_there_at_the_next_start(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    own_hands.key(Qt.Key.Key_D, CTRL | SHIFT)
    path = own_hands.project.path
    own_hands.window.close()
    again = open_window(path)
    assert again.palette().color(again.backgroundRole()).lightness() < 80
    assert again.annotate.reader.theme.dark


# ── shape ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_form_of_a_statistic_fits_into_1280_by_800(hands: Hands) -> None:
    assert (hands.window.width(), hands.window.height()) == (1280, 800)
    for words in ("9,46%", "11.215 vụ", "1.914 vụ"):
        hands.window.annotate.open_record(hands.record(words).id)
        hands.qtbot.wait(1)
        assert hands.form.verticalScrollBar().maximum() == 0, words
        assert hands.form.horizontalScrollBar().maximum() == 0, words


def test_the_shape_of_the_window_is_remembered(own_hands: Hands, open_window: Callable[..., MainWindow]) -> None:
    own_hands.window.annotate.setSizes([180, 600, 500])
    before = own_hands.window.annotate.sizes()
    path = own_hands.project.path
    own_hands.window.close()
    again = open_window(path)
    assert again.annotate.sizes() == before


def test_the_size_of_the_window_is_remembered(own_hands: Hands) -> None:
    own_hands.window.resize(760, 640)
    path = own_hands.project.path
    own_hands.window.close()
    _, again = build([str(path)])
    own_hands.qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 640)


def test_the_list_of_articles_folds_away(own_hands: Hands) -> None:
    own_hands.window.annotate.setSizes([0, 800, 480])
    assert own_hands.window.annotate.sizes()[0] == 0


# ── what is said at the edges ───────────────────────────────────────────────────────────────────────────────────────


def test_title_analyst_and_saved_state(hands: Hands) -> None:
    assert hands.window.windowTitle() == "asean.spanwise — Spanwise"
    saved = child(hands.window, QLabel, "statusSaved")
    assert saved.text() == "All saved"
    assert child(hands.window, QToolButton, "analystButton").text() == "Lan"
    hands.tag()
    assert re.fullmatch(r"Saved \d\d:\d\d:\d\d", saved.text())


def test_the_workspaces_that_work_are_shown(hands: Hands) -> None:
    tabs = child(hands.window, QTabBar, "workspaces")
    assert [tabs.tabText(each) for each in range(tabs.count())] == ["Annotate", "Compare", "Statistics", "Review"]
    hands.key(Qt.Key.Key_F, CTRL | SHIFT)
    hands.key(Qt.Key.Key_1, CTRL)
    assert hands.reader.hasFocus()


def test_articles_are_walked_by_key(hands: Hands) -> None:
    hands.open("000")
    articles = [article.id for article in hands.project.articles()]
    hands.window.annotate.article_list.focus_filter()
    hands.key(Qt.Key.Key_PageDown, CTRL)
    hands.key(Qt.Key.Key_PageDown, CTRL)
    assert hands.window.annotate.article == articles[2]
    hands.key(Qt.Key.Key_PageUp, CTRL)
    assert hands.window.annotate.article == articles[1]


def test_words_are_copied_with_their_source(hands: Hands) -> None:
    span = hands.span("11.215 vụ")
    hands.drag(span)
    hands.key(Qt.Key.Key_C, CTRL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“11.215 vụ” (Hội nghị SOMTC 20")
    assert f"{span.start}–{span.end}" in copied


def test_the_words_grow_and_shrink(hands: Hands) -> None:
    span = hands.span("Hội nghị SOMTC 20")
    before = hands.reader.span_rect(span.start, span.end).height()
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_Plus, CTRL)
    hands.key(Qt.Key.Key_Plus, CTRL)
    larger = hands.reader.span_rect(span.start, span.end).height()
    assert larger > before
    hands.key(Qt.Key.Key_Minus, CTRL)
    hands.key(Qt.Key.Key_Minus, CTRL)
    assert hands.reader.span_rect(span.start, span.end).height() == before


def test_every_action_stands_in_exactly_one_menu_and_says_what_it_does(hands: Hands) -> None:
    in_menus: Counter[str] = Counter()
    for menu in hands.window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        in_menus.update(each.objectName() for each in menu.actions() if each.objectName())
    actions = [*hands.window.actions_by_name.values(), *hands.window.annotate.tag_actions]
    assert {each.objectName(): in_menus[each.objectName()] for each in actions} == {
        each.objectName(): 1 for each in actions
    }
    for action in actions:
        assert action.statusTip(), action.objectName()
        assert action.toolTip(), action.objectName()
    assert child(hands.window, QAction, "undo") is hands.window.actions_by_name["undo"]


def test_switches_show_in_the_menu_what_is_on(hands: Hands) -> None:
    view = hands.window.menus.menu("View")
    wide, shown = hands.window.actions_by_name["wide_text"], hands.window.actions_by_name["show_list"]
    hands.reader.set_wide(True)
    view.aboutToShow.emit()
    assert (wide.isChecked(), shown.isChecked()) == (True, True)
    hands.reader.set_wide(False)
    view.aboutToShow.emit()
    assert not wide.isChecked()


def test_the_heading_says_title_file_and_what_is_known(hands: Hands) -> None:
    hands.open("001")
    heading = child(hands.window, QWidget, "articleHeading")
    article = hands.project.article(hands.window.annotate.article)
    assert child(heading, QLabel, "articleTitle").accessibleName() == f"Title: {article.title}"
    facts = child(heading, QLabel, "articleFacts").text()
    assert facts.startswith("Vietnamese")
    assert QLocale().toString(QDate(2020, 9, 25), "d MMM yyyy") in facts
    assert child(heading, QToolButton, "headingState").text() == "Not begun"
    before = facts
    hands.tag("Bộ Công an", key=Qt.Key.Key_S)
    assert child(heading, QLabel, "articleFacts").text() != before


def test_everything_is_said_anew_in_another_language(hands: Hands) -> None:
    action = hands.window.actions_by_name["undo"]
    action.setText("stale")
    hands.window.toolbar.workspaces.setTabText(0, "stale")
    QCoreApplication.sendEvent(hands.window, QEvent(QEvent.Type.LanguageChange))
    assert action.text() == "&Undo"
    assert hands.window.toolbar.workspaces.tabText(0) == "Annotate"


def test_no_empty_menu_is_offered_where_the_words_of_a_language_are_missing(hands: Hands) -> None:
    there = [each.id for each in LANGUAGES if (FOLDER / f"spanwise_{each.id}.qm").is_file()]
    offered = hands.window.findChild(QMenu, "menuLanguage")
    assert (offered is not None) is (len(there) > 1)


def test_an_appearance_is_chosen_in_the_view_menu(hands: Hands) -> None:
    menu = child(hands.window, QMenu, "menuAppearance")
    light = hands.window.palette().color(hands.window.backgroundRole()).lightness()
    (dark,) = [each for each in menu.actions() if each.text() == "&Dark"]
    dark.trigger()
    assert hands.window.palette().color(hands.window.backgroundRole()).lightness() < light
    menu.aboutToShow.emit()
    assert dark.isChecked()
    hands.window.toggle_dark()
