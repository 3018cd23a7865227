"""The answers that a choice field offers: names in three languages, order, and which are only meant to be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model.codebook import LABEL_LANGUAGES, Choice, Kind
from core.model.codebook_edit_fields import add_choice, remove_choice, rename_choice
from gui.codebook.edits import labelled, put_field
from gui.codebook.ids import id_for
from gui.dialogs.parts import button, head, plain_label, set_words
from gui.theme.boxes import show_edge
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import SMALL, TIGHT, UNIT
from gui.wording import LANGUAGES, Worded, language, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from core.model.codebook import Field
    from gui.codebook.draft import Draft
    from gui.theme.theme import Theme

_HEIGHT = 36 * UNIT
_TENTATIVE = len(LABEL_LANGUAGES)


class Answers(Worded, QWidget):
    """A table to write into; it is hidden where the field offers no answers."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._draft, self._theme, self._editable = draft, theme, True
        self._type = ""
        self._field: Field | None = None
        self._title = plain_label()
        self._table = _Table(0, _TENTATIVE + 1)
        self._table.setObjectName("answers")
        self._table.setFixedHeight(_HEIGHT)
        self._table.itemChanged.connect(self._take)
        self._buttons = {
            "add": button("", self._add, name="addAnswer"),
            "remove": button("", self._remove, name="removeAnswer"),
            "up": button("", lambda: self._move(-1), name="answerUp"),
            "down": button("", lambda: self._move(1), name="answerDown"),
        }
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for each in self._buttons.values():
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._title)
        column.addWidget(self._table)
        column.addLayout(row)
        self.set_theme(theme)
        self.tell()

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        self._title.setText(tr("Answers, in the order in which the form shows them"))
        spoken = {each.id: each.name for each in LANGUAGES}
        languages = [spoken.get(tag, tag) for tag in LABEL_LANGUAGES]
        head(self._table, tr("Answers"), [*languages, tr("Only planned")])
        header = self._table.horizontalHeaderItem(_TENTATIVE)
        if header is not None:
            header.setToolTip(
                tr("Tells of what is only meant to be: it does not contradict an answer that tells of what was.")
            )
        set_words(self._buttons["add"], tr("Add &answer"), tip=tr("Offer one more answer"))
        set_words(self._buttons["remove"], tr("Remove a&nswer"), tip=tr("Offer the chosen answer no longer"))
        set_words(self._buttons["up"], tr("&Up"), tip=tr("Move the answer up"))
        set_words(self._buttons["down"], tr("&Down"), tip=tr("Move the answer down"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for box in self._table.findChildren(QCheckBox):
            show_edge(box, theme)

    def set_editable(self, editable: bool) -> None:
        """Allow changes, or reading only."""
        triggers = QAbstractItemView.EditTrigger
        usual = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        self._table.setEditTriggers(usual if editable else triggers.NoEditTriggers)
        self._editable = editable
        for each in (*self._buttons.values(), *self._table.findChildren(QCheckBox)):
            each.setEnabled(editable)

    def show_field(self, type_id: str, field: Field) -> None:
        """Show the answers of a field, if it offers any."""
        self._type, self._field = type_id, field
        self.setVisible(field.kind is Kind.CHOICE)
        row, column = self._table.currentRow(), self._table.currentColumn()
        self._table.blockSignals(True)
        self._table.setRowCount(len(field.choices))
        for place, choice in enumerate(field.choices):
            self._fill(place, choice)
        self._table.blockSignals(False)
        self._table.setCurrentCell(min(row, len(field.choices) - 1), column)

    @property
    def told(self) -> str:
        """What the table is called."""
        return self._table.accessibleName()

    @property
    def current(self) -> tuple[str, str]:
        """Id of the answer and tag of the language whose cell is chosen; empty where none is."""
        row, column = self._table.currentRow(), self._table.currentColumn()
        if self._field is None or not 0 <= row < len(self._field.choices) or not 0 <= column < _TENTATIVE:
            return "", ""
        return self._field.choices[row].id, LABEL_LANGUAGES[column]

    @property
    def current_text(self) -> str:
        """What the draft has in the cell that is chosen."""
        item = self._table.currentItem()
        return item.text() if item is not None else ""

    def edit(self, choice: str, tag: str) -> QLineEdit | None:
        """Open the cell of an answer; gives its editor, None where there is no such answer."""
        choices = [each.id for each in self._field.choices] if self._field is not None else []
        if self.isHidden() or choice not in choices or tag not in LABEL_LANGUAGES:
            return None
        row, column = choices.index(choice), LABEL_LANGUAGES.index(tag)
        self._table.setCurrentCell(row, column)
        item = self._table.item(row, column)
        if item is not None and self._editable:
            self._table.editItem(item)
        return self._table.viewport().findChild(QLineEdit)

    def commit(self) -> None:
        """Put what is being typed into the draft."""
        if self._table.isAncestorOf(self.focusWidget() or self._title):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, place: int, choice: Choice) -> None:
        for column, tag in enumerate(LABEL_LANGUAGES):
            item = QTableWidgetItem(choice.labels.get(tag, ""))
            item.setToolTip(tr("Kept as “{id}”", id=choice.id))
            self._table.setItem(place, column, item)
        box = self._table.cellWidget(place, _TENTATIVE)
        if not isinstance(box, QCheckBox):
            box = QCheckBox()
            box.setObjectName(f"answerPlanned_{place}")
            box.clicked.connect(lambda ticked, place=place: self._tick(place, ticked))
            box.setEnabled(self._editable)
            show_edge(box, self._theme)
            self._table.setCellWidget(place, _TENTATIVE, box)
        box.setAccessibleName(tr("Only planned: {answer}", answer=choice.labels.best(language())))
        box.setChecked(choice.tentative)

    def _take(self, item: QTableWidgetItem) -> None:
        if self._field is None:
            return
        if item.column() == _TENTATIVE:
            return
        kind, held, choice = self._type, self._field, self._field.choices[item.row()]
        written = {LABEL_LANGUAGES[item.column()]: item.text()}
        self._draft.edit(lambda book: rename_choice(book, kind, held.id, choice.id, written))

    def _tick(self, place: int, ticked: bool) -> None:
        if self._field is not None and place < len(self._field.choices):
            kind, held = self._type, self._field
            changed = tuple(
                replace(each, tentative=ticked) if row == place else each for row, each in enumerate(held.choices)
            )
            self._draft.edit(lambda book: put_field(book, kind, replace(held, choices=changed)))

    def _add(self) -> None:
        if self._field is None:
            return
        kind, field = self._type, self._field
        name = tr("Answer {number}", number=len(field.choices) + 1)
        choice = Choice(id_for(name, [each.id for each in field.choices], otherwise="answer"), labelled(name))
        if self._draft.edit(lambda book: add_choice(book, kind, field.id, choice)):
            self._table.setCurrentCell(self._table.rowCount() - 1, 0)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            item = self._table.item(self._table.rowCount() - 1, 0)
            if item is not None:
                self._table.editItem(item)

    def _remove(self) -> None:
        row = self._table.currentRow()
        if self._field is None or row < 0:
            return
        kind, field, choice = self._type, self._field.id, self._field.choices[row].id
        self._draft.edit(lambda book: remove_choice(book, kind, field, choice))

    def _move(self, by: int) -> None:
        row = self._table.currentRow()
        if self._field is None or row < 0 or not 0 <= row + by < len(self._field.choices):
            return
        kind, held, order = self._type, self._field, [*self._field.choices]
        order.insert(row + by, order.pop(row))
        if self._draft.edit(lambda book: put_field(book, kind, replace(held, choices=tuple(order)))):
            self._table.setCurrentCell(row + by, max(0, self._table.currentColumn()))


class _Table(QTableWidget):
    """A table to write into that shows when it has the keyboard."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(columns - 1, QHeaderView.ResizeMode.ResizeToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_ring(self)
