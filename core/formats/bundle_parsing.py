"""Lines of a bundle back into articles, records and names; what does not fit is said, never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.formats.json_nodes import Misfit
from core.model.article import Analyst, Article, ArticleField, ArticleState, Region
from core.model.entity import Entity, Name, Term
from core.model.record import Anchor, Mention, Origin, Record, RecordState, SpanRole, Value
from core.text.span import Span

if TYPE_CHECKING:
    from core.formats.json_nodes import Node


def parse_analyst(node: Node) -> Analyst:
    """Read an analyst."""
    return Analyst(node.identity("id"), node.text("name"), node.text("colour"))


def parse_article(node: Node) -> Article:
    """Read an article's own line, without its fields, texts and regions."""
    return Article(
        id=node.identity("id"),
        file=node.text("file"),
        title=node.text("title"),
        text=node.digest("text"),
        characters=node.count("characters"),
        languages=node.texts("languages"),
        published=node.text("published"),
        state=node.word("state", ArticleState),
        records=node.count("records"),
    )


def parse_article_field(node: Node, newest_text: str) -> ArticleField:
    """Read one field of an article."""
    return ArticleField(
        id=node.identity("id"),
        field=node.text("field"),
        raw=node.text("raw"),
        normal=node.text("normal"),
        origin=node.word("origin", Origin),
        anchors=_parse_anchors(node, newest_text),
    )


def parse_region(node: Node) -> Region:
    """Read a region of a text."""
    return Region(_parse_span(node), node.text("role"), node.text("language"))


def parse_entity(node: Node) -> Entity:
    """Read an entity."""
    return Entity(
        id=node.identity("id"),
        type=node.text("type"),
        names=_parse_names(node),
        series=node.text_or("series"),
        ordinal=node.count("ordinal") if node.has("ordinal") else None,
        merged_into=node.identity("merged_into") if node.has("merged_into") else None,
    )


def parse_term(node: Node) -> Term:
    """Read a term."""
    return Term(node.identity("id"), node.text("kind"), _parse_names(node))


def parse_record(node: Node, newest_text: str) -> Record:
    """Read a record of an article whose newest text is given."""
    fields = node.node("fields")
    return Record(
        id=node.identity("id"),
        article=node.identity("article"),
        analyst=node.identity("analyst_id"),
        type=node.text("type"),
        state=node.word("state", RecordState),
        mentions=tuple(
            Mention(each.identity("id"), _parse_anchor(each, newest_text)) for each in node.nodes("mentions")
        ),
        fields={
            field_id: tuple(_parse_value(each, field_id, newest_text) for each in fields.nodes(field_id))
            for field_id in fields.keys()  # noqa: SIM118  (a node is no mapping)
        },
    )


def _parse_value(node: Node, field_id: str, newest_text: str) -> Value:
    return Value(
        id=node.identity("id"),
        field=field_id,
        raw=node.text_or("raw"),
        reading=node.text_or_none("reading"),
        normal=node.text_or_none("normal"),
        origin=node.word("origin", Origin, Origin.STATED),
        doubtful=node.flag("doubtful"),
        not_stated=node.flag("not_stated"),
        bound=node.text_or("bound"),
        high=node.text_or_none("high"),
        unit=node.text_or_none("unit"),
        reason=node.text_or("reason"),
        note=node.text_or("note"),
        carried=node.flag("carried"),
        anchors=_parse_anchors(node, newest_text),
    )


def _parse_anchors(node: Node, newest_text: str) -> tuple[Anchor, ...]:
    return tuple(_parse_anchor(each, newest_text) for each in node.nodes("spans"))


def _parse_anchor(node: Node, newest_text: str) -> Anchor:
    return Anchor(
        text=node.digest("text") if node.has("text") else newest_text,
        span=_parse_span(node),
        exact=node.text("exact"),
        role=node.word("role", SpanRole, SpanRole.WORDS),
    )


def _parse_span(node: Node) -> Span:
    start, end = node.count("start"), node.count("end")
    try:
        return Span(start, end)
    except UserFixable as error:
        raise Misfit(f"the span {start}–{end} holds no words") from error


def _parse_names(node: Node) -> tuple[Name, ...]:
    return tuple(
        Name(each.text("text"), each.text_or("language"), each.identity("id") if each.has("id") else "")
        for each in node.nodes("names")
    )
