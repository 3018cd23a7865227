from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.operations.acting import acting
from core.operations.filling import Fill
from core.operations.records import tag
from core.project.checks import all_doubts, doubts_in
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk, Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.checks import Doubt


@pytest.fixture
def desk(templates: Templates, tmp_path: Path) -> Iterator[Desk]:
    project = Project.open(templates.copy(seeded, tmp_path / "seeds.spanwise"), analyst=LAN)
    yield Desk.at(project, "004")
    project.close()


def told(doubts: Iterator[Doubt] | tuple[Doubt, ...]) -> list[str]:
    return [f"{doubt.rule}: {doubt.exact}" for doubt in doubts]


def dismiss(project: Project, doubt: Doubt) -> None:
    with acting(project, "Not a problem") as writer:
        writer.insert("dismissal", {"analyst": project.my_id, "rule": doubt.rule, "subject": doubt.subject})


def test_doubts_of_all_articles_stand_on_their_words(seeds_project: Project) -> None:
    found = list(all_doubts(seeds_project))
    assert {"date-after-publication", "misspelt-acronym", "year-never-stated"} <= {doubt.rule for doubt in found}
    assert all(doubt.span.of(seeds_project.stored_text(doubt.text)) == doubt.exact for doubt in found)
    for article in seeds_project.articles():
        assert doubts_in(seeds_project, article.id) == tuple(d for d in found if d.article == article.id)


def test_what_is_coded_counts(desk: Desk) -> None:
    before = doubts_in(desk.project, desk.article)
    assert told(before) == ["year-never-stated: 9月22日"]
    said = desk.span("一是构建更加团结的执法合作关系")
    tag(desk.project, desk.article, "proposal", said, fills=[Fill("text", spans=(said,))])
    after = told(doubts_in(desk.project, desk.article))
    assert after == ["year-never-stated: 9月22日", "announced-count-coded: 4点建议"]


def test_a_dismissed_doubt_is_gone_for_her_who_dismissed_it_and_undo_brings_it_back(desk: Desk) -> None:
    from core.operations.history import undo

    (doubt,) = doubts_in(desk.project, desk.article)
    dismiss(desk.project, doubt)
    assert doubts_in(desk.project, desk.article) == ()
    assert doubts_in(Project(desk.project.store, analyst=MINH), desk.article) == (doubt,)
    away = Desk.at(desk.project, "003")
    assert told(doubts_in(desk.project, away.article)) == ["misspelt-acronym: AMTCC"]
    undo(desk.project)
    assert doubts_in(desk.project, desk.article) == (doubt,)


def test_an_article_that_is_gone_has_no_doubts_but_a_sentence(desk: Desk) -> None:
    with pytest.raises(UserFixable):
        doubts_in(desk.project, "0" * 32)
