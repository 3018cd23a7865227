"""Reading codebooks: every fault with its line and its cure."""

from __future__ import annotations

import pytest

from core.errors import UserFixable
from tests.core.model.small_codebook import CHOICES, FIELDS_OF_PARTY, SAMPLE, SINCE, TYPES, faults_of, line_of

# What is replaced, by what, words on the line of the fault, words of the fault, words of its cure.
FAULTS = {
    "syntax": ("version = 3", "version = = 3", "version = = 3", "not TOML", "missing quote"),
    "open string": (
        'example = "ACTIP"\ncounter',
        'example = "ACTIP\ncounter',
        'example = "ACTIP\n',
        "not TOML",
        "quote",
    ),
    "key given twice": ("version = 3", "version = 3\nversion = 4", "version = 4", "not TOML", "line"),
    "no id": ('id = "small"\n', "", "version", "The codebook has no id", 'id = "…"'),
    "bad id": ('id = "party"', 'id = "Party"', 'id = "Party"', "“Party”", "small letters"),
    "id with accents": ('id = "since"', 'id = "từ"', 'id = "từ"', "“từ”", "small letters"),
    "no version": ("version = 3\n", "", "id =", "no version", "version = 1"),
    "version is a text": ("version = 3", 'version = "3"', "version", "whole number", "version = 1"),
    "version is true": ("version = 3", "version = true", "version", "whole number", "version = 1"),
    "no types": (TYPES, "", "id =", "no type", "[[type]]"),
    "type is one table": (TYPES, "[type]\nid = 'a'\n", "[type]", "not a list", "[[ ]]"),
    "type without fields": (
        FIELDS_OF_PARTY,
        "",
        '[[type]]\nid = "party"',
        "“party” has no field",
        "[[type.field]]",
    ),
    "missing language": (
        ', zh = "条约" }\ndefinition = "A',
        ' }\ndefinition = "A',
        "Hiệp định",
        "no labels in zh",
        "zh =",
    ),
    "blank label": (
        'vi = "Từ"',
        'vi = " "',
        'en = "Since"',
        "The vi text in labels of field “since”",
        'vi = "…"',
    ),
    "label is no text": ('vi = "Từ"', "vi = 7", 'en = "Since"', "The vi text in labels", 'vi = "…"'),
    "no labels": (
        'labels = { en = "Since", vi = "Từ", zh = "自" }\n',
        "",
        '[[type.field]]\nid = "since"',
        "no labels",
        "en =",
    ),
    "labels are a text": (
        '{ en = "Since", vi = "Từ", zh = "自" }',
        '"Since"',
        '"Since"',
        "no usable labels",
        "en =",
    ),
    "label in no language": ('zh = "自"', 'zh = "自", Zh2 = "x"', '"自"', "“Zh2”", "language tag"),
    "no definition": (
        'definition = "From when on."\n',
        "",
        '[[type.field]]\nid = "since"',
        "no definition",
        "definition =",
    ),
    "blank example": ('example = "signed"', 'example = "  "', 'example = "  "', "blank", "Write a word"),
    "example is a number": (
        'example = "2015-11-21"',
        "example = 2015",
        "example = 2015",
        "not a text",
        "quotes",
    ),
    "bad colour": ("#E69F00", "#E69F0", "#E69F0", "colour “#E69F0”", "#0072B2"),
    "named colour": ("#E69F00", "orange", "orange", "colour “orange”", "six hexadecimal"),
    "long key": ('key = "y"', 'key = "yy"', 'key = "yy"', "key “yy”", "one small letter"),
    "capital key": ('key = "y"', 'key = "Y"', 'key = "Y"', "key “Y”", "one small letter"),
    "key used twice": (
        'key = "q"',
        'key = "y"',
        'key = "y"\ncolour = "#56b4e9"',
        "“y” is used twice; first in line 7",
        "another",
    ),
    "type id twice": (
        'id = "party"',
        'id = "treaty"',
        'id = "treaty"\nkey = "q"',
        "used twice; first in line 6",
        "another",
    ),
    "field id twice": (
        'id = "since"',
        'id = "name"',
        'id = "name"\nkind = "edtf"',
        "type “treaty” “name” is used twice",
        "another",
    ),
    "choice id twice": (
        'id = "in_force"',
        'id = "draft"',
        '"draft", labels = { en = "In force"',
        "field “status”",
        "another",
    ),
    "term id twice": (
        "[[term]]",
        '[[term]]\nid = "articles"\nkind = "unit"\nnames = { en = "x" }\n\n[[term]]',
        'id = "articles"\nkind = "unit"\nnames = { en = "articles"',
        "used twice",
        "another",
    ),
    "unknown kind": (
        'kind = "edtf"',
        'kind = "edft"',
        'kind = "edft"',
        "“edft” of field “since” of type “treaty” is unknown. Did you mean “edtf”",
        "decimal",
    ),
    "no kind": ('kind = "edtf"\n', "", '[[type.field]]\nid = "since"', "no kind", "kind ="),
    "choice without choices": (
        'kind = "edtf"',
        'kind = "choice"',
        '[[type.field]]\nid = "since"',
        "no choices",
        "choices =",
    ),
    "empty choices": (CHOICES, "choices = []", "choices = []", "no choices", "choices ="),
    "choices are words": (CHOICES, 'choices = ["draft"]', "choices", "not a list of tables", "id ="),
    "choices on a date": (
        'kind = "choice"',
        'kind = "edtf"',
        "choices = [",
        "takes no choices",
        "change the kind",
    ),
    "choice without label": (
        ', labels = { en = "In force", vi = "Có hiệu lực", zh = "生效" }',
        "",
        '"in_force"',
        "Choice “in_force” of field “status”",
        "labels =",
    ),
    "entity without types": (
        'entity_types = ["document"]\n',
        "",
        '[[type.field]]\nid = "name"',
        "no entity_types",
        "entity_types =",
    ),
    "entity types are a text": ('["document"]', '"document"', '"document"', "not a list", "entity_types = ["),
    "bad entity type": ('["document"]', '["Một văn kiện"]', "Một", "“Một văn kiện”", "small letters"),
    "entity type twice": (
        '["document"]',
        '["document", "document"]',
        "document",
        "“document” twice",
        "Take one",
    ),
    "series on a date": (
        'kind = "edtf"',
        'kind = "edtf"\nseries = true',
        "series",
        "takes no series",
        "change the kind",
    ),
    "term without kind": (
        'kind = "edtf"',
        'kind = "term"',
        '[[type.field]]\nid = "since"',
        "no term_kind",
        "term_kind =",
    ),
    "amount without unit": (
        'kind = "edtf"',
        'kind = "amount"',
        '[[type.field]]\nid = "since"',
        "no term_kind",
        "term_kind =",
    ),
    "link without type": (
        'link_type = "treaty"\n',
        "",
        '[[type.field]]\nid = "treaty"',
        "no link_type",
        "link_type =",
    ),
    "link to nowhere": (
        'link_type = "treaty"',
        'link_type = "traety"',
        "traety",
        "unknown type “traety”. Did you mean “treaty”",
        "treaty, party",
    ),
    "flag is a text": (
        'kind = "edtf"',
        'kind = "edtf"\nmany = "yes"',
        'many = "yes"',
        "neither true nor false",
        "many = true",
    ),
    "unknown key": (
        'kind = "edtf"',
        'kind = "edtf"\nrequried = true',
        "requried",
        "unknown key “requried”. Did you mean “required”",
        "Rename it",
    ),
    "unknown key at the top": (
        "version = 3",
        'version = 3\nauthor = "me"',
        "author",
        "unknown key “author”",
        "known are",
    ),
    "unknown key in a choice": (
        '{ id = "draft",',
        '{ id = "draft", colour = "red",',
        '"draft"',
        "“colour”",
        "Rename it",
    ),
    "identity is no field": (
        'identity = "name"',
        'identity = "nama"',
        "nama",
        "identity “nama”",
        "Name one of its fields",
    ),
    "identity holds many": (
        'kind = "entity"',
        'kind = "entity"\nmany = true',
        "identity =",
        "cannot name one thing",
        "one value",
    ),
    "identity is a date": (
        'identity = "name"',
        'identity = "since"',
        "identity =",
        "cannot name one thing",
        "entity or term",
    ),
    "anchor is no field": (
        'anchor = "name"',
        'anchor = "words"',
        "words",
        "anchor “words”",
        "ake the line out",
    ),
    "row in two types": (
        'kind = "link"',
        'kind = "link"\nrow = "state"',
        'row = "state"\nlink_type',
        "“state” is used in two types; first in line 28",
        "another name",
    ),
    "term without name": (
        'names = { en = "articles" }',
        "names = {}",
        "names",
        "no names in any language",
        "en =",
    ),
    "bad term id": ('id = "articles"', 'id = "Articles"', "Articles", "“Articles”", "three capitals"),
    "anchor is carried": (
        'kind = "entity"\n',
        'kind = "entity"\ncarried = true\n',
        "carried",
        "what is new in a record",
        "ake the line out",
    ),
    "carried is a word": (
        'kind = "edtf"\n',
        'kind = "edtf"\ncarried = "yes"\n',
        "carried",
        "neither true nor false",
        "leave it out",
    ),
    "alias is a number": ('["điều", "条"]', '["điều", 3]', '"điều"', "no text", "quotes"),
}


