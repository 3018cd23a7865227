"""Gathering an annotated set: what leaves a project together. Articles and records are read when they are walked."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from core.model.annotated_set import AnnotatedSet, ArticleWalk, RecordWalk, SetArticle, SetText
from core.project.record_shelf import in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.model.article import Analyst, Article, ArticleField
    from core.model.codebook import Codebook
    from core.model.record import Record
    from core.project.names import Names
    from core.store.records import RecordChoice
    from core.store.store import Store

    TextsOf = dict[str, tuple[str, ...]]
    """Ids of articles, and those of the texts of each, oldest first."""

_REMEMBERED = 10_000
_AT_A_TIME = 64
_CHARACTERS_AT_A_TIME = 500_000
"""Articles are read by the batch: as many as this, unless they are longer than this together."""


def gather_set(
    store: Store,
    codebook: Codebook,
    names: Names,
    analyst: Analyst | None,
    choice: RecordChoice,
) -> AnnotatedSet:
    """Put articles and records together with everything that the records name.

    Args:
        analyst: Whose records they are; None where there are none yet.
    """
    gathering = _Gathering(store, choice, partial(in_order, codebook))
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
            first_words=lambda record: store.records.first_words(choice, record) if record.isascii() else "",
        ),
        entities=entities,
        terms=terms,
        labels={thing.id: names.label(thing.id) for thing in (*entities, *terms)}
        | {each.id: each.labels.best() for each in choices if each.id in named.choices},
        notes=store.notes.in_set(choice),
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

    def __init__(self, store: Store, choice: RecordChoice, arranged: Callable[[Record], Record]) -> None:
        self._store = store
        self._choice = choice
        self._in_order = arranged

    def _article_ids(self) -> Iterator[str]:
        wanted = self._choice.articles
        return (each for each in self._store.records.article_ids() if wanted is None or each in wanted)

    def records(self, record_type: str | None) -> Iterator[Record]:
        if record_type is None:
            return map(self._in_order, self._store.records.walk(self._choice))
        if self._choice.record_type not in (None, record_type):
            return iter(())
        return map(self._in_order, self._store.records.walk(replace(self._choice, record_type=record_type)))

    def _batches(self) -> Iterator[TextsOf]:
        """Walk the articles, as many at a time as are not large together."""
        identities = self._article_ids()
        while some := tuple(islice(identities, _AT_A_TIME)):
            batch: TextsOf = {}
            characters = 0
            for article, lengths in self._store.articles.text_lengths_of_each(some).items():
                characters += sum(lengths.values())
                if batch and characters > _CHARACTERS_AT_A_TIME:
                    yield batch
                    batch, characters = {}, sum(lengths.values())
                batch[article] = tuple(lengths)
            yield batch

    def heads(self) -> Iterator[Article]:
        identities = self._article_ids()
        while some := tuple(islice(identities, _AT_A_TIME)):
            yield from self._heads(some)

    def _heads(self, articles: Sequence[str]) -> tuple[Article, ...]:
        return self._store.articles.articles_among(self._choice.analyst or "none", articles)

    def articles(self) -> Iterator[SetArticle]:
        for batch in self._batches():
            bodies = self._bodies(batch)
            fields = self._fields(batch, bodies)
            regions = self._store.articles.regions_of_each(bodies)
            with_originals = self._store.articles.texts_with_originals(bodies)
            for article in self._heads(tuple(batch)):
                own = tuple(self._text(each, bodies[each], each in with_originals) for each in batch[article.id])
                yield SetArticle(article, fields[article.id], own, {text.id: regions[text.id] for text in own})

    def _fields(self, batch: TextsOf, bodies: Mapping[str, str]) -> dict[str, tuple[ArticleField, ...]]:
        def body(text_id: str) -> str:
            # A field may quote a text that is none of its article's own.
            return bodies[text_id] if text_id in bodies else self._store.articles.text(text_id)

        return self._store.articles.fields_of_each(batch, body)

    def count_articles(self) -> int:
        return sum(1 for _ in self._article_ids())

    def places(self) -> Iterator[tuple[str, str]]:
        for batch in self._batches():
            for identity, texts in batch.items():
                for text_id in texts:
                    yield text_id, identity

    def body(self, text_id: str) -> str | None:
        """Find a text, where it belongs to an article of the set."""
        homes = self._store.articles.articles_on_text(text_id)
        wanted = self._choice.articles
        is_held = any(wanted is None or home in wanted for home in homes)
        return self._store.articles.text(text_id) if is_held else None

    def texts(self) -> Iterator[tuple[SetText, ...]]:
        for batch in self._batches():
            bodies = self._bodies(batch)
            with_originals = self._store.articles.texts_with_originals(bodies)
            for texts in batch.values():
                yield tuple(self._text(each, bodies[each], each in with_originals) for each in texts)

    def _bodies(self, batch: TextsOf) -> dict[str, str]:
        return self._store.articles.texts({text_id for texts in batch.values() for text_id in texts})

    def _text(self, text_id: str, body: str, has_originals: bool) -> SetText:
        originals = self._store.articles.originals(text_id) if has_originals else ()
        encoding, data = originals[0] if originals else ("utf-8", None)
        return SetText(text_id, body, data, encoding)
