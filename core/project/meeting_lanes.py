"""The timeline of meetings, for the analyst shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.charts.meetings import Book, meeting_types, meetings_by_record, proposal_types, speaker_types
from core.analysis.charts.timeline import meeting_timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.analysis.charts.meetings import LinkedRecord, Naming
    from core.analysis.charts.timeline import Lane
    from core.model.codebook import RecordType
    from core.model.record import Record
    from core.project.project import Project


def meeting_lanes(project: Project, language: str = "en") -> tuple[Lane, ...]:
    """Put the meetings that the analyst shown has coded into lanes, with those who spoke at each.

    Args:
        language: In which hosts, formats and phases are named.
    """
    book = chart_book(project, language)
    records = meeting_records(project, book)
    meetings = meetings_by_record(book, records)
    return meeting_timeline(
        (told for record in records if (told := book.told(record)) is not None),
        _linked(project, book, speaker_types(project.codebook), meetings),
        _linked(project, book, proposal_types(project.codebook), meetings),
    )


def chart_book(project: Project, language: str) -> Book:
    """Give what is needed to read records for a chart."""
    names = project.names
    return Book(
        codebook=project.codebook,
        label=lambda identity: names.label(identity, language),
        canonical=names.canonical,
        entity=names.entity,
        newest={article.id: article.text for article in project.articles()},
        language=language,
    )


def meeting_records(project: Project, book: Book) -> tuple[Record, ...]:
    """List the records of meetings."""
    return tuple(record for kind in meeting_types(book.codebook) for record in project.records(record_type=kind.id))


def _linked(
    project: Project, book: Book, kinds: Iterable[RecordType], meetings: Mapping[str, Naming]
) -> tuple[LinkedRecord, ...]:
    records = (record for kind in kinds for record in project.records(record_type=kind.id))
    return tuple(found for record in records if (found := book.linked(record, meetings)) is not None)
