"""How a line of the claim board looks: what it is about, how it stands, and what each article says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.compare.board_lines import Line, LineKind, Standing, counted
from gui.compare.board_model import FACT_COLUMN, LINE, STATE_COLUMN, BoardModel
from gui.compare.board_signs import absence_told, paint_sign, sign_colour
from gui.theme.contrast import mix, with_contrast
from gui.theme.icons import icon
from gui.theme.spacing import HAIR, MEDIUM, RADIUS, SMALL, TIGHT, UNIT
from gui.theme.type_scale import Step, scaled
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.compare.board_values import Said
    from gui.compare.carried import Offer
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_SIGN = 4 * UNIT
_STEP = MEDIUM
"""Indent of a fact below its head."""
_HEAD_GROUND = 0.22
_LABEL_SHARE = 0.55
"""Of the room of a cell, so much is for a value whose words need the rest."""
_MOST_CHIP = 0.7
"""Of the room of a cell, so much may be for what takes a proposal over."""
_ADDITION_SHARE = 0.6
"""Of the room of a cell, so much may be for what is proposed beside what is coded."""
_LEAST_VALUE = 16 * UNIT
"""A further value that has less room is not begun."""
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def row_height(metrics: QFontMetrics) -> int:
    """Height of every line of the board."""
    return metrics.lineSpacing() + 2 * UNIT


class BoardDelegate(QStyledItemDelegate):
    """Paints the cells of one board."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        """Paint in the colours of a theme."""
        super().__init__(view)
        self._theme, self._view = theme, view

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a line of words."""
        return QSize(super().sizeHint(option, index).width(), row_height(QFontMetrics(_font(option))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        line, model = index.data(LINE), index.model()
        if not isinstance(line, Line) or not isinstance(model, BoardModel):
            super().paint(painter, option, index)
            return
        painter.save()
        cell = _CellPainter(painter, option, self._theme, line, has_keyboard=self._view.hasFocus())
        cell.paint_ground()
        if index.column() == FACT_COLUMN:
            cell.paint_subject(model)
        elif index.column() == STATE_COLUMN:
            cell.paint_state(model)
        else:
            cell.paint_cell(model, index.column())
        painter.restore()


class _CellPainter:
    """One cell while it is painted, from left to right."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, line: Line, *, has_keyboard: bool
    ) -> None:
        self._painter, self._theme, self._palette, self._line = painter, theme, theme.palette, line
        self._rect, state = _rect(option), _state(option)
        self._chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._current = self._chosen and has_keyboard
        self._over = bool(state & QStyle.StateFlag.State_MouseOver)
        self._is_head = line.kind in (LineKind.HEAD, LineKind.ALONE)
        self._font, self._small = _font(option), scaled(_font(option), Step.CAPTION)
        self._ground = self._ground_colour()
        self._ink = self._palette.on_selection if self._chosen else self._palette.text
        self._faint = self._palette.on_selection if self._chosen else self._palette.faint_on(self._ground)
        self._left, self._right = self._rect.left() + SMALL, self._rect.right() - TIGHT

    def _ground_colour(self) -> str:
        palette = self._palette
        if self._chosen:
            return palette.selection
        base = mix(palette.base, palette.border, _HEAD_GROUND) if self._is_head else palette.base
        return mix(base, palette.selection, 0.35) if self._over else base

    def paint_ground(self) -> None:
        self._painter.fillRect(self._rect, QColor(self._ground))
        edge = QPen(QColor(mix(self._palette.base, self._palette.border, 0.6)), 1)
        self._painter.setPen(edge)
        self._painter.drawLine(self._rect.bottomLeft(), self._rect.bottomRight())
        if not self._is_head:
            self._painter.drawLine(self._rect.topRight(), self._rect.bottomRight())
        if self._current:
            self._painter.setPen(QPen(QColor(self._palette.accent), 2))
            self._painter.drawRect(QRectF(self._rect).adjusted(1, 1, -1, -1))

    # ── what it is about, how it stands ─────────────────────────────────────────────────────────────────────────

    def paint_subject(self, model: BoardModel) -> None:
        line = self._line
        if not self._is_head:
            self._left += _STEP
        if line.folds:
            self._chevron()
        else:
            self._left += _SIGN
        if line.kind is LineKind.HEAD:
            kind = model.text.type_name(line.row.type)
            colour = with_contrast(self._theme.style(line.row.type).text, self._ground, self._palette.least_text)
            self._words(kind, self._small, self._ink if self._chosen else colour)
            self._left += SMALL
        font = scaled(self._font, Step.EMPHASIS) if self._is_head else self._font
        self._words(model.subject(line), font, self._faint if line.kind is LineKind.AGREED else self._ink)

    def paint_state(self, model: BoardModel) -> None:
        line = self._line
        if line.kind is LineKind.FACT:
            standing = Standing(line.row.state.value)
            self._sign(standing)
            self._words(model.text.state_words(line.row), self._font, self._ink)
        elif model.asks_for_link(line):
            self._button(model.link_words(line))
        elif self._is_head:
            for standing, count in sorted(counted(line.rows).items(), key=lambda item: list(Standing).index(item[0])):
                if count:
                    self._sign(standing)
                    self._words(model.text.number(count), self._small, self._ink)
                    self._left += SMALL
        else:
            self._sign(Standing.SAME)

    def paint_cell(self, model: BoardModel, column: int) -> None:
        line = self._line
        if line.kind is LineKind.AGREED:
            if column == STATE_COLUMN + 1:
                self._words(model.agreed_fields(line), self._font, self._faint)
            return
        if line.kind is LineKind.ALONE:
            self._paint_tally(*model.tally(line, column))
            return
        offers = model.offers(line, column)
        absence = model.absence(line, column) if line.kind is LineKind.FACT else None
        holds = model.named(line, column) is not None if line.kind is LineKind.HEAD else absence is None
        takes = bool(offers) and offers[0].can_be_taken
        if takes and not holds:
            self._dotted()
        if offers:
            chip = model.chip(line, column)
            if takes and holds and line.kind is LineKind.FACT:
                self._paint_addition(" ".join(filter(None, model.text.offered(offers[0]))), chip)
            else:
                self._tail(chip, strong=takes, most=_MOST_CHIP)
        if line.kind is LineKind.HEAD:
            self._paint_name(model, column, offers)
            return
        if absence is None:
            self._paint_values(model.cell(line, column))
        elif takes:
            for number, each in enumerate(offers):
                self._words("  ·  " if number else "", self._font, self._faint)
                self._offered(model.text.offered(each))
        else:
            self._sign(absence, faint=True)
            self._words(absence_told(absence), self._font, self._faint)

    def _paint_addition(self, proposed: str, chip: str) -> None:
        """Write what is proposed beside what is coded into a dotted frame at the right."""
        font = self._font
        told, left, room = f"+ {proposed}", self._left, self._right - self._left
        wanted = QFontMetrics(font).horizontalAdvance(told) + _chip_width(QFontMetrics(self._small), chip) + 2 * SMALL
        width = min(wanted, int(room * _ADDITION_SHARE))
        edge = self._right - width
        self._dots(QRectF(edge, self._rect.top() + 2.5, self._rect.right() - 3.5 - edge, self._rect.height() - 6))
        self._left = edge + TIGHT
        self._right -= HAIR
        self._tail(chip, strong=True, most=1.0)
        self._words(told, font, self._faint)
        self._left, self._right = left, edge - TIGHT

    def _paint_tally(self, coded: str, proposed: str) -> None:
        self._words(coded, self._font, self._ink)
        if coded and proposed:
            self._left += MEDIUM
        if proposed:
            font = self._font
            width = min(QFontMetrics(font).horizontalAdvance(proposed) + 2 * SMALL, self._right - self._left)
            self._dots(QRectF(self._left, self._rect.top() + 2.5, width, self._rect.height() - 6))
            self._left += SMALL
            self._words(proposed, font, self._faint)

    def _paint_name(self, model: BoardModel, column: int, offers: Sequence[Offer]) -> None:
        named = model.named(self._line, column)
        if named is not None:
            self._tail(named.language)
            self._words(named.quoted, self._font, self._faint)
        elif offers:
            self._offered(model.text.offered(offers[0]))

    def _paint_values(self, found: Sequence[Said]) -> None:
        self._tail(found[0].language)
        if self._line.row.only_here:
            self._tail(tr("only here"), strong=True)
        for number, said in enumerate(found):
            if number and self._right - self._left < _LEAST_VALUE:
                self._words("…", self._font, self._faint, most=_LEAST_VALUE)
                break
            if number:
                self._words("  ·  ", self._font, self._faint)
            self._said(said)

    def _offered(self, told: tuple[str, str]) -> None:
        """Write what is only proposed: faint; the dots around it say so, since Chinese knows no slanted letters."""
        label, words = told
        font = self._font
        metrics, room = QFontMetrics(font), self._right - self._left
        if label:
            wanted = metrics.horizontalAdvance(words) + SMALL if words else 0
            self._words(label, font, self._faint, most=max(int(room * _LABEL_SHARE), room - wanted))
            self._left += SMALL
        self._words(words, font, self._faint)

    def _said(self, said: Said) -> None:
        if said.is_chosen:
            colour = self._ink if self._chosen else self._palette.success
            icon("check", colour).paint(self._painter, self._left, self._middle() - _SIGN // 2, _SIGN, _SIGN)
            self._left += _SIGN + HAIR
        rest = " ".join(filter(None, (said.quoted, f"({said.aside})" if said.aside else "")))
        if said.label:
            metrics = QFontMetrics(self._font)
            room = self._right - self._left
            wanted = metrics.horizontalAdvance(rest) + SMALL if rest else 0
            self._words(said.label, self._font, self._ink, most=max(int(room * _LABEL_SHARE), room - wanted))
            self._left += SMALL
        self._words(rest, self._font, self._faint if said.label else self._ink)

    # ── pieces ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _middle(self) -> int:
        return self._rect.center().y() + 1

    def _words(self, words: str, font: QFont, colour: str, *, most: int = 0) -> None:
        metrics = QFontMetrics(font)
        room = self._right - self._left
        if not words or room < 2 * metrics.horizontalAdvance("…"):
            return
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, min(room, most) if most else room)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        box = QRect(self._left, self._rect.top(), self._right - self._left + 1, self._rect.height() - 1)
        self._painter.drawText(box, _FLAGS, cut)
        self._left += metrics.horizontalAdvance(cut)

    def _sign(self, standing: Standing, *, faint: bool = False) -> None:
        plain = self._faint if faint else sign_colour(standing, self._palette)
        colour = self._ink if self._chosen else with_contrast(plain, self._ground, self._palette.least_line)
        if self._right - self._left >= _SIGN:
            paint_sign(self._painter, standing, QRectF(self._left, self._middle() - _SIGN / 2, _SIGN, _SIGN), colour)
        self._left += _SIGN + TIGHT

    def _chevron(self) -> None:
        x, y, half = self._left + _SIGN / 2 - 2, float(self._middle()), 3.5
        points = [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
        if not self._line.is_open:
            points = [QPointF(x - half / 2, y - half), QPointF(x + half / 2, y), QPointF(x - half / 2, y + half)]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(QColor(self._ink), 1.6))
        self._painter.drawPolyline(QPolygonF(points))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._left += _SIGN

    def _dotted(self) -> None:
        """Frame the cell as something that is not there yet."""
        self._dots(QRectF(self._rect).adjusted(2.5, 2.5, -3.5, -3.5))
        self._left += HAIR
        self._right -= HAIR

    def _dots(self, box: QRectF) -> None:
        pen = QPen(QColor(with_contrast(self._palette.accent, self._ground, self._palette.least_line)), 1)
        pen.setStyle(Qt.PenStyle.DotLine)
        self._painter.setPen(self._ink if self._chosen else pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _tail(self, words: str, *, strong: bool = False, most: float = 0.5) -> None:
        """Put a small frame with a word or two at the right end, if it leaves the rest enough of the room."""
        metrics = QFontMetrics(self._small)
        width = _chip_width(metrics, words)
        if not words or width > (self._right - self._left) * most:
            return
        height = metrics.height() + HAIR
        chip = QRectF(self._right - width + 0.5, self._middle() - height / 2 + 0.5, width - 1, height - 1)
        self._framed(chip, words, self._small, self._palette.accent if strong and not self._chosen else self._faint)
        self._right -= width + TIGHT

    def _button(self, words: str) -> None:
        metrics = QFontMetrics(self._font)
        width = min(metrics.horizontalAdvance(words) + 2 * SMALL, self._right - self._left)
        chip = QRectF(self._left + 0.5, self._rect.top() + 2.5, width - 1, self._rect.height() - 6)
        self._framed(chip, words, self._font, self._ink if self._chosen else self._palette.accent)

    def _framed(self, box: QRectF, words: str, font: QFont, colour: str) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(QColor(with_contrast(colour, self._ground, self._palette.least_line)), 1))
        self._painter.setBrush(QColor(mix(self._ground, colour, 0.08)))
        self._painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._painter.setFont(font)
        self._painter.setPen(QColor(with_contrast(colour, self._ground, self._palette.least_text)))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def chip_box(cell: QRect, font: QFont, words: str) -> QRect:
    """Tell where in a cell the small frame stands that takes over what is proposed."""
    width = _chip_width(QFontMetrics(scaled(font, Step.CAPTION)), words)
    right = cell.right() - TIGHT - HAIR
    if not words or width > (right - cell.left() - TIGHT - HAIR) * _MOST_CHIP:
        return QRect()
    return QRect(right - width, cell.top(), width + TIGHT, cell.height())


def _chip_width(metrics: QFontMetrics, words: str) -> int:
    return metrics.horizontalAdvance(words) + 2 * TIGHT + HAIR


# Qt's stubs do not know the members of style options.


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]


def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue]
