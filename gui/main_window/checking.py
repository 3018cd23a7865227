"""What is questionable in what is seen, and across articles: counted in the status line, listed, shown, answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal

from core.errors import Bug
from core.project.checks import not_dismissed, unchecked
from gui.checks.count import CheckCount
from gui.main_window.checking_across import CheckingAcross
from gui.tasks.background import run_in_background
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from core.analysis.checks.finding import Finding
    from core.project.checks import Doubt, Unchecked
    from core.project.checks_across import DoubtAcross
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.checks.lines import CheckLine, QuotedLine
    from gui.checks.panel import ChecksPanel
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.workspaces import Workspaces
    from gui.reader.view import Reader
    from gui.tasks.background import Job
    from gui.theme.theme import Theme

_REST_MILLISECONDS = 300
"""After an act; the article is painted, the keyboard answered and what is suggested shown first."""
_LONG = 10_000
"""Code points from which on another thread goes through the article."""
_BELOW = 48
"""Pixels between words that are shown and the list of checks."""
_MOST_LISTED = 200
"""Of more nobody reads the end; those that are answered make room for others."""


class Checking(QObject):
    """Keeps the checks in step with the articles that are seen and with what is coded.

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
        self._opens = self._goes_on = self._wants_all = False
        self._panel: ChecksPanel | None = None
        self._workspaces: Workspaces | None = None
        self.across = CheckingAcross(session, self)
        self.across.changed.connect(self._show_again)
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

    def work_with(self, workspaces: Workspaces) -> None:
        """Heed which articles are seen, and set those side by side that disagree."""
        self._workspaces = workspaces
        workspaces.seen_changed.connect(self._show_again)

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
        self._rest.stop()
        self._asked, self._opens = None, False
        if self._panel is not None and not self._goes_on:
            self._panel.close_panel()
        self._show(())
        self._rest.start()

    def _forget(self) -> None:
        self._rest.stop()
        self._asked, self._opens, self._wants_all = None, False, False
        if self._panel is not None:
            self._panel.close_panel()
        self._show(())

    def _show(self, doubts: Sequence[Doubt]) -> None:
        self._doubts = tuple(doubts)
        self._show_again()

    def _show_again(self) -> None:
        self.count.show_messages([each.message for each in self._here()], side_by_side=self._is_comparing)
        if self._panel is not None and self._panel.isVisible():
            self._list()

    @property
    def _is_comparing(self) -> bool:
        return self._workspaces is not None and self._workspaces.is_comparing

    def _here(self) -> tuple[Doubt | DoubtAcross, ...]:
        """List what is questionable in what is seen."""
        if not self._session.is_open:
            return ()
        if self._workspaces is not None and self._is_comparing:
            return seen_from_any(self.across.doubts, self._workspaces.compared)
        own = self._annotate.article
        return (*self._doubts, *seen_from_any(self.across.doubts, (own,) if own else ()))

    # ── the list ────────────────────────────────────────────────────────────────────────────────────────────────

    def toggle_panel(self) -> None:
        """List what is questionable; close the list where it is open."""
        if self._panel is not None and self._panel.isVisible():
            self._panel.close_panel()
            return
        if self._workspaces is not None and not (self._is_comparing or self._workspaces.is_coding):
            self._workspaces.show_annotate()
        if self._rest.isActive():
            self.bring_up_to_date()
        if self._job is not None:
            self._opens = True
        else:
            self._open()

    def _open(self) -> None:
        self._opens = False
        if not self._here():
            words = tr("Nothing is questionable in this article.")
            if self._is_comparing:
                words = tr("These articles say nothing in two ways.")
            ways = [(tr("Show those of all articles"), self._open_all)] if self.across.doubts else []
            self.offered.emit(words, ways)
            return
        self._wants_all = False
        self._open_list()

    def _open_all(self) -> None:
        if self.across.doubts:
            self._wants_all = True
            self._open_list()

    def _open_list(self) -> None:
        if self._panel is None:
            # Only those who look for it wait for it.
            from gui.checks.panel import ChecksPanel

            panel = self._panel = ChecksPanel(self._theme, self._foot, self._window)
            panel.wanted.connect(self._show_own_words)
            panel.other_wanted.connect(lambda line: self._show_words(line, line.other))
            panel.compare_wanted.connect(self._compare)
            panel.scope_wanted.connect(self._list_other)
            panel.answered.connect(self._answer)
            panel.closed.connect(self._give_keyboard_back)
        self._list()
        self._panel.open_panel()

    def _list_other(self, wants_all: bool) -> None:
        self._wants_all = wants_all
        self._list()

    def _list(self) -> None:
        # The list brings them, and only those who look for it wait for it.
        from gui.checks.scope import Scope
        from gui.main_window.checking_lines import lines_of

        if self._panel is None:
            return
        here, across = self._here(), self.across.doubts
        wants_all = bool(across) and (self._wants_all or not here)
        shown = across if wants_all else here
        lines = (self._session.ask(lambda project: lines_of(project, shown[:_MOST_LISTED])) if shown else None) or []
        seen = Scope.COLUMNS if self._is_comparing else Scope.ARTICLE
        self._panel.show_lines(
            lines,
            self._why_not() if lines else "",
            scope=Scope.ALL if wants_all else seen,
            side_by_side=self._is_comparing,
            switches=bool(across),
            total=len(shown),
        )

    def _foot(self) -> QRect:
        if not self.count.isVisible():
            bar = self._window.statusBar()
            return QRect(bar.mapTo(self._window, QPoint(0, 0)), bar.size())
        return QRect(self.count.mapTo(self._window, QPoint(0, 0)), self.count.size())

    def _give_keyboard_back(self) -> None:
        if self._workspaces is not None and self._is_comparing:
            self._workspaces.show_compare()
        else:
            self._annotate.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _why_not(self) -> str:
        project = self._session.project
        if project.read_only:
            return tr("This project is open for reading only.")
        if project.shown_id != project.my_id:
            return tr("Another analyst's records are shown; show your own to answer.")
        return ""

    def _show_own_words(self, line: CheckLine) -> None:
        if self._workspaces is not None and self._is_comparing:
            # What stands beside them is shown, too.
            for each in line.quotations[1:]:
                self._workspaces.show_quotation(each.article, each.text, each.span)
        self._show_words(line, line.quotations[0])

    def _show_words(self, line: CheckLine, quoted: QuotedLine) -> None:
        if self._workspaces is not None and self._is_comparing:
            reader = self._workspaces.show_quotation(quoted.article, quoted.text, quoted.span)
            if reader is None:
                self._compare(line)
                return
        else:
            reader = self._annotate.reader
            # The list stays: it shows the same check from the other side.
            self._goes_on = True
            self._show_in_annotate(quoted)
            self._goes_on = False
        if self._panel is None:
            return
        hidden = self._words_box(reader, quoted.span).bottom() + _BELOW - self._panel.y()
        if hidden > 0:
            reader.scroll_down_to(reader.verticalScrollBar().value() + hidden)
        self._panel.keep_off(self._words_box(reader, quoted.span))

    def _show_in_annotate(self, quoted: QuotedLine) -> None:
        article = self._session.ask(lambda project: project.article(quoted.article))
        if article is not None and article.text == quoted.text:
            self._annotate.show_words(quoted.article, quoted.span)
        elif article is not None and self._annotate.open_article(quoted.article):
            self.offered.emit(tr("These words stand in another text of the article."), [])

    def _words_box(self, reader: Reader, span: Span) -> QRect:
        """Where the lines of words stand in the window."""
        viewport, box = reader.viewport(), reader.span_rect(span.start, span.end)
        return QRect(viewport.mapTo(self._window, QPoint(0, box.top())), QSize(viewport.width(), box.height()))

    def _compare(self, line: CheckLine) -> None:
        if self._workspaces is not None:
            self._workspaces.compare_quotations([(each.article, each.text, each.span) for each in line.quotations])

    def _answer(self, line: CheckLine) -> None:
        # What changes the project loads when it is wanted.
        from core.operations.checks import dismiss

        self._session.run(lambda project: dismiss(project, line.doubt), self)
        if line.other is None:
            self.bring_up_to_date()


def seen_from_any(doubts: Sequence[DoubtAcross], articles: Iterable[str]) -> tuple[DoubtAcross, ...]:
    """Keep those that one of some articles takes part in; the first of them that does is quoted first."""
    if not doubts:
        return ()
    from core.project.checks_across import seen_from

    own = tuple(articles)
    turned = (next((seen for article in own if (seen := seen_from(each, article))), None) for each in doubts)
    return tuple(each for each in turned if each is not None)
