from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)

from core.errors import Bug, UserFixable
from core.project.project import Project
from gui import app
from gui.dialogs.history_panel import HistoryPanel
from gui.form.form import RecordForm
from gui.main_window.window import MainWindow
from gui.reader import Reader
from tests.gui.apart import run_apart
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import LEFT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui

WIDGETS = {
    "articleList": QListView,
    "articleFilter": QLineEdit,
    "reader": Reader,
    "tagBar": QWidget,
    "recordForm": RecordForm,
    "recordList": QTableView,
    "historyPanel": HistoryPanel,
    "workspaces": QTabBar,
    "searchField": QLineEdit,
    "statusSaved": QLabel,
}
ACTIONS = (
    "tag_meeting",
    "tag_speaker",
    "tag_proposal",
    "tag_statistic",
    "undo",
    "redo",
    "export",
    "import_articles",
    "workspace_annotate",
)
FOREIGN = ("numpy", "pyqtgraph", "sqlite_utils", "openpyxl", "xlsxwriter", "gui.compare")
START = f"""
import sys
from gui.app import build
application, window = build(sys.argv[1:])
application.processEvents()
assert window.isVisible() and window.session.is_open
print(",".join(name for name in {FOREIGN!r} if name in sys.modules))
window.close()
"""


class Version(NamedTuple):
    major: int
    minor: int
    micro: int


def test_without_arguments_the_sample_is_opened(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    assert window.isVisible()
    assert window.session.project.path == app.sample_path()
    assert app.sample_path().is_relative_to(os.environ["XDG_DATA_HOME"])
    assert len(window.session.project.articles()) == 5
    assert "This is the sample project" in window.first_steps.text
    assert window.session.project.article(window.annotate.article).file.startswith("003")


def test_the_sample_keeps_what_was_coded_in_it(open_window: Callable[..., MainWindow]) -> None:
    first = open_window()
    before = first.session.project.records()
    first.close()
    again = open_window()
    assert again.session.project.records() == before


def test_a_project_is_opened_and_no_first_line_said(open_window: Callable[..., MainWindow], project_file: Path) -> None:
    window = open_window(project_file)
    assert window.session.project.path == project_file
    assert window.message_bar.text == ""
    assert not app.sample_path().exists()


@pytest.mark.parametrize("named_first", [True, False])
def test_an_analyst_can_be_named(open_window: Callable[..., MainWindow], project_file: Path, named_first: bool) -> None:
    name = ["--analyst", ANALYST]
    window = open_window(*(*name, project_file) if named_first else (project_file, *name))
    assert window.session.project.my_name == ANALYST
    assert len(window.session.project.records()) > 5


def test_an_analyst_who_coded_nothing_sees_nothing_coded(
    open_window: Callable[..., MainWindow], project_file: Path
) -> None:
    project = open_window(project_file, "--analyst", "Minh").session.project
    assert (project.my_name, project.records()) == ("Minh", ())


def test_what_was_promised_is_found_by_name(hands: Hands) -> None:
    window = hands.window
    assert window.objectName() == "mainWindow"
    assert isinstance(window, MainWindow)
    hands.qtbot.waitUntil(lambda: window.findChild(HistoryPanel, "historyPanel") is not None)
    for name, kind in WIDGETS.items():
        assert len(window.findChildren(kind, name)) == 1, name
    for name in ACTIONS:
        assert child(window, QAction, name).text(), name
    for words, kind in (("9,46%", "statistic"), ("Hội nghị SOMTC 20", "meeting"), ("Nguyễn Thanh Sơn", "speaker")):
        window.annotate.open_record(hands.record(words).id)
        fields = [field.id for field in hands.project.codebook.type(kind).fields]
        assert [name for name in fields if not window.annotate.form.findChildren(QWidget, f"field_{name}")] == []


def test_the_dialogs_are_found_by_name(hands: Hands) -> None:
    for action, name in (("export", "exportDialog"), ("import_articles", "importDialog")):
        child(hands.window, QAction, action).trigger()
        dialog = child(hands.window, QWidget, name)
        assert dialog.isVisible()
        dialog.close()


def test_a_window_opens_without_what_only_later_work_needs(
    sample_file: Path, project_file: Path, own_home: Path
) -> None:
    assert run_apart(START, project_file, "--analyst", ANALYST) == ""
    left = Project.open(project_file)
    assert not left.read_only
    left.close()


def test_a_pair_of_qt_and_python_that_crashes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(app.sys, "version_info", Version(3, 11, 7))
    with pytest.raises(UserFixable, match="crashes on Python"):
        app.refuse_broken_pair()
    monkeypatch.setattr(app.sys, "version_info", Version(3, 12, 1))
    app.refuse_broken_pair()


@pytest.mark.parametrize("named", ["fcitx", "fcitx5"])
def test_fcitx_is_met_at_the_door_of_ibus_where_it_has_none_of_its_own(named: str) -> None:
    assert app.input_methods({"QT_IM_MODULE": named}) == f"{named};ibus"


@pytest.mark.parametrize(
    "environment", [{}, {"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "wayland;ibus"}]
)
def test_any_other_choice_of_an_input_method_stands(environment: dict[str, str]) -> None:
    assert app.input_methods(environment) is None


def test_a_fault_of_ours_is_said_in_the_bar_with_its_details(hands: Hands, caplog: pytest.LogCaptureFixture) -> None:
    try:
        raise Bug("no such field")
    except Bug as error:
        app.fault_reporter(hands.window)(type(error), error, error.__traceback__)
    assert "Something went wrong in Spanwise." in hands.message
    assert "What was saved is safe" in hands.message
    assert QApplication.activeModalWidget() is None
    hands.qtbot.mouseClick(child(hands.window, QPushButton, "messageDetails"), LEFT)
    details = child(hands.window.message_bar, QPlainTextEdit)
    assert details.isVisible()
    assert "no such field" in details.toPlainText()
    assert "unexpected fault" in caplog.text
