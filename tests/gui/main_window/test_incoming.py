from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from gui.dialogs.import_dialog import ImportDialog
from tests.gui.conftest import activate, copied
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, NONE, Hands

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.gui
TEXT = "Hội nghị mới: bàn về ma túy?\n\nBắt giữ 12 đối tượng 😀 tại Hà Nội.\n"


def drop(on: QWidget, data: QMimeData) -> bool:
    """Drop something; tells whether it could be."""
    copy, place = Qt.DropAction.CopyAction, on.rect().center()
    enter = QDragEnterEvent(place, copy, data, LEFT, NONE)
    QApplication.sendEvent(on, enter)
    if enter.isAccepted():
        QApplication.sendEvent(on, QDropEvent(QPointF(place), copy, data, LEFT, NONE))
    return enter.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def finish_import(hands: Hands) -> None:
    close = child(child(hands.window, ImportDialog), QPushButton, "importClose")
    hands.qtbot.waitUntil(close.isVisible)
    hands.qtbot.mouseClick(close, LEFT)
    activate(hands.qtbot, hands.window)


def test_text_on_the_clipboard_becomes_an_article_named_by_its_first_line(hands: Hands) -> None:
    QGuiApplication.clipboard().setText(TEXT)
    hands.key(Qt.Key.Key_V, CTRL, on=hands.reader)
    assert "Hội nghị mới" in hands.message
    assert len(hands.project.articles()) == 5
    hands.press("Import it")
    hands.qtbot.waitUntil(lambda: len(hands.project.articles()) == 6)
    hands.qtbot.waitUntil(lambda: "is an article now" in hands.message)
    assert not any(each.isVisible() for each in hands.window.findChildren(ImportDialog))
    made = hands.project.articles()[-1]
    assert made.file == "Hội nghị mới bàn về ma túy.txt"
    assert hands.project.text(made.id) == TEXT
    assert hands.window.annotate.article == made.id


def test_text_that_is_there_already_says_so(hands: Hands) -> None:
    QGuiApplication.clipboard().setText(hands.reader.text)
    hands.key(Qt.Key.Key_V, CTRL, on=hands.reader)
    hands.press("Import it")
    hands.qtbot.waitUntil(lambda: hands.window.findChild(ImportDialog) is not None)
    dialog = child(hands.window, ImportDialog)
    hands.qtbot.waitUntil(lambda: "already there" in child(dialog, QLabel, "importSummary").text())
    finish_import(hands)
    assert len(hands.project.articles()) == 5


def test_text_is_pasted_into_a_line_where_one_is_being_typed(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("SOMTC")
    hands.window.search_box.begin()
    hands.key(Qt.Key.Key_V, CTRL)
    assert hands.window.search_box.text() == "SOMTC"
    assert hands.message == ""
    hands.key(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "no text on the clipboard"), (" \n ", "no text"), ("https://a.vn/b\nhttps://c.vn", "does not fetch")],
)
def test_what_makes_no_article_is_said(hands: Hands, text: str, said: str) -> None:
    QGuiApplication.clipboard().setText(text)
    hands.window.actions_by_name["paste_article"].trigger()
    assert said in hands.message
    assert hands.offers() == []


def test_text_dropped_on_the_window_is_offered(hands: Hands) -> None:
    assert drop(hands.window, words(TEXT))
    assert hands.offers() == ["Import it"]


def test_a_project_file_that_is_dropped_is_opened(hands: Hands, sample_file: Path, tmp_path: Path) -> None:
    other = copied(sample_file, tmp_path / "other.spanwise")
    for target in (hands.reader, hands.window.annotate.article_list, hands.window):
        before = hands.project.path
        wanted = other if before != other else copied(sample_file, tmp_path / "third.spanwise")
        assert drop(target, files(wanted))
        assert hands.project.path == wanted


def test_files_dropped_on_the_form_or_the_records_are_imported(hands: Hands, tmp_path: Path) -> None:
    for number, target in enumerate((hands.form, hands.window.annotate.record_list, hands.window.statusBar())):
        file = tmp_path / f"mới {number}.txt"
        file.write_text(f"Bài {number}\n{TEXT}", encoding="utf-8")
        # Qt asks the widgets under the mouse from the innermost outwards; only the window takes files there.
        asked: QWidget | None = target
        while asked is not None and not drop(asked, files(file)):
            asked = asked.parentWidget()
        assert asked is not None
        finish_import(hands)
        assert hands.project.articles()[-1].file == file.name


def test_a_project_among_other_files_is_not_imported(hands: Hands, sample_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "mới.txt"
    file.write_text(TEXT, encoding="utf-8")
    drop(hands.window, files(file, copied(sample_file, tmp_path / "other.spanwise")))
    finish_import(hands)
    assert len(hands.project.articles()) == 6
    assert [each.file for each in hands.project.articles()][-1] == "mới.txt"


def test_an_empty_project_says_what_to_do_and_a_button_does_it(hands: Hands, tmp_path: Path) -> None:
    hands.window.projects.create(tmp_path / "new.spanwise")
    page = hands.window.annotate.page.empty
    assert page.isVisible()
    assert not hands.reader.isVisible()
    hands.qtbot.mouseClick(child(page, QPushButton, "empty_import_articles"), LEFT)
    dialog = child(hands.window, ImportDialog)
    assert dialog.isVisible()
    dialog.reject()
    hands.qtbot.waitUntil(lambda: hands.window.findChild(ImportDialog) is None)
    file = tmp_path / "mới.txt"
    file.write_text(TEXT, encoding="utf-8")
    drop(hands.window, files(file))
    finish_import(hands)
    assert hands.reader.isVisible()
    assert not page.isVisible()
