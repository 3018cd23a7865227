"""Whether two names may be one person's, across scripts, spellings and the order of their parts.

Marks count first: a name without any may have lost them, one with other marks is another name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from core.language.names.person import PersonName, person_name
from core.language.names.readings import (
    family_length,
    is_chinese_family,
    is_vietnamese_family,
    mandarin_beside,
    mandarin_syllables,
    reading,
    syllable_key,
)
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEWEST_FOR_ONE_OFF = 3
"""Syllables that a name needs before one of them may bear other marks than the reading."""
_LONGEST_HAN = 6
_VIETNAMESE_MARKS = re.compile(
    "[ăâđêôơưảãạẻẽẹỉĩịỏõọủũụỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự\u0303\u0309\u0323]", re.IGNORECASE
)


class How(StrEnum):
    """How two names turn out to be alike, the closest first."""

    SAME = "same"
    MARKS = "marks"
    ORDER = "order"
    READING = "reading"
    PINYIN = "pinyin"
    CHARACTERS = "characters"
    GIVEN = "given"
    FAMILY = "family"
    INITIALS = "initials"


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How two names are alike.

    Attributes:
        sure: False where many people would match: by a part of the name, by initials, or with one mark that differs.
    """

    how: How
    sure: bool = True


def same_name(one: str, other: str) -> NameMatch | None:
    """Tell whether two names may be one person's; None if not.

    Titles beside a name are passed over, and let a part of it stand for the whole: *Ông Sơn*, *Mr Wang*, 王部长.
    """
    first, second = person_name(one), person_name(other)
    if first is None or second is None:
        return None
    if first.is_han and second.is_han:
        return _both_han(first, second)
    if first.is_han:
        return _across(first, second)
    if second.is_han:
        return _across(second, first)
    return (
        _both_latin(first, second)
        or _through_characters(first, second)
        or _through_characters(second, first)
        or _part(first, second)
        or _part(second, first)
    )


def _both_han(one: PersonName, other: PersonName) -> NameMatch | None:
    mine, yours = one.parts[0], other.parts[0]
    if mine == yours:
        return NameMatch(How.SAME)
    if fold_key(mine) == fold_key(yours):
        return NameMatch(How.MARKS)
    short, long = sorted((one, other), key=lambda each: len(each.parts[0]))
    if not short.titled or len(short.parts[0]) != family_length(long.parts[0]):
        return None
    alike = is_chinese_family(mine[0]) and fold_key(long.parts[0]).startswith(fold_key(short.parts[0]))
    return NameMatch(How.FAMILY, sure=False) if alike else None


# --- both in Latin letters ----------------------------------------------------------------------------------


def _both_latin(one: PersonName, other: PersonName) -> NameMatch | None:
    if len(one.parts) < 2 and len(other.parts) < 2 and one.titled != other.titled:
        return None
    if _keys(one) == _keys(other):
        return NameMatch(How.SAME)
    lenient = one.bare or other.bare
    if lenient and _letters(one.parts) == _letters(other.parts):
        return NameMatch(How.MARKS)
    if len(one.parts) == 1 or len(other.parts) == 1:
        return None
    if set(_splits(one, folded=lenient)) & set(_splits(other, folded=lenient)):
        return NameMatch(How.ORDER)
    return NameMatch(How.INITIALS, sure=False) if _by_initials(one, other) else None


def _part(short: PersonName, long: PersonName) -> NameMatch | None:
    """Match a titled part of a name: the given name of a Vietnamese, else the name that stands first or last."""
    count = len(short.parts)
    if not short.titled or count >= len(long.parts):
        return None
    lenient = short.bare or long.bare
    if is_vietnamese_family(long.parts[0]) and not _is_pinyin_name(long):
        fits = count < len(long.parts) - (len(long.parts) > 2) + 1 and _alike(
            short.parts, long.parts[-count:], folded=lenient
        )
        return NameMatch(How.GIVEN, sure=False) if fits else None
    if count > 1:
        return None
    if _alike(short.parts, long.parts[:1], folded=lenient) and _is_pinyin_name(long):
        return NameMatch(How.FAMILY, sure=False)
    last = _alike(short.parts, long.parts[-1:], folded=lenient) and not _is_pinyin_name(long)
    return NameMatch(How.FAMILY, sure=False) if last else None


