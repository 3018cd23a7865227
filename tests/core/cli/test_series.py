from __future__ import annotations

from typing import TYPE_CHECKING

from core.operations.pairings import cut_pairing
from core.project.charts import chart_figures, read_figures
from core.project.project import Project
from tests.core.cli.conftest import STORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

KEYS = [
    *("measure", "unit", "place", "period", "value", "bound", "high", "direction", "amount", "amount_unit"),
    *("base_period", "scope", "derived", "record", "article", "start", "end"),
]
NAMED = ("--set", "measure=drug crime", "--set", "unit=cases", "--set", "place=Việt Nam", "--set", "period=2020")


def spans_of(field: str, words: str) -> tuple[str, str]:
    start = STORY.index(words)
    return "--span", f"{field}={start}:{start + len(words)}"


def tag(spanwise: Callable[..., Ran], project: Path, words: str, *fills: str) -> str:
    start = STORY.index(words)
    ran = spanwise("tag", project, "story", "statistic", start, start + len(words), *fills, "--json")
    assert ran.status == 0, ran.err
    record: str = ran.json["id"]
    return record


def test_a_figure_is_printed_under_its_names_with_its_words(project: Path, spanwise: Callable[..., Ran]) -> None:
    record = tag(spanwise, project, "11.215 vụ", *spans_of("value", "11.215"), *NAMED)
    ran = spanwise("series", project, "--json")
    assert ran.status == 0
    (row,) = ran.json
    assert list(row) == KEYS
    assert (row["measure"], row["unit"], row["place"], row["period"]) == ("drug crime", "cases", "Vietnam", "2020")
    assert (row["value"], row["direction"], row["derived"], row["record"]) == ("11215", None, False, record)
    assert STORY[row["start"] : row["end"]] == "11.215"


def test_a_change_alone_has_no_value(project: Path, spanwise: Callable[..., Ran]) -> None:
    fills = (*spans_of("direction", "tăng"), *spans_of("amount", "9,46%"), "--set", "base_period=2019")
    tag(spanwise, project, "9,46%", *NAMED, "--not-stated", "value", *fills)
    (row,) = spanwise("series", project, "--json").json
    assert (row["value"], row["direction"], row["amount"], row["amount_unit"]) == (None, "up", "9.46", "percent")
    assert (row["base_period"], STORY[row["start"] : row["end"]]) == ("2019", "9,46%")


def test_a_level_of_the_base_follows_its_record_and_is_marked(project: Path, spanwise: Callable[..., Ran]) -> None:
    fills = (*spans_of("value", "11.215"), *spans_of("direction", "tăng"), *spans_of("amount", "9,46%"))
    tag(spanwise, project, "11.215 vụ", *NAMED, *fills, "--set", "base_period=2019")
    told, base = spanwise("series", project, "--json").json
    assert (told["derived"], base["derived"], told["record"]) == (False, True, base["record"])
    assert (base["period"], base["value"], base["bound"], base["amount"]) == ("2019", "10246", "~", None)
    assert [line.endswith("derived") for line in spanwise("series", project).out.splitlines()] == [False, True]


def test_without_json_it_can_be_read(project: Path, spanwise: Callable[..., Ran]) -> None:
    tag(spanwise, project, "11.215 vụ", *spans_of("value", "11.215"), *NAMED)
    cells = spanwise("series", project).out.rstrip("\n").split("\t")
    assert cells[3:] == ["drug crime", "Vietnam", "", "2020", "11215", "cases", "", ""]


def test_no_figures_are_an_empty_list(project: Path, spanwise: Callable[..., Ran]) -> None:
    tag(spanwise, project, "Hội nghị", "--not-stated", "value")
    assert spanwise("series", project, "--json").json == []
    assert (spanwise("series", project).out, spanwise("series", project).status) == ("", 0)


def test_each_analyst_has_her_own(project: Path, spanwise: Callable[..., Ran]) -> None:
    tag(spanwise, project, "11.215 vụ", *spans_of("value", "11.215"), "--analyst", "Binh")
    assert len(spanwise("series", project, "--analyst", "Binh", "--json").json) == 1
    assert spanwise("series", project, "--analyst", "An", "--json").json == []
    assert spanwise("series", project, "--analyst", "Nobody").status == 1


def test_charts_draw_what_is_printed_in_the_words_of_the_screen(project: Path, spanwise: Callable[..., Ran]) -> None:
    tag(spanwise, project, "11.215 vụ", *spans_of("value", "11.215"), *NAMED)
    (row,) = spanwise("series", project, "--json").json
    opened = Project.open(project, analyst="An", read_only=True)
    try:
        (figure,) = chart_figures(opened, "vi")
        assert figure.row.place == "Việt Nam"
        assert (figure.row.value, figure.row.start) == (row["value"], row["start"])
        assert figure.source.exact == "11.215"
    finally:
        opened.close()


def test_what_the_analyst_said_of_two_records_counts(project: Path, spanwise: Callable[..., Ran]) -> None:
    one = tag(spanwise, project, "11.215 vụ", *spans_of("value", "11.215"), *NAMED)
    other = tag(spanwise, project, "9,46%", "--set", "value=7", *NAMED)
    opened = Project.open(project, analyst="An")
    try:
        (found,) = read_figures(opened).series(normalised=True)
        assert [figure.row.record for figure in found.conflicts[0].figures] == [one, other]
        cut_pairing(opened, one, other)
        (found,) = read_figures(opened).series(normalised=True)
        assert found.conflicts == ()
        (found,) = read_figures(opened).series(normalised=True, only=lambda figure: figure.row.record == other)
        assert len(found.figures) == 1
    finally:
        opened.close()
