"""What was done to the project, newest first, and the ways back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.model.change import Act, ActKind
from gui.dialogs.history_delegate import ActDelegate
from gui.dialogs.history_far import FarWays
from gui.dialogs.history_filter import HistoryFilter, Sieve
from gui.dialogs.history_going import GoingBack, with_all_on_it
from gui.dialogs.history_list import ActList
from gui.dialogs.history_model import HistoryModel
from gui.dialogs.history_ways import Ways, WaysBack, here_words, ways_from
from gui.dialogs.parts import plain_label, set_words
from gui.theme.spacing import ICON, MEDIUM, TIGHT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from core.model.change import Changes
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_NEAR = 400
"""Rows within which what stands on an act is found at once; further down when the keyboard rests, by a worker."""
_KEPT_BELOW = 400
_SIFTED_AT_ONCE = 1_000


class HistoryPanel(Worded, QWidget):
    """Lists acts; one can be taken back alone or with what stands on it, or all that were done after it.

    Signals:
        act_chosen: The `Act` that the analyst wants to see: double clicked, or Enter.
        offered: (text, [(label, callable)]) a notice with choices, for the window to show.
    """

    act_chosen = Signal(object)
    offered = Signal(str, list)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the session's project, now and whenever it changes."""
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self._session = session
        self._is_behind = False
        self._sieve = Sieve()
        self._going = GoingBack(session, self)
        self._going.offered.connect(self.offered)
        self._model = HistoryModel(self._read, self, say=session.words_of)
        self._list = ActList()
        self._delegate = ActDelegate(theme, self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.chosen.connect(self._tell_chosen)
        self._list.doubleClicked.connect(self._tell_chosen)
        self._list.menu_wanted.connect(self._open_menu)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self._fold = QToolButton()
        self._fold.setObjectName("historyFilter")
        self._fold.setCheckable(True)
        self._fold.setAutoRaise(True)
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.toggled.connect(self._unfold)
        self._filter = HistoryFilter(theme, self)
        self._filter.hide()
        self._filter.changed.connect(self._sift)
        self._none = plain_label(faint=True)
        self._none.setObjectName("historyEmpty")
        self._ways = WaysBack(theme, session.words_of, self)
        self._ways.act_wanted.connect(self.go_to_act)
        self._ways.here_wanted.connect(self._go_back_here)
        self._ways.only_wanted.connect(self._take_back_only)
        self._ways.too_wanted.connect(self._take_back_these_too)
        self._far = FarWays(session, self)
        self._far.found.connect(self._take_ways)
        self._far.gathered.connect(self._going.take_back_all)
        self._menu_at: QPoint | None = None
        self._lay_out()
        self.set_theme(theme)
        session.project_opened.connect(self._load)
        session.changed.connect(self._on_change)
        self._load()
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._list.setAccessibleName(tr("History"))
        self._list.setStatusTip(tr("Enter shows where it was done; the menu key offers the ways back."))
        set_words(self._fold, tr("Filter"), tip=tr("Show only some of what was done"))
        self._judge()
        self._delegate.forget_words()
        self._model.tell()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MEDIUM, TIGHT, TIGHT, TIGHT)
        head.addWidget(self._none, 1)
        head.addStretch(0)
        head.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        column.addWidget(self._ways)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)
        self.setPalette(theme.qpalette())
        self._fold.setIcon(theme.icon("filter"))
        self._fold.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        self._filter.set_theme(theme)
        self._ways.set_theme(theme)
        self._list.viewport().update()

    def show_article(self, article: str) -> None:
        """Take note of the article that is open, for those who want only its acts."""
        self._filter.show_article(article)

    def current_act(self) -> Act | None:
        """The act that the keyboard is on."""
        return self._model.act_at(self._list.currentIndex().row())

    def go_to_act(self, act_id: str) -> bool:
        """Put the keyboard on an act, however far down; tells whether it is listed."""
        row = self._find(act_id)
        if row is None and not self._sieve.is_open:
            self._filter.clear()
            row = self._find(act_id)
        if row is None:
            return False
        self._list.setCurrentIndex(self._model.index(row))
        self._list.scrollTo(self._model.index(row))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _find(self, act_id: str) -> int | None:
        nowhere = self._list.rootIndex()
        while (row := self._model.row_of(act_id)) is None and self._model.canFetchMore(nowhere):
            self._model.fetchMore(nowhere)
        return row

    # ── what the project says ───────────────────────────────────────────────────────────────────────────────────

    def _read(self, limit: int, older_than: Act | None) -> Sequence[Act]:
        """Read acts that are wanted, without what made the project ready: that is not to be taken back."""
        found: list[Act] = []
        asked = limit if self._sieve.is_open else max(limit, _SIFTED_AT_ONCE)
        # A page that ends early would count as the last.
        while self._session.is_open and len(found) < limit:
            acts = self._session.project.history(limit=asked, older_than=older_than.id if older_than else None)
            found += [act for act in acts if act.kind is not ActKind.SETUP and self._is_wanted(act)]
            if len(acts) < asked:
                break
            older_than = acts[-1]
        return found[:limit]

    def _is_wanted(self, act: Act) -> bool:
        return self._sieve.is_open or self._sieve.lets_through(act, self._model.words_of(act))

    def _analysts(self) -> dict[str, str]:
        names = {each.id: each.name for each in self._session.project.analysts()} if self._session.is_open else {}
        return names if len(names) > 1 else {}

    def _load(self) -> None:
        self._is_behind = False
        self._sieve = self._wanted()
        self._model.load(self._analysts())
        self._say_if_empty()
        self._judge()

    def _wanted(self) -> Sieve:
        return self._filter.sieve(self._session.project.my_id) if self._session.is_open else Sieve()

    def _on_change(self, _changes: Changes, _initiator: object) -> None:
        if not self.isVisible():
            self._is_behind = True
            return
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what was done while nobody looked."""
        super().showEvent(event)
        if self._is_behind:
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_behind = False
        if self._sieve.is_open:
            self._model.keep(max(self._list.last_in_view(), self._list.currentIndex().row()) + _KEPT_BELOW)
            self._model.catch_up(self._analysts())
        else:
            # What is taken back may no longer be wanted, or be wanted now, anywhere in the list.
            self._load_and_stay()
        self._say_if_empty()
        self._judge()

    def _load_and_stay(self) -> None:
        former = self.current_act()
        self._model.load(self._analysts())
        row = self._model.row_of(former.id) if former is not None else None
        if row is not None:
            self._list.setCurrentIndex(self._model.index(row))

    def _sift(self) -> None:
        wanted = self._wanted()
        if wanted != self._sieve:
            self._sieve = wanted
            self._load_and_stay()
            self._say_if_empty()
            self._judge()

    def _unfold(self, shown: bool) -> None:
        self._filter.setVisible(shown)
        if shown:
            self._filter.take_keyboard()
        else:
            self._filter.clear()

    def _say_if_empty(self) -> None:
        empty = not self._model.rowCount()
        words = tr("Nothing was done yet.") if self._sieve.is_open else tr("Nothing like that was done.")
        self._none.setText(words if empty else "")

    # ── what can be done ────────────────────────────────────────────────────────────────────────────────────────

    def _judge(self) -> None:
        """Offer only what can be done with the act chosen: now, or when the keyboard has come to rest far down."""
        self._far.forget()
        self._menu_at = None
        act = self.current_act()
        project = self._session.project if self._session.is_open else None
        if project is not None and act is not None and self._is_far:
            self._ways.wait()
            self._far.look_soon(act, self._steps(act))
            return
        self._ways.show_ways(ways_from(project, act, self._steps(act)))

    @property
    def _is_far(self) -> bool:
        return self._list.currentIndex().row() >= _NEAR

    def _take_ways(self, ways: Ways) -> None:
        self._ways.show_ways(ways)
        act, place, self._menu_at = self.current_act(), self._menu_at, None
        if place is not None and act is not None:
            self._show_menu(place, act)

    def _steps(self, act: Act | None) -> int:
        """Count the acts that going back to an act takes back."""
        if act is None or not self._session.is_open or self._session.project.read_only:
            return 0
        me = self._session.project.my_id
        if self._sieve.is_open:
            return self._model.standing_above(self._list.currentIndex().row(), me)
        return len(self._session.project.store.history.standing_after(act, me)) if me else 0

    # ── doing it ────────────────────────────────────────────────────────────────────────────────────────────────

    def _back_to_list(self) -> None:
        # Left on a button, the keyboard would take back one act more with every blank.
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back_here(self) -> None:
        act = self.current_act()
        if act is not None:
            self._going.go_back(act)
            self._back_to_list()

    def _go_back_before(self) -> None:
        act = self.current_act()
        if act is not None:
            self._going.go_back(act, before=True)

    def _take_back_only(self) -> None:
        act = self.current_act()
        if act is not None:
            self._going.take_back_only(act)
            self._back_to_list()

    def _take_back_these_too(self) -> None:
        act = self.current_act()
        if act is not None and self._is_far:
            self._far.gather(act)
        elif act is not None:
            self._going.take_back_all(with_all_on_it(self._session.project, act))

    def _tell_chosen(self) -> None:
        act = self.current_act()
        if act is not None:
            self.act_chosen.emit(act)

    def _open_menu(self, place: QPoint) -> None:
        act = self.current_act()
        if act is None:
            return
        self._judge()
        if self._far.is_looking:
            # It comes with the answer.
            self._menu_at = place
            self._far.look_now()
        else:
            self._show_menu(place, act)

    def _show_menu(self, place: QPoint, act: Act) -> None:
        ways = self._ways.ways
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("historyMenu")
        menu.addAction(tr("&Show where it was done")).triggered.connect(self._tell_chosen)
        menu.addSeparator()
        entries = (
            (here_words(ways.steps), ways.steps > 0, self._go_back_here),
            (tr("Go back to &before this: %Ln act(s)", "", ways.steps + 1), not ways.why_not, self._go_back_before),
            (tr("Take back &only this"), not ways.why_not and not ways.on_it, self._take_back_only),
        )
        for words, allowed, do in entries:
            action = menu.addAction(words)
            action.setEnabled(allowed)
            action.triggered.connect(do)
        menu.popup(place)
