"""From a file on disk to a canonical text with regions, title and date, or to a sentence that says why not."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.language.publication import concluded_day
from core.language.regions import find_regions, headline_of, published_from
from core.model.article import Published, Region, TextReading, languages_of
from core.model.record import Origin
from core.text.canonical import canonicalise, check_size
from core.text.decode import decode
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from core.language.regions import Region as FoundRegion
    from core.text.notes import Note

SUFFIXES = (".txt", ".text", ".md")
"""What an import of a folder picks up; a file that is named itself may have any name."""
MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PlainArticle:
    """A file whose bytes became a canonical text; nothing was looked for in it yet.

    Attributes:
        data: The bytes of the file.
        body: The canonical text; all spans count its code points.
        notes: What was done to the text, in words for the analyst.
    """

    file: str
    data: bytes
    encoding: str
    body: str
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class IncomingArticle(PlainArticle):
    """An article as it stands at the door, read.

    Attributes:
        language: Of all its regions, where the analyst said so.
    """

    reading: TextReading
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be read, and why."""

    path: str
    error: UserFixable


def find_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """List the files to read: those named, and in folders those with a text's suffix, in the order of their names."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in SUFFIXES)
        else:
            found.append(path)
    return tuple(dict.fromkeys(found))


def read_article(path: Path, *, language: str | None = None) -> IncomingArticle:
    """Read one file.

    Args:
        language: Language of all its regions, where the analyst knows better than the rules.

    Raises:
        UserFixable: If it cannot be read, is not text, is empty or is too long.
    """
    plain = read_plain(path)
    return prepare_article(plain.file, plain.data, plain.encoding, plain.body, plain.notes, language=language)


def read_plain(path: Path) -> PlainArticle:
    """Take one file in without looking for anything in its text.

    Raises:
        UserFixable: If it cannot be read, is not text, is empty or is too long.
    """
    data = _bytes_of(path)
    try:
        decoded = decode(data)
        check_size(decoded.text)
    except UserFixable as error:
        raise UserFixable(
            tr("{file}: {what}", file=readable_name(path), what=error.what),
            kept=error.kept,
            cure=error.cure,
            details=error.details,
        ) from error
    canonical = canonicalise(decoded.text)
    return PlainArticle(readable_name(path), data, decoded.encoding, canonical.text, (*decoded.notes, *canonical.notes))


def readable_name(path: Path) -> str:
    """Give a file's name, with � for bytes that are no characters: a name on disk need not be UTF-8."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def prepare_article(
    file: str, data: bytes, encoding: str, body: str, notes: tuple[Note, ...], *, language: str | None = None
) -> IncomingArticle:
    """Find regions, headline and date of a canonical text that came in as a file."""
    return IncomingArticle(file, data, encoding, body, notes, read_text(body, language=language), language)


def read_text(body: str, *, language: str | None = None) -> TextReading:
    """Find regions, languages, headline and date of a canonical text.

    Args:
        language: Language of all its regions, where the analyst knows better than the rules.
    """
    found = find_regions(body)
    regions = tuple(Region(region.span, str(region.role), language or region.language or "") for region in found)
    return TextReading(
        regions=regions,
        languages=languages_of(regions),
        headline=headline_of(body, found),
        published=_published(body, found),
    )


def _published(body: str, found: Sequence[FoundRegion]) -> Published | None:
    if (stated := published_from(body, found)) is not None:
        return Published(stated.edtf, stated.span)
    concluded = concluded_day(body, found)
    return Published(concluded.edtf, concluded.span, Origin.INFERRED) if concluded is not None else None


def _bytes_of(path: Path) -> bytes:
    name = readable_name(path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # Reading from a pipe would wait for ever.
            raise UserFixable(
                tr("{name} could not be read: it is no ordinary file.", name=name),
                kept=tr("Nothing was imported from it."),
                cure=tr("Save the text to a file and import that."),
            )
        if status.st_size > MAX_BYTES:
            raise UserFixable(
                tr("{name} has {size:,} bytes; that is more than an article.", name=name, size=status.st_size),
                kept=tr("Nothing was imported from it."),
                cure=tr("Split it into articles and import those."),
            )
        return path.read_bytes()
    except OSError as error:
        raise UserFixable(
            tr("{name} could not be read.", name=name),
            kept=tr("Nothing was imported from it."),
            cure=tr("Check that the file is there and that you may read it."),
            details=str(error),
        ) from error
