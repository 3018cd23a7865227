"""A real disk that is full to the last page, and one that an ordinary user may no longer write to."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.intake.files import prepare_article
from core.operations import history, records, values
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.sets import export_set
from core.project.project import Project
from tests.core.store.projects import LAN, Templates, find_span, seed_articles, seeded
from tests.reliability.holdings import act_ids, holdings
from tests.reliability.processes import Line, Process
from tests.reliability.refusals import assert_well_told, refusal_of
from tests.reliability.writer import NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from core.model.change import Changes
    from tests.reliability.conftest import Extent

FIGURE = "74 vụ mua bán người"
DISK = 8 * 1024 * 1024
PAGE = 4096
MOST_PAGES = 400
BLOCK = b"\0" * PAGE
LEAST_TRIES = 5


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes that holds nothing else."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or os.geteuid() != 0 or mount is None:
        pytest.skip("a small disk can only be made by the administrator of a Linux computer")
    making = [mount, "-t", "tmpfs", "-o", f"size={DISK}", "none", str(folder)]
    made = subprocess.run(making, capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this computer lets nobody make a small disk")
    yield folder
    # Also where a test that failed has left a file of it open.
    subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def filled(disk: Path, *, but_for: int) -> Generator[None]:
    """Let so many pages be free, for a while."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(BLOCK)
        except OSError:
            file.truncate(max(0, file.tell() - but_for * PAGE))
    try:
        yield
    finally:
        filler.unlink()


def tag_and_fill(project: Project) -> None:
    article = project.find_article("003").id
    body = project.text(article)
    tagged = records.tag(project, article, "statistic", find_span(body, FIGURE), read_words=True)
    words = find_span(body, "mua bán người", FIGURE)
    values.fill(project, tagged.record, Fill("measure", spans=(words,)))


def bring_in(project: Project) -> Changes:
    fresh = [
        prepare_article(f"new {known.file}", known.data + b" !", "utf-8", f"{known.body} !", ())
        for known in seed_articles()
    ]
    return import_articles(project, fresh).changes


@pytest.mark.parametrize("does", [tag_and_fill, bring_in], ids=["tag and fill", "import"])
def test_work_on_a_disk_with_a_few_free_pages_is_saved_or_refused(
    small_disk: Path,
    templates: Templates,
    does: Callable[[Project], object],
    extent: Extent,
    told: Callable[[str], None],
) -> None:
    refused = 0
    step = 1 if extent.is_long else 4
    for free in range(0, MOST_PAGES, step):
        path = templates.copy(seeded, small_disk / f"{free}.spanwise")
        project = Project.open(path, analyst=LAN)
        before, acts = holdings(project), len(act_ids(project))
        with filled(small_disk, but_for=free):
            refusal = refusal_of(partial(does, project))
            assert project.examine() == []
        if refusal is not None:
            refused += 1
            assert_well_told(refusal)
            assert refusal.what == "The disk is full."
            # Of two acts the first may be there.
            while len(act_ids(project)) > acts and project.next_undo() is not None:
                history.undo(project)
            assert holdings(project) == before
            does(project)
        after = holdings(project)
        project.close()
        again = Project.open(path, analyst=LAN)
        assert not again.read_only
        assert holdings(again) == after
        assert again.examine() == []
        again.close()
        path.unlink()
        if refusal is None:
            break
    else:
        raise AssertionError("the act never got through")
    assert refused >= LEAST_TRIES
    told(f"{refused} sizes of a full disk, then saved with {free * PAGE // 1024} kB free")


def test_closing_and_opening_on_a_full_disk_loses_nothing(
    small_disk: Path, templates: Templates, told: Callable[[str], None]
) -> None:
    path = templates.copy(seeded, small_disk / "full.spanwise")
    for free in range(0, 40, 4):
        project = Project.open(path, analyst=LAN)
        tag_and_fill(project)
        saved = holdings(project)
        with filled(small_disk, but_for=free):
            project.close()
            refusal = refusal_of(partial(looked_at, path, saved))
            assert refusal is None or refusal.cure
        again = Project.open(path, analyst=LAN)
        assert holdings(again) == saved
        assert again.examine() == []
        again.close()
    told("10 sizes of a full disk")


