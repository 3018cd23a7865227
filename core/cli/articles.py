"""Commands about articles: adding them, listing them, and what stands in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import FILE, analyst_option, find_part, find_whole, project_options, reading, writing
from core.cli.printing import answer, answer_exactly, columns
from core.cli.words import LANGUAGE_TAG
from core.errors import UserFixable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from core.intake.files import IncomingArticle
    from core.language.quantity import Quantity
    from core.model.article import Article
    from core.model.shapes import JsonObject
    from core.operations.articles import ImportedArticle
    from core.project.project import Project
    from core.text.span import Span


@click.command()
@project_options
@click.argument("paths", metavar="PATH...", type=FILE, nargs=-1, required=True)
@click.option(
    "--language", metavar="TAG", type=LANGUAGE_TAG, help="Language of all these articles (vi, zh-Hans, en …)."
)
@click.pass_context
def add(
    context: click.Context,
    project: Path,
    paths: tuple[Path, ...],
    analyst: str | None,
    language: str | None,
    *,
    as_json: bool,
) -> None:
    """Import articles from text files, or from all text files of folders."""
    with writing(project, analyst) as opened:
        shapes = _add(opened, paths, language)
    answer(shapes, map(_added_line, shapes), as_json=as_json)
    if any("error" in shape for shape in shapes):
        context.exit(1)


def _add(project: Project, paths: Iterable[Path], language: str | None) -> list[JsonObject]:
    """Import what can be read, in one act; give the shape of every file, in the order named."""
    from core.intake.files import find_files, read_article
    from core.operations.articles import import_articles

    shapes: dict[Path, JsonObject] = {}
    incoming: dict[Path, IncomingArticle] = {}
    for path in dict.fromkeys(paths):
        files = find_files([path])
        if not files:
            shapes[path] = {"path": str(path), "error": "The folder holds no text file (.txt, .text, .md)."}
        for file in files:
            try:
                incoming[file] = read_article(file, language=language)
                shapes[file] = {}
            except UserFixable as error:
                shapes[file] = {"path": str(file), "error": str(error)}
    if incoming:
        imported = import_articles(project, list(incoming.values()))
        held = {article.id: article for article in project.articles()}
        files = {id(each): file for file, each in incoming.items()}
        for each in imported.articles:
            shapes[files[id(each.incoming)]] = _added_shape(held[each.article], each)
        for each in imported.left_out:
            file = files[id(each.incoming)]
            shapes[file] = {"path": str(file), "deleted": each.why}
    return list(shapes.values())


def _added_shape(article: Article, imported: ImportedArticle) -> JsonObject:
    return {
        "id": article.id,
        "title": article.title,
        "languages": list(article.languages),
        "characters": article.characters,
        "new": imported.new,
        "notes": [note.message for note in imported.incoming.notes],
    }


def _added_line(shape: JsonObject) -> str:
    if "error" in shape:
        return columns("not read", shape["path"], shape["error"])
    if "deleted" in shape:
        return columns("left out", shape["path"], shape["deleted"])
    became = "new" if shape["new"] else "held already"
    return columns(became, shape["id"], " ".join(shape["languages"]), shape["title"], *shape["notes"])


@click.command()
@project_options
def articles(project: Path, analyst: str | None, *, as_json: bool) -> None:
    """List the articles."""
    with reading(project, analyst) as opened:
        shapes = [_article_shape(article) for article in opened.articles()]
    lines = (
        columns(
            shape["id"],
            shape["file"],
            " ".join(shape["languages"]),
            f"{shape['records']} records",
            shape["title"],
        )
        for shape in shapes
    )
    answer(shapes, lines, as_json=as_json)


def _article_shape(article: Article) -> JsonObject:
    return {
        "id": article.id,
        "title": article.title,
        "file": article.file,
        "languages": list(article.languages),
        "published": article.published,
        "characters": article.characters,
        "records": article.records,
        "sha256": article.text,
        "state": str(article.state),
    }


@click.command()
@click.argument("project", type=FILE)
@click.argument("article")
@click.option("--sha256", metavar="S", help="Which text of the article; the newest if not given.")
@analyst_option
def text(project: Path, article: str, sha256: str | None, analyst: str | None) -> None:
    """Print an article's text, exactly as all positions count it."""
    with reading(project, analyst) as opened:
        body = _text(opened, find_whole(opened, article), sha256)
    answer_exactly(body)


def _text(project: Project, article: Article, sha256: str | None) -> str:
    if sha256 is None:
        return project.store.articles.text(article.text)
    held = project.store.articles.texts_of(article.id)
    if sha256.lower() not in held:
        raise UserFixable(
            f"{article.file} has no text {sha256}.",
            cure=f"It has: {', '.join(held)}.",
        )
    return project.store.articles.text(sha256.lower())


@click.command()
@project_options
@click.argument("article")
def regions(project: Path, article: str, analyst: str | None, *, as_json: bool) -> None:
    """List headline, body, captions … of an article with their languages."""
    with reading(project, analyst) as opened:
        part = find_part(opened, article)
        found = opened.regions(part.article.id) if part.regions is None else part.regions
    shapes = [_span_shape(each.span) | {"role": each.role, "language": each.language} for each in found]
    lines = (columns(each.span.start, each.span.end, each.role, each.language) for each in found)
    answer(shapes, lines, as_json=as_json)


@click.command()
@project_options
@click.argument("article")
def sentences(project: Path, article: str, analyst: str | None, *, as_json: bool) -> None:
    """List where the sentences of an article begin and end."""
    with reading(project, analyst) as opened:
        part = find_part(opened, article)
        body = opened.text(part.article.id)
        found = [span for span in opened.sentences(part.article.id) if part.holds(span)]
    lines = (columns(span.start, span.end, span.of(body)) for span in found)
    answer([_span_shape(span) for span in found], lines, as_json=as_json)


@click.command()
@project_options
@click.argument("article")
def quantities(project: Path, article: str, analyst: str | None, *, as_json: bool) -> None:
    """List figures, dates and ordinals found in an article."""
    with reading(project, analyst) as opened:
        part = find_part(opened, article)
        body = opened.text(part.article.id)
        found = [each for each in opened.quantities(part.article.id) if part.holds(each.span)]
    shapes = [_quantity_shape(each, body) for each in found]
    lines = (
        columns(
            each.span.start,
            each.span.end,
            each.kind,
            each.edtf or each.value or "?",
            each.unit or "",
            each.span.of(body),
        )
        for each in found
    )
    answer(shapes, lines, as_json=as_json)


def _quantity_shape(quantity: Quantity, body: str) -> JsonObject:
    return _span_shape(quantity.span) | {
        "exact": quantity.span.of(body),
        "kind": str(quantity.kind),
        "value": quantity.value,
        "bound": quantity.bound,
        "high": quantity.high,
        "unit": quantity.unit,
        "edtf": quantity.edtf,
        "basis": quantity.basis,
    }


def _span_shape(span: Span) -> JsonObject:
    return {"start": span.start, "end": span.end}
