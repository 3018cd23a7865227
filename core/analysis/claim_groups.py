"""Which records speak of the same thing: by the entity named, the fields that make a claim, or a pairing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from core.analysis.values import normal_form

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from core.analysis.claim_memo import ClaimMemo
    from core.model.codebook import Codebook, Field, RecordType
    from core.model.record import Record


class KeyBasis(StrEnum):
    """What holds the records of a group together."""

    IDENTITY = "identity"
    """They name the same entity or term."""
    CLAIM = "claim"
    """The fields that make a claim (measure, unit, place …) are the same."""
    PAIRING = "pairing"
    """The analyst paired them."""
    RECORD = "record"
    """Nothing: it is one record that is linked to no other yet."""


@dataclass(frozen=True, slots=True)
class ClaimKey:
    """What a group of records is about; the same whenever the same records are looked at.

    Attributes:
        type: Id of the record type.
        parts: One part a key field: its normal forms, sorted; empty where the articles do not state it. For a
            pairing and for a single record: one part, the records' ids.
    """

    type: str
    basis: KeyBasis
    parts: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        """Write the key in one line."""
        return ":".join((self.type, self.basis, "|".join("+".join(part) or "not stated" for part in self.parts)))


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Records about the same thing.

    Attributes:
        settled: Whether all of them have the key in full, so that their key fields cannot disagree.
    """

    type: RecordType
    key: ClaimKey
    records: tuple[Record, ...]
    settled: bool


def key_fields(record_type: RecordType) -> tuple[str, ...]:
    """Give the ids of the fields that make the key of a type; none where only pairings join its records."""
    if record_type.claim_key:
        return record_type.claim_key
    return (record_type.identity,) if record_type.identity else ()


def known_as(codebook: Codebook, records: Iterable[Record], canonical: Callable[[str], str]) -> Callable[[str], str]:
    """Make a `canonical` that also sees through links to records: to the entity that the record is about."""
    identities: dict[str, str] = {}
    for record in records:
        identity = codebook.type(record.type).identity if codebook.has_type(record.type) else None
        if identity and (named := record.normal(identity)):
            identities[record.id] = canonical(named)
    return lambda name: identities.get(name) or canonical(name)


def claim_groups(
    codebook: Codebook,
    records: Sequence[Record],
    *,
    canonical: Callable[[str], str],
    pairings: Iterable[Iterable[str]] = (),
    apart: Iterable[tuple[str, str]] = (),
    memo: ClaimMemo | None = None,
) -> tuple[ClaimGroup, ...]:
    """Put records together that speak of the same thing.

    Records with the same key are joined, and records of one type that the analyst paired are, whatever their
    keys. A key that misses a part joins nothing. Records of a type that the codebook does not have are left out.

    Args:
        codebook: Says which fields make the key of a type.
        records: Of one analyst's set.
        canonical: Gives the id that stands for an id after merging, and any other string unchanged.
        pairings: Ids of records that the analyst took for one; across pairings the relation is transitive.
        apart: Pairs of ids of records that the analyst said are about two things: not even the same claim joins
            them. What names the same entity stays together, for it is about that entity.
        memo: Keys that were made before, for the same codebook and names; what is made anew is added.

    Returns:
        In the order of the codebook's types, then of each group's first record.
    """
    records = [record for record in records if codebook.has_type(record.type)]
    keys = _keys(codebook, records, canonical, memo)
    joined = _joined(records, keys, pairings)
    strangers = {frozenset(pair) for pair in apart}
    groups: list[ClaimGroup] = []
    for record_type in codebook.types:
        members: dict[str, list[Record]] = {}
        for record in records:
            if record.type == record_type.id:
                members.setdefault(joined[record.id], []).append(record)
        for found in members.values():
            if strangers and len(found) > 1:
                groups.extend(_groups(record_type, found, keys, strangers))
            else:
                groups.append(_group(record_type, tuple(found), keys))
    return tuple(groups)


