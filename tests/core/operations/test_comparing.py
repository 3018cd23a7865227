from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.claims import ClaimState
from core.errors import UserFixable
from core.model.entity import Name
from core.operations.alignment import Stretch, cut_sentences, link_sentences, move_link
from core.operations.article_facts import set_region
from core.operations.entities import create_entity, merge
from core.operations.history import redo, undo
from core.operations.pairings import cut_pairing, pair_records
from core.operations.records import delete_record
from core.operations.rulings import rule, take_back_ruling
from core.operations.values import clear, correct
from core.operations.withdrawal import delete_for_good, remove_article
from core.project.board import board
from core.project.comparing import Part, unaligned
from core.project.project import Project
from core.project.rulings import rulings_of
from core.text.span import Span
from tests.core.project.reports import BOTH, Reports, bring_in
from tests.core.store.projects import MINH, find_span

if TYPE_CHECKING:
    from core.project.comparing import Unaligned


@pytest.fixture
def reports(empty_project: Project) -> Reports:
    return Reports.of(empty_project)


def last_act(reports: Reports) -> str:
    return reports.project.history(limit=1)[0].what


def acts(reports: Reports) -> int:
    return len(reports.project.history(limit=1000))


def stretch(reports: Reports, article: str, *words: str) -> Stretch:
    body = reports.project.text(article)
    return Stretch(reports.project.article(article).text, tuple(find_span(body, each) for each in words))


def between(reports: Reports) -> Unaligned:
    return unaligned(reports.project, Part(reports.morning), Part(reports.evening))


def decided(reports: Reports) -> list[tuple[tuple[Span, ...], tuple[Span, ...], bool]]:
    return [(each.a.spans, each.b.spans, each.linked) for each in between(reports).decided]


# ── pairings ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_records_that_are_paired_share_a_row_and_undo_parts_them(reports: Reports) -> None:
    one, other = reports.proposals()
    assert [row.unlinked for row in reports.board().rows] == [True, True]
    changes = pair_records(reports.project, one, other)
    assert changes.kinds == {"pairing"}
    assert {one, other} <= changes.ids
    (row,) = reports.board().rows
    assert (row.state, row.unlinked, row.paired) == (ClaimState.DIFFERS, False, True)
    assert [[cell.record for cell in column] for column in row.cells] == [[one], [other]]
    assert last_act(reports) == (
        "paired proposal tăng cường tuần tra chung trên biển in morning "
        "with proposal tăng cường điều tra chung trên biển in evening"
    )
    undo(reports.project)
    assert len(reports.board().rows) == 2
    redo(reports.project)
    assert len(reports.board().rows) == 1


def test_pairing_twice_the_other_way_round_is_no_second_act(reports: Reports) -> None:
    one, other = reports.proposals()
    pair_records(reports.project, one, other)
    before = acts(reports)
    assert pair_records(reports.project, other, one).act is None
    assert acts(reports) == before


def test_a_cut_pairing_is_remembered_and_can_be_made_again(reports: Reports) -> None:
    one, other = reports.proposals()
    pair_records(reports.project, one, other)
    cut_pairing(reports.project, other, one)
    assert [row.unlinked for row in reports.board().rows] == [True, True]
    (pairing,) = reports.board().pairings
    assert not pairing.linked
    pair_records(reports.project, one, other)
    assert len(reports.board().pairings) == 1
    assert len(reports.board().rows) == 1


def test_one_claim_is_told_apart_into_two(reports: Reports) -> None:
    one, other = reports.figures()
    assert reports.row("value").state is ClaimState.DIFFERS
    cut_pairing(reports.project, one, other)
    values = [row for row in reports.board().rows if row.field == "value"]
    assert [[len(column) for column in row.cells] for row in values] == [[1, 0], [0, 1]]
    assert [row.records for row in values] == [(one,), (other,)]
    assert len({row.key for row in values}) == 2
    undo(reports.project)
    assert reports.row("value").state is ClaimState.DIFFERS


def test_what_names_one_meeting_is_not_told_apart(reports: Reports) -> None:
    one, other = reports.meetings()
    before = acts(reports)
    with pytest.raises(UserFixable, match="Both records name SOMTC 20"):
        cut_pairing(reports.project, one, other)
    assert acts(reports) == before


