"""Reading codebooks: every fault with its line and its cure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserFixable
from core.model.codebook import Kind
from core.model.codebook_faults import CodebookError, Fault
from core.model.codebook_toml import dump_codebook, load_default_codebook, parse_codebook

SAMPLE = """\
id = "small"
version = 3
labels = { en = "Small", vi = "Nhỏ", zh = "小" }

[[type]]
id = "treaty"
key = "y"
colour = "#E69F00"
identity = "name"
anchor = "name"
labels = { en = "Treaty", vi = "Hiệp định", zh = "条约" }
definition = "A text that states sign."
example = "“Hiệp định về dẫn độ”"
counter_example = "A press statement."

[[type.field]]
id = "name"
kind = "entity"
entity_types = ["document"]
labels = { en = "Name", vi = "Tên", zh = "名称" }
definition = "What it is called."
example = "ACTIP"
counter_example = "“the treaty”"

[[type.field]]
id = "status"
kind = "choice"
row = "state"
labels = { en = "Status", vi = "Tình trạng", zh = "状态" }
definition = "How far it has come."
example = "signed"
counter_example = "wished for"
choices = [
    { id = "draft", labels = { en = "Draft", vi = "Dự thảo", zh = "草案" } },
    { id = "in_force", labels = { en = "In force", vi = "Có hiệu lực", zh = "生效" } },
]

[[type.field]]
id = "since"
kind = "edtf"
row = "state"
labels = { en = "Since", vi = "Từ", zh = "自" }
definition = "From when on."
example = "2015-11-21"
counter_example = "the day it was drafted"

[[type]]
id = "party"
key = "q"
colour = "#56b4e9"
labels = { en = "Party", vi = "Bên", zh = "缔约方" }
definition = "Who is bound."
example = "Brunei"
counter_example = "an observer"

[[type.field]]
id = "treaty"
kind = "link"
link_type = "treaty"
labels = { en = "To", vi = "Hiệp định", zh = "条约" }
definition = "What it is bound by."
example = "ACTIP"
counter_example = "a meeting"

