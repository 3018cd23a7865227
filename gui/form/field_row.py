"""One field of the form: label, key, values, and the menu of what can be said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.model.record import Origin
from gui.form.value_line import ValueLine
from gui.theme.spacing import HAIR, TIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QEnterEvent, QMouseEvent, QPaintEvent

    from core.model.codebook import Field
    from core.model.record import Value
    from gui.theme.theme import Theme

LABEL_WIDTH = 84
_EDGE = 2
_ROUND = 5.0


class FieldSignals(QObject):
    """What all fields of a form tell; one object for the whole form.

    Signals:
        arm_wanted: (field id) the analyst clicked the field or types in it: the next words go into it.
        typed: (field id, value id or "", text)
        reason_given: (field id, value id, text)
        verb_wanted: (verb, field id, value id or "") one of the menu's entries.
        jumped: (Anchor) the analyst wants to see the words.
        values_hovered: (frozenset of value ids) the mouse is over their field; empty when it left.
        done: the keyboard goes back to the article.
    """

    arm_wanted = Signal(str)
    typed = Signal(str, str, str)
    reason_given = Signal(str, str, str)
    verb_wanted = Signal(str, str, str)
    jumped = Signal(object)
    values_hovered = Signal(object)
    done = Signal()


class FieldRow(QFrame):
    """A field that can be armed, typed into and pointed at."""

    def __init__(
        self,
        field: Field,
        number: int,
        theme: Theme,
        offers: Callable[[str], Sequence[str]],
        signals: FieldSignals,
        *,
        label_above: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty row.

        Args:
            number: Place among the fields, from 1; the first nine can be armed by that digit.
            label_above: Whether the label stands above the editor, as where several fields share a line.
        """
        super().__init__(parent)
        self.field = field
        self._theme, self._offers, self._signals = theme, offers, signals
        self._lines: list[ValueLine] = []
        self._armed = self._lit = False
        self._editable = True
        self.setObjectName(f"field_{field.id}")
        # Named for assistive tools: the frame groups the editors of one field.
        self.setAccessibleName(field.labels.best())
        self.setToolTip(_explanation(field))
        self._values = QVBoxLayout()
        self._values.setSpacing(HAIR)
        label = self._label(number)
        self._menu = self._menu_button()
        self._layout(label, self._menu, label_above=label_above)
        self.show_values((), lambda _value: "")
        # On Linux a screen reader learns the name of a box with choices from its label alone.
        label.setBuddy(self.line.editor)

    def _layout(self, label: QLabel, menu: QToolButton, *, label_above: bool) -> None:
        inner = QHBoxLayout()
        inner.setSpacing(TIGHT)
        if label_above:
            outer = QVBoxLayout(self)
            outer.setSpacing(0)
            head = QHBoxLayout()
            head.addWidget(label, 1)
            head.addWidget(menu, 0)
            outer.addLayout(head)
            inner.addLayout(self._values, 1)
            outer.addLayout(inner)
        else:
            outer = QHBoxLayout(self)
            outer.setSpacing(TIGHT)
            label.setFixedWidth(LABEL_WIDTH)
            outer.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            outer.addLayout(self._values, 1)
            outer.addWidget(menu, 0, Qt.AlignmentFlag.AlignTop)
        outer.setContentsMargins(TIGHT + _EDGE, HAIR + _EDGE, HAIR + _EDGE, HAIR + _EDGE)

    def _label(self, number: int) -> QLabel:
        muted = self._theme.palette.muted
        digit = f"<span style='color:{muted};font-size:9px'>{number}</span> " if number <= 9 else ""
        star = f"<span style='color:{self._theme.palette.accent}'> *</span>" if self.field.required else ""
        label = QLabel(f"{digit}{self.field.labels.best()}{star}", self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setMinimumHeight(22)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return label

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(self._theme.icon("more"))
        button.setFixedSize(20, 22)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        button.setAccessibleName(f"More about {self.field.labels.best()}")
        button.setToolTip("Not stated, doubtful, inferred, clear …")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        button.setMenu(menu)
        return button

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        told = [line for line in self._lines if line.value is not None]
        if len(told) > 1:
            for line in told:
                self._add_verbs(menu.addMenu(line.label), line.value)
        else:
            self._add_verbs(menu, told[0].value if told else None)
        if self.field.many and told:
            menu.addSeparator()
            menu.addAction("Type another value").triggered.connect(self._type_another)

    def _add_verbs(self, menu: QMenu, value: Value | None) -> None:
        entries: list[tuple[str, str]] = [("not_stated", "The article does not say")]
        if value is not None and not value.not_stated:
            entries.append(("settled", "No longer doubtful") if value.doubtful else ("doubtful", "Doubtful"))
            entries += [
                (origin.value, text)
                for origin, text in (
                    (Origin.STATED, "The words state it"),
                    (Origin.INFERRED, "It is inferred from the words"),
                    (Origin.OUTSIDE, "It is known from elsewhere…"),
                )
                if origin is not value.origin
            ]
        if value is not None:
            entries += [("note", "Note…"), ("clear", "Clear")]
        for verb, text in entries:
            action = menu.addAction(text)
            value_id = value.id if value else ""
            wanted = (verb, self.field.id, value_id)
            action.triggered.connect(lambda _=False, wanted=wanted: self._signals.verb_wanted.emit(*wanted))

    def _type_another(self) -> None:
        self._add_line()
        self._lines[-1].take_keyboard()

    def set_editable(self, editable: bool) -> None:
        """Let the field be changed, or only looked at."""
        self._editable = editable
        self._menu.setEnabled(editable)
        for line in self._lines:
            line.set_editable(editable)

    # ── values ──────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def values(self) -> tuple[Value, ...]:
        """The values shown."""
        return tuple(line.value for line in self._lines if line.value is not None)

    @property
    def line(self) -> ValueLine:
        """The first line, which stands even where the field is empty."""
        return self._lines[0]

    def show_values(self, values: Sequence[Value], label_of: Callable[[Value], str]) -> None:
        """Show the values of the field, or one empty editor."""
        wanted = max(1, len(values))
        while len(self._lines) > wanted:
            line = self._lines.pop()
            line.hide()
            line.deleteLater()
        while len(self._lines) < wanted:
            self._add_line()
        for place, line in enumerate(self._lines):
            value = values[place] if place < len(values) else None
            line.show_value(value, label_of(value) if value else "")

    def forget_problems(self) -> None:
        """Let go of what was typed and refused."""
        for line in self._lines:
            line.show_problem("")

    def line_of(self, value_id: str) -> ValueLine:
        """Find the line that shows a value; the first one where none does."""
        return next((line for line in self._lines if line.value and line.value.id == value_id), self._lines[0])

    def _add_line(self) -> None:
        line = ValueLine(self.field, self._theme, self._offers, self)
        tell, field_id = self._signals, self.field.id
        line.committed.connect(lambda text: tell.typed.emit(field_id, line.value_id, text))
        line.reason_given.connect(lambda text: tell.reason_given.emit(field_id, line.value_id, text))
        line.jumped.connect(self._signals.jumped)
        line.done.connect(self._signals.done)
        line.hovered.connect(self._tell_hover)
        line.entered.connect(lambda: self._signals.arm_wanted.emit(self.field.id))
        line.set_editable(self._editable)
        self._lines.append(line)
        self._values.addWidget(line)

    # ── armed, lit ──────────────────────────────────────────────────────────────────────────────────────────────

    def set_armed(self, armed: bool) -> None:
        """Show by its border that the next words go into this field."""
        if armed != self._armed:
            self._armed = armed
            self.update()

    def set_lit(self, lit: bool) -> None:
        """Show that the words of this field are under the mouse."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint border and ground; a style sheet for them would lay the whole form out anew at each change."""
        super().paintEvent(event)
        if not self._armed and not self._lit:
            return
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(palette.selection if self._lit else palette.base))
        painter.setPen(QPen(QColor(palette.accent), _EDGE) if self._armed else Qt.PenStyle.NoPen)
        inset = _EDGE / 2 if self._armed else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Arm the field where a click falls beside its editor."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._signals.arm_wanted.emit(self.field.id)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the words of the field light up."""
        self._tell_hover(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let them go dark again."""
        self._tell_hover(False)
        super().leaveEvent(event)

    def _tell_hover(self, over: bool) -> None:
        self._signals.values_hovered.emit(frozenset(value.id for value in self.values) if over else frozenset())


def _explanation(field: Field) -> str:
    parts = (f"<b>{field.labels.best()}</b>: {field.definition}", field.example, f"Not: {field.counter_example}")
    return "".join(f"<p>{part}</p>" for part in parts)
