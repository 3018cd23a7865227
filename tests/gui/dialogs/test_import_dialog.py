from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QTableWidget, QWidget

from core.operations import bulk
from core.operations.history import undo
from gui.dialogs import import_dialog
from gui.dialogs.import_dialog import ImportDialog, import_paths
from gui.dialogs.import_pages import ChoosePage, summary
from gui.dialogs.import_reading import Outcome, Verdict
from gui.dialogs.messages import MessageBar
from gui.wording import tr
from tests.gui.dialogs.finding import cell, child

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.operations.bulk import Brought
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.tasks.background import Progress
    from gui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, theme: Theme, empty_project: Project) -> ImportDialog:
    session.open(empty_project)
    made = ImportDialog(session, theme)
    qtbot.addWidget(made)
    made.open()
    return made


def visible_button(dialog: ImportDialog, name: str) -> QPushButton:
    found = child(dialog, QPushButton, name)
    assert found.isVisible()
    return found


def press(qtbot: QtBot, dialog: ImportDialog, name: str) -> None:
    qtbot.mouseClick(visible_button(dialog, name), Qt.MouseButton.LeftButton)


def report(dialog: ImportDialog) -> list[tuple[str, ...]]:
    table = child(dialog, QTableWidget, "importReport")
    return [tuple(cell(table, row, column) for column in range(3)) for row in range(table.rowCount())]


def run(qtbot: QtBot, dialog: ImportDialog) -> list[tuple[str, ...]]:
    press(qtbot, dialog, "importStart")
    qtbot.waitUntil(lambda: not dialog.is_reading)
    return report(dialog)


def add(dialog: ImportDialog, *paths: Path) -> None:
    child(dialog, ChoosePage).add(paths)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "a_crlf.txt").write_bytes("Hội nghị\r\n\r\nĐại biểu dự họp.\r\n".encode())
    (folder / "b_empty.txt").write_bytes(b"")
    (folder / "c_nfd.txt").write_bytes("Vie\u0323\u0302t Nam\n".encode())
    (folder / "d_copy.txt").write_bytes("Hội nghị\n\nĐại biểu dự họp.\n".encode())
    (folder / "e_other.bin").write_bytes(b"\0\1")
    return folder


def test_a_folder_is_imported_in_one_act(
    qtbot: QtBot, dialog: ImportDialog, session: Session, seeds_folder: Path
) -> None:
    assert not visible_button(dialog, "importStart").isEnabled()
    add(dialog, seeds_folder, seeds_folder)
    assert child(dialog, QListWidget, "importPaths").count() == 1
    with qtbot.waitSignal(dialog.imported) as imported:
        lines = run(qtbot, dialog)
    assert [line[1] for line in lines] == ["New"] * 5
    assert child(dialog, QLabel, "importSummary").text() == tr("%Ln new article(s)", "", 5)
    assert imported.args == [[article.id for article in session.project.articles()]]
    session.run(undo)
    assert session.project.articles() == ()
    press(qtbot, dialog, "importClose")
    assert not dialog.isVisible()


def test_the_report_says_what_became_of_each_file(
    qtbot: QtBot, dialog: ImportDialog, session: Session, mixed: Path
) -> None:
    add(dialog, mixed, mixed / "gone.txt")
    lines = {line[0]: line[1:] for line in run(qtbot, dialog)}
    assert list(lines)[:2] == ["b_empty.txt", "gone.txt"]
    assert lines["b_empty.txt"][0] == lines["gone.txt"][0] == "Refused"
    assert lines["b_empty.txt"][1].startswith("This file is empty")
    assert lines["a_crlf.txt"][0] == "New"
    assert "Line ends" in lines["a_crlf.txt"][1]
    assert "NFC" in lines["c_nfd.txt"][1]
    assert lines["d_copy.txt"][0] == "Already there"
    assert "e_other.bin" not in lines
    assert len(session.project.articles()) == 2


def test_nothing_but_refusals_makes_no_act(qtbot: QtBot, dialog: ImportDialog, session: Session, mixed: Path) -> None:
    before = session.project.history()
    add(dialog, mixed / "b_empty.txt")
    assert [line[1] for line in run(qtbot, dialog)] == ["Refused"]
    assert session.project.history() == before


