"""The claim board below the readers: one row a fact, one column an article, and how they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.compare.board_bar import BoardBar
from gui.compare.board_copy import copied
from gui.compare.board_deeds import BoardDeeds
from gui.compare.board_export import BoardExport
from gui.compare.board_lines import counted, counted_types, row_to_decide
from gui.compare.board_menu import BoardMenus
from gui.compare.board_model import FACT_COLUMN, FIRST_ARTICLE, BoardModel
from gui.compare.board_proposing import Proposing
from gui.compare.board_reading import BoardReader, together
from gui.compare.board_table import BoardTable
from gui.compare.board_text import BoardText, why_nothing
from gui.compare.ruling import RulingBar
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.change import Changes
    from core.project.board import Board, BoardCell, BoardRow
    from core.project.comparing import Aligned, Part
    from gui.actions.session import Session
    from gui.compare.board_lines import Line
    from gui.theme.theme import Theme

_PATIENCE = 30
_TOLD = ("record", "mention", "value", "value_span")
_NAMING = ("entity", "alias", "term", "codebook")
_JOINING = ("pairing", "ruling", "analyst")
_TEXTS = ("article", "article_text", "region")


class ClaimBoardPanel(Worded, QWidget):
    """What the articles that are compared say of the same things.

    Signals:
        words_wanted: (BoardRow, BoardCell) the words of a cell are to be shown in the readers.
        offered: (text, [(label, callable)]) what was done, and what can be done about it.
        menu_opened: (QMenu, Line, int) the menu of a line is about to be seen in a column, from zero; whoever
            has something to do there adds it.
    """

    words_wanted = Signal(object, object)
    offered = Signal(str, list)
    menu_opened = Signal(object, object, int)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing to compare."""
        super().__init__(parent)
        self._session = session
        self._parts: tuple[Part, ...] = ()
        self._board: Board | None = None
        self._problem = ""
        self._is_behind = False
        self._since: Changes | None = None
        self._text = BoardText(session)
        self.model = BoardModel(self._text, self)
        self.bar = BoardBar(theme)
        self.table = BoardTable(self.model, theme)
        self.ruling = RulingBar(self._text, theme)
        self._reader = BoardReader(session, self)
        self._deeds = BoardDeeds(session, self)
        self._menus = BoardMenus(self, session, self._text, self._deeds)
        self.export = BoardExport(session, self)
        self._proposing = Proposing(self.table, self._menus, self._reader)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE)
        self._wait.timeout.connect(self._catch_up_if_seen)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.ruling)

    def _connect(self) -> None:
        self.bar.changed.connect(self._look)
        self.bar.left.connect(self._enter_table)
        self.bar.export_wanted.connect(lambda: self.export.ask(self._board, self.model.kept))
        self.table.entered.connect(self._enter)
        self.table.turned.connect(lambda line: self._turn(line))
        self.table.asked.connect(self._take_wish)
        self.table.menu_asked.connect(self._open_menu)
        self.table.filter_wanted.connect(self.bar.focus_filter)
        self.ruling.ruled.connect(self._decide)
        self.ruling.taken_back.connect(self._leave_open)
        self.ruling.closed.connect(self._enter_table)
        self._deeds.offered.connect(self.offered)
        self.export.offered.connect(self.offered)
        self._session.changed.connect(self._take_changes)
        self._reader.arrived.connect(self._show_board)
        self._session.closing.connect(self._let_go)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setAccessibleName(tr("Claim board"))
        self.table.setAccessibleName(tr("Claim board"))
        self._text.forget()
        self._since = None
        self._fall_behind()
        self.table.share_room()
        self.model.tell()
        self._tell_message()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setPalette(theme.qpalette())
        self.bar.set_theme(theme)
        self.table.set_theme(theme)
        self.ruling.set_theme(theme)

    @property
    def board(self) -> Board | None:
        """What is shown; None where there is nothing to compare."""
        return self._board

    @property
    def is_behind(self) -> bool:
        """Whether something was done that the board does not show yet."""
        return self._is_behind or self._reader.is_reading

    @property
    def is_reading(self) -> bool:
        """Whether a worker is reading what the articles say."""
        return self._reader.is_reading

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Compare other articles, or parts of them; one a column."""
        if tuple(parts) == self._parts and not self._is_behind:
            return
        if tuple(parts) != self._parts:
            self.ruling.close_bar()
            self.model.begin_anew()
            self._parts = tuple(parts)
        self._text.forget()
        self._is_behind, self._since = True, None
        self._catch_up_if_seen()
        if self._reader.is_reading:
            # What the other articles say would stand below the names of these.
            self._show_board(None, "")

    def use_alignment(self, aligned: Sequence[Aligned]) -> None:
        """Propose records as one also where their sentences go together.

        Args:
            aligned: What is known of the articles shown; nothing, while it is worked out.
        """
        self._menus.use(aligned)
        self._proposing.begin()

    def _let_go(self) -> None:
        """Show nothing of a project that is about to be closed."""
        self._reader.stop()
        self.ruling.close_bar()
        self._parts, self._is_behind, self._since = (), False, None
        self._wait.stop()
        self._text.forget()
        self._show_board(None, "")

    # ── following the project ───────────────────────────────────────────────────────────────────────────────────

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what was done while nobody looked."""
        super().showEvent(event)
        self._catch_up_if_seen()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if not self._parts or not changes.touches(*_TOLD, *_NAMING, *_JOINING, *_TEXTS):
            return
        if changes.touches(*_NAMING):
            self._text.forget()
        elif self._is_elsewhere(changes):
            return
        # What is behind for another reason is read whole.
        self._since = together(self._since, changes) if self._since is not None or not self._is_behind else None
        self._fall_behind()

    def _is_elsewhere(self, changes: Changes) -> bool:
        """Tell whether an act was made in an article that nothing here goes through."""
        article = changes.act.article if changes.act is not None else None
        if article is None or changes.touches(*_JOINING, *_TEXTS) or article in {part.article for part in self._parts}:
            return False
        return self._board is not None and not any(row.paired for row in self._board.rows)

    def _fall_behind(self) -> None:
        self._is_behind = True
        if self.isVisible():
            self._wait.start()

    def _catch_up_if_seen(self) -> None:
        if self._is_behind and self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        since, self._since, self._is_behind = self._since, None, False
        self._wait.stop()
        self._reader.read(self._parts, since)
        if self._reader.is_reading:
            self._tell_message()

    def _show_board(self, board: Board | None, problem: str) -> None:
        self._board, self._problem = board, problem
        self._text.show(board)
        self._menus.show(board)
        place = self._place()
        rows = self._board.rows if self._board is not None else ()
        before = self.model.columnCount()
        self.model.load(rows, len(self._board.columns) if self._board is not None else 0)
        if self.model.columnCount() != before:
            self.table.share_room()
        self._tell_counts()
        self._return_to(place)
        self._tell_message()
        asked = self.ruling.row
        if asked is not None:
            same = (row for row in rows if row.field == asked.field and not set(row.records).isdisjoint(asked.records))
            self.ruling.follow(next(same, None))

    def _tell_counts(self) -> None:
        rows = self.model.rows
        kinds = self._session.project.codebook.types if self._session.is_open else ()
        types = counted_types(rows)
        names = [(kind.id, kind.labels.best(language())) for kind in kinds if types[kind.id]]
        self.bar.show_counts(counted(rows), types, names)
        self.bar.set_readable(bool(rows))

    def _tell_message(self) -> None:
        if self.model.rowCount():
            self.table.show_message("")
        elif self.model.rows:
            self.table.show_message(tr("No fact fits what is chosen above. Esc shows all of them again."))
        else:
            waits = self._reader.is_reading and self._board is None
            self.table.show_message(self._problem or why_nothing(chosen=bool(self._parts), waits=waits))

    # ── where the keyboard is ───────────────────────────────────────────────────────────────────────────────────

    def _place(self) -> tuple[Line, int] | None:
        index = self.table.currentIndex()
        line = self.model.line(index)
        return (line, index.column()) if line is not None else None

    def _return_to(self, place: tuple[Line, int] | None) -> None:
        """Put the keyboard's place back on the same fact, or on what has become of its record."""
        if place is None:
            return
        line, column = place
        row = self.model.place_of(line.key)
        if row < 0:
            records = set(line.row.records)
            same = (n for n, each in enumerate(self.model.lines) if not records.isdisjoint(each.row.records))
            row = next(same, -1)
        if row >= 0 and self.table.currentIndex().row() != row and column < self.model.columnCount():
            self.table.go_to(row, column)

    def _enter_table(self) -> None:
        self.table.setFocus()

    def _look(self) -> None:
        place = self._place()
        self.model.look(self.bar.view(self.model.view))
        self._return_to(place)
        self._tell_message()

    def _turn(self, line: Line) -> None:
        self.model.look(self.model.view.turn(line))

    # ── deeds ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _enter(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None:
            return
        columns = range(FIRST_ARTICLE, self.model.columnCount()) if index.column() == FACT_COLUMN else (index.column(),)
        found = next(filter(None, (self._menus.words_at(line, column) for column in columns)), None)
        if found is not None:
            self.words_wanted.emit(*found)

    def _take_wish(self, wish: str, index: QModelIndex) -> None:
        line = self.model.line(index)
        of_all = {"copy": self.copy, "all": self.bar.show_all, "export": self.bar.export_wanted.emit}
        if wish in of_all:
            of_all[wish]()
        elif line is None:
            return
        elif wish == "rule":
            self.decide(line, index.column())
        elif wish in ("link", "cut"):
            self._menus.open_links(line, self._beneath(index), cutting=wish == "cut")

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        line = self.model.line(index)
        if line is not None:
            self._menus.open(line, index.column(), at)

    def _beneath(self, index: QModelIndex) -> QPoint:
        return self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft())

    def copy(self) -> None:
        """Put the cells that are selected on the clipboard."""
        data = copied(self._session.project, self.model, self.table.selectedIndexes()) if self._board else None
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)

    def decide(self, line: Line, column: int) -> None:
        """Ask which cell of a fact holds, if there is anything to decide."""
        if self._session.project.read_only:
            self.offered.emit(tr("This project is only read: nothing can be decided in it."), [])
            return
        if (row := row_to_decide(line)) is None:
            self.offered.emit(tr("There is nothing to decide here: the articles do not differ."), [])
            return
        found = self._menus.words_at(line, column)
        self.ruling.open_bar(row, found[1] if found is not None else None)
        # The bar takes room from the board: the fact stays in sight.
        QTimer.singleShot(0, self.table, lambda: self.table.scrollTo(self.table.currentIndex()))

    def _decide(self, row: BoardRow, cell: BoardCell | None, reason: str) -> None:
        if self._deeds.decide(row, cell, reason):
            self.ruling.close_bar()

    def _leave_open(self, row: BoardRow) -> None:
        if self._deeds.leave_open(row):
            self.ruling.close_bar()
