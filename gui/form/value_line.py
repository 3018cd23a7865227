"""One value of one field: its editor, where it comes from, and the words it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.model.codebook import Kind
from gui.form.aside import Aside, Question
from gui.form.bounds import BoundButton
from gui.form.chip_row import ChipRow
from gui.form.editors import Editor, EditorHolder, show_choice, show_text, tell_answers
from gui.form.line_edit import ValueEdit
from gui.form.small_print import SmallPrint
from gui.form.text_edit import TextEdit
from gui.form.values_told import NUMBERS, hint_of
from gui.theme.spacing import HAIR
from gui.wording import Worded, language, tr
from gui.wording.reasons import told_reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.codebook import Field
    from core.model.record import Value
    from gui.form.links import Link
    from gui.form.offers import Offer
    from gui.theme.theme import Theme


class ValueLine(Worded, EditorHolder):
    """Editor, badges and quotation chips of a value; an empty one where the field has none yet.

    Signals:
        committed: (str) another text was typed or chosen.
        made: (str, str) a name, and the type of the thing that is to be made of it.
        reason_given: (str) why the value differs from its words.
        asked: (str) the verb of a badge that was clicked.
        done: the keyboard goes back to the article.
        entered: the editor got the keyboard.
        jumped: (Anchor) the analyst wants to see the words.
        hovered: (bool) the mouse is over the words' chip.
    """

    committed = Signal(str)
    made = Signal(str, str)
    reason_given = Signal(str)
    asked = Signal(str)
    done = Signal()
    entered = Signal()
    jumped = Signal(object)
    hovered = Signal(bool)

    def __init__(
        self,
        field: Field,
        theme: Theme,
        offers: Callable[[str], Sequence[Offer]],
        read: Callable[[str], str],
        parent: QWidget | None = None,
        *,
        is_narrow: bool = False,
    ) -> None:
        """Make the editor that suits the field's kind.

        Args:
            offers: Gives names that complete what was typed.
            read: Says what letters typed so far are read as; empty where that says nothing new.
            is_narrow: Whether it shares its line with other fields.
        """
        super().__init__(parent)
        self._field, self._theme = field, theme
        self.value: Value | None = None
        self.label = self.doubt = self._said = ""
        self.link: Link | None = None
        self._typed_of: Callable[[Value], str] = _normal_form
        self._explains = False
        self._aside: Aside | None = None
        self._bound = BoundButton(self) if field.kind in NUMBERS else None
        self.editor: Editor = self.make_editor(field, theme, offers, read, is_narrow=is_narrow)
        self._connect()
        self.chips = ChipRow(theme, self)
        self.chips.asked.connect(self.asked)
        self.chips.jumped.connect(self.jumped)
        self.chips.hovered.connect(self.hovered)
        self.chips.bereft.connect(self.take_keyboard)
        self._problem, self._doubt = SmallPrint(self), SmallPrint(self)
        self._reason = ValueEdit(self)
        self._reason.committed.connect(self.reason_given)
        self._reason.done.connect(self.done)
        self._reason.hide()
        self._lay_out()
        self._show_colours()
        self.tell()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(HAIR)
        if self._bound is not None:
            line.addWidget(self._bound)
            self._bound.chosen.connect(self._take_bound)
        line.addWidget(self.editor, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(HAIR)
        self._column.addLayout(line)
        self._column.addWidget(self.chips)
        self._column.addWidget(self._doubt)
        self._column.addWidget(self._reason)
        self._column.addWidget(self._problem)

    def _connect(self) -> None:
        editor = self.editor
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda: self.committed.emit(str(editor.currentData())))
            return
        if isinstance(editor, ValueEdit):
            editor.chosen.connect(self._take_offer)
        editor.committed.connect(self._take_text)
        editor.left.connect(self._settle)
        editor.done.connect(self._settle)
        editor.done.connect(self.done)
        editor.entered.connect(self.entered)

    def tell(self) -> None:
        """Name the editor and its answers."""
        name = self._field.labels.best(language())
        self.editor.setAccessibleName(name)
        self._reason.setPlaceholderText(tr("Why does it differ from the words?"))
        self._reason.setAccessibleName(tr("Reason for {field}", field=name))
        if self._bound is not None:
            self._bound.tell_of(name)
        if isinstance(self.editor, QComboBox):
            tell_answers(self.editor, self._field)
        self._show_chips()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches here, in order."""
        return (self.editor, self._reason)

    @property
    def value_id(self) -> str:
        """Id of the value shown; empty where there is none."""
        return self.value.id if self.value is not None else ""

    def show_value(
        self,
        value: Value | None,
        label: str,
        link: Link | None = None,
        doubt: str = "",
        typed_of: Callable[[Value], str] | None = None,
        said: str = "",
    ) -> None:
        """Show a value, or an empty editor.

        Args:
            label: What the value is called on screen.
            link: How far the thing that the value names is known.
            doubt: Why it is doubtful, as far as that is known.
            typed_of: Gives what stands in the editor while it has the keyboard; the normal form if not given.
            said: What its words say, where it differs from them.
        """
        self._typed_of = typed_of or _normal_form
        if self._problem.text() and value == self.value:
            # What was refused stands here until it is mended; something else has changed.
            self.label = label
            return
        same = (value, label, link, doubt, said) == (self.value, self.label, self.link, self.doubt, self._said)
        self.value, self.label, self.link, self.doubt, self._said = value, label, link, doubt, said
        self.show_problem("")
        if isinstance(self.editor, QComboBox):
            show_choice(self.editor, value, label)
        else:
            self._show_text(self.editor, value, label)
        if not same:
            self._show_chips()
        self._reason.setVisible(is_corrected(value) and self._aside is None)
        self._reason.show_text(told_reason(value.reason) if value else "")

    def explain(self, explains: bool) -> None:
        """Say in a line of its own why the value is doubtful, or only where the mouse rests."""
        if explains != self._explains:
            self._explains = explains
            self._show_chips()

    def _show_chips(self) -> None:
        told = bool(self.doubt) and self._explains
        self._doubt.say(tr("doubtful: {reason}", reason=self.doubt) if told else "")
        self.chips.show_value(self.value, self.link, None if told else self.doubt, self._said)

    def _show_text(self, editor: ValueEdit | TextEdit, value: Value | None, label: str) -> None:
        bound = value.bound if value is not None and value.bound else "="
        if self._bound is not None:
            self._bound.show_bound(bound)
            # An amount shares its line with others: the sign takes room only where it says something.
            self._bound.setVisible(self._field.kind is Kind.DECIMAL or bound != "=")
            label = label.removeprefix(f"{bound} ")
        show_text(editor, self._field, value, label, lambda held: self._typed(held, bound))

    def _typed(self, value: Value, bound: str) -> tuple[str, str]:
        """Give what stands in the editor while it has the keyboard, and the same in other words."""
        text = self._typed_of(value)
        return (text.removeprefix(f"{bound} ") if self._bound is not None else text), hint_of(self._field, value)

    def set_editable(self, editable: bool) -> None:
        """Let the value be changed, or only looked at."""
        if isinstance(self.editor, QComboBox):
            self.editor.setEnabled(editable)
        else:
            self.editor.setReadOnly(not editable)
        if self._bound is not None:
            self._bound.setEnabled(editable)
        self._reason.setReadOnly(not editable)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if isinstance(self.editor, TextEdit):
            self.editor.set_theme(theme)
        self._show_colours()
        self.chips.set_theme(theme)

    def _show_colours(self) -> None:
        self._problem.set_ink(self._theme.palette.error)
        self._doubt.set_ink(self._theme.palette.warning)

    def show_problem(self, problem: str) -> None:
        """Say why what was typed is not what the field holds; an empty text takes the sentence away."""
        if problem != self._problem.text():
            self._problem.say(problem)
            self.editor.setAccessibleDescription(problem)
        if problem and self._bound is not None:
            self._bound.show_bound(self.value.bound if self.value is not None and self.value.bound else "=")
        if problem and not isinstance(self.editor, QComboBox):
            self.editor.refuse()

    def take_keyboard(self) -> None:
        """Put the caret into the editor."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ── what the editor tells ───────────────────────────────────────────────────────────────────────────────────

    def commit(self) -> None:
        """Commit what was typed into the editor or the lines beneath it."""
        if self._aside is not None:
            self._aside.commit()
        for editor in (self.editor, self._reason):
            # Asked of the window: while a dialog is in front, none of its editors has the keyboard.
            if not isinstance(editor, QComboBox) and self.window().focusWidget() is editor:
                editor.commit()

    @property
    def is_uncommitted(self) -> bool:
        """Whether a text was typed and could not be stored."""
        edits = [each for each in (self.editor, self._reason) if not isinstance(each, QComboBox)]
        return any(each.is_uncommitted for each in edits)

    def _take_text(self, text: str) -> None:
        bound = self._bound.bound if self._bound is not None else "="
        # What is typed without a sign keeps the sign that stands before it.
        keeps = bound != "=" and text and text[0].isdigit()
        self.committed.emit(f"{bound} {text}" if keeps else text)
        self._settle()

    def _settle(self) -> None:
        """Show the value as it is held where what was typed says the same, or was given up: no act tells of that."""
        if not isinstance(self.editor, QComboBox) and not self.editor.is_uncommitted:
            self.show_problem("")
            self._show_text(self.editor, self.value, self.label)

    def _take_bound(self, bound: str) -> None:
        number = self.editor.typed_text.strip() if isinstance(self.editor, ValueEdit) else ""
        if self._bound is not None and number:
            self._bound.show_bound(bound)
            self.committed.emit(number if bound == "=" else f"{bound} {number}")

    def _take_offer(self, offer: Offer) -> None:
        if offer.make:
            self.made.emit(offer.stored, offer.make)
        else:
            self.committed.emit(offer.stored)

    # ── asides ──────────────────────────────────────────────────────────────────────────────────────────────────

    def ask(
        self,
        caption: str,
        questions: Sequence[Question],
        given: Callable[[tuple[str, ...]], None],
        *,
        keeps: bool = True,
    ) -> None:
        """Open an aside beneath the value and put the keyboard into it; one that is open is answered first.

        Args:
            keeps: Whether leaving it gives the answers; else only Enter does.
        """
        if self._aside is not None:
            self._aside.commit()
        aside = self._aside = Aside(caption, questions, self._theme, self, keeps=keeps)
        self._reason.hide()
        self._column.addWidget(aside)
        aside.follow(self._reason)
        aside.closed.connect(self._close_aside)
        aside.given.connect(given)
        aside.show()
        aside.take_keyboard()

    @property
    def aside(self) -> Aside | None:
        """What is being asked beneath the value."""
        return self._aside

    def _close_aside(self) -> None:
        aside, self._aside = self._aside, None
        if aside is None:
            return
        homeless = aside.isAncestorOf(aside.window().focusWidget() or self)
        aside.hide()
        self._column.removeWidget(aside)
        aside.deleteLater()
        if homeless:
            self.done.emit()
        self._reason.setVisible(is_corrected(self.value))


def is_corrected(value: Value | None) -> bool:
    """Tell whether the analyst holds something else than a value's words say."""
    return value is not None and value.reading is not None and value.normal != value.reading


def _normal_form(value: Value) -> str:
    return value.normal or value.raw
