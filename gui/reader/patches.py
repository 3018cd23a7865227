"""Which part of the page must be painted anew where only some words look different."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.reader.lines import TextLine

_BESIDE = 6
"""Pixels above the first line and below the last one in view that belong to them."""


def strips_of(lines: Sequence[TextLine], stretches: Iterable[tuple[int, int]], width: int, scrolled: int) -> QRegion:
    """Give the strips of the view, from edge to edge, that hold some stretches and everything painted for them.

    A bar in the margin goes on to the next line: so a strip reaches from the words above to the words below.

    Args:
        lines: The lines in view, from top to bottom.
        stretches: Start and end, in positions of Qt's.
        width: Of the view.
        scrolled: How far the page is scrolled.
    """
    tops = [lines[0].top - _BESIDE, *(above.bottom - 1 for above in lines[:-1])]
    bottoms = [*(below.top + 1 for below in lines[1:]), lines[-1].room_bottom + _BESIDE]
    # A stretch may hold a line break, which no line does.
    reaches = [(above.start, below.start) for above, below in pairwise(lines)]
    reaches.append((lines[-1].start, lines[-1].end + 1))
    wanted = list(stretches)
    region = QRegion()
    for (start, end), top, bottom in zip(reaches, tops, bottoms, strict=True):
        if any(first < end and last > start for first, last in wanted):
            y = round(top) - scrolled
            region += QRect(0, y - 1, width, round(bottom) - scrolled - y + 2)
    return region