def test_only_two_records_of_one_type_and_of_my_set_are_paired(reports: Reports) -> None:
    one, other = reports.proposals()
    (figure, _), before = reports.figures(), acts(reports)
    with pytest.raises(UserFixable, match="with itself"):
        pair_records(reports.project, one, one)
    with pytest.raises(UserFixable, match="two types"):
        pair_records(reports.project, one, figure)
    with pytest.raises(UserFixable, match="no longer there"):
        pair_records(reports.project, one, "0" * 32)
    with pytest.raises(UserFixable, match="another analyst's"):
        pair_records(Project(reports.project.store, analyst=MINH), one, other)
    assert acts(reports) == before


def test_a_paired_record_can_be_deleted_and_comes_back_paired(reports: Reports) -> None:
    one, other = reports.proposals()
    pair_records(reports.project, one, other)
    delete_record(reports.project, one)
    assert [row.unlinked for row in reports.board().rows] == [True]
    undo(reports.project)
    assert len(reports.board().rows) == 1


# ── rulings ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_ruling_keeps_what_was_said_what_holds_and_why(reports: Reports) -> None:
    one, other = reports.meetings()
    row = reports.row("date")
    changes = rule(reports.project, row, row.cells[1][0], "  the second day ")
    assert changes.kinds == {"ruling"}
    assert {one, other} <= changes.ids
    ruling = reports.row("date").ruling
    assert ruling is not None
    assert [(cell.exact, cell.held) for cell in ruling.cells] == [
        ("24/9/2020", "2020-09-24"),
        ("25/9/2020", "2020-09-25"),
    ]
    assert ruling.chosen == ruling.cells[1]
    assert (ruling.reason, ruling.changed) == ("the second day", False)
    assert last_act(reports) == "ruled on date of SOMTC 20 for 25/9/2020"
    assert reports.row("date").state is ClaimState.DIFFERS


def test_a_ruling_outlives_a_change_of_value_and_says_so(reports: Reports) -> None:
    one, _ = reports.meetings()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    correct(reports.project, one, row.cells[0][0].value.id, "2020-09-25", reason="the day of the closing")
    ruling = reports.row("date").ruling
    assert ruling is not None
    assert ruling.changed
    assert ruling.chosen is not None
    assert (ruling.chosen.exact, ruling.chosen.label) == ("24/9/2020", "2020-09-24")
    clear(reports.project, one, "date")
    assert [each.cells for each in rulings_of(reports.project)] == [ruling.cells]
    undo(reports.project)
    undo(reports.project)
    again = reports.row("date").ruling
    assert again is not None
    assert not again.changed


def test_a_second_ruling_takes_the_place_of_the_first(reports: Reports) -> None:
    reports.meetings()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    row = reports.row("date")
    rule(reports.project, row, None, "both are days of it")
    (ruling,) = rulings_of(reports.project)
    assert (ruling.chosen, ruling.reason) == (None, "both are days of it")
    assert last_act(reports) == "ruled on date of SOMTC 20 for none of them"
    undo(reports.project)
    (ruling,) = rulings_of(reports.project)
    assert ruling.chosen == ruling.cells[0]


def test_a_ruling_is_taken_back(reports: Reports) -> None:
    reports.meetings()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    (ruling,) = rulings_of(reports.project)
    assert take_back_ruling(reports.project, ruling.id).kinds == {"ruling"}
    assert reports.row("date").ruling is None
    assert last_act(reports) == "took back the ruling on date of SOMTC 20"
    undo(reports.project)
    assert reports.row("date").ruling == ruling
    take_back_ruling(reports.project, ruling.id)
    with pytest.raises(UserFixable, match="no longer there"):
        take_back_ruling(reports.project, ruling.id)


def test_nothing_is_ruled_that_does_not_differ_or_was_changed(reports: Reports) -> None:
    one, _ = reports.meetings()
    same, row = reports.row("format"), reports.row("date")
    before = acts(reports)
    with pytest.raises(UserFixable, match="nothing to rule on"):
        rule(reports.project, same, same.cells[0][0], "")
    with pytest.raises(UserFixable, match="needs a reason"):
        rule(reports.project, row, None, " ")
    with pytest.raises(UserFixable, match="does not stand in this row"):
        rule(reports.project, row, same.cells[0][0], "")
    assert acts(reports) == before
    correct(reports.project, one, row.cells[0][0].value.id, "2020-09-23", reason="so it is")
    with pytest.raises(UserFixable, match="changed meanwhile"):
        rule(reports.project, row, row.cells[1][0], "")


