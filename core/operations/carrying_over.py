"""Accepting what is carried over from one version to the other, one act each.

Inside one article it adds mentions and values to the same record; between two it makes a record of the other article,
or adds to the one that is about the same, and pairs the two where nothing else says that they are one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.analysis.carrying_over.wanted import Status
from core.analysis.claim_groups import claim_groups, known_as
from core.errors import UserFixable
from core.model.article import ArticleState
from core.model.change import Changes
from core.model.record import RecordState, SpanRole
from core.operations.acting import acting, find_record, id_in_copy, own_record
from core.operations.carried_acts import (
    CARRIED_ALL,
    CARRIED_FIELD,
    CARRIED_MENTION,
    CARRIED_RECORD,
    CARRIED_TOGETHER,
    NOT_STATED_THERE,
)
from core.operations.copies import copy_value
from core.operations.own_view import refuse_in_anothers_set
from core.operations.wording import field_words, record_words, short_article, shortened
from core.project.carrying_over import MENTION, not_stated
from core.text.graphemes import check_edges
from core.text.span import joined_words, words_digest
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.model.record import Anchor, Record
    from core.project.carrying_over import CarriedField
    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.text.span import Span
    from core.wording import Phrase


_LIKELY = 0.5
"""What scores less says something else, or stands at the same place by chance."""


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What carrying over wrote.

    Attributes:
        records: Ids of the records that were made or added to, in the order of what was carried.
        written: Number of mentions and values.
        left: Number of those proposed that were left out: not found for sure, or coded there meanwhile.
    """

    records: tuple[str, ...]
    written: int
    left: int
    changes: Changes


def carry_over(project: Project, proposal: CarriedField) -> CarriedOver:
    """Take one mention or value over, sure or not; a record that the other article lacks is made first.

    Raises:
        UserFixable: If the other version does not say it, its text is another one by now, or another analyst's set is
            shown.
    """
    if not proposal.spans and proposal.value is None:
        raise UserFixable(
            tr("The other version was not found to say this."),
            kept=tr("Nothing was changed."),
            cure=tr("Point at the words that say it, or say that it is not stated there."),
        )
    return _write(project, [proposal], _name_of_one(project, proposal))


def carry_record_over(project: Project, proposals: Sequence[CarriedField], *, unsure: bool = False) -> CarriedOver:
    """Take over all that was found for one record, or for one and those that name it (`told_together`).

    Args:
        proposals: Those of the record itself first.
        unsure: Also take what is likely, though an analyst should look at it first; it is marked as doubtful.

    Raises:
        UserFixable: As `carry_over`.
    """
    chosen = _chosen(project, proposals, unsure=unsure)
    if not chosen:
        return CarriedOver((), 0, len(proposals), Changes())
    article = project.article(chosen[0].article)
    record = find_record(project, chosen[0].record)
    called, where = record_words(project.codebook, record), short_article(article)
    naming = len({each.record for each in chosen}) - 1
    what = (
        CARRIED_TOGETHER.of(naming, record=called, article=where)
        if naming
        else CARRIED_RECORD.of(record=called, article=where)
    )
    done = _write(project, chosen, what)
    return replace(done, left=len(proposals) - done.written)


def carry_all_over(project: Project, proposals: Sequence[CarriedField], *, unsure: bool = False) -> CarriedOver:
    """Take over all that was found for all records of a version.

    Args:
        unsure: As for `carry_record_over`.

    Raises:
        UserFixable: As `carry_over`.
    """
    chosen = _chosen(project, proposals, unsure=unsure)
    if not chosen:
        return CarriedOver((), 0, len(proposals), Changes())
    article = project.article(chosen[0].article)
    count = len({each.record for each in chosen})
    done = _write(project, chosen, CARRIED_ALL.of(count, article=short_article(article)))
    return replace(done, left=len(proposals) - done.written)


