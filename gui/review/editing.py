"""How cells look, and the line that opens in one of them to be typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from gui.form.line_edit import ValueEdit
from gui.review.model import ReviewModel, heading_told, is_pressing, sign_of
from gui.review.rows import Mark
from gui.theme.icons import icon
from gui.theme.spacing import MEDIUM, SMALL, TIGHT, UNIT

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.form.offers import Offer
    from gui.review.rows import Column, Row
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NARROWEST = 35 * UNIT
_RING = 2
_ONE_LINE = int(Qt.TextFlag.TextSingleLine)


class CellDelegate(QStyledItemDelegate):
    """Paints cells, and opens the line of the form in one.

    Signals:
        refused: (UserFixable) what was typed was not taken; the line stays open.
        ended: The line was closed.
    """

    refused = Signal(object)
    ended = Signal()

    def __init__(self, theme: Theme, view: QTableView) -> None:
        """Serve one table."""
        super().__init__(view)
        self._theme, self._view = theme, view
        self.editor: ValueEdit | None = None
        self.typing: tuple[Row, Column] | None = None
        """Where the line stands that is open."""
        self.text_of: Callable[[Row, Column], str] = lambda _row, _column: ""
        """Gives what is edited in a cell."""
        self.offers_of: Callable[[Row, Column, str], list[Offer]] = lambda _row, _column, _typed: []
        """Gives what may stand in a cell, by the letters typed so far."""
        self.write: Callable[[Row, Column, str, str], object] = lambda _row, _column, _text, _make: None
        """Writes a cell: text, and the type of what it makes. Gives why it was refused, or None."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    # ── typing ──────────────────────────────────────────────────────────────────────────────────────────────────

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open a line on what the cell holds."""
        del option
        model = self._view.model()
        assert isinstance(model, ReviewModel)
        row, column = model.row_at(index.row()), model.grid.columns[index.column()]
        assert row is not None
        editor, self.typing = ValueEdit(parent), (row, column)
        self.editor = editor
        editor.setObjectName("cellEdit")
        editor.setAccessibleName(column.label)
        editor.setFrame(True)
        editor.show_text(self.text_of(row, column))
        editor.complete_with(lambda typed: self.offers_of(row, column, typed))
        _Typing(self, editor, row, column)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave alone what is being typed; it was shown when the line was opened."""

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Leave the model alone: it is told of acts."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the line over the cell, wide enough to type in."""
        del index
        box = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        height = max(box.height(), editor.sizeHint().height())
        box.setTop(box.center().y() - height // 2)
        box.setHeight(height)
        box.setWidth(max(box.width(), _NARROWEST))
        over = box.right() - self._view.viewport().width() + 1
        if over > 0:
            box.translate(-min(over, max(0, box.left())), 0)
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave keys and leaving to the line itself, which knows input methods and its list of names."""
        del watched, event
        return False

    def close(self, editor: ValueEdit) -> None:
        """Close the line, and give the keyboard back to the table."""
        if self.editor is editor:
            self.forget()
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            self.ended.emit()

    def forget(self) -> None:
        """Know that the line went with the rows."""
        self.editor = self.typing = None

    # ── painting ────────────────────────────────────────────────────────────────────────────────────────────────

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, a ring around the current one, or a part of a heading."""
        model = self._view.model()
        heading = model.heading_at(index.row()) if isinstance(model, ReviewModel) else None
        rect = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        if heading is not None:
            self._paint_heading(painter, rect, heading_told(heading), QFont(option.font))  # pyright: ignore[reportAttributeAccessIssue]
        else:
            self._paint_cell(painter, rect, index, chosen=bool(state & QStyle.StateFlag.State_Selected))
        if is_current:
            painter.save()
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            palette = self._theme.palette
            painter.setPen(QPen(QColor(palette.on_selection if chosen else palette.accent), _RING))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def _paint_cell(self, painter: QPainter, rect: QRect, index: Index, *, chosen: bool) -> None:
        """Paint what a cell shows.

        Qt's own way asks the model nine times for each cell, and waits each time for what reads in the background.
        """
        model, palette = self._view.model(), self._theme.palette
        assert isinstance(model, ReviewModel)
        row, column = model.row_at(index.row()), model.grid.columns[index.column()]
        assert row is not None
        cell, room = row.cells[index.column()], rect.adjusted(SMALL, 0, -SMALL, 0)
        if chosen:
            painter.fillRect(rect, QColor(palette.selection))
        # The lines of the grid are drawn here: Qt's own would go through the words of headings.
        painter.setPen(QColor(palette.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        sign = sign_of(cell)
        if sign is not None:
            side = self._view.fontMetrics().height()
            ink = palette.warning if is_pressing(cell) else palette.muted
            picture = icon(sign, palette.on_selection if chosen else ink)
            picture.paint(painter, room.left(), room.center().y() - side // 2, side, side)
            room.setLeft(room.left() + side + TIGHT)
        if not cell.shown:
            return
        painter.setFont(self._view.font())
        # Fainter, where it was inferred: Chinese knows no slanted letters.
        ink = palette.muted if Mark.INFERRED in cell.marks else palette.text
        painter.setPen(QColor(palette.on_selection if chosen else ink))
        words = painter.fontMetrics().elidedText(cell.shown, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter) | _ONE_LINE, words)

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str, font: QFont) -> None:
        """Paint a heading across all columns, this cell's part of it."""
        view, palette = self._view, self._theme.palette
        whole = QRect(0, rect.top(), view.viewport().width(), rect.height())
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(palette.raised))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        room = whole.adjusted(MEDIUM, 0, -SMALL, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class _Typing(QObject):
    """Hears one line while it is open."""

    def __init__(self, delegate: CellDelegate, editor: ValueEdit, row: Row, column: Column) -> None:
        super().__init__(editor)
        self._delegate, self._editor, self._row, self._column = delegate, editor, row, column
        self._is_refused = False
        editor.committed.connect(lambda text: self._write(text, ""))
        editor.chosen.connect(self._take_offer)
        editor.done.connect(self._leave)
        editor.left.connect(self._leave)
        editor.textEdited.connect(self._go_on)

    def _take_offer(self, offer: Offer) -> None:
        self._write(offer.stored, offer.make)
        self._leave()

    def _write(self, text: str, make: str) -> None:
        refusal = self._delegate.write(self._row, self._column, text, make)
        self._is_refused = refusal is not None
        if refusal is not None:
            self._editor.refuse()
            self._delegate.refused.emit(refusal)

    def _go_on(self) -> None:
        self._is_refused = False

    def _leave(self) -> None:
        if not (self._is_refused and self._editor.is_uncommitted):
            self._delegate.close(self._editor)
