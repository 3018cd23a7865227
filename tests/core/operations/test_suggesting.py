from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.model.article import ArticleState
from core.model.entity import Name
from core.model.record import Origin, RecordState
from core.model.suggestion import Found, FoundValue, SuggestionKind
from core.operations.entities import create_term
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.reading import read_on
from core.operations.records import delete_record, tag
from core.operations.suggesting import accept, accept_all, accept_all_beside, reject
from core.operations.values import clear, correct, fill
from core.project.project import Project
from core.store.bulk import ROWS_A_CHUNK
from core.text.span import Span
from tests.core.project.finders import SECOND, STORY, bring, find
from tests.core.store.projects import LAN, MINH, Desk, Templates, empty

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.analysis.suggesting.reading import ArticleReading
    from core.project.suggestions import Suggestion


@pytest.fixture
def desk(empty_project: Project) -> Desk:
    return bring(empty_project, "story.txt", STORY)


def suggested(desk: Desk, record_type: str, words: str = "") -> Suggestion:
    found = [
        each
        for each in desk.project.suggestions(desk.article)
        if each.type == record_type and words in " ".join(anchor.exact for anchor in each.anchors)
    ]
    assert found, [each.place.exact for each in desk.project.suggestions(desk.article)]
    return found[0]


def accept_(desk: Desk, record_type: str, words: str = "") -> str:
    return accept(desk.project, suggested(desk, record_type, words)).record


def heads(desk: Desk) -> list[str]:
    return [each.place.exact for each in desk.project.suggestions(desk.article)]


