from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.analysis.charts.progress import by_language
from core.analysis.charts.rule_outcomes import outcomes_of
from core.errors import UserFixable
from core.model.article import ArticleState
from core.model.suggestion import SuggestionKind
from core.operations.article_facts import set_article_state
from core.operations.history import redo, undo
from core.operations.reading import read_on
from core.operations.records import delete_record, tag
from core.operations.suggesting import accept, accept_all, reject
from core.project.progress import coverage_of, progress, walk_coverage
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk, Templates, opened, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.analysis.charts.progress import ArticleCoverage
    from core.analysis.charts.rule_outcomes import RuleOutcome
    from core.project.suggestions import Suggestion


@pytest.fixture
def desk(templates: Templates, tmp_path: Path) -> Iterator[Desk]:
    """Article 003 of the five; nothing is coded."""
    path = templates.copy(seeded, tmp_path / "seeds.spanwise")
    with opened(path) as project:
        yield Desk.at(project, "003")


@pytest.fixture
def looked_through(desk: Desk) -> Desk:
    read_on(desk.project.path, lambda _: None, lambda: False)
    return desk


def covered(desk: Desk) -> ArticleCoverage:
    found = coverage_of(desk.project, desk.article)
    assert found is not None
    return found


def whole(desk: Desk, record_type: str) -> Suggestion:
    """The first record of a type that is suggested."""
    some = desk.project.suggestions(desk.article)
    return next(each for each in some if each.kind is SuggestionKind.RECORD and each.type == record_type)


def outcome(desk: Desk, rule: str, record_type: str) -> RuleOutcome:
    found = [
        each for each in outcomes_of(covered(desk).findings or ()) if (each.rule, each.type) == (rule, record_type)
    ]
    return found[0]


def added(desk: Desk, record_type: str) -> tuple[int, ...]:
    """Accepted, coded otherwise, rejected and open, over all rules of a type."""
    own = [each for each in outcomes_of(covered(desk).findings or ()) if each.type == record_type]
    told = [(each.accepted, each.coded, each.rejected, each.open) for each in own]
    return tuple(map(sum, zip(*told, strict=True)))


def test_states_of_articles_and_records_by_day_and_analyst(desk: Desk) -> None:
    assert progress(desk.project).states == {ArticleState.NEW: 5, ArticleState.IN_WORK: 0, ArticleState.DONE: 0}
    assert progress(desk.project).days == ()
    before = datetime.now(UTC).astimezone().date()
    made = [tag(desk.project, desk.article, "statistic", desk.span(words)).record for words in ("11.215", "15.775")]
    minh = Project(desk.project.store, analyst=MINH)
    tag(minh, desk.article, "statistic", desk.span("1.914 vụ"))
    delete_record(desk.project, made[0])
    set_article_state(desk.project, desk.article, ArticleState.DONE)
    found = progress(desk.project)
    assert found.states == {ArticleState.NEW: 4, ArticleState.IN_WORK: 0, ArticleState.DONE: 1}
    assert sorted((each.name, each.records) for each in found.days) == [(LAN, 1), (MINH, 1)]
    assert {each.day for each in found.days} <= {before, datetime.now(UTC).astimezone().date()}
    assert all(each.colour.startswith("#") for each in found.days)


def test_figures_and_reports_of_speech_are_open_until_they_are_coded(desk: Desk) -> None:
    before = [each.source.exact for each in covered(desk).open_figures]
    assert before == [
        "9,46%",
        "11.215 vụ",
        "15.775 đối tượng",
        "1.914 vụ",
        "10.993 đối tượng",
        "74 vụ",
        "98 nạn nhân",
    ]
    speech = len(covered(desk).open_speech)
    tag(desk.project, desk.article, "statistic", desk.span("74 vụ"))
    tag(desk.project, desk.article, "speaker", desk.span("đại biểu các nước"))
    assert [each.source.exact for each in covered(desk).open_figures] == [each for each in before if each != "74 vụ"]
    assert len(covered(desk).open_speech) == speech - 1
    (open_words,) = [each.source for each in covered(desk).open_figures if each.source.exact == "98 nạn nhân"]
    assert open_words.span == desk.span("98 nạn nhân")
    assert open_words.text == desk.project.article(desk.article).text


def test_figures_of_what_surrounds_an_article_are_no_figures_of_it(desk: Desk) -> None:
    assert "187 tỷ" in desk.project.text(desk.article)
    assert not any("187" in each.source.exact for each in covered(desk).figures)


def test_only_the_analyst_shown_counts(desk: Desk) -> None:
    minh = Project(desk.project.store, analyst=MINH)
    tag(minh, desk.article, "statistic", desk.span("74 vụ"))
    assert covered(desk).coded.done == 0
    desk.project.show_analyst(minh.my_id)
    assert covered(desk).coded.done == 1


def test_coded_share_by_language_of_an_article_in_two(desk: Desk) -> None:
    two = Desk.at(desk.project, "004")
    tag(two.project, two.article, "proposal", two.span("短期培训"))
    found = {each.language: each.sentences for each in by_language(walk_coverage(desk.project))}
    assert {language: share.done for language, share in found.items()} == {"vi": 0, "zh": 1, "en": 0}
    assert all(share.of for share in found.values())
    (only,) = walk_coverage(desk.project, [two.article])
    assert set(only.sentences) == {"zh", "en"}


def test_no_outcome_is_told_before_the_rules_looked_an_article_through(desk: Desk) -> None:
    assert covered(desk).findings is None


def test_what_was_accepted_tagged_by_hand_rejected_and_left_is_told_apart(looked_through: Desk) -> None:
    desk = looked_through
    some = [each for each in desk.project.suggestions(desk.article) if each.kind is SuggestionKind.RECORD]
    first, second, third = [each for each in some if each.type == "statistic" and "%" not in each.place.exact][:3]
    before = added(desk, "statistic")
    assert before == (0, 0, 0, before[3])
    accept(desk.project, first)
    tag(desk.project, desk.article, "statistic", second.mentions[0].span)
    reject(desk.project, third)
    assert added(desk, "statistic") == (1, 1, 1, before[3] - 3)
    assert outcome(desk, third.rule, "statistic").rejected == 1
    rejected = [str(each.settled) for each in covered(desk).figures if each.source.exact in third.mentions[0].exact]
    assert rejected == ["rejected"]


def test_what_is_undone_is_open_again_and_what_is_redone_was_accepted(looked_through: Desk) -> None:
    desk = looked_through
    chosen = whole(desk, "meeting")
    accept(desk.project, chosen)
    undo(desk.project)
    assert outcome(desk, chosen.rule, "meeting").accepted == 0
    redo(desk.project)
    assert outcome(desk, chosen.rule, "meeting").accepted == 1


def test_accepting_many_at_once_counts_each(looked_through: Desk) -> None:
    desk = looked_through
    some = [each for each in desk.project.suggestions(desk.article) if each.kind is SuggestionKind.RECORD]
    accepted = accept_all(desk.project, some).accepted
    found = outcomes_of(covered(desk).findings or ())
    assert accepted > 3
    assert sum(each.accepted for each in found) == accepted
    assert sum(each.coded for each in found) == 0


def test_an_article_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(UserFixable):
        coverage_of(desk.project, "0" * 32)
