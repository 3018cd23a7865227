from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTabBar, QTableWidget, QTreeWidget, QWidget

from core.formats import bundle
from core.formats.base import VerificationFailed
from core.formats.registry import format_by_id, formats
from core.operations.filling import Fill
from core.operations.records import tag
from core.operations.values import fill
from core.text.span import Span
from gui.dialogs import export_dialog, export_writing
from gui.dialogs.counting import articles_words, records_words, values_words
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.export_writing import destination_of, with_suffix_of
from gui.dialogs.messages import MessageBar
from gui.wording import speak
from tests.gui.dialogs.finding import cell, child

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from core.formats.base import Format
    from core.operations.sets import Exported
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.dialogs.export_source import Source
    from gui.tasks.background import Progress
    from gui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.fixture
def coded(session: Session, project: Project) -> Project:
    session.open(project)
    for file, words in (("003", "11.215 vụ"), ("003", "15.775 đối tượng"), ("001", "Việt Nam")):
        article = project.find_article(file).id
        start = project.text(article).index(words)
        kind = "meeting" if file == "001" else "statistic"
        span = Span(start, start + len(words))
        session.run(
            lambda opened, article=article, kind=kind, span=span: (
                tag(opened, article, kind, span, read_words=kind == "statistic").changes
            )
        )
    return project


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, theme: Theme, coded: Project) -> ExportDialog:
    made = ExportDialog(session, theme, coded.find_article("003").id)
    qtbot.addWidget(made)
    made.open()
    read(qtbot, made)
    return made


def read(qtbot: QtBot, dialog: ExportDialog) -> None:
    """Wait until the dialog shows what is chosen."""
    qtbot.waitUntil(lambda: not label(dialog, "exportCounts").startswith("Reading"))


def combo(dialog: ExportDialog, name: str) -> QComboBox:
    return child(dialog, QComboBox, name)


def choose(dialog: ExportDialog, name: str, data: str | None) -> None:
    box = combo(dialog, name)
    box.setCurrentIndex(box.findData(data))


def destination(dialog: ExportDialog) -> QLineEdit:
    return child(dialog, QLineEdit, "destination")


def label(dialog: ExportDialog, name: str) -> str:
    return child(dialog, QLabel, name).text()


def press(qtbot: QtBot, dialog: ExportDialog, name: str) -> None:
    found = child(dialog, QPushButton, name)
    assert found.isVisible()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def export(qtbot: QtBot, dialog: ExportDialog) -> None:
    press(qtbot, dialog, "exportStart")
    qtbot.waitUntil(lambda: not dialog.is_writing)


def losses(qtbot: QtBot, dialog: ExportDialog) -> list[str]:
    qtbot.waitUntil(lambda: not label(dialog, "exportLossesTitle").startswith("Looking"))
    tree = child(dialog, QTreeWidget, "exportLosses")
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None]


@pytest.mark.parametrize("kind", [each.id for each in formats() if each.can_write])
def test_every_format_is_written_read_back_and_said_so(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, kind: str
) -> None:
    choose(dialog, "exportFormat", kind)
    target = tmp_path / f"out{Path(destination(dialog).text()).suffix}"
    destination(dialog).setText(str(target))
    export(qtbot, dialog)
    assert label(dialog, "exportVerdict") == f"Read back and checked: {records_words(3)}, {values_words(4)}"
    assert target.exists()


def test_the_preview_shows_rows_and_counts(dialog: ExportDialog) -> None:
    assert label(dialog, "exportCounts").startswith(f"{articles_words(5)}, {records_words(3)}")
    rows = child(dialog, QTableWidget, "exportRows")
    assert rows.rowCount() >= 1


def test_losses_are_told_before_anything_is_written(qtbot: QtBot, dialog: ExportDialog) -> None:
    choose(dialog, "exportFormat", "bundle")
    assert losses(qtbot, dialog) == []
    choose(dialog, "exportFormat", "xlsx")
    told = losses(qtbot, dialog)
    assert told
    assert set(told) <= set(format_by_id("xlsx").loses)


