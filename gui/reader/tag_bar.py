"""The small bar at the selection: one button a record type, for the hand that holds the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.theme.colours import type_style
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import ICON, RADIUS, SMALL, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.theme.theme import Theme

_SWATCH = 12
_HANDLE_ROOM = 2 * SMALL
"""Between the bar and the selection, so that the handles at its ends stay free."""


class TagButton(NamedTuple):
    """One type as the bar shows it.

    Attributes:
        id: Id of the type.
        label: Its name as the analyst reads it.
        key: The key that does the same, one letter; may be empty.
        colour: ``#rrggbb`` of the codebook; empty takes the theme's colour of the type.
    """

    id: str
    label: str
    key: str
    colour: str = ""


class TagBar(Worded, QWidget):
    """Floating row of buttons; never takes the keyboard.

    Args:
        parent: Widget that it floats over.
        theme: Colours.
    """

    tag_chosen = Signal(str)

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("tagBar")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._theme = theme
        self._types: tuple[TagButton, ...] = ()
        self._buttons: list[QToolButton] = []
        self._width_in_full = 0
        self._short = False
        self._place: tuple[QRect, QRect, QRect] | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        self._row.setSpacing(TIGHT)
        self.hide()
        self.tell()

    @property
    def types(self) -> tuple[TagButton, ...]:
        """The types offered, in order."""
        return self._types

    def set_types(self, types: Iterable[tuple[str, str, str, str]]) -> None:
        """Offer these types (id, label, key, colour) instead of the former ones."""
        self._types = tuple(TagButton(*each) for each in types)
        throw_widgets_out(self._row)
        self._buttons = [self._button(each) for each in self._types]
        for button in self._buttons:
            self._row.addWidget(button)
            # In a bar that is up Qt would show it later, and until then count it for nothing.
            button.show()
        self.tell()
        self._short = False
        self._width_in_full = self.sizeHint().width()
        self.adjustSize()
        if self._place is not None:
            self.place_near(*self._place)

    def tell(self) -> None:
        """Name the bar and its buttons."""
        self.setAccessibleName(tr("Tag the selected words"))
        for each, button in zip(self._types, self._buttons, strict=True):
            button.setAccessibleName(tr("Tag as {type}", type=each.label))
            button.setToolTip(
                tr("Tag the selected words as {type} ({key})", type=each.label, key=each.key)
                if each.key
                else tr("Tag the selected words as {type}", type=each.label)
            )

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self.set_types(self._types)

    def place_near(self, first: QRect, last: QRect, bounds: QRect) -> None:
        """Stand below the selection, or above it where there is no room, and never on it.

        Args:
            first: Where its first line stands, in coordinates of the parent.
            last: Where its last line stands.
            bounds: What is visible of the parent.
        """
        self._place = first, last, bounds
        self._shorten(self._width_in_full > bounds.width() - 2 * SMALL)
        size = self.sizeHint()
        below = last.bottom() + _HANDLE_ROOM
        above = first.top() - _HANDLE_ROOM - size.height()
        if below + size.height() <= bounds.bottom():
            y = below
        elif above >= bounds.top():
            y = above
        else:
            y = bounds.bottom() - size.height()
        x = min(last.right() - size.width() // 2, bounds.right() - SMALL - size.width())
        self.setGeometry(QRect(QPoint(max(bounds.left() + SMALL, x), y), size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rounded ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.palette.border), 1))
        painter.setBrush(QColor(self._theme.palette.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS + 2, RADIUS + 2)
        painter.end()

    def _shorten(self, short: bool) -> None:
        """Leave the names to the tooltips, or show them again."""
        if short == self._short:
            return
        self._short = short
        for each, button in zip(self._types, self._buttons, strict=True):
            button.setText(f" {each.key} " if short else _in_full(each))
        self._row.activate()

    def _button(self, each: TagButton) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        button.setIcon(self._swatch(each))
        button.setText(_in_full(each))
        button.clicked.connect(lambda: self.tag_chosen.emit(each.id))
        return button

    def _swatch(self, each: TagButton) -> QIcon:
        style = self._theme.style(each.id)
        if each.colour:
            style = type_style(each.colour, style.slot, self._theme.palette, dark=self._theme.dark)
        pixmap = QPixmap(2 * _SWATCH, 2 * _SWATCH)
        pixmap.setDevicePixelRatio(2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(style.line), 1.5))
        painter.setBrush(QColor(style.strong))
        painter.drawRoundedRect(QRectF(1, 1, _SWATCH - 2, _SWATCH - 2), 2.5, 2.5)
        painter.end()
        return QIcon(pixmap)


def _in_full(each: TagButton) -> str:
    return f" {each.label}  {each.key} " if each.key else f" {each.label} "