def looked_at(path: Path, saved: str) -> None:
    project = Project.open(path, analyst=LAN)
    assert holdings(project) == saved
    project.close()


@pytest.mark.parametrize("kind", ["export", "backup"])
def test_a_file_that_finds_no_room_leaves_the_one_before_and_no_part(
    small_disk: Path, tmp_path: Path, templates: Templates, kind: str, extent: Extent, told: Callable[[str], None]
) -> None:
    project = Project.open(templates.copy(seeded, tmp_path / "source.spanwise"), analyst=LAN)
    destination = small_disk / ("set.zip" if kind == "export" else "copy.spanwise")
    refused = 0
    if kind == "export":
        export_set(project, destination, "bundle")
    there = destination.read_bytes() if destination.exists() else None
    tag_and_fill(project)
    step = 1 if kind == "export" or extent.is_long else 12
    for free in range(0, MOST_PAGES, step):
        with filled(small_disk, but_for=free):
            if kind == "export":
                refusal = refusal_of(lambda: export_set(project, destination, "bundle"))
            else:
                refusal = refusal_of(lambda: project.store.back_up(destination))
            if refusal is None:
                break
            refused += 1
            assert_well_told(refusal)
            assert (destination.read_bytes() if destination.exists() else None) == there
            left = {path.name for path in small_disk.iterdir()} - {"filler", destination.name}
            assert left == set()
    assert destination.exists()
    assert destination.read_bytes() != there
    assert refused >= LEAST_TRIES
    told(f"{refused} sizes of a full disk")
    project.close()


# ── an ordinary user whose folder is taken away ─────────────────────────────────────────────────────────────────────


@pytest.fixture
def folder_of_nobody(templates: Templates) -> Iterator[Path]:
    """A folder with a project that belong to an ordinary user; her programs may write there."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only an administrator can become another user")
    folder = Path(tempfile.mkdtemp(prefix="spanwise-"))
    os.chown(templates.copy(seeded, folder / "taken.spanwise"), NOBODY, NOBODY)
    os.chown(folder, NOBODY, NOBODY)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize("taken", ["file", "folder", "file and folder"])
def test_a_folder_or_file_made_read_only_in_mid_work_loses_nothing(
    folder_of_nobody: Path, tmp_path: Path, taken: str, told: Callable[[str], None]
) -> None:
    path = folder_of_nobody / "taken.spanwise"
    with Process("ordinary", path, 1, notes=tmp_path) as child:
        saved = child.ask("act")["holds"]
        for name, place in (("file", path), ("folder", folder_of_nobody)):
            if name in taken:
                place.chmod(place.stat().st_mode & ~0o222)
        answer = child.ask("act")
        assert_said_or_saved(answer)
        told("the act in hand was " + ("refused" if "refused" in answer else "saved"))
        saved = answer.get("holds", saved)
        assert_said_or_saved(child.ask("close"))
        opened = child.ask("open")
        assert_said_or_saved(opened)
        assert opened.get("holds", saved) == saved
        told("then opened " + {True: "for reading", False: "for writing", None: "not at all"}[opened.get("read_only")])
        answer = child.ask("act")
        assert_said_or_saved(answer)
        # Where the files that SQLite and the lock need are still there, the project can be written to all the same.
        assert ("refused" in answer) == opened.get("read_only", True)
        saved = answer.get("holds", saved)
        child.ask("close")
        folder_of_nobody.chmod(0o755)
        for left in folder_of_nobody.iterdir():
            left.chmod(0o644)
        assert child.ask("open") == {"holds": saved, "read_only": False}
        answer = child.ask("act")
        assert "holds" in answer, answer
        assert child.ask("close") == {}
    project = Project.open(path, analyst=LAN)
    assert project.examine() == []
    project.close()


def assert_said_or_saved(answer: Line) -> None:
    if "refused" in answer:
        assert answer["refused"]
        assert answer["kept"]
        assert answer["cure"]
