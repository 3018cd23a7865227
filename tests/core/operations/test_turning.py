from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled
from core.operations.history import way_back
from core.operations.notes import set_note
from core.operations.records import tag
from core.operations.turning import turn_acts
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import MINH, Desk

if TYPE_CHECKING:
    from core.model.change import Act

_STEPS = 4


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


@pytest.fixture
def steps(desk: Desk) -> list[Act]:
    """Some acts, newest first."""
    for start in range(_STEPS):
        tag(desk.project, desk.article, "speaker", Span(10 * start, 10 * start + 8))
    return list(desk.project.history(limit=_STEPS))


def records(desk: Desk) -> int:
    desk.project.read_anew()
    return len(desk.project.records())


def test_acts_are_taken_back_and_brought_back_one_by_one(desk: Desk, steps: list[Act]) -> None:
    project, heard = desk.project, list[tuple[int, int]]()

    def told(done: int, total: int, _what: str) -> None:
        heard.append((done, total))

    ids = [act.id for act in steps]
    turned = turn_acts(project.path, ids, analyst=project.my_id, told=told, cancelled=lambda: False)
    assert (len(turned.changes), turned.error, records(desk)) == (_STEPS, None, 0)
    assert heard == [(done, _STEPS) for done in range(_STEPS)]
    assert desk.last_act() == f"undid: {steps[-1].what}"
    again = turn_acts(project.path, ids[::-1], analyst=project.my_id, told=told, cancelled=lambda: False)
    assert (len(again.changes), records(desk)) == (_STEPS, _STEPS)


@pytest.mark.parametrize("steps_before", range(_STEPS))
def test_cancelled_all_stands_as_it_did(desk: Desk, steps: list[Act], steps_before: int) -> None:
    project, done = desk.project, list[int]()
    ids = [act.id for act in steps]
    with pytest.raises(Cancelled):
        turn_acts(
            project.path,
            ids,
            analyst=project.my_id,
            told=lambda number, _total, _what: done.append(number),
            cancelled=lambda: len(done) > steps_before,
        )
    assert records(desk) == _STEPS
    assert [act.id for act in way_back(project, steps[-1])] == ids[:-1]
    assert project.store.examine() == []


def test_what_anothers_act_stands_on_ends_it_and_is_named(desk: Desk, steps: list[Act]) -> None:
    minh = Project(desk.project.store, analyst=MINH)
    (third,) = [each for each in desk.project.records() if each.mentions[0].anchor.span.start == 20]
    set_note(minh, third.id, "seen")
    ids = [act.id for act in steps]
    turned = turn_acts(
        desk.project.path,
        ids,
        analyst=desk.project.my_id,
        told=lambda _done, _total, _what: None,
        cancelled=lambda: False,
    )
    assert len(turned.changes) == 1
    assert turned.error is not None
    assert "later acts stand on it" in str(turned.error.what)
