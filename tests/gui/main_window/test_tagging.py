from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from core.operations.values import clear
from tests.gui.main_window.hands import FIGURE, LEFT, SENTENCE, SHIFT

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def clear_field(hands: Hands, field: str) -> None:
    record = hands.record(FIGURE).id
    hands.window.session.run(lambda project: clear(project, record, field))


def test_t_on_dragged_words_makes_a_statistic_with_value_and_unit_in_one_act(hands: Hands) -> None:
    before = hands.acts
    hands.tag()
    record = hands.record(FIGURE)
    value, unit = record.first("value"), record.first("unit")
    assert value is not None
    assert unit is not None
    assert (value.normal, value.raw, value.anchors[0].exact) == ("74", "74", "74")
    assert (unit.normal, unit.raw, unit.anchors[0].exact) == ("cases", "vụ", "vụ")
    assert value.anchors[0].span == hands.span("74", SENTENCE)
    assert hands.acts == before + 1
    assert hands.form.record is not None
    assert hands.form.record.id == record.id
    assert record.values("measure")
    assert hands.form.armed == "direction"
    assert hands.reader.hasFocus()


def test_pointing_fills_measure_period_and_place_and_arms_the_next_empty_field(hands: Hands) -> None:
    hands.tag()
    for field in ("measure", "period", "place"):
        clear_field(hands, field)
    hands.key(Qt.Key.Key_1)
    before = hands.acts
    hands.point_at("mua bán người", FIGURE[:6])
    assert hands.form.armed == "period"
    hands.point_at("nửa đầu năm 2020")
    assert hands.form.armed == "place"
    hands.point_at("Việt Nam")
    assert hands.form.armed == "direction"
    record = hands.record(FIGURE)
    assert [record.normal(field) for field in ("measure", "value", "unit", "period", "place")] == [
        "human_trafficking",
        "74",
        "cases",
        "2020-01/2020-06",
        "VN",
    ]
    assert hands.value("period").anchors[0].span == hands.span("nửa đầu năm 2020", SENTENCE[:4])
    assert hands.acts == before + 3
    assert hands.reader.hasFocus()
    assert hands.reader.selected_span() is None


def test_the_bar_at_the_selection_does_the_same_as_the_keys(hands: Hands) -> None:
    bar = hands.reader.tag_bar
    assert not bar.isVisible()
    hands.drag(hands.span(FIGURE))
    assert bar.isVisible()
    buttons = {each.accessibleName(): each for each in bar.findChildren(QToolButton) if each.isVisible()}
    assert list(buttons) == ["Tag as Meeting", "Tag as Speaker", "Tag as Proposal", "Tag as Statistic"]
    hands.qtbot.mouseClick(buttons["Tag as Statistic"], LEFT)
    record = hands.record(FIGURE)
    assert (record.type, record.normal("value"), record.normal("unit")) == ("statistic", "74", "cases")
    assert not bar.isVisible()
    assert hands.form.armed == "direction"


def test_each_type_has_its_key(hands: Hands) -> None:
    words = "Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 53"
    for key, kind in ((Qt.Key.Key_M, "meeting"), (Qt.Key.Key_S, "speaker"), (Qt.Key.Key_P, "proposal")):
        hands.form.arm("")
        hands.tag(words, key=key)
        assert hands.form.record is not None
        assert (hands.form.record.type, hands.form.record.mentions[0].anchor.exact) == (kind, words)


def test_a_key_without_selected_words_says_what_to_do(hands: Hands) -> None:
    before = hands.acts
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_T)
    assert "Select the words" in hands.message
    assert hands.acts == before


def test_the_bar_comes_back_when_another_article_is_opened_while_a_field_is_armed(hands: Hands) -> None:
    hands.tag()
    assert hands.form.armed
    hands.open("001")
    assert not hands.form.armed
    hands.drag(hands.span("Việt Nam"))
    assert hands.reader.tag_bar.isVisible()


# ── what is coded already ───────────────────────────────────────────────────────────────────────────────────────────


def tag_known_meeting(hands: Hands) -> int:
    """Tag a place where SOMTC 20, which is coded, is named once more; gives its mentions before."""
    before = len(hands.record("Hội nghị SOMTC 20").mentions)
    hands.tag("SOMTC 20", "lần thứ 20 (", Qt.Key.Key_M)
    assert "coded in this article already" in hands.message
    assert hands.offers() == ["Add as a further mention", "Tag as a new record"]
    return before


def test_what_is_coded_already_takes_a_further_mention(hands: Hands) -> None:
    before = tag_known_meeting(hands)
    records, acts = len(hands.project.records()), hands.acts
    hands.press("Add as a further mention")
    record = hands.record("Hội nghị SOMTC 20")
    assert len(record.mentions) == before + 1
    assert record.mentions[-1].anchor.exact == "SOMTC 20"
    assert (len(hands.project.records()), hands.acts) == (records, acts + 1)
    assert hands.form.record is not None
    assert hands.form.record.id == record.id
    assert hands.message == ""


def test_what_is_coded_already_can_still_become_a_new_record(hands: Hands) -> None:
    before = tag_known_meeting(hands)
    hands.press("Tag as a new record")
    assert len(hands.record("Hội nghị SOMTC 20").mentions) == before
    made = hands.record("SOMTC 20")
    assert made.normal("meeting") == hands.record("Hội nghị SOMTC 20").normal("meeting")


def test_a_key_adds_a_mention_to_the_record_in_the_form(hands: Hands) -> None:
    record = hands.record("Hội nghị SOMTC 20")
    hands.window.annotate.open_record(record.id)
    hands.drag(hands.span("Điều này"))
    hands.key(Qt.Key.Key_M, SHIFT)
    assert hands.record("Hội nghị SOMTC 20").mentions[-1].anchor.exact == "Điều này"
