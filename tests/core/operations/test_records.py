from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.article import ArticleState
from core.model.record import Origin, RecordState
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.history import undo
from core.operations.records import add_mention, delete_record, remove_mention, set_state, tag
from core.operations.values import add_words, clear, correct, fill, set_doubtful, set_note, set_origin
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import MINH, Desk, find_span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.change import Changes


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


def test_number_and_unit_are_coded_in_one_act_on_spans_of_their_own(desk: Desk) -> None:
    acts = desk.acts()
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    assert desk.acts() == acts + 1
    assert desk.last_act() == "tagged statistic 11.215 vụ in 003"
    value, unit = desk.value(record, "value"), desk.value(record, "unit")
    assert (value.raw, value.reading, value.normal) == ("11.215", "11215", "11215")
    assert (unit.raw, unit.reading, unit.normal) == ("vụ", "cases", "cases")
    assert [anchor.span for anchor in value.anchors] == [desk.span("11.215")]
    assert [anchor.span for anchor in unit.anchors] == [desk.span("vụ", inside="11.215 vụ")]
    assert desk.record(record).mentions[0].anchor.span == desk.span("11.215 vụ")
    assert desk.project.label("statistic", value) == "11215"
    undo(desk.project)
    assert desk.project.records() == ()
    assert desk.acts() == acts + 2


def test_words_that_say_no_number_leave_the_field_empty(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("SOMTC 20:"), read_words=True).record
    assert dict(desk.record(record).fields) == {}


def test_a_meeting_that_nobody_knew_is_made_and_goes_with_the_act(desk: Desk) -> None:
    words = "Hội nghị Quan chức cấp cao ASEAN về Phòng, chống tội phạm xuyên quốc gia lần thứ 20 (SOMTC 20)"
    first = tag(desk.project, desk.article, "meeting", desk.span(words), read_words=True)
    made = desk.value(first.record, "meeting").normal
    assert made is not None
    entity = desk.project.names.entity(made)
    assert entity is not None
    assert (entity.type, entity.series, entity.ordinal) == ("meeting", "SOMTC", 20)
    assert first.changes.touches("entity", "alias")
    other = Desk.at(desk.project, "001")
    again = tag(
        other.project, other.article, "meeting", other.span("(SOMTC-20)"), fills=[Fill("meeting", text="SOMTC-20")]
    )
    assert other.value(again.record, "meeting").normal == made
    assert not again.changes.touches("entity")
    undo(desk.project)
    undo(desk.project)
    assert desk.project.names.entity(made) is None
    assert desk.project.names.find_meeting("SOMTC", 20) is None


def test_the_first_tag_puts_an_article_in_work(desk: Desk) -> None:
    assert desk.project.article(desk.article).state is ArticleState.NEW
    tag(desk.project, desk.article, "meeting", Span(0, 17))
    assert desk.project.article(desk.article).state is ArticleState.IN_WORK
    undo(desk.project)
    assert desk.project.article(desk.article).state is ArticleState.NEW


@pytest.mark.parametrize(
    ("kind", "span", "message"),
    [
        ("tsunami", Span(0, 8), "tsunami"),
        ("meeting", Span(9_000, 10_000_000), "lies outside the text"),
    ],
)
def test_what_cannot_be_tagged_is_refused_and_leaves_nothing(kind: str, span: Span, message: str, desk: Desk) -> None:
    acts = desk.acts()
    with pytest.raises(UserFixable, match=message):
        tag(desk.project, desk.article, kind, span)
    with pytest.raises(UserFixable, match="holds no words"):
        Span(5, 5)
    assert desk.acts() == acts
    assert desk.project.records() == ()


def test_a_fill_that_is_refused_takes_the_whole_tag_back(desk: Desk) -> None:
    acts = desk.acts()
    fills = [Fill("measure", text="bandits"), Fill("period", text="someday")]
    with pytest.raises(UserFixable) as refused:
        tag(desk.project, desk.article, "statistic", desk.span("74 vụ"), fills=fills)
    assert refused.value.kept == "Nothing was changed; what you typed is still there."
    assert "2020-01/2020-06" in refused.value.cure
    assert desk.acts() == acts
    assert desk.project.records() == ()
    assert desk.project.names.find_term("bandits", "measure") is None


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Họp 👨\u200d👩\u200d👧 xong", Span(4, 5)),
        ("Họp 👨\u200d👩\u200d👧 xong", Span(6, 9)),
        ("cờ 🇻🇳 đây", Span(3, 4)),
        ("hai\u0331 ba", Span(0, 3)),
    ],
)
def test_a_span_that_cuts_a_character_is_refused_everywhere(
    text: str, inside: Span, empty_project: Project, tmp_path: Path
) -> None:
    from core.intake.files import read_article

    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    article = import_articles(empty_project, [read_article(path)]).articles[0].article
    record = tag(empty_project, article, "speaker", Span(0, len(text))).record
    acts = len(empty_project.history())
    refused: tuple[Callable[[], object], ...] = (
        lambda: tag(empty_project, article, "speaker", inside),
        lambda: add_mention(empty_project, record, inside),
        lambda: fill(empty_project, record, Fill("statement", spans=(inside,))),
        lambda: fill(empty_project, record, Fill("statement", text="x", basis=(inside,))),
    )
    for attempt in refused:
        with pytest.raises(UserFixable, match="splits a character"):
            attempt()
    assert len(empty_project.history()) == acts


