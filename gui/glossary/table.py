"""The table of the glossary: walked and written in by keyboard, with a sentence where there is nothing to list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.form.line_edit import PlainLine
from gui.theme.spacing import UNIT
from gui.theme.tables import PlainTable
from gui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from gui.glossary.model import GlossaryModel, Index

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EMPTIES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LEAST_COLUMN = 24 * UNIT
_FIRST_NAMES = 1
_EDITOR = "glossaryNames"


@dataclass(frozen=True, slots=True)
class Typing:
    """Names that are being written in a cell.

    Attributes:
        entry: Id of the thing or term.
        language: Code of the language; empty for names of none.
        stored: What the cell holds as long as it is not left.
    """

    entry: str
    language: str
    stored: str


class GlossaryTable(PlainTable):
    """Cells are chosen one by one; Enter, F2 or a letter writes in one, Delete empties it, Tab leads on.

    Signals:
        entered: Number of the row whose kind or count Enter was pressed on.
    """

    entered = Signal(int)

    def __init__(self, model: GlossaryModel) -> None:
        """Show a model."""
        super().__init__()
        self.setObjectName("glossaryTable")
        self._model = model
        self.setModel(model)
        self._delegate = _NamesDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(_LEAST_COLUMN)
        # Only what is seen is measured: thousands of rows come and go with each letter of the filter.
        header.setResizeContentsPrecision(0)
        header.setSortIndicator(model.columnCount() - 1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        model.modelReset.connect(self._share_room)
        self._share_room()

    def typing_in(self, editor: QWidget) -> Typing | None:
        """Tell which names are written in an editor; None where it is none of the table's."""
        if editor.parentWidget() is not self.viewport():
            return None
        index = self.indexAt(editor.geometry().center())
        entry, language = self._model.entry_at(index.row()), self._model.language_of(index.column())
        if entry is None or language is None:
            return None
        return Typing(entry.id, language, str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def editor_of(self, entry: str, language: str) -> QLineEdit | None:
        """Write in a cell; gives the editor, None where there is no such cell."""
        row = self._model.number_of(entry)
        if row < 0 or language not in self._model.languages:
            return None
        index = self._model.index(row, self._model.column_of(language))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if not self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return None
        self.edit(index)
        return self.viewport().findChild(QLineEdit, _EDITOR)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first name, if on none."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, _FIRST_NAMES))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in a cell, or empty it."""
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState or not index.isValid():
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self._enter()
        elif event.key() in _EMPTIES and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self._model.setData(index, "")
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        index = self.currentIndex()
        if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.entered.emit(index.row())

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        for column in range(header.count()):
            holds_names = self._model.language_of(column) is not None
            mode = QHeaderView.ResizeMode.Stretch if holds_names else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)


class _NamesDelegate(QStyledItemDelegate):
    """Lets names be written in a cell."""

    def __init__(self, model: GlossaryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give a line that says whose names are written in it."""
        line = PlainLine(parent)
        line.setObjectName(_EDITOR)
        line.setFrame(False)
        entry = self._model.entry_at(index.row())
        head = str(self._model.headerData(index.column(), Qt.Orientation.Horizontal) or "")
        label = entry.label if entry is not None else ""
        line.setAccessibleName(tr("Names of {name}: {language}", name=label, language=head))
        line.setToolTip(tr("Several names are parted by semicolons."))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the names that are there."""
        if isinstance(editor, PlainLine):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Take the names that were written."""
        if isinstance(editor, PlainLine):
            self._model.setData(index, editor.text())
