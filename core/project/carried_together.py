"""What is carried over in one go: a record, and the records that name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.record import Record
    from core.project.carrying_over import CarriedField
    from core.project.project import Project

_NAMING = (Kind.ENTITY, Kind.LINK)


def told_together(project: Project, proposals: Sequence[CarriedField], record_id: str) -> tuple[CarriedField, ...]:
    """Choose the proposals of a record, and those of the records of its article that name it or the thing it is about.

    So a speaker comes over with what he proposed, and a meeting with those who spoke there.

    Args:
        proposals: All that is proposed for the side.

    Returns:
        Those of the record itself first; nothing if it is gone.
    """
    record = project.record(record_id)
    if record is None:
        return ()
    meant = {record_id, *_identity(project, record)}
    named = dict.fromkeys(each.record for each in proposals if each.record != record_id)
    naming = {identity for identity in named if _names(project, identity, meant)}
    own = [each for each in proposals if each.record == record_id]
    return (*own, *(each for each in proposals if each.record in naming))


def _identity(project: Project, record: Record) -> tuple[str, ...]:
    kind = project.codebook.type(record.type) if project.codebook.has_type(record.type) else None
    named = record.normal(kind.identity) if kind is not None and kind.identity is not None else None
    return (project.names.canonical(named),) if named else ()


def _names(project: Project, record_id: str, meant: set[str]) -> bool:
    record = project.record(record_id)
    if record is None or not project.codebook.has_type(record.type):
        return False
    kind = project.codebook.type(record.type)
    return any(
        value.normal is not None and project.names.canonical(value.normal) in meant
        for field in kind.fields
        if field.kind in _NAMING and field.id != kind.identity
        for value in record.values(field.id)
    )
