"""Positions of one text in three ways of counting: code points, UTF-16 units, UTF-8 bytes."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right

from core.errors import UserFixable
from core.wording import tr

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_BLOCK = 256
"""Code points between two checkpoints of the UTF-8 map: small enough to encode at every lookup."""


def _outside(position: int, length: int, unit: str) -> UserFixable:
    return UserFixable(
        tr(
            "Position {position} lies outside the text, which has {length} {unit}.",
            position=position,
            length=length,
            unit=unit,
        ),
        kept=tr("Nothing was changed."),
        cure=tr("Choose a position inside the article."),
    )


def _inside_character(position: int, unit: str) -> UserFixable:
    return UserFixable(
        tr("Position {position}, counted in {unit}, lies inside a character.", position=position, unit=unit),
        kept=tr("Nothing was changed."),
        cure=tr("Choose a position before or after the character."),
    )


class Utf16Map:
    """Code points ↔ UTF-16 units of one text; free where the text has no astral character."""

    __slots__ = ("_astral", "_astral_utf16", "_length")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = array("I")
        if not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text):
            self._astral.extend(match.start() for match in _ASTRAL.finditer(text))
        self._astral_utf16 = array("I", (at + before for before, at in enumerate(self._astral)))

    @property
    def length_utf16(self) -> int:
        """Length of the text in UTF-16 units."""
        return self._length + len(self._astral)

    def to_utf16(self, i: int) -> int:
        """Turn a position in code points into one in UTF-16 units.

        Raises:
            UserFixable: If it lies outside the text.
        """
        if not 0 <= i <= self._length:
            raise _outside(i, self._length, "characters")
        return i + bisect_left(self._astral, i)

    def to_code_point(self, u: int) -> int:
        """Turn a position in UTF-16 units into one in code points.

        Raises:
            UserFixable: If it lies outside the text or inside a surrogate pair.
        """
        if not 0 <= u <= self.length_utf16:
            raise _outside(u, self.length_utf16, tr("UTF-16 units"))
        before = bisect_left(self._astral_utf16, u)
        if before and self._astral_utf16[before - 1] == u - 1:
            raise _inside_character(u, tr("UTF-16 units"))
        return u - before


class Utf8Map:
    """Code points ↔ UTF-8 bytes of one text; free where the text is ASCII."""

    __slots__ = ("_checkpoints", "_length", "_length_utf8", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._length = len(text)
        self._checkpoints = array("Q")
        self._length_utf8 = self._length
        if not text.isascii():
            self._length_utf8 = 0
            for start in range(0, self._length, _BLOCK):
                self._checkpoints.append(self._length_utf8)
                self._length_utf8 += len(_utf8(text[start : start + _BLOCK]))

    @property
    def length_utf8(self) -> int:
        """Length of the text in UTF-8 bytes."""
        return self._length_utf8

    def to_utf8(self, i: int) -> int:
        """Turn a position in code points into one in UTF-8 bytes.

        Raises:
            UserFixable: If it lies outside the text.
        """
        if not 0 <= i <= self._length:
            raise _outside(i, self._length, "characters")
        if not self._checkpoints:
            return i
        block = min(i // _BLOCK, len(self._checkpoints) - 1)
        return self._checkpoints[block] + len(_utf8(self._text[block * _BLOCK : i]))

    def to_code_point(self, b: int) -> int:
        """Turn a position in UTF-8 bytes into one in code points.

        Raises:
            UserFixable: If it lies outside the text or inside the bytes of one character.
        """
        if not 0 <= b <= self._length_utf8:
            raise _outside(b, self._length_utf8, "bytes")
        if not self._checkpoints:
            return b
        block = bisect_right(self._checkpoints, b) - 1
        start = block * _BLOCK
        encoded = _utf8(self._text[start : start + _BLOCK])
        rest = b - self._checkpoints[block]
        if rest < len(encoded) and _continues(encoded[rest]):
            raise _inside_character(b, "bytes")
        return start + len(encoded[:rest].decode("utf-8", "surrogatepass"))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _continues(byte: int) -> bool:
    return byte & 0xC0 == 0x80
