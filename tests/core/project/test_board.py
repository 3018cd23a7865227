from __future__ import annotations

import pytest

from core.analysis.claims import ClaimState
from core.errors import UserFixable
from core.model.article import ArticleState
from core.operations.alignment import Stretch, link_sentences
from core.operations.article_facts import set_article_state
from core.operations.entities import add_name, merge, set_series
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.pairings import cut_pairing, pair_records
from core.operations.records import add_mention, delete_record
from core.operations.rulings import rule
from core.operations.values import clear, fill, set_doubtful
from core.project.board import board, followed_board
from core.project.comparing import Part, unaligned
from core.project.project import Project
from core.project.record_partners import record_partners
from tests.core.project.reports import BOTH, EVENING, Reports, bring_in
from tests.core.store.projects import MINH, find_span


def test_what_differs_stands_first_and_what_agrees_last(reports: Reports) -> None:
    reports.meetings()
    reports.figures()
    found = [(str(row.state), row.type, row.field, row.title) for row in reports.board().rows]
    assert found == [
        ("differs", "meeting", "date", "SOMTC 20"),
        ("differs", "statistic", "value", "drug crime · cases · Vietnam · 2020-01/2020-06"),
        ("not_coded", "meeting", "host", "SOMTC 20"),
        ("same", "meeting", "format", "SOMTC 20"),
    ]


def test_rows_of_one_thing_share_a_key_and_no_two_rows_are_one(reports: Reports) -> None:
    reports.meetings()
    reports.figures()
    rows = reports.board().rows
    assert len({row.key for row in rows if row.type == "meeting"}) == 1
    assert len({(row.key, row.field) for row in rows}) == len(rows)


def test_a_cell_shows_value_words_and_language(reports: Reports) -> None:
    reports.figures()
    ours, theirs = (column[0] for column in reports.row("value").cells)
    assert [(cell.exact, cell.value.normal, cell.language) for cell in (ours, theirs)] == [
        ("11.215", "11215", "vi"),
        ("11.251", "11251", "vi"),
    ]
    assert (ours.article, theirs.article) == (reports.morning, reports.evening)
    (anchor,) = theirs.anchors
    assert anchor.span.of(EVENING) == "11.251"


def test_what_was_not_read_off_words_shows_what_it_rests_on(reports: Reports) -> None:
    one, other = reports.meetings()
    fill(reports.project, one, Fill("phase", text="held"))
    fill(reports.project, other, Fill("phase", not_stated=True))
    ours, theirs = (column[0] for column in reports.row("phase").cells)
    assert ours.exact == "hội nghị SOMTC 20"
    assert (theirs.exact, theirs.anchors) == ("", ())


def test_only_here_is_said_where_the_other_article_is_done(reports: Reports) -> None:
    reports.meetings()
    row = reports.row("host")
    assert (row.state, row.only_here) == (ClaimState.NOT_CODED, False)
    set_article_state(reports.project, reports.evening, ArticleState.DONE)
    row = reports.row("host")
    assert (row.state, row.only_here) == (ClaimState.NOT_STATED, True)
    assert [column.done for column in reports.board().columns] == [False, True]


def test_entities_that_turn_out_to_be_one_share_a_row(reports: Reports) -> None:
    one = reports.code(reports.morning, "speaker", "Trần Văn Nam", person="Trần Văn Nam", role="Trung tướng")
    other = reports.code(reports.evening, "speaker", "Ông Trần Văn Nam", person="Ông Trần Văn Nam", role="Ông")
    assert [row.unlinked for row in reports.board().rows] == [False, False]
    named = [reports.project.record(each) for each in (one, other)]
    ids = [each.normal("person") for each in named if each is not None]
    assert ids[0] is not None
    assert ids[1] is not None
    merge(reports.project, ids[1], ids[0])
    row = reports.row("role")
    assert (row.title, row.state) == ("Trần Văn Nam", ClaimState.DIFFERS)


