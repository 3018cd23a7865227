"""What is suggested in the sample articles: one suggestion a thing, with all its mentions."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from core.operations.suggesting import accept
from tests.core.store.projects import Desk, Templates, opened, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.project import Project
    from core.project.suggestions import SuggestedValue, Suggestion


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with opened(templates.copy(seeded, tmp_path / "seeds.spanwise")) as project:
        yield project


def suggested(project: Project, article: str, record_type: str) -> list[Suggestion]:
    desk = Desk.at(project, article)
    return [each for each in project.suggestions(desk.article) if each.type == record_type]


def value(suggestion: Suggestion, field: str) -> SuggestedValue:
    return suggestion.fields[field][0]


def test_proposals_of_two_languages_are_four_with_mentions_in_both(seeds_project: Project) -> None:
    proposals = suggested(seeds_project, "004", "proposal")
    article = seeds_project.find_article("004").id
    languages = [
        [seeds_project.circumstances(article, each.span.start).language for each in proposal.mentions]
        for proposal in proposals
    ]
    assert languages == [["zh-Hans", "en"]] * 4
    spans = list(chain.from_iterable([each.span for each in proposal.mentions] for proposal in proposals))
    assert len(set(spans)) == len(spans) == 8


def test_a_meeting_with_three_names_is_one_with_all_its_mentions(seeds_project: Project) -> None:
    meetings = suggested(seeds_project, "003", "meeting")
    (somtc,) = [each for each in meetings if value(each, "meeting").label == "SOMTC 20"]
    body = seeds_project.text(seeds_project.find_article("003").id)
    assert len(somtc.mentions) >= 3
    long_name = next(each for each in somtc.mentions if "Quan chức cấp cao" in each.exact)
    assert long_name.span.of(body) == long_name.exact
    labels = [value(each, "meeting").label for each in meetings]
    assert len(labels) == len(set(labels)), "two things never bear one name"
    assert {"SOMTC 20", "AMMTC 14"} <= set(labels)


def test_a_meeting_that_was_accepted_is_the_same_in_other_articles(project: Project) -> None:
    (first,) = [each for each in suggested(project, "003", "meeting") if value(each, "meeting").label == "SOMTC 20"]
    accept(project, first)
    entity = next(each.id for each in project.names.own_entities() if project.names.label(each.id) == "SOMTC 20")
    proposed = {
        value(each, "meeting").value.normal: value(each, "meeting").new
        for each in suggested(project, "001", "meeting")
        if value(each, "meeting").label == "SOMTC 20"
    }
    assert proposed == {entity: None}
