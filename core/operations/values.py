"""Filling, correcting and clearing the fields of a record."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import Changes
from core.model.record import Origin, SpanRole
from core.operations.acting import acting, find_record, id_in_copy, own_record
from core.operations.filling import Fill, ValueWriter
from core.operations.wording import (
    ADDED_WORDS,
    CLEARED,
    CORRECTED,
    DOUBTED,
    FILLED,
    GAVE_REASON,
    MARKED_ORIGIN,
    NOTED_VALUE,
    SAID_NOT_STATED,
    SETTLED,
    field_words,
    record_words,
    shortened,
)
from core.text.graphemes import check_edges
from core.text.span import joined_words
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.codebook import Field
    from core.model.record import Record, Value
    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.text.span import Span
    from core.wording import Phrase


_LOOKED_AT: Mapping[str, int] = MappingProxyType({"carried": 0})
"""Whoever edits a value has looked at it."""


def fill(project: Project, record_id: str, new: Fill) -> Changes:
    """Fill a field. A field for one value holds one per language of the article; a new one takes its place.

    Where a field for many already holds what the words say, the words are added to that value; what was only inferred,
    or known from outside, makes way for what the words state.

    Raises:
        UserFixable: If the field is unknown, a span is bad or a typed text is not what the field holds.
    """
    record = find_record(project, record_id)
    field = project.codebook.type(record.type).field(new.field)
    named = _named(project, record, new.field)
    words = shortened(_words_of(project, record, new))
    what = SAID_NOT_STATED.of(**named) if new.not_stated else FILLED.of(**named, words=words)
    with acting(project, what, article=record.article) as writer:
        record = own_record(project, writer, record)
        known = _value_that_says(project, record, field, new) if field.many else None
        if known is not None and (known.origin is Origin.STATED or not new.spans):
            _point_again(project, writer, record, known, new.spans)
            return writer.changes
        for value in record.values(new.field):
            is_answered = new.not_stated or value.not_stated or value is known
            if is_answered or (not field.many and _same_place(project, record, value, new)):
                _delete_value(project, writer, value)
        values = _value_writer(project, writer, record)
        values.fill(new, n=_next_place(project, record, new.field))
    return writer.changes


def add_words(project: Project, record_id: str, value_id: str, span: Span) -> Changes:
    """Add a stretch of words to a value, and read all its words anew."""
    record, value = _find(project, record_id, value_id)
    what = ADDED_WORDS.of(**_named(project, record, value.field))
    with acting(project, what, article=record.article) as writer:
        record, value = _own(project, writer, record, value)
        article = project.article(record.article)
        here = [anchor.span for anchor in value.words if anchor.text == article.text]
        _delete_value(project, writer, value)
        basis = tuple(anchor.span for anchor in value.basis if anchor.text == article.text)
        made = _value_writer(project, writer, record).fill(
            Fill(value.field, (*here, span), basis=basis, note=value.note, doubtful=value.doubtful),
            n=_next_place(project, record, value.field),
        )
        if made is not None and value.normal != value.reading:
            held = {"normal": value.normal, "bound": value.bound, "high": value.high, "unit": value.unit}
            differs = writer.read("value", made)["reading"] != value.normal
            writer.update("value", made, held | {"reason": value.reason if differs else ""})
    return writer.changes


def correct(project: Project, record_id: str, value_id: str, text: str, *, reason: str = "") -> Changes:
    """Hold something else than the words say; the words and what they say are kept beside it.

    Typing what the words say takes the correction back. A value without words simply becomes what was typed.

    Raises:
        UserFixable: If the text is not what the field holds.
    """
    record, value = _find(project, record_id, value_id)
    field = project.codebook.type(record.type).field(value.field)
    what = CORRECTED.of(**_named(project, record, value.field), words=shortened(text))
    with acting(project, what, article=record.article) as writer:
        record, value = _own(project, writer, record, value)
        columns = _value_writer(project, writer, record).typed_normal(field, text)
        if value.not_stated:
            columns |= {"not_stated": 0, "origin": str(Origin.OUTSIDE if value.note else Origin.INFERRED)}
        if columns["unit"] is None:
            del columns["unit"]
        if value.reading is not None:
            columns["reason"] = reason if columns["normal"] != value.reading else ""
        writer.update("value", value.id, {**columns, **_LOOKED_AT})
    return writer.changes


def set_doubtful(project: Project, record_id: str, value_id: str, *, doubtful: bool) -> Changes:
    """Mark a value as doubtful, or take the mark away."""
    return _update(project, record_id, value_id, {"doubtful": int(doubtful)}, DOUBTED if doubtful else SETTLED)


def set_note(project: Project, record_id: str, value_id: str, note: str) -> Changes:
    """Write a note on a value."""
    return _update(project, record_id, value_id, {"note": note}, NOTED_VALUE)


def set_reason(project: Project, record_id: str, value_id: str, reason: str) -> Changes:
    """Say why a value differs from its words."""
    return _update(project, record_id, value_id, {"reason": reason}, GAVE_REASON)


def set_origin(project: Project, record_id: str, value_id: str, origin: Origin) -> Changes:
    """Say that the words state the value, that it was inferred from them, or that it is known from elsewhere.

    Raises:
        UserFixable: If it comes from outside and no note says from where, or is stated and has no words.
    """
    record, value = _find(project, record_id, value_id)
    if value.origin is origin:
        return Changes()
    if origin is Origin.OUTSIDE and not value.note:
        raise UserFixable(
            tr("A value from outside needs a note that says where it is known from."),
            kept=tr("Nothing was changed."),
            cure=tr("Write the note first."),
        )
    if origin is Origin.STATED and not value.anchors:
        raise UserFixable(
            tr("No words state this value."),
            kept=tr("Nothing was changed."),
            cure=tr("Point at the words in the article."),
        )
    newest = project.article(record.article).text
    if origin is Origin.STATED and not any(anchor.text == newest for anchor in value.anchors):
        raise UserFixable(
            tr("The words of this value stand in an older text of the article."),
            kept=tr("Nothing was changed."),
            cure=tr("Point at the words in the newest text."),
        )
    what = MARKED_ORIGIN.of(**_named(project, record, value.field), origin=str(origin))
    with acting(project, what, article=record.article) as writer:
        record, value = _own(project, writer, record, value)
        role = SpanRole.WORDS if origin is Origin.STATED else SpanRole.BASIS
        for span_id in project.store.records.span_ids(value.id):
            writer.update("value_span", span_id, {"role": str(role)})
        said = _words_columns(project, record, value, role)
        writer.update("value", value.id, {"origin": str(origin), **said, **_LOOKED_AT})
    return writer.changes


def clear(project: Project, record_id: str, field_id: str, value_id: str | None = None) -> Changes:
    """Empty a field, or take away one of its values."""
    record = find_record(project, record_id)
    what = CLEARED.of(**_named(project, record, field_id))
    with acting(project, what, article=record.article) as writer:
        chosen = id_in_copy(project, record, value_id) if value_id is not None else None
        record = own_record(project, writer, record)
        for value in record.values(field_id):
            if chosen in (None, value.id):
                _delete_value(project, writer, value)
    return writer.changes


def _words_columns(project: Project, record: Record, value: Value, role: SpanRole) -> dict[str, str | int | None]:
    """Give what `raw` and `reading` become when all of a value's spans take a role."""
    if role is SpanRole.BASIS:
        return {"raw": "", "reading": None, "reason": ""}
    article = project.article(record.article)
    spans = [anchor.span for anchor in value.anchors if anchor.text == article.text]
    body = project.store.articles.text(article.text)
    field = project.codebook.type(record.type).field(value.field)
    reading = project.interpret(record.article, field, joined_words(body, spans), spans[0].start).reading
    return {"raw": joined_words(body, spans), "reading": reading}


