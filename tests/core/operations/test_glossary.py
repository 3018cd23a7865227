"""Glossaries out of a project and into one, each import one act."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.formats.glossaries import glossary_format
from core.formats.glossary_base import GlossaryRow
from core.model.entity import Name
from core.operations.entities import create_entity, create_term, delete_entity
from core.operations.glossary import (
    export_glossary,
    export_sentences,
    import_glossary,
    import_glossary_beside,
    plan_import,
    take_names,
)
from core.operations.history import redo, undo
from core.project.glossary import glossary
from core.project.glossary_planning import Fate
from core.project.name_offers import name_offers
from core.project.project import Project
from core.store.bulk import ROWS_A_CHUNK
from tests.core.project.gold_004 import aligned_004, code_chinese_half
from tests.core.store.projects import LAN, Desk, Templates, empty

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def acts(project: Project) -> int:
    return len(project.history(limit=100_000))


def after(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is None


def table(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "glossary.csv"
    file.write_text("\n".join(("kind,vi,zh,en", *lines)), encoding="utf-8")
    return file


@pytest.mark.parametrize("ending", ["tbx", "csv"])
def test_a_glossary_moves_from_one_project_to_another(
    empty_project: Project, templates: Templates, tmp_path: Path, ending: str
) -> None:
    create_entity(empty_project, "meeting", [Name("SOMTC 20"), Name("第20届", "zh-Hans")], series="SOMTC", ordinal=20)
    create_entity(empty_project, "person", [Name("Trần Văn Minh", "vi"), Name("Tran Van Minh", "en")])
    create_term(empty_project, "topic", [Name("dẫn độ tội phạm", "vi")])
    file = tmp_path / f"out.{ending}"
    done = export_glossary(empty_project, file, used_only=True)
    assert (done.entries, done.names, done.changed) == (3, 5, 0)
    with closing(Project.open(templates.copy(empty, tmp_path / "other.spanwise"), analyst=LAN)) as other:
        imported = import_glossary(other, file)
        assert [each.fate for each in imported.plan.rows] == [Fate.NEW] * 3

        def told(project: Project) -> set[tuple[object, ...]]:
            entries = glossary(project, used_only=True)
            return {
                (each.kind, each.series, each.ordinal, frozenset((n.text, n.language) for n in each.names))
                for each in entries
            }

        assert told(other) == told(empty_project)
        again = import_glossary(other, file)
        assert {each.fate for each in again.plan.rows} == {Fate.KNOWN}
        assert again.changes.act is None
        assert other.store.examine() == []


def test_an_import_is_one_act_that_undo_takes_back(empty_project: Project, tmp_path: Path) -> None:
    known = create_entity(empty_project, "person", [Name("Trần Văn Minh", "vi")]).id
    file = table(tmp_path, "person,Trần Văn Minh,陈文明,", "topic,dẫn độ tội phạm,,extradition", "dragon,,,Smaug")
    before = acts(empty_project)
    planned = plan_import(empty_project, file)
    assert acts(empty_project) == before
    assert [each.fate for each in planned.rows] == [Fate.MERGED, Fate.NEW, Fate.REFUSED]
    import_glossary(empty_project, file)
    assert acts(empty_project) == before + 1
    assert empty_project.history(limit=1)[0].what == "imported the glossary glossary.csv"
    assert empty_project.names.find_entity("陈文明", ("person",)) == known
    topic = empty_project.names.find_term("extradition", "topic")
    assert topic is not None
    undo(empty_project)
    assert empty_project.names.find_entity("陈文明", ("person",)) is None
    assert empty_project.names.find_term("extradition", "topic") is None
    redo(empty_project)
    assert empty_project.names.find_term("extradition", "topic") == topic


def test_a_large_glossary_comes_in_whole_or_not_at_all(empty_project: Project, tmp_path: Path) -> None:
    lines = [f"person,Người {n},,Person {n}" for n in range(ROWS_A_CHUNK)]
    file = table(tmp_path, *lines)
    before = acts(empty_project)
    with pytest.raises(Cancelled):
        import_glossary(empty_project, file, cancelled=after(2))
    assert (acts(empty_project), empty_project.names.own_entities()) == (before, ())
    heard: list[tuple[int, int]] = []
    import_glossary(empty_project, file, told=lambda done, count, _: heard.append((done, count)))
    assert len(empty_project.names.own_entities()) == ROWS_A_CHUNK
    assert acts(empty_project) == before + 1
    assert len(heard) > 1
    assert {count for _, count in heard} == {ROWS_A_CHUNK}


def test_a_worker_brings_a_glossary_in_beside_the_window(empty_project: Project, tmp_path: Path) -> None:
    file = table(tmp_path, "person,Trần Văn Minh,,Tran Van Minh")
    done = import_glossary_beside(empty_project.path, file, analyst=LAN, told=lambda *_: None, cancelled=lambda: False)
    empty_project.refresh(done.changes)
    assert empty_project.names.find_entity("Tran Van Minh", ("person",)) is not None


def test_a_meeting_without_a_name_is_called_by_its_number(empty_project: Project, tmp_path: Path) -> None:
    file = tmp_path / "in.csv"
    glossary_format("csv").write((GlossaryRow("", "meeting", (), "SOMTC", 21),), file)
    import_glossary(empty_project, file)
    (meeting,) = empty_project.names.own_entities()
    assert (meeting.label, [name.text for name in meeting.names]) == ("SOMTC 21", ["SOMTC 21"])


def test_the_project_itself_is_not_written_over(empty_project: Project) -> None:
    with pytest.raises(UserFixable, match="is the project itself"):
        export_glossary(empty_project, empty_project.path, "csv")
    with pytest.raises(UserFixable, match="is the project itself"):
        export_sentences(empty_project, empty_project.path, [])
    with pytest.raises(UserFixable, match="no format of glossaries"):
        export_glossary(empty_project, empty_project.path.with_name("x.docx"))


def test_aligned_sentences_leave_as_a_translation_memory(seeds_project: Project, tmp_path: Path) -> None:
    desk = Desk.at(seeds_project, "004")
    pair = aligned_004(seeds_project, desk.article)
    file = tmp_path / "004.tmx"
    assert export_sentences(seeds_project, file, [pair]).units == 0, "nobody confirmed a link"
    assert export_sentences(seeds_project, file, [pair], confirmed_only=False).units == 17
    written = file.read_text("utf-8")
    assert "王小洪代表中方提出4点建议:一是构建更加团结的执法合作关系。" in written
    assert "made four proposals. First, foster more united cooperation on law enforcement." in written


def test_a_name_of_what_was_deleted_is_not_taken(seeds_project: Project) -> None:
    desk = code_chinese_half(seeds_project)
    offers = name_offers(seeds_project, aligned_004(seeds_project, desk.article))
    offer = next(each for each in offers if each.words == "Wang Xiaohong")
    from core.operations.records import delete_record

    for record in seeds_project.records():
        delete_record(seeds_project, record.id)
    delete_entity(seeds_project, offer.identity)
    before = acts(seeds_project)
    with pytest.raises(UserFixable, match="no longer in the project"):
        take_names(seeds_project, [offer])
    assert acts(seeds_project) == before
