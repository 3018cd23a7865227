"""Who said what: proposals by proposer and meeting, topic or month; speakers by country. Every cell lists records."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.analysis.charts.source import Source

NOT_CODED = ""
"""Key of the row or column of what has no value in that field."""


class VoicesBy(StrEnum):
    """What the columns of the matrix are."""

    MEETING = "meeting"
    TOPIC = "topic"
    MONTH = "month"


class MonthFrom(StrEnum):
    """Where the month of a proposal comes from."""

    MEETING = "meeting"
    PUBLICATION = "publication"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What a row or column is about.

    Attributes:
        key: Id, or folded words where there is no id yet; `NOT_CODED` where nothing was coded.
        label: What a screen shows; empty where nothing was coded.
        order: Sorts columns; those with an empty one come last.
    """

    key: str
    label: str
    order: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One proposal.

    Attributes:
        text: The clause.
        proposers, meetings, topics: What is coded, each once; empty where nothing is.
        stage: Name of how far it had come; empty where it is not coded.
        month: EDTF, to the month: of the meeting, else of the publication; a year or an interval where no more is
            stated; empty where nothing is.
        month_from: Which of the two.
        source: The words of the record.
    """

    record: str
    article: str
    text: str
    proposers: tuple[Head, ...]
    meetings: tuple[Head, ...]
    topics: tuple[Head, ...]
    stage: str
    month: str
    month_from: MonthFrom
    source: Source

    def columns(self, by: VoicesBy) -> tuple[Head, ...]:
        """Give the columns that it stands in."""
        match by:
            case VoicesBy.MEETING:
                return self.meetings
            case VoicesBy.TOPIC:
                return self.topics
            case VoicesBy.MONTH:
                return (Head(self.month, self.month, self.month),) if self.month else ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Proposals by proposer and something else.

    A proposal of two proposers or on two topics stands in several cells, but counts once in each total.

    Attributes:
        rows: Proposers, who has most first; those without one last.
        columns: Meetings in the order of time and number, topics by name, months in order; what has none last.
        cells: What stands where, by the keys of row and column; cells without any are left out.
    """

    by: VoicesBy
    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: Mapping[tuple[str, str], tuple[Said, ...]]

    def cell(self, row: Head, column: Head) -> tuple[Said, ...]:
        """List what stands in a cell."""
        return self.cells.get((row.key, column.key), ())

    def row(self, row: Head) -> tuple[Said, ...]:
        """List what stands in a row, each proposal once."""
        return _once([said for (key, _), some in self.cells.items() if key == row.key for said in some])

    def column(self, column: Head) -> tuple[Said, ...]:
        """List what stands in a column, each proposal once."""
        return _once([said for (_, key), some in self.cells.items() if key == column.key for said in some])

    @property
    def most(self) -> int:
        """How many proposals the fullest cell has."""
        return max((len(some) for some in self.cells.values()), default=0)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks, over all articles.

    Attributes:
        person: Id that stands for them after merging, or folded words.
        label: Their name.
        statements: How many of their statements are coded.
        articles: Ids of the articles in which they speak.
        sources: The words of each of their records.
    """

    person: str
    label: str
    statements: int
    articles: tuple[str, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class CountryVoices:
    """Those who speak for a country.

    Attributes:
        country: Code or id; the key is `NOT_CODED` for those whose country is not coded anywhere.
        speakers: By number of records, most first.
    """

    country: Head
    speakers: tuple[Speaker, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The words of all of their records."""
        return tuple(source for speaker in self.speakers for source in speaker.sources)


@dataclass(frozen=True, slots=True)
class SpeakerTold:
    """What one record says of a speaker.

    Attributes:
        country: None where it is not coded.
        statements: How many statements it has.
    """

    person: str
    label: str
    country: Head | None
    statements: int
    source: Source


@dataclass(frozen=True, slots=True)
class Voices:
    """All that the page needs; which matrix is shown is worked out from it at once.

    Attributes:
        said: Proposals, in the order of the records.
        countries: Most speakers first; those without a country last.
    """

    said: tuple[Said, ...]
    countries: tuple[CountryVoices, ...]

    def matrix(self, by: VoicesBy) -> Matrix:
        """Give the proposals by proposer and something else."""
        return matrix(self.said, by)


def matrix(said: Sequence[Said], by: VoicesBy) -> Matrix:
    """Put proposals into a matrix of proposers and meetings, topics or months."""
    nothing = (Head(NOT_CODED, ""),)
    rows: dict[str, Head] = {}
    columns: dict[str, Head] = {}
    cells: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
    count: defaultdict[str, int] = defaultdict(int)
    for each in said:
        for row in each.proposers or nothing:
            rows.setdefault(row.key, row)
            count[row.key] += 1
            for column in each.columns(by) or nothing:
                columns.setdefault(column.key, column)
                cells[row.key, column.key].append(each)
    return Matrix(
        by,
        tuple(sorted(rows.values(), key=lambda row: (row.key == NOT_CODED, -count[row.key], fold_key(row.label)))),
        tuple(sorted(columns.values(), key=_column_order)),
        {key: tuple(some) for key, some in cells.items()},
    )


def speakers_by_country(told: Sequence[SpeakerTold]) -> tuple[CountryVoices, ...]:
    """Put speakers under their countries; whose country one record says is not also without one."""
    countries: defaultdict[str, dict[str, Head]] = defaultdict(dict)
    for each in told:
        if each.country is not None:
            countries[each.person].setdefault(each.country.key, each.country)
    heads: dict[str, Head] = {}
    people: defaultdict[str, defaultdict[str, list[SpeakerTold]]] = defaultdict(lambda: defaultdict(list))
    for each in told:
        own = (each.country,) if each.country else tuple(countries[each.person].values()) or (Head(NOT_CODED, ""),)
        for country in own:
            heads.setdefault(country.key, country)
            people[country.key][each.person].append(each)
    found = [
        CountryVoices(heads[key], tuple(sorted(map(_speaker, own.values()), key=_most_told)))
        for key, own in people.items()
    ]
    return tuple(sorted(found, key=_most_speakers))


def _speaker(told: Sequence[SpeakerTold]) -> Speaker:
    return Speaker(
        told[0].person,
        told[0].label,
        sum(each.statements for each in told),
        tuple(dict.fromkeys(each.source.article for each in told)),
        tuple(each.source for each in told),
    )


def _most_told(speaker: Speaker) -> tuple[int, str]:
    return (-len(speaker.sources), fold_key(speaker.label))


def _most_speakers(country: CountryVoices) -> tuple[bool, int, str]:
    return (country.country.key == NOT_CODED, -len(country.speakers), fold_key(country.country.label))


def _column_order(column: Head) -> tuple[bool, bool, str, str]:
    return (column.key == NOT_CODED, not column.order, column.order, fold_key(column.label))


def _once(said: Sequence[Said]) -> tuple[Said, ...]:
    return tuple({each.record: each for each in said}.values())
