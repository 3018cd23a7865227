"""The painted page: a text view that shows an article and its marks, and takes nothing in."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, QUrl, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from core.errors import UserFixable
from core.text.span import Span
from gui.reader.document import ReaderDocument
from gui.reader.lines import TextLine, lines_between, lines_of
from gui.reader.marks import Mark, MarkIndex, MarkKey, MarkRow
from gui.reader.painting import GUTTER, paint_over, paint_under
from gui.reader.scene import Scene
from gui.theme.fonts import DEFAULT_POINTS, GREATEST_POINTS, LEAST_POINTS, reader_font
from gui.theme.spacing import READING_WIDTH, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.theme.theme import Theme

_FLASH_MILLISECONDS = 900
_CARET_WIDTH = 2


class ReadingSurface(QTextEdit):
    """Shows one article with marks painted under and over its words; the document itself is never altered.

    Positions are Unicode code points, half open.

    Args:
        theme: Colours.
        parent: As Qt has it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points = float(DEFAULT_POINTS)
        self._index = MarkIndex()
        self._painted: Scene | None = None
        self._current: MarkKey | None = None
        self._hovered: frozenset[MarkKey] = frozenset()
        self._boilerplate: tuple[Span, ...] = ()
        self._flashed: Span | None = None
        self._flash_strength = 0.0
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(_FLASH_MILLISECONDS)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self._fade)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._article = ReaderDocument("")
        self._show_document(self._article)
        self.set_theme(theme)

    @property
    def text(self) -> str:
        """The article as it was given, never as the widget holds it."""
        return self._article.text

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    def set_article(
        self, text: str, *, boilerplate: Sequence[Span] = (), headline: Span | None = None
    ) -> None:
        """Show another article, without marks, from its beginning.

        Args:
            text: Canonical text.
            boilerplate: Stretches outside the article body; they are shown in grey.
            headline: Stretch that is set larger.
        """
        article = ReaderDocument(text, font=reader_font(self._points), headline=headline)
        self._index = MarkIndex()
        self._current, self._hovered = None, frozenset()
        self._boilerplate = tuple(boilerplate)
        self._flash.stop()
        self._flashed = None
        self._show_document(article)
        self.verticalScrollBar().setValue(0)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Paint these marks instead of the former ones."""
        self._index = MarkIndex(marks)
        self.viewport().update()

    def set_mark_rows(self, rows: Sequence[MarkRow]) -> None:
        """Paint these marks, given as plain rows, instead of the former ones."""
        self._index = MarkIndex()
        self._index.add_rows(rows)
        self.viewport().update()

    def update_mark_rows(self, added: Sequence[MarkRow], removed: Iterable[MarkKey] = ()) -> None:
        """Drop the marks of some keys, then add others: cheaper than setting all again after one act."""
        self._index.remove(removed)
        self._index.add_rows(added)
        self.viewport().update()

    def set_current(self, key: MarkKey | None) -> None:
        """Light up the marks of one key until another is current."""
        if key != self._current:
            self._current = key
            self.viewport().update()

    def set_hovered(self, keys: frozenset[MarkKey]) -> None:
        """Light up the marks of these keys, as while a field is hovered."""
        if keys != self._hovered:
            self._hovered = keys
            self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self.viewport().update()

    def zoom(self, step: int) -> None:
        """Make the text larger (positive) or smaller by some points; what stands at the top stays there."""
        self._set_points(min(max(self._points + step, LEAST_POINTS), GREATEST_POINTS))

    def zoom_to_usual(self) -> None:
        """Give the text its usual size again."""
        self._set_points(DEFAULT_POINTS)

    def _set_points(self, points: float) -> None:
        if points == self._points:
            return
        top = self._first_position()
        self._points = points
        self._article.qt.setDefaultFont(reader_font(points))
        self._scroll_to_position(top)

    def span_rect(self, start: int, end: int) -> QRect:
        """Rectangle around a stretch, in coordinates of the viewport; scrolls nothing.

        Raises:
            UserFixable: If the stretch is empty or lies outside the text.
        """
        first, last = self._first_and_last_rect(start, end)
        return first.united(last)

    def show_span(self, start: int, end: int) -> None:
        """Bring a stretch into view, in the middle if it was not visible, and let it flash once.

        Raises:
            UserFixable: If the stretch is empty or lies outside the text.
        """
        first, last = self._first_and_last_rect(start, end)
        view = self.viewport().rect()
        if first.top() < view.top() or last.bottom() > view.bottom():
            room = max(WIDE, (view.height() - (last.bottom() - first.top())) // 2)
            self._scroll_to(first.top() + self.verticalScrollBar().value() - room)
        self._flashed = Span(start, end)
        self._flash.stop()
        self._flash.start()

    def marks_at(self, point: QPoint) -> list[Mark]:
        """Marks under a point of the viewport, topmost first; a line's underlines belong to its words."""
        position = self._code_point_under(point)
        return [] if position is None else self._index.at(position)

    def mark_keys_at(self, point: QPoint) -> list[MarkKey]:
        """Keys of the marks under a point of the viewport, topmost first, each once."""
        position = self._code_point_under(point)
        return [] if position is None else self._index.keys_at(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, words, and what lies over the words, for the exposed strip only."""
        scene = self._scene(event.rect())
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.palette.base))
        painter.translate(0, -self.verticalScrollBar().value())
        paint_under(painter, scene)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        paint_over(painter, scene)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column readable: never wider than the reading width; what stands at the top stays there."""
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
        data = QMimeData()
        cursor = self.textCursor()
        start = self._code_point(cursor.selectionStart())
        data.setText(self.text[start : self._code_point(cursor.selectionEnd())])
        return data

    def _show_document(self, article: ReaderDocument) -> None:
        former, self._article = self._article, article
        self._painted = None
        self._set_column()
        self.setDocument(article.qt)
        self.setCursorWidth(_CARET_WIDTH)
        if former is not article:
            former.qt.deleteLater()
        self.viewport().update()

    def _set_column(self) -> None:
        spare = self.viewport().width() - READING_WIDTH
        left = max(GUTTER, spare // 2)
        self._article.set_margins(left, max(WIDE, spare - left))

    def _scene(self, exposed: QRect) -> Scene:
        top = exposed.top() + self.verticalScrollBar().value()
        scene = Scene(
            document=self._article,
            index=self._index,
            theme=self._theme,
            lines=list(lines_between(self._article.qt, top, top + exposed.height())),
            current=self._current,
            hovered=self._hovered,
            boilerplate=self._boilerplate,
            flash=self._flashed,
            flash_strength=self._flash_strength,
            marks_version=self._index.version,
        )
        # What was worked out for the last repaint serves again where nothing else is to be seen.
        if self._painted is None or not self._painted.looks_like(scene):
            self._painted = scene
        return self._painted

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

    def _fade(self, strength: float) -> None:
        self._flash_strength = strength
        self.viewport().update()