def after(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is None


def test_accepting_makes_the_record_with_all_its_words_in_one_act(desk: Desk) -> None:
    acts, before = desk.acts(), desk.project.suggestions(desk.article)
    record = desk.record(accept_(desk, "statistic", "320 vụ"))
    assert desk.acts() == acts + 1
    assert desk.last_act() == "accepted the suggested statistic 320 vụ in story"
    assert [mention.anchor.exact for mention in record.mentions] == ["320 vụ"]
    assert (record.state, record.analyst) == (RecordState.DRAFT, desk.project.my_id)
    assert {field: value.raw for field in record.fields if (value := record.first(field))} == {
        "measure": "buôn lậu gỗ",
        "value": "320",
        "unit": "vụ",
        "period": "",
    }
    assert (record.normal("value"), record.normal("unit"), record.normal("period")) == (
        "320",
        "cases",
        "2020-01/2020-06",
    )
    period = desk.value(record.id, "period")
    assert (period.origin, period.reading) == (Origin.INFERRED, None)
    assert period.basis[0].exact.startswith("Nửa đầu năm 2020")
    assert desk.project.article(desk.article).state is ArticleState.IN_WORK
    assert "320 vụ" not in heads(desk)

    undo(desk.project)
    assert desk.project.records() == ()
    assert [each.id for each in desk.project.suggestions(desk.article)] == [each.id for each in before]
    redo(desk.project)
    assert desk.record(record.id) == record
    assert "320 vụ" not in heads(desk)


def test_what_the_rule_doubts_is_doubtful(desk: Desk) -> None:
    record = accept_(desk, "meeting")
    phase = desk.value(record, "phase")
    assert (phase.normal, phase.doubtful, phase.origin) == ("held", True, Origin.INFERRED)
    assert not desk.value(record, "meeting").doubtful
    assert [mention.anchor.exact for mention in desk.record(record).mentions] == ["SOMTC 20", "SOMTC 20"]


def test_an_entity_that_is_new_is_made_in_the_same_act(desk: Desk) -> None:
    suggestion = suggested(desk, "meeting")
    new = suggestion.fields["meeting"][0].new
    assert new is not None
    assert (new.type, new.series, new.ordinal) == ("meeting", "SOMTC", 20)
    record = accept(desk.project, suggestion).record
    meeting = desk.project.names.find_meeting("SOMTC", 20)
    value = desk.value(record, "meeting")
    assert meeting is not None
    assert (value.normal, value.reading) == (meeting, meeting)
    undo(desk.project)
    assert desk.project.names.find_meeting("SOMTC", 20) is None


def test_a_name_that_became_known_is_known_wherever_it_is_suggested(desk: Desk) -> None:
    other = bring(desk.project, "second.txt", SECOND)
    assert suggested(other, "speaker").fields["person"][0].new is not None
    record = accept_(desk, "speaker")
    person = suggested(other, "speaker").fields["person"][0]
    assert (person.new, person.value.normal) == (None, desk.value(record, "person").normal)
    assert person.label == "Trần Văn Minh"


def test_a_thing_that_was_coded_meanwhile_gets_its_further_mention_suggested(desk: Desk) -> None:
    one, other = (each for each in desk.project.suggestions(desk.article) if each.type == "speaker")
    record = accept(desk.project, one).record
    further = suggested(desk, "speaker")
    assert (further.kind, further.record) == (SuggestionKind.MENTION, record)
    assert further.mentions == other.mentions
    assert dict(further.fields) == {}
    assert accept(desk.project, further).record == record
    assert desk.last_act() == "accepted the suggested mention Trần Văn Minh of speaker Trần Văn Minh"
    assert [each.anchor for each in desk.record(record).mentions] == [*one.mentions, *other.mentions]
    assert not [each for each in desk.project.suggestions(desk.article) if each.type == "speaker"]
    undo(desk.project)
    assert suggested(desk, "speaker").id == further.id


def test_what_a_record_lacks_is_suggested_for_it(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("320 vụ"), read_words=True).record
    lacking = [each for each in desk.project.suggestions(desk.article) if each.record == record]
    assert [(each.kind, *each.fields) for each in lacking] == [
        (SuggestionKind.VALUE, "period"),
        (SuggestionKind.VALUE, "measure"),
    ]
    for each in lacking:
        accept(desk.project, each)
    assert desk.last_act() == "accepted what was suggested for measure of statistic 320 vụ"
    assert desk.value(record, "measure").raw == "buôn lậu gỗ"
    assert not [each for each in desk.project.suggestions(desk.article) if each.record == record]
    clear(desk.project, record, "measure")
    assert [list(each.fields) for each in desk.project.suggestions(desk.article) if each.record == record] == [
        ["measure"]
    ]


def test_a_record_that_is_deleted_is_suggested_again(desk: Desk) -> None:
    before = heads(desk)
    delete_record(desk.project, accept_(desk, "statistic", "320 vụ"))
    assert heads(desk) == before


def test_what_is_rejected_stays_so_until_it_is_undone(desk: Desk) -> None:
    before, acts = heads(desk), desk.acts()
    changes = reject(desk.project, suggested(desk, "statistic", "320 vụ"))
    assert desk.acts() == acts + 1
    assert desk.last_act() == "rejected the suggested statistic 320 vụ in story"
    assert changes.touches("rejection")
    assert desk.article in changes.ids
    left = [each for each in before if each != "320 vụ"]
    assert heads(desk) == left
    undo(desk.project)
    assert heads(desk) == before
    redo(desk.project)
    assert heads(desk) == left


def test_what_is_rejected_stays_so_when_the_project_is_opened_again(templates: Templates, tmp_path: Path) -> None:
    path = templates.copy(empty, tmp_path / "again.spanwise")
    with closing(Project.open(path, analyst=LAN)) as project:
        desk = bring(project, "story.txt", STORY)
        before = heads(desk)
        reject(project, suggested(desk, "statistic", "320 vụ"))
    with closing(Project.open(path, analyst=LAN)) as project:
        project.suggestion_book.use(find)
        assert heads(Desk.at(project, "story")) == [each for each in before if each != "320 vụ"]
        undo(project)
        assert heads(Desk.at(project, "story")) == before
        assert project.store.examine() == []


def test_a_rejection_holds_for_one_analyst_in_one_article(desk: Desk) -> None:
    other = bring(desk.project, "second.txt", SECOND)
    reject(desk.project, suggested(desk, "speaker"))
    assert not [each for each in desk.project.suggestions(desk.article) if each.type == "speaker"]
    assert suggested(other, "speaker")
    minh = Desk(Project(desk.project.store, analyst=MINH), desk.article)
    minh.project.suggestion_book.use(find)
    assert suggested(minh, "speaker")


def test_a_rejected_mention_leaves_the_record_alone(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17), fills=(Fill("meeting", (Span(9, 17),)),)).record
    further = suggested(desk, "meeting", "SOMTC 20")
    assert (further.kind, len(further.mentions)) == (SuggestionKind.MENTION, 1)
    reject(desk.project, further)
    assert desk.last_act() == "rejected the suggested mention SOMTC 20 of meeting Hội nghị SOMTC 20"
    assert [each.kind for each in desk.project.suggestions(desk.article) if each.record == record] == [
        SuggestionKind.VALUE
    ]


