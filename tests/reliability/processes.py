"""Starting writer processes, listening to them, and killing them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.reliability.connections import AT_REST, IN_ACT, IN_FILE

if TYPE_CHECKING:
    import random
    from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
Line = dict[str, Any]


class Process:
    """A writer process; ended, if need be by force, when the block ends."""

    def __init__(self, mode: str, project: Path, seed: int, *, notes: Path | None = None) -> None:
        """Start it.

        Args:
            notes: Folder for what it leaves beside its lines; the project's own if not given.
        """
        folder = notes or project.parent
        self._place = folder / f"{project.name}.place.{seed}"
        self._errors = folder / f"{project.name}.errors.{seed}"
        # Before the process does, which may be killed while it starts.
        self._place.write_bytes(AT_REST * 2)
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.reliability.writer", mode, str(project), str(seed), str(self._place)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """End it, if need be by force, and clear away what it left."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()
        self._process.wait()
        self._place.unlink(missing_ok=True)
        self._errors.unlink(missing_ok=True)

    @property
    def id(self) -> int:
        return self._process.pid

    @property
    def was_in_act(self) -> bool:
        return self._place.read_bytes()[:1] == IN_ACT

    @property
    def was_writing_file(self) -> bool:
        return self._place.read_bytes()[1:] == IN_FILE

    def line(self) -> Line:
        """Wait for the next line that the process prints."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            self._process.wait()
            raise AssertionError(f"the process ended by itself:\n{self.complaint()}")
        return json.loads(line)

    def say(self, words: str) -> None:
        """Send a line to the process."""
        assert self._process.stdin is not None
        self._process.stdin.write(words.encode() + b"\n")
        self._process.stdin.flush()

    def ask(self, words: str) -> Line:
        """Send a line and wait for the answer."""
        self.say(words)
        return self.line()

    def finish(self) -> list[Line]:
        """Wait until the process has ended well; give the lines it printed."""
        assert self._process.stdout is not None
        lines = self._process.stdout.read().splitlines()
        assert self._process.wait() == 0, self.complaint()
        return [json.loads(line) for line in lines]

    def kill(self) -> list[Line]:
        """Kill the process at once; give the whole lines that it had printed by then."""
        self._process.send_signal(signal.SIGKILL)
        assert self._process.stdout is not None
        left = self._process.stdout.read()
        assert self._process.wait() == -signal.SIGKILL, self.complaint()
        return [json.loads(line) for line in left.splitlines(keepends=True) if line.endswith(b"\n")]

    def complaint(self) -> str:
        return self._errors.read_text(encoding="utf-8", errors="replace")


def killed_at_random(process: Process, chance: random.Random, *, most_lines: int) -> list[Line]:
    """Listen to some lines, wait for a moment of about the length of one act, kill; give all lines.

    One in eight is killed while it starts.
    """
    lines: list[Line] = []
    if chance.random() < 1 / 8:
        time.sleep(chance.uniform(0.2, 0.7))
        return process.kill()
    paces: list[float] = []
    for _ in range(chance.randrange(1, most_lines + 1)):
        before = time.monotonic()
        lines.append(process.line())
        paces.append(time.monotonic() - before)
    usual = sorted(paces[1:])[len(paces[1:]) // 2] if len(paces) > 1 else 0.02
    time.sleep(chance.uniform(0, 1.5) * usual)
    return lines + process.kill()
