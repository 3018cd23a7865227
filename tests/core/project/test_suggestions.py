from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.model.entity import Name
from core.model.suggestion import Found, FoundValue, SuggestionKind
from core.operations.article_facts import set_region
from core.operations.codebooks import change_codebook
from core.operations.entities import create_term
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.reading import ReadOn, has_waiting, read_on
from core.operations.records import delete_record, tag
from core.operations.suggesting import accept
from core.operations.values import correct
from core.project.project import Project
from core.text.span import Span
from tests.core.project.finders import SECOND, STORY, bring, find
from tests.core.store.projects import LAN, MINH, Desk, Templates, empty, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from core.analysis.suggesting.reading import ArticleReading

LONG = "Hội nghị SOMTC 20\n\n" + "Hội nghị SOMTC 20 họp tại Hà Nội trong hai ngày. " * 500


@pytest.fixture
def desk(templates: Templates, tmp_path: Path) -> Iterator[Desk]:
    with opened(templates.copy(empty, tmp_path / "one.spanwise")) as project:
        yield bring(project, "story.txt", STORY)


class Counting:
    """The invented finder, which tells how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, reading: ArticleReading) -> tuple[Found, ...]:
        self.asked.append(reading.text)
        return tuple(find(reading))


def after(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is None


def reader(desk: Desk) -> Desk:
    """The same article, of a project that reads what is kept."""
    return Desk(Project(desk.project.store, analyst=LAN), desk.article)


def shown(desk: Desk) -> list[tuple[str, str, str]]:
    found = desk.project.suggestions(desk.article)
    return [(each.kind, each.type, each.place.exact) for each in found]


def in_background(desk: Desk, cancelled: Callable[[], bool] = lambda: False) -> list[ReadOn]:
    told: list[ReadOn] = []
    read_on(desk.project.path, told.append, cancelled, find=find)
    return told


def test_what_was_found_is_suggested_in_text_order_with_its_words(desk: Desk) -> None:
    assert shown(desk) == [
        ("record", "meeting", "SOMTC 20"),
        ("record", "speaker", "Trần Văn Minh"),
        ("record", "statistic", "320 vụ"),
        ("record", "statistic", "415 đối tượng"),
        ("record", "speaker", "Trần Văn Minh"),
        ("record", "proposal", "các nước chia sẻ thông tin về tội phạm mạng"),
    ]
    body = desk.project.text(desk.article)
    for each in desk.project.suggestions(desk.article):
        assert each.reason
        for anchor in each.anchors:
            assert body[anchor.span.start : anchor.span.end] == anchor.exact
            assert anchor.text == desk.project.article(desk.article).text


def test_values_say_what_would_be_coded(desk: Desk) -> None:
    statistic = next(each for each in desk.project.suggestions(desk.article) if each.place.exact == "320 vụ")
    assert {field: values[0].label for field, values in statistic.fields.items()} == {
        "measure": "buôn lậu gỗ",
        "value": "320",
        "unit": "cases",
        "period": "2020-01/2020-06",
    }
    proposal = next(each for each in desk.project.suggestions(desk.article) if each.type == "proposal")
    (proposer,) = proposal.fields["proposer"]
    assert (proposer.value.normal, proposer.label, proposer.new) == ("PH", "Philippines", None)
    assert [anchor.exact for anchor in proposer.value.basis] == ["đề nghị các nước chia sẻ thông tin về tội phạm mạng."]


def test_an_article_is_looked_through_once(desk: Desk) -> None:
    counting = Counting()
    desk.project.suggestion_book.use(counting)
    first = desk.project.suggestions(desk.article)
    assert desk.project.suggestions(desk.article) is first
    accept(desk.project, first[0])
    assert desk.project.suggestions(desk.article) != first
    assert len(counting.asked) == 1
    set_region(desk.project, desk.article, Span(0, 20), role="boilerplate")
    desk.project.suggestions(desk.article)
    assert len(counting.asked) == 2


def test_what_was_found_in_the_background_is_read(desk: Desk) -> None:
    bring(desk.project, "second.txt", SECOND)
    before = shown(desk)
    assert has_waiting(desk.project)
    told = in_background(desk)
    assert not has_waiting(desk.project)
    assert {article for each in told for article in each.suggested} == {each.id for each in desk.project.articles()}
    assert (told[-1].left, told[-1].left_to_suggest) == (0, 0)
    assert shown(reader(desk)) == before
    assert in_background(desk) == []
    counting = Counting()
    desk.project.suggestion_book.use(counting)
    assert shown(desk) == before
    assert len(counting.asked) == 1, "what is kept was found by other rules"


def test_the_background_stops_where_it_is_told_and_goes_on_there(desk: Desk) -> None:
    bring(desk.project, "second.txt", SECOND)
    told = in_background(desk, after(2))
    assert sum(len(each.suggested) for each in told) == 1
    assert has_waiting(desk.project)
    told = in_background(desk)
    assert sum(len(each.suggested) for each in told) == 1


def test_the_background_finds_anew_what_changed(desk: Desk) -> None:
    in_background(desk)
    desk.project.suggestions(desk.article)
    set_region(desk.project, desk.article, Span(0, len(STORY) - 1), role="boilerplate")
    assert has_waiting(desk.project)
    assert len(in_background(desk)) == 1
    assert not has_waiting(desk.project)


def nothing(_: ArticleReading) -> Sequence[Found]:
    return ()


def test_what_the_background_found_anew_is_seen(desk: Desk) -> None:
    in_background(desk)
    desk = reader(desk)
    assert shown(desk)
    accept(desk.project, desk.project.suggestions(desk.article)[1])
    assert has_waiting(desk.project), "a name that stands in the article is known now"
    assert ("record", "meeting", "SOMTC 20") in shown(desk), "what was found stays until then"
    read_on(desk.project.path, lambda _: None, lambda: False, find=nothing)
    assert shown(desk) == []


def test_a_long_article_waits_for_the_background(desk: Desk) -> None:
    long = reader(bring(desk.project, "long.txt", LONG))
    assert desk.project.article(long.article).characters > 20_000
    assert shown(long) == []
    in_background(long)
    assert shown(long) == [("record", "meeting", "SOMTC 20")]
    set_region(long.project, long.article, Span(0, 17), role="body")
    assert shown(long) == [("record", "meeting", "SOMTC 20")], "what was found in this text stands where it stood"


def test_what_is_coded_by_hand_with_the_same_words_is_not_suggested(desk: Desk) -> None:
    tag(desk.project, desk.article, "speaker", Span(0, 8), fills=(Fill("person", text="Trần Văn Minh"),))
    assert {each for each in shown(desk) if each[1] == "speaker"} == {("mention", "speaker", "Trần Văn Minh")}
    proposal = desk.span("các nước chia sẻ thông tin về tội phạm mạng")
    tag(desk.project, desk.article, "proposal", proposal, read_words=True)
    kinds = {(each.kind, *each.fields) for each in desk.project.suggestions(desk.article) if each.type == "proposal"}
    assert kinds == {(SuggestionKind.VALUE, "proposer"), (SuggestionKind.VALUE, "stage")}


def test_a_person_who_was_coded_twice_is_not_suggested(desk: Desk) -> None:
    for each in [each for each in desk.project.suggestions(desk.article) if each.type == "speaker"]:
        place = each.place.span
        tag(desk.project, desk.article, "speaker", place, fills=(Fill("person", (place,)),))
    assert not [each for each in shown(desk) if each[1] == "speaker"]


def test_two_figures_of_one_sentence_are_two_things(desk: Desk) -> None:
    tag(desk.project, desk.article, "statistic", desk.span("320 vụ"), read_words=True)
    assert ("record", "statistic", "415 đối tượng") in shown(desk)


def same_words_two_meetings(reading: ArticleReading) -> Sequence[Found]:
    at = reading.text.index("SOMTC 20")
    both = (Span(at, at + 8),)
    return tuple(
        Found("meeting", both, (FoundValue("meeting", both, text=name),), "r", "Because.", 0.5)
        for name in ("SOMTC 20", "SOMTC 21")
    )


def test_two_meetings_of_a_series_are_never_one(desk: Desk) -> None:
    desk.project.suggestion_book.use(same_words_two_meetings)
    labels = [each.fields["meeting"][0].label for each in desk.project.suggestions(desk.article)]
    assert sorted(labels) == ["SOMTC 20", "SOMTC 21"]
    tag(desk.project, desk.article, "meeting", desk.span("SOMTC 20", inside="Hội nghị SOMTC 20"), read_words=True)
    assert [each.fields["meeting"][0].label for each in desk.project.suggestions(desk.article)] == ["SOMTC 21"]


def test_each_analyst_is_suggested_what_she_has_not_coded(desk: Desk) -> None:
    before = shown(desk)
    accept(desk.project, desk.project.suggestions(desk.article)[0])
    minh = Desk(Project(desk.project.store, analyst=MINH), desk.article)
    minh.project.suggestion_book.use(find)
    assert shown(minh) == before
    desk.project.show_analyst(minh.project.my_id)
    assert shown(desk) == before[1:]


def test_a_type_that_the_codebook_has_no_more_is_not_suggested(desk: Desk) -> None:
    old = desk.project.codebook
    types = tuple(kind for kind in old.types if kind.id != "proposal")
    change_codebook(desk.project, replace(old, types=types))
    assert {each[1] for each in shown(desk)} == {"meeting", "speaker", "statistic"}


def meaning(desk: Desk) -> list[str]:
    found = [each for each in desk.project.suggestions(desk.article) if each.type == "statistic" and not each.record]
    return [each.fields["measure"][0].label for each in found]


def test_the_newest_answer_to_the_same_words_counts(desk: Desk) -> None:
    second = bring(desk.project, "second.txt", SECOND)
    known = [create_term(desk.project, "measure", [Name(name)]).id for name in ("timber", "logging")]
    made = [accept(desk.project, each).record for each in desk.project.suggestions(desk.article)[2:4]]
    assert meaning(second) == ["buôn lậu gỗ"]
    one, two = (desk.value(record, "measure").id for record in made)
    correct(desk.project, made[1], two, known[0])
    assert meaning(second) == ["timber"]
    correct(desk.project, made[0], one, known[1])
    assert meaning(second) == ["timber"], "the value that was made last"
    correct(desk.project, made[1], two, known[1])
    assert meaning(second) == ["logging"]
    correct(desk.project, made[1], two, "buôn lậu gỗ")
    assert meaning(second) == ["buôn lậu gỗ"]
    delete_record(desk.project, made[1])
    assert meaning(second) == ["logging"]
    undo(desk.project)
    assert meaning(second) == ["buôn lậu gỗ"]


def test_what_another_analyst_holds_is_not_learned(desk: Desk) -> None:
    second = bring(desk.project, "second.txt", SECOND)
    known = create_term(desk.project, "measure", [Name("timber")]).id
    record = accept(desk.project, desk.project.suggestions(desk.article)[2]).record
    correct(desk.project, record, desk.value(record, "measure").id, known)
    minh = Desk(Project(desk.project.store, analyst=MINH), second.article)
    minh.project.suggestion_book.use(find)
    assert (meaning(second), meaning(minh)) == (["timber"], ["buôn lậu gỗ"])


def test_the_rules_are_told_which_names_the_project_knows(desk: Desk) -> None:
    second = bring(desk.project, "second.txt", SECOND)
    record = accept(desk.project, desk.project.suggestions(desk.article)[1]).record
    person = desk.value(record, "person").normal
    heard: list[ArticleReading] = []
    desk.project.suggestion_book.use(lambda reading: heard.append(reading) or ())
    assert desk.project.suggestions(second.article) == ()
    (reading,) = heard
    assert {reading.words(each.span) for each in reading.namings if each.identity == person} == {"Trần Văn Minh"}
    assert reading.sentences[0].role == "headline"
    assert {each.language for each in reading.sentences} == {"vi"}


def twice(reading: ArticleReading) -> Sequence[Found]:
    return (*find(reading), *find(reading))


def test_what_two_rules_find_is_suggested_once(desk: Desk) -> None:
    before = shown(desk)
    desk.project.suggestion_book.use(twice)
    assert shown(desk) == before
