"""What words say for a field: the reading of a selection, or of what an analyst typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.wording import tr

if TYPE_CHECKING:
    from core.model.codebook import Field
    from core.project.names import Names
    from core.text.span import Span


@dataclass(frozen=True, slots=True)
class NewThing:
    """An entity or term that the project does not hold yet; made when the value is."""

    type: str
    name: str
    language: str = ""
    series: str = ""
    ordinal: int | None = None
    is_term: bool = False


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What some words say for one field.

    Attributes:
        reading: Normal form that the words say; None where they say none, or where `new` must be made first.
        number: Where in the words the number stands, if only a part of them is the value (code points in the words).
        unit_words: Where in the words the unit stands.
        assumed: What was taken for granted, in words ("year 2020 from the publication date").
        problem: Why the words are not what the field holds, in words; empty if they are.
    """

    reading: str | None = None
    bound: str = ""
    high: str | None = None
    unit: str | None = None
    new: NewThing | None = None
    number: Span | None = None
    unit_words: Span | None = None
    assumed: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class KnownDate:
    """A date that was found in the whole article, where its neighbours tell what it leaves unsaid."""

    span: Span
    edtf: str
    assumed: str


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What stands around some words.

    Attributes:
        language: BCP 47 tag of the region, empty if unknown.
        published: EDTF date of the article, empty if unknown.
        at: Where the words stand (code point); None for what was typed.
        dates: Dates of the article, in text order.
    """

    language: str = ""
    published: str = ""
    at: int | None = None
    dates: tuple[KnownDate, ...] = ()


def interpret(names: Names, field: Field, words: str, around: Circumstances) -> Interpretation:
    """Read words for a field; never raises: what cannot be read is a `problem` in words."""
    # The rules of three languages: no article needs them to be shown.
    from core.project.readers import READERS

    words = words.strip()
    if not words:
        return Interpretation(problem=tr("There are no words to read."))
    return READERS[field.kind](names, field, words, around)
