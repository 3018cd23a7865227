from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.record import Origin
from core.model.suggestion import Found, FoundValue, SuggestionKind
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.reading_off import named_already, read_off
from core.operations.records import tag
from core.operations.suggesting import accept, reject
from core.text.span import Span
from tests.core.project.finders import SECOND, STORY, bring

if TYPE_CHECKING:
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.record import Record
    from core.project.project import Project
    from core.project.suggestions import Suggestion
    from tests.core.store.projects import Desk

FIGURES = (
    "Đại hội tổng kết năm\n\n"
    "Tại Hà Nội, quý một, số vụ cháy tăng 9,5% và có hơn 500 vụ cháy, 70 người bị nạn, 80 người mất tích.\n"
)


@pytest.fixture
def desk(empty_project: Project) -> Desk:
    """The invented story, looked through."""
    desk = bring(empty_project, "story.txt", STORY)
    assert desk.project.suggestions(desk.article)
    return desk


def tagged(desk: Desk, record_type: str, words: str, inside: str = "", *, fills: tuple[Fill, ...] = ()) -> Record:
    """Tag words as the window does."""
    span = desk.span(words, inside)
    off = read_off(desk.project, desk.article, record_type, span)
    made = tag(desk.project, desk.article, record_type, span, fills=fills, read_words=True, off=off, carry=True)
    return desk.record(made.record)


def mentions(record: Record) -> list[str]:
    return [mention.anchor.exact for mention in record.mentions]


def said(record: Record) -> dict[str, tuple[str, str | None]]:
    return {value.field: (value.raw, value.normal) for value in record.all_values()}


def test_what_is_suggested_on_the_words_fills_the_record_in_the_same_act(desk: Desk) -> None:
    acts = desk.acts()
    record = tagged(desk, "statistic", "320 vụ")
    assert desk.acts() == acts + 1
    assert desk.last_act() == "tagged statistic 320 vụ in story"
    assert record.normal("value") == "320"
    assert record.normal("unit") == "cases"
    period, measure = desk.value(record.id, "period"), desk.value(record.id, "measure")
    assert (measure.raw, measure.origin) == ("buôn lậu gỗ", Origin.STATED)
    assert (period.normal, period.origin, period.words) == ("2020-01/2020-06", Origin.INFERRED, ())
    assert period.basis[0].exact.startswith("Nửa đầu năm 2020")
    undo(desk.project)
    assert desk.project.records() == ()
    assert desk.project.names.find_term("buôn lậu gỗ", "measure") is None


@pytest.mark.parametrize("chosen", ["320", "320 vụ", "bắt giữ 320 vụ buôn lậu gỗ"])
def test_the_record_is_mentioned_where_the_analyst_chose(desk: Desk, chosen: str) -> None:
    record = tagged(desk, "statistic", chosen)
    assert mentions(record) == [chosen]
    assert (record.normal("value"), desk.value(record.id, "value").raw) == ("320", "320")
    assert record.normal("period") == "2020-01/2020-06"


def test_it_is_what_accepting_writes(desk: Desk) -> None:
    accepted = accept(desk.project, suggested(desk, "statistic", "415")).record
    was = [(value.field, value.raw, value.origin, value.doubtful) for value in desk.record(accepted).all_values()]
    undo(desk.project)
    record = tagged(desk, "statistic", "415 đối tượng")
    assert [(value.field, value.raw, value.origin, value.doubtful) for value in record.all_values()] == was


def suggested(desk: Desk, record_type: str, words: str) -> Suggestion:
    found = [each for each in desk.project.suggestions(desk.article) if each.type == record_type]
    return next(each for each in found if words in each.place.exact)


def test_further_mentions_are_left_to_be_accepted(desk: Desk) -> None:
    record = tagged(desk, "meeting", "SOMTC 20", "hội nghị SOMTC 20")
    assert mentions(record) == ["SOMTC 20"]
    (left,) = [each for each in desk.project.suggestions(desk.article) if each.record == record.id]
    assert left.kind is SuggestionKind.MENTION
    assert [anchor.span for anchor in left.mentions] == [desk.span("SOMTC 20", "Hội nghị SOMTC 20")]


def test_a_doubt_stays_one(desk: Desk) -> None:
    record = tagged(desk, "meeting", "SOMTC 20", "hội nghị SOMTC 20")
    phase = desk.value(record.id, "phase")
    assert (phase.normal, phase.doubtful, phase.origin) == ("held", True, Origin.INFERRED)


