"""Carrying over on the claim board: proposals are shown in the cells, and one key takes them over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Signal

from core.project.carried_together import told_together
from gui.compare.board_keys import keys_told
from gui.compare.board_lines import LineKind
from gui.compare.board_model import FIRST_ARTICLE
from gui.compare.carried_reading import CarriedReader
from gui.compare.carried_words import field_words, in_words, reason_told, record_told
from gui.compare.carry_deeds import CarryDeeds
from gui.compare.carry_menu import fill_carry_menu
from gui.dialogs.parts import opened
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QMenu

    from core.model.change import Changes
    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.compare.board import ClaimBoardPanel
    from gui.compare.board_lines import Line
    from gui.compare.carried import Offer
    from gui.compare.carry_bar import CarryBar
    from gui.compare.carry_list import CarryList
    from gui.compare.columns import Columns

_CODED = ("record", "mention", "value", "value_span", "pairing", "entity", "alias", "term", "codebook", "article")


class Carrying(QObject):
    """Shows proposals of the columns for each other, and does what the analyst decides about them.

    Signals:
        offered: (text, [(label, callable)]) a notice for the window to show.
    """

    offered = Signal(str, list)

    def __init__(
        self, session: Session, columns: Columns, board: ClaimBoardPanel, bar: CarryBar, parent: QObject
    ) -> None:
        """Begin with nothing proposed."""
        super().__init__(parent)
        self._session, self._columns, self._board, self._bar = session, columns, board, bar
        self._carried = board.model.text.carried
        self._reader = CarriedReader(session, self)
        self._moving: Offer | None = None
        self._is_behind = False
        self._deeds = CarryDeeds(session, self._carried, self._reader, self)
        self._deeds.offered.connect(self.offered)
        self._deeds.written.connect(self._show_again)
        self._reader.arrived.connect(self._take_offers)
        board.table.asked.connect(self._take_wish)
        board.table.entered.connect(self._show_words)
        board.table.selectionModel().currentChanged.connect(lambda index, _: self._walk_to(index))
        board.table.installEventFilter(self)
        for moved in (board.model.modelReset, board.model.rowsInserted, board.model.rowsRemoved):
            moved.connect(self._look)
        board.menu_opened.connect(self._fill_menu)
        bar.wanted.connect(self._take_press)
        session.changed.connect(self._take_changes)
        session.closing.connect(self._let_go)

    # ── what is proposed ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def offers(self) -> tuple[Offer, ...]:
        """All that is proposed now."""
        return self._carried.offers

    @property
    def is_reading(self) -> bool:
        """Whether proposals are on their way, or will be as soon as the board is seen."""
        return self._is_behind or self._reader.is_reading

    @property
    def is_moving(self) -> bool:
        """Whether other words are being chosen for a proposal."""
        return self._moving is not None

    def use_pairs(self) -> None:
        """Look for what the columns propose for each other, as they are aligned now."""
        self.give_up()
        self._is_behind = False
        numbered = [(n, pair.aligned) for n in range(self._columns.count - 1) if (pair := self._columns.pair(n))]
        wanted = numbered if self._may_act else []
        if not wanted:
            self._show(())
        self._reader.read(wanted)

    @property
    def _may_act(self) -> bool:
        if not self._session.is_open:
            return False
        project = self._session.project
        return not project.read_only and project.shown_id == project.my_id

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.act is None or changes.touches("analyst"):
            # It may be another analyst's set that is shown.
            self.use_pairs()
        elif changes.touches(*_CODED):
            self._is_behind = True
            self._catch_up_if_seen()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look anew for what was coded while nobody looked."""
        if event.type() == QEvent.Type.Show:
            self._catch_up_if_seen()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._look()
        return False

    def _catch_up_if_seen(self) -> None:
        if self._is_behind and self._board.table.isVisible():
            self._is_behind = False
            self._reader.read_again()

    def _take_offers(self, offers: list[Offer]) -> None:
        self._show(offers)
        self._deeds.catch_up()

    def _show(self, offers: Sequence[Offer]) -> None:
        self._carried.show(offers)
        self._show_again()

    def _show_again(self) -> None:
        self._board.model.offers_changed()
        self._look()

    def _let_go(self) -> None:
        self._reader.stop()
        self._deeds.forget()
        self._moving = None
        self._bar.show_move("")
        self._show(())

    # ── looking ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _offers_at(self, index: QModelIndex) -> tuple[Line | None, tuple[Offer, ...]]:
        line = self._board.model.line(index)
        return line, self._board.model.offers(line, index.column()) if line is not None else ()

    def tell(self) -> None:
        """Say it all in the language of the interface."""
        self._look()

    def _walk_to(self, index: QModelIndex) -> None:
        """Show the words of a proposal before anything is decided about it."""
        self._look()
        if self._board.table.hasFocus():
            self._show_words(index)

    def _look(self) -> None:
        """Tell of the proposal that the keyboard is on, and mark its words in both readers."""
        if self.is_moving:
            return
        line, offers = self._offers_at(self._board.table.currentIndex())
        offer = offers[0] if offers else None
        told = ""
        if offer is not None and line is not None and line.kind is LineKind.HEAD:
            proposed = tr("%Ln proposed", "values", len(offers))
            told = tr("{record} – {count}", record=record_told(self._session.project, offer), count=proposed)
        elif offer is not None:
            told = _told(self._session.project, offer)
        takeable = [each for each in self._carried.offers if each.can_be_taken]
        whole = line is not None and line.kind is LineKind.HEAD
        self._bar.show_keys(_keys_told(self._board), stays=bool(self._board.model.lines))
        self._bar.show_offers(len(takeable), offer, told, whole=whole)
        self._mark(offers if line is not None and line.kind is LineKind.FACT else offers[:1])

    def _mark(self, offers: Sequence[Offer]) -> None:
        marks = _marks(self._columns, offers)
        for number, column in enumerate(self._columns.shown):
            column.reader.mark_proposed(marks.get(number, ()))

    def _show_words(self, index: QModelIndex) -> None:
        """Bring the words of a proposal into view, and those that it comes from."""
        _, offers = self._offers_at(index)
        if offers:
            self._bring_into_view(offers[0])

    def _bring_into_view(self, offer: Offer) -> None:
        text = self._columns.all[offer.source].text
        said = next((each.span for each in offer.field.said if each.text == text), None)
        there = next(iter(offer.field.spans or offer.field.near), None)
        for column, span in ((offer.source, said), (offer.column, there)):
            if span is not None:
                self._columns.look_at(column, span)

    # ── deciding ────────────────────────────────────────────────────────────────────────────────────────────────

    def _take_press(self, wish: str) -> None:
        if wish == "accept_all":
            self.ask_all()
        elif wish == "take_words":
            self.take_words()
        elif wish == "give_up":
            self.give_up()
        else:
            self._board.table.setFocus()
            self._take_wish(wish, self._board.table.currentIndex())

    def _take_wish(self, wish: str, index: QModelIndex) -> None:
        if wish == "explain":
            self._bar.explain()
        if wish not in ("accept", "accept_record", "move", "not_stated"):
            return
        line, offers = self._offers_at(index)
        if line is None or not offers:
            self.offered.emit(tr("Nothing is proposed for this cell."), [])
        elif wish == "move":
            self._begin_move(offers[0])
        elif wish == "accept_record" or (wish == "accept" and line.kind is LineKind.HEAD):
            self._accept_record(index, offers)
        else:
            self._go_on(index, whole=False)
            self._deeds.do(wish, offers[:1])

    def _accept_record(self, index: QModelIndex, offers: Sequence[Offer]) -> None:
        """Take over what is sure of a record and of those that name it; where nothing is, show it to be looked at."""
        column = index.column() - FIRST_ARTICLE
        records = {each.field.record for each in offers}
        whole = _told_together(self._session.project, self._carried.for_column(column), records)
        if not any(each.is_sure for each in whole):
            self._ask({column: whole}, unsure=True)
            return
        self._go_on(index, whole=True)
        self._deeds.do("accept_record", whole)

    def _go_on(self, index: QModelIndex, *, whole: bool) -> None:
        """Put the keyboard on the next proposal of the column: the next of a record, or the next record."""
        model = self._board.model
        line = model.line(index)
        records = {record for row in line.rows for record in row.records} if line is not None else set[str]()
        for row in range(index.row() + 1, model.rowCount()):
            other = model.lines[row]
            offers = model.offers(other, index.column())
            is_next = offers and offers[0].can_be_taken
            if is_next and not (whole and records & set(other.row.records)):
                self._board.table.go_to(row, index.column())
                return

    # ── other words ─────────────────────────────────────────────────────────────────────────────────────────────

    def _begin_move(self, offer: Offer) -> None:
        self._moving = offer
        self._bring_into_view(offer)
        self._mark((offer,))
        field, name = field_words(self._session.project, offer), self._board.model.text.column(offer.column)
        asked = (
            tr("Select the words of {article} that say {field}, then press Enter.", article=name, field=field)
            if offer.field.field
            else tr("Select the words of {article} that name the record, then press Enter.", article=name)
        )
        self._bar.show_move(asked)
        self._columns.in_step.hold(True)
        self._columns.reader(offer.column).setFocus()

    def take_words(self) -> None:
        """Take over a proposal with the words that are selected in its column."""
        offer = self._moving
        if offer is None:
            return
        span = self._columns.reader(offer.column).selected_span()
        if span is None:
            self.offered.emit(tr("Select the words first, with the mouse or with Shift and the arrow keys."), [])
            return
        pair = self._columns.pair(offer.number)
        if pair is None:
            self.give_up()
            return
        self.give_up()
        self._deeds.move(offer, pair.aligned, span)

    def give_up(self) -> None:
        """Choose no other words any more."""
        if self._moving is None:
            return
        self._moving = None
        self._columns.in_step.hold(False)
        self._bar.show_move("")
        self._board.table.setFocus()
        self._look()

    def take_key(self, verb: str) -> bool:
        """Take a key of a reader while other words are chosen; tells whether it was meant for that."""
        if not self.is_moving or verb not in ("confirm_link", "give_up_link"):
            return False
        if verb == "confirm_link":
            self.take_words()
        else:
            self.give_up()
        return True

    # ── all of them ─────────────────────────────────────────────────────────────────────────────────────────────

    def ask_all(self) -> None:
        """Show all that is proposed, and take over what the analyst leaves ticked."""
        found = {n: self._carried.for_column(n) for n in range(self._columns.count)}
        found = {n: offers for n, offers in found.items() if any(each.can_be_taken for each in offers)}
        if not found:
            self.offered.emit(
                tr("Nothing is proposed: one of the columns must be coded, and their sentences aligned."), []
            )
            return
        self._ask(found, unsure=False)

    def _ask(self, found: Mapping[int, Sequence[Offer]], *, unsure: bool) -> None:
        dialog = _list_of(self._session.project, self._bar, self._board, found, unsure=unsure)
        dialog.chosen.connect(lambda offers: self._deeds.do("accept_all", offers))
        opened(dialog)

    # ── the menu ────────────────────────────────────────────────────────────────────────────────────────────────

    def _fill_menu(self, menu: QMenu, line: Line, number: int) -> None:
        model, column = self._board.model, number + FIRST_ARTICLE
        offers = model.offers(line, column)
        if not offers:
            return
        index = model.index(model.place_of(line.key), column)

        def take(wish: str) -> None:
            if wish == "accept_all":
                self.ask_all()
            else:
                self._take_wish(wish, index)

        fill_carry_menu(menu, offers, take, whole=line.kind is LineKind.HEAD)


