from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.article import ARTICLE_FIELDS, ArticleState
from core.model.record import Origin, SpanRole
from core.operations.article_facts import (
    clear_fact,
    reset_regions,
    set_article_state,
    set_body,
    set_fact,
    set_region,
)
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.records import tag
from core.operations.sets import export_set
from core.operations.values import fill
from core.project.facts import Fact, facts_of, has_own_regions
from core.text.span import Span
from tests.core.store.projects import LAN, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from core.project.project import Project


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    """The article whose newest text states no date in a dateline."""
    return Desk.at(seeds_project, "003")


def fact(desk: Desk, field: str) -> Fact:
    return next(each for each in facts_of(desk.project, desk.article) if each.field == field)


def roles(desk: Desk) -> list[str]:
    return [region.role for region in desk.project.regions(desk.article)]


def test_every_fact_is_told_with_who_found_it(desk: Desk) -> None:
    assert tuple(each.field for each in facts_of(desk.project, desk.article)) == ARTICLE_FIELDS
    title = fact(desk, "title")
    assert title.normal.startswith("Hội nghị SOMTC 20: Tiếp")
    assert (title.is_written, title.analyst, title.origin) == (False, None, Origin.STATED)
    assert fact(desk, "author") == Fact("author")


def test_words_state_a_fact_and_are_read(desk: Desk) -> None:
    first = desk.project.text(desk.article).index("24/9")
    span = Span(first, first + len("24/9"))
    set_fact(desk.project, desk.article, "published", text="2020-09-24", span=span)
    told = fact(desk, "published")
    assert (told.raw, told.normal, told.origin) == ("24/9", "2020-09-24", Origin.STATED)
    assert [(anchor.exact, anchor.role) for anchor in told.anchors] == [("24/9", SpanRole.WORDS)]
    assert told.is_written
    assert told.analyst == desk.project.me
    assert desk.project.article(desk.article).published == "2020-09-24"
    assert desk.last_act() == "set the date on which it was published of 003 to 2020-09-24"


def test_a_typed_fact_comes_from_outside_or_was_inferred(desk: Desk) -> None:
    set_fact(desk.project, desk.article, "publisher", text=" Công an  Nhân dân ")
    assert (fact(desk, "publisher").normal, fact(desk, "publisher").origin) == ("Công an Nhân dân", Origin.OUTSIDE)
    span = desk.span("Hội nghị SOMTC 20", "Hội nghị SOMTC 20: Tiếp")
    set_fact(desk.project, desk.article, "publisher", text="Bộ Công an", span=span, origin=Origin.INFERRED)
    told = fact(desk, "publisher")
    assert (told.raw, told.normal, told.origin) == ("", "Bộ Công an", Origin.INFERRED)
    assert [anchor.role for anchor in told.anchors] == [SpanRole.BASIS]
    set_fact(desk.project, desk.article, "publisher", text="Bộ Công an", origin=Origin.INFERRED)
    assert fact(desk, "publisher").anchors == ()


def test_dates_are_read_in_the_language_of_the_article(desk: Desk) -> None:
    set_fact(desk.project, desk.article, "retrieved", text="24/9/2020")
    assert fact(desk, "retrieved").normal == "2020-09-24"
    set_fact(desk.project, desk.article, "retrieved", text="2020-09")
    assert fact(desk, "retrieved").normal == "2020-09"


@pytest.mark.parametrize(
    ("field", "text", "why"),
    [
        ("published", "yesterday", "date"),
        ("url", "example.org/a", "no address on the web"),
        ("url", "https://", "no address on the web"),
        ("url", "http://[x", "no address on the web"),
        ("url", "https://example.org/a b", "no address on the web"),
        ("title", " \n", "nothing to write down as the title"),
        ("author", "x" * 4001, "too long"),
        ("weather", "rain", "Nothing is known as “weather”"),
    ],
)
def test_what_a_fact_cannot_be_is_refused_in_words(desk: Desk, field: str, text: str, why: str) -> None:
    acts = desk.acts()
    with pytest.raises(UserFixable, match=why) as caught:
        set_fact(desk.project, desk.article, field, text=text)
    assert caught.value.kept == "Nothing was changed."
    assert desk.acts() == acts


def test_an_origin_must_suit_its_words(desk: Desk) -> None:
    with pytest.raises(UserFixable, match="No words state this"):
        set_fact(desk.project, desk.article, "author", text="Ngọc", origin=Origin.STATED)
    with pytest.raises(UserFixable, match="not known from outside"):
        set_fact(desk.project, desk.article, "author", span=Span(0, 8), origin=Origin.OUTSIDE)
    with pytest.raises(UserFixable, match="outside the text"):
        set_fact(desk.project, desk.article, "author", span=Span(0, 10_000_000))


