from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.record import RecordState
from core.operations.acting import acting
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.records import delete_record, set_state, tag
from core.operations.values import fill
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, Templates, find_span, opened, sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.model.record import Record


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with opened(templates.copy(sample, tmp_path / "sample.spanwise")) as held:
        yield held


@pytest.fixture
def article(project: Project) -> str:
    found = project.find_article("003").id
    assert project.my_records(found)
    return found


def as_stored(project: Project, article: str) -> tuple[Record, ...]:
    return Project(project.store, analyst=LAN).records(article=article)


def test_records_are_those_of_the_store_after_each_act(project: Project, article: str) -> None:
    def agree() -> None:
        assert project.my_records(article) == as_stored(project, article)

    made = tag(project, article, "statistic", find_span(project.text(article), "15.775 đối tượng"), read_words=True)
    agree()
    fill(project, made.record, Fill("measure", text="persons"))
    agree()
    set_state(project, made.record, RecordState.CHECKED)
    agree()
    delete_record(project, project.my_records(article)[0].id)
    agree()
    for _ in range(4):
        undo(project)
        agree()
    for _ in range(4):
        redo(project)
        agree()


def test_a_deleted_record_that_is_brought_back_stands_where_it_stood(project: Project, article: str) -> None:
    before = [each.id for each in project.my_records(article)]
    delete_record(project, before[1])
    assert [each.id for each in project.my_records(article)] == [before[0], *before[2:]]
    undo(project)
    assert [each.id for each in project.my_records(article)] == before


def test_what_another_connection_wrote_is_seen(project: Project, article: str) -> None:
    beside = Project.open(project.path, analyst=LAN, read_only=True)
    try:
        before = beside.my_records(article)
        set_state(project, before[0].id, RecordState.CHECKED)
        assert beside.my_records(article)[0].state is RecordState.CHECKED
    finally:
        beside.close()


def test_what_an_act_wrote_before_it_failed_is_forgotten(project: Project, article: str) -> None:
    before = project.my_records(article)

    def fail() -> None:
        with acting(project, "a test") as writer:
            writer.update("record", before[0].id, {"state": "checked"})
            project.refresh(writer.changes)
            assert project.my_records(article)[0].state is RecordState.CHECKED
            raise UserFixable("stopped")

    with pytest.raises(UserFixable):
        fail()
    assert project.my_records(article) == before


def test_records_of_one_article_say_nothing_of_another(project: Project, article: str) -> None:
    other = project.find_article("004").id
    held = project.my_records(other)
    tag(project, article, "statistic", Span(0, 4), read_words=False)
    assert project.my_records(other) == held == as_stored(project, other)
