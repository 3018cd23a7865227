from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox

from tests.gui.main_window.hands import CTRL, FIGURE, LEFT, NONE, SENTENCE, SHIFT

if TYPE_CHECKING:
    from core.text.span import Span
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def put_caret(hands: Hands, span: Span) -> None:
    """Click before the first character of some words."""
    hands.look(span)
    box = hands.reader.span_rect(span.start, span.start + 1)
    hands.qtbot.mouseClick(hands.reader.viewport(), LEFT, pos=QPoint(box.left(), box.center().y()))
    assert hands.reader.caret_position() == span.start


def select_by_keys(hands: Hands, span: Span) -> None:
    """Select words with the caret keys; the caret is put with the mouse, while no field waits for a click."""
    put_caret(hands, span)
    for _ in range(len(span)):
        hands.key(Qt.Key.Key_Right, SHIFT)
    assert hands.reader.selected_span() == span


@pytest.fixture
def coded(tagged: Hands) -> Hands:
    """A statistic was just tagged."""
    tagged.form.arm("measure")
    return tagged


def test_digits_arm_and_escape_disarms(coded: Hands) -> None:
    for key, field in ((Qt.Key.Key_4, "period"), (Qt.Key.Key_9, "scope"), (Qt.Key.Key_1, "measure")):
        coded.key(key)
        assert coded.form.armed == field
    coded.key(Qt.Key.Key_Escape)
    assert coded.form.armed == ""
    before = coded.acts
    coded.point_at("mua bán người", FIGURE[:6])
    assert coded.acts == before
    assert coded.reader.selected_span() == coded.span("mua bán người", FIGURE[:6])


def test_a_click_beside_an_editor_arms_its_field(coded: Hands) -> None:
    coded.qtbot.mouseClick(coded.row("period"), LEFT, pos=QPoint(12, 12))
    assert coded.form.armed == "period"


def test_an_armed_field_looks_different(coded: Hands) -> None:
    coded.form.arm("")
    before = coded.picture(coded.row("place"))
    coded.form.arm("place")
    assert coded.picture(coded.row("place")) != before


def test_enter_fills_after_a_selection_by_keys(coded: Hands) -> None:
    coded.key(Qt.Key.Key_Escape)
    select_by_keys(coded, coded.span("giải cứu", FIGURE))
    coded.key(Qt.Key.Key_9)
    before = coded.acts
    coded.key(Qt.Key.Key_Return)
    assert coded.value("scope").raw == "giải cứu"
    assert coded.acts == before + 1
    assert coded.form.armed == "reported_by"


def test_shift_enter_adds_a_span_and_keeps_the_field_armed(coded: Hands) -> None:
    coded.key(Qt.Key.Key_9)
    coded.point_at("giải cứu", FIGURE)
    coded.key(Qt.Key.Key_Escape)
    select_by_keys(coded, coded.span("nạn nhân", FIGURE))
    coded.key(Qt.Key.Key_9)
    coded.key(Qt.Key.Key_Return, SHIFT)
    assert coded.value("scope").raw == "giải cứu … nạn nhân"
    assert coded.form.armed == "scope"


def test_ctrl_while_releasing_adds_a_span(coded: Hands) -> None:
    coded.key(Qt.Key.Key_9)
    coded.point_at("giải cứu", FIGURE)
    coded.key(Qt.Key.Key_9)
    coded.drag(coded.span("nạn nhân", FIGURE), CTRL)
    value = coded.value("scope")
    assert [anchor.exact for anchor in value.anchors] == ["giải cứu", "nạn nhân"]
    assert value.normal == value.raw == "giải cứu … nạn nhân"


@pytest.mark.parametrize("modifier", [NONE, SHIFT])
def test_enter_without_a_selection_does_nothing(coded: Hands, modifier: Qt.KeyboardModifier) -> None:
    before, record = coded.acts, coded.record(FIGURE)
    coded.key(Qt.Key.Key_Return, modifier)
    assert (coded.acts, coded.record(FIGURE), coded.form.armed) == (before, record, "measure")


def test_a_click_on_a_highlight_while_a_field_is_armed_only_fills(coded: Hands) -> None:
    shown = coded.form.record
    assert shown is not None
    coded.key(Qt.Key.Key_4)
    coded.click(coded.span("nửa đầu", SENTENCE[:4]))
    assert coded.value("period").normal == "2020-01/2020-06"
    assert coded.value("period").raw == "nửa đầu năm 2020"
    assert coded.form.record is not None
    assert coded.form.record.id == shown.id


