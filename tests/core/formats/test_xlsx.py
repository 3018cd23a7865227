from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook

from core.errors import UserFixable
from core.formats.base import Cancelled, VerificationFailed
from core.formats.xlsx import CONTROL, CUT, DIGITS, ROWS, TEXTS, XlsxFormat
from core.model.record import Value
from tests.core.formats.factory import (
    TRAPS,
    anchor,
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

XLSX = XlsxFormat()


def table(path: Path, sheet: str) -> list[dict[str, Any]]:
    workbook = load_workbook(path)
    header, *rows = workbook[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("xlsx") / "set.xlsx"
    XLSX.write(nasty_set(), path)
    return path


def test_openpyxl_finds_every_quotation_where_its_text_has_it(workbook: Path) -> None:
    spans = table(workbook, "Spans")
    assert len(spans) == 18
    for span in spans:
        exact = span["Exact words"].replace("_x005F_x0041_", "_x0041_")
        assert nasty_set().text(span["Text (SHA-256)"])[span["Start"] : span["End"]] == exact


def test_words_that_look_like_something_else_stay_text(workbook: Path) -> None:
    sheet = load_workbook(workbook)["Values"]
    words = {cell.value: cell for cell in sheet["E"]}
    for trap in TRAPS:
        cell = words[trap.replace("_x0041_", "_x005F_x0041_")]
        assert cell.data_type == "s"
        assert cell.number_format == "@"


def test_figures_and_days_stand_beside_the_words(workbook: Path) -> None:
    first, second = table(workbook, "Statistic")
    assert (first["Value (words)"], first["Value (number)"], first["Value"]) == ("11.215", 11215, "≥ 11215")
    assert str(first["Period (date)"]) == "2020-06-01 00:00:00"
    assert (second["Value"], second["Value (number)"]) == ("not stated (doubtful)", None)
    values = {row["Value id"]: row for row in table(workbook, "Values")}
    assert (values[identity(113)]["Number"], values[identity(113)]["High"]) == (9.46, "9.5")
    assert values[identity(110)]["Bound"] == "≥"
    assert str(values[identity(112)]["Date"]) == "2020-06-01 00:00:00"


def test_sheets_are_there_with_frozen_heads_and_filters(workbook: Path) -> None:
    book = load_workbook(workbook)
    labels = [record_type.labels.best() for record_type in nasty_set().codebook.types]
    assert book.sheetnames == [*labels, "Values", "Spans", "Articles", "Entities", "Terms", "Losses"]
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref is not None
        assert sheet.column_dimensions["A"].width > 5


def test_losses_are_told_beforehand_and_in_the_workbook(workbook: Path) -> None:
    told = {loss.kind: loss.count for loss in XLSX.preview_losses(nasty_set())}
    assert told[TEXTS] == 3
    assert set(told) <= set(XLSX.loses)
    assert {row["What this file does not hold"]: row["How often"] for row in table(workbook, "Losses")} == told


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(any_set=annotated_sets())
def test_any_set_is_written_and_verified(any_set: AnnotatedSet, tmp_path: Path) -> None:
    XLSX.write(any_set, tmp_path / "set.xlsx")
    XLSX.verify(any_set, tmp_path / "set.xlsx")


def one_value(normal: str, *, field: str = "value", words: str = "số") -> AnnotatedSet:
    article = set_article(1, f"mở đầu {words} hết")
    span = anchor(article.texts[0].body, words)
    value = Value(identity(110), field, words, normal, normal, anchors=(span,))
    return annotated_set((article,), (statistic(100, article, words, **{field: value}),))


def test_words_too_long_for_a_cell_are_cut_and_reported(tmp_path: Path) -> None:
    long = one_value("1", field="scope", words="😀" * 20_000)
    losses = {loss.kind: loss for loss in XLSX.write(long, tmp_path / "set.xlsx").losses}
    assert losses[CUT].count == 5
    assert "Spans, row 3" in losses[CUT].examples
    XLSX.verify(long, tmp_path / "set.xlsx")
    assert table(tmp_path / "set.xlsx", "Spans")[1]["Exact words"] == "😀" * 16_383


def test_a_cell_holds_exactly_the_most(tmp_path: Path) -> None:
    full = one_value("1", field="scope", words="đ" * 32_767)
    assert CUT not in {loss.kind for loss in XLSX.write(full, tmp_path / "set.xlsx").losses}
    XLSX.verify(full, tmp_path / "set.xlsx")


def test_control_characters_are_shown_and_reported(tmp_path: Path) -> None:
    odd = one_value("1", field="scope", words="a\x0bb\uffffc")
    losses = {loss.kind for loss in XLSX.write(odd, tmp_path / "set.xlsx").losses}
    assert CONTROL in losses
    XLSX.verify(odd, tmp_path / "set.xlsx")
    assert table(tmp_path / "set.xlsx", "Spans")[1]["Exact words"] == "a�b�c"


@pytest.mark.parametrize(
    ("normal", "number"),
    [
        ("123456789012345", 123456789012345),
        ("0.1", 0.1),
        ("-7", -7),
        ("1000000000000000000000", 10**21),
        ("1234567890123456", None),
        ("12345678.12345678", None),
        ("1_000", None),
        ("NaN", None),
        ("about 5", None),
    ],
)
def test_a_figure_is_a_number_only_where_none_of_it_is_lost(normal: str, number: float | None, tmp_path: Path) -> None:
    figure = one_value(normal)
    losses = {loss.kind for loss in XLSX.write(figure, tmp_path / "set.xlsx").losses}
    XLSX.verify(figure, tmp_path / "set.xlsx")
    (row,) = table(tmp_path / "set.xlsx", "Values")
    assert row["Normal"] == normal
    assert row["Number"] == (pytest.approx(number, rel=1e-15) if number is not None else None)
    assert (DIGITS in losses) == (normal in ("1234567890123456", "12345678.12345678"))


@pytest.mark.parametrize("normal", ["2021-02-30", "1899-12-31", "2020-06", "2020-01-01/2020-06-30", "2020-06-01~"])
def test_what_is_no_single_day_stays_text(normal: str, tmp_path: Path) -> None:
    day = one_value(normal, field="period")
    XLSX.write(day, tmp_path / "set.xlsx")
    XLSX.verify(day, tmp_path / "set.xlsx")
    (row,) = table(tmp_path / "set.xlsx", "Values")
    assert (row["Normal"], row["Date"]) == (normal, None)


def test_rows_beyond_the_sheet_are_reported(tmp_path: Path) -> None:
    small = XlsxFormat(most_rows=4)
    losses = {loss.kind: loss for loss in small.write(nasty_set(), tmp_path / "set.xlsx").losses}
    assert losses[ROWS].count == (18 - 4) + (16 - 4)
    small.verify(nasty_set(), tmp_path / "set.xlsx")
    assert len(table(tmp_path / "set.xlsx", "Spans")) == 4


def test_verifying_notices_a_changed_cell(workbook: Path, tmp_path: Path) -> None:
    book = load_workbook(workbook)
    book["Spans"]["C3"] = 4
    book.save(tmp_path / "changed.xlsx")
    with pytest.raises(VerificationFailed, match="Row 3 of the sheet Spans"):
        XLSX.verify(nasty_set(), tmp_path / "changed.xlsx")


def test_verifying_notices_missing_rows_sheets_and_damage(workbook: Path, tmp_path: Path) -> None:
    book = load_workbook(workbook)
    book["Values"].delete_rows(5)
    book.save(tmp_path / "fewer.xlsx")
    with pytest.raises(VerificationFailed, match="Values"):
        XLSX.verify(nasty_set(), tmp_path / "fewer.xlsx")
    del book["Spans"]
    book.save(tmp_path / "less.xlsx")
    with pytest.raises(VerificationFailed):
        XLSX.verify(nasty_set(), tmp_path / "less.xlsx")
    (tmp_path / "half.xlsx").write_bytes(workbook.read_bytes()[:3000])
    with pytest.raises(VerificationFailed, match="damaged"):
        XLSX.verify(nasty_set(), tmp_path / "half.xlsx")


@pytest.mark.parametrize("asks", [0, 1, 5, 30])
def test_cancelling_leaves_nothing(asks: int, tmp_path: Path) -> None:
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        XLSX.write(nasty_set(), tmp_path / "set.xlsx", cancelled=lambda: next(asked) >= asks)
    assert list(tmp_path.iterdir()) == []


def test_the_same_set_gives_the_same_bytes(workbook: Path, tmp_path: Path) -> None:
    XLSX.write(nasty_set(), tmp_path / "again.xlsx")
    assert (tmp_path / "again.xlsx").read_bytes() == workbook.read_bytes()


def test_no_formula_and_no_link_is_in_the_file(workbook: Path) -> None:
    with zipfile.ZipFile(workbook) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "sheet" in name]
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_a_type_may_be_called_anything(tmp_path: Path) -> None:
    full = nasty_set()
    names = ("Values", "History", "a/b:c*[d]?", "x" * 60)
    types = tuple(
        replace(each, labels=type(each.labels)({"en": name}))
        for each, name in zip(full.codebook.types, names, strict=True)
    )
    named = replace(full, codebook=replace(full.codebook, types=types))
    XLSX.write(named, tmp_path / "set.xlsx")
    XLSX.verify(named, tmp_path / "set.xlsx")


def test_reading_is_refused_with_a_cure(workbook: Path) -> None:
    with pytest.raises(UserFixable, match="bundle"):
        XLSX.read(workbook)
