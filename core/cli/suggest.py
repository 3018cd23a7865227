"""The command that lists what is suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import Part, find_part, project_options, reading
from core.cli.printing import answer, columns
from core.model.shapes import span_shape, value_shape

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.model.shapes import JsonObject
    from core.project.interpret import NewThing
    from core.project.project import Project
    from core.project.suggestions import SuggestedValue, Suggestion


@click.command()
@project_options
@click.argument("articles", metavar="[ARTICLE]...", nargs=-1)
def suggest(project: Path, articles: tuple[str, ...], analyst: str | None, *, as_json: bool) -> None:
    """List what is suggested in articles, or in all: what was found and is neither coded nor rejected."""
    with reading(project, analyst) as opened:
        parts = [find_part(opened, each) for each in articles] or [Part(each) for each in opened.articles()]
        found = [each for part in parts for each in opened.suggestions(part.article.id) if part.holds(each.place.span)]
        shapes = [_shape(opened, each) for each in found]
        files = {part.article.id: part.article.file for part in parts}
    lines = (columns(files[s["article"]], s["start"], s["end"], s["kind"], s["type"], _said(s)) for s in shapes)
    answer(shapes, lines, as_json=as_json)


def _shape(project: Project, suggestion: Suggestion) -> JsonObject:
    """Shape of a suggestion: a record's, without what only a record has."""
    newest, place = project.article(suggestion.article).text, suggestion.place
    shape: JsonObject = {
        "article": suggestion.article,
        "type": suggestion.type,
        "kind": str(suggestion.kind),
        "start": place.span.start,
        "end": place.span.end,
        "exact": place.exact,
        "mentions": [span_shape(anchor, newest) for anchor in suggestion.mentions],
        "fields": {
            field: [_value_shape(value, newest) for value in values] for field, values in suggestion.fields.items()
        },
        "reason": suggestion.reason,
        "score": suggestion.score,
    }
    if suggestion.record is not None:
        shape["record"] = suggestion.record
    identity = project.codebook.type(suggestion.type).identity
    named = [each.value.normal for each in suggestion.fields.get(identity or "", ()) if each.value.normal]
    if named:
        shape["entity"] = named[0]
    return shape


def _value_shape(suggested: SuggestedValue, newest_text: str) -> JsonObject:
    shape = value_shape(suggested.value, suggested.label, newest_text)
    if suggested.new is not None:
        shape["new"] = _new_shape(suggested.new)
    return shape


def _new_shape(new: NewThing) -> JsonObject:
    shape: JsonObject = {"type": new.type, "name": new.name}
    if new.series:
        shape["series"] = new.series
    if new.ordinal is not None:
        shape["ordinal"] = new.ordinal
    return shape


def _said(shape: JsonObject) -> str:
    """Say a suggestion on one line: its words, and what would be coded."""
    return " · ".join((shape["exact"], *_fields(shape)))


def _fields(shape: JsonObject) -> Iterator[str]:
    for field, values in shape["fields"].items():
        labels = [value.get("label", "not stated") for value in values]
        yield f"{field}: {', '.join(labels)}"
