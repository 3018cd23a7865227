"""Whose offices and figures an article speaks of where it names no country: by its dateline, or by who prints it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import LANGUAGES, lexicon
from core.language.regions import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.analysis.suggesting.reading import ArticleReading

_OF_A_LANGUAGE = {"vi": "VN"}
"""Languages that are written at home for the most part."""
_HEAD = 400
"""So far from its beginning an article tells who prints it."""
_DATELINE = 60
"""So far from its beginning a body tells where it was written."""
_PLACE_FIRST = re.compile(r"[A-Z][A-Z .'’-]+(?=[,(—–-]|\s)")


def printed_in(reading: ArticleReading, language: str) -> str | None:
    """Give the code of the country whose paper or agency an article names at its beginning; None if of several."""
    if language in _OF_A_LANGUAGE:
        return _OF_A_LANGUAGE[language]
    if language not in LANGUAGES:
        return None
    head = reading.text[:_HEAD]
    printed = {
        code
        for code, names in lexicon(language).section("home").items()
        if code != "none" and any(name in head for name in names)
    }
    return printed.pop() if len(printed) == 1 else None


def written_in_country(reading: ArticleReading, language: str) -> str | None:
    """Give the code of the country whose city a body opens with (``PHNOM PENH, Aug. 21``), or of the paper."""
    body = next((each for each in reading.sentences if each.role == Role.BODY), None)
    if body is None or language not in LANGUAGES:
        return None
    return country_of_dateline(reading, language) or printed_in(reading, language)


def country_of_dateline(reading: ArticleReading, language: str) -> str | None:
    """Give the code of the country whose city a body opens with: ``PHNOM PENH, Aug. 21``."""
    body = next((each for each in reading.sentences if each.role == Role.BODY), None)
    if body is None or language not in LANGUAGES:
        return None
    return _city_of_dateline(reading.text[body.span.start : body.span.start + _DATELINE], language)


def country_of_city(name: str, language: str) -> str | None:
    """Give the code of the country that a city lies in; None for a city that no lexicon lists."""
    return _cities(language).get(name.casefold())


def cities_pattern(language: str) -> re.Pattern[str]:
    """Give a pattern of the cities that the lexicon of a language lists."""
    return _pattern(language)


def none_of_a_country(language: str) -> tuple[str, ...]:
    """Give what a body that belongs to no country has in its name."""
    return lexicon(language).section("home").get("none", ()) if language in LANGUAGES else ()


def _city_of_dateline(opening: str, language: str) -> str | None:
    if language == "zh":
        found = re.search(r"(?:社|网|網|报|報)([\u3400-\u9fff]{2,6}?)(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊)", opening)
        return country_of_city(found[1], language) if found else None
    found = _PLACE_FIRST.match(opening)
    if found is None:
        return None
    return country_of_city(found[0].strip(" ,.-"), language)


@cache
def _cities(language: str) -> Mapping[str, str]:
    section = lexicon(language).section("city_countries")
    return {name.casefold(): code for code, names in section.items() for name in names}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    every = sorted((name for names in lexicon(language).section("city_countries").values() for name in names), key=len)
    inner = "|".join(re.escape(name) for name in reversed(every)) or "(?!)"
    return re.compile(inner if language == "zh" else rf"(?<!\w)(?:{inner})(?!\w)")
