"""The command that finds words in all articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from core.cli.options import project_options, reading
from core.cli.printing import answer, columns
from core.text.graphemes import widen
from core.text.span import Span

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.shapes import JsonObject
    from core.store.search import SearchHit

_AROUND = 40
"""Code points of a snippet before and after the hit."""
_BREAK = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")


@click.command()
@project_options
@click.argument("query")
@click.option(
    "--limit", metavar="N", type=click.IntRange(min=1), default=50, show_default=True, help="At most so many."
)
def search(project: Path, query: str, analyst: str | None, limit: int, *, as_json: bool) -> None:
    """Find words in all articles, whatever their case, marks and script."""
    with reading(project, analyst) as opened:
        hits = opened.search(query, limit=limit)
        shapes = [_hit_shape(hit, opened.store.articles.text(hit.text)) for hit in hits]
    lines = (columns(s["article"], s["start"], s["end"], s["level"], s["snippet"]) for s in shapes)
    answer(shapes, lines, as_json=as_json)


def _hit_shape(hit: SearchHit, body: str) -> JsonObject:
    return {
        "article": hit.article,
        "start": hit.span.start,
        "end": hit.span.end,
        "exact": hit.span.of(body),
        "snippet": _snippet(hit.span, body),
        "level": str(hit.level),
    }


def _snippet(span: Span, body: str) -> str:
    around = widen(body, Span(max(span.start - _AROUND, 0), min(span.end + _AROUND, len(body))))
    return _BREAK.sub(" ", around.of(body)).strip(" ")
