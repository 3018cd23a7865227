"""The three pages of an import: what to read, how far the reading is, and what came of it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.parts import add_row, button, count_words, fit_rows, heading, local_paths, plain_label, table
from gui.theme.spacing import MEDIUM, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.dialogs.import_reading import Outcome
    from gui.theme.theme import Theme

_LANGUAGES = (("Automatic", None), ("Vietnamese", "vi"), ("Chinese", "zh-Hans"), ("English", "en"))
_MOST_LISTED = 100
_FILTER = "Texts (*.txt *.text *.md);;All files (*)"


class ChoosePage(QWidget):
    """A list of files and folders; files can be dropped on it.

    Signals:
        changed: There is something else in the list.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with an empty list."""
        super().__init__(parent)
        self._theme = theme
        self.setAcceptDrops(True)
        self._list = _PathList(self)
        self._list.removed.connect(self.changed)
        self._language = QComboBox()
        self._language.setObjectName("importLanguage")
        self._language.setAccessibleName("Language of the articles")
        for label, tag in _LANGUAGES:
            self._language.addItem(label, tag)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(button("Add &files…", self._browse_files, name="addFiles"))
        buttons.addWidget(button("Add f&older…", self._browse_folder, name="addFolder"))
        buttons.addStretch(1)
        tip = "Take out of the list (Del)"
        buttons.addWidget(button("&Remove", self._list.remove_selected, name="removePaths", tip=tip))
        language = QHBoxLayout()
        language.setSpacing(SMALL)
        label = QLabel("&Language")
        label.setBuddy(self._language)
        language.addWidget(label)
        language.addWidget(self._language)
        language.addWidget(plain_label("Automatic finds the language of each paragraph.", faint=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(plain_label("Text files; of a folder, all .txt, .text and .md files in it and below it."))
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        column.addLayout(language)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Files and folders in the list."""
        return self._list.paths

    @property
    def language(self) -> str | None:
        """BCP 47 tag chosen; None for automatic."""
        return self._language.currentData()

    def add(self, paths: Iterable[Path]) -> None:
        """Add files and folders that are not in the list yet."""
        for path in paths:
            if path not in self.paths:
                icon = self._theme.icon("open" if path.is_dir() else "article")
                item = QListWidgetItem(icon, str(path))
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setToolTip(str(path))
                self._list.addItem(item)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.add(local_paths(event.mimeData()))

    def _browse_files(self) -> None:
        dialog = QFileDialog(self, "Add files", "", _FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._browse(dialog)

    def _browse_folder(self) -> None:
        dialog = QFileDialog(self, "Add folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._browse(dialog)

    def _browse(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add(map(Path, names)))
        dialog.open()


class _PathList(QListWidget):
    """The list itself; says how to fill it while it is empty."""

    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importPaths")
        self.setAccessibleName("Files and folders to import")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        hint = QVBoxLayout(self)
        self._hint = plain_label("Drop files and folders here, or add them with the buttons below.", faint=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hint.addWidget(self._hint)
        self.model().rowsInserted.connect(self._judge)
        self.model().rowsRemoved.connect(self._judge)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count()))

    def remove_selected(self) -> None:
        for item in self.selectedItems():
            self.takeItem(self.row(item))
        self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.remove_selected()
            return
        super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore()

    def _judge(self) -> None:
        self._hint.setVisible(self.count() == 0)


class ReadingPage(QWidget):
    """How far the work is."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Begin at no step known."""
        super().__init__(parent)
        self._title = heading(words)
        self._bar = QProgressBar()
        self._bar.setAccessibleName("Progress")
        self._bar.setRange(0, 0)
        self._what = plain_label(faint=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        column.addWidget(self._what)
        column.addStretch(2)

    def begin(self) -> None:
        """Forget the work before."""
        self._bar.setRange(0, 0)
        self._what.setText("")

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show steps done, steps there are, and what is at hand."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._what.setText(f"{done + 1:,} of {total:,} · {what}" if total and what else what)


class ReportPage(QWidget):
    """What became of each file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._summary = heading("")
        self._summary.setObjectName("importSummary")
        self._hint = plain_label(faint=True)
        self._table = table("What became of each file", ("File", "Result", "Notes"), stretch=2)
        self._table.setObjectName("importReport")
        self._table.setWordWrap(True)
        self._table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._more = plain_label(faint=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._summary)
        column.addWidget(self._hint)
        column.addWidget(self._table, 1)
        column.addWidget(self._more)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Fill the table and sum it up."""
        self._summary.setText(summary(outcomes))
        new = sum(each.verdict == "New" for each in outcomes)
        self._hint.setText("Undo takes the whole import back." if new else "The project is as it was.")
        self._table.setRowCount(0)
        palette = self._theme.palette
        muted = dict.fromkeys(("Already there", "Deleted for good"), palette.muted)
        colours = {"Refused": palette.error, "New": palette.success} | muted
        icons = {"Refused": "error", "New": "check", "Already there": "info", "Deleted for good": "delete"}
        # Those that want a look come first; thousands of rows would hold the window up.
        listed = sorted(outcomes, key=lambda each: (each.verdict == "New", not each.notes))[:_MOST_LISTED]
        left_out = len(outcomes) - len(listed)
        self._more.setText(f"… and {count_words(left_out, 'more file')}.")
        self._more.setVisible(left_out > 0)
        for row, each in enumerate(listed):
            add_row(self._table, (Path(each.file).name, each.verdict, each.notes), tips=(each.file,))
            verdict = self._table.item(row, 1)
            if verdict is not None:
                verdict.setForeground(QColor(colours[each.verdict]))
                verdict.setIcon(self._theme.icon(icons[each.verdict]))
        fit_rows(self._table)


def summary(outcomes: Sequence[Outcome]) -> str:
    """Sum an import up in one line."""
    counts = Counter(each.verdict for each in outcomes)
    parts = [count_words(counts["New"], "new article")] if counts["New"] else []
    others = ("Already there", "Deleted for good", "Refused")
    parts += [f"{counts[verdict]:,} {verdict.lower()}" for verdict in others if counts[verdict]]
    return ", ".join(parts).capitalize() or "There were no text files."
