"""Adding a thing to the glossary: its kind, and its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.model.entity import Name
from gui.dialogs.parts import button, margins, plain_label, set_words
from gui.form.line_edit import PlainLine
from gui.glossary.told import USUAL, kind_icon, kind_words, language_words, parted
from gui.theme.spacing import UNIT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.theme import Theme

_LANGUAGES = (*USUAL, "")
_WIDTH = 110 * UNIT


class AddDialog(Worded, QDialog):
    """Asks for a kind and for names in any language; one name is enough."""

    def __init__(self, theme: Theme, kinds: Sequence[str], kind: str = "", parent: QWidget | None = None) -> None:
        """Offer some kinds, one of them chosen."""
        super().__init__(parent)
        self.setPalette(theme.qpalette())
        self.setObjectName("glossaryAdd")
        self._kinds = QComboBox()
        self._kinds.setObjectName("glossaryAddKind")
        for each in sorted(kinds, key=kind_words):
            self._kinds.addItem(theme.icon(kind_icon(each)), kind_words(each), each)
        self._kinds.setCurrentIndex(max(0, self._kinds.findData(kind)))
        self._lines = {language: PlainLine() for language in _LANGUAGES}
        self._labels = {language: QLabel() for language in ("kind", *_LANGUAGES)}
        for language, line in self._lines.items():
            line.setObjectName(f"glossaryAdd_{language or 'any'}")
            line.textChanged.connect(lambda _: self._judge())
        self._hint = plain_label(faint=True)
        self._cancel = button("", self.reject, name="glossaryAddCancel")
        self._add = button("", self.accept, name="glossaryAddStart")
        self._add.setDefault(True)
        self._lay_out()
        self.tell()
        self._judge()
        self.setMinimumWidth(_WIDTH)
        self._lines[USUAL[0]].setFocus()

    @property
    def kind(self) -> str:
        """The kind that is chosen."""
        return str(self._kinds.currentData() or "")

    @property
    def names(self) -> tuple[Name, ...]:
        """The names that were written."""
        return tuple(Name(text, language) for language, line in self._lines.items() for text in parted(line.text()))

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setWindowTitle(tr("Add to the glossary"))
        self._labels["kind"].setText(tr("&Kind"))
        self._kinds.setAccessibleName(tr("Kind of name"))
        for number in range(self._kinds.count()):
            self._kinds.setItemText(number, kind_words(str(self._kinds.itemData(number))))
        for language, line in self._lines.items():
            self._labels[language].setText(language_words(language))
            line.setAccessibleName(tr("Names in {language}", language=language_words(language)))
        self._lines[""].setToolTip(tr("Names that are the same everywhere, such as acronyms."))
        self._hint.setText(tr("Several names of one language are parted by semicolons."))
        set_words(self._cancel, tr("Cancel"))
        set_words(self._add, tr("&Add", "to a glossary"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._labels["kind"], self._kinds)
        self._labels["kind"].setBuddy(self._kinds)
        for language, line in self._lines.items():
            self._labels[language].setBuddy(line)
            form.addRow(self._labels[language], line)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        margins(column)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addStretch(1)
        column.addLayout(row)

    def _judge(self) -> None:
        self._add.setEnabled(bool(self.names) and bool(self.kind))
