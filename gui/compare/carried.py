"""What is proposed for each column, found again by the record and field that it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.carrying_over.wanted import Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from core.project.board import BoardCell, BoardRow
    from core.project.carrying_over import CarriedField

Key = tuple[int, str, str, str]


@dataclass(frozen=True, slots=True)
class Offer:
    """One value, or one mention, that is proposed for a column.

    Attributes:
        number: Of the pair of columns that it comes from.
        side: Of that pair: where it is coded, 0 or 1.
    """

    field: CarriedField
    number: int
    side: int

    @property
    def column(self) -> int:
        """Number of the column that it is proposed for."""
        return self.number + 1 - self.side

    @property
    def source(self) -> int:
        """Number of the column where it is coded."""
        return self.number + self.side

    @property
    def key(self) -> Key:
        """What it is called as long as the same is coded where it comes from."""
        return self.column, self.field.record, self.field.field, self.field.source

    @property
    def can_be_taken(self) -> bool:
        """Whether there is something to take over, and a record or a place for one: words alone name no record."""
        return self.has_home and (bool(self.field.spans) or self.field.value is not None)

    @property
    def is_sure(self) -> bool:
        """Whether it is thought to be right without a look."""
        return self.can_be_taken and self.field.status is Status.FOUND

    @property
    def has_home(self) -> bool:
        """Whether there is a record that it can be told of, or a place where one would be mentioned."""
        return bool(self.field.into or self.field.home)


def in_cell(offers: Sequence[Offer], held: Sequence[BoardCell]) -> tuple[Offer, ...]:
    """Choose what a cell shows: beside what it holds only what can be taken over."""
    return tuple(each for each in offers if each.can_be_taken or not held)


class Carried:
    """The offers for all columns."""

    def __init__(self) -> None:
        """Begin with none."""
        self._offers: tuple[Offer, ...] = ()
        self._by_field: dict[tuple[int, str, str], list[Offer]] = {}
        self._by_record: dict[tuple[int, str], list[Offer]] = {}

    def show(self, offers: Iterable[Offer]) -> None:
        """Hold other offers; of two that propose the same words for a field the surer stays."""
        self._offers = tuple(offers)
        self._by_field, self._by_record = {}, {}
        for each in self._offers:
            self._by_field.setdefault((each.column, each.field.record, each.field.field), []).append(each)
            self._by_record.setdefault((each.column, each.field.record), []).append(each)

    def drop(self, keys: Collection[Key]) -> None:
        """Forget what was taken over, until it is looked for anew."""
        self.show([each for each in self._offers if each.key not in keys])

    @property
    def offers(self) -> tuple[Offer, ...]:
        """All of them."""
        return self._offers

    def with_key(self, key: Key) -> Offer | None:
        """Find what is proposed for the same as before."""
        return next((each for each in self._offers if each.key == key), None)

    def of_row(self, row: BoardRow, column: int) -> tuple[Offer, ...]:
        """List what is proposed for a fact in a column, each of its words once."""
        found = [each for record in row.records for each in self._by_field.get((column, record, row.field), ())]
        once = {(each.field.spans, each.field.label): each for each in sorted(found, key=lambda each: each.is_sure)}
        return tuple(once.values())

    def of_records(self, records: Iterable[str], column: int) -> tuple[Offer, ...]:
        """List what is proposed for some records in a column, mentions and values."""
        return tuple(each for record in dict.fromkeys(records) for each in self._by_record.get((column, record), ()))

    def for_column(self, column: int) -> tuple[Offer, ...]:
        """List what is proposed for a column."""
        return tuple(each for each in self._offers if each.column == column)
