from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from core.errors import UserFixable
from core.formats.chart_table import ChartTable, write_chart_table

if TYPE_CHECKING:
    from pathlib import Path

TABLE = ChartTable(
    "series",
    ("5 figures, coded by Lan", "asean.spanwise"),
    ("measure", "value"),
    (("tội phạm, “ma túy”", "11215"), ("毒品犯罪\n案件", "0.1"), ("", "1000000000000000")),
)


def test_a_table_is_written_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "series.csv"
    write_chart_table(TABLE, file)
    with file.open(encoding="utf-8", newline="") as stream:
        assert list(csv.reader(stream)) == [list(TABLE.columns), *map(list, TABLE.rows)]


def test_a_workbook_holds_figures_as_text_and_its_caption(tmp_path: Path) -> None:
    file = tmp_path / "series.xlsx"
    write_chart_table(TABLE, file)
    book = load_workbook(file)
    assert [cell.value for cell in book["series"]["B"]] == ["value", "11215", "0.1", "1000000000000000"]
    assert [cell.value for cell in book["about"]["A"]][1:] == list(TABLE.caption)
    book.close()


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_an_earlier_export_is_replaced_and_nothing_else(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"series{ending}"
    for _ in range(2):
        write_chart_table(TABLE, file)
    other = tmp_path / f"notes{ending}"
    other.write_text("my notes", encoding="utf-8")
    with pytest.raises(UserFixable, match="is there already"):
        write_chart_table(TABLE, other)
    assert other.read_text(encoding="utf-8") == "my notes"


def test_an_ending_that_no_table_has_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match="cannot be written"):
        write_chart_table(TABLE, tmp_path / "series.doc")
