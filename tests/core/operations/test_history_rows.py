from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.article import ArticleState
from core.model.change import ActKind
from core.model.record import RecordState
from core.operations.article_facts import set_article_state, set_fact
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.history import redo, take_back, undo
from core.operations.records import add_mention, delete_record, set_state, tag
from core.operations.values import clear, fill
from core.project.history import HistoryRow, acts_with, where_changed, why_not
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, MINH, Desk, seed_articles

if TYPE_CHECKING:
    from core.model.change import Act


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


def rows(desk: Desk, *, article: str | None = None, analyst: str | None = None) -> list[HistoryRow]:
    found = acts_with(desk.project, article=article, analyst=analyst)
    return [row for row in found if row.act.kind is not ActKind.SETUP]


def refusal_of(project: Project, act: Act) -> str:
    try:
        take_back(project, act)
    except UserFixable as refusal:
        return refusal.what
    return ""


def test_acts_are_told_with_where_who_and_what_stands_in_the_way(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    fill(desk.project, record, Fill("phase", text="held"))
    minh = Project(desk.project.store, analyst=MINH)
    tag(minh, minh.find_article("001").id, "speaker", Span(0, 8))
    theirs, filled, tagged = rows(desk)
    assert tagged.analyst == desk.project.me
    assert tagged.article_name.startswith("003")
    assert [act.what for act in tagged.in_the_way] == ["filled phase of meeting Hội nghị SOMTC 20 with held"]
    assert tagged.why_not.startswith("Later acts stand on it: “filled phase")
    assert (filled.can_be_taken_back, filled.in_the_way, filled.why_not) == (True, (), "")
    assert (theirs.why_not, theirs.can_be_taken_back) == (f"This is an act of {MINH}.", False)
    assert why_not(desk.project, tagged.act) == tagged.why_not


def test_what_is_undone_and_what_undid_it_say_so(desk: Desk) -> None:
    tag(desk.project, desk.article, "meeting", Span(0, 17))
    undo(desk.project)
    echo, undone = rows(desk)
    assert "taken back already" in undone.why_not
    assert "took back or brought back" in echo.why_not
    made = next(row for row in acts_with(desk.project) if row.act.kind is ActKind.SETUP)
    assert "it stays" in made.why_not


def test_acts_of_one_article_or_one_analyst_are_listed_alone(desk: Desk) -> None:
    minh = Project(desk.project.store, analyst=MINH)
    other = minh.find_article("001").id
    tag(desk.project, desk.article, "meeting", Span(0, 17))
    tag(minh, other, "speaker", Span(0, 8))
    assert {row.act.article for row in rows(desk, article=other)} == {other}
    assert [row.act.analyst for row in rows(desk, analyst=desk.project.my_id)] == [desk.project.my_id]


def test_what_the_list_says_is_what_taking_back_does(desk: Desk) -> None:
    """Whatever was done: an act that is said to stand free is taken back, one that is not is refused with the names."""
    project, chance = desk.project, random.Random(7)
    made = [tag(project, desk.article, "meeting", Span(0, 17)).record]
    for number in range(40):
        record = made[chance.randrange(len(made))]
        if project.record(record) is None:
            continue
        doings = (
            lambda: made.append(tag(project, desk.article, "speaker", Span(0, 8)).record),
            lambda at=record: fill(project, at, Fill("meeting", text=f"SOMTC {20 + chance.randrange(3)}")),
            lambda at=record: clear(project, at, "meeting"),
            lambda at=record: add_mention(project, at, Span(0, 8)),
            lambda at=record: delete_record(project, at) if len(made) > 3 else None,
            lambda: undo(project),
            lambda: redo(project) if project.next_redo() else None,
        )
        doings[number % 5 if number % 3 else chance.randrange(len(doings))]()
    tried = 0
    for row in acts_with(project):
        if row.act.kind is not ActKind.DO or row.act.undone:
            continue
        tried += 1
        if row.can_be_taken_back:
            refusal = refusal_of(project, row.act)
            # What it would bring back may name something whose making was undone meanwhile.
            assert not refusal or "no longer fits" in refusal
            if not refusal:
                redo(project)
        else:
            with pytest.raises(UserFixable) as caught:
                take_back(project, row.act)
            assert all(f"“{act.what}”" in caught.value.what for act in row.in_the_way[:5])
    assert tried > 10


def test_an_act_leads_to_its_words(desk: Desk) -> None:
    done = tag(desk.project, desk.article, "meeting", Span(0, 17))
    assert done.changes.act is not None
    place = where_changed(desk.project, done.changes.act)
    assert (place.article, place.record) == (desk.article, done.record)
    assert [anchor.exact for anchor in place.spans] == ["Hội nghị SOMTC 20"]
    figure = desk.span("11.215 vụ")
    statistic = tag(desk.project, desk.article, "statistic", figure, read_words=True).changes.act
    assert statistic is not None
    assert [anchor.exact for anchor in where_changed(desk.project, statistic).spans] == ["11.215", "11.215 vụ", "vụ"]


def test_an_act_without_words_leads_to_the_record(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    state = set_state(desk.project, record, RecordState.CHECKED).act
    assert state is not None
    place = where_changed(desk.project, state)
    assert (place.article, place.record, place.spans[0].exact) == (desk.article, record, "Hội nghị SOMTC 20")


def test_an_act_on_what_is_gone_leads_to_where_it_was(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    deleted = delete_record(desk.project, record).act
    undone = undo(desk.project).act
    redo(desk.project)
    for act in (deleted, undone):
        assert act is not None
        place = where_changed(desk.project, act)
        assert (place.article, place.record) == (desk.article, None)
        assert [anchor.exact for anchor in place.spans] == ["Hội nghị SOMTC 20"]


def test_acts_on_articles_lead_to_the_article(desk: Desk) -> None:
    marked = set_article_state(desk.project, desk.article, ArticleState.DONE).act
    told = set_fact(desk.project, desk.article, "author", span=Span(0, 8)).act
    assert marked is not None
    assert told is not None
    place = where_changed(desk.project, marked)
    assert (place.article, place.spans) == (desk.article, ())
    assert [anchor.exact for anchor in where_changed(desk.project, told).spans] == ["Hội nghị"]


def test_an_import_leads_to_its_first_article_as_long_as_that_is_there(empty_project: Project) -> None:
    act = import_articles(empty_project, seed_articles()[:2]).changes.act
    assert act is not None
    assert where_changed(empty_project, act).article in {article.id for article in empty_project.articles()}
    undo(empty_project)
    assert where_changed(empty_project, act).article is None
    assert empty_project.my_name == LAN
