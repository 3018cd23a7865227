"""Ruling on conflicts between articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.claims import ClaimState
from core.errors import UserFixable
from core.operations.acting import acting, analyst_id, find_record
from core.operations.own_view import refuse_in_anothers_set
from core.operations.wording import (
    RULED,
    RULED_FOR_NONE,
    TOOK_BACK_RULING,
    field_words,
    shortened,
)
from core.project.rulings import claim_document, ruled_cell, rulings_of
from core.wording import tr

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.project.board import BoardCell, BoardRow
    from core.project.project import Project

_IN_CONFLICT = (ClaimState.DIFFERS, ClaimState.COMPATIBLE)


def rule(project: Project, row: BoardRow, cell: BoardCell | None, reason: str) -> Changes:
    """Decide what holds where articles do not say the same. What each of them says is kept, in its words.

    A row that was ruled on gets the new ruling in place of the old one.

    Args:
        row: As the board shows it.
        cell: One of its cells; None where none of them holds.
        reason: Why; needed where none of them holds.

    Raises:
        UserFixable: If the articles do not differ, a value was changed meanwhile, the reason is missing, or another
            analyst's set is shown.
    """
    refuse_in_anothers_set(project)
    reason = " ".join(reason.split())
    _refuse_if_idle(row, cell, reason)
    # In two languages of one article a value without words stands in both columns.
    cells = list({each.value.id: each for column in row.cells for each in column}.values())
    for each in cells:
        _refuse_if_changed(project, each)
    ruled = [ruled_cell(each, str(project.label(row.type, each.value))) for each in cells]
    fields = {
        "claim": claim_document(row, ruled),
        "chosen": cell.value.id if cell is not None else None,
        "reason": reason,
    }
    field = field_words(project.codebook, row.type, row.field)
    if cell is None:
        what = RULED_FOR_NONE.of(field=field, name=shortened(row.title))
    else:
        said = next(each for each in ruled if each.value == cell.value.id)
        what = RULED.of(field=field, name=shortened(row.title), words=shortened(said.exact or said.label))
    whose = analyst_id(project)
    with acting(project, what, article=_only_article(row)) as writer:
        if row.ruling is not None and _stands(project, row.ruling.id):
            writer.update("ruling", row.ruling.id, fields)
        else:
            writer.insert("ruling", {"analyst": whose, **fields})
        for record in row.records:
            writer.name(record)
    return writer.changes


def take_back_ruling(project: Project, ruling_id: str) -> Changes:
    """Leave a conflict open again.

    Raises:
        UserFixable: If there is no such ruling of the analyst's, or another analyst's set is shown.
    """
    refuse_in_anothers_set(project)
    ruling = next((each for each in rulings_of(project) if each.id == ruling_id), None)
    if ruling is None:
        raise UserFixable(
            tr("The ruling is no longer there."),
            kept=tr("Nothing was changed."),
            cure=tr("Undo brings back what was taken back."),
        )
    field = field_words(project.codebook, ruling.type, ruling.field)
    with acting(project, TOOK_BACK_RULING.of(field=field, name=shortened(ruling.title))) as writer:
        writer.delete("ruling", ruling.id)
        for record in ruling.records:
            writer.name(record)
    return writer.changes


def _only_article(row: BoardRow) -> str | None:
    articles = {cell.article for column in row.cells for cell in column}
    return articles.pop() if len(articles) == 1 else None


def _stands(project: Project, ruling_id: str) -> bool:
    return any(each.id == ruling_id for each in rulings_of(project))


def _refuse_if_idle(row: BoardRow, cell: BoardCell | None, reason: str) -> None:
    if row.state not in _IN_CONFLICT:
        raise UserFixable(
            tr("There is nothing to rule on: the articles do not differ here."), kept=tr("Nothing was changed.")
        )
    if cell is None and not reason:
        raise UserFixable(
            tr("A ruling that nothing of this holds needs a reason."),
            kept=tr("Nothing was changed."),
            cure=tr("Write the reason, or choose what holds."),
        )
    if cell is not None and not any(cell in column for column in row.cells):
        raise UserFixable(
            tr("What was chosen does not stand in this row."),
            kept=tr("Nothing was changed."),
            cure=tr("Choose one of its values."),
        )


def _refuse_if_changed(project: Project, cell: BoardCell) -> None:
    if cell.value not in find_record(project, cell.record).values(cell.value.field):
        raise UserFixable(
            tr("A value was changed meanwhile."), kept=tr("Nothing was changed."), cure=tr("Look at the row again.")
        )
