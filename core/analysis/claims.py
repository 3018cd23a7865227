"""The claim board: one row a fact, one column an article (or a language region of one), how they agree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from core.analysis.claim_groups import ClaimKey, KeyBasis, claim_groups, key_fields, known_as
from core.analysis.values import Agreement, compare_sets, compare_values
from core.analysis.view import require_one_analyst
from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from core.analysis.claim_groups import ClaimGroup
    from core.analysis.claim_memo import ClaimMemo
    from core.model.codebook import Codebook, Field, RecordType
    from core.model.record import Anchor, Record, Value
    from core.text.span import Span


class ClaimState(StrEnum):
    """What the columns of a row say together."""

    SAME = "same"
    COMPATIBLE = "compatible"
    """Both can be true: one is coarser or approximate, or was a plan."""
    DIFFERS = "differs"
    NOT_STATED = "not_stated"
    """At most one column states it; in all others an analyst looked."""
    NOT_CODED = "not_coded"
    """At most one column states it; another is not coded yet."""


@dataclass(frozen=True, slots=True)
class Column:
    """An article, or some stretches of it.

    Attributes:
        done: Whether an analyst is through with the article, so that what is not coded is not stated.
        stretches: Text ids and spans (code points); only values with words that touch one count, and values
            without words of records that have others there. None for the whole article.
    """

    article: str
    done: bool
    stretches: tuple[tuple[str, Span], ...] | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One value in a column, and the id of its record."""

    record: str
    value: Value


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One fact.

    Attributes:
        field: Id of the field.
        cells: What each column holds, in the order of the columns.
        unlinked: Whether it is of a record that nothing joins to others yet: the board asks "link?".
        records: Ids of all records of the columns that are about the thing, with or without a value here.
    """

    key: ClaimKey
    field: str
    cells: tuple[tuple[Cell, ...], ...]
    state: ClaimState
    unlinked: bool = False
    records: tuple[str, ...] = ()

    @property
    def only_here(self) -> bool:
        """Whether one column alone states it and an analyst looked in all others."""
        stating = sum(1 for cells in self.cells if _stated(cells))
        return self.state is ClaimState.NOT_STATED and stating == 1 < len(self.cells) and not self.unlinked


def claim_board(
    codebook: Codebook,
    records: Sequence[Record],
    columns: Sequence[Column],
    *,
    canonical: Callable[[str], str],
    pairings: Iterable[Iterable[str]] = (),
    apart: Iterable[tuple[str, str]] = (),
    spoken: Callable[[Cell], str] = lambda _cell: "",
    memo: ClaimMemo | None = None,
) -> tuple[ClaimRow, ...]:
    """Set what articles say of the same things side by side.

    The fields that make a group's key are no rows, because they cannot disagree. They are rows where a
    pairing joined records with different keys, or a key misses a part: there the analyst has to look at them.

    What names only a series has the series as its entity, and so never joins a particular one of it.

    Records of a type that the codebook does not have, and values in fields that it does not have, are left out.

    Texts say something else in other words only where they can be compared and only one can be right. Compatible,
    though their words differ, are those that one record holds in two columns (told twice, in two languages), those
    in two languages, and those of which there may be many: one article quotes this statement and one that.

    Args:
        codebook: Says what the fields are, and which make a key.
        records: Of one analyst's set; also those of other articles, if a pairing goes through them.
        columns: What is compared.
        canonical: Gives the id that stands for an id after merging, and any other string unchanged.
        pairings: Ids of records that the analyst took for one.
        apart: Pairs of ids of records that the analyst said are about two things.
        spoken: Gives the language of a cell's words; empty where it is not known.
        memo: What a board of the same columns, codebook, names and texts found out; what is new is added. Rows on which
            nothing new is told are the very same ones again.

    Returns:
        What differs first, then what is compatible, stated once, not coded; what agrees last.

    Raises:
        Bug: If the records are of more than one analyst.
    """
    require_one_analyst(records)
    known = known_as(codebook, records, canonical)
    groups = claim_groups(codebook, records, canonical=known, pairings=pairings, apart=apart, memo=memo)
    things = _things(groups)
    board = _Board(tuple(columns), lambda name: things.get(name) or known(name), _tentative(codebook, records), spoken)
    rows = [row for group in groups for row in _rows(board, group, memo)]
    order = (
        ClaimState.DIFFERS,
        ClaimState.COMPATIBLE,
        ClaimState.NOT_STATED,
        ClaimState.NOT_CODED,
        ClaimState.SAME,
    )
    return tuple(sorted(rows, key=lambda row: order.index(row.state)))


def _rows(board: _Board, group: ClaimGroup, memo: ClaimMemo | None) -> Iterable[ClaimRow]:
    if memo is None:
        return board.rows(group)
    return memo.rows(group, board.canonical, lambda: tuple(board.rows(group)))


@dataclass(frozen=True, slots=True)
class _Board:
    """What all rows of a board share.

    Attributes:
        tentative: Ids of the records that tell of a plan.
    """

    columns: tuple[Column, ...]
    canonical: Callable[[str], str]
    tentative: frozenset[str]
    spoken: Callable[[Cell], str]

    def rows(self, group: ClaimGroup) -> Iterator[ClaimRow]:
        hidden = key_fields(group.type) if group.settled else ()
        shown = {column.article for column in self.columns}
        records = [record for record in group.records if record.article in shown]
        ids = tuple(record.id for record in records)
        for field in group.type.fields if records else ():
            if field.id in hidden:
                continue
            cells = tuple(_cells(records, field.id, column) for column in self.columns)
            if any(cells):
                yield ClaimRow(group.key, field.id, cells, self._state(field, cells), self._unlinked(group), ids)

    def _unlinked(self, group: ClaimGroup) -> bool:
        """Tell whether another column could hold what this lone record is about: one in which it does not stand."""
        if group.key.basis is not KeyBasis.RECORD:
            return False
        record = group.records[0]
        return any(column.article != record.article or not _stands_in(record, column) for column in self.columns)

    def _state(self, field: Field, cells: tuple[tuple[Cell, ...], ...]) -> ClaimState:
        stated = [found for column in cells if (found := _stated(column))]
        if len(stated) > 1:
            return self._agreement(field, stated)
        if all(_stated(own) or _looked(own, column) for own, column in zip(cells, self.columns, strict=True)):
            return ClaimState.NOT_STATED
        return ClaimState.NOT_CODED

    def _agreement(self, field: Field, stated: Sequence[Sequence[Cell]]) -> ClaimState:
        def agreement(a: Cell, b: Cell) -> Agreement:
            found = compare_values(field.kind, a.value, b.value, canonical=self.canonical)
            if found is Agreement.DIFFERS and self._may_differ(field, a, b):
                return Agreement.COMPATIBLE
            return found

        found = {compare_sets(ours, theirs, agreement) for ours, theirs in combinations(stated, 2)}
        if Agreement.DIFFERS in found:
            return ClaimState.DIFFERS
        return ClaimState.COMPATIBLE if Agreement.COMPATIBLE in found else ClaimState.SAME

    def _may_differ(self, field: Field, a: Cell, b: Cell) -> bool:
        """Tell whether two values may differ in peace: a plan against what came, or texts that say no other thing."""
        if field.kind in (Kind.TEXT, Kind.TERM_TEXT):
            languages = {self.spoken(a), self.spoken(b)} - {""}
            if a.record == b.record or len(languages) > 1 or (field.many and field.kind is Kind.TEXT):
                return True
        return (a.record in self.tentative) != (b.record in self.tentative)


def _things(groups: Iterable[ClaimGroup]) -> dict[str, str]:
    """Name, for each joined record, what it is about: links to either of two are links to the same."""
    return {
        record.id: group.key.parts[0][0] if group.key.basis is KeyBasis.IDENTITY else str(group.key)
        for group in groups
        for record in group.records
        if group.key.basis is not KeyBasis.RECORD
    }


def _cells(records: Iterable[Record], field_id: str, column: Column) -> tuple[Cell, ...]:
    return tuple(
        Cell(record.id, value)
        for record in records
        if record.article == column.article
        for value in record.values(field_id)
        if _counts_in(value, record, column)
    )


def _counts_in(value: Value, record: Record, column: Column) -> bool:
    if column.stretches is None:
        return True
    # Where nothing is stated, the basis says in which version that is so.
    places = value.basis if value.not_stated else value.words
    return _touch(places, column.stretches) if places else _stands_in(record, column)


def _stands_in(record: Record, column: Column) -> bool:
    """Tell whether words of a record stand in a column of its article; one without any stands everywhere."""
    if column.stretches is None:
        return True
    anchors = [mention.anchor for mention in record.mentions]
    anchors += [anchor for value in record.all_values() for anchor in value.words]
    return not anchors or _touch(anchors, column.stretches)


def _touch(anchors: Iterable[Anchor], stretches: Iterable[tuple[str, Span]]) -> bool:
    return any(
        anchor.text == text and anchor.span.overlaps(stretch) for text, stretch in stretches for anchor in anchors
    )


def _stated(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Keep the values that can be compared; words that are not read yet cannot."""
    return tuple(cell for cell in cells if not cell.value.not_stated and cell.value.normal is not None)


def _looked(cells: Sequence[Cell], column: Column) -> bool:
    """Tell whether a column without a stated value is known not to state it."""
    return all(cell.value.not_stated for cell in cells) if cells else column.done


def _tentative(codebook: Codebook, records: Iterable[Record]) -> frozenset[str]:
    plans = {record_type.id: found for record_type in codebook.types if (found := _plans(record_type))}
    return frozenset(
        record.id
        for record in records
        if record.type in plans
        and any((value.field, value.normal) in plans[record.type] for value in record.all_values())
    )


def _plans(record_type: RecordType) -> frozenset[tuple[str, str]]:
    """Give the fields and answers of a type that tell of a plan."""
    return frozenset(
        (field.id, choice.id) for field in record_type.fields for choice in field.choices if choice.tentative
    )
