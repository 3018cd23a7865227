"""How a worked case is written down: words are found in the articles, never counted by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from core.model.article import Analyst, Article, ArticleState
from core.model.entity import Entity, Name, Term
from core.model.ids import text_id
from core.model.record import Anchor, Mention, Origin, Record, RecordState, SpanRole, Value
from core.text.span import JOINER, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.analysis.claims import Column

SEEDS = Path(__file__).resolve().parents[3] / "seeds"


def ident(label: str) -> str:
    """An id of the right form (UUIDv7, hex) that is the same in every run."""
    digits = sha256(label.encode()).hexdigest()[:32]
    return f"{digits[:12]}7{digits[13:16]}8{digits[17:]}"


ANALYST = Analyst(ident("Lan"), "Lan", "#0072B2")
SECOND_ANALYST = Analyst(ident("Minh"), "Minh", "#D55E00")


@dataclass(frozen=True, slots=True)
class CaseText:
    """One text of an article; a later text of the same article stands after the earlier one."""

    id: str
    article: str
    body: str

    def at(self, words: str, inside: str = "", role: SpanRole = SpanRole.WORDS) -> Anchor:
        """Point at words that stand once in the text, or once inside a passage that does."""
        passage = inside or words
        assert self.body.count(passage) == 1, f"{self.body.count(passage)} times: {passage}"
        assert passage.count(words) == 1, f"{passage.count(words)} times: {words}"
        start = self.body.index(passage) + passage.index(words)
        return Anchor(self.id, Span(start, start + len(words)), words, role)

    def basis(self, words: str, inside: str = "") -> Anchor:
        return self.at(words, inside, SpanRole.BASIS)


@dataclass(frozen=True, slots=True)
class Case:
    """What an analyst has coded, as rows; nothing here needs a codebook or a store.

    Entities and terms are those that the project made: countries and terms of the codebook have fixed ids.
    Pairings are ids of records that the analyst took for one. Labels are what the tests call an id.
    """

    texts: tuple[CaseText, ...]
    articles: tuple[Article, ...]
    analysts: tuple[Analyst, ...]
    records: tuple[Record, ...]
    entities: tuple[Entity, ...]
    terms: tuple[Term, ...]
    columns: tuple[Column, ...]
    pairings: tuple[tuple[str, str], ...]
    labels: Mapping[str, str]

    def of(self, analyst: Analyst) -> tuple[Record, ...]:
        return tuple(record for record in self.records if record.analyst == analyst.id)

    def record(self, label: str) -> Record:
        return next(record for record in self.records if record.id == ident(label))

    def name(self, name_id: str) -> str:
        return self.labels.get(name_id, name_id)


def seed(number: str) -> CaseText:
    """The text of one of the five articles."""
    path = next(SEEDS.glob(f"{number}_*.txt"))
    body = path.read_bytes().decode("utf-8")
    return CaseText(text_id(body), ident(f"article {number}"), body)


def case(
    texts: tuple[CaseText, ...],
    coded: tuple[tuple[str, Record], ...],
    columns: tuple[Column, ...],
    *,
    entities: tuple[Entity, ...] = (),
    terms: tuple[Term, ...] = (),
    pairings: tuple[tuple[str, str], ...] = (),
    analysts: tuple[Analyst, ...] = (ANALYST,),
) -> Case:
    """Put a case together from labelled records; pairings name labels."""
    records = tuple(record for _, record in coded)
    return Case(
        texts=texts,
        articles=_articles(texts, records, columns),
        analysts=analysts,
        records=records,
        entities=entities,
        terms=terms,
        columns=columns,
        pairings=tuple((ident(one), ident(other)) for one, other in pairings),
        labels={
            **{record.id: label for label, record in coded},
            **{entity.id: entity.label for entity in entities},
            **{term.id: term.label() for term in terms},
        },
    )


def coded(
    label: str,
    text: CaseText,
    type_id: str,
    mentions: tuple[Anchor, ...],
    *values: Value,
    analyst: Analyst = ANALYST,
) -> tuple[str, Record]:
    """A record with its label; values of one field stand in the order in which they are given."""
    fields: dict[str, tuple[Value, ...]] = {}
    for number, value in enumerate(values):
        own = replace(value, id=ident(f"{label} value {number}"))
        fields[value.field] = (*fields.get(value.field, ()), own)
    found = tuple(Mention(ident(f"{label} mention {number}"), anchor) for number, anchor in enumerate(mentions))
    record = Record(ident(label), text.article, analyst.id, type_id, RecordState.CHECKED, found, fields)
    return label, record


def stated(
    field: str,
    normal: str,
    *anchors: Anchor,
    reading: str | None = None,
    reason: str = "",
    unit: str | None = None,
    doubtful: bool = False,
) -> Value:
    """What words say; `reading` only where the analyst holds something else."""
    words = sorted(anchor.span for anchor in anchors if anchor.role is SpanRole.WORDS)
    first_text = anchors[0].text
    own = sorted(
        (anchor for anchor in anchors if anchor.role is SpanRole.WORDS and anchor.text == first_text),
        key=lambda anchor: anchor.span,
    )
    assert words
    return Value(
        id="",
        field=field,
        raw=JOINER.join(anchor.exact for anchor in own),
        reading=reading or normal,
        normal=normal,
        doubtful=doubtful,
        unit=unit,
        reason=reason,
        anchors=anchors,
    )


def inferred(field: str, normal: str, *basis: Anchor) -> Value:
    return Value(id="", field=field, normal=normal, origin=Origin.INFERRED, anchors=basis)


def not_stated(field: str) -> Value:
    return Value(id="", field=field, not_stated=True)


def meeting(series: str, ordinal: int | None = None) -> Entity:
    label = series if ordinal is None else f"{series} {ordinal}"
    return Entity(ident(f"meeting {label}"), "meeting", (Name(label),), series, ordinal)


def person(*names: Name) -> Entity:
    return Entity(ident(f"person {names[0].text}"), "person", names)


def _articles(
    texts: tuple[CaseText, ...], records: tuple[Record, ...], columns: tuple[Column, ...]
) -> tuple[Article, ...]:
    newest = {text.article: text for text in texts}
    done = {column.article for column in columns if column.done}
    return tuple(
        Article(
            id=article,
            file=f"{text.id[:8]}.txt",
            title=text.body.partition("\n")[0],
            text=text.id,
            characters=len(text.body),
            languages=(),
            published="",
            state=ArticleState.DONE if article in done else ArticleState.IN_WORK,
            records=sum(1 for record in records if record.article == article),
        )
        for article, text in newest.items()
    )
