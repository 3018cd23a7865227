from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from core.analysis.alignment.links import LinkState
from core.operations.article_facts import set_body
from tests.gui.compare.comparing import Comparing, compare
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, SHIFT

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def comparing(hands: Hands) -> Comparing:
    return compare(hands, "004")


def test_links_are_walked_by_key_in_either_column(comparing: Comparing) -> None:
    places = []
    for key, modifier in ((Qt.Key.Key_J, None), (Qt.Key.Key_Down, ALT), (Qt.Key.Key_J, None), (Qt.Key.Key_K, None)):
        comparing.press(key, modifier or Qt.KeyboardModifier.NoModifier)
        places.append(comparing.compare.links.place)
    assert places == [0, 1, 2, 1]
    comparing.press(Qt.Key.Key_Tab)
    assert comparing.right.hasFocus()
    assert (comparing.compare.links.side, comparing.compare.links.place) == (1, comparing.link.b[0])
    comparing.press(Qt.Key.Key_J)
    assert comparing.link.a == (2,)
    assert comparing.right.hasFocus()


def test_at_the_last_link_it_is_said_that_there_is_none_further(comparing: Comparing, hands: Hands) -> None:
    for _ in comparing.pair.links:
        comparing.press(Qt.Key.Key_J)
    last = comparing.link
    comparing.press(Qt.Key.Key_J)
    assert comparing.link == last
    assert "no further link" in hands.window.message_bar.text


def test_a_chosen_sentence_brings_its_partner_into_view(comparing: Comparing) -> None:
    for link in (comparing.pair.links[-1], comparing.pair.links[0], comparing.pair.links[9]):
        comparing.compare.columns.choose(0, link.a[0])
        assert comparing.left.is_in_view(comparing.pair.spans_of(0, link)[0])
        assert comparing.right.is_in_view(comparing.pair.spans_of(1, link)[0])


def test_enter_confirms_and_undo_takes_it_back(comparing: Comparing, hands: Hands) -> None:
    before = hands.acts
    comparing.press(Qt.Key.Key_J)
    comparing.press(Qt.Key.Key_Return)
    assert comparing.link.state is LinkState.CONFIRMED
    assert (comparing.compare.links.place, hands.acts) == (0, before + 1)
    assert "1 of them confirmed" in comparing.compare.state.words
    comparing.press(Qt.Key.Key_Return)
    assert hands.acts == before + 1
    comparing.press(Qt.Key.Key_Z, CTRL)
    assert comparing.link.state is LinkState.PROPOSED


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_X])
def test_a_link_is_cut_and_stays_cut(comparing: Comparing, key: Qt.Key) -> None:
    count = len(comparing.pair.links)
    comparing.press(Qt.Key.Key_J)
    cut = comparing.link
    comparing.press(key)
    assert comparing.compare.links.link is None
    assert (cut.a, cut.b) not in [(each.a, each.b) for each in comparing.pair.links]
    assert 0 in comparing.pair.alone(0)
    comparing.compare.swap()
    comparing.wait()
    assert len(comparing.pair.links) == count - 1


def test_two_sentences_are_linked_by_choosing_them(comparing: Comparing) -> None:
    comparing.press(Qt.Key.Key_J)
    comparing.press(Qt.Key.Key_Delete)
    comparing.press(Qt.Key.Key_L)
    assert comparing.compare.links.seeking is not None
    assert comparing.right.hasFocus()
    comparing.click(1, 2)
    comparing.press(Qt.Key.Key_Return)
    assert comparing.compare.links.seeking is None
    found = next(link for link in comparing.pair.links if link.a == (0,))
    assert (found.b, found.state) == ((2,), LinkState.CONFIRMED)
    assert comparing.left.hasFocus()