def test_what_differs_and_is_ruled_on_stands_behind_what_is_open(reports: Reports) -> None:
    reports.meetings()
    reports.figures()
    differing = [row for row in reports.board().rows if row.state is ClaimState.DIFFERS]
    assert [row.field for row in differing] == ["date", "value"]
    rule(reports.project, differing[0], differing[0].cells[0][0], "")
    assert [row.field for row in reports.board().rows[:2]] == ["value", "date"]


def test_a_ruling_goes_with_one_of_its_articles_and_comes_back_with_it(reports: Reports) -> None:
    reports.meetings()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    remove_article(reports.project, reports.evening)
    assert rulings_of(reports.project) == ()
    undo(reports.project)
    assert len(rulings_of(reports.project)) == 1


def test_a_third_article_that_says_something_else_makes_a_ruling_look_old(reports: Reports) -> None:
    reports.meetings()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    third = bring_in(reports.project, "third.txt", "Ngày 26/9/2020, hội nghị SOMTC 20 khép lại tại Manila.\n")
    reports.code(third, "meeting", "hội nghị SOMTC 20", meeting="SOMTC 20", date="26/9/2020")
    parts = [Part(article) for article in (reports.morning, reports.evening, third)]
    (wide,) = (row for row in board(reports.project, parts).rows if row.field == "date")
    (narrow,) = (row for row in board(reports.project, parts[1:]).rows if row.field == "date")
    assert wide.ruling is not None
    assert wide.ruling.changed
    assert narrow.ruling is None
    ruling = reports.row("date").ruling
    assert ruling is not None
    assert not ruling.changed


def test_a_ruling_stays_when_its_meeting_turns_out_to_be_another(reports: Reports) -> None:
    one, _ = reports.meetings()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    held = reports.project.record(one)
    assert held is not None
    meeting = held.normal("meeting")
    assert meeting is not None
    other = create_entity(reports.project, "meeting", [Name("Hội nghị Manila", "vi")]).id
    merge(reports.project, meeting, other)
    ruling = reports.row("date").ruling
    assert ruling is not None
    assert not ruling.changed


def test_a_ruling_goes_with_a_record_that_it_is_about_and_comes_back_with_it(reports: Reports) -> None:
    one, _ = reports.meetings()
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "")
    delete_record(reports.project, one)
    assert rulings_of(reports.project) == ()
    undo(reports.project)
    assert reports.row("date").ruling is not None


def test_nothing_of_a_ruling_is_left_in_an_article_deleted_for_good(reports: Reports) -> None:
    reports.meetings()
    pair_records(reports.project, *reports.figures())
    row = reports.row("date")
    rule(reports.project, row, row.cells[0][0], "the opening counts")
    a = stretch(reports, reports.morning, "Trung tướng")
    link_sentences(reports.project, a, stretch(reports, reports.evening, "các nước họp"))
    delete_for_good(reports.project.path, reports.evening, reason="withdrawn", analyst=reports.project.my_id)
    reports.project.read_anew()
    assert rulings_of(reports.project) == ()
    assert reports.project.store.comparisons.pairings(reports.project.my_id) == ()
    assert b"25/9/2020" not in reports.project.path.read_bytes()


# ── sentences ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_link_is_told_whichever_side_comes_first(reports: Reports) -> None:
    a = stretch(reports, reports.morning, "Việt Nam phát hiện 11.215 vụ phạm tội về ma túy")
    b = stretch(reports, reports.evening, "Việt Nam phát hiện 11.251 vụ phạm tội về ma túy")
    changes = link_sentences(reports.project, b, a)
    assert changes.kinds == {"alignment"}
    assert {reports.morning, reports.evening} <= changes.ids
    assert decided(reports) == [(a.spans, b.spans, True)]
    assert last_act(reports) == (
        "linked Việt Nam phát hiện 11.251 vụ phạm tội v… in evening "
        "with Việt Nam phát hiện 11.215 vụ phạm tội v… in morning"
    )
    undo(reports.project)
    assert decided(reports) == []
    redo(reports.project)
    assert decided(reports) == [(a.spans, b.spans, True)]


