"""What an analyst says of the language of a region goes before the rules: figures and suggestions follow."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.intake.files import prepare_article
from core.operations.article_facts import reset_regions, set_region
from core.operations.articles import import_articles
from core.operations.history import undo
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, Desk, Templates, empty

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENGLISH = (
    "Police report on smuggling\n\n"
    "The loss in the northern province grew to 11.215 percent of the yearly income, the department said in its report "
    "to the government.\n"
)
VIETNAMESE = (
    "Báo cáo về buôn lậu gỗ\n\n"
    "Trong năm 2020, lực lượng chức năng phát hiện 11.215 vụ buôn lậu gỗ và bắt giữ 1.320 đối tượng trên cả nước.\n"
)


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with closing(Project.open(templates.copy(empty, tmp_path / "one.spanwise"), analyst=LAN)) as project:
        yield project


def bring(project: Project, body: str) -> Desk:
    import_articles(project, [prepare_article("story.txt", body.encode(), "utf-8", body, ())])
    return Desk.at(project, "story")


def figures(desk: Desk) -> list[str | None]:
    body = desk.project.text(desk.article)
    return [str(each.value) for each in desk.project.quantities(desk.article) if "11.215" in each.span.of(body)]


def values(desk: Desk) -> list[str | None]:
    suggested = desk.project.suggestions(desk.article)
    return [each.fields["value"][0].value.normal for each in suggested if each.type == "statistic"]


def test_figures_are_read_in_the_language_that_the_analyst_names(project: Project) -> None:
    desk = bring(project, ENGLISH)
    at = ENGLISH.index("11.215")
    assert (figures(desk), project.circumstances(desk.article, at).language) == (["11.215"], "en")
    set_region(project, desk.article, Span(0, len(ENGLISH)), language="vi")
    assert (figures(desk), project.circumstances(desk.article, at).language) == (["11215"], "vi")
    reset_regions(project, desk.article)
    assert figures(desk) == ["11.215"], "the rules speak again"


def test_what_is_suggested_follows_the_language_that_the_analyst_names(project: Project) -> None:
    desk = bring(project, VIETNAMESE)
    assert values(desk) == ["11215", "1320"]
    set_region(project, desk.article, Span(0, len(VIETNAMESE)), language="th")
    assert values(desk) != ["11215", "1320"]
    undo(project)
    assert values(desk) == ["11215", "1320"]


def test_only_the_region_that_the_analyst_points_at_is_read_otherwise(project: Project) -> None:
    first, second = "The share rose to 11.215 percent in the north.", "The share rose to 12.345 percent in the south."
    desk = bring(project, f"{first}\n{second}\n")
    set_region(project, desk.article, Span(0, len(first)), language="vi")
    assert [each.value for each in project.quantities(desk.article)] == ["11215", "12.345"]


def test_dates_round_a_place_are_read_in_the_language_that_the_analyst_names(project: Project) -> None:
    body = "Short notes on the talks\n\nThe group met on 3/4/2020 in the old town hall, officials said on the day.\n"
    desk = bring(project, body)
    before = project.circumstances(desk.article, 30).dates
    set_region(project, desk.article, Span(0, len(body)), language="vi")
    assert project.circumstances(desk.article, 30).dates != before
