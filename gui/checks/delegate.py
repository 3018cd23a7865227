"""How a check looks in the list: how much it matters, what is said of it, and the words in question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.checks.lines import CheckLine, QuotedLine
from gui.dialogs.history_delegate import broken
from gui.theme.icons import icon
from gui.theme.spacing import ICON, MEDIUM, SMALL, TIGHT

if TYPE_CHECKING:
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_BEFORE = 0.45
"""Of the room beside the words in question, so much is for what stands before them."""
_LONGEST_WORD = 14
_NAME_SHARE = 0.3
"""Of the room of a line, the name of its article has so much at most."""
_INDENT = MEDIUM + ICON + SMALL


class CheckDelegate(QStyledItemDelegate):
    """Paints a check on as many lines as its message needs, three at most, and one for each quotation."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        """Paint for one list, in the colours of a theme."""
        super().__init__(view)
        self._theme, self._view = theme, view

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words need."""
        line, width = index.data(LINE), self._view.viewport().width()
        if not isinstance(line, CheckLine):
            return super().sizeHint(option, index)
        font = _font(option)
        rows = len(broken(line.message, font, _room(width))) + len(line.quotations)
        return QSize(width, rows * QFontMetrics(font).lineSpacing() + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one check."""
        line = index.data(LINE)
        if not isinstance(line, CheckLine):
            super().paint(painter, option, index)
            return
        # Qt's stubs do not know the members of style options.
        rect, state = QRect(option.rect), option.state  # pyright: ignore[reportAttributeAccessIssue]
        palette, font = self._theme.palette, _font(option)
        chosen, over = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        ground = palette.selection if chosen else palette.hover if over else palette.base
        ink = palette.on_selection if chosen else palette.text
        painter.save()
        painter.fillRect(rect, QColor(ground))
        sign = ink if chosen else palette.warning if line.is_warning else palette.muted
        picture = icon("warning" if line.is_warning else "info", sign)
        picture.paint(painter, rect.left() + MEDIUM, rect.top() + SMALL, ICON - TIGHT, ICON - TIGHT)
        painter.setPen(QColor(ink))
        painter.setFont(font)
        spacing, top = painter.fontMetrics().lineSpacing(), rect.top() + SMALL
        inner = QRect(rect.left() + _INDENT, top, _room(rect.width()), spacing)
        for row in broken(line.message, font, inner.width()):
            painter.drawText(inner, _FLAGS, row)
            inner.translate(0, spacing)
        faint = QColor(ink if chosen else palette.faint_on(ground))
        widest = max(painter.fontMetrics().horizontalAdvance(quoted.name) for quoted in line.quotations)
        for quoted in line.quotations:
            rest = self._paint_name(painter, inner, quoted.name, min(widest, int(inner.width() * _NAME_SHARE)), faint)
            self._paint_words(painter, rest, quoted, faint, QColor(ink))
            inner.translate(0, spacing)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, line: QuotedLine, faint: QColor, ink: QColor) -> None:
        usual, strong = QFont(painter.font()), QFont(painter.font())
        strong.setBold(True)
        narrow, wide = QFontMetrics(usual), QFontMetrics(strong)
        words = wide.elidedText(line.words, Qt.TextElideMode.ElideMiddle, box.width())
        room = box.width() - wide.horizontalAdvance(words)
        wanted = narrow.horizontalAdvance(line.after)
        before = _from_a_word(narrow, line.before, max(int(room * _BEFORE), room - wanted - SMALL))
        after = _to_a_word(narrow, line.after, room - narrow.horizontalAdvance(before))
        at = box.left()
        for text, font, colour in ((before, usual, faint), (words, strong, ink), (after, usual, faint)):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QRect(at, box.top(), box.right() + 1 - at, box.height()), _FLAGS, text)
            at += QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(usual)

    def _paint_name(self, painter: QPainter, box: QRect, name: str, width: int, faint: QColor) -> QRect:
        """Say which article is quoted; gives the room that is left."""
        if not name:
            return box
        painter.setPen(faint)
        painter.drawText(box, _FLAGS, painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width))
        return box.adjusted(width + MEDIUM, 0, 0, 0)


_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _from_a_word(metrics: QFontMetrics, text: str, room: int) -> str:
    """Cut the beginning off what is too wide; a script without blanks is cut anywhere."""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, room)
    rest, blank, words = cut[1:].partition(" ")
    return cut if cut == text or not blank or len(rest) > _LONGEST_WORD else f"…{words}"


def _to_a_word(metrics: QFontMetrics, text: str, room: int) -> str:
    """Cut the end off what is too wide, likewise."""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    words, blank, rest = cut[:-1].rpartition(" ")
    return cut if cut == text or not blank or len(rest) > _LONGEST_WORD else f"{words}…"


def _room(width: int) -> int:
    return max(1, width - _INDENT - MEDIUM)


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]
