"""Writing a chart as a picture with its caption: PNG at twice its size, SVG and PDF, by Qt's own generators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from core.formats.placing import replaced_file
from gui.theme.spacing import MEDIUM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.theme.theme import Theme

PICTURE_ENDINGS = (".png", ".svg", ".pdf")
_TWICE = 2
_DOTS_PER_INCH = 96
_POINTS_PER_INCH = 72
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HEADS = {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF"}


def write_picture(chart: QWidget, caption: str, theme: Theme, path: Path) -> None:
    """Write what a widget looks like, with a caption under it; the file's ending says as what.

    What stood there is replaced only when the whole picture is written.

    Args:
        caption: Says what is shown, how it was filtered, and when.

    Raises:
        UserFixable: If the disk refuses, or another kind of file stands there.
    """
    ending = path.suffix.lower()
    made = {".png": _png, ".svg": _svg, ".pdf": _pdf}[ending](_Sheet(chart, caption, theme))
    with replaced_file(path, lambda old: old.read_bytes()[:64].lstrip()[:5].startswith(_HEADS[ending])) as part:
        part.write_bytes(made)


class _Sheet:
    """A chart and its caption on one sheet."""

    def __init__(self, chart: QWidget, caption: str, theme: Theme) -> None:
        self.chart, self.caption, self.theme = chart, caption, theme
        width = chart.width()
        room = QRect(0, 0, width - 2 * MEDIUM, 10_000)
        words = QFontMetrics(chart.font()).boundingRect(room, _WRAP, caption)
        self.words = QRect(MEDIUM, chart.height() + MEDIUM, room.width(), words.height())
        self.size = QSize(width, chart.height() + words.height() + 2 * MEDIUM)

    def paint(self, painter: QPainter) -> None:
        """Paint it in pixels of the screen."""
        palette = self.theme.palette
        painter.fillRect(QRect(QPoint(0, 0), self.size), QColor(palette.base))
        flags = QWidget.RenderFlag.DrawChildren
        # A view of a scene has another way to render, of the same name.
        QWidget.render(self.chart, painter, QPoint(0, 0), self.chart.rect(), flags)
        painter.setPen(QColor(palette.text))
        painter.setFont(self.chart.font())
        painter.drawText(self.words, _WRAP, self.caption)


def _png(sheet: _Sheet) -> bytes:
    image = QImage(sheet.size * _TWICE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_TWICE)
    image.fill(QColor(sheet.theme.palette.base))
    image.setText("Description", sheet.caption)
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    return _written(lambda device: image.save(device, "PNG"))  # pyright: ignore[reportArgumentType, reportCallIssue]


def _svg(sheet: _Sheet) -> bytes:
    def draw(device: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(device)
        generator.setSize(sheet.size)
        generator.setViewBox(QRect(QPoint(0, 0), sheet.size))
        generator.setResolution(_DOTS_PER_INCH)
        generator.setTitle(sheet.caption.partition("\n")[0])
        generator.setDescription(sheet.caption)
        painter = QPainter(generator)
        sheet.paint(painter)
        painter.end()

    return _written(draw)


def _pdf(sheet: _Sheet) -> bytes:
    def draw(device: QBuffer) -> None:
        writer = QPdfWriter(device)
        writer.setResolution(_DOTS_PER_INCH)
        inches = QSizeF(sheet.size) / _DOTS_PER_INCH * _POINTS_PER_INCH
        writer.setPageSize(QPageSize(inches, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(sheet.caption.partition("\n")[0])
        painter = QPainter(writer)
        sheet.paint(painter)
        painter.end()

    return _written(draw)


def _written(draw: Callable[[QBuffer], object]) -> bytes:
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(device)
    device.close()
    return bytes(data.data())
