from __future__ import annotations

import os
import sys
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from core.operations.withdrawal import delete_for_good
from core.project.project import Project
from tests.core.cli.conftest import SECOND, STORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran


class TestAdd:
    def test_names_each_article(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        (tmp_path / "new.txt").write_bytes(b"\xef\xbb\xbfTitle\r\n\r\nA text about a meeting in the city.")
        ran = spanwise("add", project, tmp_path / "new.txt", "--json")
        assert ran.status == 0
        (added,) = ran.json
        assert list(added) == ["id", "title", "languages", "characters", "new", "notes"]
        assert added["new"]
        assert added["characters"] == len("Title\n\nA text about a meeting in the city.")
        assert len(added["notes"]) == 2

    def test_walks_folders_and_keeps_what_can_be_read(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path
    ) -> None:
        folder = tmp_path / "folder"
        (folder / "deep").mkdir(parents=True)
        (folder / "deep" / "a.txt").write_text("Một bài báo về hội nghị ở Hà Nội.", encoding="utf-8")
        (folder / "b.txt").write_bytes(b"")
        (folder / "c.pdf").write_bytes(b"%PDF-1.7")
        ran = spanwise("add", project, folder, tmp_path / "none.txt", "--json")
        assert ran.status == 1
        assert [list(each) for each in ran.json if "error" in each] == [["path", "error"]] * 2
        assert [each["path"] for each in ran.json if "error" in each] == [
            str(folder / "b.txt"),
            str(tmp_path / "none.txt"),
        ]
        assert [each["new"] for each in ran.json if "new" in each] == [True]
        assert len(spanwise("articles", project, "--json").json) == 3

    def test_a_folder_without_texts_is_said(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        ran = spanwise("add", project, tmp_path / "empty", "--json")
        assert (ran.status, list(ran.json[0])) == (1, ["path", "error"])

    def test_a_text_that_was_deleted_for_good_is_left_out(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path
    ) -> None:
        opened = Project.open(project, analyst="An")
        delete_for_good(project, opened.find_article("story").id, reason="withdrawn", analyst=opened.my_id)
        opened.close()
        (tmp_path / "again.txt").write_text(STORY, encoding="utf-8")
        (left_out,) = spanwise("add", project, tmp_path / "again.txt", "--json").json
        assert list(left_out) == ["path", "deleted"]
        assert left_out["deleted"].endswith(": withdrawn")
        ran = spanwise("add", project, tmp_path / "again.txt")
        assert ran.status == 0
        assert ran.out.startswith("left out")
        assert len(spanwise("articles", project, "--json").json) == 1

    def test_the_same_text_twice_is_one_article(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path
    ) -> None:
        for name in ("x.txt", "y.txt"):
            (tmp_path / name).write_text("Một bài báo về hội nghị ở Hà Nội.", encoding="utf-8")
        first, second = spanwise("add", project, tmp_path / "x.txt", tmp_path / "y.txt", "--json").json
        assert (first["new"], second["new"], first["id"] == second["id"]) == (True, False, True)
        assert not spanwise("add", project, tmp_path / "x.txt", "--json").json[0]["new"]
        assert len(spanwise("articles", project, "--json").json) == 3

    def test_takes_the_language_it_is_told(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        (tmp_path / "x.txt").write_text("Một bài báo về hội nghị ở Hà Nội.", encoding="utf-8")
        ran = spanwise("add", project, tmp_path / "x.txt", "--language", "en", "--json")
        assert ran.json[0]["languages"] == ["en"]

    @pytest.mark.parametrize("data", [b"\x00\x01\x02\x03" * 50, b"  \n ", b"%PDF-1.7\n%\xe2\xe3", b"PK\x03\x04zip"])
    def test_what_is_no_text_is_refused(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path, data: bytes
    ) -> None:
        (tmp_path / "x.txt").write_bytes(data)
        ran = spanwise("add", project, tmp_path / "x.txt", "--json")
        assert (ran.status, list(ran.json[0])) == (1, ["path", "error"])

    @pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
    def test_a_pipe_is_not_waited_for(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        ran = spanwise("add", project, tmp_path / "pipe", "--json")
        assert (ran.status, list(ran.json[0])) == (1, ["path", "error"])
        assert spanwise("articles", tmp_path / "pipe").status == 1


class TestArticles:
    def test_lists_all(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        story, second = spanwise("articles", project, "--json").json
        assert set(story) == {
            *("id", "title", "file", "languages", "published", "characters", "records", "sha256", "state")
        }
        assert (story["file"], story["characters"], story["state"]) == ("story.txt", len(STORY), "new")
        assert story["sha256"] == sha256(STORY.encode()).hexdigest()
        assert second["file"] == "second.txt"

    def test_without_json_it_is_a_line_each(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        assert len(spanwise("articles", project).out.splitlines()) == 2


class TestText:
    def test_is_exact(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        assert spanwise("text", project, "story").out == STORY

    def test_named_by_digest(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        digest = sha256(STORY.encode()).hexdigest()
        assert spanwise("text", project, "story", "--sha256", digest).out == STORY
        ran = spanwise("text", project, "second", "--sha256", digest)
        assert (ran.status, ran.out) == (1, "")

    def test_a_part_is_refused(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        assert spanwise("text", project, "second#zh").status == 1


class TestParts:
    def test_regions(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        found = spanwise("regions", project, "second", "--json").json
        assert {tuple(each) for each in found} == {("start", "end", "role", "language")}
        assert {each["language"] for each in found} == {"zh-Hans", "en"}

    def test_a_language_is_only_its_regions(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        chinese = spanwise("regions", project, "second#zh", "--json").json
        assert {each["language"] for each in chinese} == {"zh-Hans"}
        sentences = spanwise("sentences", project, "second#en", "--json").json
        assert {tuple(each) for each in sentences} == {("start", "end")}
        assert all(SECOND[each["start"] : each["end"]].isascii() for each in sentences)
        assert 0 < len(sentences) < len(spanwise("sentences", project, "second", "--json").json)

    def test_a_language_that_is_not_there_is_said(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        ran = spanwise("sentences", project, "story#zh", "--json")
        assert (ran.status, ran.out) == (1, "")
        assert "zh" in ran.err

    def test_quantities(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        found = spanwise("quantities", project, "story", "--json").json
        assert list(found[0]) == [*("start", "end", "exact", "kind", "value", "bound", "high", "unit", "edtf", "basis")]
        assert all(STORY[each["start"] : each["end"]] == each["exact"] for each in found)
        assert "11215" in [each["value"] for each in found]

    def test_a_name_that_fits_several_or_none(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        assert "several" in spanwise("regions", project, "s").err
        assert "no article" in spanwise("regions", project, "zebra").err


class TestSearch:
    def test_finds_the_words_again(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        (hit,) = spanwise("search", project, "ma tuy", "--json").json
        assert list(hit) == ["article", "start", "end", "exact", "snippet", "level"]
        assert STORY[hit["start"] : hit["end"]] == hit["exact"] == "ma túy"
        assert hit["exact"] in hit["snippet"]
        assert "\n" not in hit["snippet"]
        assert hit["level"] == "folded"

    def test_exact_first_of_chinese_and_limit(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        (hit,) = spanwise("search", project, "越南", "--json").json
        assert hit["level"] == "exact"
        assert len(spanwise("search", project, "t", "--limit", 1, "--json").json) == 1

    @pytest.mark.parametrize("query", ['"', "", "NEAR(", "*", "😀"])
    def test_any_query_is_safe(self, project: Path, spanwise: Callable[..., Ran], query: str) -> None:
        ran = spanwise("search", project, query, "--json")
        assert (ran.status, type(ran.json)) == (0, list)
