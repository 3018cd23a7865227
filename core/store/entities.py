"""Reading entities, terms and their names."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.model.entity import Entity, Name, Term
from core.model.ids import id_of, key_of

if TYPE_CHECKING:
    import sqlite3

_SHOWN = "where id not in (select row from hidden)"


class EntityReader:
    """What the project itself knows of entities and terms; what ships with the program is added above the store."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def names(self) -> dict[str, tuple[Name, ...]]:
        """Give the project's own names of every entity and term, by the id of what they name."""
        names: dict[str, list[Name]] = defaultdict(list)
        for key, subject, language, name in self._connection.execute(
            f"select id, subject, language, name from alias {_SHOWN} order by id"  # noqa: S608
        ):
            names[id_of(subject)].append(Name(name, language, id_of(key)))
        return {subject: tuple(found) for subject, found in names.items()}

    def entities(self) -> tuple[Entity, ...]:
        """List the project's entities, merged ones too."""
        names = self.names()
        rows = self._connection.execute(
            f"select id, type, series, ordinal, merged_into from entity {_SHOWN} order by id"  # noqa: S608
        )
        return tuple(
            Entity(
                id=id_of(key),
                type=kind,
                names=names.get(id_of(key), ()),
                series=series,
                ordinal=ordinal,
                merged_into=id_of(merged) if merged else None,
            )
            for key, kind, series, ordinal, merged in rows
        )

    def terms(self) -> tuple[Term, ...]:
        """List the project's own terms."""
        names = self.names()
        rows = self._connection.execute(f"select id, kind from term {_SHOWN} order by id")  # noqa: S608
        return tuple(Term(id_of(key), kind, names.get(id_of(key), ())) for key, kind in rows)

    def thing(self, identity: str) -> Entity | Term | None:
        """Find one entity or term of the project; None where that is no such id."""
        key = key_of(identity)
        row = self._connection.execute(
            f"select type, series, ordinal, merged_into from entity {_SHOWN} and id = ?",  # noqa: S608
            (key,),
        ).fetchone()
        if row is not None:
            kind, series, ordinal, merged = row
            return Entity(identity, kind, self._names_of(key), series, ordinal, id_of(merged) if merged else None)
        row = self._connection.execute(f"select kind from term {_SHOWN} and id = ?", (key,)).fetchone()  # noqa: S608
        return Term(identity, row[0], self._names_of(key)) if row is not None else None

    def _names_of(self, key: bytes) -> tuple[Name, ...]:
        rows = self._connection.execute(
            f"select id, language, name from alias {_SHOWN} and subject = ? order by id",  # noqa: S608
            (key,),
        )
        return tuple(Name(name, language, id_of(alias)) for alias, language, name in rows)
