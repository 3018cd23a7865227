from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from core.analysis.charts.ruled import Standing
from core.cli.main import main
from core.operations.filling import Fill
from core.operations.rulings import rule, take_back_ruling
from core.operations.values import correct
from core.project.charts import chart_figures, read_figures
from core.project.project import Project
from tests.core.project.reports import EVENING, Reports, bring_in
from tests.core.store.projects import LAN, Templates, empty

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def reports(templates: Templates, tmp_path: Path) -> Iterator[Reports]:
    project = Project.open(templates.copy(empty, tmp_path / "reports.spanwise"), analyst=LAN)
    yield Reports.of(project)
    assert project.store.examine() == []
    project.close()


def ruled(reports: Reports) -> dict[str, str]:
    """What stands of each value: its standing and the reason."""
    figures = chart_figures(reports.project)
    return {
        each.row.value or "": f"{each.ruling.standing}: {each.ruling.reason}" if each.ruling else "" for each in figures
    }


def decide(reports: Reports, chosen: int | None, reason: str = "the later report") -> None:
    row = reports.row("value")
    rule(reports.project, row, row.cells[chosen][0] if chosen is not None else None, reason)


def test_a_ruling_says_which_of_two_figures_counts_and_both_stay(reports: Reports) -> None:
    reports.figures()
    assert ruled(reports) == {"11215": "", "11251": ""}
    decide(reports, 1)
    assert ruled(reports) == {"11215": "set_aside: the later report", "11251": "counts: the later report"}
    (series,) = read_figures(reports.project).series(normalised=True)
    assert [figure.row.value for figure in series.conflicts[0].figures] == ["11215", "11251"]


def test_where_none_holds_all_are_set_aside(reports: Reports) -> None:
    reports.figures()
    decide(reports, None, "both are misprints")
    assert set(ruled(reports).values()) == {"set_aside: both are misprints"}


def test_what_was_set_aside_stays_so_when_it_is_looked_at_alone(reports: Reports) -> None:
    one, _ = reports.figures()
    decide(reports, 1)
    (series,) = read_figures(reports.project).series(normalised=False, only=lambda figure: figure.row.record == one)
    assert series.conflicts == ()
    assert series.figures[0].ruling is not None
    assert series.figures[0].ruling.is_set_aside


def test_a_ruling_on_what_is_told_otherwise_by_now_settles_nothing(reports: Reports) -> None:
    one, _ = reports.figures()
    decide(reports, 1)
    value = reports.row("value").cells[0][0].value
    correct(reports.project, one, value.id, "11300", reason="misprint")
    assert {each.partition(":")[0] for each in ruled(reports).values()} == {Standing.OUTDATED}


def test_a_third_article_opens_the_conflict_again(reports: Reports) -> None:
    reports.figures()
    decide(reports, 1)
    third = bring_in(reports.project, "night.txt", EVENING.replace("11.251", "11.400"))
    reports.code(
        third,
        "statistic",
        "11.400",
        measure="phạm tội về ma túy",
        value="11.400",
        unit=Fill("unit", text="cases"),
        period="nửa đầu năm 2020",
        place="Việt Nam|Việt Nam phát hiện",
    )
    assert set(ruled(reports).values()) == {""}


def test_taking_a_ruling_back_leaves_the_conflict_open(reports: Reports) -> None:
    reports.figures()
    decide(reports, 1)
    ruling = reports.row("value").ruling
    assert ruling is not None
    take_back_ruling(reports.project, ruling.id)
    assert set(ruled(reports).values()) == {""}


def test_rulings_on_other_fields_say_nothing_of_figures(reports: Reports) -> None:
    reports.meetings()
    reports.figures()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    assert set(ruled(reports).values()) == {""}


def test_the_command_prints_rulings_beside_what_it_always_prints(
    reports: Reports, capsys: pytest.CaptureFixture[str]
) -> None:
    reports.figures()
    decide(reports, 0, "")
    path = str(reports.project.path)
    capsys.readouterr()
    assert main(["series", path, "--analyst", LAN, "--json"]) == 0
    counts, aside = json.loads(capsys.readouterr().out)
    assert counts["ruling"] == {"standing": "counts", "reason": ""}
    assert aside["ruling"] == {"standing": "set_aside", "reason": ""}
    assert list(aside)[-3:] == ["start", "end", "ruling"]
    assert main(["series", path, "--analyst", LAN]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line.rpartition("\t")[2].strip().split("  ")[-1] for line in printed] == [
        "counts by ruling",
        "set aside by ruling",
    ]
