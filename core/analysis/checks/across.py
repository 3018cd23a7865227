"""What articles say against each other, as one analyst coded them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from core.analysis.checks.across_meetings import ORDINAL_AGAINST_YEAR, TWO_ORDINALS, check_meeting_numbers
from core.analysis.checks.across_names import NAME_SPELT_TWO_WAYS, check_spelling
from core.analysis.checks.disagreement import Disagreement, Quotation
from core.analysis.claim_groups import claim_groups, known_as
from core.analysis.claims import ClaimState, Column, claim_board
from core.analysis.values import Agreement, compare_values
from core.analysis.view import require_one_analyst
from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from core.analysis.claim_groups import ClaimGroup
    from core.analysis.claims import Cell, ClaimRow
    from core.model.codebook import Codebook, Field
    from core.model.entity import Entity
    from core.model.record import Record

TWO_DATES = "two-dates"
TWO_VALUES = "two-values"
WORDED_APART = "worded-apart"
CLAIMS_DIFFER = "claims-differ"

RULES_ACROSS = frozenset(
    {
        CLAIMS_DIFFER,
        NAME_SPELT_TWO_WAYS,
        ORDINAL_AGAINST_YEAR,
        TWO_DATES,
        TWO_ORDINALS,
        TWO_VALUES,
        WORDED_APART,
    }
)
"""Ids of all checks across articles; a promise, for dismissals name them."""

_BY_KIND = {
    Kind.EDTF: TWO_DATES,
    Kind.DECIMAL: TWO_VALUES,
    Kind.AMOUNT: TWO_VALUES,
    Kind.TEXT: WORDED_APART,
}


@dataclass(frozen=True, slots=True)
class Coded:
    """What one analyst coded in a project.

    Attributes:
        canonical: Gives the id that stands for an id after merging, and any other string unchanged.
        entities: By id, merged ones left out.
        pairings: Ids of records that the analyst took for one.
        apart: Pairs of ids of records that she said are about two things.
        spoken: Gives the language of a cell's words; empty where it is not known.
    """

    codebook: Codebook
    records: Sequence[Record]
    canonical: Callable[[str], str]
    entities: Mapping[str, Entity]
    pairings: Sequence[tuple[str, ...]] = ()
    apart: Sequence[tuple[str, str]] = ()
    spoken: Callable[[Cell], str] = lambda _cell: ""


def check_across(coded: Coded) -> tuple[Disagreement, ...]:
    """Say where articles disagree on one thing; each disagreement once, things in the order of the codebook.

    Raises:
        Bug: If the records are of more than one analyst.
    """
    require_one_analyst(coded.records)
    known = known_as(coded.codebook, coded.records, coded.canonical)
    groups = claim_groups(coded.codebook, coded.records, canonical=known, pairings=coded.pairings, apart=coded.apart)
    shared = [group for group in groups if len({record.article for record in group.records}) > 1]
    found = [
        *(each for group in shared for each in _disagreeing(coded, known, group)),
        *check_meeting_numbers(coded.codebook, coded.records, coded.canonical, coded.entities),
        *check_spelling(coded.codebook, coded.records, coded.canonical),
    ]
    return tuple(dict.fromkeys(found))


def _disagreeing(coded: Coded, known: Callable[[str], str], group: ClaimGroup) -> Iterator[Disagreement]:
    articles = dict.fromkeys(record.article for record in group.records)
    columns = [Column(article, done=False) for article in articles]
    joined = [tuple(record.id for record in group.records)]
    rows = claim_board(coded.codebook, group.records, columns, canonical=known, pairings=joined, spoken=coded.spoken)
    for row in rows:
        if row.state is ClaimState.DIFFERS:
            field = group.type.field(row.field)
            about = group.key.parts[0][0] if group.key.parts and group.key.parts[0] else ""
            quotations = _quotations(field, row, known)
            rule = _BY_KIND.get(field.kind, CLAIMS_DIFFER)
            yield Disagreement(rule, group.type.id, field.id, about, quotations)


def _quotations(field: Field, row: ClaimRow, known: Callable[[str], str]) -> tuple[Quotation, ...]:
    """Quote each side once, those first that cannot both be true."""
    stated = [next(_stated(cells)) for cells in row.cells if any(_stated(cells))]
    ordered = list(stated)
    for one, other in combinations(stated, 2):
        if compare_values(field.kind, one.value, other.value, canonical=known) is Agreement.DIFFERS:
            ordered = [one, other, *(cell for cell in stated if cell is not one and cell is not other)]
            break
    return tuple(Quotation(cell.record, cell.value) for cell in ordered)


def _stated(cells: Iterable[Cell]) -> Iterator[Cell]:
    return (cell for cell in cells if not cell.value.not_stated and cell.value.normal is not None)
