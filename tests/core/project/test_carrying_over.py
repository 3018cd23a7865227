"""What was coded in one half of an article in two languages, proposed for the other half."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.analysis.carrying_over.wanted import Status
from core.errors import UserFixable
from core.project.carrying_over import MENTION, CarryingOver, proposals_for, proposals_in
from core.project.comparing import Part, unaligned
from core.project.project import Project
from core.text.span import Span
from tests.core.project.gold_004 import aligned_004, aligned_by_hand, code_chinese_half, gold_004, halves
from tests.core.store.projects import LAN, Desk, Templates, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.project.carrying_over import CarriedField


@pytest.fixture(scope="module")
def desk(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The Chinese half of 004 coded by hand, for looking only."""
    path = templates.copy(seeded, tmp_path_factory.mktemp("halves") / "halves.spanwise")
    with closing(Project.open(path, analyst=LAN)) as project:
        yield code_chinese_half(project)


@pytest.fixture(scope="module")
def proposals(desk: Desk) -> tuple[CarriedField, ...]:
    return proposals_in(desk.project, aligned_004(desk.project, desk.article), 0)


def of(proposals: tuple[CarriedField, ...], record_type: str, field: str) -> list[CarriedField]:
    return [each for each in proposals if (each.type, each.field) == (record_type, field)]


def scored(found: list[Span], wanted: list[Span]) -> tuple[float, float]:
    """Precision and recall; a span is right if it shares nine tenths of both with a span of the gold."""

    def fits(one: Span, other: Span) -> bool:
        common = max(0, min(one.end, other.end) - max(one.start, other.start))
        return common >= 0.9 * max(len(one), len(other))

    right = [span for span in found if any(fits(span, each) for each in wanted)]
    met = [each for each in wanted if any(fits(span, each) for span in found)]
    return len(right) / len(found), len(met) / len(wanted)


@pytest.mark.parametrize(
    ("record_type", "least_precision", "least_recall"),
    [("meeting", 1.0, 1.0), ("speaker", 1.0, 0.75), ("proposal", 1.0, 1.0), ("statistic", 1.0, 1.0)],
)
def test_mentions_land_where_the_gold_of_the_english_half_has_them(
    proposals: tuple[CarriedField, ...], record_type: str, least_precision: float, least_recall: float
) -> None:
    found = [span for each in of(proposals, record_type, MENTION) for span in each.spans]
    wanted = [each.span for each in gold_004() if each.type == record_type and each.language == "en"]
    precision, recall = scored(found, wanted)
    # The gold names the speaker once more in English than in Chinese.
    assert precision >= least_precision, found
    assert recall >= least_recall, found


def test_dates_land_where_the_gold_of_the_english_half_has_them(proposals: tuple[CarriedField, ...]) -> None:
    found = [span for each in of(proposals, "meeting", "date") for span in each.spans]
    wanted = [each.span for each in gold_004() if each.type == "date" and each.language == "en"]
    assert scored(found, wanted) == (1.0, 1.0)


def test_hardly_anything_is_left_to_look_at(proposals: tuple[CarriedField, ...]) -> None:
    told = Counter(each.status for each in proposals)
    assert told == {Status.FOUND: 26, Status.ABSENT: 1}
    (absent,) = [each for each in proposals if each.status is Status.ABSENT]
    assert (absent.field, absent.spans, absent.value) == ("on_behalf_of", (), None)
    assert absent.reason
    assert absent.near, "the sentences to look in are told"


def test_what_was_worked_out_here_holds_there_with_its_reason(proposals: tuple[CarriedField, ...]) -> None:
    first, second = of(proposals, "meeting", "date")
    for each, words, reading, normal in (
        (first, "September 22", "XXXX-09-22", "2022-09-22"),
        (second, "last November", "XXXX-11", "2021-11"),
    ):
        assert each.value is not None
        assert (each.words, each.reading, each.value.normal) == (words, reading, normal)
        assert each.value.reason == "the year of the summit before"


def test_a_name_in_another_script_becomes_a_name_of_the_person(proposals: tuple[CarriedField, ...]) -> None:
    person = of(proposals, "speaker", "person")[0]
    assert person.name is not None
    assert (person.name.text, person.name.language) == ("Wang Xiaohong", "en")
    assert person.value is not None
    assert person.value.reading == person.value.normal


def test_a_number_lands_without_its_unit_and_the_mention_with_it(proposals: tuple[CarriedField, ...]) -> None:
    assert [each.words for each in proposals if each.type == "statistic"] == [
        "four proposals",
        "four",
        "proposals",
    ]


def test_links_that_the_program_proposes_do_as_well(desk: Desk, proposals: tuple[CarriedField, ...]) -> None:
    aligned = unaligned(desk.project, Part(desk.article, "zh"), Part(desk.article, "en")).align()
    found = {each.source: each.spans for each in proposals_in(desk.project, aligned, 0)}
    same = [each for each in proposals if each.spans and found[each.source] == each.spans]
    assert len(same) >= 24


def test_what_has_no_sentence_beside_it_is_absent(desk: Desk) -> None:
    chinese, english = halves(desk.project, desk.article)
    alone = aligned_by_hand(chinese, english, [])
    found = proposals_in(desk.project, alone, 0)
    assert {each.status for each in found} == {Status.ABSENT}
    assert not any(each.near for each in found)


def test_words_chosen_by_hand_are_read_anew(desk: Desk, proposals: tuple[CarriedField, ...]) -> None:
    carrying = CarryingOver(desk.project, aligned_004(desk.project, desk.article), 0)
    date = of(proposals, "meeting", "date")[0]
    moved = carrying.moved(date, [desk.span("last November")])
    assert moved.value is not None
    assert (moved.words, moved.status, moved.value.normal) == ("last November", Status.FOUND, "XXXX-11")
    role = of(proposals, "speaker", "role")[0]
    assert carrying.moved(role, [Span(915, 923)]).words == "Minister"
    mention = of(proposals, "meeting", MENTION)[0]
    assert carrying.moved(mention, [Span(821, 826)]).spans == (Span(821, 826),)
    with pytest.raises(UserFixable, match="No words"):
        carrying.moved(date, [])
    with pytest.raises(UserFixable, match="outside"):
        carrying.moved(date, [Span(10**6, 10**6 + 1)])


def test_a_record_that_is_gone_is_told_of(desk: Desk) -> None:
    aligned = aligned_004(desk.project, desk.article)
    with pytest.raises(UserFixable, match="no longer there"):
        proposals_for(desk.project, "0" * 32, aligned, 0)


def test_nothing_goes_from_the_side_that_is_not_coded(desk: Desk) -> None:
    assert proposals_in(desk.project, aligned_004(desk.project, desk.article), 1) == ()
