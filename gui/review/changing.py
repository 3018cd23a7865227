"""Writing one value into many records: which field, which value, and what that would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from core.model.record import RecordState
from core.operations.changing_many import Preview, change_many, mark_many, preview_change
from gui.dialogs.parts import button, lay_out_dialog, plain_label, set_words
from gui.form.heading import state_in_words
from gui.form.line_edit import ValueEdit
from gui.review.rows import STATE
from gui.review.writing import CHOSEN, cell_offers
from gui.theme.spacing import MEDIUM, SMALL, UNIT
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.form.offers import Offer
    from gui.review.rows import Column, Grid, Row

_REST_MILLISECONDS = 200
"""After a key; looking at some hundred records takes a moment."""
_MOST_LISTED = 100
_WIDTH, _LIST_HEIGHT = 130 * UNIT, 30 * UNIT


class ChangeDialog(Worded, QDialog):
    """Asks for a field and a value, and says beforehand how many records change and which cannot.

    Signals:
        changed: (number of records)
    """

    changed = Signal(int)

    def __init__(self, session: Session, grid: Grid, rows: Sequence[Row], field: str, parent: QWidget) -> None:
        """Change the records of some rows.

        Args:
            field: Id of the column that is proposed.
        """
        super().__init__(parent)
        self.setObjectName("changeMany")
        self._session, self._grid, self._rows = session, grid, tuple(rows)
        self._stored = ""
        self._preview: Preview | None = None
        self.field = QComboBox()
        self.field.setObjectName("changeField")
        self.value = ValueEdit()
        self.value.setObjectName("changeValue")
        self.state = QComboBox()
        self.state.setObjectName("changeState")
        self._field_label, self._value_label = QLabel(), QLabel()
        self.told = plain_label()
        self.told.setObjectName("changeTold")
        self._told_refused = plain_label()
        self.refused = QListWidget()
        self.refused.setObjectName("changeRefused")
        self.refused.setFixedHeight(_LIST_HEIGHT)
        self.refused.setWordWrap(True)
        self.apply = button("", self._apply, name="changeApply")
        self.cancel = button("", self.reject, name="changeCancel")
        self._later = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._lay_out()
        self._offer_fields(field)
        self._later.timeout.connect(self._look_ahead)
        self.field.currentIndexChanged.connect(lambda _: self._take_field())
        self.state.currentIndexChanged.connect(lambda _: self._look_ahead())
        self.value.complete_with(self._offers)
        self.value.textChanged.connect(self._take_letters)
        self.value.chosen.connect(self._take_offer)
        self.tell()
        self._take_field()

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH)
        page, messages = QWidget(), QWidget()
        messages.hide()
        form = QFormLayout()
        form.setSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        answers = QWidget()
        column = QVBoxLayout(answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.value)
        column.addWidget(self.state)
        form.addRow(self._field_label, self.field)
        form.addRow(self._value_label, answers)
        self._field_label.setBuddy(self.field)
        self._value_label.setBuddy(self.value)
        filled = QVBoxLayout(page)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(MEDIUM)
        filled.addLayout(form)
        filled.addWidget(self.told)
        filled.addWidget(self._told_refused)
        filled.addWidget(self.refused)
        filled.addStretch(1)
        self.apply.setDefault(True)
        lay_out_dialog(self, messages, page, (self.cancel, self.apply))

    def _offer_fields(self, proposed: str) -> None:
        for column in self._grid.columns:
            if column.field is not None or column.id == STATE:
                self.field.addItem(column.label, column.id)
        self.field.setCurrentIndex(max(0, self.field.findData(proposed)))
        for state in RecordState:
            self.state.addItem(state_in_words(state), str(state))
        self.state.setCurrentIndex(self.state.findData(str(RecordState.CHECKED)))

    @property
    def _column(self) -> Column:
        wanted = self.field.currentData()
        return next(each for each in self._grid.columns if each.id == wanted)

    def _offers(self, typed: str) -> list[Offer]:
        some = cell_offers(self._session.project, self._column, self._rows[0].article, typed)
        # What is made at once has the type that the field takes first; a record is no value of many others.
        return [each for each in some if not each.make]

    def _take_field(self) -> None:
        column = self._column
        is_state = column.field is None
        self.value.setVisible(not is_state)
        self.state.setVisible(is_state)
        self._value_label.setBuddy(self.state if is_state else self.value)
        self.value.show_text("")
        self.value.clear()
        self._stored = ""
        if not is_state:
            is_chosen = column.field is not None and column.field.kind in CHOSEN
            self.value.setPlaceholderText(
                tr("Alt+Down lists the answers") if is_chosen else tr("Empty clears the field")
            )
        self._look_ahead()

    def _take_letters(self) -> None:
        self._stored = ""
        self._later.start()

    def _take_offer(self, offer: Offer) -> None:
        self.value.setText(offer.written)
        self._stored = offer.stored
        self._look_ahead()

    # ── what it would do ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _text(self) -> str:
        return self._stored or self.value.text().strip()

    @property
    def _records(self) -> list[str]:
        return [row.record for row in self._rows]

    def _look_ahead(self) -> None:
        self._later.stop()
        if not self._session.is_open:
            return
        self._preview = self._session.ask(self._previewed)
        self._show_preview()

    def _previewed(self, project: Project) -> Preview:
        column = self._column
        if column.field is not None:
            return preview_change(project, self._records, column.id, self._text)
        number = self._grid.columns.index(column)
        wanted = self.state.currentText()
        same = tuple(row.record for row in self._rows if row.cells[number].shown == wanted)
        return Preview(tuple(each for each in self._records if each not in same), same, ())

    def _show_preview(self) -> None:
        preview = self._preview
        changed = len(preview.changed) if preview is not None else 0
        same = len(preview.same) if preview is not None else 0
        sentences = [tr("%n record(s) will change.", "", changed)]
        if same:
            sentences.append(tr("%n hold(s) this already.", "", same))
        self.told.setText(" ".join(sentences))
        refused = preview.refused if preview is not None else ()
        self.refused.clear()
        words = {row.record: self._words_of(row) for row in self._rows}
        for each in refused[:_MOST_LISTED]:
            self.refused.addItem(tr("{record}: {why}", record=words.get(each.record, ""), why=told(each.why)))
        self._told_refused.setText(tr("%n record(s) cannot change:", "", len(refused)))
        for widget in (self._told_refused, self.refused):
            widget.setVisible(bool(refused))
        self.apply.setEnabled(changed > 0)

    def _words_of(self, row: Row) -> str:
        article, words = row.cells[0].shown, row.cells[1].shown
        return tr("{article} · {words}", article=article, words=words)

    def _apply(self) -> None:
        self._look_ahead()
        if self._preview is None or not self._preview.changed:
            return
        column, text, records = self._column, self._text, self._records
        count = len(self._preview.changed)

        def operation(project: Project) -> Changes:
            if column.field is None:
                return mark_many(project, records, RecordState(str(self.state.currentData())))
            return change_many(project, records, column.id, text)

        if self._session.run(operation, self) is not None:
            self.accept()
            self.changed.emit(count)

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.setWindowTitle(tr("Change %n record(s)", "", len(self._rows)))
        self._field_label.setText(tr("&Field"))
        self._value_label.setText(tr("New &value"))
        self.field.setAccessibleName(tr("Field"))
        self.value.setAccessibleName(tr("New value"))
        self.state.setAccessibleName(tr("New value"))
        self.refused.setAccessibleName(tr("Records that cannot change"))
        set_words(self.apply, tr("&Change", "many records"), tip=tr("Write the value; Undo takes it back in one step."))
        set_words(self.cancel, tr("Cancel"))
        self._show_preview()
