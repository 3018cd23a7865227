"""What would be coded where the other version says a value: read from its words, or held from this version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.carrying_over.wanted import OtherSide, Status
from core.language.edtf import UNKNOWN_YEAR
from core.language.names.matching import same_name
from core.model.codebook import Kind
from core.model.entity import Entity, Name
from core.model.reasons import AS_IN_OTHER_VERSION
from core.model.record import Anchor, Origin, SpanRole, Value
from core.project.interpret import Circumstances, Interpretation, interpret
from core.text.fold import fold_key
from core.text.span import joined_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.analysis.alignment.links import Side
    from core.analysis.carrying_over.wanted import Landed
    from core.model.codebook import Field
    from core.model.entity import Term
    from core.model.suggestion import Found
    from core.project.project import Project
    from core.text.span import Span

_OF_NAMES = (Kind.ENTITY, Kind.LINK, Kind.COUNTRY)
_NAMING = (*_OF_NAMES, Kind.TERM, Kind.TERM_TEXT)
_LONGEST_AT_ONCE = 20_000
"""Code points: so many are looked through in some tenths of a second."""
_LONGEST_NAME = 120
"""Code points: what is longer is a sentence, and no name."""


class CarriedValues:
    """Reads words of one side."""

    def __init__(self, project: Project, side: Side, canonical: Callable[[str], str]) -> None:
        """Read the newest text of an article."""
        self._project = project
        self._side = side
        self._canonical = canonical
        self._article = project.article(side.article)
        self._regions = project.store.articles.regions(side.text)
        self._read: dict[tuple[object, ...], Interpretation] = {}

    def reads(self, field: Field, span: Span) -> str | None:
        """Tell what words mean for a field, ids as they stand after merging; None where they mean nothing known."""
        said = self._interpret(field, span, self._side.reading.words(span)).reading
        if said is None or (field.kind is Kind.TERM_TEXT and self._project.names.term(said) is None):
            return None
        return self._canonical(said) if field.kind in _NAMING else said

    def other_side(self, here: Side) -> OtherSide:
        """Give this side as the one where something is looked for that is coded on another side."""
        types = self._project.codebook.types
        identities = {each.id: each.field(each.identity) for each in types if each.identity is not None}
        named = {each: field for each, field in identities.items() if field.kind in _OF_NAMES}
        found = _find(self._project, self._side)
        found_here = found if here.text == self._side.text else _find(self._project, here)
        return OtherSide(self._side.reading, found, found_here, self.reads, self._canonical, named)

    def names_of(self, identity: str | None, value: Value | None) -> tuple[str, ...]:
        """List what an entity or term is called; the words of the value are one of its names."""
        said = (value.raw,) if value is not None and value.raw else ()
        thing = None if identity is None or not identity.isascii() else self._thing(identity)
        named = tuple(name.text for name in thing.names) if thing is not None else ()
        return tuple(dict.fromkeys((*named, *said)))

    def sort_of(self, identity: str | None) -> str:
        """Give the type of an entity; empty for anything else."""
        thing = None if identity is None or not identity.isascii() else self._thing(identity)
        return thing.type if isinstance(thing, Entity) else ""

    def coded(self, field: Field, source: Value, landed: Landed) -> tuple[Value, Name | None]:
        """Give what would be coded, and the name that it gives to the entity or term."""
        raw = joined_words(self._side.reading.text, landed.spans)
        said = self._interpret(field, landed.spans[0], raw)
        name = self._new_name(field, source, landed, said, raw)
        reading, normal = self._said(field, source, landed, said, is_named=name is not None)
        is_figure = field.kind in (Kind.DECIMAL, Kind.AMOUNT)
        value = Value(
            "",
            field.id,
            raw=raw,
            reading=reading,
            normal=normal,
            origin=Origin.STATED,
            doubtful=source.doubtful,
            bound=said.bound if is_figure else "",
            high=said.high if is_figure else None,
            unit=said.unit if field.kind is Kind.AMOUNT else None,
            reason=self._why(source, reading, normal),
            anchors=tuple(Anchor(self._side.text, span, self._side.reading.words(span)) for span in landed.spans),
        )
        return value, name

    def inferred(self, source: Value, basis: Sequence[Span]) -> Value:
        """Give a value that no words state here either, inferred from sentences of this side."""
        words = self._side.reading.words
        return Value(
            "",
            source.field,
            normal=self._same(source.normal),
            origin=Origin.INFERRED,
            doubtful=source.doubtful,
            bound=source.bound,
            high=source.high,
            unit=source.unit,
            anchors=tuple(Anchor(self._side.text, span, words(span), SpanRole.BASIS) for span in basis),
        )

    def _said(
        self, field: Field, source: Value, landed: Landed, said: Interpretation, *, is_named: bool
    ) -> tuple[str | None, str | None]:
        """Give what the words say, and what is held: the same as here where they do not say something else."""
        # A link to a record of the other article is one to what that record is about.
        held = self._same(source.normal) if self._is_elsewhere(source) else source.normal
        match field.kind:
            case Kind.TEXT:
                return said.reading, said.reading
            case Kind.CHOICE | Kind.BOOLEAN:
                normal = landed.normal or said.reading or held
                return normal, normal
            case Kind.DECIMAL | Kind.AMOUNT:
                return said.reading, said.reading or held
            case Kind.EDTF:
                return said.reading, held if self._may_be_held(source, said.reading) else said.reading
            case Kind.TERM_TEXT if held is None or self._project.names.term(held) is None:
                return said.reading, said.reading
            case _:
                if is_named:
                    return held, held
                known = said.reading is not None and self._is_known(said.reading)
                if known and said.reading is not None and self._canonical(said.reading) != self._same(held):
                    return said.reading, said.reading
                return (held if known else None), held

    def _is_elsewhere(self, source: Value) -> bool:
        return all(anchor.text != self._side.text for anchor in source.anchors)

    def _may_be_held(self, source: Value, reading: str | None) -> bool:
        """Tell whether a date holds for other words too: what they leave unsaid was worked out here."""
        if source.normal is None:
            return False
        if reading is None or reading in (source.normal, source.reading):
            return True
        return reading.startswith(UNKNOWN_YEAR) and reading[4:] == source.normal[4:]

    def _why(self, source: Value, reading: str | None, normal: str | None) -> str:
        if normal is None or normal == reading:
            return ""
        return source.reason or AS_IN_OTHER_VERSION

    def _new_name(self, field: Field, source: Value, landed: Landed, said: Interpretation, raw: str) -> Name | None:
        """Give the words as a name of what is meant, where they name nothing that is known yet."""
        if field.kind not in _NAMING or source.normal is None or not raw:
            return None
        thing = self._thing(source.normal)
        if thing is None or len(landed.spans) > 1 or landed.status is not Status.FOUND or len(raw) > _LONGEST_NAME:
            return None
        held = {fold_key(name.text) for name in thing.names}
        # A meeting of a series is known by its number, however its name is put.
        known = said.reading is not None and self._is_known(said.reading)
        if fold_key(raw) in held or known or (isinstance(thing, Entity) and not self._may_name(thing, raw)):
            return None
        return Name(raw, self._language_at(next(iter(landed.spans)).start).partition("-")[0])

    def _may_name(self, thing: Entity, words: str) -> bool:
        """Tell whether words can be a name of an entity: of a person only what is his name in another script."""
        if thing.type != "person":
            return True
        return any((match := same_name(name.text, words)) is not None and match.sure for name in thing.names)

    def _thing(self, identity: str) -> Entity | Term | None:
        names = self._project.names
        identity = self._canonical(identity)
        return names.entity(identity) or names.term(identity)

    def _same(self, identity: str | None) -> str | None:
        return self._canonical(identity) if identity is not None else None

    def _is_known(self, identity: str) -> bool:
        return self._thing(identity) is not None

    def _interpret(self, field: Field, span: Span, words: str) -> Interpretation:
        key = (field.id, field.kind, field.entity_types, field.term_kind or "", words, span)
        if key not in self._read:
            if field.kind is Kind.EDTF:
                around = self._project.circumstances(self._article.id, span.start)
            else:
                around = Circumstances(self._language_at(span.start), self._article.published, span.start)
            self._read[key] = interpret(self._project.names, field, words, around)
        return self._read[key]

    def _language_at(self, at: int) -> str:
        here = next((each.language for each in self._regions if each.span.start <= at < each.span.end), "")
        return here or (self._article.languages[0] if self._article.languages else "")


def _find(project: Project, side: Side) -> tuple[Found, ...]:
    """Look through a text with the names that are known now; of a long one take what was found in the background."""
    if len(side.reading.text) > _LONGEST_AT_ONCE:
        kept = project.store.suggestions.looked_through(side.article)
        return project.store.suggestions.found(side.article) if kept is not None and kept.text == side.text else ()
    # The rules of three languages: nothing but this asks for them here.
    from core.analysis.suggesting.finding import find

    return tuple(find(side.reading))
