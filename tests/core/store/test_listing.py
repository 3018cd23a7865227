from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.ids import key_of
from core.operations.filling import Fill
from core.operations.records import add_mention, delete_record, tag
from core.operations.values import fill
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.store.listing import Coded

FIGURE = "74 vụ mua bán người"


@pytest.fixture
def sample(sample_file: Path) -> Iterator[Project]:
    project = Project.open(sample_file, analyst=LAN)
    yield project
    project.close()


def coded(project: Project, article: str) -> Coded:
    text = project.article(article).text
    return project.store.listing.coded(article=article, analyst=project.my_id, text=text)


def test_rows_say_what_the_records_say(sample: Project) -> None:
    for article in sample.articles():
        expected = set()
        for record in sample.records(article=article.id):
            for mention in record.mentions:
                span = mention.anchor.span
                expected.add((span.start, span.end, record.type, "mention", key_of(record.id)))
            for value in record.all_values():
                for anchor in value.anchors:
                    kind = "basis" if anchor.role == "basis" else "value"
                    expected.add((anchor.span.start, anchor.span.end, record.type, kind, key_of(value.id)))
        found = coded(sample, article.id)
        assert {row[:5] for row in found.spans} == expected
        assert set(found.records) == {key_of(record.id) for record in sample.records(article=article.id)}


def test_a_record_stands_where_its_first_mention_does(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "003")
    span = desk.span(FIGURE)
    made = tag(seeds_project, desk.article, "statistic", span).record
    add_mention(seeds_project, made, desk.span("Việt Nam", "Tại Việt Nam, số vụ vi phạm"))
    place = coded(seeds_project, desk.article).records[key_of(made)]
    assert (place[0], place[1], place[2]) == (span.start, span.end, "statistic")


def test_only_the_records_among_some_ids_are_read_again(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "003")
    first = tag(seeds_project, desk.article, "statistic", desk.span(FIGURE), read_words=True)
    second = tag(seeds_project, desk.article, "meeting", desk.span("Việt Nam", "Tại Việt Nam, số vụ vi phạm"))
    text = seeds_project.article(desk.article).text
    found = seeds_project.store.listing.coded_among(
        first.changes.ids, article=desk.article, analyst=seeds_project.my_id, text=text
    )
    assert set(found.records) == {key_of(first.record)}
    assert {row[3] for row in found.spans} == {"mention", "value"}
    assert key_of(second.record) not in {row[4] for row in found.spans}
    delete_record(seeds_project, first.record)
    assert set(coded(seeds_project, desk.article).records) == {key_of(second.record)}


def test_another_analysts_records_are_not_listed(seeded_file: Path) -> None:
    project = Project.open(seeded_file, analyst=LAN)
    desk = Desk.at(project, "003")
    tag(project, desk.article, "statistic", desk.span(FIGURE))
    other = Project(project.store, analyst=MINH)
    assert coded(other, desk.article).records == {}
    assert project.store.listing.most_coded(project.my_id) == desk.article
    assert project.store.listing.most_coded(other.my_id) == project.articles()[0].id
    project.close()


def test_a_record_is_found_by_what_a_field_holds(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "003")
    made = tag(seeds_project, desk.article, "statistic", desk.span(FIGURE)).record
    fill(seeds_project, made, Fill("value", text="74"))
    listing = seeds_project.store.listing

    def holding(*normals: str, record_type: str = "statistic") -> str | None:
        return listing.record_that_holds(
            article=desk.article,
            analyst=seeds_project.my_id,
            record_type=record_type,
            field="value",
            normals=normals,
        )

    assert holding("75", "74") == made
    assert holding("75") is None
    assert holding("74", record_type="meeting") is None
    value = desk.value(made, "value")
    assert listing.record_of_value(value.id) == made
    assert listing.record_of_value(made) is None


def test_articles_are_listed_as_they_came_in(sample: Project) -> None:
    rows = sample.store.listing.articles()
    assert [(row.id, row.file, row.title) for row in rows] == [(a.id, a.file, a.title) for a in sample.articles()]
    assert [sample.store.listing.article(row.id) for row in rows] == rows
    assert sample.store.listing.article("0" * 12 + "7" + "0" * 3 + "8" + "0" * 15) is None
