"""Changing the regions of a text by hand: stretches that get another role or language."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from core.model.article import BOILERPLATE, Region
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BODY = "body"
_KEPT_BEHIND = ("credit",)


def recast(
    body: str, regions: Sequence[Region], span: Span, *, role: str | None = None, language: str | None = None
) -> tuple[Region, ...]:
    """Give what lies inside a span another role or language, or both; None leaves one as it is.

    What no region covered becomes body of an unknown language where nothing else is said.

    Args:
        body: The text.
        regions: In text order, without overlaps.
        span: Code points in the text.
    """
    pieces = cut(regions, span, otherwise=Region(span, _BODY, ""))
    told = [
        replace(
            piece,
            role=piece.role if role is None else role,
            language=piece.language if language is None else language,
        )
        if span.contains(piece.span)
        else piece
        for piece in pieces
    ]
    return tidied(body, told)


def with_body(body: str, regions: Sequence[Region], span: Span) -> tuple[Region, ...]:
    """Let the body of an article begin and end where a span does.

    What the span takes in anew becomes body where it was outside the article; what already lay between the ends of the
    body stays what it is. Before it, body becomes what is outside the article, and headlines, datelines, captions and
    credits stay; behind it only credits do.
    """
    bodies = [region.span for region in regions if region.role == _BODY]
    former = Span(bodies[0].start, bodies[-1].end) if bodies else None

    def told(piece: Region) -> str:
        if span.contains(piece.span):
            is_new = former is None or not former.contains(piece.span)
            return _BODY if piece.role == BOILERPLATE and is_new else piece.role
        is_before = piece.span.end <= span.start
        if is_before:
            return BOILERPLATE if piece.role == _BODY else piece.role
        return piece.role if piece.role in _KEPT_BEHIND else BOILERPLATE

    pieces: Sequence[Region] = regions
    for each in filter(None, (former, span)):
        pieces = cut(pieces, each, otherwise=Region(each, _BODY, ""))
    return tidied(body, [replace(piece, role=told(piece)) for piece in pieces])


def cut(regions: Sequence[Region], span: Span, *, otherwise: Region) -> list[Region]:
    """Cut regions at the ends of a span, so that each lies inside or outside, and fill the gaps inside.

    Args:
        otherwise: Role and language of what is put into the gaps.
    """
    pieces: list[Region] = []
    reached = span.start
    for region in regions:
        start, end = max(region.span.start, span.start), min(region.span.end, span.end)
        if start >= end:
            pieces.append(region)
            continue
        ends = ((region.span.start, start), (start, end), (end, region.span.end))
        pieces += [replace(region, span=Span(first, last)) for first, last in ends if first < last]
        if reached < start:
            pieces.append(replace(otherwise, span=Span(reached, start)))
        reached = end
    if reached < span.end:
        pieces.append(replace(otherwise, span=Span(reached, span.end)))
    return sorted(pieces, key=lambda piece: piece.span)


def tidied(body: str, regions: Iterable[Region]) -> tuple[Region, ...]:
    """Drop blanks at the ends of regions, and join neighbours of one role and language."""
    found = [replace(region, span=bare) for region in regions if (bare := region.span.without_blanks(body)) is not None]
    joined = found[:1]
    for before, region in pairwise(found):
        between = body[before.span.end : region.span.start]
        if (before.role, before.language) == (region.role, region.language) and not between.strip():
            joined[-1] = replace(region, span=Span(joined[-1].span.start, region.span.end))
        else:
            joined.append(region)
    return tuple(joined)
