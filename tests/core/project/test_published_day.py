from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from core.intake.files import prepare_article, read_text
from core.model.record import Origin, SpanRole
from core.operations.article_facts import clear_fact, set_fact
from core.operations.articles import import_articles
from core.project.facts import facts_of
from core.project.project import Project
from tests.core.store.projects import LAN, Desk, Templates, empty

if TYPE_CHECKING:
    from pathlib import Path

    from core.project.facts import Fact

BODY = (
    "Ministers talk of crime\n"
    "JAKARTA, Aug. 21 (Xinhua) -- Ministers of the region met here for talks on crime at sea.\n"
    "The plan was agreed on Aug. 18, 2023, officials said.\n"
)
STATED = "Một bản tin ngắn\n\nThứ Năm, 30/09/2021 08:20\n\nHội nghị diễn ra tại Hà Nội với sự tham dự của các nước.\n"


def published(desk: Desk) -> Fact:
    return next(each for each in facts_of(desk.project, desk.article) if each.field == "published")


def test_a_day_whose_year_was_concluded_is_inferred_and_shows_its_words(templates: Templates, tmp_path: Path) -> None:
    path = templates.copy(empty, tmp_path / "one.spanwise")
    with closing(Project.open(path, analyst=LAN)) as project:
        import_articles(project, [prepare_article("story.txt", BODY.encode(), "utf-8", BODY, ())])
        import_articles(project, [prepare_article("told.txt", STATED.encode(), "utf-8", STATED, ())])
    with closing(Project.open(path, analyst=LAN)) as project:
        desk, told = Desk.at(project, "story"), Desk.at(project, "told")
        fact = published(desk)
        assert (fact.normal, fact.origin, fact.raw, fact.is_written) == ("2023-08-21", Origin.INFERRED, "", False)
        assert [(each.exact, each.role) for each in fact.anchors] == [("Aug. 21", SpanRole.BASIS)]
        assert project.article(desk.article).published == "2023-08-21"
        stated = published(told)
        assert (stated.normal, stated.origin, stated.anchors[0].role) == ("2021-09-30", Origin.STATED, SpanRole.WORDS)
        assert stated.raw == stated.anchors[0].exact
        set_fact(project, desk.article, "published", text="2023-08-22")
        assert (published(desk).normal, published(desk).origin) == ("2023-08-22", Origin.OUTSIDE)
        clear_fact(project, desk.article, "published")
        assert published(desk) == fact


def test_what_was_kept_of_a_text_is_what_was_read() -> None:
    reading = read_text(BODY)
    assert reading.published is not None
    assert (reading.published.edtf, reading.published.origin) == ("2023-08-21", Origin.INFERRED)
