"""Taking a claim board out to a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.claims import ClaimState
from core.errors import UserFixable
from core.formats.board_table import BoardEntry, BoardLine, BoardQuote, BoardSource, BoardTable
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.project.board import Board, BoardCell, BoardColumn, BoardRow
    from core.project.project import Project
    from core.project.rulings import Ruling

_SAID = {
    ClaimState.SAME: tr("same"),
    ClaimState.COMPATIBLE: tr("compatible"),
    ClaimState.DIFFERS: tr("differs"),
    ClaimState.NOT_STATED: tr("not stated"),
    ClaimState.NOT_CODED: tr("not coded yet"),
}
BOARD_ENDINGS = (".xlsx", ".csv", ".html")
"""How the names of files end that a board can be written to."""


def export_board(
    project: Project,
    board: Board,
    destination: Path,
    *,
    rows: Sequence[BoardRow] | None = None,
    language: str = "en",
    say: Callable[[str], str] = str,
) -> Path:
    """Write a board with its quotations; the file's ending says how: workbook, table or page.

    It is read back before it gets its name; what stood there is replaced only then.

    Args:
        rows: Those that are wanted, in their order; all of the board's if not given.
        language: Of labels and names.
        say: Says a phrase of ours in that language.

    Returns:
        The file.

    Raises:
        UserFixable: If the ending is none of `BOARD_ENDINGS`, the disk refuses, or a file of another kind is there.
    """
    ending = destination.suffix.lower()
    if ending not in BOARD_ENDINGS:
        raise UserFixable(
            tr("A board cannot be written to “{file}”.", file=destination.name),
            kept=tr("Nothing was written."),
            cure=tr("Let its name end in one of these: {endings}.", endings=", ".join(BOARD_ENDINGS)),
        )
    table = board_table(project, board, rows=rows, language=language, say=say)
    # Each brings much with it, and only one is wanted.
    if ending == ".xlsx":
        from core.formats.board_xlsx import write_board_xlsx

        write_board_xlsx(table, destination)
    elif ending == ".csv":
        from core.formats.board_csv import write_board_csv

        write_board_csv(table, destination)
    else:
        from core.formats.board_html import write_board_html

        write_board_html(table, destination)
    return destination


def board_table(
    project: Project,
    board: Board,
    *,
    rows: Sequence[BoardRow] | None = None,
    language: str = "en",
    say: Callable[[str], str] = str,
) -> BoardTable:
    """Say a board in words, with where each of them stands."""
    columns = tuple(_source(project, column) for column in board.columns)
    teller = _Teller(project, language, say)
    lines = tuple(map(teller.line, board.rows if rows is None else rows))
    return BoardTable(" / ".join(each.name for each in columns), columns, lines, language, say)


def _source(project: Project, column: BoardColumn) -> BoardSource:
    article = project.article(column.part.article)
    known = {each.field: each.normal or each.raw for each in project.article_fields(article.id)}
    return BoardSource(
        name=column.name,
        file=article.file,
        title=article.title,
        publisher=known.get("publisher", ""),
        published=article.published,
        url=known.get("url", ""),
        sha256=article.text,
    )


@dataclass(frozen=True, slots=True)
class _Teller:
    """Says rows in one language."""

    project: Project
    language: str
    say: Callable[[str], str]

    def line(self, row: BoardRow) -> BoardLine:
        kind = self.project.codebook.type(row.type)
        return BoardLine(
            thing=row.title,
            type=kind.labels.best(self.language),
            field=kind.field(row.field).labels.best(self.language),
            state=str(row.state),
            said=self.say(_SAID[row.state]),
            note=self.say(_note(row)),
            cells=tuple(tuple(self._entry(row.type, cell) for cell in column) for column in row.cells),
            ruling=self._ruled(row.ruling) if row.ruling is not None else "",
            reason=row.ruling.reason if row.ruling is not None else "",
            group=row.key,
        )

    def _ruled(self, ruling: Ruling) -> str:
        """Say what holds, in the words on which the ruling was made."""
        if ruling.chosen is None:
            return self.say(tr("none of them"))
        return f"{ruling.chosen.label} “{ruling.chosen.exact}”" if ruling.chosen.exact else ruling.chosen.label

    def _entry(self, record_type: str, cell: BoardCell) -> BoardEntry:
        value = cell.value
        return BoardEntry(
            value=self.say(self.project.label(record_type, value, self.language)),
            normal=value.normal or "",
            bound=value.bound,
            high=value.high or "",
            unit=value.unit or "",
            language=cell.language,
            record=cell.record,
            quotes=tuple(BoardQuote(each.text, each.span.start, each.span.end, each.exact) for each in cell.anchors),
        )


def _note(row: BoardRow) -> str:
    if row.only_here:
        return tr("only here")
    return tr("not linked") if row.unlinked else ""
