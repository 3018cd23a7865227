"""All that a project holds, as one digest that two processes can compare."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.annotated_set import AnnotatedSet
    from core.project.project import Project

_ALL_ACTS = 10_000_000


def holdings(project: Project) -> str:
    """Digest of articles, records of all analysts, entities, terms and their names."""
    store = project.store
    parts = (
        store.articles.articles("none"),
        store.records.records(),
        store.entities.entities(),
        store.entities.terms(),
        sorted(store.entities.names().items()),
    )
    return digest(*parts)


def set_holdings(annotated_set: AnnotatedSet) -> str:
    """Digest of what an export holds."""
    return digest(tuple(annotated_set.articles), tuple(annotated_set.records))


def digest(*parts: object) -> str:
    return sha256(repr(parts).encode("utf-8", "backslashreplace")).hexdigest()[:24]


def act_ids(project: Project) -> list[str]:
    """Ids of all acts, oldest first."""
    return [act.id for act in reversed(project.history(limit=_ALL_ACTS))]
