"""When a widget paints itself, and whether a picture shows marks."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_COLOURED = 24
LEAST_COLOURED = 200
"""Fewer coloured pixels than this, and the marks are not painted."""
_PATIENCE = 60.0


class PaintWatch(QObject):
    """Counts how often a widget paints itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def coloured_pixels(image: QImage) -> int:
    """Count the pixels that are neither black, grey nor white."""
    # The bytes live only as long as the picture that they belong to.
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(bytes(plain.constBits())).cast("I"))
    return sum(times for pixel, times in counted.items() if _is_coloured(pixel.to_bytes(4, sys.byteorder)))


def _is_coloured(pixel: bytes) -> bool:
    """Tell by red, green and blue, which stand beside each other; the fourth byte is always full."""
    colours = pixel[:3] if sys.byteorder == "little" else pixel[1:]
    return max(colours) - min(colours) > _COLOURED


def seen_after(start: float, ready: Callable[[], bool], page: QWidget) -> tuple[float, int]:
    """Let the window work until the page shows marks.

    Args:
        start: When it began, in seconds of `time.perf_counter`.
        ready: Tells whether the page holds what is waited for.

    Returns:
        Milliseconds from the start to the first picture with marks in it, and its coloured pixels.

    Raises:
        TimeoutError: If no such picture comes.
    """
    while time.perf_counter() - start < _PATIENCE:
        QApplication.processEvents()
        if not ready():
            continue
        image = page.grab().toImage()
        taken = (time.perf_counter() - start) * 1_000
        pixels = coloured_pixels(image)
        if pixels >= LEAST_COLOURED:
            return taken, pixels
    raise TimeoutError("no marks were painted")
