"""The card beside suggested words: what would be coded, why, and two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.suggesting.words import fields_of, in_one_line, title_of, words_of
from gui.theme.spacing import ICON, MEDIUM, RADIUS, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from core.project.project import Project
    from core.project.suggestions import Suggestion
    from gui.theme.theme import Theme

_WIDTH = 380
_WIDEST = 2 * _WIDTH
"""Over the article the card is as wide as the lines, so that it is low: it hides whole lines, and few."""
_LEAST_WIDTH = 220
"""So much room beside the column is enough for the card to stand there."""
_MOST_FIELDS = 9
_LONGEST_SHORT = 36
"""Letters of a field that leaves room for another beside it."""
_IN_ONE_LINE = "style='white-space: nowrap'"
"""Chinese could be broken after every letter."""
_LONGEST_LABEL = 90
"""Letters; what is longer is a clause, and lit in the article."""


class SuggestionCard(Worded, QWidget):
    """Floats over the article and never takes the keyboard.

    Signals:
        accepted: the analyst wants what is shown.
        rejected: the analyst does not.
        resized: it says the same in other words, and needs another place.
    """

    accepted = Signal()
    rejected = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Stand hidden over the article.

        Args:
            parent: The viewport that it floats over.
        """
        super().__init__(parent)
        self.setObjectName("suggestionCard")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._theme = theme
        self._told: list[tuple[str, str, Sequence[str]]] = []
        self._shown: tuple[Project, Suggestion] | None = None
        self._title, self._fields, self._reason = QLabel(self), QLabel(self), QLabel(self)
        self._title.setFont(scaled(self._title.font(), Step.EMPHASIS))
        for label in (self._title, self._reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._fields.setTextFormat(Qt.TextFormat.RichText)
        self._fields.setWordWrap(True)
        self._accept = self._button("acceptSuggested", self.accepted)
        self._reject = self._button("rejectSuggested", self.rejected)
        self._lay_out()
        self.hide()
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        buttons = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(SMALL)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._reject)
        buttons.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self._title)
        column.addWidget(self._fields)
        foot = self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        foot.setSpacing(TIGHT)
        foot.addWidget(self._reason, 1)
        foot.addLayout(buttons)
        column.addLayout(foot)

    def _button(self, name: str, pressed: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(pressed)
        return button

    def tell(self) -> None:
        """Name the buttons, and say what is suggested."""
        for button, words in ((self._accept, tr("Accept (Enter)")), (self._reject, tr("Reject (Backspace)"))):
            button.setText(words)
            button.setAccessibleName(words)
        self._reject.setToolTip(tr("These words are not suggested in this article again; undo brings them back."))
        self._accept.setToolTip(tr("Code what the card shows; undo takes it back."))
        self._show_anew()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self._accept.setIcon(theme.icon("accept"))
        self._reject.setIcon(theme.icon("reject"))
        self._reason.setStyleSheet(f"color: {theme.palette.muted};")
        self._show_anew()

    def _show_anew(self) -> None:
        """Show what is shown in other words or colours."""
        if self._shown is not None and self.isVisible():
            self.show_suggestion(*self._shown)
            self.resized.emit()

    def show_suggestion(self, project: Project, suggestion: Suggestion) -> None:
        """Show what a suggestion would code."""
        self._shown = project, suggestion
        title = title_of(project, suggestion)
        self._title.setText(tr("Suggested: {title}", title=title))
        self._reason.setText(told(suggestion.reason))
        fields = list(fields_of(project, suggestion))
        self._told = [(field.name, field.label, field.remarks) for field in fields[:_MOST_FIELDS]]
        if len(fields) > _MOST_FIELDS:
            self._told.append(("", tr("and %n more", "", len(fields) - _MOST_FIELDS), ()))
        self._write(columns=1)
        self._fields.setVisible(bool(self._told))
        said, why = in_one_line(fields), self._reason.text()
        self.setAccessibleName(tr("Suggestion: {title} {words}", title=title, words=words_of(suggestion)))
        self.setAccessibleDescription(tr("{fields}. {reason}", fields=said, reason=why) if said else why)

    def _write(self, *, columns: int) -> None:
        """Write the fields below one another; in two columns, what is short first, and what is long over both."""
        long = [each for each in self._told if columns == 1 or sum(map(len, (*each[:2], *each[2]))) > _LONGEST_SHORT]
        short = [each for each in self._told if each not in long]
        high = -(-len(short) // columns)
        rows = [
            "".join(self._cells(*short[at], f"width='50%' {_IN_ONE_LINE}") for at in range(row, len(short), high))
            for row in range(high)
        ]
        rows += [self._cells(*each, f"colspan='{2 * columns - 1}'") for each in long]
        self._fields.setText(f"<table cellspacing='0'>{''.join(f'<tr>{each}</tr>' for each in rows)}</table>")

    def _cells(self, name: str, label: str, remarks: Sequence[str], kind: str) -> str:
        # It brings every entity of HTML with it, and only a card needs it.
        from html import escape

        faint = f"style='color:{self._theme.palette.muted}'"
        more = f" <span {faint}>{escape(' · '.join(remarks))}</span>" if remarks else ""
        cut = label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1].rstrip() + "…"
        called = f"<span {faint}>{escape(name)}&nbsp;&nbsp;</span>"
        return f"<td {_IN_ONE_LINE}>{called}</td><td {kind}>{escape(cut)}{more}</td>"

    def place_near(self, read: QRect, bounds: QRect, column_end: int) -> int:
        """Stand where nothing that is being read is hidden: beside the column, else above it, else below.

        Args:
            read: Where the words stand with their sentence and the next lines, in coordinates of the parent.
            bounds: What is visible of the parent.
            column_end: Where the lines of the article end.

        Returns:
            How far down the article would have to move, in pixels, to make room; 0 where there is enough.
        """
        beside = bounds.right() - column_end - 2 * SMALL
        if beside >= _LEAST_WIDTH:
            size = self._size_for(min(_WIDTH, beside), columns=1)
            lowest = max(bounds.top() + SMALL, bounds.bottom() - SMALL - size.height())
            y = min(max(read.top(), bounds.top() + SMALL), lowest) if read.intersects(bounds) else read.top()
            self.setGeometry(QRect(QPoint(column_end + SMALL, y), size))
            return 0
        room = bounds.width() - 2 * SMALL
        size = self._size_for(min(_WIDEST, room), columns=2 if room > _WIDTH else 1)
        above, below = read.top() - SMALL - size.height(), read.bottom() + SMALL
        fits_above, fits_below = above >= bounds.top(), below + size.height() <= bounds.bottom()
        y, lacks = above, 0
        if not fits_above and read.intersects(bounds):
            lowest = bounds.bottom() - SMALL - size.height()
            y = below if fits_below else max(lowest, bounds.top())
            lacks = 0 if fits_below else bounds.top() - above
        self.setGeometry(QRect(QPoint(bounds.right() - SMALL - size.width(), y), size))
        return lacks

    def _size_for(self, width: int, *, columns: int) -> QSize:
        """Give the size of the card in a width; its buttons stand one below the other where they must."""
        self._write(columns=columns)
        inside = width - 2 * MEDIUM
        wanted = self._accept.sizeHint().width() + SMALL + self._reject.sizeHint().width()
        row, column = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(row if wanted <= inside else column)
        self._foot.setDirection(row if columns > 1 and wanted + _LEAST_WIDTH <= inside else column)
        self._column.activate()
        return QSize(width, self._column.totalHeightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rounded ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.palette.accent), 1))
        painter.setBrush(QColor(self._theme.palette.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS + 2, RADIUS + 2)
        painter.end()
