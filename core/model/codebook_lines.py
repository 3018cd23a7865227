"""Where things stand in a TOML text: the line of every table, key and array element.

The TOML parser of the standard library forgets positions, and a fault without a line is hard to mend. This
walks a text that the parser has already accepted, so it only has to find its way, not to judge.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from typing import TypeAlias

TomlPath: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root: ``("type", 0, "field", 2, "kind")``."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_AROUND = re.compile(r"[ \t]*")
_KEY_PART = re.compile(r"[A-Za-z0-9_-]+|\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r"|\"(?:\\.|[^\"\\\n])*\""
    r"|'[^'\n]*'",
    re.DOTALL,
)
_BARE_VALUE = re.compile(r"[^,\]}\n#]+")


class TomlLines:
    """Lines of the parts of one TOML text, counted from 1.

    Args:
        source: A text that `tomllib` accepts.
    """

    def __init__(self, source: str) -> None:
        """Walk the text once."""
        self._source = source
        self._newlines = [match.start() for match in re.finditer("\n", source)]
        self._lines: dict[TomlPath, int] = {(): 1}
        self._elements: dict[TomlPath, int] = {}
        self._walk()

    def line(self, path: TomlPath) -> int:
        """Give the line of a part; of the nearest thing around it where it is not written down."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]

    def _mark(self, path: TomlPath, position: int) -> None:
        self._lines.setdefault(path, bisect_left(self._newlines, position) + 1)

    def _walk(self) -> None:
        table: TomlPath = ()
        position = self._skip(_BLANK, 0)
        while position < len(self._source):
            if self._source[position] == "[":
                table, position = self._header(position)
            else:
                position = self._pair(table, position)
            position = self._skip(_BLANK, position)

    def _skip(self, pattern: re.Pattern[str], position: int) -> int:
        match = pattern.match(self._source, position)
        return match.end() if match else position

    def _header(self, start: int) -> tuple[TomlPath, int]:
        is_element = self._source.startswith("[[", start)
        parts, position = self._key(start + (2 if is_element else 1))
        path: TomlPath = ()
        for part in parts[:-1]:
            path = (*path, part)
            self._mark(path, start)
            if path in self._elements:
                path = (*path, self._elements[path])
        path = (*path, parts[-1])
        self._mark(path, start)
        if is_element:
            self._elements[path] = self._elements.get(path, -1) + 1
            path = (*path, self._elements[path])
            self._mark(path, start)
        return path, position + (2 if is_element else 1)

    def _pair(self, table: TomlPath, start: int) -> int:
        parts, position = self._key(start)
        path = table
        for part in parts:
            path = (*path, part)
            self._mark(path, start)
        return self._value(path, self._skip(_AROUND, position + 1))

    def _key(self, position: int) -> tuple[list[str], int]:
        """Read a dotted key; the position given back is that of what follows it."""
        parts: list[str] = []
        while True:
            position = self._skip(_AROUND, position)
            end = self._skip(_KEY_PART, position)
            part = self._source[position:end]
            parts.append(tomllib.loads(f"key = {part}")["key"] if part[:1] in {'"', "'"} else part)
            position = self._skip(_AROUND, end)
            if not self._source.startswith(".", position):
                return parts, position
            position += 1

    def _value(self, path: TomlPath, position: int) -> int:
        opening = self._source[position : position + 1]
        if opening == "[":
            return self._array(path, position)
        if opening == "{":
            return self._inline_table(path, position)
        return self._skip(_STRING if opening in {'"', "'"} else _BARE_VALUE, position)

    def _array(self, path: TomlPath, position: int) -> int:
        index = 0
        position = self._skip(_BLANK, position + 1)
        while position < len(self._source) and self._source[position] != "]":
            self._mark((*path, index), position)
            position = self._skip(_BLANK, self._value((*path, index), position))
            if self._source.startswith(",", position):
                position = self._skip(_BLANK, position + 1)
            index += 1
        return position + 1

    def _inline_table(self, path: TomlPath, position: int) -> int:
        position = self._skip(_BLANK, position + 1)
        while position < len(self._source) and self._source[position] != "}":
            position = self._skip(_BLANK, self._pair(path, position))
            if self._source.startswith(",", position):
                position = self._skip(_BLANK, position + 1)
        return position + 1
