"""Glossaries as TBX and CSV, and aligned sentences as TMX: out, back in, and what others write."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import UserFixable
from core.formats.glossaries import glossary_format, glossary_format_of, glossary_formats
from core.formats.glossary_base import GlossaryRow, tidy_name
from core.formats.tmx import Segment, Tmx, Unit
from core.model.entity import Name

if TYPE_CHECKING:
    from pathlib import Path

    from core.formats.glossary_base import GlossaryFormat

ROWS = (
    GlossaryRow(
        "0198c0de00007abc8000000000000001",
        "person",
        (
            Name("Vương Tiểu Hồng", "vi"),
            Name("王小洪", "zh-Hans"),
            Name("Wang Xiaohong", "en"),
            Name("小王 | “W”", "zh"),
        ),
    ),
    GlossaryRow("", "meeting", (Name("SOMTC 20"), Name("hội nghị; lần 20", "vi")), "SOMTC", 20),
    GlossaryRow("km²", "unit", (Name('a\\|b & <c> "d", e', "en"), Name("một\\", "vi"), Name("=1+1", "en"))),
    GlossaryRow("x", "meeting", (), "AMMTC", None),
)
TBX = "urn:iso:std:iso:30042:ed-2"


def told(rows: tuple[GlossaryRow, ...]) -> list[tuple[object, ...]]:
    return [(row.id, row.kind, set(row.names), row.series, row.ordinal) for row in rows]


@pytest.mark.parametrize("format_", glossary_formats(), ids=lambda each: each.id)
def test_a_glossary_comes_back_as_it_went_out(format_: GlossaryFormat, tmp_path: Path) -> None:
    file = tmp_path / f"glossary{format_.extension}"
    assert format_.write(ROWS, file) == 0
    read = format_.read(file)
    assert read.skipped == ()
    assert told(read.rows) == told(ROWS)
    assert glossary_format_of(file).id == format_.id
    assert format_.write((), file) == 0, "an earlier export is replaced"
    assert format_.read(file).rows == ()


@pytest.mark.parametrize("format_", glossary_formats(), ids=lambda each: each.id)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.tuples(st.sampled_from(["", "vi", "zh", "en", "zh-Hant"]), st.text(min_size=1)), max_size=5))
def test_any_names_come_back(format_: GlossaryFormat, tmp_path: Path, names: list[tuple[str, str]]) -> None:
    file = tmp_path / f"any{format_.extension}"
    row = GlossaryRow("id", "person", tuple(Name(text, tag) for tag, text in names))
    format_.write((row,), file)
    kept = {Name(tidy_name(text), tag) for tag, text in names if tidy_name(text)}
    assert set(format_.read(file).rows[0].names) == kept


@pytest.mark.parametrize("format_", glossary_formats(), ids=lambda each: each.id)
def test_another_file_is_not_replaced(format_: GlossaryFormat, tmp_path: Path) -> None:
    file = tmp_path / f"mine{format_.extension}"
    file.write_text("my notes", encoding="utf-8")
    with pytest.raises(UserFixable, match="there already"):
        format_.write(ROWS, file)
    assert file.read_text("utf-8") == "my notes"


@pytest.mark.parametrize("format_", glossary_formats(), ids=lambda each: each.id)
def test_names_that_no_file_can_hold_are_counted(format_: GlossaryFormat, tmp_path: Path) -> None:
    file = tmp_path / f"odd{format_.extension}"
    assert format_.write((GlossaryRow("", "person", (Name("a\x01b  c", "en"),)), ROWS[0]), file) == 1
    assert format_.read(file).rows[0].names == (Name("a\ufffdb c", "en"),)


@pytest.mark.parametrize("format_", glossary_formats(), ids=lambda each: each.id)
def test_a_file_that_is_not_there_or_nothing_of_the_sort_is_told_of(format_: GlossaryFormat, tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match="cannot be read as a glossary"):
        format_.read(tmp_path / "nowhere")
    file = tmp_path / "binary"
    file.write_bytes(bytes(range(256)))
    with pytest.raises(UserFixable, match="cannot be read as a glossary"):
        format_.read(file)
    with pytest.raises(UserFixable, match="no format of glossaries"):
        glossary_format("docx")


def test_tbx_is_built_as_the_standard_says(tmp_path: Path) -> None:
    file = tmp_path / "built.tbx"
    glossary_format("tbx").write(ROWS, file)
    root = ElementTree.parse(file).getroot()
    assert root.tag == f"{{{TBX}}}tbx"
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dct")
    assert [each.tag.rpartition("}")[2] for each in root] == ["tbxHeader", "text"]
    assert root.find(f"{{{TBX}}}tbxHeader/{{{TBX}}}fileDesc/{{{TBX}}}sourceDesc/{{{TBX}}}p") is not None
    entries = root.findall(f"{{{TBX}}}text/{{{TBX}}}body/{{{TBX}}}conceptEntry")
    ids = [each.get("id", "") for each in entries]
    assert len(set(ids)) == len(ROWS)
    assert all(each[:1].isalpha() and " " not in each and "²" not in each for each in ids)
    first = [each.tag for each in entries[0]]
    assert first == ["{http://www.tbxinfo.net/ns/min}subjectField", *[f"{{{TBX}}}langSec"] * 4]
    section = entries[0].find(f"{{{TBX}}}langSec")
    assert section is not None
    assert section.get("{http://www.w3.org/XML/1998/namespace}lang") == "vi"
    term = section.find(f"{{{TBX}}}termSec")
    assert term is not None
    assert [(each.tag.rpartition("}")[2], each.text) for each in term] == [
        ("term", "Vương Tiểu Hồng"),
        ("administrativeStatus", "preferredTerm-admn-sts"),
    ]


OTHERS = {
    "dca": """<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text>
        <body><conceptEntry id="c1"><descripGrp><descrip type="subjectField">police</descrip></descripGrp>
        <langSec xml:lang="en"><termSec><term>extradition <hi>law</hi></term></termSec></langSec>
        <langSec xml:lang="vi"><termSec><term>dẫn độ</term></termSec></langSec></conceptEntry></body></text></tbx>""",
    "2008": """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX" xml:lang="en">
        <text><body><termEntry id="c1"><descrip type="subjectField">police</descrip><langSet xml:lang="en">
        <tig><term>extradition law</term></tig></langSet><langSet xml:lang="vi"><ntig><termGrp><term>dẫn độ</term>
        </termGrp></ntig></langSet></termEntry></body></text></martif>""",
}


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_tbx_of_other_programs_is_read(name: str, tmp_path: Path) -> None:
    file = tmp_path / "other.tbx"
    file.write_text(OTHERS[name], encoding="utf-8")
    (row,) = glossary_format("tbx").read(file).rows
    assert (row.id, row.kind, row.where) == ("", "police", "c1")
    assert row.names == (Name("extradition law", "en"), Name("dẫn độ", "vi"))


@pytest.mark.parametrize(
    ("document", "why"),
    [
        ('<!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx>&a;</tbx>', "declares entities"),
        ('<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>', "declares entities"),
        ('<!DOCTYPE tbx [<!ENTITY % a SYSTEM "http://example.org/x"> %a;]><tbx/>', "declares entities"),
        ("<tbx><text></tbx>", "no well-formed XML"),
        ("<html/>", "no TBX file"),
        ("", "no well-formed XML"),
    ],
)
def test_xml_that_could_do_harm_or_is_none_is_refused(document: str, why: str, tmp_path: Path) -> None:
    file = tmp_path / "bad.tbx"
    file.write_text(document, encoding="utf-8")
    with pytest.raises(UserFixable, match=why):
        glossary_format("tbx").read(file)


def test_a_language_that_is_none_is_left_out_and_told_of(tmp_path: Path) -> None:
    file = tmp_path / "odd.tbx"
    file.write_text(OTHERS["dca"].replace('xml:lang="vi"', 'xml:lang="tiếng Việt"'), encoding="utf-8")
    read = glossary_format("tbx").read(file)
    assert [name.text for name in read.rows[0].names] == ["extradition law"]
    assert [str(each.why) for each in read.skipped] == ["“tiếng Việt” is not a language."]


@pytest.mark.parametrize(
    ("table", "names"),
    [
        ("kind,en\nperson,Ann | Anne\n", ["Ann", "Anne"]),
        ("\ufeffKind;EN;vi\r\nperson;Ann;An\r\n", ["Ann", "An"]),
        ("kind\tany\nperson\tAnn\n\n", ["Ann"]),
        ('kind,en\nperson,"Ann, the\nsecond"\n', ["Ann, the second"]),
        ("kind,en\nperson,A \\| B\n", ["A | B"]),
    ],
)
def test_tables_that_people_make_are_read(table: str, names: list[str], tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_bytes(table.encode())
    (row,) = glossary_format("csv").read(file).rows
    assert (row.kind, [name.text for name in row.names]) == ("person", names)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        (b"", "first line"),
        (b"name,meaning\nAnn,person\n", "first line"),
        (b"kind,meaning\nperson,Ann\n", "first line"),
        (b"kind,en\nperson,\xff\n", "not UTF-8"),
        (b'kind,en\nperson,"Ann"x\n', "no CSV table"),
    ],
)
def test_a_table_that_is_no_glossary_is_refused(table: bytes, why: str, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_bytes(table)
    with pytest.raises(UserFixable, match=why):
        glossary_format("csv").read(file)


def test_what_a_table_holds_too_much_is_told_of(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("kind,en,remark,number\nmeeting,SOMTC,x,twenty\nmeeting,AMMTC,y,99999\nmeeting,ADMM,z,9\n", "utf-8")
    read = glossary_format("csv").read(file)
    assert [(row.ordinal, row.where) for row in read.rows] == [(9, "line 4")]
    assert [str(each.where) for each in read.skipped] == ["column remark", "line 2", "line 3"]


def test_a_spreadsheet_finds_one_column_a_language(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    glossary_format("csv").write(ROWS, file)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        first, *_ = list(csv.DictReader(stream))
    assert list(first) == ["id", "kind", "series", "number", "any", "vi", "zh", "en", "zh-Hans"]
    assert first["en"] == "Wang Xiaohong"


UNITS = (
    Unit(
        (Segment("zh", "王小洪出席会议。", "004.txt"), Segment("en", "Wang & others <attend>.", "004.txt")), True, 0.93
    ),
    Unit((Segment("", "A\nB", "x"), Segment("vi", "C", "y")), False, 0.5),
)


def test_aligned_sentences_are_written_as_tmx(tmp_path: Path) -> None:
    file = tmp_path / "memory.tmx"
    Tmx().write(UNITS, file)
    root = ElementTree.parse(file).getroot()
    header = root.find("header")
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    assert header is not None
    assert set(header.keys()) == {
        "creationtool",
        "creationtoolversion",
        "segtype",
        "o-tmf",
        "adminlang",
        "srclang",
        "datatype",
    }
    first, second = root.findall("body/tu")
    assert [each.text for each in first.findall("prop")] == ["confirmed", "0.93"]
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [(each.get(lang), each.findtext("seg")) for each in first.findall("tuv")] == [
        ("zh", "王小洪出席会议。"),
        ("en", "Wang & others <attend>."),
    ]
    assert [(each.get(lang), each.findtext("seg")) for each in second.findall("tuv")] == [("und", "A B"), ("vi", "C")]
    Tmx().write((), file)
    assert ElementTree.parse(file).getroot().findall("body/tu") == []


def test_another_file_is_no_translation_memory(tmp_path: Path) -> None:
    file = tmp_path / "memory.tmx"
    file.write_text("my notes", encoding="utf-8")
    with pytest.raises(UserFixable, match="there already"):
        Tmx().write(UNITS, file)
