from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from gui.dialogs.parts import settings
from gui.form.record_list import Column
from gui.main_window.settings import View, WindowSettings
from gui.theme.appearance import Appearance
from tests.gui.conftest import ANALYST, copied
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui


def test_a_project_is_shown_again_as_it_was_left(own_hands: Hands, open_window: Callable[..., MainWindow]) -> None:
    window, path = own_hands.window, own_hands.project.path
    for name in ("zoom_in", "zoom_in", "wide_text", "show_invisibles", "show_list", "show_history"):
        window.actions_by_name[name].trigger()
    window.annotate.open_record(own_hands.record("1.914 vụ").id)
    record = own_hands.record("1.914 vụ").id
    bar = own_hands.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    own_hands.qtbot.wait(1)
    window.close()
    again = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    assert again.form.record is not None
    assert again.form.record.id == record
    assert again.reader.points == own_hands.reader.points
    assert again.reader.is_wide
    assert again.reader.are_invisibles_shown
    assert not again.window.annotate.list_shown
    assert again.window.history.isVisible()
    again.qtbot.waitUntil(lambda: abs(again.reader.verticalScrollBar().value() - bar.value()) <= 1)


def test_panels_that_were_open_are_open_again(own_hands: Hands, open_window: Callable[..., MainWindow]) -> None:
    for name in ("show_article", "show_entities"):
        own_hands.window.actions_by_name[name].trigger()
    path = own_hands.project.path
    own_hands.window.close()
    again = open_window(path, "--analyst", ANALYST)
    open_panels = {dock.objectName() for dock in again.findChildren(QDockWidget) if dock.isVisible()}
    assert open_panels == {"articleDock", "entitiesPanel"}
    assert child(again, QWidget, "articlePanel").isVisible()


def test_the_records_are_sorted_as_they_were(own_hands: Hands, open_window: Callable[..., MainWindow]) -> None:
    own_hands.window.annotate.record_list.sort_by(Column.WORDS, descending=True)
    path = own_hands.project.path
    own_hands.window.close()
    again = open_window(path, "--analyst", ANALYST)
    assert again.annotate.record_list.sorting == (Column.WORDS, True)


def test_each_project_has_a_view_of_its_own(own_hands: Hands, sample_file: Path, tmp_path: Path) -> None:
    first = own_hands.project.path
    other = copied(sample_file, tmp_path / "other.spanwise")
    own_hands.window.actions_by_name["wide_text"].trigger()
    own_hands.window.projects.open(other)
    own_hands.window.actions_by_name["wide_text"].trigger()
    own_hands.window.projects.open(first)
    assert own_hands.reader.is_wide
    own_hands.window.projects.open(other)
    assert not own_hands.reader.is_wide


BROKEN = (
    "",
    "no json {",
    '{"zoom": "large", "panels": 3, "list_shown": "yes"}',
    '{"sorted_by": "colour", "descending": 1}',
    "[1, 2]",
    "@Variant(x)",
    "null",
)


@pytest.mark.parametrize("broken", BROKEN)
def test_what_cannot_be_read_counts_as_not_chosen(
    open_window: Callable[..., MainWindow], project_file: Path, broken: str
) -> None:
    stored = settings()
    key = str(project_file).replace("/", "|")
    for name in (f"view/{key}", f"used/{key}", "keys", "appearance", "language", "geometry", "splitter"):
        stored.setValue(name, broken)
    stored.sync()
    window = open_window(project_file, "--analyst", ANALYST)
    usual = View()
    assert window.annotate.list_shown is usual.list_shown
    assert window.annotate.reader.is_wide is usual.wide
    assert window.annotate.record_list.sorting == (Column.NUMBER, False)
    assert window.actions_by_name["undo"].shortcut().toString() == "Ctrl+Z"
    assert WindowSettings().appearance is Appearance.SYSTEM
    assert WindowSettings().used_in(project_file) == ()


def test_keys_that_are_none_are_not_taken_for_keys(tmp_path: Path) -> None:
    stored = settings()
    stored.setValue("keys", '{"undo": ["Ctrl+9"], "redo": "Ctrl+8", "export": [7], "quit": ["no such key at all"]}')
    assert WindowSettings().keys == {"undo": ("Ctrl+9",)}


def test_keys_chosen_by_the_analyst_are_there_at_the_next_start(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    own_hands.window.keys.choose("wide_text", ["Ctrl+9"])
    path = own_hands.project.path
    own_hands.window.close()
    again = Hands(own_hands.qtbot, open_window(path))
    again.reader.setFocus()
    again.key(Qt.Key.Key_9, CTRL)
    assert again.reader.is_wide
    assert "(Ctrl+9)" in again.window.actions_by_name["wide_text"].toolTip()
