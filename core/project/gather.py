"""Gathering an annotated set: what leaves a project together. Articles and records are read when they are walked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.model.annotated_set import AnnotatedSet, ArticleWalk, RecordWalk, SetArticle, SetText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.model.article import Analyst, Article
    from core.model.codebook import Codebook
    from core.model.record import Record
    from core.project.names import Names
    from core.store.records import RecordChoice
    from core.store.store import Store

_REMEMBERED = 10_000


def gather_set(
    store: Store,
    codebook: Codebook,
    names: Names,
    analyst: Analyst | None,
    choice: RecordChoice,
    in_order: Callable[[Record], Record],
) -> AnnotatedSet:
    """Put articles and records together with everything that the records name.

    Args:
        analyst: Whose records they are; None where there are none yet.
        in_order: Puts the fields of a record in the order of the codebook.
    """
    gathering = _Gathering(store, choice, in_order)
    choices = tuple(choice for kind in codebook.types for field in kind.fields for choice in field.choices)
    named = _Named(names, {each.id for each in choices})
    for held in store.records.values_held(choice):
        named.add(held)
    entities = tuple(entity for entity in map(names.entity, sorted(named.entities)) if entity is not None)
    terms = tuple(term for term in map(names.term, sorted(named.terms)) if term is not None)
    return AnnotatedSet(
        codebook=codebook,
        codebook_toml=store.articles.codebook(),
        analysts=(analyst,) if analyst else (),
        articles=ArticleWalk(
            gathering.articles,
            gathering.count_articles,
            heads=gathering.heads,
            texts=gathering.texts,
            places=gathering.places,
            body=gathering.body,
        ),
        records=RecordWalk(
            gathering.records,
            lambda: store.records.counts(choice, "type"),
            values=lambda: store.records.count_values(choice),
            by_article=lambda: store.records.counts(choice, "article"),
            first_words=lambda record: store.records.first_words(choice, record),
        ),
        entities=entities,
        terms=terms,
        labels={thing.id: names.label(thing.id) for thing in (*entities, *terms)}
        | {each.id: each.labels.best() for each in choices if each.id in named.choices},
    )


class _Named:
    """Collects which entities, terms and choices values name; most of what values hold is none of them."""

    def __init__(self, names: Names, choices: set[str]) -> None:
        self._names = names
        self._known_choices = choices
        self._looked_up: set[str] = set()
        self.entities: set[str] = set()
        self.terms: set[str] = set()
        self.choices: set[str] = set()

    def add(self, held: tuple[str | None, ...]) -> None:
        for each in {*held}:
            if each and each not in self._looked_up:
                self._look_up(each)

    def _look_up(self, each: str) -> None:
        if len(self._looked_up) >= _REMEMBERED:
            self._looked_up.clear()
        self._looked_up.add(each)
        if self._names.entity(each) is not None:
            self.entities |= {each, self._names.canonical(each)}
        if self._names.term(each) is not None:
            self.terms.add(each)
        if each in self._known_choices:
            self.choices.add(each)


class _Gathering:
    """Reads the articles and records of one set from the store."""

    def __init__(self, store: Store, choice: RecordChoice, in_order: Callable[[Record], Record]) -> None:
        self._store = store
        self._choice = choice
        self._in_order = in_order

    def _article_ids(self) -> Iterator[str]:
        wanted = self._choice.articles
        return (each for each in self._store.records.article_ids() if wanted is None or each in wanted)

    def records(self, record_type: str | None) -> Iterator[Record]:
        if record_type is None:
            return map(self._in_order, self._store.records.walk(self._choice))
        if self._choice.record_type not in (None, record_type):
            return iter(())
        return map(self._in_order, self._store.records.walk(replace(self._choice, record_type=record_type)))

    def heads(self) -> Iterator[Article]:
        for identity in self._article_ids():
            yield from self._store.articles.articles(self._choice.analyst or "none", article=identity)

    def articles(self) -> Iterator[SetArticle]:
        return map(self._set_article, self.heads())

    def count_articles(self) -> int:
        return sum(1 for _ in self._article_ids())

    def places(self) -> Iterator[tuple[str, str]]:
        for identity in self._article_ids():
            for text_id in self._store.articles.texts_of(identity):
                yield text_id, identity

    def body(self, text_id: str) -> str | None:
        """Find a text, where it belongs to an article of the set."""
        homes = self._store.articles.articles_on_text(text_id)
        wanted = self._choice.articles
        is_held = any(wanted is None or home in wanted for home in homes)
        return self._store.articles.text(text_id) if is_held else None

    def texts(self) -> Iterator[tuple[SetText, ...]]:
        return map(self._texts, self._article_ids())

    def _texts(self, article: str) -> tuple[SetText, ...]:
        return tuple(map(self._text, self._store.articles.texts_of(article)))

    def _text(self, text_id: str) -> SetText:
        originals = self._store.articles.originals(text_id)
        encoding, data = originals[0] if originals else ("utf-8", None)
        return SetText(text_id, self._store.articles.text(text_id), data, encoding)

    def _set_article(self, article: Article) -> SetArticle:
        texts = self._texts(article.id)
        regions = {text.id: self._store.articles.regions(text.id) for text in texts}
        return SetArticle(article, self._store.articles.fields(article.id), texts, regions)
