"""Notes: what an analyst remarks on a record, an article or a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of one analyst; a value holds its own note instead.

    Attributes:
        subject: Id of the record, article, entity or term.
    """

    id: str
    analyst: str
    subject: str
    text: str
