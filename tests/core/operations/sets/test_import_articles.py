from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.model.annotated_set import SetArticle, SetText
from core.model.article import Analyst, ArticleField, ArticleState, Region
from core.model.ids import new_id, text_id
from core.model.record import Origin
from core.operations.sets import import_set
from core.text.span import Span
from tests.core.operations.sets.story import STORY, bundle, seen_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet
    from core.operations.sets import ImportedSet
    from core.project.project import Project

    Bring = Callable[[Project, AnnotatedSet], ImportedSet]


class TestArticles:
    def test_one_text_is_one_article(self, coded: Project, make: Callable[..., Project], tmp_path: Path) -> None:
        target = make("target", STORY)
        held = target.articles()[0].id
        imported = import_set(target, bundle(coded, tmp_path), "bundle")
        assert imported.articles == 1
        assert len(target.articles()) == 2
        assert len(target.records(article=held)) == 3
        assert target.article(held).state is ArticleState.IN_WORK

    def test_known_facts_are_kept_and_missing_ones_filled(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target", STORY)
        source = coded.annotated_set()
        title, *_ = source.articles[0].fields
        assert title.field == "title"
        url = ArticleField(new_id(), "url", "", "https://example.org/1", Origin.OUTSIDE)
        other_title = replace(title, normal="Another", origin=Origin.OUTSIDE, anchors=())
        first = replace(source.articles[0], fields=(other_title, url))
        imported = bring(target, replace(source, articles=(first, *source.articles[1:])))
        facts = {fact.field: fact.normal for fact in target.article_fields(target.articles()[0].id)}
        assert (facts["url"], facts["title"]) == ("https://example.org/1", title.normal)
        assert [skipped.why for skipped in imported.skipped] == [f"the project says “{title.normal}”, which was kept"]

    def test_another_known_url_makes_another_article_on_the_same_text(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        article = replace(source.articles[0], fields=(_url("https://example.org/1"),))
        bring(target, replace(source, articles=(article,), records=()))
        twin = replace(article, article=replace(article.article, id=new_id()), fields=(_url("https://example.org/2"),))
        imported = bring(target, replace(source, articles=(twin,), records=()))
        assert imported.articles == 1
        assert len({held.text for held in target.articles()}) == 1
        assert bring(target, replace(source, articles=(article, twin), records=())).articles == 0

    def test_a_correction_becomes_the_newest_text(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target", STORY)
        source = coded.annotated_set()
        corrected = _with_texts(source.articles[0], STORY, STORY + " Đã sửa.")
        bring(target, replace(source, articles=(corrected,), records=()))
        held = target.articles()[0]
        assert target.text(held.id).endswith("Đã sửa.")
        assert target.store.articles.texts_of(held.id) == tuple(text.id for text in corrected.texts)
        assert target.store.examine() == []

    def test_another_correction_never_displaces_ours(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        ours = _with_texts(source.articles[0], STORY, STORY + " Của ta.")
        theirs = _with_texts(source.articles[0], "Bản đầu tiên của bài này.", STORY, STORY + " Của họ.")
        bring(target, replace(source, articles=(ours,), records=()))
        bring(target, replace(source, articles=(theirs,), records=()))
        held = target.articles()[0].id
        assert target.text(held).endswith("Của ta.")
        assert len(target.store.articles.texts_of(held)) == 4
        for known in (theirs, ours):
            assert bring(target, replace(source, articles=(known,), records=())).changes.act is None

    def test_a_text_that_is_not_canonical_is_refused_with_its_records(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        spoilt = _with_texts(source.articles[0], STORY + "e\u0301")
        imported = bring(target, replace(source, articles=(spoilt, source.articles[1])))
        assert (imported.articles, imported.records) == (1, 1)
        assert "not normalised" in imported.skipped[0].why
        assert len(imported.skipped) == 4


def _url(url: str) -> ArticleField:
    return ArticleField(new_id(), "url", "", url, Origin.OUTSIDE)


def _with_texts(source: SetArticle, *bodies: str) -> SetArticle:
    texts = tuple(SetText(text_id(body), body, None, "utf-8") for body in bodies)
    regions = {text.id: (Region(Span(0, len(text.body)), "body", "vi"),) for text in texts}
    article = replace(source.article, text=texts[-1].id, characters=len(bodies[-1]))
    return SetArticle(article, (), texts, regions)


class TestAnalysts:
    def test_somebody_unknown_keeps_a_set_of_her_own(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target", analyst="Binh")
        import_set(target, bundle(coded, tmp_path), "bundle")
        assert target.records() == ()
        assert len(seen_by(target, "An").records()) == 4
        assert {analyst.name for analyst in target.store.articles.analysts()} == {"An", "Binh"}

    def test_the_same_name_is_the_same_analyst(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target", analyst="An")
        import_set(target, bundle(coded, tmp_path), "bundle")
        assert len(target.records()) == 4
        assert len(target.store.articles.analysts()) == 1

    def test_one_renamed_since_is_still_the_same(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        source = coded.annotated_set()
        renamed = Analyst(source.analysts[0].id, "An Nguyen", "#000000")
        assert bring(coded, replace(source, analysts=(renamed,))).changes.act is None
