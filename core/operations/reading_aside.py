"""Reading articles in a process of its own.

Python runs one thread at a time: a window would stand still for a moment at each step of a thread that reads hundreds
of articles. Another process leaves the window alone, and has a processor of its own.
"""

from __future__ import annotations

import logging
import multiprocessing
from contextlib import closing, suppress
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, TypeAlias

from core.errors import UserFixable
from core.operations.reading import ReadOn, read_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

_Told: TypeAlias = "ReadOn | UserFixable | None"
"""None says that all is done."""
_GLANCE_SECONDS = 0.1
_PATIENCE_SECONDS = 5.0
"""To look through the longest article takes less."""
_log = logging.getLogger(__name__)


def read_on_aside(path: Path, told: Callable[[ReadOn], None], cancelled: Callable[[], bool]) -> None:
    """Read on as `core.operations.reading.read_on` does, in another process; returns when it has ended.

    Where the other process ends too early, or none can be started, the rest is read here.

    Args:
        told: Hears of every chunk, in the thread that called.

    Raises:
        UserFixable: If the disk refuses.
    """
    try:
        here, there = multiprocessing.Pipe()
        process = multiprocessing.get_context("spawn").Process(target=_read, args=(str(path), there), daemon=True)
        process.start()
    except OSError as error:
        _log.info("no process of its own for reading: %s", error)
        read_on(path, told, cancelled)
        return
    there.close()
    with closing(here):
        try:
            is_done = _follow(here, told, cancelled)
        finally:
            _end(here, process)
    if not is_done and not cancelled():
        _log.info("the process that reads ended with %s", process.exitcode)
        read_on(path, told, cancelled)


def _follow(connection: Connection, told: Callable[[ReadOn], None], cancelled: Callable[[], bool]) -> bool:
    """Pass on what the other process tells until it has ended; tells whether it ended because all is done."""
    while not cancelled():
        try:
            if not connection.poll(_GLANCE_SECONDS):
                continue
            said: _Told = connection.recv()
        except (EOFError, OSError):
            return False
        if said is None:
            return True
        if isinstance(said, UserFixable):
            raise said
        told(said)
    return False


def _end(connection: Connection, process: SpawnProcess) -> None:
    """Let the other process end at its next step; what it wrote so far stays."""
    with suppress(OSError):
        connection.send(None)
    process.join(_PATIENCE_SECONDS)
    if process.is_alive():
        process.kill()
        process.join()


def _read(path: str, connection: Connection) -> None:
    """Read on; runs in the other process, and ends with the one that asked."""
    asked_to_stop = Event()
    Thread(target=_wait_for_the_end, args=(connection, asked_to_stop), daemon=True).start()
    try:
        read_on(Path(path), connection.send, asked_to_stop.is_set)
        said: _Told = None
    except UserFixable as refusal:
        said = refusal
    except BrokenPipeError:
        return
    with suppress(OSError):
        connection.send(said)


def _wait_for_the_end(connection: Connection, asked_to_stop: Event) -> None:
    with suppress(EOFError, OSError):
        connection.recv()
    asked_to_stop.set()
