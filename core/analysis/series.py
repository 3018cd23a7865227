"""The figures behind the charts: what was coded, as it was coded, with the words that it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.charts.source import first_anchor
from core.analysis.values import normal_form
from core.analysis.view import require_one_analyst

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.model.codebook import Codebook, RecordType
    from core.model.record import Anchor, Record, Value

_FIGURE_FIELDS = ("value", "period")
"""A type that has these is a figure, whatever it is called."""

_SEPARATOR = "; "


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One coded figure.

    Attributes:
        measure, unit, place: Names; the words as they stand where they are not named yet.
        period, base_period: EDTF.
        value: Decimal; None where only a change is stated.
        bound: One of ``= ~ > ≥ < ≤``; None for "=" unsaid.
        amount: Decimal, the size of the change, in `amount_unit`.
        derived: Whether the value was worked out from the level and the change of its record; `series` never does.
        start, end: Words of the value, else of the amount, else the first mention: code points, half open.
        text: Id of the text (SHA-256) that `start` and `end` count in.
    """

    measure: str | None
    unit: str | None
    place: str | None
    period: str | None
    value: str | None
    bound: str | None
    high: str | None
    direction: str | None
    amount: str | None
    amount_unit: str | None
    base_period: str | None
    scope: str | None
    derived: bool
    record: str
    article: str
    start: int | None
    end: int | None
    text: str | None


@dataclass(frozen=True, slots=True)
class CodedFigure:
    """A row with what it was made of.

    Attributes:
        level: The value; None where only a change is stated.
        amount: The size of the change.
        unit, period, direction, base: The first value that is stated, read or not; None where there is none.
        measures, places, scopes: All that is stated.
        anchor: Where `start` and `end` of the row come from.
    """

    row: SeriesRow
    record: Record
    level: Value | None
    amount: Value | None
    unit: Value | None
    period: Value | None
    direction: Value | None
    base: Value | None
    measures: tuple[Value, ...]
    places: tuple[Value, ...]
    scopes: tuple[Value, ...]
    anchor: Anchor | None


def figure_types(codebook: Codebook) -> tuple[RecordType, ...]:
    """List the types whose records are figures, whatever they are called."""
    return tuple(each for each in codebook.types if all(each.has_field(field_id) for field_id in _FIGURE_FIELDS))


def series(
    codebook: Codebook,
    records: Sequence[Record],
    names: Callable[[str], str],
    *,
    canonical: Callable[[str], str],
    newest: Mapping[str, str] | None = None,
) -> tuple[SeriesRow, ...]:
    """List the figures that records hold, in the order of the records.

    A record with several different values (one per language region, say) gives a row for each: a conflict is
    shown, never averaged. A level is never worked out from a change, nor from another record.

    Args:
        codebook: Says which types of record are figures; a type that it does not have is none.
        records: Of one analyst's set.
        names: Gives what the screen shows for an id.
        canonical: Gives the id that stands for an id after merging, and any other string unchanged.
        newest: Newest text of each article, by article id; words in it are pointed at first. Without it those
            in the text that was anchored last are.

    Raises:
        Bug: If the records are of more than one analyst.
    """
    return tuple(each.row for each in coded_figures(codebook, records, names, canonical=canonical, newest=newest))


def coded_figures(
    codebook: Codebook,
    records: Sequence[Record],
    names: Callable[[str], str],
    *,
    canonical: Callable[[str], str],
    newest: Mapping[str, str] | None = None,
) -> tuple[CodedFigure, ...]:
    """List what `series` does, each row with the values that it was made of.

    Raises:
        Bug: If the records are of more than one analyst.
    """
    require_one_analyst(records)
    figures = _Figures(lambda name: names(canonical(name)), canonical, newest or {})
    types = {record_type.id: record_type for record_type in figure_types(codebook)}
    return tuple(
        figure for record in records if record.type in types for figure in figures.of(types[record.type], record)
    )


@dataclass(frozen=True, slots=True)
class _Figures:
    """What all rows of a table share."""

    name: Callable[[str], str]
    canonical: Callable[[str], str]
    newest: Mapping[str, str]

    def of(self, record_type: RecordType, record: Record) -> Iterator[CodedFigure]:
        """Give the figures of one record: none where neither a value nor a change is known."""
        levels = self._levels(record_type, record)
        amount = _stated(record, "amount")
        direction = _normal(record, "direction")
        if not levels and amount is None and direction is None:
            return
        for level in levels or (None,):
            anchor = self._pointer(record, level, amount)
            row = SeriesRow(
                measure=self._named(record, "measure"),
                unit=self._named(record, "unit"),
                place=self._named(record, "place"),
                period=_normal(record, "period"),
                value=level.normal if level else None,
                bound=(level.bound or None) if level else None,
                high=level.high if level else None,
                direction=direction,
                amount=amount.normal if amount else None,
                amount_unit=self.name(amount.unit) if amount and amount.unit else None,
                base_period=_normal(record, "base_period"),
                scope=_normal(record, "scope"),
                derived=False,
                record=record.id,
                article=record.article,
                start=anchor.span.start if anchor else None,
                end=anchor.span.end if anchor else None,
                text=anchor.text if anchor else None,
            )
            yield CodedFigure(
                row=row,
                record=record,
                level=level,
                amount=amount,
                unit=next(iter(_told(record, "unit")), None),
                period=next(iter(_told(record, "period")), None),
                direction=next(iter(_told(record, "direction")), None),
                base=next(iter(_told(record, "base_period")), None),
                measures=_told(record, "measure"),
                places=_told(record, "place"),
                scopes=_told(record, "scope"),
                anchor=anchor,
            )

    def _levels(self, record_type: RecordType, record: Record) -> tuple[Value, ...]:
        """Give the values of a figure that differ from each other."""
        kind = record_type.field("value").kind
        found: dict[tuple[str, str, str | None], Value] = {}
        for value in record.values("value"):
            if value.normal is not None and not value.not_stated:
                number = normal_form(kind, value.normal, canonical=self.canonical)
                found.setdefault((number, value.bound or "=", value.high), value)
        return tuple(found.values())

    def _named(self, record: Record, field_id: str) -> str | None:
        shown = [
            self.name(value.normal) if value.normal is not None else value.raw for value in _told(record, field_id)
        ]
        return _SEPARATOR.join(dict.fromkeys(filter(None, shown))) or None

    def _pointer(self, record: Record, level: Value | None, amount: Value | None) -> Anchor | None:
        for value in (level, amount):
            if value is not None and value.words:
                return first_anchor(value.words, self.newest.get(record.article))
        mentions = tuple(mention.anchor for mention in record.mentions)
        return first_anchor(mentions, self.newest.get(record.article)) if mentions else None


def _told(record: Record, field_id: str) -> tuple[Value, ...]:
    """Give the values of a field but "not stated"."""
    held = record.values(field_id)
    return tuple([value for value in held if not value.not_stated]) if held else ()


def _stated(record: Record, field_id: str) -> Value | None:
    """Give the first value of a field whose normal form is known."""
    return next((value for value in _told(record, field_id) if value.normal is not None), None)


def _normal(record: Record, field_id: str) -> str | None:
    value = _stated(record, field_id)
    return value.normal if value else None
