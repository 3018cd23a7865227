"""What records say of meetings, and who is linked to which: what the timeline and the matrix of voices are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.charts.source import source_of
from core.analysis.same_identity import series_of
from core.model.codebook import Kind
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.analysis.charts.source import Source
    from core.model.codebook import Codebook, Field, RecordType
    from core.model.entity import Entity
    from core.model.record import Record, Value

_DATE, _PHASE, _FORMAT = "date", "phase", "format"
_PERSON = "person"
_HOST, _CHAIR, _PLACE = "host", "chair", "place"


@dataclass(frozen=True, slots=True)
class Naming:
    """Which meeting is meant.

    Attributes:
        key: Id that stands for it after merging; its folded words where it is not named yet.
        label: What a screen shows.
        series: Short name of its series; empty where it belongs to none.
        ordinal: Its number in the series; None where only the series is meant, or it has none.
    """

    key: str
    label: str
    series: str = ""
    ordinal: int | None = None


@dataclass(frozen=True, slots=True)
class PhaseTold:
    """Whether a meeting is told of as planned, held, postponed or cancelled.

    Attributes:
        id: Id of the choice; empty where it is not said.
        label: Its name on screen.
        tentative: Whether it may still not come.
    """

    id: str = ""
    label: str = ""
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class MeetingTold:
    """What one record says of a meeting.

    Attributes:
        dates: EDTF, the values that were read.
        date_words: The words of each of them; empty where nothing in the article says it.
        source: The words of the date, else those that name the meeting.
    """

    meeting: Naming
    phase: PhaseTold
    dates: tuple[str, ...]
    date_words: tuple[str, ...]
    host: tuple[str, ...]
    chair: tuple[str, ...]
    format: tuple[str, ...]
    place: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class LinkedRecord:
    """A record that says at which meeting it was.

    Attributes:
        meeting: That meeting.
        person: Who spoke, by the id that stands for them after merging; empty where it is no record of a speaker.
        source: The words of the record.
        meeting_source: The words that say at which meeting.
    """

    meeting: Naming
    person: str
    source: Source
    meeting_source: Source


@dataclass(frozen=True, slots=True)
class Book:
    """What is needed to read records of meetings, speakers and proposals: the codebook and the names.

    Attributes:
        label: Gives what the screen shows for an id.
        canonical: Gives the id that stands for an id after merging, and any other string unchanged.
        entity: Finds an entity by its id.
        newest: Newest text of each article, by article id.
        language: In which choices are named.
    """

    codebook: Codebook
    label: Callable[[str], str]
    canonical: Callable[[str], str]
    entity: Callable[[str], Entity | None]
    newest: Mapping[str, str]
    language: str = "en"

    def naming(self, value: Value) -> Naming | None:
        """Say which meeting a value names; None where it names none."""
        if value.not_stated:
            return None
        if value.normal is None:
            words = value.raw.strip()
            return Naming(fold_key(words), words) if words else None
        key = self.canonical(value.normal)
        entity = self.entity(key)
        number = series_of(entity) if entity is not None else None
        label = self.label(key)
        return Naming(key, label, number.series, number.ordinal) if number else Naming(key, label)

    def identities(self, record: Record, field_id: str) -> tuple[tuple[str, str], ...]:
        """List what a field names, each once: the id that stands for it, or its folded words, and its label."""
        found: dict[str, str] = {}
        for value in record.values(field_id):
            if value.not_stated:
                continue
            if value.normal is not None:
                key = self.canonical(value.normal)
                found.setdefault(key, self.label(key))
            elif value.raw.strip():
                found.setdefault(fold_key(value.raw.strip()), value.raw.strip())
        return tuple(found.items())

    def named(self, record: Record, field_id: str) -> tuple[str, ...]:
        """List the labels of what a field names, each once."""
        return tuple(label for _, label in self.identities(record, field_id))

    def choice(self, kind: RecordType, value: Value) -> PhaseTold:
        """Say what choice a value is; its words where it is none."""
        if value.not_stated:
            return PhaseTold()
        field = kind.field(value.field)
        if value.normal is not None and field.has_choice(value.normal):
            choice = field.choice(value.normal)
            return PhaseTold(choice.id, choice.labels.best(self.language), choice.tentative)
        words = value.normal or value.raw
        return PhaseTold(fold_key(words), words) if words else PhaseTold()

    def told(self, record: Record) -> MeetingTold | None:
        """Read a record of a meeting; None where it does not say which meeting."""
        kind = self.codebook.type(record.type)
        identity = next((value for value in record.values(kind.identity or "") if self.naming(value)), None)
        meeting = self.naming(identity) if identity is not None else None
        if meeting is None or identity is None:
            return None
        dates = tuple(each for each in _held(record, kind, _DATE) if each.normal)
        phases = [self.choice(kind, each) for each in _held(record, kind, _PHASE)]
        words = dates[0].words if dates else ()
        return MeetingTold(
            meeting=meeting,
            phase=next((each for each in phases if each.id), PhaseTold()),
            dates=tuple(each.normal or "" for each in dates),
            date_words=tuple(each.raw for each in dates),
            host=self.named(record, _HOST),
            chair=self.named(record, _CHAIR),
            format=tuple(self.choice(kind, each).label for each in _held(record, kind, _FORMAT)),
            place=self.named(record, _PLACE),
            source=source_of(record, words or identity.words, self.newest),
        )

    def meeting_of(self, record: Record, meetings: Mapping[str, Naming]) -> tuple[Naming, Value] | None:
        """Say at which meeting a record was, and by which value.

        Args:
            meetings: The meeting that each record of a meeting is about, by the id of the record.
        """
        link = link_field(self.codebook, self.codebook.type(record.type))
        for value in record.values(link.id) if link else ():
            naming = meetings.get(value.normal) if value.normal else None
            if naming is None:
                naming = self.naming(value)
            if naming is not None:
                return naming, value
        return None

    def linked(self, record: Record, meetings: Mapping[str, Naming]) -> LinkedRecord | None:
        """Read at which meeting a speaker spoke, or a proposal was made; None where the record does not say."""
        found = self.meeting_of(record, meetings)
        if found is None:
            return None
        naming, value = found
        kind = self.codebook.type(record.type)
        who = self.identities(record, kind.identity) if kind.identity else ()
        anchors = value.words or value.basis
        return LinkedRecord(
            meeting=naming,
            person=who[0][0] if who else "",
            source=source_of(record, (), self.newest),
            meeting_source=source_of(record, anchors, self.newest),
        )


def meeting_types(codebook: Codebook) -> tuple[RecordType, ...]:
    """List the types whose records are about something numbered in a series, whatever they are called."""
    return tuple(each for each in codebook.types if each.identity and each.field(each.identity).series)


def speaker_types(codebook: Codebook) -> tuple[RecordType, ...]:
    """List the types whose records are about a person who is linked to a meeting."""
    return tuple(
        each
        for each in codebook.types
        if each.identity and _PERSON in each.field(each.identity).entity_types and link_field(codebook, each)
    )


def proposal_types(codebook: Codebook) -> tuple[RecordType, ...]:
    """List the types whose records are clauses that are linked to a meeting."""
    return tuple(
        each
        for each in codebook.types
        if each.anchor and each.field(each.anchor).kind is Kind.TEXT and link_field(codebook, each)
    )


def link_field(codebook: Codebook, kind: RecordType) -> Field | None:
    """Give the field of a type that says at which meeting."""
    types = {each.id for each in meeting_types(codebook)}
    return next((each for each in kind.fields if each.kind is Kind.LINK and each.link_type in types), None)


def meetings_by_record(book: Book, records: Sequence[Record]) -> dict[str, Naming]:
    """Give the meeting that each record of a meeting is about, by the id of the record."""
    told = {record.id: book.told(record) for record in records}
    return {record_id: each.meeting for record_id, each in told.items() if each is not None}


def _held(record: Record, kind: RecordType, field_id: str) -> tuple[Value, ...]:
    if not kind.has_field(field_id):
        return ()
    return tuple(value for value in record.values(field_id) if not value.not_stated)
