"""The Compare workspace: columns in step above, the claim board and the chosen link below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from core.model.change import Changes
from gui.compare.beginning import Beginning
from gui.compare.board import ClaimBoardPanel
from gui.compare.carry_bar import CarryBar
from gui.compare.carrying import Carrying
from gui.compare.coded_marks import record_of
from gui.compare.columns import Columns
from gui.compare.comparison import Comparison
from gui.compare.empty import Missing, NothingToCompare
from gui.compare.link_panel import LinkPanel
from gui.compare.link_verbs import LinkVerbs
from gui.compare.memory import Memory
from gui.compare.offers import first_pair, is_quick
from gui.compare.state_line import StateLine
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from core.analysis.alignment.links import Candidate
    from core.project.board import BoardCell, BoardRow
    from core.project.comparing import Part
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.compare.readers import CompareReader
    from gui.reader.marks import MarkKey
    from gui.theme.theme import Theme

_ROOM_FOR_THREE = 1500
"""Width of the workspace from which on a third column can be read."""
_BOARD_HEIGHT, _READERS_HEIGHT = 250, 440
_BY_KEY = Qt.FocusReason.ShortcutFocusReason


class CompareWorkspace(Worded, QWidget):
    """Sets articles side by side.

    Signals:
        annotate_wanted: (id of the article, id of a record or "", span or None) to be opened where it is coded.
        offered: (text, [(label, callable)]) a notice with choices, for the window to show.
        wanted: (name of an action) a button or a key was pressed that stands for it.
        files_dropped: (list of Path)
    """

    annotate_wanted = Signal(str, str, object)
    offered = Signal(str, list)
    wanted = Signal(str)
    files_dropped = Signal(list)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing to compare."""
        super().__init__(parent)
        self.setObjectName("compareWorkspace")
        self._session, self._theme = session, theme
        self._missed: frozenset[str] = frozenset()
        self.state = StateLine(theme, self)
        self.columns = Columns(theme, self)
        self.board = ClaimBoardPanel(session, theme, self)
        self.carry_bar = CarryBar(theme, self)
        self.panel = LinkPanel(theme, self)
        self.links = LinkVerbs(session, self.columns, self)
        self.comparison = Comparison(session, self.columns, self.state, self)
        self.carrying = Carrying(session, self.columns, self.board, self.carry_bar, self)
        self.beginning = Beginning(session, self)
        self.empty = NothingToCompare(self)
        self._lay_out()
        self._connect()
        self.tell()

    def _lay_out(self) -> None:
        below = QSplitter(Qt.Orientation.Horizontal, self)
        below.setObjectName("compareBelow")
        below.addWidget(_stacked(self.board, self.carry_bar))
        below.addWidget(self.panel)
        below.setStretchFactor(0, 1)
        below.setChildrenCollapsible(False)
        self._body = QSplitter(Qt.Orientation.Vertical, self)
        self._body.setObjectName("compareBody")
        self._body.addWidget(_stacked(self.columns, self.state, is_above=True))
        self._body.addWidget(below)
        self._body.setStretchFactor(0, 1)
        self._body.setCollapsible(0, False)
        self._body.setSizes([_READERS_HEIGHT, _BOARD_HEIGHT])
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._body)
        self._memory = Memory(self._session, (self._body, below))
        _tab_through(self.columns, self.board, self.carry_bar, self.panel)

    def _connect(self) -> None:
        columns, comparison = self.columns, self.comparison
        columns.part_asked.connect(self.ask_part)
        columns.swap_asked.connect(self.swap)
        columns.addition_asked.connect(self.ask_third)
        columns.removal_asked.connect(self._remove)
        columns.record_wanted.connect(self._open_record)
        for column in columns.all:
            column.reader.verb_wanted.connect(self._take_key)
            column.reader.files_dropped.connect(self.files_dropped)
        self.beginning.found.connect(self._begin_beside)
        comparison.begun.connect(self._begin_anew)
        comparison.aligned.connect(self._take_aligned)
        comparison.lost.connect(self._lose)
        self.links.shown.connect(self._show_link)
        self.links.offered.connect(self.offered)
        self.panel.wanted.connect(self.wanted)
        self.panel.candidate_looked_at.connect(self._look_at_candidate)
        self.panel.candidate_chosen.connect(self.links.take_candidate)
        self.board.words_wanted.connect(self._show_words)
        self.board.offered.connect(self.offered)
        self.carrying.offered.connect(self.offered)
        self.empty.wanted.connect(self.wanted)
        self._session.closing.connect(self._let_go)
        self._session.changed.connect(self._take_changes)
        self._session.project_opened.connect(lambda: self.set_theme(self._theme))

    # ── what is compared ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def parts(self) -> tuple[Part, ...]:
        """What stands in the columns, from left to right."""
        return self.comparison.parts

    def begin(self, article: str, position: int = 0) -> None:
        """Show what was compared last, or an article beside a likely partner where it was not among that.

        Args:
            article: The one that is open elsewhere; empty if none is.
            position: Where it is being read there (code points).
        """
        if not self._session.is_open:
            self._show_missing(Missing.PROJECT)
        elif not self.parts or (article and all(part.article != article for part in self.parts)):
            self._begin_with(article, position)
        elif self._missed:
            self._follow(Changes(kinds=self._missed))

    def _begin_with(self, article: str, position: int = 0) -> None:
        last = self._memory.recall()
        if article in ("", *(part.article for part in last)) and last:
            self._begin_beside(last, article, position)
            return
        rows = () if article else self._session.project.store.listing.articles()
        chosen = article or (rows[0].id if rows else "")
        if chosen and not is_quick(self._session.project, chosen):
            self._forget()
            self._show_missing(Missing.FOUND)
            self.beginning.start(chosen, position)
            return
        found = self._session.ask(lambda project: first_pair(project, chosen)) if chosen else None
        self._begin_beside(found or (), chosen, position)

    def _begin_beside(self, parts: tuple[Part, ...], article: str, position: int) -> None:
        if len(parts) > 1:
            self.show_parts(parts)
            self.comparison.go_to(article, position)
            if self.isAncestorOf(self.window().focusWidget() or self.window()):
                self.focus_reader()
        else:
            self._forget()
            self._show_missing(Missing.PARTNER if article else Missing.ARTICLES)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Set two or three parts side by side."""
        self._missed = frozenset()
        self._memory.recall()
        self.beginning.stop()
        self._pages.setCurrentWidget(self._body)
        self.comparison.show(parts)

    def ask_part(self, number: int) -> None:
        """Ask what is to stand in a column; one beyond the last is a new one."""
        # Only those who choose wait for it.
        from gui.compare.chooser import PartChooser

        if not self.parts:
            return
        others = [part for n, part in enumerate(self.parts) if n != number]
        chooser = PartChooser(self._session, self.parts[number - 1 if number else 1], others, self)
        chooser.chosen.connect(lambda part: self._put(number, part))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.open()

    def ask_third(self) -> None:
        """Ask what is to stand in a third column, where there is room for one."""
        if self.columns.add.isVisible() and self.columns.add.isEnabled():
            self.ask_part(self.columns.count)
        else:
            self.offered.emit(self.columns.add.toolTip(), [])

    def swap(self, number: int = 0) -> None:
        """Let two neighbours change places."""
        parts = list(self.parts)
        if number + 1 < len(parts):
            parts[number], parts[number + 1] = parts[number + 1], parts[number]
            self.show_parts(parts)

    def _put(self, number: int, part: Part) -> None:
        parts = list(self.parts)
        parts[number : number + 1] = [part]
        self.show_parts(parts)
        self.links.stand_in(number)

    def _remove(self, number: int) -> None:
        self.show_parts([part for n, part in enumerate(self.parts) if n != number])

    def _forget(self) -> None:
        self.beginning.stop()
        self.comparison.forget()
        self.links.forget()
        self.board.show_parts(())
        self._show_missing(Missing.PROJECT)

    def _let_go(self) -> None:
        """Keep how a project was compared that is about to be closed."""
        self._memory.keep(self.parts)
        self._forget()

    def _lose(self) -> None:
        self._forget()
        self._begin_with("")

    def _show_missing(self, missing: Missing) -> None:
        self.empty.show_missing(missing)
        self._pages.setCurrentWidget(self.empty)

    # ── following ───────────────────────────────────────────────────────────────────────────────────────────────

    def _begin_anew(self) -> None:
        self.links.forget()
        self._allow_changes()
        self.board.use_alignment(())
        self.board.show_parts(self.parts)
        self.carrying.use_pairs()

    def _allow_changes(self) -> None:
        project = self._session.project
        self.panel.set_editable(not project.read_only and project.shown_id == project.my_id)

    def _take_aligned(self, _number: int, same_sentences: bool) -> None:
        self.board.use_alignment([each.aligned for each in self.columns.pairs])
        self.carrying.use_pairs()
        column, place = self.links.number + self.links.side, self.links.place
        if same_sentences and place >= 0:
            self.columns.reader(column).choose(place)
            self.columns.show_chosen(column, place, brings=False)
        elif place >= 0:
            self.links.forget()
        self._show_link()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if not self.parts:
            return
        if self.isVisible():
            self._follow(changes)
        else:
            self._missed |= changes.kinds

    def _follow(self, changes: Changes) -> None:
        self._missed = frozenset()
        if changes.touches("codebook"):
            self.set_theme(self._theme)
        self._allow_changes()
        self.comparison.follow(changes)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _show_link(self) -> None:
        links = self.links
        self.panel.show_sentence(links.pair, links.side, links.place, seeks=links.seeking is not None)
        if links.place >= 0:
            self.columns.reader(links.number + links.side).setAccessibleDescription(self.panel.summary)

    def _take_key(self, verb: str) -> None:
        if self.carrying.take_key(verb):
            return
        if verb == "give_up_link":
            self.links.give_up()
        else:
            self.wanted.emit(verb)

    def _look_at_candidate(self, candidate: Candidate | None) -> None:
        if candidate is not None and self.panel.candidates.hasFocus():
            self.columns.light_pair(self.links.number, candidate.a, candidate.b)

    def _show_words(self, row: BoardRow, cell: BoardCell) -> None:
        """Show the words of a cell in its column, and those of the other cells of the row in theirs."""
        for n, (cells, column) in enumerate(zip(row.cells, self.columns.shown, strict=False)):
            wanted = [each for each in cells if each is cell] or cells[:1]
            span = next((each.span for held in wanted for each in held.anchors if each.text == column.text), None)
            if span is not None:
                self.columns.look_at(n, span)

    def _open_record(self, number: int, key: MarkKey, span: Span) -> None:
        part = self.columns.all[number].part
        if part is not None:
            self.annotate_wanted.emit(part.article, record_of(self._session.project, key) or "", span)

    def open_in_annotate(self) -> None:
        """Open the chosen sentence where its article is coded."""
        links = self.links
        column = self.columns.all[links.number + links.side]
        if column.part is not None:
            span = links.pair.span(links.side, links.place) if links.pair is not None and links.place >= 0 else None
            self.annotate_wanted.emit(column.part.article, "", span)

    # ── looks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def readers(self) -> list[CompareReader]:
        """Give the readers, from left to right."""
        return [column.reader for column in self.columns.shown]

    def focus_reader(self) -> None:
        """Give the keyboard to the column that had it last; where nothing is compared, to what can be done about it."""
        (self.empty.taker() or self.columns.reader(self.links.number + self.links.side)).setFocus(_BY_KEY)

    def tell(self) -> None:
        """Name the workspace, and say how things stand in it, in the language of the interface."""
        self.setAccessibleName(tr("Compare"))
        self.comparison.tell()
        self.carrying.tell()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._session.is_open:
            theme = theme.with_types({kind.id: kind.colour for kind in self._session.project.codebook.types})
        self._theme = theme
        for part in (self.state, self.columns, self.board, self.carry_bar, self.panel):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer a third column where there is room for one."""
        super().resizeEvent(event)
        self.columns.tell_room(enough=self.width() >= _ROOM_FOR_THREE)


def _tab_through(*parts: QWidget) -> None:
    """Let Tab go from part to part as they are seen; what is put into a splitter goes to the end of the chain."""
    chain: list[QWidget] = []
    for part in parts:
        widget = part.nextInFocusChain()
        while widget is not None and widget is not part:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isAncestorOf(widget):
                chain.append(widget)
            widget = widget.nextInFocusChain()
    for one, other in pairwise(chain):
        QWidget.setTabOrder(one, other)


def _stacked(large: QWidget, small: QWidget, *, is_above: bool = False) -> QWidget:
    """Put a small part below a large one, or above it."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(large, 1)
    column.insertWidget(0 if is_above else 1, small)
    return page
