"""A claim board as CSV: one row a quotation, for programs."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from core.formats.base import VerificationFailed
from core.formats.board_table import LONG_HEADER, long_rows
from core.formats.placing import replaced_file
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.formats.board_table import BoardTable

_LINE_END = "\r\n"


def write_board_csv(table: BoardTable, destination: Path) -> None:
    """Write a board and read it back: UTF-8, commas, double quotes where needed, CR LF between rows.

    Raises:
        UserFixable: If the disk refuses, or another kind of file stands there.
        VerificationFailed: If what was read back is something else.
    """
    with replaced_file(destination, _is_board) as part:
        with part.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator=_LINE_END).writerows(_rows(table))
        with part.open(encoding="utf-8", newline="") as stream:
            found = csv.reader(stream, strict=True)
            for number, row in enumerate(_rows(table), start=1):
                if next(found, None) != list(row):
                    raise VerificationFailed(destination, tr("Row {read} differs.", read=number))
            if next(found, None) is not None:
                raise VerificationFailed(destination, tr("It has more rows than were written."))


def _rows(table: BoardTable) -> Iterator[tuple[str, ...]]:
    yield LONG_HEADER
    yield from long_rows(table)


def _is_board(path: Path) -> bool:
    with path.open(encoding="utf-8", errors="replace", newline="") as stream:
        return stream.readline().rstrip("\r\n") == ",".join(LONG_HEADER)