@pytest.mark.parametrize("case", FAULTS.values(), ids=list(FAULTS))
def test_every_fault_names_file_line_and_cure(case: tuple[str, str, str, str, str]) -> None:
    old, new, at, said, cure = case
    assert SAMPLE.count(old) >= 1
    source = SAMPLE.replace(old, new, 1)
    error = faults_of(source)
    assert len(error.faults) == 1, error
    assert error.faults[0].line == line_of(source, at)
    assert f"mine.toml, line {error.faults[0].line}: " in str(error)
    assert said in error.what
    assert cure in error.cure
    assert "Nothing was changed." in str(error)


def test_a_row_may_not_be_interrupted() -> None:
    between = SINCE.replace('"since"', '"until"').replace('row = "state"\n', "")
    source = SAMPLE.replace(SINCE, between + SINCE)
    (fault,) = faults_of(source).faults
    assert "side by side; the first is in line 28" in fault.what
    assert fault.line == line_of(source, 'row = "state"\nlabels = { en = "Since"')


def test_all_faults_are_reported_together_in_order_of_lines() -> None:
    source = SAMPLE.replace("#E69F00", "red").replace('"edtf"', '"date"').replace('key = "q"', 'key = "?"')
    error = faults_of(source)
    assert [fault.line for fault in error.faults] == [
        line_of(source, words) for words in ('colour = "red"', 'kind = "date"', 'key = "?"')
    ]
    for fault in error.faults:
        assert f"mine.toml, line {fault.line}: {fault.what}" in str(error)
        assert fault.cure in str(error)
    assert "3 faults" in error.what


