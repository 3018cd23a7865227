"""The records that a claim board looks at: those of its articles, and those that pairings and links lead to."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from core.model.codebook import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.model.change import Changes
    from core.model.record import Record
    from core.project.project import Project
    from core.store.comparisons import Pairing

_NOT_FOLLOWED = ("codebook", "analyst", "article_text")
_MOST_FOLLOWED = 200
"""Rows touched by one act; of what touched more, all records are read anew."""


class BoardRecords:
    """Records of the analyst shown, and what she said of them.

    Attributes:
        own: Those of the board's articles, by their ids, in the order of the articles and then of their making.
    """

    def __init__(self, project: Project, articles: tuple[str, ...], own: Mapping[str, Record]) -> None:
        """Look at records that were read."""
        self._project = project
        self._articles = articles
        self.own = own

    @classmethod
    def read(cls, project: Project, articles: tuple[str, ...]) -> BoardRecords:
        """Read the records of some articles."""
        own = {record.id: record for article in articles for record in project.records(article=article)}
        return cls(project, articles, own)

    @classmethod
    def followed(
        cls, project: Project, articles: tuple[str, ...], before: Mapping[str, Record], changes: Changes
    ) -> BoardRecords:
        """Read what an act touched, and take the rest over from before it."""
        is_told = changes.act is not None and 0 < len(changes.ids) <= _MOST_FOLLOWED
        if not is_told or changes.touches(*_NOT_FOLLOWED):
            return cls.read(project, articles)
        touched = {identity: project.record(identity) for identity in changes.ids}
        shown = {
            identity: record
            for identity, record in touched.items()
            if record is not None and record.article in articles and record.analyst == project.shown_id
        }
        if not shown.keys() <= before.keys():
            return cls.read(project, articles)
        kept = {identity: record for identity, record in before.items() if identity not in touched or identity in shown}
        return cls(project, articles, kept | shown)

    @cached_property
    def pairings(self) -> tuple[Pairing, ...]:
        """What the analyst said of records, in whatever article."""
        whose = self._project.shown_id
        return self._project.store.comparisons.pairings(whose) if whose else ()

    @cached_property
    def paired(self) -> frozenset[str]:
        """Ids of all records that she took for one with another."""
        return frozenset(identity for each in self.pairings if each.linked for identity in (each.a, each.b))

    def beyond(self) -> tuple[Record, ...]:
        """Read the records of other articles that pairings go through, or that records of these link to."""
        beside: defaultdict[str, set[str]] = defaultdict(set)
        for each in self.pairings:
            if each.linked:
                beside[each.a].add(each.b)
                beside[each.b].add(each.a)
        wanted = [*self._linked_to(), *(other for identity in self.own for other in beside.get(identity, ()))]
        found: dict[str, Record] = {}
        seen = set(self.own)
        while wanted:
            identity = wanted.pop()
            if identity in seen:
                continue
            seen.add(identity)
            record = self._project.record(identity)
            if record is not None and record.analyst == self._project.shown_id:
                found[identity] = record
                wanted += beside.get(identity, ())
        return tuple(found.values())

    def _linked_to(self) -> Iterator[str]:
        names = self._project.names
        links = {
            kind.id: [field.id for field in kind.fields if field.kind is Kind.LINK]
            for kind in self._project.codebook.types
        }
        told = {
            value.normal
            for record in self.own.values()
            for field in links.get(record.type, ())
            for value in record.values(field)
            if value.normal
        }
        return (each for each in sorted(told) if each not in self.own and names.entity(each) is None)
