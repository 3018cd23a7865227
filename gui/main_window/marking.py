"""What the reader paints for the records of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.record import SpanRole
from gui.reader.marks import Mark, MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.model.record import Record, Value
    from core.project.project import Project

_RECORD, _VALUE = "record:", "value:"


def record_key(record_id: str) -> str:
    """Key of the marks that a record's mentions leave."""
    return _RECORD + record_id


def value_key(value_id: str) -> str:
    """Key of the marks that a value's words leave."""
    return _VALUE + value_id


def record_of(key: str) -> str | None:
    """Id of the record that a key stands for; None where it stands for a value."""
    return key.removeprefix(_RECORD) if key.startswith(_RECORD) else None


def value_of(key: str) -> str | None:
    """Id of the value that a key stands for; None where it stands for a record."""
    return key.removeprefix(_VALUE) if key.startswith(_VALUE) else None


def marks_of(project: Project, record: Record, text_id: str) -> Iterator[Mark]:
    """Make the marks of a record: its mentions, and the words and bases of its values.

    Args:
        text_id: The text that is shown; spans in other texts are left out.
    """
    kind = project.codebook.type(record.type).labels.best() if project.codebook.has_type(record.type) else record.type
    for mention in record.mentions:
        if mention.anchor.text == text_id:
            yield Mark(mention.anchor.span, record_key(record.id), record.type, MarkKind.MENTION, kind, kind)
    for value in record.all_values():
        told = _told(project, record, value)
        for anchor in value.anchors:
            if anchor.text == text_id:
                mark_kind = MarkKind.VALUE if anchor.role is SpanRole.WORDS else MarkKind.BASIS
                yield Mark(anchor.span, value_key(value.id), record.type, mark_kind, value.field, told)


def _told(project: Project, record: Record, value: Value) -> str:
    if not project.codebook.has_type(record.type) or not project.codebook.type(record.type).has_field(value.field):
        return value.field
    kind = project.codebook.type(record.type)
    field = kind.field(value.field)
    return f"{kind.labels.best()} · {field.labels.best()}: {project.label(record.type, value)}"
