"""The Statistics workspace: a tab a kind of chart, made when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gui.theme.spacing import SMALL, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from gui.actions.session import Session
    from gui.statistics.chart_page import ChartPage
    from gui.theme.theme import Theme

_PAGES = ("series", "meetings", "voices", "progress")
"""Names of the pages, in the order of the tabs."""


class StatisticsWorkspace(Worded, QWidget):
    """Draws what was coded.

    Signals:
        annotate_wanted: (id of the article, id of a record or "", span or None) to be opened where it is coded.
        offered: (text, [(label, callable)]) a notice with choices, for the window to show.
        wanted: (name of an action) a button was pressed that stands for it.
    """

    annotate_wanted = Signal(str, str, object)
    offered = Signal(str, list)
    wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with the figures."""
        super().__init__(parent)
        self.setObjectName("statisticsWorkspace")
        self._session, self._theme = session, theme
        self._made: dict[str, ChartPage] = {}
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("statisticsPages")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in _PAGES:
            self.tabs.addTab("")
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.setContentsMargins(SMALL, 0, SMALL, 0)
        self.tabs.currentChanged.connect(lambda _: self._show())
        self.tell()

    @property
    def page(self) -> ChartPage:
        """The page that is seen."""
        return self.made(_PAGES[self.tabs.currentIndex()])

    def made(self, name: str) -> ChartPage:
        """Give a page, made now if it was not seen before.

        Args:
            name: ``series``, ``meetings``, ``voices`` or ``progress``.
        """
        found = self._made.get(name)
        if found is None:
            found = self._made[name] = _kind_of(name)(self._session, self._theme, self)
            found.annotate_wanted.connect(self.annotate_wanted)
            found.offered.connect(self.offered)
            found.wanted.connect(self.wanted)
            self._stack.addWidget(found)
        return found

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        self.tabs.setCurrentIndex(_PAGES.index(name))

    def begin(self) -> None:
        """Show what is new; called whenever the workspace comes into view."""
        self._show()

    def _show(self) -> None:
        page = self.page
        self._stack.setCurrentWidget(page)
        page.begin()

    def focus_chart(self) -> None:
        """Give the keyboard to the chart that is seen."""
        chart = self.page.chart
        (chart if chart is not None and chart.isVisible() else self.tabs).setFocus()

    def tell(self) -> None:
        """Name the workspace and its pages."""
        self.setAccessibleName(tr("Statistics"))
        self.tabs.setAccessibleName(tr("Kinds of chart"))
        told = (tr("Series", "of figures"), tr("Meetings", "over time"), tr("Who said what"), tr("Progress"))
        for number, words in enumerate(told):
            self.tabs.setTabText(number, words)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for page in self._made.values():
            page.set_theme(theme)


def _kind_of(name: str) -> type[ChartPage]:
    """Load a page: each brings its drawing with it, and only what is looked at is loaded."""
    if name == "meetings":
        from gui.statistics.timeline_page import TimelinePage

        return TimelinePage
    if name == "voices":
        from gui.statistics.voices_page import VoicesPage

        return VoicesPage
    if name == "progress":
        from gui.statistics.progress_page import ProgressPage

        return ProgressPage
    from gui.statistics.series_page import SeriesPage

    return SeriesPage
