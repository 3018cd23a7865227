from __future__ import annotations

import sys

import pytest

from core.errors import UserFixable
from gui import __main__ as command
from gui import app

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ([], []),
        (["asean.spanwise"], ["asean.spanwise"]),
        (["asean"], ["asean"]),
        (["open"], []),
        (["open", "asean"], ["asean"]),
        (["open", "text"], ["text"]),
        (["open", "asean", "--analyst", "Lan"], ["asean", "--analyst", "Lan"]),
        (["asean.spanwise", "--analyst", "Lan"], ["asean.spanwise", "--analyst", "Lan"]),
        (["open", "--analyst=Lan", "asean"], ["asean", "--analyst", "Lan"]),
        (["--analyst", "Lan"], None),
        (["doctor"], None),
        (["--help"], None),
    ],
    ids=lambda words: " ".join(words) if words else "nothing",
)
def test_what_opens_the_window(
    typed: list[str], shown: list[str] | None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    calls: list[list[str]] = []

    def show(argv: list[str]) -> int:
        calls.append(list(argv))
        return 0

    monkeypatch.setattr(app, "main", show)
    monkeypatch.setattr(sys, "argv", ["spanwise", *typed])
    command.main()
    assert calls == ([] if shown is None else [shown])
    capfd.readouterr()


@pytest.mark.parametrize("typed", [[], ["open", "--analyst=Lan"]], ids=["at once", "by the command line"])
@pytest.mark.parametrize(
    ("error", "status", "said"),
    [(UserFixable("It is broken.", cure="Mend it."), 1, "Mend it."), (KeyError("x"), 3, "This is a bug in Spanwise")],
    ids=["mendable", "bug"],
)
def test_what_becomes_of_an_error_at_the_start(
    typed: list[str],
    error: Exception,
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def fail(_argv: list[str]) -> int:
        raise error

    monkeypatch.setattr(app, "main", fail)
    monkeypatch.setattr(sys, "argv", ["spanwise", *typed])
    assert command.main() == status
    assert said in capfd.readouterr().err
