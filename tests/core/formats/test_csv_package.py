from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from frictionless import Package, validate
from hypothesis import HealthCheck, given, settings

from core.errors import UserFixable
from core.formats.base import Cancelled, VerificationFailed
from core.formats.csv_package import ORIGINALS, UNSAID, CsvFormat
from tests.core.formats.factory import (
    NASTY,
    TRAPS,
    annotated_set,
    annotated_sets,
    identity,
    nasty_set,
    set_article,
    statistic,
)

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet

CSV = CsvFormat()


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def error_types(path: Path) -> set[str]:
    report = validate(str(path))
    return {error.type for task in report.tasks for error in task.errors} | {error.type for error in report.errors}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    CSV.write(nasty_set(), tmp_path / "set")
    return tmp_path / "set"


def test_frictionless_finds_the_package_valid(package: Path) -> None:
    assert error_types(package / "datapackage.json") == set()


def test_frictionless_reads_every_quotation_as_its_text_has_it(package: Path) -> None:
    resource: Any = Package(str(package / "datapackage.json")).get_resource("spans")
    spans = resource.read_rows()
    assert len(spans) == 18
    for span in spans:
        text = (package / "texts" / f"{span['text']}.txt").read_bytes().decode("utf-8")
        assert text[span["start"] : span["end"]] == span["exact"]


def test_frictionless_reads_a_zipped_package(tmp_path: Path) -> None:
    written = CSV.write(nasty_set(), tmp_path / "set.zip")
    assert written.files == (tmp_path / "set.zip",)
    CSV.verify(nasty_set(), tmp_path / "set.zip")
    with zipfile.ZipFile(tmp_path / "set.zip") as archive:
        archive.extractall(tmp_path / "out")
    assert error_types(tmp_path / "out" / "datapackage.json") == set()


@pytest.mark.parametrize(
    ("table", "old", "new", "error"),
    [
        ("records", identity(1003), identity(7777), "foreign-key"),
        ("articles", ",in_work,", ",in_work,many", "type-error"),
        ("values", f"{identity(111)},", f"{identity(110)},", "primary-key"),
        ("spans", "article_field,", ",", "constraint-error"),
    ],
)
def test_frictionless_finds_a_broken_row(package: Path, table: str, old: str, new: str, error: str) -> None:
    path = package / f"{table}.csv"
    source = path.read_bytes().decode("utf-8")
    assert old in source
    path.write_bytes(source.replace(old, new).encode("utf-8"))
    assert error in error_types(package / "datapackage.json")
    with pytest.raises(VerificationFailed, match=rf"{table}\.csv"):
        CSV.verify(nasty_set(), package)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(any_set=annotated_sets())
def test_any_set_is_written_and_verified(any_set: AnnotatedSet, tmp_path: Path) -> None:
    written = CSV.write(any_set, tmp_path / "set")
    CSV.verify(any_set, tmp_path / "set")
    assert {loss.kind for loss in written.losses} <= set(CSV.loses)


@pytest.mark.thorough
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(any_set=annotated_sets())
def test_frictionless_finds_any_set_valid(any_set: AnnotatedSet, tmp_path: Path) -> None:
    CSV.write(any_set, tmp_path / "set")
    assert error_types(tmp_path / "set" / "datapackage.json") == set()


def test_words_survive_verbatim(package: Path) -> None:
    scopes = [row for row in rows_of(package / "values.csv") if row["field"] == "scope"]
    assert tuple(row["raw"] for row in scopes) == TRAPS
    wide = rows_of(package / "wide_statistic.csv")
    assert wide[0]["value"] == "≥ 11215"
    assert wide[0]["value_words"] == "11.215"
    assert wide[0]["amount"] == "9.46–9.5 percent"
    assert wide[0]["period"] == "2020-06-01 (doubtful)"
    assert wide[1]["value"] == "not stated (doubtful)"


def test_rows_end_in_the_line_end_that_is_declared(package: Path) -> None:
    described = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    dialects = {resource["dialect"]["lineTerminator"] for resource in described["resources"]}
    assert dialects == {"\r\n"}
    assert (package / "analysts.csv").read_bytes().count(b"\r\n") == 2


