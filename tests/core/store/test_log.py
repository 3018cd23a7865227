"""What a crash, a full disk or another program leaves of the write-ahead log, and what becomes of it."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations.articles import import_articles
from core.project.project import Project
from core.store.database import open_database
from core.store.store import open_store
from tests.core.store.projects import LAN, seed_articles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILL_THE_DISK = """
import json, resource, sys
from pathlib import Path
from core.operations.articles import import_articles
from core.project.project import Project
from tests.core.store.projects import seed_articles

path = Path(sys.argv[1])
project = Project.open(path, analyst="Lan")
import_articles(project, seed_articles())
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 32768, hard))
project.close()
print(json.dumps(sorted(each.name for each in path.parent.iterdir())))
"""


@pytest.fixture
def cut_off(empty_file: Path, tmp_path: Path) -> Path:
    """A project of five articles as a crash leaves it that came while the log was being folded in.

    Its first pages are new and say how many there are; the others are in the log alone.
    """
    folder = tmp_path / "crashed"
    folder.mkdir()
    path = folder / "crashed.spanwise"
    size_before = empty_file.stat().st_size
    project = Project.open(empty_file, analyst=LAN)
    import_articles(project, seed_articles())
    shutil.copy(f"{empty_file}-wal", f"{path}-wal")
    project.close()
    folded_in = bytearray(empty_file.read_bytes()[:size_before])
    folded_in[18:20] = b"\x02\x02"  # It says that there is a log.
    path.write_bytes(folded_in)
    return path


@pytest.mark.parametrize("read_only", [False, True])
def test_a_fold_that_was_cut_off_is_finished(cut_off: Path, read_only: bool) -> None:
    store = open_store(cut_off, read_only=read_only)
    try:
        assert len(store.articles.articles("none")) == 5
        assert store.examine() == []
    finally:
        store.close()
    again = open_store(cut_off)
    assert again.examine() == []
    again.close()
    assert [path.name for path in cut_off.parent.iterdir()] == [cut_off.name]


def test_without_its_log_it_is_cut_short(cut_off: Path) -> None:
    cut_off.with_name(cut_off.name + "-wal").write_bytes(b"")
    with pytest.raises(UserFixable, match="is cut short"):
        open_store(cut_off)


def test_a_log_of_another_file_does_not_hide_damage(cut_off: Path) -> None:
    cut_off.with_name(cut_off.name + "-wal").write_bytes(b"\xee" * 100_000)
    with pytest.raises(UserFixable, match="is damaged"):
        open_store(cut_off).articles.articles("none")


@pytest.mark.skipif(sys.platform == "win32", reason="files cannot be kept from growing there")
def test_a_disk_that_is_full_at_the_close_loses_nothing(empty_file: Path, root_folder: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FILL_THE_DISK, str(empty_file)],
        capture_output=True,
        cwd=root_folder,
        check=False,
        timeout=60,
        text=True,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout) == [empty_file.name, empty_file.name + "-shm", empty_file.name + "-wal"]
    assert empty_file.stat().st_size < 16384 * int.from_bytes(empty_file.read_bytes()[28:32], "big")
    again = Project.open(empty_file, analyst=LAN)
    assert len(again.articles()) == 5
    assert again.examine() == []
    again.close()
    assert [path.name for path in empty_file.parent.iterdir()] == [empty_file.name]


@pytest.fixture
def held(sample_file: Path) -> Iterator[threading.Event]:
    """Another program holds the write lock of the sample, until it is told to let go or for a second and a half."""
    let_go, has_it = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(sample_file, isolation_level=None)) as other:
            other.execute("begin exclusive")
            has_it.set()
            let_go.wait(20)
            other.execute("rollback")

    thread = threading.Thread(target=hold)
    thread.start()
    has_it.wait(10)
    yield let_go
    let_go.set()
    thread.join(10)


@pytest.mark.parametrize("read_only", [False, True])
def test_opening_waits_for_another_program(held: threading.Event, sample_file: Path, read_only: bool) -> None:
    threading.Timer(0.6, held.set).start()
    began = time.monotonic()
    opened = open_database(sample_file, read_only=read_only)
    assert time.monotonic() - began > 0.5
    assert opened.read_only == read_only
    opened.close()


@pytest.mark.usefixtures("held")
@pytest.mark.parametrize("read_only", [False, True])
def test_a_lock_that_stays_is_no_damage(sample_file: Path, read_only: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.store.database._WAIT_MS", 200)
    with pytest.raises(UserFixable) as refused:
        open_store(sample_file, read_only=read_only)
    assert refused.value.what == "Another program is writing to this project."
    assert not sample_file.with_name(sample_file.name + ".lock").exists()
