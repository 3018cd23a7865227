"""Reading entities, terms and their names."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from core.model.entity import Entity, Name, Term
from core.model.ids import id_of, key_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator

_SHOWN = "where id not in (select row from hidden)"
_NAMING = (
    "from json_each(?1) j cross join value v indexed by value_normal on v.normal = j.value "
    "cross join record r on r.id = v.record "
    "where r.analyst = ?2 and r.id not in (select row from hidden)"
)
_WITH_PLACES = (
    " join article a on a.id = r.article "
    "left join value_span s on s.value = v.id and s.role = 'words' "
    "left join mention m on m.id = (select id from mention where record = r.id order by n limit 1) "
    "where coalesce(s.text, m.text) is not null and "
)


class Naming(NamedTuple):
    """A record that names an entity or term: ids."""

    identity: str
    record: str
    article: str


class NamingPlace(NamedTuple):
    """Where a record names something; positions are code points, half open.

    Attributes:
        text: Id of the text.
    """

    record: str
    article: str
    field: str
    text: str
    start: int
    end: int


class UnlinkedPlace(NamedTuple):
    """Where a record first stands that is not linked to anything; positions are code points, half open."""

    record: str
    article: str
    type: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Usage:
    """What names an entity or term, whoever wrote it.

    Attributes:
        records: Number of records.
        merged: Number of entities that were merged into it.
        rulings: Number of rulings on conflicts.
    """

    records: int
    merged: int
    rulings: int


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

    def namings(self, ids: Collection[str], analyst: str) -> Iterator[Naming]:
        """Walk the records of an analyst that name one of some entities or terms; each once for each of them."""
        rows = self._connection.execute(
            f"select distinct j.value, r.id, r.article {_NAMING}",
            (json.dumps(list(ids)), key_of(analyst)),
        )
        return (Naming(identity, id_of(record), id_of(article)) for identity, record, article in rows)

    def units(self, analyst: str) -> Iterator[Naming]:
        """Walk the records of an analyst whose amounts have a unit; each once for each unit."""
        rows = self._connection.execute(
            "select distinct v.unit, r.id, r.article from record r join value v on v.record = r.id "
            "where r.analyst = ? and v.unit is not null and r.id not in (select row from hidden)",
            (key_of(analyst),),
        )
        return (Naming(identity, id_of(record), id_of(article)) for identity, record, article in rows)

    def places(self, ids: Collection[str], analyst: str) -> Iterator[NamingPlace]:
        """Walk where an analyst's records name one of some things, in the order of articles and then of the text.

        A value without words of its own stands where its record is first mentioned.
        """
        rows = self._connection.execute(
            "select r.id, r.article, v.field, coalesce(s.text, m.text), coalesce(s.start, m.start), "
            f"coalesce(s.end, m.end) {_NAMING.replace(' where ', _WITH_PLACES)} "
            "order by a.created, a.file, a.id, 5, 6, r.id",
            (json.dumps(list(ids)), key_of(analyst)),
        )
        for record, article, field, text, start, end in rows:
            yield NamingPlace(id_of(record), id_of(article), field, text.hex(), start, end)

    def unlinked(self, identity_fields: dict[str, str], analyst: str) -> Iterator[UnlinkedPlace]:
        """Walk an analyst's records whose identity is empty or could not be read; *not stated* is an answer.

        Args:
            identity_fields: Id of the field that names the thing, by type.
        """
        rows = self._connection.execute(
            "select r.id, r.article, r.type, m.text, m.start, m.end from json_each(?1) j "
            "cross join record r on r.type = j.key join article a on a.id = r.article join mention m on m.id = "
            "(select id from mention where record = r.id order by n limit 1) "
            "where r.analyst = ?2 and r.id not in (select row from hidden) and not exists (select 1 from value v "
            "where v.record = r.id and v.field = j.value and (v.normal is not null or v.not_stated = 1)) "
            "order by a.created, a.file, a.id, m.start, r.id",
            (json.dumps(identity_fields), key_of(analyst)),
        )
        for record, article, kind, text, start, end in rows:
            yield UnlinkedPlace(id_of(record), id_of(article), kind, text.hex(), start, end)

    def usage(self, identity: str) -> Usage:
        """Count what names an entity or term, whoever wrote it."""
        row = self._connection.execute(
            "select (select count(distinct record) from value where normal = ?1 or reading = ?1 or unit = ?1), "
            "(select count(*) from entity where merged_into = ?2), "
            "(select count(*) from ruling where chosen = ?2 or instr(claim, ?1) > 0)",
            (identity, key_of(identity)),
        ).fetchone()
        return Usage(*map(int, row))

    def dismissed(self, rule: str, analyst: str) -> frozenset[str]:
        """List what an analyst dismissed under a rule."""
        rows = self._connection.execute(
            "select subject from dismissal where rule = ? and analyst = ?", (rule, key_of(analyst))
        )
        return frozenset(subject for (subject,) in rows)

    def dismissals_naming(self, identity: str) -> tuple[str, ...]:
        """List the ids of dismissals that name something, whoever made them."""
        rows = self._connection.execute("select id from dismissal where instr(subject, ?) > 0", (identity,))
        return tuple(id_of(key) for (key,) in rows)
