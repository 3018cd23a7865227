"""The ways back from an act far down in the history: found in another thread, for thousands of acts stand above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.actions.asking import Asking
from gui.dialogs.history_going import with_all_on_it
from gui.dialogs.history_ways import Ways, ways_from

if TYPE_CHECKING:
    from core.model.change import Act
    from core.project.project import Project
    from gui.actions.session import Session

_REST_MILLISECONDS = 150
"""After a key: whoever walks through the list walks on."""


class FarWays(QObject):
    """Looks for the ways back from the act that was asked about last.

    Signals:
        found: (Ways)
        gathered: (acts) one act and all that stand on it, in the order in which they can be taken back.
    """

    found = Signal(object)
    gathered = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._session = session
        self._wanted: tuple[Act, int] | None = None
        self._asked: tuple[Act, int] | None = None
        self._looking, self._gathering = Asking(session, self), Asking(session, self)
        self._looking.answered.connect(self._take)
        self._gathering.answered.connect(self.gathered)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self.look_now)

    @property
    def is_looking(self) -> bool:
        """Whether something is still to be found."""
        return self._wanted is not None

    def look_soon(self, act: Act, steps: int) -> None:
        """Look for the ways back from an act when the keyboard has come to rest.

        Args:
            steps: How many acts are taken back by going back to it.
        """
        self._wanted = (act, steps)
        self._rest.start()

    def look_now(self) -> None:
        """Wait for no further key."""
        self._rest.stop()
        # Another question would wait until the one before is answered, and the window with it.
        if self._wanted is None or self._looking.is_busy or not self._session.is_open:
            return
        act, steps = self._asked = self._wanted
        me, is_barred = self._session.project.my_id, self._session.project.read_only

        def look(project: Project) -> Ways:
            return ways_from(project, act, steps, me=me, is_barred=is_barred)

        self._looking.ask(look)

    def forget(self) -> None:
        """Look for nothing any more."""
        self._rest.stop()
        self._wanted = None

    def gather(self, act: Act) -> None:
        """Find all that stand on an act."""
        if not self._gathering.is_busy:
            self._gathering.ask(lambda project: with_all_on_it(project, act))

    def _take(self, ways: object) -> None:
        assert isinstance(ways, Ways)
        if self._wanted == self._asked:
            self._wanted = None
            self.found.emit(ways)
        elif not self._rest.isActive():
            self.look_now()
