"""Which values do not fit a codebook: kept from an earlier version of it, where the field held something else."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from core.language.readings import valid_decimal, valid_edtf
from core.model.codebook import Kind
from core.project.names import COUNTRY, Names
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.model.codebook import Codebook, Field
    from core.project.project import Project
    from core.store.codebooks import HeldValue


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value that its codebook has no place for; nothing of it is lost.

    Attributes:
        record, article, value: Ids; no value where the whole record is of a type that is gone.
        type, field: Ids, as the record has them.
        words: What it is known by: its words, else what it holds.
        why: Why it does not fit, one sentence.
    """

    record: str
    article: str
    value: str
    type: str
    field: str
    words: str
    why: str


def misfits(project: Project, codebook: Codebook | None = None) -> tuple[Misfit, ...]:
    """List what does not fit a codebook: the project's own if none is given. All analysts' records are looked at."""
    if codebook is None or codebook == project.codebook:
        return tuple(_Looking(project, project.codebook, project.names).found())
    entities = project.store.entities
    names = Names(codebook, entities.entities(), entities.terms(), entities.names())
    return tuple(_Looking(project, codebook, names).found())


class _Looking:
    """One walk over all values."""

    def __init__(self, project: Project, codebook: Codebook, names: Names) -> None:
        self._project, self._names = project, names
        self._types = {record_type.id for record_type in codebook.types}
        self._fields = {(kind.id, field.id): field for kind in codebook.types for field in kind.fields}
        self._record_types: dict[str, str] = {}

    def found(self) -> Iterator[Misfit]:
        reader = self._project.store.codebooks
        for record, article, kind in reader.records_of_types():
            self._record_types[record] = kind
            if kind not in self._types:
                words = self._project.words_of(record)
                yield Misfit(record, article, "", kind, "", words, tr("The codebook has no type “{type}”.", type=kind))
        by_field = groupby(reader.held_values(), lambda held: (held.record, held.type, held.field))
        for (_, kind, field_id), values in by_field:
            if kind in self._types:
                yield from self._of_field(self._fields.get((kind, field_id)), tuple(values))

    def _of_field(self, field: Field | None, values: Sequence[HeldValue]) -> Iterator[Misfit]:
        surplus = self._surplus(field, values) if field is not None and len(values) > 1 and not field.many else ()
        for held in values:
            if field is None:
                why = tr("The type has no field “{field}”.", field=held.field)
            elif held.not_stated or held.normal is None:
                why = ""
            else:
                why = self._why_not(field, held, held.normal)
            if not why and held.id in surplus:
                why = tr(
                    "“{field}” takes one value, and this is a further one.",
                    field=field.labels.best() if field else held.field,
                )
            if why:
                words = held.raw or self._names.label(held.normal or "") or "not stated"
                yield Misfit(held.record, held.article, held.id, held.type, held.field, words, why)

    def _why_not(self, field: Field, held: HeldValue, normal: str) -> str:
        shown, called = self._names.label(normal), field.labels.best()
        if held.high is not None and field.kind not in (Kind.DECIMAL, Kind.AMOUNT):
            return tr("“{field}” takes no range of numbers.", field=called)
        match field.kind:
            case Kind.EDTF if not valid_edtf(normal):
                return tr("“{words}” is no date.", words=shown)
            case Kind.CHOICE if not field.has_choice(normal):
                return tr("“{field}” has no answer “{words}”.", field=called, words=shown)
            case Kind.BOOLEAN if normal not in ("true", "false"):
                return tr("“{words}” is neither yes nor no.", words=shown)
            case Kind.DECIMAL | Kind.AMOUNT if not valid_decimal(normal):
                return tr("“{words}” is no number.", words=shown)
            case Kind.TERM if not self._is_term(normal, field.term_kind):
                return tr("“{words}” is no term of the kind “{kind}”.", words=shown, kind=field.term_kind)
            case Kind.ENTITY | Kind.COUNTRY | Kind.LINK if not self._may_stand(field, normal):
                return tr("“{words}” is none of the things that “{field}” takes.", words=shown, field=called)
            case Kind.AMOUNT if held.unit is not None and not self._is_term(held.unit, field.term_kind):
                return tr(
                    "Its unit “{unit}” is no term of the kind “{kind}”.",
                    unit=self._names.label(held.unit),
                    kind=field.term_kind,
                )
            case _:
                return ""

    def _is_term(self, identity: str, kind: str | None) -> bool:
        term = self._names.term(identity)
        return term is not None and kind in (None, term.kind)

    def _may_stand(self, field: Field, identity: str) -> bool:
        if field.kind is Kind.LINK and self._record_types.get(identity) == field.link_type:
            return True
        entity = self._names.entity(self._names.canonical(identity))
        if entity is None:
            return False
        return entity.type in field.entity_types or (field.kind is Kind.COUNTRY and entity.type == COUNTRY)

    def _surplus(self, field: Field | None, values: Sequence[HeldValue]) -> frozenset[str]:
        """Tell which values of a field for one value are more than one in a language of the article."""
        record = self._project.record(values[0].record)
        if record is None or field is None:
            return frozenset()
        seen: set[str] = set()
        surplus: set[str] = set()
        for value in record.values(field.id):
            at = value.words[0].span.start if value.words else None
            language = self._project.circumstances(record.article, at).language
            if language in seen:
                surplus.add(value.id)
            seen.add(language)
        return frozenset(surplus)
