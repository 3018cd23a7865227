"""The JSON shapes of records, values and spans, as the command line and the bundle promise them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.codebook import Codebook
    from core.model.record import Anchor, Record, Value

JsonObject = dict[str, Any]


def span_shape(anchor: Anchor, newest_text: str | None = None) -> JsonObject:
    """Shape of a span; `text` is named only where it is not the article's newest one."""
    shape: JsonObject = {
        "start": anchor.span.start,
        "end": anchor.span.end,
        "exact": anchor.exact,
        "role": str(anchor.role),
    }
    if anchor.text != newest_text:
        shape["text"] = anchor.text
    return shape


def value_shape(value: Value, label: str, newest_text: str | None = None) -> JsonObject:
    """Shape of a value; optional keys stand only where they say something."""
    if value.not_stated:
        shape: JsonObject = {"not_stated": True}
        if value.doubtful:
            shape["doubtful"] = True
        if value.note:
            shape["note"] = value.note
        if value.carried:
            shape["carried"] = True
        return shape
    shape = {
        "raw": value.raw,
        "reading": value.reading,
        "normal": value.normal,
        "label": label,
        "origin": str(value.origin),
        "doubtful": value.doubtful,
    }
    optional = {
        "bound": value.bound,
        "high": value.high,
        "unit": value.unit,
        "reason": value.reason,
        "note": value.note,
    }
    shape.update({key: content for key, content in optional.items() if content})
    if value.carried:
        shape["carried"] = True
    shape["spans"] = [span_shape(anchor, newest_text) for anchor in value.anchors]
    return shape


def record_shape(
    record: Record,
    codebook: Codebook,
    label_of: Callable[[str, Value], str],
    newest_text: str | None,
    analyst_name: str,
) -> JsonObject:
    """Shape of a record.

    Args:
        label_of: Gives what the screen shows for a value, from the type's id and the value.
        newest_text: Id of the article's newest text.
    """
    first = record.mentions[0].anchor if record.mentions else None
    shape: JsonObject = {
        "id": record.id,
        "article": record.article,
        "type": record.type,
        "analyst": analyst_name,
        "state": str(record.state),
        "start": first.span.start if first else None,
        "end": first.span.end if first else None,
        "exact": first.exact if first else "",
        "mentions": [span_shape(mention.anchor, newest_text) for mention in record.mentions],
        "fields": {
            field_id: [value_shape(value, label_of(record.type, value), newest_text) for value in values]
            for field_id, values in record.fields.items()
        },
    }
    identity = codebook.type(record.type).identity if codebook.has_type(record.type) else None
    if identity and (normal := record.normal(identity)):
        shape["entity"] = normal
    return shape
