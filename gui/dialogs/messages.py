"""The bar at the top of the window that says what went wrong, or what was done; it never blocks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.parts import button, plain_label, set_words
from gui.theme.contrast import mix
from gui.theme.icons import icon_pixmap
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import ICON, MEDIUM, SMALL, TIGHT, UNIT
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.errors import UserFixable
    from gui.theme.theme import Theme

_NOTICE_MILLISECONDS = 8000
_MOST_WAITING = 20
_DETAILS_HEIGHT = 24 * UNIT
_STRIPE = UNIT

Offer = tuple[str, "Callable[[], object]"]


@dataclass(frozen=True, slots=True)
class _Message:
    """One thing to say."""

    text: str
    more: str = ""
    details: str = ""
    offers: tuple[Offer, ...] = ()
    is_error: bool = False
    stays: bool = False
    error: UserFixable | None = field(default=None, compare=False)

    @property
    def spoken(self) -> str:
        kind = tr("Error:") if self.is_error else tr("Notice:")
        return " ".join(part for part in (kind, self.text, self.more) if part)


class MessageBar(Worded, QFrame):
    """Shows one message at a time; an error stays until it is closed, and what came before comes back then.

    Signals:
        closed_by_hand: The analyst closed a message.
    """

    closed_by_hand = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._theme = theme
        self._shown: _Message | None = None
        self._waiting: list[_Message] = []
        self._icon = QLabel()
        self._text = plain_label()
        self._more = plain_label(faint=True)
        for label in (self._text, self._more):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(SMALL)
        self._fold = button("", self._toggle_details, name="messageDetails")
        self._fold.setCheckable(True)
        self._close = QToolButton()
        self._close.setObjectName("messageClose")
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self._close_by_hand)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_NOTICE_MILLISECONDS)
        self._clock.timeout.connect(self.close_message)
        self._lay_out()
        self.set_theme(theme)
        self.hide()
        self.tell()

    def tell(self) -> None:
        """Set the words that stay; an error is said anew, a notice stays in the language that it was said in."""
        set_words(self._fold, tr("&Details"), tip=tr("Show what else is known of it"))
        self._close.setAccessibleName(tr("Close message"))
        self._close.setToolTip(tr("Close this message"))
        self._details.setAccessibleName(tr("Details of the message"))
        self._waiting = [_said_anew(each) for each in self._waiting]
        if self._shown is not None and self._shown.is_error:
            self._shown = _said_anew(self._shown)
            self._write(self._shown)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._more)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(self._offers)
        row.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM + _STRIPE, SMALL, SMALL, SMALL)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self._details)

    @property
    def text(self) -> str:
        """What is said now, as it is spoken; empty if nothing."""
        return self._shown.spoken if self._shown is not None else ""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self._close.setIcon(theme.icon("close"))
        self._close.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        if self._shown is not None:
            self._paint_icon(self._shown)
        self.update()

    def show_error(self, error: UserFixable) -> None:
        """Say what happened, what was kept and what to do, until it is closed."""
        self._take(_error_said(error))

    def show_notice(self, text: str, actions: Sequence[Offer] = (), *, stays: bool = False) -> None:
        """Say something: for some seconds, or until it is answered where buttons offer what may be done about it.

        Args:
            stays: Say it until it is closed or something else is said.
        """
        self._take(_Message(text, offers=tuple(actions), stays=stays))

    def withdraw_notice(self, *, even_staying: bool = False) -> None:
        """Take back a notice that has lost its ground, as an offer does when another article is opened."""
        if self._shown is not None and not self._shown.is_error and (even_staying or not self._shown.stays):
            self.close_message()

    def clear(self) -> None:
        """Let go of everything that was said: something was done since."""
        self._waiting.clear()
        if self._shown is not None:
            self.close_message()

    def close_message(self) -> None:
        """Close this message and show the one that waits, if one does."""
        self._clock.stop()
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self._shown = None
            self.hide()

    def _close_by_hand(self) -> None:
        self.close_message()
        self.closed_by_hand.emit()

    def enterEvent(self, event: object) -> None:
        """Let a notice stay while the mouse is on it."""
        self._clock.stop()

    def leaveEvent(self, event: object) -> None:
        """Let a notice go on fading."""
        if self._shown is not None:
            self._start_clock(self._shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with a stripe at its left."""
        painter = QPainter(self)
        colour = self._colour()
        painter.fillRect(self.rect(), QColor(self._theme.palette.notice_ground(colour)))
        painter.fillRect(0, 0, _STRIPE, self.height(), QColor(colour))
        painter.setPen(QColor(mix(self._theme.palette.base, colour, 0.4)))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _take(self, message: _Message) -> None:
        """Show a message; an error that is being read is not covered by a notice."""
        if message == self._shown:
            self._start_clock(message)
            return
        if self._shown is not None and self._shown.is_error:
            self._waiting = [each for each in self._waiting if each != message][-_MOST_WAITING:]
            if not message.is_error:
                self._waiting.insert(0, message)
                return
            self._waiting.append(self._shown)
        self._show(message)

    def _show(self, message: _Message) -> None:
        self._shown = message
        self._write(message)
        self._more.setVisible(bool(message.more))
        self._fold.setVisible(bool(message.details))
        self._fold.setChecked(False)
        self._details.hide()
        self._set_offers(message.offers)
        self._paint_icon(message)
        self.show()
        self.update()
        self._start_clock(message)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _write(self, message: _Message) -> None:
        self._text.setText(message.text)
        self._more.setText(message.more)
        self._details.setPlainText(message.details)
        self.setAccessibleName(message.spoken)

    def _start_clock(self, message: _Message) -> None:
        self._clock.stop()
        if not message.is_error and not message.stays and not message.offers:
            self._clock.start()

    def _set_offers(self, offers: Sequence[Offer]) -> None:
        throw_widgets_out(self._offers)
        for words, act in offers:
            self._offers.addWidget(self._offer(words, act))

    def _offer(self, words: str, act: Callable[[], object]) -> QPushButton:
        def pressed() -> None:
            self.close_message()
            act()

        return button(words, pressed)

    def _toggle_details(self) -> None:
        self._details.setVisible(self._fold.isChecked())

    def _paint_icon(self, message: _Message) -> None:
        name = "error" if message.is_error else "info"
        self._icon.setPixmap(icon_pixmap(name, self._colour(), ICON))

    def _colour(self) -> str:
        palette = self._theme.palette
        return palette.error if self._shown is not None and self._shown.is_error else palette.accent


def _error_said(error: UserFixable) -> _Message:
    more = " ".join(told(part) for part in (error.kept, error.cure) if part)
    return _Message(told(error.what), more, told(error.details), is_error=True, error=error)


def _said_anew(message: _Message) -> _Message:
    return _error_said(message.error) if message.error is not None else message
