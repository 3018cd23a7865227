"""How a place that was found looks in the list below the search field: file, words around it, and the hit in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.corpus.cutting import cut_at_end, cut_at_start
from gui.corpus.filtering import Snippet, tidy_cut
from gui.theme.spacing import SMALL, TIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

Index = QModelIndex | QPersistentModelIndex

SNIPPET, FILE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_FILE_LETTERS = 6
_BEFORE = 0.4
"""Of the room beside the hit, so much is for what stands before it."""
_NO_STATE = QStyle.StateFlag.State_None


class HitDelegate(QStyledItemDelegate):
    """Paints hits; other lines, as that there is nothing, are painted as usual."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        snippet = index.data(SNIPPET)
        if not isinstance(snippet, Snippet):
            super().paint(painter, option, index)
            return
        # Qt's stubs do not know the members of style options.
        rect, state = QRect(option.rect), option.state  # pyright: ignore[reportAttributeAccessIssue]
        palette, font = option.palette, QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]
        is_chosen = (state & QStyle.StateFlag.State_Selected) != _NO_STATE
        usual = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        faint = usual if is_chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.fillRect(rect, palette.highlight() if is_chosen else palette.base())
        _Line(painter, rect.adjusted(SMALL, 0, -SMALL, 0), font).paint(
            str(index.data(FILE)), snippet, palette.color(usual), palette.color(faint)
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as one line of text, with some room."""
        usual = super().sizeHint(option, index)
        return QSize(usual.width(), usual.height() + TIGHT)


class _Line:
    """One line while it is painted."""

    def __init__(self, painter: QPainter, rect: QRect, font: QFont) -> None:
        self._painter, self._rect, self._font = painter, rect, font
        self._strong = QFont(font)
        self._strong.setBold(True)

    def paint(self, file: str, snippet: Snippet, ink: QColor, faint: QColor) -> None:
        usual, strong = QFontMetrics(self._font), QFontMetrics(self._strong)
        file = usual.elidedText(file, Qt.TextElideMode.ElideRight, usual.horizontalAdvance("0" * _FILE_LETTERS))
        column = usual.horizontalAdvance("0" * _FILE_LETTERS) + SMALL
        room = self._rect.width() - column
        words = strong.elidedText(snippet.words, Qt.TextElideMode.ElideRight, room)
        room -= strong.horizontalAdvance(words)
        before = tidy_cut(cut_at_start(usual, snippet.before, int(room * _BEFORE)))
        after = cut_at_end(usual, snippet.after, room - usual.horizontalAdvance(before))
        self._part(0, file, self._font, faint)
        at = column
        for text, font, colour in ((before, self._font, ink), (words, self._strong, ink), (after, self._font, ink)):
            at += self._part(at, text, font, colour)

    def _part(self, at: int, text: str, font: QFont, colour: QColor) -> int:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        box = self._rect.adjusted(at, 0, 0, 0)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        return QFontMetrics(font).horizontalAdvance(text)
