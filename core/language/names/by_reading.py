"""Names in Latin letters that a Chinese text writes in characters: Nguyễn Duy Ngọc is found as 阮维玉."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

from core.language.names.matching import is_pinyin
from core.language.names.person import person_name
from core.language.names.readings import (
    family_length,
    is_chinese_family,
    is_vietnamese_family,
    mandarin_syllables,
    reading,
    syllable_key,
)
from core.language.names.words import name_words
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.language.names.person import PersonName

_Value = TypeVar("_Value")
_FEWEST, _MOST = 2, 5
_LONGEST_TITLE = 5


@dataclass(frozen=True, slots=True)
class _Entered(Generic[_Value]):
    """What was entered with a name.

    Attributes:
        keys: Its syllables with their marks; empty for a name that bears none.
    """

    value: _Value
    keys: tuple[str, ...] = ()


class NamesByReading(Generic[_Value]):
    """Names of people, to be found by how characters are read."""

    def __init__(self) -> None:
        """Begin with no name."""
        self._vietnamese: dict[tuple[str, ...], list[_Entered[_Value]]] = {}
        self._begun: set[tuple[str, ...]] = set()
        self._pinyin: dict[str, dict[str, list[_Entered[_Value]]]] = {}
        self._given_begun: dict[str, set[str]] = {}
        self._begins: dict[str, bool] = {}

    def enter(self, name: str, value: _Value) -> None:
        """Take in a name in Latin letters; one that no characters can stand for is passed over."""
        person = person_name(name)
        self._begins.clear()
        if person is None or person.is_han or not _FEWEST <= len(person.parts) <= _MOST:
            return
        if is_vietnamese_family(person.parts[0]) or not person.bare:
            folded = tuple(map(fold_key, person.parts))
            marked = () if person.bare else tuple(map(syllable_key, person.parts))
            self._vietnamese.setdefault(folded, []).append(_Entered(value, marked))
            self._begun.update(folded[:size] for size in range(1, len(folded)))
        if person.bare:
            for family, given in _families_and_given(person):
                self._pinyin.setdefault(family, {}).setdefault(given, []).append(_Entered(value))
                self._given_begun.setdefault(family, set()).update(given[:size] for size in range(len(given) + 1))

    def longest(self, characters: Sequence[str], place: int) -> tuple[int, tuple[_Value, ...]]:
        """Give how many characters from a place on are the longest name, and what was entered with it; else 0.

        Two characters that only letters without marks or tones stand for need an office beside them.
        """
        if not self._may_begin(characters[place]):
            return 0, ()
        found: dict[int, list[_Value]] = {}
        for size, each in (*self._read_in_vietnamese(characters, place), *self._read_in_mandarin(characters, place)):
            if size == _FEWEST and not each.keys and not _has_title(characters, place, place + size):
                continue
            if not each.keys or _bears(each.keys, characters[place : place + size]):
                found.setdefault(size, []).append(each.value)
        if not found:
            return 0, ()
        longest = max(found)
        return longest, tuple(dict.fromkeys(found[longest]))

    def whole(self, name: str) -> tuple[_Value, ...]:
        """Give what was entered with a name that all of these characters, simplified, are read as."""
        if not name or not self._may_begin(name[0]):
            return ()
        found = (*self._read_in_vietnamese(name, 0), *self._read_in_mandarin(name, 0))
        return tuple(dict.fromkeys(each.value for size, each in found if size == len(name)))

    def _may_begin(self, character: str) -> bool:
        known = self._begins.get(character)
        if known is None:
            read = any((each,) in self._begun for each in _folded_readings(character)) or bool(self._pinyin)
            known = self._begins[character] = read and is_chinese_family(character)
        return known

    def _read_in_vietnamese(self, characters: Sequence[str], place: int) -> Iterator[tuple[int, _Entered[_Value]]]:
        begun: list[tuple[str, ...]] = [()]
        for size, character in enumerate(characters[place : place + _MOST], 1):
            longer = [(*keys, each) for keys in begun for each in _folded_readings(character)]
            if size >= _FEWEST:
                for keys in longer:
                    yield from ((size, each) for each in self._vietnamese.get(keys, ()))
            begun = [keys for keys in longer if keys in self._begun]
            if not begun:
                return

    def _read_in_mandarin(self, characters: Sequence[str], place: int) -> Iterator[tuple[int, _Entered[_Value]]]:
        if not self._pinyin:
            return
        cut = family_length("".join(characters[place : place + 3]))
        for family in _latin("".join(characters[place : place + cut])):
            given = self._pinyin.get(family)
            if given is None:
                continue
            begun, possible = [""], self._given_begun[family]
            for size, character in enumerate(characters[place + cut : place + _MOST], cut + 1):
                longer = [letters + each for letters in begun for each in _latin(character)]
                for letters in longer:
                    yield from ((size, each) for each in given.get(letters, ()))
                begun = [letters for letters in longer if letters in possible]
                if not begun:
                    break


def _families_and_given(person: PersonName) -> Iterator[tuple[str, str]]:
    parts = tuple(map(fold_key, person.parts))
    for family, given in ((parts[0], "".join(parts[1:])), (parts[-1], "".join(parts[:-1]))):
        whole = family in mandarin_syllables() or is_pinyin(family)
        if whole and is_pinyin(given):
            yield family, given


def _has_title(characters: Sequence[str], start: int, end: int) -> bool:
    before = "".join(characters[max(0, start - _LONGEST_TITLE) : start])
    behind = "".join(characters[end : end + _LONGEST_TITLE])
    titles = name_words("chinese_titles")
    return before.endswith(titles) or behind.startswith((*titles, *name_words("chinese_speech")))


def _bears(keys: tuple[str, ...], characters: Sequence[str]) -> bool:
    """Tell whether characters are read with just these marks."""
    return all(
        any(syllable_key(each) == key for each in reading(character).vietnamese)
        for key, character in zip(keys, characters, strict=True)
    )


@lru_cache(maxsize=20_000)
def _folded_readings(character: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(fold_key, reading(character).vietnamese)))


@lru_cache(maxsize=20_000)
def _latin(name: str) -> tuple[str, ...]:
    """Give how characters are spelt in pinyin, ü in each of the ways in use; nothing for what is not read."""
    found = [""]
    for character in name:
        found = [f"{begun}{each}" for begun in found for each in reading(character).mandarin]
    return tuple(dict.fromkeys(each.replace("v", way) for each in found for way in ("v", "u", "yu")))
