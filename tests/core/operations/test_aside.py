from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.operations import aside
from core.operations.aside import do_aside
from core.operations.reading import ReadOn, has_waiting, read_on, read_on_aside
from tests.core.project.finders import bring

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.project.project import Project

Told = list[object]


def never() -> bool:
    return False


def nobody(_said: object) -> None:
    pass


def tells_who_works(told: Callable[[object], None], _cancelled: Callable[[], bool]) -> int:
    told("begun")
    return os.getpid()


def refuses(_told: Callable[[object], None], _cancelled: Callable[[], bool]) -> None:
    raise UserFixable("The disk is full.", kept="All was kept.", cure="Make room.")


def dies_elsewhere(home: int, told: Callable[[object], None], _cancelled: Callable[[], bool]) -> int:
    if os.getpid() != home:
        os._exit(3)
    told("here")
    return home


def goes_on(told: Callable[[object], None], cancelled: Callable[[], bool]) -> None:
    while not cancelled():
        told("on")
        time.sleep(0.05)


def never_ends(note: Path, _told: Callable[[object], None], _cancelled: Callable[[], bool]) -> None:
    draft = note.with_suffix(".draft")
    draft.write_text(str(os.getpid()), encoding="utf-8")
    draft.rename(note)
    while True:
        time.sleep(0.05)


def test_another_process_works_and_its_answer_comes_back() -> None:
    told: Told = []
    worker = do_aside(tells_who_works, told.append, never)
    assert worker != os.getpid()
    assert told == ["begun"]


def test_what_a_person_can_mend_is_told_as_in_a_thread() -> None:
    with pytest.raises(UserFixable) as told:
        do_aside(refuses, nobody, never)
    assert (told.value.what, told.value.kept, told.value.cure) == ("The disk is full.", "All was kept.", "Make room.")


def test_where_no_process_can_be_started_the_thread_works(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_method: str) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(aside.multiprocessing, "get_context", refuse)
    assert do_aside(tells_who_works, nobody, never) == os.getpid()


def test_where_the_process_dies_the_thread_works() -> None:
    told: Told = []
    assert do_aside(partial(dies_elsewhere, os.getpid()), told.append, never) == os.getpid()
    assert told == ["here"]


def test_who_stopped_it_hears_nothing_more() -> None:
    told: Told = []
    with pytest.raises(Cancelled):
        do_aside(goes_on, told.append, lambda: len(told) > 1)
    assert told == ["on", "on"]


def test_what_does_not_stop_in_time_is_ended(tmp_path: Path) -> None:
    note = tmp_path / "who"
    with pytest.raises(Cancelled):
        do_aside(partial(never_ends, note), nobody, note.exists, patience=0)
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text(encoding="utf-8")), 0)


def test_another_process_looks_through_what_waits(seeds_project: Project) -> None:
    articles = {article.id for article in seeds_project.articles()}
    told: list[ReadOn] = []
    assert has_waiting(seeds_project)
    read_on_aside(seeds_project.path, told.append, never)
    assert {article for each in told for article in each.suggested} == articles
    assert not has_waiting(seeds_project)
    assert all(seeds_project.suggestions(article) for article in articles)


def test_reading_that_was_stopped_goes_on_where_it_was(seeds_project: Project) -> None:
    told: list[ReadOn] = []
    read_on_aside(seeds_project.path, told.append, lambda: True)
    assert told == []
    read_on_aside(seeds_project.path, told.append, never)
    assert not has_waiting(seeds_project)


def test_a_little_is_read_at_once_and_more_is_left(seeds_project: Project) -> None:
    assert read_on(seeds_project.path, lambda _: None, never, only_little=True)
    assert not has_waiting(seeds_project)
    bring(seeds_project, "long.txt", "Hội nghị SOMTC 20 họp tại Hà Nội. " * 2_000)
    told: list[ReadOn] = []
    assert not read_on(seeds_project.path, told.append, never, only_little=True)
    assert (told, has_waiting(seeds_project)) == ([], True)
