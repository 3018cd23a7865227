"""What the signs, frames and keys of the workspace mean, on one sheet over the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.analysis.alignment.links import LinkState
from gui.compare.board_lines import ORDER, Standing
from gui.compare.board_signs import paint_sign, sign_colour, standing_explained, standing_name
from gui.compare.colours import CompareColours
from gui.compare.sentence_bars import paint_bar
from gui.dialogs.parts import plain_label
from gui.theme.contrast import with_contrast
from gui.theme.spacing import LARGE, MEDIUM, RADIUS, SMALL, TIGHT, UNIT
from gui.theme.type_scale import Step, scaled
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.theme.theme import Theme

_SWATCH = QSize(9 * UNIT, 5 * UNIT)
_WIDTHS = (63 * UNIT, 83 * UNIT)
"""Most of the words of the left and the right half, in pixels."""


class Legend(QFrame):
    """Goes away with Esc, or a click beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Write the sheet in the language of the interface."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("compareLegend")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setPalette(theme.qpalette())
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Signs and keys"))
        self._theme = theme
        halves = QHBoxLayout(self)
        halves.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        halves.setSpacing(2 * LARGE)
        left, right = QVBoxLayout(), QVBoxLayout()
        for half in (left, right):
            half.setSpacing(TIGHT)
            halves.addLayout(half)
        self._add_signs(left)
        self._add_keys(right, tr("On the board"), _board_keys())
        self._add_keys(right, tr("In the columns"), _column_keys())
        for half in (left, right):
            half.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_above(self, place: QWidget) -> None:
        """Stand above a button, inside the screen."""
        self.adjustSize()
        corner = place.mapToGlobal(QPoint(place.width() - self.width(), -self.height() - TIGHT))
        screen = place.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(x, max(screen.top(), corner.y()))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Esc, and with what asked for it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _add_signs(self, half: QVBoxLayout) -> None:
        grid = self._part(half, tr("Signs of the board"))
        for standing in ORDER:
            self._row(
                grid, _Swatch(self._theme, _sign(standing)), standing_name(standing), standing_explained(standing)
            )
        self._row(grid, _Swatch(self._theme, _dots), tr("Dotted"), tr("Proposed by the program, not coded yet."))
        grid = self._part(half, tr("Marks in the columns"))
        self._row(grid, _Swatch(self._theme, _difference), tr("Dashed frame"), tr("Differs from the linked sentence."))
        self._row(grid, _Swatch(self._theme, _reason), tr("Solid frame"), tr("Speaks for the link."))
        self._row(grid, _Swatch(self._theme, _bar(LinkState.PROPOSED)), tr("Thin bar"), tr("The link is proposed."))
        self._row(grid, _Swatch(self._theme, _bar(LinkState.CONFIRMED)), tr("Thick bar"), tr("You confirmed the link."))
        self._row(grid, _Swatch(self._theme, _bar(None)), tr("Dotted bar"), tr("No partner on the other side"))

    def _add_keys(self, half: QVBoxLayout, title: str, keys: Sequence[tuple[str, str]]) -> None:
        grid = self._part(half, title)
        for key, told in keys:
            label = QLabel(key)
            label.setFont(scaled(label.font(), Step.EMPHASIS))
            words = plain_label(told)
            words.setMinimumWidth(_WIDTHS[1])
            place = grid.rowCount()
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, place, 1)

    def _part(self, half: QVBoxLayout, title: str) -> QGridLayout:
        heading = QLabel(title)
        heading.setFont(scaled(heading.font(), Step.EMPHASIS))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TIGHT)
        grid.setContentsMargins(0, 0, 0, SMALL)
        half.addWidget(heading)
        half.addLayout(grid)
        return grid

    def _row(self, grid: QGridLayout, swatch: QWidget, name: str, told: str) -> None:
        words = plain_label(told, faint=True)
        words.setMinimumWidth(_WIDTHS[0])
        place = grid.rowCount()
        grid.addWidget(swatch, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(QLabel(name), place, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, place, 2)


class _Swatch(QWidget):
    """A small piece of what is explained beside it."""

    def __init__(self, theme: Theme, paint: Callable[[QPainter, Theme, QRectF], None]) -> None:
        super().__init__()
        self.setFixedSize(_SWATCH)
        self._theme, self._paint = theme, paint

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self._theme, QRectF(self.rect()).adjusted(1.5, 2.5, -1.5, -2.5))
        painter.end()


def _sign(standing: Standing) -> Callable[[QPainter, Theme, QRectF], None]:
    def paint(painter: QPainter, theme: Theme, box: QRectF) -> None:
        side = box.height()
        paint_sign(painter, standing, QRectF(box.left(), box.top(), side, side), sign_colour(standing, theme.palette))

    return paint


def _bar(state: LinkState | None) -> Callable[[QPainter, Theme, QRectF], None]:
    def paint(painter: QPainter, theme: Theme, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_bar(painter, CompareColours.of(theme), state, box.center().x(), box.top() - 2, box.bottom() + 2)

    return paint


def _dots(painter: QPainter, theme: Theme, box: QRectF) -> None:
    palette = theme.palette
    colour = with_contrast(palette.accent, palette.window, palette.least_line)
    _frame(painter, box, QPen(QColor(colour), 1, Qt.PenStyle.DotLine))


def _difference(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _frame(painter, box, QPen(QColor(CompareColours.of(theme).difference), 1, Qt.PenStyle.DashLine))


def _reason(painter: QPainter, theme: Theme, box: QRectF) -> None:
    _frame(painter, box, QPen(QColor(CompareColours.of(theme).reason), 1))


def _frame(painter: QPainter, box: QRectF, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def _board_keys() -> tuple[tuple[str, str], ...]:
    return (
        ("Enter", tr("Show the words; open or fold a line; accept a dotted cell that says nothing else")),
        ("A", tr("Accept what is proposed in the cell; of a record, all that is sure")),
        ("M", tr("Choose other words for it")),
        ("N", tr("Not stated in that column")),
        ("R", tr("Decide which article holds")),
        ("L", tr("Link the record with one of another column")),
        ("Del", tr("Two things, not one")),
        ("Ctrl+F", tr("Filter facts")),
        ("E", tr("Export the board")),
    )


def _column_keys() -> tuple[tuple[str, str], ...]:
    return (
        ("Enter", tr("Confirm the link")),
        ("X", tr("Cut the link")),
        ("M", tr("Move the link to another sentence")),
        ("L", tr("Link the sentence by hand")),
        ("J, K", tr("Next link, previous link")),
        ("C", tr("Choose another article")),
    )
