"""Running measured cases, each in a fresh process, ours and its floor by turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.child import ANSWER
from tests.bench.rows import median, percentile

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 900
_LAST_LINES = 12


@dataclass(frozen=True, slots=True)
class Case:
    """A function of `tests.bench.measured`, and what it is given.

    Attributes:
        name: ``module:function``.
        tells_start: Whether it also wants to know when its process was started (`spawned`, seconds of the
            monotonic clock).
    """

    name: str
    given: Mapping[str, object] = field(default_factory=dict)
    tells_start: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What all runs of one case measured, by name."""

    runs: tuple[Mapping[str, Any], ...]

    def all(self, name: str) -> list[float]:
        """Give every figure of that name; a run may hold one or a list."""
        figures: list[float] = []
        for run in self.runs:
            figure = run[name]
            figures += figure if isinstance(figure, list) else [figure]
        return figures

    def median(self, name: str) -> float:
        """Give the middle figure."""
        return median(self.all(name))

    def percentile(self, name: str, share: float) -> float:
        """Give the figure that a share of all figures does not exceed."""
        return percentile(self.all(name), share)

    def greatest(self, name: str) -> float:
        """Give the greatest figure."""
        return max(self.all(name))

    @property
    def peak(self) -> float:
        """Middle of the peak memory, in MB."""
        return self.median("peak")


def peaks(*found: Found) -> tuple[float, ...]:
    """Give the peak memory of ours and of its floor, in MB."""
    return tuple(each.peak for each in found)


class FailedCaseError(Exception):
    """A case ended without an answer."""


def run(case: Case) -> Mapping[str, Any]:
    """Run a case once, with a home of its own.

    Raises:
        FailedCaseError: If it gives no answer.
    """
    # This process stays small: the system counts what a parent held at the fork as the child's peak.
    with tempfile.TemporaryDirectory(prefix="bench-home-") as home:
        inherited = {name: told for name, told in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = inherited | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            # An installed program has its bytecode; a machine that forbids writing it would measure the compiler.
            "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bytecode"),
            "HOME": home,
            **{f"XDG_{kind}_HOME": f"{home}/{kind.lower()}" for kind in ("CONFIG", "DATA", "CACHE", "STATE")},
        }
        given = dict(case.given)
        if case.tells_start:
            given["spawned"] = time.monotonic()
        ended = subprocess.run(
            [sys.executable, "-m", "tests.bench.child", case.name, json.dumps(given)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_SECONDS,
            check=False,
        )
    for line in reversed(ended.stdout.splitlines()):
        if ended.returncode == 0 and line.startswith(ANSWER):
            return json.loads(line.removeprefix(ANSWER))
    last = "\n".join(ended.stderr.splitlines()[-_LAST_LINES:])
    raise FailedCaseError(f"{case.name} {dict(case.given)} ended with {ended.returncode}:\n{last}")


def by_turns(*cases: Case, repeats: int, warm_up: bool = False) -> tuple[Found, ...]:
    """Run cases A B A B …, so that all of them meet the same machine.

    Args:
        warm_up: Run each once before, uncounted, where a cold disk would be measured otherwise.
    """
    if warm_up:
        for case in cases:
            run(case)
    runs: tuple[list[Mapping[str, Any]], ...] = tuple([] for _ in cases)
    for _ in range(repeats):
        for kept, case in zip(runs, cases, strict=True):
            kept.append(run(case))
    return tuple(Found(tuple(kept)) for kept in runs)
