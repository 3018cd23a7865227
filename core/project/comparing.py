"""What is set side by side: articles, or what of one is in each of its languages, and how their sentences join."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from core.errors import UserFixable
from core.model.article import BOILERPLATE
from core.project.short_names import short_article
from core.store.comparisons import SentenceLink
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from core.analysis.alignment.links import Alignment, Decision, Side
    from core.analysis.gazetteer import Gazetteer
    from core.analysis.suggesting.reading import Sentence
    from core.model.article import Article, Region
    from core.model.entity import Entity, Term
    from core.model.record import Anchor
    from core.project.project import Project
    from core.store.comparisons import Stretch
    from core.text.span import Span

Stretches: TypeAlias = "tuple[tuple[str, Span], ...] | None"
"""Stretches of texts, by the texts' ids; None for all of an article."""
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_OWN_NAMES = {"vi": "Tiếng Việt", "zh": "中文", "en": "English", "th": "ไทย", "id": "Bahasa Indonesia"}
_NOT_COMPARED = (BOILERPLATE, "credit")


@dataclass(frozen=True, slots=True)
class Part:
    """What stands in one column: an article, or what of it is in one language.

    Attributes:
        article: Id of the article.
        language: Base language (``zh`` is also ``zh-Hant``); empty for the whole article.
    """

    article: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two sides and how their sentences go together.

    Attributes:
        outdated: What the analyst said of sentences of earlier texts: it is kept, and joins nothing here.
    """

    a: Side
    b: Side
    alignment: Alignment
    outdated: tuple[SentenceLink, ...] = ()


@dataclass(frozen=True, slots=True)
class _Half:
    """One side as the project holds it."""

    part: Part
    name: str
    article: Article
    body: str
    regions: tuple[Region, ...]

    def speaks(self, language: str) -> bool:
        return not self.part.language or _base(language) == self.part.language

    def has(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is compared; where no region is known yet, by its own language."""
        if not self.regions:
            return self.speaks(sentence.language)
        return any(self.speaks(region.language) and region.span.overlaps(sentence.span) for region in self._own())

    def has_words(self) -> bool:
        return any(self.speaks(region.language) and region.span.of(self.body).strip() for region in self._own())

    def holds(self, stretch: Stretch) -> bool:
        """Tell whether sentences stand in what is compared."""
        mine = [region.span for region in self._own() if self.speaks(region.language)]
        return stretch.text == self.article.text and _touch(stretch, mine)

    def holds_elsewhere(self, stretch: Stretch) -> bool:
        """Tell whether sentences stand in what is left out here, because it is in another language."""
        others = [region.span for region in self._own() if not self.speaks(region.language)]
        return stretch.text == self.article.text and _touch(stretch, others)

    def _own(self) -> Iterable[Region]:
        return (region for region in self.regions if region.role not in _NOT_COMPARED)


@dataclass(frozen=True, slots=True)
class Unaligned:
    """Two parts with all that aligning looks at, read from the project: any thread may align them."""

    a: _Half
    b: _Half
    entities: tuple[Entity, ...]
    terms: tuple[Term, ...]
    decided: tuple[SentenceLink, ...]
    outdated: tuple[SentenceLink, ...]

    def align(self, cancelled: Callable[[], bool] = lambda: False) -> Aligned:
        """Read both texts and find which sentences tell the same.

        Args:
            cancelled: Asked time and again whether nobody wants to know any more.

        Raises:
            UserFixable: If one of them has no sentence.
            Cancelled: If nobody does.
        """
        from core.analysis.alignment.align import align
        from core.analysis.alignment.stopping import while_wanted
        from core.analysis.gazetteer import Gazetteer

        gazetteer, spoken = Gazetteer(self.entities, self.terms), _spoken(self.entities)
        halves = while_wanted((self.a, self.b), cancelled)
        side_a, side_b = (_side(half, gazetteer, spoken) for half in halves)
        decided = [_decision(each) for each in self.decided]
        alignment = align(side_a, side_b, decided=decided, cancelled=cancelled)
        return Aligned(side_a, side_b, alignment, self.outdated)


