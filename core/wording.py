"""What core says to the analyst: written in English, and kept so that another language can be put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class Phrase(str):
    """An English sentence or piece of one, which remembers what it was made of.

    It is a `str` in everything else: printed, compared, stored and sent as one.

    Attributes:
        template: The English words as a translator knows them, with ``{name}`` for a part and ``%n`` for the count.
        about: Tells apart two meanings of the same English words.
        number: How many; negative where nothing is counted.
        parts: What stands for the names in the template; a part may be a phrase itself, and a day (`datetime.date`) is
            written as the language of the interface writes it.
    """

    __slots__ = ("about", "number", "parts", "template")

    template: str
    about: str
    number: int
    parts: Mapping[str, object]

    def __new__(
        cls, template: str, about: str = "", count: int = -1, parts: Mapping[str, object] | None = None
    ) -> Self:
        """Say a template in English."""
        held = dict(parts or {})
        phrase = super().__new__(cls, in_english(template, count, held))
        phrase.template, phrase.about, phrase.number, phrase.parts = template, about, count, held
        return phrase

    def of(self, count: int | None = None, /, **parts: object) -> Phrase:
        """Give the same words with another count and other parts."""
        return Phrase(self.template, self.about, self.number if count is None else count, parts)

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, str, int, Mapping[str, object]]]:
        """Copy and pickle with all that it was made of."""
        return Phrase, (self.template, self.about, self.number, self.parts)


def tr(text: str, about: str = "", count: int = -1, /, **parts: object) -> Phrase:
    """Say something that an analyst may read.

    Args:
        text: The English words, a literal, so that they are collected for translators; ``{name}`` stands for a part,
            ``%n`` for the count, ``%Ln`` for one that may be large, ``(s)`` for what English adds to many.
        about: Tells apart two meanings of the same English words.
        count: How many; some languages say one thing of one and another of many.
    """
    return Phrase(text, about, count, parts)


def in_english(template: str, count: int, parts: Mapping[str, object]) -> str:
    """Put the count and the parts into an English template."""
    said = template
    if count >= 0:
        said = said.replace("%Ln", f"{count:,}").replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")
    return said.format(**parts) if parts else said
