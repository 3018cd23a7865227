"""Choosing a backup: which there are, and what would be different if one took the project's place."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QTableWidget, QWidget

from core.errors import Bug, UserFixable
from core.model.codebook_toml import load_default_codebook
from core.operations.backups import (
    difference,
    give_up_restore,
    list_backups,
    list_projects,
    prepare_restore,
)
from gui.dialogs.counting import acts_words, articles_words, records_words
from gui.dialogs.job_dialog import JobDialog
from gui.dialogs.parts import add_row, filled_page, fit_rows, head, heading, plain_label, set_words, table
from gui.tasks.background import run_in_background
from gui.theme.spacing import MEDIUM, SMALL
from gui.wording import Worded, told_act, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.codebook import Codebook
    from core.store.backups import Backup
    from core.store.restoring import Difference
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_MOST_ACTS = 200
_MONTH, _YEAR = 30, 365
"""Days, about."""


class RestoreDialog(JobDialog):
    """Lists the backups of a project and prepares the restoring of one.

    Signals:
        prepared: (project, staged copy, backup) All is ready for the copy to take the project's place.
    """

    prepared = Signal(object, object, object)

    def __init__(
        self, theme: Theme, project: Path | None, parent: QWidget | None = None, *, codebook: Codebook | None = None
    ) -> None:
        """Begin with the newest backup.

        Args:
            project: The one whose backups are shown first; it need not be there any more.
            codebook: Names the types and fields in what was done since; the shipped one where none is given.
        """
        super().__init__(theme, "restore", parent)
        self.setObjectName("restoreDialog")
        self._backups: tuple[Backup, ...] = ()
        self._projects = _project_box(project)
        self._projects_label, self._kept = QLabel(), plain_label(faint=True)
        self._table = table("", ("", "", ""), stretch=0)
        self._table.setObjectName("restoreBackups")
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._difference = _DifferencePanel(codebook or load_default_codebook())
        self._fill_first()
        self.lay_out()
        self._projects.currentIndexChanged.connect(self._show_backups)
        self._table.itemSelectionChanged.connect(self._compare)
        self.tell()
        self._table.setFocus()
        self.resize(880, 560)

    def _fill_first(self) -> None:
        row = QHBoxLayout()
        self._projects_label.setBuddy(self._projects)
        row.addWidget(self._projects_label)
        row.addWidget(self._projects, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._table)
        parts.addWidget(self._difference)
        parts.setSizes([350, 490])
        column = filled_page(self._first)
        column.addLayout(row)
        column.addWidget(parts, 1)
        column.addWidget(self._kept)

    def tell(self) -> None:
        """Set every word that stays on screen, and the ages of the backups."""
        super().tell()
        self.setWindowTitle(tr("Restore a backup"))
        self._working.set_title(tr("Preparing the backup…"))
        set_words(self._start, tr("&Restore"))
        self._projects_label.setText(tr("&Project"))
        self._projects.setAccessibleName(tr("Project"))
        _name_projects(self._projects)
        self._kept.setText(tr("What the project holds now is backed up first, so that restoring can be taken back."))
        head(self._table, tr("Backups, newest first"), (tr("Made"), tr("Age"), tr("Size")))
        self._show_backups()

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
        self.begin(
            lambda: run_in_background(
                lambda progress: _prepared(project, backup, progress),
                done=lambda staged: self._on_prepared(project, staged, backup),
                failed=self.fail,
                parent=self,
            )
        )

    def cancelled_words(self) -> str:
        """Say that nothing was restored."""
        return tr("Cancelled. The project is as it was.")

    def back_to_first(self) -> None:
        """List the backups again: the project may have been backed up once more."""
        self._show_backups()

    def judge(self) -> None:
        """Restore the backup that is chosen."""
        self._start.setEnabled(self.backup is not None)

    # ── what there is ───────────────────────────────────────────────────────────────────────────────────────────

    def _show_backups(self) -> None:
        project, chosen = self.project, self.backup
        self._backups = list_backups(project) if project is not None else ()
        self._table.setRowCount(0)
        now = datetime.now(UTC)
        for backup in self._backups:
            made = when(backup.made)
            if backup.before_restore:
                made = tr("{moment}, before a restore", moment=made)
            add_row(self._table, (made, age(now, backup.made), size(backup.size)))
        fit_rows(self._table)
        if self._backups:
            self._table.selectRow(self._backups.index(chosen) if chosen in self._backups else 0)
        else:
            self._difference.say(_none_yet)
        self.judge()

    def _compare(self) -> None:
        project, backup = self.project, self.backup
        self.judge()
        if project is None or backup is None:
            return
        self._difference.say(lambda: tr("Comparing…"))
        run_in_background(
            lambda _: difference(project, backup),
            done=lambda found: self._show_difference(project, backup, found),
            failed=self._on_comparison_failure,
            parent=self,
        )

    def _show_difference(self, project: Path, backup: Backup, found: Difference) -> None:
        """Show what was found, unless another backup has been chosen since."""
        if (project, backup) == (self.project, self.backup):
            self._difference.show_difference(project, backup, found)

    def _on_comparison_failure(self, error: BaseException) -> None:
        if not isinstance(error, UserFixable):
            raise Bug("a backup could not be compared with the project") from error
        self._messages.show_error(error)

    # ── preparing ───────────────────────────────────────────────────────────────────────────────────────────────

    def _on_prepared(self, project: Path, staged: Path, backup: Backup) -> None:
        self.end()
        self.accept()
        self.prepared.emit(project, staged, backup)


class _DifferencePanel(Worded, QWidget):
    """What a backup holds, and what the project holds that it lacks."""

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self._codebook = codebook
        self._say_again: Callable[[], None] | None = None
        self._title = heading("")
        self._title.setObjectName("restoreTitle")
        self._holds = plain_label()
        self._holds.setObjectName("restoreHolds")
        self._since = plain_label()
        self._since.setObjectName("restoreSince")
        self._acts = table("", ("", "", ""), stretch=1)
        self._acts.setObjectName("restoreActs")
        self._acts.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self._room = QWidget()
        column = filled_page(self, spacing=SMALL)
        column.setContentsMargins(MEDIUM, 0, 0, 0)
        for each in (self._title, self._holds, self._since):
            column.addWidget(each)
        column.addWidget(self._acts, 1)
        column.addWidget(self._room, 1)
        self.say(str)
        self.tell()

    def tell(self) -> None:
        """Say everything once more."""
        head(self._acts, tr("What was done since"), (tr("When"), tr("What was done since"), tr("By")))
        if self._say_again is not None:
            self._say_again()

    def say(self, words: Callable[[], str]) -> None:
        """Show nothing but some words."""
        self._say_again = lambda: self.say(words)
        self._title.hide()
        self._since.hide()
        self._acts.hide()
        self._room.show()
        self._holds.setText(words())

    def show_difference(self, project: Path, backup: Backup, found: Difference) -> None:
        """Say what is different."""
        self._say_again = lambda: self.show_difference(project, backup, found)
        self._title.setText(when(backup.made))
        self._title.show()
        self._holds.setText("\n".join(_holdings(found)))
        self._since.setText(_since(project, found, self._codebook))
        self._since.show()
        self._acts.setRowCount(0)
        for act in found.since[:_MOST_ACTS]:
            what = told_act(act.what, self._codebook)
            add_row(self._acts, (when(datetime.fromisoformat(act.at)), what, act.analyst))
        if found.since_count > _MOST_ACTS:
            add_row(self._acts, ("", tr("… and %Ln before that", "", found.since_count - _MOST_ACTS), ""))
        fit_rows(self._acts)
        self._acts.setVisible(bool(found.since))
        self._room.setVisible(not found.since)


def when(moment: datetime) -> str:
    """Tell a moment by the clock of this place: "22 Nov 2026, 14:30"."""
    pattern = tr("d MMM yyyy, HH:mm", "order of a date and a time, in the letters of Qt")
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), pattern)


def age(now: datetime, made: datetime) -> str:
    """Tell how old something is, in the largest unit that fits."""
    minutes = int((now - made).total_seconds() // 60)
    hours = minutes // 60
    days = hours // 24
    if minutes < 1:
        return tr("just now")
    if hours < 1:
        return tr("%n minute(s) ago", "", minutes)
    if days < 1:
        return tr("%n hour(s) ago", "", hours)
    if days < _MONTH:
        return tr("%n day(s) ago", "", days)
    if days < _YEAR:
        return tr("%n month(s) ago", "", days // _MONTH)
    return tr("%n year(s) ago", "", days // _YEAR)


def size(count: int) -> str:
    """Tell how large a file is."""
    megabytes = count / 1_000_000
    return tr("{size} MB", size=QLocale().toString(megabytes, "f", 1 if megabytes < 100 else 0))


def _none_yet() -> str:
    return tr("There is no backup yet. One is made when a project is opened and every 30 minutes of work.")


def _holdings(found: Difference) -> list[str]:
    now = found.now
    return [
        _compared(articles_words(found.backup.articles), found.backup.articles, now.articles if now else None),
        _compared(records_words(found.backup.records), found.backup.records, now.records if now else None),
    ]


def _compared(counted: str, held: int, now: int | None) -> str:
    """Say how many there are, and how that differs from now."""
    if now is None:
        return counted
    if held > now:
        return tr("{counted}, {number} more than now", counted=counted, number=QLocale().toString(held - now))
    if held < now:
        return tr("{counted}, {number} fewer than now", counted=counted, number=QLocale().toString(now - held))
    return tr("{counted}, as many as now", counted=counted)


def _since(project: Path, found: Difference, codebook: Codebook) -> str:
    if found.now is None:
        gone = tr("{file} is not there or cannot be read.", file=project.name)
        if found.last is None:
            return gone
        last = tr("The last thing done in it: {what}.", what=told_act(found.last.what, codebook))
        return f"{gone} {last}"
    parts: list[str] = []
    if found.only_in_backup:
        parts.append(tr("It holds {acts} that the project lacks.", acts=acts_words(found.only_in_backup)))
    if found.since_count:
        parts.append(tr("%Ln act(s) done since, not in this backup:", "", found.since_count))
    return " ".join(parts) or tr("Nothing was done since: the project is as it was then.")


def _project_box(project: Path | None) -> QComboBox:
    box = QComboBox()
    box.setObjectName("restoreProject")
    chosen = project.resolve() if project is not None else None
    known = list_projects()
    for path in (*(() if chosen is None or chosen in known else (chosen,)), *known):
        box.addItem("", path)
        box.setItemData(box.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        if path == chosen:
            box.setCurrentIndex(box.count() - 1)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _name_projects(box: QComboBox) -> None:
    for place in range(box.count()):
        path: Path = box.itemData(place)
        words = tr("{file} in {folder}", file=path.name, folder=path.parent)
        box.setItemText(place, words if path.exists() else tr("{file}  (no longer there)", file=words))


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
