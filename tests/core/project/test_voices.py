from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.charts.voices import MonthFrom, VoicesBy
from core.operations.article_facts import set_fact
from core.operations.filling import Fill
from core.operations.values import fill
from core.project.project import Project
from core.project.voices import voices
from tests.core.project.coded_meetings import BORDERS, INFORMATION, ROADMAP, TRUST, Coder, code_meetings
from tests.core.store.projects import MINH, Templates, opened, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.analysis.charts.voices import Said


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with opened(templates.copy(seeded, tmp_path / "seeds.spanwise")) as project:
        code_meetings(project)
        yield project


def table(project: Project, by: VoicesBy, language: str = "en") -> dict[str, dict[str, list[str]]]:
    found = voices(project, language).matrix(by)
    return {
        row.label: {
            column.label: [said.text for said in found.cell(row, column)]
            for column in found.columns
            if found.cell(row, column)
        }
        for row in found.rows
    }


def one(project: Project, text: str) -> Said:
    (found,) = (said for said in voices(project).said if said.text == text)
    return found


def test_proposals_by_proposer_and_meeting_open_their_clauses(project: Project) -> None:
    assert table(project, VoicesBy.MEETING) == {
        "Lương Tam Quang": {"AMMTC 15": [BORDERS]},
        "Thailand": {"AMMTC 15": [ROADMAP]},
        "Vietnam": {"": [TRUST]},
        "阮维玉": {"AMMTC 17": [INFORMATION]},
    }
    for said in voices(project).said:
        assert said.source.exact == said.text
        assert said.source.span is not None
        assert said.source.span.of(project.stored_text(said.source.text)) == said.text


def test_topics_and_countries_are_named_in_the_language_that_is_asked_for(project: Project) -> None:
    assert table(project, VoicesBy.TOPIC, "zh")["泰国"] == {"边境管理": [ROADMAP]}


def test_the_month_is_that_of_the_meeting_else_of_the_publication_else_unknown(project: Project) -> None:
    assert (one(project, BORDERS).month, one(project, BORDERS).month_from) == ("2021-09", MonthFrom.MEETING)
    assert (one(project, INFORMATION).month, one(project, INFORMATION).month_from) == ("", MonthFrom.UNKNOWN)
    article = project.find_article("000").id
    set_fact(project, article, "published", text="2023-08-22")
    assert (one(project, INFORMATION).month, one(project, INFORMATION).month_from) == ("2023-08", MonthFrom.PUBLICATION)


def test_a_proposal_of_two_proposers_stands_in_both_rows(project: Project) -> None:
    fill(project, one(project, ROADMAP).record, Fill("proposer", text="LA"))
    found = table(project, VoicesBy.MEETING)
    assert found["Thailand"] == found["Laos"] == {"AMMTC 15": [ROADMAP]}


def test_a_proposal_without_proposer_stands_in_a_row_of_its_own(project: Project) -> None:
    Coder(project, "001").code("proposal", "tăng cường tuần tra chung", text="tăng cường tuần tra chung")
    found = voices(project).matrix(VoicesBy.MEETING)
    assert (found.rows[-1].key, len(found.row(found.rows[-1]))) == ("", 1)


def test_speakers_by_country(project: Project) -> None:
    found = {each.country.label: [who.label for who in each.speakers] for each in voices(project).countries}
    assert found == {"Vietnam": ["Lương Tam Quang", "阮维玉"], "China": ["王小洪"]}


def test_nothing_coded_is_an_empty_page(project: Project) -> None:
    empty = voices(Project(project.store, analyst=MINH))
    assert (empty.said, empty.countries) == ((), ())
