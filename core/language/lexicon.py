"""The words of each language, kept as data beside its rules and read when first needed.

Every ``lexicon.toml`` has one shape: sections of entries, each an identifier with the words that say it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.errors import Bug

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = tuple(sorted(path.parent.name for path in Path(__file__).parent.glob("*/lexicon.toml")))
"""The languages that have a folder of their own."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, by section and identifier."""

    language: str
    sections: Mapping[str, Mapping[str, tuple[str, ...]]]

    def section(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """Give a section: identifier to words; empty if the language has none."""
        return self.sections.get(name, MappingProxyType({}))

    def words(self, *names: str) -> tuple[str, ...]:
        """Give all words of some sections, longest first, so that they can stand in an alternation."""
        found = {word for name in names for words in self.section(name).values() for word in words}
        return tuple(sorted(found, key=lambda word: (-len(word), word)))

    def ids(self, name: str) -> Mapping[str, str]:
        """Map each word of a section, in lower case, to its identifier."""
        return _ids(self.language, name)

    def pattern(self, *names: str) -> str:
        """Give the words of some sections as one regular expression; it never matches if there are none."""
        words = self.words(*names)
        if not words:
            return r"(?!)"
        return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0]+") for word in words) + ")"


def base_language(language: str | None) -> str | None:
    """Give the language that has a folder for a tag such as ``zh-Hant``; None if none has."""
    base = (language or "").split("-")[0]
    return base if base in LANGUAGES else None


@cache
def _ids(language: str, name: str) -> Mapping[str, str]:
    section = lexicon(language).section(name)
    return MappingProxyType({word.lower(): key for key, words in section.items() for word in words})


@cache
def lexicon(language: str) -> Lexicon:
    """Read the words of a language.

    Raises:
        Bug: If the language has no folder, or its file is not of the shape above.
    """
    import tomllib
    from importlib.resources import files

    if language not in LANGUAGES:
        raise Bug(f"There is no lexicon for {language!r}.")
    source = files(f"core.language.{language}").joinpath("lexicon.toml").read_text("utf-8")
    sections: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for name, entries in tomllib.loads(source).items():
        sections[name] = MappingProxyType(_entries(name, entries))
    return Lexicon(language, MappingProxyType(sections))


def _entries(name: str, entries: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(entries, dict):
        raise Bug(f"The section {name!r} of a lexicon is not a table.")
    table: dict[str, Any] = dict(entries)  # pyright: ignore[reportUnknownArgumentType]
    return {key: tuple(str(word) for word in words) for key, words in table.items()}
