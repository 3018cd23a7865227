"""What commands print: UTF-8 whatever the locale; answers on standard output, messages on standard error."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO, TextIO

    from core.errors import UserFixable


def answer(shape: object, lines: Iterable[str], *, as_json: bool) -> None:
    """Print an answer: one JSON value, or lines for people."""
    if as_json:
        _write(json.dumps(shape, ensure_ascii=False, indent=1) + "\n", sys.stdout)
        return
    for line in lines:
        _write(line + "\n", sys.stdout)


def answer_exactly(text: str) -> None:
    """Print a text as it is: no line feed is added, none is translated."""
    _write(text, sys.stdout)


def message(text: str) -> None:
    """Say something to the person at the keyboard that is not the answer."""
    _write(text + "\n", sys.stderr)


def explain(error: UserFixable) -> None:
    """Say what happened, what was kept and what to do, one line each."""
    for part in (error.what, error.kept, error.cure):
        if part:
            message(part)
    if error.details:
        message(f"({error.details})")


def columns(*cells: object) -> str:
    """Join cells of one line, so that they can be cut apart again."""
    return "\t".join(one_line(str(cell)) for cell in cells)


def one_line(text: str) -> str:
    """Give the words on one line."""
    return " ".join(text.split())


def _write(text: str, stream: TextIO | None) -> None:
    if stream is None:  # A program without a console has none.
        return
    buffer: BinaryIO | None = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(text)
        return
    stream.flush()
    # A file name that is not UTF-8 holds half characters; \udcXX is how JSON itself spells them.
    buffer.write(text.encode("utf-8", "backslashreplace"))
    buffer.flush()
