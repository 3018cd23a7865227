from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QToolButton, QWidget

from core.operations.records import delete_record
from tests.gui.conftest import copied
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, SHIFT, Hands

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.gui
ALT = Qt.KeyboardModifier.AltModifier


def file(hands: Hands) -> str:
    return hands.project.article(hands.window.annotate.article).file[:3]


def test_back_leads_to_the_place_and_the_record_that_were_left(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("1.914 vụ").id)
    bar = hands.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    hands.open("001")
    hands.open("000")
    hands.key(Qt.Key.Key_Left, ALT)
    assert file(hands) == "001"
    hands.key(Qt.Key.Key_Left, ALT)
    assert file(hands) == "003"
    assert hands.form.record is not None
    assert hands.form.record.id == hands.record("1.914 vụ").id
    assert bar.value() == scrolled
    hands.key(Qt.Key.Key_Right, ALT)
    hands.key(Qt.Key.Key_Right, ALT)
    assert file(hands) == "000"


def test_another_way_forgets_what_lay_ahead(hands: Hands) -> None:
    hands.open("001")
    hands.key(Qt.Key.Key_Left, ALT)
    hands.open("002")
    assert not hands.window.actions_by_name["forward"].isEnabled()
    hands.key(Qt.Key.Key_Left, ALT)
    assert file(hands) == "003"


def test_the_buttons_at_the_side_of_the_mouse_go_back_and_forward(hands: Hands) -> None:
    hands.open("001")
    articles = child(hands.window.annotate, QListView, "articleList")
    places: tuple[QWidget, ...] = (hands.reader.viewport(), articles.viewport(), hands.window.statusBar())
    for place in places:
        hands.qtbot.mouseClick(place, Qt.MouseButton.BackButton)
        assert file(hands) == "003", place
        hands.qtbot.mouseClick(place, Qt.MouseButton.ForwardButton)
        assert file(hands) == "001", place


def test_the_way_is_forgotten_with_the_project(hands: Hands, sample_file: Path, tmp_path: Path) -> None:
    hands.open("001")
    assert child(hands.window, QToolButton, "backButton").isEnabled()
    hands.window.projects.open(copied(sample_file, tmp_path / "other.spanwise"))
    assert not child(hands.window, QToolButton, "backButton").isEnabled()


def test_an_article_that_is_gone_is_passed_over(hands: Hands) -> None:
    hands.open("001")
    hands.open("002")
    hands.window.withdrawing.remove(hands.project.find_article("001").id)
    hands.key(Qt.Key.Key_Left, ALT)
    assert file(hands) == "003"
    assert hands.message == "" or "no longer" not in hands.message


def place(hands: Hands) -> tuple[int, str, str]:
    """Number of the workspace, file, and the words of the record in the form."""
    record = hands.form.record
    words = record.mentions[0].anchor.exact if record is not None else ""
    return hands.window.workspaces.number, file(hands), words


def test_a_record_is_a_step_and_a_walk_through_their_list_is_one(hands: Hands) -> None:
    hands.window.annotate.open_record(hands.record("1.914 vụ").id)
    table = hands.window.annotate.record_list.table
    hands.window.annotate.open_record(hands.record("9,46%").id)
    table.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End):
        hands.key(key, on=table)
    assert place(hands)[2] not in ("1.914 vụ", "9,46%")
    hands.key(Qt.Key.Key_Left, ALT)
    assert place(hands) == (0, "003", "9,46%")
    hands.key(Qt.Key.Key_Left, ALT)
    assert place(hands) == (0, "003", "1.914 vụ")
    hands.key(Qt.Key.Key_Right, ALT)
    assert place(hands) == (0, "003", "9,46%")


def test_a_workspace_is_a_step(hands: Hands) -> None:
    window = hands.window
    hands.open("001")
    hands.key(Qt.Key.Key_4, CTRL)
    hands.key(Qt.Key.Key_2, CTRL)
    assert place(hands)[0] == 1
    seen: list[tuple[int, str, str]] = []
    for _ in range(3):
        window.actions_by_name["back"].trigger()
        seen.append(place(hands))
    assert [each[:2] for each in seen] == [(3, "001"), (0, "001"), (0, "003")]
    assert not window.actions_by_name["back"].isEnabled()
    for _ in range(3):
        window.actions_by_name["forward"].trigger()
    assert place(hands)[:2] == (1, "001")


def test_what_is_opened_out_of_another_workspace_is_one_step(hands: Hands) -> None:
    window = hands.window
    hands.key(Qt.Key.Key_4, CTRL)
    review = window.workspaces.review
    assert review is not None
    other = hands.project.find_article("004")
    record = hands.project.records(article=other.id)[0]
    review.annotate_wanted.emit(other.id, record.id, record.mentions[0].anchor.span)
    assert place(hands) == (0, "004", record.mentions[0].anchor.exact)
    window.actions_by_name["back"].trigger()
    assert place(hands)[:2] == (3, "003")
    window.actions_by_name["forward"].trigger()
    assert place(hands) == (0, "004", record.mentions[0].anchor.exact)


def test_undoing_is_no_step(tagged: Hands) -> None:
    tagged.undo()
    tagged.redo()
    assert not tagged.window.actions_by_name["back"].isEnabled()


def test_the_next_uncoded_article_is_the_next_without_records(hands: Hands) -> None:
    for record in hands.project.records(article=hands.project.find_article("004").id):
        hands.window.session.run(partial(delete_record, record_id=record.id))
    hands.open("000")
    hands.key(Qt.Key.Key_PageDown, CTRL | SHIFT)
    assert file(hands) == "001"
    hands.key(Qt.Key.Key_PageDown, CTRL | SHIFT)
    assert file(hands) == "004"
    hands.key(Qt.Key.Key_PageDown, CTRL | SHIFT)
    assert file(hands) == "004"
    assert "is coded" in hands.message


def test_find_in_the_article_walks_its_hits(hands: Hands) -> None:
    hands.key(Qt.Key.Key_F, CTRL)
    assert hands.window.find_bar.isVisible()
    hands.write("ma túy")
    hands.key(Qt.Key.Key_Escape)
    span = hands.reader.selected_span()
    assert span is not None
    assert span.of(hands.reader.text).lower() == "ma túy"


def test_the_list_of_articles_folds_away_by_key_and_the_filter_brings_it_back(hands: Hands) -> None:
    hands.window.annotate.article_list.focus_filter()
    hands.key(Qt.Key.Key_B, CTRL)
    assert not hands.window.annotate.article_list.isVisible()
    assert hands.reader.hasFocus()
    hands.key(Qt.Key.Key_L, CTRL)
    assert hands.window.annotate.list_shown
    hands.key(Qt.Key.Key_F9)
    hands.key(Qt.Key.Key_F9)
    assert hands.window.annotate.list_shown
