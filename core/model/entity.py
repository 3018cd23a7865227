"""Entities and terms: identity that articles and languages share. What is said of them stands in records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entity or term.

    Attributes:
        id: Id of the alias row; empty for a name that ships with the program.
        language: BCP 47 tag, or empty where the name belongs to no language (an acronym).
    """

    text: str
    language: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A canonical meeting, person, organisation, place or country.

    Attributes:
        type: ``meeting``, ``person``, ``organisation``, ``place``, ``country`` …
        series: Of a meeting: its series ("SOMTC").
        ordinal: Of a meeting: its number in the series; None where only the series is meant.
        merged_into: The entity that this one turned out to be.
    """

    id: str
    type: str
    names: tuple[Name, ...]
    series: str = ""
    ordinal: int | None = None
    merged_into: str | None = None

    @property
    def label(self) -> str:
        """What a screen shows: series and ordinal, or the first name."""
        if self.series:
            return self.series if self.ordinal is None else f"{self.series} {self.ordinal}"
        return self.names[0].text if self.names else self.id


@dataclass(frozen=True, slots=True)
class Term:
    """A named measure, unit, role or topic with names per language.

    Attributes:
        kind: ``measure``, ``unit``, ``role``, ``topic`` …
    """

    id: str
    kind: str
    names: tuple[Name, ...]

    def label(self, language: str = "en") -> str:
        """The name in a language, else the first one."""
        for name in self.names:
            if name.language == language:
                return name.text
        return self.names[0].text if self.names else self.id
