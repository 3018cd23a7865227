"""Carrying over: what a further figure of a sentence shares with the record before it.

The codebook says which fields are carried. A value that was carried over is marked until somebody looks at it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.language.sentences import sentence_around
from core.model.change import Changes
from core.model.codebook import Kind
from core.operations.acting import acting, find_record, own_record
from core.operations.copies import copy_value
from core.operations.wording import CARRIED, LOOKED_AT, record_words, short_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.article import Article
    from core.model.codebook import Field, RecordType
    from core.model.record import Record, Value
    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.text.span import Span


def carried_fields(project: Project, record_id: str) -> tuple[Value, ...]:
    """List the values that a record can take over from the one before it, with their words; its empty fields' only.

    Raises:
        UserFixable: If the record is gone.
    """
    record = find_record(project, record_id)
    span = _place_of(project, record)
    if span is None:
        return ()
    article = project.article(record.article)
    return values_to_carry(project, article, record.type, span, record_id, lambda field: bool(record.values(field)))


def carry(project: Project, record_id: str) -> Changes:
    """Fill the empty fields of a record with what it can take over from the one before it."""
    record, values = find_record(project, record_id), carried_fields(project, record_id)
    if not values:
        return Changes()
    what = CARRIED.of(record=record_words(project.codebook, record))
    with acting(project, what, article=record.article) as writer:
        mine = own_record(project, writer, record)
        write_carried(writer, mine.id, values)
    return writer.changes


def look_at(project: Project, record_id: str) -> Changes:
    """Say that who made a record looked at what was carried over into it; of another analyst's nothing changes."""
    record = find_record(project, record_id)
    if record.analyst != project.my_id:
        return Changes()
    article = short_article(project.article(record.article))
    what = LOOKED_AT.of(record=record_words(project.codebook, record), article=article)
    with acting(project, what, article=record.article) as writer:
        for value in record.all_values():
            writer.update("value", value.id, {"carried": 0})
    return writer.changes


def values_to_carry(
    project: Project,
    article: Article,
    record_type: str,
    span: Span,
    record_id: str,
    holds: Callable[[str], bool],
) -> tuple[Value, ...]:
    """List what a record on some words can take over from the one before it.

    That is the last one made of those that stand in the same sentence, or else in the sentence before, in the same
    language. A date is not taken over into a sentence that names one of its own.

    Args:
        record_id: The record itself.
        holds: Tells whether it has something in a field already.
    """
    kind = project.codebook.type(record_type)
    wanted = [field for field in kind.fields if field.carried and not holds(field.id)]
    if not wanted:
        return ()
    body = project.store.articles.text(article.text)
    sentence = _sentence(body, span.start)
    if sentence is None:
        return ()
    before = _sentence_before(body, sentence)
    source_id = project.store.listing.record_before(
        record_id,
        analyst=project.my_id,
        record_type=record_type,
        text=article.text,
        start=before.start if before is not None else sentence.start,
        sentence=(sentence.start, sentence.end),
    )
    source = project.record(source_id) if source_id is not None else None
    if source is None or not _same_language(project, article, source, span):
        return ()
    return tuple(_fitting(project, article, kind, source, wanted, sentence))


def write_carried(writer: ActWriter, record_id: str, values: tuple[Value, ...]) -> None:
    """Write values into the empty fields of a record and mark them as carried over; inside an act."""
    places: dict[str, int] = {}
    for value in values:
        n = places.get(value.field, 0)
        places[value.field] = n + 1
        copy_value(writer, value, record_id, n=n, carried=True)


def _fitting(
    project: Project, article: Article, kind: RecordType, source: Record, wanted: list[Field], sentence: Span
) -> list[Value]:
    found: list[Value] = []
    for field in wanted:
        values = [value for value in source.values(field.id) if not value.not_stated]
        if field.kind is Kind.EDTF and values and not _all_stand_in(values, article.text, sentence):
            body = project.store.articles.text(article.text)
            if _names_a_date(sentence.of(body), article.published):
                continue
        found += values
    return found


def _all_stand_in(values: list[Value], text: str, sentence: Span) -> bool:
    anchors = [anchor for value in values for anchor in value.anchors]
    return bool(anchors) and all(
        anchor.text == text and sentence.start <= anchor.span.start and anchor.span.end <= sentence.end
        for anchor in anchors
    )


def _names_a_date(words: str, published: str) -> bool:
    # The rules of three languages, for hardly any record.
    from core.language.figures import Kind as QuantityKind
    from core.language.figures import find_quantities

    return any(each.kind is QuantityKind.DATE for each in find_quantities(words, published=published or None))


def _same_language(project: Project, article: Article, source: Record, span: Span) -> bool:
    place = _place_of(project, source)
    regions = project.store.articles.regions(article.text)

    def language(at: int) -> str:
        return next((each.language for each in regions if each.span.start <= at < each.span.end), "")

    return place is not None and language(place.start) == language(span.start)


def _place_of(project: Project, record: Record) -> Span | None:
    """Give where a record's first mention in the newest text of its article stands; None where it has none there."""
    text = project.article(record.article).text
    return next((mention.anchor.span for mention in record.mentions if mention.anchor.text == text), None)


def _sentence(body: str, at: int) -> Span | None:
    try:
        return sentence_around(body, at)
    except UserFixable:
        return None


def _sentence_before(body: str, sentence: Span) -> Span | None:
    """Give the sentence before, over blank lines; None at the beginning, or behind a line without words."""
    at = sentence.start - 1
    while at >= 0 and body[at].isspace():
        at -= 1
    found = _sentence(body, at) if at >= 0 else None
    return found if found is not None and found.end <= sentence.start else None
