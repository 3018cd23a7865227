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
