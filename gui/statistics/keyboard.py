"""Who has the keyboard on a page of charts, where charts and what helps to get one come and go."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from gui.dialogs.nothing import NothingToShow
    from gui.statistics.chart_page import ChartPage


def keyboard_taker(chart: QWidget | None, empty: NothingToShow) -> QWidget | None:
    """Tell who is given the keyboard: the chart, or what helps where nothing is drawn; None while there is neither."""
    if chart is not None and chart.isVisible():
        return chart
    return empty.focusProxy() if empty.isVisible() else None


@contextmanager
def keyboard_kept(page: ChartPage) -> Iterator[None]:
    """Keep the keyboard on a page: what held it may be hidden, and Qt gives it to whatever comes next in the window."""
    had = _has_keyboard(page)
    yield
    taker = page.keyboard_taker
    if had and not _has_keyboard(page) and taker is not None:
        taker.setFocus()


def _has_keyboard(page: QWidget) -> bool:
    held = QApplication.focusWidget()
    return held is not None and page.isAncestorOf(held)