def test_the_reader_is_warned_of_spreadsheets(package: Path) -> None:
    assert "11.215" in (package / "README.txt").read_text(encoding="utf-8")


def test_losses_are_told_beforehand_and_in_the_package(package: Path) -> None:
    (loss,) = CSV.preview_losses(nasty_set())
    assert (loss.kind, loss.count) == (ORIGINALS, 2)
    assert [row["kind"] for row in rows_of(package / "losses.csv")] == [ORIGINALS]
    full = nasty_set()
    value = replace(full.records[0].values("value")[0], normal="")
    record = replace(full.records[0], fields={"value": (value,)})
    assert UNSAID in {each.kind for each in CSV.preview_losses(replace(full, records=(record,)))}


def test_an_earlier_export_is_replaced_whole(package: Path) -> None:
    fewer = replace(nasty_set(), articles=nasty_set().articles[:1], records=nasty_set().records[:1])
    written = CSV.write(fewer, package)
    assert {path for path in package.rglob("*") if path.is_file()} == set(written.files)
    CSV.verify(fewer, package)
    assert list(package.parent.iterdir()) == [package]


@pytest.mark.parametrize("stranger", ["diary.txt", "texts/notes.txt", "data.csv"])
def test_a_folder_with_other_things_is_left_alone(package: Path, stranger: str) -> None:
    (package / stranger).write_text("mine", encoding="utf-8")
    with pytest.raises(UserFixable, match="other things") as caught:
        CSV.write(nasty_set(), package)
    assert caught.value.kept == "The folder is as it was."
    assert (package / stranger).read_text(encoding="utf-8") == "mine"
    assert list(package.parent.iterdir()) == [package]


def test_tables_of_somebody_else_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "records.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(UserFixable, match=r"records\.csv"):
        CSV.write(nasty_set(), tmp_path / "set")
    (tmp_path / "empty").mkdir()
    CSV.write(nasty_set(), tmp_path / "empty")
    CSV.verify(nasty_set(), tmp_path / "empty")


@pytest.mark.parametrize("name", ["set", "set.zip"])
@pytest.mark.parametrize("asks", [0, 1, 9, 40])
def test_cancelling_leaves_nothing(tmp_path: Path, name: str, asks: int) -> None:
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        CSV.write(nasty_set(), tmp_path / name, cancelled=lambda: next(asked) >= asks)
    assert list(tmp_path.iterdir()) == []


def test_verifying_notices_a_changed_text(package: Path) -> None:
    path = next((package / "texts").iterdir())
    path.write_bytes(path.read_bytes().replace(b"9", b"8"))
    with pytest.raises(VerificationFailed, match="text"):
        CSV.verify(nasty_set(), package)


@pytest.mark.parametrize("name", ["spans.csv", "values.csv"])
def test_verifying_notices_missing_rows_and_files(package: Path, name: str) -> None:
    path = package / name
    source = path.read_bytes()
    path.write_bytes(source[: source[:-2].rindex(b"\r\n") + 2])
    with pytest.raises(VerificationFailed, match="rows instead of"):
        CSV.verify(nasty_set(), package)
    path.unlink()
    with pytest.raises(VerificationFailed, match="missing"):
        CSV.verify(nasty_set(), package)


@pytest.mark.parametrize("name", ["codebook.toml", "datapackage.json"])
def test_verifying_notices_another_codebook_or_description(package: Path, name: str) -> None:
    path = package / name
    path.write_bytes(path.read_bytes().replace(b"1", b"2"))
    with pytest.raises(VerificationFailed):
        CSV.verify(nasty_set(), package)


def test_a_very_long_quotation_is_verified(tmp_path: Path) -> None:
    article = set_article(1, "đầu " + "rất dài " * 40_000)
    words = article.texts[0].body[4:300_000]
    long = annotated_set((article,), (statistic(100, article, words),))
    CSV.write(long, tmp_path / "set")
    CSV.verify(long, tmp_path / "set")


def test_reading_is_refused_with_a_cure(package: Path) -> None:
    with pytest.raises(UserFixable, match="bundle"):
        CSV.read(package)


def test_the_texts_stand_beside_the_tables(package: Path) -> None:
    texts = rows_of(package / "texts.csv")
    assert {(package / row["path"]).read_bytes().decode("utf-8") for row in texts} >= {NASTY}
