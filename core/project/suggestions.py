"""What is suggested in an article: what the rules found there, less what the analyst has coded or rejected.

Found things are kept in the store (`core.store.suggestions`); what is still open of them follows from the records as
they stand, whenever it is asked for, and so is never out of date.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from core.project.learning import Learned
from core.store.readings import layout_of
from core.store.suggestions import LookedThrough

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from core.analysis.gazetteer import Gazetteer
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.article import Article, Region
    from core.model.change import Changes
    from core.model.record import Anchor, Value
    from core.model.suggestion import Found, SuggestionKind
    from core.project.interpret import NewThing
    from core.project.learning import Answer
    from core.project.matching import CodedRecord
    from core.project.project import Project
    from core.project.resolving import Resolved
    from core.text.span import Span

Finder: TypeAlias = "Callable[[ArticleReading], Iterable[Found]]"
"""What finds in an article that was read what could be coded."""

RULES = 4
"""Version of the rules: what was found by an older one is found anew."""
_LONGEST_AT_ONCE = 20_000
"""Code points: so many are looked through in some tenths of a second. What is longer is left to the background."""
_LONGEST = 200_000
"""Code points: no news article is longer, and nobody could stop looking through it meanwhile."""
_REMEMBERED = 8


@dataclass(frozen=True, slots=True)
class SuggestedValue:
    """One value of what is suggested.

    Attributes:
        value: As it would be coded, without an id; its `normal` is None where `new` must be made first.
        label: What a screen shows for it.
        new: The entity or term that is made when it is accepted.
        why: Why the rules say so, one sentence; empty where the words say it plainly.
    """

    value: Value
    label: str
    new: NewThing | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A record, mentions of one, or values of one field of one, that the analyst may accept or reject.

    Attributes:
        id: The same as long as the same is suggested.
        mentions: Places that would be mentions, in text order; none where only a value is suggested.
        fields: In the order of the codebook; none where only mentions are suggested.
        reason: Why it is suggested, one sentence.
        score: How sure the rule is, 0 to 1.
        rule: Id of the rule.
        record: Id of the record that it adds to; None where accepting makes one.
    """

    id: str
    article: str
    type: str
    kind: SuggestionKind
    mentions: tuple[Anchor, ...]
    fields: Mapping[str, tuple[SuggestedValue, ...]]
    reason: str
    score: float
    rule: str
    record: str | None = None

    @property
    def place(self) -> Anchor:
        """Where the reader shows it: its first mention, else the first words that say the value, or its basis."""
        if self.mentions:
            return self.mentions[0]
        anchors = [anchor for values in self.fields.values() for each in values for anchor in each.value.anchors]
        return min(anchors, key=lambda anchor: (str(anchor.role) != "words", anchor.span))

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Every place that it stands on, in text order, each once: mentions and words of values, without bases."""
        said = {anchor.span: anchor for anchor in self._said()}
        return tuple(said[span] for span in sorted(said))

    def stands_on(self, span: Span) -> bool:
        """Tell whether one of its places shares at least one code point with these words."""
        return any(anchor.span.overlaps(span) for anchor in self._said())

    def _said(self) -> Iterator[Anchor]:
        for values in self.fields.values():
            for each in values:
                yield from each.value.words
        yield from self.mentions


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found in an article, and from what."""

    looked: LookedThrough
    found: tuple[Found, ...]
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class _Things:
    """What was found, read with the names and the answers that were known."""

    resolved: tuple[Resolved, ...]
    answers: Mapping[tuple[str, str, str], Answer]


