"""The field that finds words in all articles, and the list of what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from core.text.span import Span
from gui.corpus.filtering import snippet_around
from gui.form.line_edit import NOT_LEFT, PlainLine
from gui.main_window.hits_delegate import FILE, SNIPPET, HitDelegate
from gui.theme.spoken import name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from gui.actions.session import Session

_DELAY_MILLISECONDS = 150
_AROUND = 60
_AT_ONCE = 50
_ROWS_SHOWN = 12
_HIT = Qt.ItemDataRole.UserRole
_MORE = "more"


class SearchBox(Worded, PlainLine):
    """Search everything: type, walk the hits with the arrow keys, Enter opens; the last line shows more of them.

    Signals:
        hit_chosen: (article id, Span)
        given_up: Esc was pressed: the keyboard goes back to where it was.
    """

    hit_chosen = Signal(str, object)
    given_up = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin with nothing sought."""
        super().__init__(parent)
        self._session = session
        self._most = _AT_ONCE
        self.setObjectName("searchField")
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(220)
        self.setMaximumWidth(360)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MILLISECONDS)
        self._timer.timeout.connect(self._search)
        self.textEdited.connect(lambda _text: self._timer.start())
        self.hits = QListWidget(self.window())
        self.hits.setWindowFlags(Qt.WindowType.ToolTip)
        self.hits.setObjectName("searchHits")
        self.hits.setFrameShape(QFrame.Shape.StyledPanel)
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setItemDelegate(HitDelegate(self.hits))
        self.hits.setUniformItemSizes(True)
        self.hits.itemClicked.connect(self._choose)
        self.installEventFilter(self)
        self.tell()

    def tell(self) -> None:
        """Name the field and its list."""
        name_line(self, tr("Search everything"), tr("Clear"))
        self.setPlaceholderText(tr("Search everything"))
        self.setToolTip(tr("Find words in all articles; marks and tones may be left out."))
        self.hits.setAccessibleName(tr("Places found"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the keys of the line; close it when the line loses the keyboard."""
        if event.type() == QEvent.Type.FocusOut:
            self.hits.hide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(event):
            return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose what was sought before, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            # The press puts the caret, after this.
            QTimer.singleShot(0, self.selectAll)
        elif event.reason() not in NOT_LEFT:
            self.selectAll()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hits.hide()
            self.given_up.emit()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive() or not self.hits.isVisible():
                # What is listed, if anything, answers what was typed before.
                self._timer.stop()
                self._search()
            elif (item := self.hits.currentItem()) is not None:
                self._choose(item)
            return True
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS_SHOWN - 1,
            Qt.Key.Key_PageUp: 1 - _ROWS_SHOWN,
        }
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self.hits.isVisible():
            wanted = self.hits.currentRow() + steps[Qt.Key(key)]
            self.hits.setCurrentRow(max(0, min(self.hits.count() - 1, wanted)))
            return True
        return False

    def begin(self) -> None:
        """Put the caret here, ready to type over what is there."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def seek(self, words: str) -> None:
        """Search for words as if they had been typed."""
        self.begin()
        self.setText(words)
        self._search()

    def forget(self) -> None:
        """Let go of what was found: another project is open."""
        self._timer.stop()
        self.clear()
        self.hits.clear()
        self.hits.hide()

    def _search(self) -> None:
        self._most = _AT_ONCE
        self._list()
        if self.hits.count():
            self.hits.setCurrentRow(0)

    def _list(self) -> None:
        query = self.text().strip()
        self.hits.clear()
        if not query or not self._session.is_open:
            self.hits.hide()
            return
        project = self._session.project
        # One more than is shown, to know whether there are more.
        found = project.search(query, limit=self._most + 1)
        shown = found[: self._most]
        files = project.store.listing.files({hit.article for hit in shown})
        for hit in shown:
            file = files.get(hit.article, "").partition("_")[0]
            snippet = snippet_around(project.stored_text(hit.text), hit.span, _AROUND)
            item = QListWidgetItem(f"{file}   {snippet.before}{snippet.words}{snippet.after}")
            item.setData(SNIPPET, snippet)
            item.setData(FILE, file)
            item.setData(_HIT, (hit.article, hit.span.start, hit.span.end))
            self.hits.addItem(item)
        if len(found) > len(shown):
            more = QListWidgetItem(tr("Show more…"))
            more.setData(_HIT, _MORE)
            self.hits.addItem(more)
        if not found:
            nothing = QListWidgetItem(tr("Nothing found for “{words}”.", words=query))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.hits.addItem(nothing)
        self._pop_up()

    def _pop_up(self) -> None:
        width = max(self.width(), 560)
        rows = min(self.hits.count(), _ROWS_SHOWN)
        height = rows * max(22, self.hits.sizeHintForRow(0)) + 8
        corner = self.mapToGlobal(QPoint(self.width() - width, self.height() + 2))
        self.hits.setGeometry(corner.x(), corner.y(), width, height)
        self.hits.show()

    def _choose(self, item: QListWidgetItem) -> None:
        hit = item.data(_HIT)
        if hit is None:
            return
        if hit == _MORE:
            first_new = self.hits.row(item)
            self._most += _AT_ONCE
            self._list()
            self.hits.setCurrentRow(first_new)
            return
        self.hits.hide()
        article, start, end = hit
        self.hit_chosen.emit(article, Span(start, end))
