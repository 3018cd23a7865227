"""Everything an analyst can do, in any order: the history, the tables and the quotations never part."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.errors import UserFixable
from core.intake.files import IncomingArticle, read_article
from core.model.change import ActKind
from core.model.entity import Entity, Name
from core.model.ids import is_shipped
from core.model.record import Origin, RecordState
from core.operations import carrying, duplicating, entities, history, notes, records, suggesting, values, withdrawal
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.project.entities import SAME_ENTITY
from core.project.names import Names
from core.project.project import Project
from core.store.store import open_store
from core.text.graphemes import widen
from core.text.span import Span
from tests.core.project.finders import find
from tests.core.store.projects import LAN, MINH, empty

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.article import Article
    from core.model.change import Act, Changes
    from core.model.entity import Term
    from core.model.note import Note
    from core.model.record import Record
    from core.project.suggestions import Suggestion
    from core.store.rejections import Rejection

VIETNAMESE = (
    "Hội nghị SOMTC 20 😀 họp ngày 24/9/2020\u2028tại Hà Nội.\n"
    "Tại Việt Nam, nửa đầu năm 2020 bắt giữ 11.215 vụ 15.775 đối tượng, tăng 9,46% so với cùng kỳ năm 2019."
)
FILES = {
    "vi.txt": VIETNAMESE.encode(),
    "vi_again.txt": b"\xef\xbb\xbf" + VIETNAMESE.replace("\n", "\r\n").encode(),
    "nfd.txt": "Bộ trưởng đề nghị: 50 vụ \U0001f468\u200d\U0001f469\u200d\U0001f467. Việt Nam\r\nđồng ý 9/2022."
    "".replace("ệ", "e\u0323\u0302").encode(),
    "zh.txt": "第9届中国—东盟会议9月22日举行，𠮷田提出4点建议。\nThe meeting made four proposals in 2022.".encode(),
}
TYPED = (
    *("11.215", "9,46%", "9.46 percent", "hơn 1.200", "2020-09-24", "2020-01/2020-06", "24/9", "held", "up"),
    *("VN", "中国", "Việt Nam", "SOMTC 20", "AMMTC", "Nguyễn 😀", "vụ", "bandits", "ghi nhận", "", " "),
)
WORDS = ("", "vì nguồn khác", "said elsewhere 😀")
PICK = st.integers(min_value=0, max_value=10_000)
MOST_RECORDS = 6
MOST_ENTITIES = 8
MADE_HERE = re.compile("[0-9a-f]{32}")


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


def has_records(machine: Coding) -> bool:
    return bool(machine.records)


def has_values(machine: Coding) -> bool:
    return any(record.fields for record in machine.records if record.analyst == machine.project.my_id)


class Coding(RuleBasedStateMachine):
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

    # ── doing ───────────────────────────────────────────────────────────────────────────────────────────────────

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
        self.project.forget_names()

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

    # ── rules ───────────────────────────────────────────────────────────────────────────────────────────────────

    @initialize(kind=PICK, start=PICK)
    def begin(self, kind: int, start: int) -> None:
        self.attempt(lambda: import_articles(self.project, self.incoming[:1]).changes)
        self.attempt(lambda: self.tag_in(self.article(0), kind, start, ()))

    @rule(first=PICK, second=PICK)
    def bring_articles(self, first: int, second: int) -> None:
        chosen = [self.incoming[pick % len(self.incoming)] for pick in (first, second)]
        self.attempt(lambda: import_articles(self.project, chosen).changes)

    @precondition(lambda self: self.now.articles and len(self.records) < MOST_RECORDS)
    @rule(at=PICK, kind=PICK, start=PICK, typed=PICK)
    def tag(self, at: int, kind: int, start: int, typed: int) -> None:
        article = self.article(at)
        fills: tuple[Fill, ...] = ()
        if typed % 3 == 0:
            fills = (Fill(self.field("statistic", typed), text=TYPED[typed % len(TYPED)]),)
        self.attempt(lambda: self.tag_in(article, kind, start, fills))

    def tag_in(self, article: str, kind: int, start: int, fills: tuple[Fill, ...]) -> Changes:
        types = ("statistic", "meeting", "statistic", "speaker", "proposal", "tsunami")
        span = self.span(article, start, kind, whole=kind % 10 > 0)
        record_type = types[kind % len(types)]
        made = records.tag(
            self.project, article, record_type, span, fills=fills, read_words=start % 3 > 0, carry=start % 2 > 0
        )
        return made.changes

    @precondition(lambda self: self.now.articles)
    @rule(at=PICK)
    def remove_article(self, at: int) -> None:
        self.attempt(lambda: withdrawal.remove_article(self.project, self.article(at)))

    @precondition(has_records)
    @rule(at=PICK, start=PICK)
    def add_mention(self, at: int, start: int) -> None:
        record = self.record(at)
        span = self.span(record.article, start, at, whole=at % 5 > 0)
        self.attempt(lambda: records.add_mention(self.project, record.id, span))

    @precondition(has_records)
    @rule(at=PICK, other=PICK)
    def remove_mention(self, at: int, other: int) -> None:
        record, owner = self.record(at), self.record(other if other % 2 else at)
        chosen = owner.mentions[other % len(owner.mentions)].id
        done = self.attempt(lambda: records.remove_mention(self.project, record.id, chosen))
        assert done is None or owner.id == record.id

    @precondition(has_records)
    @rule(at=PICK, state=st.sampled_from(RecordState))
    def set_state(self, at: int, state: RecordState) -> None:
        self.attempt(lambda: records.set_state(self.project, self.record(at).id, state))

    @precondition(has_records)
    @rule(at=PICK)
    def delete_record(self, at: int) -> None:
        self.attempt(lambda: records.delete_record(self.project, self.record(at).id))

    @precondition(has_records)
    @rule(at=PICK, name=PICK, spans=st.lists(PICK, min_size=1, max_size=3), typed=PICK)
    def fill_with_words(self, at: int, name: int, spans: list[int], typed: int) -> None:
        record = self.record(at)
        stretches = tuple(self.span(record.article, start, typed, whole=typed % 9 > 0) for start in spans)
        new = Fill(
            self.field(record.type, name),
            spans=stretches,
            text=TYPED[typed % len(TYPED)] if typed % 4 == 0 else None,
            basis=stretches[:1] if typed % 5 == 0 else (),
            note=WORDS[typed % len(WORDS)],
            reason=WORDS[typed % len(WORDS)],
            doubtful=typed % 7 == 0,
        )
        self.attempt(lambda: values.fill(self.project, record.id, new))

    @precondition(has_records)
    @rule(at=PICK, name=PICK, typed=PICK)
    def fill_by_typing(self, at: int, name: int, typed: int) -> None:
        record = self.record(at)
        new = Fill(
            self.field(record.type, name),
            text=TYPED[typed % len(TYPED)],
            note=WORDS[typed % len(WORDS)],
            not_stated=typed % 4 == 0,
        )
        self.attempt(lambda: values.fill(self.project, record.id, new))

    @precondition(has_values)
    @rule(at=PICK, start=PICK)
    def add_words(self, at: int, start: int) -> None:
        record, value = self.value(at)
        held = self.project.record(record)
        assert held is not None
        span = self.span(held.article, start, at, whole=at % 7 > 0)
        self.attempt(lambda: values.add_words(self.project, record, value, span))

    @precondition(has_values)
    @rule(at=PICK, typed=st.sampled_from(TYPED), reason=st.sampled_from(WORDS))
    def correct(self, at: int, typed: str, reason: str) -> None:
        self.attempt(lambda: values.correct(self.project, *self.value(at), typed, reason=reason))

    @precondition(has_values)
    @rule(at=PICK, what=st.sampled_from(("doubtful", "settled", "note", "reason")), words=st.sampled_from(WORDS))
    def remark(self, at: int, what: str, words: str) -> None:
        deeds: dict[str, Callable[[], Changes]] = {
            "doubtful": lambda: values.set_doubtful(self.project, *self.value(at), doubtful=True),
            "settled": lambda: values.set_doubtful(self.project, *self.value(at), doubtful=False),
            "note": lambda: values.set_note(self.project, *self.value(at), words),
            "reason": lambda: values.set_reason(self.project, *self.value(at), words),
        }
        self.attempt(deeds[what])

    @precondition(has_values)
    @rule(at=PICK, origin=st.sampled_from(Origin))
    def set_origin(self, at: int, origin: Origin) -> None:
        self.attempt(lambda: values.set_origin(self.project, *self.value(at), origin))

    @precondition(has_values)
    @rule(at=PICK, name=PICK)
    def clear(self, at: int, name: int) -> None:
        record = self.record(at)
        fields = [*record.fields, self.field(record.type, name)]
        chosen = fields[name % len(fields)]
        one = next(iter(record.values(chosen)), None) if name % 2 else None
        self.attempt(lambda: values.clear(self.project, record.id, chosen, one.id if one else None))

    @precondition(lambda self: has_records(self) and len(self.records) < MOST_RECORDS)
    @rule(at=PICK)
    def duplicate(self, at: int) -> None:
        self.attempt(lambda: duplicating.duplicate_record(self.project, self.record(at).id).changes)

    @precondition(has_records)
    @rule(at=PICK, other=PICK)
    def copy_fields(self, at: int, other: int) -> None:
        ids = self.record(other).id, self.record(at).id
        self.attempt(lambda: duplicating.copy_fields(self.project, *ids))

    @precondition(has_records)
    @rule(at=PICK)
    def carry(self, at: int) -> None:
        self.attempt(lambda: carrying.carry(self.project, self.record(at).id))

    @precondition(has_records)
    @rule(at=PICK)
    def look_at(self, at: int) -> None:
        record = self.record(at).id
        if self.attempt(lambda: carrying.look_at(self.project, record)):
            held = self.project.record(record)
            assert held is not None
            assert not any(value.carried for value in held.all_values())

    @precondition(lambda self: self.now.articles and len(self.records) < MOST_RECORDS)
    @rule(at=PICK, which=PICK)
    def accept_suggestion(self, at: int, which: int) -> None:
        self.suggested = self.suggestions(at, which)
        if self.suggested and which % 4:
            chosen = self.suggested[which % len(self.suggested)]
            done = self.attempt(lambda: suggesting.accept(self.project, chosen).changes)
            assert done is not None
            assert chosen.id not in {each.id for each in self.project.suggestions(chosen.article)}
        elif self.suggested:
            self.attempt(lambda: suggesting.accept_all(self.project, self.suggested[:3]).changes)

    @precondition(lambda self: self.now.articles)
    @rule(at=PICK, which=PICK)
    def reject_suggestion(self, at: int, which: int) -> None:
        found = (self.suggested if which % 3 == 0 else ()) or self.suggestions(at, which)
        if not found:
            return
        chosen = found[0]
        self.attempt(lambda: suggesting.reject(self.project, chosen))
        if self.project.has_article(chosen.article):
            assert chosen.id not in {each.id for each in self.project.suggestions(chosen.article)}

    def suggestions(self, at: int, which: int) -> tuple[Suggestion, ...]:
        """What is suggested in an article, beginning anywhere."""
        found = self.project.suggestions(self.article(at))
        first = which % (len(found) + 1)
        return (*found[first:], *found[:first])

    @rule(at=PICK, words=st.sampled_from(WORDS))
    def note(self, at: int, words: str) -> None:
        values_held = [value.id for record in self.records for value in record.all_values()]
        things = [each.id for each in (*self.records, *self.now.articles, *self.now.entities)] + values_held + ["VN"]
        self.attempt(lambda: notes.set_note(self.project, things[at % len(things)], words))

    @precondition(lambda self: len(self.now.entities) < MOST_ENTITIES)
    @rule(at=PICK, text=st.sampled_from(TYPED), language=st.sampled_from(("", "vi", "zh-Hans")))
    def create(self, at: int, text: str, language: str) -> None:
        kinds = ("meeting", "person", "person", "organisation", "meeting", "country")
        series, ordinal = ("SOMTC", (at % 3) or None) if at % 2 else ("", None)
        self.attempt(
            lambda: (
                entities.create_entity(
                    self.project, kinds[at % len(kinds)], [Name(text, language)], series=series, ordinal=ordinal
                ).changes
            )
        )

    @precondition(lambda self: len(self.now.terms) < MOST_ENTITIES)
    @rule(text=st.sampled_from(TYPED))
    def create_term(self, text: str) -> None:
        self.attempt(lambda: entities.create_term(self.project, "topic", [Name(text, "vi")]).changes)

    @rule(at=PICK, other=PICK, text=st.sampled_from(TYPED))
    def call(self, at: int, other: int, text: str) -> None:
        thing = self.thing(at)
        names = [*thing.names, Name("", id="0" * 32)] if thing else [Name("")]
        identity, name = (thing.id if thing else ("VN", "percent")[at % 2]), names[other % len(names)].id
        deeds: tuple[Callable[[], Changes], ...] = (
            lambda: entities.add_name(self.project, identity, text, "vi"),
            lambda: entities.rename(self.project, identity, name, text, ""),
            lambda: entities.remove_name(self.project, identity, name),
            lambda: entities.put_name_first(self.project, identity, name),
            lambda: entities.set_series(self.project, identity, ("AMMTC", "")[other % 2], (other % 4) or None),
        )
        self.attempt(deeds[at % len(deeds)])

    @precondition(lambda self: self.now.entities)
    @rule(at=PICK, other=PICK, what=PICK)
    def sort_out(self, at: int, other: int, what: int) -> None:
        held = self.now.entities
        one, second = held[at % len(held)].id, held[other % len(held)].id
        deeds: tuple[Callable[[], Changes], ...] = (
            lambda: entities.merge(self.project, one, second),
            lambda: entities.merge(self.project, one, second),
            lambda: entities.split(self.project, one),
            lambda: entities.delete_entity(self.project, one),
            lambda: entities.dismiss_duplicate(self.project, one, second),
        )
        self.attempt(deeds[what % len(deeds)])

    def thing(self, pick: int) -> Entity | Term | None:
        """An entity or term of the project; none now and then."""
        held = (*self.now.entities, *self.now.terms)
        return held[pick % len(held)] if held and pick % 7 else None

    @rule()
    def undo(self) -> None:
        if done := self.attempt(lambda: history.undo(self.project)):
            assert done.kind is ActKind.UNDO
            self.note_undone(done.target)

    @rule()
    def redo(self) -> None:
        if done := self.attempt(lambda: history.redo(self.project)):
            assert done.kind is ActKind.REDO
            self.note_redone(done.target)

    @rule(pick=PICK)
    def take_back(self, pick: int) -> None:
        mine = [act for act in self.acts() if act.analyst == self.project.my_id]
        if not mine:
            return
        target = mine[pick % len(mine)]
        if done := self.attempt(lambda: history.take_back(self.project, target)):
            self.note_undone(target.id)
            assert done.target == target.id

    @rule()
    def close_and_open(self) -> None:
        before = self.now
        self.project.close()
        assert [path.name for path in self.path.parent.iterdir()] == [self.path.name]
        self.open()
        assert not self.project.read_only
        assert self.now == before

    @rule()
    def hand_over(self) -> None:
        self.sit_down(MINH if self.analyst == LAN else LAN)

    # ── what always holds ───────────────────────────────────────────────────────────────────────────────────────

    def note_undone(self, act: str | None) -> None:
        mine = self.deeds[self.analyst]
        deed = next(deed for deed in mine.standing if deed[1] == act)
        mine.standing.remove(deed)
        mine.undone.append(deed)

    def note_redone(self, act: str | None) -> None:
        mine = self.deeds[self.analyst]
        deed = mine.undone.pop()
        assert deed[1] == act
        mine.standing = sorted([*mine.standing, deed])

    @invariant()
    def the_log_and_the_quotations_agree_with_the_tables(self) -> None:
        assert self.project.store.examine() == []

    @invariant()
    def undo_and_redo_are_offered_in_their_order(self) -> None:
        mine = self.deeds[self.analyst]
        offered = self.project.next_undo(), self.project.next_redo()
        assert [act and act.id for act in offered] == [
            mine.standing[-1][1] if mine.standing else None,
            mine.undone[-1][1] if mine.undone else None,
        ]

    @invariant()
    def everything_that_a_value_names_is_there(self) -> None:
        there = {thing.id for thing in (*self.now.entities, *self.now.terms)}
        for record in self.records:
            for value in record.all_values():
                named = {value.normal, value.reading, value.unit}
                assert {identity for identity in named if identity and MADE_HERE.fullmatch(identity)} <= there

    @invariant()
    def no_merge_goes_round_in_a_circle(self) -> None:
        goals = {entity.id: entity.merged_into for entity in self.now.entities}
        for identity in goals:
            seen: set[str] = set()
            at: str | None = identity
            while at is not None:
                assert at not in seen
                seen.add(at)
                at = goals[at]

    @invariant()
    def what_a_project_remembers_of_names_is_what_a_new_one_reads(self) -> None:
        read, remembered = self.project.store.entities, self.project.names
        fresh = Names(self.project.codebook, read.entities(), read.terms(), read.names())
        assert {each.id: each for each in remembered.own_entities()} == {each.id: each for each in fresh.own_entities()}
        types = ("meeting", "person", "organisation")
        for words in ("SOMTC", "Việt"):
            assert remembered.complete(words, types=types) == fresh.complete(words, types=types)
            assert remembered.find_entity(words, types) == fresh.find_entity(words, types)

    @invariant()
    def records_and_values_are_whole(self) -> None:
        for record in self.records:
            assert record.mentions
            for value in record.all_values():
                if value.not_stated:
                    assert (value.normal, value.anchors) == (None, ())
                elif value.origin is Origin.STATED:
                    assert value.words
                if value.reading is not None:
                    assert value.words

    def teardown(self) -> None:
        try:
            self.undo_all_and_redo_all()
        finally:
            self.project.close()
            self.path.unlink()

    def undo_all_and_redo_all(self) -> None:
        before = self.now
        order: list[str] = []
        while standing := max((deeds.standing[-1:], name) for name, deeds in self.deeds.items()):
            if not standing[0]:
                break
            self.sit_down(standing[1])
            self.undo()
            assert self.deeds[standing[1]].undone[-1] == standing[0][0]
            order.append(standing[1])
        self.the_log_and_the_quotations_agree_with_the_tables()
        assert self.now == Held()
        for analyst in reversed(order):
            self.sit_down(analyst)
            self.redo()
        self.the_log_and_the_quotations_agree_with_the_tables()
        assert self.now == before


@pytest.mark.thorough
def test_whatever_is_done_the_history_tells_it_and_takes_it_back(tmp_path: Path) -> None:
    class Here(Coding):
        template = tmp_path / "template.spanwise"

    (tmp_path / "work").mkdir()
    empty(Here.template)
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    Here.incoming = tuple(read_article(tmp_path / name) for name in FILES)
    examples = settings().max_examples // 2
    run_state_machine_as_test(Here, settings=settings(max_examples=examples, stateful_step_count=30))
