from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QToolButton

from core.formats.registry import format_by_id
from core.intake.files import read_article
from core.model.codebook_toml import default_codebook_source
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.sets import export_set
from tests.gui.conftest import ANALYST
from tests.gui.main_window.hands import LEFT, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui

COLOUR = "#6A3D9A"
UNITS = "# ------------------------------------------------------------------------------------------------------ units"
REVISED = """
[[type.field]]
id = "revised"
kind = "boolean"
labels = { en = "Revised", vi = "Đã sửa", zh = "已修订" }
definition = "Whether the figure replaces one published before."
example = "“số liệu điều chỉnh” → yes"
counter_example = "A new figure for another period."

"""
OPERATION = f"""
[[type]]
id = "operation"
key = "o"
colour = "{COLOUR}"
anchor = "name"
labels = {{ en = "Operation", vi = "Chuyên án", zh = "行动" }}
definition = "A joint operation that the article names."
example = "“chiến dịch điều tra chung”"
counter_example = "A meeting."

[[type.field]]
id = "name"
kind = "text"
required = true
labels = {{ en = "Name", vi = "Tên", zh = "名称" }}
definition = "What it is called."
example = "“Chiến dịch Mekong”"
counter_example = "A description."

[[type.field]]
id = "ended"
kind = "edtf"
labels = {{ en = "Ended", vi = "Kết thúc", zh = "结束" }}
definition = "When it ended."
example = "“tháng 6/2020” → 2020-06"
counter_example = "When it was reported."
"""


@pytest.fixture
def hands(qtbot: QtBot, open_window: Callable[..., MainWindow], seeds_folder: Path, tmp_path: Path) -> Hands:
    source = default_codebook_source()
    assert source.count(UNITS) == 1
    source = source.replace(UNITS, REVISED + UNITS) + OPERATION
    path = tmp_path / "own.spanwise"
    project = create_project(path, codebook=source, analyst=ANALYST)
    import_articles(project, [read_article(file) for file in seeds_folder.glob("003*.txt")])
    project.close()
    made = Hands(qtbot, open_window(path, "--analyst", ANALYST))
    made.open("003")
    made.reader.setFocus()
    return made


def test_a_further_type_has_form_key_button_menu_entry_and_colour(hands: Hands) -> None:
    words = "chiến dịch điều tra chung"
    hands.drag(hands.span(words))
    bar = hands.reader.tag_bar
    names = [each.accessibleName() for each in bar.findChildren(QToolButton) if each.isVisible()]
    assert names[-1] == "Tag as Operation"
    hands.key(Qt.Key.Key_O)
    record = hands.record(words)
    assert (record.type, record.normal("name")) == ("operation", words)
    assert hands.form.armed == "ended"
    assert [row.field.id for row in (hands.row("name"), hands.row("ended"))] == ["name", "ended"]
    hands.type_into("ended", "2020-06")
    assert hands.value("ended").normal == "2020-06"

    code = next(menu for menu in hands.window.menuBar().findChildren(QMenu) if menu.title() == "&Code")
    code.aboutToShow.emit()
    assert "tag_operation" in [action.objectName() for action in code.actions()]

    hue = QColor(COLOUR).hslHue()
    for dark in (False, True):
        if dark:
            hands.window.toggle_dark()
        line = QColor(hands.reader.theme.style("operation").line)
        assert abs(line.hslHue() - hue) <= 12


def test_a_further_type_can_be_tagged_with_the_mouse(hands: Hands) -> None:
    hands.drag(hands.span("chiến dịch điều tra chung"))
    button = next(
        each for each in hands.reader.tag_bar.findChildren(QToolButton) if each.accessibleName() == "Tag as Operation"
    )
    hands.qtbot.mouseClick(button, LEFT)
    assert hands.record("chiến dịch điều tra chung").type == "operation"


def test_a_further_field_is_asked_and_both_are_exported(hands: Hands, tmp_path: Path) -> None:
    hands.tag("chiến dịch điều tra chung", key=Qt.Key.Key_O)
    hands.key(Qt.Key.Key_Escape)
    hands.tag()
    hands.row("revised").line.take_keyboard()
    hands.key(Qt.Key.Key_Down)
    assert hands.value("revised").normal == "true"

    written = {form: tmp_path / name for form, name in (("bundle", "own.zip"), ("csv", "own"), ("xlsx", "own.xlsx"))}
    for format_id, path in written.items():
        assert export_set(hands.project, path, format_id).verified
    read = format_by_id("bundle").read(written["bundle"]).annotated_set
    assert sorted(record.type for record in read.records) == ["operation", "statistic"]
    assert [type_.id for type_ in read.codebook.types][-1] == "operation"
    with (written["csv"] / "wide_statistic.csv").open(encoding="utf-8-sig", newline="") as table:
        (row,) = csv.DictReader(table)
    assert [cell for name, cell in row.items() if name.startswith("revised")]
    assert (written["csv"] / "wide_operation.csv").exists()
    book = load_workbook(written["xlsx"], read_only=True)
    assert any("operation" in name.lower() for name in book.sheetnames)
    book.close()
