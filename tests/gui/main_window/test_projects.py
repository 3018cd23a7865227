from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from core.operations.sets import export_set
from core.project.project import Project
from gui.app import sample_path
from gui.dialogs.import_dialog import ImportDialog
from tests.gui.conftest import ANALYST, activate, copied
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import FIGURE, LEFT, MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui


def file_menu(window: MainWindow) -> QMenu:
    return next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&File")


def recent_menu(window: MainWindow) -> QMenu:
    found = next(menu for menu in file_menu(window).findChildren(QMenu) if "recent" in menu.title())
    found.aboutToShow.emit()
    return found


# ── reading only ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("held_elsewhere", [True, False])
def test_a_project_that_can_only_be_read_says_so_and_refuses_with_a_reason(
    qtbot: QtBot, open_window: Callable[..., MainWindow], project_file: Path, held_elsewhere: bool
) -> None:
    other = Project.open(project_file) if held_elsewhere else None
    if not held_elsewhere:
        project_file.chmod(0o444)
    hands = Hands(qtbot, open_window(project_file, "--analyst", ANALYST))
    assert hands.window.windowTitle() == "asean.spanwise (read only) — Spanwise"
    assert child(hands.window, QLabel, "statusSaved").text() == "Read only"
    assert "reading only" in hands.message
    assert ("is open elsewhere" in hands.message) is held_elsewhere
    hands.window.message_bar.close_message()
    hands.open("003")
    assert len(hands.project.records(article=hands.window.annotate.article)) > 5
    hands.tag()
    assert "open for reading only" in hands.message
    assert hands.records(FIGURE) == []
    hands.click(hands.span("9,46%"))
    assert hands.line("scope").isReadOnly()
    assert not hands.window.actions_by_name["delete_record"].isEnabled()
    assert hands.window.actions_by_name["export"].isEnabled()
    if other is not None:
        other.close()


# ── what cannot be opened ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("content", [b"no database at all " * 20, b"", b"SQLite format 3\0" + bytes(200)])
def test_a_file_that_is_no_project_is_refused_and_the_open_one_stays(
    hands: Hands, tmp_path: Path, content: bytes
) -> None:
    strange = tmp_path / "strange.spanwise"
    strange.write_bytes(content)
    assert not hands.window.projects.open(strange)
    assert "strange.spanwise is not a Spanwise project" in hands.message
    assert strange.read_bytes() == content
    hands.tag()
    assert hands.record(FIGURE).normal("value") == "74"


def test_a_project_that_is_gone_opens_the_sample_instead(
    open_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = open_window(tmp_path / "gone.spanwise")
    assert "There is no file gone.spanwise" in window.message_bar.text
    assert window.session.project.path == sample_path()


def test_opening_the_project_that_is_open_changes_nothing(hands: Hands) -> None:
    path = hands.project.path
    assert hands.window.projects.open(path)
    assert not hands.project.read_only
    assert hands.message == ""
    hands.open("003")
    hands.tag()
    assert hands.record(FIGURE).normal("value") == "74"


# ── another project ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_copy_of_the_project_shows_its_own_records(hands: Hands, sample_file: Path, tmp_path: Path) -> None:
    hands.tag()
    assert hands.window.projects.open(copied(sample_file, tmp_path / "copy.spanwise"))
    assert hands.window.windowTitle() == "copy.spanwise — Spanwise"
    assert hands.form.record is None
    hands.open("003")
    assert hands.records(FIGURE) == []
    model = hands.window.annotate.record_list.model
    assert all(model.index(row, 1).data() != FIGURE for row in range(model.rowCount()))


def test_what_is_being_typed_goes_into_the_project_that_is_left(
    hands: Hands, sample_file: Path, tmp_path: Path
) -> None:
    hands.tag()
    path, record = hands.project.path, hands.record(FIGURE).id
    hands.enter("scope")
    hands.write("người già")
    assert hands.window.projects.open(copied(sample_file, tmp_path / "copy.spanwise"))
    left = Project.open(path, analyst=ANALYST)
    found = left.record(record)
    left.close()
    assert found is not None
    assert found.normal("scope") == "người già"


def test_an_empty_project_says_what_to_do(hands: Hands, tmp_path: Path) -> None:
    assert hands.window.projects.create(tmp_path / "new.spanwise")
    assert hands.reader.text == ""
    assert hands.form.record is None
    assert hands.window.annotate.article == ""


def test_the_article_that_was_open_last_is_open_again(
    own_hands: Hands, open_window: Callable[..., MainWindow], sample_file: Path, tmp_path: Path
) -> None:
    path, article = own_hands.project.path, own_hands.window.annotate.article
    own_hands.window.projects.open(copied(sample_file, tmp_path / "copy.spanwise"))
    own_hands.window.projects.open(path)
    assert own_hands.window.annotate.article == article
    own_hands.window.close()
    assert open_window(path).annotate.article == article


@pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)
def test_projects_opened_before_stand_in_the_menu(own_hands: Hands, sample_file: Path, tmp_path: Path) -> None:
    first = own_hands.project.path
    assert [action.text() for action in recent_menu(own_hands.window).actions()] == ["No other projects yet"]
    second = copied(sample_file, tmp_path / "second.spanwise")
    own_hands.window.projects.open(second)
    menu = recent_menu(own_hands.window)
    assert [action.text() for action in menu.actions()] == [str(first)]
    own_hands.choose(menu, str(first))
    assert own_hands.project.path == first
    assert [action.text() for action in recent_menu(own_hands.window).actions()] == [str(second)]


