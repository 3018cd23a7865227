"""What the program finds in a text by itself: regions, languages, headline, date. Derived, so it can be made anew.

A text that just came in waits until it is read and indexed for search; nothing else waits for that.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from core.model.article import Published, Region, TextReading
from core.model.record import Origin
from core.store.packing import unpack_text
from core.text.fold import index_tokens
from core.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

RULES_VERSION = 4
"""Says by which rules a text was read; 0 stands for a text that waits."""
_WAITS = "(f.rules = 0 or f.indexed = 0) and t.id not in (select row from hidden)"
"""A text whose import is still pending is left alone: it may yet go."""


def reading_of(connection: sqlite3.Connection, text_id: str) -> TextReading | None:
    """Give what was found in a text; None if it was not read yet."""
    row = connection.execute(
        "select layout, languages, title_start, title_end, published, published_start, published_end "
        "from found where n = (select n from text where id = ?) and rules > 0",
        (bytes.fromhex(text_id),),
    ).fetchone()
    if row is None:
        return None
    layout, languages, title_start, title_end, published, start, end = row
    return TextReading(
        regions=regions_of(layout),
        languages=tuple(languages.split()),
        headline=Span(title_start, title_end) if title_end is not None else None,
        published=published_of(published, Span(start, end)) if end is not None else None,
    )


def add_reading(
    connection: sqlite3.Connection, text_id: str, body: str, reading: TextReading, words: str | None = None
) -> None:
    """Keep what was found in a text, and index its words for search; inside a transaction.

    Args:
        words: The text's index tokens, where they were made already.
    """
    key = bytes.fromhex(text_id)
    row = connection.execute(
        "select t.n, f.indexed from text t left join found f on f.n = t.n where t.id = ?", (key,)
    ).fetchone()
    if row is None:
        # A cancelled import has taken the text away meanwhile.
        return
    n, indexed = row
    if not indexed:
        tokens = words if words is not None else index_tokens(body)
        connection.execute("insert into search (rowid, words) values (?, ?)", (n, tokens))
    title, published = reading.headline, reading.published
    connection.execute(
        "insert or replace into found values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            n,
            RULES_VERSION,
            layout_of(reading.regions),
            " ".join(reading.languages),
            title.of(body) if title else "",
            title.start if title else None,
            title.end if title else None,
            _told(published) if published else "",
            published.span.start if published else None,
            published.span.end if published else None,
        ),
    )


def waiting_texts(connection: sqlite3.Connection, limit: int) -> tuple[tuple[str, str], ...]:
    """List texts that wait to be read: id and body."""
    rows = connection.execute(
        f"select t.id, t.packed from found f join text t on t.n = f.n where {_WAITS} order by t.n limit ?",  # noqa: S608
        (limit,),
    )
    return tuple((key.hex(), unpack_text(packed)) for key, packed in rows)


def is_waiting(connection: sqlite3.Connection, text_id: str) -> bool:
    """Tell whether a text waits to be read."""
    key = bytes.fromhex(text_id)
    waits = f"select 1 from found f join text t on t.n = f.n where t.id = ? and {_WAITS}"  # noqa: S608
    return connection.execute(waits, (key,)).fetchone() is not None


def count_waiting(connection: sqlite3.Connection) -> int:
    """Count the texts that wait to be read."""
    count = f"select count(*) from found f join text t on t.n = f.n where {_WAITS}"  # noqa: S608
    return int(connection.execute(count).fetchone()[0])


def published_of(told: str, span: Span) -> Published:
    """Read what is kept of a day of publication."""
    edtf, _, origin = told.partition(" ")
    return Published(edtf, span, Origin(origin) if origin else Origin.STATED)


def _told(published: Published) -> str:
    """Write a day of publication as it is kept: the date, and behind it where it is from unless words state it."""
    return published.edtf if published.origin is Origin.STATED else f"{published.edtf} {published.origin}"


def layout_of(regions: Sequence[Region]) -> str:
    """Write regions as the store keeps them: one row a text."""
    return json.dumps(
        [[r.span.start, r.span.end, r.role, r.language] for r in regions], ensure_ascii=False, separators=(",", ":")
    )


@lru_cache(maxsize=32)
def regions_of(layout: str) -> tuple[Region, ...]:
    """Read what `layout_of` wrote; of the texts at hand it is asked many times for each act."""
    return tuple(Region(Span(start, end), role, language) for start, end, role, language in json.loads(layout))
