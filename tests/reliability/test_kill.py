"""A writer process is killed at random moments; what it had promised is there, and nothing is half done."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
import time
from collections import Counter
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.formats.bundle import BundleFormat
from core.model.change import ActKind
from core.operations.history import redo, take_back
from core.operations.sets import export_set
from core.project.project import Project
from tests.core.store.projects import LAN, Templates, seeded
from tests.reliability.holdings import act_ids, holdings, set_holdings
from tests.reliability.processes import Line, Process, killed_at_random
from tests.reliability.writer import EXPORTED, FILES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from tests.reliability.conftest import Extent

SHARES = {"clicks": 6, "slow clicks": 6, "opening and closing": 6, "import": 4, "import in bulk": 7, "undo and redo": 5}
SHARES_OF_FILES = {"export": 5, "backup": 4, "upgrade": 3, "slow upgrade": 4}
MOST_LINES = {"slow clicks": 4, "import in bulk": 6}
SEEDS = 5
WAITS = 500
OF_ALL = sum(SHARES.values()) + sum(SHARES_OF_FILES.values())
FIRST_SCHEMA = Path(__file__).resolve().parents[1] / "core" / "store" / "data" / "schema1.spanwise.gz"


@pytest.fixture
def project_file(templates: Templates, tmp_path: Path) -> Path:
    return templates.copy(seeded, tmp_path / "killed.spanwise")


def kills(extent: Extent, mode: str) -> int:
    return round(extent.kills * (SHARES | SHARES_OF_FILES)[mode] / OF_ALL)


class Survivor:
    """Kills a writer again and again in one project, and keeps book of what was promised."""

    def __init__(self, mode: str, path: Path, chance: random.Random) -> None:
        self.mode, self.path, self._chance = mode, path, chance
        self._promised: set[str] = set()
        self.count: Counter[str] = Counter()

    def kill_once(self, most_lines: int = 12) -> list[Line]:
        """Start, listen, kill; then look at the file before anyone mends it.

        Returns:
            What held before, and then all that was promised.
        """
        before = self.state()
        seed = self._chance.getrandbits(32)
        with Process(self.mode, self.path, seed) as process:
            lines = killed_at_random(process, self._chance, most_lines=most_lines)
            self.count["kills"] += 1
            self.count["inside an act"] += process.was_in_act
            self.count["while writing a file"] += process.was_writing_file
        self.count["promises"] += sum("act" in line for line in lines)
        self.count["logs left behind"] += self.path.with_name(f"{self.path.name}-wal").exists()
        self._promised.update(line["act"] for line in lines if "act" in line)
        return [before, *lines]

    def state(self) -> Line:
        """What the project holds while nobody is at it."""
        project = Project.open(self.path, analyst=LAN)
        state = {"acts": len(act_ids(project)), "holds": holdings(project)}
        project.close()
        return state

    def reopened(self) -> Project:
        """Open after a kill; all that holds of every project holds of this one."""
        project = Project.open(self.path, analyst=LAN)
        assert not project.read_only, f"still held by {project.holder}"
        assert project.examine() == []
        assert self._promised <= set(act_ids(project)), "promised acts are gone"
        assert left_pending(self.path) == (0, 0)
        mine = len(project.records())
        assert sum(article.records for article in project.articles()) == mine
        return project

    def tell(self, told: Callable[[str], None]) -> None:
        told(", ".join(f"{number:,} {what}" for what, number in self.count.items() if number))

    def closed(self, project: Project) -> None:
        """Close: the single file is the project again."""
        project.close()
        left = {path.name for path in self.path.parent.glob(f"{self.path.name}*")}
        assert left == {self.path.name}


def take_back_newest(project: Project) -> None:
    """Take back what was done last, be it an undo or a redo itself."""
    newest = project.history(limit=1)[0]
    if newest.kind is ActKind.UNDO:
        redo(project)
        return
    target = newest if newest.kind is ActKind.DO else project.act(newest.target or "")
    assert target is not None
    take_back(project, target)


def left_pending(path: Path) -> tuple[int, int]:
    """Count acts that are pending, and rows that such acts hide."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "select (select count(*) from act where state = 'pending'), (select count(*) from hidden)"
        ).fetchone()