def test_words_that_hold_a_name_and_more_are_a_record_of_that_name(desk: Desk) -> None:
    words = "ông Trần Văn Minh nhấn mạnh"
    record = tagged(desk, "speaker", words)
    assert mentions(record) == [words]
    assert said(record)["person"][0] == "Trần Văn Minh"


def test_a_name_that_is_chosen_more_closely_than_it_was_found_is_the_chosen_one(desk: Desk) -> None:
    record = tagged(desk, "speaker", "Văn Minh", "ông Trần Văn Minh nhấn mạnh")
    assert said(record)["person"][0] == "Văn Minh"


def test_a_clause_is_the_chosen_words_with_the_fields_that_were_found_for_it(desk: Desk) -> None:
    record = tagged(desk, "proposal", "chia sẻ thông tin về tội phạm mạng")
    assert said(record)["text"][0] == "chia sẻ thông tin về tội phạm mạng"
    assert "proposer" in said(record)


def test_words_that_two_figures_stand_in_get_neither(desk: Desk) -> None:
    assert read_off(desk.project, desk.article, "statistic", desk.span("320 vụ buôn lậu gỗ, 415 đối tượng")) is None


@pytest.mark.parametrize("words", ["20 vụ", "buôn lậu gỗ", "lực lượng chức năng"])
def test_words_without_the_figure_get_nothing(desk: Desk, words: str) -> None:
    assert read_off(desk.project, desk.article, "statistic", desk.span(words)) is None


def test_another_type_gets_nothing_of_it(desk: Desk) -> None:
    record = tagged(desk, "proposal", "320 vụ")
    assert set(said(record)) == {"text"}


def test_what_was_rejected_is_not_read_off(desk: Desk) -> None:
    reject(desk.project, suggested(desk, "statistic", "320"))
    record = tagged(desk, "statistic", "320 vụ")
    assert set(said(record)) == {"value", "unit"}


def test_an_article_that_was_not_looked_through_has_nothing_to_offer_and_is_not_looked_through(
    empty_project: Project,
) -> None:
    desk = bring(empty_project, "story.txt", STORY)
    desk.project.suggestion_book.use(never)
    assert set(said(tagged(desk, "statistic", "320 vụ"))) == {"value", "unit"}


def never(_reading: ArticleReading) -> tuple[Found, ...]:
    raise AssertionError


def test_what_was_just_coded_is_seen_before_anybody_asks_what_is_suggested(desk: Desk) -> None:
    first = tagged(desk, "statistic", "320 vụ")
    again = read_off(desk.project, desk.article, "statistic", desk.span("320 vụ"))
    second = tagged(desk, "statistic", "415 đối tượng")
    assert again is None
    assert desk.value(first.id, "measure").normal == desk.value(second.id, "measure").normal


def test_what_is_given_to_fill_goes_before_what_is_suggested(desk: Desk) -> None:
    record = tagged(desk, "statistic", "320 vụ", fills=(Fill("period", text="2021"),))
    assert [value.normal for value in record.values("period")] == ["2021"]


# ── beside what is carried over ─────────────────────────────────────────────────────────────────────────────────────


def test_what_is_stated_goes_before_what_is_carried_and_that_before_what_is_inferred(desk: Desk) -> None:
    fills = (Fill("period", spans=(desk.span("Nửa đầu năm 2020"),)), Fill("measure", spans=(desk.span("chức năng"),)))
    first = tagged(desk, "statistic", "320 vụ", fills=fills)
    second = tagged(desk, "statistic", "415 đối tượng")
    assert (first.values("measure")[0].raw, second.values("measure")[0].raw) == ("chức năng", "buôn lậu gỗ")
    (period,) = second.values("period")
    assert (period.raw, period.carried) == ("Nửa đầu năm 2020", True)
    assert not desk.value(second.id, "measure").carried


# ── a thing that is coded already ───────────────────────────────────────────────────────────────────────────────────


def test_words_that_mention_a_coded_thing_once_more_name_its_record(desk: Desk) -> None:
    first = desk.span("Trần Văn Minh", "ông Trần Văn Minh nhấn mạnh")
    further = desk.span("Trần Văn Minh", "Ông Trần Văn Minh đề nghị")
    assert named_already(desk.project, desk.article, "speaker", further) is None
    record = tagged(desk, "speaker", "Trần Văn Minh", "ông Trần Văn Minh nhấn mạnh").id
    assert named_already(desk.project, desk.article, "speaker", further) == record
    assert named_already(desk.project, desk.article, "speaker", first) is None
    assert named_already(desk.project, desk.article, "meeting", further) is None


