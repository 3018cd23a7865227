"""Which records of the other columns a record may be linked to, and how they are named in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.form.values_told import value_told

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.project.board import Board, BoardRow
    from core.project.project import Project
    from gui.compare.board_text import BoardText


def others(board: Board, row: BoardRow, besides: Collection[str]) -> list[str]:
    """List the records of a row's type in the other articles that it is not linked to.

    Args:
        besides: Ids of records that are listed already.
    """
    own = {board.records[each].article for each in row.records if each in board.records}
    return [
        identity
        for identity, record in board.records.items()
        if record.type == row.type
        and record.article not in own
        and identity not in row.records
        and identity not in besides
    ]


def told_records(project: Project, text: BoardText, board: Board | None, identity: str) -> str:
    """Name a record with its article: "003: 98 nạn nhân"."""
    record = board.records.get(identity) if board is not None else None
    if record is None or board is None:
        return identity
    article = next((each.name for each in board.columns if each.part.article == record.article), "")
    words = " ".join(record.mentions[0].anchor.exact.split()) if record.mentions else ""
    if not words:
        first = next(iter(record.all_values()), None)
        words = value_told(project, record.type, first) if first else text.type_name(record.type)
    return f"{article}: {words}" if article else words
