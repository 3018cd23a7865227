"""Handing a project on: where the copy goes, and what of the project it holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QWidget

from core.operations.send_copy import Keep, holdings, send_copy
from gui.dialogs.counting import articles_words, records_words
from gui.dialogs.job_dialog import JobDialog
from gui.dialogs.parts import button, check_box, filled_page, heading, plain_label, rule, set_words, settings
from gui.dialogs.restore_dialog import size
from gui.tasks.background import run_in_background
from gui.theme.spacing import SMALL, WIDE
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.operations.send_copy import Copied, Holdings
    from gui.actions.session import Session
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_FOLDER = "send_copy/folder"
_SUFFIX = ".spanwise"
_CHOICES = ("history", "notes", "names", "originals")


class SendCopyDialog(JobDialog):
    """Writes a copy of the session's project."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with a whole copy, beside the last one."""
        made = _ResultPage()
        super().__init__(theme, "copy", parent, result=made)
        self.setObjectName("sendCopyDialog")
        self._made = made
        self._project = session.project.path
        self._holdings: Holdings | None = session.ask(lambda project: holdings(project.path))
        self._destination = QLineEdit(str(_free(_folder(self._project) / f"{self._project.stem}-copy{_SUFFIX}")))
        self._destination.setObjectName("copyDestination")
        self._where, self._intro = QLabel(), plain_label()
        self._where.setBuddy(self._destination)
        self._browsing = button("", self._browse, name="copyBrowse")
        self._hint = plain_label(faint=True)
        self._hint.setObjectName("copyHint")
        self._boxes = {name: check_box(theme, name=f"copy_{name}") for name in _CHOICES}
        for box in self._boxes.values():
            box.setChecked(True)
        self._explained = {name: plain_label(faint=True) for name in _CHOICES}
        self._summary = plain_label()
        self._summary.setObjectName("copySummary")
        self._open_folder = button("", self._show_folder, name="copyOpenFolder")
        self._fill_first()
        self.lay_out(aside=self._open_folder, on_result=(self._open_folder,))
        self._destination.textChanged.connect(self.judge)
        for box in self._boxes.values():
            box.toggled.connect(self._sum_up)
        session.project_opened.connect(self.leave)
        self.tell()
        self.resize(680, 460)

    def _fill_first(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(SMALL)
        where.addWidget(self._where)
        where.addWidget(self._destination, 1)
        where.addWidget(self._browsing)
        column = filled_page(self._first, spacing=SMALL)
        column.addLayout(where)
        for each in (self._hint, rule(), self._intro):
            column.addWidget(each)
        for name, explained in self._explained.items():
            explained.setContentsMargins(WIDE, 0, 0, SMALL)
            column.addWidget(self._boxes[name])
            column.addWidget(explained)
        column.addStretch(1)
        column.addWidget(rule())
        column.addWidget(self._summary)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        super().tell()
        self.setWindowTitle(tr("Send a copy"))
        self._working.set_title(tr("Writing the copy…"))
        set_words(self._open_folder, tr("&Open folder"))
        set_words(self._start, tr("&Write the copy"))
        set_words(self._browsing, tr("&Browse…"))
        self._where.setText(tr("&To", "a file"))
        self._destination.setAccessibleName(tr("File to write"))
        self._intro.setText(tr("The copy holds all articles and records as they stand now, and:"))
        for name, (words, explained) in _choices().items():
            set_words(self._boxes[name], words)
            self._explained[name].setText(explained)
        self._sum_up()
        self.judge()

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
        self.begin(
            lambda: run_in_background(
                lambda progress: _written(project, destination, keep, progress),
                done=self._on_written,
                failed=self.fail,
                parent=self,
            )
        )

    def cancelled_words(self) -> str:
        """Say that nothing was written."""
        return tr("Cancelled. Nothing was written.")

    def judge(self) -> None:
        """Say what stands at the destination; only a new file is written."""
        remark = _remark(self.destination)
        self._hint.setText(remark)
        self._hint.setVisible(bool(remark))
        self._start.setEnabled(not remark)

    def _on_written(self, made: Copied) -> None:
        settings().setValue(_FOLDER, str(made.path.parent))
        self._made.show_made(made, self.keep)
        self.end()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────

    def _sum_up(self) -> None:
        if self._holdings is not None:
            held = tr(
                "{articles} and {records}",
                articles=articles_words(self._holdings.articles),
                records=records_words(self._holdings.records),
            )
            self._summary.setText(
                tr("The copy will hold {held}, {more}.", held=held, more=told(self.keep, self._holdings.acts))
            )

    def _browse(self) -> None:
        start = self.destination
        dialog = QFileDialog(self, tr("Send a copy to"), str(start.parent if start else _folder(self._project)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        projects = tr("Spanwise project ({pattern})", pattern=f"*{_SUFFIX}")
        dialog.setNameFilters([projects, tr("All files ({pattern})", pattern="*")])
        # A file that is there is never replaced; the hint below the line says so.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        if start is not None:
            dialog.selectFile(start.name)
        dialog.fileSelected.connect(self._destination.setText)
        dialog.open()

    def _show_folder(self) -> None:
        if self.destination is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.destination.parent)))


