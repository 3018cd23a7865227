from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.records import tag
from core.project.project import Project
from core.text.span import Span, words_digest
from tests.core.store.projects import LAN, empty, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.core.store.projects import Templates

ARTICLES = 150
"""More articles than are read at a time."""
LONG = range(20, 26)
CHARACTERS = 120_000
"""So long that those that stand together in `LONG` are too large to be read at a time."""


@pytest.fixture(scope="module")
def crowd(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Short and long articles, some of them from files that are not UTF-8."""
    folder = tmp_path_factory.mktemp("crowd")
    paths = [folder / f"{n:03}.txt" for n in range(ARTICLES)]
    for n, path in enumerate(paths):
        words = f"Hà Nội, tin số {n}\n\nNgày {n % 28 + 1}/5/2020, bộ trưởng đã họp. "
        body = words * (CHARACTERS // len(words)) if n in LONG else words
        path.write_bytes(body.encode("utf-16" if n % 5 == 0 else "utf-8"))
    project = Project.open(templates.copy(empty, folder / "crowd.spanwise"), analyst=LAN)
    import_articles(project, [read_article(path) for path in paths])
    yield project
    project.close()


def test_each_of_many_articles_is_what_it_is_by_itself(crowd: Project) -> None:
    walked = list(crowd.annotated_set().articles)
    one_by_one = crowd.store.articles
    assert [each.article for each in walked] == list(crowd.articles())
    assert len(walked) == ARTICLES
    assert any(text.original is not None for each in walked for text in each.texts)
    assert any(field.anchors for each in walked for field in each.fields)
    for each in walked:
        assert each.fields == one_by_one.fields(each.article.id)
        assert tuple(text.id for text in each.texts) == one_by_one.texts_of(each.article.id)
        for text in each.texts:
            assert text.body == one_by_one.text(text.id)
            assert each.regions[text.id] == one_by_one.regions(text.id)
            originals = one_by_one.originals(text.id)
            assert (text.encoding, text.original) == (originals[0] if originals else ("utf-8", None))


def test_many_articles_have_their_texts_in_the_same_order_without_the_rest(crowd: Project) -> None:
    chosen = crowd.annotated_set()
    assert list(chosen.texts()) == [each.texts for each in chosen.articles]
    assert list(chosen.heads()) == [each.article for each in chosen.articles]


def test_words_of_a_value_stand_in_the_order_of_the_texts(templates: Templates, tmp_path: Path) -> None:
    project = Project.open(templates.copy(seeded, tmp_path / "several.spanwise"), analyst=LAN)
    first, second = project.articles()[:2]
    older, newer = first.text, second.text
    tagged = tag(project, first.id, "statistic", Span(0, 2), fills=[Fill("scope", (Span(7, 9),))])
    with project.store.acts.act("corrected the text", analyst=project.my_id) as writer:
        writer.insert("article_text", {"article": first.id, "text": newer, "n": 1})
        value = project.records(article=first.id)[0].fields["scope"][0].id
        words = project.text(second.id)[0:2]
        place = {"text": newer, "start": 0, "end": 2, "digest": words_digest(words).hex()}
        writer.insert("value_span", place | {"value": value, "role": "words"})
    record = project.record(tagged.record)
    assert record is not None
    places = [(anchor.text, anchor.span) for anchor in record.fields["scope"][0].anchors]
    assert places == [(older, Span(7, 9)), (newer, Span(0, 2))]
    assert list(project.annotated_set().records) == [record]
    project.close()
