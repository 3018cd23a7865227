"""What formats of glossaries share: rows, what is left out, and putting a file in place once it was read back."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.errors import UserFixable
from core.formats.base import Skipped, VerificationFailed
from core.formats.placing import replaced_file
from core.model.entity import Name
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A language tag as names may bear it."""
_LARGEST = 64 << 20
"""Bytes: a glossary of a hundred thousand entries is smaller."""
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class GlossaryRow:
    """One thing with its names, as a file holds it.

    Attributes:
        id: Its id in the project that it comes from; empty where the file gives none.
        kind: Type of the entity, or kind of the term; empty where the file does not say.
        names: In the order of the file; the first one of a language is the one to use.
        series: Of a meeting: its series.
        ordinal: Of a meeting: its number there.
        where: Where it stands in the file, for people.
    """

    id: str
    kind: str
    names: tuple[Name, ...]
    series: str = ""
    ordinal: int | None = None
    where: str = ""


@dataclass(frozen=True, slots=True)
class ReadGlossary:
    """What a file holds, and what of it could not be used."""

    rows: tuple[GlossaryRow, ...]
    skipped: tuple[Skipped, ...] = ()


class GlossaryFormat(Protocol):
    """A kind of file that holds a glossary."""

    @property
    def id(self) -> str:
        """Name for the command line; a promise."""
        ...

    @property
    def label(self) -> str:
        """Name for the screen."""
        ...

    @property
    def extension(self) -> str:
        """How its files' names end, with the dot."""
        ...

    def write(self, rows: Sequence[GlossaryRow], destination: Path) -> int:
        """Write a glossary and read it back; gives the number of names that had to be changed to be written.

        Raises:
            UserFixable: If the disk refuses, or another file stands there.
            VerificationFailed: If what was read back is something else.
        """
        ...

    def read(self, path: Path) -> ReadGlossary:
        """Read a glossary.

        Raises:
            UserFixable: If it cannot be read, or is no file of this format.
        """
        ...


def put_file(destination: Path, format_: GlossaryFormat, data: bytes, rows: Sequence[GlossaryRow], mark: bytes) -> None:
    """Write the bytes of a glossary, read them back, and put the file in place if it holds the rows.

    Args:
        mark: Stands in the first bytes of every file of the format; a file without it is not replaced.
    """
    with replaced_file(destination, lambda path: mark in path.read_bytes()[:4096]) as part:
        part.write_bytes(data)
        read = format_.read(part)
        if read.skipped or _compared(read.rows) != _compared(rows):
            raise VerificationFailed(destination, tr("Its names are not those that were written."))


def read_bytes(path: Path) -> bytes:
    """Read a file that is to be a glossary.

    Raises:
        UserFixable: If it cannot be read, or is too large to be one.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise not_readable(path, tr("It is larger than any glossary."))
        return path.read_bytes()
    except OSError as error:
        raise not_readable(path, tr("The disk does not give it."), details=str(error)) from error


def not_readable(path: Path, why: str, *, cure: str = "", details: str = "") -> UserFixable:
    """Say that a file cannot be read as a glossary."""
    return UserFixable(
        tr("“{file}” cannot be read as a glossary. {why}", file=path.name, why=why),
        kept=tr("Nothing was changed."),
        cure=cure or tr("Choose another file, or another format."),
        details=details,
    )


def tidy_name(text: str) -> str:
    """Give a name as the project keeps it: on one line, composed, without control characters."""
    return unicodedata.normalize("NFC", " ".join(_NO_XML.sub(_REPLACEMENT, text).split()))


def names_of(named: Iterable[tuple[str, str]], where: str, skipped: list[Skipped]) -> tuple[Name, ...]:
    """Take the names of a row, each once; what is none, or bears no language, is told of.

    Args:
        named: Language tag, empty for none, and words.
    """
    found: dict[Name, None] = {}
    for tag, text in named:
        if tag and not LANGUAGE.fullmatch(tag):
            skipped.append(Skipped(where, tr("“{tag}” is not a language.", tag=tag)))
        elif tidied := tidy_name(text):
            found.setdefault(Name(tidied, tag))
    return tuple(found)


def count_changed(rows: Sequence[GlossaryRow], written: Sequence[GlossaryRow]) -> int:
    """Count the rows that could not be written as they are."""
    return sum(one != other for one, other in zip(_compared(rows), _compared(written), strict=True))


def _compared(rows: Iterable[GlossaryRow]) -> list[tuple[object, ...]]:
    return [
        (each.id, each.kind, each.series, each.ordinal, frozenset((name.text, name.language) for name in each.names))
        for each in rows
    ]
