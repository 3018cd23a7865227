from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.analysis.alignment.links import LinkState
from core.project.comparing import Part
from gui.compare.chooser import PartChooser
from tests.gui.compare.comparing import compare
from tests.gui.dialogs.finding import child

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def test_after_a_link_is_confirmed_both_of_its_sentences_are_still_in_view(hands: Hands) -> None:
    comparing = compare(hands, "003")
    comparing.show(*(Part(hands.project.find_article(name).id) for name in ("003", "001")))
    # Its partner stands far from where the columns in step would show it.
    crossed = max(comparing.pair.links, key=lambda link: abs(link.a[0] - link.b[0]))
    comparing.compare.columns.choose(0, crossed.a[0])
    comparing.compare.focus_reader()
    places = [reader.verticalScrollBar().value() for reader in (comparing.left, comparing.right)]
    comparing.press(Qt.Key.Key_Return)
    assert comparing.link.state is LinkState.CONFIRMED
    assert [reader.verticalScrollBar().value() for reader in (comparing.left, comparing.right)] == places
    assert comparing.right.is_in_view(comparing.pair.spans_of(1, comparing.link)[0])


def test_arrows_go_from_sentence_to_sentence_while_a_partner_is_looked_for(hands: Hands) -> None:
    comparing = compare(hands, "001")
    comparing.show(*(Part(hands.project.find_article(name).id) for name in ("003", "001")))
    alone = comparing.pair.alone(0)[0]
    comparing.compare.columns.choose(0, alone)
    comparing.compare.focus_reader()
    comparing.press(Qt.Key.Key_L)
    comparing.right.choose(0)
    for step in (1, 2, 3):
        comparing.press(Qt.Key.Key_Down)
        assert comparing.right.chosen == step
    comparing.press(Qt.Key.Key_Up)
    comparing.press(Qt.Key.Key_K)
    assert comparing.right.chosen == 1
    comparing.press(Qt.Key.Key_Return)
    assert any(link.a == (alone,) and link.b == (1,) for link in comparing.pair.links)
    comparing.press(Qt.Key.Key_Down)
    assert comparing.left.chosen == alone


def test_the_other_language_of_an_article_is_a_likely_partner_with_a_reason(hands: Hands) -> None:
    comparing = compare(hands, "004")
    comparing.compare.ask_part(1)
    chooser = child(hands.window, PartChooser, "partChooser")
    assert "same article in another language" in chooser.list.item(0).text()
    chooser.close()


def test_tab_goes_from_the_columns_to_the_board_and_on_to_the_link(hands: Hands) -> None:
    comparing = compare(hands, "004")
    comparing.press(Qt.Key.Key_J)
    comparing.right.setFocus()
    names: list[str] = []
    while not names or names[-1] != "confirm_link":
        comparing.press(Qt.Key.Key_Tab)
        focused = hands.window.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        assert len(names) < 20, names
    assert "backButton" not in names
    in_order = ["boardTypes", "boardSort", "boardFilter", "claimBoard", "linkCandidates"]
    assert [name for name in names if name in in_order] == in_order
