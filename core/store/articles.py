"""Reading articles, their texts and regions; and the immutable half of writing them."""

from __future__ import annotations

import json
import zlib
from collections import OrderedDict
from hashlib import sha256
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.article import Analyst, Article, ArticleField, ArticleState, Region
from core.model.ids import id_of, key_of
from core.model.record import Anchor, Origin, SpanRole
from core.text.fold import index_tokens
from core.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_TEXTS_REMEMBERED = 16
_NOT_LANGUAGES = ("boilerplate",)
_FIELDS = "select article, field, normal from article_field where field in ('title', 'published')"


class ArticleReader:
    """What the store knows of articles."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection
        self._recent_texts: OrderedDict[str, str] = OrderedDict()

    def articles(self, analyst: str, *, article: str | None = None) -> tuple[Article, ...]:
        """List articles in the order in which they came in, with the records of one analyst counted.

        Args:
            article: Id of the only one that is wanted.
        """
        only = "where a.id = ?2 " if article is not None else ""
        chosen = (key_of(article),) if article is not None else ()
        rows = self._connection.execute(
            "select a.id, a.file, a.state, t.id, t.length, r.layout, "  # noqa: S608
            "(select count(*) from record where article = a.id and analyst = ?1) "
            "from article a join article_text x on x.article = a.id "
            "and x.n = (select max(n) from article_text where article = a.id) "
            f"join text t on t.id = x.text left join region r on r.text = t.id {only}"
            "order by a.created, a.file, a.id",
            (key_of(analyst), *chosen),
        ).fetchall()
        facts: dict[tuple[bytes, str], str] = {}
        for key, field, normal in self._connection.execute(
            f"{_FIELDS} {'and article = ?' if article is not None else ''}",
            chosen,
        ):
            facts[key, field] = normal
        return tuple(
            Article(
                id=id_of(key),
                file=file,
                title=facts.get((key, "title"), ""),
                text=text.hex(),
                characters=length,
                languages=languages_of(regions_of(layout)) if layout else (),
                published=facts.get((key, "published"), ""),
                state=ArticleState(state),
                records=count,
            )
            for key, file, state, text, length, layout, count in rows
        )

    def fields(self, article: str) -> tuple[ArticleField, ...]:
        """List what is known about a publication."""
        rows = self._connection.execute(
            "select id, field, raw, normal, origin from article_field where article = ? order by field",
            (key_of(article),),
        ).fetchall()
        return tuple(
            ArticleField(id_of(key), field, raw, normal, Origin(origin), self._field_anchors(key))
            for key, field, raw, normal, origin in rows
        )

    def _field_anchors(self, field_key: bytes) -> tuple[Anchor, ...]:
        rows = self._connection.execute(
            "select text, start, end, role from article_field_span where article_field = ? order by start", (field_key,)
        )
        return tuple(
            Anchor(text.hex(), Span(start, end), self.text(text.hex())[start:end], SpanRole(role))
            for text, start, end, role in rows
        )

    def text(self, text_id: str) -> str:
        """Give a canonical text.

        Raises:
            UserFixable: If the project does not hold it.
        """
        if text_id in self._recent_texts:
            self._recent_texts.move_to_end(text_id)
            return self._recent_texts[text_id]
        row = self._connection.execute("select body from text where id = ?", (bytes.fromhex(text_id),)).fetchone()
        if row is None:
            raise _incomplete("it lacks a text", text_id)
        self._recent_texts[text_id] = row[0]
        if len(self._recent_texts) > _TEXTS_REMEMBERED:
            self._recent_texts.popitem(last=False)
        return row[0]

    def texts_of(self, article: str) -> tuple[str, ...]:
        """List the ids of an article's texts, oldest first."""
        rows = self._connection.execute(
            "select text from article_text where article = ? order by n", (key_of(article),)
        )
        return tuple(row[0].hex() for row in rows)

    def regions(self, text_id: str) -> tuple[Region, ...]:
        """List the regions of a text in order."""
        row = self._connection.execute("select layout from region where text = ?", (bytes.fromhex(text_id),)).fetchone()
        return regions_of(row[0]) if row else ()

    def originals(self, text_id: str) -> tuple[tuple[str, bytes | None], ...]:
        """List encoding and bytes of the files that a text was read from; None where they equal the text."""
        rows = self._connection.execute(
            "select encoding, data from original where text = ? order by id", (bytes.fromhex(text_id),)
        )
        return tuple((encoding, zlib.decompress(data) if data is not None else None) for encoding, data in rows)

    def articles_on_text(self, text_id: str) -> tuple[str, ...]:
        """List the articles that have this very text among theirs."""
        rows = self._connection.execute(
            "select distinct article from article_text where text = ?", (bytes.fromhex(text_id),)
        )
        return tuple(id_of(row[0]) for row in rows)

    def analysts(self) -> tuple[Analyst, ...]:
        """List everyone who codes in this project."""
        rows = self._connection.execute("select id, name, colour from analyst order by id")
        return tuple(Analyst(id_of(key), name, colour) for key, name, colour in rows)

    def codebook(self) -> str:
        """Give the newest codebook as TOML.

        Raises:
            UserFixable: If there is none.
        """
        row = self._connection.execute("select toml from codebook order by version desc limit 1").fetchone()
        if row is None:
            raise _incomplete("it holds no codebook")
        return row[0]


def _incomplete(what: str, details: str = "") -> UserFixable:
    return UserFixable(
        f"The project file is damaged: {what}.",
        kept="It was left as it is.",
        cure="Open a backup of it.",
        details=details,
    )


def add_text(connection: sqlite3.Connection, body: str) -> str:
    """Store a canonical text, once, and index it for search; must run inside an act.

    Returns:
        The text's id.
    """
    key = sha256(body.encode("utf-8")).digest()
    if connection.execute("select 1 from text where id = ?", (key,)).fetchone() is None:
        added = connection.execute("insert into text (id, body, length) values (?, ?, ?)", (key, body, len(body)))
        connection.execute("insert into search (rowid, words) values (?, ?)", (added.lastrowid, index_tokens(body)))
    return key.hex()


def add_original(connection: sqlite3.Connection, data: bytes, encoding: str, text_id: str, body: str) -> None:
    """Store the bytes that a text was read from, compressed, or only their digest where they equal the text."""
    packed = None if data == body.encode("utf-8") else zlib.compress(data, 6)
    connection.execute(
        "insert or ignore into original (id, text, encoding, data) values (?, ?, ?, ?)",
        (sha256(data).digest(), bytes.fromhex(text_id), encoding, packed),
    )


def layout_of(regions: Sequence[Region]) -> str:
    """Write regions as the store keeps them: one row a text."""
    return json.dumps(
        [[r.span.start, r.span.end, r.role, r.language] for r in regions], ensure_ascii=False, separators=(",", ":")
    )


def regions_of(layout: str) -> tuple[Region, ...]:
    """Read what `layout_of` wrote."""
    return tuple(Region(Span(start, end), role, language) for start, end, role, language in json.loads(layout))


def languages_of(regions: Sequence[Region]) -> tuple[str, ...]:
    """List the languages of an article's own regions, the one that takes up most room first."""
    room: dict[str, int] = {}
    for region in regions:
        if region.language and region.role not in _NOT_LANGUAGES:
            room[region.language] = room.get(region.language, 0) + len(region.span)
    return tuple(sorted(room, key=lambda language: -room[language]))