def test_a_click_on_words_that_the_armed_field_cannot_hold_opens_their_record(coded: Hands) -> None:
    shown = coded.form.record
    assert shown is not None
    coded.form.arm("direction")
    coded.click(coded.span("9,46%", SENTENCE[:4]))
    assert coded.form.record is not None
    assert coded.form.record.id != shown.id
    record = coded.project.record(shown.id)
    assert record is not None
    assert record.first("direction") is None


def test_a_click_fills_with_the_words_under_it_where_the_same_thing_is_named_twice(coded: Hands) -> None:
    coded.form.arm("meeting")
    second = coded.span("Hội nghị SOMTC 20", "AMTCC trực tiếp")
    coded.click(second)
    assert coded.value("meeting").anchors[0].span == second


def test_a_second_value_goes_beside_the_first_where_a_field_takes_several(coded: Hands) -> None:
    for words, after in (("Việt Nam", SENTENCE[:4]), ("Philippines", "nước chủ nhà ")):
        coded.key(Qt.Key.Key_5)
        coded.point_at(words, after)
    places = coded.record(FIGURE).values("place")
    assert [place.normal for place in places] == ["VN", "PH"]
    assert len(coded.row("place").values) == 2


def test_words_that_cannot_be_read_are_kept_and_said_to_be_unread(coded: Hands) -> None:
    coded.key(Qt.Key.Key_4)
    coded.point_at("nạn nhân", FIGURE)
    value = coded.value("period")
    assert (value.raw, value.normal) == ("nạn nhân", None)
    assert "not read" in coded.told("period")


def test_not_stated_has_a_key_and_arms_the_next_field(coded: Hands) -> None:
    coded.key(Qt.Key.Key_4)
    coded.key(Qt.Key.Key_0)
    assert coded.value("period").not_stated
    assert coded.line("period").placeholderText() == "not stated"
    assert coded.form.armed == "place"


def test_not_stated_without_an_armed_field_says_what_to_do(coded: Hands) -> None:
    coded.key(Qt.Key.Key_Escape)
    before = coded.acts
    coded.key(Qt.Key.Key_0)
    assert "Arm a field first" in coded.message
    assert coded.acts == before


def test_doubtful_has_a_key_that_takes_it_back_too(coded: Hands) -> None:
    coded.key(Qt.Key.Key_1)
    coded.point_at("mua bán người", FIGURE[:6])
    coded.key(Qt.Key.Key_D, CTRL)
    assert coded.value("measure").doubtful
    assert "doubtful" in coded.told("measure")
    coded.key(Qt.Key.Key_D, CTRL)
    assert not coded.value("measure").doubtful
    coded.key(Qt.Key.Key_2)
    coded.key(Qt.Key.Key_D, CTRL)
    assert coded.value("value").doubtful


def test_a_drag_and_enter_fill_nothing_while_no_field_is_armed(coded: Hands) -> None:
    coded.key(Qt.Key.Key_Escape)
    before = coded.acts
    coded.point_at("Việt Nam")
    coded.key(Qt.Key.Key_Return)
    assert coded.acts == before


def test_every_empty_field_is_armed_in_the_order_of_the_form(coded: Hands) -> None:
    coded.key(Qt.Key.Key_4)
    armed: list[str] = []
    for words in ("nửa đầu năm 2020", "Việt Nam", "tăng", "9,46%", "cùng kỳ năm 2019", "đối tượng"):
        armed.append(coded.form.armed)
        coded.point_at(words)
    assert armed == ["period", "place", "direction", "amount", "base_period", "scope"]
    assert coded.form.armed == "reported_by"


def test_after_the_last_field_a_required_one_that_was_passed_over_is_armed(coded: Hands) -> None:
    last = [field.id for field in coded.project.codebook.type("statistic").fields][-1]
    coded.form.arm(last)
    coded.key(Qt.Key.Key_0)
    assert coded.form.armed == "measure"


def test_an_answer_chosen_from_a_list_arms_the_next_field(coded: Hands) -> None:
    box = coded.row("direction").line.editor
    assert isinstance(box, QComboBox)
    box.setFocus()
    coded.key(Qt.Key.Key_Down, on=box)
    assert coded.value("direction").normal == "up"
    assert coded.form.armed == "amount"


def test_a_name_that_is_made_arms_the_next_field(coded: Hands) -> None:
    coded.form.fields.made.emit("place", "", "Cửa khẩu Mộc Bài", "place")
    assert coded.form.armed == "measure"
    coded.form.arm("place")
    coded.form.fields.made.emit("place", "", "Cửa khẩu Xa Mát", "place")
    assert coded.form.armed == "direction"


def test_not_stated_in_the_menu_arms_the_next_field(coded: Hands) -> None:
    coded.form.arm("period")
    coded.form.fields.verb_wanted.emit("not_stated", "period", "")
    assert coded.form.armed == "place"
