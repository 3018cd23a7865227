"""From what was found to what would be coded: each value read for its field, with the names that the project knows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.model.record import Anchor, Origin, SpanRole, Value
from core.project.display import value_label
from core.project.interpret import Circumstances, Interpretation, interpret
from core.project.suggestions import SuggestedValue
from core.text.graphemes import widen
from core.text.span import Span, joined_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.model.article import Article
    from core.model.codebook import Field, RecordType
    from core.model.suggestion import Found, FoundValue
    from core.project.project import Project

_OF_ENTITIES = (Kind.ENTITY, Kind.LINK, Kind.COUNTRY)
_OF_TERMS = (Kind.TERM, Kind.TERM_TEXT)


@dataclass(frozen=True, slots=True)
class Resolved:
    """One thing that was found, as it would be coded.

    Attributes:
        mentions: In text order, each place once.
        fields: In the order of the codebook; a field that nothing was found for is missing.
    """

    kind: RecordType
    found: Found
    mentions: tuple[Anchor, ...]
    fields: Mapping[str, tuple[SuggestedValue, ...]]

    def first(self, field: str) -> Value | None:
        """Give the first value of a field."""
        values = self.fields.get(field)
        return values[0].value if values else None

    @property
    def values(self) -> Mapping[str, tuple[Value, ...]]:
        """The values by field, as they would be coded."""
        return {field: tuple(each.value for each in values) for field, values in self.fields.items()}


class Resolver:
    """Reads the values that were found in one article."""

    def __init__(self, project: Project, article: Article) -> None:
        """Work on the newest text of an article."""
        self._project = project
        self._names = project.names
        self._article = article
        self._body = project.store.articles.text(article.text)
        self._regions = project.store.articles.regions(article.text)

    def resolve(self, found: Found) -> Resolved | None:
        """Give what would be coded; None where the codebook has no such type, or nothing is left of it."""
        codebook = self._project.codebook
        if not codebook.has_type(found.type):
            return None
        kind = codebook.type(found.type)
        mentions = self._anchors(found.mentions, SpanRole.WORDS)
        if not mentions:
            return None
        fields: defaultdict[str, list[SuggestedValue]] = defaultdict(list)
        for each in found.values:
            if not kind.has_field(each.field):
                continue
            field = kind.field(each.field)
            if fields[field.id] and not field.many:
                continue
            value = self._value(kind, field, each, mentions[0])
            if value is not None and not _is_told(value, fields[field.id]):
                fields[field.id].append(value)
        ordered = {field.id: tuple(fields[field.id]) for field in kind.fields if fields.get(field.id)}
        return Resolved(kind, found, mentions, ordered)

    def _value(self, kind: RecordType, field: Field, found: FoundValue, mention: Anchor) -> SuggestedValue | None:
        if found.not_stated:
            value = Value("", field.id, doubtful=found.doubtful, not_stated=True)
            return SuggestedValue(value, self._label(kind, value))
        words, basis = self._anchors(found.words, SpanRole.WORDS), self._anchors(found.basis, SpanRole.BASIS)
        raw = joined_words(self._body, [anchor.span for anchor in words])
        text = found.text or raw
        at = (*words, *basis, mention)[0].span.start
        said = self._reading(field, found, text, at if words and not found.text else None, at)
        if said.problem or (said.reading is None and said.new is None):
            return None
        # Nobody is asked for the note that a value from outside needs: it is taken for what it was concluded from.
        origin = Origin.STATED if words and found.origin is Origin.STATED else Origin.INFERRED
        if not words and not basis:
            basis = (replace(mention, role=SpanRole.BASIS),)
        value = Value(
            "",
            field.id,
            raw=raw,
            reading=said.reading if words else None,
            normal=said.reading,
            origin=origin,
            doubtful=found.doubtful,
            bound=said.bound,
            high=said.high,
            unit=said.unit if field.kind is Kind.AMOUNT else None,
            anchors=(*words, *basis),
        )
        return self._as_coded_before(kind, field, SuggestedValue(value, "", said.new, found.reason))

    def _reading(self, field: Field, found: FoundValue, text: str, at: int | None, near: int) -> Interpretation:
        """Give what a field is to hold: what the rule says already, else what the words say.

        Args:
            at: Where the text stands, if it does.
            near: Where it stands or what it was inferred from does.
        """
        if found.normal is not None and (known := self._known(field, found.normal)) is not None:
            bound = "" if found.bound == "=" else found.bound
            return Interpretation(reading=known, bound=bound, high=found.high, unit=found.unit)
        if not text:
            return Interpretation()
        said = interpret(self._names, field, text, self._around(field, at, near))
        if said.new is not None and not said.new.series and found.as_type in field.entity_types:
            said = replace(said, new=replace(said.new, type=found.as_type))
        bound = said.bound if not found.bound else "" if found.bound == "=" else found.bound
        return replace(said, bound=bound, high=found.high or said.high, unit=found.unit or said.unit)

    def _known(self, field: Field, normal: str) -> str | None:
        """Give a normal form of a rule as the project holds it; None where it is the id of nothing that is there."""
        if field.kind in _OF_ENTITIES:
            entity = self._names.entity(self._names.canonical(normal))
            if entity is not None and (entity.type in field.entity_types or field.kind is Kind.COUNTRY):
                return entity.id
            return None
        if field.kind is Kind.TERM:
            term = self._names.term(normal)
            return term.id if term is not None and term.kind == field.term_kind else None
        if field.kind is Kind.CHOICE:
            return normal if field.has_choice(normal) else None
        return normal

    def _around(self, field: Field, at: int | None, near: int) -> Circumstances:
        if field.kind is Kind.EDTF:
            around = self._project.circumstances(self._article.id, near)
            return around if at is not None else replace(around, at=None, dates=())
        language = next((each.language for each in self._regions if each.span.start <= near < each.span.end), "")
        spoken = self._article.languages[0] if self._article.languages else ""
        return Circumstances(language or spoken, self._article.published, at)

    def _as_coded_before(self, kind: RecordType, field: Field, suggested: SuggestedValue) -> SuggestedValue:
        value, new = suggested.value, suggested.new
        answer = self._project.suggestion_book.learned.answer(kind.id, field, value.raw)
        if answer is not None and answer.normal != value.normal:
            value, new = replace(value, normal=answer.normal, reason=answer.reason), None
        if new is not None:
            named = new.name if not new.series else f"{new.series} {new.ordinal or ''}".strip()
            return replace(suggested, value=value, label=named)
        return SuggestedValue(value, self._label(kind, value), why=suggested.why)

    def _label(self, kind: RecordType, value: Value) -> str:
        codebook, words_of = self._project.codebook, self._project.words_of
        return value_label(self._names, codebook, kind.id, value, words_of=words_of)

    def _anchors(self, spans: Iterable[Span], role: SpanRole) -> tuple[Anchor, ...]:
        inside = {widen(self._body, span) for span in spans if span.end <= len(self._body)}
        text = self._article.text
        return tuple(Anchor(text, span, self._body[span.start : span.end], role) for span in sorted(inside))


def _is_told(one: SuggestedValue, others: Sequence[SuggestedValue]) -> bool:
    """Tell whether a field has the same answer already."""
    return any(
        (other.value.normal, other.new, other.value.not_stated) == (one.value.normal, one.new, one.value.not_stated)
        for other in others
    )
