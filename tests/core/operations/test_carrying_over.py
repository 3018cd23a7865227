"""Taking over what was coded in one version: inside one article, and from one article to another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.analysis.alignment.links import Sameness, Side
from core.analysis.carrying_over.wanted import Status
from core.errors import UserFixable
from core.intake.files import prepare_article
from core.model.entity import Name
from core.model.record import Origin
from core.operations.articles import import_articles
from core.operations.carrying_over import carry_all_over, carry_over, carry_record_over, say_not_stated
from core.operations.entities import create_entity
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.records import delete_record, tag
from core.operations.values import fill
from core.project.carried_together import told_together
from core.project.carrying_over import MENTION, CarryingOver, proposals_for, proposals_in
from core.project.naming_sources import gazetteer_of, read_for_finders
from core.project.project import Project
from tests.core.project.gold_004 import aligned_004, aligned_by_hand, code_chinese_half
from tests.core.store.projects import MINH, Desk

if TYPE_CHECKING:
    from core.project.carrying_over import CarriedField
    from core.project.comparing import Aligned

VI = (
    "Khai mạc Hội nghị AMMTC 16\n\nNgày 21/8/2023, Hội nghị AMMTC 16 khai mạc tại Indonesia. "
    "Phát biểu tại hội nghị, ông Trần Văn Minh, Bộ trưởng Bộ Công an Việt Nam, đề nghị các nước lập đường dây nóng. "
    "Năm 2022, lực lượng chức năng bắt giữ 2.345 vụ buôn lậu ma túy."
)
EN = (
    "AMMTC 16 opens\n\nOn August 21, 2023, the AMMTC 16 meeting opened in Indonesia. "
    "Speaking at the meeting, Mr Tran Van Minh, Minister of Public Security of Viet Nam, proposed that all countries "
    "set up a hotline. "
    "In 2022, the authorities uncovered 2,345 cases of drug smuggling."
)


def two_articles(project: Project) -> tuple[Desk, Desk]:
    """A report in Vietnamese that is coded, and one of the same in English that is not."""
    for file, body in (("bao.txt", VI), ("paper.txt", EN)):
        import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])
    desk = Desk.at(project, "bao")
    meeting = tag(project, desk.article, "meeting", desk.span("Hội nghị AMMTC 16", "2023, Hội nghị AMMTC 16 khai"))
    tag(
        project,
        desk.article,
        "speaker",
        desk.span("Trần Văn Minh"),
        read_words=True,
        fills=(Fill("role", (desk.span("Bộ trưởng Bộ Công an"),)), Fill("meeting", text=meeting.record)),
    )
    tag(project, desk.article, "proposal", desk.span("các nước lập đường dây nóng"), read_words=True)
    tag(
        project,
        desk.article,
        "statistic",
        desk.span("2.345 vụ"),
        read_words=True,
        fills=(Fill("period", (desk.span("Năm 2022"),)),),
    )
    words = desk.span("AMMTC 16", "2023, Hội nghị AMMTC 16 khai")
    for new in (Fill("meeting", (words,)), Fill("date", (desk.span("Ngày 21/8/2023"),)), Fill("phase", text="held")):
        fill(project, meeting.record, new)
    return desk, Desk.at(project, "paper")


def brought(project: Project, file: str, body: str) -> Desk:
    import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])
    return Desk.at(project, file)


def side(desk: Desk) -> Side:
    project, article = desk.project, desk.project.article(desk.article)
    gazetteer = gazetteer_of(project.names)
    reading = read_for_finders(project.text(desk.article), article, project.regions(desk.article), gazetteer)
    return Side(desk.article, article.text, reading, reading.sentences)


def aligned(one: Desk, other: Desk) -> Aligned:
    a, b = side(one), side(other)
    assert len(a.sentences) == len(b.sentences) == 4
    return aligned_by_hand(a, b, [((n,), (n,)) for n in range(4)])


def aligned_reports(one: Desk, other: Desk) -> Aligned:
    by_hand = aligned_by_hand(side(one), side(other), [((1,), (1,))])
    return replace(by_hand, alignment=replace(by_hand.alignment, sameness=Sameness.COMPARABLE))


def named(proposals: tuple[CarriedField, ...], record_type: str, field: str) -> CarriedField:
    return next(each for each in proposals if (each.type, each.field) == (record_type, field))


def test_the_second_half_takes_less_than_a_quarter_of_the_acts_of_the_first(seeds_project: Project) -> None:
    start = Desk.at(seeds_project, "004").acts()
    desk = code_chinese_half(seeds_project)
    by_hand = desk.acts() - start
    proposals = proposals_in(seeds_project, aligned_004(seeds_project, desk.article), 0)
    done = carry_all_over(seeds_project, proposals)
    assert (done.written, done.left) == (26, 1)
    (left,) = proposals_in(seeds_project, aligned_004(seeds_project, desk.article), 0)
    say_not_stated(seeds_project, left)
    assert proposals_in(seeds_project, aligned_004(seeds_project, desk.article), 0) == ()
    carried = desk.acts() - start - by_hand
    assert (by_hand, carried) == (27, 2)
    assert 4 * carried <= by_hand


def test_thing_by_thing_the_second_half_takes_a_quarter_of_the_acts_at_most(seeds_project: Project) -> None:
    start = Desk.at(seeds_project, "004").acts()
    desk = code_chinese_half(seeds_project)
    by_hand = desk.acts() - start
    alignment = aligned_004(seeds_project, desk.article)
    proposals = proposals_in(seeds_project, alignment, 0)
    speaker = next(each for each in seeds_project.records(record_type="speaker") if each.values("role"))
    with_him = told_together(seeds_project, proposals, speaker.id)
    assert next(iter(with_him)).record == speaker.id
    assert sorted(each.field for each in with_him if each.type == "proposal") == ["", "", "", "", *["text"] * 4]
    carry_record_over(seeds_project, with_him)
    assert desk.last_act() == "took speaker 王小洪 over to 004, and 4 records that name it"
    while proposals := proposals_in(seeds_project, alignment, 0):
        first = next((each for each in proposals if each.status is Status.FOUND), None)
        if first is None:
            say_not_stated(seeds_project, proposals[0])
        else:
            carry_record_over(seeds_project, told_together(seeds_project, proposals, first.record))
    carried = desk.acts() - start - by_hand
    assert (by_hand, carried) == (27, 6)
    assert 4 * carried <= by_hand


def test_inside_one_article_the_same_records_get_words_of_both_languages(seeds_project: Project) -> None:
    desk = code_chinese_half(seeds_project)
    records = len(seeds_project.records(article=desk.article))
    carry_all_over(seeds_project, proposals_in(seeds_project, aligned_004(seeds_project, desk.article), 0))
    assert len(seeds_project.records(article=desk.article)) == records
    meeting = next(each for each in seeds_project.records(article=desk.article) if len(each.mentions) == 6)
    dates = meeting.values("date")
    assert [(each.raw, each.normal) for each in dates] == [("9月22日", "2022-09-22"), ("September 22", "2022-09-22")]
    speaker = next(each for each in seeds_project.records(record_type="speaker") if each.values("role"))
    person = seeds_project.names.entity(speaker.normal("person") or "")
    assert person is not None
    assert [(name.text, name.language) for name in person.names] == [("王小洪", "zh-Hans"), ("Wang Xiaohong", "en")]
    undo(seeds_project)
    assert len(seeds_project.names.entity(person.id).names) == 1  # type: ignore[union-attr]
    assert len(proposals_in(seeds_project, aligned_004(seeds_project, desk.article), 0)) == 27


def test_a_record_is_carried_over_in_one_act_and_taken_back_in_one(seeds_project: Project) -> None:
    desk = code_chinese_half(seeds_project)
    alignment = aligned_004(seeds_project, desk.article)
    record = next(each for each in seeds_project.records(record_type="statistic"))
    acts = desk.acts()
    done = carry_record_over(seeds_project, proposals_for(seeds_project, record.id, alignment, 0))
    assert (done.records, done.written, done.left) == ((record.id,), 3, 0)
    assert desk.acts() == acts + 1
    assert desk.last_act() == "carried statistic 4点建议 over to 004"
    assert proposals_for(seeds_project, record.id, alignment, 0) == ()
    undo(seeds_project)
    assert desk.record(record.id) == record
    redo(seeds_project)
    assert [each.anchor.exact for each in desk.record(record.id).mentions] == ["4点建议", "four proposals"]


def test_the_same_is_not_written_twice(seeds_project: Project) -> None:
    desk = code_chinese_half(seeds_project)
    alignment = aligned_004(seeds_project, desk.article)
    proposals = proposals_in(seeds_project, alignment, 0)
    date = named(proposals, "meeting", "date")
    carry_over(seeds_project, date)
    assert desk.last_act() == "carried date of meeting 第9届中国—东盟打击跨国犯罪部长级会议 over to September 22"
    again = carry_over(seeds_project, date)
    assert (again.written, again.left, again.changes.act) == (0, 1, None)


def test_moved_words_are_what_is_written(seeds_project: Project) -> None:
    desk = code_chinese_half(seeds_project)
    carrying = CarryingOver(seeds_project, aligned_004(seeds_project, desk.article), 0)
    role = named(carrying.of_all(), "speaker", "role")
    moved = carrying.moved(role, [desk.span("Minister of Public Security, P. R. China")])
    carry_over(seeds_project, moved)
    values = desk.record(role.record).values("role")
    assert [each.raw for each in values] == ["公安部部长", "Minister of Public Security, P. R. China"]


def test_not_stated_there_is_kept_beside_what_is_stated_here(seeds_project: Project) -> None:
    desk = code_chinese_half(seeds_project)
    alignment = aligned_004(seeds_project, desk.article)
    absent = next(each for each in proposals_in(seeds_project, alignment, 0) if each.status is Status.ABSENT)
    with pytest.raises(UserFixable, match="not found to say"):
        carry_over(seeds_project, absent)
    say_not_stated(seeds_project, absent)
    assert desk.last_act() == "said that 004 does not state on behalf of of speaker 王小洪"
    stated, missing = desk.record(absent.record).values("on_behalf_of")
    assert (stated.normal, missing.not_stated) == ("CN", True)
    assert missing.basis[0].exact.startswith("In his speech")
    assert absent.source not in {each.source for each in proposals_in(seeds_project, alignment, 0)}
    mention = next(each for each in proposals_in(seeds_project, alignment, 0) if each.field == MENTION)
    with pytest.raises(UserFixable, match="no record there"):
        say_not_stated(seeds_project, mention)


def test_between_articles_linked_records_are_made(empty_project: Project) -> None:
    one, other = two_articles(empty_project)
    proposals = proposals_in(empty_project, aligned(one, other), 0)
    done = carry_all_over(empty_project, proposals)
    made = empty_project.records(article=other.article)
    assert [each.type for each in made] == ["meeting", "speaker", "proposal", "statistic"]
    assert set(done.records) == {each.id for each in made}
    by_type = {each.type: each for each in made}
    meeting, speaker = by_type["meeting"], by_type["speaker"]
    assert empty_project.names.label(meeting.normal("meeting") or "") == "AMMTC 16"
    assert meeting.normal("date") == "2023-08-21"
    person = empty_project.names.entity(speaker.normal("person") or "")
    assert person is not None
    assert [each.text for each in person.names] == ["Trần Văn Minh"], "without its marks it is found anyway"
    assert speaker.first("role").raw == "Minister of Public Security"  # type: ignore[union-attr]
    figure = by_type["statistic"]
    assert (figure.normal("value"), figure.normal("unit"), figure.normal("period")) == ("2345", "cases", "2022")
    assert by_type["proposal"].first("text").raw.endswith("set up a hotline")  # type: ignore[union-attr]
    paired = {each.b for each in empty_project.store.comparisons.pairings(empty_project.my_id) if each.linked}
    assert by_type["proposal"].id in paired
    assert meeting.id not in paired
    assert speaker.id not in paired
    undo(empty_project)
    assert empty_project.records(article=other.article) == ()
    assert empty_project.store.comparisons.pairings(empty_project.my_id) == ()


def test_what_was_inferred_here_may_be_inferred_there(empty_project: Project) -> None:
    one, other = two_articles(empty_project)

    figure = empty_project.records(record_type="statistic")[0].id
    fill(empty_project, figure, Fill("place", text="Indonesia"))
    place = named(proposals_in(empty_project, aligned(one, other), 0), "statistic", "place")
    assert (place.status, place.spans, place.label) == (Status.UNSURE, (), "Indonesia")
    made = other.value(carry_over(empty_project, place).records[0], "place")
    assert (made.origin, made.normal, made.doubtful) == (Origin.INFERRED, "ID", False)
    assert [each.exact[:8] for each in made.basis] == ["In 2022,"]
    assert "place" not in {each.field for each in proposals_in(empty_project, aligned(one, other), 0)}


def test_what_nobody_looked_at_is_doubtful(empty_project: Project) -> None:
    one, other = two_articles(empty_project)
    proposals = proposals_in(empty_project, aligned(one, other), 0)
    link = named(proposals, "speaker", "meeting")
    assert link.status is Status.UNSURE
    done = carry_all_over(empty_project, proposals)
    assert done.left == 1
    speaker = next(each for each in empty_project.records(article=other.article) if each.type == "speaker")
    assert not speaker.values("meeting")
    undo(empty_project)
    assert carry_all_over(empty_project, proposals, unsure=True).left == 1, (
        "what stands in the sentence beside is not likely enough"
    )
    undo(empty_project)
    likely = [replace(each, score=0.6) if each.source == link.source else each for each in proposals]
    assert carry_all_over(empty_project, likely, unsure=True).left == 0
    speaker = next(each for each in empty_project.records(article=other.article) if each.type == "speaker")
    meeting = speaker.first("meeting")
    assert meeting is not None
    assert meeting.doubtful
    assert empty_project.names.label(meeting.normal or "") == "AMMTC 16", "the meeting, not the other article's record"
    undo(empty_project)
    carried = other.record(carry_over(empty_project, link).records[0]).first("meeting")
    assert carried is not None
    assert not carried.doubtful, "who takes one over has looked at it"


def test_what_is_coded_there_is_added_to_and_not_made_anew(empty_project: Project) -> None:
    one, other = two_articles(empty_project)
    words = other.span("AMMTC 16", "the AMMTC 16 meeting")
    held = tag(empty_project, other.article, "meeting", words, read_words=True).record
    proposals = proposals_in(empty_project, aligned(one, other), 0)
    meeting = [each for each in proposals if each.type == "meeting"]
    assert {each.into for each in meeting} == {held}
    assert not [each for each in meeting if each.field in (MENTION, "meeting")]
    carry_record_over(empty_project, meeting)
    assert other.value(held, "date").raw == "August 21, 2023"
    assert len(empty_project.records(article=other.article)) == 1


def test_one_value_makes_the_record_where_it_is_named(empty_project: Project) -> None:
    one, other = two_articles(empty_project)
    date = named(proposals_in(empty_project, aligned(one, other), 0), "meeting", "date")
    done = carry_over(empty_project, date)
    made = other.record(done.records[0])
    assert [each.anchor.exact for each in made.mentions] == ["AMMTC 16 meeting"]
    assert list(made.fields) == ["date"]


def test_a_text_that_was_replaced_is_refused(empty_project: Project) -> None:
    from dataclasses import replace

    one, other = two_articles(empty_project)
    date = named(proposals_in(empty_project, aligned(one, other), 0), "meeting", "date")
    acts = one.acts()
    with pytest.raises(UserFixable, match="another text"):
        carry_over(empty_project, replace(date, text="0" * 64))
    assert one.acts() == acts


def test_a_record_that_was_deleted_meanwhile_is_told_of(empty_project: Project) -> None:
    one, other = two_articles(empty_project)
    date = named(proposals_in(empty_project, aligned(one, other), 0), "meeting", "date")
    delete_record(empty_project, date.record)
    with pytest.raises(UserFixable, match="no longer there"):
        carry_over(empty_project, date)


def test_another_analysts_set_is_left_alone(seeds_project: Project) -> None:
    desk = code_chinese_half(seeds_project)
    proposals = proposals_in(seeds_project, aligned_004(seeds_project, desk.article), 0)
    minh = Project(seeds_project.store, analyst=MINH)
    minh.show_analyst(seeds_project.my_id)
    with pytest.raises(UserFixable, match="looking at Lan's set"):
        carry_over(minh, proposals[0])


def test_of_another_report_only_what_makes_a_record_this_one_brings_it_over(empty_project: Project) -> None:
    """Two reports name two people in sentences that go together: nobody of the one is made in the other."""
    one = brought(
        empty_project, "mine.txt", "Hội nghị\n\nTrung tướng Trần Văn Minh, Bộ Công an, phát biểu tại hội nghị."
    )
    other = brought(empty_project, "theirs.txt", "Họp\n\nTrung tướng Lê Quốc Hùng, Bộ Công an, cũng phát biểu tại đây.")
    words = one.span("Trần Văn Minh")
    speaker = tag(empty_project, one.article, "speaker", words, read_words=True).record
    fill(empty_project, speaker, Fill("role", (one.span("Trung tướng"),)))
    proposals = proposals_in(empty_project, aligned_reports(one, other), 0)
    role = named(proposals, "speaker", "role")
    assert role.status is Status.FOUND
    assert named(proposals, "speaker", "person").status is not Status.FOUND
    done = carry_all_over(empty_project, proposals)
    assert (done.written, done.records) == (0, ())
    assert carry_all_over(empty_project, proposals, unsure=True).written == 0
    assert empty_project.records(article=other.article) == ()


@pytest.mark.parametrize(
    ("there", "offered"),
    [("nói tại Hội nghị SOMTC 20", False), ("nói tại đây", True), ("nói tại Hội nghị AMMTC 16", True)],
)
def test_what_was_inferred_is_not_offered_where_the_sentence_names_another(
    there: str, offered: bool, empty_project: Project
) -> None:
    meeting = create_entity(empty_project, "meeting", [Name("AMMTC 16")], series="AMMTC", ordinal=16).id
    one = brought(empty_project, "mine.txt", "Họp\n\nTrung tướng Trần Văn Minh, Bộ Công an, phát biểu.")
    other = brought(empty_project, "theirs.txt", f"Tin\n\nTrung tướng Trần Văn Minh, Bộ Công an, {there}.")
    speaker = tag(empty_project, one.article, "speaker", one.span("Trần Văn Minh"), read_words=True).record
    fill(empty_project, speaker, Fill("meeting", text=meeting))
    proposals = proposals_in(empty_project, aligned_reports(one, other), 0)
    link = named(proposals, "speaker", "meeting")
    assert (link.status is not Status.ABSENT) is offered
    carry_all_over(empty_project, proposals, unsure=True)
    (made,) = empty_project.records(article=other.article)
    assert all(value.normal == meeting for value in made.values("meeting"))
    assert bool(made.values("meeting")) is ("AMMTC" in there)
