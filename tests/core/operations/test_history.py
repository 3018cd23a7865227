from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.change import ActKind
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.history import go_back_to, is_long_way, redo, take_back, undo, way_back
from core.operations.records import add_mention, delete_record, remove_mention, tag
from core.operations.values import clear, correct, fill
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, MINH, Desk, Templates, seed_articles, seeded

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.change import Act


@pytest.fixture
def desk(seeds_project: Project) -> Desk:
    return Desk.at(seeds_project, "003")


def act(desk: Desk, what: str) -> Act:
    return next(found for found in desk.project.history() if found.what == what)


def test_there_is_an_end_to_undo_and_redo(desk: Desk) -> None:
    acts = desk.acts()
    with pytest.raises(UserFixable, match="There is nothing to undo"):
        undo(desk.project)
    with pytest.raises(UserFixable, match="There is nothing to redo"):
        redo(desk.project)
    assert desk.acts() == acts


def test_history_only_grows_and_says_what_was_undone(desk: Desk) -> None:
    made = tag(desk.project, desk.article, "meeting", Span(0, 17))
    undone = undo(desk.project)
    assert undone.act is not None
    assert made.changes.act is not None
    assert (undone.act.kind, undone.act.target) == (ActKind.UNDO, made.changes.act.id)
    assert desk.last_act() == "undid: tagged meeting Hội nghị SOMTC 20 in 003"
    assert act(desk, "tagged meeting Hội nghị SOMTC 20 in 003").undone
    redo(desk.project)
    assert desk.last_act() == "redid: tagged meeting Hội nghị SOMTC 20 in 003"
    assert [found.id for found in desk.project.records()] == [made.record]
    assert not act(desk, "tagged meeting Hội nghị SOMTC 20 in 003").undone


def test_a_new_act_clears_redo(desk: Desk) -> None:
    tag(desk.project, desk.article, "meeting", Span(0, 17))
    undo(desk.project)
    tag(desk.project, desk.article, "speaker", Span(0, 17))
    assert desk.project.next_redo() is None


def test_undo_goes_on_after_the_project_was_closed(templates: Templates, tmp_path: Path) -> None:
    path = templates.copy(seeded, tmp_path / "closed.spanwise")
    project = Project.open(path, analyst=LAN)
    record = tag(project, project.find_article("003").id, "meeting", Span(0, 17)).record
    fill(project, record, Fill("phase", text="held"))
    project.close()
    again = Project.open(path, analyst=LAN)
    try:
        undo(again)
        assert dict(again.records()[0].fields) == {}
        undo(again)
        assert again.records() == ()
        redo(again)
        redo(again)
        assert again.records()[0].normal("phase") == "held"
    finally:
        again.close()


def test_each_analyst_undoes_her_own(desk: Desk) -> None:
    minh = Project(desk.project.store, analyst=MINH)
    tag(desk.project, desk.article, "meeting", Span(0, 17))
    tag(minh, desk.article, "meeting", Span(0, 17))
    undo(desk.project)
    assert desk.project.records() == ()
    assert len(minh.records()) == 1
    with pytest.raises(UserFixable, match="There is nothing to undo"):
        undo(desk.project)


