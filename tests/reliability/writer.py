"""A process that works in a project until it is killed: ``python -m tests.reliability.writer MODE PROJECT SEED PLACE``.

After each act it prints one line of JSON: the act's id, how many acts the project has, and a digest of all it holds.
A line that was printed is a promise; whoever kills the process checks that it was kept.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.operations import history
from core.operations.bulk import import_files, take_back_in_chunks
from core.operations.sets import export_set
from core.project.project import Project
from tests.core.store.projects import LAN
from tests.reliability.connections import Place, Watched, connecting
from tests.reliability.deeds import Analyst
from tests.reliability.holdings import act_ids, holdings, set_holdings

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from core.model.change import Changes

STEPS = 24
FILES = 150
"""Files of one import in bulk; some chunks."""
EXPORTED = "set.zip"
NOBODY = 65534
"""The user who owns nothing."""
_PAUSE = 0.005
"""Seconds between two looks at a project that others have: without, they would hardly ever get it."""


class Writer:
    """One writer process."""

    def __init__(self, path: Path, seed: int, place: Place) -> None:
        self.path, self.seed, self.place = path, seed, place

    @contextmanager
    def opened(self) -> Generator[Analyst]:
        project = Project.open(self.path, analyst=LAN)
        try:
            yield Analyst(project, self.seed)
        finally:
            project.close()

    def begin(self, project: Project) -> None:
        tell(ready=True, read_only=project.read_only, acts=len(act_ids(project)), holds=holdings(project))

    def promise(self, project: Project, changes: Changes, **more: object) -> None:
        assert changes.act is not None
        tell(act=changes.act.id, acts=len(act_ids(project)), holds=holdings(project), **more)

    # ── modes that are killed ───────────────────────────────────────────────────────────────────────────────────

    def clicks(self) -> None:
        with self.opened() as analyst:
            self.begin(analyst.project)
            while True:
                self.promise(analyst.project, analyst.act())

    def opening(self) -> None:
        """Open, do one act, close, again and again."""
        with self.opened() as analyst:
            self.begin(analyst.project)
        while True:
            self.seed += 1
            with self.opened() as analyst:
                self.promise(analyst.project, analyst.act())

    def walking(self) -> None:
        """Do some acts, then undo and redo them in any order; each line names all that was promised on the way."""
        with self.opened() as analyst:
            project = analyst.project
            self.begin(project)
            at, most = 0, STEPS
            for step in range(1, STEPS + 1):
                self.promise(project, analyst.act(), at=step)
                at = step
            while True:
                down = at == most or (at > 0 and analyst.random.random() < 0.5)
                changes = history.undo(project) if down else history.redo(project)
                at += -1 if down else 1
                self.promise(project, changes, at=at)

    def importing(self) -> None:
        with self.opened() as analyst:
            self.begin(analyst.project)
            while True:
                self.promise(analyst.project, analyst.bring(3))

    def bulk_importing(self) -> None:
        """Import many files in chunks, with a click between the chunks; then take all of it back in chunks."""
        files = write_files(self.path.parent / f"files {self.seed}", self.seed)
        with self.opened() as analyst:
            project = analyst.project
            self.begin(project)

            def click(done: int, of: int, _what: str) -> None:
                if 0 < done < of:
                    self.promise(project, analyst.tag())

            me = project.my_id
            brought = import_files(self.path, files, analyst=me, told=click, cancelled=lambda: False)
            self.promise(project, brought.changes)
            while True:
                assert brought.changes.act is not None
                act = brought.changes.act.id
                # No click between: what is being taken back is hidden already, and would not be promised rightly.
                changes = take_back_in_chunks(self.path, act, analyst=me, told=silent, cancelled=lambda: False)
                self.promise(project, changes)

    def upgrading(self) -> None:
        """Open a project of an earlier schema."""
        tell(ready=True)
        with self.opened() as analyst:
            self.begin(analyst.project)
            time.sleep(60)

    def exporting(self) -> None:
        """Export to one file, over and over, with an act between."""
        destination = self.path.parent / EXPORTED
        with self.opened() as analyst:
            self.begin(analyst.project)
            while True:
                self.promise(analyst.project, analyst.act())
                with self.place.writing_file():
                    export_set(analyst.project, destination, "bundle")
                tell(exported=set_holdings(analyst.project.annotated_set()))

    def backing_up(self) -> None:
        """Make one backup after each act, under a new name."""
        with self.opened() as analyst:
            self.begin(analyst.project)
            while True:
                changes = analyst.act()
                self.promise(analyst.project, changes)
                destination = self.path.parent / f"backup-{len(act_ids(analyst.project)):05}.spanwise"
                with self.place.writing_file():
                    made = analyst.project.store.back_up(destination)
                tell(backup=destination.name, sha256=made)

    # ── modes that end by themselves ────────────────────────────────────────────────────────────────────────────

    def holding(self) -> None:
        """Keep the project open; do one act for each line that comes in."""
        with self.opened() as analyst:
            self.begin(analyst.project)
            for _ in sys.stdin:
                self.promise(analyst.project, analyst.act())

    def hammering(self) -> None:
        """Open, do a few acts and close, for the seconds that the first line says; others do the same."""
        until = time.monotonic() + float(sys.stdin.readline())
        tried = got = refused = 0
        while time.monotonic() < until:
            self.seed += 1
            tried += 1
            try:
                with self.opened() as analyst:
                    if analyst.project.read_only:
                        time.sleep(_PAUSE)
                        continue
                    got += 1
                    for _ in range(analyst.random.randrange(1, 5)):
                        changes = analyst.act()
                        assert changes.act is not None
                        tell(act=changes.act.id)
            except UserFixable as error:
                refused += 1
                tell(refused=str(error), details=error.details)
        tell(tried=tried, got=got, refused=refused)

    def reading(self) -> None:
        """Open for reading and read everything, over and over."""
        until = time.monotonic() + float(sys.stdin.readline())
        reads = refused = 0
        while time.monotonic() < until:
            try:
                project = Project.open(self.path, analyst=LAN, read_only=True)
                try:
                    read_everything(project)
                finally:
                    project.close()
                reads += 1
                time.sleep(_PAUSE)
            except UserFixable as error:
                refused += 1
                tell(refused=str(error), details=error.details)
        tell(reads=reads, refused=refused)

    def ordinary(self) -> None:
        """Become an ordinary user, then do what each line says: act, close, open."""
        self.warm_up()
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        project = Project.open(self.path, analyst=LAN)
        for line in sys.stdin:
            try:
                if line.strip() == "close":
                    project.close()
                    tell()
                    continue
                if line.strip() == "open":
                    project = Project.open(self.path, analyst=LAN)
                else:
                    self.seed += 1
                    Analyst(project, self.seed).act()
                tell(holds=holdings(project), read_only=project.read_only)
            except UserFixable as refusal:
                tell(refused=refusal.what, kept=refusal.kept, cure=refusal.cure, details=refusal.details)

    def warm_up(self) -> None:
        """Load everything that acts need: an ordinary user may not be allowed to read where it lies."""
        with TemporaryDirectory() as folder:
            copy = Path(folder) / self.path.name
            shutil.copy(self.path, copy)
            project = Project.open(copy, analyst=LAN)
            analyst = Analyst(project, 0)
            for _ in range(40):
                analyst.act()
            project.close()


def silent(_done: int, _of: int, _what: str) -> None:
    """Take a report, and do nothing."""


def write_files(folder: Path, seed: int) -> list[Path]:
    """Write articles to import."""
    folder.mkdir(exist_ok=True)
    files: list[Path] = []
    for number in range(FILES):
        files.append(folder / f"{number:03}.txt")
        files[-1].write_text(f"Hội nghị {seed} {number}\n\nBắt giữ {number} vụ 😀 ma túy.\n" * 40, encoding="utf-8")
    return files


def read_everything(project: Project) -> None:
    """Read all records and articles; every quotation must be the words of its text."""
    bodies: dict[str, str] = {}
    for record in project.store.records.records():
        anchors = [mention.anchor for mention in record.mentions]
        for anchor in (*anchors, *(each for value in record.all_values() for each in value.anchors)):
            body = bodies.setdefault(anchor.text, project.stored_text(anchor.text))
            assert anchor.span.of(body) == anchor.exact
    for article in project.articles():
        assert sha256(project.stored_text(article.text).encode()).hexdigest() == article.text


def tell(**what: object) -> None:
    """Print one line that others may rely on."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


MODES: dict[str, Callable[[Writer], None]] = {
    "clicks": Writer.clicks,
    "slow clicks": Writer.clicks,
    "opening and closing": Writer.opening,
    "undo and redo": Writer.walking,
    "import": Writer.importing,
    "import in bulk": Writer.bulk_importing,
    "upgrade": Writer.upgrading,
    "slow upgrade": Writer.upgrading,
    "export": Writer.exporting,
    "backup": Writer.backing_up,
    "holding": Writer.holding,
    "hammering": Writer.hammering,
    "reading": Writer.reading,
    "ordinary": Writer.ordinary,
}


def main(mode: str, project: str, seed: str, where: str) -> None:
    place = Place(Path(where))
    with connecting(partial(Watched, place=place, slow=mode.startswith("slow"))):
        MODES[mode](Writer(Path(project), int(seed), place))


if __name__ == "__main__":
    main(*sys.argv[1:])
