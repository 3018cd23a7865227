"""Where a mark comes from: the words of a record, in a named text of its article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.model.record import Anchor, Record
    from core.text.span import Span


@dataclass(frozen=True, slots=True)
class Source:
    """What a mark quotes and opens.

    Attributes:
        record: Id of the record.
        article: Id of its article.
        text: Id of the text (SHA-256) that `span` counts in; empty where nothing in the article says it.
        span: Code points, half open, into that text; None where nothing in the article says it.
        exact: The words, verbatim; empty where there are none.
    """

    record: str
    article: str
    text: str = ""
    span: Span | None = None
    exact: str = ""


def source_at(record: Record, anchor: Anchor | None) -> Source:
    """Give the source that an anchor of a record is."""
    if anchor is None:
        return Source(record.id, record.article)
    return Source(record.id, record.article, anchor.text, anchor.span, anchor.exact)


def source_of(record: Record, anchors: Sequence[Anchor], newest: Mapping[str, str]) -> Source:
    """Give the first words that a record has among some, else those of its first mention.

    Args:
        anchors: What is quoted by preference, usually the words of a value.
        newest: Newest text of each article, by article id; words in it are pointed at first.
    """
    chosen = anchors or tuple(mention.anchor for mention in record.mentions)
    return source_at(record, first_anchor(chosen, newest.get(record.article)) if chosen else None)


def first_anchor(anchors: Sequence[Anchor], newest: str | None) -> Anchor:
    """Give the first stretch in the newest text that has one, else in the text that was anchored last."""
    text = newest if any(anchor.text == newest for anchor in anchors) else anchors[-1].text
    return min((anchor for anchor in anchors if anchor.text == text), key=lambda anchor: anchor.span)
