"""Entities and terms are made, named, merged and split; suggestions are taken and rejected; notes are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from core.model.entity import Entity, Name
from core.operations import entities, notes, suggesting
from tests.core.machine.seats import MOST_RECORDS, PICK, TYPED, WORDS, Seats

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from core.model.entity import Term
    from core.project.suggestions import Suggestion

MOST_ENTITIES = 8


class NamesAndNotes(Seats):
    """What is done outside the form."""

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
