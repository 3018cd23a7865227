"""From a file on disk to a canonical text with regions, title and date, or to a sentence that says why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.language.regions import find_regions, headline_of, published_from
from core.model.article import Region
from core.text.canonical import canonicalise, check_size
from core.text.decode import decode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from core.text.notes import Note
    from core.text.span import Span

SUFFIXES = (".txt", ".text", ".md")
"""What an import of a folder picks up; a file that is named itself may have any name."""
MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Published:
    """When an article says it was published: an EDTF date and the words that say so."""

    edtf: str
    span: Span


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """An article as it stands at the door.

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
    regions: tuple[Region, ...]
    headline: Span | None
    published: Published | None


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
    data = _bytes_of(path)
    try:
        decoded = decode(data)
        check_size(decoded.text)
    except UserFixable as error:
        raise UserFixable(
            f"{path.name}: {error.what}", kept=error.kept, cure=error.cure, details=error.details
        ) from error
    canonical = canonicalise(decoded.text)
    return prepare_article(
        path.name, data, decoded.encoding, canonical.text, (*decoded.notes, *canonical.notes), language=language
    )


def prepare_article(
    file: str, data: bytes, encoding: str, body: str, notes: tuple[Note, ...], *, language: str | None = None
) -> IncomingArticle:
    """Find regions, headline and date of a canonical text."""
    found = find_regions(body)
    published = published_from(body, found)
    regions = tuple(Region(region.span, str(region.role), language or region.language or "") for region in found)
    return IncomingArticle(
        file=file,
        data=data,
        encoding=encoding,
        body=body,
        notes=notes,
        regions=regions,
        headline=headline_of(body, found),
        published=Published(published.edtf, published.span) if published else None,
    )


def _bytes_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise UserFixable(
                f"{path.name} has {size:,} bytes; that is more than an article.",
                kept="Nothing was imported from it.",
                cure="Split it into articles and import those.",
            )
        return path.read_bytes()
    except OSError as error:
        raise UserFixable(
            f"{path.name} could not be read.",
            kept="Nothing was imported from it.",
            cure="Check that the file is there and that you may read it.",
            details=str(error),
        ) from error
