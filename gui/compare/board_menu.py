"""The menus of the claim board: what can be done with a fact, and what a record may be linked to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from core.model.record import Value
from core.operations.wording import shortened
from core.project.board import BoardCell
from core.project.record_partners import RecordPartner, record_partners
from gui.compare.board_lines import LineKind, needs_ruling
from gui.compare.board_linking import others, told_records
from gui.compare.board_model import FIRST_ARTICLE
from gui.wording import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from core.project.board import Board, BoardRow
    from core.project.comparing import Aligned
    from gui.actions.session import Session
    from gui.compare.board import ClaimBoardPanel
    from gui.compare.board_deeds import BoardDeeds
    from gui.compare.board_lines import Line
    from gui.compare.board_text import BoardText

_BARE = (LineKind.AGREED, LineKind.ALONE)
"""Lines that stand for others: no record is theirs."""
_MOST_OTHERS, _MOST_RECORDS = 20, 400
_LONGEST, _LONGEST_BESIDE = 90, 44
"""Characters of a line of a menu, and of the words of a record beside a reason."""


class BoardMenus:
    """Makes the menus of one board when they are wanted."""

    def __init__(self, panel: ClaimBoardPanel, session: Session, text: BoardText, deeds: BoardDeeds) -> None:
        """Serve a panel."""
        self._panel, self._session, self.text, self._deeds = panel, session, text, deeds
        self._board: Board | None = None
        self._aligned: tuple[Aligned, ...] = ()
        self._found: dict[str, tuple[RecordPartner, ...]] = {}

    def show(self, board: Board | None) -> None:
        """Serve another board."""
        self._board = board
        self._forget()

    def use(self, aligned: Sequence[Aligned]) -> None:
        """Propose by sentences that go together, too."""
        if tuple(aligned) != self._aligned:
            self._aligned = tuple(aligned)
            self._forget()

    def _forget(self) -> None:
        self._found.clear()
        self.text.forget_proposals()

    @property
    def is_quick(self) -> bool:
        """Whether proposals are found before anybody notices that they are looked for."""
        return self._board is not None and len(self._board.records) <= _MOST_RECORDS

    def partners(self, row: BoardRow) -> tuple[RecordPartner, ...]:
        """List the records that may be about the same thing as a row, the likeliest first."""
        if self._board is None or not row.records:
            return ()
        known = self._found.get(row.key)
        if known is None:
            known = record_partners(self._session.project, self._board, row.records[0], aligned=self._aligned)
            self._found[row.key] = known
            self.text.propose(row, len(known))
        return known

    def words_at(self, line: Line, column: int) -> tuple[BoardRow, BoardCell] | None:
        """Give what a place of the board has words of: a fact and its cell; of a head, where its thing is named."""
        number = column - FIRST_ARTICLE
        if number < 0 or line.kind in _BARE:
            return None
        row = line.row if line.kind is LineKind.FACT else self._naming(line.rows)
        cell = next((each for each in row.cells[number] if each.anchors), None)
        return (row, cell) if cell is not None else None

    def _naming(self, rows: Sequence[BoardRow]) -> BoardRow:
        """Make of some facts the row of the words with which the articles name what they are about."""
        columns = range(len(rows[0].cells))
        return replace(rows[0], cells=tuple(self._name_cell(rows, number) for number in columns))

    def _name_cell(self, rows: Sequence[BoardRow], number: int) -> tuple[BoardCell, ...]:
        named = self.text.named(rows, number)
        record = self._board.records.get(named.record) if named is not None and self._board is not None else None
        if named is None or record is None:
            return ()
        value = next(record.all_values(), Value("", ""))
        return (BoardCell(record.id, value, record.article, (named.anchor,), named.language),)

    # ── the menu of a cell ──────────────────────────────────────────────────────────────────────────────────────

    def open(self, line: Line, column: int, at: QPoint) -> None:
        """Show what can be done at a place of the board."""
        menu = QMenu(self._panel)
        menu.setObjectName("boardMenu")
        self.fill(menu, line, column)
        self._pop_up(menu, at)

    def fill(self, menu: QMenu, line: Line, column: int) -> None:
        """List what can be done at a place of the board."""
        found = self.words_at(line, column)
        if found is not None:
            words = menu.addAction(tr("Show the &words"))
            words.setShortcut("Return")
            words.triggered.connect(lambda: self._panel.words_wanted.emit(*found))
        copy = menu.addAction(tr("&Copy"))
        copy.setShortcut("Ctrl+C")
        copy.triggered.connect(self._panel.copy)
        if line.folds:
            fold = menu.addAction(tr("&Fold") if line.is_open else tr("&Open", "what is folded"))
            fold.triggered.connect(lambda: self._panel.table.turned.emit(line))
        menu.addSeparator()
        if line.kind is LineKind.FACT and needs_ruling(line.row):
            self._add_ruling(menu, line, column)
        if line.kind not in _BARE:
            self._add_links(menu, line)
        if line.kind not in _BARE and column >= FIRST_ARTICLE:
            self._panel.menu_opened.emit(menu, line, column - FIRST_ARTICLE)
        menu.addSeparator()
        export = menu.addAction(tr("E&xport the board…"))
        export.setShortcut("E")
        export.triggered.connect(lambda: self._panel.bar.export_wanted.emit())

    def _add_ruling(self, menu: QMenu, line: Line, column: int) -> None:
        rule = menu.addAction(tr("&Decide which holds…"))
        rule.setShortcut("R")
        rule.setEnabled(self._may_act)
        rule.triggered.connect(lambda: self._panel.decide(line, column))
        if line.row.ruling is not None:
            back = menu.addAction(tr("&Take the decision back"))
            back.setEnabled(self._may_act)
            back.triggered.connect(lambda: self._deeds.leave_open(line.row))

    def _add_links(self, menu: QMenu, line: Line) -> None:
        self._fill_partners(self._submenu(menu, tr("&Link to")), line.row)
        if len(line.row.records) > 1:
            self._fill_cuts(self._submenu(menu, tr("&Not one thing")), line.row)

    def _submenu(self, menu: QMenu, words: str) -> QMenu:
        made = QMenu(words, menu)
        made.setToolTipsVisible(True)
        made.setEnabled(self._may_act)
        menu.addMenu(made)
        return made

    @property
    def _may_act(self) -> bool:
        return self._session.is_open and not self._session.project.read_only

    # ── linking ─────────────────────────────────────────────────────────────────────────────────────────────────

    def open_links(self, line: Line, at: QPoint, *, cutting: bool = False) -> None:
        """Offer the records that the one of a line may be linked to, or those that it is to be told apart from."""
        if line.kind in _BARE or not self._may_act:
            return
        if cutting and len(line.row.records) < 2:
            self._panel.offered.emit(tr("Nothing is linked here."), [])
            return
        menu = QMenu(self._panel)
        menu.setObjectName("boardLinks")
        menu.setToolTipsVisible(True)
        if cutting:
            self._fill_cuts(menu, line.row)
        else:
            self._fill_partners(menu, line.row)
        self._pop_up(menu, at)

    def _fill_partners(self, menu: QMenu, row: BoardRow) -> None:
        """List records of other articles, the likely ones first with what speaks for them."""
        board = self._board
        if board is None:
            return
        likely = self.partners(row)
        rest = others(board, row, {each.record for each in likely})
        if likely:
            menu.addSection(tr("Likely the same"))
        for each in likely:
            self._add_partner(menu, row, each.record, each.reasons)
        if rest:
            menu.addSection(tr("Other records of this type") if likely else tr("Records of this type"))
        for record in rest[:_MOST_OTHERS]:
            self._add_partner(menu, row, record)
        if len(rest) > _MOST_OTHERS:
            menu.addAction(tr("%n more", "records", len(rest) - _MOST_OTHERS)).setEnabled(False)
        if not likely and not rest:
            menu.addAction(tr("The other articles have no record of this type.")).setEnabled(False)
        if likely and row.unlinked:
            self._fill_refusals(menu, row, likely)

    def _fill_refusals(self, menu: QMenu, row: BoardRow, likely: Sequence[RecordPartner]) -> None:
        menu.addSeparator()
        apart = self._submenu(menu, tr("&Not the same as"))
        for each in likely:
            words = told_records(self._session.project, self.text, self._board, each.record)
            action = apart.addAction(_cut(words))
            action.triggered.connect(self._teller(row.records[0], each.record))

    def _add_partner(self, menu: QMenu, row: BoardRow, record: str, reasons: Sequence[str] = ()) -> None:
        words = told_records(self._session.project, self.text, self._board, record)
        why = tr("; ", "between things").join(told(each) for each in reasons)
        action = menu.addAction(_cut(f"{shortened(words, _LONGEST_BESIDE)} — {why}" if why else words))
        action.setToolTip(f"{words}\n{why}" if why else words)
        action.triggered.connect(self._pairer(row.records[0], record))

    def _fill_cuts(self, menu: QMenu, row: BoardRow) -> None:
        """List which of the records of a row are two things after all: each against the first."""
        first, *rest = row.records
        menu.addSection(told_records(self._session.project, self.text, self._board, first))
        for record in rest:
            words = told_records(self._session.project, self.text, self._board, record)
            action = menu.addAction(_cut(tr("is not {record}", record=words)))
            action.triggered.connect(self._teller(first, record))

    def _pairer(self, one: str, other: str) -> Callable[[], object]:
        return lambda: self._deeds.pair(one, other)

    def _teller(self, one: str, other: str) -> Callable[[], object]:
        return lambda: self._deeds.tell_apart(one, other)

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        first = next((each for each in menu.actions() if each.isEnabled() and not each.isSeparator()), None)
        if first is not None:
            menu.setActiveAction(first)


def _cut(words: str) -> str:
    return shortened(words, _LONGEST).replace("&", "&&")
