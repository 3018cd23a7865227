from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.model.record import Origin
from tests.gui.main_window.hands import CTRL, FIGURE, SHIFT

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def carried(hands: Hands) -> list[str]:
    return [value.field for value in hands.record(FIGURE).all_values() if value.carried]


@pytest.fixture
def further(hands: Hands) -> Hands:
    """A figure was just tagged in a sentence in which another one is coded."""
    hands.tag()
    assert len(carried(hands)) > 1
    return hands


def test_a_further_figure_of_a_sentence_takes_over_what_it_shares_and_says_so(further: Hands) -> None:
    before = further.record("10.993 đối tượng")
    for field in carried(further):
        assert further.record(FIGURE).normal(field) == before.normal(field)
        assert "carried" in further.told(field)
    assert "value" not in carried(further)


def test_the_first_empty_field_waits_and_none_that_is_carried(further: Hands) -> None:
    waiting = further.form.armed
    fields = further.project.codebook.type("statistic").fields
    assert waiting == next(field.id for field in fields if not further.record(FIGURE).values(field.id))


def test_enter_says_that_what_is_carried_was_looked_at(further: Hands) -> None:
    waiting, first, acts = further.form.armed, carried(further)[0], further.acts
    further.key(Qt.Key.Key_Return)
    assert carried(further) == []
    assert further.acts == acts + 1
    assert "carried" not in further.told(first)
    assert further.form.armed == waiting
    further.key(Qt.Key.Key_Return)
    assert further.acts == acts + 1
    further.undo()
    assert first in carried(further)


def test_enter_on_a_carried_field_goes_on_to_the_next_empty_one(further: Hands) -> None:
    further.key(Qt.Key.Key_1)
    assert further.form.armed in carried(further)
    further.key(Qt.Key.Key_Return)
    assert carried(further) == []
    assert further.form.armed
    assert not further.record(FIGURE).values(further.form.armed)


def test_words_pointed_at_take_the_place_of_what_was_carried(further: Hands) -> None:
    further.form.arm("measure")
    further.point_at("mua bán người", FIGURE[:6])
    assert [value.raw for value in further.record(FIGURE).values("measure")] == ["mua bán người"]
    assert "measure" not in carried(further)


def test_an_editor_that_gets_the_keyboard_has_been_looked_at(further: Hands) -> None:
    further.key(Qt.Key.Key_1)
    further.key(Qt.Key.Key_F2)
    assert carried(further) == []


def test_what_is_checked_has_been_looked_at(further: Hands) -> None:
    further.key(Qt.Key.Key_K, CTRL | SHIFT)
    assert carried(further) == []
    assert further.record(FIGURE).state == "checked"


def test_a_field_that_is_carried_looks_different(further: Hands) -> None:
    further.form.arm("")
    before = further.picture(further.row("measure"))
    further.window.annotate.coding.look_at()
    assert further.picture(further.row("measure")) != before


# ── once more ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_record_is_made_once_more_and_opened(tagged: Hands) -> None:
    first = tagged.record(FIGURE)
    tagged.window.annotate.coding.duplicate_record()
    both = tagged.records(FIGURE)
    assert len(both) == 2
    (second,) = [record for record in both if record.id != first.id]
    assert second.normal("value") == first.normal("value")
    assert tagged.form.record is not None
    assert tagged.form.record.id == second.id


def test_the_empty_fields_are_filled_from_the_record_before(tagged: Hands) -> None:
    before = max(
        (each for each in tagged.project.records(article=tagged.window.annotate.article) if each.type == "statistic"),
        key=lambda each: each.id if each.id != tagged.record(FIGURE).id else "",
    )
    tagged.window.annotate.coding.copy_last_fields()
    record = tagged.record(FIGURE)
    assert record.normal("value") == "74"
    assert record.normal("period") == before.normal("period") is not None


def test_the_first_of_its_type_has_nothing_to_copy(hands: Hands) -> None:
    hands.open("000")
    hands.tag(hands.reader.text[3:9])
    acts = hands.acts
    hands.window.annotate.coding.copy_last_fields()
    assert hands.acts == acts
    assert "no earlier record" in hands.message


def test_the_origin_goes_round_and_can_be_named(tagged: Hands) -> None:
    tagged.form.arm("unit")
    coding = tagged.window.annotate.coding
    coding.set_origin()
    assert tagged.value("unit").origin is Origin.INFERRED
    coding.set_origin(Origin.STATED)
    assert tagged.value("unit").origin is Origin.STATED
    coding.set_origin(Origin.OUTSIDE)
    tagged.write("UNODC")
    tagged.key(Qt.Key.Key_Return)
    assert (tagged.value("unit").origin, tagged.value("unit").note) == (Origin.OUTSIDE, "UNODC")


def test_a_misprint_is_asked_for_from_the_armed_field(tagged: Hands) -> None:
    tagged.form.arm("value")
    tagged.window.annotate.coding.correct_printed()
    aside = tagged.row("value").line.aside
    assert aside is not None
    assert aside.lines[0].hasFocus()
    tagged.key(Qt.Key.Key_Escape)
    assert tagged.row("value").line.aside is None
    assert tagged.reader.hasFocus()


def test_the_mention_at_the_caret_is_taken_away(hands: Hands) -> None:
    record = hands.record("Hội nghị SOMTC 20")
    hands.window.annotate.open_record(record.id)
    assert len(record.mentions) > 1
    last = record.mentions[-1].anchor.span
    hands.look(last)
    hands.reader.select_span(last.start, last.end)
    hands.window.annotate.coding.remove_mention()
    left = hands.record("Hội nghị SOMTC 20").mentions
    assert [mention.id for mention in left] == [mention.id for mention in record.mentions[:-1]]
