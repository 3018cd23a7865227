"""The form of the record that the analyst works on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.model.codebook import Kind
from core.model.record import RecordState
from gui.form.field_row import FieldRow, FieldSignals
from gui.form.line_edit import ValueEdit
from gui.form.value_line import NAMED_KINDS
from gui.theme.spacing import SMALL, TIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.codebook import Field, RecordType
    from core.model.record import Record
    from core.project.project import Project
    from gui.theme.theme import Theme

_Built = tuple[QWidget, QLabel, dict[str, FieldRow]]
"""The page of a type, its title and its rows by field id."""
_TOP, _WHEREVER = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0)
_EMPTY = (
    "<p>No record is open.</p><p>Select words in the article, then press the key of a type — or click a highlight "
    "to open what is coded already.</p>"
)


class RecordForm(QScrollArea):
    """Fields of one record, from the codebook; which of them is armed is kept here.

    Attributes:
        fields: Tells what the analyst does in the fields.

    Signals:
        armed_changed: (field id or "") another field waits for words.
    """

    armed_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with no record."""
        super().__init__(parent)
        self.setObjectName("recordForm")
        self.setAccessibleName("Record")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = FieldSignals(self)
        self.fields.arm_wanted.connect(self.arm)
        self._theme = theme
        self._project: Project | None = None
        self._record: Record | None = None
        self._type: RecordType | None = None
        self._rows: dict[str, FieldRow] = {}
        self._armed = ""
        self._title = QLabel()
        self._editable = True
        self._pages = QStackedWidget()
        self._built: dict[str, _Built] = {}
        self._kinds: dict[str, RecordType] = {}
        self.setWidget(self._pages)
        self._show_type(None)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def record(self) -> Record | None:
        """The record shown."""
        return self._record

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.commit()
        self._theme, armed = theme, self._armed
        self._forget_pages()
        self._show_type(self._type)
        if self._record is not None:
            self._show_values()
        self._armed = armed
        for field_id, row in self._rows.items():
            row.set_armed(field_id == armed)

    def commit(self) -> None:
        """Commit what is being typed, as leaving the line does."""
        focused = self.focusWidget()
        if isinstance(focused, ValueEdit):
            focused.commit()

    @property
    def holds_uncommitted(self) -> bool:
        """Whether a field of the record holds a text that was typed and could not be stored."""
        page = self._pages.currentWidget()
        return page is not None and any(line.is_uncommitted for line in page.findChildren(ValueEdit))

    def show_record(self, project: Project | None, record: Record | None) -> None:
        """Show a record, or none; the same record is only brought up to date."""
        same = record is not None and self._record is not None and record.id == self._record.id
        if not same:
            self.commit()
            for row in self._rows.values():
                row.forget_problems()
        self._project, self._record = project, record
        kind = None
        if project is not None and record is not None and project.codebook.has_type(record.type):
            kind = project.codebook.type(record.type)
        if not same:
            self.arm("")
        if kind is not self._type:
            self._show_type(kind)
        if record is not None:
            self._show_values()

    def prepare(self, kind: RecordType) -> None:
        """Build the page of a type before a record of it is shown for the first time."""
        if self._kinds.get(kind.id) is kind:
            return
        shown = self._title, self._rows
        _, _, rows = self._add_page(kind)
        for row in rows.values():
            row.setObjectName("")
        self._title, self._rows = shown

    def _show_values(self) -> None:
        record, project = self._record, self._project
        if record is None or project is None or self._type is None:
            return
        words = " ".join(record.mentions[0].anchor.exact.split()) if record.mentions else ""
        self._title.setText(_title(self._type, words, record.state, self._theme))
        for field_id, row in self._rows.items():
            row.show_values(record.values(field_id), lambda value: project.label(record.type, value))
            row.set_armed(field_id == self._armed)

    def set_editable(self, editable: bool) -> None:
        """Let records be changed, or only looked at."""
        self._editable = editable
        for _, _, rows in self._built.values():
            for row in rows.values():
                row.set_editable(editable)

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
        self.armed_changed.emit(field_id)

    def arm_number(self, number: int) -> None:
        """Arm a field by its place, from 1."""
        fields = list(self._rows)
        if 1 <= number <= len(fields):
            self.arm(fields[number - 1])

    def arm_next_empty(self) -> None:
        """Arm the first empty field after the armed one, or from the top; none where all are filled."""
        fields = list(self._rows)
        start = fields.index(self._armed) + 1 if self._armed in fields else 0
        for field_id in fields[start:]:
            if self._record is not None and not self._record.values(field_id):
                self.arm(field_id)
                return
        self.arm("")

    def edit_field(self, field_id: str) -> None:
        """Put the keyboard into a field's editor."""
        if field_id in self._rows:
            self._rows[field_id].line.take_keyboard()

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────────

    def _show_type(self, kind: RecordType | None) -> None:
        """Show the page of a type; it is built when a record of the type is first shown."""
        built = self._built.get(kind.id) if kind else None
        if kind is not None and self._kinds.get(kind.id) is not kind:
            # The codebook has changed since the page was built.
            built = None
        self._type, self._armed = kind, ""
        for row in self._rows.values():
            # Only the fields of the shown record go by their names; other pages wait without.
            row.setObjectName("")
        if built is None:
            built = self._add_page(kind)
        page, self._title, self._rows = built
        for row in self._rows.values():
            row.set_armed(False)
            row.setObjectName(f"field_{row.field.id}")
        former = self._pages.currentWidget()
        self._pages.setCurrentWidget(page)
        if former is not None and former is not page and not self._is_kept(former):
            self._pages.removeWidget(former)
            former.deleteLater()

    def _add_page(self, kind: RecordType | None) -> _Built:
        self._rows = {}
        page = self._build(kind)
        built = (page, self._title, self._rows)
        self._pages.addWidget(page)
        if kind is not None:
            self._built[kind.id] = built
            self._kinds[kind.id] = kind
        return built

    def _is_kept(self, page: QWidget) -> bool:
        return any(page is built[0] for built in self._built.values())

    def _forget_pages(self) -> None:
        for page, _, _ in self._built.values():
            self._pages.removeWidget(page)
            page.deleteLater()
        for row in self._rows.values():
            row.setObjectName("")
        self._built.clear()
        self._kinds.clear()

    def _build(self, kind: RecordType | None) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.setSpacing(0)
        self._title = QLabel(_EMPTY if kind is None else "")
        self._title.setObjectName("recordTitle")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._title.setContentsMargins(SMALL, TIGHT, TIGHT, TIGHT)
        column.addWidget(self._title)
        number = 0
        for line in kind.rows() if kind else ():
            holder: QHBoxLayout | QVBoxLayout = column
            if len(line) > 1:
                holder = QHBoxLayout()
                holder.setSpacing(0)
                column.addLayout(holder)
            for field in line:
                number += 1
                row = self._make_row(field, number, label_above=len(line) > 1)
                # Rows of one line begin at one height, whatever stands below their editors.
                holder.addWidget(row, 1 if len(line) > 1 else 0, _TOP if len(line) > 1 else _WHEREVER)
        column.addStretch(1)
        return page

    def _make_row(self, field: Field, number: int, *, label_above: bool) -> FieldRow:
        row = FieldRow(
            field,
            number,
            self._theme,
            lambda typed: self._offers(field, typed),
            self.fields,
            label_above=label_above,
        )
        row.set_editable(self._editable)
        self._rows[field.id] = row
        return row

    def _offers(self, field: Field, typed: str) -> Sequence[str]:
        if self._project is None or field.kind not in NAMED_KINDS:
            return ()
        by_term = field.kind in (Kind.TERM, Kind.TERM_TEXT)
        types = ("country", *field.entity_types) if field.kind is Kind.COUNTRY else field.entity_types
        found = self._project.names.complete(
            typed, types=() if by_term else types, term_kind=field.term_kind if by_term else None
        )
        return [offer.label for offer in found]


def _title(kind: RecordType, words: str, state: RecordState, theme: Theme) -> str:
    shown = words if len(words) <= 90 else words[:89] + "…"
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;")
    colour = theme.style(kind.id).text
    told = "" if state is RecordState.DRAFT else f" &nbsp;{state.replace('_', ' ')}"
    return (
        f"<span style='color:{colour};font-weight:600;letter-spacing:1px'>{kind.labels.best().upper()}</span>{told}"
        f"<br><span style='color:{theme.palette.muted}'>“{escaped}”</span>"
    )
