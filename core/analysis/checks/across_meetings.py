"""Numbers of meetings that do not go together: two for one meeting, or out of step with the years."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.analysis.checks.disagreement import Disagreement, Quotation
from core.analysis.edtf_range import edtf_range
from core.language.series import meeting_identity
from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.model.codebook import Codebook, Field, RecordType
    from core.model.entity import Entity
    from core.model.record import Record, Value

TWO_ORDINALS = "two-ordinals"
ORDINAL_AGAINST_YEAR = "ordinal-against-year"

_ENOUGH = 3
"""Meetings that keep step, before one that does not is questioned."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A record that tells of a numbered meeting."""

    record: Record
    entity: Entity
    number: int
    naming: Value
    date: Value | None

    @property
    def year(self) -> int | None:
        """The year that it is dated to; None where that is not sure."""
        found = edtf_range(self.date.normal) if self.date is not None and self.date.normal else None
        if found is None or found.yearless or found.earliest.year != found.latest.year:
            return None
        return found.earliest.year


def check_meeting_numbers(
    codebook: Codebook, records: Sequence[Record], canonical: Callable[[str], str], entities: Mapping[str, Entity]
) -> Iterator[Disagreement]:
    """Find meetings that articles number in two ways, and numbers that do not rise with the years."""
    told = list(_told(codebook, records, canonical, entities))
    by_entity: dict[str, list[_Told]] = defaultdict(list)
    by_series: dict[str, list[_Told]] = defaultdict(list)
    for each in told:
        by_entity[each.entity.id].append(each)
        by_series[each.entity.series].append(each)
    for meetings in by_entity.values():
        yield from _two_numbers(meetings)
    for meetings in by_series.values():
        yield from _same_day(meetings)
        yield from _out_of_step(meetings)


def _told(
    codebook: Codebook, records: Sequence[Record], canonical: Callable[[str], str], entities: Mapping[str, Entity]
) -> Iterator[_Told]:
    for record in records:
        record_type = codebook.type(record.type) if codebook.has_type(record.type) else None
        identity = _identity(record_type) if record_type else None
        naming = record.first(identity.id) if identity else None
        if record_type is None or naming is None or naming.normal is None:
            continue
        entity = entities.get(canonical(naming.normal))
        if entity is not None and entity.series and entity.ordinal is not None:
            yield _Told(record, entity, entity.ordinal, naming, _date(record_type, record))


def _identity(record_type: RecordType) -> Field | None:
    return record_type.field(record_type.identity) if record_type.identity else None


def _date(record_type: RecordType, record: Record) -> Value | None:
    dates = (record.first(field.id) for field in record_type.fields if field.kind is Kind.EDTF)
    return next((value for value in dates if value is not None and not value.not_stated), None)


def _two_numbers(meetings: Sequence[_Told]) -> Iterator[Disagreement]:
    """Compare the number that the words of each article give with that of the meeting."""
    said: dict[int, tuple[_Told, str]] = {}
    for told in meetings:
        for number, words in _numbers_in(told):
            said.setdefault(number, (told, words))
    if len(said) < 2 or len({told.record.article for told, _ in said.values()}) < 2:
        return
    quotations = tuple(Quotation(told.record.id, told.naming, str(number)) for number, (told, _) in said.items())
    yield Disagreement(TWO_ORDINALS, meetings[0].record.type, "", meetings[0].entity.id, quotations)


def _numbers_in(told: _Told) -> Iterator[tuple[int, str]]:
    for words in dict.fromkeys((told.naming.raw, *(mention.anchor.exact for mention in told.record.mentions))):
        found = meeting_identity(words, None) if words else None
        if found is not None and found.ordinal is not None and found.series == told.entity.series:
            yield found.ordinal, words


def _same_day(meetings: Sequence[_Told]) -> Iterator[Disagreement]:
    """Find two numbers of a series that articles date to one and the same day."""
    by_day: dict[str, dict[int, _Told]] = defaultdict(dict)
    for told in meetings:
        days = edtf_range(told.date.normal) if told.date is not None and told.date.normal else None
        if days is not None and not days.yearless and days.earliest == days.latest:
            by_day[days.earliest.isoformat()].setdefault(told.number, told)
    for numbered in by_day.values():
        if len(numbered) > 1 and len({told.record.article for told in numbered.values()}) > 1:
            first = next(iter(numbered.values()))
            quotations = tuple(Quotation(t.record.id, t.naming, str(n)) for n, t in sorted(numbered.items()))
            yield Disagreement(TWO_ORDINALS, first.record.type, "", first.entity.id, quotations)


def _out_of_step(meetings: Sequence[_Told]) -> Iterator[Disagreement]:
    """Find numbers that fall while the years rise, and one that leaves the step that all others keep."""
    dated: dict[int, _Told] = {}
    for told in meetings:
        if told.year is not None:
            dated.setdefault(told.number, told)
    ordered = [dated[number] for number in sorted(dated)]
    fallen = {(one.number, other.number) for one, other in pairwise(ordered) if (one.year or 0) > (other.year or 0)}
    for one, other in pairwise(ordered):
        if (one.number, other.number) in fallen:
            yield _against_year(one, other)
    steps = Counter((told.year or 0) - told.number for told in ordered)
    (usual, count), *_ = [*steps.most_common(1), (0, 0)]
    if fallen or count < _ENOUGH or len(ordered) - count != 1:
        return
    stray = next(told for told in ordered if (told.year or 0) - told.number != usual)
    neighbour = min(
        (told for told in ordered if told is not stray), key=lambda told: (abs(told.number - stray.number), told.number)
    )
    yield _against_year(*sorted((stray, neighbour), key=lambda told: told.number))


def _against_year(one: _Told, other: _Told) -> Disagreement:
    quotations = tuple(Quotation(t.record.id, t.date or t.naming, str(t.year)) for t in (one, other))
    return Disagreement(ORDINAL_AGAINST_YEAR, one.record.type, "", one.entity.id, quotations)
