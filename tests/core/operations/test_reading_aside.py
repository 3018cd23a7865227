from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations import reading_aside
from core.operations.reading import ReadOn, has_waiting, read_on
from core.operations.reading_aside import read_on_aside
from tests.core.project.finders import bring

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from core.project.project import Project


def never() -> bool:
    return False


def test_another_process_looks_through_what_waits(seeds_project: Project) -> None:
    articles = {article.id for article in seeds_project.articles()}
    told: list[ReadOn] = []
    assert has_waiting(seeds_project)
    read_on_aside(seeds_project.path, told.append, never)
    assert {article for each in told for article in each.suggested} == articles
    assert not has_waiting(seeds_project)
    assert all(seeds_project.suggestions(article) for article in articles)


def test_who_stopped_it_hears_nothing_more(seeds_project: Project) -> None:
    told: list[ReadOn] = []
    read_on_aside(seeds_project.path, told.append, lambda: True)
    assert told == []
    read_on_aside(seeds_project.path, told.append, never)
    assert not has_waiting(seeds_project)


def test_what_a_person_can_mend_is_told_as_in_a_thread(seeds_project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_aside, "_read", _refuse)
    with pytest.raises(UserFixable) as told:
        read_on_aside(seeds_project.path, lambda _: None, never)
    assert (told.value.what, told.value.kept, told.value.cure) == ("The disk is full.", "All was kept.", "Make room.")


def test_where_no_process_can_be_started_the_thread_reads(
    seeds_project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_method: str) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(reading_aside.multiprocessing, "get_context", refuse)
    read_on_aside(seeds_project.path, lambda _: None, never)
    assert not has_waiting(seeds_project)


def test_where_the_process_dies_the_thread_reads_on(seeds_project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_aside, "_read", _die)
    read_on_aside(seeds_project.path, lambda _: None, never)
    assert not has_waiting(seeds_project)


def _die(_path: str, _connection: object) -> None:
    raise SystemExit(3)


def _refuse(_path: str, connection: Connection) -> None:
    connection.send(UserFixable("The disk is full.", kept="All was kept.", cure="Make room."))


def test_a_little_is_read_at_once_and_more_is_left(seeds_project: Project) -> None:
    assert read_on(seeds_project.path, lambda _: None, never, only_little=True)
    assert not has_waiting(seeds_project)
    bring(seeds_project, "long.txt", "Hội nghị SOMTC 20 họp tại Hà Nội. " * 2_000)
    told: list[ReadOn] = []
    assert not read_on(seeds_project.path, told.append, never, only_little=True)
    assert (told, has_waiting(seeds_project)) == ([], True)
