"""Meetings in time: a lane a series, a mark for each meeting and each way of telling of it, and the numbers missing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from core.analysis.charts.meetings import LinkedRecord, MeetingTold, Naming, PhaseTold
from core.analysis.charts.periods import UNDATED, Interval, interval
from core.analysis.edtf_range import EdtfRange, edtf_range
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from core.analysis.charts.source import Source


@dataclass(frozen=True, slots=True)
class MeetingMark:
    """One meeting as planned, held, postponed or cancelled; what is planned and what is held are two marks.

    Attributes:
        entity: Id that stands for the meeting after merging; its words where it is not named yet.
        label: Its name ("AMMTC 14").
        ordinal: Its number in the series; None where it has none.
        phase: Id of the choice; empty where no article says.
        phase_label: Its name on screen; empty where no article says.
        tentative: Whether the phase is something that may still not come ("planned").
        when: Its place in time; not dated where no article states the year, or any date.
        date: The most exact date that is stated, EDTF ("XXXX-08-21" where the year is not stated); empty if none.
        date_words: The words of that date.
        host, chair, format, place: Names of all that is stated, each once.
        speakers: Number of persons and groups who spoke at it.
        proposals: Number of records of proposals that were made at it.
        sources: The words that tell of it, one a record, first those of the date.
        speaker_sources, proposal_sources: The words of each of those records.
        dates_differ: Whether another mark has the same meeting and phase at a date that cannot be this one, or one
            record of it holds two such dates.
    """

    entity: str
    label: str
    ordinal: int | None
    phase: str
    phase_label: str
    tentative: bool
    when: Interval
    date: str
    date_words: str
    host: tuple[str, ...]
    chair: tuple[str, ...]
    format: tuple[str, ...]
    place: tuple[str, ...]
    speakers: int
    proposals: int
    sources: tuple[Source, ...]
    speaker_sources: tuple[Source, ...] = ()
    proposal_sources: tuple[Source, ...] = ()
    dates_differ: bool = False

    @property
    def first(self) -> date | None:
        """First day; None where it is not known."""
        return self.when.first

    @property
    def last(self) -> date | None:
        """Last day; None where it is not known."""
        return self.when.last

    @property
    def dated(self) -> bool:
        """Whether it has a place in time; else it stands at the side, "year not stated" or "date not stated"."""
        return self.when.dated

    @property
    def yearless(self) -> bool:
        """Whether day and month are stated, but not the year."""
        return self.when.yearless


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers of a series that no record has, between two that some have; both ends included.

    Attributes:
        first, last: Numbers.
        after: Last day of the meeting before them; None where that is not known.
        before: First day of the meeting behind them; None where that is not known.
    """

    first: int
    last: int
    after: date | None
    before: date | None


@dataclass(frozen=True, slots=True)
class Lane:
    """A series of meetings; the one without a name holds the meetings that belong to none.

    Attributes:
        series: Its short name ("AMMTC+China"); empty for meetings outside any series.
        marks: In order of time; those without a place in time behind them, by number.
        gaps: Numbers that are missing, in their order.
        named: The words that only name the series, no particular meeting of it.
    """

    series: str
    marks: tuple[MeetingMark, ...]
    gaps: tuple[Gap, ...]
    named: tuple[Source, ...] = ()

    @property
    def dated(self) -> tuple[MeetingMark, ...]:
        """The marks that have a place in time."""
        return tuple(mark for mark in self.marks if mark.dated)

    @property
    def undated(self) -> tuple[MeetingMark, ...]:
        """The marks that stand at the side."""
        return tuple(mark for mark in self.marks if not mark.dated)


