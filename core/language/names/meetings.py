"""Series of meetings by their full names: 第二十届东盟打击跨国犯罪高官会 is SOMTC 20, as is its Vietnamese name."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.language.names.readings import HAN
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD = re.compile(rf"[{HAN}]|[^\W_{HAN}]+")
_LANGUAGES = ("vi", "en", "zh")
_NameKey = frozenset[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class SeriesNames:
    """A series of meetings and what it is called.

    Attributes:
        acronym: What it goes by: ``SOMTC``, ``ADMM+``.
        names: In any language, without ordinals.
    """

    acronym: str
    names: tuple[str, ...]


@cache
def shipped_series() -> tuple[SeriesNames, ...]:
    """Give the series that ship with the program."""
    found: list[SeriesNames] = []
    for each in _data()["series"]:
        every = (name for language in ("other", *_LANGUAGES) for name in each.get(language, ()))
        found.append(SeriesNames(each["acronym"], tuple(every)))
    return tuple(found)


def series_named(words: str, known: Iterable[SeriesNames] = ()) -> str | None:
    """Give the series that words name in full, ordinals taken out before; with its partner, if one is named.

    Args:
        words: A name and nothing more: words that say more name another meeting.
        known: Series of the project, which go before those that ship.
    """
    own = _by_key(known)
    whole = own.get(_key(words)) or _shipped().get(_key(words))
    if whole is not None:
        return whole
    partner, rest = without_partner(words)
    series = own.get(_key(rest)) or _shipped().get(_key(rest))
    if series is None or partner is None:
        return series
    return "APT" if series == "ASEAN Summit" and partner == "3" else f"{series}+{partner}"


def is_known_series(acronym: str, known: Iterable[SeriesNames] = ()) -> bool:
    """Tell whether the project or the program knows a series, whatever its dialogue partner."""
    return any(
        acronym == each.acronym or acronym.startswith(f"{each.acronym}+") for each in (*known, *shipped_series())
    )


def is_other_body(words: str) -> bool:
    """Tell whether words name a body beside a series, such as a working group."""
    folded = fold_key(words)
    return any(body in folded for body in _other_bodies())


def without_partner(words: str) -> tuple[str | None, str]:
    """Take the dialogue partner of ASEAN out of a name; none is taken from a name that does not say ASEAN."""
    if "asean" not in fold_key(words) and "东盟" not in fold_key(words):
        return None, words
    for pattern, partner in _partners():
        found = pattern.search(words)
        if found is not None:
            return partner, f"{words[: found.start()]} {words[found.end() :]}"
    return None, words


def partner_at(words: str, start: int) -> tuple[str, int] | None:
    """Give the partner named at a position, by the name that it has in a series, and where it ends."""
    for pattern, partner in _partners():
        found = pattern.match(words, start)
        if found is not None:
            return partner, found.end()
    return None


@cache
def _partners() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of partners, the longest names first; words of Latin letters stand alone."""
    names = [(name, partner) for partner, every in _data()["partners"].items() for name in every]
    found: list[tuple[re.Pattern[str], str]] = []
    for name, partner in sorted(names, key=lambda pair: (-len(pair[0]), pair[0])):
        plain = re.escape(name).replace(r"\ ", r"\s+")
        # What stands around has no case, and takes long to compile as if it had.
        words = plain if name.isupper() else f"(?i:{plain})"
        before = rf"(?<![^\W{HAN}])" if name[0].isalnum() else ""
        found.append((re.compile(words if re.match(f"[{HAN}]", name) else rf"{before}{words}(?![^\W{HAN}])"), partner))
    return tuple(found)


def _key(words: str) -> _NameKey:
    """Give the words of a name that matter, in no order."""
    folded = fold_key(words)
    for each in _passed_over("zh"):
        folded = folded.replace(each, " ")
    # A name may come without its marks, so that its language does not show.
    passed = {*_passed_over("vi"), *(() if re.search("[^\x00-\x7f]", words) else _passed_over("en"))}
    return frozenset(Counter(word for word in _WORD.findall(folded) if word not in passed).items())


@cache
def _passed_over(language: str) -> tuple[str, ...]:
    words: str = _data()["passed_over"][language]
    return tuple(sorted(map(fold_key, words.split()), key=lambda word: -len(word)))


@cache
def _other_bodies() -> tuple[str, ...]:
    return tuple(map(fold_key, _data()["other_bodies"]["any"]))


def _by_key(series: Iterable[SeriesNames]) -> dict[_NameKey, str]:
    return {_key(name): each.acronym for each in series for name in each.names}


@cache
def _shipped() -> Mapping[_NameKey, str]:
    return MappingProxyType(_by_key(shipped_series()))


@cache
def _data() -> Mapping[str, Any]:
    import tomllib
    from importlib.resources import files

    return MappingProxyType(tomllib.loads(files("core.language.names").joinpath("series.toml").read_text("utf-8")))
