from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.reading import read_on
from core.operations.records import tag
from core.project.partners import partners
from core.project.project import Project
from tests.core.store.projects import LAN, Desk, Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.comparing import Part

WEATHER = "Mưa lớn ở miền Trung\n\nNgày 3/5/2019, mưa lớn làm 12 người bị thương ở Quảng Nam.\n"


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    path = templates.copy(seeded, tmp_path / "seeds.spanwise")
    weather = tmp_path / "weather.txt"
    weather.write_text(WEATHER, encoding="utf-8")
    first = Project.open(path, analyst=LAN)
    import_articles(first, (read_article(weather),))
    first.close()
    read_on(path, lambda _: None, lambda: False)
    opened = Project.open(path, analyst=LAN)
    yield opened
    opened.close()


def named(project: Project, part: Part) -> str:
    return project.article(part.article).file[:3] + (f"#{part.language}" if part.language else "")


def partners_of(project: Project, sought: str) -> list[str]:
    return [named(project, each.part) for each in partners(project, project.find_article(sought).id)]


def test_two_reports_of_one_meeting_come_first_with_the_reason(project: Project) -> None:
    assert partners_of(project, "001")[0] == "003"
    first = partners(project, project.find_article("003").id)[0]
    assert named(project, first.part) == "001"
    said = "; ".join(first.reasons)
    assert "SOMTC 20" in said
    assert "AMMTC 14" in said
    assert "Nguyễn Thanh Sơn" in said


def test_the_other_language_of_an_article_comes_first(project: Project) -> None:
    first = partners(project, project.find_article("004").id)[0]
    assert (named(project, first.part), first.score) == ("004#zh", 1.0)
    assert first.reasons == ("the other language of this article",)


def test_an_article_that_has_nothing_in_common_has_no_partner(project: Project) -> None:
    assert partners_of(project, "weather") == []


def test_what_was_coded_as_one_meeting_outweighs_what_is_only_named(project: Project) -> None:
    before = {named(project, each.part): each.score for each in partners(project, project.find_article("002").id)}
    for sought, words in (("002", "đã tham dự Hội nghị"), ("weather", "Mưa lớn ở miền Trung")):
        desk = Desk.at(project, sought)
        tag(project, desk.article, "meeting", desk.span(words), fills=[Fill("meeting", text="AMMTC 15")])
    after = {named(project, each.part): each for each in partners(project, project.find_article("002").id)}
    assert "weather.txt"[:3] not in before
    assert "AMMTC 15" in after["wea"].reasons[0]


def test_an_article_that_is_gone_is_told(project: Project) -> None:
    with pytest.raises(UserFixable):
        partners(project, "0" * 32)
