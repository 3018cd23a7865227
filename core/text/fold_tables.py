"""What each character becomes when a text is folded for search.

Folding works code point by code point, so the fold of a text is the folds of its characters in a row: a query
and an article always meet, wherever the query was cut from, and folded positions lead back to the source.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

ESCAPE = "\ue000"
"""Begins the spelling, in the index, of a letter that the tokenizer of the index may not know."""

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# Scripts written without spaces between words: Han and its neighbours, kana, Thai, Lao, Myanmar, Khmer, Tai.
_WITHOUT_SPACES = re.compile(
    "[\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\U00016fe0-\U00018cff\U0001aff0-\U0001b2ff\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf]"
)
_BREAK_WITHOUT_WIDTH = "\u200b"
# No decomposition leads from these to d. Eth stands for the Vietnamese letter in texts from old code pages.
_STROKES = str.maketrans({"đ": "d", "ð": "d", "ɖ": "d"})


class CharacterTable(dict[int, str]):
    """A table for `str.translate` that works out each character the first time it is met."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, code: int) -> str:
        """Work out one character and keep it."""
        made = self[code] = self._make(chr(code))
        return made


@cache
def fold_table() -> CharacterTable:
    """Give the table that folds a text: compatibility forms, marks, case, đ, digits, traditional Han."""
    return CharacterTable(_fold_character)


@cache
def index_table() -> CharacterTable:
    """Give the table that turns a text into folded words, separated by one or more spaces.

    A character of a script without spaces is a word of its own; what is neither letter nor number is a space.
    """
    return CharacterTable(_index_character)


@cache
def word_table() -> CharacterTable:
    """Give the table that separates words as the index does but leaves their letters and marks alone."""
    return CharacterTable(_word_character)


def is_written_without_spaces(character: str) -> bool:
    """Tell whether a character belongs to a script that puts no spaces between words."""
    return _WITHOUT_SPACES.match(character) is not None


def _fold_character(character: str) -> str:
    if character == _BREAK_WITHOUT_WIDTH:
        return " "
    decomposed = _without_marks(unicodedata.normalize("NFKD", character))
    folded = _without_marks(unicodedata.normalize("NFKD", decomposed.casefold())).casefold()
    return "".join(map(_simplified_or_digit, folded.translate(_STROKES)))


def _without_marks(text: str) -> str:
    return "".join(character for character in text if not _is_passed_over(character))


def _is_passed_over(character: str) -> bool:
    """Tell whether a character is a mark, or an invisible format character such as a soft hyphen."""
    category = unicodedata.category(character)
    return category[0] == "M" or category == "Cf"


def _simplified_or_digit(character: str) -> str:
    if character.isascii():
        return character
    if _HAN.match(character):
        return _simplified(character)
    return str(unicodedata.decimal(character, character))


@cache
def _simplified(character: str) -> str:
    """Simplify one Han character, until nothing changes.

    Character by character, never by phrase: what a character becomes must not hang on its neighbours, which a
    query need not contain.
    """
    converter = _simplifier()
    while (simpler := converter(character)) != character and len(simpler) == 1:
        character = simpler
    return character


@cache
def _simplifier() -> Callable[[str], str]:
    from opencc import OpenCC

    return cast("Callable[[str], str]", OpenCC("t2s").convert)  # pyright: ignore[reportUnknownMemberType]


def _index_character(character: str) -> str:
    return "".join(map(_index_word_part, fold_table()[ord(character)]))


def _index_word_part(folded: str) -> str:
    if unicodedata.category(folded)[0] not in "LN":
        return " "
    # Every tokenizer of SQLite knows the letters of Unicode 3.2; later ones it might take for separators.
    known = folded.isascii() or unicodedata.ucd_3_2_0.category(folded)[0] in "LN"
    part = folded if known else f"{ESCAPE}{ord(folded):06x}"
    return f" {part} " if is_written_without_spaces(folded) else part


def _word_character(character: str) -> str:
    indexed = index_table()[ord(character)]
    if not indexed:
        return character if unicodedata.category(character)[0] == "M" else ""
    if indexed.isspace():
        return " "
    return f" {character} " if is_written_without_spaces(character) else character
