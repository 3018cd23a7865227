from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.formats.labels import Labeller
from core.model.record import Origin, SpanRole
from core.operations import values
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.records import tag
from core.text.span import words_digest
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from core.project.project import Project

PERIODS = "Tại Việt Nam, số vụ vi phạm pháp luật về ma túy trong nửa đầu năm 2020 tăng 9,46% so với cùng kỳ năm 2019"


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


def statistic(desk: Desk, words: str = "9,46%") -> str:
    return tag(desk.project, desk.article, "statistic", desk.span(words)).record


def fill(desk: Desk, record: str, field: str, words: str, inside: str = "") -> None:
    values.fill(desk.project, record, Fill(field, spans=(desk.span(words, inside),)))


def test_a_number_and_its_unit_fill_two_fields_in_one_act(desk: Desk) -> None:
    record = statistic(desk)
    acts = desk.acts()
    fill(desk, record, "value", "15.775 đối tượng")
    assert desk.acts() == acts + 1
    assert desk.last_act() == "filled value of statistic 9,46% with 15.775 đối tượng"
    assert (desk.value(record, "value").raw, desk.value(record, "value").normal) == ("15.775", "15775")
    assert (desk.value(record, "unit").raw, desk.value(record, "unit").normal) == ("đối tượng", "persons")
    undo(desk.project)
    assert dict(desk.record(record).fields) == {}


def test_a_unit_that_stands_already_is_left_alone(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "unit", "vụ", inside="11.215 vụ")
    fill(desk, record, "value", "15.775 đối tượng")
    assert [value.raw for value in desk.record(record).values("unit")] == ["vụ"]


def test_an_amount_holds_its_unit_itself(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "amount", "9,46%")
    value = desk.value(record, "amount")
    assert (value.raw, value.normal, value.unit) == ("9,46%", "9.46", "percent")
    assert desk.project.label("statistic", value) == "9.46 percent"
    assert desk.record(record).values("unit") == ()


def test_the_base_period_is_read_by_its_neighbours(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "period", "nửa đầu năm 2020")
    fill(desk, record, "base_period", "cùng kỳ năm 2019", inside=PERIODS)
    assert desk.value(record, "period").normal == "2020-01/2020-06"
    assert desk.value(record, "base_period").normal == "2019-01/2019-06"


def test_a_day_without_a_year_is_read_by_its_neighbours_and_says_so(desk: Desk) -> None:
    meeting = tag(desk.project, desk.article, "meeting", desk.span("Hội nghị SOMTC 20:")).record
    span = desk.span("24/9", inside="Sáng 24/9")
    values.fill(desk.project, meeting, Fill("date", spans=(span,)))
    date = desk.value(meeting, "date")
    assert (date.raw, date.reading, date.normal) == ("24/9", "2020-09-24", "2020-09-24")
    field = desk.project.codebook.type("meeting").field("date")
    assert "2020" in desk.project.interpret(desk.article, field, "24/9", span.start).assumed


@pytest.mark.parametrize(
    ("number", "words", "inside", "code"),
    [
        ("003", "Philippines", "dưới sự chủ trì của nước chủ nhà Philippines", "PH"),
        ("003", "Việt Nam", "Tại Việt Nam, số vụ", "VN"),
        ("004", "中国", "第9届中国—东盟(10+1)", "CN"),
        ("000", "东帝汶", "关于发挥东帝汶在", "TL"),
        ("004", "China", "P. R. China attended", "CN"),
    ],
)
def test_countries_are_known_by_name_in_three_languages(
    number: str, words: str, inside: str, code: str, seeds_project: Project
) -> None:
    desk = Desk.at(seeds_project, number)
    span = desk.span(words, inside)
    record = tag(desk.project, desk.article, "meeting", span).record
    changes = values.fill(desk.project, record, Fill("host", spans=(span,)))
    assert desk.value(record, "host").normal == code
    assert not changes.touches("entity")


