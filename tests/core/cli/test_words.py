from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from core.cli.main import cli
from core.cli.words import LANGUAGE_TAG, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

BAD = os.fsdecode(b"b\xff\xfed") if sys.platform != "win32" else "b\ud800d"
HERE = [sys.executable, "-m", "core.cli"]


def test_no_command_takes_half_characters_for_words() -> None:
    import click

    wordy = [parameter for command in cli.commands.values() for parameter in command.params]
    assert not [parameter.name for parameter in wordy if parameter.type is click.STRING]
    assert [parameter.name for parameter in wordy if parameter.type is WORDS]


@pytest.mark.parametrize(
    "arguments",
    [
        ("text", BAD),
        ("records", "--analyst", BAD),
        ("records", "--type", BAD),
        ("search", BAD),
        ("delete", BAD),
        ("tag", "story", BAD, 0, 3),
        ("tag", "story", "statistic", 0, 3, "--set", f"unit={BAD}"),
        ("tag", "story", "statistic", 0, 3, "--not-stated", BAD),
    ],
)
def test_bytes_that_are_no_characters_are_wrong_usage(
    project: Path, spanwise: Callable[..., Ran], arguments: tuple[object, ...]
) -> None:
    command, *rest = arguments
    ran = spanwise(command, project, *rest)
    assert (ran.status, ran.out) == (2, "")
    assert "is not UTF-8" in ran.err


def test_a_project_of_an_analyst_without_a_name_is_not_made(spanwise: Callable[..., Ran], tmp_path: Path) -> None:
    assert spanwise("new", tmp_path / "new.spanwise", "--analyst", BAD).status == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are characters there")
class TestNames:
    def test_a_folder_is_imported_whatever_its_names(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path
    ) -> None:
        folder = tmp_path / BAD
        folder.mkdir()
        (folder / "good.txt").write_text("Một bài báo về hội nghị ở Hà Nội.", encoding="utf-8")
        (folder / f"{BAD}.txt").write_text("Một bài báo khác về hội nghị ở Huế.", encoding="utf-8")
        (folder / f"{BAD}-empty.txt").write_bytes(b"")
        ran = spanwise("add", project, folder, "--json")
        assert ran.status == 1
        assert sorted(map(len, ran.json)) == [2, 6, 6]
        files = [each["file"] for each in spanwise("articles", project, "--json").json]
        assert {"good.txt", "b��d.txt"} < set(files)
        assert spanwise("doctor", project).status == 0

    def test_a_project_may_have_any_name(self, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        path = tmp_path / f"{BAD}.spanwise"
        assert spanwise("new", path, "--analyst", "An").status == 0
        assert spanwise("articles", path, "--json").json == []
        assert spanwise("doctor", path).status == 0
        assert spanwise("export", path, tmp_path / f"{BAD}.zip", "--format", "bundle").status == 0
        ran = spanwise("import", path, tmp_path / f"{BAD}.zip", "--format", "bundle")
        assert (ran.status, "Traceback" in ran.err) == (0, False)


class TestLanguage:
    @pytest.mark.parametrize(
        ("typed", "stored"),
        [
            ("VI", "vi"),
            ("zh-hans", "zh-Hans"),
            ("ZH-HANT-tw", "zh-Hant-TW"),
            ("en-gb", "en-GB"),
            ("es-419", "es-419"),
            ("de-1996", "de-1996"),
        ],
    )
    def test_is_stored_in_the_usual_case(self, typed: str, stored: str) -> None:
        assert LANGUAGE_TAG.convert(typed, None, None) == stored

    def test_reaches_the_article(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        (tmp_path / "x.txt").write_text("王小洪在北京会见越南公安部部长。", encoding="utf-8")
        ran = spanwise("add", project, tmp_path / "x.txt", "--language", "ZH-hant", "--json")
        assert ran.json[0]["languages"] == ["zh-Hant"]

    @pytest.mark.parametrize("typed", ["english", "x", "", "vi_VN", "vi-", "zh Hans", "12", "tiếng", "vi\n", BAD])
    def test_what_is_no_tag_is_wrong_usage(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path, typed: str
    ) -> None:
        (tmp_path / "x.txt").write_text("Một bài báo.", encoding="utf-8")
        ran = spanwise("add", project, tmp_path / "x.txt", "--language", typed)
        assert (ran.status, ran.out) == (2, "")


class TestAnalyst:
    @pytest.mark.parametrize("command", [("records",), ("articles",), ("search", "ma"), ("history",)])
    def test_one_who_is_not_there_is_said(
        self, project: Path, spanwise: Callable[..., Ran], command: tuple[str, ...]
    ) -> None:
        name, *rest = command
        ran = spanwise(name, project, *rest, "--analyst", "Ann", "--json")
        assert (ran.status, ran.out) == (1, "")
        assert "“Ann”" in ran.err
        assert "Name one of these: An." in ran.err

    def test_an_export_of_nobody_writes_nothing(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        out = project.with_name("set.zip")
        assert spanwise("export", project, out, "--format", "bundle", "--analyst", "Ann").status == 1
        assert not out.exists()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no such device")  # noqa: PTH110
class TestOutput:
    @pytest.mark.parametrize("arguments", [("formats",), ("formats", "--json"), ("--help",), ("formats", "--help")])
    def test_that_takes_nothing_is_no_bug(self, arguments: tuple[str, ...]) -> None:
        with open("/dev/full", "wb") as full:  # noqa: PTH123
            ran = subprocess.run(
                [*HERE, *arguments], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60, text=True
            )
        assert ran.returncode == 1
        assert "The answer could not be printed." in ran.stderr
        assert "Traceback" not in ran.stderr

    def test_that_is_closed_is_no_bug(self, project: Path) -> None:
        ran = subprocess.run(
            ["sh", "-c", 'exec "$@" >&-', "sh", *HERE, "articles", str(project)],
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
            text=True,
        )
        assert ran.returncode == 1
        assert "The answer could not be printed." in ran.stderr
        assert "Traceback" not in ran.stderr

    def test_messages_that_reach_nobody_do_no_harm(self, project: Path) -> None:
        with open("/dev/full", "wb") as full:  # noqa: PTH123
            ran = subprocess.run([*HERE, "text", str(project), "zebra"], stderr=full, check=False, timeout=60)
        assert ran.returncode == 1
