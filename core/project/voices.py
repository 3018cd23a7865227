"""Who said what, for the analyst shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.charts.meetings import meetings_by_record, proposal_types, speaker_types
from core.analysis.charts.source import source_of
from core.analysis.charts.timeline import meeting_timeline
from core.analysis.charts.voices import Head, MonthFrom, Said, SpeakerTold, Voices, speakers_by_country
from core.project.meeting_lanes import chart_book, meeting_records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.analysis.charts.meetings import Book, Naming
    from core.analysis.charts.timeline import Lane, MeetingMark
    from core.model.codebook import RecordType
    from core.model.record import Record
    from core.project.project import Project

_PROPOSER, _TOPIC, _STAGE = "proposer", "topic", "stage"
_COUNTRY, _STATEMENT = "country", "statement"
_MONTH = len("2020-09")


def voices(project: Project, language: str = "en") -> Voices:
    """Gather the proposals and speakers that the analyst shown has coded.

    Args:
        language: In which proposers, meetings, topics and countries are named.
    """
    book = chart_book(project, language)
    records = meeting_records(project, book)
    reading = _Reading(
        book,
        meetings_by_record(book, records),
        _marks(meeting_timeline(told for record in records if (told := book.told(record)) is not None)),
        {article.id: article.published for article in project.articles()},
    )
    said = [
        reading.said(kind, record)
        for kind in proposal_types(project.codebook)
        for record in project.records(record_type=kind.id)
    ]
    told = [
        each
        for kind in speaker_types(project.codebook)
        for record in project.records(record_type=kind.id)
        for each in reading.speaker(kind, record)
    ]
    return Voices(tuple(said), speakers_by_country(told))


def _marks(lanes: Sequence[Lane]) -> dict[str, list[MeetingMark]]:
    """Give the marks of each meeting that has a date, those held first."""
    found: dict[str, list[MeetingMark]] = {}
    for mark in sorted((mark for lane in lanes for mark in lane.dated), key=lambda mark: mark.tentative):
        found.setdefault(mark.entity, []).append(mark)
    return found


class _Reading:
    """Reads records of proposals and speakers."""

    def __init__(
        self,
        book: Book,
        meetings: Mapping[str, Naming],
        marks: Mapping[str, Sequence[MeetingMark]],
        published: Mapping[str, str],
    ) -> None:
        self._book = book
        self._meetings = meetings
        self._marks = marks
        self._published = published

    def said(self, kind: RecordType, record: Record) -> Said:
        """Read a proposal."""
        found = self._book.meeting_of(record, self._meetings)
        naming = found[0] if found else None
        clause = record.first(kind.anchor) if kind.anchor else None
        stage = next((each for each in record.values(_STAGE) if not each.not_stated), None)
        month, month_from = self._month(record, naming)
        return Said(
            record=record.id,
            article=record.article,
            text=(clause.raw or clause.normal or "") if clause else "",
            proposers=tuple(Head(*each) for each in self._book.identities(record, _PROPOSER)),
            meetings=(self._head(naming),) if naming else (),
            topics=tuple(Head(key, label, label) for key, label in self._book.identities(record, _TOPIC)),
            stage=self._book.choice(kind, stage).label if stage and kind.has_field(_STAGE) else "",
            month=month,
            month_from=month_from,
            source=source_of(record, clause.words if clause else (), self._book.newest),
        )

    def speaker(self, kind: RecordType, record: Record) -> tuple[SpeakerTold, ...]:
        """Read a speaker, once for each country that the record says; none where it does not say who speaks."""
        who = self._book.identities(record, kind.identity or "")
        if not who:
            return ()
        person, label = who[0]
        statements = sum(not each.not_stated for each in record.values(_STATEMENT))
        countries = [Head(*each) for each in self._book.identities(record, _COUNTRY)] or [None]
        source = source_of(record, (), self._book.newest)
        return tuple(SpeakerTold(person, label, country, statements, source) for country in countries)

    def _head(self, naming: Naming) -> Head:
        marks = self._marks.get(naming.key, ())
        day = next((mark.first or mark.last for mark in marks), None)
        number = "" if naming.ordinal is None else f"{naming.ordinal:06}"
        return Head(naming.key, naming.label, f"{day.isoformat() if day else '9999'} {naming.series} {number}")

    def _month(self, record: Record, naming: Naming | None) -> tuple[str, MonthFrom]:
        for mark in self._marks.get(naming.key, ()) if naming else ():
            return _to_the_month(mark.date), MonthFrom.MEETING
        published = self._published.get(record.article, "")
        return (_to_the_month(published), MonthFrom.PUBLICATION) if published else ("", MonthFrom.UNKNOWN)


def _to_the_month(edtf: str) -> str:
    """Cut an EDTF date or interval to the month, and an interval within one month to that month."""
    ends = [end.strip().rstrip("~?%")[:_MONTH].rstrip("~?%") for end in edtf.split("/")]
    return ends[0] if len(set(ends)) == 1 else "/".join(ends)