def meeting_timeline(
    told: Iterable[MeetingTold], speakers: Iterable[LinkedRecord] = (), proposals: Iterable[LinkedRecord] = ()
) -> tuple[Lane, ...]:
    """Put meetings into lanes, by name of the series; meetings outside any series come last.

    Dates that cannot be the same day make two marks, and neither is taken for the right one. What does not say
    whether the meeting is planned or held stands with what does, where its date fits.

    Args:
        told: What records say of meetings (`core.analysis.charts.meetings`).
        speakers: Records of speakers, with the meeting that each is linked to.
        proposals: Records of proposals, likewise.
    """
    laying = _Laying()
    by_meeting: defaultdict[str, list[MeetingTold]] = defaultdict(list)
    for each in told:
        by_meeting[each.meeting.key].append(each)
    for tellings in by_meeting.values():
        laying.tell(tellings)
    for each in speakers:
        if (home := laying.home(each)) is not None:
            home.speakers.append(each)
    for each in proposals:
        if (home := laying.home(each)) is not None:
            home.proposals.append(each)
    return laying.lanes()


class _Laying:
    """Puts what is told into groups, and the groups into lanes."""

    def __init__(self) -> None:
        self._groups: defaultdict[str, list[_Group]] = defaultdict(list)
        self._named: defaultdict[str, list[Source]] = defaultdict(list)
        self._series: dict[str, str] = {}

    def tell(self, tellings: Sequence[MeetingTold]) -> None:
        """Take what is told of one meeting."""
        meeting = tellings[0].meeting
        if _only_names_a_series(tellings):
            self._named[self._lane_of(meeting)].extend(each.source for each in tellings)
        else:
            self._groups[meeting.key] += _grouped(tellings)

    def home(self, linked: LinkedRecord) -> _Group | None:
        """Give the group at which somebody spoke; a new one for a meeting that only the link names."""
        meeting = linked.meeting
        if meeting.key not in self._groups:
            if meeting.series and meeting.ordinal is None:
                return None
            self._groups[meeting.key].append(_Group(meeting, [], [linked.meeting_source]))
        return _home(self._groups[meeting.key], linked.source.article)

    def lanes(self) -> tuple[Lane, ...]:
        lanes: defaultdict[str, list[_Group]] = defaultdict(list)
        for groups in self._groups.values():
            lanes[self._lane_of(groups[0].meeting)] += groups
        order = sorted({*lanes, *self._named}, key=lambda key: (not key, key))
        return tuple(_lane(self._series[key], lanes[key], self._named.get(key, [])) for key in order)

    def _lane_of(self, meeting: Naming) -> str:
        key = fold_key(meeting.series)
        self._series.setdefault(key, meeting.series)
        return key


class _Group:
    """What becomes one mark: tellings of one meeting and one phase whose dates can be the same."""

    def __init__(self, meeting: Naming, tellings: Sequence[MeetingTold], linked: Sequence[Source] = ()) -> None:
        self.meeting = meeting
        self.phase = PhaseTold()
        self.dates_differ = False
        self.told: list[MeetingTold] = []
        self._dates: dict[str, EdtfRange] = {}
        for each in tellings:
            self.add(each)
        self.linked = list(linked)
        self.speakers: list[LinkedRecord] = []
        self.proposals: list[LinkedRecord] = []

    def add(self, told: MeetingTold) -> None:
        self.told.append(told)
        if not self.phase.id:
            self.phase = told.phase
        own = {date: days for date in told.dates if (days := edtf_range(date)) is not None}
        if any(not one.overlaps(other) for one, other in combinations(own.values(), 2)):
            self.dates_differ = True
        self._dates |= own

    def fits(self, date: str) -> bool:
        """Tell whether a date can be that of all tellings; one that cannot be read fits any."""
        days = edtf_range(date)
        return days is None or date in self._dates or all(days.overlaps(other) for other in self._dates.values())

    def has_date(self) -> bool:
        return bool(self._dates)

    def mark(self) -> MeetingMark:
        date, words, first = self._most_exact()
        told = [first, *(each for each in self.told if each is not first)] if first else self.told
        return MeetingMark(
            entity=self.meeting.key,
            label=self.meeting.label,
            ordinal=self.meeting.ordinal,
            phase=self.phase.id,
            phase_label=self.phase.label,
            tentative=self.phase.tentative,
            when=interval(date) if date else UNDATED,
            date=date,
            date_words=words,
            host=_once(name for each in self.told for name in each.host),
            chair=_once(name for each in self.told for name in each.chair),
            format=_once(name for each in self.told for name in each.format),
            place=_once(name for each in self.told for name in each.place),
            speakers=len({each.person for each in self.speakers}),
            proposals=len({each.source.record for each in self.proposals}),
            sources=(*(each.source for each in told), *self.linked),
            speaker_sources=tuple(each.source for each in self.speakers),
            proposal_sources=tuple(each.source for each in self.proposals),
            dates_differ=self.dates_differ,
        )

    def _most_exact(self) -> tuple[str, str, MeetingTold | None]:
        dated = [
            (_vagueness(date), n, date, words, each)
            for n, each in enumerate(self.told)
            for date, words in zip(each.dates, each.date_words, strict=True)
        ]
        if not dated:
            return "", "", None
        _, _, date, words, each = min(dated, key=lambda found: found[:2])
        return date, words, each