def test_a_rejected_value_leaves_the_record_alone(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("320 vụ"), read_words=True).record
    reject(desk.project, next(each for each in desk.project.suggestions(desk.article) if "measure" in each.fields))
    assert desk.last_act() == "rejected what was suggested for measure of statistic 320 vụ"
    assert [list(each.fields) for each in desk.project.suggestions(desk.article) if each.record == record] == [
        ["period"]
    ]


def test_nothing_is_accepted_or_rejected_twice(desk: Desk) -> None:
    suggestion = suggested(desk, "statistic", "320 vụ")
    accept(desk.project, suggestion)
    acts = desk.acts()
    with pytest.raises(UserFixable, match="suggested no longer"):
        accept(desk.project, suggestion)
    with pytest.raises(UserFixable, match="suggested no longer"):
        reject(desk.project, suggestion)
    assert desk.acts() == acts


def test_what_is_meant_instead_gets_the_words_as_a_name(desk: Desk) -> None:
    other = bring(desk.project, "second.txt", SECOND)
    known = create_term(desk.project, "measure", [Name("timber smuggling", "en")]).id
    suggestion = suggested(desk, "statistic", "320 vụ")
    assert suggestion.fields["measure"][0].new is not None
    record = accept(desk.project, suggestion, instead={"measure": known}).record
    value = desk.value(record, "measure")
    assert (value.raw, value.reading, value.normal) == ("buôn lậu gỗ", known, known)
    assert desk.project.names.find_term("buôn lậu gỗ", "measure") == known
    measure = suggested(other, "statistic").fields["measure"][0]
    assert (measure.new, measure.value.normal, measure.label) == (None, known, "timber smuggling")


def test_what_is_meant_instead_must_be_what_the_field_holds(desk: Desk) -> None:
    suggestion, acts = suggested(desk, "statistic", "320 vụ"), desk.acts()
    with pytest.raises(UserFixable, match="does not take"):
        accept(desk.project, suggestion, instead={"measure": "VN"})
    assert desk.acts() == acts
    assert desk.project.names.find_term("buôn lậu gỗ", "measure") is None


def test_words_mean_the_next_time_what_the_analyst_made_of_them(desk: Desk) -> None:
    other = bring(desk.project, "second.txt", SECOND)
    known = create_term(desk.project, "measure", [Name("timber smuggling", "en")]).id
    record = accept_(desk, "statistic", "320 vụ")
    correct(desk.project, record, desk.value(record, "measure").id, known, reason="the same thing")
    measure = suggested(other, "statistic").fields["measure"][0]
    assert (measure.value.normal, measure.label) == (known, "timber smuggling")
    made = accept_(other, "statistic")
    value = other.value(made, "measure")
    assert (value.normal, value.reason) == (known, "the same thing")
    assert value.reading == desk.value(record, "measure").reading
    for _ in range(2):
        undo(desk.project)
    measure = suggested(other, "statistic").fields["measure"][0]
    assert measure.label == "buôn lậu gỗ"


def test_a_value_that_was_corrected_is_not_suggested_anew(desk: Desk) -> None:
    record = accept_(desk, "statistic", "320 vụ")
    correct(desk.project, record, desk.value(record, "value").id, "321")
    assert "320 vụ" not in heads(desk)
    fill(desk.project, record, Fill("measure", text="gỗ lậu"))
    assert "320 vụ" not in heads(desk)