def _keys(
    codebook: Codebook, records: Iterable[Record], canonical: Callable[[str], str], memo: ClaimMemo | None
) -> dict[str, ClaimKey | None]:
    types = {record_type.id: record_type for record_type in codebook.types}
    if memo is None:
        return {record.id: _key(types[record.type], record, canonical) for record in records}
    return {
        record.id: memo.key(types[record.type], record, partial(_key, types[record.type], record, canonical))
        for record in records
    }


def _key(record_type: RecordType, record: Record, canonical: Callable[[str], str]) -> ClaimKey | None:
    parts = tuple(_part(record_type.field(field_id), record, canonical) for field_id in key_fields(record_type))
    known = tuple(part for part in parts if part is not None)
    if not parts or len(known) < len(parts):
        return None
    if record_type.claim_key:
        return ClaimKey(record_type.id, KeyBasis.CLAIM, known)
    return ClaimKey(record_type.id, KeyBasis.IDENTITY, known) if known[0] else None


def _part(field: Field, record: Record, canonical: Callable[[str], str]) -> tuple[str, ...] | None:
    """Give one part of a key: empty where nothing is stated or asked for, None where it must be known and is not.

    A field that is not required may be left open by everyone (the scope of most figures): open matches open.
    """
    values = record.values(field.id)
    if not values and not field.required:
        return ()
    normals = [value.normal for value in values if not value.not_stated]
    known = [normal for normal in normals if normal is not None]
    if not values or len(known) < len(normals):
        return None
    return tuple(sorted({normal_form(field.kind, normal, canonical=canonical) for normal in known}))


def _groups(
    record_type: RecordType,
    members: Sequence[Record],
    keys: Mapping[str, ClaimKey | None],
    strangers: Collection[frozenset[str]],
) -> Iterator[ClaimGroup]:
    """Make a group of records that were joined; several where the analyst said that some of them are two things."""

    def are_two(one: str, other: str) -> bool:
        if frozenset((one, other)) not in strangers:
            return False
        key = keys[one]
        return key is None or key.basis is not KeyBasis.IDENTITY or key != keys[other]

    heaps: list[list[Record]] = []
    for record in members:
        fitting = (heap for heap in heaps if not any(are_two(record.id, each.id) for each in heap))
        heap = next(fitting, None)
        if heap is None:
            heaps.append([record])
        else:
            heap.append(record)
    taken: set[ClaimKey | None] = set()
    for heap in heaps:
        own = {keys[record.id] for record in heap} - {None}
        # Two groups never have one key: the second is known by its records.
        yield _group(record_type, tuple(heap), keys if taken.isdisjoint(own) else dict.fromkeys(keys))
        taken |= own


def _group(record_type: RecordType, members: tuple[Record, ...], keys: Mapping[str, ClaimKey | None]) -> ClaimGroup:
    found = {keys[record.id] for record in members}
    known = found - {None}
    settled = len(found) == 1 and bool(known)
    if len(known) == 1 and (key := next(iter(known))) is not None:
        return ClaimGroup(record_type, key, members, settled)
    basis = KeyBasis.PAIRING if len(members) > 1 else KeyBasis.RECORD
    ids = tuple(sorted(record.id for record in members))
    return ClaimGroup(record_type, ClaimKey(record_type.id, basis, (ids,)), members, settled=False)


def _joined(
    records: Sequence[Record], keys: Mapping[str, ClaimKey | None], pairings: Iterable[Iterable[str]]
) -> dict[str, str]:
    """Name, for each record, the one that stands for its group."""
    types = {record.id: record.type for record in records}
    leader = {record.id: record.id for record in records}

    def find(record_id: str) -> str:
        while leader[record_id] != record_id:
            leader[record_id] = leader[leader[record_id]]
            record_id = leader[record_id]
        return record_id

    first_with: dict[ClaimKey, str] = {}
    for record in records:
        if (key := keys[record.id]) is not None:
            leader[find(record.id)] = find(first_with.setdefault(key, record.id))
    for pairing in pairings:
        known = [record_id for record_id in pairing if record_id in leader]
        for record_id in known[1:]:
            if types[record_id] == types[known[0]]:
                leader[find(record_id)] = find(known[0])
    return {record_id: find(record_id) for record_id in leader}
