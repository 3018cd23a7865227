"""The command palette: one line over everything that can be done or opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from core.text.fold import fold_key
from gui.actions.asking import Asking
from gui.dialogs.palette_list import EntryDelegate, EntryModel
from gui.dialogs.parts import plain_label
from gui.form.line_edit import PlainLine
from gui.theme.spacing import HUGE, SMALL
from gui.theme.spoken import name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex

    from core.project.project import Project
    from gui.actions.session import Session

_DELAY_MILLISECONDS = 40
_SLOW_MILLISECONDS = 160
_ROWS_SHOWN = 12
_MOST_OF_EACH = 12
_MOST_OF_ONE = 60
_WIDTH = 680
_NARROWEST = 320


class Kind(StrEnum):
    """What can be found."""

    ACTION = "action"
    ARTICLE = "article"
    RECORD = "record"
    ENTITY = "entity"


PREFIXES = {">": (Kind.ACTION,), "@": (Kind.ARTICLE,), "#": (Kind.RECORD, Kind.ENTITY)}
"""What a first character narrows the search to."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen.

    Attributes:
        id: Names it among all entries, also at the next start.
        detail: Said after the title in a fainter colour.
        aside: Said at the end of the line: keys, or what kind of thing it is.
        why_not: Why it cannot be done now; empty if it can.
        far: How far it is from what was typed; 0 is nearest.
    """

    id: str
    title: str
    do: Callable[[], object]
    detail: str = ""
    aside: str = ""
    why_not: str = ""
    far: int = 0


class Source(Protocol):
    """Something that finds entries of one kind."""

    @property
    def kind(self) -> Kind:
        """What it finds."""
        ...

    def find(self, words: str, most: int) -> list[Entry]:
        """Find what fits some words, the nearest first; with no words what is most likely wanted."""
        ...

    def named(self, identity: str) -> Entry | None:
        """Find an entry by its id; None where it is gone."""
        ...


class SlowSource(Protocol):
    """Something that is asked in another thread, and only once typing pauses; what it finds stands below the rest."""

    @property
    def kind(self) -> Kind:
        """What it finds."""
        ...

    def question(self, words: str, most: int) -> Callable[[Project], list[Entry]]:
        """Give what finds it in a project of that thread's own; it must touch no widget."""
        ...

    def named(self, identity: str) -> Entry | None:
        """Find an entry by its id; None where it is gone."""
        ...


