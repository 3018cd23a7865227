from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Cancelled, UserFixable
from core.operations.records import tag
from core.project.project import Project
from core.store.backup import Unsound
from core.store.backups import Backup, backups_of, make_backup, projects_with_backups, surplus
from core.text.span import Span
from tests.core.store.projects import LAN

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "backups"


def do_something(path: Path) -> None:
    project = Project.open(path, analyst=LAN)
    tag(project, project.find_article("001").id, "meeting", Span(0, 8))
    project.close()


def everything_below(root: Path) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file()}


# ── making ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_backup_holds_what_the_open_project_holds_at_that_moment(sample_file: Path, root: Path) -> None:
    project = Project.open(sample_file, analyst=LAN)
    tag(project, project.find_article("001").id, "meeting", Span(0, 8))
    backup = make_backup(root, sample_file, now=NOON)
    assert backup is not None
    assert (backup.made, backup.head) == (NOON, project.history(limit=1)[0].id)
    assert backup.path.read_bytes()[18:20] == b"\x01\x01", "no second file is needed"
    assert backup.size == backup.path.stat().st_size
    opened = Project.open(backup.path, analyst=LAN, read_only=True)
    assert opened.records() == project.records()
    assert opened.history() == project.history()
    assert opened.examine() == []
    opened.close()
    project.close()
    assert backups_of(root, sample_file) == (backup,)


def test_none_is_made_where_nothing_was_done_since(sample_file: Path, root: Path) -> None:
    first = make_backup(root, sample_file, now=NOON)
    assert make_backup(root, sample_file, now=NOON + HALF_HOUR) is None
    do_something(sample_file)
    second = make_backup(root, sample_file, now=NOON + HALF_HOUR)
    assert backups_of(root, sample_file) == (second, first)


def test_acts_made_while_it_is_copied_are_not_in_it_and_do_not_start_it_anew(sample_file: Path, root: Path) -> None:
    project = Project.open(sample_file, analyst=LAN)
    article, head = project.find_article("001").id, project.history(limit=1)[0].id
    done: list[tuple[int, int]] = []

    def work_on(copied: int, pages: int) -> None:
        done.append((copied, pages))
        tag(project, article, "meeting", Span(0, 8))

    # A small file is copied in few steps; a larger one shows that no step is done twice.
    backup = make_backup(root, sample_file, now=NOON, progress=work_on)
    project.close()
    assert backup is not None
    assert backup.head == head
    copied = [pages for pages, _ in done]
    assert copied == sorted(set(copied))
    assert copied[-1] == done[-1][1]


def test_a_cancelled_one_leaves_nothing_that_is_listed(sample_file: Path, root: Path) -> None:
    with pytest.raises(Cancelled):
        make_backup(root, sample_file, cancelled=lambda: True)
    assert backups_of(root, sample_file) == ()
    assert everything_below(root) == {"project.json"}


def test_a_damaged_project_gives_no_backup(sample_file: Path, root: Path) -> None:
    data = bytearray(sample_file.read_bytes())
    for start in range(3 * 16_384, len(data), 16_384):
        data[start : start + 8] = b"\xee" * 8
    sample_file.write_bytes(data)
    with pytest.raises(Unsound):
        make_backup(root, sample_file)
    assert backups_of(root, sample_file) == ()


