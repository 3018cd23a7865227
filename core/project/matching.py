"""What of the things found in an article is still open: neither coded by the analyst who works, nor rejected by her."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.model.ids import id_within
from core.model.suggestion import SuggestionKind
from core.project.suggestions import SuggestedValue, Suggestion
from core.store.rejections import Rejection
from core.text.fold import fold_key
from core.text.span_index import SpanIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from core.model.article import Article
    from core.model.codebook import Field, RecordType
    from core.model.record import Anchor, Record, Value
    from core.project.names import Names
    from core.project.project import Project
    from core.project.resolving import Resolved
    from core.text.span import Span

_MUCH = 0.5
"""Two clauses that share half of the shorter one are one proposal."""


@dataclass(frozen=True, slots=True)
class CodedRecord:
    """A record with what it is matched by.

    Attributes:
        record: The record.
        text: Id of the text in which the places are.
        places: Where it stands there: on the words that make it this one, else where it is mentioned.
        mentions: Where it is mentioned.
        said: What another that is alike says as well, at least once.
    """

    record: Record
    text: str
    places: tuple[Span, ...]
    mentions: tuple[Span, ...]
    said: tuple[str, ...]


def open_suggestions(
    project: Project, article: Article, things: Iterable[Resolved], known: dict[str, CodedRecord]
) -> tuple[Suggestion, ...]:
    """List what is suggested of the things that were found, in text order.

    Args:
        known: Records of the article by id, as they were matched before with the same names and codebook; brought up
            to date here. An article may hold thousands, and an act changes few of them.
    """
    me = project.my_id or "none"
    matching = _Matching(project, article, project.my_records(article.id), known)
    rejected = project.store.rejections.of(article.id, me)
    found = [each for thing in things for each in matching.suggest(thing, rejected)]
    # The same can be found by two rules.
    once = {each.id: each for each in reversed(found)}
    return tuple(sorted(once.values(), key=lambda each: (each.place.span, -each.score, each.id)))


def rejections(suggestion: Suggestion) -> tuple[Rejection, ...]:
    """Give what is remembered where a suggestion is rejected: its type, and the words of each of its places."""
    if suggestion.kind is not SuggestionKind.VALUE:
        words = {fold_key(anchor.exact) for anchor in suggestion.mentions}
        return tuple(Rejection(suggestion.type, "", each) for each in sorted(words))
    told = {(field, _told(each.value)) for field, values in suggestion.fields.items() for each in values}
    return tuple(Rejection(suggestion.type, field, words) for field, words in sorted(told))


class _Matching:
    """The records of one analyst in one article, against what was found there."""

    def __init__(
        self, project: Project, article: Article, records: Sequence[Record], known: dict[str, CodedRecord]
    ) -> None:
        self._names = project.names
        self._article = article
        by_type: defaultdict[str, list[CodedRecord]] = defaultdict(list)
        kinds = {kind.id: kind for kind in project.codebook.types}
        former = known.copy()
        known.clear()
        for each in records:
            if (kind := kinds.get(each.type)) is None:
                continue
            coded = former.get(each.id)
            if coded is None or coded.record is not each or coded.text != article.text:
                coded = _coded(self._names, kind, each, article.text)
            known[each.id] = coded
            by_type[each.type].append(coded)
        self._coded = {each: _Coded(self._names, kinds[each], coded) for each, coded in by_type.items()}

    def suggest(self, thing: Resolved, rejected: frozenset[Rejection]) -> Iterator[Suggestion]:
        """Give what is open of one thing."""
        record = self._record_of(thing)
        mentions = [each for each in thing.mentions if _unrejected(thing, each, rejected)]
        if record is None:
            if mentions and mentions[0] == thing.mentions[0]:
                yield self._made(thing, SuggestionKind.RECORD, mentions, thing.fields)
            return
        for some in _by_words(mention for mention in mentions if not self._is_coded(mention, thing)):
            yield self._made(thing, SuggestionKind.MENTION, some, {}, record)
        for field, values in thing.fields.items():
            left = tuple(each for each in values if Rejection(thing.kind.id, field, _told(each.value)) not in rejected)
            if left and not record.values(field) and any(not each.value.not_stated for each in left):
                yield self._made(thing, SuggestionKind.VALUE, (), {field: left}, record)

    def _record_of(self, thing: Resolved) -> Record | None:
        """Find the record of a thing: what is coded at its place goes before what only says the same."""
        coded = self._coded.get(thing.kind.id)
        if coded is None:
            return None
        places = [*thing.mentions, *_key_words(thing.kind, thing.values)]
        here = [each for each in coded.near(each.span for each in places) if self._stands_there(thing, each)]
        alike = coded.alike(thing)
        both = [each for each in here if each in alike]
        return next(iter((*both, *alike, *here)), None)

    def _stands_there(self, thing: Resolved, record: Record) -> bool:
        """Tell whether a record is coded on words of a thing, and is not known to be another one."""
        if _is_known_other(self._names, thing, record):
            return False
        said = _key_words(thing.kind, thing.values)
        is_clause = _anchor_kind(thing.kind) is Kind.TEXT
        one = said or list(thing.mentions)
        other = _places(thing.kind, record, self._article.text)
        if is_clause:
            return any(_shared(a, b) >= _MUCH for a in (*one, *thing.mentions) for b in other)
        return any(a.span.overlaps(b.span) for a in one for b in other)

    def _is_coded(self, mention: Anchor, thing: Resolved) -> bool:
        """Tell whether a place is a mention of some record of the type already, of this thing or of another one."""
        coded = self._coded.get(thing.kind.id)
        return coded is not None and coded.mentions_overlap(mention.span)

    def _made(
        self,
        thing: Resolved,
        kind: SuggestionKind,
        mentions: Sequence[Anchor],
        fields: Mapping[str, tuple[SuggestedValue, ...]],
        record: Record | None = None,
    ) -> Suggestion:
        places = " ".join(f"{each.span.start}-{each.span.end}" for each in (*thing.mentions[:1], *mentions[:1]))
        name = f"{kind} {thing.kind.id} {record.id if record else _told_apart(thing)} {places}"
        if kind is SuggestionKind.VALUE:
            name += f" {' '.join(fields)}"
        return Suggestion(
            id=id_within(self._article.text + self._article.id, name),
            article=self._article.id,
            type=thing.kind.id,
            kind=kind,
            mentions=tuple(mentions),
            fields=fields,
            reason=thing.found.reason,
            score=thing.found.score,
            rule=thing.found.rule,
            record=record.id if record else None,
        )


class _Coded:
    """The records of one type, found by where they stand and by what they say."""

    def __init__(self, names: Names, kind: RecordType, coded: Sequence[CodedRecord]) -> None:
        self._names = names
        self._kind = kind
        self._records = [each.record for each in coded]
        self._places = SpanIndex((place, n) for n, each in enumerate(coded) for place in each.places)
        self._mentions = SpanIndex((place, n) for n, each in enumerate(coded) for place in each.mentions)
        self._saying: defaultdict[str, list[int]] = defaultdict(list)
        for n, each in enumerate(coded):
            for said in each.said:
                self._saying[said].append(n)

    def near(self, spans: Iterable[Span]) -> list[Record]:
        """List the records that stand on some of these words."""
        found = {n for span in spans for n in self._places.overlapping(span)}
        return [self._records[n] for n in sorted(found)]

    def alike(self, thing: Resolved) -> list[Record]:
        """List the records that say what a thing says, wherever they stand."""
        kind, names, anchor_kind = self._kind, self._names, _anchor_kind(self._kind)
        if kind.identity is None and anchor_kind is None:
            return []
        said = set(_said(names, kind, thing.first))
        found = sorted({n for each in said for n in self._saying.get(each, ())})
        records = [self._records[n] for n in found]
        if kind.identity is not None or anchor_kind is Kind.TEXT:
            return records
        figures = _figures(kind)
        return [each for each in records if _same_figure(figures, thing, each) and _same_key(names, kind, thing, each)]

    def mentions_overlap(self, span: Span) -> bool:
        """Tell whether some record is mentioned on some of these words."""
        return any(True for _ in self._mentions.overlapping(span))


def _coded(names: Names, kind: RecordType, record: Record, text: str) -> CodedRecord:
    mentions = tuple(each.anchor.span for each in record.mentions if each.anchor.text == text)
    key_words = tuple(each.span for each in _key_words(kind, record.fields) if each.text == text)
    return CodedRecord(record, text, key_words or mentions, mentions, tuple(_said(names, kind, record.first)))


def _said(names: Names, kind: RecordType, first: Callable[[str], Value | None]) -> Iterator[str]:
    """Give what two that are alike have in common at least once."""
    if kind.identity is not None:
        value = first(kind.identity)
        if value is not None and value.normal is not None:
            yield names.canonical(value.normal)
    elif _anchor_kind(kind) is Kind.TEXT and kind.anchor is not None:
        value = first(kind.anchor)
        if value is not None and value.raw:
            yield fold_key(value.raw)
    else:
        for field in _figures(kind):
            value = first(field)
            if value is not None and value.normal:
                yield f"{field} {value.normal} {value.high} {value.unit}"


def _is_known_other(names: Names, thing: Resolved, record: Record) -> bool:
    identity = thing.kind.identity
    named = thing.fields.get(identity, ()) if identity else ()
    other = record.first(identity) if identity else None
    if not named or other is None or other.normal is None:
        return False
    # What the analyst corrected was read from these very words, whatever she holds of them.
    known = {names.canonical(each) for each in (other.normal, other.reading) if each is not None}
    if (normal := named[0].value.normal) is not None:
        return names.canonical(normal) not in known
    new, held = named[0].new, [names.entity(each) for each in known]
    if new is None or not new.series:
        return False
    numbers = {(fold_key(each.series), each.ordinal) for each in held if each is not None and each.series}
    return bool(numbers) and (fold_key(new.series), new.ordinal) not in numbers


def _same_figure(figures: Iterable[str], thing: Resolved, record: Record) -> bool:
    both = [(thing.first(field), record.first(field)) for field in figures]
    told = [(one, other) for one, other in both if one and other and one.normal and other.normal]
    return bool(told) and all((a.normal, a.high, a.unit) == (b.normal, b.high, b.unit) for a, b in told)


def _figures(kind: RecordType) -> list[str]:
    return [each.id for each in kind.fields if each.kind in (Kind.DECIMAL, Kind.AMOUNT)]


def _same_key(names: Names, kind: RecordType, thing: Resolved, record: Record) -> bool:
    """Tell whether what a record is a claim about is the same: the unit, and one thing more; nothing differs."""
    unit = kind.field(kind.anchor).unit_field if kind.anchor else None
    agreed: set[str] = set()
    for field in kind.claim_key:
        one = {names.canonical(each.value.normal) for each in thing.fields.get(field, ()) if each.value.normal}
        other = {names.canonical(each.normal) for each in record.values(field) if each.normal}
        if one and other and kind.field(field).kind is not Kind.TEXT:
            if one.isdisjoint(other):
                return False
            agreed.add(field)
    return bool(agreed - {unit})


def _key_words(kind: RecordType, fields: Mapping[str, Sequence[Value]]) -> list[Anchor]:
    """Give the words that make a thing this one and no other; none where a name does."""
    if kind.identity is not None or kind.anchor is None:
        return []
    wanted = {kind.anchor} | {each.id for each in kind.fields if _is_amount(each)}
    return [anchor for field in wanted for value in fields.get(field, ()) for anchor in value.words]


def _told_apart(thing: Resolved) -> str:
    """Tell what makes a thing this one and no other, as the rule found it."""
    wanted = {thing.kind.identity, thing.kind.anchor} | {each.id for each in thing.kind.fields if _is_amount(each)}
    told = (each for each in thing.found.values if each.field in wanted)
    return " ".join(f"{each.field} {each.text} {[(span.start, span.end) for span in each.words]}" for each in told)


def _is_amount(field: Field) -> bool:
    return field.kind is Kind.AMOUNT


def _anchor_kind(kind: RecordType) -> Kind | None:
    return kind.field(kind.anchor).kind if kind.anchor else None


def _places(kind: RecordType, record: Record, text: str) -> list[Anchor]:
    """Give where a record stands in a text: on the words that make it this one, else where it is mentioned."""
    return [each for each in _key_words(kind, record.fields) if each.text == text] or _mentions(record, text)


def _mentions(record: Record, text: str) -> list[Anchor]:
    return [mention.anchor for mention in record.mentions if mention.anchor.text == text]


def _shared(one: Anchor, other: Anchor) -> float:
    common = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
    return common / min(len(one.span), len(other.span))


def _by_words(mentions: Iterable[Anchor]) -> Iterator[list[Anchor]]:
    """Put the mentions with the same words together: they are accepted and rejected as one."""
    alike: defaultdict[str, list[Anchor]] = defaultdict(list)
    for mention in mentions:
        alike[fold_key(mention.exact)].append(mention)
    yield from alike.values()


def _unrejected(thing: Resolved, mention: Anchor, rejected: frozenset[Rejection]) -> bool:
    return not rejected or Rejection(thing.kind.id, "", fold_key(mention.exact)) not in rejected


def _told(value: Value) -> str:
    """Give what a value is remembered by: its words, or what it holds."""
    return fold_key(value.raw or value.normal or "")