def one_of_each(reading: ArticleReading) -> Sequence[Found]:
    at = reading.text.index("320 vụ")
    whole, number = Span(at, at + 6), Span(at, at + 3)
    values = (
        FoundValue("value", not_stated=True, words=(number,)),
        FoundValue("amount", (number,), normal="320", unit="cases", bound="=", high="330"),
        FoundValue("direction", text="up"),
        FoundValue("place", text="Atlantis", doubtful=True, as_type="organisation"),
        FoundValue("base_period", text="no date at all"),
        FoundValue("measure", normal="no_such_term", words=(number,)),
        FoundValue("reported_by", normal="f" * 32),
        FoundValue("colour", text="red"),
    )
    return (
        Found("statistic", (whole,), values, "r", "Because.", 0.5),
        Found("tsunami", (whole,), (), "r", "Because.", 0.5),
    )


def test_each_sort_of_value_is_written_as_it_must_be(desk: Desk) -> None:
    desk.project.suggestion_book.use(one_of_each)
    (suggestion,) = desk.project.suggestions(desk.article)
    record = desk.record(accept(desk.project, suggestion).record)
    assert list(record.fields) == ["measure", "value", "place", "direction", "amount"]
    value, amount, direction, place = (
        desk.value(record.id, each) for each in ("value", "amount", "direction", "place")
    )
    assert (value.not_stated, value.normal, value.anchors) == (True, None, ())
    assert (amount.normal, amount.high, amount.unit, amount.bound) == ("320", "330", "cases", "")
    assert (direction.normal, direction.origin, direction.reading) == ("up", Origin.INFERRED, None)
    assert [anchor.exact for anchor in direction.basis] == ["320 vụ"]
    made = desk.project.names.entity(place.normal or "")
    assert made is not None
    assert (made.label, made.type, place.doubtful) == ("Atlantis", "organisation", True)
    assert desk.project.names.label(record.normal("measure") or "") == "320"


def test_a_span_that_cuts_a_character_is_widened(empty_project: Project) -> None:
    desk = bring(
        empty_project,
        "family.txt",
        "Gặp gỡ\n\nBa người \U0001f468\u200d\U0001f469\u200d\U0001f467 đến Hà Nội hôm nay.\n",
    )
    at = desk.project.text(desk.article).index("\U0001f468")
    desk.project.suggestion_book.use(
        lambda _: (Found("proposal", (Span(at, at + 1),), (FoundValue("text", (Span(at, at + 1),)),), "r", "", 0.5),)
    )
    record = accept(desk.project, desk.project.suggestions(desk.article)[0]).record
    assert desk.record(record).mentions[0].anchor.span == Span(at, at + 5)


def every(desk: Desk) -> tuple[Suggestion, ...]:
    return tuple(each for article in desk.project.articles() for each in desk.project.suggestions(article.id))


def test_all_are_accepted_in_one_act(desk: Desk) -> None:
    bring(desk.project, "second.txt", SECOND)
    chosen, acts = every(desk), desk.acts()
    told: list[tuple[int, int, str]] = []
    done = accept_all(desk.project, chosen, told=lambda *each: told.append(each))
    assert (done.accepted, done.left) == (len(chosen), 0)
    assert desk.acts() == acts + 1
    assert desk.last_act() == f"accepted {len(chosen)} suggestions in story, second"
    assert told[0][:2] == (0, len(chosen))
    assert told[-1] == (len(chosen), len(chosen), "")
    assert len(desk.project.records()) == len(chosen)
    persons = {desk.project.record(each.id).normal("person") for each in desk.project.records(record_type="speaker")}  # type: ignore[union-attr]
    assert len(persons) == 1, "what is new is made once"
    assert {each.kind for each in every(desk)} <= {SuggestionKind.MENTION}
    undo(desk.project)
    assert desk.project.records() == ()
    assert [each.id for each in every(desk)] == [each.id for each in chosen]


