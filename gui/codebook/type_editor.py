"""Editing one type of the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import UserFixable
from core.model.codebook_edit import set_identity
from core.model.codebook_keys import NAMING_KINDS
from gui.codebook.colour_row import ColourRow
from gui.codebook.edits import set_anchor, set_claimed, take_colour, take_key
from gui.codebook.explaining import Explaining, form_label, new_form
from gui.codebook.ticks import Ticks
from gui.codebook.writing import StillComboBox, WritingLine
from gui.dialogs.parts import plain_label
from gui.theme.spacing import MEDIUM, SMALL, UNIT
from gui.wording import Worded, language, told, tr

if TYPE_CHECKING:
    from gui.codebook.draft import Draft
    from gui.theme.theme import Theme

_KEY_WIDTH = 10 * UNIT


class TypeEditor(Worded, QWidget):
    """Names, key, colour of a type, and which of its fields name the thing."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("typeEditor")
        self._draft = draft
        self._type = ""
        self.explaining = Explaining(draft)
        self._key = WritingLine("typeKey")
        self._key.setMaxLength(1)
        self._key.setFixedWidth(_KEY_WIDTH)
        self._key.written.connect(self._take_key)
        self._key.textEdited.connect(lambda typed: typed.strip() and self._key.commit())
        self._key_told = plain_label()
        self._key_told.setObjectName("typeKeyTold")
        self._key_told.hide()
        self._colour = ColourRow(theme)
        self._colour.colour_chosen.connect(self._take_colour)
        self._anchor = StillComboBox("typeAnchor")
        self._anchor.activated.connect(lambda _: self._take_anchor())
        self._identity = StillComboBox("typeIdentity")
        self._identity.activated.connect(lambda _: self._take_identity())
        self._claims = Ticks(theme, "typeClaims")
        self._claims.ticked.connect(self._take_claim)
        self._labels = {name: form_label() for name in ("key", "colour", "anchor", "identity", "claims")}
        self._lay_out()
        self.tell()

    def _lay_out(self) -> None:
        form = new_form()
        keys = QVBoxLayout()
        keys.addWidget(self._key)
        keys.addWidget(self._key_told)
        form.addRow(self._labels["key"], keys)
        for name, widget in (
            ("colour", self._colour),
            ("anchor", self._anchor),
            ("identity", self._identity),
            ("claims", self._claims),
        ):
            form.addRow(self._labels[name], widget)
            self._labels[name].setBuddy(widget)
        self._labels["key"].setBuddy(self._key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.explaining)
        column.addLayout(form)
        column.addStretch(1)
        column.setSpacing(SMALL)

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        told = {
            "key": (self._key, tr("Key"), tr("The letter that tags selected words; any but N.")),
            "colour": (self._colour, tr("Colour"), ""),
            "anchor": (self._anchor, tr("Words fill first"), tr("The field that the tagged words go into.")),
            "identity": (self._identity, tr("Named by"), tr("The field that names what a record is about.")),
            "claims": (
                self._claims,
                tr("Same claim if alike"),
                tr("Records that agree in the ticked fields make one claim; used where no field names the thing."),
            ),
        }
        for name, (widget, words, tip) in told.items():
            self._labels[name].setText(words)
            widget.setAccessibleName(words)
            widget.setToolTip(tip)
        # The type shown last may be gone; this stays hidden then.
        if self._draft.codebook.has_type(self._type):
            self.show_type(self._type)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._colour.set_theme(theme)
        self._claims.set_theme(theme)

    def set_editable(self, editable: bool) -> None:
        """Allow changes, or reading only."""
        self.explaining.set_editable(editable)
        self._colour.set_editable(editable)
        self._key.setReadOnly(not editable)
        for each in (self._anchor, self._identity, self._claims):
            each.setEnabled(editable)

    def show_type(self, type_id: str) -> None:
        """Show a type as the draft has it."""
        if type_id != self._type:
            self._key_told.hide()
        self._type = type_id
        kind = self._draft.codebook.type(type_id)
        named = kind.labels.best(language())
        self.explaining.show_part(tr("Type: {name}", name=named), type_id, kind, is_field=False)
        self._key.show_text(kind.key.upper())
        self._colour.show_colour(kind.colour, self._draft.codebook.types.index(kind))
        fields: list[tuple[str, object]] = [(each.labels.best(language()), each.id) for each in kind.fields]
        self._anchor.offer([(tr("Nothing: they only mark the place"), None), *fields], kind.anchor)
        naming: list[tuple[str, object]] = [
            (each.labels.best(language()), each.id)
            for each in kind.fields
            if each.id == kind.identity or (each.kind in NAMING_KINDS and not each.many)
        ]
        self._identity.offer([(tr("Nothing: it has no name"), None), *naming], kind.identity)
        self._claims.offer([(each.labels.best(language()), each.id) for each in kind.fields], kind.claim_key)

    def commit(self) -> None:
        """Put what is being typed into the draft."""
        self.explaining.commit()
        self._colour.commit()

    def _take_key(self, typed: str) -> None:
        kind = self._type
        try:
            changed = take_key(self._draft.codebook, kind, typed)
        except UserFixable as error:
            self._key_told.setText(f"{told(error.what)} {told(error.cure)}")
            self._key_told.show()
            self._key.show_text(self._draft.codebook.type(kind).key.upper())
            self._key.setText(self._draft.codebook.type(kind).key.upper())
            self._key.selectAll()
            return
        self._key_told.hide()
        self._draft.edit(lambda _: changed)

    def _take_colour(self, colour: str) -> None:
        kind = self._type
        self._draft.edit(lambda book: take_colour(book, kind, colour))

    def _take_anchor(self) -> None:
        kind, chosen = self._type, self._anchor.currentData()
        self._draft.edit(lambda book: set_anchor(book, kind, chosen))

    def _take_identity(self) -> None:
        kind, chosen = self._type, self._identity.currentData()
        self._draft.edit(lambda book: set_identity(book, kind, chosen))

    def _take_claim(self, field: str, ticked: bool) -> None:
        kind = self._type
        self._draft.edit(lambda book: set_claimed(book, kind, field, claimed=ticked))
