"""What is being typed into the names of an entity and is not the project's yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from gui.entities.naming import Column

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.entity import Entity
    from gui.entities.naming import NamesModel
    from gui.entities.tables import ReadTable

_CELL = "name"


@dataclass(frozen=True, slots=True)
class Typing:
    """What one editor holds.

    Attributes:
        entity: Id of whom or what it names.
        label: Its first name.
        part: Which editor it is.
        name: Id of the name that is written anew; else empty.
        text: What stands in the editor.
        stored: What the project has in its place.
    """

    entity: str
    label: str
    part: str
    name: str
    text: str
    stored: str


class NameEditors:
    """The lines of the page, and the cells of the table of names."""

    def __init__(self, lines: Mapping[str, QLineEdit], table: ReadTable, model: NamesModel) -> None:
        """Look after some editors.

        Args:
            lines: By what each is called.
        """
        self._lines, self._table, self._model = dict(lines), table, model

    def typing_in(self, editor: QLineEdit | QPlainTextEdit, entity: Entity | None) -> Typing | None:
        """Tell what an editor holds; None where it is none of these."""
        if entity is None or not isinstance(editor, QLineEdit):
            return None
        text = editor.text().strip()
        for part, line in self._lines.items():
            if line is editor:
                return Typing(entity.id, entity.label, part, "", text, _stored(entity, part))
        name = self._model.name_at(self._table.current_row())
        if editor.parentWidget() is not self._table.viewport() or name is None:
            return None
        return Typing(entity.id, entity.label, _CELL, name.id, text, name.text)

    def editor_of(self, part: str, name: str) -> QLineEdit | None:
        """Find an editor again; the cell of a name is opened for it. None where it is gone."""
        if part != _CELL:
            return self._lines.get(part)
        for row in range(self._model.rowCount()):
            held = self._model.name_at(row)
            if held is not None and held.id == name:
                index = self._model.index(row, Column.NAME)
                self._table.setCurrentIndex(index)
                self._table.edit(index)
                return self._table.viewport().findChild(QLineEdit)
        return None


def _stored(entity: Entity, part: str) -> str:
    if part == "seriesName":
        return entity.series
    return "" if part != "seriesNumber" or entity.ordinal is None else str(entity.ordinal)
