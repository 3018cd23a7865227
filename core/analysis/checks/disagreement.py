"""What a check across articles finds: statements that do not go together, each with the record that holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.record import Value


@dataclass(frozen=True, slots=True)
class Quotation:
    """One of the statements.

    Attributes:
        record: Id of the record that holds it.
        value: What it says; its words are what is quoted, else the record's mention.
        said: What it comes to in this check: a number in a series, a year, a spelling; empty for the value itself.
    """

    record: str
    value: Value
    said: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Statements of two articles or more that do not go together.

    Attributes:
        rule: Stable id of the check, as a dismissal names it.
        type: Id of the record type.
        field: Id of the field; empty where it is about no field.
        about: Id of the entity or term that they are about; empty where there is none.
        quotations: Two at least, of two articles at least.
    """

    rule: str
    type: str
    field: str
    about: str
    quotations: tuple[Quotation, ...]