def parts_of(project: Project, article_id: str) -> tuple[Part, ...]:
    """List what of an article can be compared: all of it, and each of its languages where it has several.

    Raises:
        UserFixable: If the article is gone.
    """
    spoken = _languages(project.article(article_id))
    parts = tuple(Part(article_id, language) for language in spoken) if len(spoken) > 1 else ()
    return (Part(article_id), *parts)


def find_part(project: Project, named: str) -> Part:
    """Find what ``ARTICLE`` or ``ARTICLE#language`` names; ``zh`` also means ``zh-Hans`` and ``zh-Hant``.

    Raises:
        UserFixable: If no article or several fit, or the article has nothing in that language.
    """
    name, mark, language = named.rpartition("#")
    is_file = any(article.file == named for article in project.articles())
    if not mark or is_file or not _LANGUAGE_TAG.fullmatch(language):
        return Part(project.find_article(named).id)
    article = project.find_article(name)
    spoken = _spoken_in(project, article)
    if any(speaks(each, language) for each in spoken):
        return Part(article.id, _base(language))
    raise UserFixable(
        tr("{article} has no part in “{language}”.", article=short_article(article), language=language),
        cure=tr("Its languages are: {languages}.", languages=", ".join(dict.fromkeys(map(_base, spoken))))
        if spoken
        else tr("No language of it is known; name the whole article."),
    )


def speaks(language: str, tag: str) -> bool:
    """Tell whether a language is what a tag means: ``zh-Hans`` is ``zh``, and is no ``zh-Hant``."""
    spoken, wanted = language.lower(), tag.lower()
    return spoken == wanted or spoken.startswith(f"{wanted}-")


def part_name(project: Project, part: Part) -> str:
    """Name a part in few words: ``004`` or ``004 · 中文``.

    Raises:
        UserFixable: If the article is gone.
    """
    return _named(project.article(part.article), part)


def unaligned(project: Project, a: Part, b: Part) -> Unaligned:
    """Read from the project what aligning two parts looks at, for the analyst shown.

    Raises:
        UserFixable: If an article is gone, holds no words, or both parts have words of one article in common.
    """
    half_a, half_b = _half(project, a), _half(project, b)
    refuse_overlapping((a, b))
    for half in (half_a, half_b):
        if half.regions and not half.has_words():
            raise _without_sentences(half.name)
    names, store = project.names, project.store
    told = (
        store.comparisons.links(
            project.shown_id, store.articles.texts_of(a.article), store.articles.texts_of(b.article)
        )
        if project.shown_id
        else ()
    )
    newest = [each for each in told if (each.a.text, each.b.text) == (half_a.article.text, half_b.article.text)]
    return Unaligned(
        a=half_a,
        b=half_b,
        entities=(*names.entities(("country",)), *names.own_entities()),
        terms=names.terms(),
        decided=tuple(turned for each in newest if (turned := _turned(each, half_a, half_b)) is not None),
        outdated=tuple(each for each in told if each not in newest),
    )


def refuse_overlapping(parts: Sequence[Part]) -> None:
    """Refuse to compare an article with itself, or with a part of itself.

    Raises:
        UserFixable: If two parts have words in common.
    """
    for n, part in enumerate(parts):
        for other in parts[:n]:
            if part.article == other.article and len({part.language, other.language, ""}) < 3:
                raise UserFixable(
                    tr("An article cannot be compared with itself."),
                    cure=tr("Choose another article, or two languages of this one."),
                )


def language_at(regions: Sequence[Region], position: int) -> str:
    """Give the base language of the region that a position lies in; empty where none is known."""
    return Speech(regions, ()).at(position)


class Speech:
    """The languages of a text, by place."""

    def __init__(self, regions: Sequence[Region], otherwise: Sequence[str]) -> None:
        """Take regions in text order, and the languages of the article where no region tells any."""
        self._starts = [region.span.start for region in regions]
        self._languages = [(region.span.end, _base(region.language)) for region in regions]
        self._otherwise = _base(otherwise[0]) if otherwise else ""

    def at(self, position: int | None) -> str:
        """Give the base language at a place (code point), or of the article; empty where none is known."""
        n = bisect_right(self._starts, position) - 1 if position is not None else -1
        end, language = self._languages[n] if n >= 0 else (0, "")
        return (language if position is not None and position < end else "") or self._otherwise


