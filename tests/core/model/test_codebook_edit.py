from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model import codebook_edit as types
from core.model import codebook_edit_fields as fields
from core.model.codebook import Choice, Codebook, Field, Kind, Labels, RecordType
from core.model.codebook_edit_parts import full_labels, id_for
from core.model.codebook_toml import dump_codebook, load_default_codebook, parse_codebook

if TYPE_CHECKING:
    from collections.abc import Callable

BOOK = load_default_codebook()


def field(identity: str, kind: Kind = Kind.TEXT, **keys: object) -> Field:
    return Field(identity, Labels({"en": identity}), "d", "e", "c", kind, **keys)  # type: ignore[arg-type]


def treaty(**keys: object) -> RecordType:
    made = RecordType(
        "treaty", Labels({"vi": "Hiệp định"}), "d", "e", "c", "y", "#123456", None, None, (field("name"),)
    )
    return replace(made, **keys)  # type: ignore[arg-type]


def ids(codebook: Codebook, type_id: str) -> list[str]:
    return [each.id for each in codebook.type(type_id).fields]


def sound(codebook: Codebook) -> Codebook:
    """Every change must give what can be written and read again."""
    assert parse_codebook(dump_codebook(codebook), name="changed") == codebook
    return codebook


def test_an_id_comes_from_the_label_and_is_free() -> None:
    assert id_for("Thời gian họp", (), otherwise="field") == "thoi_gian_hop"
    assert id_for("Date", {"date", "date_2"}, otherwise="field") == "date_3"
    assert id_for("日期", {"field"}, otherwise="field") == "field_2"
    assert id_for("20 days", (), otherwise="field") == "field"


def test_labels_are_completed_from_the_one_there_is() -> None:
    assert full_labels({"vi": " Ngày  họp ", "en": " "}) == Labels(
        {"vi": "Ngày họp", "en": "Ngày họp", "zh": "Ngày họp"}
    )
    with pytest.raises(UserFixable, match="A name is needed"):
        full_labels({"en": "\n"})
    with pytest.raises(UserFixable, match="not a language"):
        full_labels({"English": "x"})


def test_a_type_is_added_renamed_coloured_moved_and_removed() -> None:
    grown = sound(types.add_type(BOOK, treaty(), at=1))
    assert [each.id for each in grown.types][:2] == ["meeting", "treaty"]
    assert grown.type("treaty").labels["zh"] == "Hiệp định"
    renamed = sound(types.rename_type(grown, "treaty", {"en": "Treaty"}))
    assert (renamed.type("treaty").id, renamed.type("treaty").labels.best("vi")) == ("treaty", "Hiệp định")
    assert sound(types.recolour_type(renamed, "treaty", "#abcdef")).type("treaty").colour == "#abcdef"
    assert sound(types.set_key(renamed, "treaty", "w")).type("treaty").key == "w"
    assert [each.id for each in types.move_type(renamed, "treaty", 99).types][-1] == "treaty"
    told = types.explain_type(renamed, "treaty", definition=" what states sign ")
    assert (told.type("treaty").definition, told.type("treaty").example) == ("what states sign", "e")
    assert sound(types.remove_type(renamed, "treaty")) == BOOK


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda: types.add_type(BOOK, treaty(id="meeting")), "already"),
        (lambda: types.add_type(BOOK, treaty(id="Treaty")), "cannot be an id"),
        (lambda: types.add_type(BOOK, treaty(key="m")), "The key M tags “Meeting”"),
        (lambda: types.add_type(BOOK, treaty(key="n")), "cannot be a key"),
        (lambda: types.add_type(BOOK, treaty(colour="red")), "no colour"),
        (lambda: types.add_type(BOOK, treaty(fields=())), "at least one field"),
        (lambda: types.add_type(BOOK, treaty(fields=(field("name"), field("name")))), "already"),
        (lambda: types.add_type(BOOK, treaty(identity="name")), "cannot name"),
        (lambda: types.add_type(BOOK, treaty(anchor="nothing")), "no field “nothing”"),
        (lambda: types.add_type(BOOK, treaty(definition=" ")), "definition is blank"),
        (lambda: types.remove_type(BOOK, "meeting"), "Meeting of Speaker"),
        (lambda: types.set_key(BOOK, "meeting", "s"), "The key S tags"),
        (lambda: types.set_identity(BOOK, "meeting", "date"), "cannot name"),
        (lambda: types.rename_type(BOOK, "tsunami", {"en": "x"}), "no type “tsunami”"),
        (lambda: fields.add_field(BOOK, "meeting", field("date")), "already"),
        (lambda: fields.add_field(BOOK, "meeting", field("x", Kind.CHOICE)), "at least one answer"),
        (lambda: fields.add_field(BOOK, "meeting", field("x", Kind.LINK, link_type="tsunami")), "no type “tsunami”"),
        (lambda: fields.add_field(BOOK, "meeting", field("x", Kind.TEXT, series=True)), "takes no series"),
        (lambda: fields.add_field(BOOK, "meeting", field("x", Kind.DECIMAL, unit_field="y")), "no field “y”"),
        (lambda: fields.add_field(BOOK, "meeting", field("x", Kind.TERM, term_kind="A b")), "not allowed"),
        (lambda: fields.change_kind(BOOK, "meeting", "meeting", Kind.TEXT), "cannot name"),
        (lambda: fields.change_kind(BOOK, "meeting", "date", Kind.ENTITY), "types of things"),
        (lambda: fields.set_many(BOOK, "meeting", "meeting", many=True), "cannot name"),
        (lambda: fields.add_choice(BOOK, "meeting", "date", Choice("x", Labels({"en": "X"}))), "offers no answers"),
        (lambda: fields.add_choice(BOOK, "meeting", "phase", Choice("held", Labels({"en": "X"}))), "already"),
        (lambda: fields.remove_choice(BOOK, "meeting", "phase", "x"), "no answer “x”"),
        (lambda: fields.rename_field(BOOK, "meeting", "date", {"en": ""} | dict.fromkeys(("vi", "zh"), "")), "A name"),
    ],
)
def test_what_would_break_the_codebook_is_refused_in_words(change: Callable[[], Codebook], why: str) -> None:
    with pytest.raises(UserFixable, match=why) as caught:
        change()
    assert caught.value.kept == "Nothing was changed."
    assert caught.value.cure


