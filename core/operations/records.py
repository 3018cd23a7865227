"""Tagging: making records, adding mentions, deleting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.article import ArticleState
from core.model.record import RecordState
from core.operations.acting import acting, find_record, id_in_copy, own_record, refuse_anothers
from core.operations.carrying import values_to_carry, write_carried
from core.operations.filling import ValueWriter
from core.operations.reading_off import fill_anchor, write_inferred, write_stated
from core.operations.wording import (
    ADDED_MENTION,
    DELETED_RECORD,
    MARKED_RECORD,
    REMOVED_MENTION,
    TAGGED,
    record_words,
    short_article,
    shortened,
)
from core.text.graphemes import check_edges
from core.text.span import words_digest
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.change import Changes
    from core.operations.filling import Fill
    from core.operations.reading_off import ReadOff
    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.text.span import Span


@dataclass(frozen=True, slots=True)
class Tagged:
    """A record that was made."""

    record: str
    changes: Changes


def tag(
    project: Project,
    article_id: str,
    record_type: str,
    span: Span,
    *,
    fills: Sequence[Fill] = (),
    read_words: bool = False,
    off: ReadOff | None = None,
    carry: bool = False,
) -> Tagged:
    """Make a record on some words.

    Args:
        fills: Fields to fill in the same act.
        read_words: Also fill what the words themselves say: the type's anchor field, and a figure's unit.
        off: What was read off the words and their sentence (`reading_off.read_off`): fills the fields that are empty.
        carry: Also take over, into fields that are still empty, what the record before it shares with it.

    Raises:
        UserFixable: If the span lies outside the text or cuts a character, or a field or type is unknown.
    """
    article = project.article(article_id)
    body = project.store.articles.text(article.text)
    span.check_inside(body)
    check_edges(body, span)
    kind = project.codebook.type(record_type)
    named = f"{kind.labels.best().lower()} {shortened(span.of(body))}"
    what = TAGGED.of(record=named, article=short_article(article))
    with acting(project, what, article=article_id) as writer:
        record = writer.insert(
            "record",
            {
                "article": article_id,
                "analyst": project.my_id,
                "type": record_type,
                "state": str(RecordState.DRAFT),
                "created": datetime.now(UTC).isoformat("T", "microseconds"),
            },
        )
        if article.state is ArticleState.NEW:
            writer.update("article", article_id, {"state": str(ArticleState.IN_WORK)})
        _add_mention(writer, record, 0, article.text, span, span.of(body))
        values = ValueWriter(project, writer, article, record, record_type, span, is_new=True)
        if read_words and kind.anchor is not None:
            fill_anchor(values, kind.anchor, span, off)
        for fill in fills:
            values.fill(fill)
        stated = write_stated(values, off) if off is not None else set[str]()
        shared = values_to_carry(project, article, record_type, span, record, values.holds) if carry else ()
        write_carried(writer, record, shared)
        if off is not None:
            write_inferred(values, off, stated=stated, carried={value.field for value in shared})
    return Tagged(record, writer.changes)


def add_mention(project: Project, record_id: str, span: Span) -> Changes:
    """Add a place where the article names the thing again."""
    record = find_record(project, record_id)
    article = project.article(record.article)
    body = project.store.articles.text(article.text)
    span.check_inside(body)
    check_edges(body, span)
    what = ADDED_MENTION.of(words=shortened(span.of(body)), record=record_words(project.codebook, record))
    with acting(project, what, article=record.article) as writer:
        record = own_record(project, writer, record)
        _add_mention(writer, record.id, len(record.mentions), article.text, span, span.of(body))
    return writer.changes


def remove_mention(project: Project, record_id: str, mention_id: str) -> Changes:
    """Take a mention away again; the last one goes only with its record."""
    record = find_record(project, record_id)
    what = REMOVED_MENTION.of(record=record_words(project.codebook, record))
    if mention_id not in {mention.id for mention in record.mentions}:
        raise UserFixable(
            tr("The mention is no longer there."),
            kept=tr("Nothing was changed."),
            cure=tr("Choose one of the record's mentions."),
        )
    if len(record.mentions) == 1:
        return delete_record(project, record_id)
    with acting(project, what, article=record.article) as writer:
        mine = own_record(project, writer, record)
        own_mention = id_in_copy(project, record, mention_id)
        if len(mine.mentions) == 1 or own_mention not in {mention.id for mention in mine.mentions}:
            raise UserFixable(
                tr("Your copy of this record names the thing nowhere else."),
                kept=tr("Nothing was changed."),
                cure=tr("Look at your own set."),
            )
        writer.delete("mention", own_mention)
    return writer.changes


def set_state(project: Project, record_id: str, state: RecordState) -> Changes:
    """Mark a record as draft, checked or to be discussed."""
    record = find_record(project, record_id)
    what = MARKED_RECORD.of(record=record_words(project.codebook, record), record_state=state.replace("_", " "))
    with acting(project, what, article=record.article) as writer:
        record = own_record(project, writer, record)
        writer.update("record", record.id, {"state": str(state)})
    return writer.changes


def delete_record(project: Project, record_id: str) -> Changes:
    """Delete a record with its mentions and values; undo brings all of it back.

    Raises:
        UserFixable: If it is gone or another analyst's.
    """
    record = find_record(project, record_id)
    refuse_anothers(project, record)
    article = project.article(record.article)
    what = DELETED_RECORD.of(record=record_words(project.codebook, record), article=short_article(article))
    with acting(project, what, article=record.article) as writer:
        for value in record.all_values():
            _delete_spans(project, writer, value.id)
            writer.delete("value", value.id)
        for mention in record.mentions:
            writer.delete("mention", mention.id)
        for note in project.store.notes.ids_on((record_id,)):
            writer.delete("note", note)
        for pairing in project.store.comparisons.pairings_of(record_id):
            writer.delete("pairing", pairing)
        for ruling in project.store.comparisons.rulings_on(record_id):
            writer.delete("ruling", ruling)
        writer.delete("record", record_id)
    return writer.changes


def _delete_spans(project: Project, writer: ActWriter, value_id: str) -> None:
    for span_id in project.store.records.span_ids(value_id):
        writer.delete("value_span", span_id)


def _add_mention(writer: ActWriter, record: str, n: int, text: str, span: Span, words: str) -> None:
    writer.insert(
        "mention",
        {
            "record": record,
            "n": n,
            "text": text,
            "start": span.start,
            "end": span.end,
            "digest": words_digest(words).hex(),
        },
    )
