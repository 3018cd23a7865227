"""Which articles of a project are worth reading beside one: its other language, and what tells of the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.partners import Gist, likely_partners
from core.language.series import SeriesNumber, meeting_identity
from core.project.comparing import Part, parts_of
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.model.article import Article
    from core.model.record import Record
    from core.model.suggestion import FoundValue
    from core.project.project import Project

_MOST_LOOKED_AT = 1_500
"""Articles that are compared one by one; of a larger project those are that share a name or a meeting."""
_HITS = 300
_FEWEST_DIGITS = 3
"""Many articles tell of 12 of something."""


@dataclass(frozen=True, slots=True)
class Partner:
    """What may be read beside an article.

    Attributes:
        score: 0 to 1.
        reasons: Pieces of a sentence, the weightiest first.
    """

    part: Part
    score: float
    reasons: tuple[str, ...]


def partners(project: Project, article_id: str, most: int = 8) -> tuple[Partner, ...]:
    """List what is worth reading beside an article, the likeliest first; for the analyst shown.

    It looks at what the rules found in the articles, so it knows more the more of them have been looked through; in a
    project of many articles it takes a while, and belongs into a worker with a project of its own.

    Raises:
        UserFixable: If the article is gone.
    """
    article = project.article(article_id)
    languages = [part for part in parts_of(project, article_id) if part.language]
    found = [Partner(part, 1.0, (tr("the other language of this article"),)) for part in languages[1:]]
    own = _gist(project, article)
    others = (_gist(project, other) for other in _candidates(project, article, own))
    found += [Partner(Part(each.article), each.score, each.reasons) for each in likely_partners(own, others)]
    return tuple(found[:most])


def _candidates(project: Project, article: Article, own: Gist) -> Iterable[Article]:
    articles = project.articles()
    if len(articles) <= _MOST_LOOKED_AT:
        return articles
    named = [*(_query(meeting) for meeting in own.meetings), *own.people]
    near: set[str] = set()
    for words in dict.fromkeys(named):
        near.update(project.store.search.articles_with(words, limit=_HITS))
    near -= {article.id}
    return [each for each in articles if each.id in near]


def _query(meeting: SeriesNumber) -> str:
    return meeting.series if meeting.ordinal is None else f"{meeting.series} {meeting.ordinal}"


def _gist(project: Project, article: Article) -> Gist:
    entities = dict(_entities(project, project.records(article=article.id)))
    coded = filter(None, map(project.names.entity, entities))
    told = _Told(project, article)
    meetings = {SeriesNumber(each.series, each.ordinal) for each in coded if each.series}
    return Gist(
        article=article.id,
        published=article.published,
        entities=entities,
        meetings=frozenset((*meetings, *told.meetings())),
        days=frozenset(told.days()),
        figures=dict(told.figures()),
        people=tuple(dict.fromkeys(told.people())),
    )


def _entities(project: Project, records: Iterable[Record]) -> Iterator[tuple[str, str]]:
    """Give what records are about, where it is one particular thing."""
    for record in records:
        if not project.codebook.has_type(record.type):
            continue
        identity = project.codebook.type(record.type).identity
        named = record.normal(identity) if identity else None
        entity = project.names.entity(project.names.canonical(named)) if named else None
        if entity is not None and not (entity.series and entity.ordinal is None):
            yield entity.id, entity.label


class _Told:
    """What the rules found in the newest text of an article."""

    def __init__(self, project: Project, article: Article) -> None:
        store = project.store.suggestions
        looked = store.looked_through(article.id)
        is_newest = looked is not None and looked.text == article.text
        self._found = store.found(article.id) if is_newest else ()
        self._body = project.stored_text(article.text) if self._found else ""

    def meetings(self) -> Iterator[SeriesNumber]:
        for value in self._values("meeting", "meeting"):
            if (found := meeting_identity(self._words(value), None)) is not None:
                yield found

    def days(self) -> Iterator[str]:
        return (value.normal for value in self._values("meeting", "date") if value.normal)

    def people(self) -> Iterator[str]:
        return (words for value in self._values("speaker", "person") if (words := self._words(value)))

    def figures(self) -> Iterator[tuple[str, str]]:
        for found in self._found:
            number = next((value.normal for value in found.of("value") if value.normal), None)
            if number is not None and len(number) >= _FEWEST_DIGITS:
                unit = next((value.normal for value in found.of("unit") if value.normal), "")
                words = self._body[found.mentions[0].start : found.mentions[0].end]
                yield f"{number} {unit}", " ".join(words.split())

    def _values(self, record_type: str, field: str) -> Iterator[FoundValue]:
        return (value for found in self._found if found.type == record_type for value in found.of(field))

    def _words(self, value: FoundValue) -> str:
        return value.text or " ".join(self._body[span.start : span.end] for span in value.words)
