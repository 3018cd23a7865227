from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest

from core.cli.main import cli, main, run
from core.errors import Bug, UserFixable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

COMMANDS = {
    *("new", "add", "articles", "text", "regions", "sentences", "quantities", "suggest"),
    *("tag", "records", "delete", "undo", "redo", "history", "search", "checks", "compare", "series"),
    *("export", "import", "formats", "glossary", "doctor", "backup"),
}


def raising(error: BaseException) -> click.Command:
    @click.command()
    def command() -> None:
        raise error

    return command


def test_has_every_command_and_each_has_help(spanwise: Callable[..., Ran]) -> None:
    assert set(cli.commands) == COMMANDS
    for name in COMMANDS:
        ran = spanwise(name, "--help")
        assert (ran.status, "Usage: spanwise" in ran.out) == (0, True)


def test_without_a_command_it_shows_them(spanwise: Callable[..., Ran]) -> None:
    ran = spanwise()
    assert (ran.status, ran.out, "articles" in ran.err) == (2, "", True)


@pytest.mark.parametrize("arguments", [("fly",), ("articles",), ("articles", "a", "b"), ("formats", "--xml")])
def test_wrong_usage(spanwise: Callable[..., Ran], arguments: tuple[str, ...]) -> None:
    ran = spanwise(*arguments)
    assert (ran.status, ran.out, "Error: " in ran.err) == (2, "", True)


def test_a_blank_analyst_is_wrong_usage(spanwise: Callable[..., Ran], project: Path) -> None:
    assert spanwise("records", project, "--analyst", " ").status == 2


def test_what_can_be_mended_says_what_was_kept_and_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    error = UserFixable("It broke.", kept="All was kept.", cure="Mend it.", details="screw 3")
    assert run(raising(error), []) == 1
    assert capsys.readouterr().err == "It broke.\nAll was kept.\nMend it.\n(screw 3)\n"


@pytest.mark.parametrize("error", [Bug("odd"), ValueError("odd"), KeyError("odd")])
def test_a_bug_of_ours_asks_to_be_reported(error: Exception, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(raising(error), []) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Traceback" in captured.err
    assert "This is a bug in Spanwise" in captured.err


def test_stopped_by_the_keyboard(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(raising(KeyboardInterrupt()), []) == 1
    assert "Stopped" in capsys.readouterr().err


def test_a_stream_without_bytes_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert main(["formats", "--json"]) == 0
    assert json.loads(stream.getvalue())


def as_program(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "core.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env=os.environ | environment, check=False, timeout=60)


def test_a_program_of_its_own_prints_utf8_in_any_locale(project: Path) -> None:
    for locale in ({"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}):
        ran = as_program("search", project, "SOMTC", "--json", **locale)
        assert ran.returncode == 0
        assert "Hội nghị SOMTC 20" in json.loads(ran.stdout.decode("utf-8"))[0]["snippet"]
        failed = as_program("regions", project, "zebra", **locale)
        assert failed.returncode == 1
        assert "“zebra”" in failed.stderr.decode("utf-8")


def test_a_text_comes_out_byte_by_byte(project: Path) -> None:
    from hashlib import sha256

    (story, _) = json.loads(as_program("articles", project, "--json").stdout)
    body = as_program("text", project, story["id"]).stdout
    assert sha256(body).hexdigest() == story["sha256"]


def test_a_reader_that_goes_away_is_no_bug(project: Path) -> None:
    command = [sys.executable, "-m", "core.cli", "quantities", str(project), "story"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        assert program.stderr.read() == b""
        program.wait(60)
    assert program.returncode == 1


def test_qt_is_not_loaded() -> None:
    code = "import sys, core.cli.main; print([m for m in sys.modules if m.startswith(('PySide', 'openpyxl', 'xlsx'))])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    assert ran.stdout.strip() == b"[]"
