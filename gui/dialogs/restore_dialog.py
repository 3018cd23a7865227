"""Choosing a backup: which there are, and what would be different if one took the project's place."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import Bug, Cancelled, UserFixable
from core.operations.backups import (
    difference,
    give_up_restore,
    list_backups,
    list_projects,
    prepare_restore,
)
from gui.dialogs.import_pages import ReadingPage
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import add_row, button, count_words, fit_rows, heading, lay_out_dialog, plain_label, table
from gui.tasks.background import Job, run_in_background
from gui.theme.spacing import MEDIUM, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from core.store.backups import Backup
    from core.store.restoring import Difference
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_MOST_ACTS = 200
_KEPT = "What the project holds now is backed up first, so that restoring can be taken back."
_NONE_YET = "There is no backup yet. One is made when a project is opened and every 30 minutes of work."


class RestoreDialog(QDialog):
    """Lists the backups of a project and prepares the restoring of one.

    Signals:
        prepared: (project, staged copy, backup) All is ready for the copy to take the project's place.
    """

    prepared = Signal(object, object, object)

    def __init__(self, theme: Theme, project: Path | None, parent: QWidget | None = None) -> None:
        """Begin with the newest backup.

        Args:
            project: The one whose backups are shown first; it need not be there any more.
        """
        super().__init__(parent)
        self.setObjectName("restoreDialog")
        self.setWindowTitle("Restore a backup")
        self.setPalette(theme.qpalette())
        self._backups: tuple[Backup, ...] = ()
        self._job: Job[Path] | None = None
        self._messages = MessageBar(theme)
        self._projects = _project_box(project)
        self._table = table("Backups, newest first", ("Made", "Age", "Size"), stretch=0)
        self._table.setObjectName("restoreBackups")
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._difference = _DifferencePanel()
        self._working = ReadingPage("Preparing the backup…")
        self._first = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first)
        self._pages.addWidget(self._working)
        self._cancel = button("Cancel", self.reject, name="restoreCancel")
        self._start = button("&Restore", self.start, name="restoreStart")
        self._start.setDefault(True)
        self._lay_out()
        self._projects.currentIndexChanged.connect(self._show_backups)
        self._table.itemSelectionChanged.connect(self._compare)
        self._show_backups()
        self._table.setFocus()
        self.resize(880, 560)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        label = QLabel("&Project")
        label.setBuddy(self._projects)
        row.addWidget(label)
        row.addWidget(self._projects, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._table)
        parts.addWidget(self._difference)
        parts.setSizes([350, 490])
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(row)
        column.addWidget(parts, 1)
        column.addWidget(plain_label(_KEPT, faint=True))
        lay_out_dialog(self, self._messages, self._pages, (self._cancel, self._start))

    @property
    def project(self) -> Path | None:
        """The project whose backups are shown."""
        return self._projects.currentData()

    @property
    def backup(self) -> Backup | None:
        """The backup that is chosen."""
        rows = self._table.selectionModel().selectedRows()
        return self._backups[rows[0].row()] if rows else None

    def start(self) -> None:
        """Back the project up and copy the chosen backup beside it, in the background."""
        project, backup = self.project, self.backup
        if project is None or backup is None or self._job is not None:
            return
        self._show_page(self._working)
        self._working.begin()
        self._job = run_in_background(
            lambda progress: _prepared(project, backup, progress),
            done=lambda staged: self._on_prepared(project, staged, backup),
            failed=self._on_failure,
            parent=self,
        )
        self._job.progressed.connect(self._working.show_progress)

    def reject(self) -> None:
        """Stop preparing, or close."""
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()
            return
        super().reject()

    # ── what there is ───────────────────────────────────────────────────────────────────────────────────────────

    def _show_backups(self) -> None:
        project = self.project
        self._backups = list_backups(project) if project is not None else ()
        self._table.setRowCount(0)
        now = datetime.now(UTC)
        for backup in self._backups:
            made = when(backup.made) + (", before a restore" if backup.before_restore else "")
            add_row(self._table, (made, age(now, backup.made), size(backup.size)))
        fit_rows(self._table)
        if self._backups:
            self._table.selectRow(0)
        else:
            self._difference.say(_NONE_YET)
        self._start.setEnabled(bool(self._backups))

    def _compare(self) -> None:
        project, backup = self.project, self.backup
        self._start.setEnabled(backup is not None)
        if project is None or backup is None:
            return
        self._difference.say("Comparing…")
        run_in_background(
            lambda _: difference(project, backup),
            done=lambda found: self._show_difference(project, backup, found),
            failed=self._on_failure,
            parent=self,
        )

    def _show_difference(self, project: Path, backup: Backup, found: Difference) -> None:
        """Show what was found, unless another backup has been chosen since."""
        if (project, backup) == (self.project, self.backup):
            self._difference.show_difference(project, backup, found)

    # ── preparing ───────────────────────────────────────────────────────────────────────────────────────────────

    def _on_prepared(self, project: Path, staged: Path, backup: Backup) -> None:
        self._job = None
        self.accept()
        self.prepared.emit(project, staged, backup)

    def _on_failure(self, error: BaseException) -> None:
        if self._job is not None:
            self._job = None
            # The project may have been backed up once more.
            self._show_backups()
        self._show_page(self._first)
        if isinstance(error, Cancelled):
            self._messages.show_notice("Cancelled. The project is as it was.")
        elif isinstance(error, UserFixable):
            self._messages.show_error(error)
        else:
            raise Bug("a backup could not be prepared") from error

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._start.setVisible(page is self._first)
        self._cancel.setEnabled(True)


class _DifferencePanel(QWidget):
    """What a backup holds, and what the project holds that it lacks."""

    def __init__(self) -> None:
        super().__init__()
        self._title = heading("")
        self._title.setObjectName("restoreTitle")
        self._holds = plain_label()
        self._holds.setObjectName("restoreHolds")
        self._since = plain_label()
        self._since.setObjectName("restoreSince")
        self._acts = table("What was done since", ("When", "What was done since", "By"), stretch=1)
        self._acts.setObjectName("restoreActs")
        self._acts.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self._room = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, 0, 0, 0)
        column.setSpacing(SMALL)
        for each in (self._title, self._holds, self._since):
            column.addWidget(each)
        column.addWidget(self._acts, 1)
        column.addWidget(self._room, 1)
        self.say("")

    def say(self, words: str) -> None:
        """Show nothing but some words."""
        self._title.hide()
        self._since.hide()
        self._acts.hide()
        self._room.show()
        self._holds.setText(words)

    def show_difference(self, project: Path, backup: Backup, found: Difference) -> None:
        """Say what is different."""
        self._title.setText(when(backup.made))
        self._title.show()
        self._holds.setText("\n".join(_holdings(found)))
        self._since.setText(_since(project, found))
        self._since.show()
        self._acts.setRowCount(0)
        for act in found.since[:_MOST_ACTS]:
            add_row(self._acts, (when(datetime.fromisoformat(act.at)), act.what, act.analyst))
        if found.since_count > _MOST_ACTS:
            add_row(self._acts, ("", f"… and {found.since_count - _MOST_ACTS:,} before that", ""))
        fit_rows(self._acts)
        self._acts.setVisible(bool(found.since))
        self._room.setVisible(not found.since)


def when(moment: datetime) -> str:
    """Tell a moment by the clock of this place: "22 Nov 2026, 14:30"."""
    local = moment.astimezone()
    return f"{local.day} {local:%b %Y, %H:%M}"


def age(now: datetime, made: datetime) -> str:
    """Tell how old something is, in the largest unit that fits."""
    minutes = int((now - made).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    for unit, length in (("year", 365 * 24 * 60), ("month", 30 * 24 * 60), ("day", 24 * 60), ("hour", 60)):
        if minutes >= length:
            return f"{count_words(minutes // length, unit)} ago"
    return f"{count_words(minutes, 'minute')} ago"


def size(count: int) -> str:
    """Tell how large a file is."""
    megabytes = count / 1_000_000
    return f"{megabytes:,.1f} MB" if megabytes < 100 else f"{megabytes:,.0f} MB"


def _holdings(found: Difference) -> list[str]:
    lines: list[str] = []
    for name in ("article", "record"):
        held: int = getattr(found.backup, f"{name}s")
        line = count_words(held, name)
        if found.now is not None:
            change = held - getattr(found.now, f"{name}s")
            compared = f"{abs(change):,} {'more' if change > 0 else 'fewer'} than now" if change else "as many as now"
            line = f"{line}, {compared}"
        lines.append(line)
    return lines


def _since(project: Path, found: Difference) -> str:
    if found.now is None:
        last = f" The last thing done in it: {found.last.what}." if found.last is not None else ""
        return f"{project.name} is not there or cannot be read.{last}"
    parts: list[str] = []
    if found.since_count:
        stand = "was done since and is" if found.since_count == 1 else "were done since and are"
        parts.append(f"{count_words(found.since_count, 'act')} {stand} not in this backup:")
    if found.only_in_backup:
        parts.insert(0, f"It holds {count_words(found.only_in_backup, 'act')} that the project lacks.")
    return " ".join(parts) or "Nothing was done since: the project is as it was then."


def _project_box(project: Path | None) -> QComboBox:
    box = QComboBox()
    box.setObjectName("restoreProject")
    box.setAccessibleName("Project")
    chosen = project.resolve() if project is not None else None
    known = list_projects()
    for path in (*(() if chosen is None or chosen in known else (chosen,)), *known):
        missing = "" if path.exists() else "  (no longer there)"
        box.addItem(f"{path.name} in {path.parent}{missing}", path)
        box.setItemData(box.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        if path == chosen:
            box.setCurrentIndex(box.count() - 1)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _prepared(project: Path, backup: Backup, progress: Progress) -> Path:
    staged = prepare_restore(
        project,
        backup,
        progress=lambda done, total: progress.report(done, total),
        cancelled=lambda: progress.cancelled,
    )
    if progress.cancelled:
        give_up_restore(staged)
        progress.check()
    return staged
