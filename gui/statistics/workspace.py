"""The Statistics workspace: a tab a kind of chart, made when it is first seen."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from core.errors import Bug, Cancelled
from gui.dialogs.nothing import NothingToShow
from gui.dialogs.parts import settings
from gui.tasks.background import run_in_background
from gui.theme.spacing import SMALL, TIGHT
from gui.theme.type_scale import zoomed
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from gui.actions.session import Session
    from gui.statistics.chart_page import ChartPage
    from gui.tasks.background import Job, Progress
    from gui.theme.theme import Theme

_PAGES = ("series", "meetings", "voices", "progress")
"""Names of the pages, in the order of the tabs."""
_WITH_AXES = ("series", "meetings")
_OF_AXES = "numpy"
_LETTERS = "statistics/letters"
_SMALLEST, _LARGEST = -3, 10
"""Points beside the usual size of letters."""


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
        self._loading: Job[object] | None = None
        self._takes_focus = False
        self._letters = _remembered_letters()
        self._waiting = NothingToShow("chart", self)
        self._stack.addWidget(self._waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.setContentsMargins(SMALL, 0, SMALL, 0)
        self.tabs.currentChanged.connect(lambda _: self._show())
        self.tell()
        if self._letters:
            self._take_letters(self)

    @property
    def page(self) -> ChartPage:
        """The page that is seen, made now if it was not yet."""
        name = _PAGES[self.tabs.currentIndex()]
        if name not in self._made:
            self._show_page(self.made(name))
        return self.made(name)

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
            found.reading.answered.connect(lambda _: self._give_focus())
            self._stack.addWidget(found)
        return found

    def show_page(self, name: str) -> None:
        """Show one of the pages."""
        self.tabs.setCurrentIndex(_PAGES.index(name))

    def begin(self) -> None:
        """Show what is new; called whenever the workspace comes into view."""
        self._show()

    def _show(self) -> None:
        name = _PAGES[self.tabs.currentIndex()]
        if name in self._made or name not in _WITH_AXES or _OF_AXES in sys.modules:
            self._show_page(self.made(name))
            return
        self._stack.setCurrentWidget(self._waiting)
        if self._loading is None:
            self._loading = run_in_background(_load, done=self._take_loaded, failed=self._take_failure, parent=self)

    def _show_page(self, page: ChartPage) -> None:
        left, held = self._stack.currentWidget(), QApplication.focusWidget()
        had_focus = left is not None and left is not page and held is not None and left.isAncestorOf(held)
        self._stack.setCurrentWidget(page)
        if self._letters:
            # What is shown for the first time has only now got the letters of the style.
            self._take_letters(page)
        page.begin()
        if had_focus:
            self.focus_chart()

    def _take_loaded(self, _answer: object) -> None:
        self._loading = None
        if not self.isVisible():
            return
        self._show()

    def _give_focus(self) -> None:
        """Let the chart have the keyboard that it was not there to take, unless somebody took it elsewhere."""
        if self._takes_focus and self.tabs.hasFocus() and self.isVisible():
            self.focus_chart()

    def _take_failure(self, error: BaseException) -> None:
        self._loading = None
        if not isinstance(error, Cancelled):
            raise Bug("what draws charts could not be loaded") from error

    def focus_chart(self) -> None:
        """Give the keyboard to the chart that is seen, or to what helps where nothing is drawn; else to the tabs."""
        page = self._made.get(_PAGES[self.tabs.currentIndex()])
        taker = page.keyboard_taker if page is not None else None
        self._takes_focus = taker is None
        (taker or self.tabs).setFocus()

    def zoom(self, step: int) -> None:
        """Write the charts and their tables in larger or smaller letters, which are remembered.

        Args:
            step: Points more or less.
        """
        self._letters = max(_SMALLEST, min(_LARGEST, self._letters + step))
        settings().setValue(_LETTERS, self._letters)
        self._take_letters(self)

    def zoom_to_usual(self) -> None:
        """Write in letters of the usual size."""
        self.zoom(-self._letters)

    def _take_letters(self, root: QWidget) -> None:
        letters = zoomed(self._letters)
        # What has a style sheet inherits no letters. The inner ones come first: the outer ones know better of some.
        for widget in (*reversed(root.findChildren(QWidget)), root):
            widget.setFont(letters)

    def tell(self) -> None:
        """Name the workspace and its pages."""
        self.setAccessibleName(tr("Statistics"))
        self.tabs.setAccessibleName(tr("Kinds of chart"))
        told = (tr("Series", "of figures"), tr("Meetings", "over time"), tr("Who said what"), tr("Progress"))
        for number, words in enumerate(told):
            self.tabs.setTabText(number, words)
        self._waiting.show_words(tr("Reading what was coded…"), "", ())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for page in self._made.values():
            page.set_theme(theme)


def _remembered_letters() -> int:
    """Give how many points larger letters are than usual; none where something else is written there."""
    held = str(settings().value(_LETTERS, 0))
    return max(_SMALLEST, min(_LARGEST, int(held))) if held.removeprefix("-").isdecimal() else 0


def _load(_progress: Progress) -> object:
    """Load what axes are reckoned with while the window goes on; what makes classes of Qt loads in its own thread."""
    return import_module(_OF_AXES)


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