def test_the_last_type_field_and_answer_stay() -> None:
    alone = replace(
        BOOK, types=(treaty(fields=(field("phase", Kind.CHOICE, choices=(Choice("a", Labels({"en": "A"})),)),)),)
    )
    with pytest.raises(UserFixable, match="only type"):
        types.remove_type(alone, "treaty")
    with pytest.raises(UserFixable, match="only field"):
        fields.remove_field(alone, "treaty", "phase")
    with pytest.raises(UserFixable, match="only answer"):
        fields.remove_choice(alone, "treaty", "phase", "a")


def test_a_field_is_added_renamed_moved_and_removed() -> None:
    grown = sound(fields.add_field(BOOK, "meeting", field("agenda"), at=0))
    assert ids(grown, "meeting")[0] == "agenda"
    renamed = sound(fields.rename_field(grown, "meeting", "agenda", {"en": "Agenda", "zh": "议程"}))
    assert renamed.type("meeting").field("agenda").labels == Labels({"en": "Agenda", "vi": "agenda", "zh": "议程"})
    moved = sound(fields.move_field(renamed, "meeting", "agenda", 2))
    assert ids(moved, "meeting")[:3] == ["meeting", "date", "agenda"]
    assert (
        fields.explain_field(moved, "meeting", "agenda", example="“议程”").type("meeting").field("agenda").example
        == "“议程”"
    )
    assert sound(fields.remove_field(moved, "meeting", "agenda")) == BOOK


def test_what_leads_to_a_field_goes_with_it() -> None:
    without = sound(fields.remove_field(BOOK, "statistic", "unit"))
    kind = without.type("statistic")
    assert kind.field("value").unit_field is None
    assert "unit" not in kind.claim_key
    without = sound(fields.remove_field(BOOK, "meeting", "meeting"))
    assert (without.type("meeting").identity, without.type("meeting").anchor) == (None, None)


def test_a_line_of_the_form_is_left_where_its_fields_are_parted() -> None:
    assert BOOK.type("meeting").field("host").row == BOOK.type("meeting").field("chair").row is not None
    parted = sound(fields.move_field(BOOK, "meeting", "chair", 0))
    assert parted.type("meeting").field("chair").row != parted.type("meeting").field("host").row
    between = sound(fields.add_field(BOOK, "meeting", field("x"), at=ids(BOOK, "meeting").index("chair")))
    assert between.type("meeting").field("chair").row is None
    beside = sound(fields.set_beside(parted, "meeting", "date", "chair"))
    assert ids(beside, "meeting")[:2] == ["chair", "date"]
    assert [each.id for each in beside.type("meeting").rows()[0]] == ["chair", "date"]
    apart = sound(fields.set_beside(beside, "meeting", "date", None))
    assert [each.id for each in apart.type("meeting").rows()[0]] == ["chair"]


def test_a_kind_keeps_what_it_takes_and_drops_the_rest() -> None:
    text = sound(fields.change_kind(BOOK, "meeting", "phase", Kind.TEXT))
    assert text.type("meeting").field("phase").choices == ()
    country = sound(fields.change_kind(BOOK, "meeting", "host", Kind.COUNTRY))
    assert country.type("meeting").field("host").entity_types == BOOK.type("meeting").field("host").entity_types
    answers = (Choice("yes", Labels({"en": "Yes"})), Choice("no", Labels({"en": "No"})))
    choice = sound(fields.change_kind(BOOK, "meeting", "date", Kind.CHOICE, choices=answers))
    assert choice.type("meeting").field("date").choice("no").labels["vi"] == "No"
    link = sound(fields.change_kind(BOOK, "meeting", "date", Kind.LINK, link_type="speaker"))
    with pytest.raises(UserFixable, match="Date of Meeting"):
        types.remove_type(link, "speaker")


def test_answers_are_added_renamed_and_removed() -> None:
    grown = sound(fields.add_choice(BOOK, "meeting", "phase", Choice("moved", Labels({"en": "Moved"})), at=0))
    assert grown.type("meeting").field("phase").choices[0].labels["vi"] == "Moved"
    renamed = sound(fields.rename_choice(grown, "meeting", "phase", "moved", {"vi": "Dời"}))
    assert renamed.type("meeting").field("phase").choice("moved").labels["vi"] == "Dời"
    assert sound(fields.remove_choice(renamed, "meeting", "phase", "moved")) == BOOK


def test_required_many_and_identity_are_set() -> None:
    required = sound(fields.set_required(BOOK, "meeting", "date", required=True))
    assert required.type("meeting").field("date").required
    many = sound(fields.set_many(BOOK, "meeting", "date", many=True))
    assert many.type("meeting").field("date").many
    named = sound(types.set_identity(BOOK, "statistic", "measure"))
    assert named.type("statistic").identity == "measure"
    assert not named.type("statistic").field("measure").carried, "what names the thing is never carried over"
    assert sound(types.set_identity(named, "statistic", None)).type("statistic").identity is None