class _ResultPage(Worded, QWidget):
    """What was written."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Copied, Keep] | None = None
        self._verdict = heading("")
        self._verdict.setObjectName("copyVerdict")
        self._holds = plain_label()
        self._holds.setObjectName("copyHolds")
        self._where = plain_label(faint=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = filled_page(self)
        for each in (self._verdict, self._where, self._holds):
            column.addWidget(each)
        column.addStretch(1)

    def tell(self) -> None:
        """Say everything once more."""
        if self._shown is not None:
            self.show_made(*self._shown)

    def show_made(self, made: Copied, keep: Keep) -> None:
        """Say what the copy holds."""
        self._shown = (made, keep)
        self._verdict.setText(tr("Written and checked: {file}, {size}", file=made.path.name, size=size(made.size)))
        self._where.setText(str(made.path))
        held = tr(
            "{articles} and {records}", articles=articles_words(made.articles), records=records_words(made.records)
        )
        self._holds.setText(
            tr("It holds {held}, {more}. The project itself is as it was.", held=held, more=told(keep, made.acts))
        )


def told(keep: Keep, steps: int) -> str:
    """Say what a copy holds and what it lacks: "with notes and names, without the history".

    Args:
        steps: The length of the history.
    """
    words = {
        "history": tr("the history (%Ln step(s))", "", steps) if keep.history else tr("the history"),
        "notes": tr("notes"),
        "names": tr("analysts’ names"),
        "originals": tr("original files"),
    }
    held = [said for name, said in words.items() if getattr(keep, name)]
    lacking = [said for name, said in words.items() if not getattr(keep, name)]
    parts = [tr("with {things}", things=_listed(held)) if held else ""]
    parts.append(tr("without {things}", things=_listed(lacking)) if lacking else "")
    return tr(", ", "between parts of a sentence").join(filter(None, parts))


def _listed(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return tr("{all} and {last}", all=tr(", ", "between things").join(words[:-1]), last=words[-1])


def _choices() -> dict[str, tuple[str, str]]:
    """Name what a copy may leave out, and say what it is."""
    return {
        "history": (tr("&History"), tr("Every step that was done, with what was changed or deleted since.")),
        "notes": (tr("&Notes"), tr("Notes on values and on anything else, also those that the history holds.")),
        "names": (
            tr("&Analysts’ names"),
            tr("Without them: Analyst 1, Analyst 2 … Names inside notes and reasons stay."),
        ),
        "originals": (
            tr("&Original files"),
            tr("The bytes that the articles were read from; their texts are always there."),
        ),
    }


def _remark(destination: Path | None) -> str:
    if destination is None:
        return tr("Type where to write, or browse.")
    if destination.exists():
        return tr("{file} exists already; it is not replaced. Choose another name.", file=destination.name)
    if not destination.parent.is_dir():
        return tr("There is no folder {folder}.", folder=destination.parent)
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


def _written(project: Path, destination: Path, keep: Keep, progress: Progress) -> Copied:
    return send_copy(project, destination, keep, told=progress.report, cancelled=lambda: progress.cancelled)
