"""Handing a project on: where the copy goes, and what of the project it holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import Bug, Cancelled, UserFixable
from core.operations.send_copy import Keep, holdings, send_copy
from gui.dialogs.import_pages import ReadingPage
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, count_words, heading, lay_out_dialog, plain_label, rule, settings
from gui.dialogs.restore_dialog import size
from gui.tasks.background import Job, run_in_background
from gui.theme.spacing import MEDIUM, SMALL, WIDE

if TYPE_CHECKING:
    from core.operations.send_copy import Copied, Holdings
    from gui.actions.session import Session
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_FOLDER = "send_copy/folder"
_SUFFIX = ".spanwise"
_CHOICES = (
    ("history", "&History", "Every step that was done, with what was changed or deleted since."),
    ("notes", "&Notes", "Notes on values and on anything else, also those that the history holds."),
    ("names", "&Analysts’ names", "Without them: Analyst 1, Analyst 2 … Names inside notes and reasons stay."),
    ("originals", "&Original files", "The bytes that the articles were read from; their texts are always there."),
)


class SendCopyDialog(QDialog):
    """Writes a copy of the session's project."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with a whole copy, beside the last one."""
        super().__init__(parent)
        self.setObjectName("sendCopyDialog")
        self.setWindowTitle("Send a copy")
        self.setPalette(theme.qpalette())
        self._project = session.project.path
        self._holdings: Holdings | None = session.ask(lambda project: holdings(project.path))
        self._job: Job[Copied] | None = None
        self._messages = MessageBar(theme)
        self._destination = QLineEdit(str(_free(_folder(self._project) / f"{self._project.stem}-copy{_SUFFIX}")))
        self._destination.setObjectName("copyDestination")
        self._destination.setAccessibleName("File to write")
        self._hint = plain_label(faint=True)
        self._hint.setObjectName("copyHint")
        self._boxes = {name: _box(name, words, theme) for name, words, _ in _CHOICES}
        self._summary = plain_label()
        self._summary.setObjectName("copySummary")
        self._first, self._result = QWidget(), _ResultPage()
        self._writing = ReadingPage("Writing the copy…")
        self._pages = QStackedWidget()
        for page in (self._first, self._writing, self._result):
            self._pages.addWidget(page)
        self._open_folder = button("&Open folder", self._show_folder, name="copyOpenFolder")
        self._cancel = button("Cancel", self.reject, name="copyCancel")
        self._start = button("&Write the copy", self.start, name="copyStart")
        self._close = button("Close", self.accept, name="copyClose")
        self._lay_out()
        self._destination.textChanged.connect(self._judge)
        for box in self._boxes.values():
            box.toggled.connect(self._sum_up)
        session.project_opened.connect(self._leave)
        self._sum_up()
        self._show_page(self._first)
        self.resize(680, 460)

    def _lay_out(self) -> None:
        label = QLabel("&To")
        label.setBuddy(self._destination)
        where = QHBoxLayout()
        where.setSpacing(SMALL)
        where.addWidget(label)
        where.addWidget(self._destination, 1)
        where.addWidget(button("&Browse…", self._browse, name="copyBrowse"))
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(where)
        column.addWidget(self._hint)
        column.addWidget(rule())
        column.addWidget(plain_label("The copy holds all articles and records as they stand now, and:"))
        for name, _, explained in _CHOICES:
            column.addWidget(self._boxes[name])
            indented = plain_label(explained, faint=True)
            indented.setContentsMargins(WIDE, 0, 0, SMALL)
            column.addWidget(indented)
        column.addStretch(1)
        column.addWidget(rule())
        column.addWidget(self._summary)
        buttons = (self._cancel, self._start, self._close)
        lay_out_dialog(self, self._messages, self._pages, buttons, aside=self._open_folder)

    @property
    def keep(self) -> Keep:
        """What the copy is to hold."""
        return Keep(**{name: box.isChecked() for name, box in self._boxes.items()})

    @property
    def destination(self) -> Path | None:
        """Where it is to be written; None while nothing is typed."""
        typed = self._destination.text().strip()
        if not typed:
            return None
        path = Path(typed).expanduser()
        path = path if path.is_absolute() else _folder(self._project) / path
        return path if path.suffix else path.with_name(path.name + _SUFFIX)

    def start(self) -> None:
        """Write the copy in the background."""
        destination, keep, project = self.destination, self.keep, self._project
        if self._job is not None or destination is None:
            return
        self._writing.begin()
        self._show_page(self._writing)
        self._job = run_in_background(
            lambda progress: _written(project, destination, keep, progress),
            done=self._on_written,
            failed=self._on_failure,
            parent=self,
        )
        self._job.progressed.connect(self._writing.show_progress)

    def reject(self) -> None:
        """Stop writing, or close."""
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()
            return
        super().reject()

    def _leave(self) -> None:
        """Go away with the project."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _on_written(self, made: Copied) -> None:
        self._job = None
        settings().setValue(_FOLDER, str(made.path.parent))
        self._result.show_made(made, self.keep)
        self._show_page(self._result)

    def _on_failure(self, error: BaseException) -> None:
        self._job = None
        self._show_page(self._first)
        if isinstance(error, Cancelled):
            self._messages.show_notice("Cancelled. Nothing was written.")
        elif isinstance(error, UserFixable):
            self._messages.show_error(error)
        else:
            raise Bug("writing a copy failed") from error

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────

    def _sum_up(self) -> None:
        if self._holdings is not None:
            articles = count_words(self._holdings.articles, "article")
            records = count_words(self._holdings.records, "record")
            acts = count_words(self._holdings.acts, "step") if self.keep.history else ""
            self._summary.setText(f"The copy will hold {articles} and {records}, {told(self.keep, acts)}.")

    def _judge(self) -> None:
        destination = self.destination
        remark = _remark(destination)
        self._hint.setText(remark)
        self._hint.setVisible(bool(remark))
        self._start.setEnabled(not remark)

    def _browse(self) -> None:
        start = self.destination
        dialog = QFileDialog(self, "Send a copy to", str(start.parent if start else _folder(self._project)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"Spanwise project (*{_SUFFIX})", "All files (*)"])
        # A file that is there is never replaced; the hint below the line says so.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        if start is not None:
            dialog.selectFile(start.name)
        dialog.fileSelected.connect(self._destination.setText)
        dialog.open()

    def _show_folder(self) -> None:
        if self.destination is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.destination.parent)))

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        on_first, on_result = page is self._first, page is self._result
        self._start.setVisible(on_first)
        self._start.setDefault(on_first)
        self._cancel.setVisible(not on_result)
        self._cancel.setEnabled(True)
        for each in (self._open_folder, self._close):
            each.setVisible(on_result)
        self._close.setDefault(on_result)
        if on_result:
            self._close.setFocus()
        self._judge()


class _ResultPage(QWidget):
    """What was written."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict = heading("")
        self._verdict.setObjectName("copyVerdict")
        self._holds = plain_label()
        self._holds.setObjectName("copyHolds")
        self._where = plain_label(faint=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for each in (self._verdict, self._where, self._holds):
            column.addWidget(each)
        column.addStretch(1)

    def show_made(self, made: Copied, keep: Keep) -> None:
        """Say what the copy holds."""
        self._verdict.setText(f"Written and checked: {made.path.name}, {size(made.size)}")
        self._where.setText(str(made.path))
        held = f"{count_words(made.articles, 'article')} and {count_words(made.records, 'record')}"
        acts = count_words(made.acts, "step") if keep.history else ""
        self._holds.setText(f"It holds {held}, {told(keep, acts)}. The project itself is as it was.")


def told(keep: Keep, steps: str) -> str:
    """Say what a copy holds and what it lacks: "with notes and names, without the history".

    Args:
        steps: The length of the history, as "12 steps".
    """
    words = {
        "history": f"the history ({steps})" if steps else "the history",
        "notes": "notes",
        "names": "analysts’ names",
        "originals": "original files",
    }
    held = [said for name, said in words.items() if getattr(keep, name)]
    lacking = [said for name, said in words.items() if not getattr(keep, name)]
    parts = [f"{word} {_listed(said)}" for word, said in (("with", held), ("without", lacking)) if said]
    return ", ".join(parts)


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _remark(destination: Path | None) -> str:
    if destination is None:
        return "Type where to write, or browse."
    if destination.exists():
        return f"{destination.name} exists already; it is not replaced. Choose another name."
    if not destination.parent.is_dir():
        return f"There is no folder {destination.parent}."
    return ""


def _folder(project: Path) -> Path:
    remembered = settings().value(_FOLDER)
    if isinstance(remembered, str) and Path(remembered).is_dir():
        return Path(remembered)
    return project.resolve().parent


def _free(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free


def _box(name: str, words: str, theme: Theme) -> QCheckBox:
    box = QCheckBox(words)
    if theme.dark:
        # The style draws the edge of a box darker than its ground: on a dark one nothing would be seen of it.
        palette = box.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.palette.edge))
        box.setPalette(palette)
    box.setObjectName(f"copy_{name}")
    box.setAccessibleName(words.replace("&", ""))
    box.setChecked(True)
    return box


def _written(project: Path, destination: Path, keep: Keep, progress: Progress) -> Copied:
    return send_copy(project, destination, keep, told=progress.report, cancelled=lambda: progress.cancelled)
