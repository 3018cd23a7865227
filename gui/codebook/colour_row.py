"""Choosing the colour of a type: from those that everybody tells apart, or one of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.model.codebook_keys import COLOUR_FORM
from gui.codebook.edits import SAFE_COLOURS
from gui.codebook.tree import swatch
from gui.codebook.writing import WritingLine
from gui.dialogs.parts import button, plain_label, set_words
from gui.theme.colours import type_style
from gui.theme.contrast import AA_GRAPHIC, contrast
from gui.theme.spacing import ICON, SMALL, TIGHT, UNIT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from gui.theme.theme import Theme

_LINE_WIDTH = 24 * UNIT


class ColourRow(Worded, QWidget):
    """Patches to press, a line for any other colour, and words as they would look.

    Signals:
        colour_chosen: (``#rrggbb``)
    """

    colour_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with no colour."""
        super().__init__(parent)
        self._theme = theme
        self._colour, self._slot = SAFE_COLOURS[0], 0
        self._patches = [self._patch(colour) for colour in SAFE_COLOURS]
        self._line = WritingLine("colourLine")
        self._line.setFixedWidth(_LINE_WIDTH)
        self._line.written.connect(self.colour_chosen)
        self._own = button("", self._ask, name="ownColour")
        self._sample = QLabel()
        self._sample.setObjectName("colourSample")
        self._told = plain_label(faint=True)
        self._told.setObjectName("colourContrast")
        patches = QHBoxLayout()
        patches.setSpacing(TIGHT)
        for each in self._patches:
            patches.addWidget(each)
        patches.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(SMALL)
        below.addWidget(self._line)
        below.addWidget(self._own)
        below.addWidget(self._sample)
        below.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(patches)
        column.addLayout(below)
        self.tell()

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        for colour, patch in zip(SAFE_COLOURS, self._patches, strict=True):
            patch.setAccessibleName(tr("Colour {colour}", colour=colour))
            patch.setToolTip(tr("Give the type the colour {colour}", colour=colour))
        self._line.setAccessibleName(tr("Colour as # and six digits"))
        self._line.setToolTip(tr("Any colour, as # and six hexadecimal digits."))
        set_words(self._own, tr("&Own…"), tip=tr("Choose any colour"))
        self._sample.setText(tr("words in the article"))
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show()

    def set_editable(self, editable: bool) -> None:
        """Allow another colour, or not."""
        for each in (*self._patches, self._own):
            each.setEnabled(editable)
        self._line.setReadOnly(not editable)

    def show_colour(self, colour: str, slot: int) -> None:
        """Show the colour that a type has.

        Args:
            slot: Place of the type in the codebook, from 0.
        """
        self._colour, self._slot = colour, slot
        self._line.show_text(colour)
        self._show()

    def commit(self) -> None:
        """Tell what is being typed."""
        if self._line.hasFocus():
            self._line.commit()

    def _show(self) -> None:
        for colour, patch in zip(SAFE_COLOURS, self._patches, strict=True):
            patch.setChecked(colour == self._colour.lower())
        palette = self._theme.palette
        style = type_style(self._colour, self._slot, palette, dark=self._theme.dark)
        self._sample.setStyleSheet(
            f"background: {style.tint}; color: {palette.text}; padding: 2px 4px; border-bottom: 2px solid {style.line};"
        )
        ratio = contrast(self._colour, palette.base)
        told = tr("Contrast with the page {ratio} : 1.", ratio=QLocale().toString(ratio, "f", 1))
        if ratio < AA_GRAPHIC:
            told += " " + tr("Too faint by itself: lines are drawn in a stronger shade.")
        self._told.setText(told)

    def _patch(self, colour: str) -> QToolButton:
        patch = QToolButton()
        patch.setObjectName(f"colour_{colour[1:]}")
        patch.setCheckable(True)
        patch.setIcon(swatch(colour))
        patch.setIconSize(QSize(ICON, ICON))
        patch.clicked.connect(lambda _=False: self.colour_chosen.emit(colour))
        return patch

    def _ask(self) -> None:
        # Made anew each time: it remembers nothing that anybody would miss.
        asking = QColorDialog(QColor(self._colour), self)
        asking.setObjectName("ownColourDialog")
        asking.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        asking.colorSelected.connect(lambda colour: self._take(colour.name()))
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def _take(self, colour: str) -> None:
        if COLOUR_FORM.fullmatch(colour):
            self.colour_chosen.emit(colour)
