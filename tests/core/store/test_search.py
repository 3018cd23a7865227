from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.intake.files import prepare_article
from core.operations.articles import import_articles
from core.operations.history import redo, undo
from core.project.project import Project
from core.text.fold import Level, find
from tests.core.store.projects import LAN, seed_articles
from tests.core.text.nasty import nasty_text

if TYPE_CHECKING:
    from pathlib import Path

QUERIES = (
    *("nguyen", "Nguyễn", "dai bieu", "đại biểu", "tuy", "túy", "tuý", "ma tuy", "asean", "A"),
    *("东盟", "東盟", "跨国犯罪", "犯", "王小洪", "SOMTC 20", "SOMTC-20", "11.215", "9,46%", "so luong"),
    *("Wang Xiaohong", "proposals", "không có ở đâu cả", "\u00a0", "nghi", "hội nghị bộ trưởng"),
)
SYNTAX = ('"', "*", 'a"b', "NEAR(", "(", "^a", "AND", "OR NOT", "-x", "{a}:", "words:", "'", "\x00", "a*", "\ud800")


def brute_force(project: Project, query: str) -> set[tuple[str, int, int, Level]]:
    return {
        (article.id, hit.span.start, hit.span.end, hit.level)
        for article in project.articles()
        for hit in find(project.text(article.id), query)
    }


def searched(project: Project, query: str) -> set[tuple[str, int, int, Level]]:
    hits = project.search(query, limit=100_000)
    found = {(hit.article, hit.span.start, hit.span.end, hit.level) for hit in hits}
    assert len(found) == len(hits)
    return found


@pytest.mark.parametrize("query", QUERIES)
def test_the_index_finds_what_reading_every_article_finds(query: str, seeds_project: Project) -> None:
    assert searched(seeds_project, query) == brute_force(seeds_project, query)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=settings().max_examples // 2)
@given(number=st.integers(0, 4), start=st.integers(0, 2_000), length=st.integers(1, 25), tail=nasty_text)
def test_any_stretch_of_an_article_is_found(
    number: int, start: int, length: int, tail: str, seeds_project: Project
) -> None:
    article = seeds_project.articles()[number]
    query = seeds_project.text(article.id)[start : start + length]
    assert searched(seeds_project, query) == brute_force(seeds_project, query)
    assert searched(seeds_project, query + tail) == brute_force(seeds_project, query + tail)


def test_folded_words_find_their_sources(seeds_project: Project) -> None:
    found = {
        query: {(hit.span.of(seeds_project.text(hit.article)), hit.level) for hit in seeds_project.search(query)}
        for query in ("nguyen", "dai bieu", "東盟")
    }
    assert ("Nguyễn", Level.FOLDED) in found["nguyen"]
    assert ("đại biểu", Level.FOLDED) in found["dai bieu"]
    assert found["東盟"] == {("东盟", Level.FOLDED)}
    assert {hit.level for hit in seeds_project.search("东盟")} == {Level.EXACT}


@pytest.mark.parametrize("query", SYNTAX)
def test_no_character_is_syntax(query: str, seeds_project: Project) -> None:
    assert searched(seeds_project, query) == brute_force(seeds_project, query)


def test_a_limit_cuts_the_list_short(seeds_project: Project) -> None:
    everything = seeds_project.search("hội nghị", limit=1_000)
    assert len(everything) > 20
    for limit in (1, 7, len(everything), len(everything) + 1):
        assert seeds_project.search("hội nghị", limit=limit) == everything[:limit]
    assert seeds_project.search("", limit=10) == ()
    assert seeds_project.search("…", limit=10) == ()


def test_exact_hits_of_all_articles_come_first(seeds_project: Project) -> None:
    for query in ("trung quốc", "ma tuy", "东盟", "asean", "hội nghị"):
        levels = [list(Level).index(hit.level) for hit in seeds_project.search(query, limit=1_000)]
        assert levels == sorted(levels)
    last = seeds_project.articles()[-1]
    exact = [hit.article for hit in seeds_project.search("王小洪", limit=3)]
    assert exact == [last.id] * 3


def test_an_exact_hit_in_the_last_article_is_not_cut_off(empty_file: Path) -> None:
    project = Project.open(empty_file, analyst=LAN)
    bodies = (*(f"Số {n}: " + "ma tuy và " * 60 for n in range(3)), "Phòng chống ma túy ở Hà Nội.")
    incoming = [prepare_article(f"{n}.txt", body.encode(), "utf-8", body, ()) for n, body in enumerate(bodies)]
    import_articles(project, incoming)
    hits = project.search("ma túy")
    assert len(hits) == 50
    assert (hits[0].level, hits[0].span.of(project.text(hits[0].article))) == (Level.EXACT, "ma túy")
    project.close()


def test_an_import_that_was_undone_is_no_longer_found(empty_file: Path) -> None:
    project = Project.open(empty_file, analyst=LAN)
    import_articles(project, seed_articles())
    hits = project.search("東盟", limit=1_000)
    assert hits
    undo(project)
    assert project.search("東盟", limit=1_000) == ()
    redo(project)
    assert project.search("東盟", limit=1_000) == hits
    project.close()


def test_an_index_of_another_fold_is_rebuilt_on_opening(seeded_file: Path) -> None:
    project = Project.open(seeded_file, analyst=LAN)
    hits = project.search("dai bieu", limit=1_000)
    project.store.search.rebuild()
    assert project.search("dai bieu", limit=1_000) == hits
    project.close()


@pytest.mark.parametrize("query", QUERIES)
def test_articles_are_listed_without_looking_where_the_words_stand(query: str, seeds_project: Project) -> None:
    search = seeds_project.store.search
    expected = {article for article, *_ in brute_force(seeds_project, query)}
    assert set(search.articles_with(query, limit=10)) == expected
    assert len(search.articles_with(query, limit=2)) == min(2, len(expected))
    for article in seeds_project.articles():
        found = find(seeds_project.text(article.id), query, limit=1)
        hit = search.first_hit(article.id, query)
        assert (hit is None) == (not found)
        assert hit is None or (hit.article, hit.text, hit.span) == (article.id, article.text, found[0].span)


def test_a_frequent_word_does_not_make_the_rest_of_the_articles_wait(empty_file: Path) -> None:
    project = Project.open(empty_file, analyst=LAN)
    bodies = [f"Số {n}: " + "ma tuy " * 8_000 for n in range(4)]
    incoming = [prepare_article(f"{n}.txt", body.encode(), "utf-8", body, ()) for n, body in enumerate(bodies)]
    import_articles(project, incoming)
    hits = project.search("ma túy", limit=10)
    assert len(hits) == 10
    assert len({hit.article for hit in project.search("ma túy", limit=100_000)}) == 4
    project.close()
