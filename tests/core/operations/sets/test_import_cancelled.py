from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled
from core.operations.sets import export_set, import_set, import_set_beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.project.project import Project


@pytest.fixture
def bundle(coded: Project, tmp_path: Path) -> Path:
    export_set(coded, tmp_path / "set.zip", "bundle")
    return tmp_path / "set.zip"


def held(project: Project) -> tuple[int, int, int]:
    return len(project.articles()), len(project.records()), len(project.history(limit=100))


@pytest.mark.parametrize("after", [1, 2, 4])
def test_a_cancelled_import_leaves_nothing(make: Callable[..., Project], bundle: Path, after: int) -> None:
    target = make("target")
    before, asked = held(target), iter(range(100))
    with pytest.raises(Cancelled):
        import_set(target, bundle, "bundle", cancelled=lambda: next(asked) >= after)
    assert held(target) == before
    assert target.examine() == []
    assert import_set(target, bundle, "bundle").records > 0


def test_it_is_told_how_far_it_is(make: Callable[..., Project], bundle: Path) -> None:
    told: list[tuple[int, int, str]] = []
    brought = import_set(make("target"), bundle, "bundle", told=lambda *each: told.append(each))
    assert told[0] == (0, brought.articles + brought.records, "set.zip")
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)


def test_a_worker_brings_it_in_beside_the_open_project(make: Callable[..., Project], bundle: Path) -> None:
    target = make("target")
    brought = import_set_beside(
        target.path, bundle, "bundle", analyst="An", told=lambda *_: None, cancelled=lambda: False
    )
    target.refresh(brought.changes)
    assert len(target.articles()) == brought.articles > 0
    assert len(target.records()) == brought.records > 0
    assert target.examine() == []


def test_a_worker_that_is_cancelled_leaves_nothing(make: Callable[..., Project], bundle: Path) -> None:
    target = make("target")
    before, asked = held(target), iter(range(100))
    with pytest.raises(Cancelled):
        import_set_beside(
            target.path,
            bundle,
            "bundle",
            analyst="An",
            told=lambda *_: None,
            cancelled=lambda: next(asked) >= 2,
        )
    assert held(target) == before
    assert target.examine() == []
