"""Putting files in place: written beside their destination, and moved there only once they are whole."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.formats.ownership import put_in_place, sweep, temporary_sibling
from core.wording import tr

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Generator
    from pathlib import Path

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_THERE = {errno.ENOENT, errno.ENOTDIR}


@contextmanager
def disk_errors(destination: Path) -> Generator[None]:
    """Turn what the disk says while writing into a sentence.

    Raises:
        UserFixable: If the disk refused.
    """
    try:
        yield
    except OSError as error:
        raise _refusal(destination, error) from error


@contextmanager
def replaced_file(destination: Path, is_ours: Callable[[Path], bool]) -> Generator[Path]:
    """Give a temporary sibling to write to; it becomes the destination if all goes well, or vanishes.

    Args:
        is_ours: Tells whether a file is one that this format may have written; no other is replaced, unless empty.

    Raises:
        UserFixable: If the disk refused, or a file of another kind stands there; it is still there then.
    """
    target = destination.resolve() if destination.is_symlink() else destination
    with disk_errors(destination):
        if target.is_dir():
            raise _is_a_folder(destination)
        if target.is_file() and target.stat().st_size and not is_ours(target):
            raise UserFixable(
                tr("“{file}” is there already, and is no earlier export of this format.", file=destination.name),
                kept=tr("The file is as it was."),
                cure=tr("Choose another name, or remove the file first."),
            )
        sweep(target.parent)
        with temporary_sibling(target) as part:
            yield part
            _settle(part)
            put_in_place(part, target)


@contextmanager
def replaced_folder(destination: Path, ours: re.Pattern[str], mark: str) -> Generator[Path]:
    """Give a temporary sibling folder to write to; it becomes the destination if all goes well, or vanishes.

    Args:
        destination: The folder; if it is there, it must hold nothing but what an earlier export wrote.
        ours: Matches the names that an export writes, relative to the folder, with ``/``.
        mark: Name of the file that every such export holds.

    Raises:
        UserFixable: If the disk refused, or the folder holds something that is not ours.
    """
    target = destination.resolve() if destination.is_symlink() else destination
    with disk_errors(destination):
        _refuse_strangers(target, ours, mark)
        sweep(target.parent)
        with temporary_sibling(target) as part:
            part.mkdir()
            yield part
            put_in_place(part, target)


def _settle(path: Path) -> None:
    """See a file to the disk itself, so that a power cut after the move does not leave an empty one."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _refuse_strangers(target: Path, ours: re.Pattern[str], mark: str) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise UserFixable(
            tr("“{file}” is a file, and this format writes a folder.", file=target.name),
            kept=tr("The file is as it was."),
            cure=tr("Choose another name, or one that ends in .zip for a single file."),
        )
    marked = (target / mark).is_file()
    for path in sorted(target.rglob("*")):
        name = path.relative_to(target).as_posix()
        if not marked or not ours.fullmatch(name) or path.is_symlink():
            raise UserFixable(
                tr(
                    "The folder “{file}” holds other things (“{name}”), which an export would remove.",
                    file=target.name,
                    name=name,
                ),
                kept=tr("The folder is as it was."),
                cure=tr("Choose a new or an empty folder."),
            )


def _is_a_folder(destination: Path) -> UserFixable:
    return UserFixable(
        tr("“{file}” is a folder, and this format writes one file.", file=destination.name),
        kept=tr("The folder is as it was."),
        cure=tr("Choose a file name."),
    )


def _refusal(destination: Path, error: OSError) -> UserFixable:
    kept = tr("What was there before is unchanged.")
    file = destination.name
    details = str(error)
    if error.errno in _DISK_FULL:
        cure = tr("Free some space, or choose another disk, and export again.")
        return UserFixable(tr("The disk has no room for “{file}”.", file=file), kept=kept, cure=cure, details=details)
    if error.errno in _NOT_ALLOWED:
        cure = tr("Close it if another program has it open, or choose another folder.")
        return UserFixable(tr("“{file}” may not be written there.", file=file), kept=kept, cure=cure, details=details)
    if error.errno in _NOT_THERE:
        cure = tr("Choose a folder that exists.")
        return UserFixable(
            tr("The folder for “{file}” is not there.", file=file), kept=kept, cure=cure, details=details
        )
    cure = tr("Try again, or choose another folder.")
    said = error.strerror or type(error).__name__
    return UserFixable(
        tr("“{file}” could not be written: {why}.", file=file, why=said), kept=kept, cure=cure, details=details
    )