def test_several_sentences_are_linked_where_they_are_selected(comparing: Comparing) -> None:
    pair = comparing.pair
    comparing.compare.columns.choose(0, 5)
    comparing.press(Qt.Key.Key_Delete)
    comparing.press(Qt.Key.Key_L)
    comparing.right.select_span(pair.span(1, 5).start + 3, pair.span(1, 6).start + 4)
    comparing.press(Qt.Key.Key_L)
    found = next(link for link in comparing.pair.links if link.a == (5,))
    assert (found.b, found.state) == ((5, 6), LinkState.CONFIRMED)


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_M, None), (Qt.Key.Key_L, SHIFT)])
def test_a_link_is_moved_in_one_act(
    comparing: Comparing, hands: Hands, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    comparing.press(Qt.Key.Key_J)
    before, moved = hands.acts, comparing.link
    comparing.press(key, modifier or Qt.KeyboardModifier.NoModifier)
    comparing.click(1, 3)
    comparing.press(Qt.Key.Key_Return)
    assert hands.acts == before + 1
    joined = [(each.a, each.b) for each in comparing.pair.links]
    assert ((0,), (3,)) in joined
    assert (moved.a, moved.b) not in joined
    comparing.press(Qt.Key.Key_Z, CTRL)
    assert (moved.a, moved.b) in [(each.a, each.b) for each in comparing.pair.links]


def test_escape_gives_up_looking_for_a_partner(comparing: Comparing, hands: Hands) -> None:
    before = hands.acts
    comparing.press(Qt.Key.Key_J)
    comparing.press(Qt.Key.Key_M)
    scrolled = comparing.left.verticalScrollBar().value()
    comparing.right.verticalScrollBar().setValue(comparing.right.verticalScrollBar().maximum())
    assert comparing.left.verticalScrollBar().value() == scrolled
    comparing.press(Qt.Key.Key_Escape)
    assert comparing.compare.links.seeking is None
    assert hands.acts == before
    assert comparing.link.a == (0,)


def test_a_candidate_is_shown_and_taken(comparing: Comparing) -> None:
    comparing.compare.columns.choose(0, 4)
    listed = comparing.compare.panel.candidates
    assert 1 < listed.count() <= 3
    first = comparing.pair.candidates_of(0, 4)[0]
    assert "Partner now" in listed.item(0).text()
    other = comparing.pair.candidates_of(0, 4)[1]
    assert other.b != first.b
    listed.setFocus()
    listed.setCurrentRow(1)
    assert comparing.right.is_in_view(comparing.pair.span(1, other.b))
    comparing.press(Qt.Key.Key_Return)
    found = next(link for link in comparing.pair.links if 4 in link.a)
    assert (found.b, found.state) == ((other.b,), LinkState.CONFIRMED)


def test_the_panel_says_who_joins_the_sentences_and_why(comparing: Comparing) -> None:
    panel = comparing.compare.panel
    assert "Point at a sentence" in words_of(comparing)
    comparing.compare.columns.choose(0, 1)
    assert "Proposed link" in words_of(comparing)
    assert panel.link == comparing.link
    comparing.press(Qt.Key.Key_Delete)
    assert "No partner on the other side" in words_of(comparing)


def words_of(comparing: Comparing) -> str:
    return " ".join(label.text() for label in comparing.compare.panel.findChildren(QLabel) if label.isVisible())


def test_differences_are_said_and_framed(comparing: Comparing) -> None:
    place = next(
        n for n in range(len(comparing.pair.sides[0].sentences)) if "五大家园" in comparing.pair.sides[0].words(n)
    )
    comparing.compare.columns.choose(0, place)
    assert "五大家园" in words_of(comparing) or "five" in words_of(comparing).lower()


def test_links_cannot_be_changed_in_anothers_set(comparing: Comparing, hands: Hands) -> None:
    comparing.press(Qt.Key.Key_J)
    comparing.compare.panel.set_editable(False)
    buttons = [each for each in comparing.compare.panel.findChildren(QPushButton) if each.isVisible()]
    assert buttons
    assert not any(each.isEnabled() for each in buttons)
    assert child(hands.window, QAction, "confirm_link").isEnabled()


def test_links_to_words_that_are_compared_no_more_are_kept_and_told(comparing: Comparing, hands: Hands) -> None:
    comparing.compare.columns.choose(0, 1)
    comparing.press(Qt.Key.Key_Return)
    article, second = comparing.compare.parts[0].article, comparing.pair.span(0, 2)
    end = len(hands.project.text(article))
    hands.window.session.run(lambda project: set_body(project, article, second.start, end))
    comparing.wait()
    assert comparing.compare.state.words.startswith("1 link")
    assert "not compared any more" in comparing.compare.state.words
    hands.key(Qt.Key.Key_Z, CTRL)
    comparing.wait()
    assert "1 of them confirmed" in comparing.compare.state.words


def test_a_sentence_is_heard_with_its_partner(comparing: Comparing) -> None:
    comparing.compare.columns.choose(0, 1)
    partner = comparing.pair.sides[1].words(comparing.link.b[0])
    assert partner[:30] in comparing.left.accessibleDescription()
    assert comparing.left.accessibleName() != comparing.right.accessibleName()