def test_a_term_that_nobody_knew_is_made_with_the_value_and_goes_with_it(desk: Desk) -> None:
    record = statistic(desk, "74 vụ")
    words = "vi phạm về xuất nhập cảnh và tổ chức môi giới xuất nhập cảnh trái phép"
    fill(desk, record, "measure", words)
    made = desk.value(record, "measure").normal
    assert made is not None
    term = desk.project.names.term(made)
    assert term is not None
    assert (term.kind, [(name.text, name.language) for name in term.names]) == ("measure", [(words, "vi")])
    other = statistic(desk, "98 nạn nhân")
    values.fill(desk.project, other, Fill("measure", text=words.upper()))
    assert desk.value(other, "measure").normal == made
    for _ in range(3):
        undo(desk.project)
    assert desk.project.names.term(made) is None
    assert desk.project.names.find_term(words, "measure") is None


def test_a_field_for_one_value_holds_one_per_language_of_the_article(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "004")
    chinese, english = desk.span("一是"), desk.span("First, ")
    record = tag(desk.project, desk.article, "proposal", chinese).record
    for span in (chinese, english):
        values.fill(desk.project, record, Fill("text", spans=(span,)))
    assert [value.raw for value in desk.record(record).values("text")] == ["一是", "First, "]
    again = desk.span("Second, ")
    values.fill(desk.project, record, Fill("text", spans=(again,)))
    assert [value.raw for value in desk.record(record).values("text")] == ["一是", "Second, "]
    values.fill(desk.project, record, Fill("text", text="typed"))
    assert [value.normal for value in desk.record(record).values("text")] == ["typed"]


def test_in_an_article_of_one_language_the_new_value_takes_the_place_of_the_old(desk: Desk) -> None:
    record = statistic(desk)
    for words in ("11.215", "15.775"):
        fill(desk, record, "value", words)
    assert [value.normal for value in desk.record(record).values("value")] == ["15775"]
    undo(desk.project)
    assert [value.normal for value in desk.record(record).values("value")] == ["11215"]