def _update(
    project: Project, record_id: str, value_id: str, columns: dict[str, str | int | None], act: Phrase
) -> Changes:
    record, value = _find(project, record_id, value_id)
    what = act.of(**_named(project, record, value.field))
    with acting(project, what, article=record.article) as writer:
        _, value = _own(project, writer, record, value)
        writer.update("value", value.id, {**columns, **_LOOKED_AT})
    return writer.changes


def _find(project: Project, record_id: str, value_id: str) -> tuple[Record, Value]:
    record = find_record(project, record_id)
    return record, _value_of(record, value_id)


def _own(project: Project, writer: ActWriter, record: Record, value: Value) -> tuple[Record, Value]:
    """Give the record and value that the analyst changes: hers, or those of her copy."""
    mine = own_record(project, writer, record)
    return mine, _value_of(mine, id_in_copy(project, record, value.id))


def _value_of(record: Record, value_id: str) -> Value:
    for value in record.all_values():
        if value.id == value_id:
            return value
    raise UserFixable(
        tr("The value is no longer there."), kept=tr("Nothing was changed."), cure=tr("Fill the field again.")
    )


def _value_writer(project: Project, writer: ActWriter, record: Record) -> ValueWriter:
    article = project.article(record.article)
    mention = next((m.anchor.span for m in record.mentions if m.anchor.text == article.text), None)
    return ValueWriter(project, writer, article, record.id, record.type, mention)


def _delete_value(project: Project, writer: ActWriter, value: Value) -> None:
    for span_id in project.store.records.span_ids(value.id):
        writer.delete("value_span", span_id)
    writer.delete("value", value.id)


def _next_place(project: Project, record: Record, field_id: str) -> int:
    return project.store.records.next_place(record.id, field_id)


def _value_that_says(project: Project, record: Record, field: Field, new: Fill) -> Value | None:
    """Find the value of a field that holds what the words of a new one say."""
    if not new.spans or new.text is not None or new.as_type:
        return None
    said = project.interpret(record.article, field, _words_of(project, record, new), new.spans[0].start).reading
    return next((value for value in record.values(field.id) if value.normal is not None and value.normal == said), None)


def _point_again(project: Project, writer: ActWriter, record: Record, value: Value, spans: tuple[Span, ...]) -> None:
    """Add words to a value that says the same already; it need not be read anew."""
    article = project.article(record.article)
    here = {anchor.span for anchor in value.words if anchor.text == article.text}
    added = [span for span in spans if span not in here]
    body = project.stored_text(article.text)
    for span in added:
        check_edges(body, span)
    if not added:
        writer.update("value", value.id, _LOOKED_AT)
        return
    _value_writer(project, writer, record).add_spans(value.id, added, SpanRole.WORDS)
    writer.update("value", value.id, {"raw": joined_words(body, here | set(added)), **_LOOKED_AT})


def _same_place(project: Project, record: Record, value: Value, new: Fill) -> bool:
    """Tell whether a new value stands for the old one: both without words, or in regions of one language."""
    if new.not_stated or value.not_stated or not value.words or not new.spans:
        return True
    old = project.circumstances(record.article, value.words[0].span.start)
    return old.language == project.circumstances(record.article, new.spans[0].start).language


def _named(project: Project, record: Record, field_id: str) -> dict[str, str]:
    codebook = project.codebook
    return {"field": field_words(codebook, record.type, field_id), "record": record_words(codebook, record)}


def _words_of(project: Project, record: Record, new: Fill) -> str:
    if new.spans:
        return joined_words(project.text(record.article), new.spans)
    return new.text or ""
