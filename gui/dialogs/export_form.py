"""What to export, how, and to where: the upper half of the export dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from core.formats.registry import formats
from core.model.record import RecordState
from core.operations.wording import short_article, shortened
from gui.dialogs.export_source import Choice
from gui.dialogs.export_writing import destination_of, suffix_of, with_suffix_of
from gui.dialogs.parts import button, plain_label, set_words, settings
from gui.theme.spacing import SMALL
from gui.theme.spoken import name_box
from gui.wording import Worded, language, told, tr

if TYPE_CHECKING:
    from core.formats.base import Format
    from core.project.project import Project

_FORMAT, _FOLDER = "export/format", "export/folder"
_USUAL = "xlsx"
"""What most people can open at once."""
_TITLE_LENGTH = 48


class ExportForm(Worded, QWidget):
    """The choices of an export.

    Signals:
        set_changed: Another choice of articles and records.
        format_changed: Another format.
        destination_changed: Another file or folder.
    """

    set_changed = Signal()
    format_changed = Signal()
    destination_changed = Signal()

    def __init__(self, project: Project, article: str | None, parent: QWidget | None = None) -> None:
        """Offer what a project has.

        Args:
            article: Id of the article that the window shows, if it shows one.
        """
        super().__init__(parent)
        self._codebook = project.codebook
        self._formats = tuple(each for each in formats() if each.can_write)
        self._folder = _remembered_folder()
        self._articles = _combo("exportArticles")
        self._types = _combo("exportTypes")
        self._states = _combo("exportStates")
        self._kinds = _combo("exportFormat")
        self._fill(project, article)
        self._kind = self._formats[self._kinds.currentIndex()]
        self._destination = QLineEdit(str(self._folder / f"{project.path.stem}{suffix_of(self._kind)}"))
        self._destination.setObjectName("destination")
        self._browsing = button("", self._browse, name="exportBrowse")
        self._hint = plain_label(faint=True)
        self._hint.setObjectName("destinationHint")
        self._what, self._how, self._where = QLabel(), QLabel(), QLabel()
        self._rows = QFormLayout(self)
        self._lay_out()
        for combo in (self._articles, self._types, self._states):
            combo.currentIndexChanged.connect(lambda _: self.set_changed.emit())
        self._kinds.currentIndexChanged.connect(self._take_format)
        self._destination.textChanged.connect(self.look_at_destination)
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._what.setText(tr("&What", "to export"))
        self._how.setText(tr("&Format"))
        self._where.setText(tr("&To", "a file"))
        set_words(self._browsing, tr("&Browse…"))
        self._articles.setAccessibleName(tr("Articles"))
        name_box(self._types, tr("Types of record"))
        name_box(self._states, tr("States of record"))
        self._kinds.setAccessibleName(tr("Format"))
        self._destination.setAccessibleName(tr("File or folder to write"))
        self._articles.setItemText(0, tr("All articles"))
        if self._this_article:
            self._articles.setItemText(1, tr("This article: {article}", article=self._this_article))
        self._types.setItemText(0, tr("All types"))
        for place, kind in enumerate(self._codebook.types, 1):
            self._types.setItemText(place, kind.labels.best(language()))
        self._states.setItemText(0, tr("All states"))
        for place, state in enumerate(RecordState, 1):
            self._states.setItemText(place, state_words(state))
        self.look_at_destination()

    def _lay_out(self) -> None:
        what = QHBoxLayout()
        what.setSpacing(SMALL)
        what.addWidget(self._articles, 2)
        what.addWidget(self._types, 1)
        what.addWidget(self._states, 1)
        where = QHBoxLayout()
        where.setSpacing(SMALL)
        where.addWidget(self._destination, 1)
        where.addWidget(self._browsing)
        rows = self._rows
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SMALL)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(self._what, what)
        rows.addRow(self._how, self._kinds)
        rows.addRow(self._where, where)
        for label, first in ((self._what, self._articles), (self._how, self._kinds), (self._where, self._destination)):
            label.setBuddy(first)
        rows.addRow("", self._hint)

    def _fill(self, project: Project, article: str | None) -> None:
        self._this_article = ""
        self._articles.addItem("", None)
        if article is not None:
            held = project.article(article)
            title = shortened(held.title or held.file, _TITLE_LENGTH)
            self._this_article = f"{short_article(held)} {title}"
            self._articles.addItem("", article)
        for combo, ids in (
            (self._types, [kind.id for kind in project.codebook.types]),
            (self._states, [str(state) for state in RecordState]),
        ):
            for each in (None, *ids):
                combo.addItem("", each)
        for each in self._formats:
            self._kinds.addItem(told(each.label), each.id)
        remembered = self._kinds.findData(settings().value(_FORMAT))
        usual = self._kinds.findData(_USUAL)
        self._kinds.setCurrentIndex(remembered if remembered >= 0 else max(0, usual))

    @property
    def choice(self) -> Choice:
        """What is to be exported."""
        return Choice(self._articles.currentData(), self._types.currentData(), self._states.currentData())

    @property
    def kind(self) -> Format:
        """The format chosen."""
        return self._kind

    @property
    def destination(self) -> Path | None:
        """Where it is to be written; None while nothing is typed."""
        return destination_of(self._destination.text(), self._folder)

    def remember(self) -> None:
        """Offer the same format and folder next time."""
        store = settings()
        store.setValue(_FORMAT, self._kind.id)
        if self.destination is not None and not _is_hidden(self.destination.parent):
            store.setValue(_FOLDER, str(self.destination.parent))

    def _take_format(self, index: int) -> None:
        before, self._kind = self._kind, self._formats[index]
        self._destination.setText(with_suffix_of(self._destination.text(), before, self._kind))
        self.format_changed.emit()

    def look_at_destination(self) -> None:
        """Say what stands at the destination now."""
        remark = _remark(self.destination)
        self._hint.setText(remark)
        self._rows.setRowVisible(self._hint, bool(remark))
        self.destination_changed.emit()

    def _browse(self) -> None:
        start = self.destination
        dialog = QFileDialog(self, tr("Export to"), str(start.parent if start else self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The dialog itself says below the line that a file will be replaced.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        patterns = " ".join(f"*{end}" for end in self._kind.extensions if end)
        if patterns:
            dialog.setNameFilters([f"{told(self._kind.label)} ({patterns})", tr("All files ({pattern})", pattern="*")])
        if start is not None:
            dialog.selectFile(start.name)
        dialog.fileSelected.connect(self._destination.setText)
        dialog.open()


def state_words(state: RecordState) -> str:
    """Say how far an analyst is with a record."""
    words = {
        RecordState.DRAFT: tr("Draft"),
        RecordState.CHECKED: tr("Checked"),
        RecordState.TO_DISCUSS: tr("To discuss"),
    }
    return words[state]


def _remark(destination: Path | None) -> str:
    if destination is None:
        return tr("Type where to write, or browse.")
    if destination.is_dir():
        return tr("This folder exists; files of an earlier export in it are replaced.")
    if destination.exists():
        return tr("This file exists and will be replaced once the new one is written.")
    if not destination.parent.is_dir():
        return tr("There is no folder {folder}.", folder=destination.parent)
    return ""


def _remembered_folder() -> Path:
    """Give the folder of last time, else that of the user's documents; never one that file managers hide."""
    remembered = settings().value(_FOLDER)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for each in (remembered, documents):
        if isinstance(each, str) and each and Path(each).is_dir() and not _is_hidden(Path(each)):
            return Path(each)
    return Path.home()


def _is_hidden(folder: Path) -> bool:
    return any(part.startswith(".") for part in folder.parts)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(10)
    return combo
