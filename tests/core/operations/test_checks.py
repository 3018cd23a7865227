from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations.checks import dismiss
from core.operations.history import redo, undo
from core.operations.withdrawal import remove_article
from core.project.checks import doubts_in
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk, Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(templates: Templates, tmp_path: Path) -> Iterator[Desk]:
    project = Project.open(templates.copy(seeded, tmp_path / "seeds.spanwise"), analyst=LAN)
    yield Desk.at(project, "003")
    project.close()


def asked(project: Project, desk: Desk) -> list[str]:
    return [f"{doubt.rule}: {doubt.exact}" for doubt in doubts_in(project, desk.article)]


def test_a_check_is_answered_in_one_act_that_says_what_was_answered(desk: Desk) -> None:
    acts, (doubt,) = desk.acts(), doubts_in(desk.project, desk.article)
    changes = dismiss(desk.project, doubt)
    assert changes.act is not None
    assert desk.acts() == acts + 1
    assert desk.last_act() == "answered “not a problem” to AMTCC in 003"
    assert asked(desk.project, desk) == []


def test_the_words_of_a_check_are_no_id_of_what_changed(desk: Desk) -> None:
    (doubt,) = doubts_in(desk.project, desk.article)
    changes = dismiss(desk.project, replace(doubt, exact="9月22日"))
    assert changes.touches("dismissal")
    assert all(len(each) == 32 and each.isascii() for each in changes.ids | undo(desk.project).ids)


def test_undo_brings_the_check_back_and_redo_answers_it_again(desk: Desk) -> None:
    (doubt,) = doubts_in(desk.project, desk.article)
    dismiss(desk.project, doubt)
    undo(desk.project)
    assert asked(desk.project, desk) == ["misspelt-acronym: AMTCC"]
    redo(desk.project)
    assert asked(desk.project, desk) == []


def test_each_analyst_answers_for_herself(desk: Desk) -> None:
    (doubt,) = doubts_in(desk.project, desk.article)
    dismiss(desk.project, doubt)
    minh = Project(desk.project.store, analyst=MINH)
    assert asked(minh, desk) == ["misspelt-acronym: AMTCC"]
    dismiss(minh, doubt)
    assert asked(minh, desk) == []
    undo(minh)
    assert (asked(minh, desk), asked(desk.project, desk)) == (["misspelt-acronym: AMTCC"], [])


def test_other_words_and_other_checks_are_still_asked_about(desk: Desk) -> None:
    (doubt,) = doubts_in(desk.project, desk.article)
    dismiss(desk.project, replace(doubt, exact="AMTC"))
    dismiss(desk.project, replace(doubt, rule="doubled-words"))
    assert asked(desk.project, desk) == ["misspelt-acronym: AMTCC"]


def test_answering_twice_is_no_second_act(desk: Desk) -> None:
    (doubt,) = doubts_in(desk.project, desk.article)
    dismiss(desk.project, doubt)
    acts = desk.acts()
    assert dismiss(desk.project, doubt).act is None
    assert desk.acts() == acts


def test_long_words_are_shortened_in_the_name_of_the_act(desk: Desk) -> None:
    (doubt,) = doubts_in(desk.project, desk.article)
    dismiss(desk.project, replace(doubt, exact="hội nghị " * 20))
    name = desk.last_act()
    assert name.startswith("answered “not a problem” to hội nghị")
    assert name.endswith("… in 003")
    assert len(name) < 90


def test_nothing_is_answered_in_an_article_that_is_gone(desk: Desk) -> None:
    (doubt,) = doubts_in(desk.project, desk.article)
    remove_article(desk.project, desk.article)
    acts = desk.acts()
    with pytest.raises(UserFixable):
        dismiss(desk.project, doubt)
    assert desk.acts() == acts
