"""Reading files for an import, away from the window; nothing of it touches the project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.intake.files import Refused, find_files, read_article

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.intake.files import IncomingArticle
    from core.operations.articles import ImportedArticle
    from gui.tasks.background import Progress


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What was found in the files named."""

    articles: tuple[IncomingArticle, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file, for the report."""

    file: str
    verdict: str
    notes: str
    article: str | None = None


def read_files(paths: Sequence[Path], language: str | None, progress: Progress) -> ReadFiles:
    """Read all files named, and those in the folders named.

    Args:
        language: Language of all of them; found out for each if not given.

    Raises:
        Cancelled: If that was asked for.
    """
    articles: list[IncomingArticle] = []
    refused: list[Refused] = []
    progress.report(0, 0, "Looking for files")
    files = find_files(paths)
    for done, file in enumerate(files):
        progress.check()
        progress.report(done, len(files), file.name)
        try:
            articles.append(read_article(file, language=language))
        except UserFixable as error:
            refused.append(Refused(str(file), error))
    progress.check()
    return ReadFiles(tuple(articles), tuple(refused))


def outcomes(imported: Sequence[ImportedArticle], refused: Sequence[Refused]) -> list[Outcome]:
    """Say for each file what became of it, those that were refused first."""
    lines = [Outcome(each.path, "Refused", _why(each)) for each in refused]
    for each in imported:
        notes = " ".join(note.message for note in each.incoming.notes)
        verdict = "New" if each.new else "Already there"
        lines.append(Outcome(each.incoming.file, verdict, notes, each.article))
    return lines


def _why(refused: Refused) -> str:
    error = refused.error
    # The name stands in the column beside it.
    what = error.what.removeprefix(f"{PurePath(refused.path).name}: ")
    return " ".join(part for part in (what, error.kept, error.cure) if part)
