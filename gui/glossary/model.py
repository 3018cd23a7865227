"""The entries of the glossary as rows: a column a language, written in where they stand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from core.text.fold import fold_key
from gui.glossary.told import SEPARATOR, joined, kind_icon, kind_words, language_words, parted
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.project.glossary import GlossaryEntry
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
_KIND = 0


class Showing(StrEnum):
    """Which entries are listed."""

    ALL = ""
    USED = "used"
    LACKS_VI = "vi"
    LACKS_ZH = "zh"
    LACKS_EN = "en"


class GlossaryModel(QAbstractTableModel):
    """One row a thing: its kind, its names in each language, how many records name it.

    Signals:
        rewritten: (id, language, [names]) the names of a cell were written anew; the project decides about them.
    """

    rewritten = Signal(str, str, list)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._every: list[GlossaryEntry] = []
        self._sought: dict[str, str] = {}
        self._rows: list[GlossaryEntry] = []
        self._languages: tuple[str, ...] = ("vi", "zh", "en")
        self._typed = self._kind = ""
        self._showing = Showing.ALL
        self._sorted_by, self._descending = -1, True

    @property
    def total(self) -> int:
        """How many entries there are, whether or not they fit the filter."""
        return len(self._every)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of which there is an entry, as they are called."""
        return tuple(sorted({entry.kind for entry in self._every}, key=kind_words))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the columns; the last is that of names of no language."""
        return (*self._languages, "")

    def load(self, entries: Sequence[GlossaryEntry], languages: Sequence[str]) -> None:
        """Show other entries, filtered as before."""
        self._every = list(entries)
        self._sought = {entry.id: _sought(entry) for entry in entries}
        self._languages = tuple(languages)
        self._sort()
        self._arrange()

    def patch(self, fresh: Sequence[GlossaryEntry]) -> None:
        """Show some entries as they are now; they are there already, and so are the languages of their names."""
        by_id = {entry.id: entry for entry in fresh}
        self._sought |= {entry.id: _sought(entry) for entry in fresh}
        self._every = [by_id.get(entry.id, entry) for entry in self._every]
        self._sort()
        self._arrange()

    def holds(self, identity: str) -> bool:
        """Tell whether something has an entry, whether or not it fits the filter."""
        return identity in self._sought

    def set_filter(self, typed: str, kind: str, showing: Showing) -> None:
        """Show only entries of a kind with these letters in one of their names; empty means all."""
        self._typed, self._kind, self._showing = fold_key(typed).strip(), kind, showing
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._rows:
            self.dataChanged.emit(self.index(0, _KIND), self.index(len(self._rows) - 1, _KIND))

    def tell(self) -> None:
        """Say heads and kinds in the language of the interface."""
        self._sort()
        self._arrange()

    def entry_at(self, number: int) -> GlossaryEntry | None:
        """Give an entry by its row; None where there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, identity: str) -> int:
        """Tell which row a thing stands in; -1 if it does not fit the filter."""
        return next((number for number, entry in enumerate(self._rows) if entry.id == identity), -1)

    def column_of(self, language: str) -> int:
        """Tell which column holds the names of a language."""
        return 1 + self.languages.index(language)

    def language_of(self, column: int) -> str | None:
        """Tell whose names a column holds; None for one that holds no names."""
        return self.languages[column - 1] if 1 <= column <= len(self.languages) else None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = [entry for entry in self._every if self._fits(entry)]
        self.endResetModel()

    def _sort(self) -> None:
        """Sort by label, then by what was chosen; cells without a name stand last."""
        self._every.sort(key=lambda entry: (fold_key(entry.label), entry.id))
        column = self._sorted_by % self.columnCount()
        language = self.language_of(column)
        if language is not None:
            self._every.sort(key=lambda entry: fold_key(_cell(entry, language)), reverse=self._descending)
            self._every.sort(key=lambda entry: not entry.in_language(language))
        elif column == _KIND:
            self._every.sort(key=lambda entry: kind_words(entry.kind), reverse=self._descending)
        else:
            self._every.sort(key=lambda entry: entry.records, reverse=self._descending)

    def _fits(self, entry: GlossaryEntry) -> bool:
        if (self._kind and entry.kind != self._kind) or self._typed not in self._sought[entry.id]:
            return False
        if self._showing is Showing.USED:
            return entry.records > 0
        return self._showing is Showing.ALL or self._showing in entry.lacks

    # ── Qt ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the entries that fit."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Kind, languages, records."""
        return 0 if parent.isValid() else len(self.languages) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        language = self.language_of(section)
        if language is not None:
            return language_words(language)
        return tr("Kind") if section == _KIND else tr("Records")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        # The last one is counted from the end: further languages may come between.
        self._sorted_by = -1 if column == self.columnCount() - 1 else column
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._sort()
        self._arrange()

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give what a cell shows, says and holds."""
        entry = self.entry_at(index.row())
        if entry is None:
            return None
        language = self.language_of(index.column())
        if language is not None:
            return self._names(entry, language, role)
        if role == _ROLE.TextAlignmentRole and index.column() != _KIND:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _ROLE.DecorationRole and index.column() == _KIND:
            return self._theme.icon(kind_icon(entry.kind))
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            counted = QLocale().toString(entry.records)
            if index.column() == _KIND:
                return kind_words(entry.kind)
            return counted if entry.records or role != _ROLE.DisplayRole else ""
        return None

    def _names(self, entry: GlossaryEntry, language: str, role: int) -> object:
        names = [name.text for name in entry.in_language(language)]
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            return joined(names)
        if role == _ROLE.ToolTipRole:
            return "\n".join(names)
        if role == _ROLE.AccessibleTextRole:
            return joined(names) or tr("no name in {language}", language=language_words(language))
        return None

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Tell that the names of a cell were written anew."""
        entry, language = self.entry_at(index.row()), self.language_of(index.column())
        if entry is None or language is None or role != _ROLE.EditRole:
            return False
        names = parted(str(value))
        if names != [name.text for name in entry.in_language(language)]:
            self.rewritten.emit(entry.id, language, names)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names are written in where they stand, unless one of them holds what parts names."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        entry, language = self.entry_at(index.row()), self.language_of(index.column())
        if entry is None or language is None:
            return flags
        parts = any(SEPARATOR in name.text for name in entry.in_language(language))
        return flags if parts else flags | Qt.ItemFlag.ItemIsEditable


def _cell(entry: GlossaryEntry, language: str) -> str:
    return joined([name.text for name in entry.in_language(language)])


def _sought(entry: GlossaryEntry) -> str:
    return "\n".join(fold_key(words) for words in (entry.label, *(name.text for name in entry.names)))
