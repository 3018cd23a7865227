"""What is compared: it is shown in the columns, aligned in other threads, and followed when the project changes."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import UserFixable
from core.project.comparing import Part, language_at, part_name, unaligned
from gui.compare.aligning import Aligning
from gui.compare.coded_marks import show_marks
from gui.compare.columns import MOST
from gui.compare.pair import Pair
from gui.compare.part_titles import part_title
from gui.compare.state_words import aligned_told, refused_told
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.change import Changes
    from core.project.comparing import Aligned
    from gui.actions.session import Session
    from gui.compare.column import Column
    from gui.compare.columns import Columns
    from gui.compare.state_line import StateLine

_LONG = 100_000
"""Code points: much more than an article, and a while to align."""
_OUTSIDE_ARTICLE, _HEADLINE = "boilerplate", "headline"
_CODED = ("record", "mention", "value", "value_span", "codebook")
_ALIGNED_BY = ("alignment", "entity", "alias", "term")


class Comparison(QObject):
    """Keeps the columns in step with the project.

    Signals:
        begun: Other parts stand in the columns.
        aligned: (number of the pair, whether its sentences are those of before) a pair is aligned, or not any more.
        lost: What was compared is gone.
    """

    begun = Signal()
    aligned = Signal(int, bool)
    lost = Signal()

    def __init__(self, session: Session, columns: Columns, state: StateLine, parent: QObject) -> None:
        """Begin with nothing to compare."""
        super().__init__(parent)
        self._session, self._columns, self._state = session, columns, state
        self.parts: tuple[Part, ...] = ()
        self._refusal: UserFixable | None = None
        self._aligning = Aligning(self)
        self._aligning.aligned.connect(self._take_aligned)
        self._aligning.refused.connect(self._take_refused)
        state.cancelled.connect(self._cancel)
        state.again_wanted.connect(self.align)

    @property
    def is_busy(self) -> bool:
        """Whether a pair is being aligned."""
        return self._aligning.is_busy

    def show(self, parts: Sequence[Part]) -> None:
        """Set two or three parts side by side."""
        self._aligning.cancel_all()
        self.parts = tuple(parts)
        for n in range(MOST - 1):
            self._columns.show_pair(n, None)
        self._columns.set_count(len(parts))
        for column, part in zip(self._columns.shown, parts, strict=True):
            if self._session.ask(lambda _, column=column, part=part: self._fill(column, part)) is None:
                self.lost.emit()
                return
        self.begun.emit()
        self.align()

    def go_to(self, article: str, position: int) -> None:
        """Show a position of an article at the top of the column that holds it; the beginning stays as it is."""
        for column in self._columns.shown if position else ():
            if column.part is None or column.part.article != article:
                continue
            language = language_at(self._session.project.store.articles.regions(column.text), position)
            if column.part.language in ("", language):
                column.reader.scroll_to_depth(column.reader.depth_of(position))

    def forget(self) -> None:
        """Compare nothing."""
        self._aligning.cancel_all()
        self.parts = ()
        self._refusal = None
        for n, column in enumerate(self._columns.all):
            if n < MOST - 1:
                self._columns.show_pair(n, None)
            column.part, column.text = None, ""
            column.reader.set_article("")
        self.tell()

    def _fill(self, column: Column, part: Part) -> bool:
        project = self._session.project
        article = project.article(part.article)
        if project.store.is_waiting(article.text):
            # What reads texts loads slowly, and hardly any article has to wait.
            from core.operations.reading import read_now

            read_now(project, article)
            article = project.article(part.article)
        regions = project.store.articles.regions(article.text)
        outside = [each.span for each in regions if each.role == _OUTSIDE_ARTICLE or not _speaks(each.language, part)]
        column.part, column.text = part, article.text
        column.reader.set_article(
            project.stored_text(article.text),
            language=part.language or (article.languages[0] if article.languages else None),
            boilerplate=outside,
            headline=next((each.span for each in regions if each.role == _HEADLINE), None),
        )
        first = next((each.span.start for each in regions if part.language and _speaks(each.language, part)), 0)
        if first:
            column.reader.scroll_to_depth(column.reader.depth_of(first))
        column.show_name(part_name(project, part), part_title(project, part))
        show_marks(self._session, column.reader, part.article, article.text)
        return True

    # ── aligning ────────────────────────────────────────────────────────────────────────────────────────────────

    def align(self) -> None:
        """Find out which sentences tell the same; what is known is shown until then."""
        self._refusal = None
        for number in range(len(self.parts) - 1):
            try:
                asked = unaligned(self._session.project, *self.parts[number : number + 2])
            except UserFixable as refusal:
                self._take_refused(number, refusal)
            else:
                self._aligning.start(number, asked)
        self.tell()

    def _take_aligned(self, number: int, found: Aligned) -> None:
        before, pair = self._columns.pair(number), Pair(found)
        same_sentences = before is not None and _same_sentences(before, pair)
        # After a verb on a link, its sentences stay where they are being looked at.
        with self._columns.in_step.held() if same_sentences else nullcontext():
            self._columns.show_pair(number, pair)
        self.aligned.emit(number, same_sentences)
        self.tell()

    def _take_refused(self, number: int, refusal: UserFixable) -> None:
        self._aligning.cancel(number)
        self._columns.show_pair(number, None)
        self._refusal = refusal
        self.aligned.emit(number, False)
        self.tell()

    def _cancel(self) -> None:
        self._aligning.cancel_all()
        self.tell()

    def tell(self) -> None:
        """Say how things stand, in the language of the interface."""
        pairs = self._columns.pairs
        if self._refusal is not None:
            self._state.show_words(refused_told(self._refusal), warns=True)
        elif self.is_busy and len(pairs) < self._columns.count - 1:
            long = any(len(column.reader.text) > _LONG for column in self._columns.shown)
            self._state.show_work(
                tr("Finding out which sentences tell the same… In texts as long as these it takes minutes.")
                if long
                else tr("Finding out which sentences tell the same…")
            )
        elif pairs:
            words, warns = aligned_told(pairs)
            self._state.show_words(words, warns=warns)
        elif self.parts:
            self._state.show_words(tr("The sentences are not aligned."), warns=True, offers_again=True)
        else:
            self._state.show_words("")

    # ── following ───────────────────────────────────────────────────────────────────────────────────────────────

    def follow(self, changes: Changes) -> None:
        """Show what an act changed, and leave all else as it is."""
        project = self._session.project
        if not all(project.has_article(part.article) for part in self.parts):
            self.lost.emit()
            return
        if changes.touches("region", "article_text"):
            self.show(self.parts)
            return
        if changes.touches("article", "article_field"):
            for column in self._columns.shown:
                self._name(column)
        # Without an act it is another analyst's set that is shown.
        if changes.act is None or changes.touches(*_CODED):
            for column in self._columns.shown:
                if column.part is not None:
                    show_marks(self._session, column.reader, column.part.article, column.text)
        if changes.act is None or changes.touches(*_ALIGNED_BY):
            self.align()

    def _name(self, column: Column) -> None:
        if column.part is not None:
            project = self._session.project
            column.show_name(part_name(project, column.part), part_title(project, column.part))


def _speaks(language: str, part: Part) -> bool:
    return not part.language or language.lower().partition("-")[0] == part.language


def _same_sentences(one: Pair, other: Pair) -> bool:
    return all(one.spans(side) == other.spans(side) for side in (0, 1))