def test_a_field_for_many_values_gathers_them_in_their_order(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", desk.span("Hội nghị SOMTC 20:")).record
    for name in ("Việt Nam", "Philippines", "印尼", "Cục Đối ngoại"):
        values.fill(desk.project, record, Fill("participants", text=name))
    held = desk.record(record).values("participants")
    assert [value.normal for value in held[:3]] == ["VN", "PH", "ID"]
    values.clear(desk.project, record, "participants", held[1].id)
    assert desk.last_act() == "cleared participants of meeting Hội nghị SOMTC 20:"
    values.fill(desk.project, record, Fill("participants", text="Lào"))
    normals = [value.normal for value in desk.record(record).values("participants")]
    assert normals == ["VN", "ID", held[3].normal, "LA"]
    values.clear(desk.project, record, "participants")
    assert desk.record(record).values("participants") == ()


def test_not_stated_takes_the_place_of_values_and_gives_way_to_them(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "value", "11.215")
    values.fill(desk.project, record, Fill("value", not_stated=True))
    assert desk.last_act() == "filled value of statistic 9,46% with not stated"
    (value,) = desk.record(record).values("value")
    assert (value.not_stated, value.normal, value.anchors) == (True, None, ())
    assert desk.project.label("statistic", value) == "not stated"
    fill(desk, record, "value", "15.775")
    (value,) = desk.record(record).values("value")
    assert (value.not_stated, value.normal) == (False, "15775")
    for name in ("Việt Nam", "Lào"):
        values.fill(desk.project, record, Fill("place", text=name))
    values.fill(desk.project, record, Fill("place", not_stated=True))
    assert [value.not_stated for value in desk.record(record).values("place")] == [True]
    values.fill(desk.project, record, Fill("place", text="Lào"))
    assert [value.normal for value in desk.record(record).values("place")] == ["LA"]


def test_typing_over_not_stated_states_something(desk: Desk) -> None:
    record = statistic(desk)
    values.fill(desk.project, record, Fill("value", not_stated=True))
    values.correct(desk.project, record, desk.value(record, "value").id, "74")
    value = desk.value(record, "value")
    assert (value.not_stated, value.normal, value.origin) == (False, "74", Origin.INFERRED)


def test_a_correction_keeps_the_words_and_what_they_say(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "value", "11.215")
    before = desk.value(record, "value")
    values.correct(desk.project, record, before.id, "11251", reason="misprint")
    assert desk.last_act() == "set value of statistic 9,46% to 11251"
    value = desk.value(record, "value")
    assert (value.raw, value.reading, value.normal, value.reason) == ("11.215", "11215", "11251", "misprint")
    assert value.anchors == before.anchors
    values.correct(desk.project, record, before.id, "11.215", reason="ignored")
    assert desk.value(record, "value") == before
    acts = desk.acts()
    with pytest.raises(UserFixable) as refused:
        values.correct(desk.project, record, before.id, "a few")
    assert refused.value.kept == "Nothing was changed; what you typed is still there."
    assert desk.acts() == acts


def test_a_corrected_amount_keeps_its_unit_unless_another_is_typed(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "amount", "9,46%")
    value = desk.value(record, "amount").id
    values.correct(desk.project, record, value, "9,5", reason="rounded")
    assert (desk.value(record, "amount").normal, desk.value(record, "amount").unit) == ("9.5", "percent")
    values.correct(desk.project, record, value, "12 vụ", reason="counted")
    assert (desk.value(record, "amount").normal, desk.value(record, "amount").unit) == ("12", "cases")


def test_more_words_are_read_together_and_a_correction_stays(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "proposal", desk.span("tăng 9,46%")).record
    fill(desk, record, "text", "11.215 vụ")
    values.add_words(desk.project, record, desk.value(record, "text").id, desk.span("tăng 9,46%"))
    value = desk.value(record, "text")
    assert value.raw == value.normal == "tăng 9,46% … 11.215 vụ"
    figure = statistic(desk)
    fill(desk, figure, "amount", "9,46%")
    values.correct(desk.project, figure, desk.value(figure, "amount").id, "12 vụ", reason="counted")
    values.add_words(desk.project, figure, desk.value(figure, "amount").id, desk.span("15.775"))
    value = desk.value(figure, "amount")
    assert (value.raw, value.reading) == ("9,46% … 15.775", None)
    assert (value.normal, value.unit, value.reason) == ("12", "cases", "counted")


def test_typed_decimals_are_not_read_twice_when_words_are_added(desk: Desk) -> None:
    record = statistic(desk)
    values.fill(desk.project, record, Fill("value", text="1,125"))
    assert desk.value(record, "value").normal == "1.125"
    values.add_words(desk.project, record, desk.value(record, "value").id, desk.span("11.215"))
    value = desk.value(record, "value")
    assert (value.reading, value.normal, value.origin) == ("11215", "1.125", Origin.STATED)


def test_what_is_typed_is_inferred_or_comes_from_outside(desk: Desk) -> None:
    record = statistic(desk)
    values.fill(desk.project, record, Fill("period", text="2020-01/2020-06"))
    value = desk.value(record, "period")
    assert (value.raw, value.reading, value.normal, value.origin) == ("", None, "2020-01/2020-06", Origin.INFERRED)
    assert [anchor.span for anchor in value.basis] == [desk.span("9,46%")]
    basis = desk.span("nửa đầu năm 2020")
    values.fill(desk.project, record, Fill("period", text="2020-01/2020-06", basis=(basis,)))
    assert [anchor.span for anchor in desk.value(record, "period").basis] == [basis]
    values.fill(desk.project, record, Fill("period", text="2020", note="the ministry's yearbook"))
    value = desk.value(record, "period")
    assert (value.origin, value.anchors, value.note) == (Origin.OUTSIDE, (), "the ministry's yearbook")


def test_words_that_cannot_be_read_are_kept_unread(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "value", "Việt Nam", inside="Tại Việt Nam, số vụ")
    value = desk.value(record, "value")
    assert (value.raw, value.reading, value.normal) == ("Việt Nam", None, None)
    assert desk.project.label("statistic", value) == "Việt Nam"


def test_remarks_on_a_value(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "value", "11.215")
    value = desk.value(record, "value").id
    values.set_doubtful(desk.project, record, value, doubtful=True)
    assert desk.last_act() == "marked value of statistic 9,46% as doubtful"
    values.set_note(desk.project, record, value, "see 001")
    assert desk.last_act() == "wrote a note on value of statistic 9,46%"
    assert (desk.value(record, "value").doubtful, desk.value(record, "value").note) == (True, "see 001")
    acts = desk.acts()
    values.set_doubtful(desk.project, record, value, doubtful=True)
    assert desk.acts() == acts
    values.set_doubtful(desk.project, record, value, doubtful=False)
    assert desk.last_act() == "settled value of statistic 9,46%"
    with pytest.raises(UserFixable, match="The value is no longer there"):
        values.set_note(desk.project, record, "0" * 32, "x")


def test_the_origin_decides_whether_words_say_it_or_hint_at_it(desk: Desk) -> None:
    record = statistic(desk)
    fill(desk, record, "value", "11.215")
    before = desk.value(record, "value")
    acts = desk.acts()
    with pytest.raises(UserFixable, match="needs a note"):
        values.set_origin(desk.project, record, before.id, Origin.OUTSIDE)
    assert values.set_origin(desk.project, record, before.id, Origin.STATED).act is None
    assert desk.acts() == acts
    values.set_origin(desk.project, record, before.id, Origin.INFERRED)
    assert desk.last_act() == "marked value of statistic 9,46% as inferred"
    value = desk.value(record, "value")
    assert (value.raw, value.reading, value.normal, value.words) == ("", None, "11215", ())
    assert [anchor.span for anchor in value.basis] == [desk.span("11.215")]
    values.set_origin(desk.project, record, before.id, Origin.STATED)
    assert desk.value(record, "value") == before
    values.fill(desk.project, record, Fill("scope", text="all", note="by telephone"))
    with pytest.raises(UserFixable, match="No words state this value"):
        values.set_origin(desk.project, record, desk.value(record, "scope").id, Origin.STATED)


def test_unknown_fields_and_empty_words_are_refused(desk: Desk) -> None:
    record = statistic(desk)
    acts = desk.acts()
    with pytest.raises(UserFixable, match="colour"):
        values.fill(desk.project, record, Fill("colour", text="red"))
    with pytest.raises(UserFixable, match="no words"):
        values.fill(desk.project, record, Fill("scope", text="  "))
    assert values.clear(desk.project, record, "scope").act is None
    assert desk.acts() == acts


def test_words_of_an_older_text_state_nothing_in_the_newest(desk: Desk) -> None:
    record = statistic(desk)
    values.fill(desk.project, record, Fill("period", text="2020", basis=(desk.span("15.775 đối tượng"),)))
    value = desk.value(record, "period")
    other = Desk.at(desk.project, "001")
    words = desk.project.text(other.article)[:5]
    with desk.project.store.acts.act("moved the words", analyst=desk.project.my_id) as writer:
        (span,) = desk.project.store.records.span_ids(value.id)
        text = desk.project.article(other.article).text
        writer.update("value_span", span, {"text": text, "start": 0, "end": 5, "digest": words_digest(words).hex()})
    acts = desk.acts()
    with pytest.raises(UserFixable, match="stand in an older text"):
        values.set_origin(desk.project, record, value.id, Origin.STATED)
    assert desk.acts() == acts


def test_an_id_stands_only_where_the_field_takes_it(desk: Desk) -> None:
    project = desk.project
    meeting = tag(project, desk.article, "meeting", desk.span("Hội nghị SOMTC 20:")).record
    values.fill(project, meeting, Fill("meeting", text="SOMTC 20"))
    entity = desk.value(meeting, "meeting").normal
    proposal = tag(project, desk.article, "proposal", desk.span("tăng 9,46%")).record
    speaker = tag(project, desk.article, "speaker", desk.span("9,46%")).record
    link = tag(project, desk.article, "statistic", desk.span("11.215 vụ")).record
    values.fill(project, link, Fill("unit", text="cuộn len"))
    unit = desk.value(link, "unit").normal
    assert entity is not None
    assert unit is not None
    acts = desk.acts()
    for record, field, text in (
        *((meeting, "meeting", each) for each in (meeting, proposal, unit, "0" * 32)),
        *((speaker, "person", each) for each in (meeting, entity, f" {entity} ", unit)),
        *((meeting, "host", each) for each in (meeting, entity)),
        *((speaker, "role", each) for each in (speaker, entity, unit)),
        *((link, "unit", each) for each in (link, entity)),
        *((proposal, "meeting", each) for each in (proposal, speaker, unit)),
    ):
        with pytest.raises(UserFixable, match="is the id of") as refused:
            values.fill(project, record, Fill(field, text=text))
        assert f"“{field}” takes " in refused.value.what
    assert desk.acts() == acts
    for record, field, text in (
        (meeting, "meeting", entity),
        (proposal, "meeting", entity),
        (proposal, "meeting", meeting),
        (link, "unit", unit),
    ):
        values.fill(project, record, Fill(field, text=text))
        assert desk.value(record, field).normal == text
    values.fill(project, link, Fill("meeting", text=meeting))
    value = desk.value(link, "meeting")
    assert project.label("statistic", value) == "Hội nghị SOMTC 20:"
    assert Labeller(project.annotated_set()).of("statistic", value) == "Hội nghị SOMTC 20:"


def test_a_country_code_is_no_person(desk: Desk) -> None:
    speaker = tag(desk.project, desk.article, "speaker", desk.span("9,46%")).record
    values.fill(desk.project, speaker, Fill("person", text="VN"))
    assert desk.value(speaker, "person").normal != "VN"
    assert desk.project.label("speaker", desk.value(speaker, "person")) == "VN"


def test_words_take_the_place_of_what_was_only_inferred_in_a_field_for_many(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", desk.span("Hội nghị SOMTC 20:")).record
    values.fill(desk.project, record, Fill("participants", text="Việt Nam"))
    (held,) = desk.record(record).values("participants")
    assert (held.origin, held.normal) == (Origin.INFERRED, "VN")
    fill(desk, record, "participants", "Việt Nam", inside="Đoàn đại biểu Việt Nam do")
    (held,) = desk.record(record).values("participants")
    assert (held.origin, held.normal, held.raw) == (Origin.STATED, "VN", "Việt Nam")
    assert [anchor.role for anchor in held.anchors] == [SpanRole.WORDS]


def test_words_that_say_what_a_field_for_many_holds_are_added_to_that_value(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", desk.span("Hội nghị SOMTC 20:")).record
    fill(desk, record, "participants", "Việt Nam", inside="Đoàn đại biểu Việt Nam do")
    fill(desk, record, "participants", "Việt Nam", inside="Tại Việt Nam, số vụ")
    (held,) = desk.record(record).values("participants")
    assert (held.normal, held.raw) == ("VN", "Việt Nam … Việt Nam")
    assert len(held.words) == 2
    acts = desk.acts()
    fill(desk, record, "participants", "Việt Nam", inside="Tại Việt Nam, số vụ")
    assert desk.acts() == acts
    assert desk.project.examine() == []
