"""Reading articles, their texts and what is known about them."""

from __future__ import annotations

import zlib
from collections import OrderedDict, defaultdict
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.article import Analyst, Article, ArticleField, ArticleState, Region, languages_of
from core.model.ids import id_of, id_within, key_of
from core.model.record import Anchor, Origin, SpanRole
from core.store.packing import unpack, unpack_text
from core.store.readings import published_of, regions_of
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Mapping, Sequence, Sized

_TEXTS_REMEMBERED = 16
_FIELDS = "select article, field, normal from article_field where field in ('title', 'published')"


class ArticleReader:
    """What the store knows of articles."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection
        self._recent_texts: OrderedDict[str, str] = OrderedDict()
        self._read: dict[tuple[str, str], Article | None] = {}
        self._read_at: tuple[int, int] | None = None

    def articles(self, analyst: str) -> tuple[Article, ...]:
        """List articles in the order in which they came in, with the records of one analyst counted."""
        return self._heads(analyst, None)

    def article(self, analyst: str, article: str) -> Article | None:
        """Find one article as `articles` lists it; None where there is none. It is asked for many times in one act."""
        moment, asked = self._moment(), (analyst, article)
        if moment is None or moment != self._read_at:
            self._read.clear()
            self._read_at = moment
        if asked not in self._read:
            self._read[asked] = next(iter(self._heads(analyst, (article,))), None)
        return self._read[asked]

    def _moment(self) -> tuple[int, int] | None:
        """Name the state that can be read now; None inside a transaction, which may yet be rolled back."""
        if self._connection.in_transaction:
            return None
        (others,) = self._connection.execute("pragma data_version").fetchone()
        return others, self._connection.total_changes

    def articles_among(self, analyst: str, articles: Sequence[str]) -> tuple[Article, ...]:
        """List some hundred articles at most, as `articles` does."""
        return self._heads(analyst, articles)

    def _heads(self, analyst: str, articles: Sequence[str] | None) -> tuple[Article, ...]:
        chosen = tuple(map(key_of, articles or ()))
        marks = _marks(chosen)
        only = f"and a.id in ({marks}) " if articles is not None else ""
        rows = self._connection.execute(
            "select a.id, a.file, a.state, t.id, t.length, r.layout, f.languages, f.title, f.published, "  # noqa: S608
            "(select count(*) from record where article = a.id and analyst = ?) "
            "from article a join article_text x on x.article = a.id "
            "and x.n = (select max(n) from article_text where article = a.id) "
            "join text t on t.id = x.text left join region r on r.text = t.id left join found f on f.n = t.n "
            f"where a.id not in (select row from hidden) {only}order by a.created, a.file, a.id",
            (key_of(analyst), *chosen),
        ).fetchall()
        facts: dict[tuple[bytes, str], str] = {}
        for key, field, normal in self._connection.execute(
            f"{_FIELDS} {f'and article in ({marks})' if articles is not None else ''}",
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
                published=facts.get((key, "published"), (published or "").partition(" ")[0]),
                state=ArticleState(state),
                records=count,
            )
            for key, file, state, text, length, layout, languages, title, published, count in rows
        )

    def fields(self, article: str) -> tuple[ArticleField, ...]:
        """List what is known about a publication: what was written down, and what its newest text says by itself."""
        return self.fields_of_each({article: self.texts_of(article)}, self.text)[article]

    def fields_of_each(
        self, texts_of: Mapping[str, Sequence[str]], text: Callable[[str], str]
    ) -> dict[str, tuple[ArticleField, ...]]:
        """List what is known about each of some hundred articles at most, as `fields` does.

        Args:
            texts_of: The ids of each article's texts, oldest first.
            text: Gives a text by its id.
        """
        written = self._written_fields(tuple(texts_of), text)
        newest = {article: texts[-1] for article, texts in texts_of.items() if texts}
        found = self._found_fields(newest, text)
        fields: dict[str, tuple[ArticleField, ...]] = {}
        for article in texts_of:
            known = {each.field for each in written[article]}
            told = [each for each in written[article] if each.normal]
            own = told + [each for each in found[article] if each.field not in known]
            fields[article] = tuple(sorted(own, key=lambda each: each.field))
        return fields

    def _written_fields(
        self, articles: Sequence[str], text: Callable[[str], str]
    ) -> defaultdict[str, list[ArticleField]]:
        keys = tuple(map(key_of, articles))
        anchors: defaultdict[bytes, list[Anchor]] = defaultdict(list)
        for field_key, text_key, start, end, role in self._connection.execute(
            "select s.article_field, s.text, s.start, s.end, s.role from article_field f "  # noqa: S608
            f"join article_field_span s on s.article_field = f.id where f.article in ({_marks(keys)}) order by s.start",
            keys,
        ):
            words = text(text_key.hex())[start:end]
            anchors[field_key].append(Anchor(text_key.hex(), Span(start, end), words, SpanRole(role)))
        written: defaultdict[str, list[ArticleField]] = defaultdict(list)
        for article, key, field, raw, normal, origin in self._connection.execute(
            "select article, id, field, raw, normal, origin from article_field "  # noqa: S608
            f"where article in ({_marks(keys)})",
            keys,
        ):
            own = ArticleField(id_of(key), field, raw, normal, Origin(origin), tuple(anchors[key]))
            written[id_of(article)].append(own)
        return written

    def _found_fields(
        self, newest: Mapping[str, str], text: Callable[[str], str]
    ) -> defaultdict[str, list[ArticleField]]:
        """List what the newest text of each article says of its publication."""
        keys = {bytes.fromhex(each) for each in newest.values()}
        spans = {
            key.hex(): places
            for key, *places in self._connection.execute(
                "select t.id, f.title_start, f.title_end, f.published_start, f.published_end, f.published "  # noqa: S608
                f"from text t join found f on f.n = t.n where f.rules > 0 and t.id in ({_marks(keys)})",
                tuple(keys),
            )
        }
        found: defaultdict[str, list[ArticleField]] = defaultdict(list)
        for article, newest_text in newest.items():
            title_start, title_end, start, end, told = spans.get(newest_text, (None,) * 5)
            body = text(newest_text) if title_end is not None or end is not None else ""
            if title_start is not None and title_end is not None:
                span = Span(title_start, title_end)
                found[article].append(_found_field(article, "title", Anchor(newest_text, span, span.of(body))))
            if start is not None and end is not None:
                published = published_of(told or "", Span(start, end))
                role = SpanRole.WORDS if published.origin is Origin.STATED else SpanRole.BASIS
                anchor = Anchor(newest_text, published.span, published.span.of(body), role)
                found[article].append(_found_field(article, "published", anchor, published.edtf))
        return found

    def written_field(self, article: str, field: str) -> tuple[str, tuple[str, ...]] | None:
        """Find what an analyst wrote down: id of its row, and those of its spans; None where the field has none.

        A row that holds nothing says that what was found in the text is not so.
        """
        row = self._connection.execute(
            "select id from article_field where article = ? and field = ?", (key_of(article), field)
        ).fetchone()
        if row is None:
            return None
        spans = self._connection.execute(
            "select id from article_field_span where article_field = ? order by start", (row[0],)
        )
        return id_of(row[0]), tuple(id_of(key) for (key,) in spans)

    def written_layout(self, text_id: str) -> str | None:
        """Give the id of the row with the regions that an analyst gave a text; None where she gave none."""
        row = self._connection.execute("select id from region where text = ?", (bytes.fromhex(text_id),)).fetchone()
        return id_of(row[0]) if row else None

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
            raise _incomplete(tr("it lacks a text"), text_id)
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

    def text_lengths_of_each(self, articles: Sequence[str]) -> dict[str, dict[str, int]]:
        """Tell the texts of each of some hundred articles at most, by id, oldest first, with their code points."""
        lengths: dict[str, dict[str, int]] = {article: {} for article in articles}
        for article, text, length in self._connection.execute(
            "select x.article, x.text, coalesce(t.length, 0) from article_text x left join text t on t.id = x.text "  # noqa: S608
            f"where x.article in ({_marks(articles)}) order by x.n",
            tuple(map(key_of, articles)),
        ):
            lengths[id_of(article)][text.hex()] = length
        return lengths

    def texts(self, text_ids: Collection[str]) -> dict[str, str]:
        """Give some hundred texts at most by their ids.

        Raises:
            UserFixable: If the project does not hold one of them.
        """
        rows = self._connection.execute(
            f"select id, packed from text where id in ({_marks(text_ids)})",  # noqa: S608
            tuple(map(bytes.fromhex, text_ids)),
        )
        bodies = {key.hex(): _unpacked(packed, key.hex()) for key, packed in rows}
        for text_id in text_ids:
            if text_id not in bodies:
                raise _incomplete(tr("it lacks a text"), text_id)
        return bodies

    def regions(self, text_id: str) -> tuple[Region, ...]:
        """List the regions of a text in order: those an analyst gave it, else those the program found."""
        return self.regions_of_each((text_id,))[text_id]

    def regions_of_each(self, text_ids: Collection[str]) -> dict[str, tuple[Region, ...]]:
        """List the regions of each of some hundred texts at most, as `regions` does."""
        rows = self._connection.execute(
            "select t.id, coalesce(r.layout, f.layout) from text t left join region r on r.text = t.id "  # noqa: S608
            f"left join found f on f.n = t.n and f.rules > 0 where t.id in ({_marks(text_ids)})",
            tuple(map(bytes.fromhex, text_ids)),
        )
        layouts = {key.hex(): layout for key, layout in rows}
        return {each: regions_of(layouts[each]) if layouts.get(each) else () for each in text_ids}

    def texts_with_originals(self, text_ids: Collection[str]) -> frozenset[str]:
        """Tell of some hundred texts at most which were read from files that `originals` knows."""
        rows = self._connection.execute(
            f"select distinct text from original where text in ({_marks(text_ids)})",  # noqa: S608
            tuple(map(bytes.fromhex, text_ids)),
        )
        return frozenset(key.hex() for (key,) in rows)

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
        rows = self._connection.execute(
            f"select text, min(article) from article_text where text in ({_marks(keys)}) "  # noqa: S608
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
            raise _incomplete(tr("it holds no codebook"))
        return row[0]


def _marks(parameters: Sized) -> str:
    return ",".join("?" * len(parameters))


def _unpacked(packed: bytes, text_id: str) -> str:
    try:
        return unpack_text(packed)
    except (zlib.error, UnicodeDecodeError) as error:
        raise _incomplete(tr("a text cannot be unpacked"), text_id) from error


def _incomplete(what: str, details: str = "") -> UserFixable:
    return UserFixable(
        tr("The project file is damaged: {what}.", what=what),
        kept=tr("It was left as it is."),
        cure=tr("Open a backup of it."),
        details=details,
    )


def _found_field(article: str, field: str, anchor: Anchor, normal: str = "") -> ArticleField:
    """Give a fact that words of a text state, or that was concluded from them."""
    is_stated = anchor.role is SpanRole.WORDS
    raw, origin = (anchor.exact, Origin.STATED) if is_stated else ("", Origin.INFERRED)
    return ArticleField(id_within(article, field), field, raw, normal or anchor.exact, origin, (anchor,))
