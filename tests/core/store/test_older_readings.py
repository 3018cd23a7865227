from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.article import Published, Region, TextReading
from core.operations.article_facts import set_fact, set_region
from core.operations.reading import ReadOn, has_waiting, read_on
from core.project.project import Project
from core.store import readings
from core.text.span import Span
from tests.core.project.finders import STORY, bring, find
from tests.core.store.projects import LAN, Desk, Templates, empty, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.analysis.suggesting.reading import ArticleReading
    from core.model.suggestion import Found

SECOND = "Tin ngắn\n\nHôm nay công an bắt giữ 12 vụ buôn lậu gỗ tại hai tỉnh miền núi phía bắc.\n"


@pytest.fixture
def desk(templates: Templates, tmp_path: Path) -> Iterator[Desk]:
    with opened(templates.copy(empty, tmp_path / "one.spanwise")) as project:
        bring(project, "second.txt", SECOND)
        desk = bring(project, "story.txt", STORY)
        read(desk)
        yield desk


def read(desk: Desk) -> list[ReadOn]:
    told: list[ReadOn] = []
    read_on(desk.project.path, told.append, lambda: False, find=find)
    return told


def read_by_older_rules(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> TextReading:
    """The story as one region and with another date, as rules before may have read it; gives what it says now."""
    store, text = desk.project.store, desk.project.article(desk.article).text
    body = desk.project.stored_text(text)
    newest = readings.reading_of(store._database.connection, text)  # noqa: SLF001
    assert newest is not None
    with monkeypatch.context() as before, store.acts.transaction():
        before.setattr(readings, "RULES_VERSION", readings.RULES_VERSION - 1)
        whole = (Region(Span(0, len(body)), "body", "en"),)
        store.add_reading(text, body, TextReading(whole, ("en",), None, Published("1999", Span(0, 4))))
    return newest


def reopened(desk: Desk) -> Desk:
    return Desk(Project(desk.project.store, analyst=LAN), desk.article)


def test_a_text_that_older_rules_have_read_is_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not has_waiting(desk.project)
    monkeypatch.setattr(readings, "RULES_VERSION", readings.RULES_VERSION + 1)
    assert has_waiting(desk.project)
    told = read(desk)
    assert [(len(each.texts), each.left) for each in told] == [(2, 0)], "nothing else is read than before"
    assert not has_waiting(desk.project)
    assert read(desk) == []


def test_what_is_read_anew_is_seen_and_looked_through_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = read_by_older_rules(desk, monkeypatch)
    assert reopened(desk).project.article(desk.article).published == "1999"
    monkeypatch.setattr(readings, "RULES_VERSION", readings.RULES_VERSION + 1)
    asked: list[str] = []

    def finding(reading: ArticleReading) -> tuple[Found, ...]:
        asked.append(reading.text)
        return tuple(find(reading))

    read_on(desk.project.path, lambda _: None, lambda: False, find=finding)
    assert reopened(desk).project.regions(desk.article) == newest.regions
    assert reopened(desk).project.article(desk.article).published != "1999"
    assert asked == [STORY], "the other text says what it said"


def test_what_was_set_by_hand_stays(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    set_region(desk.project, desk.article, Span(0, 20), role="caption", language="th")
    set_fact(desk.project, desk.article, "published", text="2019-05-04")
    by_hand = desk.project.regions(desk.article)
    read_by_older_rules(desk, monkeypatch)
    monkeypatch.setattr(readings, "RULES_VERSION", readings.RULES_VERSION + 1)
    read(desk)
    project = reopened(desk).project
    assert project.regions(desk.article) == by_hand
    assert project.article(desk.article).published == "2019-05-04"


def test_a_stopped_reading_goes_on_where_it_stopped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "RULES_VERSION", readings.RULES_VERSION + 1)
    monkeypatch.setattr("core.operations.reading._TEXTS_A_CHUNK", 1)
    calls = iter((False, True))
    read_on(desk.project.path, lambda _: None, lambda: next(calls, True), find=find)
    assert has_waiting(desk.project)
    assert [(len(each.texts), each.left) for each in read(desk)] == [(1, 0)]


def test_what_newer_rules_have_read_is_left_alone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "RULES_VERSION", readings.RULES_VERSION - 1)
    assert not has_waiting(desk.project)


def test_a_text_that_came_from_an_older_program_is_found_later(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as before:
        before.setattr(readings, "RULES_VERSION", readings.RULES_VERSION - 1)
        bring(desk.project, "third.txt", STORY.replace("2020", "2018"))
    assert [len(each.texts) for each in read(desk)][:1] == [1]


def test_searching_finds_each_text_once_after_it_was_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "RULES_VERSION", readings.RULES_VERSION + 1)
    read(desk)
    assert desk.project.store.search.articles_with("miền núi", limit=10) == desk.project.store.search.articles_with(
        "hai tỉnh", limit=10
    )
