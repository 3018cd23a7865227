"""The bar below the claim board on which a conflict is decided: what each article says, which of it holds, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.compare.board_lines import needs_ruling
from gui.dialogs.parts import button, plain_label, set_words
from gui.form.line_edit import ENTER_KEYS, PlainLine
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import ICON, MEDIUM, SMALL, TIGHT, UNIT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.project.board import BoardCell, BoardRow
    from gui.compare.board_text import BoardText
    from gui.compare.board_values import Said
    from gui.theme.theme import Theme

_LEAST_BESIDE, _MOST_BESIDE = 2, 4
"""So many answers stand beside one another."""
_ROOM_OF_AN_ANSWER = 70 * UNIT
_MOST_HEIGHT = 32 * UNIT
_DARKENED = 140
"""Percent by which the style's edges are darker than the window."""


class RulingBar(Worded, QFrame):
    """Asks which of the things that articles say holds.

    Signals:
        ruled: (BoardRow, BoardCell or None, str) one of the cells holds, or none, for a reason.
        taken_back: (BoardRow) the conflict is to be open again.
        closed: The keyboard is to go back to the board.
    """

    ruled = Signal(object, object, str)
    taken_back = Signal(object)
    closed = Signal()

    def __init__(self, text: BoardText, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin closed.

        Args:
            text: Says what the cells hold.
        """
        super().__init__(parent)
        self.setObjectName("rulingBar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        self._text, self._theme = text, theme
        self._row: BoardRow | None = None
        self._cells: tuple[BoardCell | None, ...] = ()
        self._answers = QButtonGroup(self)
        self._answers.idToggled.connect(lambda _id, _on: self._judge())
        self._title = plain_label()
        self._title.setFont(scaled(self._title.font(), Step.EMPHASIS))
        self._before = plain_label(faint=True)
        self._grid_page = QWidget()
        self._grid = QGridLayout(self._grid_page)
        self._reason_label = QLabel()
        self._reason = PlainLine(self)
        self._reason.setObjectName("rulingReason")
        self._reason.textChanged.connect(lambda _words: self._judge())
        self._reason_label.setBuddy(self._reason)
        self._decide = button("", self._rule, name="rulingDecide")
        self._back = button("", self._take_back, name="rulingTakeBack")
        self._close = QToolButton()
        self._close.setObjectName("rulingClose")
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        self._close.clicked.connect(self.close_bar)
        self._lay_out()
        for part in (self._reason, self._decide, self._back, self._close):
            part.installEventFilter(self)
        self.set_theme(theme)
        self.tell()
        self.hide()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(TIGHT)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._grid_page)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(SMALL)
        foot.addWidget(self._reason_label)
        foot.addWidget(self._reason, 1)
        foot.addWidget(self._decide)
        foot.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, TIGHT, SMALL, SMALL)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self._scroll)
        column.addWidget(self._before)
        column.addLayout(foot)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setAccessibleName(tr("Decide on a conflict"))
        self._reason_label.setText(tr("&Why"))
        self._reason.setAccessibleName(tr("Reason of the decision"))
        self._reason.setPlaceholderText(tr("Kept together with the quotations"))
        set_words(self._back, tr("&Take back"), tip=tr("Leave the conflict open again"))
        self._close.setAccessibleName(tr("Close without deciding"))
        self._close.setToolTip(tr("Close without deciding (Esc)"))
        self._tell_row()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self._close.setIcon(theme.icon("close"))
        for each in self._answers.buttons():
            _show_edge(each, theme)
        self.update()

    @property
    def row(self) -> BoardRow | None:
        """The fact that is being decided on; None while the bar is closed."""
        return self._row

    @property
    def before_words(self) -> str:
        """What is said of an earlier decision; empty where nothing has changed since."""
        return self._before.text()

    # ── opening and closing ─────────────────────────────────────────────────────────────────────────────────────

    def open_bar(self, row: BoardRow, cell: BoardCell | None = None) -> None:
        """Ask about a fact.

        Args:
            cell: The one that the keyboard was on: it is offered first, where nothing was decided yet.
        """
        self._show_row(row, cell)
        self._reason.setText(row.ruling.reason if row.ruling is not None else "")
        self.show()
        chosen = self._answers.checkedButton() or self._answers.button(0)
        (chosen or self._reason).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self, row: BoardRow | None) -> None:
        """Show what became of the fact; close where there is no conflict any more."""
        if row is None or not needs_ruling(row):
            self.close_bar()
        elif row != self._row:
            at = self._answers.checkedId()
            held = self._cells[at] if 0 <= at < len(self._cells) else None
            self._show_row(row, held)

    def close_bar(self) -> None:
        """Close; says so if the keyboard was in it."""
        if self._row is None:
            return
        holder = self.window().focusWidget()
        had_keyboard = holder is not None and self.isAncestorOf(holder)
        self._row = None
        self.hide()
        if had_keyboard:
            self.closed.emit()

    def _show_row(self, row: BoardRow, cell: BoardCell | None) -> None:
        self._row = row
        cells = [each for column in row.cells for each in column if not each.value.not_stated]
        self._cells = (*{each.value.id: each for each in cells}.values(), None)
        chosen = row.ruling.chosen.value if row.ruling is not None and row.ruling.chosen is not None else ""
        if row.ruling is None and cell is not None:
            chosen = cell.value.id
        for each in self._answers.buttons():
            self._answers.removeButton(each)
        throw_widgets_out(self._grid)
        room = (self.parentWidget() or self).width() // _ROOM_OF_AN_ANSWER
        beside = max(_LEAST_BESIDE, min(_MOST_BESIDE, len(self._cells), room))
        for number, each in enumerate(self._cells):
            option = _Answer(self._words(row, each))
            _show_edge(option.button, self._theme)
            self._answers.addButton(option.button, number)
            option.button.installEventFilter(self)
            none_was_right = row.ruling is not None and row.ruling.chosen is None
            option.button.setChecked(each.value.id == chosen if each is not None else none_was_right)
            self._grid.addWidget(option, number // beside, number % beside)
        _tab_through(self._answers.buttons(), self._reason)
        for number in range(self._grid.columnCount()):
            self._grid.setColumnStretch(number, 1 if number < beside else 0)
        self._tell_row()
        self._fit()

    def _words(self, row: BoardRow, cell: BoardCell | None) -> tuple[str, str]:
        if cell is None:
            return tr("None of them"), ""
        number = next(n for n, column in enumerate(row.cells) if cell in column)
        said = self._text.cell(row, number)[row.cells[number].index(cell)]
        return tr("{article}: {words}", article=self._text.column(number), words=said.label or said.quoted), _rest(said)

    def _tell_row(self) -> None:
        row = self._row
        decided = row is not None and row.ruling is not None
        set_words(self._decide, tr("&Decide again") if decided else tr("&Decide"))
        self._back.setVisible(decided)
        if row is not None:
            what = tr("{thing} – {field}: which holds?", thing=self._text.title(row), field=self._text.field_name(row))
            self._title.setText(what)
        self._before.setText(self._decided_on())
        self._before.setVisible(bool(self._before.text()))
        self._judge()

    def _decided_on(self) -> str:
        """Say what the articles said when it was decided, where they say something else by now."""
        ruling = self._row.ruling if self._row is not None else None
        if ruling is None or not ruling.changed:
            return ""
        then = tr("; ", "between things").join(tr("“{words}”", words=each.exact or each.label) for each in ruling.cells)
        return tr("When it was decided they said: {words}", words=then)

    def _fit(self) -> None:
        """Be as high as the answers need, within reason."""
        width = max(1, self.width() - 2 * MEDIUM)
        self._grid.activate()
        wanted = self._grid.heightForWidth(width) if self._grid.hasHeightForWidth() else self._grid.sizeHint().height()
        self._scroll.setFixedHeight(min(_MOST_HEIGHT, wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the quotations anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line at the top, where the board ends."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.palette.edge))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    # ── deeds ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _judge(self) -> None:
        """Let a decision be made where there is one; that none holds needs a reason."""
        at = self._answers.checkedId()
        answered = 0 <= at < len(self._cells)
        none_holds = answered and self._cells[at] is None
        needs_reason = none_holds and not self._reason.text().strip()
        self._decide.setEnabled(answered and not needs_reason)
        self._decide.setToolTip(tr("Say why none of them holds.") if needs_reason else "")

    def _rule(self) -> None:
        at = self._answers.checkedId()
        if self._row is not None and self._decide.isEnabled() and 0 <= at < len(self._cells):
            self.ruled.emit(self._row, self._cells[at], self._reason.text())

    def _take_back(self) -> None:
        if self._row is not None:
            self.taken_back.emit(self._row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Esc; Enter decides."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in ENTER_KEYS and (watched is self._reason or isinstance(watched, QRadioButton)):
            self._rule()
        else:
            return False
        return True


class _Answer(QWidget):
    """One of the things that may hold, with its words below."""

    def __init__(self, words: tuple[str, str]) -> None:
        super().__init__()
        name, quotation = words
        self.button = QRadioButton(name.replace("&", "&&"))
        self.button.setAccessibleName(" ".join(filter(None, words)))
        self.button.setToolTip(" ".join(filter(None, words)))
        told = plain_label(quotation, faint=True)
        told.setContentsMargins(ICON, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(told)
        column.addStretch(1)
        # Shown before it stands in something, it would be a window of its own and take the keyboard.
        told.setVisible(bool(quotation))


def _show_edge(answer: QAbstractButton, theme: Theme) -> None:
    """Make an answer that is not chosen seen on a dark ground, where the style draws its edge darker still."""
    palette = QPalette(theme.qpalette())
    if theme.dark:
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.palette.edge).lighter(_DARKENED))
    answer.setPalette(palette)


def _tab_through(answers: Sequence[QWidget], last: QWidget) -> None:
    """Let Tab go through answers to what follows; what is made now would stand behind everything else."""
    before = last.previousInFocusChain()
    while before is not None and before is not last and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    for answer in answers:
        if before is not None:
            QWidget.setTabOrder(before, answer)
        before = answer


def _rest(said: Said) -> str:
    aside = f"({said.aside})" if said.aside else ""
    return " ".join(filter(None, (said.quoted if said.label else "", aside)))
