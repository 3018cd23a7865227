from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.entity import Name
from core.model.record import Origin
from core.model.suggestion import Found, FoundValue
from core.operations.article_facts import set_fact, set_region
from core.operations.articles import import_articles
from core.operations.entities import add_name, create_entity
from core.operations.history import undo
from core.operations.records import tag
from core.operations.withdrawal import remove_article
from core.store.suggestions import LookedThrough
from core.text.span import Span
from core.wording import Phrase, tr
from tests.core.store.projects import Desk, seed_articles

if TYPE_CHECKING:
    from core.project.project import Project
    from core.store.store import Store

FOUND = (
    Found("meeting", (Span(4, 9), Span(20, 25)), (FoundValue("meeting", (Span(4, 9),)),), "acronym", "Because.", 0.25),
    Found(
        "statistic",
        (Span(2, 5),),
        (
            FoundValue("value", (Span(2, 3), Span(4, 5)), bound=">", high="12.5", normal="12", doubtful=True),
            FoundValue("period", basis=(Span(7, 9),), text="năm ngoái", origin=Origin.INFERRED, reason="One before."),
            FoundValue("place", (Span(7, 9),), as_type="place"),
            FoundValue("amount", not_stated=True, unit="percent", origin=Origin.OUTSIDE),
        ),
        "figure",
        "“𠮷” 😀",
        1.0,
    ),
)


def looked(project: Project, article: str, rules: int = 1) -> LookedThrough:
    return LookedThrough(project.article(article).text, rules, "a1", "2020-09-24")


def put_all(project: Project) -> None:
    with project.store.acts.transaction():
        project.store.suggestion_changes.walk()
        for article in project.articles():
            project.store.suggestions.put(article.id, looked(project, article.id), FOUND)


def behind(store: Store, rules: int = 1) -> set[str]:
    with store.acts.transaction():
        store.suggestion_changes.walk()
    return set(store.suggestions.behind(rules, -1))


@pytest.fixture
def kept(seeds_project: Project) -> Project:
    put_all(seeds_project)
    return seeds_project


def test_found_things_are_kept_as_they_were_found(kept: Project) -> None:
    article = kept.find_article("003").id
    assert kept.store.suggestions.found(article) == FOUND
    assert kept.store.suggestions.looked_through(article) == looked(kept, article)
    with kept.store.acts.transaction():
        kept.store.suggestions.put(article, looked(kept, article), FOUND[:1])
    assert kept.store.suggestions.found(article) == FOUND[:1]
    assert len(kept.store.suggestions.found(kept.find_article("004").id)) == 2
    assert kept.examine() == []


def test_reasons_can_be_said_in_another_language_after_they_were_kept(kept: Project) -> None:
    article = kept.find_article("003").id
    value = FoundValue("period", basis=(Span(7, 9),), reason=tr("follows from {words}", words="năm ngoái"))
    thing = Found("statistic", (Span(2, 5),), (value,), "figure", tr("because of {words}", words="11"), 1.0)
    with kept.store.acts.transaction():
        kept.store.suggestions.put(article, looked(kept, article), [thing])
    (found,) = kept.store.suggestions.found(article)
    for reason in (found.reason, found.values[0].reason):
        assert isinstance(reason, Phrase)
        assert "{words}" in reason.template
    assert found == thing


def test_each_looking_through_has_a_stamp_of_its_own(kept: Project) -> None:
    article = kept.find_article("003").id
    first = kept.store.suggestions.looked_through(article)
    put_all(kept)
    second = kept.store.suggestions.looked_through(article)
    assert first is not None
    assert second is not None
    assert first == second
    assert first.stamp != second.stamp


def test_articles_are_behind_until_they_are_looked_through_by_the_newest_rules(seeds_project: Project) -> None:
    store = seeds_project.store
    articles = [article.id for article in seeds_project.articles()]
    assert store.suggestions.behind(1, -1) == tuple(articles)
    assert store.suggestions.behind(1, 2) == tuple(articles[:2])
    assert store.suggestions.looked_through(articles[0]) is None
    put_all(seeds_project)
    assert behind(store) == set()
    assert behind(store, rules=2) == set(articles)


def test_an_article_that_is_gone_is_not_written_to(kept: Project) -> None:
    article = kept.find_article("003").id
    what = looked(kept, article)
    remove_article(kept, article)
    assert article not in behind(kept.store, rules=2)
    with kept.store.acts.transaction():
        kept.store.suggestions.put("f" * 32, what, FOUND)
    assert kept.store.suggestions.found("f" * 32) == ()


def test_an_article_falls_behind_where_its_parts_or_its_date_change(kept: Project) -> None:
    desk, other = Desk.at(kept, "003"), Desk.at(kept, "004")
    set_region(kept, desk.article, Span(0, 20), role="boilerplate")
    assert behind(kept.store) == {desk.article}
    assert kept.store.suggestions.found(desk.article) == FOUND, "it stays until it is found anew"
    set_fact(kept, other.article, "published", text="2022-09-23")
    assert behind(kept.store) == {desk.article, other.article}
    put_all(kept)
    assert behind(kept.store) == set()
    undo(kept)
    assert behind(kept.store) == {other.article}
    put_all(kept)
    undo(kept)
    assert behind(kept.store) == {desk.article}


def test_articles_fall_behind_where_a_name_in_them_becomes_known(kept: Project) -> None:
    create_entity(kept, "organisation", [Name("Bộ Công an")])
    with_it = {hit.article for hit in kept.search("Bộ Công an")}
    assert 0 < len(with_it) < 5
    assert behind(kept.store) == with_it
    put_all(kept)
    undo(kept)
    put_all(kept)
    made = create_entity(kept, "meeting", [Name("kỳ họp")]).id
    put_all(kept)
    add_name(kept, made, "SOMTC 20", "")
    assert behind(kept.store) == {hit.article for hit in kept.search("SOMTC 20")} != set()
    put_all(kept)
    undo(kept)
    assert behind(kept.store) == {hit.article for hit in kept.search("SOMTC 20")}


def test_what_does_not_matter_leaves_all_as_it_is(kept: Project) -> None:
    desk = Desk.at(kept, "003")
    set_fact(kept, desk.article, "author", text="Lan")
    tag(kept, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True)
    undo(kept)
    import_articles(kept, seed_articles())
    assert behind(kept.store) == set()


def test_the_names_of_a_large_act_count_when_it_is_done(kept: Project) -> None:
    bulk = kept.store.begin_bulk("naming many", analyst=kept.my_id)
    with bulk.chunk() as writer:
        made = writer.insert("entity", {"type": "organisation", "series": "", "ordinal": None, "merged_into": None})
        writer.insert("alias", {"subject": made, "language": "", "name": "Bộ Công an"})
    assert behind(kept.store) == set()
    bulk.finish()
    assert behind(kept.store) == {hit.article for hit in kept.search("Bộ Công an")}


def test_it_is_known_without_looking_whether_all_is_done(seeds_project: Project) -> None:
    changes = seeds_project.store.suggestion_changes
    assert not changes.are_followed(1)
    put_all(seeds_project)
    assert not changes.are_followed(1)
    with seeds_project.store.acts.transaction():
        changes.note_followed(1)
    assert changes.are_followed(1)
    assert not changes.are_followed(2)
    desk = Desk.at(seeds_project, "003")
    tag(seeds_project, desk.article, "statistic", desk.span("11.215 vụ"))
    assert changes.are_followed(1)
    set_region(seeds_project, desk.article, Span(0, 20), role="boilerplate")
    assert not changes.are_followed(1)
