"""What all dialogs have in common that ask first, then work in the background, then say what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QWidget

from core.errors import Bug, Cancelled, UserFixable
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, filled_page, heading, lay_out_dialog, plain_label, set_words
from gui.theme.spacing import SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.tasks.background import Job
    from gui.theme.theme import Theme


class JobDialog(Worded, QDialog):
    """Asks on its first page, shows progress on its second, and may say on a third what came of it.

    What is asked stays as it was chosen when the work fails or is cancelled, and a bar says why.

    Attributes:
        STARTS_ON_ENTER: Whether Enter, wherever it is pressed, begins the work.
    """

    STARTS_ON_ENTER = True

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        first: QWidget | None = None,
        result: QWidget | None = None,
    ) -> None:
        """Make the parts; `lay_out` puts them together.

        Args:
            name: Begins the object names of the buttons.
            first: The page that asks; an empty one is made where none is given.
            result: The page that says what came of it; without one the dialog closes when the work is done.
        """
        super().__init__(parent)
        self.setPalette(theme.qpalette())
        self._job: Job[Any] | None = None
        self._messages = MessageBar(theme)
        self._first = first if first is not None else QWidget()
        self._result = result
        self._working = WorkingPage()
        self._pages = QStackedWidget()
        for page in filter(None, (self._first, self._working, result)):
            self._pages.addWidget(page)
        self._cancel = button("", self.reject, name=f"{name}Cancel")
        self._start = button("", self.start, name=f"{name}Start")
        self._close = button("", self.accept, name=f"{name}Close")
        self._on_result: tuple[QWidget, ...] = (self._close,)

    def lay_out(
        self, *, before: Sequence[QWidget] = (), aside: QWidget | None = None, on_result: Sequence[QWidget] = ()
    ) -> None:
        """Put messages, pages and buttons together, and begin on the first page.

        Args:
            before: Buttons that stand before the usual ones.
            aside: A button at the other end of the row.
            on_result: Those of the buttons that are shown with the result only.
        """
        self._on_result = (*on_result, self._close)
        buttons = (*before, self._cancel, self._start, self._close)
        lay_out_dialog(self, self._messages, self._pages, buttons, aside=aside)
        self.show_page(self._first)

    # ── what a dialog says of itself ────────────────────────────────────────────────────────────────────────────

    def start(self) -> None:
        """Begin the work; `begin` does what is common."""
        raise NotImplementedError

    def cancelled_words(self) -> str:
        """Say how things stand after the work was cancelled."""
        raise NotImplementedError

    def judge(self) -> None:
        """Allow or bar the start, by what is chosen."""

    def back_to_first(self) -> None:
        """Look again at what may have changed before the first page is shown once more."""

    def tell(self) -> None:
        """Set the words of the common parts; `_start` and `_working` are the dialog's own to name."""
        set_words(self._cancel, tr("Cancel"))
        set_words(self._close, tr("Close"))
        self._working.tell()

    # ── working ─────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def is_working(self) -> bool:
        """Whether the work is under way."""
        return self._job is not None

    def begin(self, starting: Callable[[], Job[Any]]) -> None:
        """Show progress and start the work; where it cannot be started, say why."""
        self._working.begin()
        self.show_page(self._working)
        try:
            self._job = starting()
        except UserFixable as refused:
            self.fail(refused)
            return
        self._job.progressed.connect(self._working.show_progress)

    def end(self) -> None:
        """Note that the work is done, and show what came of it if there is a page for that."""
        self._job = None
        if self._result is not None:
            self.show_page(self._result)

    def fail(self, error: BaseException) -> None:
        """Go back to the first page and say what went wrong.

        Raises:
            Bug: If it is nothing that the analyst could mend.
        """
        if self._job is not None:
            self._job = None
            self.back_to_first()
        self.show_page(self._first)
        if isinstance(error, Cancelled):
            self._messages.show_notice(self.cancelled_words())
        elif isinstance(error, UserFixable):
            self._messages.show_error(error)
        else:
            raise Bug(f"{self.objectName()} failed") from error
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        """Grow by what the message takes: words that are broken into lines would be cut off."""
        layout = self.layout()
        wanted = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if wanted > self.height():
            self.resize(self.width(), wanted)

    def reject(self) -> None:
        """Stop the work, or close."""
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()
            return
        super().reject()

    def leave(self) -> None:
        """Stop the work and go away, as with the project that the dialog is about."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def show_page(self, page: QWidget) -> None:
        """Show a page and the buttons that go with it."""
        self._pages.setCurrentWidget(page)
        on_first, on_result = page is self._first, page is self._result
        self._start.setVisible(on_first)
        self._cancel.setVisible(not on_result)
        self._cancel.setEnabled(True)
        for each in self._on_result:
            each.setVisible(on_result)
        self._start.setDefault(on_first and self.STARTS_ON_ENTER)
        self._close.setDefault(on_result)
        if on_result:
            self._messages.close_message()
            self._close.setFocus()
        elif not on_first:
            self._cancel.setFocus()
        self.judge()


class WorkingPage(QWidget):
    """How far the work is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin at no step known."""
        super().__init__(parent)
        self._title = heading("")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._what = plain_label(faint=True)
        column = filled_page(self, spacing=SMALL)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        column.addWidget(self._what)
        column.addStretch(2)

    def tell(self) -> None:
        """Say what the bar is."""
        self._bar.setAccessibleName(tr("Progress"))

    def set_title(self, words: str) -> None:
        """Say what is being done."""
        self._title.setText(words)

    def begin(self) -> None:
        """Forget the work before."""
        self._bar.setRange(0, 0)
        self._what.setText("")

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show steps done, steps there are, and what is at hand."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        counted = tr("{done} of {total}", done=_told(min(done + 1, total)), total=_told(total))
        self._what.setText(f"{counted} · {what}" if total and what else what)


def _told(number: int) -> str:
    return QLocale().toString(number)
