"""One name that articles spell in two ways: a letter, a mark or a character apart."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from core.analysis.checks.disagreement import Disagreement, Quotation
from core.language.names.readings import syllable_key
from core.model.codebook import Kind
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.model.codebook import Codebook
    from core.model.record import Record, Value

NAME_SPELT_TWO_WAYS = "name-spelt-two-ways"

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[^\W_]+")
_FEWEST_HAN = 3
_FEWEST_LETTERS = 4
"""Shorter words that are a letter apart are two words: Ban and Bao."""


@dataclass(frozen=True, slots=True)
class _Spelling:
    record: Record
    value: Value
    words: tuple[str, ...]
    is_han: bool


def check_spelling(
    codebook: Codebook, records: Sequence[Record], canonical: Callable[[str], str]
) -> Iterator[Disagreement]:
    """Find names of one person, organisation, place or meeting that two articles spell almost alike."""
    spelt: dict[tuple[str, bool], dict[tuple[str, ...], _Spelling]] = defaultdict(dict)
    for record in records:
        for identity, value in _namings(codebook, record, canonical):
            spelling = _spelling(record, value)
            spelt[identity, spelling.is_han].setdefault(spelling.words, spelling)
    for (identity, _), by_words in spelt.items():
        for one, other in combinations(by_words.values(), 2):
            if one.record.article != other.record.article and _one_slip_apart(one, other):
                quotations = tuple(Quotation(each.record.id, each.value, each.value.raw) for each in (one, other))
                yield Disagreement(NAME_SPELT_TWO_WAYS, one.record.type, one.value.field, identity, quotations)


def _namings(codebook: Codebook, record: Record, canonical: Callable[[str], str]) -> Iterator[tuple[str, Value]]:
    if not codebook.has_type(record.type):
        return
    for field in codebook.type(record.type).fields:
        if field.kind is Kind.ENTITY:
            for value in record.values(field.id):
                if value.raw and value.normal and len(value.words) == 1:
                    yield canonical(value.normal), value


def _spelling(record: Record, value: Value) -> _Spelling:
    is_han = _HAN.search(value.raw) is not None
    words = tuple(_HAN.findall(value.raw)) if is_han else tuple(_WORD.findall(value.raw))
    return _Spelling(record, value, words, is_han)


def _one_slip_apart(one: _Spelling, other: _Spelling) -> bool:
    """Tell whether all words but one are the same, and these nearly so; ways to write one syllable are no slip."""
    if len(one.words) != len(other.words):
        return False
    apart = [pair for pair in zip(one.words, other.words, strict=True) if not _alike(*pair)]
    if len(apart) != 1:
        return False
    if one.is_han:
        return len(one.words) >= _FEWEST_HAN and fold_key(apart[0][0]) != fold_key(apart[0][1])
    mine, yours = (word.casefold() for word in apart[0])
    if any(character.isdecimal() for character in mine + yours):
        return False
    if fold_key(mine) == fold_key(yours):
        return True
    return min(len(mine), len(yours)) >= _FEWEST_LETTERS and _letters_apart(mine, yours) == 1


def _alike(mine: str, yours: str) -> bool:
    return mine.casefold() == yours.casefold() or syllable_key(mine) == syllable_key(yours)


def _letters_apart(mine: str, yours: str) -> int:
    """Count letters to change, to add, to leave out or to turn round, up to two."""
    if abs(len(mine) - len(yours)) > 1:
        return 2
    start = next((n for n, pair in enumerate(zip(mine, yours, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return abs(len(mine) - len(yours))
    rest, other = mine[start:], yours[start:]
    slips = (rest[1:] == other[1:], rest[1:] == other, rest == other[1:])
    turned = rest[:2] == other[:2][::-1] and rest[2:] == other[2:]
    return 1 if any(slips) or turned else 2
