"""What every page of the workspace is made of: filters, a chart with its caption, and the same data as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.errors import Bug
from gui.actions.asking import Asking
from gui.dialogs.nothing import NothingToShow
from gui.dialogs.parts import button, plain_label, set_words
from gui.form.dates import date_in_words
from gui.statistics.exporting import ChartExport
from gui.statistics.keyboard import keyboard_kept, keyboard_taker
from gui.statistics.sources import mark_told
from gui.statistics.table import SeriesTable
from gui.theme.spacing import ICON, SMALL, TIGHT, UNIT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Sequence

    from core.analysis.charts.source import Source
    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.statistics.chart import Chart
    from gui.statistics.table_data import Row, TableData
    from gui.theme.theme import Theme

_DEBOUNCE, _SILENCE = 150, 400
_CHART_WIDTH, _TABLE_WIDTH = 720, 560


class ChartPage(Worded, QWidget):
    """A chart on the left, its data on the right.

    A page overrides `question`, `take`, `told_mark`, `file_name` and `tell`, puts its filters into `filters`, gives
    its chart to `set_chart` while it is made, and answers `take` with `show_data` and `set_caption`, or with
    `show_nothing`.

    Signals:
        annotate_wanted: (id of the article, id of a record, span or None) to be opened where it is coded.
        offered: (text, [(label, callable)]) a notice for the window to show.
        wanted: (name of an action) a button was pressed that stands for it.
    """

    annotate_wanted = Signal(str, str, object)
    offered = Signal(str, list)
    wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty; what is to be shown is read when the page is first seen."""
        super().__init__(parent)
        self.session, self.theme = session, theme
        self.chart: Chart | None = None
        self._caption: tuple[str, ...] = ()
        self._is_stale, self._is_told = True, False
        self.reading = Asking(session, self)
        self.exporting = ChartExport(session, self)
        self.empty = NothingToShow("chart", self)
        self.table = SeriesTable(self)
        self.count = QLabel()
        self.count.setObjectName("shownRows")
        self.show_all = button("", self._show_all, name="showAllRows")
        self.caption = plain_label(faint=True)
        self.caption.setObjectName("chartCaption")
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.caption.setFont(scaled(self.caption.font(), Step.CAPTION))
        self.filters = QHBoxLayout()
        self._export = self._made_export()
        self._later = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._patience = QTimer(self, singleShot=True, interval=_SILENCE)
        self._lay_out()
        self._connect()

    def _made_export(self) -> QPushButton:
        made = QPushButton()
        made.setObjectName("chartExport")
        made.setAutoDefault(False)
        made.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        menu = QMenu(made)
        self._picture = menu.addAction("", self.ask_picture)
        self._table = menu.addAction("", self.ask_table)
        self._copy = menu.addAction("", self.table.copy)
        made.setMenu(menu)
        made.setIcon(self.theme.icon("export"))
        return made

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        bar.setSpacing(SMALL)
        self.filters.setSpacing(SMALL)
        bar.addLayout(self.filters)
        bar.addStretch(1)
        bar.addWidget(self._export)
        left = QWidget()
        left.setAutoFillBackground(True)
        left.setBackgroundRole(QPalette.ColorRole.Base)
        self._chart_room = QVBoxLayout(left)
        self._chart_room.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        self._chart_room.setSpacing(TIGHT)
        self._chart_room.addWidget(self.caption)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        line.addWidget(self.count, 1)
        line.addWidget(self.show_all)
        beside.addLayout(line)
        beside.addWidget(self.table, 1)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.addWidget(left)
        self.parts.addWidget(right)
        self.parts.setChildrenCollapsible(False)
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 2)
        self.parts.setSizes([_CHART_WIDTH, _TABLE_WIDTH])
        self.table.setMinimumWidth(60 * UNIT)
        self._bar, self._body = QWidget(), QWidget()
        self._bar.setLayout(bar)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.parts, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._body)

    def _connect(self) -> None:
        self._later.timeout.connect(self.refresh)
        self._patience.timeout.connect(self._tell_waiting)
        self.reading.answered.connect(self._take)
        self.empty.wanted.connect(self.wanted)
        self.empty.cancelled.connect(self.reading.give_up)
        self.empty.read_wanted.connect(self.refresh)
        self.exporting.offered.connect(self.offered)
        self.table.opened.connect(self._open_row)
        self.table.chosen.connect(self._light)
        self.table.all_wanted.connect(self._show_all)
        self.table.rows.narrowed.connect(self._tell_rows)
        self.session.changed.connect(self._take_changes)
        self.session.project_opened.connect(self._begin_anew)

    # ── for each page to say ────────────────────────────────────────────────────────────────────────────────────

    def question(self) -> Callable[[Project], object]:
        """Give what reads the page's data; it is called in another thread and must touch no widget."""
        raise Bug("a page of the workspace reads something")

    def take(self, answer: object) -> None:
        """Show what `question` gave."""
        raise Bug("a page of the workspace shows something")

    def told_mark(self, key: Hashable) -> str:
        """Say a mark as rich text, for whom the mouse is over it; by default its row and its quotations."""
        rows = [row for row in self.table.rows.everything.rows if row.key == key]
        if not rows:
            return ""
        heads = [" · ".join(filter(None, (cell.shown for cell in row.cells))) for row in rows]
        return mark_told(self.session, heads, [source for row in rows for source in row.sources])

    def file_name(self) -> str:
        """Name the file that the page is exported to, without ending."""
        return f"{self.session.project.path.stem}-chart"

    def exported_table(self) -> TableData:
        """Give the table that is exported; by default the one that is shown, with nothing left out."""
        return self.table.rows.everything

    def tell(self) -> None:
        """Say what every page says, and read again: names come in the language of the interface."""
        set_words(self._export, tr("Export", "of a chart"), tip=tr("Write the picture or the table to a file."))
        self._picture.setText(tr("&Picture…"))
        self._table.setText(tr("&Table…"))
        self._copy.setText(tr("&Copy table"))
        set_words(self.show_all, tr("Show all"), tip=tr("Show the rows of all marks again. (Esc)"))
        self.caption.setAccessibleName(tr("Caption of the chart"))
        self._tell_rows()
        if self._is_told:
            self.refresh()
        self._is_told = True

    # ── for each page to call ───────────────────────────────────────────────────────────────────────────────────

    def set_chart(self, chart: Chart) -> None:
        """Show a chart; once, while the page is made."""
        self.chart = chart
        chart.teller = self.told_mark
        chart.opened.connect(self._open_mark)
        chart.chosen.connect(self.table.rows.show_only)
        chart.walked.connect(lambda key: self.table.choose((key,)))
        self._chart_room.insertWidget(0, chart, 1)

    def show_data(self, data: TableData) -> None:
        """Show the rows of the table, and the page instead of what says that there is nothing."""
        self.table.show_rows(data)
        self._pages.setCurrentWidget(self._body)

    def show_nothing(self, title: str, words: str, buttons: Sequence[tuple[str, str]] = ()) -> None:
        """Say that there is nothing to show, and what helps: buttons with the action of the window they stand for."""
        self.empty.show_words(title, words, buttons)
        self._pages.setCurrentWidget(self.empty)

    @property
    def keyboard_taker(self) -> QWidget | None:
        """Who is given the keyboard: the chart, or what helps where nothing is drawn; None while there is neither."""
        return keyboard_taker(self.chart, self.empty)

    def set_caption(self, lines: Sequence[str], summary: str = "") -> None:
        """Say under the chart what is shown of what; the project and the day are added.

        Args:
            summary: Says the chart to those who do not see it; the caption where it is empty.
        """
        today = date_in_words(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        origin = tr("{project}, {date}", project=self.session.project.path.name, date=today)
        self._caption = (*filter(None, lines), origin)
        self.caption.setText("\n".join(self._caption))
        self.caption.setAccessibleDescription(self.caption.text())
        if self.chart is not None:
            self.chart.describe(summary or " ".join(self._caption))

    @property
    def caption_words(self) -> str:
        """What stands under the chart."""
        return "\n".join(self._caption)

    def open_source(self, source: Source) -> None:
        """Open the words of a source where they are coded."""
        self.annotate_wanted.emit(source.article, source.record, source.span)

    def begin(self) -> None:
        """Read what is new; called whenever the page comes into view."""
        if not self.session.is_open:
            self.show_nothing(
                tr("No project is open"),
                tr("Open one, and what was coded in it is drawn here."),
                ((tr("Open project…"), "open_project"),),
            )
        elif self._is_stale and not self.reading.is_busy:
            self.refresh()

    def refresh(self) -> None:
        """Read what the page shows, now."""
        self._is_stale = False
        if self.session.is_open:
            self._patience.start()
            self.reading.ask(self.question())

    # ── what happens ────────────────────────────────────────────────────────────────────────────────────────────

    def _tell_waiting(self) -> None:
        if self.reading.is_busy and self._pages.currentWidget() is self._body:
            self.count.setText(tr("Reading…"))
        elif self.reading.is_busy:
            self.empty.show_reading(tr("Reading what was coded…"))
            self._pages.setCurrentWidget(self.empty)

    def _take(self, answer: object) -> None:
        self._patience.stop()
        if self.session.is_open:
            with keyboard_kept(self):
                self.take(answer)

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        del changes
        self._is_stale = True
        if self.isVisible():
            self._later.start()

    def _begin_anew(self) -> None:
        self._is_stale = True
        self._later.stop()
        if self.isVisible():
            self.begin()

    def _open_mark(self, key: Hashable) -> None:
        row = next((row for row in self.table.rows.everything.rows if row.key == key and row.sources), None)
        if row is not None:
            self._open_row(row)

    def _open_row(self, row: Row) -> None:
        if row.sources:
            self.open_source(row.sources[0])

    def _light(self, keys: Collection[Hashable]) -> None:
        if self.chart is not None:
            self.chart.light(keys)

    def _show_all(self) -> None:
        if self.chart is not None:
            self.chart.select(())
        self.table.rows.show_only(None)

    def _tell_rows(self) -> None:
        rows = self.table.rows
        shown, there = len(rows.rows), len(rows.everything.rows)
        every = tr("%n row(s)", "", there)
        if rows.is_narrowed:
            every = tr("{shown} of {rows}", shown=QLocale().toString(shown), rows=every)
        self.count.setText(every)
        self.show_all.setVisible(rows.is_narrowed)

    def ask_picture(self) -> None:
        """Ask where the picture of the chart is to go."""
        if self.chart is not None:
            self.exporting.ask_picture(self.file_name(), self.chart.pictured, self.caption_words, self.theme)

    def ask_table(self) -> None:
        """Ask where the table is to go."""
        self.exporting.ask_table(self.file_name(), self.exported_table(), self.caption_words)

    def changeEvent(self, event: QEvent) -> None:
        """Write the caption larger with larger letters."""
        super().changeEvent(event)
        # While the page is made, its parts are not there yet.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "caption"):
            self.caption.setFont(scaled(self.font(), Step.CAPTION))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self._export.setIcon(theme.icon("export"))
        if self.chart is not None:
            self.chart.set_theme(theme)
