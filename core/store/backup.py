"""A verified copy of a project, made while it is open."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from core.errors import UserFixable

if TYPE_CHECKING:
    from pathlib import Path

_PAGES_A_STEP = 100


def back_up(connection: sqlite3.Connection, destination: Path) -> str:
    """Copy an open project to a new file through SQLite's backup API and check the copy.

    Returns:
        SHA-256 of the copy, hex.

    Raises:
        UserFixable: If the destination exists or cannot be written, or the copy is not sound.
    """
    if destination.exists():
        raise UserFixable(
            f"{destination.name} exists already.", kept="It was left as it is.", cure="Choose another name."
        )
    building = destination.with_name(f".{destination.name}.{os.getpid()}.new")
    try:
        with closing(sqlite3.connect(building, isolation_level=None)) as copy:
            connection.backup(copy, pages=_PAGES_A_STEP)
            copy.execute("pragma journal_mode = delete")
            verdict = copy.execute("pragma quick_check").fetchone()[0]
        if verdict != "ok":
            raise UserFixable(
                "The copy is not sound.",
                kept="The project was left as it is; the copy was thrown away.",
                cure="Run the check of the project file, and copy to another disk.",
                details=verdict,
            )
        digest = sha256(building.read_bytes()).hexdigest()
        building.replace(destination)
    except (OSError, sqlite3.Error) as error:
        raise UserFixable(
            f"The backup {destination.name} could not be written.",
            kept="The project was left as it is.",
            cure="Check that the folder exists, that you may write there and that the disk is not full.",
            details=str(error),
        ) from error
    finally:
        with suppress(OSError):
            building.unlink()
    return digest
