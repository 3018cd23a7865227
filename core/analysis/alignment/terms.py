"""Terms of the field, countries, and the terms that the project knows, each in several languages."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from core.analysis.alignment.links import ReasonKind
from core.analysis.alignment.names_in_line import NameFinder
from core.analysis.alignment.tokens import Token, word_key, word_lists
from core.language.names.readings import HAN, is_han
from core.model.countries import countries
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.analysis.alignment.tokens import Line, Word

_LANGUAGES = ("en", "vi", "zh")
_BETWEEN = ";"
_WORD = re.compile(rf"[{HAN}]|[^\W\d_{HAN}]+|\d+")
_WORD_WEIGHT = 0.5
"""For every further word of a term; a Chinese word is counted as two characters."""
_COUNTRY_WEIGHT = 0.8
_OWN_WEIGHT = 1.6
_DEVELOPING = "发展"
"""发展中国家 names no China."""
_SIDE, _NO_SIDE = "方", frozenset("式面案法向针便")
"""中方 is a side, 集中方式 is none."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known beyond the two texts and what the program ships.

    Attributes:
        terms: Of the project's glossary: what one thing is called, in any languages. Names that the readings found
            need not stand here.
        dictionary: Whether the Chinese–English dictionary may be used, where it is installed.
    """

    terms: tuple[tuple[str, ...], ...] = ()
    dictionary: bool = True


class Terms:
    """Finds terms and countries in sentences.

    Args:
        own: The project's terms, each by all its names.
    """

    def __init__(self, own: tuple[tuple[str, ...], ...] = ()) -> None:
        """Take the project's terms in; a name of theirs is sought in every language."""
        self._own = {language: NameFinder() for language in (*_LANGUAGES, "")}
        for number, names in enumerate(own):
            for name in names:
                for language, finder in self._own.items():
                    finder.enter(_keys(name, language), f"own:{number}")

    def find(self, line: Line) -> Iterator[Token]:
        """Give every term and country of a sentence."""
        language = line.language if line.language in _LANGUAGES else ""
        for first, end, meaning in self._own[language].find(line):
            yield Token(line.run(first, end), ReasonKind.TERM, meaning, (meaning,), _OWN_WEIGHT)
        if language:
            for first, end, meaning in _field_terms()[language].find(line):
                units = (end - first) / 2 if language == "zh" else end - first
                weight = 1 + _WORD_WEIGHT * (max(1.0, units) - 1)
                yield Token(line.run(first, end), ReasonKind.TERM, meaning, (meaning,), min(weight, 2.0))
        yield from _countries_in(line)


def _countries_in(line: Line) -> Iterator[Token]:
    for first, end, code in _countries(adjectives=line.language != "vi").find(line):
        before = "".join(word.key for word in line.words[max(0, first - 2) : first])
        behind = line.words[end].key if end < len(line.words) else ""
        is_side = line.words[end - 1].key == _SIDE
        if before != _DEVELOPING and not (is_side and behind in _NO_SIDE):
            yield Token(line.run(first, end), ReasonKind.TERM, code, (code,), _COUNTRY_WEIGHT)


def _keys(name: str, language: str) -> list[str]:
    return [word_key(part, "zh" if is_han(part) else language) for part in _WORD.findall(name)]


@cache
def _field_terms() -> dict[str, NameFinder]:
    source = files("core.analysis.alignment").joinpath("field_terms.csv").read_text("utf-8")
    found = {language: NameFinder() for language in _LANGUAGES}
    for number, row in enumerate(csv.DictReader(source.splitlines())):
        for language, finder in found.items():
            for name in dict.fromkeys(tuple(_keys(name, language)) for name in row[language].split(_BETWEEN)):
                finder.enter(name, f"term:{number}")
    return found


@cache
def compounds(language: str) -> frozenset[tuple[str, str]]:
    """Give the words of two syllables, folded, that terms of the field are made of, as Vietnamese ones are."""
    source = files("core.analysis.alignment").joinpath("field_terms.csv").read_text("utf-8")
    rows = csv.DictReader(source.splitlines())
    names = (_keys(name, language) for row in rows for name in row[language].split(_BETWEEN))
    return frozenset(pair for keys in names if len(keys) % 2 == 0 for pair in zip(keys[::2], keys[1::2], strict=True))


def _name_key(word: Word) -> str:
    """Give the key of a word of a country's name: Mỹ is a country, my is none."""
    return word.key if word.is_han else word.text


@cache
def _countries(*, adjectives: bool) -> NameFinder:
    found = NameFinder(_name_key)
    more: Mapping[str, Sequence[str]] = word_lists()["countries"] if adjectives else {}
    for country in countries():
        for name in dict.fromkeys((*country.every_name(), *more.get(country.code, ()))):
            parts = _WORD.findall(name)
            keys = [fold_key(part) if is_han(part) else part for part in parts]
            if len(keys) > 1 or not is_han(name):
                found.enter(keys, f"country:{country.code}")
    return found
