"""Suggestions in the open article: shown as dotted lines, walked through, accepted and rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from core.errors import Cancelled, UserFixable
from core.model.record import SpanRole
from core.text.span import Span
from gui.main_window.places import put_caret
from gui.reader.keys import is_enter
from gui.reader.marks import Mark, MarkKind
from gui.suggesting.card import SuggestionCard
from gui.suggesting.words import title_of, tooltip_of, words_of
from gui.theme.spacing import SMALL
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QRect

    from core.model.change import Changes
    from core.operations.suggesting import AcceptedAll
    from core.project.project import Project
    from core.project.suggestions import Suggestion
    from gui.actions.session import Session
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.reader.marks import MarkKey
    from gui.reader.view import Reader
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_KEY = "suggestion "
_REST_MILLISECONDS = 150
"""After an act; the article is painted and the keyboard answered first."""
_LINES_BELOW = 2
"""So many lines behind a sentence are read together with it."""
_MANY = 40
"""So many are accepted by a worker."""


class Suggesting(QObject):
    """Keeps what is suggested in step with the article that is open and with what is coded.

    Signals:
        counted: (int) how many suggestions are left in the article.
        offered: (text, [(label, callable)]) a notice for the window to show.
    """

    counted = Signal(int)
    offered = Signal(str, list)

    def __init__(self, session: Session, annotate: AnnotateWorkspace, theme: Theme) -> None:
        """Listen to the session and to the article's words."""
        super().__init__(annotate)
        self._session, self._annotate, self._reader = session, annotate, annotate.reader
        self._left: tuple[Suggestion, ...] = ()
        self._current: Suggestion | None = None
        self._marked: tuple[MarkKey, ...] = ()
        self._walked, self._waits_for, self._around = "", "", Span(0, 1)
        annotate.coding.suggesting = self
        self.card = SuggestionCard(theme, self._reader.viewport())
        self.card.accepted.connect(self.accept)
        self.card.rejected.connect(self.reject)
        self.card.resized.connect(self._place_card)
        self._clicked = QTimer(self, singleShot=True)
        self._clicked.timeout.connect(self.accept)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self._look)
        self._reader.installEventFilter(self)
        self._reader.verticalScrollBar().valueChanged.connect(lambda _value: self._place_card())
        self._reader.selectionChanged.connect(self._give_way)
        annotate.article_opened.connect(lambda _article: self._begin())
        session.changed.connect(lambda *_: self._rest.start())
        session.work.suggested.connect(self._take_found)
        session.closing.connect(self._forget)

    # ── what is suggested ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def left(self) -> tuple[Suggestion, ...]:
        """What is suggested in the open article, in text order."""
        return self._left

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that the card shows."""
        return self._current

    def bring_up_to_date(self) -> None:
        """Ask again what is suggested, and paint it."""
        self._rest.stop()
        article = self._annotate.article
        if not self._session.is_open or not article or self._session.project.read_only:
            self._show(())
            return
        found = self._session.ask(lambda project: project.suggestions(article))
        self._show(found or ())

    def _look(self) -> None:
        """Show what is suggested; an article that was not looked through yet is looked through by another thread."""
        article, session = self._annotate.article, self._session
        may_wait = session.is_open and bool(article) and article != self._waits_for and not session.project.read_only
        if may_wait and session.ask(lambda project: project.suggestion_book.is_ready(article)) is False:
            self._waits_for = article
            session.work.look_through(article)
            return
        self.bring_up_to_date()

    def _begin(self) -> None:
        self._waits_for = ""
        self._show(())
        self._rest.start()

    def _forget(self) -> None:
        self._rest.stop()
        self._left = ()
        self._marked = ()
        self.leave()
        self.counted.emit(0)

    def _take_found(self, articles: Sequence[str]) -> None:
        if self._annotate.article in articles:
            self._rest.start()

    def _show(self, left: tuple[Suggestion, ...]) -> None:
        self._left = left
        current = self._current
        if current is not None:
            self._current = next((each for each in left if each.id == current.id), None)
            if self._current is None:
                self.leave()
        current = self._current
        rows = [
            (mark.span.start, mark.span.end, mark.style, str(mark.kind), mark.key, mark)
            for mark in (_all_marks(self._session.project, left, current) if left else ())
        ]
        if rows or self._marked:
            former, self._marked = self._marked, tuple(dict.fromkeys(row[4] for row in rows))
            self._reader.update_mark_rows(rows, {*former, *self._marked})
        self.counted.emit(len(left))

    # ── walking ─────────────────────────────────────────────────────────────────────────────────────────────────

    def next(self) -> None:
        """Go to the next suggestion behind the caret."""
        self._walk(+1)

    def previous(self) -> None:
        """Go to the suggestion before the caret."""
        self._walk(-1)

    def _walk(self, step: int) -> None:
        if self._rest.isActive() or not self._left:
            self.bring_up_to_date()
        if not self._left:
            self.offered.emit(tr("Nothing more is suggested in this article."), [])
            return
        order = self._left if step > 0 else self._left[::-1]
        self._reader.clear_selection()
        self.go_to(next((each for each in order if self._is_beyond(each, step)), order[0]))

    def _is_beyond(self, suggestion: Suggestion, step: int) -> bool:
        here = self._current
        if here is not None:
            places = [each.id for each in self._left]
            return (places.index(suggestion.id) - places.index(here.id)) * step > 0
        start, caret = suggestion.place.span.start, self._reader.caret_position()
        return start >= caret if step > 0 else start < caret

    def go_to(self, suggestion: Suggestion) -> None:
        """Show a suggestion: its words lit and in view, and the card beside them."""
        span = suggestion.place.span
        self._walked = self._reader.text
        self._around = _sentence_of(self._walked, span)
        put_caret(self._reader, span.start)
        self._current = suggestion
        self._show(self._left)
        self._reader.scroll_to_span(span.start, span.end)
        self._reader.set_current(_KEY + suggestion.id)
        self.card.show_suggestion(self._session.project, suggestion)
        self.card.show()
        self.card.raise_()
        self._place_card(may_scroll=True)
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Show no suggestion any more."""
        if self._current is None and self.card.isHidden():
            return
        self._clicked.stop()
        self._current = None
        self.card.hide()
        record = self._annotate.form.record
        if record is not None and self._session.is_open:
            self._annotate.light_record(record.id)
        else:
            self._reader.set_current(None)
        if self._session.is_open and self._left:
            self._show(self._left)

    def _give_way(self) -> None:
        if self._reader.selected_span() is not None:
            self.leave()

    def _place_card(self, *, may_scroll: bool = False) -> None:
        if self._current is None or self._reader.text is not self._walked:
            # Another article stands on the page, and is about to be told of.
            return
        page, bar = self._reader.viewport().rect(), self._reader.verticalScrollBar()
        column_end = page.right() - round(self._reader.document().rootFrame().frameFormat().rightMargin())
        read = _being_read(self._reader, self._current, self._around, page.height() // 2)
        lacks = self.card.place_near(read, page, column_end)
        if not may_scroll:
            return
        hidden = read.bottom() - page.bottom()
        if read.top() < page.top():
            bar.setValue(bar.value() + read.top() - SMALL)
        elif 0 < lacks <= bar.value():
            # Moves the card as well.
            bar.setValue(bar.value() - lacks)
        elif 0 < hidden < read.top() - self.card.height() - SMALL:
            bar.setValue(bar.value() + hidden)

    # ── accepting and rejecting ─────────────────────────────────────────────────────────────────────────────────

    def accept(self) -> None:
        """Accept the current suggestion and show its record, so that what is inferred can be looked at."""
        current = self._current
        if current is not None:
            self._accept(current)

    def _accept(self, suggestion: Suggestion) -> None:
        # What makes records of suggestions loads slowly, and the first picture does not wait for it.
        from core.operations import suggesting

        made: list[str] = []

        def operation(project: Project) -> Changes:
            accepted = suggesting.accept(project, suggestion)
            made.append(accepted.record)
            return accepted.changes

        behind = suggestion.place.span.end
        if self._session.run(operation, self) is not None and made:
            self.leave()
            self._annotate.open_record(made[0])
            put_caret(self._reader, behind)
            self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_up_to_date()

    def reject(self) -> None:
        """Reject the current suggestion; it is not made again in this article."""
        from core.operations import suggesting

        current = self._current
        if current is None:
            return
        self.leave()
        self._session.run(lambda project: suggesting.reject(project, current), self)
        put_caret(self._reader, current.place.span.end)
        self.bring_up_to_date()

    def accept_all(self, suggestions: Sequence[Suggestion]) -> None:
        """Accept many in one act; a worker does it where they are very many."""
        from core.operations import suggesting

        self.leave()
        if len(suggestions) <= _MANY:
            self._session.run(lambda project: suggesting.accept_all(project, suggestions).changes, self)
            self.bring_up_to_date()
            return
        analyst = self._session.project.my_name

        def work(path: Path, _analyst: str, progress: Progress) -> AcceptedAll:
            return suggesting.accept_all_beside(
                path, suggestions, analyst=analyst, told=progress.report, cancelled=lambda: progress.cancelled
            )

        self._session.work.start(
            tr("Accepting %n suggestion(s)", "", len(suggestions)),
            work,
            done=lambda made: self._session.take_over(made.changes, self),
            failed=self._tell_failure,
        )

    def _tell_failure(self, error: BaseException) -> None:
        if isinstance(error, UserFixable):
            self._session.failed.emit(error)
        elif not isinstance(error, Cancelled):
            raise error

    # ── clicks and keys ─────────────────────────────────────────────────────────────────────────────────────────

    def of_key(self, key: MarkKey) -> Suggestion | None:
        """Find the suggestion that a mark stands for."""
        return next((each for each in self._left if _KEY + each.id == key), None)

    def span_at(self, key: MarkKey, position: int) -> Span | None:
        """Give the words of a suggestion that a click fell on."""
        found = self.of_key(key)
        if found is None:
            return None
        spans = [anchor.span for anchor in found.anchors]
        return next((span for span in spans if span.start <= position <= span.end), found.place.span)

    def click(self, keys: Sequence[MarkKey]) -> None:
        """Show the suggestion that was clicked, and accept it unless a second click chooses the words themselves."""
        found = next(filter(None, map(self.of_key, keys)), None)
        if found is not None:
            self.go_to(found)
            self._clicked.start(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def choices(self, keys: Sequence[MarkKey]) -> list[tuple[str, Callable[[], object]]]:
        """Offer what was clicked beside records that lie there too."""
        project = self._session.project
        return [
            (
                tr("Accept the suggestion: {title} {words}", title=title_of(project, found), words=words_of(found)),
                lambda found=found: self._accept(found),
            )
            for found in filter(None, map(self.of_key, keys))
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc while a suggestion is current and no words are selected."""
        if self._current is None or not isinstance(event, QKeyEvent) or self._reader.selected_span() is not None:
            return False
        takes = event.key() == Qt.Key.Key_Escape or (is_enter(event) and not event.modifiers() & _NOT_PLAIN)
        if not takes:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
            else:
                self.accept()
            return True
        return False


def _being_read(reader: Reader, suggestion: Suggestion, sentence: Span, highest: int) -> QRect:
    """Give where its words stand with their sentence, those of its fields, as far as near, and the next lines."""
    own, text = suggestion.place.span, suggestion.place.text
    read = reader.span_rect(own.start, own.end)
    line = reader.span_rect(own.start, own.start + 1).height()
    fields = [each.span for each in suggestion.anchors if each.text == text]
    for span in (sentence, *sorted(fields, key=lambda span: abs(span.start - own.start))):
        wider = read.united(reader.span_rect(span.start, span.end))
        if wider.height() <= highest:
            read = wider
    return read.adjusted(0, 0, 0, _LINES_BELOW * line)


def _sentence_of(text: str, span: Span) -> Span:
    """Give the sentence in which words begin, and the words where they go on behind it."""
    # The rules of three languages: no article needs them to be shown.
    from core.language.sentences import sentence_around

    try:
        sentence = sentence_around(text, span.start)
    except UserFixable:
        return span
    return Span(min(sentence.start, span.start), max(sentence.end, span.end))


_NOT_PLAIN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _all_marks(project: Project, left: Sequence[Suggestion], current: Suggestion | None) -> Iterable[Mark]:
    """Give the dotted lines of all, and of the one that is current also the words of its fields."""
    text = project.article(left[0].article).text
    for each in left:
        yield from _marks(project, each, text, is_current=each is current)


def _marks(project: Project, suggestion: Suggestion, text: str, *, is_current: bool) -> Iterable[Mark]:
    key, tip = _KEY + suggestion.id, tooltip_of(project, suggestion)
    for anchor in suggestion.mentions or (suggestion.place,):
        if anchor.text == text:
            yield Mark(anchor.span, key, suggestion.type, MarkKind.SUGGESTION, tooltip=tip)
    if not is_current:
        return
    for values in suggestion.fields.values():
        for anchor in (each for suggested in values for each in suggested.value.anchors):
            if anchor.text == text and anchor.role is SpanRole.WORDS:
                yield Mark(anchor.span, key, suggestion.type, MarkKind.VALUE, tooltip=tip)
