"""Entities that may be one and the same, by their names; never across types, nor across numbers of a series.

Names are compared as search sees them: without case, tones and marks, Chinese in one script. Only names that share a
word, a short form or all their letters are ever compared, so that thousands of entities take a moment.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from core.analysis.same_identity import people_of_two_scripts, same_series_reason, series_of
from core.language.names.matching import same_name
from core.language.ordinals import find_ordinals
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.model.entity import Entity

_Item = TypeVar("_Item")
_SAME, _OTHER_MARKS, _OTHER_SCRIPT, _SHORT_FORM, _OTHER_ORDER, _MAYBE, _WITHIN = 1.0, 0.95, 0.92, 0.9, 0.85, 0.6, 0.5
_WITHIN_AT_MOST = 0.3
"""What a name gains at most that is nearly as long as the one it stands in."""
_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_WORD = re.compile(rf"\d+|[{_HAN}]|[^\W\d_{_HAN}]+")
_LATIN_WORD = re.compile(r"\b[A-Za-zÀ-ỹ]+")
_SHORT = re.compile(r"(?<![^\W\d_])[A-Z]{3,8}(?![^\W\d_])")
_SHORT_ALONE = re.compile(r"([A-Z]{3,8})(?:[\s–-]*\d{1,3})?")
_IN_BRACKETS = re.compile(r"[(（\[]\s*([A-Z]{3,8})(?:[\s–-]*\d{1,3})?\s*[)）\]]")
_MAY_COUNT = re.compile(r"\d|第|thứ|\b(?:first|second|third|\w+th)\b", re.IGNORECASE)
_SMALL_WORDS = frozenset({"a", "an", "and", "for", "in", "of", "on", "the", "to", "against", "with"})
_LANGUAGES = ("vi", "zh", "en")
_FEWEST_LETTERS = 4
_FEWEST_LETTERS_MIXED = 6
_FEWEST_HAN = 3
_MOST_IN_A_GROUP = 30
"""What more names than this share says nothing about any two of them."""


@dataclass(frozen=True, slots=True)
class LikelyDuplicate:
    """Two entities that may be one and the same.

    Attributes:
        one: The one that was there first.
        score: From 0 to 1, the likeliest highest.
        reason: Why, in words.
    """

    one: Entity
    other: Entity
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class _Named:
    """One name of an entity, ready to be compared."""

    entity: Entity
    text: str
    words: tuple[str, ...]


def find_duplicates(entities: Iterable[Entity]) -> tuple[LikelyDuplicate, ...]:
    """List pairs of entities that may be one and the same, the likeliest first; each pair once."""
    by_type: dict[str, list[Entity]] = defaultdict(list)
    for entity in sorted(entities, key=lambda entity: entity.id):
        by_type[entity.type].append(entity)
    best: dict[tuple[str, str], LikelyDuplicate] = {}
    for alike in by_type.values():
        for found in _Comparison(alike).pairs():
            key = (found.one.id, found.other.id)
            if key not in best or found.score > best[key].score:
                best[key] = found
    return tuple(sorted(best.values(), key=lambda found: (-found.score, found.one.label, found.other.label)))


class _Comparison:
    """Compares the entities of one type."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._entities = entities
        self._numbers = {entity.id: _numbers(entity) for entity in entities}
        self._names = [
            _Named(entity, name.text, tuple(_WORD.findall(fold_key(name.text))))
            for entity in entities
            for name in entity.names
        ]

    def pairs(self) -> Iterator[LikelyDuplicate]:
        yield from self._of_one_series()
        yield from self._of_one_name()
        yield from self._of_one_short_form()
        yield from self._of_the_same_letters()
        yield from self._of_two_scripts()
        yield from self._within_another()

    def _pair(self, one: Entity, other: Entity, score: float, reason: str) -> Iterator[LikelyDuplicate]:
        if one.id != other.id and self._numbers[one.id] == self._numbers[other.id]:
            first, second = sorted((one, other), key=lambda entity: entity.id)
            yield LikelyDuplicate(first, second, score, reason)

    def _of_one_series(self) -> Iterator[LikelyDuplicate]:
        groups: dict[object, list[Entity]] = defaultdict(list)
        for entity in self._entities:
            series = series_of(entity) if entity.series or entity.type == "meeting" else None
            if series is not None:
                groups[fold_key(series.series), series.ordinal].append(entity)
        for one, other in _pairs_of(groups):
            series = series_of(other)
            if series is not None:
                yield from self._pair(one, other, _SAME, same_series_reason(series))

    def _of_one_name(self) -> Iterator[LikelyDuplicate]:
        groups: dict[object, list[_Named]] = defaultdict(list)
        for name in self._names:
            if name.words:
                groups[name.words].append(name)
        for one, other in _pairs_of(groups):
            if one.entity.type == "person" and same_name(one.text, other.text) is None:
                continue  # Both bear marks, and not the same: Hùng and Hưng are two people.
            alike = one.text == other.text
            otherwise = tr("“{one}” is “{other}” written otherwise", one=one.text, other=other.text)
            reason = tr("both are called “{name}”", name=one.text) if alike else otherwise
            same_marks = one.text.casefold() == other.text.casefold()
            yield from self._pair(one.entity, other.entity, _SAME if same_marks else _OTHER_MARKS, reason)

    def _of_one_short_form(self) -> Iterator[LikelyDuplicate]:
        told: dict[str, list[Entity]] = defaultdict(list)
        spelt: dict[str, list[Entity]] = defaultdict(list)
        for entity in self._entities:
            for short in _short_forms(entity):
                told[short].append(entity)
            for short in _initials(entity):
                spelt[short].append(entity)
        for short, holders in told.items():
            by_number: dict[frozenset[int], list[Entity]] = defaultdict(list)
            for entity in dict.fromkeys([*holders, *spelt.get(short, ())]):
                by_number[self._numbers[entity.id]].append(entity)
            shorts = set(map(id, holders))
            for one, other in _pairs_of(by_number):
                if id(one) in shorts or id(other) in shorts:
                    numbers = ", ".join(map(str, sorted(self._numbers[one.id])))
                    reason = tr("both are {name} for short", name=short)
                    if numbers:
                        reason = tr("both are {name} for short, with the number {number}", name=short, number=numbers)
                    yield from self._pair(one, other, _SHORT_FORM, reason)

    def _of_the_same_letters(self) -> Iterator[LikelyDuplicate]:
        groups: dict[object, list[_Named]] = defaultdict(list)
        for name in self._names:
            letters = "".join(sorted("".join(word for word in name.words if not word.isdecimal())))
            if len(letters) >= (_FEWEST_HAN if _is_han(letters) else _FEWEST_LETTERS_MIXED):
                groups[letters].append(name)
        for one, other in _pairs_of(groups):
            if one.words != other.words:
                reason = tr(
                    "“{one}” and “{other}” have the same letters in another order", one=one.text, other=other.text
                )
                yield from self._pair(one.entity, other.entity, _OTHER_ORDER, reason)

    def _of_two_scripts(self) -> Iterator[LikelyDuplicate]:
        people = [entity for entity in self._entities if entity.type == "person"]
        for one, other, reason, sure in people_of_two_scripts(people):
            yield from self._pair(one, other, _OTHER_SCRIPT if sure else _MAYBE, reason)

    def _within_another(self) -> Iterator[LikelyDuplicate]:
        holders: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
        for name in self._names:
            for key in {*pairwise(name.words), *((word,) for word in name.words)}:
                holders[key].append(name)
        for short in self._names:
            if not _is_telling(short.words):
                continue
            candidates = min((holders[key] for key in _keys(short.words)), key=len)
            if len(candidates) > _MOST_IN_A_GROUP:
                continue
            for each in candidates:
                if not _stands_within(short.words, each.words):
                    continue
                share = sum(map(len, short.words)) / sum(map(len, each.words))
                reason = tr("“{short}” stands within “{long}”", short=short.text, long=each.text)
                yield from self._pair(short.entity, each.entity, _WITHIN + _WITHIN_AT_MOST * share, reason)


