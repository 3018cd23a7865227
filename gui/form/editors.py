"""The editor of a value: the one that suits the kind of its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from core.model.codebook import Kind
from gui.form.line_edit import ValueEdit
from gui.form.offers import NAMED_KINDS
from gui.form.text_edit import TextEdit
from gui.form.values_told import NUMBERS
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.codebook import Field
    from core.model.record import Value
    from gui.form.offers import Offer
    from gui.theme.theme import Theme

Editor = ValueEdit | TextEdit | QComboBox


class EditorHolder(QWidget):
    """A widget that makes the editor of a field."""

    def make_editor(
        self,
        field: Field,
        theme: Theme,
        offers: Callable[[str], Sequence[Offer]],
        read: Callable[[str], str],
        *,
        is_narrow: bool,
    ) -> Editor:
        """Make the editor that suits the field's kind.

        Args:
            offers: Gives names that complete what was typed.
            read: Says what letters typed so far are read as; empty where that says nothing new.
            is_narrow: Whether it shares its line with other fields.
        """
        if field.kind in (Kind.CHOICE, Kind.BOOLEAN):
            return _make_box(field, self)
        if field.kind is Kind.TEXT:
            return TextEdit(theme, self)
        line = ValueEdit(self)
        if field.kind in (*NAMED_KINDS, Kind.AMOUNT):
            line.complete_with(offers)
        if field.kind in (Kind.EDTF, *NUMBERS):
            line.read_with(read)
        if is_narrow:
            line.fit_what_rests()
        return line


def show_choice(box: QComboBox, value: Value | None, label: str) -> None:
    """Show which answer is given, or that none is.

    Args:
        label: What the value is called on screen.
    """
    if value is not None and value.not_stated:
        box.setPlaceholderText(label)
        box.setCurrentIndex(-1)
        return
    index = box.findData(value.normal if value and value.normal else "")
    box.setPlaceholderText(label if index < 0 else "")
    box.setCurrentIndex(index)


def show_text(
    editor: ValueEdit | TextEdit,
    field: Field,
    value: Value | None,
    label: str,
    typed: Callable[[Value], tuple[str, str]],
) -> None:
    """Show a value in a line that is typed into.

    Args:
        label: What the value is called on screen.
        typed: Gives what stands there instead while the line has the keyboard, and the same in other words.
    """
    looked_for = value is not None and value.not_stated
    editor.setPlaceholderText(label if looked_for else "")
    if looked_for or value is None:
        editor.show_text("")
    elif isinstance(editor, TextEdit) or field.kind not in (Kind.EDTF, *NUMBERS) or value.normal is None:
        editor.show_text(label)
    else:
        neutral = value.normal if field.kind is Kind.EDTF and label != value.normal else ""
        editor.show_text(label, neutral, lambda: typed(value))


def tell_answers(box: QComboBox, field: Field) -> None:
    """Name the answers in the language of the interface."""
    for row in range(1, box.count()):
        box.setItemText(row, _answer_told(field, str(box.itemData(row))))


def _make_box(field: Field, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.addItem("", "")
    for answer in [choice.id for choice in field.choices] if field.choices else ["true", "false"]:
        box.addItem("", answer)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setMinimumContentsLength(4)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _answer_told(field: Field, answer: str) -> str:
    if field.has_choice(answer):
        return field.choice(answer).labels.best(language())
    return tr("Yes") if answer == "true" else tr("No")
