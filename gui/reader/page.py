"""The page: a text view that shows one article, knows where its words stand, and takes nothing in."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from core.errors import UserFixable
from core.text.span import Span
from gui.reader.document import ReaderDocument
from gui.reader.gutter import GUTTER
from gui.reader.lines import TextLine, lines_between, lines_of
from gui.tasks.clipboard import empty_data
from gui.theme.fonts import DEFAULT_POINTS, GREATEST_POINTS, LEAST_POINTS
from gui.theme.spacing import READING_WIDTH, WIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

OVERVIEW_WIDTH = 14
"""Pixels right of the words, for the strip beside the scroll bar."""
_CARET_WIDTH = 2


class ArticlePage(QTextEdit):
    """Shows one article in a column; the document itself is never altered.

    Positions are Unicode code points, half open.

    Signals:
        article_shown: Another article is on the page.
    """

    article_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = False
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewportMargins(0, 0, OVERVIEW_WIDTH, 0)
        self._article = ReaderDocument("")
        self._show_document(self._article)

    @property
    def text(self) -> str:
        """The article as it was given, never as the widget holds it."""
        return self._article.text

    @property
    def points(self) -> float:
        """Size of the text."""
        return self._article.points

    @property
    def is_wide(self) -> bool:
        """Whether the words run over the whole width of the view."""
        return self._wide

    def show_text(self, text: str, headline: Span | None = None) -> None:
        """Show another article from its beginning."""
        self._show_document(ReaderDocument(text, points=self.points, headline=headline))
        self.verticalScrollBar().setValue(0)

    def set_wide(self, wide: bool) -> None:
        """Let the words fill the view, or stand in a column that reads well; what is in the middle stays there."""
        if wide == self._wide:
            return
        held = self._middle()
        self._wide = wide
        self._set_column()
        self._hold(held)

    def zoom(self, step: int) -> None:
        """Make the text larger (positive) or smaller by some points; what is in the middle stays there."""
        self.zoom_to(self.points + step)

    def zoom_to_usual(self) -> None:
        """Give the text its usual size again."""
        self.zoom_to(DEFAULT_POINTS)

    def zoom_to(self, points: float) -> None:
        """Set the text in a size, or the nearest that can be read; what is in the middle stays there."""
        points = min(max(points, LEAST_POINTS), GREATEST_POINTS)
        if points == self.points:
            return
        held = self._middle()
        if not self._article.set_points(points):
            self._make_anew(points)
        self._hold(held)

    def span_rect(self, start: int, end: int) -> QRect:
        """Rectangle around a stretch, in coordinates of the viewport; scrolls nothing.

        Raises:
            UserFixable: If the stretch is empty or lies outside the text.
        """
        first, last = self._first_and_last_rect(start, end)
        return first.united(last)

    def scroll_to_span(self, start: int, end: int) -> None:
        """Bring a stretch into view, in the middle if it was not visible.

        Raises:
            UserFixable: If the stretch is empty or lies outside the text.
        """
        first, last = self._first_and_last_rect(start, end)
        view = self.viewport().rect()
        if first.top() < view.top() or last.bottom() > view.bottom():
            room = max(WIDE, (view.height() - (last.bottom() - first.top())) // 2)
            self._scroll_to(first.top() + self.verticalScrollBar().value() - room)

    def scroll_to(self, position: int) -> None:
        """Bring the line of a position into the middle of the view.

        Raises:
            UserFixable: If it lies outside the text.
        """
        self._hold((self._article.position_of(position), self.viewport().height() / 2))

    def scroll_down_to(self, pixels: int) -> None:
        """Show the page from so many pixels below its beginning, however far down that is."""
        self._scroll_to(pixels)

    def first_visible(self) -> int:
        """Position of the first character in view."""
        top = self.verticalScrollBar().value()
        line = next(lines_between(self._article.qt, top, top + self.viewport().height()), None)
        return 0 if line is None else self._code_point(line.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable; what stands at the top stays there."""
        top = self._first_position()
        self._set_column()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._scroll_to_position(top)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's signature
        """Refuse every picture and style sheet."""
        return None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take nothing in."""
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take nothing in."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words as the article has them, as plain text."""
        data = empty_data()
        cursor = self.textCursor()
        start = self._code_point(cursor.selectionStart())
        data.setText(self.text[start : self._code_point(cursor.selectionEnd())])
        return data

    def _show_document(self, article: ReaderDocument) -> None:
        former, self._article = self._article, article
        self._set_column()
        self.setDocument(article.qt)
        self.setCursorWidth(_CARET_WIDTH)
        if former is not article:
            former.qt.deleteLater()
        self.viewport().update()

    def _make_anew(self, points: float) -> None:
        """Show the same article in a document of another size; caret and selection stay."""
        former = self.textCursor()
        was_silent = self.blockSignals(True)
        self._show_document(ReaderDocument(self.text, points=points, headline=self._article.headline))
        cursor = self.textCursor()
        cursor.setPosition(former.anchor())
        cursor.setPosition(former.position(), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.blockSignals(was_silent)

    def _set_column(self) -> None:
        spare = 0 if self._wide else self.viewport().width() - READING_WIDTH
        left = max(GUTTER, spare // 2)
        self._article.set_margins(left, max(WIDE, spare - left))

    # Positions

    def position_in_text(self, qt_position: int) -> int:
        """Turn a position of Qt's into a code point; one inside a character means its beginning."""
        return self._code_point(qt_position)

    def _code_point(self, qt_position: int) -> int:
        """Turn a position of Qt's into a code point; one inside a character means its beginning."""
        try:
            return self._article.code_point_of(qt_position)
        except UserFixable:
            return self._article.code_point_of(qt_position - 1)

    def _code_point_under(self, point: QPoint) -> int | None:
        """Code point of the character at a point of the viewport; None beside the words."""
        line = self._line_under(point)
        position = line.position_at(point.x()) if line is not None else None
        return None if position is None else self._code_point(position)

    def _line_under(self, point: QPoint) -> TextLine | None:
        y = point.y() + self.verticalScrollBar().value()
        lines = lines_between(self._article.qt, y, y)
        return next((line for line in lines if line.top <= y < line.room_bottom), None)

    def _first_and_last_rect(self, start: int, end: int) -> tuple[QRect, QRect]:
        Span(start, end).check_inside(self.text)
        first, last = self._article.position_of(start), self._article.position_of(end)
        opening = next(islice(lines_of(self._article.qt, first, last), 1))
        closing = next(islice(lines_of(self._article.qt, last - 1, last), 1))
        return self._box(opening, first, last), self._box(closing, first, last)

    def _box(self, line: TextLine, start: int, end: int) -> QRect:
        box = line.segment(start, end).translated(0, -self.verticalScrollBar().value())
        return QRectF(box).toAlignedRect()

    # Scrolling

    def _middle(self) -> tuple[int, float]:
        """Qt position of the words in the middle, and how far below the view's upper edge their line is centred."""
        middle = self.viewport().rect().center()
        position = self.cursorForPosition(middle).position()
        line = next(lines_of(self._article.qt, position, position + 1), None)
        if line is None:
            return position, middle.y()
        return position, (line.top + line.bottom) / 2 - self.verticalScrollBar().value()

    def _hold(self, held: tuple[int, float]) -> None:
        """Put words back to where they were in the view."""
        position, y = held
        line = next(lines_of(self._article.qt, position, position + 1), None)
        if line is not None:
            self._scroll_to((line.top + line.bottom) / 2 - y)

    def _first_position(self) -> int | None:
        """Qt position of what stands at the top; None where nothing was scrolled away."""
        if not self.verticalScrollBar().value():
            return None
        return self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position()

    def _scroll_to_position(self, position: int | None) -> None:
        line = next(lines_of(self._article.qt, position, position + 1), None) if position is not None else None
        if line is not None:
            self._scroll_to(line.top)

    def _scroll_to(self, y: float) -> None:
        # Qt lays out far text only when asked, and tells the scroll bar of it later than we scroll.
        layout = self._article.qt.documentLayout()
        far = QPointF(0, y + 2 * self.viewport().height())
        layout.hitTest(far, Qt.HitTestAccuracy.FuzzyHit)
        layout.documentSizeChanged.emit(QSizeF(self.viewport().width(), far.y()))
        self.verticalScrollBar().setValue(round(y))
