"""What some kinds of field ask for: types of things, kind of terms, type of record, field of the unit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from core.model.codebook import Kind
from core.model.codebook_keys import keys_of
from gui.codebook.edits import entity_types_of, put_field, term_kinds_of
from gui.codebook.explaining import form_label, new_form
from gui.codebook.ticks import Ticks
from gui.codebook.writing import StillComboBox
from gui.dialogs.parts import set_words
from gui.form.offers import type_in_words
from gui.theme.boxes import show_edge
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.codebook import Field
    from gui.codebook.draft import Draft
    from gui.theme.theme import Theme


class Asked(Worded, QWidget):
    """Shows only what the kind of the field takes; the answers of a choice are elsewhere."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._draft, self._theme = draft, theme
        self._type = ""
        self._field: Field | None = None
        self._things = Ticks(theme, "entityTypes")
        self._things.ticked.connect(self._take_thing)
        self._series = QCheckBox()
        self._series.setObjectName("fieldSeries")
        self._series.clicked.connect(lambda ticked: self._set(lambda field: replace(field, series=ticked)))
        self._terms = StillComboBox("termKind")
        self._terms.setEditable(True)
        self._terms.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._terms.activated.connect(
            lambda _: self._set(lambda field: replace(field, term_kind=self._terms.currentData()))
        )
        line = self._terms.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._take_typed_kind)
        self._link = StillComboBox("linkType")
        self._link.activated.connect(
            lambda _: self._set(lambda field: replace(field, link_type=self._link.currentData()))
        )
        self._unit = StillComboBox("unitField")
        self._unit.activated.connect(
            lambda _: self._set(lambda field: replace(field, unit_field=self._unit.currentData()))
        )
        self._rows: dict[str, tuple[QLabel, QWidget]] = {
            "link_type": (form_label(), self._link),
            "entity_types": (form_label(), self._things),
            "series": (form_label(), self._series),
            "term_kind": (form_label(), self._terms),
            "unit_field": (form_label(), self._unit),
        }
        self._form = new_form()
        self._form.setContentsMargins(0, 0, 0, 0)
        for label, widget in self._rows.values():
            self._form.addRow(label, widget)
            label.setBuddy(widget)
        self.setLayout(self._form)
        self.set_theme(theme)
        self.tell()

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        told = {
            "link_type": tr("Leads to"),
            "entity_types": tr("May name"),
            "series": "",
            "term_kind": tr("Terms of the kind"),
            "unit_field": tr("Its unit stands in"),
        }
        for key, words in told.items():
            label, widget = self._rows[key]
            label.setText(words)
            if words:
                widget.setAccessibleName(words)
        self._terms.setToolTip(tr("Choose a kind, or write the name of a new one in small letters."))
        set_words(self._series, tr("One of a &numbered series"), tip=tr("As meetings are: a series and a number."))
        if self._field is not None and self._draft.codebook.has_type(self._type):
            self.show_field(self._type, self._field)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._things.set_theme(theme)
        show_edge(self._series, theme)

    def show_field(self, type_id: str, field: Field) -> None:
        """Show what a field asks for."""
        self._type, self._field = type_id, field
        taken = keys_of(field.kind)
        for place, key in enumerate(self._rows):
            self._form.setRowVisible(place, key in taken)
        self.setVisible(any(key in taken for key in self._rows))
        codebook = self._draft.codebook
        self._things.offer([(type_in_words(each), each) for each in entity_types_of(codebook)], field.entity_types)
        self._series.setChecked(field.series)
        self._terms.offer([(type_in_words(each), each) for each in term_kinds_of(codebook)], field.term_kind)
        types = [(each.labels.best(language()), each.id) for each in codebook.types]
        self._link.offer([*types], field.link_type)
        fields: list[tuple[str, object]] = [
            (each.labels.best(language()), each.id)
            for each in codebook.type(type_id).fields
            if each.id == field.unit_field or (each.id != field.id and each.kind in (Kind.TERM, Kind.TERM_TEXT))
        ]
        self._unit.offer([(tr("No field"), None), *fields], field.unit_field)

    def commit(self) -> None:
        """Put what is being typed into the draft."""
        line = self._terms.lineEdit()
        if line is not None and line.hasFocus():
            self._take_typed_kind()

    def _take_thing(self, thing: str, ticked: bool) -> None:
        # Those that were named keep their order: the first one is what an unknown name is taken for.
        others = tuple(each for each in self._field.entity_types if each != thing) if self._field is not None else ()
        named = (*others, thing) if ticked else others
        self._set(lambda field: replace(field, entity_types=named))

    def _take_typed_kind(self) -> None:
        if self._field is None or self._field.term_kind is None:
            return
        typed = self._terms.currentText().strip()
        known = {self._terms.itemText(place): self._terms.itemData(place) for place in range(self._terms.count())}
        wanted = known.get(typed, typed.lower().replace(" ", "_"))
        if wanted and wanted != self._field.term_kind:
            self._set(lambda field: replace(field, term_kind=wanted))

    def _set(self, change: Callable[[Field], Field]) -> None:
        if self._field is not None:
            kind, changed = self._type, change(self._field)
            self._draft.edit(lambda book: put_field(book, kind, changed))
