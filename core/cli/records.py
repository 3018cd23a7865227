"""Commands about records: tagging, listing, deleting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.fills import FillOptions, fill_options
from core.cli.history import print_act
from core.cli.options import (
    FILE,
    analyst_option,
    find_part,
    find_whole,
    json_option,
    project_options,
    reading,
    writing,
)
from core.cli.printing import answer, columns, message, one_line
from core.errors import UserFixable
from core.model.shapes import record_shape
from core.operations.records import delete_record
from core.operations.records import tag as tag_words
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from core.cli.fills import FieldSpan, FieldText
    from core.cli.options import Part
    from core.model.record import Record
    from core.model.shapes import JsonObject
    from core.project.project import Project


@click.command()
@click.argument("project", type=FILE)
@click.argument("article")
@click.argument("record_type", metavar="TYPE")
@click.argument("start", type=int)
@click.argument("end", type=int)
@fill_options
@analyst_option
@json_option
def tag(
    project: Path,
    article: str,
    record_type: str,
    start: int,
    end: int,
    analyst: str | None,
    *,
    as_json: bool,
    spans: tuple[FieldSpan, ...],
    texts: tuple[FieldText, ...],
    basis: tuple[FieldSpan, ...],
    notes: tuple[FieldText, ...],
    not_stated: tuple[str, ...],
) -> None:
    """Make a record on the words from START to END, and fill its fields; all in one act.

    Positions are code points from 0; END is the first one behind the words.
    """
    fills = FillOptions(spans, texts, basis, notes, not_stated)
    with writing(project, analyst) as opened:
        found = find_whole(opened, article)
        kind = opened.codebook.type(record_type)
        made = tag_words(opened, found.id, record_type, Span(start, end), fills=fills.fills(kind))
        record = opened.record(made.record)
        shapes = _shapes(opened, [record] if record else [])
    for field, values in shapes[0]["fields"].items():
        _say_what_is_unread(field, values)
    answer(shapes[0], _lines(shapes), as_json=as_json)


def _say_what_is_unread(field: str, values: Sequence[JsonObject]) -> None:
    for value in values:
        if not value.get("not_stated") and value["normal"] is None:
            message(f"{field}: “{one_line(value['raw'])}” could not be read; the words were kept without a reading.")


@click.command()
@project_options
@click.option("--article", metavar="ARTICLE", help="Only those of one article, or of its regions (ARTICLE#zh).")
@click.option("--type", "record_type", metavar="TYPE", help="Only those of one type.")
def records(project: Path, analyst: str | None, article: str | None, record_type: str | None, *, as_json: bool) -> None:
    """List records with their values and the words that these stand on."""
    with reading(project, analyst) as opened:
        part = find_part(opened, article) if article is not None else None
        if record_type is not None:
            opened.codebook.type(record_type)
        found = opened.records(article=part.article.id if part else None, record_type=record_type)
        shapes = _shapes(opened, [record for record in found if part is None or _stands_in(record, part)])
    answer(shapes, _lines(shapes), as_json=as_json)


@click.command()
@project_options
@click.argument("record")
def delete(project: Path, record: str, analyst: str | None, *, as_json: bool) -> None:
    """Delete a record; undo brings it back."""
    if not record.isascii():
        raise UserFixable(
            f"“{record}” is not the id of a record.", kept="Nothing was changed.", cure="List the records."
        )
    with writing(project, analyst) as opened:
        print_act(opened, delete_record(opened, record), as_json=as_json)


def _stands_in(record: Record, part: Part) -> bool:
    """Tell whether a mention lies in the part; one in an older text counts for the whole article only."""
    anchors = [mention.anchor for mention in record.mentions]
    return part.regions is None or any(
        anchor.text == part.article.text and part.holds(anchor.span) for anchor in anchors
    )


def _shapes(project: Project, found: Sequence[Record]) -> list[JsonObject]:
    newest = {article.id: article.text for article in project.articles()}
    names = {analyst.id: analyst.name for analyst in project.store.articles.analysts()}
    return [
        record_shape(record, project.codebook, project.label, newest.get(record.article), names.get(record.analyst, ""))
        for record in found
    ]


def _lines(shapes: Sequence[JsonObject]) -> Iterator[str]:
    for shape in shapes:
        yield columns(shape["id"], shape["type"], shape["state"], f"{shape['start']}–{shape['end']}", shape["exact"])
        for field, values in shape["fields"].items():
            yield from (f"    {field}: {one_line(_value_line(value))}" for value in values)


def _value_line(value: JsonObject) -> str:
    if value.get("not_stated"):
        return "not stated"
    words = f" “{value['raw']}”" if value["raw"] else f" ({value['origin']})"
    return value["label"] + words + (" ?" if value["doubtful"] else "")