[[term]]
id = "articles"
kind = "unit"
names = { en = "articles" }
aliases = ["điều", "条"]
"""


def _faults(source: str) -> CodebookError:
    with pytest.raises(CodebookError) as caught:
        parse_codebook(source, name="mine.toml")
    return caught.value


def _found(source: str) -> tuple[Fault, ...]:
    try:
        parse_codebook(source, name="mine.toml")
    except CodebookError as error:
        return error.faults
    return ()


def _default_with(addition: str) -> str:
    source = dump_codebook(load_default_codebook())
    return source.replace("[[term]]", addition + "[[term]]", 1)


def _line_of(source: str, words: str) -> int:
    return source[: source.index(words)].count("\n") + 1


def _cut(begin: str, end: str) -> str:
    """Cut a stretch out of the sample, from one beginning up to another."""
    start = SAMPLE.index(begin)
    return SAMPLE[start : SAMPLE.index(end, start)]


TYPES = SAMPLE[SAMPLE.index("[[type]]") :]
TREATY = _cut("[[type]]", '[[type]]\nid = "party"')
SINCE = _cut('[[type.field]]\nid = "since"', "[[type]]")
CHOICES = _cut("choices = [", "\n\n")
FIELDS_OF_PARTY = _cut('[[type.field]]\nid = "treaty"', "[[term]]")

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


def test_the_sample_is_sound() -> None:
    codebook = parse_codebook(SAMPLE, name="mine.toml")
    assert [record_type.id for record_type in codebook.types] == ["treaty", "party"]
    assert codebook.version == 3
    assert codebook.type("treaty").field("status").choice("draft").labels["vi"] == "Dự thảo"
    assert codebook.term("articles").aliases == ("điều", "条")


@pytest.mark.parametrize("case", FAULTS.values(), ids=list(FAULTS))
def test_every_fault_names_file_line_and_cure(case: tuple[str, str, str, str, str]) -> None:
    old, new, at, said, cure = case
    assert SAMPLE.count(old) >= 1
    source = SAMPLE.replace(old, new, 1)
    error = _faults(source)
    assert len(error.faults) == 1, error
    assert error.faults[0].line == _line_of(source, at)
    assert f"mine.toml, line {error.faults[0].line}: " in str(error)
    assert said in error.what
    assert cure in error.cure
    assert "Nothing was changed." in str(error)


def test_a_row_may_not_be_interrupted() -> None:
    between = SINCE.replace('"since"', '"until"').replace('row = "state"\n', "")
    source = SAMPLE.replace(SINCE, between + SINCE)
    (fault,) = _faults(source).faults
    assert "side by side; the first is in line 28" in fault.what
    assert fault.line == _line_of(source, 'row = "state"\nlabels = { en = "Since"')


def test_all_faults_are_reported_together_in_order_of_lines() -> None:
    source = SAMPLE.replace("#E69F00", "red").replace('"edtf"', '"date"').replace('key = "q"', 'key = "?"')
    error = _faults(source)
    assert [fault.line for fault in error.faults] == [
        _line_of(source, words) for words in ('colour = "red"', 'kind = "date"', 'key = "?"')
    ]
    for fault in error.faults:
        assert f"mine.toml, line {fault.line}: {fault.what}" in str(error)
        assert fault.cure in str(error)
    assert "3 faults" in error.what


def test_no_more_than_twenty_faults_are_shown_but_all_are_counted() -> None:
    term = '\n[[term]]\nid = "T-"\nkind = "unit"\nnames = { en = "x" }\n'
    terms = "".join(term.replace("-", str(number)) for number in range(30))
    error = _faults(SAMPLE + terms)
    assert len(error.faults) == 30
    assert str(error).count("mine.toml, line ") == 20
    assert "… and 10 more." in str(error)


def test_one_bad_field_does_not_hide_or_multiply_others() -> None:
    error = _faults('id = "a"\nversion = 1\nlabels = { en = "a", vi = "a", zh = "a" }\n[[type]]\n')
    said = " ".join(fault.what for fault in error.faults)
    assert {fault.line for fault in error.faults} == {4}
    for key in ("id", "labels", "definition", "example", "counter_example", "key", "colour", "field"):
        assert f"Type 1 has no {key}." in said
    assert len(error.faults) == 8


@pytest.mark.parametrize("source", ["", "\n\n", "# nothing\n"])
def test_an_empty_file_is_a_fault_of_its_first_line(source: str) -> None:
    error = _faults(source)
    assert {fault.line for fault in error.faults} == {1}


def test_nesting_without_end_is_a_fault() -> None:
    (fault,) = _faults("id = " + "[" * 100_000).faults
    assert "nested too deeply" in fault.what


def test_a_number_too_long_to_read_is_a_fault() -> None:
    assert _faults("id = 'a'\nversion = " + "9" * 10_000).faults


def test_byte_order_mark_and_windows_newlines_do_not_matter() -> None:
    source = "\ufeff" + SAMPLE.replace("\n", "\r\n")
    assert parse_codebook(source, name="mine.toml") == parse_codebook(SAMPLE, name="mine.toml")
    assert _faults(source.replace("#E69F00", "red")).faults[0].line == 8


def test_a_fault_is_something_the_analyst_can_mend() -> None:
    assert isinstance(_faults(""), UserFixable)


def test_a_codebook_that_knows_of_no_carried_fields_is_read() -> None:
    codebook = load_default_codebook()
    carried = {(kind.id, field.id) for kind in codebook.types for field in kind.fields if field.carried}
    assert carried == {("statistic", each) for each in ("measure", "period", "place", "meeting")}
    assert not any(field.carried for kind in parse_codebook(SAMPLE, name="mine.toml").types for field in kind.fields)


def test_a_fifth_type_needs_no_python() -> None:
    codebook = parse_codebook(_default_with(TREATY), name="mine.toml")
    assert codebook.types[:-1] == load_default_codebook().types
    assert codebook.types[-1].id == "treaty"
    assert codebook.type("treaty").identity == "name"
    rows = codebook.type("treaty").rows()
    assert [[field.id for field in row] for row in rows] == [["name"], ["status", "since"]]


def test_a_new_field_needs_no_python() -> None:
    codebook = parse_codebook(_default_with(SINCE), name="mine.toml")
    assert codebook.types[-1].field("since").kind is Kind.EDTF


@given(st.data())
def test_a_damaged_file_is_read_or_refused_politely(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SAMPLE)))
    end = data.draw(st.integers(start, min(len(SAMPLE), start + 40)))
    junk = data.draw(st.text(alphabet="\"'[]{}=#,.\\\n atype01é\t", max_size=12))
    source = SAMPLE[:start] + junk + SAMPLE[end:]
    last = source.count("\n") + 1
    assert all(1 <= fault.line <= last and fault.what and fault.cure for fault in _found(source))
