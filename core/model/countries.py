"""Countries: ISO 3166 codes with their names in English, Vietnamese and Chinese, and other words for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.errors import Bug
from core.model.codebook import Labels
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LANGUAGES = ("en", "vi", "zh")
_BETWEEN_ALIASES = "; "
_CODE = re.compile(r"[A-Z]{2}")
_WORD = re.compile(r"\w+")
_LEADING_WORDS = ("the", "nuoc")
"""Folded words that may stand before a country's name: "the Philippines", "nước Lào"."""


@dataclass(frozen=True, slots=True)
class Country:
    """One country or territory of ISO 3166-1.

    Attributes:
        code: Two capitals (alpha-2).
        names: The usual name in English, Vietnamese and Chinese.
        aliases: Other names, abbreviations and spellings, in any language.
    """

    code: str
    names: Labels
    aliases: tuple[str, ...]

    def every_name(self) -> Iterator[str]:
        """Walk names and aliases."""
        yield from self.names.values()
        yield from self.aliases


@cache
def countries() -> tuple[Country, ...]:
    """Give all countries in the order of their codes."""
    # Most projects are shown without one country having to be named.
    import csv
    from importlib.resources import files

    source = (files("resources") / "countries.csv").read_text(encoding="utf-8")
    return tuple(_country(row) for row in csv.DictReader(source.splitlines()))


def country_with_code(code: str) -> Country | None:
    """Give the country with an ISO 3166-1 alpha-2 code (capitals), or None."""
    return _by_code().get(code) if _CODE.fullmatch(code) else None


def find_country(name: str) -> Country | None:
    """Find the country that a whole name means, or None.

    Case, marks, punctuation and script variant do not matter. A code counts only in capitals, because folded
    words are codes of other countries: "Mỹ" is the United States, "MY" is Malaysia. Not for running text.
    """
    name = name.strip()
    if (coded := country_with_code(name)) is not None:
        return coded
    return _by_name().get(_key(name))


def _country(row: Mapping[str, str]) -> Country:
    return Country(
        code=row["code"],
        names=Labels((language, row[language]) for language in _LANGUAGES),
        aliases=tuple(row["aliases"].split(_BETWEEN_ALIASES)) if row["aliases"] else (),
    )


@cache
def _by_code() -> Mapping[str, Country]:
    return {country.code: country for country in countries()}


@cache
def _by_name() -> Mapping[str, Country]:
    found: dict[str, Country] = {}
    for country in countries():
        for name in country.every_name():
            if found.setdefault(_key(name), country) is not country:
                other = found[_key(name)].code
                raise Bug(f"“{name}” names both {other} and {country.code} in countries.csv.")
    return found


def _key(name: str) -> str:
    words = _WORD.findall(fold_key(name))
    if len(words) > 1 and words[0] in _LEADING_WORDS:
        del words[0]
    return " ".join(words)
