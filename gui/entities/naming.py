"""The names of one entity as a table in which they are written anew."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.entities.tables import ROOT, Index
from gui.entities.told import LANGUAGE_TAGS, language_words
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.entity import Name

_ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    LANGUAGE = 1


class NamesModel(QAbstractTableModel):
    """Names in their order; the first is the one that is shown.

    Signals:
        rewritten: (id of the name, words, language tag) a cell was left with something else in it.
    """

    rewritten = Signal(str, str, str)

    def __init__(self, parent: QWidget) -> None:
        """Begin with no names."""
        super().__init__(parent)
        self._names: tuple[Name, ...] = ()
        self._editable = True

    def show_names(self, names: Sequence[Name], *, editable: bool) -> None:
        """Show the names of something; those that ship with the program stay as they are."""
        self.beginResetModel()
        self._names, self._editable = tuple(names), editable
        self.endResetModel()

    def name_at(self, number: int) -> Name | None:
        """Give a name by its row; None where there is none."""
        return self._names[number] if 0 <= number < len(self._names) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the names."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return (tr("Names"), tr("Language"))[section]
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give a name or its language."""
        name = self.name_at(index.row())
        if name is None:
            return None
        is_name = index.column() == Column.NAME
        if role == _ROLE.DisplayRole:
            return name.text if is_name else language_words(name.language)
        if role == _ROLE.EditRole:
            return name.text if is_name else name.language
        if role == _ROLE.ToolTipRole:
            return name.text if name.id else tr("{name}: ships with the program and stays", name=name.text)
        if role == _ROLE.FontRole and is_name and index.row() == 0:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Tell that a cell was written anew; the project decides whether it is."""
        name = self.name_at(index.row())
        if name is None or role != _ROLE.EditRole:
            return False
        text, language = name.text, name.language
        if index.column() == Column.NAME:
            text = str(value)
        else:
            language = str(value)
        if (text, language) != (name.text, name.language):
            self.rewritten.emit(name.id, text, language)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names that the project added can be written anew."""
        name = self.name_at(index.row())
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable and name is not None and name.id else flags


class LanguageDelegate(QStyledItemDelegate):
    """Lets a language be chosen from those that there are."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Offer the languages."""
        box = language_box()
        box.setParent(parent)
        box.activated.connect(lambda: (self.commitData.emit(box), self.closeEditor.emit(box)))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the language that it has."""
        if isinstance(editor, QComboBox):
            tag = str(index.data(_ROLE.EditRole))
            if editor.findData(tag) < 0:
                editor.addItem(language_words(tag), tag)
            editor.setCurrentIndex(editor.findData(tag))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the language that was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), _ROLE.EditRole)


def language_box() -> QComboBox:
    """A box with the languages that a name can be of."""
    box = QComboBox()
    box.setAccessibleName(tr("Language of the name"))
    for tag in LANGUAGE_TAGS:
        box.addItem(language_words(tag), tag)
    return box
