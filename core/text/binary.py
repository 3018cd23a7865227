"""Tells bytes that are no text at all, and says what they look like."""

from __future__ import annotations

from core.errors import UserFixable
from core.wording import tr

SAMPLE_BYTES = 65_536

_MAGIC = (
    (b"%PDF-", tr("a PDF document")),
    (b"PK\x03\x04", tr("a ZIP archive (Word, Excel and EPUB files are such archives)")),
    (b"PK\x05\x06", tr("an empty ZIP archive")),
    (b"\x89PNG\r\n\x1a\n", tr("a PNG picture")),
    (b"\xff\xd8\xff", tr("a JPEG picture")),
    (b"GIF87a", tr("a GIF picture")),
    (b"GIF89a", tr("a GIF picture")),
    (b"SQLite format 3\x00", tr("an SQLite database")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", tr("an old Word, Excel or PowerPoint file")),
    (b"\x1f\x8b\x08", tr("a gzip archive")),
    (b"BZh", tr("a bzip2 archive")),
    (b"\xfd7zXZ\x00", tr("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", tr("a 7-Zip archive")),
    (b"Rar!\x1a\x07", tr("a RAR archive")),
    (b"\x7fELF", tr("a program")),
    (b"MZ\x90\x00", tr("a program")),
    (b"OggS\x00", tr("a sound or film file")),
    (b"ID3\x03\x00", tr("an MP3 sound file")),
    (b"ID3\x04\x00", tr("an MP3 sound file")),
    (b"\x00\x00\x00\x18ftyp", tr("a film file")),
    (b"\x00\x00\x00\x20ftyp", tr("a film file")),
)
_PRINTABLE_PREFIX_ONLY = frozenset({b"BZh"})
"""Magic that a text may begin with: it counts only when control bytes follow."""

_CONTROL_BYTES = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_FEW_CONTROL_BYTES = 8
_HIGHEST_CONTROL_SHARE = 0.05


def refuse_known_kinds(data: bytes) -> None:
    """Refuse bytes that begin as a well-known kind of file begins.

    Raises:
        UserFixable: If they do; it names the kind.
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic) and (magic not in _PRINTABLE_PREFIX_ONLY or has_many_controls(data)):
            raise UserFixable(
                tr("This file is not plain text: it looks like {kind}.", kind=kind),
                kept=tr("Nothing was imported."),
                cure=tr("Import a text file, or save the words of this file as plain text in UTF-8."),
            )


def has_many_controls(data: bytes) -> bool:
    """Tell whether the beginning holds more control bytes than a damaged text would."""
    sample = data[:SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    return controls > max(_FEW_CONTROL_BYTES, _HIGHEST_CONTROL_SHARE * len(sample))


def refusal_of_binary(data: bytes) -> UserFixable:
    """Make the refusal of bytes that are full of control bytes."""
    nuls = data[:SAMPLE_BYTES].count(0)
    found = tr("{count:,} NUL bytes", count=nuls) if nuls > _FEW_CONTROL_BYTES else tr("many control bytes")
    return UserFixable(
        tr("This file is not plain text: it looks like binary data, with {found} near its beginning.", found=found),
        kept=tr("Nothing was imported."),
        cure=tr("Import a text file, or save the words of this file as plain text in UTF-8."),
    )
