"""What a language declares about itself; the rules that all languages share ask here and name none.

A language is a folder beside this file with its words in ``lexicon.toml`` and a ``PACK`` in ``pack.py``. Nothing else
lists the languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from core.errors import Bug
from core.language.lexicon import LANGUAGES, base_language

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator
    from decimal import Decimal

    from core.language.calendar_shapes import Shape
    from core.language.quantity import Quantity

NEVER = r"(?!)"
"""A regular expression that nothing matches."""


@dataclass(frozen=True, slots=True)
class OrdinalRules:
    """How ordinals are written.

    Attributes:
        pattern: Finds one; its group ``n`` holds the number.
        value: Gives what the number says, as a decimal, or None.
        is_name: Tells whether a match is something else, as the name of a weekday; takes the match and where the
            line ends.
    """

    pattern: re.Pattern[str]
    value: Callable[[str], str | None]
    is_name: Callable[[re.Match[str], int], bool] = lambda _match, _end: False


@dataclass(frozen=True, slots=True)
class Spacing:
    """How a language that puts blanks between words writes its figures; all strings are regular expressions.

    Attributes:
        in_words: A number in words.
        adjectives: How many words may stand between a number and its unit.
        idiom_before: What stands before a number that is no figure of its own (*one in* every 4).
        words_not_after: What a number in words never follows as a figure (*half* a million).
        each: What before a label makes it a rate (*mỗi ngày* 5 vụ).
        idiom: What is no figure, from its number on (*911 calls*).
        age: What behind a length of time makes it an age (30 years *old*).
        name_behind: What behind a bare number makes it the number of a house (47 *Trần Phú*).
        clock_before: What before a length of time makes it a time of day.
        clock_after: What behind a length of time makes it a time of day.
        hours_and_minutes: Whether hours and minutes one behind the other tell a time of day.
        bare_rest: Whether a number right behind a scale belongs to it (2 tỷ 3).
        capitals_are_names: Whether a number word with a capital inside a sentence is part of a name.
        repeats_unit: Whether the unit may stand at both ends of a range.
    """

    in_words: str
    adjectives: int = 0
    idiom_before: str = NEVER
    words_not_after: str = NEVER
    each: str = NEVER
    idiom: str = NEVER
    age: str = NEVER
    name_behind: str = NEVER
    clock_before: str = NEVER
    clock_after: str = NEVER
    hours_and_minutes: bool = False
    bare_rest: bool = False
    repeats_unit: bool = False
    capitals_are_names: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """The rules of one language. Positions are code points, half open.

    Attributes:
        language: Its tag, which is the name of its folder.
        figures: Finds the figures between two positions of one line.
        dates: Finds what may be dates between two positions.
        bare_date: Reads words that somebody pointed at as a date.
        number_words: Reads a number in words, or gives None.
        ordinals: How ordinals are written.
        spacing: For languages with blanks between words, how the shared rules find their figures.
        decimal_comma: Whether ``1.250,5`` is written, and not ``1,250.5``.
        names_of_syllables: Whether capitalised words one behind the other are one name.
    """

    language: str
    figures: Callable[[str, int, int], Iterator[Quantity]]
    dates: Callable[[str, int, int], Iterator[Shape]]
    bare_date: Callable[[str], Shape | None]
    number_words: Callable[[str], Decimal | None]
    ordinals: OrdinalRules
    spacing: Spacing | None = None
    decimal_comma: bool = False
    names_of_syllables: bool = False


@cache
def pack_of(tag: str | None) -> Pack | None:
    """Give the pack that reads a language tag such as ``zh-Hant``; None if no language has it.

    Raises:
        Bug: If the language's folder has no ``PACK``.
    """
    base = base_language(tag)
    if base is None:
        return None
    pack = getattr(import_module(f"core.language.{base}.pack"), "PACK", None)
    if not isinstance(pack, Pack):
        raise Bug(f"core/language/{base}/pack.py declares no PACK.")
    return pack


def spacing_of(language: str) -> Spacing:
    """Give how a language writes its figures with blanks.

    Raises:
        Bug: If the language does not say so.
    """
    pack = pack_of(language)
    if pack is None or pack.spacing is None:
        raise Bug(f"{language!r} does not say how its figures are written; languages: {', '.join(LANGUAGES)}.")
    return pack.spacing
