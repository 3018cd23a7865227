"""What a record still lacks before it is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.codebook import Field, RecordType
    from core.model.record import Record


def missing_fields(kind: RecordType, record: Record) -> tuple[Field, ...]:
    """List the required fields that hold nothing; *not stated* is an answer."""
    return tuple(field for field in kind.fields if field.required and not record.values(field.id))
