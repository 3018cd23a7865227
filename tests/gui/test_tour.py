from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QImage

from core.formats.registry import format_by_id
from core.project.project import Project
from gui.tour import Report, tour
from tests.gui.main_window.hands import FIGURE, MENU_WARNINGS

if TYPE_CHECKING:
    from core.model.record import Record

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
VALUES = {
    "measure": "human_trafficking",
    "value": "74",
    "unit": "cases",
    "period": "2020-01/2020-06",
    "place": "VN",
}


@pytest.mark.thorough
def test_the_tour_does_the_main_job_and_leaves_what_it_says(qapp: object, tmp_path: Path) -> None:
    """One test for all, because the tour takes seconds."""
    report = tour(tmp_path)
    assert [(step.name, step.problem) for step in report.steps if not step.ok] == []
    assert report.ok
    assert len(report.steps) >= 15
    assert all(line.startswith("done") for line in report.lines()[:-1])
    check_pictures(report)
    check_shape(report)
    check_what_was_coded(tmp_path)
    check_workbook(tmp_path / "tour.xlsx")
    check_tables(tmp_path / "tour-csv")


def check_pictures(report: Report) -> None:
    pictures = [QImage(step.screenshot) for step in report.steps]
    assert all(picture.width() > 400 and picture.height() > 300 for picture in pictures)
    assert len({step.screenshot for step in report.steps}) == len(report.steps)


def check_shape(report: Report) -> None:
    shape = report.shape()
    assert set(shape) == {"steps", "exports"}
    assert all(set(step) == {"name", "ok", "screenshot"} for step in shape["steps"])
    assert all(Path(file).exists() for file in shape["exports"])
    assert len(shape["exports"]) == 3


def normals(record: Record) -> dict[str, str | None]:
    return {field: record.normal(field) for field in VALUES}


def check_what_was_coded(out: Path) -> None:
    project = Project.open(out / "tour.spanwise", analyst="tour")
    stored = [record for record in project.records() if record.mentions[0].anchor.exact == FIGURE]
    project.close()
    read = format_by_id("bundle").read(out / "tour-bundle.zip")
    brought = [record for record in read.annotated_set.records if record.mentions[0].anchor.exact == FIGURE]
    assert [normals(record) for record in stored] == [normals(record) for record in brought] == [VALUES]
    assert read.skipped == ()


def check_workbook(path: Path) -> None:
    book = load_workbook(path, read_only=True)
    rows = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
    book.close()
    assert {FIGURE, "74", "mua bán người", "2020-01/2020-06"} <= {str(cell) for row in rows for cell in row}


def check_tables(folder: Path) -> None:
    # Loaded late: it brings half a second, and only this looks through its eyes.
    from frictionless import Package, system

    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["resourceName", "type", "message"])[:5]
    with (folder / "wide_statistic.csv").open(encoding="utf-8-sig", newline="") as table:
        assert any("mua bán người" in row.values() for row in csv.DictReader(table))
