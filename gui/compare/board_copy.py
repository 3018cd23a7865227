"""Cells of the claim board for the clipboard: value, words and source; many of them as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.operations.wording import short_article
from gui.compare.board_lines import LineKind
from gui.compare.board_model import FIRST_ARTICLE, STATE_COLUMN
from gui.form.dates import date_in_words
from gui.tasks.clipboard import empty_data
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData, QModelIndex

    from core.project.board import BoardCell, BoardRow
    from core.project.project import Project
    from gui.compare.board_lines import Line
    from gui.compare.board_model import BoardModel

_TOLD = ("title", "publisher", "published", "url")


def copied(project: Project, model: BoardModel, indexes: Sequence[QModelIndex]) -> QMimeData | None:
    """Make what goes to the clipboard of some cells; None where there is nothing to copy."""
    places = sorted({(index.row(), index.column()) for index in indexes})
    if not places:
        return None
    data = empty_data()
    if len(places) == 1:
        row, column = places[0]
        data.setText(_one(project, model, model.lines[row], column))
    else:
        data.setText(_table(project, model, places))
    return data


def source_of(project: Project, article_id: str) -> str:
    """Name an article as a source: title, publisher, date and address, as far as they are known."""
    known = {field.field: field.normal for field in project.article_fields(article_id)}
    if published := known.get("published"):
        known["published"] = date_in_words(published) or published
    told = ", ".join(filter(None, (known.get(field, "") for field in _TOLD)))
    return told or short_article(project.article(article_id))


def _one(project: Project, model: BoardModel, line: Line, column: int) -> str:
    cells = _cells(line, column)
    if not cells:
        return str(model.data(model.index(model.lines.index(line), column)) or "")
    told = [
        tr("{words} ({source})", words=said.in_words, source=_place(project, cell))
        for said, cell in zip(model.cell(line, column), cells, strict=True)
    ]
    return "\n".join(told)


def _table(project: Project, model: BoardModel, places: Sequence[tuple[int, int]]) -> str:
    """Lines of cells with tabs between them: what it is about, how it stands, and three cells an article."""
    columns = sorted({column for _, column in places if column >= FIRST_ARTICLE})
    head = [tr("Thing"), tr("Field"), tr("State", "of a fact")]
    for column in columns:
        name = model.text.column(column - FIRST_ARTICLE)
        head += [name, tr("{article}: words", article=name), tr("{article}: source", article=name)]
    rows = [head]
    for number in dict.fromkeys(row for row, _ in places):
        line = model.lines[number]
        if line.kind is LineKind.FACT:
            rows.append(_row(project, model, line.row, line, columns))
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def _row(project: Project, model: BoardModel, row: BoardRow, line: Line, columns: Sequence[int]) -> list[str]:
    index = model.index(model.lines.index(line), STATE_COLUMN)
    told = [model.text.title(row), model.text.field_name(row), str(model.data(index)).partition("\n")[0]]
    for column in columns:
        said = model.cell(line, column)
        told.append("; ".join(each.label or each.words for each in said))
        told.append("; ".join(each.words for each in said if each.words))
        told.append("; ".join(dict.fromkeys(source_of(project, cell.article) for cell in _cells(line, column))))
    return told


def _place(project: Project, cell: BoardCell) -> str:
    source = source_of(project, cell.article)
    words = cell.value.words
    if not words:
        return source
    start, end = min(each.span.start for each in words), max(each.span.end for each in words)
    return tr("{source}; characters {start}–{end}", source=source, start=start, end=end)


def _cells(line: Line, column: int) -> Sequence[BoardCell]:
    if line.kind is not LineKind.FACT or column < FIRST_ARTICLE:
        return ()
    return line.row.cells[column - FIRST_ARTICLE]