class CommandPalette(Worded, QFrame):
    """Lies over the window while it is open; Esc, or a click elsewhere, gives the keyboard back.

    Signals:
        chosen: (id of an entry) it is being done.
    """

    chosen = Signal(str)

    def __init__(
        self,
        sources: Sequence[Source],
        slow: SlowSource,
        session: Session,
        used: Callable[[], Sequence[str]],
        parent: QWidget,
    ) -> None:
        """Begin closed.

        Args:
            session: Whose project the slow source is asked about.
            used: Gives the ids of entries that were chosen before, newest first.
        """
        super().__init__(parent)
        self._window = parent
        self.setObjectName("commandPalette")
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setBackgroundRole(QPalette.ColorRole.Button)
        self.setAutoFillBackground(True)
        self._sources, self._slow, self._session, self._used = sources, slow, session, used
        self._asking = Asking(session, self)
        self._asking.answered.connect(self._take_slow)
        self._asked_for = ""
        self._before: QWidget | None = None
        self._keeps = self._chooses = False
        self._line = _Line(self)
        self._line.setObjectName("paletteLine")
        self._line.installEventFilter(self)
        self._model = EntryModel(self)
        self._list = QListView(self)
        self._list.setObjectName("paletteList")
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._choose)
        self._hint: QLabel = plain_label(faint=True)
        self._soon, self._later = self._timer(_DELAY_MILLISECONDS), self._timer(_SLOW_MILLISECONDS)
        self._soon.timeout.connect(self.refresh)
        self._later.timeout.connect(self._ask_slow)
        self._line.typed.connect(self._soon.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(SMALL)
        for each in (self._line, self._list, self._hint):
            column.addWidget(each)
        self.tell()
        self.hide()

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        self.setAccessibleName(tr("Find an action or a place"))
        name_line(self._line, tr("Action, article, record or name"), tr("Clear"))
        self._line.setPlaceholderText(tr("Action, article, record or name"))
        self._list.setAccessibleName(tr("What fits"))
        self._hint.setText(tr("> actions   @ articles   # records and names   Enter does it   Esc goes back"))

    def open_palette(self, typed: str = "") -> None:
        """Open over the window, with the keyboard in the line."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._line.setText(typed)
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.refresh()

    def close_palette(self) -> None:
        """Close, and give the keyboard back to what had it."""
        if not self.isVisible():
            return
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self._window)
        self._soon.stop()
        self._later.stop()
        before, self._before = self._before, None
        self._chooses = False
        self.hide()
        if had_keyboard and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """List what fits what is typed now."""
        self._soon.stop()
        self._chooses = False
        kinds, words = self._asked()
        used = self._used()
        places = {identity: place for place, identity in enumerate(used)}
        found: list[Entry] = []
        if not words:
            found = [entry for entry in map(self._named, used) if entry is not None]
            found = [entry for entry in found if Kind(entry.id.partition(":")[0]) in kinds][:_ROWS_SHOWN]
        listed = {entry.id for entry in found}
        asked = [each for source in self._sources if source.kind in kinds for each in source.find(words, _most(kinds))]
        if words:
            asked = [replace(each, far=max(0, each.far - 1)) if each.id in places else each for each in asked]
            asked.sort(key=lambda each: (each.far, places.get(each.id, len(used))))
        found += [each for each in asked if each.id not in listed]
        self._later.start()
        # Letters on their way to other ones, as of pinyin, are no name: what is listed stays until they are there.
        self._keeps = bool(self._line.preedit) and not found
        if not self._keeps:
            self._model.show_entries(found)
            self._select(0)
            self._fit()

    def _ask_slow(self) -> None:
        """Ask what takes a while; while an answer is awaited, its end asks anew."""
        self._later.stop()
        kinds, words = self._asked()
        if self._asking.is_busy:
            return
        self._asked_for = self._line.with_preedit()
        if self._session.is_open and self._slow.kind in kinds:
            self._asking.ask(self._slow.question(words, _most(kinds)))
        else:
            self._take_slow([])

    def _take_slow(self, slow: list[Entry]) -> None:
        if not self.isVisible():
            return
        if self._asked_for != self._line.with_preedit():
            if not self._later.isActive():
                self._ask_slow()
            return
        self._show_slow(slow)
        if self._chooses:
            self._choose(self._list.currentIndex())

    def _show_slow(self, slow: list[Entry]) -> None:
        if self._keeps:
            if not slow:
                return
            self._model.show_entries([])
        was_empty = not self._model.rowCount()
        self._model.add_entries(slow)
        if was_empty:
            self._select(0)
        self._fit()

    def _asked(self) -> tuple[tuple[Kind, ...], str]:
        typed = self._line.with_preedit().strip()
        kinds = PREFIXES.get(typed[:1])
        return (tuple(Kind), typed) if kinds is None else (kinds, typed[1:].strip())

    def _named(self, identity: str) -> Entry | None:
        kind = identity.partition(":")[0]
        return next((each.named(identity) for each in (*self._sources, self._slow) if each.kind == kind), None)

    # ── keys and mouse ──────────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list with the keys of the line; close when the keyboard goes elsewhere."""
        if watched is self._line:
            if event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
                QTimer.singleShot(0, self, self._close_if_left)
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return not self._line.preedit and self._take_key(event)
        return super().eventFilter(watched, event)

    def _close_if_left(self) -> None:
        if not self._line.hasFocus():
            self.close_palette()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS_SHOWN - 1,
            Qt.Key.Key_PageUp: 1 - _ROWS_SHOWN,
        }
        if key in steps:
            self._select(self._list.currentIndex().row() + steps[key])
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._soon.isActive():
                # What is listed answers what was typed before.
                self.refresh()
            if not self._model.rowCount() and (self._later.isActive() or self._asking.is_busy):
                self._chooses = True
                self._ask_slow()
            else:
                self._choose(self._list.currentIndex())
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass
        else:
            return False
        return True

    def _select(self, row: int) -> None:
        if self._model.rowCount():
            index = self._model.index(max(0, min(self._model.rowCount() - 1, row)))
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry is None or entry.why_not:
            return
        self.close_palette()
        self.chosen.emit(entry.id)
        entry.do()

    # ── shape ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _place(self) -> None:
        room = self._window.rect()
        width = max(_NARROWEST, min(_WIDTH, room.width() - 2 * HUGE))
        self.setFixedWidth(width)
        self.move((room.width() - width) // 2, HUGE + SMALL)

    def _fit(self) -> None:
        if not self._model.rowCount():
            typed = fold_key(self._asked()[1])
            self._hint.setVisible(True)
            self._list.setVisible(False)
            if typed and not self._later.isActive() and not self._asking.is_busy:
                self._hint.setText(tr("Nothing fits “{words}”.", words=self._asked()[1]))
            self.adjustSize()
            return
        self.tell()
        self._list.setVisible(True)
        rows = min(_ROWS_SHOWN, self._model.rowCount())
        self._list.setFixedHeight(rows * max(1, self._list.sizeHintForRow(0)))
        self.adjustSize()

    def _timer(self, milliseconds: int) -> QTimer:
        return QTimer(self, singleShot=True, interval=milliseconds)


def _most(kinds: Sequence[Kind]) -> int:
    return _MOST_OF_EACH if len(kinds) > len(PREFIXES["#"]) else _MOST_OF_ONE


class _Line(PlainLine):
    """A line that also tells what an input method has not given out yet.

    Signals:
        typed: What stands in the line changed, given out or not.
    """

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.preedit = ""
        self.setClearButtonEnabled(True)
        self.textChanged.connect(lambda _text: self.typed.emit())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.preedit = event.preeditString()
        super().inputMethodEvent(event)
        self.typed.emit()

    def with_preedit(self) -> str:
        at = self.cursorPosition()
        return f"{self.text()[:at]}{self.preedit}{self.text()[at:]}"
