"""Two pages of an import: what to read, and what came of it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.import_reading import Verdict
from gui.dialogs.parts import (
    add_row,
    button,
    filled_page,
    fit_rows,
    head,
    heading,
    local_paths,
    plain_label,
    set_words,
    table,
)
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.dialogs.import_reading import Outcome
    from gui.theme.theme import Theme

_TAGS = (None, "vi", "zh-Hans", "en")
_MOST_LISTED = 100


class ChoosePage(Worded, QWidget):
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
        self._what = plain_label()
        self._language = QComboBox()
        self._language.setObjectName("importLanguage")
        for tag in _TAGS:
            self._language.addItem("", tag)
        self._language_label = QLabel()
        self._language_label.setBuddy(self._language)
        self._language_hint = plain_label(faint=True)
        self._add_files = button("", self._browse_files, name="addFiles")
        self._add_folder = button("", self._browse_folder, name="addFolder")
        self._remove = button("", self._list.remove_selected, name="removePaths")
        self._lay_out()
        self._list.itemSelectionChanged.connect(self._judge)
        self._judge()
        self.tell()

    def _lay_out(self) -> None:
        buttons, language = QHBoxLayout(), QHBoxLayout()
        for row in (buttons, language):
            row.setSpacing(SMALL)
        buttons.addWidget(self._add_files)
        buttons.addWidget(self._add_folder)
        buttons.addStretch(1)
        buttons.addWidget(self._remove)
        language.addWidget(self._language_label)
        language.addWidget(self._language)
        language.addWidget(self._language_hint, 1)
        column = filled_page(self)
        column.addWidget(self._what)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        column.addLayout(language)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._what.setText(tr("Text files; of a folder, all .txt, .text and .md files in it and below it."))
        set_words(self._add_files, tr("Add &files…"))
        set_words(self._add_folder, tr("Add f&older…"))
        set_words(self._remove, tr("&Remove"), tip=tr("Take out of the list (Del)"))
        self._language_label.setText(tr("&Language"))
        self._language.setAccessibleName(tr("Language of the articles"))
        self._language_hint.setText(tr("Automatic finds the language of each paragraph."))
        for place, words in enumerate((tr("Automatic"), tr("Vietnamese"), tr("Chinese"), tr("English"))):
            self._language.setItemText(place, words)
        self._list.tell()

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
        texts = tr("Texts ({pattern})", pattern="*.txt *.text *.md")
        dialog = QFileDialog(self, tr("Add files"))
        dialog.setNameFilters([texts, tr("All files ({pattern})", pattern="*")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._browse(dialog)

    def _browse_folder(self) -> None:
        dialog = QFileDialog(self, tr("Add folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._browse(dialog)

    def _browse(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add(map(Path, names)))
        dialog.open()

    def _judge(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))


class _PathList(QListWidget):
    """The list itself; says how to fill it while it is empty."""

    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importPaths")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        hint = QVBoxLayout(self)
        self._hint = plain_label(faint=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hint.addWidget(self._hint)
        self.model().rowsInserted.connect(self._judge)
        self.model().rowsRemoved.connect(self._judge)

    def tell(self) -> None:
        self.setAccessibleName(tr("Files and folders to import"))
        self._hint.setText(tr("Drop files and folders here, or add them with the buttons below."))

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_ring(self)

    def _judge(self) -> None:
        self._hint.setVisible(self.count() == 0)


class ReportPage(Worded, QWidget):
    """What became of each file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._outcomes: Sequence[Outcome] = ()
        self._summary = heading("")
        self._summary.setObjectName("importSummary")
        self._hint = plain_label(faint=True)
        self._table = table("", ("", "", ""), stretch=2)
        self._table.setObjectName("importReport")
        self._table.setWordWrap(True)
        self._table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._more = plain_label(faint=True)
        column = filled_page(self, spacing=SMALL)
        column.addWidget(self._summary)
        column.addWidget(self._hint)
        column.addWidget(self._table, 1)
        column.addWidget(self._more)
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen, and what became of each file."""
        head(self._table, tr("What became of each file"), (tr("File"), tr("Result"), tr("Notes")))
        self.show_outcomes(self._outcomes)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Fill the table and sum it up."""
        self._outcomes = outcomes
        self._summary.setText(summary(outcomes))
        new = sum(each.verdict is Verdict.NEW for each in outcomes)
        self._hint.setText(tr("Undo takes the whole import back.") if new else tr("The project is as it was."))
        self._table.setRowCount(0)
        # Those that want a look come first; thousands of rows would hold the window up.
        listed = sorted(outcomes, key=lambda each: (each.verdict is Verdict.NEW, not each.notes))[:_MOST_LISTED]
        left_out = len(outcomes) - len(listed)
        self._more.setText(tr("… and %Ln more file(s).", "", left_out))
        self._more.setVisible(left_out > 0)
        for row, each in enumerate(listed):
            add_row(self._table, (Path(each.file).name, verdict_words(each.verdict), each.notes), tips=(each.file,))
            self._colour(row, each.verdict)
        fit_rows(self._table)

    def _colour(self, row: int, verdict: Verdict) -> None:
        palette = self._theme.palette
        icon, colour = {
            Verdict.REFUSED: ("error", palette.error),
            Verdict.NEW: ("check", palette.success),
            Verdict.KNOWN: ("info", palette.muted),
            Verdict.DELETED: ("delete", palette.muted),
        }[verdict]
        cell = self._table.item(row, 1)
        if cell is not None:
            cell.setForeground(QColor(colour))
            cell.setIcon(self._theme.icon(icon))


def verdict_words(verdict: Verdict) -> str:
    """Say what became of a file."""
    words = {
        Verdict.NEW: tr("New"),
        Verdict.KNOWN: tr("Already there"),
        Verdict.DELETED: tr("Deleted for good"),
        Verdict.REFUSED: tr("Refused"),
    }
    return words[verdict]


def summary(outcomes: Sequence[Outcome]) -> str:
    """Sum an import up in one line."""
    counts = Counter(each.verdict for each in outcomes)
    parts = (
        tr("%Ln new article(s)", "", counts[Verdict.NEW]) if counts[Verdict.NEW] else "",
        tr("%Ln already there", "", counts[Verdict.KNOWN]) if counts[Verdict.KNOWN] else "",
        tr("%Ln deleted for good", "", counts[Verdict.DELETED]) if counts[Verdict.DELETED] else "",
        tr("%Ln refused", "", counts[Verdict.REFUSED]) if counts[Verdict.REFUSED] else "",
    )
    return tr(", ", "between counts").join(filter(None, parts)) or tr("There were no text files.")