def _alike(some: tuple[str, ...], others: tuple[str, ...], *, folded: bool) -> bool:
    return [_key(part, folded=folded) for part in some] == [_key(part, folded=folded) for part in others]


def _key(part: str, *, folded: bool) -> str:
    return fold_key(part) if folded else syllable_key(part)


def _keys(name: PersonName) -> list[str]:
    return [syllable_key(part) for part in name.parts]


def _letters(parts: tuple[str, ...]) -> str:
    return fold_key("".join(parts))


def _splits(name: PersonName, *, folded: bool) -> Iterator[tuple[str, str]]:
    """Cut a name into family and given name, whichever stands first."""
    keys = [_key(part, folded=folded) for part in name.parts]
    yield keys[0], "".join(keys[1:])
    yield keys[-1], "".join(keys[:-1])


def _by_initials(one: PersonName, other: PersonName) -> bool:
    short, full = (one, other) if any(len(part) == 1 for part in one.parts) else (other, one)
    if all(len(part) == 1 for part in short.parts) or any(len(part) == 1 for part in full.parts):
        return False
    lenient = short.bare or full.bare
    if len(short.parts) == len(full.parts):
        pairs = list(zip(short.parts, full.parts, strict=True))
        if all(_fits_initial(mine, yours, folded=lenient) for mine, yours in pairs):
            return sum(len(mine) > 1 for mine, _ in pairs) * 2 >= len(pairs) or len(short.parts[-1]) > 1
    return any(
        family == key and _spelt_by(initials, given)
        for family, initials in _family_and_initials(short)
        for key, given in _splits(full, folded=True)
    )


def _fits_initial(mine: str, yours: str, *, folded: bool) -> bool:
    if len(mine) > 1:
        return _key(mine, folded=folded) == _key(yours, folded=folded)
    return fold_key(mine) == fold_key(yours[0])


def _family_and_initials(name: PersonName) -> Iterator[tuple[str, str]]:
    for family, initials in ((name.parts[0], name.parts[1:]), (name.parts[-1], name.parts[:-1])):
        if len(family) > 1 and all(len(part) == 1 for part in initials):
            yield fold_key(family), _letters(initials)


def _spelt_by(initials: str, given: str) -> bool:
    """Tell whether initials are the first letter of a given name and then letters of it in their order."""
    rest = iter(given)
    return given[:1] == initials[:1] and all(letter in rest for letter in initials)


# --- Chinese characters and Latin letters -------------------------------------------------------------------


def _across(han: PersonName, latin: PersonName) -> NameMatch | None:
    name = han.parts[0]
    if len(name) > _LONGEST_HAN:
        return None
    if len(name) == 1 or (len(latin.parts) == 1 and latin.titled):
        return _part_across(han, latin)
    return _by_reading(name, latin) or _by_pinyin(name, latin)


def _by_reading(name: str, latin: PersonName) -> NameMatch | None:
    if len(latin.parts) != len(name):
        return None
    for parts in (latin.parts, (latin.parts[-1], *latin.parts[:-1])):
        off = [place for place, pair in enumerate(zip(name, parts, strict=True)) if not _reads(*pair)]
        if not off:
            return NameMatch(How.READING)
        if not all(_reads(name[place], parts[place], folded=True) for place in off):
            continue
        if latin.bare:
            return NameMatch(How.READING)
        if len(off) == 1 and off[0] > 0 and len(name) >= _FEWEST_FOR_ONE_OFF:
            return NameMatch(How.READING, sure=False)
    return None


