"""The command that sets two articles, or two languages of one, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import project_options, reading
from core.cli.printing import answer, columns, message
from core.model.shapes import value_shape
from core.project.board import board
from core.project.comparing import find_part, part_name, unaligned
from core.project.short_names import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.analysis.alignment.difference import Difference
    from core.analysis.alignment.links import Link, Side
    from core.model.shapes import JsonObject
    from core.project.board import Board, BoardCell, BoardRow
    from core.project.comparing import Aligned
    from core.project.project import Project
    from core.text.span import Span

_WORDS = 60


@click.command()
@project_options
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
def compare(project: Path, a: str, b: str, analyst: str | None, *, as_json: bool) -> None:
    """Set two articles side by side: sentences that tell the same, and what each says of the same things.

    A and B are articles, or their regions in one language: 004#zh and 004#en.
    """
    with reading(project, analyst) as opened:
        parts = find_part(opened, a), find_part(opened, b)
        aligned = unaligned(opened, *parts).align()
        claims = board(opened, parts)
        links = list(_links(aligned))
        shape = {"links": links, "claims": [_claim(opened, claims, row) for row in claims.rows]}
        lines = [
            columns("", "", "", *(part_name(opened, part) for part in parts)),
            *_link_lines(aligned, links),
            *(_claim_line(opened, row) for row in claims.rows),
        ]
    _tell_what_is_left(aligned)
    answer(shape, lines, as_json=as_json)


def _links(aligned: Aligned) -> Iterator[JsonObject]:
    """Walk links in the order of the first side, each sentence without a partner where it stands."""
    sides, alignment = (aligned.a, aligned.b), aligned.alignment
    shapes = [((link.a[0], 0), _link(aligned, link)) for link in alignment.links]
    shapes += [((n, 0), _alone(sides, 0, n)) for n in alignment.alone(0, len(aligned.a.sentences))]
    after = {link.b[-1]: link.a[-1] for link in alignment.links}
    alone, reached = set(alignment.alone(1, len(aligned.b.sentences))), -1
    for n in range(len(aligned.b.sentences)):
        reached = after.get(n, reached)
        if n in alone:
            shapes.append(((reached, 1), _alone(sides, 1, n)))
    return (shape for _, shape in sorted(shapes, key=lambda each: each[0]))


def _link(aligned: Aligned, link: Link) -> JsonObject:
    # The rules of three languages.
    from core.analysis.alignment.differences import differences

    found = differences(aligned.a, aligned.b, link, aligned.alignment.sameness)
    return {
        "a": _places(aligned.a, link.a),
        "b": _places(aligned.b, link.b),
        "score": round(link.score, 3),
        "kind": link.kind,
        "state": str(link.state),
        "differs": [_difference(each) for each in found],
    }


def _alone(sides: tuple[Side, Side], side: int, n: int) -> JsonObject:
    here = _places(sides[side], (n,))
    return {
        "a": here if side == 0 else [],
        "b": here if side == 1 else [],
        "score": 0.0,
        "kind": "1-0" if side == 0 else "0-1",
        "differs": [],
    }


def _places(side: Side, sentences: tuple[int, ...]) -> list[list[int]]:
    return _spans(tuple(side.sentences[n].span for n in sentences))


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _difference(found: Difference) -> JsonObject:
    return {
        "kind": str(found.kind),
        "standing": str(found.standing),
        "a": _spans(found.a),
        "b": _spans(found.b),
        "message": str(found.message),
    }


def _claim(project: Project, claims: Board, row: BoardRow) -> JsonObject:
    texts = {column.part.article: project.article(column.part.article).text for column in claims.columns}
    ours, theirs = ([_cell(project, row, cell, texts[cell.article]) for cell in column] for column in row.cells)
    shape: JsonObject = {"key": row.key, "field": row.field, "a": ours, "b": theirs, "state": str(row.state)}
    shape["title"] = row.title
    if row.only_here:
        shape["only_here"] = True
    if row.unlinked:
        shape["unlinked"] = True
    if row.ruling is not None:
        chosen = row.ruling.chosen
        shape["ruling"] = {"chosen": chosen.record if chosen is not None else None, "reason": row.ruling.reason}
    return shape


def _cell(project: Project, row: BoardRow, cell: BoardCell, newest_text: str) -> JsonObject:
    return value_shape(cell.value, project.label(row.type, cell.value), newest_text) | {"record": cell.record}


def _link_lines(aligned: Aligned, links: list[JsonObject]) -> Iterator[str]:
    def said(side: Side, places: list[list[int]]) -> str:
        return shortened(" ".join(side.reading.text[start:end] for start, end in places), _WORDS)

    for link in links:
        score = f"{link['score']:.2f}" if link["a"] and link["b"] else ""
        words = (said(aligned.a, link["a"]), said(aligned.b, link["b"]))
        yield columns("sentences", link["kind"], score, *words)
        for each in link["differs"]:
            yield columns("", each["kind"], each["standing"], each["message"])


def _claim_line(project: Project, row: BoardRow) -> str:
    cells = (", ".join(_said(project, row, cell) for cell in column) for column in row.cells)
    return columns("claim", row.state, f"{row.title} › {row.field}", *cells)


def _said(project: Project, row: BoardRow, cell: BoardCell) -> str:
    label = project.label(row.type, cell.value)
    return f"{label} “{shortened(cell.exact)}”" if cell.exact and cell.exact != label else label


def _tell_what_is_left(aligned: Aligned) -> None:
    """Say what the analyst linked or cut that no longer fits the texts."""
    left = len(aligned.outdated) + len(aligned.alignment.unplaced)
    if left:
        message(f"{left} of your links are about words that are no longer compared here. They are kept.")
