"""What of the things found in an article is still open: neither coded by the analyst who works, nor rejected by her."""

from __future__ import annotations

from collections import defaultdict
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


def open_suggestions(project: Project, article: Article, things: Iterable[Resolved]) -> tuple[Suggestion, ...]:
    """List what is suggested of the things that were found, in text order."""
    me = project.my_id or "none"
    matching = _Matching(project, article, project.my_records(article.id))
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

    def __init__(self, project: Project, article: Article, records: Sequence[Record]) -> None:
        self._names = project.names
        self._article = article
        by_type: defaultdict[str, list[Record]] = defaultdict(list)
        for each in records:
            by_type[each.type].append(each)
        self._coded = {
            kind.id: _Coded(self._names, kind, by_type[kind.id], article.text)
            for kind in project.codebook.types
            if kind.id in by_type
        }

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
        alike = [each for each in coded.perhaps_alike(thing) if _is_alike(self._names, thing, each)]
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

    def __init__(self, names: Names, kind: RecordType, records: Sequence[Record], text: str) -> None:
        self._names = names
        self._kind = kind
        self._records = records
        numbered = list(enumerate(records))
        self._places = SpanIndex((place.span, n) for n, each in numbered for place in _places(kind, each, text))
        self._mentions = SpanIndex((place.span, n) for n, each in numbered for place in _mentions(each, text))
        self._saying: defaultdict[str, list[int]] = defaultdict(list)
        for n, each in enumerate(records):
            for said in self._told(each.first):
                self._saying[said].append(n)

    def near(self, spans: Iterable[Span]) -> list[Record]:
        """List the records that stand on some of these words."""
        found = {n for span in spans for n in self._places.overlapping(span)}
        return [self._records[n] for n in sorted(found)]

    def perhaps_alike(self, thing: Resolved) -> list[Record]:
        """List the records that may say what a thing says: all that do are among them."""
        found = {n for said in self._told(thing.first) for n in self._saying.get(said, ())}
        return [self._records[n] for n in sorted(found)]

    def mentions_overlap(self, span: Span) -> bool:
        """Tell whether some record is mentioned on some of these words."""
        return any(True for _ in self._mentions.overlapping(span))

    def _told(self, first: Callable[[str], Value | None]) -> Iterator[str]:
        """Give what two that are alike have in common at least once."""
        kind = self._kind
        if kind.identity is not None:
            value = first(kind.identity)
            if value is not None and value.normal is not None:
                yield self._names.canonical(value.normal)
        elif _anchor_kind(kind) is Kind.TEXT and kind.anchor is not None:
            value = first(kind.anchor)
            if value is not None and value.raw:
                yield fold_key(value.raw)
        else:
            for field in _figures(kind):
                value = first(field)
                if value is not None and value.normal:
                    yield f"{field} {value.normal} {value.high} {value.unit}"


def _is_alike(names: Names, thing: Resolved, record: Record) -> bool:
    """Tell whether a record says what a thing says, wherever it stands."""
    kind = thing.kind
    if kind.identity is not None:
        one, other = thing.first(kind.identity), record.first(kind.identity)
        if one is None or other is None or one.normal is None or other.normal is None:
            return False
        return names.canonical(one.normal) == names.canonical(other.normal)
    anchor_kind = _anchor_kind(kind)
    if kind.anchor is None or anchor_kind is None:
        return False
    one, other = thing.first(kind.anchor), record.first(kind.anchor)
    if anchor_kind is Kind.TEXT:
        return one is not None and other is not None and bool(one.raw) and fold_key(one.raw) == fold_key(other.raw)
    return _same_figure(kind, thing, record) and _same_key(names, kind, thing, record)


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


def _same_figure(kind: RecordType, thing: Resolved, record: Record) -> bool:
    both = [(thing.first(field), record.first(field)) for field in _figures(kind)]
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
