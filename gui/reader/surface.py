"""The painted page: an article with its marks, what was found in it, and what is told of what lies where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QVariantAnimation
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent

from core.text.span import Span
from gui.reader.gutter import columns_beside, is_shown
from gui.reader.invisibles import name_of, sign_under
from gui.reader.lines import lines_between
from gui.reader.marks import KEY, Mark, MarkIndex, MarkKey, MarkRow, mark_of
from gui.reader.overview import Overview
from gui.reader.page import ArticlePage
from gui.reader.painting import paint_over, paint_under
from gui.reader.patches import strips_of
from gui.reader.scene import Scene
from gui.reader.telling import described, lines_told
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.reader.finding import Hits
    from gui.theme.theme import Theme

_FLASH_MILLISECONDS = 900
_TOLD_MARKS = 6


class ReadingSurface(Worded, ArticlePage):
    """Shows one article with marks painted under and over its words; the document itself is never altered.

    Positions are Unicode code points, half open.

    Args:
        theme: Colours.
        parent: As Qt has it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._theme = theme
        self._index = MarkIndex()
        self._painted: Scene | None = None
        self._current: MarkKey | None = None
        self._hovered: frozenset[MarkKey] = frozenset()
        self._boilerplate: tuple[Span, ...] = ()
        self._flashed: Span | None = None
        self._flash_strength = 0.0
        self._hits: Hits | None = None
        self._current_hit: Span | None = None
        self._invisibles = False
        self._title = ""
        self._tell: Callable[[Mark], str] = lambda mark: mark.tooltip or mark.label
        super().__init__(parent)
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(_FLASH_MILLISECONDS)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self._fade)
        self._overview = Overview(self)
        self.cursorPositionChanged.connect(self._describe_caret)
        self.set_theme(theme)
        self.tell()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def overview(self) -> Overview:
        """The strip beside the scroll bar."""
        return self._overview

    def tell(self) -> None:
        """Name the article for assistive tools."""
        self.setAccessibleName(tr("Article: {title}", title=self._title) if self._title else tr("Article text"))

    # What is shown

    def set_article(self, text: str, *, boilerplate: Sequence[Span] = (), headline: Span | None = None) -> None:
        """Show another article, without marks, from its beginning.

        Args:
            text: Canonical text.
            boilerplate: Stretches outside the article body; they are shown in grey.
            headline: Stretch that is set larger.
        """
        self._index = MarkIndex()
        self._painted = None
        self._current, self._hovered = None, frozenset()
        self._boilerplate = tuple(boilerplate)
        self._flash.stop()
        self._flashed = None
        self._hits = self._current_hit = None
        self.show_text(text, headline)
        self._overview.refresh()
        self.article_shown.emit()

    def set_boilerplate(self, boilerplate: Sequence[Span]) -> None:
        """Show other stretches in grey; everything else stays as it is."""
        self._boilerplate = tuple(boilerplate)
        self.viewport().update()

    def set_title(self, title: str) -> None:
        """Name the article as a screen reader shall say it."""
        self._title = title
        self.tell()

    def set_teller(self, tell: Callable[[Mark], str]) -> None:
        """Ask this what a mark stands for, when the mouse or the caret rests on it; plain text."""
        self._tell = tell

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Paint these marks instead of the former ones."""
        self._index = MarkIndex(marks)
        self._show_marks()

    def set_mark_rows(self, rows: Sequence[MarkRow]) -> None:
        """Paint these marks, given as plain rows, instead of the former ones."""
        self._index = MarkIndex()
        self._index.add_rows(rows)
        self._show_marks()

    def update_mark_rows(self, added: Sequence[MarkRow], removed: Iterable[MarkKey] = ()) -> None:
        """Drop the marks of some keys, then add others: cheaper than setting all again after one act."""
        self._index.remove(removed)
        self._index.add_rows(added)
        self._show_marks()

    def set_current(self, key: MarkKey | None) -> None:
        """Light up the marks of one key until another is current."""
        if key != self._current:
            self._current = key
            self.viewport().update()

    def set_hovered(self, keys: frozenset[MarkKey]) -> None:
        """Light up the marks of these keys, as while a field is hovered."""
        if keys != self._hovered:
            changed = keys ^ self._hovered
            self._hovered = keys
            self._update_words(lambda start, end: self._index.places_of(changed, start, end))

    def set_hits(self, hits: Hits | None, current: Span | None = None) -> None:
        """Light up what was found, and one of it more than the others; None puts it all out."""
        is_other = hits is not self._hits
        self._hits, self._current_hit = hits, current
        self.viewport().update()
        if is_other:
            self._overview.refresh()

    def set_invisibles_shown(self, shown: bool) -> None:
        """Show by small signs where characters without ink stand, or leave them blank."""
        self._invisibles = shown
        self.viewport().update()

    @property
    def are_invisibles_shown(self) -> bool:
        """Whether characters without ink are shown by signs."""
        return self._invisibles

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self.viewport().update()
        self._overview.refresh()

    def show_span(self, start: int, end: int) -> None:
        """Bring a stretch into view, in the middle if it was not visible, and let it flash once.

        Raises:
            UserFixable: If the stretch is empty or lies outside the text.
        """
        self.scroll_to_span(start, end)
        self._flashed = Span(start, end)
        self._flash.stop()
        self._flash.start()

    # What is asked

    @property
    def index(self) -> MarkIndex:
        """The marks by position."""
        return self._index

    @property
    def hits(self) -> Hits | None:
        """What is lit because it was found."""
        return self._hits

    def marks_at(self, point: QPoint) -> list[Mark]:
        """Marks under a point of the viewport, topmost first.

        A line's underlines belong to its words, and a bar in the margin to the marks that it stands for.
        """
        return [mark_of(row) for row in self._rows_at(point)]

    def mark_keys_at(self, point: QPoint) -> list[MarkKey]:
        """Keys of the marks under a point of the viewport, as `marks_at` finds them, each once."""
        return list(dict.fromkeys(row[KEY] for row in self._rows_at(point)))

    def is_over_bar(self, point: QPoint) -> bool:
        """Tell whether a point of the viewport lies on a bar in the margin, which can be clicked."""
        return point.x() < self._article.left_margin and bool(self._rows_beside(point))

    def tooltip_at(self, point: QPoint) -> str:
        """Say what lies under a point of the viewport, as rich text for a tooltip; empty where nothing does."""
        lines = lines_told(self.marks_at(point), self.text, self._tell, quoted=self.is_over_bar(point))[:_TOLD_MARKS]
        position = self._code_point_under(point)
        if position is not None and any(span.start <= position < span.end for span in self._boilerplate):
            lines.append(tr("Outside the article body"))
        invisible = self._invisible_under(point)
        if invisible is not None:
            lines.append(name_of(invisible))
        # It brings every entity of HTML with it, and only a tooltip needs it.
        from html import escape

        return "<br>".join(map(escape, lines))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, words, and what lies over the words, for the exposed strip only."""
        scene = self._scene(event.rect())
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.palette.base))
        painter.translate(0, -self.verticalScrollBar().value())
        self._paint_ground(painter, scene)
        paint_under(painter, scene)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        paint_over(painter, scene)
        self._paint_notes(painter, scene)
        painter.end()

    def _paint_ground(self, painter: QPainter, scene: Scene) -> None:
        """Paint what lies below everything else, for pages that show more than marks."""

    def _paint_notes(self, painter: QPainter, scene: Scene) -> None:
        """Paint what lies above everything else, for pages that show more than marks."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strip beside the scroll bar."""
        super().resizeEvent(event)
        self._overview.stand_beside(self.viewport().geometry())

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
            hits=self._hits,
            current_hit=self._current_hit,
            invisibles=self._invisibles,
        )
        # What was worked out for the last repaint serves again where nothing else is to be seen.
        if self._painted is None or not self._painted.looks_like(scene):
            self._painted = scene
        return self._painted

    def _make_anew(self, points: float) -> None:
        super()._make_anew(points)
        self._painted = None
        self._overview.refresh()

    def _show_marks(self) -> None:
        self.viewport().update()
        self._overview.refresh()

    def _fade(self, strength: float) -> None:
        self._flash_strength = strength
        flashed = self._flashed
        self._update_words(lambda _start, _end: [(flashed.start, flashed.end)] if flashed is not None else [])

    def _update_words(self, find: Callable[[int, int], list[tuple[int, int]]]) -> None:
        """Have only those lines in view painted anew that hold some stretches; code points, as it is asked for."""
        top, view = self.verticalScrollBar().value(), self.viewport()
        lines = list(lines_between(self._article.qt, top, top + view.height()))
        if not lines:
            view.update()
            return
        at, longest = self._article.position_of, self._article.qt.characterCount() - 1
        found = find(self._code_point(lines[0].start), self._code_point(min(lines[-1].end, longest)))
        view.update(strips_of(lines, [(at(start), at(end)) for start, end in found], view.width(), top))

    # Parts

    def _rows_at(self, point: QPoint) -> list[MarkRow]:
        if point.x() < self._article.left_margin:
            return self._rows_beside(point)
        position = self._code_point_under(point)
        return [] if position is None else self._index.rows_within(position, position + 1)

    def _rows_beside(self, point: QPoint) -> list[MarkRow]:
        """Give the marks that a bar in the margin stands for, in text order."""
        columns = columns_beside(self._article.left_margin, self._theme)
        column = columns.column_at(point.x())
        line = self._line_under(point) if column is not None else None
        if line is None or column is None:
            return []
        start, end = self._code_point(line.start), self._code_point(line.end)
        rows = self._index.rows_within(start, end)
        return sorted(row for row in rows if is_shown(row, start, end, column, columns, self._theme))

    def _invisible_under(self, point: QPoint) -> str | None:
        line = self._line_under(point) if self._invisibles else None
        return sign_under(line, point.x(), self._article) if line is not None else None

    def _describe_caret(self) -> None:
        if not QAccessible.isActive():
            return
        position = self._code_point(self.textCursor().position())
        self.setAccessibleDescription(described(self._index.at(position), self.text, self._tell))
