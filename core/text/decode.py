"""Bytes become text here, once: byte order mark, declared charset, UTF-8, and only then a careful guess.

What cannot be read with certainty is refused; false words in an article are worse than an article less.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from core.errors import UserFixable
from core.text.binary import has_many_controls, refusal_of_binary, refuse_known_kinds
from core.text.guess_encoding import Candidate, guess_encoding, guess_utf16, reads_like_text
from core.text.notes import Note
from core.wording import tr

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What programs write under a narrower name.
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "iso8859-9": "cp1254",
}
# Python calls these text encodings, yet no article is written in them.
_NEVER = frozenset({"unicode_escape", "raw-unicode-escape", "unicode-escape", "idna", "punycode", "undefined", "utf-7"})
# One byte is one character in these, so they decode anything, UTF-8 too.
_SINGLE_BYTE = ("cp125", "iso8859", "cp874", "koi8", "mac")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as its bytes say it, not yet canonical.

    Args:
        text: The text; a byte order mark still stands at its start as U+FEFF, so that no offset moves unseen.
        encoding: Python's name of the encoding.
        notes: What the analyst should know about the reading.
    """

    text: str
    encoding: str
    notes: tuple[Note, ...] = ()


def decode(data: bytes, *, declared: str | None = None) -> Decoded:
    """Decode the bytes of a text file.

    Args:
        data: All bytes of the file.
        declared: The charset that a header or the file itself names, if any.

    Raises:
        UserFixable: If the file is empty, is no text, or its encoding is neither known nor certain.
    """
    decoded = _decode(data, declared)
    if not _holds_words(decoded.text):
        raise UserFixable(
            tr("This file is empty: it holds no words.") if data else tr("This file is empty: it has no bytes."),
            kept=tr("Nothing was imported."),
            cure=tr("Choose a file that holds the text of an article."),
        )
    return decoded


def _decode(data: bytes, declared: str | None) -> Decoded:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data, encoding)
    refuse_known_kinds(data)
    notes: tuple[Note, ...] = ()
    if declared is not None and declared.strip():
        as_declared = _decode_declared(data, declared.strip())
        if as_declared is not None:
            return as_declared
        notes = (
            Note(
                "encoding", 1, tr("The file says its encoding is {encoding}, but it is not.", encoding=_shown(declared))
            ),
        )
    if has_many_controls(data):
        return _decode_guessed(data, guess_utf16(data), notes, refusal_of_binary(data))
    try:
        return Decoded(data.decode("utf-8"), "utf-8", notes)
    except UnicodeDecodeError as error:
        refusal = _refusal(data, error.start)
        return _decode_guessed(data, guess_encoding(data, near=error.start), notes, refusal)


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UserFixable(
            tr(
                "This file begins as {encoding} does, but byte {byte} does not fit.",
                encoding=encoding.upper(),
                byte=error.start,
            ),
            kept=tr("Nothing was imported."),
            cure=tr("Save the file again as UTF-8 in the program it comes from, and import that."),
            details=str(error),
        ) from error
    if encoding == "utf-8":
        return Decoded(text, encoding)
    return Decoded(
        text, encoding, (Note("encoding", 1, tr("The text was read as {encoding}.", encoding=encoding[:6].upper())),)
    )


def _decode_declared(data: bytes, declared: str) -> Decoded | None:
    """Decode as the file says; None where that cannot be meant."""
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return None
    name = _WIDER.get(name, name)
    if name in _NEVER or (name.startswith(_SINGLE_BYTE) and _is_utf8_beyond_ascii(data)):
        return None
    try:
        text = data.decode(name)
    except (UnicodeError, LookupError):
        return None
    if name == "utf-8":
        return None if has_many_controls(data) else Decoded(text, name)
    if not reads_like_text(text) or _has_many_nuls(text):
        return None
    return Decoded(
        text,
        name,
        (Note("encoding", 1, tr("The text was read as {encoding}, as the file says.", encoding=_shown(declared))),),
    )


def _decode_guessed(data: bytes, guess: Candidate | None, notes: tuple[Note, ...], refusal: UserFixable) -> Decoded:
    if guess is None:
        raise refusal
    try:
        text = data.decode(guess.codec)
    except UnicodeDecodeError as error:
        raise refusal from error
    if not reads_like_text(text):
        raise refusal
    message = tr("The encoding was guessed: {encoding}. Check that the words look right.", encoding=guess.label)
    return Decoded(text, guess.codec, (*notes, Note("encoding", 1, message)))


def _shown(declared: str) -> str:
    return declared.strip()[:40].encode("ascii", "backslashreplace").decode()


def _refusal(data: bytes, offset: int) -> UserFixable:
    return UserFixable(
        tr(
            "This file is not UTF-8: byte {offset} (0x{value:02X}), counted from 0, does not fit, and "
            "no other encoding is certain.",
            offset=offset,
            value=data[offset],
        ),
        kept=tr("Nothing was imported."),
        cure=tr("Open it in the program it comes from, save it as UTF-8, and import that."),
    )


def _is_utf8_beyond_ascii(data: bytes) -> bool:
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _has_many_nuls(text: str) -> bool:
    return text.count("\x00") > max(8, len(text) // 20)


def _holds_words(text: str) -> bool:
    """Tell whether anything but spaces, controls and a byte order mark stands in a text."""
    return any(character.isprintable() and not character.isspace() for character in text)
