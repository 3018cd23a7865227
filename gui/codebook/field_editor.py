"""Editing one field of the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from core.model.codebook import Kind
from core.model.codebook_edit_fields import set_many, set_required
from gui.codebook.answers import Answers
from gui.codebook.asked import Asked
from gui.codebook.edits import first_answer, set_carried, share_line, shares_line, take_kind
from gui.codebook.explaining import Explaining, form_label, new_form
from gui.codebook.kinds import kind_explained, kind_in_words
from gui.codebook.writing import StillComboBox
from gui.dialogs.parts import plain_label, set_words
from gui.theme.boxes import show_edge
from gui.theme.spacing import SMALL
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from gui.codebook.draft import Draft
    from gui.theme.theme import Theme

_BOXES = ("required", "many", "carried", "shared")


class FieldEditor(Worded, QWidget):
    """Names and kind of a field, what its kind asks for, and how the form treats it."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("fieldEditor")
        self._draft = draft
        self._type, self._field = "", ""
        self.explaining = Explaining(draft)
        self._kind = StillComboBox("fieldKind")
        self._kind.activated.connect(lambda _: self._take_kind())
        self._kind_label = form_label()
        self._kind_label.setBuddy(self._kind)
        self._kind_told = plain_label(faint=True)
        self._asked = Asked(draft, theme)
        self.answers = Answers(draft, theme)
        self._boxes = {name: QCheckBox() for name in _BOXES}
        for name, box in self._boxes.items():
            box.setObjectName(f"field_is_{name}")
            box.clicked.connect(lambda ticked, name=name: self._tick(name, ticked))
        self._lay_out()
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        form = new_form()
        form.addRow(self._kind_label, self._kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.explaining)
        column.addLayout(form)
        for each in (self._kind_told, self._asked, self.answers):
            column.addWidget(each)
        boxes = QGridLayout()
        boxes.setVerticalSpacing(SMALL)
        for place, box in enumerate(self._boxes.values()):
            boxes.addWidget(box, place // 2, place % 2)
        column.addLayout(boxes)
        column.addStretch(1)

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        self._kind_label.setText(tr("Holds"))
        self._kind.setAccessibleName(tr("What the field holds"))
        told = {
            "required": (tr("&Required"), tr("A record without it is not finished; “not stated” is an answer.")),
            "many": (tr("Se&veral values"), tr("A record may hold more than one of them.")),
            "carried": (
                tr("Take over fro&m the record before"),
                tr("Where the record before stands in the same sentence, or in the one before."),
            ),
            "shared": (tr("On one line with the field &before"), tr("The form shows both side by side.")),
        }
        for name, (words, tip) in told.items():
            set_words(self._boxes[name], words, tip=tip)
        codebook = self._draft.codebook
        # The field shown last may be gone; this stays hidden then.
        if codebook.has_type(self._type) and codebook.type(self._type).has_field(self._field):
            self.show_field(self._type, self._field)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for box in self._boxes.values():
            show_edge(box, theme)
        self._asked.set_theme(theme)
        self.answers.set_theme(theme)

    def set_editable(self, editable: bool) -> None:
        """Allow changes, or reading only."""
        self.explaining.set_editable(editable)
        self.answers.set_editable(editable)
        for each in (self._kind, self._asked, *self._boxes.values()):
            each.setEnabled(editable)

    def show_field(self, type_id: str, field_id: str) -> None:
        """Show a field as the draft has it."""
        self._type, self._field = type_id, field_id
        kind = self._draft.codebook.type(type_id)
        field = kind.field(field_id)
        title = tr("{type}: {field}", type=kind.labels.best(language()), field=field.labels.best(language()))
        self.explaining.show_part(title, type_id, field, is_field=True)
        self._kind.offer([(kind_in_words(each), each) for each in Kind], field.kind)
        self._kind_told.setText(kind_explained(field.kind))
        self._asked.show_field(type_id, field)
        self.answers.show_field(type_id, field)
        self._boxes["required"].setChecked(field.required)
        self._boxes["many"].setChecked(field.many)
        self._boxes["carried"].setChecked(field.carried)
        self._boxes["shared"].setChecked(shares_line(kind, field_id))
        self._boxes["shared"].setVisible(kind.fields[0].id != field_id)

    def commit(self) -> None:
        """Put what is being typed into the draft."""
        self.explaining.commit()
        self.answers.commit()
        self._asked.commit()

    def _tick(self, name: str, ticked: bool) -> None:
        kind, field = self._type, self._field
        steps = {
            "required": lambda book: set_required(book, kind, field, required=ticked),
            "many": lambda book: set_many(book, kind, field, many=ticked),
            "carried": lambda book: set_carried(book, kind, field, carried=ticked),
            "shared": lambda book: share_line(book, kind, field, shared=ticked),
        }
        self._draft.edit(steps[name])

    def _take_kind(self) -> None:
        kind, field, chosen = self._type, self._field, Kind(self._kind.currentData())
        self._draft.edit(lambda book: take_kind(book, kind, field, chosen, first_answer()))
