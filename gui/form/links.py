"""Whether what a value names is known from elsewhere, or was made for this record alone."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.model.ids import is_shipped

if TYPE_CHECKING:
    from core.model.record import Record
    from core.project.project import Project

_NAMING_KINDS = (Kind.ENTITY, Kind.COUNTRY, Kind.LINK)


class Link(Enum):
    """How far a thing that is named is known."""

    NEW = auto()
    """Only this record names it."""
    LISTED = auto()
    """It came with Spanwise, as countries do; no other record names it."""
    SHARED = auto()
    """Other records of the set shown name it too."""


def links_of(project: Project, record: Record) -> dict[str, Link]:
    """Tell of each value of a record that names a meeting, person, body or place how far that is known, by value id."""
    names = project.names
    found: dict[str, Link] = {}
    for field in project.codebook.type(record.type).fields:
        if field.kind not in _NAMING_KINDS:
            continue
        for value in record.values(field.id):
            goal = names.canonical(value.normal) if value.normal else ""
            if goal and names.entity(goal) is not None:
                found[value.id] = _link(project, record, goal)
    return found


def _link(project: Project, record: Record, identity: str) -> Link:
    every = project.names.all_that_became(identity)
    # The first other record settles it: what a whole project names stands in very many.
    namings = project.store.entities.namings(every, project.shown_id or "none")
    if any(naming.record != record.id for naming in namings):
        return Link.SHARED
    return Link.LISTED if is_shipped(identity) else Link.NEW