def say_not_stated(project: Project, proposal: CarriedField) -> CarriedOver:
    """Keep as a finding that the other version does not state a field, with the sentences where it would stand.

    Raises:
        UserFixable: If it is about a mention, or the other article has no record that it could be said of.
    """
    record = find_record(project, proposal.record)
    if proposal.field == MENTION or not (proposal.into or proposal.home):
        raise UserFixable(
            tr("There is no record there of which this could be said."),
            kept=tr("Nothing was changed."),
            cure=tr("Carry a mention of it over first."),
        )
    what = NOT_STATED_THERE.of(
        field=field_words(project.codebook, record.type, proposal.field),
        record=record_words(project.codebook, record),
        article=short_article(project.article(proposal.article)),
    )
    return _write(project, [not_stated(proposal)], what)


def _chosen(project: Project, proposals: Sequence[CarriedField], *, unsure: bool) -> list[CarriedField]:
    """Choose what is sure; of a record that must be made nothing, if what makes it this one was not found for sure."""
    said = [each for each in proposals if each.spans or each.value is not None]
    taken = [each for each in said if each.status is Status.FOUND or (unsure and _is_likely(each))]
    standing = {each.record for each in taken if each.spans and _makes_it_this_one(project, each)}
    return [_doubted(each) for each in taken if each.into or (each.home and each.record in standing)]


def _makes_it_this_one(project: Project, proposal: CarriedField) -> bool:
    kind = project.codebook.type(proposal.type)
    return proposal.field in (MENTION, kind.anchor, kind.identity)


def _is_likely(proposal: CarriedField) -> bool:
    return proposal.status is Status.UNSURE and proposal.score >= _LIKELY


def _doubted(proposal: CarriedField) -> CarriedField:
    """Mark as doubtful what nobody looked at and no rule is sure of."""
    if proposal.status is not Status.UNSURE or proposal.value is None:
        return proposal
    return replace(proposal, value=replace(proposal.value, doubtful=True))


def _name_of_one(project: Project, proposal: CarriedField) -> Phrase:
    record = find_record(project, proposal.record)
    called, words = record_words(project.codebook, record), shortened(proposal.words or proposal.label)
    if proposal.field == MENTION:
        return CARRIED_MENTION.of(record=called, words=words)
    return CARRIED_FIELD.of(
        field=field_words(project.codebook, record.type, proposal.field), record=called, words=words
    )


def _write(project: Project, proposals: Sequence[CarriedField], what: Phrase) -> CarriedOver:
    refuse_in_anothers_set(project)
    for article in {each.article for each in proposals}:
        _check_texts(project, article, [each for each in proposals if each.article == article])
    with acting(project, what, article=proposals[0].article) as writer:
        carrying = _Carrying(project, writer)
        written = sum(carrying.write(each) for each in proposals)
        carrying.pair()
    records = tuple(dict.fromkeys(carrying.records.values()))
    return CarriedOver(records, written, len(proposals) - written, writer.changes)


def _check_texts(project: Project, article_id: str, proposals: Iterable[CarriedField]) -> None:
    article = project.article(article_id)
    body = project.stored_text(article.text)
    for each in proposals:
        if each.text != article.text:
            raise UserFixable(
                tr("{article} has another text by now.", article=short_article(article)),
                kept=tr("Nothing was changed."),
                cure=tr("Compare the two once more."),
            )
        for span in each.spans:
            span.check_inside(body)
            check_edges(body, span)