def test_a_fact_is_cleared_and_what_was_found_shows_again(desk: Desk) -> None:
    found = fact(desk, "title")
    set_fact(desk.project, desk.article, "title", text="Another title")
    assert desk.project.article(desk.article).title == "Another title"
    clear_fact(desk.project, desk.article, "title")
    assert fact(desk, "title") == found
    assert desk.last_act() == "cleared the title of 003"
    undo(desk.project)
    assert fact(desk, "title").normal == "Another title"
    redo(desk.project)
    assert clear_fact(desk.project, desk.article, "author").act is None


def test_what_was_found_can_be_marked_as_not_so(desk: Desk, tmp_path: Path) -> None:
    found = fact(desk, "title")
    clear_fact(desk.project, desk.article, "title")
    told = fact(desk, "title")
    assert (told.normal, told.origin, told.is_written) == ("", None, True)
    assert told.analyst is not None
    assert told.analyst.name == LAN
    assert desk.project.article(desk.article).title == ""
    assert "title" not in {each.field for each in desk.project.article_fields(desk.article)}
    for format_id, name in (("bundle", "a.zip"), ("csv", "b.zip"), ("xlsx", "c.xlsx")):
        assert export_set(desk.project, tmp_path / name, format_id).verified
    clear_fact(desk.project, desk.article, "title")
    assert fact(desk, "title") == found


def test_facts_go_through_undo_whole(desk: Desk) -> None:
    before = facts_of(desk.project, desk.article)
    set_fact(desk.project, desk.article, "author", span=Span(0, 8))
    set_fact(desk.project, desk.article, "author", span=Span(9, 17))
    after = facts_of(desk.project, desk.article)
    undo(desk.project)
    assert fact(desk, "author").raw == "Hội nghị"
    undo(desk.project)
    assert facts_of(desk.project, desk.article) == before
    redo(desk.project)
    redo(desk.project)
    assert fact(desk, "author").normal == after[2].normal


def test_an_article_is_marked(desk: Desk) -> None:
    set_article_state(desk.project, desk.article, ArticleState.DONE)
    assert desk.project.article(desk.article).state is ArticleState.DONE
    assert desk.last_act() == "marked 003 as done"
    assert set_article_state(desk.project, desk.article, ArticleState.DONE).act is None
    undo(desk.project)
    assert desk.project.article(desk.article).state is ArticleState.NEW


def test_a_region_is_set_by_hand_and_goes_before_what_was_found(desk: Desk) -> None:
    found = desk.project.regions(desk.article)
    assert not has_own_regions(desk.project, desk.article)
    span = desk.span("Hội nghị SOMTC 20", "Hội nghị SOMTC 20: Tiếp")
    changes = set_region(desk.project, desk.article, span, role="dateline", language="en")
    assert (changes.kinds, changes.ids >= {desk.article}) == ({"region"}, True)
    first = desk.project.regions(desk.article)[0]
    assert (first.span, first.role, first.language) == (span, "dateline", "en")
    assert has_own_regions(desk.project, desk.article)
    assert desk.last_act() == "marked Hội nghị SOMTC 20 as dateline, language en in 003"
    record = tag(desk.project, desk.article, "meeting", span).record
    fill(desk.project, record, Fill("date", text="2020"))
    reset_regions(desk.project, desk.article)
    assert desk.project.regions(desk.article) == found
    assert reset_regions(desk.project, desk.article).act is None
    undo(desk.project)
    assert desk.project.regions(desk.article)[0] == first


def test_the_body_is_set_and_undo_takes_it_back(desk: Desk) -> None:
    found = desk.project.regions(desk.article)
    related = found[-1]
    assert related.role == "boilerplate"
    set_body(desk.project, desk.article, 98, related.span.end)
    inside = [region for region in found[:-1] if region.role == "boilerplate"]
    assert [region for region in desk.project.regions(desk.article) if region.role == "boilerplate"] == inside
    assert roles(desk)[0] == "headline"
    assert roles(desk)[-1] == "body"
    set_body(desk.project, desk.article, 98, related.span.start)
    assert roles(desk)[-2:] == ["body", "boilerplate"]
    assert set_body(desk.project, desk.article, 98, related.span.start).act is None
    undo(desk.project)
    undo(desk.project)
    assert desk.project.regions(desk.article) == found


@pytest.mark.parametrize(
    ("role", "language", "why"), [("poem", None, "no part of an article"), (None, "Vietnamese!", "not a language")]
)
def test_parts_and_languages_that_are_none_are_refused(
    desk: Desk, role: str | None, language: str | None, why: str
) -> None:
    with pytest.raises(UserFixable, match=why):
        set_region(desk.project, desk.article, Span(0, 8), role=role, language=language)
    with pytest.raises(UserFixable, match="holds no words"):
        set_body(desk.project, desk.article, 8, 8)
    assert not has_own_regions(desk.project, desk.article)
