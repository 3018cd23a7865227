"""What is questionable in the open article, in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from gui.theme.spacing import TIGHT
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_WIDEST = 460


class CheckCount(Worded, QToolButton):
    """Says how many checks there are, and what the only one is about; a click lists them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing until something is found."""
        super().__init__(parent)
        self.setObjectName("statusChecks")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._messages: tuple[str, ...] = ()
        self._beside = False
        self._said = self._shown = ""
        self.hide()
        self.tell()

    def show_messages(self, messages: Sequence[str], *, side_by_side: bool = False) -> None:
        """Say something else; nothing is said where nothing is questionable.

        Args:
            messages: What each check has to say, as core says it.
            side_by_side: Whether they are of several articles that are seen together.
        """
        self._messages, self._beside = tuple(messages), side_by_side
        self.tell()
        self.setVisible(bool(messages))

    @property
    def said(self) -> str:
        """All that it says, however little of it there is room for."""
        return self._said

    def tell(self) -> None:
        """Say it in the language of the interface."""
        if len(self._messages) == 1:
            self._said = tr("1 check: {message}", message=told(self._messages[0]))
        else:
            self._said = tr("%n check(s)", "", len(self._messages))
        self.setAccessibleName(tr("Checks of this article"))
        self.setAccessibleDescription(self._said)
        tip = tr("A click lists what is questionable in this article.")
        if self._beside:
            self.setAccessibleName(tr("Checks of these articles"))
            tip = tr("A click lists what these articles and others say in two ways.")
        self.setToolTip("\n".join((self._said, tip)))
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as all that it says, within reason."""
        usual = super().sizeHint()
        return QSize(min(_WIDEST, self._width_of(self._said)), usual.height())

    def minimumSizeHint(self) -> QSize:
        """As wide as the count needs: a long message makes no window wider."""
        count = tr("%n check(s)", "", len(self._messages))
        return QSize(min(self._width_of(count), self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() if self.isVisible() else self.sizeHint().width()
        cut = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room - self._edges())
        if cut != self._shown:
            self._shown = cut
            # A button takes one & for the sign of its letter.
            self.setText(cut.replace("&", "&&"))

    def _width_of(self, words: str) -> int:
        # Qt rounds the widths of words up, each in its own way.
        return self.fontMetrics().horizontalAdvance(words) + TIGHT + self._edges()

    def _edges(self) -> int:
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self._shown)