def test_a_choice_narrows_what_is_written(qtbot: QtBot, dialog: ExportDialog, coded: Project, tmp_path: Path) -> None:
    choose(dialog, "exportArticles", coded.find_article("003").id)
    choose(dialog, "exportTypes", "statistic")
    qtbot.waitUntil(lambda: label(dialog, "exportCounts").startswith(f"{articles_words(1)}, {records_words(2)}"))
    rows = child(dialog, QTableWidget, "exportRows")
    assert [cell(rows, row, 1) for row in range(rows.rowCount())] == ["11.215 vụ", "15.775 đối tượng"]
    choose(dialog, "exportFormat", "bundle")
    destination(dialog).setText(str(tmp_path / "one.zip"))
    export(qtbot, dialog)
    assert records_words(2) in label(dialog, "exportVerdict")
    read = format_by_id("bundle").read(tmp_path / "one.zip").annotated_set
    assert [each.article.file[:3] for each in read.articles] == ["003"]


def test_a_choice_made_just_before_export_counts(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, "exportStates", "checked")
    destination(dialog).setText(str(tmp_path / "none.zip"))
    export(qtbot, dialog)
    assert label(dialog, "exportVerdict") == f"Read back and checked: {records_words(0)}, {values_words(0)}"


def test_a_record_made_meanwhile_is_written_too(
    qtbot: QtBot, dialog: ExportDialog, session: Session, coded: Project, tmp_path: Path
) -> None:
    article = coded.find_article("002").id
    session.run(lambda opened: tag(opened, article, "meeting", Span(0, 4)).changes)
    destination(dialog).setText(str(tmp_path / "more.zip"))
    export(qtbot, dialog)
    assert records_words(4) in label(dialog, "exportVerdict")


