"""The codebook as other code sees it, and the one that ships with the program."""

from __future__ import annotations

import pytest

from core.errors import UserFixable
from core.language.lexicon import lexicon
from core.language.units import UNIT_IDS
from core.model.codebook import LABEL_LANGUAGES, Codebook, Kind, Labels
from core.model.codebook_toml import load_default_codebook

FIELDS = {
    "meeting": [
        ("meeting", Kind.ENTITY, False),
        ("date", Kind.EDTF, False),
        ("phase", Kind.CHOICE, False),
        ("format", Kind.CHOICE, False),
        ("place", Kind.ENTITY, False),
        ("host", Kind.ENTITY, True),
        ("chair", Kind.ENTITY, True),
        ("participants", Kind.ENTITY, True),
    ],
    "speaker": [
        ("person", Kind.ENTITY, False),
        ("role", Kind.TERM_TEXT, True),
        ("organisation", Kind.ENTITY, True),
        ("country", Kind.COUNTRY, False),
        ("on_behalf_of", Kind.ENTITY, True),
        ("meeting", Kind.LINK, False),
        ("statement", Kind.TEXT, True),
    ],
    "proposal": [
        ("text", Kind.TEXT, False),
        ("proposer", Kind.ENTITY, True),
        ("addressee", Kind.ENTITY, True),
        ("meeting", Kind.LINK, False),
        ("stage", Kind.CHOICE, False),
        ("topic", Kind.TERM, True),
    ],
    "statistic": [
        ("measure", Kind.TERM, False),
        ("value", Kind.DECIMAL, False),
        ("unit", Kind.TERM, False),
        ("period", Kind.EDTF, False),
        ("place", Kind.ENTITY, True),
        ("direction", Kind.CHOICE, False),
        ("amount", Kind.AMOUNT, False),
        ("base_period", Kind.EDTF, False),
        ("scope", Kind.TEXT, False),
        ("reported_by", Kind.ENTITY, False),
        ("meeting", Kind.LINK, False),
    ],
}
CHOICES = {
    ("meeting", "phase"): ["planned", "held", "postponed", "cancelled"],
    ("meeting", "format"): ["in_person", "online", "hybrid"],
    ("proposal", "stage"): ["proposed", "planned", "pledged", "noted", "agreed", "adopted", "signed"],
    ("statistic", "direction"): ["up", "down", "unchanged"],
}
ROWS = [
    ("meeting", ["host", "chair"]),
    ("speaker", ["role", "organisation"]),
    ("statistic", ["direction", "amount", "base_period"]),
    ("statistic", ["reported_by", "meeting"]),
]
OKABE_ITO = {"#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#000000"}


@pytest.fixture(scope="module")
def codebook() -> Codebook:
    return load_default_codebook()


def test_shipped_codebook_has_exactly_the_designed_fields(codebook: Codebook) -> None:
    shipped = {
        record_type.id: [(field.id, field.kind, field.many) for field in record_type.fields]
        for record_type in codebook.types
    }
    assert shipped == FIELDS


def test_shipped_choices_are_the_designed_ones(codebook: Codebook) -> None:
    shipped = {
        (record_type.id, field.id): [choice.id for choice in field.choices]
        for record_type in codebook.types
        for field in record_type.fields
        if field.choices
    }
    assert shipped == CHOICES


def test_shipped_rows_are_the_designed_ones(codebook: Codebook) -> None:
    shared = [
        (record_type.id, [field.id for field in row])
        for record_type in codebook.types
        for row in record_type.rows()
        if len(row) > 1
    ]
    assert shared == ROWS


def test_rows_hold_every_field_once_in_order(codebook: Codebook) -> None:
    for record_type in codebook.types:
        assert tuple(field for row in record_type.rows() for field in row) == record_type.fields


def test_shipped_types_have_their_key_identity_and_anchor(codebook: Codebook) -> None:
    shipped = [(each.id, each.key, each.identity, each.anchor) for each in codebook.types]
    assert shipped == [
        ("meeting", "m", "meeting", "meeting"),
        ("speaker", "s", "person", "person"),
        ("proposal", "p", None, "text"),
        ("statistic", "t", None, "value"),
    ]