def stored_texts(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("select count(*) from text").fetchone()[0]


@pytest.mark.parametrize("mode", [mode for mode in SHARES if mode != "undo and redo"])
def test_acts_are_there_or_not_at_all(
    mode: str, project_file: Path, extent: Extent, chance: random.Random, told: Callable[[str], None]
) -> None:
    survivor = Survivor(mode, project_file, chance)
    for _ in range(kills(extent, mode)):
        lines = survivor.kill_once(most_lines=MOST_LINES.get(mode, 12))
        promised = lines[-1]
        project = survivor.reopened()
        more = len(act_ids(project)) - promised["acts"]
        assert more in (0, 1)
        if more:
            # Done but not yet promised: whole, as taking it back shows.
            survivor.count["done without promise"] += 1
            take_back_newest(project)
            assert project.examine() == []
        assert holdings(project) == promised["holds"]
        large = [act for act in project.history(limit=100_000) if act.what.startswith(f"imported {FILES} articles")]
        if mode == "import in bulk":
            # Texts stay where an import was taken back; of one that was cut off none do.
            assert stored_texts(project_file) == SEEDS + FILES * len(large)
            survivor.count["imports in bulk done"] = len(large)
        survivor.closed(project)
    survivor.tell(told)


def test_undo_and_redo_stop_at_a_whole_step(
    project_file: Path, extent: Extent, chance: random.Random, told: Callable[[str], None]
) -> None:
    survivor = Survivor("undo and redo", project_file, chance)
    for _ in range(kills(extent, survivor.mode)):
        lines = survivor.kill_once(most_lines=60)
        steps = {0: lines[0]["holds"]} | {line["at"]: line["holds"] for line in lines if "at" in line}
        project = survivor.reopened()
        more = len(act_ids(project)) - lines[-1]["acts"]
        assert more in (0, 1)
        at, now = lines[-1].get("at", 0), holdings(project)
        if more == 0:
            assert now == steps[at]
        elif project.history(limit=1)[0].kind is not ActKind.DO:
            assert now in {steps.get(at - 1), steps.get(at + 1)}
        else:
            take_back(project, project.history(limit=1)[0])
            assert holdings(project) == steps[at]
        survivor.closed(project)
    survivor.tell(told)


def test_an_export_is_whole_or_the_one_before(
    project_file: Path, extent: Extent, chance: random.Random, told: Callable[[str], None]
) -> None:
    survivor = Survivor("export", project_file, chance)
    exported = project_file.with_name(EXPORTED)
    last = ""
    for _ in range(kills(extent, survivor.mode)):
        lines = survivor.kill_once()
        last = next((line["exported"] for line in reversed(lines) if "exported" in line), last)
        project = survivor.reopened()
        now = set_holdings(project.annotated_set())
        if exported.exists():
            assert set_holdings(BundleFormat().read(exported).annotated_set) in {last, now}
        else:
            assert last == ""
        survivor.count["parts left beside it"] += len(list(project_file.parent.glob(".spanwise-*.part")))
        export_set(project, exported, "bundle")
        last = now
        survivor.closed(project)
    survivor.tell(told)


def test_a_backup_is_whole_or_not_there(
    project_file: Path, extent: Extent, chance: random.Random, told: Callable[[str], None]
) -> None:
    survivor = Survivor("backup", project_file, chance)
    for _ in range(kills(extent, survivor.mode)):
        lines = survivor.kill_once()
        promised = {line["backup"]: line["sha256"] for line in lines if "backup" in line}
        found = {path.name: path for path in project_file.parent.glob("backup-*.spanwise")}
        assert promised.keys() <= found.keys()
        for name, path in found.items():
            if name in promised:
                assert sha256(path.read_bytes()).hexdigest() == promised[name]
        for path in [found[name] for name in sorted(found)[-2:]]:
            copy = Project.open(path, analyst=LAN)
            assert copy.examine() == []
            copy.close()
        survivor.count["backups"] += len(found)
        survivor.count["parts left beside them"] += len(list(project_file.parent.glob(".backup-*.new")))
        for path in (*found.values(), *project_file.parent.glob(".backup-*")):
            path.unlink()
        survivor.closed(survivor.reopened())
    survivor.tell(told)


@pytest.mark.parametrize("mode", ["upgrade", "slow upgrade"])
def test_an_upgrade_is_done_or_begun_anew_and_the_copy_it_keeps_is_sound(
    mode: str, tmp_path: Path, extent: Extent, chance: random.Random, told: Callable[[str], None]
) -> None:
    counted: Counter[str] = Counter()
    usual = old_project(tmp_path / "usual.spanwise")
    with Process(mode, usual, 1) as process:
        process.line()
        began = time.monotonic()
        expected = process.line()["holds"]
        lasts = time.monotonic() - began
        process.kill()
    for number in range(kills(extent, mode)):
        path = old_project(tmp_path / f"old{number}.spanwise")
        # Killed twice: an upgrade that is begun anew must not spoil what the first one kept.
        for _ in range(2):
            with Process(mode, path, number) as process:
                process.line()
                time.sleep(chance.uniform(0, 1.1) * lasts)
                process.kill()
            counted["kills"] += 1
            counted["journals left behind"] += path.with_name(f"{path.name}-journal").exists()
        survivor = Survivor(mode, path, chance)
        project = survivor.reopened()
        assert holdings(project) == expected
        survivor.closed(project)
        kept = path.with_name(f"{path.stem}.schema1.spanwise")
        counted["copies kept"] += 1
        assert_holds(kept, expected)
    told(", ".join(f"{number:,} {what}" for what, number in counted.items() if number))


def test_the_copy_kept_before_an_upgrade_is_sound_though_the_upgrade_was_cut_off_before(
    tmp_path: Path, chance: random.Random, told: Callable[[str], None]
) -> None:
    path = old_project(tmp_path / "usual.spanwise")
    with Process("upgrade", path, 1) as process:
        process.line()
        expected = process.line()["holds"]
        process.kill()
    for number in range(3):
        path = old_project(tmp_path / f"old{number}.spanwise")
        journal = path.with_name(f"{path.name}-journal")
        for _ in range(2):
            with Process("slow upgrade", path, number) as process:
                process.line()
                wait_until_half_written(path, journal)
                time.sleep(chance.uniform(0, 0.3))
                process.kill()
            assert journal.exists()
        kept = path.with_name(f"{path.stem}.schema1.spanwise")
        assert_holds(kept, expected)
    told("3 projects, 6 kills, 6 journals left behind")


def assert_holds(kept: Path, expected: str) -> None:
    """Open a copy of a kept file, upgrading it; it holds what was expected."""
    copy = kept.with_name(f"copy of {kept.name}")
    shutil.copy(kept, copy)
    project = Project.open(copy, analyst=LAN)
    assert holdings(project) == expected
    assert project.examine() == []
    project.close()


def wait_until_half_written(path: Path, journal: Path) -> None:
    """Wait until pages have reached the file, and the way back from them stands in the journal alone."""
    before = path.read_bytes()
    for _ in range(WAITS):
        if journal.exists() and journal.stat().st_size and path.read_bytes() != before:
            return
        time.sleep(0.02)
    raise AssertionError("the upgrade wrote nothing")


def old_project(path: Path) -> Path:
    """Unpack a project as the first schema stored it."""
    path.write_bytes(gzip.decompress(FIRST_SCHEMA.read_bytes()))
    return path