# ── the sample ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_first_start_opens_the_sample_and_says_what_to_do(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    hands = Hands(qtbot, open_window())
    assert hands.project.path == sample_path()
    assert len(hands.project.articles()) == 5
    steps = hands.window.first_steps
    assert "This is the sample project" in steps.text
    offers = {each.text(): each for each in steps.findChildren(QPushButton) if each.isVisible()}
    assert list(offers) == ["Open…", "New…", "Import articles…"]
    qtbot.mouseClick(offers["Import articles…"], LEFT)
    dialog = child(hands.window, ImportDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_help_makes_the_sample_anew_and_keeps_the_old_one(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    hands = Hands(qtbot, open_window("--analyst", ANALYST))
    hands.open("003")
    hands.tag()
    child(hands.window, QAction, "reset_sample").trigger()
    assert hands.project.path == sample_path()
    hands.open("003")
    assert hands.records(FIGURE) == []
    assert len(hands.project.records()) > 5
    (kept,) = [path for path in sample_path().parent.glob("*.spanwise") if path != sample_path()]
    old = Project.open(kept, analyst=ANALYST)
    coded = {record.mentions[0].anchor.exact for record in old.records()}
    old.close()
    assert FIGURE in coded


# ── bringing articles in ────────────────────────────────────────────────────────────────────────────────────────────


def test_files_dropped_on_the_window_are_imported(hands: Hands, tmp_path: Path) -> None:
    article = tmp_path / "bài mới.txt"
    article.write_text("Hội nghị mới\nBắt giữ 12 đối tượng 😀 tại Hà Nội.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 30), copy, data, LEFT, none)
    QApplication.sendEvent(hands.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(hands.window, QDropEvent(QPointF(600, 30), copy, data, LEFT, none))
    dialog = child(hands.window, ImportDialog)
    close = child(dialog, QPushButton, "importClose")
    hands.qtbot.waitUntil(close.isVisible)
    hands.qtbot.mouseClick(close, LEFT)
    assert [each.file for each in hands.project.articles()][-1] == "bài mới.txt"
    assert hands.project.text(hands.project.find_article("bài mới").id).startswith("Hội nghị mới")
    activate(hands.qtbot, hands.window)
    hands.undo()
    assert len(hands.project.articles()) == 5


@pytest.fixture
def bundle(sample_file: Path, tmp_path: Path) -> str:
    sample = Project.open(copied(sample_file, tmp_path / "source.spanwise"), analyst=ANALYST)
    export_set(sample, tmp_path / "set.zip", "bundle")
    sample.close()
    return str(tmp_path / "set.zip")


def test_an_annotated_set_comes_in_beside_the_window_and_one_undo_takes_it_back(
    hands: Hands, bundle: str, tmp_path: Path
) -> None:
    assert hands.window.projects.create(tmp_path / "new.spanwise")
    hands.window.projects.import_bundle(bundle)
    indicator = child(hands.window, QLabel, "workWords")
    assert (indicator.isVisible(), hands.project.articles()) == (True, ())
    hands.qtbot.waitUntil(lambda: "Came in: 5 article" in hands.message)
    assert (indicator.isVisible(), len(hands.project.articles())) == (False, 5)
    hands.undo()
    hands.qtbot.waitUntil(lambda: hands.project.articles() == ())


def test_where_there_is_no_article_nothing_is_found_in_it_and_the_keyboard_is_at_what_is_done_next(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.find_bar.open_bar()
    assert hands.window.find_bar.isVisible()
    assert hands.window.projects.create(tmp_path / "new.spanwise")
    assert not hands.window.find_bar.isVisible()
    assert child(hands.window, QPushButton, "empty_import_articles").hasFocus()
    hands.window.actions_by_name["find"].trigger()
    assert not hands.window.find_bar.isVisible()


def test_an_annotated_set_that_is_cancelled_leaves_nothing(hands: Hands, bundle: str, tmp_path: Path) -> None:
    assert hands.window.projects.create(tmp_path / "new.spanwise")
    hands.window.projects.import_bundle(bundle)
    hands.qtbot.mouseClick(child(hands.window, QPushButton, "workCancel"), LEFT)
    hands.qtbot.waitUntil(lambda: not child(hands.window, QLabel, "workWords").isVisible())
    assert (hands.message, hands.project.articles()) == ("", ())


def test_a_project_open_for_reading_only_refuses_an_annotated_set_with_a_reason(
    open_window: Callable[..., MainWindow], project_file: Path, bundle: str
) -> None:
    other = Project.open(project_file)
    window = open_window(project_file, "--analyst", ANALYST)
    window.message_bar.close_message()
    window.projects.import_bundle(bundle)
    assert "open for reading only" in window.message_bar.text
    other.close()