def test_mentions_are_added_and_removed(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    again = desk.span("Hội nghị SOMTC 20", inside="Sau Hội nghị SOMTC 20")
    add_mention(desk.project, record, again)
    assert desk.last_act() == "added mention Hội nghị SOMTC 20 to meeting Hội nghị SOMTC 20"
    first, second = desk.record(record).mentions
    assert second.anchor.span == again
    remove_mention(desk.project, record, first.id)
    assert desk.last_act() == "removed a mention of meeting Hội nghị SOMTC 20"
    assert desk.record(record).mentions == (second,)
    remove_mention(desk.project, record, second.id)
    assert desk.last_act() == "deleted meeting Hội nghị SOMTC 20 in 003"
    assert desk.project.record(record) is None
    undo(desk.project)
    assert desk.record(record).mentions == (second,)


def test_a_mention_of_another_record_is_not_removed(desk: Desk) -> None:
    one = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    other = tag(desk.project, desk.article, "statistic", desk.span("9,46%")).record
    acts = desk.acts()
    with pytest.raises(UserFixable, match="The mention is no longer there"):
        remove_mention(desk.project, one, desk.record(other).mentions[0].id)
    assert desk.acts() == acts
    assert desk.record(one).mentions
    assert desk.record(other).mentions


def test_deleting_takes_all_of_a_record_and_undo_brings_it_back(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    before = desk.record(record)
    delete_record(desk.project, record)
    assert desk.last_act() == "deleted statistic 11.215 vụ in 003"
    assert desk.project.records() == ()
    with pytest.raises(UserFixable, match="The record is no longer there"):
        delete_record(desk.project, record)
    undo(desk.project)
    assert desk.record(record) == before


def test_a_state_is_said_in_words_and_setting_it_again_is_no_act(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    set_state(desk.project, record, RecordState.TO_DISCUSS)
    assert desk.last_act() == "marked meeting Hội nghị SOMTC 20 as to discuss"
    assert desk.project.records(state="to_discuss") == (desk.record(record),)
    acts = desk.acts()
    assert set_state(desk.project, record, RecordState.TO_DISCUSS).act is None
    assert desk.acts() == acts


def test_long_words_are_cut_in_the_history(desk: Desk) -> None:
    sentence = "Hội nghị SOMTC 20: Tiếp tục duy trì, củng cố quan hệ hợp tác phòng, chống tội phạm"
    tag(desk.project, desk.article, "proposal", find_span(desk.project.text(desk.article), sentence))
    assert desk.last_act() == "tagged proposal Hội nghị SOMTC 20: Tiếp tục duy trì, củ… in 003"


def test_changing_another_analysts_record_changes_a_copy(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    add_mention(desk.project, record, Span(0, 17))
    before = desk.record(record)
    minh = Project(desk.project.store, analyst=MINH)
    value = desk.value(record, "value").id
    verbs: tuple[Callable[[], Changes], ...] = (
        lambda: add_mention(minh, record, Span(0, 8)),
        lambda: remove_mention(minh, record, before.mentions[1].id),
        lambda: set_state(minh, record, RecordState.CHECKED),
        lambda: fill(minh, record, Fill("scope", text="all")),
        lambda: add_words(minh, record, value, desk.span("15.775")),
        lambda: set_doubtful(minh, record, desk.value(record, "unit").id, doubtful=True),
        lambda: set_note(minh, record, desk.value(record, "unit").id, "so it says"),
        lambda: set_origin(minh, record, desk.value(record, "unit").id, Origin.INFERRED),
        lambda: correct(minh, record, desk.value(record, "unit").id, "persons"),
        lambda: clear(minh, record, "unit", desk.value(record, "unit").id),
        lambda: clear(minh, record, "value"),
    )
    for verb in verbs:
        changes = verb()
        (mine,) = minh.records()
        assert {record, mine.id} <= changes.ids
        assert desk.record(record) == before
    assert [mention.anchor.exact for mention in mine.mentions] == ["11.215 vụ", "Hội nghị"]
    assert (mine.state, set(mine.fields)) == (RecordState.CHECKED, {"scope"})
    for _ in verbs:
        undo(minh)
    assert minh.records() == ()


def test_what_a_copy_holds_no_longer_is_named_so(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    add_mention(desk.project, record, Span(0, 17))
    minh = Project(desk.project.store, analyst=MINH)
    clear(minh, record, "value")
    acts = desk.acts()
    with pytest.raises(UserFixable, match="value is no longer there"):
        correct(minh, record, desk.value(record, "value").id, "3")
    remove_mention(minh, record, desk.record(record).mentions[0].id)
    with pytest.raises(UserFixable, match="names the thing nowhere else"):
        remove_mention(minh, record, desk.record(record).mentions[1].id)
    assert desk.acts() == acts + 1


def test_another_analysts_record_is_not_deleted(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    before, acts = desk.record(record), desk.acts()
    minh = Project(desk.project.store, analyst=MINH)
    for attempt in (
        lambda: delete_record(minh, record),
        lambda: remove_mention(minh, record, before.mentions[0].id),
    ):
        with pytest.raises(UserFixable, match="This record is Lan's: only who made it can delete it"):
            attempt()
    assert (desk.record(record), desk.acts(), minh.records()) == (before, acts, ())
