"""The worker's side of an import: find the files, bring them in, and say what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath
from typing import TYPE_CHECKING

from core.intake.files import find_files
from core.operations.bulk import import_files
from gui.wording import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.intake.files import Refused
    from core.operations.bulk import Brought
    from gui.tasks.background import Progress


class Verdict(Enum):
    """What became of a file."""

    NEW = auto()
    KNOWN = auto()
    DELETED = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, for the report."""

    file: str
    verdict: Verdict
    notes: str
    article: str | None = None


def bring_files(
    project: Path, analyst: str, paths: Sequence[Path], language: str | None, progress: Progress
) -> Brought:
    """Bring in all files named, and those in the folders named, in one act.

    Args:
        analyst: Id of who imports.
        language: Language of all of them; found out for each if not given.

    Raises:
        Cancelled: If that was asked for; nothing is left.
        UserFixable: If the disk refuses; nothing is left.
    """
    progress.report(0, 0, tr("Looking for files"))
    files = find_files(paths)
    progress.check()
    return import_files(
        project,
        files,
        analyst=analyst,
        language=language,
        told=progress.report,
        cancelled=lambda: progress.cancelled,
    )


def outcomes(brought: Brought) -> list[Outcome]:
    """Say for each file what became of it, those that were refused first."""
    lines = [Outcome(each.path, Verdict.REFUSED, _why(each)) for each in brought.refused]
    lines += [Outcome(each.file, Verdict.DELETED, told(each.why)) for each in brought.left_out]
    for each in brought.files:
        notes = " ".join(told(note.message) for note in each.notes)
        lines.append(Outcome(each.file, Verdict.NEW if each.new else Verdict.KNOWN, notes, each.article))
    return lines


def _why(refused: Refused) -> str:
    error = refused.error
    # The name stands in the column beside it.
    what = told(error.what).removeprefix(f"{PurePath(refused.path).name}: ")
    return " ".join(part for part in (what, told(error.kept), told(error.cure)) if part)
