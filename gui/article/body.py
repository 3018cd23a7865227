"""Where the body of an article begins and ends, as its parts tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.article import Region

_BODY = "body"
_INSIDE = ("headline", "dateline", _BODY, "caption")


def body_of(regions: Sequence[Region]) -> Span | None:
    """Give where the article's body begins and ends, with what stands inside it; None where there is no body."""
    starts = [region.span.start for region in regions if region.role == _BODY]
    if not starts:
        return None
    ends = [each.span.end for each in regions if each.role in _INSIDE and each.span.end > starts[0]]
    return Span(starts[0], max(ends))