def lies_in(anchor: Anchor, stretches: Iterable[tuple[str, Span]]) -> bool:
    """Tell whether words touch some stretches of texts, given by the texts' ids."""
    return any(anchor.text == text and anchor.span.overlaps(stretch) for text, stretch in stretches)


def own_stretches(project: Project, part: Part) -> Stretches:
    """List where a part lies in each text of its article; None where it is the whole article."""
    if not part.language:
        return None
    articles = project.store.articles
    return tuple(
        (text, region.span)
        for text in articles.texts_of(part.article)
        for region in articles.regions(text)
        if _base(region.language) == part.language
    )


def _half(project: Project, part: Part) -> _Half:
    article = project.article(part.article)
    regions = tuple(project.store.articles.regions(article.text))
    return _Half(part, _named(article, part), article, project.stored_text(article.text), regions)


def _spoken(entities: Iterable[Entity]) -> Mapping[str, frozenset[str]]:
    """Tell in which languages names of each entity are known; what was merged names what it turned out to be."""
    # The readings of characters, which no board needs.
    from core.language.names.readings import is_han

    every = {entity.id: entity for entity in entities}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entity in every.values():
        goal, seen = entity, {entity.id}
        while goal.merged_into in every and goal.merged_into not in seen:
            goal = every[goal.merged_into]
            seen.add(goal.id)
        found[goal.id].update("zh" if is_han(name.text) else _base(name.language) for name in entity.names)
        if entity.series:
            found[goal.id].add("")
    return {identity: frozenset(languages) for identity, languages in found.items()}


def _side(half: _Half, gazetteer: Gazetteer, spoken: Mapping[str, frozenset[str]]) -> Side:
    from core.analysis.alignment.links import Side
    from core.project.naming_sources import read_for_finders

    reading = read_for_finders(half.body, half.article, half.regions, gazetteer)
    sentences = tuple(each for each in reading.sentences if half.has(each))
    if not sentences:
        raise _without_sentences(half.name)
    return Side(half.article.id, half.article.text, reading, sentences, spoken)


def _without_sentences(name: str) -> UserFixable:
    return UserFixable(
        tr("{article} has no sentences that could be compared.", article=name),
        cure=tr("Choose another article, or mark in this one what belongs to its body."),
    )


def _turned(link: SentenceLink, a: _Half, b: _Half) -> SentenceLink | None:
    """Give a link the way round in which two sides stand; None where it is about other parts of the articles."""
    ways = [link]
    if a.article.text == b.article.text:
        ways.append(SentenceLink(link.id, link.b, link.a, link.linked))
    ways.sort(key=lambda way: a.holds(way.a) + b.holds(way.b), reverse=True)
    way = ways[0]
    ends = ((a, way.a), (b, way.b))
    is_of_others = any(not half.holds(end) and half.holds_elsewhere(end) for half, end in ends)
    return None if is_of_others else way


def _decision(link: SentenceLink) -> Decision:
    from core.analysis.alignment.links import Decision

    return Decision(link.a.spans, link.b.spans, link.linked)


def _touch(stretch: Stretch, spans: Sequence[Span]) -> bool:
    return any(one.overlaps(other) for one in stretch.spans for other in spans)


def _spoken_in(project: Project, article: Article) -> tuple[str, ...]:
    """List the languages of the regions of an article; where none is known yet, of those that are found now."""
    found = [region.language for region in project.regions(article.id)] or list(article.languages)
    if not any(found):
        # The rules of languages: an article whose regions are known needs none.
        from core.language.regions import find_regions

        found = [region.language or "" for region in find_regions(project.stored_text(article.text))]
    return tuple(dict.fromkeys(filter(None, found)))


def _languages(article: Article) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_base(language) for language in article.languages if language))


def _named(article: Article, part: Part) -> str:
    short = short_article(article)
    return f"{short} · {_OWN_NAMES.get(part.language, part.language)}" if part.language else short


def _base(language: str) -> str:
    return language.lower().partition("-")[0]
