"""Programs in a process of their own: this one has loaded everything, and must not be killed."""

from __future__ import annotations

import os
import subprocess
import sys

SECONDS_TO_RUN = 60
SECONDS_TO_END = 30


def run_apart(program: str, *arguments: object) -> str:
    """Run a program that says something on its standard output, and give what it said."""
    ran = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS_TO_RUN,
        check=False,
        env=_environment(),
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def kill_apart(program: str, *arguments: object) -> str:
    """Run a program until it has written a line, kill it, and give that line."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)], stdout=subprocess.PIPE, text=True, env=_environment()
    )
    assert process.stdout is not None
    with process.stdout:
        said = process.stdout.readline().strip()
        process.kill()
        process.wait(SECONDS_TO_END)
    return said


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
