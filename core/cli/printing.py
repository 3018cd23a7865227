"""What commands print: UTF-8 whatever the locale; answers on standard output, messages on standard error."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import UserFixable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO, TextIO


def answer(shape: object, lines: Iterable[str], *, as_json: bool) -> None:
    """Print an answer: one JSON value, or lines for people.

    Raises:
        UserFixable: If standard output cannot be written to.
    """
    if as_json:
        _answer(json.dumps(shape, ensure_ascii=False, indent=1) + "\n")
        return
    for line in lines:
        _answer(line + "\n")


def answer_exactly(text: str) -> None:
    """Print a text as it is: no line feed is added, none is translated.

    Raises:
        UserFixable: If standard output cannot be written to.
    """
    _answer(text)


def message(text: str) -> None:
    """Say something to the person at the keyboard that is not the answer."""
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison]  (A program without a console has none.)
        return
    try:
        _write(text + "\n", sys.stderr)
    except OSError:
        # There is nobody left to tell.
        _let_go_of(sys.stderr)


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


def _answer(text: str) -> None:
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  (It is where the stream is closed.)
        raise _no_way_out("standard output is closed")
    try:
        _write(text, sys.stdout)
    except BrokenPipeError:
        _let_go_of(sys.stdout)
        raise
    except OSError as error:
        raise give_up_answering(error) from error


def give_up_answering(error: OSError) -> UserFixable:
    """Write nothing more to standard output, which took no more; give what there is to say about it."""
    _let_go_of(sys.stdout)
    return _no_way_out(str(error))


def _no_way_out(details: str) -> UserFixable:
    return UserFixable(
        "The answer could not be printed.",
        kept="What the command did is done.",
        cure="Look at where its output goes.",
        details=details,
    )


def _let_go_of(stream: TextIO) -> None:
    """Keep Python from writing to a stream that takes nothing once more when it ends."""
    with suppress(OSError):
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, stream.fileno())
        os.close(sink)


def _write(text: str, stream: TextIO) -> None:
    buffer: BinaryIO | None = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(text)
        return
    stream.flush()
    # A file name that is not UTF-8 holds half characters; \udcXX is how JSON itself spells them.
    buffer.write(text.encode("utf-8", "backslashreplace"))
    buffer.flush()
