"""The workspaces: one is seen at a time, and what is done belongs to the one that is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from gui.actions.compare_vocabulary import OF_COMPARE
from gui.actions.overview_vocabulary import OF_REVIEW, OF_STATISTICS
from gui.actions.vocabulary import CHANGING, OF_ANNOTATE
from gui.main_window.overviews import change_records, export_board, export_chart
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QTabBar

    from core.text.span import Span
    from gui.actions.session import Session
    from gui.compare.workspace import CompareWorkspace
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.window import MainWindow
    from gui.reader.view import Reader
    from gui.review.workspace import ReviewWorkspace
    from gui.statistics.workspace import StatisticsWorkspace
    from gui.theme.theme import Theme

_ANNOTATE, _COMPARE, _STATISTICS, _REVIEW = range(4)
_OF_BOARD = {
    "link_fact": "link",
    "decide_fact": "rule",
    "cut_fact": "cut",
    "accept_proposal": "accept",
    "accept_record": "accept_record",
    "other_words": "move",
    "not_stated_there": "not_stated",
}
"""What the verbs of the claim board ask of its current cell."""


class Workspaces(QObject):
    """Changes from one workspace to another; those that are not there from the start are made when first wanted.

    Signals:
        offered: (text, [(label, callable)]) a notice for the window to show.
        files_dropped: (list of Path)
        leaving: Another workspace is about to be seen, because the analyst wanted that one.
        seen_changed: Another workspace is seen, or other articles stand side by side.
    """

    offered = Signal(str, list)
    files_dropped = Signal(list)
    leaving = Signal()
    seen_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        annotate: AnnotateWorkspace,
        tabs: QTabBar,
        actions: Mapping[str, QAction],
    ) -> None:
        """Begin where articles are coded.

        Args:
            tabs: One a workspace, in their order.
        """
        super().__init__(window)
        self._window, self._session, self._annotate = window, session, annotate
        self._tabs, self._actions = tabs, actions
        self._compare: CompareWorkspace | None = None
        self._statistics: StatisticsWorkspace | None = None
        self._review: ReviewWorkspace | None = None
        self.stack = QStackedWidget(window)
        self.stack.addWidget(annotate)
        tabs.currentChanged.connect(self.show)
        session.closing.connect(self.show_annotate)
        annotate.article_opened.connect(lambda _: self._leave_for_annotate())
        annotate.leaving.connect(lambda _: self._leave_for_annotate())
        window.going.work_with(self)
        self.allow()

    @property
    def number(self) -> int:
        """Number of the workspace that is seen; 0 is where articles are coded."""
        seen = self.stack.currentWidget()
        known = (self._annotate, self._compare, self._statistics, self._review)
        return next(number for number, each in enumerate(known) if each is seen)

    @property
    def compare(self) -> CompareWorkspace | None:
        """The Compare workspace; None until it was first wanted."""
        return self._compare

    @property
    def is_comparing(self) -> bool:
        """Whether articles stand side by side."""
        return self._compare is not None and self.stack.currentWidget() is self._compare

    @property
    def compared(self) -> tuple[str, ...]:
        """Ids of the articles that stand side by side, from left to right."""
        return tuple(part.article for part in self._compare.parts) if self._compare is not None else ()

    @property
    def statistics(self) -> StatisticsWorkspace | None:
        """The Statistics workspace; None until it was first wanted."""
        return self._statistics

    @property
    def review(self) -> ReviewWorkspace | None:
        """The Review workspace; None until it was first wanted."""
        return self._review

    @property
    def is_coding(self) -> bool:
        """Whether articles are read and coded."""
        return self.stack.currentWidget() is self._annotate

    def take_entry(self, entry: str) -> None:
        """Show where articles are coded after something of one was found."""
        # The palette loads when it is first wanted.
        from gui.dialogs.palette import Kind

        if entry.startswith((f"{Kind.ARTICLE}:", f"{Kind.RECORD}:")):
            self._leave_for_annotate()

    # ── changing ────────────────────────────────────────────────────────────────────────────────────────────────

    def show(self, number: int) -> None:
        """Show a workspace by its number, and give it the keyboard."""
        (self.show_annotate, self.show_compare, self.show_statistics, self.show_review)[number]()

    def show_annotate(self) -> None:
        """Show where articles are coded, and give the article the keyboard."""
        self._show(_ANNOTATE)
        self._annotate.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_compare(self) -> None:
        """Show articles side by side: those that were, or the open one beside a likely partner."""
        compare = self._made_compare()
        was_seen = self.is_comparing
        self._show(_COMPARE)
        if not was_seen:
            compare.begin(self._annotate.article, self._annotate.reader.first_visible())
        compare.focus_reader()

    def compare_quotations(self, quotations: Sequence[tuple[str, str, Span]]) -> None:
        """Set the articles side by side that are quoted, at these words.

        Args:
            quotations: Article, text and span (code points) of each.
        """
        from gui.compare.quoting import show_quotations

        compare = self._made_compare()
        self._show(_COMPARE)
        show_quotations(compare, quotations)
        compare.focus_reader()

    def show_quotation(self, article: str, text: str, span: Span) -> Reader | None:
        """Show words in the column of their article; None where it has none."""
        if self._compare is None:
            return None
        from gui.compare.quoting import show_quotation

        return show_quotation(self._compare.columns, article, text, span)

    def show_statistics(self) -> None:
        """Show charts of what was coded, as they are now."""
        statistics = self._made_statistics()
        self._show(_STATISTICS)
        statistics.begin()
        statistics.focus_chart()

    def show_review(self) -> None:
        """Show every record in a grid, and what wants a look."""
        review = self._made_review()
        self._show(_REVIEW)
        review.begin()
        review.focus_grid()

    def _show(self, number: int, *, is_wanted: bool = True) -> None:
        widget = (lambda: self._annotate, self._made_compare, self._made_statistics, self._made_review)[number]()
        if self.stack.currentWidget() is not widget:
            if is_wanted:
                self.leaving.emit()
            self.stack.setCurrentWidget(widget)
            self.allow()
            self.seen_changed.emit()
        if self._tabs.currentIndex() != number:
            was_silent = self._tabs.blockSignals(True)
            self._tabs.setCurrentIndex(number)
            self._tabs.blockSignals(was_silent)

    def _leave_for_annotate(self) -> None:
        if not self.is_coding:
            self._show(_ANNOTATE, is_wanted=False)

    def _made_compare(self) -> CompareWorkspace:
        if self._compare is None:
            # Only those who compare wait for it.
            from gui.compare.workspace import CompareWorkspace

            self._compare = compare = CompareWorkspace(self._session, self._window.theme, self.stack)
            compare.set_theme(self._window.theme)
            for name in sorted(OF_COMPARE):
                (compare.board if name in _OF_BOARD else compare.columns).addAction(self._actions[name])
            compare.offered.connect(self.offered)
            compare.files_dropped.connect(self.files_dropped)
            compare.wanted.connect(lambda name: self._actions[name].trigger())
            compare.annotate_wanted.connect(self._open_in_annotate)
            compare.comparison.begun.connect(self.seen_changed)
            compare.comparison.lost.connect(self.seen_changed)
            self.stack.addWidget(compare)
        return self._compare

    def _made_statistics(self) -> StatisticsWorkspace:
        if self._statistics is None:
            # Only those who look at charts wait for what draws them.
            from gui.statistics.workspace import StatisticsWorkspace

            self._statistics = statistics = StatisticsWorkspace(self._session, self._window.theme, self.stack)
            statistics.offered.connect(self.offered)
            statistics.wanted.connect(lambda name: self._actions[name].trigger())
            statistics.annotate_wanted.connect(self._open_in_annotate)
            self.stack.addWidget(statistics)
        return self._statistics

    def _made_review(self) -> ReviewWorkspace:
        if self._review is None:
            # Only those who look at all records wait for their grid.
            from gui.review.workspace import ReviewWorkspace

            self._review = review = ReviewWorkspace(self._session, self._window.theme, self.stack)
            review.offered.connect(self.offered)
            review.wanted.connect(lambda name: self._actions[name].trigger())
            review.annotate_wanted.connect(self._open_in_annotate)
            self.stack.addWidget(review)
        return self._review

    def _open_in_annotate(self, article: str, record: str, span: Span | None) -> None:
        with self._window.going.one_step():
            self.show_annotate()
            if span is not None:
                self._annotate.show_words(article, span)
            else:
                self._annotate.open_article(article)
            if record:
                self._annotate.open_record(record)

    # ── what can be done ────────────────────────────────────────────────────────────────────────────────────────

    def allow(self) -> None:
        """Let be done what belongs to the workspace that is seen, and nothing that belongs to the other."""
        writes = not self._session.is_open or not self._session.project.read_only
        for number, names in enumerate((OF_ANNOTATE, OF_COMPARE, OF_STATISTICS, OF_REVIEW)):
            for name in names:
                allowed = number == self.number and (writes or name not in CHANGING)
                if self._actions[name].isEnabled() is not allowed:
                    self._actions[name].setEnabled(allowed)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Give what each verb of comparing does."""

        def of(deed: Callable[[CompareWorkspace], object]) -> Callable[[], object]:
            return lambda: deed(self._compare) if self._compare is not None else None

        return {
            "next_link": of(lambda compare: compare.links.go_to_next()),
            "previous_link": of(lambda compare: compare.links.go_to_previous()),
            "confirm_link": of(lambda compare: compare.links.confirm()),
            "cut_link": of(lambda compare: compare.links.cut()),
            "move_link": of(lambda compare: compare.links.begin_move()),
            "link_sentences": of(lambda compare: compare.links.begin_link()),
            **{name: of(lambda compare, wish=wish: self._ask_board(compare, wish)) for name, wish in _OF_BOARD.items()},
            "show_in_annotate": of(lambda compare: compare.open_in_annotate()),
            "swap_columns": of(lambda compare: compare.swap(compare.links.number)),
            "choose_article": of(lambda compare: compare.ask_part(compare.links.number + compare.links.side)),
            "add_column": of(lambda compare: compare.ask_third()),
            "carry_over": of(lambda compare: compare.carrying.ask_all()),
            "export_board": of(export_board),
            "show_legend": of(lambda compare: compare.carry_bar.explain()),
            "export_chart": lambda: export_chart(self._made_statistics(), table=False),
            "export_chart_table": lambda: export_chart(self._made_statistics(), table=True),
            "change_records": lambda: change_records(self._made_review(), self._session.project),
        }

    def _ask_board(self, compare: CompareWorkspace, wish: str) -> None:
        if not compare.board.table.ask(wish):
            self.offered.emit(tr("Choose a fact on the claim board first."), [])

    # ── looks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def zoom(self, step: int) -> None:
        """Make the letters of what is read larger or smaller."""
        for seen in self._lettered():
            seen.zoom(step)

    def zoom_to_usual(self) -> None:
        """Give the letters of what is read their usual size."""
        for seen in self._lettered():
            seen.zoom_to_usual()

    def _lettered(self) -> Sequence[Reader | StatisticsWorkspace | ReviewWorkspace]:
        """Give what is seen now and has letters of its own size."""
        if self._compare is not None and self.is_comparing:
            return self._compare.readers()
        if self._statistics is not None and self.stack.currentWidget() is self._statistics:
            return (self._statistics,)
        if self._review is not None and self.stack.currentWidget() is self._review:
            return (self._review,)
        return (self._annotate.reader,) if self.is_coding else ()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._compare is not None:
            self._compare.set_theme(theme)
        if self._statistics is not None:
            self._statistics.set_theme(theme)
        if self._review is not None:
            self._review.set_theme(theme)