@pytest.mark.parametrize(("chosen", "lends"), [("hội nghị SOMTC 20", True), ("hội nghị SOMTC", False)])
def test_a_meeting_that_is_not_the_one_named_lends_nothing(desk: Desk, *, chosen: str, lends: bool) -> None:
    off = read_off(desk.project, desk.article, "meeting", desk.span(chosen, "Sáng 24/9/2020, hội nghị SOMTC 20"))
    assert (off is not None) is lends


def test_a_name_that_is_known_from_another_article_is_the_same_person(desk: Desk) -> None:
    other = bring(desk.project, "second.txt", SECOND)
    known = other.value(accept(other.project, suggested(other, "speaker", "Trần Văn Minh")).record, "person")
    assert desk.project.suggestions(desk.article)
    record = tagged(desk, "speaker", "ông Trần Văn Minh", "Phát biểu tại hội nghị, ông Trần Văn Minh")
    assert record.normal("person") == known.normal


# ── figures ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def found_figures(reading: ArticleReading) -> tuple[Found, ...]:
    """A change that tells no level, a bound before a figure, and a figure without its unit."""
    text = reading.text

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    def found(whole: str, *values: FoundValue) -> Found:
        return Found("statistic", (at(whole),), values, "invented", "Invented.", 0.9)

    change = (
        FoundValue("value", not_stated=True),
        FoundValue("unit", (at("vụ"),)),
        FoundValue("direction", (at("tăng"),), normal="up"),
        FoundValue("amount", (at("9,5%"),)),
    )
    bound = (FoundValue("value", (at("hơn 500"),)), FoundValue("period", normal="2020-01/2020-03", basis=(at("quý"),)))
    return (
        found("9,5%", *change),
        found("hơn 500 vụ", *bound),
        found("70 người", FoundValue("value", (at("70"),)), FoundValue("scope", text="nạn nhân", basis=(at("nạn"),))),
    )


@pytest.fixture
def figures(empty_project: Project) -> Desk:
    desk = bring(empty_project, "figures.txt", FIGURES)
    desk.project.suggestion_book.use(found_figures)
    assert desk.project.suggestions(desk.article)
    return desk


def test_a_figure_that_tells_a_change_is_its_amount_and_no_value(figures: Desk) -> None:
    record = tagged(figures, "statistic", "9,5%")
    (value,) = record.values("value")
    assert value.not_stated
    assert (record.normal("amount"), record.normal("direction"), record.normal("unit")) == ("9.5", "up", "cases")
    assert figures.value(record.id, "amount").unit == "percent"


def test_what_stands_before_a_number_still_bounds_it(figures: Desk) -> None:
    record = tagged(figures, "statistic", "500 vụ")
    value = figures.value(record.id, "value")
    assert (value.raw, value.normal, value.bound) == ("hơn 500", "500", ">")
    assert mentions(record) == ["500 vụ"]
    assert record.normal("unit") == "cases"
    assert record.normal("period") == "2020-01/2020-03"


def test_the_chosen_words_say_the_unit_where_nothing_suggested_does(figures: Desk) -> None:
    record = tagged(figures, "statistic", "70 người")
    assert (record.normal("value"), record.normal("unit")) == ("70", "persons")
    assert record.normal("scope") == "nạn nhân"


def test_a_figure_beside_those_that_were_found_is_read_alone(figures: Desk) -> None:
    assert said(tagged(figures, "statistic", "80 người")) == {"value": ("80", "80"), "unit": ("người", "persons")}


def test_why_a_value_was_found_is_known_of_what_was_read_off(desk: Desk) -> None:
    desk.project.suggestion_book.use(reasoned)
    assert desk.project.suggestions(desk.article)
    record = tagged(desk, "statistic", "320 vụ")
    why = {
        value.field: desk.project.suggestion_book.why(desk.article, record.type, value) for value in record.all_values()
    }
    assert why == {"value": "", "unit": "", "period": "It stands before."}


def reasoned(reading: ArticleReading) -> tuple[Found, ...]:
    figure, basis = reading.text.index("320"), reading.text.index("Nửa đầu")
    period = FoundValue(
        "period", normal="2020", basis=(Span(basis, basis + 7),), origin=Origin.INFERRED, reason="It stands before."
    )
    values = (FoundValue("value", (Span(figure, figure + 3),)), period)
    return (Found("statistic", (Span(figure, figure + 6),), values, "invented", "Invented.", 0.9),)
