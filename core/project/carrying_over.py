"""What was coded in one version, proposed for the other: where it is said there, and what would be coded."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.analysis.carrying_over.crossing import Crossings
from core.analysis.carrying_over.landing import land
from core.analysis.carrying_over.wanted import Landed, Status, Wanted, names_in
from core.analysis.claim_groups import claim_groups, known_as
from core.errors import UserFixable
from core.model.codebook import Kind
from core.model.record import Anchor, Origin, SpanRole, Value
from core.project.carried_values import CarriedValues
from core.text.span import Span, joined_words
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.alignment.links import Side
    from core.model.codebook import Field, RecordType
    from core.model.entity import Name
    from core.model.record import Record
    from core.project.comparing import Aligned
    from core.project.project import Project
    from core.wording import Phrase

MENTION = ""
"""Stands for the field where a mention is carried over."""
_INFERRED = 0.3
_ANOTHER = 0.4
_FIGURES = (Kind.DECIMAL, Kind.AMOUNT)


@dataclass(frozen=True, slots=True)
class CarriedField:
    """One value, or one mention, of a record: where the other version says it, and what would be coded.

    Attributes:
        record: Id of the record in which it is coded.
        field: Id of the field; empty for a mention.
        source: Id of the value or mention.
        said: Its words where it is coded.
        status: Whether the other version says it.
        spans: Where it does, in `text`; empty where it is absent, or would be inferred.
        words: What stands there.
        label: What a screen shows for what would be coded.
        reason: Why it is thought so, one sentence.
        score: 0 to 1.
        article: Id of the article that it is carried over to.
        text: Id of its newest text.
        near: The sentences where one would look for it; empty where nothing goes with its sentence.
        into: Id of the record that it is added to; empty where accepting makes one.
        onto: Id of the value of that record that only gets more words; empty where accepting makes a value.
        value: What would be coded, without an id; None for a mention, and where it is absent.
        name: The words as one more name of the entity or term, where they are one that is not known yet.
        home: Where a record that must be made is mentioned; None where no place for it was found.
    """

    record: str
    type: str
    field: str
    source: str
    said: tuple[Anchor, ...]
    status: Status
    spans: tuple[Span, ...]
    words: str
    label: str
    reason: Phrase
    score: float
    article: str
    text: str
    near: tuple[Span, ...] = ()
    into: str = ""
    onto: str = ""
    value: Value | None = None
    name: Name | None = None
    home: Span | None = None

    @property
    def reading(self) -> str | None:
        """What the words there say; None for a mention, and where they cannot be read."""
        return self.value.reading if self.value is not None else None


def proposals_for(project: Project, record_id: str, aligned: Aligned, side: int) -> tuple[CarriedField, ...]:
    """Propose for each value and mention of a record where the other side says it; what is coded there is left out.

    Args:
        side: On which side the record is coded: 0 for the first, 1 for the second.

    Raises:
        UserFixable: If the record is gone.
    """
    return CarryingOver(project, aligned, side).of_record(record_id)


def proposals_in(project: Project, aligned: Aligned, side: int) -> tuple[CarriedField, ...]:
    """Propose the same for all records of the analyst shown that are coded on a side."""
    return CarryingOver(project, aligned, side).of_all()


class CarryingOver:
    """Carries over from one side of an alignment to the other; both are read once for many records."""

    def __init__(self, project: Project, aligned: Aligned, side: int) -> None:
        """Go from a side, 0 or 1, to the other one."""
        self._project = project
        sides = (aligned.a, aligned.b)
        self._here, self._there = _Coded(sides[side]), _Coded(sides[1 - side])
        self._between = aligned.a.article != aligned.b.article
        self._crossings = Crossings(sides, aligned.alignment, side)
        self._records = {each.id: each for each in self._records_of(self._here.side.article)}
        others = self._records_of(self._there.side.article) if self._between else ()
        self._canonical = known_as(project.codebook, (*self._records.values(), *others), project.names.canonical)
        self._partners = self._find_partners(others) if self._between else {}
        self._values = CarriedValues(project, self._there.side, self._canonical)
        self._other = self._values.other_side(self._here.side)

    def of_all(self) -> tuple[CarriedField, ...]:
        """Propose for all records of the analyst shown that are coded on this side, record by record."""
        return tuple(each for record in self._records for each in self.of_record(record))

    def of_record(self, record_id: str) -> tuple[CarriedField, ...]:
        """Propose for one record: its mentions first, then its fields in the order of the codebook.

        Raises:
            UserFixable: If it is gone.
        """
        record = self._records.get(record_id) or self._project.record(record_id)
        if record is None:
            raise UserFixable(
                tr("The record is no longer there."), cure=tr("Undo brings deleted records back."), details=record_id
            )
        if record.article != self._here.side.article or not self._project.codebook.has_type(record.type):
            return ()
        kind = self._project.codebook.type(record.type)
        found = [*self._mentions(record, kind), *self._fields(record, kind)]
        places = [each for field in (MENTION, kind.anchor) for each in found if each.field == field and each.spans]
        places.sort(key=lambda each: each.status is not Status.FOUND)
        home = places[0].spans[0] if places else None
        return tuple(replace(each, home=home) for each in found)

    def moved(self, proposal: CarriedField, spans: Sequence[Span]) -> CarriedField:
        """Give the same proposal with the words that the analyst points at; nothing of it is in doubt any more.

        Raises:
            UserFixable: If a span lies outside the text, or there is none.
        """
        if not spans:
            raise UserFixable(tr("No words were chosen."), cure=tr("Point at the words that say it."))
        body = self._there.side.reading.text
        for span in spans:
            span.check_inside(body)
        landed = Landed(Status.FOUND, tuple(sorted(set(spans))), tr("You chose these words."), 1.0, named=True)
        record = self._records.get(proposal.record) or self._project.record(proposal.record)
        if record is None or proposal.field == MENTION:
            words = joined_words(body, landed.spans[:1])
            one = replace(proposal, spans=landed.spans[:1], words=words, label=words, home=landed.spans[0])
        else:
            value = next((each for each in record.values(proposal.field) if each.id == proposal.source), None)
            kind = self._project.codebook.type(record.type)
            one = proposal if value is None else self._proposed(record, kind, value, landed)
        home = proposal.home or one.spans[0]
        return replace(one, status=Status.FOUND, score=1.0, reason=landed.reason, home=home)

    def _records_of(self, article: str) -> tuple[Record, ...]:
        return self._project.records(article=article)

    def _find_partners(self, others: Sequence[Record]) -> dict[str, Record]:
        """Find the records of the other article that are about the same: by identity, by claim or by a pairing."""
        told = self._project.store.comparisons.pairings(self._project.shown_id or "none")
        every = [*self._records.values(), *others]
        there = {each.id for each in others}
        pairings = [(each.a, each.b) for each in told if each.linked]
        found: dict[str, Record] = {}
        apart = [(each.a, each.b) for each in told if not each.linked]
        book = self._project.codebook
        groups = claim_groups(book, every, canonical=self._canonical, pairings=pairings, apart=apart)
        for group in groups:
            partner = next((each for each in group.records if each.id in there), None)
            if partner is not None:
                found |= {each.id: partner for each in group.records if each.id not in there}
        return found

    # ── mentions ────────────────────────────────────────────────────────────────────────────────────────────────

    def _mentions(self, record: Record, kind: RecordType) -> Iterator[CarriedField]:
        target = self._target(record)
        taken = [each.anchor.span for each in target.mentions if self._there.holds(each.anchor)] if target else []
        for mention in record.mentions:
            if not self._here.holds(mention.anchor):
                continue
            landed = self._land_mention(record, kind, mention.anchor.span)
            near = self._near(mention.anchor.span)
            if any(span.overlaps(each) for span in landed.spans for each in taken):
                continue
            if not landed.spans and any(each.overlaps(sentence) for each in taken for sentence in near):
                continue
            taken += landed.spans
            words = joined_words(self._there.side.reading.text, landed.spans)
            yield self._carried(
                record, MENTION, mention.id, (mention.anchor,), landed, words=words, label=words, near=near
            )

    def _land_mention(self, record: Record, kind: RecordType, span: Span) -> Landed:
        field = self._naming_field(record, kind)
        if field is None:
            return Landed(Status.ABSENT, (), tr("Nothing says what a mention of it looks like."), 0.0)
        value = record.first(field.id)
        # A mention of a figure holds its unit too.
        whole = replace(field, kind=Kind.AMOUNT) if field.kind is Kind.DECIMAL else field
        return land(self._wanted(record, kind, whole, value, (span,)), self._crossings, self._other)

    def _naming_field(self, record: Record, kind: RecordType) -> Field | None:
        """Give the field that a mention of a record says: its identity, else its figure or its words."""
        if kind.identity is not None:
            return kind.field(kind.identity)
        if kind.anchor is None:
            return None
        anchor = kind.field(kind.anchor)
        if anchor.kind in _FIGURES and record.normal(anchor.id) is None:
            return next((each for each in kind.fields if each.kind in _FIGURES and record.normal(each.id)), anchor)
        return anchor

    # ── fields ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _fields(self, record: Record, kind: RecordType) -> Iterator[CarriedField]:
        target = self._target(record)
        for field in kind.fields:
            held = target.values(field.id) if target is not None else ()
            answered = [each for each in held if self._between or any(map(self._there.holds, each.anchors))]
            if answered and (not field.many or any(each.not_stated for each in answered)):
                continue
            known = {self._canonical(each.normal) for each in answered if each.normal is not None}
            for value in record.values(field.id):
                words = self._words_here(record, value)
                if value.not_stated or not words or (value.normal and self._canonical(value.normal) in known):
                    continue
                landed = land(self._wanted(record, kind, field, value, words), self._crossings, self._other)
                proposed = self._proposed(record, kind, value, landed)
                if not any(_is_told(proposed, each) for each in answered):
                    yield proposed

    def _words_here(self, record: Record, value: Value) -> tuple[Span, ...]:
        """Give the words of a value on this side; what was only inferred is looked for where its record is named."""
        words = tuple(each.span for each in value.words if self._here.holds(each))
        if words or value.words or not self._between:
            return words
        basis = tuple(each.span for each in value.basis if self._here.holds(each))
        named = tuple(each.anchor.span for each in record.mentions if self._here.holds(each.anchor))
        return (basis or named)[:1]

    def _proposed(self, record: Record, kind: RecordType, value: Value, landed: Landed) -> CarriedField:
        field = kind.field(value.field)
        words = joined_words(self._there.side.reading.text, landed.spans)
        near = self._near((self._words_here(record, value) or (Span(0, 1),))[0])
        said = tuple(each for each in value.anchors if self._here.holds(each))
        if not landed.spans:
            made = self._carried(record, field.id, value.id, said, landed, words="", label="", near=near)
            if value.words or not near:
                return made
            another = self._names_another(record, kind, value, near)
            return replace(made, reason=another) if another else self._inferred(record, value, made)
        coded, name = self._values.coded(field, value, landed)
        label = self._project.label(record.type, coded)
        if landed.status is Status.FOUND and not landed.named and self._is_another(value, coded):
            reason = tr("{reason} It says something else than here.", reason=landed.reason)
            landed = replace(landed, status=Status.UNSURE, score=_ANOTHER, reason=reason)
        made = self._carried(record, field.id, value.id, said, landed, words=words, label=label, near=near)
        onto = self._onto(record, field, value, coded)
        return replace(made, value=coded, name=name, onto=onto)

    def _is_another(self, value: Value, coded: Value) -> bool:
        """Tell whether what would be coded is another entity or term that is known than the one coded here."""
        names = self._project.names
        both = [self._canonical(each.normal) for each in (value, coded) if each.normal is not None]
        known = [names.entity(each) or names.term(each) for each in both if each.isascii()]
        return len(known) == 2 and all(known) and both[0] != both[1]

    def _names_another(self, record: Record, kind: RecordType, value: Value, near: tuple[Span, ...]) -> Phrase | None:
        """Say what of the same sort the sentences there name, where they do not name what was inferred here."""
        field = kind.field(value.field)
        if field.kind not in (Kind.ENTITY, Kind.LINK) or value.normal is None:
            return None
        wanted = self._wanted(record, kind, field, value, near[:1])
        named = names_in(self._other.found, self._other.identities, wanted, near)
        if not named or any(self._other.meant(field, span) == wanted.normal for span in named):
            return None
        return tr("The sentence there names “{words}”.", words=self._other.words(named[0]))

    def _inferred(self, record: Record, value: Value, made: CarriedField) -> CarriedField:
        """Propose what was inferred here to be inferred there, from the sentences that tell the same."""
        coded = self._values.inferred(value, made.near)
        reason = tr("It was inferred here; look whether the sentences there allow it.")
        label = self._project.label(record.type, coded)
        return replace(made, status=Status.UNSURE, value=coded, label=label, reason=reason, score=_INFERRED)

    def _onto(self, record: Record, field: Field, value: Value, coded: Value) -> str:
        """Give the value that the words are added to: where a field for many holds the same already."""
        says_same = coded.normal is not None and coded.normal == value.normal and value.words
        return value.id if not self._between and field.many and says_same and field.kind is not Kind.TEXT else ""

    # ── shared ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _target(self, record: Record) -> Record | None:
        return self._partners.get(record.id) if self._between else record

    def _wanted(
        self, record: Record, kind: RecordType, field: Field, value: Value | None, words: tuple[Span, ...]
    ) -> Wanted:
        identity = record.normal(kind.identity) if kind.identity is not None else None
        normal = value.normal if value is not None else None
        unit = record.normal(field.unit_field) if field.unit_field else (value.unit if value is not None else None)
        if normal is not None and field.kind not in (Kind.TEXT, *_FIGURES):
            normal = self._canonical(normal)
        return Wanted(
            type=kind,
            field=field,
            words=words,
            normal=normal,
            reading=value.reading if value is not None else None,
            bound=value.bound if value is not None else "",
            high=value.high if value is not None else None,
            unit=unit,
            names=self._values.names_of(normal, value),
            sort=self._values.sort_of(normal),
            identity=self._canonical(identity) if identity is not None else None,
        )

    def _near(self, span: Span) -> tuple[Span, ...]:
        crossing = self._crossings.of(span)
        return crossing.sentences if crossing is not None else ()

    def _carried(
        self,
        record: Record,
        field: str,
        source: str,
        said: tuple[Anchor, ...],
        landed: Landed,
        *,
        words: str,
        label: str,
        near: tuple[Span, ...],
    ) -> CarriedField:
        target = self._target(record)
        return CarriedField(
            record=record.id,
            type=record.type,
            field=field,
            source=source,
            said=said,
            status=landed.status,
            spans=landed.spans,
            words=words,
            label=label,
            reason=landed.reason,
            score=landed.score,
            article=self._there.side.article,
            text=self._there.side.text,
            near=near,
            into=target.id if target is not None else "",
        )


class _Coded:
    """A side, and whether something is coded on it."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._starts = [each.span.start for each in side.sentences]
        self._ends = [each.span.end for each in side.sentences]

    def holds(self, anchor: Anchor) -> bool:
        """Tell whether words stand in a sentence of the side."""
        span = anchor.span
        first = bisect_right(self._ends, span.start)
        return anchor.text == self.side.text and first < bisect_left(self._starts, span.end)


def not_stated(proposal: CarriedField) -> CarriedField:
    """Turn a proposal into the finding that the other version does not say it; the sentences there show where."""
    basis = tuple(Anchor(proposal.text, span, "", SpanRole.BASIS) for span in proposal.near)
    value = Value("", proposal.field, not_stated=True, origin=Origin.STATED, anchors=basis)
    return replace(proposal, status=Status.ABSENT, spans=(), value=value, name=None, onto="")


def _is_told(proposed: CarriedField, held: Value) -> bool:
    """Tell whether a value holds words that are proposed, or more words around them."""
    there = [anchor.span for anchor in held.words if anchor.text == proposed.text]
    return any(span.contains(each) for span in there for each in proposed.spans)
