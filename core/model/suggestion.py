"""What the program proposes to code: shapes that are found in a text, before anybody accepted anything.

All positions are code points, half open, in the text that was read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model.record import Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.text.span import Span


class SuggestionKind(StrEnum):
    """What accepting makes: a record, a further mention of one, or a value of one."""

    RECORD = "record"
    MENTION = "mention"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class FoundValue:
    """One value of a suggested record.

    Attributes:
        field: Id of the field.
        words: What says it; empty where it is inferred from its basis alone.
        basis: What it is inferred from: the sentence, the dateline.
        text: The words as the field is to read them, where they are not simply those of `words` (a title said once for
            two persons; a host's name in the form that the list of countries knows). Empty: those of `words`.
        normal: The normal form, where it is known already (decimal, EDTF, choice id, ISO code, id); None leaves the
            reading to the field's kind, with the names that the project knows.
        bound: One of ``= ~ > ≥ < ≤``, or empty.
        high: Upper end of a range, decimal.
        unit: Term id, where the field is an amount.
        doubtful: Whether the analyst should look at it before she relies on it.
        reason: Why it is so, in one sentence.
        as_type: Type of the entity that is made where nothing of that name is known; the field's first type if empty.
    """

    field: str
    words: tuple[Span, ...] = ()
    basis: tuple[Span, ...] = ()
    text: str = ""
    normal: str | None = None
    bound: str = ""
    high: str | None = None
    unit: str | None = None
    origin: Origin = Origin.STATED
    doubtful: bool = False
    not_stated: bool = False
    reason: str = ""
    as_type: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that the rules found in an article, with all places that name it there.

    Attributes:
        type: Id of the record's type.
        mentions: Places that name it, in text order; never empty.
        values: In the order of the codebook's fields.
        rule: Id of the rule that found it, for counting what is accepted and rejected.
        reason: Why it is proposed, in one sentence for the analyst.
        score: How sure the rule is, 0 to 1.
    """

    type: str
    mentions: tuple[Span, ...]
    values: tuple[FoundValue, ...]
    rule: str
    reason: str
    score: float

    def of(self, field: str) -> Iterator[FoundValue]:
        """Give the values of a field."""
        return (value for value in self.values if value.field == field)