def test_a_folder_without_texts_says_so(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    add(dialog, tmp_path / "nothing")
    assert run(qtbot, dialog) == []
    assert child(dialog, QLabel, "importSummary").text() == "There were no text files."


def test_the_language_chosen_holds(qtbot: QtBot, dialog: ImportDialog, session: Session, mixed: Path) -> None:
    languages = child(dialog, QComboBox, "importLanguage")
    languages.setCurrentIndex(languages.findText("English"))
    add(dialog, mixed / "a_crlf.txt")
    run(qtbot, dialog)
    assert session.project.articles()[0].languages == ("en",)


def slow_reading(monkeypatch: pytest.MonkeyPatch) -> Event:
    started = Event()

    def bring(
        _project: Path, _analyst: str, _paths: Sequence[Path], _language: str | None, progress: Progress
    ) -> Brought:
        started.set()
        while True:
            progress.check()

    monkeypatch.setattr(import_dialog, "bring_files", bring)
    return started


def test_cancel_leaves_nothing_behind(
    qtbot: QtBot, dialog: ImportDialog, session: Session, mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = session.project.history()
    started = slow_reading(monkeypatch)
    add(dialog, mixed)
    press(qtbot, dialog, "importStart")
    assert started.wait(2)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert dialog.isVisible()
    assert child(dialog, MessageBar).text == "Notice: Cancelled. Nothing was imported."
    assert session.project.history() == before
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def reading_held_at_its_end(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    started, go = Event(), Event()
    real = bulk.import_files

    def bring(*args: Any, cancelled: Callable[[], bool], **named: Any) -> Brought:  # noqa: ANN401
        looks = iter((False,))

        def last_look() -> bool:
            if next(looks, True):
                started.set()
                go.wait(2)
            return cancelled()

        return real(*args, cancelled=last_look, **named)

    monkeypatch.setattr("gui.dialogs.import_reading.import_files", bring)
    return started, go


def test_cancel_counts_even_when_the_last_file_was_read(
    qtbot: QtBot, dialog: ImportDialog, session: Session, mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, go = reading_held_at_its_end(monkeypatch)
    add(dialog, mixed)
    press(qtbot, dialog, "importStart")
    assert started.wait(2)
    dialog.reject()
    go.set()
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert session.project.articles() == ()
    assert "Nothing was imported" in child(dialog, MessageBar).text


def test_files_read_for_one_project_never_reach_another(
    qtbot: QtBot,
    dialog: ImportDialog,
    session: Session,
    project: Project,
    mixed: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started, go = reading_held_at_its_end(monkeypatch)
    add(dialog, mixed)
    press(qtbot, dialog, "importStart")
    assert started.wait(2)
    session.open(project)
    before = project.history()
    go.set()
    qtbot.waitUntil(lambda: not dialog.is_reading)
    assert project.history() == before


def test_a_dialog_destroyed_while_reading_stops_it(
    qtbot: QtBot, session: Session, theme: Theme, empty_project: Project, mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open(empty_project)
    started = slow_reading(monkeypatch)
    window = QWidget()
    import_paths(session, theme, window, [mixed])
    assert started.wait(2)
    window.deleteLater()
    qtbot.wait(50)
    assert session.project.articles() == ()


def test_dropped_paths_are_imported_without_the_first_page(
    qtbot: QtBot, session: Session, theme: Theme, empty_project: Project, mixed: Path
) -> None:
    session.open(empty_project)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = import_paths(session, theme, window, [mixed])
    with qtbot.waitSignal(dialog.imported):
        pass
    assert len(session.project.articles()) == 2
    visible_button(dialog, "importClose")


def test_quick_import_goes_away_on_cancel(
    qtbot: QtBot, session: Session, theme: Theme, empty_project: Project, mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open(empty_project)
    started = slow_reading(monkeypatch)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = import_paths(session, theme, window, [mixed])
    assert started.wait(2)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert session.project.articles() == ()


def test_a_refused_act_is_said_in_the_dialog(
    qtbot: QtBot, session: Session, theme: Theme, tmp_path: Path, empty_project: Project, mixed: Path
) -> None:
    empty_project.close()
    session.open(type(empty_project).open(tmp_path / "empty.spanwise", analyst="Lan", read_only=True))
    dialog = ImportDialog(session, theme, [mixed])
    qtbot.addWidget(dialog)
    dialog.open()
    run(qtbot, dialog)
    assert "open for reading only" in child(dialog, MessageBar).text
    visible_button(dialog, "importStart")


def test_files_can_be_dropped_on_the_list(qtbot: QtBot, dialog: ImportDialog, mixed: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(mixed)), QUrl("https://example.org/a.txt")])
    page = child(dialog, ChoosePage)
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, plain))
    assert page.paths == (mixed,)


def test_paths_can_be_taken_out_of_the_list(qtbot: QtBot, dialog: ImportDialog, mixed: Path) -> None:
    add(dialog, mixed, mixed / "a_crlf.txt")
    paths = child(dialog, QListWidget, "importPaths")
    paths.setCurrentRow(0)
    qtbot.keyClick(paths, Qt.Key.Key_Delete)
    assert child(dialog, ChoosePage).paths == (mixed / "a_crlf.txt",)
    paths.setCurrentRow(0)
    press(qtbot, dialog, "removePaths")
    assert not visible_button(dialog, "importStart").isEnabled()


@pytest.mark.parametrize(
    ("verdicts", "said"),
    [
        ([Verdict.NEW], "{new}"),
        ([Verdict.NEW, Verdict.NEW, Verdict.REFUSED], "{new}, 1 refused"),
        ([Verdict.KNOWN], "1 already there"),
        ([Verdict.DELETED], "1 deleted for good"),
        ([], "There were no text files."),
    ],
)
def test_the_summary_counts(verdicts: list[Verdict], said: str) -> None:
    new = tr("%Ln new article(s)", "", verdicts.count(Verdict.NEW))
    assert summary([Outcome("f", verdict, "") for verdict in verdicts]) == said.format(new=new)


def test_every_control_has_a_name(dialog: ImportDialog) -> None:
    nameless = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(dialog)
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and widget.parentWidget() is not None
        and not isinstance(widget.parentWidget(), QComboBox)
    ]
    assert nameless == []
    assert QApplication.activeModalWidget() is dialog
