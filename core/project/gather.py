"""Gathering an annotated set: what leaves a project together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.annotated_set import AnnotatedSet, SetArticle, SetText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.article import Analyst, Article
    from core.model.codebook import Codebook
    from core.model.record import Record
    from core.project.names import Names
    from core.store.store import Store


def gather_set(
    store: Store,
    codebook: Codebook,
    names: Names,
    *,
    analysts: tuple[Analyst, ...],
    articles: Sequence[Article],
    records: tuple[Record, ...],
) -> AnnotatedSet:
    """Put articles and records together with everything that the records name."""
    values = [value for record in records for value in record.all_values()]
    named = {each for value in values for each in (value.normal, value.reading, value.unit) if each}
    named |= {names.canonical(each) for each in named}
    entities = tuple(entity for entity in map(names.entity, sorted(named)) if entity is not None)
    terms = tuple(term for term in map(names.term, sorted(named)) if term is not None)
    choices = (choice for kind in codebook.types for field in kind.fields for choice in field.choices)
    return AnnotatedSet(
        codebook=codebook,
        codebook_toml=store.articles.codebook(),
        analysts=analysts,
        articles=tuple(_set_article(store, article) for article in articles),
        records=records,
        entities=entities,
        terms=terms,
        labels={thing.id: names.label(thing.id) for thing in (*entities, *terms)}
        | {choice.id: choice.labels.best() for choice in choices if choice.id in named},
    )


def _set_article(store: Store, article: Article) -> SetArticle:
    reader = store.articles
    texts: list[SetText] = []
    for text_id in reader.texts_of(article.id):
        originals = reader.originals(text_id)
        encoding, data = originals[0] if originals else ("utf-8", None)
        texts.append(SetText(text_id, reader.text(text_id), data, encoding))
    regions = {text.id: reader.regions(text.id) for text in texts}
    return SetArticle(article, reader.fields(article.id), tuple(texts), regions)
