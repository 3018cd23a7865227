"""The small print beneath a value: badges that say what is to be said of it, and chips with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.form.badges import badges
from gui.form.chips import QuoteChip, chip_height, chip_style
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import TIGHT
from gui.theme.type_scale import Step, points

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from core.model.record import Value
    from gui.form.badges import Badge
    from gui.form.links import Link
    from gui.theme.theme import Theme

_CHIPS_SHOWN = 3


class ChipRow(QWidget):
    """Badges and chips of one value; takes no room where there are none.

    Signals:
        asked: (str) the verb of a badge that was clicked.
        jumped: (Anchor) the analyst wants to see the words.
        hovered: (bool) the mouse is over the words' chip.
        bereft: The button that had the keyboard is gone.
    """

    asked = Signal(str)
    jumped = Signal(object)
    hovered = Signal(bool)
    bereft = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with no value."""
        super().__init__(parent)
        self._theme = theme
        self._value: Value | None = None
        self._link: Link | None = None
        self._doubt: str | None = ""
        self._said = ""
        self._quotes: list[QuoteChip] = []
        self._watcher: QObject | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TIGHT)
        self._row.addStretch(1)
        self.hide()

    @property
    def buttons(self) -> list[QToolButton]:
        """What can be pressed here, from left to right."""
        parts = (self._row.itemAt(place) for place in range(self._row.count()))
        widgets = (each.widget() for each in parts if each is not None)
        return [each for each in widgets if isinstance(each, QToolButton)]

    def watch(self, watcher: QObject) -> None:
        """Let the keys of the buttons be watched, also of those that come later."""
        self._watcher = watcher
        for each in self.buttons:
            each.installEventFilter(watcher)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.show_value(self._value, self._link, self._doubt, self._said)

    def show_value(self, value: Value | None, link: Link | None = None, doubt: str | None = "", said: str = "") -> None:
        """Show what is to be said of a value, and its words.

        Args:
            link: How far the thing that the value names is known.
            doubt: Why it is doubtful; None where all of that is said elsewhere.
            said: What its words say, where the analyst holds something else.
        """
        former, self._value = self._value, value
        same_badges = (link, doubt, said) == (self._link, self._doubt, self._said)
        self._link, self._doubt, self._said = link, doubt, said
        if former is not value and same_badges and self._takes_other_words(former, value):
            for chip, anchor in zip(self._quotes, value.anchors if value else (), strict=False):
                chip.show_anchor(anchor)
            return
        if any(each.hasFocus() for each in self.buttons):
            self.bereft.emit()
        throw_widgets_out(self._row)
        self._quotes.clear()
        if value is None:
            self.hide()
            return
        for badge in badges(value, self._theme.palette, link, doubt, said):
            self._add(self._badge(badge))
        for anchor in value.anchors[:_CHIPS_SHOWN]:
            chip = QuoteChip(anchor, self._theme, self)
            chip.jumped.connect(self.jumped)
            chip.hovered.connect(self.hovered)
            self._quotes.append(chip)
            self._add(chip)
        if len(value.anchors) > _CHIPS_SHOWN:
            self._add(QLabel(f"+{len(value.anchors) - _CHIPS_SHOWN}", self))
        self.setVisible(self._row.count() > 1)

    def _takes_other_words(self, former: Value | None, value: Value | None) -> bool:
        """Tell whether only the words differ: new chips are laid out and polished, which takes milliseconds."""
        if former is None or value is None or len(former.anchors) != len(value.anchors):
            return False
        palette = self._theme.palette
        return list(badges(former, palette)) == list(badges(value, palette))

    def _badge(self, badge: Badge) -> QLabel | QToolButton:
        told: QLabel | QToolButton
        if badge.verb:
            told = QToolButton(self)
            told.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            told.setStyleSheet(chip_style(self._theme, "none", badge.colour))
            told.clicked.connect(lambda: self.asked.emit(badge.verb))
        else:
            told = QLabel(self)
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setStyleSheet(f"color: {badge.colour}; font-size: {points(Step.CAPTION)}pt;")
        told.setText(badge.words)
        told.setToolTip(badge.tip)
        told.setAccessibleDescription(badge.tip)
        told.setFixedHeight(chip_height())
        return told

    def _add(self, chip: QWidget) -> None:
        self._row.insertWidget(self._row.count() - 1, chip)
        if self._watcher is not None and isinstance(chip, QToolButton):
            chip.installEventFilter(self._watcher)
