"""What to export, how, and to where: the upper half of the export dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from core.formats.registry import formats
from core.model.record import RecordState
from core.operations.wording import short_article, shortened
from gui.dialogs.export_source import Choice
from gui.dialogs.export_writing import destination_of, suffix_of, with_suffix_of
from gui.dialogs.parts import button, plain_label, settings
from gui.theme.spacing import SMALL

if TYPE_CHECKING:
    from core.formats.base import Format
    from core.project.project import Project

_FORMAT, _FOLDER = "export/format", "export/folder"
_TITLE_LENGTH = 48


class ExportForm(QWidget):
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
        self._formats = tuple(each for each in formats() if each.can_write)
        self._folder = _remembered_folder(project)
        self._articles = _combo("exportArticles", "Articles")
        self._types = _combo("exportTypes", "Types of record")
        self._states = _combo("exportStates", "States of record")
        self._kinds = _combo("exportFormat", "Format")
        self._fill(project, article)
        self._kind = self._formats[self._kinds.currentIndex()]
        self._destination = QLineEdit(str(self._folder / f"{project.path.stem}{suffix_of(self._kind)}"))
        self._destination.setObjectName("destination")
        self._destination.setAccessibleName("File or folder to write")
        self._hint = plain_label(faint=True)
        self._hint.setObjectName("destinationHint")
        self._rows = QFormLayout(self)
        self._lay_out()
        for combo in (self._articles, self._types, self._states):
            combo.currentIndexChanged.connect(lambda _: self.set_changed.emit())
        self._kinds.currentIndexChanged.connect(self._take_format)
        self._destination.textChanged.connect(self.look_at_destination)
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
        where.addWidget(button("&Browse…", self._browse, name="exportBrowse"))
        rows = self._rows
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SMALL)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow("What", what)
        rows.addRow("&Format", self._kinds)
        rows.addRow("To", where)
        rows.addRow("", self._hint)

    def _fill(self, project: Project, article: str | None) -> None:
        self._articles.addItem("All articles", None)
        if article is not None:
            held = project.article(article)
            title = shortened(held.title or held.file, _TITLE_LENGTH)
            self._articles.addItem(f"This article: {short_article(held)} {title}", article)
        self._types.addItem("All types", None)
        for kind in project.codebook.types:
            self._types.addItem(kind.labels.best(), kind.id)
        self._states.addItem("All states", None)
        for state in RecordState:
            self._states.addItem(state.replace("_", " ").capitalize(), str(state))
        for each in self._formats:
            self._kinds.addItem(each.label, each.id)
        remembered = self._kinds.findData(settings().value(_FORMAT))
        self._kinds.setCurrentIndex(max(0, remembered))

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
        if self.destination is not None:
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
        dialog = QFileDialog(self, "Export to", str(start.parent if start else self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The dialog itself says below the line that a file will be replaced.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        patterns = " ".join(f"*{end}" for end in self._kind.extensions if end)
        if patterns:
            dialog.setNameFilters([f"{self._kind.label} ({patterns})", "All files (*)"])
        if start is not None:
            dialog.selectFile(start.name)
        dialog.fileSelected.connect(self._destination.setText)
        dialog.open()


def _remark(destination: Path | None) -> str:
    if destination is None:
        return "Type where to write, or browse."
    if destination.is_dir():
        return "This folder exists; files of an earlier export in it are replaced."
    if destination.exists():
        return "This file exists and will be replaced once the new one is written."
    if not destination.parent.is_dir():
        return f"There is no folder {destination.parent}."
    return ""


def _remembered_folder(project: Project) -> Path:
    remembered = settings().value(_FOLDER)
    if isinstance(remembered, str) and Path(remembered).is_dir():
        return Path(remembered)
    return project.path.resolve().parent


def _combo(name: str, spoken: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(spoken)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(10)
    return combo
