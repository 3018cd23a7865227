"""What types and fields have in common: names in three languages, definition, example and counter-example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.model.codebook import LABEL_LANGUAGES
from core.model.codebook_edit import explain_type
from core.model.codebook_edit_fields import explain_field
from gui.codebook.edits import rename
from gui.codebook.writing import WritingBox, WritingLine
from gui.dialogs.parts import heading, plain_label
from gui.theme.spacing import MEDIUM, SMALL, TIGHT, UNIT
from gui.wording import LANGUAGES, Worded, tr

if TYPE_CHECKING:
    from core.model.codebook import Field, RecordType
    from gui.codebook.draft import Draft

_LABEL_WIDTH = 31 * UNIT
_PARTS = ("definition", "example", "counter_example")


class Explaining(Worded, QWidget):
    """Names and explanations of one type or field of the draft."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._draft = draft
        self._type, self._field = "", ""
        self._title = heading("")
        self._title.setObjectName("codebookPart")
        self._id = plain_label(faint=True)
        self._names = {tag: WritingLine(f"name_{tag}") for tag in LABEL_LANGUAGES}
        self._name_labels = {tag: QLabel() for tag in LABEL_LANGUAGES}
        self._boxes = {part: WritingBox(part) for part in _PARTS}
        self._box_labels = {part: form_label() for part in _PARTS}
        for tag, line in self._names.items():
            self._name_labels[tag].setBuddy(line)
            line.written.connect(lambda text, tag=tag: self._rename(tag, text))
        for part, box in self._boxes.items():
            self._box_labels[part].setBuddy(box)
            box.written.connect(lambda text, part=part: self._explain(part, text))
        self._lay_out()
        self.tell()

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(MEDIUM)
        for tag, line in self._names.items():
            column = QVBoxLayout()
            column.setSpacing(TIGHT)
            column.addWidget(self._name_labels[tag])
            column.addWidget(line)
            names.addLayout(column, 1)
        form = new_form()
        for part, box in self._boxes.items():
            form.addRow(self._box_labels[part], box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for each in (self._title, self._id):
            column.addWidget(each)
        column.addLayout(names)
        column.addLayout(form)

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        spoken = {each.id: each.name for each in LANGUAGES}
        for tag, label in self._name_labels.items():
            label.setText(tr("Name ({language})", language=spoken.get(tag, tag)))
            self._names[tag].setAccessibleName(label.text())
        told = {
            "definition": (tr("Definition"), tr("What belongs here, one sentence.")),
            "example": (tr("Example"), tr("Words that belong here, and what becomes of them.")),
            "counter_example": (tr("Counter-example"), tr("Words that look as if they did.")),
        }
        for part, (words, tip) in told.items():
            self._box_labels[part].setText(words)
            self._boxes[part].setAccessibleName(words)
            self._boxes[part].setToolTip(tip)

    def set_editable(self, editable: bool) -> None:
        """Allow writing, or reading only."""
        for each in (*self._names.values(), *self._boxes.values()):
            each.setReadOnly(not editable)

    def show_part(self, title: str, type_id: str, part: RecordType | Field, *, is_field: bool) -> None:
        """Show a type, or a field of it.

        Args:
            title: Stands above.
        """
        # What is being typed belongs to what was shown before.
        if (self._type, self._field) != (type_id, part.id if is_field else ""):
            self.commit()
        self._type, self._field = type_id, part.id if is_field else ""
        self._title.setText(title)
        self._id.setText(tr("Kept as “{id}”; this never changes.", id=part.id))
        for tag, line in self._names.items():
            line.show_text(part.labels.get(tag, ""))
        for name, box in self._boxes.items():
            box.show_text(getattr(part, name))

    def begin_naming(self) -> None:
        """Put the keyboard into the first name."""
        line = self._names[LABEL_LANGUAGES[0]]
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def commit(self) -> None:
        """Put what is being typed into the draft."""
        for each in (*self._names.values(), *self._boxes.values()):
            if each.hasFocus():
                each.commit()

    def _rename(self, tag: str, text: str) -> None:
        kind, field = self._type, self._field
        self._draft.edit(lambda book: rename(book, kind, field, {tag: text}))

    def _explain(self, part: str, text: str) -> None:
        kind, field = self._type, self._field
        if field:
            self._draft.edit(lambda book: explain_field(book, kind, field, **{part: text}))
        else:
            self._draft.edit(lambda book: explain_type(book, kind, **{part: text}))


def form_label() -> QLabel:
    """The name of a field of a form; all are as wide, so that the fields of several forms stand below each other."""
    label = QLabel()
    label.setMinimumWidth(_LABEL_WIDTH)
    return label


def new_form() -> QFormLayout:
    """A form whose fields take the room that there is."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setHorizontalSpacing(MEDIUM)
    form.setVerticalSpacing(SMALL)
    return form
