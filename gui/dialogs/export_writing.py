"""Writing a set and reading it back, away from the window; and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.operations.sets import export_set
from gui.dialogs.counting import records_words, values_words
from gui.wording import tr

if TYPE_CHECKING:
    from core.formats.base import Format
    from core.operations.sets import Exported
    from gui.dialogs.export_source import Source
    from gui.tasks.background import Progress


def write_and_check(kind: Format, source: Source, destination: Path, progress: Progress) -> Exported:
    """Write a set and read it back; only what is right gets to the destination.

    Raises:
        core.formats.base.Cancelled: If that was asked for; nothing is left behind.
        UserFixable: If the disk refuses, or the file does not hold what was written.
    """
    doing = [""]
    with source.opened() as project:
        return export_set(
            project,
            destination,
            kind.id,
            articles=source.choice.articles,
            record_type=source.choice.record_type,
            state=source.choice.state,
            progress=lambda done, total: progress.report(done, total, doing[-1]),
            cancelled=lambda: progress.cancelled,
            checking=lambda: doing.append(tr("Reading back and checking every quotation")),
        )


def suffix_of(kind: Format) -> str:
    """End of a file name in this format; folders get a name that says what is in them."""
    return kind.extensions[0] if kind.extensions and kind.extensions[0] else f"-{kind.id}"


def with_suffix_of(destination: str, before: Format, after: Format) -> str:
    """Change the end of a file name from that of one format to that of another; leave other names alone."""
    for end in (suffix_of(before), *filter(None, before.extensions)):
        if destination.lower().endswith(end):
            return destination[: len(destination) - len(end)] + suffix_of(after)
    return destination


def destination_of(typed: str, folder: Path) -> Path | None:
    """Read what was typed as a path; a bare name lies in the folder. None if nothing was typed."""
    if not typed.strip():
        return None
    path = Path(typed.strip()).expanduser()
    return path if path.is_absolute() else folder / path


def verdict(written: Exported) -> str:
    """Say that the file was checked, and what is in it."""
    return tr(
        "Read back and checked: {records}, {values}",
        records=records_words(written.records),
        values=values_words(written.values),
    )
