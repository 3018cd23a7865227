"""What types and fields have in common: names in three languages, definition, example and counter-example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.model.codebook import LABEL_LANGUAGES
from core.model.codebook_edit import explain_type
from core.model.codebook_edit_fields import explain_field
from gui.codebook.edits import rename
from gui.codebook.ids import with_field_id, with_type_id
from gui.codebook.writing import WritingBox, WritingLine
from gui.dialogs.parts import heading, plain_label
from gui.theme.spacing import MEDIUM, SMALL, TIGHT, UNIT
from gui.wording import LANGUAGES, Worded, language, tr
from gui.wording.explanations import UNWRITTEN, written

if TYPE_CHECKING:
    from core.model.codebook import Field, RecordType
    from gui.codebook.draft import Draft

_LABEL_WIDTH = 40 * UNIT
_PARTS = ("definition", "example", "counter_example")


class Explaining(Worded, QWidget):
    """Names and explanations of one type or field of the draft; the id too, as long as the project has not got it.

    Signals:
        kept_as: (type id, field id or "") it is kept under another id now.
    """

    kept_as = Signal(str, str)

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._draft = draft
        self._type, self._field = "", ""
        self._part: RecordType | Field | None = None
        self._title = heading("")
        self._title.setObjectName("codebookPart")
        self._id = plain_label(faint=True)
        self._id_line, self._id_label, self._id_box = WritingLine("partId", at_once=False), QLabel(), QWidget()
        self._id_label.setBuddy(self._id_line)
        self._id_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._id_line.written.connect(self._take_id)
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
        kept = QHBoxLayout(self._id_box)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.setSpacing(SMALL)
        kept.addWidget(self._id_label)
        kept.addWidget(self._id_line)
        kept.addStretch(1)
        form = new_form()
        for part, box in self._boxes.items():
            form.addRow(self._box_labels[part], box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for each in (self._title, self._id, self._id_box):
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
            self._boxes[part].setPlaceholderText(tip)
        self._id_label.setText(tr("Kept in files as"))
        self._id_line.setAccessibleName(tr("Kept in files as"))
        self._id_line.setToolTip(tr("Small letters, digits and _. It never changes once it is applied."))
        if self._part is not None:
            self._show_names(self._part)

    def set_editable(self, editable: bool) -> None:
        """Allow writing, or reading only."""
        for each in (self._id_line, *self._names.values(), *self._boxes.values()):
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
        self._part = part
        is_new = not self._is_in_project(type_id, part.id if is_field else "")
        self._id.setText(tr("Kept as “{id}”; this never changes.", id=part.id))
        self._id.setVisible(not is_new)
        self._id_box.setVisible(is_new)
        self._id_line.show_text(part.id)
        self._show_names(part)
        for name, box in self._boxes.items():
            box.show_text(written(getattr(part, name)))

    def _show_names(self, part: RecordType | Field) -> None:
        """Show the names; in a language that has none of its own, the one that stands for it."""
        spoken = part.labels.get(language(), "")
        for tag, line in self._names.items():
            is_own = tag == language() or part.labels.get(tag, "") != spoken
            line.show_text(part.labels.get(tag, "") if is_own else "")
            line.setPlaceholderText("" if is_own else tr("as “{name}”", name=spoken))

    def _is_in_project(self, type_id: str, field_id: str) -> bool:
        known = self._draft.project_has
        return known.has_type(type_id) and (not field_id or known.type(type_id).has_field(field_id))

    def begin_naming(self) -> None:
        """Put the keyboard into the name in the language of the interface."""
        line = self._names.get(language(), self._names[LABEL_LANGUAGES[0]])
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()

    def commit(self) -> None:
        """Put what is being typed into the draft."""
        for each in (self._id_line, *self._names.values(), *self._boxes.values()):
            if each.hasFocus():
                each.commit()

    def _rename(self, tag: str, text: str) -> None:
        kind, field, labels = self._type, self._field, self._part.labels if self._part is not None else {}
        # A name that stands for others too takes them along.
        following = [each for each in labels if tag == language() and labels[each] == labels.get(tag)]
        self._draft.edit(lambda book: rename(book, kind, field, dict.fromkeys([*following, tag], text)))

    def _take_id(self, text: str) -> None:
        kind, field = self._type, self._field
        if field and self._draft.edit(lambda book: with_field_id(book, kind, field, text)):
            self.kept_as.emit(kind, text)
        elif not field and self._draft.edit(lambda book: with_type_id(book, kind, text)):
            self.kept_as.emit(text, "")

    def _explain(self, part: str, text: str) -> None:
        kind, field, text = self._type, self._field, text or UNWRITTEN
        if field:
            self._draft.edit(lambda book: explain_field(book, kind, field, **{part: text}))
        else:
            self._draft.edit(lambda book: explain_type(book, kind, **{part: text}))


def form_label() -> QLabel:
    """The name of a field of a form; all are as wide, so that the fields of several forms stand below each other."""
    label = QLabel()
    label.setFixedWidth(_LABEL_WIDTH)
    label.setWordWrap(True)
    return label


def new_form() -> QFormLayout:
    """A form whose fields take the room that there is."""
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setHorizontalSpacing(MEDIUM)
    form.setVerticalSpacing(SMALL)
    return form