def _only_names_a_series(tellings: Sequence[MeetingTold]) -> bool:
    meeting = tellings[0].meeting
    says_more = any(each.dates or each.phase.id for each in tellings)
    return bool(meeting.series) and meeting.ordinal is None and not says_more


def _grouped(tellings: Sequence[MeetingTold]) -> list[_Group]:
    """Put together what is told of one meeting: by phase, then by dates that can be the same."""
    groups: list[_Group] = []
    # What is dated first, so that what is not can join it; what says no phase last, for it joins any.
    for each in sorted(tellings, key=lambda one: (not one.phase.id, not _has_year(one), not one.dates)):
        fitting = [group for group in groups if _joins(each, group)]
        if len(fitting) == 1 or (fitting and (each.dates or not each.phase.id)):
            # Held goes before planned for what says neither.
            min(fitting, key=lambda group: group.phase.tentative).add(each)
        else:
            groups.append(_Group(each.meeting, [each]))
    by_phase: defaultdict[str, list[_Group]] = defaultdict(list)
    for group in groups:
        if group.has_date():
            by_phase[group.phase.id].append(group)
    for same in by_phase.values():
        for group in same:
            group.dates_differ |= len(same) > 1
    return groups


def _joins(told: MeetingTold, group: _Group) -> bool:
    return told.phase.id in ("", group.phase.id) and all(group.fits(date) for date in told.dates)


def _has_year(told: MeetingTold) -> bool:
    return any(interval(date).dated for date in told.dates)


def _vagueness(date: str) -> tuple[int, int]:
    """Order dates: those with a year before those without, then those of fewer days."""
    days = edtf_range(date)
    if days is None:
        return (2, 0)
    return (int(days.yearless), _length(days))


def _length(days: EdtfRange) -> int:
    return (days.latest - days.earliest).days


def _home(groups: Sequence[_Group], article: str) -> _Group:
    """Choose the mark of a meeting at which somebody spoke: what the same article tells of, held before planned."""

    def rank(group: _Group) -> tuple[bool, bool, bool]:
        here = any(each.source.article == article for each in group.told)
        return (group.phase.tentative, not here, not group.has_date())

    return min(groups, key=rank)


def _lane(series: str, groups: Sequence[_Group], named: Sequence[Source]) -> Lane:
    marks = sorted((group.mark() for group in groups), key=_in_time)
    return Lane(series, tuple(marks), tuple(_gaps(marks)) if series else (), tuple(named))


def _in_time(mark: MeetingMark) -> tuple[bool, str, int, bool, str]:
    day = mark.first or mark.last
    place = day.isoformat() if day else ""
    return (not mark.dated, place, mark.ordinal if mark.ordinal is not None else -1, not mark.tentative, mark.label)


def _gaps(marks: Sequence[MeetingMark]) -> Iterator[Gap]:
    numbers = sorted({mark.ordinal for mark in marks if mark.ordinal is not None})
    for below, above in pairwise(numbers):
        if above > below + 1:
            after = [mark.last for mark in marks if mark.ordinal == below and mark.last]
            before = [mark.first for mark in marks if mark.ordinal == above and mark.first]
            yield Gap(below + 1, above - 1, max(after, default=None), min(before, default=None))


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))