def _pairs_of(groups: Mapping[Any, list[_Item]]) -> Iterator[tuple[_Item, _Item]]:
    for group in groups.values():
        yield from combinations(group, 2) if len(group) <= _MOST_IN_A_GROUP else pairwise(group)


def _keys(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [(words[0],)] if len(words) == 1 else list(pairwise(words))


def _is_telling(words: tuple[str, ...]) -> bool:
    letters = "".join(word for word in words if not word.isdecimal())
    return len(letters) >= (_FEWEST_HAN if _is_han(letters) else _FEWEST_LETTERS)


def _is_han(letters: str) -> bool:
    return bool(re.search(f"[{_HAN}]", letters))


def _stands_within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    room = len(long) - len(short)
    return room > 0 and any(long[at : at + len(short)] == short for at in range(room + 1))


def _numbers(entity: Entity) -> frozenset[int]:
    """Give what an entity is counted by: its number in its series, else the numbers that its first name says."""
    if entity.series:
        return frozenset() if entity.ordinal is None else frozenset({entity.ordinal})
    words = entity.names[0].text if entity.names else ""
    if not _MAY_COUNT.search(words):
        return frozenset()
    said = {
        int(quantity.value)
        for language in _LANGUAGES
        for quantity in find_ordinals(words, 0, len(words), language)
        if quantity.value is not None
    }
    return frozenset(said) or frozenset(map(int, re.findall(r"\d+", words)))


def _short_forms(entity: Entity) -> set[str]:
    """Give the short forms by which an entity goes: its series, a name that is one, one in brackets."""
    found = {entity.series} if _SHORT.fullmatch(entity.series) else set[str]()
    for name in entity.names:
        alone = _SHORT_ALONE.fullmatch(name.text.strip())
        found |= {alone[1]} if alone else set(_IN_BRACKETS.findall(name.text))
    return found


def _initials(entity: Entity) -> set[str]:
    """Give what the first letters of its names spell."""
    found: set[str] = set()
    for name in entity.names:
        words = [word for word in _LATIN_WORD.findall(name.text) if word.lower() not in _SMALL_WORDS]
        if len(words) >= _FEWEST_HAN:
            found.add("".join(fold_key(word[0]) for word in words).upper())
    return found
