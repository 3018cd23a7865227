from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.checks.across import RULES_ACROSS
from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.checks import dismiss
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.records import tag
from core.operations.values import correct
from core.project.checks_across import _SENTENCES, doubts_across
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk, Templates, empty

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.checks_across import DoubtAcross

MORNING = """Hội nghị AMMTC 15 họp ngày 29/9/2021

Ngày 29/9/2021, Hội nghị AMMTC 15 diễn ra theo hình thức trực tuyến. Thứ trưởng Lương Tam Quang dự hội nghị.
Trong năm 2020 cả nước phát hiện 1.250 vụ mua bán người.
"""
EVENING = """Kết quả Hội nghị AMMTC 15

Ngày 28/9/2021, Hội nghị AMMTC 15 diễn ra tại Hà Nội. Thứ trưởng Lương Tâm Quang phát biểu.
Trong năm 2020 cả nước phát hiện 1.350 vụ mua bán người.
"""
OLDER = """Hội nghị AMMTC 14 khai mạc

Ngày 26/11/2022, Hội nghị AMMTC 14 diễn ra tại Brunei.
"""


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    opened = Project.open(templates.copy(empty, tmp_path / "three.spanwise"), analyst=LAN)
    for name, body in (("morning", MORNING), ("evening", EVENING), ("older", OLDER)):
        path = tmp_path / f"{name}.txt"
        path.write_text(body, encoding="utf-8")
        import_articles(opened, (read_article(path),))
    yield opened
    opened.close()


def code_meeting(project: Project, article: str, name: str, date: str) -> None:
    desk = Desk.at(project, article)
    sentence = f"Ngày {date}, Hội nghị {name}"
    named = desk.span(name, sentence)
    fills = [Fill("meeting", spans=(named,)), Fill("date", spans=(desk.span(date, sentence),))]
    tag(project, desk.article, "meeting", named, fills=fills)


def code_figure(project: Project, article: str, figure: str) -> None:
    desk = Desk.at(project, article)
    said = desk.span(figure)
    fills = [
        Fill("measure", spans=(desk.span("mua bán người"),)),
        Fill("value", spans=(said,)),
        Fill("unit", spans=(desk.span("vụ", f"{figure} vụ"),)),
        Fill("period", spans=(desk.span("năm 2020"),)),
        Fill("place", text="VN"),
    ]
    tag(project, desk.article, "statistic", said, fills=fills)


def code_speaker(project: Project, article: str, name: str) -> None:
    desk = Desk.at(project, article)
    said = desk.span(name)
    tag(project, desk.article, "speaker", said, fills=[Fill("person", spans=(said,), text="Lương Tam Quang")])


def by_rule(doubts: tuple[DoubtAcross, ...]) -> dict[str, DoubtAcross]:
    return {doubt.rule: doubt for doubt in doubts}


def test_nothing_is_questioned_where_nothing_is_coded(project: Project) -> None:
    assert doubts_across(project) == ()


def test_two_dates_of_one_meeting_are_quoted_from_both_articles(project: Project) -> None:
    code_meeting(project, "morning", "AMMTC 15", "29/9/2021")
    code_meeting(project, "evening", "AMMTC 15", "28/9/2021")
    (doubt,) = doubts_across(project)
    assert doubt.rule == "two-dates"
    assert doubt.message == "Two dates for AMMTC 15: 2021-09-29 in morning, 2021-09-28 in evening."
    assert [quoted.exact for quoted in doubt.quotations] == ["29/9/2021", "28/9/2021"]
    assert all(quoted.span.of(project.stored_text(quoted.text)) == quoted.exact for quoted in doubt.quotations)


def test_what_agrees_is_not_questioned(project: Project) -> None:
    code_meeting(project, "morning", "AMMTC 15", "29/9/2021")
    code_meeting(project, "evening", "AMMTC 15", "28/9/2021")
    record = project.records(article=project.find_article("evening").id)[0]
    date = record.first("date")
    assert date is not None
    correct(project, record.id, date.id, "2021-09-29", reason="a slip")
    assert doubts_across(project) == ()


def test_two_values_of_one_figure_are_questioned(project: Project) -> None:
    code_figure(project, "morning", "1.250")
    code_figure(project, "evening", "1.350")
    doubt = by_rule(doubts_across(project))["two-values"]
    assert [quoted.exact for quoted in doubt.quotations] == ["1.250", "1.350"]


def test_numbers_that_fall_while_years_rise_are_questioned(project: Project) -> None:
    code_meeting(project, "morning", "AMMTC 15", "29/9/2021")
    code_meeting(project, "older", "AMMTC 14", "26/11/2022")
    (doubt,) = doubts_across(project)
    assert doubt.rule == "ordinal-against-year"
    assert "AMMTC 14 to 2022" in doubt.message
    assert "2021" in doubt.message


def test_two_numbers_of_a_series_on_one_day_are_questioned(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "other.txt"
    path.write_text("Khai mạc\n\nNgày 29/9/2021, Hội nghị AMMTC 16 diễn ra.\n", encoding="utf-8")
    import_articles(project, (read_article(path),))
    code_meeting(project, "morning", "AMMTC 15", "29/9/2021")
    code_meeting(project, "other", "AMMTC 16", "29/9/2021")
    doubt = by_rule(doubts_across(project))["two-ordinals"]
    assert {quoted.exact for quoted in doubt.quotations} == {"AMMTC 15", "AMMTC 16"}


def test_one_name_spelt_in_two_ways_is_noticed(project: Project) -> None:
    code_speaker(project, "morning", "Lương Tam Quang")
    code_speaker(project, "evening", "Lương Tâm Quang")
    doubt = by_rule(doubts_across(project))["name-spelt-two-ways"]
    assert [quoted.exact for quoted in doubt.quotations] == ["Lương Tam Quang", "Lương Tâm Quang"]


def test_seen_from_an_article_its_own_words_come_first_and_others_have_no_part(project: Project) -> None:
    code_meeting(project, "morning", "AMMTC 15", "29/9/2021")
    code_meeting(project, "evening", "AMMTC 15", "28/9/2021")
    evening, older = project.find_article("evening").id, project.find_article("older").id
    assert [doubt.exact for doubt in doubts_across(project, evening)] == ["28/9/2021"]
    assert doubts_across(project, older) == ()


def test_no_problem_stays_said_for_her_who_said_it_until_the_values_change(project: Project) -> None:
    code_meeting(project, "morning", "AMMTC 15", "29/9/2021")
    code_meeting(project, "evening", "AMMTC 15", "28/9/2021")
    (doubt,) = doubts_across(project)
    dismiss(project, doubt)
    assert doubts_across(project) == ()
    assert doubts_across(Project(project.store, analyst=MINH)) == ()
    record = project.records(article=doubt.quotations[1].article)[0]
    date = record.first("date")
    assert date is not None
    correct(project, record.id, date.id, "2021-09-27", reason="another slip")
    (again,) = doubts_across(project)
    undo(project)
    assert doubts_across(project) == ()
    undo(project)
    assert doubts_across(project) == (doubt,)
    assert again != doubt


def test_every_rule_has_its_sentence() -> None:
    assert set(_SENTENCES) == RULES_ACROSS