def test_one_act_is_taken_back_alone(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    fill(desk.project, record, Fill("scope", text="all"))
    fill(desk.project, record, Fill("direction", text="up"))
    take_back(desk.project, act(desk, "filled scope of statistic 11.215 vụ with all"))
    assert set(desk.record(record).fields) == {"value", "unit", "direction"}
    redo(desk.project)
    assert set(desk.record(record).fields) == {"value", "unit", "direction", "scope"}


def test_what_stands_on_an_act_is_named(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    value = desk.value(record, "value").id
    correct(desk.project, record, value, "3", reason="x")
    acts, before = desk.acts(), desk.record(record)
    with pytest.raises(UserFixable) as refused:
        take_back(desk.project, act(desk, "tagged statistic 11.215 vụ in 003"))
    assert refused.value.what == (
        "“tagged statistic 11.215 vụ in 003” cannot be taken back alone: later acts stand on it "
        "(“set value of statistic 11.215 vụ to 3”)."
    )
    assert refused.value.cure == "Take those back first."
    for number in range(7):
        fill(desk.project, record, Fill("place", text=f"Làng {number}"))
    with pytest.raises(UserFixable, match=r"and 3 more\)"):
        take_back(desk.project, act(desk, "tagged statistic 11.215 vụ in 003"))
    for _ in range(7):
        undo(desk.project)
    assert desk.record(record) == before
    assert desk.acts() == acts + 14


def test_no_record_is_left_without_a_mention(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    added = add_mention(desk.project, record, Span(9, 17)).act
    removed = remove_mention(desk.project, record, desk.record(record).mentions[0].id).act
    assert added is not None
    assert removed is not None
    before, acts = desk.record(record), desk.acts()
    with pytest.raises(UserFixable) as refused:
        take_back(desk.project, added)
    assert refused.value.what == (
        f"“{added.what}” cannot be taken back alone: later acts stand on it (“{removed.what}”)."
    )
    assert (desk.record(record), desk.acts()) == (before, acts)
    take_back(desk.project, removed)
    take_back(desk.project, added)
    assert [mention.anchor.span for mention in desk.record(record).mentions] == [Span(0, 17)]
    redo(desk.project)
    redo(desk.project)
    assert desk.record(record) == before


def test_undo_finds_its_way_back_whatever_mentions_were_taken_back_alone(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    second = add_mention(desk.project, record, Span(0, 8)).act
    third = add_mention(desk.project, record, Span(9, 17)).act
    assert second is not None
    assert third is not None
    take_back(desk.project, second)
    first = desk.record(record).mentions[0].id
    remove_mention(desk.project, record, first)
    with pytest.raises(UserFixable, match="later acts stand on it"):
        take_back(desk.project, third)
    for _ in range(2):
        undo(desk.project)
        assert desk.record(record).mentions
    undo(desk.project)
    assert desk.project.records() == ()


def test_what_took_other_records_mentions_is_not_in_the_way(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "meeting", Span(0, 17)).record
    other = tag(desk.project, desk.article, "speaker", Span(0, 8)).record
    added = add_mention(desk.project, record, Span(9, 17)).act
    add_mention(desk.project, other, Span(9, 17))
    remove_mention(desk.project, other, desk.record(other).mentions[0].id)
    assert added is not None
    take_back(desk.project, added)
    assert len(desk.record(record).mentions) == 1


def test_an_entity_that_others_use_stays(desk: Desk) -> None:
    first = tag(desk.project, desk.article, "meeting", Span(0, 17), fills=[Fill("meeting", text="SOMTC 20")]).record
    other = Desk.at(desk.project, "001")
    second = tag(other.project, other.article, "meeting", Span(0, 8), fills=[Fill("meeting", text="SOMTC-20")]).record
    made = act(desk, "tagged meeting Hội nghị SOMTC 20 in 003")
    with pytest.raises(UserFixable, match="tagged meeting Việt Nam in 001"):
        take_back(desk.project, made)
    correct(other.project, second, other.value(second, "meeting").id, "AMMTC 14")
    with pytest.raises(UserFixable, match="later acts stand on it"):
        take_back(desk.project, made)
    assert desk.project.names.label(desk.value(first, "meeting").normal or "") == "SOMTC 20"


def test_acts_that_are_gone_again_stand_on_what_they_used(empty_project: Project) -> None:
    import_articles(empty_project, seed_articles()[:1])
    imported = empty_project.history(limit=1)[0]
    article = empty_project.articles()[0].id
    tag(empty_project, article, "meeting", Span(0, 4))
    tagged = empty_project.history(limit=1)[0]
    delete_record(empty_project, tag(empty_project, article, "meeting", Span(0, 2)).record)
    take_back(empty_project, tagged)
    with pytest.raises(UserFixable, match="later acts stand on it"):
        take_back(empty_project, imported)
    while empty_project.next_undo():
        undo(empty_project)
    assert empty_project.articles() == ()


def test_what_others_brought_in_meanwhile_is_not_doubled_by_redo(empty_project: Project) -> None:
    import_articles(empty_project, seed_articles()[:1])
    undo(empty_project)
    minh = Project(empty_project.store, analyst=MINH)
    import_articles(minh, seed_articles()[:1])
    acts = len(empty_project.history())
    with pytest.raises(UserFixable, match="no longer fits"):
        redo(empty_project)
    assert len(empty_project.history()) == acts
    assert len(empty_project.articles()) == 1


def test_redo_does_not_name_what_others_took_away(desk: Desk) -> None:
    minh = Project(desk.project.store, analyst=MINH)
    tag(minh, desk.article, "meeting", Span(0, 17), fills=[Fill("meeting", text="SOMTC 20")])
    tag(desk.project, desk.article, "meeting", Span(0, 17))
    desk.project.read_anew()
    fill(desk.project, desk.project.records()[0].id, Fill("meeting", text="SOMTC 20"))
    undo(desk.project)
    undo(minh)
    with pytest.raises(UserFixable, match="no longer fits"):
        redo(desk.project)
    assert dict(desk.project.records()[0].fields) == {}


def test_a_field_that_was_cleared_of_a_deleted_record_is_not_half_brought_back(desk: Desk) -> None:
    record = tag(desk.project, desk.article, "statistic", desk.span("11.215 vụ"), read_words=True).record
    clear(desk.project, record, "value")
    cleared = desk.project.history(limit=1)[0]
    delete_record(desk.project, record)
    acts = desk.acts()
    with pytest.raises(UserFixable):
        take_back(desk.project, cleared)
    assert desk.acts() == acts


def test_only_what_was_done_and_stands_is_taken_back(desk: Desk) -> None:
    tag(desk.project, desk.article, "meeting", Span(0, 17))
    undo(desk.project)
    undoing, tagged, sealed = desk.project.history(limit=3)
    for target in (undoing, tagged, sealed):
        with pytest.raises(UserFixable, match="is not there to be taken back"):
            take_back(desk.project, target)


def test_going_back_undoes_all_that_came_after_and_redo_brings_it_back_step_by_step(desk: Desk) -> None:
    kept = tag(desk.project, desk.article, "meeting", Span(0, 17))
    fill(desk.project, kept.record, Fill("phase", text="held"))
    tag(desk.project, desk.article, "speaker", Span(0, 8))
    clear(desk.project, kept.record, "phase")
    after = desk.project.records()
    assert kept.changes.act is not None
    acts = desk.acts()
    changes = go_back_to(desk.project, kept.changes.act)
    assert desk.acts() == acts + 3, "one act a step"
    assert desk.last_act() == "undid: filled phase of meeting Hội nghị SOMTC 20 with held"
    assert changes.act is not None
    assert {kept.record} <= changes.ids
    assert [(record.id, dict(record.fields)) for record in desk.project.records()] == [(kept.record, {})]
    for _ in range(3):
        redo(desk.project)
    assert desk.project.records() == after
    assert desk.project.next_redo() is None


def test_going_back_can_undo_the_act_itself_too(desk: Desk) -> None:
    first = tag(desk.project, desk.article, "meeting", Span(0, 17)).changes.act
    tag(desk.project, desk.article, "speaker", Span(0, 8))
    assert first is not None
    assert [act.what.split()[1] for act in way_back(desk.project, first, before=True)] == ["speaker", "meeting"]
    go_back_to(desk.project, first, before=True)
    assert desk.project.records() == ()
    assert go_back_to(desk.project, first, before=True).act is None, "nothing is left to go back"


def test_going_back_is_refused_whole_where_anothers_act_stands_in_between(desk: Desk) -> None:
    minh = Project(desk.project.store, analyst=MINH)
    first = tag(desk.project, desk.article, "meeting", Span(0, 17)).changes.act
    made = tag(desk.project, desk.article, "speaker", Span(0, 8))
    fill(desk.project, made.record, Fill("person", text="Nguyễn Văn A"))
    person = desk.record(made.record).normal("person")
    other = tag(minh, desk.article, "speaker", Span(0, 8)).record
    fill(minh, other, Fill("person", text=person))
    tag(desk.project, desk.article, "proposal", Span(0, 8))
    before, acts = desk.project.records(), desk.acts()
    assert first is not None
    with pytest.raises(UserFixable, match="filled person of speaker Hội nghị"):
        go_back_to(desk.project, first)
    assert (desk.project.records(), desk.acts()) == (before, acts)


def test_only_ones_own_acts_are_gone_back(desk: Desk) -> None:
    minh = Project(desk.project.store, analyst=MINH)
    point = tag(minh, desk.article, "meeting", Span(0, 17)).changes.act
    tag(desk.project, desk.article, "speaker", Span(0, 8))
    theirs = tag(minh, desk.article, "proposal", Span(0, 8)).record
    assert point is not None
    go_back_to(desk.project, point, before=True)
    assert desk.project.records() == ()
    assert theirs in {record.id for record in minh.records()}


def test_a_long_way_is_told_from_a_short_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    point = tag(desk.project, desk.article, "meeting", Span(0, 17)).changes.act
    tag(desk.project, desk.article, "speaker", Span(0, 8))
    assert point is not None
    assert not is_long_way(desk.project, point)
    monkeypatch.setattr("core.operations.history.LARGE", 1)
    assert is_long_way(desk.project, point)
