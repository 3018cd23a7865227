"""How an article looks in the list: its title, and below it where it is from and how far it is coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.model.article import Article, ArticleState
from core.operations.wording import short_article
from gui.corpus.cutting import cut_at_end, cut_at_start
from gui.corpus.filtering import Snippet, tidy_cut
from gui.corpus.model import Role, date_told
from gui.dialogs.counting import records_words
from gui.theme.contrast import mix
from gui.theme.spacing import HAIR, MEDIUM, RADIUS, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import tr

if TYPE_CHECKING:
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_MARK = 11
_BAR = 3
_NARROWEST = 120


class ArticleDelegate(QStyledItemDelegate):
    """Paints one article; every row is equally high, so that a long list stays quick."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Paint in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of title, one of facts."""
        height = 2 * QFontMetrics(_font(option)).lineSpacing() + _chip_height(_small(_font(option)))
        return QSize(_NARROWEST, height + TIGHT + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        article = index.data(Role.ARTICLE)
        if not isinstance(article, Article):
            return
        snippet = index.data(Role.SNIPPET)
        row = _Row(painter, option, self._theme, bool(index.data(Role.IS_SHOWN)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row.paint_ground()
        row.paint_state(article.state)
        lines = row.paint_title(article.title or article.file, most=1 if isinstance(snippet, Snippet) else 2)
        if isinstance(snippet, Snippet):
            row.paint_snippet(snippet)
            lines += 1
        row.paint_facts(article, lines)
        painter.restore()


class _Row:
    """One row while it is painted."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, shown: bool) -> None:
        self._painter = painter
        self._palette = theme.palette
        self._shown = shown
        self._rect = QRect(_rect(option))
        state = _state(option)
        self._selected = bool(state & QStyle.StateFlag.State_Selected)
        self._hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._focused = self._selected and bool(state & QStyle.StateFlag.State_HasFocus)
        self._font = _font(option)
        self._small = _small(self._font)
        self._line = QFontMetrics(self._font).lineSpacing()
        inner = self._rect.adjusted(_BAR + SMALL, SMALL, -MEDIUM, -SMALL)
        self._mark = QRectF(inner.left(), inner.top() + (self._line - _MARK) / 2, _MARK, _MARK)
        self._words = inner.adjusted(_MARK + SMALL, 0, 0, 0)
        self._ground = self._ground_colour()
        self._text = self._palette.on_selection if self._selected else self._palette.text
        self._faint = self._palette.on_selection if self._selected else self._palette.faint_on(self._ground)

    def _ground_colour(self) -> str:
        if self._selected:
            return self._palette.selection
        return self._palette.hover if self._hovered else self._palette.base

    def paint_ground(self) -> None:
        self._painter.fillRect(self._rect, QColor(self._ground))
        if self._shown:
            bar = QRect(self._rect.left(), self._rect.top(), _BAR, self._rect.height())
            self._painter.fillRect(bar, QColor(self._palette.accent))
        if self._focused:
            self._painter.setPen(QPen(QColor(self._palette.accent), 1))
            self._painter.drawRect(QRectF(self._rect).adjusted(0.5, 0.5, -0.5, -0.5))
        elif not self._selected:
            self._painter.setPen(QPen(QColor(mix(self._palette.base, self._palette.border, 0.55)), 1))
            self._painter.drawLine(self._words.left(), self._rect.bottom(), self._rect.right(), self._rect.bottom())

    def paint_state(self, state: ArticleState) -> None:
        """Paint a ring, a half-filled ring, or a filled one with a tick: three shapes, not three colours."""
        colour = QColor(self._faint if state is ArticleState.NEW else self._accent())
        box = self._mark.adjusted(0.75, 0.75, -0.75, -0.75)
        self._painter.setPen(QPen(colour, 1.5))
        self._painter.setBrush(colour if state is ArticleState.DONE else Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(box)
        if state is ArticleState.IN_WORK:
            self._painter.setBrush(colour)
            self._painter.drawChord(box, 90 * 16, 180 * 16)
        elif state is ArticleState.DONE:
            self._painter.setPen(QPen(QColor(self._ground), 1.5))
            left, top, size = box.left(), box.top(), box.width()
            corners = [(0.25, 0.53), (0.44, 0.71), (0.76, 0.32)]
            self._painter.drawPolyline([QPointF(left + x * size, top + y * size) for x, y in corners])

    def _accent(self) -> str:
        return self._palette.on_selection if self._selected else self._palette.accent

    def paint_title(self, title: str, *, most: int) -> int:
        """Paint the title on at most so many lines; tells how many it took."""
        self._painter.setPen(QColor(self._text))
        y = float(self._words.top())
        lines = _broken(title, self._font, self._words.width(), most)
        for line in lines:
            self._painter.setFont(self._font)
            self._painter.drawText(
                QRectF(self._words.left(), y, self._words.width(), self._line), Qt.AlignmentFlag.AlignVCenter, line
            )
            y += self._line
        return len(lines)

    def paint_snippet(self, snippet: Snippet) -> None:
        """Paint where the words stand in the text; what was found is never cut away."""
        metrics = QFontMetrics(self._small)
        strong = QFont(self._small)
        strong.setBold(True)
        top, left, right = self._words.top() + self._line, float(self._words.left()), self._words.right()
        label = tr("in the text: ")
        words = QFontMetrics(strong).elidedText(snippet.words, Qt.TextElideMode.ElideRight, self._words.width())
        needed = QFontMetrics(strong).horizontalAdvance(words)
        room = self._words.width() - needed
        if metrics.horizontalAdvance(label) > room // 2:
            label = ""
        room -= metrics.horizontalAdvance(label)
        before = tidy_cut(cut_at_start(metrics, snippet.before, room // 3))
        after = cut_at_end(metrics, snippet.after, room - metrics.horizontalAdvance(before))
        parts = (
            (label, self._small, self._faint),
            (before, self._small, self._faint),
            (words, strong, self._text),
            (after, self._small, self._faint),
        )
        for shown, font, colour in parts:
            part = QFontMetrics(font)
            self._painter.setFont(font)
            self._painter.setPen(QColor(colour))
            box = QRectF(left, top, right - left + 1, self._line)
            self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
            left += part.horizontalAdvance(shown)

    def paint_facts(self, article: Article, below: int) -> None:
        """Paint file, languages, date or length on the left, the number of records on the right.

        Args:
            below: Number of lines that stand above.
        """
        metrics = QFontMetrics(self._small)
        height = _chip_height(self._small)
        top = self._words.top() + below * self._line + TIGHT
        box = QRect(self._words.left(), top, self._words.width(), height)
        self._painter.setFont(self._small)
        right = box.right()
        if article.records:
            words = records_words(article.records)
            self._painter.setPen(QColor(self._text))
            self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
            right -= metrics.horizontalAdvance(words) + SMALL
        left = box.left()
        left = self._fact(short_article(article), left, right, box) + SMALL
        for language in dict.fromkeys(tag.partition("-")[0] for tag in article.languages):
            left = self._chip(language, left, right, box) + TIGHT
        self._fact(
            date_told(article) or tr("{number} chars", number=QLocale().toString(article.characters)),
            left + HAIR,
            right,
            box,
        )

    def _fact(self, words: str, left: int, right: int, box: QRect) -> int:
        metrics = QFontMetrics(self._small)
        room = right - left
        if room < metrics.horizontalAdvance("…") * 2:
            return left
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._painter.setPen(QColor(self._faint))
        self._painter.drawText(QRect(left, box.top(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + metrics.horizontalAdvance(shown)

    def _chip(self, words: str, left: int, right: int, box: QRect) -> int:
        width = QFontMetrics(self._small).horizontalAdvance(words) + 2 * TIGHT + HAIR
        if left + width > right:
            return left
        chip = QRectF(left + 0.5, box.top() + 0.5, width - 1, box.height() - 1)
        self._painter.setPen(QPen(QColor(mix(self._ground, self._faint, 0.55)), 1))
        self._painter.setBrush(QColor(mix(self._ground, self._faint, 0.1)))
        self._painter.drawRoundedRect(chip, RADIUS, RADIUS)
        self._painter.setPen(QColor(self._text))
        self._painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        return left + width


def _broken(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """Break a text into at most so many lines; the last one is cut with an ellipsis."""
    metrics = QFontMetrics(font)
    if lines == 1:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    # Qt counts UTF-16 units, Python code points.
    units = text.encode("utf-16-le", "replace")
    cut = 2 * first.textLength()
    layout.endLayout()
    head, rest = units[:cut].decode("utf-16-le", "replace"), units[cut:].decode("utf-16-le", "replace")
    if not rest.strip():
        return [head]
    return [head.rstrip(), metrics.elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width)]


def _small(font: QFont) -> QFont:
    return scaled(font, Step.CAPTION)


def _chip_height(font: QFont) -> int:
    return QFontMetrics(font).height() + HAIR


# Qt's stubs do not know the members of style options.


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # pyright: ignore[reportAttributeAccessIssue]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue]
