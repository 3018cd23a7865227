"""One field of the form: label, key, values, and the menu of what can be said about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.form.beside import BesideWalk
from gui.form.field_frame import EDGE, FieldFrame
from gui.form.field_menu import SHOW_KEY, fill_menu
from gui.form.value_line import ValueLine, is_corrected
from gui.theme.spacing import HAIR, TIGHT
from gui.theme.type_scale import Step, points
from gui.wording import Worded, language, tr
from gui.wording.explanations import explained

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.model.codebook import Field
    from core.model.record import Value
    from gui.form.field_frame import FieldSignals
    from gui.form.links import Link
    from gui.form.offers import Offer
    from gui.theme.theme import Theme

LABEL_WIDTH = 84
_LABEL_HEIGHT = 18


class FieldRow(Worded, FieldFrame):
    """A field that can be armed, typed into, dropped on and pointed at."""

    def __init__(
        self,
        field: Field,
        number: int,
        theme: Theme,
        offers: Callable[[str], Sequence[Offer]],
        read: Callable[[str], str],
        signals: FieldSignals,
        *,
        label_above: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty row.

        Args:
            number: Place among the fields, from 1; the first nine can be armed by that digit.
            offers: Gives names that complete what was typed.
            read: Says what letters typed so far are read as.
            label_above: Whether the label stands above the editor, as where several fields share a line.
        """
        super().__init__(field, theme, signals, parent)
        self._number = number
        self._offers, self._read = offers, read
        self._lines: list[ValueLine] = []
        self._editable = True
        self._is_narrow = label_above
        self.setObjectName(f"field_{field.id}")
        self._values = QVBoxLayout()
        self._values.setSpacing(HAIR)
        self._values.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label = self._make_label()
        self._menu = self._menu_button()
        self._walk = BesideWalk(self._menu, self.open_menu, self)
        self._lay_out(label_above=label_above)
        self.show_values((), lambda _value: "")
        # On Linux a screen reader learns the name of a box with choices from its label alone.
        self._label.setBuddy(self.line.editor)
        self.tell()

    def _lay_out(self, *, label_above: bool) -> None:
        outer: QVBoxLayout | QHBoxLayout
        if label_above:
            outer = QVBoxLayout(self)
            outer.setSpacing(0)
            head = QHBoxLayout()
            head.addWidget(self._label, 1)
            head.addWidget(self._menu, 0)
            outer.addLayout(head)
            outer.addLayout(self._values)
        else:
            outer = QHBoxLayout(self)
            outer.setSpacing(TIGHT)
            self._label.setFixedWidth(LABEL_WIDTH)
            # As high as a line to type into: name, value and menu stand on one line.
            beside = self.fontMetrics().height() + 2 * TIGHT
            self._label.setMinimumHeight(beside)
            self._menu.setFixedHeight(beside)
            outer.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
            outer.addLayout(self._values, 1)
            outer.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        outer.setContentsMargins(TIGHT + EDGE, EDGE, HAIR + EDGE, EDGE)

    def _make_label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setMinimumHeight(_LABEL_HEIGHT)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return label

    def _menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(self._theme.icon("more"))
        button.setFixedSize(20, _LABEL_HEIGHT)
        button.setStyleSheet(_menu_style(self._theme))
        # Tab goes from field to field; arrow keys lead here, and the menu key of the editor opens it.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        button.setMenu(menu)
        return button

    def tell(self) -> None:
        """Set label, names and explanation."""
        palette, name = self._theme.palette, self.field.labels.best(language())
        small = f"color:{palette.muted};font-size:{points(Step.CAPTION)}pt"
        digit = f"<span style='{small}'>{self._number}</span> " if self._number <= 9 else ""
        star = f"<span style='color:{palette.accent}'>\N{NO-BREAK SPACE}*</span>" if self.field.required else ""
        self._label.setText(f"{digit}{name}{star}")
        # Named for assistive tools: the frame groups the editors of one field.
        self.setAccessibleName(name)
        meaning, example, other = _explained(self.field)
        shown = (f"<b>{name}</b>: {meaning}" if meaning else f"<b>{name}</b>", example, other)
        self.setToolTip("".join(f"<p>{part}</p>" for part in shown if part))
        # Not the tooltip, whose markup would be heard.
        self.setAccessibleDescription(" ".join(filter(None, (meaning, example, other))))
        self._menu.setAccessibleName(tr("More about {field}", field=name))
        self._menu.setToolTip(tr("Not stated, doubtful, inferred, clear … (Menu key)"))

    # ── the menu ────────────────────────────────────────────────────────────────────────────────────────────────

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        told = [line for line in self._lines if line.value is not None]
        if len(told) > 1:
            for line in told:
                self._fill(menu.addMenu(line.label.replace("&", "&&")), line)
        else:
            self._fill(menu, told[0] if told else self.line)
        if self.field.many and told:
            menu.addSeparator()
            menu.addAction(tr("Type another value")).triggered.connect(self.type_another)

    def _fill(self, menu: QMenu, line: ValueLine) -> None:
        def wanted(verb: str) -> None:
            self._signals.verb_wanted.emit(verb, self.field.id, line.value_id)

        fill_menu(menu, self.field, line.value, line.label, wanted, self._signals.jumped.emit)

    def open_menu(self) -> None:
        """Open the menu beneath its button."""
        menu = self._menu.menu()
        if menu is not None and self._menu.isEnabled():
            menu.popup(self._menu.mapToGlobal(QPoint(0, self._menu.height())))

    def type_another(self) -> None:
        """Open an empty editor for one value more."""
        self._add_line()
        self._lines[-1].take_keyboard()

    def set_editable(self, editable: bool) -> None:
        """Let the field be changed, or only looked at."""
        self._editable = editable
        self._menu.setEnabled(editable)
        self.setAcceptDrops(editable)
        for line in self._lines:
            line.set_editable(editable)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._menu.setIcon(theme.icon("more"))
        self._menu.setStyleSheet(_menu_style(theme))
        for line in self._lines:
            line.set_theme(theme)
        self.tell()
        self.update()

    # ── values ──────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def values(self) -> tuple[Value, ...]:
        """The values shown."""
        return tuple(line.value for line in self._lines if line.value is not None)

    @property
    def lines(self) -> tuple[ValueLine, ...]:
        """The lines shown, one a value; one that is empty where the field has none."""
        return tuple(self._lines)

    @property
    def line(self) -> ValueLine:
        """The first line, which stands even where the field is empty."""
        return self._lines[0]

    def show_values(
        self,
        values: Sequence[Value],
        label_of: Callable[[Value], str],
        links: Mapping[str, Link] | None = None,
        doubts: Mapping[str, str] | None = None,
        typed_of: Callable[[Value], str] | None = None,
    ) -> None:
        """Show the values of the field, or one empty editor.

        Args:
            label_of: Says what a value is called on screen.
            links: How far the things that they name are known, by value id.
            doubts: Why they are doubtful, by value id.
            typed_of: Gives what stands in an editor while it has the keyboard; the normal form if not given.
        """
        linked, doubted = links or {}, doubts or {}
        if self._shows(values, label_of, linked, doubted):
            return
        wanted = max(1, len(values))
        while len(self._lines) > wanted:
            line = self._lines.pop()
            self._walk.forget(line)
            self._values.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self._lines) < wanted:
            self._add_line()
        for place, line in enumerate(self._lines):
            value = values[place] if place < len(values) else None
            if value is None:
                line.show_value(None, "")
            else:
                said = label_of(replace(value, normal=value.reading)) if is_corrected(value) else ""
                doubt = doubted.get(value.id, "")
                line.show_value(value, label_of(value), linked.get(value.id), doubt, typed_of, said)
        self.update()

    def explain(self, explains: bool) -> None:
        """Say in lines of their own why values are doubtful, or only where the mouse rests: narrow fields do that."""
        for line in self._lines:
            line.explain(explains and not self._is_narrow)

    def _shows(
        self,
        values: Sequence[Value],
        label_of: Callable[[Value], str],
        links: Mapping[str, Link],
        doubts: Mapping[str, str],
    ) -> bool:
        """Tell whether nothing is to be shown anew: most fields of a form are empty, and painting them costs time."""
        if self.values != tuple(values) or len(self._lines) != max(1, len(values)):
            return False
        if any(line.is_uncommitted or isinstance(line.editor, QComboBox) for line in self._lines):
            return False
        return all(
            line.label == label_of(value)
            and line.link == links.get(value.id)
            and line.doubt == doubts.get(value.id, "")
            for line, value in zip(self._lines, values, strict=False)
        )

    def forget_problems(self) -> None:
        """Let go of what was typed and refused."""
        for line in self._lines:
            line.show_problem("")

    def line_of(self, value_id: str) -> ValueLine:
        """Find the line that shows a value, or the empty one if the id is empty; the first one where none does."""
        return next((line for line in self._lines if line.value_id == value_id), self._lines[0])

    def _add_line(self) -> None:
        line = ValueLine(self.field, self._theme, self._offers, self._read, self, is_narrow=self._is_narrow)
        tell, field_id = self._signals, self.field.id
        line.committed.connect(lambda text: tell.typed.emit(field_id, line.value_id, text))
        line.made.connect(lambda name, kind: tell.made.emit(field_id, line.value_id, name, kind))
        line.reason_given.connect(lambda text: tell.reason_given.emit(field_id, line.value_id, text))
        line.asked.connect(lambda verb: tell.verb_wanted.emit(verb, field_id, line.value_id))
        line.jumped.connect(self._signals.jumped)
        line.done.connect(self._signals.done)
        line.hovered.connect(self._tell_hover)
        line.entered.connect(self._take_entering)
        line.set_editable(self._editable)
        line.editor.installEventFilter(self)
        self._walk.watch(line)
        before = self._lines[-1].stops[-1] if self._lines else None
        self._lines.append(line)
        self._values.addWidget(line)
        if before is not None:
            for stop in line.stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _take_entering(self) -> None:
        self._signals.arm_wanted.emit(self.field.id)
        self._signals.entered.emit(self.field.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the menu key and the key that shows the words from the editors."""
        if isinstance(event, QContextMenuEvent) and event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
            return True
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            shows = QKeySequence(event.keyCombination()) == QKeySequence(SHOW_KEY)
            opens = event.key() == Qt.Key.Key_Menu
            if (shows or opens) and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if opens:
                self.open_menu()
                return True
            if shows:
                self._show_words(watched)
                return True
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            # Rolling through the form must not answer its questions.
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _show_words(self, editor: QObject) -> None:
        line = next((each for each in self._lines if each.editor is editor), self.line)
        if line.value is not None and line.value.anchors:
            self._signals.jumped.emit(line.value.anchors[0])


def _menu_style(theme: Theme) -> str:
    return (
        "QToolButton::menu-indicator { image: none; }"
        f"QToolButton:focus {{ border: 1px solid {theme.palette.accent}; border-radius: 4px; }}"
    )


def _explained(field: Field) -> tuple[str, str, str]:
    """Give what a field means, an example, and what it does not mean; each may be empty."""
    other = explained(field.counter_example)
    told = tr("Not: {example}", example=other) if other else ""
    return explained(field.definition), explained(field.example), told
