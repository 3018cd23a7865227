"""Every screen of the window, shown one after the other on a project of its own."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QProgressBar, QPushButton, QWidget

from core.errors import Bug, UserFixable
from core.operations.history import undo
from core.operations.records import tag
from core.operations.sample import create_sample
from core.store.refusals import naming_damage
from core.text.span import Span
from gui.app import build
from gui.wording import language, speak

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from gui.theme import Appearance

FIRST_SIZE = QSize(1280, 800)
_ARTICLE = "003"
_WAIT_SECONDS = 10.0
_MANY = 400
_CODED = (
    ("74 vụ mua bán người", "statistic"),
    ("98 nạn nhân", "statistic"),
    ("Hội nghị Quan chức cấp cao", "meeting"),
)


class Stage:
    """The window with a project of its own, and a way to wait for it."""

    def __init__(self, folder: Path) -> None:
        """Make the project and open the window on it.

        Args:
            folder: For the project and the settings; the screens leave it as a fresh project would look.
        """
        self._language, self._palette = language(), QApplication.palette()
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
        self.project = folder / "asean.spanwise"
        create_sample(self.project, analyst="Lan").close()
        self.texts = folder / "texts"
        self._write_texts()
        _, self.window = build([str(self.project), "--analyst", "Lan"])
        self.window.resize(FIRST_SIZE)
        self.window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is self.window)
        self.window.backups.back_up_now()
        self.pause(300)
        self._code()
        self.show_article()

    def _write_texts(self) -> None:
        self.texts.mkdir(exist_ok=True)
        for number in range(_MANY):
            words = f"Bài {number}\n\nHội nghị lần thứ {number} diễn ra tại Hà Nội ngày 5/11/2020.\n" * 40
            (self.texts / f"bai_{number:04}.txt").write_text(words, encoding="utf-8")

    def _code(self) -> None:
        """Do some things, so that there is a history."""
        session = self.window.session
        article = session.project.find_article(_ARTICLE).id
        body = session.project.text(article)
        for words, kind in _CODED:
            span = Span(body.index(words), body.index(words) + len(words))
            session.run(
                lambda project, kind=kind, span=span: (
                    tag(project, article, kind, span, read_words=kind == "statistic").changes
                )
            )
        session.run(undo)

    def show_article(self) -> None:
        """Show the coded article with nothing open in the form."""
        annotate = self.window.annotate
        annotate.open_article(self.window.session.project.find_article(_ARTICLE).id)
        annotate.open_record("")
        annotate.reader.verticalScrollBar().setValue(0)
        annotate.reader.setFocus()

    def look(self, appearance: Appearance, identity: str, size: QSize) -> None:
        """Change colours, language and size."""
        if language() != identity:
            speak(identity)
        self.window.choose_appearance(appearance)
        self.window.resize(size)
        self.pause()

    def trigger(self, action: str) -> None:
        """Do what an action of the window does."""
        self.window.actions_by_name[action].trigger()
        self.pause()

    def dialog(self, action: str) -> QDialog:
        """Open a dialog by its action."""
        before = self.dialogs()
        self.trigger(action)
        found = [each for each in self.dialogs() if each not in before]
        if not found:
            raise Bug(f"{action} opened no dialog")
        return found[0]

    def dialogs(self) -> list[QDialog]:
        """List the dialogs that can be seen."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    def child(self, kind: type[QWidget], name: str, parent: QWidget | None = None) -> QWidget:
        """Find a part by its name."""
        root = parent or self.window
        found = root.findChild(kind, name) if name else root.findChild(kind)
        if not isinstance(found, QWidget):
            raise Bug(f"there is no {name}")
        return found

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = monotonic() + _WAIT_SECONDS
        while not until():
            if monotonic() > end:
                raise Bug("a screen did not come")
            self.pause(5)

    def pause(self, milliseconds: int = 20) -> None:
        """Let the window work for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        """Close the window with the project."""
        for dialog in self.dialogs():
            dialog.close()
        self.window.close()
        self.window.deleteLater()
        QApplication.setPalette(self._palette)
        if language() != self._language:
            speak(self._language)
        self.pause()


# ── the screens: each shows something, hands it over, and takes it away again ───────────────────────────────────────


def _article(stage: Stage) -> Iterator[QWidget]:
    stage.show_article()
    yield stage.window


def _form_of(kind: str) -> Callable[[Stage], Iterator[QWidget]]:
    def form(stage: Stage) -> Iterator[QWidget]:
        annotate = stage.window.annotate
        records = stage.window.session.project.records(article=annotate.article, record_type=kind)
        fullest = max(records, key=lambda record: sum(1 for _ in record.all_values()))
        annotate.open_record(fullest.id)
        stage.pause(50)
        yield stage.window
        stage.show_article()

    return form


def _panel(action: str) -> Callable[[Stage], Iterator[QWidget]]:
    def panel(stage: Stage) -> Iterator[QWidget]:
        stage.trigger(action)
        stage.pause(120)
        yield stage.window
        stage.trigger(action)
        stage.show_article()

    return panel


def _codebook(stage: Stage) -> Iterator[QWidget]:
    stage.trigger("edit_codebook")
    stage.pause(200)
    shown = stage.child(QWidget, "codebookDialog")
    yield shown
    shown.close()


def _search(stage: Stage) -> Iterator[QWidget]:
    stage.window.search_box.begin()
    stage.window.search_box.seek("ASEAN")
    stage.pause()
    yield stage.window.search_box.hits
    stage.window.search_box.forget()
    stage.show_article()


def _filtered(stage: Stage) -> Iterator[QWidget]:
    line = stage.child(QLineEdit, "articleFilter")
    assert isinstance(line, QLineEdit)
    line.setText("ma tuy")
    stage.pause(250)
    yield stage.window
    line.clear()
    stage.pause(120)


def _error(stage: Stage) -> Iterator[QWidget]:
    bar = stage.window.message_bar
    bar.show_error(_disk_full(stage.project))
    stage.pause()
    yield stage.window
    bar.clear()


def _disk_full(project: Path) -> UserFixable:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    try:
        with naming_damage(project):
            raise full
    except UserFixable as refusal:
        return refusal


def _by_action(action: str) -> Callable[[Stage], Iterator[QWidget]]:
    def dialog(stage: Stage) -> Iterator[QWidget]:
        shown = stage.dialog(action)
        stage.pause(100)
        yield shown
        shown.close()
        stage.pause()

    return dialog


def _find(stage: Stage) -> Iterator[QWidget]:
    stage.trigger("find")
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        focused.setText("ASEAN")
    stage.pause(150)
    yield stage.window
    if isinstance(focused, QLineEdit):
        focused.clear()
        focused.setFocus()
        QTest.keyClick(focused, Qt.Key.Key_Escape)
    stage.show_article()


def _import_chosen(stage: Stage) -> Iterator[QWidget]:
    from gui.dialogs.import_dialog import ImportDialog

    dialog = ImportDialog(stage.window.session, stage.window.theme, (stage.texts,), stage.window)
    dialog.show()
    stage.pause()
    yield dialog
    dialog.close()


def _import_running(stage: Stage) -> Iterator[QWidget]:
    from gui.dialogs.import_dialog import ImportDialog

    dialog = ImportDialog(stage.window.session, stage.window.theme, (stage.texts,), stage.window)
    dialog.show()
    dialog.start(closes_when_cancelled=True)
    bar = stage.child(QProgressBar, "", dialog)
    assert isinstance(bar, QProgressBar)
    stage.wait(lambda: bar.value() > 0 or not dialog.is_working)
    yield dialog
    if dialog.is_working:
        dialog.reject()
        stage.wait(lambda: not dialog.isVisible())
    else:
        stage.trigger("undo")
        stage.wait(lambda: len(stage.window.session.project.articles()) < _MANY)
        dialog.close()


def _export_done(stage: Stage) -> Iterator[QWidget]:
    from gui.dialogs.export_dialog import ExportDialog

    dialog = ExportDialog(stage.window.session, stage.window.theme, None, stage.window)
    dialog.show()
    where = stage.child(QLineEdit, "destination", dialog)
    assert isinstance(where, QLineEdit)
    where.setText(str(stage.project.with_name("asean.xlsx")))
    start, close = (stage.child(QPushButton, name, dialog) for name in ("exportStart", "exportClose"))
    assert isinstance(start, QPushButton)
    start.click()
    stage.wait(close.isVisible)
    yield dialog
    dialog.close()


def _palette(stage: Stage) -> Iterator[QWidget]:
    stage.trigger("command_palette")
    found = stage.child(QWidget, "commandPalette")
    line = stage.child(QLineEdit, "", found)
    assert isinstance(line, QLineEdit)
    line.setText("re")
    stage.pause(150)
    yield found
    found.hide()
    stage.show_article()


def _empty_project(stage: Stage) -> Iterator[QWidget]:
    path = stage.project.with_name("empty.spanwise")
    path.unlink(missing_ok=True)
    stage.window.projects.create(path)
    stage.pause(50)
    yield stage.window
    stage.window.projects.open(stage.project, analyst="Lan")
    stage.show_article()


def _menu(name: str) -> Callable[[Stage], Iterator[QWidget]]:
    def menu(stage: Stage) -> Iterator[QWidget]:
        shown = stage.child(QMenu, name)
        assert isinstance(shown, QMenu)
        at = stage.window.menuBar().actionGeometry(shown.menuAction()).bottomLeft()
        shown.popup(stage.window.mapToGlobal(at))
        stage.pause()
        yield shown
        shown.hide()

    return menu


SCREENS: dict[str, Callable[[Stage], Iterator[QWidget]]] = {
    "article": _article,
    "form_meeting": _form_of("meeting"),
    "form_speaker": _form_of("speaker"),
    "form_proposal": _form_of("proposal"),
    "form_statistic": _form_of("statistic"),
    "history": _panel("show_history"),
    "entities": _panel("show_entities"),
    "article_panel": _panel("show_article"),
    "codebook": _codebook,
    "search": _search,
    "filtered": _filtered,
    "find": _find,
    "palette": _palette,
    "error": _error,
    "empty_project": _empty_project,
    "import": _import_chosen,
    "import_running": _import_running,
    "export": _by_action("export"),
    "export_done": _export_done,
    "send_copy": _by_action("send_copy"),
    "restore": _by_action("restore_backup"),
    "delete": _by_action("delete_for_good"),
    "shortcuts": _by_action("show_shortcuts"),
    "about": _by_action("about"),
    "menu_file": _menu("menuFile"),
    "menu_code": _menu("menuCode"),
    "menu_view": _menu("menuView"),
}
_ACTION_OF = {"find": "find", "palette": "command_palette"}
"""Screens that are there only where the window has their action."""


def known_screens(stage: Stage) -> tuple[str, ...]:
    """Name the screens that this window has."""
    return tuple(name for name in SCREENS if _ACTION_OF.get(name, "undo") in stage.window.actions_by_name)


@contextmanager
def screen(stage: Stage, name: str) -> Generator[QWidget]:
    """Show a screen: the window, or a dialog over it; it is taken away afterwards."""
    showing = SCREENS[name](stage)
    shown = next(showing)
    try:
        yield shown
    finally:
        next(showing, None)
