"""The page of meetings: a lane a series, what is planned apart from what was held, and the numbers that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.charts.meetings import meeting_types
from core.analysis.charts.timeline import Gap, Lane, MeetingMark
from core.project.meeting_lanes import meeting_lanes
from core.project.short_names import short_article
from gui.statistics import meeting_words
from gui.statistics.chart_page import ChartPage
from gui.statistics.choosing import ChoiceBox
from gui.statistics.heads import field_heads, type_head
from gui.statistics.lanes import LanesDrawing, LaneShown, Pill
from gui.statistics.painted import PaintedChart
from gui.statistics.sources import mark_told
from gui.statistics.table_data import Cell, Column, Row, TableData
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_NOT_HELD = ("cancelled",)
_MOST_TOLD = 40
_NO_PHASE = " "
"""Stands for "not stated" among the choices, where nothing at all stands for all of them."""


class TimelinePage(ChartPage):
    """Draws coded meetings."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show all series."""
        super().__init__(session, theme, parent)
        self._lanes: tuple[Lane, ...] = ()
        self._articles: dict[str, str] = {}
        self._shown: dict[Hashable, tuple[Lane, MeetingMark | Gap]] = {}
        self.lanes = PaintedChart(theme)
        self.series, self.phase = ChoiceBox("timeline_series"), ChoiceBox("timeline_phase")
        for box in (self.series, self.phase):
            box.picked.connect(self._show)
            self.filters.addWidget(box)
        self.set_chart(self.lanes)
        self.tell()

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────

    def question(self) -> Callable[[Project], object]:
        """Read the meetings, named in the language of the interface."""
        spoken = language()

        def read(project: Project) -> object:
            articles = {article.id: short_article(article) for article in project.articles()}
            return meeting_lanes(project, spoken), articles

        return read

    def take(self, answer: object) -> None:
        """Show the meetings."""
        assert isinstance(answer, tuple)
        self._lanes, self._articles = answer
        if not any(lane.marks for lane in self._lanes):
            self.show_nothing(
                tr("No meetings are coded yet"),
                tr(
                    "Select the name of a meeting in an article and press M. Its series, number, date, host and format "
                    "are read off the words; then it stands here in the lane of its series, and a click leads back."
                ),
                ((tr("Go to the articles"), "workspace_annotate"),),
            )
            return
        self._fill_boxes()
        self._show()

    def _fill_boxes(self) -> None:
        series = [(meeting_words.lane_told(lane), lane.series or _NO_PHASE) for lane in self._lanes]
        self.series.offer([(tr("All series"), ""), *series])
        marks = [mark for lane in self._lanes for mark in lane.marks]
        phases = {mark.phase or _NO_PHASE: mark.phase_label or tr("Planned or held: not stated") for mark in marks}
        self.phase.offer([(tr("Planned and held"), ""), *((words, each) for each, words in phases.items())])

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        self._shown = {}
        lanes: list[LaneShown] = []
        for slot, lane in enumerate(self._lanes):
            if self.series.chosen not in ("", lane.series or _NO_PHASE):
                continue
            marks = [mark for mark in lane.marks if self.phase.chosen in ("", mark.phase or _NO_PHASE)]
            gaps = () if self.phase.chosen else lane.gaps
            pills = [self._pill(lane, mark) for mark in _in_order(marks, gaps)]
            if pills:
                lanes.append(LaneShown(meeting_words.lane_told(lane), tuple(pills), slot))
        drawing = LanesDrawing(lanes, tr("Year or date not stated"), self.theme)
        self.show_data(self._data())
        self.lanes.show_drawing(drawing)
        self.set_caption(self._caption_of(), self._summary())

    def _pill(self, lane: Lane, mark: MeetingMark | Gap) -> Pill:
        key = (lane.series, len(self._shown))
        self._shown[key] = (lane, mark)
        if isinstance(mark, Gap):
            middle = (mark.after.toordinal() + mark.before.toordinal()) / 2 if mark.after and mark.before else None
            number, missing = meeting_words.gap_number(mark), tr("no record", "of a meeting")
            return Pill(key, middle, middle, number, missing, is_missing=True)
        first, last = _days(mark.first, mark.last)
        return Pill(
            key,
            first,
            last,
            meeting_words.number_told(mark),
            meeting_words.label_told(lane, mark),
            meeting_words.note_told(mark),
            is_hollow=mark.tentative or not mark.phase or mark.phase in _NOT_HELD,
            is_crossed=mark.phase in _NOT_HELD,
            is_vague=mark.when.approximate or mark.when.open_start or mark.when.open_end or not mark.phase,
            differs=mark.dates_differ,
        )

    def _data(self) -> TableData:
        types = meeting_types(self.session.project.codebook)
        usual = {"phase": tr("Phase"), "date": tr("Date"), "format": tr("Format"), "host": tr("Host")}
        heads = field_heads(types, {**usual, "place": tr("Place")})
        columns = (
            Column("series", tr("Series", "of meetings")),
            Column("number", tr("No.", "of a meeting"), is_number=True),
            Column("phase", heads["phase"]),
            Column("date", heads["date"]),
            Column("format", heads["format"]),
            Column("host", heads["host"]),
            Column("place", heads["place"]),
            Column("speakers", tr("Speakers"), is_number=True),
            Column("proposals", tr("Proposals"), is_number=True),
            Column("meeting", type_head(types, tr("Meeting"))),
            Column("articles", tr("Articles")),
        )
        return TableData(columns, tuple(self._row(key, *shown) for key, shown in self._shown.items()))

    def _row(self, key: Hashable, lane: Lane, mark: MeetingMark | Gap) -> Row:
        colours = self.lanes.ink.colours
        swatch = colours[self._lanes.index(lane) % len(colours)]
        if isinstance(mark, Gap):
            number = Cell(meeting_words.gap_number(mark), order=mark.first)
            cells = (Cell(lane.series), number, Cell(tr("no record", "of a meeting"), "missing"), *(Cell(""),) * 8)
            return Row(key, cells, (), swatch)
        articles = dict.fromkeys(self._articles.get(each.article, "") for each in mark.sources)
        cells = (
            Cell(meeting_words.lane_told(lane), lane.series),
            Cell("" if mark.ordinal is None else str(mark.ordinal), order=mark.ordinal),
            Cell(mark.phase_label, mark.phase),
            Cell(meeting_words.date_told(mark), mark.date, mark.date if mark.dated else "~" + mark.date),
            _list(mark.format),
            _list(mark.host),
            _list(mark.place),
            _count(mark.speakers),
            _count(mark.proposals),
            Cell(mark.label),
            _list(tuple(filter(None, articles))),
        )
        return Row(key, cells, mark.sources, swatch)

    def told_mark(self, key: Hashable) -> str:
        """Say a meeting with its quotations, or what is missing."""
        lane, mark = self._shown.get(key, (None, None))
        if lane is None or mark is None:
            return ""
        if isinstance(mark, Gap):
            return mark_told(self.session, [meeting_words.gap_told(lane, mark)], ())
        return mark_told(self.session, meeting_words.mark_heads(mark), mark.sources)

    # ── in words ────────────────────────────────────────────────────────────────────────────────────────────────

    def _caption_of(self) -> list[str]:
        project = self.session.project
        analyst = project.shown.name if project.shown is not None else project.my_name
        marks = [mark for _, mark in self._shown.values() if isinstance(mark, MeetingMark)]
        gaps = [(lane, mark) for lane, mark in self._shown.values() if isinstance(mark, Gap)]
        undated = sum(not mark.dated for mark in marks)
        meetings = tr("%n meeting(s)", "", len({mark.entity for mark in marks}))
        lines = [tr("{meetings}, coded by {analyst}", meetings=meetings, analyst=analyst)]
        chosen = [
            tr("{label}: {names}", label=box.accessibleName(), names=box.currentText())
            for box in (self.series, self.phase)
            if box.chosen
        ]
        lines.append(tr("; ", "between things").join(chosen))
        lines.append(
            tr("Filled: held. Hollow: planned, cancelled (crossed), or not stated (dashed). Dotted: no record.")
        )
        if undated:
            lines.append(tr("%n mark(s) without a year or a date stand at the side.", "", undated))
        missing = tr("; ", "between things").join(meeting_words.gap_told(lane, gap) for lane, gap in gaps[:_MOST_TOLD])
        return [*lines, tr("Missing numbers: {missing}.", missing=missing) if missing else ""]

    def _summary(self) -> str:
        """Say the timeline to those who do not see it."""
        told = list(self._caption_of())
        by_lane: dict[str, list[str]] = {}
        for lane, mark in list(self._shown.values())[:_MOST_TOLD]:
            if isinstance(mark, MeetingMark):
                said = (mark.label, mark.phase_label, meeting_words.date_told(mark), meeting_words.counts_told(mark))
                words = tr(", ", "between things").join(filter(None, said))
                by_lane.setdefault(meeting_words.lane_told(lane), []).append(words)
        between = tr("; ", "between things")
        told += [tr("{series}: {meetings}", series=name, meetings=between.join(all_)) for name, all_ in by_lane.items()]
        told.append(tr("Arrow keys walk the marks, Enter opens the words, Space chooses."))
        return "\n".join(filter(None, told))

    def file_name(self) -> str:
        """Name the file that the page is exported to."""
        return f"{self.session.project.path.stem}-meetings"

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.series.say(tr("Series", "of meetings"), tr("Show only meetings of one series."))
        self.phase.say(tr("Phase"), tr("Show only what is planned, or only what was held."))
        self.lanes.setAccessibleName(tr("Timeline of the meetings"))
        self.table.call(tr("Meetings of the chart"))
        super().tell()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        if self._shown:
            self._show()


def _in_order(marks: Sequence[MeetingMark], gaps: Sequence[Gap]) -> list[MeetingMark | Gap]:
    """Put gaps behind the meeting that stands before them in time; those without a place in time come last."""

    def place(each: MeetingMark | Gap) -> tuple[bool, str, int]:
        if isinstance(each, Gap):
            is_placed = each.after is not None and each.before is not None
            return (not is_placed, each.after.isoformat() if is_placed and each.after else "", each.first)
        day = each.first or each.last
        return (day is None, day.isoformat() if day else "", each.ordinal if each.ordinal is not None else -1)

    return sorted((*marks, *gaps), key=place)


def _days(first: date | None, last: date | None) -> tuple[float | None, float | None]:
    """Give the days that a mark covers; one whose other end is open stands at the end that is known."""
    begin, end = first or last, last or first
    return (float(begin.toordinal()), float(end.toordinal() + 1)) if begin and end else (None, None)


def _list(names: Sequence[str]) -> Cell:
    return Cell(tr(", ", "between things").join(names), ", ".join(names))


def _count(number: int) -> Cell:
    return Cell(str(number) if number else "", str(number), number)