def test_a_hidden_dialog_gathers_nothing_until_it_is_shown(
    qtbot: QtBot, dialog: ExportDialog, session: Session, coded: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    losses(qtbot, dialog)
    dialog.reject()
    gathered: list[object] = []
    real = type(coded).annotated_set
    monkeypatch.setattr(type(coded), "annotated_set", lambda *a, **k: (gathered.append(k), real(*a, **k))[1])
    article = coded.find_article("002").id
    session.run(lambda opened: tag(opened, article, "meeting", Span(0, 4)).changes)
    qtbot.wait(200)
    assert gathered == []
    dialog.open()
    read(qtbot, dialog)
    assert label(dialog, "exportCounts").startswith(f"{articles_words(5)}, {records_words(4)}")
    losses(qtbot, dialog)


def test_the_dialog_goes_with_its_project(
    qtbot: QtBot, dialog: ExportDialog, session: Session, empty_project: Project
) -> None:
    losses(qtbot, dialog)
    session.open(empty_project)
    assert not dialog.isVisible()


def test_format_and_folder_are_remembered(
    qtbot: QtBot, dialog: ExportDialog, session: Session, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    choose(dialog, "exportFormat", "xlsx")
    destination(dialog).setText(str(tmp_path / "there" / "a.xlsx"))
    export(qtbot, dialog)
    again = ExportDialog(session, theme)
    qtbot.addWidget(again)
    assert combo(again, "exportFormat").currentData() == "xlsx"
    assert destination(again).text() == str(tmp_path / "there" / "asean.xlsx")
    losses(qtbot, again)


def test_the_format_changes_the_end_of_the_name(qtbot: QtBot, dialog: ExportDialog) -> None:
    choose(dialog, "exportFormat", "bundle")
    assert destination(dialog).text().endswith("asean.spanwise-bundle.zip")
    choose(dialog, "exportFormat", "csv")
    assert destination(dialog).text().endswith("asean-csv")
    choose(dialog, "exportFormat", "xlsx")
    assert destination(dialog).text().endswith("asean.xlsx")
    losses(qtbot, dialog)


def test_an_error_is_said_and_nothing_is_lost(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    destination(dialog).setText(str(tmp_path / "no" / "such" / "x.zip"))
    assert "There is no folder" in label(dialog, "destinationHint")
    export(qtbot, dialog)
    assert child(dialog, MessageBar).text.startswith("Error:")
    assert child(dialog, QPushButton, "exportStart").isVisible()


def test_replacing_is_announced(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "old.zip").write_bytes(b"")
    destination(dialog).setText(str(tmp_path / "old.zip"))
    assert "will be replaced" in label(dialog, "destinationHint")
    destination(dialog).clear()
    assert not child(dialog, QPushButton, "exportStart").isEnabled()


def cancel_while_held(qtbot: QtBot, dialog: ExportDialog, started: Event, go: Event) -> None:
    """Cancel an export that says where it is held, and is held there until it may go on."""
    press(qtbot, dialog, "exportStart")
    assert started.wait(2)
    press(qtbot, dialog, "exportCancel")
    go.set()
    qtbot.waitUntil(lambda: not dialog.is_writing)
    assert child(dialog, MessageBar).text == "Notice: Cancelled. Nothing was written."


def test_cancel_leaves_nothing_behind(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, go = Event(), Event()
    real = export_dialog.write_and_check

    def held(kind: Format, source: Source, destination: Path, progress: Progress) -> Exported:
        started.set()
        go.wait(2)
        return real(kind, source, destination, progress)

    monkeypatch.setattr(export_dialog, "write_and_check", held)
    target = tmp_path / "cancelled.zip"
    target.write_bytes(b"as it was")
    destination(dialog).setText(str(target))
    cancel_while_held(qtbot, dialog, started, go)
    assert target.read_bytes() == b"as it was"
    assert [each.name for each in tmp_path.iterdir() if "cancelled" in each.name] == ["cancelled.zip"]


def test_cancel_while_reading_back_leaves_what_was_there(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, go = Event(), Event()
    real = export_writing.export_set

    def held(*given: object, checking: Callable[[], None], **named: object) -> object:
        def hold() -> None:
            checking()
            started.set()
            go.wait(2)

        return real(*given, checking=hold, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(export_writing, "export_set", held)
    destination(dialog).setText(str(tmp_path / "half.zip"))
    cancel_while_held(qtbot, dialog, started, go)
    assert [each.name for each in tmp_path.iterdir() if "half" in each.name or each.name.startswith(".spanwise-")] == []


def test_a_file_that_fails_the_check_is_said_and_not_left_there(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path, _expected: object, _counted: object, destination: Path, _pulse: object) -> None:
        raise VerificationFailed(destination, "Its records differ.")

    monkeypatch.setattr(bundle, "check_bundle", fail)
    choose(dialog, "exportFormat", "bundle")
    destination(dialog).setText(str(tmp_path / "x.zip"))
    export(qtbot, dialog)
    assert "does not hold what was exported" in child(dialog, MessageBar).text
    assert not (tmp_path / "x.zip").exists()


def test_the_project_itself_is_never_replaced(qtbot: QtBot, dialog: ExportDialog, coded: Project) -> None:
    destination(dialog).setText(str(coded.path))
    export(qtbot, dialog)
    assert "is the project itself" in child(dialog, MessageBar).text
    assert coded.articles()


def test_the_folder_can_be_opened_and_more_exported(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(export_dialog.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    choose(dialog, "exportFormat", "bundle")
    destination(dialog).setText(str(tmp_path / "x.zip"))
    export(qtbot, dialog)
    with ZipFile(tmp_path / "x.zip") as written:
        assert "manifest.json" in written.namelist()
    press(qtbot, dialog, "exportOpenFolder")
    press(qtbot, dialog, "exportOpenFile")
    assert opened == [str(tmp_path), str(tmp_path / "x.zip")]
    press(qtbot, dialog, "exportMore")
    assert child(dialog, QPushButton, "exportStart").isVisible()
    assert "will be replaced" in label(dialog, "destinationHint")


def test_a_bare_name_lies_in_the_folder(tmp_path: Path) -> None:
    assert destination_of("a.zip", tmp_path) == tmp_path / "a.zip"
    assert destination_of("  ", tmp_path) is None
    assert destination_of("/x/a.zip", tmp_path) == Path("/x/a.zip")


def test_a_name_of_another_kind_is_left_alone() -> None:
    bundle, excel = format_by_id("bundle"), format_by_id("xlsx")
    assert with_suffix_of("/x/my.name", bundle, excel) == "/x/my.name"
    assert with_suffix_of("/x/a.zip", bundle, excel) == "/x/a.xlsx"
    assert with_suffix_of("/x/a.XLSX", excel, bundle) == "/x/a.spanwise-bundle.zip"


def test_every_control_has_a_name(qtbot: QtBot, dialog: ExportDialog) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(dialog)
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parentWidget(), QComboBox)
    ]
    assert nameless == []
    losses(qtbot, dialog)


def test_excel_in_the_documents_comes_first_where_nothing_was_chosen(
    qtbot: QtBot, session: Session, theme: Theme, coded: Project
) -> None:
    documents = Path.home() / "Documents"
    documents.mkdir()
    first = ExportDialog(session, theme)
    qtbot.addWidget(first)
    assert combo(first, "exportFormat").currentData() == "xlsx"
    assert destination(first).text() == str(documents / "asean.xlsx")
    losses(qtbot, first)


def test_a_hidden_folder_is_never_offered(
    qtbot: QtBot, dialog: ExportDialog, session: Session, theme: Theme, tmp_path: Path
) -> None:
    hidden = tmp_path / ".kept"
    hidden.mkdir()
    destination(dialog).setText(str(hidden / "a.xlsx"))
    export(qtbot, dialog)
    again = ExportDialog(session, theme)
    qtbot.addWidget(again)
    assert destination(again).text() == str(Path.home() / "asean.xlsx")
    losses(qtbot, again)


def test_every_type_that_has_records_shows_its_first_rows(qtbot: QtBot, dialog: ExportDialog) -> None:
    types, rows = child(dialog, QTabBar, "exportTypesShown"), child(dialog, QTableWidget, "exportRows")
    assert [types.tabText(place) for place in range(types.count())] == ["Meeting 1", "Statistic 2"]
    assert [cell(rows, row, 1) for row in range(rows.rowCount())] == ["Việt Nam"]
    types.setFocus()
    qtbot.keyClick(types, Qt.Key.Key_Right)
    assert [cell(rows, row, 1) for row in range(rows.rowCount())] == ["11.215 vụ", "15.775 đối tượng"]
    losses(qtbot, dialog)


def test_the_rows_name_answers_in_the_language_of_the_interface(
    qtbot: QtBot, dialog: ExportDialog, session: Session, coded: Project
) -> None:
    record = next(each for each in coded.records() if each.type == "statistic")
    session.run(lambda opened: fill(opened, record.id, Fill("direction", text="up")))
    choose(dialog, "exportTypes", "statistic")
    rows = child(dialog, QTableWidget, "exportRows")

    def shown() -> set[str]:
        cells = (rows.item(row, column) for row in range(rows.rowCount()) for column in range(rows.columnCount()))
        return {each.text() for each in cells if each is not None}

    qtbot.waitUntil(lambda: "Up" in shown())
    try:
        speak("vi")
        qtbot.waitUntil(lambda: "Tăng" in shown())
    finally:
        speak("en")
        qtbot.waitUntil(lambda: "Up" in shown())
    losses(qtbot, dialog)


def test_a_folder_is_not_opened_as_a_file(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, "exportFormat", "csv")
    destination(dialog).setText(str(tmp_path / "out-csv"))
    export(qtbot, dialog)
    assert child(dialog, QPushButton, "exportOpenFolder").isVisible()
    assert not child(dialog, QPushButton, "exportOpenFile").isVisible()
