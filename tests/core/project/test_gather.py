from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.annotated_set import ArticleWalk, RecordWalk
from core.operations.filling import Fill
from core.operations.records import delete_record, tag
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, MINH, sample, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.core.store.projects import Templates

MANY = 150
"""More records than are read at a time."""


@pytest.fixture(scope="module")
def many(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Records in turn in each article, so that no two neighbours are of one article."""
    path = templates.copy(seeded, tmp_path_factory.mktemp("many") / "many.spanwise")
    project = Project.open(path, analyst=LAN)
    articles = [article.id for article in project.articles()]
    kinds = ("statistic", "proposal", "meeting")
    for n in range(MANY):
        span = Span(n, n + 2)
        fills = [Fill("scope", (span,))] if n % 3 == 0 else [Fill("text", (span,))] if n % 3 == 1 else []
        tag(project, articles[n % len(articles)], kinds[n % 3], span, fills=fills)
    yield project
    project.close()


def test_records_are_walked_in_the_order_in_which_they_were_made(many: Project) -> None:
    records = many.annotated_set().records
    assert isinstance(records, RecordWalk)
    assert len(records) == MANY
    assert list(records) == list(many.records())
    assert list(records) == list(records)
    assert records == many.records()
    assert records != many.records()[:-1]
    assert (records[3], records[-1], records[1:3]) == (many.records()[3], many.records()[-1], many.records()[1:3])
    with pytest.raises(IndexError):
        records[MANY]


def test_counts_are_those_of_what_is_walked(many: Project) -> None:
    chosen = many.annotated_set(record_type="statistic", articles=[many.articles()[0].id, many.articles()[3].id])
    records = list(chosen.records)
    assert 0 < len(records) < MANY / 3
    assert len(chosen.records) == len(records)
    assert len(chosen.articles) == 2
    assert chosen.counts() == {"statistic": len(records)}
    assert sum(chosen.counts_by_article().values()) == len(records)
    assert set(chosen.counts_by_article()) == {record.article for record in records}
    assert chosen.count_values() == sum(1 for record in records for _ in record.all_values())
    assert list(chosen.records_of("statistic")) == records
    assert list(chosen.records_of("proposal")) == []


def test_articles_are_walked_with_their_texts(many: Project) -> None:
    chosen = many.annotated_set()
    assert isinstance(chosen.articles, ArticleWalk)
    assert tuple(chosen.heads()) == many.articles()
    assert [article.article for article in chosen.articles] == list(many.articles())
    assert [article.texts for article in chosen.articles] == list(chosen.texts())
    places = [(text.id, article.article.id) for article in chosen.articles for text in article.texts]
    assert list(chosen.places()) == places
    for article in chosen.heads():
        assert chosen.text(article.text) == many.text(article.id)


def test_a_text_of_an_article_that_was_not_chosen_is_not_in_the_set(many: Project) -> None:
    first, second = many.articles()[:2]
    chosen = many.annotated_set(articles=[first.id])
    assert chosen.text(first.text)
    with pytest.raises(KeyError):
        chosen.text(second.text)


def test_words_are_found_only_for_records_of_the_set(many: Project) -> None:
    statistic, proposal = many.records(record_type="statistic")[0], many.records(record_type="proposal")[0]
    words_of = many.annotated_set(record_type="statistic").words_finder()
    assert words_of(statistic.id) == statistic.mentions[0].anchor.exact
    assert words_of(proposal.id) == ""


def test_a_small_set_is_held_and_the_same(many: Project) -> None:
    chosen = many.annotated_set()
    held = chosen.held_if_small()
    assert isinstance(held.records, tuple)
    assert held.records == chosen.records
    assert held.counts() == chosen.counts()
    assert held.counts_by_article() == chosen.counts_by_article()
    assert held.count_values() == chosen.count_values()
    assert list(held.records_of("meeting")) == list(chosen.records_of("meeting"))


def test_one_moment_does_not_see_what_is_written_meanwhile(templates: Templates, tmp_path: Path) -> None:
    path = templates.copy(sample, tmp_path / "own.spanwise")
    project, reader = Project.open(path, analyst=LAN), Project.open(path, analyst=LAN, read_only=True)
    try:
        before = project.records()
        with reader.one_moment():
            chosen = reader.annotated_set()
            delete_record(project, before[0].id)
            assert list(chosen.records) == list(before)
        assert list(chosen.records) == list(project.records())
    finally:
        reader.close()
        project.close()


def test_an_analyst_without_records_has_articles_alone(templates: Templates, tmp_path: Path) -> None:
    project = Project.open(templates.copy(sample, tmp_path / "own.spanwise"), analyst="Nobody yet")
    try:
        assert project.me is None
        chosen = project.annotated_set()
        assert (chosen.analysts, list(chosen.records), len(chosen.articles)) == ((), [], 5)
    finally:
        project.close()
    project = Project.open(tmp_path / "own.spanwise", analyst=MINH)
    try:
        assert len(project.annotated_set().records) == 0
    finally:
        project.close()
