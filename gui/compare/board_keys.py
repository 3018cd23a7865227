"""What the keys mean on the line of the claim board where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.compare.board_lines import LineKind, needs_ruling
from gui.compare.board_model import FIRST_ARTICLE, STATE_COLUMN
from gui.wording import tr

if TYPE_CHECKING:
    from gui.compare.board_lines import Line
    from gui.compare.board_model import BoardModel

_BETWEEN = " · "


def keys_told(model: BoardModel, line: Line, column: int) -> str:
    """Say in a few words what can be done at a place that nothing is proposed for."""
    told = [_enter_told(model, line, column)]
    if line.kind in (LineKind.HEAD, LineKind.FACT):
        if column != STATE_COLUMN and any(needs_ruling(row) for row in line.rows):
            told.append(tr("R: decide which holds"))
        told.append(tr("L: link"))
        if len(line.row.records) > 1:
            told.append(tr("Del: not one thing"))
    return _BETWEEN.join(filter(None, told))


def _enter_told(model: BoardModel, line: Line, column: int) -> str:
    if column == STATE_COLUMN and model.asks_for_link(line):
        return ""
    if column == STATE_COLUMN and line.kind is LineKind.FACT:
        return tr("Enter: decide which holds") if needs_ruling(line.row) else ""
    if line.folds and (column < FIRST_ARTICLE or line.kind is not LineKind.HEAD):
        return tr("Enter: fold") if line.is_open else tr("Enter: open", "what is folded")
    is_said = column < FIRST_ARTICLE or line.kind is LineKind.HEAD or bool(line.row.cells[column - FIRST_ARTICLE])
    return tr("Enter: show the words") if is_said else ""
