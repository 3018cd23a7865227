"""Countries, blocs and provinces that running text names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import LANGUAGES, lexicon
from core.model.countries import countries, country_with_code, find_country
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[^\W\d_]")
_SHORT = 3
_WINDOW = 16
# A word with a capital that opens a sentence is no part of a name: "Tại Lào".
_WORD_BEFORE = re.compile(r"[^\W\d_][,]?[ \u00a0](\w+)[ \u00a0]$")
_NO_OPENING = "了在于於从從到至由和与與及对對把将將向为為是的赴抵离離往经經驻駐达達各该該本全"
"""Chinese characters of grammar that open no name of a province."""
_NAME = r"[A-ZĐ][^\W\d_]*(?:[ \u00a0-][A-ZĐÀ-Ỹ][^\W\d_]*){0,3}"


@dataclass(frozen=True, slots=True)
class PlaceName:
    """Words that name a place; `code` is its ISO 3166 code, `bloc` the id of a group of countries; empty for others."""

    span: Span
    code: str
    name: str
    bloc: str = ""

    @property
    def shown(self) -> str:
        """The words, or the country's name where they are an adjective made of it: *Vietnamese* police."""
        country = country_with_code(self.code) if self.code and find_country(self.name) is None else None
        return self.name if country is None else country.names.get("en", self.name)

    @property
    def identity(self) -> str:
        """What the words name, in every language: a code, a bloc, or the name itself."""
        return self.code or self.bloc or self.name


def places_in(text: str, start: int, end: int, language: str) -> tuple[PlaceName, ...]:
    """Give the countries, blocs and provinces that a stretch names (code points, half open), in text order."""
    found: list[PlaceName] = []
    for place in sorted(_candidates(text, start, end, language), key=lambda place: (place.span.start, -place.span.end)):
        if not found or place.span.start >= found[-1].span.end:
            found.append(place)
    return tuple(found)


def _candidates(text: str, start: int, end: int, language: str) -> Iterator[PlaceName]:
    pattern, codes, blocs = _names(language == "zh")
    for match in pattern.finditer(text, start, end):
        name = match.group(0)
        if name not in _not_countries() and not _in_name(text, match):
            yield PlaceName(Span(*match.span()), codes.get(name, ""), name, blocs.get(name, ""))
    for match in _provinces(language).finditer(text, start, end):
        group = match.lastgroup or "name"
        yield PlaceName(Span(*match.span(group)), "", match[group])


@cache
def _not_countries() -> frozenset[str]:
    return frozenset(
        name for language in LANGUAGES for name in lexicon(language).section("places").get("not_countries", ())
    )


@cache
def _provinces(language: str) -> re.Pattern[str]:
    """Give the pattern of provinces and cities: by a word beside the name, or by a list."""
    if language not in LANGUAGES:
        return re.compile("(?!)")
    section = lexicon(language).section("places")
    before, behind, cities = (
        "|".join(re.escape(word) for word in sorted(section.get(key, ()), key=len, reverse=True))
        for key in ("before", "behind", "cities")
    )
    shapes: list[str] = []
    if before:
        shapes.append(rf"(?<!\w)(?:{before})[ \u00a0]+(?P<after>{_NAME})")
    if behind and language == "zh":
        shapes.append(rf"(?P<whole>(?![{_NO_OPENING}])[\u4e00-\u9fff]{{2,3}}(?:{behind}))")
    elif behind:
        shapes.append(rf"(?P<named>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:{behind})\b")
    if cities:
        shapes.append(rf"(?<!\w)(?P<city>{cities})(?!\w)")
    return re.compile("|".join(shapes) or "(?!)")


def _in_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name of one syllable stands inside a longer name: *Nguyễn Thái Lào*."""
    name = match.group(0)
    if " " in name or not _LATIN.match(name) or _HAN.match(name) or len(name) > _SHORT:
        return False
    before = _WORD_BEFORE.search(text[max(0, match.start() - _WINDOW) : match.start()])
    return before is not None and before[1][:1].isupper() and not before[1].isupper()


@cache
def _names(han: bool) -> tuple[re.Pattern[str], Mapping[str, str], Mapping[str, str]]:
    """Give one pattern for all names in one writing, the code of each country, and the id of each bloc."""
    codes: dict[str, str] = {}
    for country in countries():
        for name in country.every_name():
            usable = len(name) > 1 if _HAN.search(name) else len(name) >= _SHORT and not name.isupper()
            if usable and bool(_HAN.search(name)) == han:
                codes.setdefault(name, country.code)
    blocs = {
        name: bloc
        for language in LANGUAGES
        for bloc, names in lexicon(language).section("blocs").items()
        for name in names
    }
    if not han:
        for code, adjectives in lexicon("en").section("demonyms").items():
            codes.update((word, code) for word in adjectives if not word.endswith(("'s", "s'")) and len(word) > 2)
    every = {*codes, *(name for name in blocs if bool(_HAN.search(name)) == han)}
    inner = "|".join(re.escape(name) for name in sorted(every, key=lambda name: (-len(name), name)))
    return re.compile(inner if han else rf"(?<!\w)(?:{inner})(?!\w)"), codes, blocs
