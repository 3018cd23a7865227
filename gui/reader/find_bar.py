"""The bar that finds words in the article that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from gui.reader.finding import Finder, Hits
from gui.theme.boxes import show_edge
from gui.theme.spacing import ICON, MEDIUM, SMALL, TIGHT
from gui.theme.spoken import announce, name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from core.text.span import Span
    from gui.reader.view import Reader
    from gui.theme.theme import Theme

_LONG_TEXT = 200_000
_DELAY_MILLISECONDS = 90
_LONGEST_SELECTION = 200
_FIELD_WIDTH = 120


class FindBar(Worded, QWidget):
    """Finds words in the article: all hits are lit, one is looked at. Hidden until it is opened.

    Keys while it has the keyboard: Enter and F3 go to the next hit, with Shift to the one before, Esc closes.

    Args:
        reader: Where to find them.
        theme: Colours of the icons.
        parent: As Qt has it.
    """

    closed = Signal()

    def __init__(self, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._theme = reader, theme
        self._finder: Finder | None = None
        self._hits: Hits | None = None
        self._number: int | None = None
        self._from = 0
        self._wrapped = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DELAY_MILLISECONDS)
        self._later.timeout.connect(self._search)
        self.setObjectName("findBar")
        self._build()
        self.set_theme(theme)
        self.tell()
        reader.article_shown.connect(self._take_article)
        self.hide()

    @property
    def hits(self) -> Hits | None:
        """What was found; None while nothing is looked for."""
        return self._hits

    def tell(self) -> None:
        """Set every word of the bar."""
        self.setAccessibleName(tr("Find in this article"))
        name_line(self._field, tr("Words to find in this article"), tr("Clear"))
        self._field.setPlaceholderText(tr("Find in this article"))
        self._exactly.setText(tr("E&xactly as written"))
        self._exactly.setToolTip(tr("Otherwise case, tone marks and traditional characters make no difference"))
        for button, name, keys in (
            (self._previous, tr("Previous hit"), "Shift+F3"),
            (self._next, tr("Next hit"), "F3"),
            (self._close, tr("Close the find bar"), "Esc"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tr("{name} ({keys})", name=name, keys=keys))
        self._show_count()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for button, icon in ((self._previous, "up"), (self._next, "down"), (self._close, "close")):
            button.setIcon(theme.icon(icon))
        show_edge(self._exactly, theme)
        self._show_count()

    # What the window calls

    def open_bar(self) -> None:
        """Show the bar, with the selected words to find if there are any, and give it the keyboard.

        Does nothing where no article is shown.
        """
        if self._reader.isHidden():
            return
        span = self._reader.selected_span()
        self._from = span.start if span is not None else self._reader.first_visible()
        chosen = span.of(self._reader.text) if span is not None and len(span) <= _LONGEST_SELECTION else ""
        words = chosen.strip().partition("\n")[0].strip()
        self.show()
        if words and words != self._field.text():
            self._field.setText(words)
        elif self._field.text() and self._hits is None:
            self._search()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def next_hit(self) -> None:
        """Go to the next hit; after the last one to the first again."""
        self._step(1)

    def previous_hit(self) -> None:
        """Go to the hit before; before the first one to the last."""
        self._step(-1)

    def close_bar(self) -> None:
        """Put the lights out, and give the keyboard back with the hit selected that was looked at."""
        span = self._current()
        self.hide()
        if span is not None:
            self._reader.select_span(span.start, span.end)
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing lit, however the bar went away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, or close."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self._step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    # Parts

    def _build(self) -> None:
        self._field = QLineEdit(self)
        self._field.setObjectName("findField")
        self._field.setMinimumWidth(_FIELD_WIDTH)
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._take_words)
        self._count = QLabel(self)
        self._count.setObjectName("findCount")
        # In a narrow window the count gives way first; its tooltip has it all.
        self._count.setMinimumWidth(1)
        self._previous, self._next = self._button("Previous"), self._button("Next")
        self._exactly = QCheckBox(self)
        self._exactly.setObjectName("findExactly")
        self._exactly.toggled.connect(self._search)
        self._close = self._button("Close")
        self._previous.clicked.connect(self.previous_hit)
        self._next.clicked.connect(self.next_hit)
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, SMALL, TIGHT)
        row.setSpacing(SMALL)
        row.addWidget(self._field, 1)
        for each in (self._previous, self._next, self._exactly):
            row.addWidget(each)
        row.addWidget(self._count, 1)
        row.addWidget(self._close)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"find{name}")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(ICON, ICON))
        return button

    def _take_article(self) -> None:
        """Look through another article for the same words, from its beginning."""
        self._forget()
        self._from = 0
        if self.isVisible():
            self._search(show=False)

    def _take_words(self) -> None:
        if not self.isVisible():
            return
        if len(self._reader.text) > _LONG_TEXT:
            self._later.start()
        else:
            self._search()

    def _search(self, *_: object, show: bool = True) -> None:
        """Find the words of the field, and look at the first hit from where the finding began."""
        self._later.stop()
        self._number, self._wrapped = None, ""
        words = self._field.text()
        if not words or not self.isVisible():
            self._hits = None
        else:
            if self._finder is None:
                self._finder = Finder(self._reader.text)
            self._hits = self._finder.find(words, exactly=self._exactly.isChecked())
            if len(self._hits):
                after = self._hits.first_from(self._from)
                self._number = 0 if after is None else after
        self._look(show=show)

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.open_bar()
        if self._later.isActive():
            self._search()
            return
        if self._hits is None or not len(self._hits) or self._number is None:
            self._announce()
            return
        number = self._number + by
        self._wrapped = ""
        if number >= len(self._hits):
            number, self._wrapped = 0, tr("from the top again")
        elif number < 0:
            number, self._wrapped = len(self._hits) - 1, tr("from the end again")
        self._number = number
        self._from = self._hits.span(number).start
        self._look()

    def _look(self, *, show: bool = True) -> None:
        span = self._current()
        self._reader.set_hits(self._hits, span)
        if span is not None and show:
            self._reader.show_span(span.start, span.end)
        self._show_count()
        self._announce()

    def _current(self) -> Span | None:
        return self._hits.span(self._number) if self._hits is not None and self._number is not None else None

    def _forget(self) -> None:
        self._later.stop()
        self._finder = self._hits = self._number = None
        self._wrapped = ""
        self._reader.set_hits(None)
        self._show_count()

    def _show_count(self) -> None:
        words = self._told()
        palette = QPalette(self.palette())
        nothing = self._hits is not None and not len(self._hits)
        colour = self._theme.palette.error if nothing else self._theme.palette.muted
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self._count.setPalette(palette)
        self._count.setText(words)
        self._count.setToolTip(words)
        self._count.setAccessibleName(tr("Hits: {count}", count=words) if words else tr("Hits"))
        some = self._number is not None
        for button in (self._previous, self._next):
            button.setEnabled(some)

    def _told(self) -> str:
        if self._hits is None:
            return ""
        if self._number is None:
            return tr("Not found")
        locale = QLocale()
        number, whole = locale.toString(self._number + 1), locale.toString(len(self._hits))
        if self._wrapped:
            return tr("{number} of {whole}, {wrapped}", number=number, whole=whole, wrapped=self._wrapped)
        return tr("{number} of {whole}", number=number, whole=whole)

    def _announce(self) -> None:
        """Say the count to those who do not see it."""
        announce(self._count, self._count.text())
