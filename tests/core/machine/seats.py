"""Two analysts at one project file: what it holds of both, and how an act is tried and looked at."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from core.errors import UserFixable
from core.model.change import ActKind
from core.model.ids import is_shipped
from core.project.entities import SAME_ENTITY
from core.project.project import Project
from core.store.store import open_store
from core.text.graphemes import widen
from core.text.span import Span
from tests.core.project.finders import find
from tests.core.store.projects import LAN, MINH

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.intake.files import IncomingArticle
    from core.model.article import Article
    from core.model.change import Act, Changes
    from core.model.entity import Entity, Name, Term
    from core.model.note import Note
    from core.model.record import Record
    from core.project.suggestions import Suggestion
    from core.store.rejections import Rejection

TYPED = (
    *("11.215", "9,46%", "9.46 percent", "hơn 1.200", "2020-09-24", "2020-01/2020-06", "24/9", "held", "up"),
    *("VN", "中国", "Việt Nam", "SOMTC 20", "AMMTC", "Nguyễn 😀", "vụ", "bandits", "ghi nhận", "", " "),
)
WORDS = ("", "vì nguồn khác", "said elsewhere 😀")
PICK = st.integers(min_value=0, max_value=10_000)
MOST_RECORDS = 6


@dataclass(frozen=True)
class Held:
    """What the project holds of both analysts."""

    records: tuple[Record, ...] = ()
    articles: tuple[Article, ...] = ()
    entities: tuple[Entity, ...] = ()
    terms: tuple[Term, ...] = ()
    added: tuple[tuple[Name, ...], ...] = ()
    notes: tuple[Note, ...] = ()
    dismissed: tuple[frozenset[str], ...] = (frozenset(), frozenset())
    rejected: frozenset[tuple[str, Rejection]] = frozenset()


@dataclass
class Deeds:
    """What one analyst can undo and redo: standing acts in the order in which they were done, and those undone."""

    standing: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    undone: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])


class Seats(RuleBasedStateMachine):
    """Two analysts take turns at one project file."""

    template: ClassVar[Path]
    incoming: ClassVar[tuple[IncomingArticle, ...]]

    def __init__(self) -> None:
        super().__init__()
        self.path = self.template.parent / "work" / "machine.spanwise"
        shutil.copy(self.template, self.path)
        self.analyst = LAN
        self.suggested: tuple[Suggestion, ...] = ()
        self.open()
        self.deeds = {LAN: Deeds(), MINH: Deeds()}

    def open(self) -> None:
        store = open_store(self.path)
        self.seats = {analyst: Project(store, analyst=analyst) for analyst in (LAN, MINH)}
        for project in self.seats.values():
            project.suggestion_book.use(find)
        self.now = self.everything()

    @property
    def project(self) -> Project:
        return self.seats[self.analyst]

    @property
    def records(self) -> tuple[Record, ...]:
        return self.now.records

    def acts(self) -> tuple[Act, ...]:
        return self.project.history(limit=100_000)

    def attempt(self, operation: Callable[[], Changes]) -> Act | None:
        """Do something; what is refused, or changes nothing, leaves no act and the records as they were."""
        acts = len(self.acts())
        try:
            done = operation().act
        except UserFixable:
            done = None
        if done is None:
            assert len(self.acts()) == acts
            assert self.everything() == self.now
            return None
        assert len(self.acts()) == acts + 1
        self.now = self.everything()
        mine = self.deeds[self.analyst]
        if done.kind is ActKind.DO:
            mine.standing.append((acts, done.id))
            mine.undone.clear()
        return done

    def everything(self) -> Held:
        store = next(iter(self.seats.values())).store
        articles = store.articles.articles("")
        places = [(article.id, seat.my_id) for article in articles for seat in self.seats.values()]
        return Held(
            store.records.records(),
            articles,
            store.entities.entities(),
            store.entities.terms(),
            tuple(names for subject, names in store.entities.names().items() if is_shipped(subject)),
            tuple(note for seat in self.seats.values() for note in store.notes.of(seat.my_id)),
            tuple(store.entities.dismissed(SAME_ENTITY, seat.my_id) for seat in self.seats.values()),
            frozenset((whose, each) for article, whose in places for each in store.rejections.of(article, whose)),
        )

    def sit_down(self, analyst: str) -> None:
        self.analyst = analyst
        self.project.read_anew()

    def article(self, pick: int) -> str:
        return self.now.articles[pick % len(self.now.articles)].id

    def record(self, pick: int) -> Record:
        """Any record, sometimes another analyst's."""
        mine = [record for record in self.records if record.analyst == self.project.my_id]
        found = mine if mine and pick % 5 else self.records
        return found[pick % len(found)]

    def value(self, pick: int) -> tuple[str, str]:
        """A record of mine and one of its values."""
        found = [
            (record.id, value.id)
            for record in self.records
            if record.analyst == self.project.my_id
            for value in record.all_values()
        ]
        return found[pick % len(found)]

    def span(self, article: str, start: int, length: int, *, whole: bool = True) -> Span:
        """Somewhere in the text and a little beyond its end; on whole characters if so wished and possible."""
        body = self.project.text(article)
        at = start % (len(body) + 2)
        span = Span(at, at + 1 + length % 12)
        return widen(body, span) if whole and span.end <= len(body) else span

    def field(self, record_type: str, pick: int) -> str:
        fields = self.project.codebook.type(record_type).fields
        return fields[pick % len(fields)].id
