"""Where the records of an article have words: which record stands on a stretch of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from core.model.record import Record
    from core.text.span import Span

_MUCH = 0.5
"""Words that share half of the shorter stretch are the same thing."""


class CodedWords:
    """Where the records of an article have words in one of its texts."""

    def __init__(self, text: str, records: Iterable[Record]) -> None:
        """Look at records of one analyst.

        Args:
            text: Id of the text.
        """
        found = {
            (anchor.span, record.id, record.type)
            for record in records
            for anchors in (
                (mention.anchor for mention in record.mentions),
                (anchor for value in record.all_values() for anchor in value.words),
            )
            for anchor in anchors
            if anchor.text == text
        }
        self._places = sorted(found)
        self._mentions = sorted(
            (mention.anchor.span, record.id)
            for record in records
            for mention in record.mentions
            if mention.anchor.text == text
        )

    def record_in(self, span: Span, types: Collection[str] | None = None) -> str | None:
        """Give the first record that has words in a stretch; of some types only, if they are given."""
        for place, record, kind in self._places:
            if place.start >= span.end:
                break
            if place.overlaps(span) and (types is None or kind in types):
                return record
        return None

    def record_like(self, span: Span) -> str | None:
        """Give the record that has a mention on the same words."""
        for place, record in self._mentions:
            if place.start >= span.end:
                break
            shared = min(place.end, span.end) - max(place.start, span.start)
            if shared > 0 and shared >= _MUCH * min(len(place), len(span)):
                return record
        return None
