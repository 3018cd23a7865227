"""Which values do not fit a codebook: kept from an earlier version of it, where the field held something else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from core.errors import Cancelled
from core.language.readings import valid_decimal, valid_edtf
from core.model.codebook import Kind
from core.model.ids import is_shipped
from core.project.names import COUNTRY, Names
from core.store.records import RecordChoice
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from core.model.codebook import Codebook, Field
    from core.project.project import Project
    from core.store.codebooks import HeldRecord, HeldValue

_OF_TERMS = (Kind.TERM, Kind.AMOUNT)
_OF_THINGS = (Kind.ENTITY, Kind.COUNTRY, Kind.LINK)
_OF_WORDS = (Kind.TEXT, Kind.TERM_TEXT)


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


def misfits(
    project: Project, codebook: Codebook | None = None, *, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Misfit, ...]:
    """List what does not fit a codebook: the project's own if none is given. All analysts' records are looked at.

    Args:
        cancelled: Asked time and again whether nobody wants to know any more.

    Raises:
        Cancelled: If so.
    """
    looking = _Looking(project, codebook or project.codebook, cancelled)
    held = project.store.records.counts(RecordChoice(), "type")
    gone = [kind for kind in held if kind not in looking.types]
    return (*looking.of_types(gone), *looking.of_fields({kind: None for kind in held if kind in looking.types}))


def new_misfits(
    project: Project, new: Codebook, *, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Misfit, ...]:
    """List what would not fit another codebook, and does fit the project's own.

    Only fields that would take less than they do are looked at.

    Args:
        cancelled: Asked time and again whether nobody wants to know any more.

    Raises:
        Cancelled: If so.
    """
    old = project.codebook
    before, after = _Looking(project, old, cancelled), _Looking(project, new, cancelled)
    held = project.store.records.counts(RecordChoice(), "type")
    gone = [kind for kind in held if kind in before.types and kind not in after.types]
    stricter = {kind: fields for kind, fields in _stricter_fields(old, new).items() if kind in held}
    back = {kind: None for kind in held if kind in after.types and kind not in before.types}
    return (*after.of_types(gone), *after.of_fields({**stricter, **back}, before))


def _stricter_fields(old: Codebook, new: Codebook) -> dict[str, frozenset[str]]:
    """Name the fields that take less than before, or are gone, by their type; types that are gone are left out."""
    has_other_terms = _kinds_of_terms(old) != _kinds_of_terms(new)
    found: dict[str, frozenset[str]] = {}
    for kind in old.types:
        if not new.has_type(kind.id):
            continue
        now = {field.id: field for field in new.type(kind.id).fields}
        stricter = frozenset(
            field.id
            for field in kind.fields
            if field.id not in now
            or _takes_less(field, now[field.id])
            or (has_other_terms and now[field.id].kind in _OF_TERMS)
        )
        if stricter:
            found[kind.id] = stricter
    return found


def _takes_less(old: Field, new: Field) -> bool:
    if old.kind is not new.kind or (old.many and not new.many):
        return True
    if new.kind is Kind.CHOICE:
        return not {choice.id for choice in old.choices} <= {choice.id for choice in new.choices}
    if new.kind in _OF_THINGS:
        return old.link_type != new.link_type or not set(old.entity_types) <= set(new.entity_types)
    return new.kind in _OF_TERMS and old.term_kind != new.term_kind


def _kinds_of_terms(codebook: Codebook) -> dict[str, str]:
    return {term.id: term.kind for term in codebook.terms}


class _Looking:
    """One look at values through the eyes of one codebook."""

    def __init__(self, project: Project, codebook: Codebook, cancelled: Callable[[], bool]) -> None:
        self._project, self._codebook, self._cancelled = project, codebook, cancelled
        self.types = frozenset(kind.id for kind in codebook.types)
        self._fields = {(kind.id, field.id): field for kind in codebook.types for field in kind.fields}
        self._record_types: dict[str, str] = {}
        self._languages = _Languages(project)

    @cached_property
    def _names(self) -> Names:
        if self._codebook.terms == self._project.codebook.terms:
            return self._project.names
        entities = self._project.store.entities
        return Names(self._codebook, entities.entities(), entities.terms(), entities.names())

    def of_types(self, types: Collection[str]) -> list[Misfit]:
        """List all records of types that are gone, in the order in which they were made."""
        found: list[tuple[str, Misfit]] = []
        for page in self._project.store.codebooks.held_records(types):
            self._check()
            for held in sorted(page, key=lambda each: each.text):
                why = tr("The codebook has no type “{type}”.", type=held.type)
                found.append(
                    (held.created, Misfit(held.id, held.article, "", held.type, "", self._words_of(held), why))
                )
        return _in_order(found)

    def of_fields(self, fields: Mapping[str, Collection[str] | None], before: _Looking | None = None) -> list[Misfit]:
        """List the values that do not fit, by the records in the order in which they were made.

        Args:
            fields: Ids of fields by the id of their type; None stands for whatever it holds.
            before: What fits this one's codebook neither is left out; where it lacks the type, only records did not.
        """
        found: list[tuple[str, Misfit]] = []
        for page in self._project.store.codebooks.held_values(fields):
            self._check()
            whys = self.whys(page)
            if whys and before is not None:
                known = before.whys(held for held in page if held.type in before.types)
                whys = {value: why for value, why in whys.items() if value not in known}
            found += ((held.created, self._misfit(held, whys[held.id])) for held in page if held.id in whys)
        return _in_order(found)

    def _check(self) -> None:
        if self._cancelled():
            raise Cancelled

    def _words_of(self, held: HeldRecord) -> str:
        return self._project.stored_text(held.text)[held.start : held.end] if held.text else ""

    def _misfit(self, held: HeldValue, why: str) -> Misfit:
        words = held.raw or self._names.label(held.normal or "") or tr("not stated")
        return Misfit(held.record, held.article, held.id, held.type, held.field, words, why)

    def whys(self, page: Iterable[HeldValue]) -> dict[str, str]:
        """Say of the values of some records that do not fit why, by their ids."""
        whys: dict[str, str] = {}
        single: list[tuple[HeldValue, ...]] = []
        held_by_field: list[tuple[Field | None, tuple[HeldValue, ...]]] = []
        for (_, kind, field_id), group in groupby(page, lambda held: (held.record, held.type, held.field)):
            field, values = self._fields.get((kind, field_id)), tuple(group)
            held_by_field.append((field, values))
            if field is not None and not field.many and len(values) > 1:
                single.append(values)
        self._learn_links(held_by_field)
        surplus = self._surplus(single)
        for field, values in held_by_field:
            for held in values:
                if why := self._why(field, held) or (self._why_surplus(field, held) if held.id in surplus else ""):
                    whys[held.id] = why
        return whys

    def _why(self, field: Field | None, held: HeldValue) -> str:
        if field is None:
            return tr("The type has no field “{field}”.", field=held.field)
        return "" if held.not_stated or held.normal is None else self._why_not(field, held, held.normal)

    def _why_surplus(self, field: Field | None, held: HeldValue) -> str:
        called = field.labels.best() if field else held.field
        return tr("“{field}” takes one value, and this is a further one.", field=called)

    def _why_not(self, field: Field, held: HeldValue, normal: str) -> str:
        called = field.labels.best()
        if held.high is not None and field.kind not in (Kind.DECIMAL, Kind.AMOUNT):
            return tr("“{field}” takes no range of numbers.", field=called)
        match field.kind:
            case Kind.EDTF if not valid_edtf(normal):
                return tr("“{words}” is no date.", words=self._names.label(normal))
            case Kind.CHOICE if not field.has_choice(normal):
                return tr("“{field}” has no answer “{words}”.", field=called, words=self._names.label(normal))
            case Kind.BOOLEAN if normal not in ("true", "false"):
                return tr("“{words}” is neither yes nor no.", words=self._names.label(normal))
            case Kind.DECIMAL | Kind.AMOUNT if not valid_decimal(normal):
                return tr("“{words}” is no number.", words=self._names.label(normal))
            case Kind.TERM if not self._is_term(normal, field.term_kind):
                words = self._names.label(normal)
                return tr("“{words}” is no term of the kind “{kind}”.", words=words, kind=field.term_kind)
            case Kind.ENTITY | Kind.COUNTRY | Kind.LINK if not self._may_stand(field, normal):
                words = self._names.label(normal)
                return tr("“{words}” is none of the things that “{field}” takes.", words=words, field=called)
            case Kind.TEXT | Kind.TERM_TEXT if self._leads_elsewhere(field, normal):
                words = held.raw or self._names.label(normal)
                return tr("“{words}” leads to a name, and “{field}” takes text.", words=words, field=called)
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

    def _leads_elsewhere(self, field: Field, normal: str) -> bool:
        """Tell whether a field of words holds the id of something, from when it held things."""
        if is_shipped(normal):
            return False
        is_thing = self._names.entity(self._names.canonical(normal)) is not None or normal in self._record_types
        return is_thing or (field.kind is Kind.TEXT and self._names.term(normal) is not None)

    def _may_stand(self, field: Field, identity: str) -> bool:
        if field.kind is Kind.LINK and self._record_types.get(identity) == field.link_type:
            return True
        entity = self._names.entity(self._names.canonical(identity))
        if entity is None:
            return False
        return entity.type in field.entity_types or (field.kind is Kind.COUNTRY and entity.type == COUNTRY)

    def _learn_links(self, held_by_field: Iterable[tuple[Field | None, tuple[HeldValue, ...]]]) -> None:
        """Find out the types of all records that the values may lead to, at once."""
        led_to = {
            held.normal
            for field, values in held_by_field
            if field is not None and field.kind in (Kind.LINK, *_OF_WORDS)
            for held in values
            # What a field held before its kind was changed may be any words.
            if held.normal and not is_shipped(held.normal)
        }
        self._record_types = self._project.store.codebooks.types_of(led_to)

    def _surplus(self, groups: Collection[tuple[HeldValue, ...]]) -> frozenset[str]:
        """Tell which values of fields for one value are more than one in a language of the article."""
        if not groups:
            return frozenset()
        places = self._project.store.codebooks.first_places([held.id for values in groups for held in values])
        surplus: set[str] = set()
        for values in groups:
            seen: set[str] = set()
            for held in values:
                language = self._languages.at(held.article, places.get(held.id))
                if language in seen:
                    surplus.add(held.id)
                seen.add(language)
        return frozenset(surplus)


class _Languages:
    """Languages of places, as `Project.circumstances` tells them, without the dates that it tells too."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, tuple[str, list[tuple[int, int, str]]]] = {}

    def at(self, article: str, place: int | None) -> str:
        """Give the language of a place (code point) in an article; of the article itself if none is given."""
        if article not in self._known:
            held = self._project.article(article)
            regions = self._project.store.articles.regions(held.text)
            spans = [(region.span.start, region.span.end, region.language or "") for region in regions]
            self._known[article] = (held.languages[0] if held.languages else "", spans)
        own, spans = self._known[article]
        if place is None:
            return own
        return next((language or own for start, end, language in spans if start <= place < end), own)


def _in_order(found: list[tuple[str, Misfit]]) -> list[Misfit]:
    found.sort(key=lambda each: (each[0], each[1].record))
    return [misfit for _, misfit in found]
