"""Showing where the keyboard is, where the Fusion style shows too little of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QListWidget,
    QRadioButton,
    QTreeWidget,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractScrollArea

RING = 2.0
"""Width of the ring in pixels."""
_ROUND = 4.0
_FAINT = (QComboBox, QCheckBox, QRadioButton)
"""What the style frames in a shade of the ground; buttons and lines get their ring from the style sheet."""
_FAINT_LISTS = (QListWidget, QTreeWidget)
"""The same of lists as Qt has them; ours paint their own ring."""


def paint_focus_ring(view: QAbstractScrollArea) -> None:
    """Paint a ring around the contents of a view that has the keyboard; called at the end of its paint event."""
    if not view.hasFocus():
        return
    viewport = view.viewport()
    painter = QPainter(viewport)
    painter.setPen(QPen(view.palette().color(QPalette.ColorRole.Accent), RING))
    half = RING / 2
    painter.drawRect(QRectF(viewport.rect()).adjusted(half, half, -half, -half))
    painter.end()


class FocusRings(QObject):
    """Rings whatever gets the keyboard and would not show it, in the windows of one program."""

    def __init__(self, parent: QObject) -> None:
        """Ring whatever gets the keyboard from now on."""
        super().__init__(parent)
        self._ring: _Ring | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        former, self._ring = self._ring, None
        # It goes with the window that it was in.
        if former is not None and isValid(former):
            former.hide()
            former.deleteLater()
        if new is not None and (isinstance(new, _FAINT) or type(new) in _FAINT_LISTS):
            self._ring = _Ring(new)
            self._ring.setWidget(_with_room(new))


def _with_room(widget: QWidget) -> QWidget:
    """Give what the ring has room around: what a widget fills would cut it off."""
    outer = widget.parentWidget()
    while outer is not None and not outer.isWindow() and outer.rect() == widget.geometry():
        widget, outer = outer, outer.parentWidget()
    return widget


class _Ring(QFocusFrame):
    """A ring around one widget, which it follows; its place is kept by Qt."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), RING))
        half = RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)
        painter.end()
