from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.operations.backups import (
    back_up,
    backup_root,
    difference,
    give_up_restore,
    list_backups,
    list_projects,
    prepare_restore,
    restore,
)
from core.operations.history import undo
from core.operations.records import tag
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, Templates, sample

if TYPE_CHECKING:
    from pathlib import Path

    from core.operations.backups import Restored
    from core.store.backups import Backup


@pytest.fixture
def path(templates: Templates, tmp_path: Path) -> Path:
    """A closed project in a folder of its own."""
    folder = tmp_path / "work"
    folder.mkdir()
    return templates.copy(sample, folder / "sample.spanwise")


def work(path: Path, acts: int = 1) -> None:
    project = Project.open(path, analyst=LAN)
    for number in range(acts):
        tag(project, project.find_article("001").id, "meeting", Span(number, number + 8))
    project.close()


def backed_up(path: Path) -> Backup:
    made = back_up(path)
    assert made is not None
    return made


def brought_back(path: Path, backup: Backup) -> Restored:
    return restore(path, prepare_restore(path, backup))


def content(path: Path) -> tuple[object, ...]:
    project = Project.open(path, analyst=LAN, read_only=True)
    try:
        assert project.examine() == []
        return project.articles(), project.records(), project.history(limit=10_000)
    finally:
        project.close()


def names(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def test_backups_lie_outside_the_project_in_the_data_of_the_user(path: Path, own_home: Path) -> None:
    backup = backed_up(path)
    assert backup_root() in backup.path.parents
    assert own_home in backup.path.parents
    assert names(path) == {"sample.spanwise"}
    assert list_projects() == (path.resolve(),)


# ── what differs ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_was_done_since_is_told_newest_first(path: Path) -> None:
    backup = backed_up(path)
    work(path, acts=3)
    project = Project.open(path, analyst=LAN)
    undo(project)
    newest = [act.what for act in project.history(limit=4)]
    found = difference(path, backup)
    project.close()
    assert found.since_count == 4
    assert [act.what for act in found.since] == newest
    assert {act.analyst for act in found.since} == {LAN}
    assert found.now is not None
    assert found.now.records - found.backup.records == 2
    assert found.now.articles == found.backup.articles == 5
    assert found.only_in_backup == 0


def test_a_backup_of_what_is_there_differs_in_nothing(path: Path) -> None:
    found = difference(path, backed_up(path))
    assert (found.since, found.since_count, found.only_in_backup) == ((), 0, 0)
    assert found.now == found.backup


def test_of_a_lost_project_the_backup_alone_is_told(path: Path) -> None:
    backup = backed_up(path)
    path.unlink()
    found = difference(path, backup)
    assert found.now is None
    assert found.backup.articles == 5
    assert found.last is not None


# ── restoring ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_restored_project_is_what_was_backed_up_and_what_was_there_can_come_back(path: Path) -> None:
    early, backup = content(path), backed_up(path)
    work(path, acts=2)
    late = content(path)
    restored = brought_back(path, backup)
    assert content(path) == early
    assert restored.before is not None
    assert restored.before.before_restore
    found = difference(path, restored.before)
    assert (found.since_count, found.only_in_backup) == (0, 2)
    brought_back(path, restored.before)
    assert content(path) == late
    assert names(path) == {"sample.spanwise"}


def test_work_goes_on_in_a_restored_project_and_all_its_backups_are_listed(path: Path) -> None:
    backup = backed_up(path)
    work(path)
    restored = brought_back(path, backup)
    work(path, acts=2)
    later = backed_up(path)
    assert set(list_backups(path)) >= {later, restored.before}
    assert back_up(path) is None


def test_a_log_that_belongs_to_another_file_is_removed(path: Path) -> None:
    early, backup = content(path), backed_up(path)
    work(path)
    project = Project.open(path, analyst=LAN)
    tag(project, project.find_article("002").id, "meeting", Span(0, 4))
    killed = path.with_name("killed.spanwise")
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", f"{killed}{ending}")
    project.close()
    # As after a kill: the file with a log that holds its last acts.
    killed.replace(path)
    killed.with_name("killed.spanwise-wal").replace(path.with_name("sample.spanwise-wal"))
    restored = brought_back(path, backup)
    assert names(path) == {"sample.spanwise"}
    assert content(path) == early
    assert restored.before is not None
    assert difference(path, restored.before).only_in_backup == 2, "what stood in the log alone is kept as well"


def test_a_lost_project_comes_back_where_it_was_even_if_its_folder_is_gone(path: Path) -> None:
    early, backup = content(path), backed_up(path)
    shutil.rmtree(path.parent)
    restored = brought_back(path, backup)
    assert content(path) == early
    assert (restored.before, restored.aside) == (None, None)


def spoil(path: Path) -> bytes:
    data = bytearray(path.read_bytes())
    for start in range(16_384, len(data), 16_384):
        data[start : start + 8] = b"\xee" * 8
    path.write_bytes(data)
    return bytes(data)


def test_a_damaged_project_is_set_aside_and_replaced(path: Path) -> None:
    early, backup = content(path), backed_up(path)
    damaged = spoil(path)
    restored = brought_back(path, backup)
    assert content(path) == early
    assert restored.before is None
    assert restored.aside is not None
    assert restored.aside.read_bytes() == damaged
    assert names(path) == {"sample.spanwise", "sample.damaged-1.spanwise"}


def test_a_backup_of_what_is_there_can_be_restored_too(path: Path) -> None:
    early, backup = content(path), backed_up(path)
    restored = brought_back(path, backup)
    assert content(path) == early
    assert restored.before is not None
    assert list_backups(path) == (restored.before,)


def test_a_backup_that_was_spoilt_replaces_nothing(path: Path) -> None:
    backup = backed_up(path)
    work(path)
    before = content(path)
    spoil(backup.path)
    with pytest.raises(UserFixable):
        prepare_restore(path, backup)
    assert content(path) == before
    assert names(path) == {"sample.spanwise"}


def test_a_backup_that_was_thinned_out_meanwhile_is_said(path: Path) -> None:
    backup = backed_up(path)
    backup.path.unlink()
    with pytest.raises(UserFixable, match="no longer there"):
        prepare_restore(path, backup)


def test_a_project_that_another_program_has_is_left_alone(path: Path) -> None:
    backup = backed_up(path)
    work(path)
    staged = prepare_restore(path, backup)
    before = content(path)
    holder = Project.open(path, analyst=LAN)
    with pytest.raises(UserFixable, match="open in another program"):
        restore(path, staged)
    holder.close()
    assert content(path) == before
    assert names(path) == {"sample.spanwise"}


def test_a_write_protected_project_is_left_alone(path: Path) -> None:
    backup = backed_up(path)
    path.chmod(0o444)
    with pytest.raises(UserFixable, match="write-protected"):
        prepare_restore(path, backup)


@pytest.mark.parametrize("give_up", [True, False])
def test_what_is_given_up_leaves_nothing(path: Path, give_up: bool) -> None:
    backup = backed_up(path)
    work(path)
    before = content(path)
    if give_up:
        give_up_restore(prepare_restore(path, backup))
    else:
        with pytest.raises(Cancelled):
            prepare_restore(path, backup, cancelled=lambda: True)
    assert content(path) == before
    assert names(path) == {"sample.spanwise"}
