"""The head of the form: what the record is, how far the analyst is with it, what it lacks, and her note on it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from core.model.record import RecordState
from gui.form.aside import Aside, Question
from gui.form.chips import chip_style
from gui.form.missing import missing_fields
from gui.theme.spacing import HAIR, SMALL, TIGHT
from gui.theme.type_scale import Step, points
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.codebook import RecordType
    from core.model.record import Record
    from gui.theme.theme import Theme

_LONGEST_WORDS = 64
_LONGEST_NOTE = 120
_STATE_STYLE = (
    "QToolButton { padding: 1px 16px 1px 6px; }"
    "QToolButton::menu-indicator { subcontrol-position: right center; right: 4px; }"
)


def state_in_words(state: RecordState) -> str:
    """Say how far the analyst is with a record."""
    known = {
        RecordState.DRAFT: tr("draft", "state of a record"),
        RecordState.CHECKED: tr("checked", "state of a record"),
        RecordState.TO_DISCUSS: tr("to discuss", "state of a record"),
    }
    return known[state]


class RecordHeading(Worded, QWidget):
    """Names the record; a click changes its state, leads to a field that is missing, or opens the note.

    Signals:
        state_wanted: (RecordState)
        field_wanted: (field id) the analyst wants to fill a field that is missing.
        note_wanted: she wants to write a note on the record.
    """

    state_wanted = Signal(object)
    field_wanted = Signal(str)
    note_wanted = Signal()

    def __init__(self, kind: RecordType, theme: Theme, parent: QWidget | None = None) -> None:
        """Name a type; no record is shown yet."""
        super().__init__(parent)
        self._kind, self._theme = kind, theme
        self._record: Record | None = None
        self._note_text = ""
        self._aside: Aside | None = None
        self._title = QLabel(self)
        self._title.setObjectName("recordTitle")
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._title.setWordWrap(True)
        self._state = self._make_state()
        self._missing = self._make_links("missingFields")
        self._missing.linkActivated.connect(self.field_wanted)
        self._note = self._make_links("recordNote")
        self._note.linkActivated.connect(lambda _link: self.note_wanted.emit())
        line = QHBoxLayout()
        line.setSpacing(TIGHT)
        line.addWidget(self._title, 1)
        line.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, HAIR, TIGHT, HAIR)
        self._column.setSpacing(0)
        self._column.addLayout(line)
        for words in (self._missing, self._note):
            self._column.addWidget(words)
        self._dress()
        self.tell()

    def _make_state(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("recordState")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        states = QMenu(button)
        for state in RecordState:
            action = states.addAction(str(state))
            action.setData(str(state))
            action.triggered.connect(lambda _=False, state=state: self.state_wanted.emit(state))
        button.setMenu(states)
        return button

    def _make_links(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.hide()
        return label

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches here, in order; it comes after the fields."""
        return (self._state, self._missing, self._note)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._dress()
        self.tell()

    def set_editable(self, editable: bool) -> None:
        """Let the state be changed, or only looked at."""
        self._state.setEnabled(editable)

    def _dress(self) -> None:
        self._state.setStyleSheet(chip_style(self._theme, "solid") + _STATE_STYLE)

    def show_record(self, record: Record, note: str) -> None:
        """Show a record.

        Args:
            note: What the analyst noted on it; empty if nothing.
        """
        self._record, self._note_text = record, note
        self.tell()

    def tell(self) -> None:
        """Say everything anew."""
        self._missing.setAccessibleName(tr("Required fields that are missing"))
        self._note.setAccessibleName(tr("Note on the record"))
        self._state.setAccessibleName(tr("State of the record"))
        self._state.setToolTip(tr("How far you are with this record: draft, checked, or to discuss."))
        for action in menu.actions() if (menu := self._state.menu()) is not None else []:
            action.setText(state_in_words(RecordState(action.data())).capitalize())
        self._title.setText(self._title_text())
        if self._record is None:
            return
        self._state.setText(state_in_words(self._record.state))
        self._state.setAccessibleDescription(self._state.text())
        self._show_missing(self._record)
        line = " ".join(self._note_text.split())
        cut = line if len(line) <= _LONGEST_NOTE else f"{line[:_LONGEST_NOTE]}…"
        words = tr("note: {words}", words=cut)
        self._note.setText(f"<a href='note' style='{self._link()}'>{escape(words)}</a>" if line else "")
        self._note.setToolTip(self._note_text)
        self._note.setVisible(bool(line))

    def _title_text(self) -> str:
        record = self._record
        words = " ".join(record.mentions[0].anchor.exact.split()) if record and record.mentions else ""
        shown = words if len(words) <= _LONGEST_WORDS else f"{words[: _LONGEST_WORDS - 1].rstrip()}…"
        name = escape(self._kind.labels.best(language()).upper())
        quoted = f" &nbsp;<span style='color:{self._theme.palette.muted}'>“{escape(shown)}”</span>" if shown else ""
        colour = self._theme.style(self._kind.id).text
        return f"<span style='color:{colour};font-weight:700;letter-spacing:1px'>{name}</span>{quoted}{self._told()}"

    def _told(self) -> str:
        if self._record is None or self._record.state is RecordState.DRAFT:
            return ""
        colour = self._theme.palette.success
        if self._record.state is RecordState.TO_DISCUSS:
            colour = self._theme.palette.warning
        return f" &nbsp;<span style='color:{colour}'>{escape(state_in_words(self._record.state))}</span>"

    def _show_missing(self, record: Record) -> None:
        missing = missing_fields(self._kind, record)
        links = ", ".join(
            f"<a href='{field.id}' style='{self._link()}'>{escape(field.labels.best(language()))}</a>"
            for field in missing
        )
        # The links are put in last: what is translated holds no markup.
        told = escape(tr("Missing: {fields}", fields="\0")).replace("\0", links)
        style = f"color:{self._theme.palette.warning};font-size:{points(Step.CAPTION)}pt"
        self._missing.setText(f"<span style='{style}'>{told}</span>" if missing else "")
        self._missing.setAccessibleDescription(", ".join(field.labels.best(language()) for field in missing))
        self._missing.setVisible(bool(missing))

    def _link(self) -> str:
        return f"color:{self._theme.palette.link};font-size:{points(Step.CAPTION)}pt"

    # ── the note ────────────────────────────────────────────────────────────────────────────────────────────────

    def ask_note(self, given: Callable[[str], None]) -> None:
        """Open the note for writing and put the keyboard into it."""
        if self._aside is not None:
            self._aside.take_keyboard()
            return
        question = Question(tr("Note on the record"), self._note_text, tall=True)
        aside = self._aside = Aside(
            tr("Note on the record: Enter keeps it, Shift+Enter begins a line, Esc lets it be."),
            [question],
            self._theme,
            self,
        )
        self._column.addWidget(aside)
        aside.closed.connect(self._close_aside)
        aside.given.connect(lambda answers: given(answers[0]))
        aside.show()
        aside.take_keyboard()

    def commit(self) -> None:
        """Keep what is being written into the note."""
        if self._aside is not None:
            self._aside.commit()

    def _close_aside(self) -> None:
        aside, self._aside = self._aside, None
        if aside is not None:
            aside.hide()
            self._column.removeWidget(aside)
            aside.deleteLater()
