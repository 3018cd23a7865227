"""What a claim board found out of records, kept for the board after it: most of them are the same then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.analysis.claim_groups import ClaimGroup, ClaimKey
    from core.analysis.claims import ClaimRow
    from core.model.codebook import RecordType
    from core.model.record import Record


@dataclass(frozen=True, slots=True)
class _KnownKey:
    """A record with its key."""

    record: Record
    key: ClaimKey | None


@dataclass(frozen=True, slots=True)
class _KnownGroup:
    """A group of records with its rows.

    Attributes:
        links: What its links lead to.
    """

    group: ClaimGroup
    links: tuple[str, ...]
    rows: tuple[ClaimRow, ...]


@dataclass(slots=True)
class ClaimMemo:
    """Keys and rows of records that may be looked at again.

    It is good for boards of the same columns, codebook, names and texts; what else can change is looked at each time.
    """

    _keys: dict[str, _KnownKey] = field(default_factory=dict[str, _KnownKey])
    _groups: dict[str, _KnownGroup] = field(default_factory=dict[str, _KnownGroup])

    def key(self, kind: RecordType, record: Record, make: Callable[[], ClaimKey | None]) -> ClaimKey | None:
        """Give the key of a record, made anew where the record is another than before."""
        held = self._keys.get(record.id)
        if held is not None and held.record is record:
            return held.key
        key = make()
        named = kind.claim_key or ((kind.identity,) if kind.identity else ())
        if not any(kind.field(each).kind is Kind.LINK for each in named):
            self._keys[record.id] = _KnownKey(record, key)
        return key

    def rows(
        self, group: ClaimGroup, canonical: Callable[[str], str], make: Callable[[], Sequence[ClaimRow]]
    ) -> tuple[ClaimRow, ...]:
        """Give the rows of a group, the same ones where nothing that they rest on is another than before."""
        first = group.records[0].id
        links = _links(group, canonical)
        held = self._groups.get(first)
        if held is not None and held.group == group and held.links == links:
            return held.rows
        rows = tuple(make())
        self._groups[first] = _KnownGroup(group, links, rows)
        return rows


def _links(group: ClaimGroup, canonical: Callable[[str], str]) -> tuple[str, ...]:
    fields = [each.id for each in group.type.fields if each.kind is Kind.LINK]
    return tuple(
        canonical(value.normal)
        for each in fields
        for record in group.records
        for value in record.values(each)
        if value.normal
    )
