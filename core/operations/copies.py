"""Writing values and mentions that stand elsewhere already once more, words and all; inside an act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.text.span import words_digest

if TYPE_CHECKING:
    from core.model.record import Anchor, Mention, Value
    from core.store.acts import ActWriter


def copy_value(writer: ActWriter, value: Value, record: str, *, n: int, carried: bool | None = None) -> str:
    """Give a record the value of another one, with its spans in their texts.

    Args:
        n: Its place among the values of the field.
        carried: Whether it is marked as carried over; as the value itself is if not given.

    Returns:
        Its id.
    """
    made = writer.insert(
        "value",
        {
            "record": record,
            "field": value.field,
            "n": n,
            "raw": value.raw,
            "reading": value.reading,
            "normal": value.normal,
            "origin": str(value.origin),
            "doubtful": int(value.doubtful),
            "not_stated": int(value.not_stated),
            "bound": value.bound,
            "high": value.high,
            "unit": value.unit,
            "reason": value.reason,
            "note": value.note,
            "carried": int(value.carried if carried is None else carried),
        },
    )
    for anchor in value.anchors:
        writer.insert("value_span", _place(anchor) | {"value": made, "role": str(anchor.role)})
    return made


def copy_mention(writer: ActWriter, mention: Mention, record: str, *, n: int) -> str:
    """Give a record a mention of another one; gives its id."""
    return writer.insert("mention", _place(mention.anchor) | {"record": record, "n": n})


def _place(anchor: Anchor) -> dict[str, str | int | None]:
    start, end = anchor.span.start, anchor.span.end
    return {"text": anchor.text, "start": start, "end": end, "digest": words_digest(anchor.exact).hex()}
