"""Reading articles, their texts and what is known about them."""

from __future__ import annotations

import zlib
from collections import OrderedDict
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.article import Analyst, Article, ArticleField, ArticleState, Region, languages_of
from core.model.ids import id_of, id_within, key_of
from core.model.record import Anchor, Origin, SpanRole
from core.store.packing import unpack, unpack_text
from core.store.readings import reading_of, regions_of
from core.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_TEXTS_REMEMBERED = 16
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
        only = "and a.id = ?2 " if article is not None else ""
        chosen = (key_of(article),) if article is not None else ()
        rows = self._connection.execute(
            "select a.id, a.file, a.state, t.id, t.length, r.layout, f.languages, f.title, f.published, "  # noqa: S608
            "(select count(*) from record where article = a.id and analyst = ?1) "
            "from article a join article_text x on x.article = a.id "
            "and x.n = (select max(n) from article_text where article = a.id) "
            "join text t on t.id = x.text left join region r on r.text = t.id left join found f on f.n = t.n "
            f"where a.id not in (select row from hidden) {only}order by a.created, a.file, a.id",
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
                title=facts.get((key, "title"), title or ""),
                text=text.hex(),
                characters=length,
                languages=languages_of(regions_of(layout)) if layout else tuple((languages or "").split()),
                published=facts.get((key, "published"), published or ""),
                state=ArticleState(state),
                records=count,
            )
            for key, file, state, text, length, layout, languages, title, published, count in rows
        )

    def fields(self, article: str) -> tuple[ArticleField, ...]:
        """List what is known about a publication: what was written down, and what its newest text says by itself."""
        rows = self._connection.execute(
            "select id, field, raw, normal, origin from article_field where article = ?", (key_of(article),)
        ).fetchall()
        written = [
            ArticleField(id_of(key), field, raw, normal, Origin(origin), self._field_anchors(key))
            for key, field, raw, normal, origin in rows
        ]
        known = {each.field for each in written}
        found = [each for each in self._found_fields(article) if each.field not in known]
        return tuple(sorted(written + found, key=lambda each: each.field))

    def _found_fields(self, article: str) -> Iterator[ArticleField]:
        texts = self.texts_of(article)
        reading = reading_of(self._connection, texts[-1]) if texts else None
        if reading is None:
            return
        stated = (
            ("title", reading.headline, None),
            ("published", reading.published and reading.published.span, reading.published and reading.published.edtf),
        )
        for field, span, normal in stated:
            if span is not None:
                words = span.of(self.text(texts[-1]))
                anchor = Anchor(texts[-1], span, words, SpanRole.WORDS)
                identity = id_within(article, field)
                yield ArticleField(identity, field, words, normal or words, Origin.STATED, (anchor,))

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
        row = self._connection.execute("select packed from text where id = ?", (bytes.fromhex(text_id),)).fetchone()
        if row is None:
            raise _incomplete("it lacks a text", text_id)
        body = self._recent_texts[text_id] = _unpacked(row[0], text_id)
        if len(self._recent_texts) > _TEXTS_REMEMBERED:
            self._recent_texts.popitem(last=False)
        return body

    def texts_of(self, article: str) -> tuple[str, ...]:
        """List the ids of an article's texts, oldest first."""
        rows = self._connection.execute(
            "select text from article_text where article = ? order by n", (key_of(article),)
        )
        return tuple(row[0].hex() for row in rows)

    def regions(self, text_id: str) -> tuple[Region, ...]:
        """List the regions of a text in order: those an analyst gave it, else those the program found."""
        row = self._connection.execute("select layout from region where text = ?", (bytes.fromhex(text_id),)).fetchone()
        if row is not None:
            return regions_of(row[0])
        reading = reading_of(self._connection, text_id)
        return reading.regions if reading is not None else ()

    def originals(self, text_id: str) -> tuple[tuple[str, bytes | None], ...]:
        """List encoding and bytes of the files that a text was read from; None where they equal the text."""
        rows = self._connection.execute(
            "select encoding, data from original where text = ? order by id", (bytes.fromhex(text_id),)
        )
        return tuple((encoding, unpack(data) if data is not None else None) for encoding, data in rows)

    def articles_on_text(self, text_id: str) -> tuple[str, ...]:
        """List the articles that have this very text among theirs."""
        rows = self._connection.execute(
            "select distinct article from article_text where text = ? and article not in (select row from hidden)",
            (bytes.fromhex(text_id),),
        )
        return tuple(id_of(row[0]) for row in rows)

    def holders_of_texts(self, keys: Sequence[bytes]) -> dict[bytes, str]:
        """Tell for each of some texts (keys of the store) that an article holds, which does."""
        marks = ", ".join("?" * len(keys))
        rows = self._connection.execute(
            f"select text, min(article) from article_text where text in ({marks}) "  # noqa: S608
            "and article not in (select row from hidden) group by text",
            keys,
        )
        return {key: id_of(article) for key, article in rows}

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


def _unpacked(packed: bytes, text_id: str) -> str:
    try:
        return unpack_text(packed)
    except (zlib.error, UnicodeDecodeError) as error:
        raise _incomplete("a text cannot be unpacked", text_id) from error


def _incomplete(what: str, details: str = "") -> UserFixable:
    return UserFixable(
        f"The project file is damaged: {what}.",
        kept="It was left as it is.",
        cure="Open a backup of it.",
        details=details,
    )
