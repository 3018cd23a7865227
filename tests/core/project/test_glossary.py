"""The glossary of a project: its entries, what an import would do, and names that linked sentences offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.formats.base import Skipped
from core.formats.glossary_base import GlossaryRow, ReadGlossary
from core.model.entity import Name
from core.operations.entities import add_name, create_entity, create_term, merge
from core.operations.glossary import take_names
from core.operations.values import correct
from core.project.glossary import glossary, glossary_entry, glossary_kinds, languages_of, words_used
from core.project.glossary_planning import Fate, plan_glossary
from core.project.name_offers import name_offers
from tests.core.project.gold_004 import aligned_004, code_chinese_half
from tests.core.store.projects import Desk, Templates, opened, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.glossary_planning import GlossaryPlan
    from core.project.project import Project


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with opened(templates.copy(seeded, tmp_path / "seeds.spanwise")) as project:
        yield project


def row(kind: str, *names: str | Name, series: str = "", ordinal: int | None = None, id: str = "") -> GlossaryRow:  # noqa: A002
    named = tuple(name if isinstance(name, Name) else Name(name, "en") for name in names)
    return GlossaryRow(id, kind, named, series, ordinal, "line 2")


def plan(project: Project, *rows: GlossaryRow, kind: str = "") -> GlossaryPlan:
    return plan_glossary(project, ReadGlossary(rows), kind=kind)


def test_entries_tell_kind_names_and_how_often_records_name_them(project: Project) -> None:
    code_chinese_half(project)
    entries = {each.label: each for each in glossary(project, used_only=True)}
    meeting = entries["AMMTC+China 9"]
    assert (meeting.kind, meeting.series, meeting.ordinal, meeting.records) == ("meeting", "AMMTC+China", 9, 1)
    person = entries["王小洪"]
    assert (person.kind, person.is_term, person.records, person.articles) == ("person", False, 5, 1)
    assert [name.text for name in person.in_language("zh")] == ["王小洪"]
    assert person.lacks == ("vi", "en")
    china = entries["China"]
    assert (china.is_shipped, china.lacks) == (True, ())
    assert "cases" not in {each.id for each in glossary(project, used_only=True)}
    unit = next(each for each in glossary(project) if each.id == "cases")
    assert (unit.is_term, unit.kind, unit.is_shipped) == (True, "unit", True)
    assert {name.text for name in unit.elsewhere()} >= {"incidents", "vụ án"}
    assert {each.kind for each in glossary(project, kinds=("person",))} == {"person"}
    assert {"meeting", "person", "country", "measure", "topic"} <= set(glossary_kinds(project))


def test_merged_things_are_one_entry_with_all_names(project: Project) -> None:
    one = create_entity(project, "person", [Name("Trần Văn Minh", "vi")]).id
    other = create_entity(project, "person", [Name("Tran Van Minh", "en"), Name("陈文明", "zh-Hans")]).id
    merge(project, other, one)
    entry = glossary_entry(project, other)
    assert entry is not None
    assert (entry.id, [name.text for name in entry.names]) == (one, ["Trần Văn Minh", "Tran Van Minh", "陈文明"])
    assert entry.lacks == ()
    assert languages_of([entry]) == ("vi", "zh", "en")
    add_name(project, one, "Jean Minh", "fr")
    assert languages_of(glossary(project, kinds=("person",))) == ("vi", "zh", "en", "fr")
    assert glossary_entry(project, "0" * 32) is None


def test_words_that_mean_a_thing_and_are_none_of_its_names_are_told(project: Project) -> None:
    desk = code_chinese_half(project)
    known = create_entity(project, "meeting", [Name("30 năm ASEAN - Trung Quốc", "vi")]).id
    summit = next(each for each in project.records(record_type="meeting") if not each.values("format"))
    assert words_used(project, known) == ()
    correct(project, summit.id, desk.value(summit.id, "meeting").id, known)
    (used,) = words_used(project, known)
    assert (used.words, used.language, used.count) == ("中国—东盟建立对话关系30周年纪念峰会", "zh", 1)
    add_name(project, known, used.words, "zh")
    assert words_used(project, known) == ()
    assert words_used(project, "0" * 32) == ()


def test_what_is_not_here_is_new(project: Project) -> None:
    made = plan(project, row("person", Name("Nguyễn An", "vi"), "Nguyen An"), row("topic", "extradition law"))
    assert [(each.fate, each.is_term, len(each.names)) for each in made.rows] == [
        (Fate.NEW, False, 2),
        (Fate.NEW, True, 1),
    ]
    assert made.names == 3
    assert len({each.id for each in made.rows}) == 2


def test_what_is_here_gets_further_names(project: Project) -> None:
    known = create_entity(project, "person", [Name("Trần Văn Minh", "vi")]).id
    by_name, by_id, same = plan(
        project,
        row("person", Name("Trần Văn Minh", "vi"), Name("陈文明", "zh")),
        row("person", "Minister Minh", id=known),
        row("person", Name("trần văn minh", "vi"), Name("陈文明", "zh")),
    ).rows
    assert (by_name.fate, by_name.id, [name.text for name in by_name.names]) == (Fate.MERGED, known, ["陈文明"])
    assert (by_id.fate, by_id.id) == (Fate.MERGED, known)
    assert (same.fate, same.names) == (Fate.KNOWN, ())


def test_a_meeting_is_known_by_series_and_number(project: Project) -> None:
    known = create_entity(project, "meeting", [Name("SOMTC 20")], series="SOMTC", ordinal=20).id
    same, read, other = plan(
        project,
        row("meeting", "the 20th SOMTC", series="somtc", ordinal=20),
        row("meeting", "SOMTC-20"),
        row("meeting", "SOMTC 21"),
    ).rows
    assert (same.id, same.fate) == (known, Fate.MERGED)
    assert read.id == known
    assert (other.fate, other.row.series, other.row.ordinal) == (Fate.NEW, "SOMTC", 21)


def test_a_file_that_names_a_thing_twice_makes_it_once(project: Project) -> None:
    first, second, third = plan(
        project, row("person", "Ann Lee"), row("person", "Ann Lee", "A. Lee"), row("place", "Ann Lee")
    ).rows
    assert (first.fate, second.fate, third.fate) == (Fate.NEW, Fate.MERGED, Fate.NEW)
    assert second.id == first.id
    assert [name.text for name in second.names] == ["A. Lee"]


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (row("dragon", "Ann"), "no kind of this codebook"),
        (row("", "Ann"), "no kind of this codebook"),
        (row("person"), "no name"),
        (row("person", "Ann", series="SOMTC", ordinal=1), "not one of a series"),
        (row("country", "Atlantis"), "not in the list of countries"),
        (row("person", "Ann", "Bob"), "names are those of several things: Ann / Bob"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(project: Project, bad: GlossaryRow, why: str) -> None:
    for name in ("Ann", "Bob"):
        create_entity(project, "person", [Name(name, "en")])
    (refused,) = plan(project, bad).rows
    assert (refused.fate, refused.id, refused.names) == (Fate.REFUSED, "", ())
    assert why in refused.why


def test_a_kind_that_is_not_known_here_may_be_said(project: Project) -> None:
    create_term(project, "topic", [Name("extradition", "en")])
    made = plan(project, row("Law", "extradition"), row("Law", "asylum"), kind="topic")
    assert [(each.fate, each.kind) for each in made.rows] == [(Fate.KNOWN, "topic"), (Fate.NEW, "topic")]
    assert plan_glossary(project, ReadGlossary((), (Skipped("line 3", "odd"),))).skipped[0].why == "odd"


def test_a_country_takes_further_names(project: Project) -> None:
    (china,) = plan(project, row("country", "China", Name("Trung Hoa", "vi"))).rows
    assert (china.fate, china.id, [name.text for name in china.names]) == (Fate.MERGED, "CN", ["Trung Hoa"])


def test_linked_sentences_offer_names_in_the_other_language(project: Project) -> None:
    desk = code_chinese_half(project)
    offers = name_offers(project, aligned_004(project, desk.article))
    told = {(each.label, each.words, each.language): each for each in offers}
    wang = told["王小洪", "Wang Xiaohong", "en"]
    assert (wang.known, wang.sure, wang.confirmed) == ("王小洪", True, False)
    assert wang.span.of(project.text(desk.article)) == "Wang Xiaohong"
    heads = told[
        "东盟各成员国执法安全部门负责人",
        "Heads of law enforcement and security departments of ASEAN member states",
        "en",
    ]
    assert not heads.sure, "only its place speaks for it"
    assert name_offers(project, aligned_004(project, desk.article), confirmed_only=True) == ()


def test_names_that_are_taken_are_offered_no_longer(project: Project) -> None:
    desk = code_chinese_half(project)
    offers = [each for each in name_offers(project, aligned_004(project, desk.article)) if each.sure]
    acts = desk.acts()
    take_names(project, [*offers, *offers])
    assert desk.acts() == acts + 1
    entity = project.names.entity(offers[0].identity)
    assert entity is not None
    assert offers[0].words in {name.text for name in entity.names}
    taken = {(each.identity, each.words) for each in offers}
    again = name_offers(project, aligned_004(project, desk.article))
    assert not taken & {(each.identity, each.words) for each in again}


def test_an_article_without_records_offers_nothing(project: Project) -> None:
    desk = Desk.at(project, "004")
    assert name_offers(project, aligned_004(project, desk.article)) == ()
