from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.errors import UserFixable
from core.formats.base import Cancelled
from core.intake.files import prepare_article
from core.model.ids import text_id
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.records import tag
from core.operations.sets import export_set, import_set
from core.project.project import Project
from core.text.canonical import canonicalise
from core.text.graphemes import is_boundary
from core.text.span import Span
from tests.core.operations.sets.story import STORY, add, bundle, seen_by, what_it_holds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class TestExport:
    def test_counts_and_verifies(self, coded: Project, tmp_path: Path) -> None:
        exported = export_set(coded, tmp_path / "set.zip", "bundle")
        assert exported.files == (tmp_path / "set.zip",)
        assert exported.records == 4
        assert exported.values == sum(1 for record in coded.records() for _ in record.all_values())
        assert exported.verified

    @pytest.mark.parametrize("format_id", ["bundle", "csv", "xlsx"])
    def test_every_format_is_read_back(self, coded: Project, tmp_path: Path, format_id: str) -> None:
        name = {"bundle": "set.zip", "csv": "set", "xlsx": "set.xlsx"}[format_id]
        assert export_set(coded, tmp_path / name, format_id).verified

    def test_can_be_narrowed(self, coded: Project, tmp_path: Path) -> None:
        first = coded.articles()[0].id
        assert export_set(coded, tmp_path / "a.zip", "bundle", articles=[first]).records == 3
        assert export_set(coded, tmp_path / "b.zip", "bundle", record_type="meeting").records == 2
        assert export_set(coded, tmp_path / "c.zip", "bundle", state="checked").records == 0

    def test_refuses_what_it_does_not_know(self, coded: Project, tmp_path: Path) -> None:
        with pytest.raises(UserFixable, match="no format"):
            export_set(coded, tmp_path / "set.zip", "stone")
        with pytest.raises(UserFixable, match="no type"):
            export_set(coded, tmp_path / "set.zip", "bundle", record_type="planet")
        assert not (tmp_path / "set.zip").exists()

    def test_never_replaces_the_project(self, coded: Project) -> None:
        with pytest.raises(UserFixable, match="is the project itself"):
            export_set(coded, coded.path, "bundle")
        assert coded.articles()

    def test_cancelled_leaves_nothing(self, coded: Project, tmp_path: Path) -> None:
        before = set(tmp_path.iterdir())
        with pytest.raises(Cancelled):
            export_set(coded, tmp_path / "set.zip", "bundle", cancelled=lambda: True)
        assert set(tmp_path.iterdir()) == before


class TestRoundTrip:
    def test_nothing_is_lost_and_ids_are_kept(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target", analyst="Binh")
        imported = import_set(target, bundle(coded, tmp_path), "bundle")
        assert (imported.articles, imported.records) == (2, 4)
        assert imported.skipped == ()
        again = seen_by(target, "An").annotated_set()
        assert what_it_holds(again) == what_it_holds(coded.annotated_set())
        assert target.store.examine() == []

    def test_original_bytes_come_along(self, make: Callable[..., Project], tmp_path: Path) -> None:
        source, target = make("source"), make("target")
        data = STORY.replace("\n", "\r\n").encode("utf-16")
        import_articles(source, [prepare_article("a.txt", data, "utf-16", STORY, ())])
        import_set(target, bundle(source, tmp_path), "bundle")
        assert target.store.articles.originals(text_id(STORY)) == (("utf-16", data),)

    def test_again_makes_nothing_new(self, coded: Project, make: Callable[..., Project], tmp_path: Path) -> None:
        target, path = make("target"), bundle(coded, tmp_path)
        import_set(target, path, "bundle")
        acts = len(target.history())
        again = import_set(target, path, "bundle")
        assert (again.articles, again.records, again.values, again.skipped) == (0, 0, 0, ())
        assert again.changes.act is None
        assert len(target.history()) == acts

    def test_into_its_own_project_makes_nothing_new(self, coded: Project, tmp_path: Path) -> None:
        again = import_set(coded, bundle(coded, tmp_path), "bundle")
        assert (again.records, again.skipped, again.changes.act) == (0, (), None)

    def test_is_one_act_that_can_be_undone_and_redone(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target")
        acts = len(target.history())
        import_set(target, bundle(coded, tmp_path), "bundle")
        assert len(target.history()) == acts + 1
        undo(target)
        assert target.articles() == ()
        assert target.records() == ()
        assert target.store.entities.entities() == ()
        assert target.store.examine() == []
        redo(target)
        assert what_it_holds(target.annotated_set()) == what_it_holds(coded.annotated_set())
        assert target.store.examine() == []

    @settings(max_examples=6, phases=[Phase.explicit, Phase.generate])
    @given(data=st.data())
    def test_spans_of_any_text_arrive_as_they_left(
        self, templates: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
    ) -> None:
        body = data.draw(
            st.text("aé中𠮷😀👨👩\u200d\u0301🇻🇳 \n\u2028\u00a0", min_size=3).map(_canonical).filter(_has_words)
        )
        edges = [i for i in range(len(body) + 1) if is_boundary(body, i)]
        folder = tmp_path_factory.mktemp("any")
        for name in ("a", "b"):
            shutil.copy(templates / "An", folder / name)
        source, target = (Project.open(folder / name, analyst="An") for name in ("a", "b"))
        try:
            add(source, "any.txt", body)
            for _ in range(2):
                start, end = sorted(data.draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2, unique=True)))
                fill = Fill("text", (Span(start, end),))
                tag(source, source.articles()[0].id, "proposal", Span(start, end), fills=[fill])
            import_set(target, bundle(source, folder), "bundle")
            assert what_it_holds(target.annotated_set()) == what_it_holds(source.annotated_set())
            assert target.store.examine() == []
        finally:
            source.close()
            target.close()


def _canonical(text: str) -> str:
    return canonicalise(text).text


def _has_words(text: str) -> bool:
    return any(character.isalpha() for character in text) and len(text) > 2