class SuggestionBook:
    """Answers about what is suggested; for the analyst who works, whoever's records are shown."""

    def __init__(self, project: Project, find: Finder | None = None) -> None:
        """Look at a project.

        Args:
            find: What finds; the rules that ship with the program if not given.
        """
        self._project = project
        self._find = find
        self.learned = Learned(project)
        self._gazetteer: Gazetteer | None = None
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._resolved: dict[str, tuple[Found, ...]] = {}
        self._things: dict[str, _Things] = {}
        self._open: dict[str, tuple[Suggestion, ...]] = {}
        self._coded: defaultdict[str, dict[str, CodedRecord]] = defaultdict(dict)

    def use(self, find: Finder) -> None:
        """Have another finder look through the articles; what is kept was found by others, and is left unread."""
        self._find = find
        self._forget_all()

    def of(self, article_id: str) -> tuple[Suggestion, ...]:
        """List what is suggested in an article, in text order.

        An article that was not looked through yet is looked through now, unless it is very long.

        Raises:
            UserFixable: If the article is gone.
        """
        article = self._project.article(article_id)
        found = self._found_in(article)
        if self._resolved.get(article_id) is not found:
            self._things.pop(article_id, None)
            self._open.pop(article_id, None)
            self._resolved[article_id] = found
        if article_id not in self._open:
            self._open[article_id] = self._derive(article, found)
        return self._open[article_id]

    def is_ready(self, article_id: str) -> bool:
        """Tell whether `of` answers at once: no article has to be looked through for it.

        Raises:
            UserFixable: If the article is gone.
        """
        article = self._project.article(article_id)
        if self._find is not None or article.characters > _LONGEST_AT_ONCE:
            return True
        looked, known = _looked(article, self._regions(article)), self._known.get(article_id)
        if known is not None and known.looked == looked:
            return True
        return self._project.store.suggestions.looked_through(article_id) == looked

    def at(self, article_id: str, record_type: str, span: Span) -> tuple[Suggestion, ...]:
        """List what is known to be suggested of a type on some words, in text order; nothing is looked through for it.

        Raises:
            UserFixable: If the article is gone.
        """
        article = self._project.article(article_id)
        known = self._known.get(article_id)
        if known is None or known.looked != _looked(article, self._regions(article)):
            return ()
        if self._resolved.get(article_id) is known.found and article_id in self._open:
            held = self._open[article_id]
        else:
            here = [each for each in known.found if each.type == record_type and _stands_on(each, span)]
            held = self._derive(article, tuple(here), keeps=False) if here else ()
        return tuple(each for each in held if each.type == record_type and each.stands_on(span))

    def why(self, article_id: str, record_type: str, value: Value) -> str:
        """Say why the rules found what a value rests on, one sentence; empty where they did not, or gave no reason."""
        known = self._known.get(article_id)
        if known is None:
            return ""
        words, basis = _spans_in(known.looked.text, value.words), _spans_in(known.looked.text, value.basis)
        for each in chain.from_iterable(found.of(value.field) for found in known.found if found.type == record_type):
            if each.reason and (set(each.words) == words if words else basis and set(each.basis) == basis):
                return each.reason
        return ""

    def one(self, suggestion: Suggestion) -> Suggestion | None:
        """Give a suggestion as it stands now; None where it is suggested no longer."""
        return next((each for each in self.of(suggestion.article) if each.id == suggestion.id), None)

    def look_through(self, article: Article) -> tuple[LookedThrough, tuple[Found, ...]]:
        """Find what could be coded in an article, whatever is known of it already; in one of book length nothing."""
        # The rules of three languages: no article needs them to be shown.
        from core.project.naming_sources import gazetteer_of, read_for_finders

        regions = self._regions(article)
        if article.characters > _LONGEST:
            return _looked(article, regions), ()
        if self._gazetteer is None:
            self._gazetteer = gazetteer_of(self._project.names)
        body = self._project.store.articles.text(article.text)
        reading = read_for_finders(body, article, regions, self._gazetteer)
        return _looked(article, regions), tuple(self._finder(reading))

    def forget(self, changes: Changes) -> None:
        """Forget what an act made stale."""
        if changes.touches("analyst"):
            self.learned.forget()
        elif changes.touches("value"):
            self.learned.follow(changes)
        if changes.touches("entity", "alias", "term", "codebook"):
            self._gazetteer = None
        if changes.touches("entity", "alias", "term", "codebook", "analyst"):
            self._things.clear()
            self._coded.clear()
        self._open.clear()

    def forget_names(self) -> None:
        """Read the values of what was found anew, with the names that are known then."""
        self._gazetteer = None
        self._things.clear()
        self._coded.clear()
        self._open.clear()
        self.learned.forget()

    @property
    def _finder(self) -> Finder:
        if self._find is not None:
            return self._find
        from core.analysis.suggesting.finding import find

        return find

    def _forget_all(self) -> None:
        for kept in (self._known, self._resolved, self._things, self._open, self._coded):
            kept.clear()

    def _found_in(self, article: Article) -> tuple[Found, ...]:
        store = self._project.store.suggestions
        looked = _looked(article, self._regions(article))
        stored = store.looked_through(article.id) if self._find is None else None
        known = self._known.get(article.id)
        kept = stored if stored == looked else None
        if known is not None and known.looked == looked and (kept is None or kept.stamp == known.stamp):
            self._known.move_to_end(article.id)
            return known.found
        if kept is not None:
            self._keep(article.id, _Known(looked, store.found(article.id), kept.stamp))
        elif article.characters <= _LONGEST_AT_ONCE:
            self._keep(article.id, _Known(*self.look_through(article)))
        else:
            # What was found in this very text still stands where it stood; more is told when the worker comes to it.
            return store.found(article.id) if stored is not None and stored.text == looked.text else ()
        return self._known[article.id].found

    def _keep(self, article_id: str, known: _Known) -> None:
        self._known[article_id] = known
        self._known.move_to_end(article_id)
        while len(self._known) > _REMEMBERED:
            gone, _ = self._known.popitem(last=False)
            for kept in (self._resolved, self._things, self._open, self._coded):
                kept.pop(gone, None)

    def _regions(self, article: Article) -> tuple[Region, ...]:
        return self._project.store.articles.regions(article.text)

    def _derive(self, article: Article, found: tuple[Found, ...], *, keeps: bool = True) -> tuple[Suggestion, ...]:
        from core.project.matching import open_suggestions
        from core.project.resolving import Resolver

        things, answers = self._things.get(article.id) if keeps else None, self.learned.answers()
        if things is None or things.answers != answers:
            resolved = map(Resolver(self._project, article).resolve, found)
            things = _Things(tuple(filter(None, resolved)), answers)
        if keeps:
            self._things[article.id] = things
        return open_suggestions(self._project, article, things.resolved, self._coded[article.id])


def _spans_in(text: str, anchors: Iterable[Anchor]) -> set[Span]:
    return {anchor.span for anchor in anchors if anchor.text == text}


def _stands_on(found: Found, span: Span) -> bool:
    said = chain.from_iterable(each.words for each in found.values)
    return any(each.overlaps(span) for each in (*found.mentions, *said))


def _looked(article: Article, regions: Sequence[Region]) -> LookedThrough:
    digest = sha256(layout_of(regions).encode()).hexdigest()[:16]
    return LookedThrough(article.text, RULES, digest, article.published)
