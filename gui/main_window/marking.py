"""What the marks in the reader stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of
from gui.form.values_told import value_told
from gui.reader.marks import MarkKey, MarkKind
from gui.wording import language

if TYPE_CHECKING:
    from core.model.record import Record, Value
    from core.project.project import Project


def mark_key(identity: str) -> MarkKey:
    """Key of the marks that a record's mentions, or a value's words, leave."""
    return key_of(identity)


def identity_of(key: MarkKey) -> str:
    """Id of the record or value that a key stands for."""
    return id_of(key) if isinstance(key, bytes) else key


def told(project: Project, record_type: str, kind: MarkKind, record: Record | None, value: Value | None) -> str:
    """Say in words what a mark stands for.

    Args:
        record: The record of a value's mark.
        value: The value of such a mark.
    """
    if not project.codebook.has_type(record_type):
        return value.field if value is not None else record_type
    known = project.codebook.type(record_type)
    if kind is MarkKind.MENTION:
        return known.labels.best(language())
    if record is None or value is None:
        return ""
    if not known.has_field(value.field):
        return value.field
    spoken = language()
    label = value_told(project, record_type, value)
    return f"{known.labels.best(spoken)} · {known.field(value.field).labels.best(spoken)}: {label}"
