"""What is questionable in the open article: counted in the status line, listed, shown and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal

from core.errors import Bug
from core.project.checks import not_dismissed, unchecked
from gui.checks.count import CheckCount
from gui.tasks.background import run_in_background
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from core.analysis.checks.finding import Finding
    from core.project.checks import Doubt, Unchecked
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.checks.lines import CheckLine
    from gui.checks.panel import ChecksPanel
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.tasks.background import Job
    from gui.theme.theme import Theme

_REST_MILLISECONDS = 300
"""After an act; the article is painted, the keyboard answered and what is suggested shown first."""
_LONG = 10_000
"""Code points from which on another thread goes through the article."""
_AROUND = 80
_BELOW = 48
"""Pixels between words that are shown and the list of checks."""


class Checking(QObject):
    """Keeps the checks in step with the article that is open and with what is coded.

    Signals:
        offered: (text, [(label, callable)]) a notice for the window to show.
    """

    offered = Signal(str, list)

    def __init__(self, window: QMainWindow, session: Session, annotate: AnnotateWorkspace, theme: Theme) -> None:
        """Listen to the session; `count` is for the window to lay out."""
        super().__init__(window)
        self._window, self._session, self._annotate, self._theme = window, session, annotate, theme
        self._doubts: tuple[Doubt, ...] = ()
        self._asked: Unchecked | None = None
        self._job: Job[tuple[Finding, ...]] | None = None
        self._opens = False
        self._panel: ChecksPanel | None = None
        self.count = CheckCount(window)
        self.count.clicked.connect(self.toggle_panel)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self.bring_up_to_date)
        annotate.article_opened.connect(lambda _article: self._begin())
        session.changed.connect(lambda *_: self._rest.start())
        session.closing.connect(self._forget)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is questionable in the open article, in text order."""
        return self._doubts

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._panel is not None:
            self._panel.set_theme(theme)

    # ── keeping in step ─────────────────────────────────────────────────────────────────────────────────────────

    def bring_up_to_date(self) -> None:
        """Go through the article again; a long one is gone through by another thread."""
        self._rest.stop()
        article = self._annotate.article
        if not self._session.is_open or not article:
            self._show(())
            return
        if self._job is not None:
            # One at a time: what changed meanwhile is looked at when it is done.
            self._rest.start()
            return
        asked = self._asked = self._session.ask(lambda project: unchecked(project, article))
        if asked is None:
            self._show(())
        elif asked.article.characters < _LONG:
            self._take(asked, asked.check())
        else:
            self._job = run_in_background(
                lambda _progress: asked.check(),
                done=lambda found: self._take(asked, found),
                failed=self._fail,
                parent=self,
            )

    def _take(self, asked: Unchecked, found: Sequence[Finding]) -> None:
        self._job = None
        if asked is not self._asked or not self._session.is_open:
            return
        self._show(self._session.ask(lambda project: not_dismissed(project, asked.article, found)) or ())
        if self._opens:
            self._open()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        raise Bug("going through the article failed") from error

    def _begin(self) -> None:
        self._forget()
        self._rest.start()

    def _forget(self) -> None:
        self._rest.stop()
        self._asked, self._opens = None, False
        self._show(())

    def _show(self, doubts: Sequence[Doubt]) -> None:
        self._doubts = tuple(doubts)
        self.count.show_messages([each.message for each in doubts])
        if self._panel is not None:
            self._panel.show_lines(self._lines(), self._why_not() if doubts else "")

    # ── the list ────────────────────────────────────────────────────────────────────────────────────────────────

    def toggle_panel(self) -> None:
        """List what is questionable; close the list where it is open."""
        if self._panel is not None and self._panel.isVisible():
            self._panel.close_panel()
            return
        if self._rest.isActive():
            self.bring_up_to_date()
        if self._job is not None:
            self._opens = True
        else:
            self._open()

    def _open(self) -> None:
        self._opens = False
        if not self._doubts:
            self.offered.emit(tr("Nothing is questionable in this article."), [])
            return
        if self._panel is None:
            # Only those who look for it wait for it.
            from gui.checks.panel import ChecksPanel

            self._panel = ChecksPanel(self._theme, self._foot, self._window)
            self._panel.wanted.connect(self._show_words)
            self._panel.answered.connect(self._answer)
            self._panel.closed.connect(lambda: self._annotate.reader.setFocus(Qt.FocusReason.OtherFocusReason))
        self._panel.show_lines(self._lines(), self._why_not())
        self._panel.open_panel()

    def _foot(self) -> QRect:
        return QRect(self.count.mapTo(self._window, QPoint(0, 0)), self.count.size())

    def _lines(self) -> list[CheckLine]:
        # The list brings them, and only those who look for it wait for it.
        from gui.checks.lines import CheckLine
        from gui.corpus.filtering import snippet_around

        lines: list[CheckLine] = []
        for doubt in self._doubts:
            around = snippet_around(self._session.project.stored_text(doubt.text), doubt.span, _AROUND)
            lines.append(CheckLine(doubt, around.before, around.words, around.after))
        return lines

    def _why_not(self) -> str:
        project = self._session.project
        if project.read_only:
            return tr("This project is open for reading only.")
        if project.shown_id != project.my_id:
            return tr("Another analyst's records are shown; show your own to answer.")
        return ""

    def _show_words(self, line: CheckLine) -> None:
        doubt, reader = line.doubt, self._annotate.reader
        self._annotate.show_words(doubt.article, doubt.span)
        if self._panel is None:
            return
        hidden = self._words_box(doubt.span).bottom() + _BELOW - self._panel.y()
        if hidden > 0:
            reader.scroll_down_to(reader.verticalScrollBar().value() + hidden)
        self._panel.keep_off(self._words_box(doubt.span))

    def _words_box(self, span: Span) -> QRect:
        """Where the lines of words stand in the window."""
        viewport = self._annotate.reader.viewport()
        box = self._annotate.reader.span_rect(span.start, span.end)
        return QRect(viewport.mapTo(self._window, QPoint(0, box.top())), QSize(viewport.width(), box.height()))

    def _answer(self, line: CheckLine) -> None:
        # What changes the project loads when it is wanted.
        from core.operations.checks import dismiss

        self._session.run(lambda project: dismiss(project, line.doubt), self)
        self.bring_up_to_date()
