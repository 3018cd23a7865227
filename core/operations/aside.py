"""Doing work in a process of its own.

Python runs one thread at a time: a window would stand still for a moment at each step of a thread that goes through
hundreds of articles or thousands of records. Another process leaves the window alone, and has a processor of its own.
"""

from __future__ import annotations

import logging
import multiprocessing
from contextlib import closing, suppress
from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from core.errors import Cancelled, UserFixable

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

Said = TypeVar("Said")
Result = TypeVar("Result")
Work: TypeAlias = "Callable[[Callable[[Said], None], Callable[[], bool]], Result]"
"""Gets what hears of its progress, and what tells whether it was cancelled."""

_GLANCE_SECONDS = 0.1
_PATIENCE_SECONDS = 5.0
"""To look through the longest article takes less."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Progress:
    said: object


@dataclass(frozen=True, slots=True)
class _Done:
    result: Any


def do_aside(
    work: Work[Said, Result],
    told: Callable[[Said], None],
    cancelled: Callable[[], bool],
    *,
    patience: float = _PATIENCE_SECONDS,
) -> Result:
    """Do work in another process, and wait for it; for a worker's thread.

    Where the other process ends too early, or none can be started, the work is done here, from its beginning.

    Args:
        work: A function that another process can import, or a `functools.partial` of one; what it tells, takes and
            gives back travels through a pipe.
        told: Hears of its progress, in the thread that called.
        patience: Seconds that it has to end in when it is cancelled; then it is ended.

    Raises:
        Cancelled: If it was cancelled before it was done.
        UserFixable: Whatever the work raises of that kind.
    """
    try:
        here, there = multiprocessing.Pipe()
        process = multiprocessing.get_context("spawn").Process(target=_work_aside, args=(work, there), daemon=True)
        process.start()
    except OSError as error:
        _log.info("no process of its own: %s", error)
        return work(told, cancelled)
    there.close()
    with closing(here):
        try:
            ended = _follow(here, told, cancelled)
        finally:
            _end(here, process, patience)
    if isinstance(ended, _Done):
        return ended.result
    if isinstance(ended, UserFixable):
        raise ended
    if cancelled():
        raise Cancelled
    _log.info("the process of its own ended with %s", process.exitcode)
    return work(told, cancelled)


def _follow(
    connection: Connection, told: Callable[[Any], None], cancelled: Callable[[], bool]
) -> _Done | UserFixable | None:
    """Pass on what the other process tells until it has ended; None where it says nothing more."""
    while not cancelled():
        try:
            if not connection.poll(_GLANCE_SECONDS):
                continue
            heard: _Progress | _Done | UserFixable = connection.recv()
        except (EOFError, OSError):
            return None
        if not isinstance(heard, _Progress):
            return heard
        told(heard.said)
    return None


def _end(connection: Connection, process: SpawnProcess, patience: float) -> None:
    """Let the other process end at its next step."""
    with suppress(OSError):
        connection.send(None)
    process.join(patience)
    if process.is_alive():
        process.kill()
        process.join()


def _work_aside(work: Work[Any, Any], connection: Connection) -> None:
    """Do the work; runs in the other process, and ends with the one that asked."""
    asked_to_stop = Event()
    Thread(target=_wait_for_the_end, args=(connection, asked_to_stop), daemon=True).start()
    ended: _Done | UserFixable
    try:
        ended = _Done(work(lambda said: connection.send(_Progress(said)), asked_to_stop.is_set))
    except UserFixable as refusal:
        ended = refusal
    except (BrokenPipeError, Cancelled):
        return
    with suppress(OSError):
        connection.send(ended)


def _wait_for_the_end(connection: Connection, asked_to_stop: Event) -> None:
    with suppress(EOFError, OSError):
        connection.recv()
    asked_to_stop.set()
