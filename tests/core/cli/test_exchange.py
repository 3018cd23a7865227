from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran


def test_formats(spanwise: Callable[..., Ran]) -> None:
    found = spanwise("formats", "--json").json
    assert [list(each) for each in found] == [["id", "label", "extensions", "can_read", "can_write", "loses"]] * len(
        found
    )
    assert {"bundle", "csv", "xlsx"} <= {each["id"] for each in found}
    assert spanwise("formats").status == 0


@pytest.mark.usefixtures("tagged")
class TestExchange:
    @pytest.mark.parametrize(("format_id", "name"), [("bundle", "s.zip"), ("csv", "s"), ("xlsx", "s.xlsx")])
    def test_export(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path, format_id: str, name: str
    ) -> None:
        ran = spanwise("export", project, tmp_path / name, "--format", format_id, "--json")
        assert ran.status == 0
        assert list(ran.json) == ["files", "records", "values", "verified", "losses"]
        assert (ran.json["records"], ran.json["values"], ran.json["verified"]) == (1, 2, True)
        assert all({"kind", "count", "examples"} == set(loss) for loss in ran.json["losses"])
        assert ran.json["files"]

    def test_export_can_be_narrowed(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        def records(*narrowed: str) -> int:
            path = tmp_path / "set.zip"
            ran = spanwise("export", project, path, "--format", "bundle", "--json", *narrowed)
            return ran.json["records"]

        assert records("--article", "story", "--type", "statistic", "--state", "draft") == 1
        assert records("--article", "second") == 0
        assert records("--type", "meeting") == 0
        assert records("--state", "checked") == 0

    @pytest.mark.parametrize(
        ("arguments", "status"),
        [
            (("--format", "stone"), 1),
            (("--format", "bundle", "--type", "planet"), 1),
            (("--format", "bundle", "--article", "zebra"), 1),
            (("--format", "bundle", "--article", "second#zh"), 1),
            (("--format", "bundle", "--state", "perfect"), 2),
            ((), 2),
        ],
    )
    def test_export_of_what_is_not_there(
        self,
        project: Path,
        spanwise: Callable[..., Ran],
        tmp_path: Path,
        arguments: tuple[str, ...],
        status: int,
    ) -> None:
        ran = spanwise("export", project, tmp_path / "set.zip", *arguments, "--json")
        assert (ran.status, ran.out) == (status, "")
        assert not (tmp_path / "set.zip").exists()

    @pytest.mark.parametrize("name", ["set", "set.xls", "set.zip", "set.txt"])
    def test_a_workbook_may_have_any_name(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path, name: str
    ) -> None:
        ran = spanwise("export", project, tmp_path / name, "--format", "xlsx", "--json")
        assert (ran.status, ran.json["verified"]) == (0, True)

    def test_an_export_does_not_take_the_place_of_another(
        self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path
    ) -> None:
        spanwise("export", project, tmp_path / "set.zip", "--format", "bundle")
        before = (tmp_path / "set.zip").read_bytes()
        ran = spanwise("export", project, tmp_path / "set.zip", "--format", "csv")
        assert (ran.status, "is there already" in ran.err) == (1, True)
        assert (tmp_path / "set.zip").read_bytes() == before

    def test_import(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        bundle, target = tmp_path / "set.zip", tmp_path / "target.spanwise"
        spanwise("export", project, bundle, "--format", "bundle")
        spanwise("new", target, "--analyst", "Binh")
        first = spanwise("import", target, bundle, "--format", "bundle", "--json")
        assert first.status == 0
        assert list(first.json) == ["articles", "records", "values", "skipped", "act"]
        assert (first.json["articles"], first.json["records"], first.json["values"]) == (2, 1, 2)
        again = spanwise("import", target, bundle, "--format", "bundle", "--json").json
        assert (again["articles"], again["records"], again["skipped"], again["act"]) == (0, 0, [], None)
        theirs = spanwise("records", target, "--analyst", "An", "--json").json
        assert theirs == spanwise("records", project, "--json").json
        assert spanwise("doctor", target).status == 0

    @pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
    def test_import_does_not_wait_for_a_pipe(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        ran = spanwise("import", project, tmp_path / "pipe", "--format", "bundle")
        assert (ran.status, "it is no ordinary file" in ran.err) == (1, True)

    def test_import_of_what_is_none(self, project: Path, spanwise: Callable[..., Ran], tmp_path: Path) -> None:
        (tmp_path / "set.zip").write_text("no zip")
        for path in ("set.zip", "none.zip"):
            ran = spanwise("import", project, tmp_path / path, "--format", "bundle", "--json")
            assert (ran.status, ran.out) == (1, "")
            assert "Nothing was imported" in ran.err
