"""JSON from outside, read with suspicion: every access says what it expects and refuses anything else."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar, cast

from core.errors import SpanwiseError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_Word = TypeVar("_Word", bound=StrEnum)
_IDENTITY = re.compile(r"[\x21-\x7e]{1,200}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_LARGEST = 1 << 53


class Misfit(SpanwiseError):
    """A piece of JSON is not what its place asks for; whoever reads the file says where that was."""


class Node:
    """A JSON object from outside."""

    __slots__ = ("_content", "_is_whole")

    def __init__(self, content: object, *, is_whole: bool = False) -> None:
        """Take a parsed piece of JSON.

        Args:
            is_whole: Whether it is known that no text in it holds half a character.

        Raises:
            Misfit: If it is no object.
        """
        if not isinstance(content, dict):
            raise Misfit("an object {…} was expected")
        self._content = cast("Mapping[str, object]", content)
        self._is_whole = is_whole

    def has(self, key: str) -> bool:
        """Tell whether the key stands there and is not null."""
        return self._content.get(key) is not None

    def keys(self) -> Iterator[str]:
        """Walk the keys in the order of the file."""
        for key in self._content:
            yield _clean(key, "a key")

    def text(self, key: str) -> str:
        """Give a text that must be there."""
        content = self._content.get(key)
        if self._is_whole and isinstance(content, str):
            return content
        return _clean(content, f"“{key}”")

    def text_or(self, key: str, default: str = "") -> str:
        """Give a text, or the default where the key is missing or null."""
        return self.text(key) if self.has(key) else default

    def text_or_none(self, key: str) -> str | None:
        """Give a text, or None where the key is missing or null."""
        return self.text(key) if self.has(key) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts."""
        return tuple(_clean(each, f"an item of “{key}”") for each in self._list(key))

    def identity(self, key: str) -> str:
        """Give an id: printable ASCII without blanks."""
        identity = self.text(key)
        if not _IDENTITY.fullmatch(identity):
            raise Misfit(f"“{key}” is not an id")
        return identity

    def digest(self, key: str) -> str:
        """Give a SHA-256 as 64 hex digits."""
        digest = self.text(key)
        if not _SHA256.fullmatch(digest):
            raise Misfit(f"“{key}” is not a SHA-256 digest")
        return digest

    def count(self, key: str) -> int:
        """Give a whole number that must be there and is not negative."""
        content = self._content.get(key)
        if not isinstance(content, int) or isinstance(content, bool) or not 0 <= content < _LARGEST:
            raise Misfit(f"“{key}” is not a whole number from 0")
        return content

    def flag(self, key: str) -> bool:
        """Give a truth value; false where the key is missing."""
        content = self._content.get(key, False)
        if not isinstance(content, bool):
            raise Misfit(f"“{key}” is neither true nor false")
        return content

    def word(self, key: str, words: type[_Word], default: _Word | None = None) -> _Word:
        """Give one of the words of an enumeration."""
        if default is not None and not self.has(key):
            return default
        said = self.text(key)
        try:
            return words(said)
        except ValueError as error:
            raise Misfit(f"“{key}” is none of {', '.join(words)}") from error

    def node(self, key: str) -> Node:
        """Give an object that must be there."""
        try:
            return Node(self._content.get(key), is_whole=self._is_whole)
        except Misfit as misfit:
            raise Misfit(f"“{key}”: {misfit}") from misfit

    def nodes(self, key: str) -> list[Node]:
        """Give a list of objects; empty where the key is missing."""
        if key not in self._content:
            return []
        return [Node(each, is_whole=self._is_whole) for each in self._list(key)]

    def _list(self, key: str) -> list[object]:
        content = self._content.get(key)
        if not isinstance(content, list):
            raise Misfit(f"“{key}” is not a list")
        return cast("list[object]", content)


def parse_node(source: bytes) -> Node:
    """Parse one JSON object from UTF-8.

    Raises:
        Misfit: If it is not JSON, not UTF-8, nested too deeply, or no object.
    """
    try:
        # Bytes that are UTF-8 hold no half a character; only an escape can.
        return Node(json.loads(source.decode("utf-8")), is_whole=b"\\u" not in source)
    except UnicodeDecodeError as error:
        raise Misfit(f"byte {error.start} of the line is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise Misfit(f"this is not JSON: {error.msg} at character {error.pos}") from error
    except (ValueError, RecursionError) as error:
        raise Misfit("this JSON holds a number or a nesting beyond all reason") from error


def _clean(content: object, what: str) -> str:
    if not isinstance(content, str):
        raise Misfit(f"{what} is not a text")
    if _HALF_CHARACTER.search(content):
        raise Misfit(f"{what} holds half a character")
    return content
