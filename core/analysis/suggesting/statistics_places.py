"""Countries, blocs and provinces that running text names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_words import small
from core.language.lexicon import LANGUAGES, lexicon
from core.model.countries import countries, country_with_code, find_country
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[^\W\d_]")
_SHORT = 3
_WINDOW = 16
_IN_A_TOWN = {
    "vi": r"(?<!\w)(?:tại|ở|Tại|Ở)[ \u00a0](?:thành phố[ \u00a0]|TP\.?[ \u00a0]|thủ đô[ \u00a0])?",
    "en": r"(?<!\w)(?:[Ii]n|[Aa]round|[Aa]cross)[ ]",
    "zh": "(?<![现存旨重意潜])[在于](?:首都)?",
}
"""What makes the name of a city a place, and not a government or a paper."""
# A word with a capital that opens a sentence is no part of a name: "Tại Lào".
_WORD_BEFORE = re.compile(r"[^\W\d_][,]?[ \u00a0](\w+)[ \u00a0]$")
_NO_OPENING = "了在于於从從到至由和与與及对對把将將向为為是的赴抵离離往经經驻駐达達各该該本全"
"""Chinese characters of grammar that open no name of a province."""
_CAPITAL = f"A-Z{''.join(c for c in map(chr, range(0xC0, 0x1EFA)) if c.isupper())}"
_NAME = rf"[{_CAPITAL}][^\W\d_]*(?:[ \u00a0-][{_CAPITAL}][^\W\d_]*){{0,3}}"


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
    # The lists name countries and towns in simplified characters.
    read = text if language != "zh" else f"{text[:start]}{small(text[start:end])}"
    for match in pattern.finditer(read, start, end):
        name = match.group(0)
        if name not in _not_countries() and not _in_name(read, match):
            span = Span(*match.span())
            yield PlaceName(span, codes.get(name, ""), span.of(text), blocs.get(name, ""))
    for match in _provinces(language).finditer(read, start, end):
        group = match.lastgroup or "name"
        if group != "province" or not _ends_a_name(text, match.start(group)):
            span = Span(*match.span(group))
            yield PlaceName(span, "", span.of(text))


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
    spaced = language != "zh"
    section = lexicon(language).section("places")
    before, behind, cities, provinces = (
        _one_of(section.get(key, ())) for key in ("before", "behind", "cities", "provinces")
    )
    towns = _one_of(chain.from_iterable(lexicon(language).section("city_countries").values()))
    begin, end = (rf"(?=[{_CAPITAL}])(?<!\w)", r"(?!\w)") if spaced else ("", "")
    shapes: list[str] = []
    if before:
        shapes.append(rf"(?<!\w)(?:{before})[ \u00a0]+(?P<after>{_NAME})")
    if behind and not spaced:
        shapes.append(rf"(?P<whole>(?![{_NO_OPENING}])[\u4e00-\u9fff]{{2,3}}(?:{behind}))")
    elif behind:
        shapes.append(rf"(?P<named>[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:{behind})\b")
    if cities:
        shapes.append(rf"(?<!\w)(?P<city>{cities})(?!\w)")
    if provinces:
        shapes.append(rf"{begin}(?P<province>{provinces}){end}")
    if towns and language in _IN_A_TOWN:
        shapes.append(rf"{_IN_A_TOWN[language]}(?P<town>{towns}){end}")
    return re.compile("|".join(shapes) or "(?!)")


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _in_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name of one syllable stands inside a longer name: *Nguyễn Thái Lào*."""
    name = match.group(0)
    if " " in name or not _LATIN.match(name) or _HAN.match(name) or len(name) > _SHORT + (not name.isascii()):
        return False
    return _ends_a_name(text, match.start())


def _ends_a_name(text: str, position: int) -> bool:
    """Tell whether the word before a position has a capital, as the words of one name have."""
    before = _WORD_BEFORE.search(text[max(0, position - _WINDOW) : position])
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
