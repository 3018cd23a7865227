"""Entities and terms that accepting needs: made once, or named once more where the analyst means one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.codebook import Kind
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from core.model.codebook import Field
    from core.model.entity import Entity, Term
    from core.project.interpret import NewThing
    from core.project.project import Project
    from core.store.acts import ActWriter


class NewThings:
    """What one act makes; nothing twice, though nobody else sees it yet."""

    def __init__(self, project: Project) -> None:
        """Begin with what the project holds."""
        self._project = project
        self._made: dict[tuple[object, ...], str] = {}

    def made(self, writer: ActWriter, new: NewThing) -> str:
        """Give the id of a thing that the project did not hold when it was suggested; makes it if that is still so."""
        key = (new.is_term, new.type, *((fold_key(new.series), new.ordinal) if new.series else (fold_key(new.name),)))
        identity = self._made.get(key) or self._held(new)
        if identity is None:
            if new.is_term:
                identity = writer.insert("term", {"kind": new.type})
            else:
                row = {"type": new.type, "series": new.series, "ordinal": new.ordinal, "merged_into": None}
                identity = writer.insert("entity", row)
            writer.insert("alias", {"subject": identity, "language": new.language, "name": new.name})
            self._made[key] = identity
        return identity

    def meant(self, writer: ActWriter, field: Field, new: NewThing | None, identity: str) -> str:
        """Take the entity or term that the analyst means; words that name nothing yet become a name of it.

        Raises:
            UserFixable: If it is gone, or the field does not take it.
        """
        thing = self._thing(field, identity)
        if thing is None:
            raise UserFixable(
                tr("“{field}” does not take what was chosen.", field=field.labels.best()),
                kept=tr("Nothing was changed."),
                cure=tr("Choose one that is offered."),
            )
        named = {fold_key(name.text) for name in thing.names}
        if new is not None and fold_key(new.name) not in named:
            writer.insert("alias", {"subject": thing.id, "language": new.language, "name": new.name})
        return thing.id

    def _held(self, new: NewThing) -> str | None:
        names = self._project.names
        if new.is_term:
            return names.find_term(new.name, new.type)
        if new.series:
            return names.find_meeting(new.series, new.ordinal)
        return names.find_entity(new.name, (new.type,))

    def _thing(self, field: Field, identity: str) -> Entity | Term | None:
        names = self._project.names
        if field.kind in (Kind.TERM, Kind.TERM_TEXT):
            term = names.term(identity)
            return term if term is not None and term.kind == field.term_kind else None
        entity = names.entity(names.canonical(identity))
        taken = (*field.entity_types, *(("country",) if field.kind is Kind.COUNTRY else ()))
        return entity if entity is not None and entity.type in taken else None