def _told_together(project: Project, proposed: Sequence[Offer], records: set[str]) -> tuple[Offer, ...]:
    fields = [each.field for each in proposed]
    together = [each for record in records for each in told_together(project, fields, record)]
    return tuple(each for each in proposed if each.field in together)


def _list_of(
    project: Project, bar: CarryBar, board: ClaimBoardPanel, found: Mapping[int, Sequence[Offer]], *, unsure: bool
) -> CarryList:
    # Only those who want to see a list of them wait for it.
    from gui.compare.carry_list import CarryList

    names = {n: board.model.text.column(n) for n in found}
    return CarryList(project, bar.theme, found, names, board, unsure=unsure)


def _keys_told(board: ClaimBoardPanel) -> str:
    index = board.table.currentIndex()
    line = board.model.line(index)
    return keys_told(board.model, line, index.column()) if line is not None and board.table.hasFocus() else ""


def _told(project: Project, offer: Offer) -> str:
    said, why = in_words(project, offer), reason_told(offer)
    return tr("{field}: {offer} – {reason}", field=field_words(project, offer), offer=said, reason=why)


def _marks(columns: Columns, offers: Sequence[Offer]) -> dict[int, list[Span]]:
    """Give, by the number of the column, the words that would be coded, and those that this comes from."""
    marks: dict[int, list[Span]] = {}
    for offer in offers:
        marks.setdefault(offer.column, []).extend(offer.field.spans or offer.field.near)
        text = columns.all[offer.source].text
        marks.setdefault(offer.source, []).extend(each.span for each in offer.field.said if each.text == text)
    return marks
