"""Articles come and go, records are tagged, filled, corrected and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from core.model.record import Origin, RecordState
from core.operations import carrying, duplicating, records, values, withdrawal
from core.operations.articles import import_articles
from core.operations.filling import Fill
from tests.core.machine.seats import MOST_RECORDS, PICK, TYPED, WORDS, Seats

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes


def has_records(machine: Seats) -> bool:
    return bool(machine.records)


def has_values(machine: Seats) -> bool:
    return any(record.fields for record in machine.records if record.analyst == machine.project.my_id)


class TagsAndFills(Seats):
    """What is done with words and the form."""

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