def test_the_last_word_on_two_sentences_counts(reports: Reports) -> None:
    a = stretch(reports, reports.morning, "Trung tướng", "Philippines")
    b = stretch(reports, reports.evening, "các nước họp")
    part = Stretch(a.text, a.spans[:1])
    cut_sentences(reports.project, part, b)
    assert [linked for *_, linked in decided(reports)] == [False]
    link_sentences(reports.project, a, b)
    assert [linked for *_, linked in decided(reports)] == [True]
    cut_sentences(reports.project, a, b)
    assert [linked for *_, linked in decided(reports)] == [False]
    before = acts(reports)
    assert cut_sentences(reports.project, b, a).act is None
    assert acts(reports) == before


def test_a_link_is_moved_in_one_act(reports: Reports) -> None:
    a = stretch(reports, reports.morning, "Trung tướng")
    b, c = (stretch(reports, reports.evening, words) for words in ("các nước họp", "Việt Nam phát hiện"))
    link_sentences(reports.project, a, b)
    before = acts(reports)
    move_link(reports.project, (a, b), (a, c))
    assert acts(reports) == before + 1
    assert sorted(decided(reports), key=lambda each: each[2]) == [(a.spans, b.spans, False), (a.spans, c.spans, True)]
    undo(reports.project)
    assert decided(reports) == [(a.spans, b.spans, True)]


def test_what_cannot_be_linked_is_said(reports: Reports) -> None:
    a = stretch(reports, reports.morning, "Trung tướng")
    before = acts(reports)
    with pytest.raises(UserFixable, match="No sentence is chosen"):
        link_sentences(reports.project, a, Stretch(a.text, ()))
    with pytest.raises(UserFixable, match="with itself"):
        link_sentences(reports.project, a, a)
    with pytest.raises(UserFixable, match="outside the text"):
        link_sentences(
            reports.project, a, Stretch(stretch(reports, reports.evening, "các nước").text, (Span(9, 9999),))
        )
    assert acts(reports) == before


def test_each_analyst_links_for_herself_and_only_in_her_own_view(reports: Reports) -> None:
    a, b = stretch(reports, reports.morning, "Trung tướng"), stretch(reports, reports.evening, "các nước họp")
    link_sentences(reports.project, a, b)
    minh = Project(reports.project.store, analyst=MINH)
    assert unaligned(minh, Part(reports.morning), Part(reports.evening)).decided == ()
    minh.show_analyst(reports.project.my_id)
    assert len(unaligned(minh, Part(reports.morning), Part(reports.evening)).decided) == 1
    with pytest.raises(UserFixable, match="looking at Lan's set"):
        cut_sentences(minh, a, b)


def test_links_of_two_languages_of_one_article_find_their_sides(empty_project: Project) -> None:
    article = bring_in(empty_project, "both.txt", BOTH)
    text = empty_project.article(article).text
    zh, en = (find_span(BOTH, words) for words in ("会议在金边举行。", "The meeting took place in Phnom Penh."))
    link_sentences(empty_project, Stretch(text, (en,)), Stretch(text, (zh,)))
    (link,) = unaligned(empty_project, Part(article, "zh"), Part(article, "en")).decided
    assert (link.a.spans, link.b.spans) == ((zh,), (en,))
    (link,) = unaligned(empty_project, Part(article, "en"), Part(article, "zh")).decided
    assert (link.a.spans, link.b.spans) == ((en,), (zh,))
    set_region(empty_project, article, zh, role="boilerplate")
    (kept,) = unaligned(empty_project, Part(article, "zh"), Part(article, "en")).decided
    assert kept.id == link.id


def test_links_go_with_an_article_and_come_back(reports: Reports) -> None:
    a, b = stretch(reports, reports.morning, "Trung tướng"), stretch(reports, reports.evening, "các nước họp")
    link_sentences(reports.project, a, b)
    remove_article(reports.project, reports.morning)
    undo(reports.project)
    assert len(decided(reports)) == 1
