from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import openpyxl

from core.formats.bundle import BundleFormat
from core.operations.carrying import look_at
from core.operations.filling import Fill
from core.operations.notes import notes_of, set_note
from core.operations.records import tag
from core.operations.sets import export_set, import_set
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.project.project import Project


def noted(project: Project) -> tuple[str, str]:
    """Notes on the first record and on its article; give both."""
    record = project.records()[0]
    set_note(project, record.id, "xem lại\nlần nữa")
    set_note(project, record.article, "bài gốc")
    return record.id, record.article


def test_notes_travel_in_a_bundle_and_come_in_once(
    coded: Project, make: Callable[..., Project], tmp_path: Path
) -> None:
    record, article = noted(coded)
    path = tmp_path / "set.zip"
    export_set(coded, path, "bundle")
    BundleFormat().verify(coded.annotated_set(), path)
    assert BundleFormat().read(path).annotated_set.notes == coded.annotated_set().notes
    other = make("other", analyst=coded.my_name)
    import_set(other, path, "bundle")
    assert notes_of(other, [record, article]) == {record: "xem lại\nlần nữa", article: "bài gốc"}
    assert other.examine() == []
    assert import_set(other, path, "bundle").changes.act is None


def test_a_set_of_some_articles_takes_only_their_notes_along(coded: Project) -> None:
    record, article = noted(coded)
    others = [each.id for each in coded.articles() if each.id != article]
    assert coded.annotated_set(articles=others).notes == {}
    assert set(coded.annotated_set(articles=[article]).notes) == {record, article}


def test_tables_and_sheets_hold_them(coded: Project, tmp_path: Path) -> None:
    record, article = noted(coded)
    export_set(coded, tmp_path / "tables", "csv")
    for table, subject, note in (("records", record, "xem lại\nlần nữa"), ("articles", article, "bài gốc")):
        with (tmp_path / "tables" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            rows = {row[table.removesuffix("s")]: row["note"] for row in csv.DictReader(file)}
        assert rows[subject] == note
        assert [each for each in rows.values() if each] == [note]
    export_set(coded, tmp_path / "set.xlsx", "xlsx")
    book = openpyxl.load_workbook(tmp_path / "set.xlsx", read_only=True)
    cells = {str(cell) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row}
    book.close()
    assert {"xem lại\nlần nữa", "bài gốc"} <= cells


def test_a_mark_of_what_was_carried_travels_too(coded: Project, make: Callable[..., Project], tmp_path: Path) -> None:
    article = coded.records()[0].article
    first = tag(coded, article, "statistic", Span(0, 1), fills=[Fill("place", text="VN")]).record
    second = tag(coded, article, "statistic", Span(1, 2), carry=True).record
    path = tmp_path / "set.zip"
    export_set(coded, path, "bundle")
    other = make("other", analyst=coded.my_name)
    import_set(other, path, "bundle")
    brought = other.record(second)
    assert brought is not None
    assert [value.carried for value in brought.values("place")] == [True]
    assert look_at(other, first).act is None
    export_set(coded, tmp_path / "tables", "csv")
    with (tmp_path / "tables" / "values.csv").open(encoding="utf-8", newline="") as file:
        carried = {row["record"] for row in csv.DictReader(file) if json.loads(row["carried"].lower())}
    assert carried == {second}
