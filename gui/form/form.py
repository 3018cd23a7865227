"""The form of the record that the analyst works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.model.codebook import Kind
from gui.form.dates import date_in_words
from gui.form.doubts import doubts_of
from gui.form.field_frame import FieldSignals
from gui.form.links import links_of
from gui.form.offers import offers
from gui.form.page import NoRecordPage, RecordPage
from gui.form.values_told import number_told, value_told, value_typed
from gui.theme.spacing import SMALL
from gui.theme.spoken import announce
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.model.codebook import Field, RecordType
    from core.model.record import Record, Value
    from core.project.project import Project
    from core.text.span import Span
    from gui.form.aside import Question
    from gui.form.field_row import FieldRow
    from gui.form.links import Link
    from gui.form.offers import Offer
    from gui.form.value_line import ValueLine
    from gui.theme.theme import Theme


class RecordForm(Worded, QScrollArea):
    """Fields of one record, from the codebook; which of them is armed is kept here.

    Attributes:
        fields: Tells what the analyst does in the fields.

    Signals:
        armed_changed: (field id or "") another field waits for words.
        state_wanted: (RecordState) the record is to be marked.
        note_wanted: a note is to be written on the record.
    """

    armed_changed = Signal(str)
    state_wanted = Signal(object)
    note_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with no record."""
        super().__init__(parent)
        self.setObjectName("recordForm")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = FieldSignals(self)
        self.fields.arm_wanted.connect(self.arm)
        self._theme = theme
        self._project: Project | None = None
        self._record: Record | None = None
        self._note = ""
        self._links: dict[str, Link] = {}
        self._armed = ""
        self._editable = True
        self._pages: dict[str, RecordPage] = {}
        self._page: RecordPage | None = None
        self._nothing = NoRecordPage()
        holder = QWidget()
        # Not a stack: of pages side by side only the one that is shown says how high the form is.
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._nothing)
        self.setWidget(holder)
        self.tell()

    def tell(self) -> None:
        """Name the form, and show its values in the language of the interface."""
        self.setAccessibleName(tr("Record"))
        self._show_values()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def record(self) -> Record | None:
        """The record shown."""
        return self._record

    @property
    def _rows(self) -> Mapping[str, FieldRow]:
        return self._page.rows if self._page is not None else {}

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.commit()
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def commit(self) -> None:
        """Commit what is being typed, as leaving the line does."""
        if self._page is not None:
            self._page.commit()

    @property
    def holds_uncommitted(self) -> bool:
        """Whether a field of the record holds a text that was typed and could not be stored."""
        return any(line.is_uncommitted for row in self._rows.values() for line in row.lines)

    def show_record(self, project: Project | None, record: Record | None) -> None:
        """Show a record, or none; the same record is only brought up to date."""
        same = record is not None and self._record is not None and record.id == self._record.id
        if not same:
            self.commit()
            for row in self._rows.values():
                row.forget_problems()
        self._project, self._record = project, record
        self._note = project.notes.on((record.id,)).get(record.id, "") if project and record else ""
        kind = None
        if project is not None and record is not None and project.codebook.has_type(record.type):
            kind = project.codebook.type(record.type)
        if not same:
            self.arm("")
        self._links = links_of(project, record) if project is not None and record is not None and kind else {}
        self._show_page(kind)
        self._show_values()

    def prepare(self, kind: RecordType) -> None:
        """Build the page of a type before a record of it is shown for the first time."""
        self._page_of(kind)

    def bring_note_up_to_date(self) -> None:
        """Show the note on the record as it is now."""
        if self._project is not None and self._record is not None and self._page is not None:
            self._note = self._project.notes.on((self._record.id,)).get(self._record.id, "")
            self._page.heading.show_record(self._record, self._note)

    def _show_values(self) -> None:
        record, project = self._record, self._project
        if record is None or project is None or self._page is None:
            return
        self._page.heading.show_record(record, self._note)
        doubts = doubts_of(project, record)
        for field_id, row in self._rows.items():
            row.show_values(
                record.values(field_id),
                lambda value: value_told(project, record.type, value),
                self._links,
                doubts,
                _typed(project, record, lambda: self._record is record),
            )
            row.set_armed(field_id == self._armed)
        if doubts:
            self._page.explain_within(self.viewport().size())

    def set_editable(self, editable: bool) -> None:
        """Let records be changed, or only looked at."""
        self._editable = editable
        for page in self._pages.values():
            page.set_editable(editable)

    def show_problem(self, field_id: str, value_id: str, problem: str) -> None:
        """Say beneath a field why what was typed cannot stand there."""
        if field_id in self._rows:
            self._rows[field_id].line_of(value_id).show_problem(problem)

    def light_values(self, value_ids: frozenset[str]) -> None:
        """Light up the fields whose words are under the mouse."""
        for row in self._rows.values():
            row.set_lit(any(value.id in value_ids for value in row.values))

    # ── arming ──────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def armed(self) -> str:
        """Id of the field that the next words go into; empty if none waits."""
        return self._armed

    def arm(self, field_id: str) -> None:
        """Let a field wait for words; an empty id disarms."""
        field_id = field_id if field_id in self._rows else ""
        if field_id == self._armed:
            return
        self._armed = field_id
        for each, row in self._rows.items():
            row.set_armed(each == field_id)
        if field_id:
            self.ensureWidgetVisible(self._rows[field_id], 0, SMALL)
            announce(self, tr("{field} waits for words", field=self._rows[field_id].field.labels.best(language())))
        self.armed_changed.emit(field_id)

    def arm_number(self, number: int) -> None:
        """Arm a field by its place, from 1."""
        fields = list(self._rows)
        if 1 <= number <= len(fields):
            self.arm(fields[number - 1])

    def arm_next_empty(self) -> None:
        """Arm the next field that is empty, from the top or after the armed one; or none.

        Where none comes after it, a required one that was passed over is next; others may stay empty.
        """
        fields, record = list(self._rows), self._record
        start = fields.index(self._armed) + 1 if self._armed in fields else 0
        before = [each for each in fields[:start] if self._rows[each].field.required]
        empty = (each for each in (*fields[start:], *before) if record is not None and not record.values(each))
        self.arm(next(empty, ""))

    # ── keyboard, drops, questions ──────────────────────────────────────────────────────────────────────────────

    def edit_field(self, field_id: str) -> None:
        """Put the keyboard into a field's editor."""
        if field_id in self._rows:
            self.ensureWidgetVisible(self._rows[field_id], 0, SMALL)
            self._rows[field_id].line.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard into the armed field, or the first one."""
        self.edit_field(self._armed or next(iter(self._rows), ""))

    def drop_span(self, field_id: str, span: Span) -> None:
        """Fill a field with words of the article, as dropping them on it does."""
        if field_id in self._rows:
            self.fields.dropped.emit(field_id, span)

    def ask(
        self,
        field_id: str,
        value_id: str,
        caption: str,
        questions: Sequence[Question],
        given: Callable[[tuple[str, ...]], None],
        *,
        keeps: bool = True,
    ) -> None:
        """Ask something about a value, in a line beneath it.

        Args:
            given: Gets the answers, unless none is given.
            keeps: Whether leaving the line gives the answers; else only Enter does.
        """
        line = self.line_of(field_id, value_id)
        if line is not None:
            line.ask(caption, questions, given, keeps=keeps)
            self.ensureWidgetVisible(line, 0, SMALL)

    def ask_note(self, given: Callable[[str], None]) -> None:
        """Ask for the note on the record, in a line beneath its name."""
        if self._page is not None and self._record is not None:
            self._page.heading.ask_note(given)
            self.ensureWidgetVisible(self._page.heading, 0, SMALL)

    def line_of(self, field_id: str, value_id: str) -> ValueLine | None:
        """Find the line that shows a value."""
        return self._rows[field_id].line_of(value_id) if field_id in self._rows else None

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────────

    def _show_page(self, kind: RecordType | None) -> None:
        page = self._page_of(kind) if kind is not None else None
        if page is None and self._project is not None:
            self._nothing.show_keys(self._project.codebook, self._record.type if self._record is not None else "")
        if page is self._page:
            return
        former, self._page, self._armed = self._page, page, ""
        if former is not None:
            former.set_named(False)
            former.hide()
            for row in former.rows.values():
                row.set_armed(False)
        self._nothing.setVisible(page is None)
        if page is not None:
            page.set_named(True)
            page.show()

    def _page_of(self, kind: RecordType) -> RecordPage:
        known = self._pages.get(kind.id)
        if known is not None and known.kind is kind:
            return known
        if known is not None:
            # The codebook has changed since the page was built.
            self._throw_out(known)
        page = RecordPage(kind, self._theme, self._offers, self._read, self.fields)
        page.heading.state_wanted.connect(self.state_wanted)
        page.heading.note_wanted.connect(self.note_wanted)
        page.heading.field_wanted.connect(self.edit_field)
        page.set_editable(self._editable)
        page.hide()
        self._column.addWidget(page)
        page.order_stops(self._stop_before())
        self._pages[kind.id] = page
        return page

    def _stop_before(self) -> QWidget:
        """Find what Tab leaves to come into the form: pages are built late, and would come last of all."""
        before = self.previousInFocusChain()
        while before is not None and before is not self:
            if before.focusPolicy() & Qt.FocusPolicy.TabFocus and not self.isAncestorOf(before):
                return before
            before = before.previousInFocusChain()
        return self

    def _throw_out(self, page: RecordPage) -> None:
        page.set_named(False)
        page.hide()
        self._column.removeWidget(page)
        page.deleteLater()
        if page is self._page:
            self._page, self._armed = None, ""

    def _offers(self, field: Field, typed: str) -> Sequence[Offer]:
        if self._project is None:
            return ()
        return offers(self._project, field, self._record.article if self._record else "", typed)

    def _read(self, field: Field, typed: str) -> str:
        """Say what letters are read as, where that is something else than they are."""
        if self._project is None or self._record is None:
            return ""
        reading = self._project.interpret(self._record.article, field, typed)
        if reading.reading is None:
            return ""
        if field.kind is Kind.EDTF:
            said = date_in_words(reading.reading)
            return said if reading.reading == typed.strip() else f"{said} · {reading.reading}".strip(" ·")
        bare = typed.strip().removeprefix(reading.bound).lstrip()
        shown = "–".join(number_told(each) for each in (reading.reading, reading.high) if each)
        says_nothing = bare == shown or (bare == reading.reading and bare.isdecimal())
        if says_nothing or field.kind is Kind.AMOUNT:
            return ""
        return f"= {reading.bound} {shown}" if reading.bound else f"= {shown}"


def _typed(project: Project, record: Record, is_shown: Callable[[], bool]) -> Callable[[Value], str]:
    """Give what writes a value as it is edited; when its record is no longer shown the project may be closed."""

    def typed(value: Value) -> str:
        return value_typed(project, record.type, record.article, value) if is_shown() else value.raw

    return typed