class _Carrying:
    """Writes what is carried over; inside an act.

    Attributes:
        records: Ids of the records that are written to, by those that they are carried over from.
    """

    def __init__(self, project: Project, writer: ActWriter) -> None:
        self._project = project
        self._writer = writer
        self._made: dict[str, str] = {}
        self._named: set[tuple[str, str]] = set()
        self.records: dict[str, str] = {}

    def write(self, proposal: CarriedField) -> bool:
        """Write one mention or value; False where the same is coded there already."""
        source = find_record(self._project, proposal.record)
        target = self._target(source, proposal)
        self.records[proposal.record] = target.id
        if proposal.field == MENTION:
            return self._add_mention(target, proposal.text, proposal.spans[0])
        if proposal.value is None or self._is_coded(target, proposal):
            return False
        self._give_name(proposal)
        if proposal.onto:
            return self._add_words(source, target, proposal)
        value = replace(proposal.value, anchors=self._with_words(proposal))
        n = self._project.store.records.next_place(target.id, proposal.field)
        copy_value(self._writer, value, target.id, n=n, carried=False)
        return True

    def pair(self) -> None:
        """Pair the records that were made with those they come from, unless their contents say that they are one."""
        for source_id, made in self._made.items():
            source, other = find_record(self._project, source_id), find_record(self._project, made)
            if not self._are_one(source, other):
                row = {"analyst": self._project.my_id, "a": source.id, "b": other.id, "linked": 1}
                self._writer.insert("pairing", row)

    def _target(self, source: Record, proposal: CarriedField) -> Record:
        if proposal.into:
            return own_record(self._project, self._writer, find_record(self._project, proposal.into))
        if source.id not in self._made:
            self._made[source.id] = self._make(source, proposal)
        return find_record(self._project, self._made[source.id])

    def _make(self, source: Record, proposal: CarriedField) -> str:
        article = self._project.article(proposal.article)
        if article.state is ArticleState.NEW:
            self._writer.update("article", article.id, {"state": str(ArticleState.IN_WORK)})
        made = self._writer.insert(
            "record",
            {
                "article": article.id,
                "analyst": self._project.my_id,
                "type": source.type,
                "state": str(RecordState.DRAFT),
                "created": datetime.now(UTC).isoformat("T", "microseconds"),
            },
        )
        home = proposal.home or proposal.spans[0]
        if proposal.field != MENTION:
            self._add_mention(find_record(self._project, made), proposal.text, home)
        return made

    def _add_mention(self, target: Record, text: str, span: Span) -> bool:
        if any(each.anchor.text == text and each.anchor.span == span for each in target.mentions):
            return False
        self._writer.insert("mention", self._place(text, span) | {"record": target.id, "n": len(target.mentions)})
        return True

    def _is_coded(self, target: Record, proposal: CarriedField) -> bool:
        """Tell whether a field holds these very words already, or is said not to be stated there."""
        value = proposal.value
        for held in target.values(proposal.field):
            if value is not None and not value.words and not value.not_stated and held.normal == value.normal:
                return True
            spans = {each.span for each in held.anchors if each.text == proposal.text}
            if value is not None and value.not_stated and held.not_stated and spans >= set(proposal.near):
                return True
            if proposal.spans and spans >= set(proposal.spans):
                return True
        return False

    def _give_name(self, proposal: CarriedField) -> None:
        if proposal.name is None or proposal.value is None or proposal.value.normal is None:
            return
        identity = self._project.names.canonical(proposal.value.normal)
        key = (identity, proposal.name.text)
        if key not in self._named:
            self._named.add(key)
            row = {"subject": identity, "language": proposal.name.language, "name": proposal.name.text}
            self._writer.insert("alias", row)

    def _add_words(self, source: Record, target: Record, proposal: CarriedField) -> bool:
        onto = id_in_copy(self._project, source, proposal.onto)
        held = next((each for each in target.values(proposal.field) if each.id == onto), None)
        if held is None:
            return False
        for span in proposal.spans:
            row = self._place(proposal.text, span) | {"value": held.id, "role": str(SpanRole.WORDS)}
            self._writer.insert("value_span", row)
        body = self._project.stored_text(proposal.text)
        spans = {each.span for each in held.words if each.text == proposal.text} | set(proposal.spans)
        self._writer.update("value", held.id, {"raw": joined_words(body, spans), "carried": 0})
        return True

    def _with_words(self, proposal: CarriedField) -> tuple[Anchor, ...]:
        body = self._project.stored_text(proposal.text)
        anchors = proposal.value.anchors if proposal.value is not None else ()
        return tuple(replace(each, exact=each.span.of(body)) for each in anchors)

    def _place(self, text: str, span: Span) -> dict[str, str | int | None]:
        digest = words_digest(span.of(self._project.stored_text(text))).hex()
        return {"text": text, "start": span.start, "end": span.end, "digest": digest}

    def _are_one(self, one: Record, other: Record) -> bool:
        codebook = self._project.codebook
        records = (*self._project.records(article=one.article), *self._project.records(article=other.article))
        canonical = known_as(codebook, records, self._project.names.canonical)
        told = self._project.store.comparisons.pairings(self._project.my_id)
        pairings = [(each.a, each.b) for each in told if each.linked]
        groups = claim_groups(codebook, (one, other), canonical=canonical, pairings=pairings)
        return any(len(group.records) > 1 for group in groups)
