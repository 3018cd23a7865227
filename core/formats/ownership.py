"""Temporary names beside a destination: whose they are while they are written, and what becomes of left-over ones.

Each has a lock beside it that the operating system drops when its process ends, so that the next export to the
folder can tell what a killed one left from what another program is writing now.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_log = logging.getLogger(__name__)

_LOCK = re.compile(r"\.spanwise-[0-9a-f]{12}\.lock")
_ATTEMPTS = 3
_PART, _ASIDE = ".part", ".aside"


@contextmanager
def temporary_sibling(target: Path) -> Generator[Path]:
    """Give a name beside the target to write to, ours until the block ends; whatever is there then is removed.

    Raises:
        OSError: If the folder cannot be written to.
    """
    with _owned(target.parent) as lock:
        part = lock.with_suffix(_PART)
        try:
            yield part
        finally:
            remove(part)


def put_in_place(part: Path, target: Path) -> None:
    """Move a new file or folder to its place; an old folder comes back if that fails.

    Raises:
        OSError: If the disk refuses; the target is as it was.
    """
    if not target.is_dir():
        part.replace(target)
        return
    # Its name says where it belongs: whoever finds it after a crash can move it back.
    aside = target.with_name(f"{part.stem}.{target.name}{_ASIDE}")
    target.rename(aside)
    try:
        part.rename(target)
    except OSError:
        aside.rename(target)
        raise
    try:
        remove(aside)
    except OSError as error:
        _log.info("What stood there before could not be removed: %s", error)


def sweep(folder: Path) -> None:
    """Remove what exports that were killed left in a folder; what a living one is writing is left alone.

    A folder that was about to be replaced goes back to its place.
    """
    for lock in sorted(folder.glob(".spanwise-*.lock")):
        if _LOCK.fullmatch(lock.name) and _is_abandoned(lock):
            try:
                _bring_back(lock, folder)
                remove(lock.with_suffix(_PART))
                lock.unlink(missing_ok=True)
            except OSError as error:
                # Not ours to mend here: the next export tries again.
                _log.info("What a killed export left could not be removed: %s", error)


def remove(path: Path) -> None:
    """Remove a file or folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _bring_back(lock: Path, folder: Path) -> None:
    for aside in folder.glob(f"{lock.stem}.*{_ASIDE}"):
        target = folder / aside.name[len(lock.stem) + 1 : -len(_ASIDE)]
        if target.exists():
            remove(aside)
        else:
            aside.rename(target)


@contextmanager
def _owned(folder: Path) -> Generator[Path]:
    """Make and hold a lock of a new name."""
    lock, descriptor = _new_lock(folder)
    try:
        yield lock
    finally:
        os.close(descriptor)
        with suppress(FileNotFoundError):
            lock.unlink()


def _new_lock(folder: Path) -> tuple[Path, int]:
    for _ in range(_ATTEMPTS):
        lock = folder / f".spanwise-{uuid4().hex[:12]}.lock"
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        # Before it is locked somebody who sweeps may take it for left over, and remove it.
        if _lock(descriptor) and lock.exists():
            return lock, descriptor
        os.close(descriptor)
        lock.unlink(missing_ok=True)
    # A disk without locks: nobody gets this one, so nobody sweeps it.
    lock = folder / f".spanwise-{uuid4().hex[:12]}.lock"
    return lock, os.open(lock, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)


def _is_abandoned(lock: Path) -> bool:
    try:
        descriptor = os.open(lock, os.O_RDWR)
    except OSError:
        return False
    try:
        return _lock(descriptor)
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
