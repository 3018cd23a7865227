"""One article as a Qt document, and the only place in the window where UTF-16 positions are known."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from core.errors import Bug
from core.text.display import display_text
from core.text.offsets import Utf16Map
from gui.reader.lanes import LaneMeasure, lane_measure
from gui.theme.fonts import DEFAULT_POINTS, reader_font
from gui.theme.spacing import MEDIUM, SMALL

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from core.text.span import Span

_HEADLINE_STEPS = 1
_EMPTY_LINE = re.compile(r"^$(?!\Z)", re.MULTILINE)
_MOST_TIGHTENED = 1_000
"""Of more empty lines Qt would take a long time; they stay as high as others."""
_BYTE_ORDER_MARKS = ("\ufeff", "\ufffe")
_PARAGRAPH_ENDS = ("\r", "\u2029", "\ufdd0", "\ufdd1")


class _SealedDocument(QTextDocument):
    """A document that fetches nothing, whatever its text looks like."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's signature
        """Refuse every picture and style sheet."""
        return None


class ReaderDocument:
    """An immutable source text, laid out by Qt.

    The document is built detached from any widget, which is what makes opening fast. Its text is never read
    back: Qt changes some characters when asked for it.

    Args:
        text: Canonical text of the article.
        points: Size of the running text.
        headline: Where the headline stands, in code points; it is set larger.
    """

    def __init__(self, text: str, *, points: float = DEFAULT_POINTS, headline: Span | None = None) -> None:
        self.text = text
        self.points = points
        self.headline = headline
        self._map = Utf16Map(text)
        self.qt = _SealedDocument()
        self.qt.setUndoRedoEnabled(False)
        self.qt.setDefaultFont(reader_font(points))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.qt.setDefaultTextOption(option)
        cursor = QTextCursor(self.qt)
        cursor.setBlockFormat(_paragraph(self.lanes))
        cursor.insertText(display_text(text) if _is_changed_by_qt(text) else text)
        if self.qt.characterCount() - 1 != self._map.length_utf16:
            raise Bug("The article on screen is not as long as its text.")
        self._tighten(text)
        if headline is not None:
            self._enlarge(headline)

    @property
    def lanes(self) -> LaneMeasure:
        """Sizes of the underlines."""
        return lane_measure(self.points)

    @property
    def left_margin(self) -> int:
        """Free room left of the column, in pixels."""
        return round(self.qt.rootFrame().frameFormat().leftMargin())

    def set_points(self, points: float) -> bool:
        """Set the text in another size, if its underlines take as much room there; tells whether they do.

        To change the room of every paragraph takes Qt far longer than to make the document anew.
        """
        if lane_measure(points).room != self.lanes.room:
            return False
        self.points = points
        self.qt.setDefaultFont(reader_font(points))
        return True

    def position_of(self, code_point: int) -> int:
        """Turn a position in the text (code points) into Qt's (UTF-16 units).

        Raises:
            UserFixable: If it lies outside the text.
        """
        return self._map.to_utf16(code_point)

    def code_point_of(self, qt_position: int) -> int:
        """Turn Qt's position (UTF-16 units) into a position in the text (code points).

        Raises:
            UserFixable: If it lies outside the text or inside one character.
        """
        return self._map.to_code_point(qt_position)

    def set_margins(self, left: int, right: int) -> bool:
        """Set the free room beside the column, in pixels; tells whether anything changed."""
        frame = self.qt.rootFrame().frameFormat()
        if frame.leftMargin() == left and frame.rightMargin() == right:
            return False
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(2 * SMALL)
        frame.setBottomMargin(4 * SMALL)
        self.qt.rootFrame().setFrameFormat(frame)
        return True

    def _tighten(self, text: str) -> None:
        """Make empty lines low: the room below a paragraph sets it off already, and twice that tears a page apart."""
        empty = [match.start() for match in islice(_EMPTY_LINE.finditer(text), _MOST_TIGHTENED + 1)]
        if not empty or len(empty) > _MOST_TIGHTENED:
            return
        shape = QTextBlockFormat()
        shape.setLineHeight(SMALL, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.qt)
        cursor.beginEditBlock()
        for place in empty:
            cursor.setPosition(self.position_of(place))
            cursor.setBlockFormat(shape)
        cursor.endEditBlock()

    def _enlarge(self, headline: Span) -> None:
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setProperty(QTextCharFormat.Property.FontSizeAdjustment, _HEADLINE_STEPS)
        cursor = QTextCursor(self.qt)
        cursor.setPosition(self.position_of(headline.start))
        cursor.setPosition(self.position_of(headline.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(shape)


def _is_changed_by_qt(text: str) -> bool:
    """Tell whether the text may hold what must be replaced; far quicker than to look for all of it at once."""
    if text[:1] in _BYTE_ORDER_MARKS or any(each in text for each in _PARAGRAPH_ENDS):
        return True
    try:
        text.encode("utf-16-le")
    except UnicodeEncodeError:
        return True
    return False


def _paragraph(lanes: LaneMeasure) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(lanes.room, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    shape.setBottomMargin(MEDIUM)
    return shape