def test_a_folder_that_cannot_be_made_is_said(sample_file: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x", encoding="utf-8")
    with pytest.raises(UserFixable, match="could not be written"):
        make_backup(tmp_path / "taken", sample_file)


def test_what_a_killed_maker_left_is_removed_but_not_what_another_is_making(sample_file: Path, root: Path) -> None:
    first = make_backup(root, sample_file, now=NOON)
    assert first is not None
    left, young = first.path.parent / ".x.1.building", first.path.parent / ".x.2.building"
    for path in (left, left.with_name(left.name + "-journal"), young):
        path.write_text("half", encoding="utf-8")
    for path in (left, left.with_name(left.name + "-journal")):
        os.utime(path, (0, 0))
    do_something(sample_file)
    make_backup(root, sample_file, now=NOON + HALF_HOUR)
    assert len(backups_of(root, sample_file)) == 2
    assert {path.name for path in first.path.parent.glob(".*")} == {young.name}


# ── finding ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_backups_of_a_lost_project_are_found_by_its_place(sample_file: Path, empty_file: Path, root: Path) -> None:
    backup = make_backup(root, sample_file)
    make_backup(root, empty_file)
    sample_file.unlink()
    assert backups_of(root, sample_file) == (backup,)
    assert projects_with_backups(root) == tuple(sorted((empty_file.resolve(), sample_file.resolve())))


def test_a_renamed_project_keeps_its_backups(sample_file: Path, root: Path) -> None:
    # A file that was copied becomes a copy of its own when it is first written to.
    do_something(sample_file)
    first = make_backup(root, sample_file, now=NOON)
    do_something(sample_file)
    renamed = sample_file.rename(sample_file.with_name("renamed.spanwise"))
    second = make_backup(root, renamed, now=NOON + HALF_HOUR)
    assert backups_of(root, renamed) == (second, first)
    assert projects_with_backups(root) == (renamed.resolve(),)
    assert len(list(root.iterdir())) == 1


def test_what_else_lies_there_is_no_backup(sample_file: Path, root: Path) -> None:
    backup = make_backup(root, sample_file)
    assert backup is not None
    folder = backup.path.parent
    for name in ("copy.spanwise", "2026-03-04T12-00-00Z.spanwise", f"{backup.path.name}-journal", "notes.txt"):
        (folder / name).write_text("x", encoding="utf-8")
    (root / "stray").write_text("x", encoding="utf-8")
    (root / "empty").mkdir()
    assert backups_of(root, sample_file) == (backup,)


@pytest.mark.parametrize("note", ["", "[]", "{}", "\x00", '{"project": 3}', None])
def test_a_note_that_is_gone_or_spoilt_hides_no_backup_of_a_project_that_is_there(
    sample_file: Path, root: Path, note: str | None
) -> None:
    backup = make_backup(root, sample_file)
    assert backup is not None
    path = backup.path.with_name("project.json")
    if note is None:
        path.unlink()
    else:
        path.write_text(note, encoding="utf-8")
    assert backups_of(root, sample_file) == (backup,)


def test_the_note_names_the_project(sample_file: Path, root: Path) -> None:
    backup = make_backup(root, sample_file)
    assert backup is not None
    note = json.loads(backup.path.with_name("project.json").read_text(encoding="utf-8"))
    with closing(sqlite3.connect(sample_file)) as connection:
        (replica,) = connection.execute("select content from meta where key = 'replica'").fetchone()
    assert note == {"project": str(sample_file.resolve()), "replica": replica}
    assert backup.path.parent.name == f"sample-{replica[-8:]}"


# ── thinning ────────────────────────────────────────────────────────────────────────────────────────────────────────


def backup_at(root: Path, made: datetime, *, before_restore: bool = False) -> Backup:
    return Backup(root / made.isoformat(), made, "", 1, before_restore)


def kept(backups: list[Backup], now: datetime) -> list[Backup]:
    gone = set(surplus(backups, now))
    return [backup for backup in backups if backup not in gone]


def test_fourteen_months_of_half_hours_shrink_to_days_weeks_and_months(root: Path) -> None:
    held: list[Backup] = []
    now = NOON
    for number in range(14 * 30 * 8):
        # Eight half hours of work on each day.
        now = NOON + timedelta(days=number // 8) + HALF_HOUR * (number % 8)
        held = kept([*held, backup_at(root, now)], now)
    ages = [(now - backup.made).days for backup in held]
    assert held[-1].made == now
    assert ages.count(0) == 8
    assert set(range(12)) <= set(ages)
    assert max(ages) > 7 * 30
    assert len({age // 7 for age in ages}) >= 10
    assert len(held) <= 8 + 12 + 10 + 9


def test_within_a_half_hour_of_the_last_day_only_the_newest_is_kept(root: Path) -> None:
    backups = [backup_at(root, NOON + timedelta(minutes=minute)) for minute in range(60)]
    assert [backup.made.minute for backup in kept(backups, backups[-1].made)] == [29, 59]


def test_what_was_there_before_a_restore_is_kept_for_a_month(root: Path) -> None:
    special = backup_at(root, NOON, before_restore=True)
    usual = [backup_at(root, NOON + timedelta(minutes=minute)) for minute in (1, 2, 3)]
    later = [backup_at(root, NOON + timedelta(days=day, minutes=5)) for day in range(40)]
    assert special in kept([special, *usual], NOON + timedelta(minutes=3))
    assert special in kept([special, *usual, *later[:29]], later[28].made)
    assert special not in kept([special, *usual, *later], later[39].made)


@given(st.lists(st.integers(0, 60 * 24 * 900), min_size=1, max_size=200, unique=True), st.booleans())
def test_the_newest_is_always_kept_and_thinning_again_takes_nothing_more(minutes: list[int], guarded: bool) -> None:
    from pathlib import Path

    backups = [backup_at(Path("x"), NOON + timedelta(minutes=m), before_restore=guarded) for m in minutes]
    now = max(backup.made for backup in backups)
    left = kept(backups, now)
    assert now in {backup.made for backup in left}
    assert surplus(left, now) == ()
