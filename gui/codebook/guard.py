"""Asking in a bar before a changed draft is lost with its window, or with the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from gui.codebook.differences import differences
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.actions.session import Session
    from gui.codebook.window import CodebookWindow

_MOST_NAMED = 3


class Guard(QObject):
    """Watches over the draft of one window."""

    def __init__(self, window: CodebookWindow, session: Session) -> None:
        """Watch the window over which this one stands, too."""
        super().__init__(window)
        self._window, self._session = window, session
        self._lets_go = False
        self._left = ""
        self._over: QWidget | None = window.parentWidget()
        if self._over is not None:
            self._over.installEventFilter(self)
        session.closing.connect(self._leave)

    @property
    def left(self) -> str:
        """What was left behind with the project that was open before; empty if nothing was."""
        return self._left

    @property
    def lets_go(self) -> bool:
        """Whether the draft was given up."""
        return self._lets_go

    def let_go(self) -> None:
        """Ask no more."""
        self._lets_go = True

    def may_close(self) -> bool:
        """Tell whether the window may close; if not, the bar asks."""
        if not self._holds():
            return True
        self._ask(self._window.close)
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the main window open where a changed draft would be lost with it."""
        if event.type() != QEvent.Type.Close or watched is not self._over or not self._holds():
            return False
        event.ignore()
        self._window.raise_()
        self._window.activateWindow()
        self._ask(self._over.close if self._over is not None else self._window.close)
        return True

    def _holds(self) -> bool:
        if self._lets_go or not self._session.is_open:
            return False
        self._window.page.commit()
        return self._window.draft.is_changed

    def _told(self) -> str:
        draft = self._window.draft
        found = differences(draft.project_has, draft.codebook)
        told = " ".join(found[:_MOST_NAMED])
        left = len(found) - _MOST_NAMED
        return tr("{what} … and {count} more.", what=told, count=left) if left > 0 else told

    def _ask(self, close: Callable[[], object]) -> None:
        def close_anyway() -> None:
            self.let_go()
            close()

        def apply_first() -> None:
            if self._window.apply():
                close_anyway()

        offers: list[tuple[str, Callable[[], object]]] = [
            (tr("&Apply and close"), apply_first),
            (tr("Close &without it"), close_anyway),
            (tr("&Keep open"), lambda: None),
        ]
        told = tr("Closing loses the draft: {what}", what=self._told())
        self._window.message_bar.show_notice(told, offers, stays=True)

    def _leave(self) -> None:
        """Go with the project, and remember what went."""
        self._left = ""
        if not self._lets_go and self._window.draft.is_changed:
            self._left = tr(
                "The draft of the codebook was kept; it is offered when its project is opened again: {what}",
                what=self._told(),
            )
        self.let_go()
        self._window.close()
