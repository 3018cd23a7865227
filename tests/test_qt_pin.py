from __future__ import annotations

import sys
import tomllib
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CALLS = 2_000
HARMLESS_DRIFT = 100


@pytest.fixture
def qt_requirements(root_folder: Path) -> list[Requirement]:
    project = tomllib.loads((root_folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = [Requirement(line) for line in project["dependencies"]]
    return [requirement for requirement in requirements if requirement.name.lower() == "pyside6-essentials"]


def allowed(requirements: list[Requirement], *, python: str, qt: str) -> bool:
    applying = [
        requirement
        for requirement in requirements
        if requirement.marker is None or requirement.marker.evaluate({"python_version": python})
    ]
    assert len(applying) == 1, f"exactly one line must speak for Python {python}"
    return applying[0].specifier.contains(qt)


@pytest.mark.parametrize(
    ("python", "qt", "expected"),
    [
        ("3.11", "6.12.0", False),
        ("3.11", "6.12.1", False),
        ("3.11", "6.11.3", True),
        ("3.11", "6.11.2", False),
        ("3.12", "6.11.3", True),
        ("3.12", "6.12.0", True),
        ("3.13", "6.12.0", True),
        ("3.13", "6.13.0", False),
    ],
)
def test_the_qt_that_loses_references_cannot_be_installed_before_python_3_12(
    qt_requirements: list[Requirement], python: str, qt: str, expected: bool
) -> None:
    assert allowed(qt_requirements, python=python, qt=qt) is expected


def test_the_locked_qt_suits_every_python(qt_requirements: list[Requirement], root_folder: Path) -> None:
    lock = dict(
        line.split("==")
        for line in (root_folder / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if "==" in line
    )
    for python in ("3.11", "3.12", "3.13"):
        assert allowed(qt_requirements, python=python, qt=lock["pyside6-essentials"])


@pytest.mark.gui
def test_a_void_call_of_qt_keeps_its_hands_off_none(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - HARMLESS_DRIFT
