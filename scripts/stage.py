"""The window with a project of its own, on which every screen is shown."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.errors import Bug
from core.operations.history import undo
from core.operations.records import tag
from core.operations.sample import create_sample
from core.text.span import Span
from gui.app import build
from gui.wording import language, speak

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.theme import Appearance

FIRST_SIZE = QSize(1280, 800)
_ARTICLE = "003"
_WAIT_SECONDS = 10.0
MANY = 400
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
        for number in range(MANY):
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
