"""How an act looks in the history: its words, when and by whom; above it its day, and where the project stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.model.change import ActKind
from gui.dialogs.history_model import HistoryModel, Look, Role, is_echo
from gui.theme.spacing import HAIR, LARGE, MEDIUM, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import tr

if TYPE_CHECKING:
    from core.model.change import Act
    from gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_MOST_LINES = 3
_MOST_REMEMBERED = 50_000


class ActDelegate(QStyledItemDelegate):
    """Paints an act on as many lines as its words need, three at most; an act taken back is struck through."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        """Paint for one list, in the colours of a theme."""
        super().__init__(view)
        self._theme, self._view = theme, view
        self._broken: dict[tuple[str, int], tuple[str, ...]] = {}
        self._sizes: dict[tuple[str, int, int], QSize] = {}
        self._of_rows: list[QSize] = []
        self._watched: HistoryModel | None = None
        self._measure(view.font())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words, and what stands above them, need."""
        # Asked of every row whenever one comes, and by the first row first: nothing is done here twice.
        # The viewport is asked for each time: what stands for it in Python does not outlive every change of project.
        row, width = index.row(), self._view.viewport().width()
        if 0 < row < len(self._of_rows) and self._of_rows[0].width() == width:
            return self._of_rows[row]
        model = self._view.model()
        act = model.act_at(row) if isinstance(model, HistoryModel) else None
        if act is None or not isinstance(model, HistoryModel):
            return QSize()
        if row == 0:
            self._watch(model)
            self._keep_up_with(_font(option))
        key = (act.id, model.bands_of(row), width)
        if self._of_rows and self._of_rows[0].width() != width:
            self._of_rows.clear()
        size = self._sizes.get(key)
        if size is None or row == 0:
            lines = len(self._lines(model.words_of(act), _indent(act), _font(option), width))
            height = lines * self._spacing + self._small_spacing + HAIR + 2 * TIGHT
            size = self._sizes[key] = QSize(width, height + (self._small_spacing + SMALL) * key[1])
        # Beneath the last one may come a line, or a row, that changes it.
        if row == len(self._of_rows) and row < model.rowCount() - 1:
            self._of_rows.append(size)
        return size

    def _watch(self, model: HistoryModel) -> None:
        """Forget how high rows are that are not what they were; those beneath new ones go on."""
        if model is self._watched:
            return
        self._watched = model
        self._of_rows.clear()
        model.rowsInserted.connect(lambda _parent, first, _last: self._forget_rows(first))
        model.rowsRemoved.connect(lambda _parent, first, _last: self._forget_rows(first))
        model.dataChanged.connect(lambda first, _last, _roles: self._forget_rows(first.row()))
        model.modelReset.connect(self._of_rows.clear)
        model.layoutChanged.connect(self._of_rows.clear)

    def _forget_rows(self, first: int) -> None:
        del self._of_rows[max(0, first - 1) :]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        look = index.data(Role.LOOK)
        if not isinstance(look, Look):
            return
        painter.save()
        rect = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        font = _font(option)
        painter.setFont(scaled(font, Step.CAPTION))
        band = painter.fontMetrics().lineSpacing() + SMALL
        painter.fillRect(rect, QColor(self._theme.palette.base))
        if look.day:
            self._paint_day(painter, QRect(rect.left(), rect.top(), rect.width(), band), look.day)
            rect.setTop(rect.top() + band)
        if look.here_above:
            self._paint_here(painter, QRect(rect.left(), rect.top(), rect.width(), band))
            rect.setTop(rect.top() + band)
        if look.here_below:
            self._paint_here(painter, QRect(rect.left(), rect.bottom() + 1 - band, rect.width(), band))
            rect.setBottom(rect.bottom() - band)
        self._paint_act(painter, rect, state, font, look)
        painter.restore()

    def _paint_day(self, painter: QPainter, box: QRect, day: str) -> None:
        palette = self._theme.palette
        painter.fillRect(box, QColor(palette.window))
        painter.setPen(QColor(palette.faint_on(palette.window)))
        inner = box.adjusted(MEDIUM, 0, -MEDIUM, 0)
        shown = painter.fontMetrics().elidedText(day, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_here(self, painter: QPainter, box: QRect) -> None:
        accent = QColor(self._theme.palette.link)
        words = tr("you are here")
        inner = box.adjusted(MEDIUM, 0, -MEDIUM, 0)
        painter.setPen(accent)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        begins = inner.left() + painter.fontMetrics().horizontalAdvance(words) + SMALL
        painter.setPen(QPen(accent, 2))
        painter.drawLine(begins, box.center().y() + 1, inner.right(), box.center().y() + 1)

    def _paint_act(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, font: QFont, look: Look) -> None:
        palette = self._theme.palette
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = palette.selection if selected else palette.base
        if not selected and state & QStyle.StateFlag.State_MouseOver:
            ground = palette.hover
        painter.fillRect(rect, QColor(ground))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))
        faint = palette.on_selection if selected else palette.faint_on(ground)
        quiet = look.act.undone or look.act.kind is not ActKind.DO
        inner = rect.adjusted(_indent(look.act), TIGHT, -MEDIUM, -TIGHT)
        struck = QFont(font)
        struck.setStrikeOut(look.act.undone)
        painter.setFont(struck)
        painter.setPen(QColor(faint if quiet else palette.on_selection if selected else palette.text))
        top, spacing = inner.top(), self._spacing
        for line in self._lines(look.words, _indent(look.act), font, rect.width()):
            painter.drawText(QRect(inner.left(), top, inner.width(), spacing), Qt.AlignmentFlag.AlignVCenter, line)
            top += spacing
        painter.setFont(scaled(font, Step.CAPTION))
        painter.setPen(QColor(faint))
        metrics = painter.fontMetrics()
        facts = metrics.elidedText(look.facts, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(
            QRect(inner.left(), top + HAIR, inner.width(), metrics.lineSpacing()), Qt.AlignmentFlag.AlignVCenter, facts
        )

    def _lines(self, words: str, indent: int, font: QFont, width: int) -> tuple[str, ...]:
        """Break the words of an act; remembered, since a list asks for the height of every row."""
        self._keep_up_with(font)
        room = max(1, width - indent - MEDIUM)
        key = (words, room)
        if key not in self._broken:
            self._broken[key] = broken(words, font, room)
        return self._broken[key]

    def forget_words(self) -> None:
        """Measure anew: the acts are said in another language."""
        self._broken.clear()
        self._sizes.clear()
        self._of_rows.clear()

    def _keep_up_with(self, font: QFont) -> None:
        if font != self._measured or len(self._broken) > _MOST_REMEMBERED or len(self._sizes) > _MOST_REMEMBERED:
            self.forget_words()
            self._measure(font)

    def _measure(self, font: QFont) -> None:
        self._measured = QFont(font)
        self._spacing = QFontMetrics(font).lineSpacing()
        self._small_spacing = QFontMetrics(scaled(font, Step.CAPTION)).lineSpacing()


def broken(text: str, font: QFont, width: int, most: int = _MOST_LINES) -> tuple[str, ...]:
    """Break a text into lines of a width in pixels; the last of them is cut where it would be one too many."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Qt counts UTF-16 units, Python code points.
    units = text.encode("utf-16-le", "surrogatepass")
    lines: list[str] = []
    at = 0
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        at = 2 * (line.textStart() + line.textLength())
        lines.append(units[2 * line.textStart() : at].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    if lines and at < len(units):
        rest = f"{lines[-1]} {units[at:].decode('utf-16-le', 'replace').strip()}"
        lines[-1] = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return tuple(lines) or ("",)


def _indent(act: Act) -> int:
    return MEDIUM + (LARGE if is_echo(act) else 0)


def _font(option: QStyleOptionViewItem) -> QFont:
    return QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]
