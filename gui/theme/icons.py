"""The program's own icons: one stroke, one grid of 24, drawn in whatever colour is asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.errors import Bug

ICON_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
_SIZES = (16, 20, 24, 32, 40, 48)


def icon_names() -> list[str]:
    """Names of all icons, sorted."""
    return sorted(file.stem for file in ICON_FOLDER.glob("*.svg"))


@cache
def icon(name: str, colour: str) -> QIcon:
    """Draw an icon in one colour, at every size that the window uses; once in the life of the program.

    Args:
        name: File name without its ending.
        colour: ``#rrggbb``; takes the place of ``currentColor``.

    Raises:
        Bug: If no icon has that name, or its file cannot be drawn.
    """
    renderer = _renderer(name, colour)
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(_drawn(renderer, size))
    return result


@cache
def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Draw an icon at one size in pixels; once in the life of the program, since Qt remembers every picture it showed.

    Raises:
        Bug: If no icon has that name, or its file cannot be drawn.
    """
    return _drawn(_renderer(name, colour), size)


def _renderer(name: str, colour: str) -> QSvgRenderer:
    file = ICON_FOLDER / f"{name}.svg"
    if not file.is_file():
        raise Bug(f"There is no icon called {name!r}.")
    source = file.read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode("utf-8")))
    if not renderer.isValid():
        raise Bug(f"The icon {name!r} cannot be drawn.")
    return renderer


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