def test_shipped_colours_are_colour_blind_safe_and_differ(codebook: Codebook) -> None:
    colours = [record_type.colour for record_type in codebook.types]
    assert set(colours) <= OKABE_ITO
    assert len(set(colours)) == len(colours)


def test_everything_shipped_has_a_label_in_each_language(codebook: Codebook) -> None:
    labelled = [codebook.labels, *(record_type.labels for record_type in codebook.types)]
    for record_type in codebook.types:
        for field in record_type.fields:
            labelled += [field.labels, *(choice.labels for choice in field.choices)]
    labelled += [term.names for term in codebook.terms]
    for labels in labelled:
        assert set(LABEL_LANGUAGES) <= set(labels), labels


def test_every_kind_of_term_that_a_field_asks_for_is_shipped(codebook: Codebook) -> None:
    for record_type in codebook.types:
        for field in record_type.fields:
            if field.term_kind is not None:
                assert codebook.terms_of(field.term_kind), field.id


def test_every_unit_that_a_figure_is_read_with_is_shipped(codebook: Codebook) -> None:
    assert {term.id for term in codebook.terms_of("unit")} >= UNIT_IDS


def test_a_word_of_a_unit_is_not_read_as_another_unit(codebook: Codebook) -> None:
    read = {word: unit for language in LABEL_LANGUAGES for word, unit in lexicon(language).ids("units").items()}
    for term in codebook.terms_of("unit"):
        for word in (*term.names.values(), *term.aliases):
            assert read.get(word, term.id) == term.id, word


def test_no_word_stands_for_two_terms_of_one_kind(codebook: Codebook) -> None:
    owner: dict[tuple[str, str], str] = {}
    for term in codebook.terms:
        for word in (*term.names.values(), *term.aliases):
            assert owner.setdefault((term.kind, word.casefold()), term.id) == term.id, word


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("vi", "Số liệu"),
        ("zh", "统计"),
        ("zh-Hant", "统计"),
        ("en", "Statistic"),
        ("fr", "Statistic"),
        ("", "Statistic"),
    ],
)
def test_best_label_falls_back_to_base_language_then_english(asked: str, given: str) -> None:
    labels = Labels({"vi": "Số liệu", "zh": "统计", "en": "Statistic"})
    assert labels.best(asked) == given


def test_best_label_without_english_is_any_and_without_any_is_empty() -> None:
    assert Labels({"vi": "Số liệu"}).best("fr") == "Số liệu"
    assert Labels().best() == ""


def test_labels_are_equal_whatever_their_order_and_do_not_change_later() -> None:
    texts = {"en": "a", "vi": "b"}
    labels = Labels(texts)
    assert labels == Labels({"vi": "b", "en": "a"})
    assert hash(labels) == hash(Labels({"vi": "b", "en": "a"}))
    texts["en"] = "c"
    assert labels["en"] == "a"


def test_a_codebook_is_hashable(codebook: Codebook) -> None:
    assert hash(codebook) == hash(load_default_codebook())


def test_unknown_type_names_what_there_is_and_what_was_meant(codebook: Codebook) -> None:
    assert not codebook.has_type("meting")
    with pytest.raises(UserFixable, match="no type “meting”\\. Did you mean “meeting”") as caught:
        codebook.type("meting")
    assert "statistic" in caught.value.cure


def test_unknown_field_choice_and_term_say_so(codebook: Codebook) -> None:
    meeting = codebook.type("meeting")
    assert not meeting.has_field("hosts")
    with pytest.raises(UserFixable, match="Did you mean “host”"):
        meeting.field("hosts")
    assert not meeting.field("phase").has_choice("done")
    with pytest.raises(UserFixable, match="no answer “done”") as caught:
        meeting.field("phase").choice("done")
    assert "held" in caught.value.cure
    assert not codebook.has_term("case")
    with pytest.raises(UserFixable, match="Did you mean “cases”"):
        codebook.term("case")
    assert meeting.field("phase").choice("held").labels["zh"] == "已举行"


def test_a_field_without_choices_says_to_add_one(codebook: Codebook) -> None:
    with pytest.raises(UserFixable, match="Add one to the codebook first"):
        codebook.type("statistic").field("scope").choice("x")
