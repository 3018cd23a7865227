"""Writing values as they were suggested, words and all; inside an act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.text.span import words_digest

if TYPE_CHECKING:
    from core.model.record import Anchor
    from core.operations.learned import NewThings
    from core.project.suggestions import SuggestedValue
    from core.store.acts import ActWriter


def write_suggested(
    writer: ActWriter, things: NewThings, record: str, suggested: SuggestedValue, *, n: int, meant: str | None = None
) -> str:
    """Give a record a value that was suggested; the entity or term that it names is made where nobody holds it yet.

    Args:
        n: Its place among the values of the field.
        meant: Id of the entity or term that the analyst means instead.

    Returns:
        Its id.
    """
    value = suggested.value
    normal, reading = value.normal, value.reading
    if meant is not None:
        normal = meant
        reading = normal if suggested.new is not None and value.words else reading
    elif suggested.new is not None:
        normal = things.made(writer, suggested.new)
        reading = normal if value.words else None
    made = writer.insert(
        "value",
        {
            "record": record,
            "field": value.field,
            "n": n,
            "raw": value.raw,
            "reading": reading,
            "normal": normal,
            "origin": str(value.origin),
            "doubtful": int(value.doubtful),
            "not_stated": int(value.not_stated),
            "bound": value.bound,
            "high": value.high,
            "unit": value.unit,
            "reason": value.reason,
            "note": value.note,
        },
    )
    for anchor in value.anchors:
        writer.insert("value_span", place_of(anchor) | {"value": made, "role": str(anchor.role)})
    return made


def place_of(anchor: Anchor) -> dict[str, str | int | None]:
    """Give what a row of a mention or a span holds of a place."""
    start, end = anchor.span.start, anchor.span.end
    return {"text": anchor.text, "start": start, "end": end, "digest": words_digest(anchor.exact).hex()}