def test_no_more_than_twenty_faults_are_shown_but_all_are_counted() -> None:
    term = '\n[[term]]\nid = "T-"\nkind = "unit"\nnames = { en = "x" }\n'
    terms = "".join(term.replace("-", str(number)) for number in range(30))
    error = faults_of(SAMPLE + terms)
    assert len(error.faults) == 30
    assert str(error).count("mine.toml, line ") == 20
    assert "… and 10 more." in str(error)


def test_one_bad_field_does_not_hide_or_multiply_others() -> None:
    error = faults_of('id = "a"\nversion = 1\nlabels = { en = "a", vi = "a", zh = "a" }\n[[type]]\n')
    said = " ".join(fault.what for fault in error.faults)
    assert {fault.line for fault in error.faults} == {4}
    for key in ("id", "labels", "definition", "example", "counter_example", "key", "colour", "field"):
        assert f"Type 1 has no {key}." in said
    assert len(error.faults) == 8


@pytest.mark.parametrize("source", ["", "\n\n", "# nothing\n"])
def test_an_empty_file_is_a_fault_of_its_first_line(source: str) -> None:
    error = faults_of(source)
    assert {fault.line for fault in error.faults} == {1}


def test_nesting_without_end_is_a_fault() -> None:
    (fault,) = faults_of("id = " + "[" * 100_000).faults
    assert "nested too deeply" in fault.what


def test_a_number_too_long_to_read_is_a_fault() -> None:
    assert faults_of("id = 'a'\nversion = " + "9" * 10_000).faults


def test_a_fault_is_something_the_analyst_can_mend() -> None:
    assert isinstance(faults_of(""), UserFixable)
