"""One value of one field: its editor, where it comes from, and the words it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.model.codebook import Kind
from core.model.record import Origin
from gui.form.chips import QuoteChip
from gui.form.line_edit import ValueEdit
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import HAIR, TIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.codebook import Field
    from core.model.record import Value
    from gui.theme.theme import Theme

_BADGES = {Origin.INFERRED: "inferred", Origin.OUTSIDE: "from outside"}
_CHIPS_SHOWN = 3
_NOTE = "note: "
_LONGEST_NOTE = 28
NAMED_KINDS = (Kind.TERM, Kind.TERM_TEXT, Kind.ENTITY, Kind.COUNTRY, Kind.LINK)


class ValueLine(QWidget):
    """Editor, badges and quotation chips of a value; an empty one where the field has none yet.

    Signals:
        committed: (str) another text was typed or chosen.
        reason_given: (str) why the value differs from its words.
        done: the keyboard goes back to the article.
        entered: the editor got the keyboard.
        jumped: (Anchor) the analyst wants to see the words.
        hovered: (bool) the mouse is over the words' chip.
    """

    committed = Signal(str)
    reason_given = Signal(str)
    done = Signal()
    entered = Signal()
    jumped = Signal(object)
    hovered = Signal(bool)

    def __init__(
        self, field: Field, theme: Theme, offers: Callable[[str], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        """Make the editor that suits the field's kind.

        Args:
            offers: Gives names that complete what was typed.
        """
        super().__init__(parent)
        self._field, self._theme = field, theme
        self.value: Value | None = None
        self.label = ""
        self.editor: QLineEdit | QComboBox = self._make_editor(offers)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(TIGHT)
        self._chips.addStretch(1)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setStyleSheet(f"color: {theme.palette.error};")
        self._problem.hide()
        self._reason = ValueEdit(self)
        self._reason.setPlaceholderText("Why does it differ from the words?")
        self._reason.setAccessibleName(f"Reason for {field.labels.best()}")
        self._reason.committed.connect(self.reason_given)
        self._reason.done.connect(self.done)
        self._reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self.editor)
        column.addLayout(self._chips)
        column.addWidget(self._reason)
        column.addWidget(self._problem)

    def _make_editor(self, offers: Callable[[str], Sequence[str]]) -> QLineEdit | QComboBox:
        name = self._field.labels.best()
        if self._field.kind is Kind.CHOICE:
            box = QComboBox(self)
            box.setAccessibleName(name)
            box.addItem("", "")
            for choice in self._field.choices:
                box.addItem(choice.labels.best(), choice.id)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.activated.connect(lambda: self.committed.emit(str(box.currentData())))
            return box
        edit = ValueEdit(self)
        edit.setAccessibleName(name)
        if self._field.kind in NAMED_KINDS:
            edit.complete_with(offers)
        edit.committed.connect(self.committed)
        edit.done.connect(self.done)
        edit.entered.connect(self.entered)
        return edit

    @property
    def value_id(self) -> str:
        """Id of the value shown; empty where there is none."""
        return self.value.id if self.value is not None else ""

    def show_value(self, value: Value | None, label: str) -> None:
        """Show a value, or an empty editor.

        Args:
            label: What the value is called on screen.
        """
        if self._problem.text() and value == self.value:
            # What was refused stands here until it is mended; something else has changed.
            return
        same = value == self.value and label == self.label
        self.value, self.label = value, label
        self.show_problem("")
        if isinstance(self.editor, QComboBox):
            self._show_choice(self.editor, value, label)
        elif isinstance(self.editor, ValueEdit):
            looked_for = value is not None and value.not_stated
            self.editor.setPlaceholderText(label if looked_for else "")
            self.editor.show_text("" if looked_for else label)
        if not same:
            self._show_chips(value)
        corrected = value is not None and value.reading is not None and value.normal != value.reading
        self._reason.setVisible(corrected)
        self._reason.show_text(value.reason if value else "")

    def set_editable(self, editable: bool) -> None:
        """Let the value be changed, or only looked at."""
        if isinstance(self.editor, QComboBox):
            self.editor.setEnabled(editable)
        else:
            self.editor.setReadOnly(not editable)
        self._reason.setReadOnly(not editable)

    def show_problem(self, problem: str) -> None:
        """Say why what was typed is not what the field holds; an empty text takes the sentence away."""
        if problem != self._problem.text():
            self._problem.setText(problem)
            self._problem.setVisible(bool(problem))
        if problem and isinstance(self.editor, ValueEdit):
            self.editor.refuse()

    def take_keyboard(self) -> None:
        """Put the caret into the editor."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_choice(self, box: QComboBox, value: Value | None, label: str) -> None:
        if value is not None and value.not_stated:
            box.setPlaceholderText(label)
            box.setCurrentIndex(-1)
            return
        index = box.findData(value.normal if value and value.normal else "")
        box.setPlaceholderText(label if index < 0 else "")
        box.setCurrentIndex(index)

    def _show_chips(self, value: Value | None) -> None:
        throw_widgets_out(self._chips)
        if value is None:
            return
        for text, colour in self._badges(value):
            badge = QLabel(text, self)
            badge.setTextFormat(Qt.TextFormat.PlainText)
            badge.setToolTip(value.note if text.startswith(_NOTE) else "")
            badge.setStyleSheet(f"color: {colour}; font-size: 11px;")
            self._add_chip(badge)
        before: QWidget = self.editor
        for anchor in value.anchors[:_CHIPS_SHOWN]:
            chip = QuoteChip(anchor, self._theme, self)
            QWidget.setTabOrder(before, chip)
            before = chip
            chip.jumped.connect(self.jumped)
            chip.hovered.connect(self.hovered)
            self._add_chip(chip)
        if len(value.anchors) > _CHIPS_SHOWN:
            self._add_chip(QLabel(f"+{len(value.anchors) - _CHIPS_SHOWN}", self))

    def _add_chip(self, chip: QWidget) -> None:
        self._chips.insertWidget(self._chips.count() - 1, chip)

    def _badges(self, value: Value) -> list[tuple[str, str]]:
        palette = self._theme.palette
        badges: list[tuple[str, str]] = []
        if value.doubtful:
            badges.append(("doubtful", palette.warning))
        if not value.not_stated and value.origin in _BADGES:
            badges.append((_BADGES[value.origin], palette.muted))
        if value.normal is None and value.raw:
            badges.append(("not read", palette.warning))
        if value.reading is not None and value.normal != value.reading:
            badges.append((f"words say {value.reading}", palette.warning))
        if value.note:
            line = " ".join(value.note.split())
            cut = line if len(line) <= _LONGEST_NOTE else f"{line[:_LONGEST_NOTE]}…"
            badges.append((f"{_NOTE}{cut}", palette.muted))
        return badges
