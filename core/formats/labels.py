"""What a screen shows for a value, computed from the set alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.model.codebook import Kind

if TYPE_CHECKING:
    from core.model.annotated_set import AnnotatedSet
    from core.model.codebook import Field
    from core.model.record import Value

NOT_STATED = "not stated"

_WORDS_REMEMBERED = 1000
_VERBATIM = frozenset({Kind.TEXT, Kind.EDTF, Kind.DECIMAL, Kind.AMOUNT})
"""Kinds whose normal form is shown as it is, even where an id happens to be spelt alike."""


class Labeller:
    """Gives labels for the values of one set."""

    def __init__(self, annotated_set: AnnotatedSet) -> None:
        """Index the set's fields and names."""
        self._fields: dict[tuple[str, str], Field] = {
            (record_type.id, field.id): field
            for record_type in annotated_set.codebook.types
            for field in record_type.fields
        }
        self._labels = annotated_set.labels
        self._names = {entity.id: entity.label for entity in annotated_set.entities}
        self._names.update({term.id: term.label() for term in annotated_set.terms})
        self._words = lru_cache(_WORDS_REMEMBERED)(annotated_set.words_finder())

    def of(self, type_id: str, value: Value) -> str:
        """Give what a screen shows for a value of a type; its words where it has no normal form."""
        if value.not_stated:
            return NOT_STATED
        if value.normal is None:
            return value.raw
        field = self._fields.get((type_id, value.field))
        shown = self._normal(field, value.normal)
        if value.high:
            shown = f"{shown}–{value.high}"
        if value.bound not in ("", "="):
            shown = f"{value.bound} {shown}"
        return f"{shown} {self.name(value.unit)}" if value.unit else shown

    def name(self, identity: str) -> str:
        """Give what a screen shows for an id; the id itself where the set has no name for it."""
        return self._labels.get(identity) or self._names.get(identity) or identity

    def _normal(self, field: Field | None, normal: str) -> str:
        if field is None or field.kind in _VERBATIM:
            return normal
        if normal not in self._labels and field.has_choice(normal):
            return field.choice(normal).labels.best() or normal
        named = self.name(normal)
        return self._words(normal) or normal if field.kind is Kind.LINK and named == normal else named
