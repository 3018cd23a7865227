"""The columns side by side: readers in step, ribbons between them, and what lights up together."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.compare.coded_marks import OpenButton
from gui.compare.column import Column
from gui.compare.differing import Differing
from gui.compare.in_step import READING_LINE, InStep
from gui.compare.marked_differences import MarkedDifferences
from gui.compare.ribbons import RibbonStrip
from gui.theme.spacing import CONTROL_HEIGHT, ICON, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.analysis.alignment.links import Link
    from core.text.span import Span
    from gui.compare.pair import Pair
    from gui.compare.readers import CompareReader
    from gui.theme.theme import Theme

MOST = 3
_READERS = ("compareLeft", "compareRight", "compareThird")


class Columns(Worded, QWidget):
    """Two columns, or three; each is aligned with its neighbour.

    Signals:
        part_asked: (number of the column) another article is wanted there.
        swap_asked: (number of the left one) two neighbours are to change places.
        addition_asked: A third column is wanted.
        removal_asked: (number of the column)
        sentence_chosen: (number of the column, place of the sentence or -1)
        record_wanted: (number of the column, key of the mark, span) to be opened where it was coded.
    """

    part_asked = Signal(int)
    swap_asked = Signal(int)
    addition_asked = Signal()
    removal_asked = Signal(int)
    sentence_chosen = Signal(int, int)
    record_wanted = Signal(int, object, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin with two empty columns."""
        super().__init__(parent)
        self.setObjectName("compareColumns")
        self.all = [Column(theme, name, self, bar_at_left=n == 0) for n, name in enumerate(_READERS)]
        self._strips = [
            RibbonStrip(one.reader, other.reader, theme, self)
            for one, other in zip(self.all, self.all[1:], strict=False)
        ]
        self._swaps = [_tool(f"compareSwap{n}", self) for n in range(MOST - 1)]
        self._gaps: list[QWidget] = []
        self.add = _tool("compareAdd", self)
        self._pairs: list[Pair | None] = [None] * (MOST - 1)
        self._differing: dict[int, Differing] = {}
        self._pointed: tuple[int, int] | None = None
        self._chosen: tuple[int, int] | None = None
        self._count = 0
        self.in_step = InStep()
        self.differences = MarkedDifferences(self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.set_count(2)
        self.tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for n, column in enumerate(self.all):
            row.addWidget(column, 1)
            if n < len(self._strips):
                gap = QWidget(self)
                between = QVBoxLayout(gap)
                between.setContentsMargins(0, TIGHT, 0, 0)
                between.setSpacing(TIGHT)
                between.addWidget(self._swaps[n], 0, Qt.AlignmentFlag.AlignHCenter)
                between.addWidget(self._strips[n], 1)
                row.addWidget(gap)
                self._gaps.append(gap)

        # Tab leads from one reader to the next.
        tools = [self.all[0].button, self._swaps[0], self.all[1].button, self._swaps[1], self.all[2].button, self.add]
        removals = [column.remove for column in self.all]
        for one, other in pairwise([*tools, *removals, *(column.reader for column in self.all)]):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        for n, column in enumerate(self.all):
            reader = column.reader
            column.part_asked.connect(lambda n=n: self.part_asked.emit(n))
            column.removal_asked.connect(lambda n=n: self.removal_asked.emit(n))
            reader.scrolled.connect(lambda reader=reader: self.in_step.lead(reader))
            reader.sentence_pointed.connect(lambda place, n=n: self._point(n, place))
            reader.sentence_chosen.connect(lambda place, n=n: self.sentence_chosen.emit(n, place))
            reader.marks_hovered.connect(reader.set_hovered)
            opens = OpenButton(reader, reader.theme)
            opens.wanted.connect(lambda key, span, n=n: self.record_wanted.emit(n, key, span))
            reader.mark_pressed.connect(opens.offer)
        for n, strip in enumerate(self._strips):
            strip.link_pointed.connect(lambda link, n=n: self._point_link(n, link))
            strip.link_chosen.connect(lambda link, n=n: self.choose(n, link.a[0]))
            self._swaps[n].clicked.connect(lambda _=False, n=n: self.swap_asked.emit(n))
        self.add.clicked.connect(lambda _=False: self.addition_asked.emit())

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def count(self) -> int:
        """How many columns there are."""
        return self._count

    @property
    def shown(self) -> list[Column]:
        """The columns that there are, from left to right."""
        return self.all[: self._count]

    def reader(self, number: int) -> CompareReader:
        """Give the reader of a column."""
        return self.all[number].reader

    def pair(self, number: int) -> Pair | None:
        """Say how a column and the next one to the right go together; None where that is not known."""
        return self._pairs[number]

    def differing(self, number: int) -> Differing | None:
        """Give in what the sentences of a pair differ; None where it is not aligned."""
        return self._differing.get(number)

    @property
    def pairs(self) -> list[Pair]:
        """The pairs of neighbours of which it is known."""
        return [pair for pair in self._pairs[: self._count - 1] if pair is not None]

    def set_count(self, count: int) -> None:
        """Show two columns, or three."""
        self._count = count
        for n, column in enumerate(self.all):
            column.setVisible(n < count)
            column.remove.setVisible(count > 2)
            column.head.removeWidget(self.add)
        for n, gap in enumerate(self._gaps):
            gap.setVisible(n + 1 < count)
        self.all[count - 1].head.addWidget(self.add)
        self.add.setVisible(count < MOST)
        self.in_step.set_readers([column.reader for column in self.shown])
        for n in range(count - 1):
            self.show_pair(n, self._pairs[n])

    def show_pair(self, number: int, pair: Pair | None) -> None:
        """Show how a column and the next one to the right go together."""
        self._pairs[number] = pair
        self._pointed = self._chosen = None
        self._differing.pop(number, None)
        if pair is not None:
            self._differing[number] = Differing(pair)
        self.differences.show()
        self._strips[number].show_pair(pair)
        self._show_sentences(number)
        self._show_sentences(number + 1)
        if number < self._count - 1:
            self.in_step.set_pair(number, pair)
        self._light()

    def _show_sentences(self, column: int) -> None:
        """Show beside the sentences of a column how they are linked with either neighbour."""
        known = [
            (edge, pair, side)
            for edge, n, side in ((Qt.Edge.LeftEdge, column - 1, 1), (Qt.Edge.RightEdge, column, 0))
            if 0 <= n < self._count - 1 and (pair := self._pairs[n]) is not None
        ]
        reader = self.all[column].reader
        if not known:
            reader.show_sentences(())
            return
        _, pair, side = known[0]
        edges, states = [edge for edge, _, _ in known], [pair.states(side) for _, pair, side in known]
        reader.show_sentences(pair.spans(side), edges, states)

    # ── lighting up together ────────────────────────────────────────────────────────────────────────────────────

    def choose(self, column: int, place: int) -> None:
        """Choose a sentence as a click does, and bring it and its partners into view."""
        reader = self.all[column].reader
        reader.choose(place)
        self.bring_into_view(column, place)
        self.sentence_chosen.emit(column, place)

    def show_chosen(self, column: int, place: int, *, brings: bool = True) -> None:
        """Light up the chosen sentence with its partners.

        Args:
            brings: Whether these are brought into view, and the keyboard would begin there.
        """
        self._chosen = (column, place) if place >= 0 else None
        self._light()
        if place < 0 or not brings:
            return
        # Each reader shows its part where it is; nobody leads.
        with self.in_step.held():
            for _, pair, side in self._neighbours(column):
                link = pair.link_of(side, place)
                if link is None:
                    continue
                other = column + 1 - 2 * side
                self.all[other].reader.choose((link.a, link.b)[1 - side][0])
                self._show(other, pair.spans_of(1 - side, link)[0])

    def bring_into_view(self, column: int, place: int) -> None:
        """Bring a sentence to the reading line of its column, unless it can be seen."""
        for _, pair, side in self._neighbours(column):
            self._show(column, pair.span(side, place))
            return

    def look_at(self, column: int, span: Span) -> None:
        """Bring words of a column into view and let them flash; the others stay where they are."""
        with self.in_step.held():
            self.all[column].reader.show_span(span.start, span.end)

    def light_pair(self, number: int, a: int, b: int) -> None:
        """Light up two sentences that may belong together, and show both."""
        pair = self._pairs[number]
        if pair is None:
            return
        with self.in_step.held():
            for side, place in enumerate((a, b)):
                self.all[number + side].reader.light((pair.span(side, place),))
                self._show(number + side, pair.span(side, place))

    def _show(self, column: int, span: Span) -> None:
        reader = self.all[column].reader
        if not reader.is_in_view(span):
            reader.scroll_to_depth(max(0.0, reader.depth_of(span.start) - reader.viewport().height() * READING_LINE))

    def _neighbours(self, column: int) -> list[tuple[int, Pair, int]]:
        """List the pairs that a column belongs to, and its side in each."""
        return [
            (n, pair, side)
            for n, side in ((column, 0), (column - 1, 1))
            if 0 <= n < self._count - 1 and (pair := self._pairs[n]) is not None
        ]

    def _point(self, column: int, place: int) -> None:
        self._pointed = (column, place) if place >= 0 else None
        self._light()

    def _point_link(self, number: int, link: Link | None) -> None:
        self._pointed = (number, link.a[0]) if link is not None else None
        self._light()

    def _light(self) -> None:
        """Light up what is pointed at, or else what is chosen, with its partners and the words that join them."""
        wanted = self._pointed or self._chosen
        lit: dict[int, list[Span]] = {}
        reasons: dict[int, list[Span]] = {}
        differences: dict[int, list[Span]] = {}
        links: dict[int, Link] = {}
        column, place = wanted if wanted is not None else (0, -1)
        for n, pair, side in self._neighbours(column) if wanted is not None else ():
            lit.setdefault(column, []).append(pair.span(side, place))
            for link in reversed(pair.links_of(side, place)):
                links[n] = link
                for each in link.reasons:
                    if each.a is not None and each.b is not None:
                        reasons.setdefault(n, []).append(each.a)
                        reasons.setdefault(n + 1, []).append(each.b)
                for other in (0, 1):
                    lit.setdefault(n + other, []).extend(pair.spans_of(other, link))
                    differences.setdefault(n + other, []).extend(self._differing[n].words(link, other))
        for n, column_shown in enumerate(self.shown):
            spans = dict.fromkeys(lit.get(n, ()))
            column_shown.reader.light(tuple(spans), reasons.get(n, ()), differences.get(n, ()))
        for n, strip in enumerate(self._strips):
            strip.light(links.get(n))

    # ── looks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def tell(self) -> None:
        """Name the tools in the language of the interface."""
        for swap in self._swaps:
            swap.setToolTip(tr("Swap the two columns"))
            swap.setAccessibleName(tr("Swap the two columns"))
        self.tell_room(enough=self.add.isEnabled())

    def tell_room(self, *, enough: bool) -> None:
        """Say whether there is room for a third column."""
        self.add.setEnabled(enough)
        tip = tr("Set a third article beside these") if enough else tr("The window is too narrow for a third article")
        self.add.setToolTip(tip)
        self.add.setAccessibleName(tr("Set a third article beside these"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for column in self.all:
            column.set_theme(theme)
            for opens in column.findChildren(OpenButton):
                opens.set_theme(theme)
        for strip in self._strips:
            strip.set_theme(theme)
        for swap in self._swaps:
            swap.setIcon(theme.icon("swap"))
        self.add.setIcon(theme.icon("add"))


def _tool(name: str, parent: QWidget) -> QToolButton:
    made = QToolButton(parent)
    made.setObjectName(name)
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setIconSize(QSize(ICON, ICON))
    made.setFixedHeight(CONTROL_HEIGHT)
    return made
