"""The lines of a bundle: the JSON shapes that the command line promises, with what makes them lossless."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from core.errors import Bug
from core.model.record import Origin
from core.model.shapes import record_shape, span_shape

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.model.annotated_set import SetArticle
    from core.model.article import Analyst, ArticleField, Region
    from core.model.codebook import Codebook
    from core.model.entity import Entity, Name, Term
    from core.model.record import Record, Value
    from core.model.shapes import JsonObject


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def json_line(shape: Mapping[str, object]) -> bytes:
    """Write one line of JSON as UTF-8, line feed included.

    Raises:
        Bug: If a text holds half a character (a lone surrogate), which nothing in a project may.
    """
    try:
        return _ENCODER.encode(shape).encode("utf-8") + b"\n"
    except UnicodeEncodeError as error:
        raise Bug(f"A text holds half a character at {error.start}.") from error


def original_name(original: bytes) -> str:
    """Name the member of a file's original bytes."""
    return f"originals/{sha256(original).hexdigest()}.bin"


def text_name(identity: str) -> str:
    """Name the member of a canonical text."""
    return f"texts/{identity}.txt"


def analyst_line(analyst: Analyst) -> JsonObject:
    """Shape of an analyst."""
    return {"id": analyst.id, "name": analyst.name, "colour": analyst.colour}


def article_line(set_article: SetArticle, note: str | None = None) -> JsonObject:
    """Shape of an article, with its fields, the names of its texts, and their regions; a note where there is one."""
    article = set_article.article
    texts: list[JsonObject] = []
    for text in set_article.texts:
        shape: JsonObject = {"sha256": text.id, "encoding": text.encoding}
        if text.original is not None:
            shape["original"] = sha256(text.original).hexdigest()
        texts.append(shape)
    line: JsonObject = {
        "id": article.id,
        "file": article.file,
        "title": article.title,
        "text": article.text,
        "characters": article.characters,
        "languages": list(article.languages),
        "published": article.published,
        "state": str(article.state),
        "records": article.records,
        "fields": [_article_field(field, article.text) for field in set_article.fields],
        "texts": texts,
        "regions": {
            identity: [_region(region) for region in regions]
            for identity, regions in sorted(set_article.regions.items())
        },
    }
    if note is not None:
        line["note"] = note
    return line


def entity_line(entity: Entity) -> JsonObject:
    """Shape of an entity; series, ordinal and merger only where there are any."""
    shape: JsonObject = {"id": entity.id, "type": entity.type, "names": _names(entity.names)}
    if entity.series:
        shape["series"] = entity.series
    if entity.ordinal is not None:
        shape["ordinal"] = entity.ordinal
    if entity.merged_into is not None:
        shape["merged_into"] = entity.merged_into
    return shape


def term_line(term: Term) -> JsonObject:
    """Shape of a term."""
    return {"id": term.id, "kind": term.kind, "names": _names(term.names)}


def label_line(label: tuple[str, str]) -> JsonObject:
    """Shape of a label: an id and what a screen shows for it."""
    return {"id": label[0], "label": label[1]}


def record_line(
    record: Record,
    codebook: Codebook,
    label_of: Callable[[str, Value], str],
    newest_text: str,
    analyst_name: str,
    note: str | None = None,
) -> JsonObject:
    """Shape of a record: the promised one, with the ids of analyst, mentions and values, and a note if there is one."""
    shape = record_shape(record, codebook, label_of, newest_text, analyst_name)
    shape["analyst_id"] = record.analyst
    if note is not None:
        shape["note"] = note
    for mention, mention_shape in zip(record.mentions, shape["mentions"], strict=True):
        mention_shape["id"] = mention.id
    for field_id, values in record.fields.items():
        for value, value_shape in zip(values, shape["fields"][field_id], strict=True):
            value_shape["id"] = value.id
            if value.not_stated or "" in (value.high, value.unit):
                _complete(value_shape, value, newest_text)
    return shape


def _complete(shape: JsonObject, value: Value, newest_text: str) -> None:
    """Add what the promised shape leaves unsaid of a value, such as the words beside a *not stated*."""
    said = {
        "raw": (value.raw, ""),
        "reading": (value.reading, None),
        "normal": (value.normal, None),
        "origin": (str(value.origin), str(Origin.STATED)),
        "doubtful": (value.doubtful, False),
        "bound": (value.bound, ""),
        "high": (value.high, None),
        "unit": (value.unit, None),
        "reason": (value.reason, ""),
        "note": (value.note, ""),
    }
    for key, (content, unsaid) in said.items():
        if content != unsaid:
            shape.setdefault(key, content)
    if value.anchors:
        shape.setdefault("spans", [span_shape(anchor, newest_text) for anchor in value.anchors])


def _article_field(field: ArticleField, newest_text: str) -> JsonObject:
    return {
        "id": field.id,
        "field": field.field,
        "raw": field.raw,
        "normal": field.normal,
        "origin": str(field.origin),
        "spans": [span_shape(anchor, newest_text) for anchor in field.anchors],
    }


def _region(region: Region) -> JsonObject:
    start, end = region.span.start, region.span.end
    return {"start": start, "end": end, "role": region.role, "language": region.language}


def _names(names: tuple[Name, ...]) -> list[JsonObject]:
    shapes: list[JsonObject] = []
    for name in names:
        shape: JsonObject = {"text": name.text}
        if name.language:
            shape["language"] = name.language
        if name.id:
            shape["id"] = name.id
        shapes.append(shape)
    return shapes
