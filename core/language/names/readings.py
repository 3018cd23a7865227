"""How Chinese characters are read in Vietnamese and in Mandarin; the table is loaded when first needed."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.text.fold import fold_key, tone_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters, for the inside of a character class."""
_HAN_NAME = re.compile(f"[{HAN}]+(?:[·•・][{HAN}]+)*")
# Both spellings are in use where i ends a syllable behind one consonant: Lý and Lí, Quý and Quí, but thúy is not thúi.
_FINAL_Y = re.compile(r"^((?:qu|[bcdđghklmnprstvx]|ch|kh|nh|ph|th|tr|ngh?|gh)?)y$")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_USUAL = 2
"""So many readings of a character count as usual."""
_MOST_CANDIDATES = 24
_LONGEST_NAME = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """How one character is read, the usual readings first.

    Attributes:
        vietnamese: Sino-Vietnamese syllables with their marks, small letters; may be empty.
        mandarin: Syllables of pinyin without tones, ü as v; may be empty.
    """

    vietnamese: tuple[str, ...] = ()
    mandarin: tuple[str, ...] = ()


_UNKNOWN = Reading()


def reading(character: str) -> Reading:
    """Give the readings of one character, simplified or traditional; both parts are empty where none is known."""
    table = _table()
    return table.get(character) or table.get(fold_key(character)) or _UNKNOWN


def is_han(words: str) -> bool:
    """Tell whether words are Chinese characters alone, dots between the parts of a foreign name allowed."""
    return _HAN_NAME.fullmatch(words) is not None


def hanviet(name: str) -> tuple[str, ...]:
    """Give what a name in Chinese characters may be in Vietnamese, the likeliest first: 王小洪, Vương Tiểu Hồng.

    Nothing is given for other names, for long ones, and where a character has no Sino-Vietnamese reading.
    """
    if not is_han(name) or len(name) > _LONGEST_NAME:
        return ()
    syllables = [reading(character).vietnamese for character in name]
    if not all(syllables):
        return ()
    return tuple(" ".join(parts).title() for parts in _likeliest(syllables))


def pinyin(name: str) -> tuple[str, ...]:
    """Give what a Chinese name may be in pinyin, the likeliest first: 王小洪, Wang Xiaohong; 欧阳修, Ouyang Xiu."""
    if not is_han(name) or not 1 < len(name) <= _LONGEST_NAME:
        return ()
    syllables = [reading(character).mandarin for character in name]
    if not all(syllables):
        return ()
    family = family_length(name)
    found = (
        f"{''.join(parts[:family]).capitalize()} {''.join(parts[family:]).capitalize()}".strip()
        for parts in _likeliest(syllables)
    )
    return tuple(dict.fromkeys(found))


def family_length(name: str) -> int:
    """Tell how many characters of a Chinese name are the family name: two for 欧阳 and its like, else one."""
    return 2 if len(name) > 2 and fold_key(name[:2]) in _families("chinese_double") else 1


def is_chinese_family(character: str) -> bool:
    """Tell whether a character is a family name in China or, in characters, in Viet Nam."""
    return fold_key(character) in _families("chinese")


def is_vietnamese_family(syllable: str) -> bool:
    """Tell whether a syllable, with or without its marks, is a Vietnamese family name."""
    if syllable.isascii():
        return syllable.lower() in _families("vietnamese")
    return syllable_key(syllable) in _vietnamese_families()


@lru_cache(maxsize=20_000)
def syllable_key(syllable: str) -> str:
    """Give a key that is the same however a Vietnamese syllable is spelt: where its mark stands, i or y at its end."""
    key = tone_key(syllable)
    letters = key.rstrip(_TONES)
    return _FINAL_Y.sub(r"\1i", letters) + key[len(letters) :]


def _likeliest(syllables: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Combine readings so that the rarer ones come late; only so many."""
    kept: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    for choices in syllables:
        longer = [(cost + rank, (*parts, each)) for cost, parts in kept for rank, each in enumerate(choices)]
        kept = sorted(longer, key=lambda each: each[0])[:_MOST_CANDIDATES]
    return (parts for _, parts in kept)


@cache
def _table() -> Mapping[str, Reading]:
    from importlib.resources import files

    source = files("core.language.names").joinpath("readings.csv").read_text("utf-8")
    rows = csv.reader(source.splitlines()[1:])
    return MappingProxyType({row[0]: Reading(tuple(row[1].split()), tuple(row[2].split())) for row in rows})


@cache
def _vietnamese_families() -> frozenset[str]:
    from core.language.names.words import name_words

    return frozenset(map(syllable_key, name_words("vietnamese")))


@cache
def _families(which: str) -> frozenset[str]:
    from core.language.names.words import name_words

    return frozenset(map(fold_key, name_words(which)))


@cache
def mandarin_syllables() -> frozenset[str]:
    """Give all syllables of pinyin, without tones."""
    return frozenset(each for one in _table().values() for each in one.mandarin)


@cache
def _mandarin_by_syllable() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for each in _table().values():
        for syllable in each.vietnamese[:_USUAL]:
            found[syllable_key(syllable)].update(each.mandarin[:_USUAL])
    return {key: frozenset(ways) for key, ways in found.items()}


def mandarin_beside(key: str) -> frozenset[str]:
    """Give the pinyin of the characters that are usually read as a Vietnamese syllable, by the syllable's key."""
    return _mandarin_by_syllable().get(key, frozenset())
