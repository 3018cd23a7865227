"""What a naming of a person holds, before anybody knows who else is named so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.analysis.suggesting.reading import Sentence
    from core.text.span import Span


@dataclass(frozen=True, slots=True)
class PersonNaming:
    """One place that names a person.

    Attributes:
        name: The name without titles; None where a title stands for the person.
        whole: Name and titles.
        roles: Titles, without the body in which they are held.
        organisations: The bodies that the titles speak of.
        country: The words that say a country, and its code.
        gloss: The name in another script, in brackets behind the name.
        short: Whether only a part of the name stands here ("ông Sơn").
        identity: Id of the entity that the project knows by this name; empty if none.
    """

    sentence: Sentence
    name: Span | None
    whole: Span
    roles: tuple[Span, ...] = ()
    organisations: tuple[Span, ...] = ()
    country: tuple[Span, str] | None = None
    gloss: Span | None = None
    short: bool = False
    identity: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of an article.

    Attributes:
        names: What the person is called in full, by language.
        namings: In text order.
    """

    names: tuple[tuple[str, str], ...]
    namings: tuple[PersonNaming, ...]
    identity: str = ""
