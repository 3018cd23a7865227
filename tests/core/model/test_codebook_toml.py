"""Reading codebooks: what is sound, how it may be written, and what it may add."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.model.codebook import Kind
from core.model.codebook_faults import CodebookError, Fault
from core.model.codebook_toml import dump_codebook, load_default_codebook, parse_codebook
from tests.core.model.small_codebook import SAMPLE, SINCE, TREATY, faults_of


def test_the_sample_is_sound() -> None:
    codebook = parse_codebook(SAMPLE, name="mine.toml")
    assert [record_type.id for record_type in codebook.types] == ["treaty", "party"]
    assert codebook.version == 3
    assert codebook.type("treaty").field("status").choice("draft").labels["vi"] == "Dự thảo"
    assert codebook.term("articles").aliases == ("điều", "条")


def test_byte_order_mark_and_windows_newlines_do_not_matter() -> None:
    source = "\ufeff" + SAMPLE.replace("\n", "\r\n")
    assert parse_codebook(source, name="mine.toml") == parse_codebook(SAMPLE, name="mine.toml")
    assert faults_of(source.replace("#E69F00", "red")).faults[0].line == 8


def test_a_codebook_that_knows_of_no_carried_fields_is_read() -> None:
    codebook = load_default_codebook()
    carried = {(kind.id, field.id) for kind in codebook.types for field in kind.fields if field.carried}
    assert carried == {("statistic", each) for each in ("measure", "period", "place", "meeting")}
    assert not any(field.carried for kind in parse_codebook(SAMPLE, name="mine.toml").types for field in kind.fields)


def default_with(addition: str) -> str:
    source = dump_codebook(load_default_codebook())
    return source.replace("[[term]]", addition + "[[term]]", 1)


def test_a_fifth_type_needs_no_python() -> None:
    codebook = parse_codebook(default_with(TREATY), name="mine.toml")
    assert codebook.types[:-1] == load_default_codebook().types
    assert codebook.types[-1].id == "treaty"
    assert codebook.type("treaty").identity == "name"
    rows = codebook.type("treaty").rows()
    assert [[field.id for field in row] for row in rows] == [["name"], ["status", "since"]]


def test_a_new_field_needs_no_python() -> None:
    codebook = parse_codebook(default_with(SINCE), name="mine.toml")
    assert codebook.types[-1].field("since").kind is Kind.EDTF


def found_in(source: str) -> tuple[Fault, ...]:
    try:
        parse_codebook(source, name="mine.toml")
    except CodebookError as error:
        return error.faults
    return ()


@given(st.data())
def test_a_damaged_file_is_read_or_refused_politely(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SAMPLE)))
    end = data.draw(st.integers(start, min(len(SAMPLE), start + 40)))
    junk = data.draw(st.text(alphabet="\"'[]{}=#,.\\\n atype01é\t", max_size=12))
    source = SAMPLE[:start] + junk + SAMPLE[end:]
    last = source.count("\n") + 1
    assert all(1 <= fault.line <= last and fault.what and fault.cure for fault in found_in(source))
