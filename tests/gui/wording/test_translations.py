from __future__ import annotations

import ast
import re
import shutil
from string import Formatter
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QLineEdit

from gui.wording import LANGUAGES, speak
from gui.wording.languages import FOLDER
from scripts import words

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ALL = [each.id for each in LANGUAGES]


def messages(file: Path) -> dict[str, list[str]]:
    """Translations by their English words."""
    found: dict[str, list[str]] = {}
    for message in ElementTree.parse(file).iter("message"):
        told = message.find("translation")
        assert told is not None
        forms = told.findall("numerusform") or [told]
        found.setdefault(message.findtext("source", ""), []).extend(form.text or "" for form in forms)
    return found


@pytest.mark.parametrize("language", ALL)
def test_the_files_of_the_translators_hold_exactly_the_words_of_the_code(language: str, tmp_path: Path) -> None:
    held = FOLDER / f"spanwise_{language}.ts"
    shutil.copy(held, tmp_path)
    fresh = words.collect(language, tmp_path)
    assert messages(fresh).keys() == messages(held).keys()


def test_no_word_of_the_code_hides_from_the_translators(tmp_path: Path) -> None:
    collected = messages(words.collect("vi", tmp_path)).keys()
    for file in sorted(path for name in words.SOURCES for path in (words.ROOT / name).rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "tr":
                said = call.args[0]
                assert isinstance(said, ast.Constant), f"{file}:{call.lineno}"
                assert said.value in collected, f"{file}:{call.lineno}"


@pytest.mark.parametrize("language", ALL)
def test_what_the_program_reads_is_what_the_translators_wrote(language: str, tmp_path: Path) -> None:
    shutil.copy(FOLDER / f"spanwise_{language}.ts", tmp_path)
    made = words.release(f"spanwise_{language}", tmp_path)
    assert made.read_bytes() == (FOLDER / made.name).read_bytes()


def test_what_qt_says_in_vietnamese_is_what_the_translators_wrote(qtbot: QtBot, tmp_path: Path) -> None:
    shutil.copy(FOLDER / f"{words.QTS_OWN}.ts", tmp_path)
    assert words.release(words.QTS_OWN, tmp_path).read_bytes() == (FOLDER / f"{words.QTS_OWN}.qm").read_bytes()
    line = QLineEdit()
    qtbot.addWidget(line)
    speak("vi")
    menu = line.createStandardContextMenu()
    speak("en")
    qtbot.addWidget(menu)
    told = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert told == ["&Hoàn tác", "Làm &lại", "Cắ&t", "&Chép", "&Dán", "Xóa", "Chọn tất cả"]


@pytest.mark.parametrize("language", ALL)
def test_a_translation_has_the_parts_of_the_original(language: str) -> None:
    for source, told in messages(FOLDER / f"spanwise_{language}.ts").items():
        for each in filter(None, told):
            assert parts(each) == parts(source), source
            assert ("&" in re.sub("&&", "", each)) == ("&" in re.sub("&&", "", source)), source


def parts(text: str) -> set[str]:
    named = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return named | ({"%n"} if "%n" in text else set())