def test_all_can_be_accepted_beside_the_window(desk: Desk) -> None:
    read_on(desk.project.path, lambda _: None, lambda: False, find=find)
    chosen = desk.project.suggestions(desk.article)
    done = accept_all_beside(desk.project.path, chosen, analyst=LAN, told=lambda *_: None, cancelled=lambda: False)
    assert desk.project.records() != ()
    desk.project.refresh(done.changes)
    assert {each.kind for each in desk.project.suggestions(desk.article)} <= {SuggestionKind.MENTION}


def many(reading: ArticleReading) -> Sequence[Found]:
    words = [match for match in range(len(reading.text) - 1) if reading.text[match : match + 2].isalpha()]
    return [
        Found("proposal", (Span(at, at + 2),), (FoundValue("text", (Span(at, at + 2),)),), "r", "", 0.5) for at in words
    ]


def test_accepting_all_writes_in_chunks_and_leaves_nothing_where_it_is_cancelled(desk: Desk) -> None:
    desk.project.suggestion_book.use(many)
    chosen, acts = desk.project.suggestions(desk.article), desk.acts()
    other = Project.open(desk.project.path, analyst=LAN, read_only=True)
    rows: list[int] = []

    def look(*_: object) -> None:
        assert other.records() == ()
        with closing(sqlite3.connect(desk.project.path)) as connection:
            rows.append(connection.execute("select count(*) from change").fetchone()[0])

    try:
        with pytest.raises(Cancelled):
            accept_all(desk.project, chosen, told=look, cancelled=after(len(chosen) + 3))
        assert len(rows) == 3
        assert 0 < max(two - one for one, two in pairwise(rows)) <= ROWS_A_CHUNK // 2
    finally:
        other.close()
    assert desk.project.records() == ()
    assert desk.acts() == acts
    assert desk.project.suggestions(desk.article) == chosen


def test_what_is_suggested_no_longer_is_left_alone(desk: Desk) -> None:
    chosen = desk.project.suggestions(desk.article)
    accept_(desk, "statistic", "320 vụ")
    done = accept_all(desk.project, chosen)
    assert (done.accepted, done.left) == (len(chosen) - 1, 1)
    acts = desk.acts()
    done = accept_all(desk.project, chosen[:1])
    assert (done.accepted, done.left, done.changes.act) == (0, 1, None)
    assert desk.acts() == acts


def test_mentions_and_values_are_accepted_with_the_rest(desk: Desk) -> None:
    one = tag(desk.project, desk.article, "statistic", desk.span("320 vụ"), read_words=True).record
    two = accept_(desk, "speaker")
    kinds = {each.kind for each in desk.project.suggestions(desk.article)}
    assert kinds == set(SuggestionKind)
    accept_all(desk.project, desk.project.suggestions(desk.article))
    assert len(desk.record(two).mentions) == 2
    assert desk.value(one, "measure").raw == "buôn lậu gỗ"
    assert desk.project.suggestions(desk.article) == ()


def in_other_words(reading: ArticleReading) -> Sequence[Found]:
    sought = ("SOMTC 20", "khai mạc", "hội nghị")
    named = [Span(at, at + len(words)) for words in sought for at in [reading.text.index(words)]]
    return (Found("meeting", tuple(named), (FoundValue("meeting", (named[0],)),), "r", "Because.", 0.5),)


def test_further_mentions_in_other_words_are_accepted_one_behind_the_other(desk: Desk) -> None:
    desk.project.suggestion_book.use(in_other_words)
    place = desk.span("SOMTC 20", inside="Hội nghị SOMTC 20")
    record = tag(desk.project, desk.article, "meeting", place, read_words=True).record
    chosen = desk.project.suggestions(desk.article)
    assert [each.kind for each in chosen] == [SuggestionKind.MENTION] * 2
    accept_all(desk.project, chosen)
    assert [mention.anchor.exact for mention in desk.record(record).mentions] == ["SOMTC 20", "khai mạc", "hội nghị"]
    assert desk.project.suggestions(desk.article) == ()


def test_accepting_all_is_cancelled_before_it_begins(desk: Desk) -> None:
    acts = desk.acts()
    with pytest.raises(Cancelled):
        accept_all(desk.project, desk.project.suggestions(desk.article), cancelled=lambda: True)
    assert desk.acts() == acts
