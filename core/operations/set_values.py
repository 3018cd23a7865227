"""The values of incoming records with the ids of this project; what cannot stand here is left out and said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.formats.base import Skipped
from core.language.readings import valid_decimal, valid_edtf
from core.model.codebook import Kind
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.codebook import Field
    from core.model.record import Record, Value
    from core.project.project import Project

_BOUNDS = ("", "=", "~", ">", "≥", "<", "≤")


class ValueTranslator:
    """Translates the values of the records of one set.

    Args:
        names: Ids of entities and terms in this project, by their ids in the set.
        records: Likewise of records.
    """

    def __init__(self, project: Project, names: Mapping[str, str], records: Mapping[str, str]) -> None:
        """Look ids up in a project and in what comes in with the set."""
        self._project = project
        self._codebook = project.codebook
        self._names = names
        self._records = records
        self._known_names = frozenset(names.values())
        self._known_records = frozenset(records.values())

    def fields(self, record: Record, problems: list[Skipped]) -> dict[str, tuple[Value, ...]]:
        """Translate all values of a record; `problems` gets what is left out."""
        kind = self._codebook.type(record.type)
        translated: dict[str, tuple[Value, ...]] = {}
        for field_id, values in record.fields.items():
            where = tr("record {id}, {field}", id=record.id, field=field_id)
            if not kind.has_field(field_id):
                problems.append(
                    Skipped(where, tr("the project's codebook has no field “{field}” for this type", field=field_id))
                )
                continue
            kept = [self._value(kind.field(field_id), value, where, problems) for value in values]
            translated[field_id] = tuple(value for value in kept if value is not None)
        return translated

    def _value(self, field: Field, value: Value, where: str, problems: list[Skipped]) -> Value | None:
        """Translate one value; what means nothing here is kept unread where it has words, else dropped."""
        translated = replace(
            value,
            normal=self._translate(field, value.normal),
            reading=self._translate(field, value.reading),
            unit=self._name(value.unit),
        )
        problem = self._problem(field, translated)
        if not problem:
            return self._with_sound_reading(field, translated, where, problems)
        if not value.words:
            problems.append(Skipped(where, tr("{problem}; the value was left out", problem=problem)))
            return None
        problems.append(Skipped(where, tr("{problem}; its words were kept, unread", problem=problem)))
        return replace(value, normal=None, reading=None, unit=None, high=None, bound="", reason="")

    def _with_sound_reading(self, field: Field, value: Value, where: str, problems: list[Skipped]) -> Value:
        why = "" if value.reading is None else self._wrong_normal(field, value.reading)
        if not why:
            return value
        problems.append(Skipped(where, tr("{why}; what its words were read as was left out", why=why)))
        return replace(value, reading=None)

    def _translate(self, field: Field, normal: str | None) -> str | None:
        if normal is None:
            return None
        if field.kind in (Kind.TERM, Kind.TERM_TEXT, Kind.ENTITY, Kind.COUNTRY):
            return self._names.get(normal, normal)
        if field.kind is Kind.LINK:
            return self._names.get(normal) or self._records.get(normal, normal)
        return normal

    def _name(self, identity: str | None) -> str | None:
        return None if identity is None else self._names.get(identity, identity)

    def _problem(self, field: Field, value: Value) -> str:
        """Say why the field cannot hold the value; empty if it can."""
        if value.bound not in _BOUNDS:
            return tr("“{text}” is no bound", text=value.bound)
        if value.unit is not None and not self._is_term(value.unit):
            return tr("its unit {unit} is neither in the set nor in the project", unit=value.unit)
        if value.high is not None and not valid_decimal(value.high):
            return tr("“{text}” is no decimal number", text=value.high)
        return "" if value.normal is None else self._wrong_normal(field, value.normal)

    def _wrong_normal(self, field: Field, normal: str) -> str:
        match field.kind:
            case Kind.EDTF if not valid_edtf(normal):
                return tr("“{text}” is no date", text=normal)
            case Kind.CHOICE if not field.has_choice(normal):
                return tr("the project's codebook has no answer “{text}” there", text=normal)
            case Kind.BOOLEAN if normal not in ("true", "false"):
                return tr("“{text}” is neither true nor false", text=normal)
            case Kind.DECIMAL | Kind.AMOUNT if not valid_decimal(normal):
                return tr("“{text}” is no decimal number", text=normal)
            case Kind.TERM if not self._is_term(normal):
                return tr("the term {text} is neither in the set nor in the project", text=normal)
            case Kind.ENTITY | Kind.COUNTRY if not self._is_entity(normal):
                return tr("what it names ({text}) is neither in the set nor in the project", text=normal)
            case Kind.LINK if not self._is_entity(normal) and not self._is_record(normal):
                return tr("the record that it leads to ({text}) is neither in the set nor in the project", text=normal)
            case _:
                return ""

    def _is_term(self, identity: str) -> bool:
        return identity in self._known_names or self._project.names.term(identity) is not None

    def _is_entity(self, identity: str) -> bool:
        return identity in self._known_names or self._project.names.entity(identity) is not None

    def _is_record(self, identity: str) -> bool:
        return identity in self._known_records or (
            identity.isascii() and bool(self._project.store.records.records(record=identity))
        )
