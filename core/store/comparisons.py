"""Reading what analysts said when they compared articles: sentences that go together, records that are one, rulings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of
from core.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Sequence

LINKED, CUT = "linked", "cut"
"""What an analyst says of two stretches: they tell the same, or they do not."""
_LINKS = "select id, a_text, a_spans, b_text, b_spans, state from alignment"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences of one text, as stretches of it.

    Attributes:
        text: Id of the text.
        spans: Ascending; code points, half open, into that text.
    """

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """What an analyst said of sentences of two texts, or of two places of one.

    Attributes:
        linked: Whether they tell the same.
    """

    id: str
    a: Stretch
    b: Stretch
    linked: bool


@dataclass(frozen=True, slots=True)
class Pairing:
    """What an analyst said of two records.

    Attributes:
        a: Id of one record.
        b: Id of the other; the order does not matter.
        linked: Whether they are about the same; if not, nothing proposes it any more.
    """

    id: str
    a: str
    b: str
    linked: bool


@dataclass(frozen=True, slots=True)
class StoredRuling:
    """An analyst's ruling on a conflict, as it is kept.

    Attributes:
        claim: JSON that `core.project.rulings` writes and reads.
        chosen: Id of the value that holds; None where none does.
    """

    id: str
    claim: str
    chosen: str | None
    reason: str


class ComparisonReader:
    """What the store knows of comparisons."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def links(self, analyst: str, texts: Collection[str], other_texts: Collection[str]) -> tuple[SentenceLink, ...]:
        """List what an analyst said of sentences of some texts and some others, each link the way round asked for.

        Where a link lies in one text, or both sides have its texts, it stands as it was made.
        """
        rows = self._connection.execute(f"{_LINKS} where analyst = ? order by id", (key_of(analyst),))
        found: list[SentenceLink] = []
        for key, a_text, a_spans, b_text, b_spans, state in rows:
            a, b = Stretch(a_text.hex(), _spans(a_spans)), Stretch(b_text.hex(), _spans(b_spans))
            if a.text in texts and b.text in other_texts:
                found.append(SentenceLink(id_of(key), a, b, state == LINKED))
            elif b.text in texts and a.text in other_texts:
                found.append(SentenceLink(id_of(key), b, a, state == LINKED))
        return tuple(found)

    def pairings(self, analyst: str) -> tuple[Pairing, ...]:
        """List what an analyst said of records, in the order in which she said it."""
        rows = self._connection.execute(
            "select id, a, b, linked from pairing where analyst = ? order by id", (key_of(analyst),)
        )
        return tuple(Pairing(id_of(key), id_of(a), id_of(b), bool(linked)) for key, a, b, linked in rows)

    def pairings_of(self, record: str) -> tuple[str, ...]:
        """List the ids of all that was said of a record and another one, whoever said it."""
        rows = self._connection.execute("select id from pairing where ?1 in (a, b)", (key_of(record),))
        return tuple(id_of(key) for (key,) in rows)

    def rulings_on(self, record: str) -> tuple[str, ...]:
        """List the ids of all rulings on what a record says, whoever made them."""
        rows = self._connection.execute("select id from ruling where instr(claim, ?) > 0", (record,))
        return tuple(id_of(key) for (key,) in rows)

    def rulings(self, analyst: str) -> tuple[StoredRuling, ...]:
        """List an analyst's rulings in the order in which she made them."""
        rows = self._connection.execute(
            "select id, claim, chosen, reason from ruling where analyst = ? order by id", (key_of(analyst),)
        )
        return tuple(
            StoredRuling(id_of(key), claim, id_of(chosen) if chosen is not None else None, reason)
            for key, claim, chosen, reason in rows
        )


def spans_document(spans: Iterable[Span]) -> str:
    """Write stretches of a text as the store keeps them."""
    return json.dumps([[span.start, span.end] for span in sorted(spans)], separators=(",", ":"))


def _spans(document: str) -> tuple[Span, ...]:
    places: Sequence[tuple[int, int]] = json.loads(document)
    return tuple(Span(start, end) for start, end in places)
