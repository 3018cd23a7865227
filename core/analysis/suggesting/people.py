"""Persons as an article names them: the name, the titles around it, the body and the country that they speak of.

All positions are code points, half open, in the whole text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_han import han_people
from core.analysis.suggesting.people_joining import join
from core.analysis.suggesting.people_shapes import Person, PersonNaming
from core.analysis.suggesting.people_spaced import spaced_people
from core.analysis.suggesting.people_words import plain, small

if TYPE_CHECKING:
    from core.analysis.suggesting.reading import ArticleReading

__all__ = ["Person", "PersonNaming", "find_people"]


@dataclass(frozen=True, slots=True)
class People:
    """Who is named in an article.

    Attributes:
        persons: With all their namings, in the order of the first one.
        untold: Titles that stand without a name ("the minister").
    """

    persons: tuple[Person, ...]
    untold: tuple[PersonNaming, ...] = field(default=())


def find_people(reading: ArticleReading) -> People:
    """Find who is named in an article, each person once with all namings."""
    reading = plain(reading)
    low = small(reading.text)
    named: list[PersonNaming] = []
    for sentence in reading.sentences:
        if sentence.language == "zh":
            named += han_people(reading, sentence, low)
        elif sentence.language in ("vi", "en"):
            named += spaced_people(reading, sentence, low)
    persons = join(reading, low, [each for each in named if each.name is not None])
    return People(persons, tuple(each for each in named if each.name is None))
