"""Words that differ between linked sentences, marked as they come into sight: a few links at a time, each once."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.alignment.links import Link
    from gui.compare.columns import Columns
    from gui.compare.readers import CompareReader

_PAUSE = 30
"""Milliseconds after the last scrolling: keys and wheel go first."""
_BUDGET = 0.006
"""Seconds of work without a pause."""


class MarkedDifferences(QObject):
    """Marks in the columns what differs there, whether it is pointed at or not."""

    def __init__(self, columns: Columns) -> None:
        """Look after some columns."""
        super().__init__(columns)
        self._columns = columns
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._look)
        for column in columns.all:
            column.reader.moved.connect(self.begin)

    def begin(self) -> None:
        """Look soon at what is in sight now."""
        self._wait.start(_PAUSE)

    @property
    def is_looking(self) -> bool:
        """Whether something in sight may still have to be marked."""
        return self._wait.isActive()

    def _look(self) -> None:
        end = perf_counter() + _BUDGET
        is_new = False
        for number, link in self._in_sight():
            differing = self._columns.differing(number)
            if differing is None or differing.is_known(link):
                continue
            is_new |= bool(differing.of(link))
            if perf_counter() > end:
                self._wait.start(0)
                break
        if is_new:
            self.show()

    def show(self) -> None:
        """Mark what is known; what belongs to another alignment goes."""
        for column, shown in enumerate(self._columns.shown):
            marks: dict[Span, list[str]] = {}
            for number, side in ((column, 0), (column - 1, 1)):
                differing = self._columns.differing(number)
                for span, told in differing.marks(side) if differing is not None else ():
                    marks.setdefault(span, []).append(told)
            shown.reader.mark_differences(marks)

    def _in_sight(self) -> Iterator[tuple[int, Link]]:
        for number in range(self._columns.count - 1):
            pair = self._columns.pair(number)
            if pair is None:
                continue
            for side in (0, 1):
                for place in pair.places_in(side, _seen(self._columns.reader(number + side))):
                    for link in pair.links_of(side, place):
                        yield number, link


def _seen(reader: CompareReader) -> Span:
    top = reader.verticalScrollBar().value()
    first, last = reader.position_at_depth(top), reader.position_at_depth(top + reader.viewport().height())
    return Span(first, max(first, last))
