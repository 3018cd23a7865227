"""Painting an entity on two lines: its name; its other names, and how often it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.project.entities import NameRow
from gui.dialogs.counting import articles_words, records_words
from gui.entities.model import ROW, other_names
from gui.entities.told import type_icon
from gui.theme.icons import icon_pixmap
from gui.theme.spacing import ICON, LARGE, MEDIUM, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import tr

if TYPE_CHECKING:
    from gui.entities.tables import Index
    from gui.theme.theme import Theme

_LEAST_WIDTH = 160


class EntityDelegate(QStyledItemDelegate):
    """Paints the rows of the list."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a row the height of its two lines."""
        return QSize(_LEAST_WIDTH, row_height(_font(option)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW)
        if not isinstance(row, NameRow):
            return
        palette = self._theme.palette
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        strong = palette.on_selection if selected else palette.text
        faint = palette.on_selection if selected else palette.muted
        font, small = _font(option), scaled(_font(option), Step.CAPTION)
        painter.save()
        painter.fillRect(rect, QColor(palette.selection if selected else palette.base))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
        picture = icon_pixmap(type_icon(row.type), strong, LARGE)
        painter.drawPixmap(
            rect.left() + SMALL, rect.top() + TIGHT + (QFontMetrics(font).height() - LARGE) // 2, picture
        )
        inner = rect.adjusted(SMALL + ICON + TIGHT, TIGHT, -MEDIUM, -TIGHT)
        _line(painter, inner, row.label, font, strong)
        below = inner.adjusted(0, QFontMetrics(font).lineSpacing(), 0, 0)
        counts = counts_told(row)
        width = QFontMetrics(small).horizontalAdvance(counts) + TIGHT
        _line(painter, below.adjusted(below.width() - width, 0, 0, 0), counts, small, faint)
        _line(painter, below.adjusted(0, 0, -width - MEDIUM, 0), other_names(row), small, faint)
        painter.restore()


def row_height(font: QFont) -> int:
    """Height of a row in pixels."""
    small = scaled(font, Step.CAPTION)
    return QFontMetrics(font).lineSpacing() + QFontMetrics(small).lineSpacing() + 2 * TIGHT


def counts_told(row: NameRow) -> str:
    """Say how often something is named."""
    if not row.records:
        return tr("unused")
    return f"{records_words(row.records)} · {articles_words(row.articles)}"


def _line(painter: QPainter, box: QRect, words: str, font: QFont, colour: str) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    line = QRect(box.left(), box.top(), max(0, box.width()), metrics.lineSpacing())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]