def _reads(character: str, syllable: str, *, folded: bool = False) -> bool:
    key = _key(syllable, folded=folded)
    return any(_key(each, folded=folded) == key for each in reading(character).vietnamese)


def _by_pinyin(name: str, latin: PersonName) -> NameMatch | None:
    if _VIETNAMESE_MARKS.search("".join(latin.parts)):
        return None
    family = family_length(name)
    families, givens = _spellings(name[:family]), _spellings(name[family:])
    if len(latin.parts) == 1:
        whole = _letters(latin.parts)
        return NameMatch(How.PINYIN) if any(a + b == whole for a, b in product(families, givens)) else None
    for key, given in _splits(latin, folded=True):
        if key in families and given in givens:
            return NameMatch(How.PINYIN)
    # A family name of two syllables may be written as two words.
    if _letters(latin.parts) in {a + b for a, b in product(families, givens)} and family > 1:
        return NameMatch(How.PINYIN)
    for key, initials in _family_and_initials(latin):
        if key in families and any(_spelt_by(initials, given) for given in givens):
            return NameMatch(How.INITIALS, sure=False)
    return None


def _part_across(han: PersonName, latin: PersonName) -> NameMatch | None:
    name = han.parts[0]
    one = latin.parts[0]
    if len(name) == 1 and not han.titled:
        return None
    first = fold_key(one) in _spellings(name[: family_length(name)]) or _reads(name[0], one)
    if first and is_chinese_family(name[0]) and fold_key(name[0]) != "阮":
        return NameMatch(How.FAMILY, sure=False)
    if len(name) == 1:
        return None
    vietnamese = any(map(is_vietnamese_family, reading(name[0]).vietnamese))
    return NameMatch(How.GIVEN, sure=False) if vietnamese and _reads(name[-1], one) else None


def _through_characters(vietnamese: PersonName, latin: PersonName) -> NameMatch | None:
    """Match Vương Tiểu Hồng with Wang Xiaohong: the same characters may be read both ways; other people may match."""
    if not latin.bare or len(vietnamese.parts) < 2 or len(latin.parts) < 2:
        return None
    family, *given = (_mandarin_of(syllable_key(part)) for part in vietnamese.parts)
    fits = any(key in family and _is_made_of(rest, given) for key, rest in _splits(latin, folded=True))
    return NameMatch(How.CHARACTERS, sure=False) if fits else None


def _is_made_of(letters: str, syllables: list[frozenset[str]]) -> bool:
    if not syllables:
        return not letters
    first, *rest = syllables
    return any(letters.startswith(each) and _is_made_of(letters[len(each) :], rest) for each in first)


@cache
def _mandarin_of(key: str) -> frozenset[str]:
    """Give how the characters that are usually read so in Vietnamese are spelt in pinyin, ü in each way in use."""
    return frozenset(each.replace("v", way) for each in mandarin_beside(key) for way in ("v", "u", "yu"))


@cache
def _spellings(characters: str) -> frozenset[str]:
    """Give how characters are spelt in pinyin, ü in each of the ways in use."""
    choices = [reading(character).mandarin for character in characters]
    found = {"".join(parts) for parts in product(*choices)}
    return frozenset(each.replace("v", way) for each in found for way in ("v", "u", "yu"))


def _is_pinyin_name(name: PersonName) -> bool:
    """Tell whether a name looks like one in pinyin: two words without marks that are syllables of it."""
    if not name.bare or len(name.parts) != 2:
        return False
    return fold_key(name.parts[0]) in mandarin_syllables() and is_pinyin(fold_key(name.parts[1]))


@cache
def is_pinyin(letters: str) -> bool:
    """Tell whether letters can be cut into syllables of pinyin."""
    if not letters:
        return True
    syllables = mandarin_syllables()
    return any(letters[:size] in syllables and is_pinyin(letters[size:]) for size in range(1, min(6, len(letters)) + 1))