def test_an_analyst_sees_her_own_set_and_her_own_pairings(reports: Reports) -> None:
    one, other = reports.proposals()
    pair_records(reports.project, one, other)
    minh = Project(reports.project.store, analyst=MINH)
    parts = (Part(reports.morning), Part(reports.evening))
    assert board(minh, parts).rows == ()
    minh.show_analyst(reports.project.my_id)
    assert [row.paired for row in board(minh, parts).rows] == [True]


def test_a_proposal_is_called_by_its_clause_and_a_figure_without_a_key_by_its_words(reports: Reports) -> None:
    reports.proposals()
    reports.code(reports.morning, "statistic", "11.215", value="11.215", measure="phạm tội về ma túy")
    titles = {row.type: row.title for row in reports.board().rows if row.cells[0]}
    assert titles == {"proposal": "tăng cường tuần tra chung trên biển", "statistic": "11.215 (drug crime)"}


def test_titles_are_in_the_language_asked_for(reports: Reports) -> None:
    reports.figures()
    parts = (Part(reports.morning), Part(reports.evening))
    (row,) = board(reports.project, parts, language="vi").rows
    assert row.title == "tội phạm về ma túy · vụ · Việt Nam · 2020-01/2020-06"


def test_two_languages_of_one_article_are_two_columns_of_one_record(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    made = reports.code(article, "meeting", "第9届会议", meeting="第9届会议", place="金边")
    add_mention(reports.project, made, find_span(BOTH, "the ninth meeting"))
    parts = (Part(article, "zh"), Part(article, "en"))
    (row,) = board(reports.project, parts).rows
    assert (row.field, row.state, row.unlinked) == ("place", ClaimState.NOT_CODED, False)
    assert [[cell.language for cell in column] for column in row.cells] == [["zh"], []]
    assert [column.name for column in board(reports.project, parts).columns] == ["both · 中文", "both · English"]


def test_an_article_beside_itself_is_refused(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    for parts in ((Part(article), Part(article)), (Part(article, "zh"), Part(article)), (Part(article, "zh"),) * 2):
        with pytest.raises(UserFixable, match="cannot be compared with itself"):
            board(reports.project, parts)


def test_what_nobody_coded_has_no_rows(reports: Reports) -> None:
    assert reports.board().rows == ()
    assert [column.name for column in reports.board().columns] == ["morning", "evening"]


def test_partners_are_proposed_with_a_reason_until_they_are_told_apart(reports: Reports) -> None:
    one, other = reports.proposals()
    (partner,) = record_partners(reports.project, reports.board(), one)
    assert (partner.record, partner.article) == (other, reports.evening)
    assert partner.title == "tăng cường điều tra chung trên biển"
    assert [str(reason) for reason in partner.reasons] == ["both say “tra chung trên biển”"]
    cut_pairing(reports.project, one, other)
    assert record_partners(reports.project, reports.board(), one) == ()


def test_a_partner_of_a_figure_has_the_same_figure_or_the_same_measure(reports: Reports) -> None:
    told = reports.code(reports.morning, "statistic", "11.215", value="11.215")
    _, figure = reports.figures()
    assert record_partners(reports.project, reports.board(), told) == ()
    fill(reports.project, told, Fill("measure", text="drug crime"))
    (partner,) = record_partners(reports.project, reports.board(), told)
    assert partner.record == figure
    assert [str(reason) for reason in partner.reasons] == ["measure is drug crime in both"]


def test_a_partner_may_be_called_otherwise(reports: Reports) -> None:
    one = reports.code(reports.morning, "speaker", "Trần Văn Nam", person="Trần Văn Nam")
    article = bring_in(reports.project, "third.txt", "Tran Van Nam spoke to the press on Monday.\n")
    other = reports.code(article, "speaker", "Tran Van Nam", person=Fill("person", text="Nam, Tran Van"))
    found = board(reports.project, (Part(reports.morning), Part(article)))
    partners = [each.record for each in record_partners(reports.project, found, one)]
    assert partners == [other]


def test_sentences_that_go_together_speak_for_a_partner(reports: Reports) -> None:
    article = bring_in(
        reports.project,
        "english.txt",
        "SOMTC 20 opens\n\nOn 24 September 2020 the SOMTC 20 was chaired by the Philippines and held online. "
        "In the first half of 2020 Viet Nam detected 11,215 cases of drug crime. "
        "Lieutenant General Tran Van Nam proposed more joint patrols at sea.\n",
    )
    one, _ = reports.proposals()
    other = reports.code(article, "proposal", "more joint patrols at sea", text="more joint patrols at sea")
    parts = (Part(reports.morning), Part(article))
    found, aligned = board(reports.project, parts), unaligned(reports.project, *parts).align()
    assert record_partners(reports.project, found, one) == ()
    for each, its_partner in ((one, other), (other, one)):
        (partner,) = record_partners(reports.project, found, each, aligned=[aligned])
        assert partner.record == its_partner
        assert [str(reason) for reason in partner.reasons] == ["their sentences go together"]


def test_proposals_in_two_languages_may_share_their_topic_and_who_made_them(reports: Reports) -> None:
    one, other = reports.proposals()
    for each in (one, other):
        fill(reports.project, each, Fill("topic", text="information sharing"))
    cut_pairing(reports.project, one, other)
    article = bring_in(reports.project, "chinese.txt", "会议提出建议\n\n越南建议加强海上联合巡逻。\n")
    third = reports.code(article, "proposal", "加强海上联合巡逻", text="加强海上联合巡逻")
    fill(reports.project, third, Fill("topic", text="information sharing"))
    parts = (Part(reports.morning), Part(article))
    assert record_partners(reports.project, board(reports.project, parts), one) == ()
    for each in (one, third):
        fill(reports.project, each, Fill("proposer", text="Vietnam"))
    (partner,) = record_partners(reports.project, board(reports.project, parts), one)
    assert sorted(map(str, partner.reasons)) == ["proposer is Vietnam in both", "topic is information sharing in both"]


def test_two_languages_of_one_article_may_hold_two_records_of_one_thing(reports: Reports) -> None:
    project, article = reports.project, bring_in(reports.project, "both.txt", BOTH)
    zh = reports.code(article, "proposal", "加强合作", text="加强合作")
    en = reports.code(article, "proposal", "asked for cooperation", text="asked for cooperation")
    parts = (Part(article, "zh"), Part(article, "en"))
    assert [row.unlinked for row in board(project, parts).rows] == [True, True]
    text = project.article(article).text
    told = (
        find_span(BOTH, "9月22日，王小洪出席第9届会议，提出4点建议，要求加强合作。"),
        find_span(BOTH, "He asked for cooperation."),
    )
    link_sentences(project, *(Stretch(text, (span,)) for span in told))
    aligned = unaligned(project, *parts).align()
    (partner,) = record_partners(project, board(project, parts), zh, aligned=[aligned])
    assert (partner.record, partner.article) == (en, article)
    pair_records(project, zh, en)
    (row,) = board(project, parts).rows
    assert (row.state, row.unlinked) == (ClaimState.COMPATIBLE, False)
    assert [row.unlinked for row in board(project, (Part(article),)).rows] == [False]


def test_of_several_proposals_in_a_linked_sentence_the_likeliest_is_proposed_alone(reports: Reports) -> None:
    told = (
        "Viet Nam proposed a shared stock of vaccines for all members, and suggested joint patrols at the sea border."
    )
    again = "Viet Nam asked for joint patrols along the sea border and for a stock of vaccines for the members."
    project = reports.project
    here = bring_in(project, "told.txt", f"Talks\n\n{told}\n")
    there = bring_in(project, "again.txt", f"Meeting\n\n{again}\n")
    for words in ("a shared stock of vaccines for all members", "joint patrols at the sea border"):
        reports.code(here, "proposal", words, text=words)
    stock = "a stock of vaccines for the members"
    one = reports.code(there, "proposal", stock, text=stock)
    parts = (Part(here), Part(there))
    aligned = unaligned(project, *parts).align()
    (partner,) = record_partners(project, board(project, parts), one, aligned=[aligned])
    assert board(project, parts).records[partner.record].mentions[0].anchor.exact.startswith("a shared stock")


def test_no_partner_is_proposed_for_a_record_that_is_not_there(reports: Reports) -> None:
    assert record_partners(reports.project, reports.board(), "0" * 32) == ()


def test_in_a_column_of_one_language_a_cell_shows_the_words_in_it(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    spans = tuple(find_span(BOTH, words) for words in ("金边", "Phnom Penh"))
    meeting = reports.code(article, "meeting", "第9届会议", meeting="第9届会议", place=Fill("place", spans=spans))
    add_mention(reports.project, meeting, find_span(BOTH, "the ninth meeting"))
    (row,) = board(reports.project, (Part(article, "en"), Part(article, "zh"))).rows
    assert [[(cell.exact, cell.language) for cell in column] for column in row.cells] == [
        [("Phnom Penh", "en")],
        [("金边", "zh")],
    ]
    assert row.state is ClaimState.SAME


def test_a_board_that_follows_acts_is_the_one_that_is_read_anew(reports: Reports) -> None:
    project, parts = reports.project, (Part(reports.morning), Part(reports.evening))
    one, other = reports.meetings()
    figures = reports.figures()
    followed = [board(project, parts)]
    held = project.record(one)
    assert held is not None
    (meeting,), (date,) = held.values("meeting"), held.values("date")
    acts = (
        lambda: set_doubtful(project, one, date.id, doubtful=True),
        lambda: fill(project, other, Fill("phase", text="held")),
        lambda: pair_records(project, *figures),
        lambda: cut_pairing(project, *figures),
        lambda: rule(project, reports.row("date"), reports.row("date").cells[0][0], ""),
        lambda: clear(project, other, "date"),
        lambda: delete_record(project, figures[0]),
        lambda: undo(project),
        lambda: undo(project),
        lambda: redo(project),
        lambda: add_name(project, meeting.normal or "", "SOMTC twenty", "en"),
        lambda: set_article_state(project, reports.morning, ArticleState.DONE),
    )
    for act in acts:
        followed.append(followed_board(project, followed[-1], act()))
        assert followed[-1] == board(project, parts)
        assert followed[-1] != followed[-2] or act is acts[-2]
    reports.proposals()
    before = board(project, parts)
    assert followed_board(project, before, undo(project)) == board(project, parts) != before


def test_following_an_act_makes_only_the_rows_anew_that_it_touched(reports: Reports) -> None:
    one, _ = reports.meetings()
    reports.figures()
    before = reports.board()
    after = followed_board(reports.project, before, fill(reports.project, one, Fill("phase", text="held")))
    known = {id(row) for row in before.rows}
    anew = [row for row in after.rows if id(row) not in known]
    assert {row.type for row in anew} == {"meeting"}
    assert "statistic" in {row.type for row in after.rows}


def test_what_is_called_otherwise_is_titled_anew(reports: Reports) -> None:
    reports.meetings()
    before = reports.board()
    (name,) = {row.title for row in before.rows if row.type == "meeting"}
    (record,) = reports.project.records(article=reports.morning, record_type="meeting")
    meeting = reports.project.names.entity(record.normal("meeting") or "")
    assert meeting is not None
    changes = set_series(reports.project, meeting.id, "SOMTC", 21)
    after = followed_board(reports.project, before, changes)
    assert {row.title for row in after.rows if row.type == "meeting"} == {"SOMTC 21"} != {name}


def test_following_an_act_reads_only_what_it_touched(reports: Reports) -> None:
    one, _ = reports.meetings()
    before = reports.board()
    changes = fill(reports.project, one, Fill("phase", text="held"))
    after = followed_board(reports.project, before, changes)
    same = [identity for identity, record in after.records.items() if record is before.records[identity]]
    assert same == [identity for identity in before.records if identity != one]
