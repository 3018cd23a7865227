from __future__ import annotations

import csv
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from core.errors import UserFixable
from core.formats.board_table import LONG_HEADER
from core.operations.article_facts import set_fact
from core.operations.board_export import BOARD_ENDINGS, export_board
from core.operations.filling import Fill
from core.operations.pairings import pair_records
from core.operations.rulings import rule
from core.operations.values import fill
from tests.core.project.reports import EVENING, MORNING, Reports, bring_in

if TYPE_CHECKING:
    from pathlib import Path

    from core.project.project import Project


@pytest.fixture
def reports(empty_project: Project) -> Reports:
    reports = Reports.of(empty_project)
    one, _ = reports.meetings()
    reports.figures()
    pair_records(empty_project, *reports.proposals())
    row = reports.row("date")
    rule(empty_project, row, row.cells[1][0], "the <second> day & no other")
    fill(empty_project, one, Fill("place", text="=1+1", note="a “letter”\nof two lines"))
    set_fact(empty_project, reports.morning, "publisher", text="Báo <Sáng>")
    return reports


def exported(reports: Reports, path: Path) -> Path:
    return export_board(reports.project, reports.board(), path)


class Page(HTMLParser):
    """What a reader sees of a page: its cells, and the languages of its quotations."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: list[str] = []
        self.quotations: list[tuple[str, str]] = []
        self._language: str | None = None
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag in ("td", "th", "li"):
            self.cells.append("")
            self._inside = True
        if tag == "q":
            self._language = dict(attrs).get("lang") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "li"):
            self._inside = False
        if tag == "q":
            self._language = None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.cells[-1] += data
        if self._language is not None:
            self.quotations.append((self._language, data))


def test_every_quotation_of_the_table_stands_in_its_text(reports: Reports, tmp_path: Path) -> None:
    with exported(reports, tmp_path / "board.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == list(LONG_HEADER)
    bodies = {"morning": MORNING, "evening": EVENING}
    quoted = [row for row in rows if row["words"]]
    assert len(quoted) >= 9
    for row in quoted:
        assert bodies[row["article"]][int(row["start"]) : int(row["end"])] == row["words"]
        assert row["language"] == "vi"
    dates = [row for row in rows if row["field"] == "Date"]
    assert [(row["article"], row["normal"], row["state"]) for row in dates] == [
        ("morning", "2020-09-24", "differs"),
        ("evening", "2020-09-25", "differs"),
    ]
    assert {(row["ruling"], row["reason"]) for row in dates} == {
        ("2020-09-25 “25/9/2020”", "the <second> day & no other")
    }


def test_the_workbook_holds_board_quotations_and_articles_as_text(reports: Reports, tmp_path: Path) -> None:
    book = load_workbook(exported(reports, tmp_path / "board.xlsx"))
    assert book.sheetnames == ["board", "quotations", "articles"]
    board = [[cell.value for cell in row] for row in book["board"].iter_rows()]
    assert board[0] == [
        *("thing", "type", "field", "state", "note"),
        *("morning", "morning: words", "evening", "evening: words", "ruling", "reason"),
    ]
    (figure,) = (row for row in board if row[2] == "Value")
    assert figure[3:9] == ["differs", None, "11215", "11.215", "11251", "11.251"]
    place = next(cell for row in book["board"].iter_rows() for cell in row if cell.value == "=1+1")
    assert place.data_type in ("s", "inlineStr")
    sources = [[cell.value for cell in row] for row in book["articles"].iter_rows()]
    assert sources[1][:3] == ["morning", "Khai mạc hội nghị SOMTC 20", "Báo <Sáng>"]
    assert len(list(book["quotations"].iter_rows())) > 9


def test_the_page_shows_words_in_their_language_and_the_ruling(reports: Reports, tmp_path: Path) -> None:
    path = exported(reports, tmp_path / "board.html")
    page = Page(path.read_text(encoding="utf-8"))
    assert ("vi", "11.215") in page.quotations
    assert "≠ differs" in page.cells
    assert "2020-09-25 “25/9/2020” – the <second> day & no other" in page.cells
    assert any("Báo <Sáng>" in cell for cell in page.cells)
    assert "script" not in page.tags
    assert "http" not in path.read_text(encoding="utf-8")


def test_only_the_rows_that_are_wanted_are_written(reports: Reports, tmp_path: Path) -> None:
    rows = [row for row in reports.board().rows if row.field == "date"]
    path = export_board(reports.project, reports.board(), tmp_path / "some.csv", rows=rows, language="vi")
    with path.open(encoding="utf-8", newline="") as stream:
        assert {row["field"] for row in csv.DictReader(stream)} == {"Thời gian"}


def test_what_we_say_is_said_in_another_language_and_the_words_of_articles_are_not(
    reports: Reports, tmp_path: Path
) -> None:
    said = {"differs": "khác", "State": "Trạng thái"}
    board, path = reports.board(), tmp_path / "board.html"
    export_board(reports.project, board, path, language="vi", say=lambda words: said.get(words, words))
    page = Page(path.read_text(encoding="utf-8"))
    assert {"≠ khác", "Trạng thái", "Thời gian"} <= set(page.cells)
    assert ("vi", "11.215") in page.quotations


@pytest.mark.parametrize("ending", BOARD_ENDINGS)
def test_an_export_replaces_its_like_and_nothing_else(ending: str, reports: Reports, tmp_path: Path) -> None:
    path = tmp_path / f"board{ending}"
    path.write_bytes(b"somebody else's words")
    with pytest.raises(UserFixable, match="no earlier export"):
        exported(reports, path)
    assert path.read_bytes() == b"somebody else's words"
    path.unlink()
    exported(reports, path)
    before = path.read_bytes()
    fill(reports.project, reports.row("host").cells[0][0].record, Fill("phase", text="held"))
    exported(reports, path)
    assert path.read_bytes() != before
    assert [each.name for each in tmp_path.glob("*board*")] == [path.name]


@pytest.mark.parametrize("ending", BOARD_ENDINGS)
def test_an_empty_board_is_written_too(ending: str, empty_project: Project, tmp_path: Path) -> None:
    path = exported(Reports.of(empty_project), tmp_path / f"board{ending}")
    assert path.stat().st_size > 0


@pytest.mark.parametrize("ending", BOARD_ENDINGS)
def test_odd_characters_change_nothing_else(ending: str, empty_project: Project, tmp_path: Path) -> None:
    reports = Reports.of(empty_project)
    body = "Tiêu đề\n\nHội nghị  <b>“A&B”</b>\u00a0 _x0041_ \U00020bb7\u200d… đã họp,\tở xa.\n"
    article = bring_in(empty_project, "odd.txt", body)
    reports.code(article, "proposal", "<b>“A&B”</b>\u00a0 _x0041_ \U00020bb7\u200d… đã họp,\tở xa")
    from core.project.board import board
    from core.project.comparing import Part

    made = board(empty_project, (Part(article), Part(reports.morning)))
    assert export_board(empty_project, made, tmp_path / f"odd{ending}").exists()


def test_another_ending_is_refused(reports: Reports, tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match=r"cannot be written to “board\.pdf”"):
        exported(reports, tmp_path / "board.pdf")
    assert list(tmp_path.glob("board.pdf")) == []
