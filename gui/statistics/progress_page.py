"""The page of progress: what is coded by article and language, by day and analyst, by rule, and what is not coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer

from core.analysis.charts.progress import Settled, Share
from core.model.article import ArticleState
from gui.statistics.chart_page import ChartPage
from gui.statistics.choosing import ChoiceBox
from gui.statistics.painted import PaintedChart
from gui.statistics.progress_drawing import Found, Show, drawn
from gui.statistics.progress_reading import ArticleRead, ProgressRead, reading_on
from gui.statistics.progress_words import share_told, state_told
from gui.statistics.rows import Kind, RowsDrawing
from gui.statistics.sources import article_told, mark_told
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from PySide6.QtWidgets import QWidget

    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.statistics.rows import BarRow
    from gui.theme.theme import Theme

_MOST_TOLD = 40


class ProgressPage(ChartPage):
    """Draws how far the coding is; many articles are read a few at a time, and shown as they come."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the articles."""
        super().__init__(session, theme, parent)
        self._found: Found | None = None
        self._read: dict[str, ArticleRead] = {}
        self._of: tuple[str, str] = ("", "")
        self._left = 0
        self._rows: dict[Hashable, BarRow] = {}
        self.drawn = PaintedChart(theme)
        self.by = ChoiceBox("progress_by")
        self.by.picked.connect(self._show)
        self.filters.addWidget(self.by)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._read_on)
        self.set_chart(self.drawn)
        self.drawn.listed.connect(self._go_to_rows)
        session.changed.connect(self._forget)
        session.closing.connect(self._forget_all)
        self.tell()

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def is_behind(self) -> bool:
        """Whether articles are still to be read."""
        return self._left > 0 or self.reading.is_busy

    def question(self) -> Callable[[Project], object]:
        """Read some of the articles that were not read yet."""
        project = self.session.project
        own = (str(project.path), project.shown.name if project.shown is not None else project.my_name)
        if own != self._of:
            self._of = own
            self._read.clear()
        return reading_on({article: read.text for article, read in self._read.items()})

    def take(self, answer: object) -> None:
        """Show what was read, and read on."""
        assert isinstance(answer, ProgressRead)
        if not answer.progress.articles:
            self.show_nothing(
                tr("No articles yet"),
                tr("Import some, and here stands how much of each is coded, and what is not."),
                ((tr("Import articles…"), "import_articles"),),
            )
            return
        self._read.update(answer.found)
        there = {article.id for article in answer.progress.articles}
        self._read = {article: read for article, read in self._read.items() if article in there}
        self._left = answer.left
        self._found = Found(answer.progress, answer.names, self._read, self.session.project.codebook)
        self._show()
        if self._left and self.isVisible():
            self._next.start()

    def begin(self) -> None:
        """Read what is new; also what suggestions were looked for in since."""
        unlooked = [each for each, read in self._read.items() if read.coverage and read.coverage.findings is None]
        for article in unlooked:
            del self._read[article]
        super().begin()
        if (self._left or unlooked) and not self.reading.is_busy:
            self._read_on()

    def _read_on(self) -> None:
        if self.session.is_open and self.isVisible() and not self.reading.is_busy:
            self.refresh()

    def _forget_all(self) -> None:
        self._next.stop()
        self._read.clear()
        self._found, self._left = None, 0

    def _forget(self, changes: Changes, _initiator: object) -> None:
        """Read anew what an act happened in; everything, where it happened in several articles."""
        if changes.act is None:
            return
        if changes.act.article:
            self._read.pop(changes.act.article, None)
        else:
            self._read.clear()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        if self._found is None:
            return
        self.by.offer(
            [
                (tr("Articles"), Show.ARTICLES),
                (tr("Languages"), Show.LANGUAGES),
                (tr("What is not coded"), Show.OPEN),
                (tr("Suggestions by rule"), Show.RULES),
                (tr("Records by day"), Show.DAYS),
            ]
        )
        drawing, data = drawn(self._found, Show(self.by.chosen))
        self._rows = {row.key: row for row in drawing.rows}
        chosen = self.drawn.selected & set(self._rows)
        self.show_data(data)
        self.drawn.show_drawing(drawing)
        if chosen:
            self.drawn.select(chosen)
        caption = self._caption_of(self._found)
        rows = [self._row_told(row) for row in drawing.rows[:_MOST_TOLD]]
        how = tr("Arrow keys walk the rows, Enter opens one or lists what it stands for, Space chooses.")
        if not any(row.leads for row in drawing.rows):
            how = tr("Arrow keys walk the rows, Space chooses.")
        self.set_caption(caption, "\n".join((*filter(None, caption), *rows, how)))

    def _row_told(self, row: BarRow) -> str:
        return tr("{row}: {counted}", row=row.label, counted=row.note)

    def told_mark(self, key: Hashable) -> str:
        """Say a row in words."""
        row = self._rows.get(key)
        if row is None:
            return ""
        parts = [
            tr("{what}: {number}", what=kind.label, number=QLocale().toString(number))
            for kind, number in zip(self._kinds(), row.numbers, strict=True)
            if number
        ]
        heads = [self._row_told(row), *parts]
        if row.opens and isinstance(key, str):
            heads.append(article_told(self.session, key))
        return mark_told(self.session, heads, ())

    def _kinds(self) -> tuple[Kind, ...]:
        return self.drawn.drawing.kinds if isinstance(self.drawn.drawing, RowsDrawing) else ()

    def _go_to_rows(self, _key: Hashable) -> None:
        self.table.setFocus()

    def _caption_of(self, found: Found) -> list[str]:
        project = self.session.project
        analyst = project.shown.name if project.shown is not None else project.my_name
        locale = QLocale()
        states = [
            f"{locale.toString(number)} {state_told(state)}"
            for state in ArticleState
            if (number := found.progress.states[state])
        ]
        counted = tr("%n article(s)", "", len(found.progress.articles))
        between = tr(", ", "between things")
        lines = [tr("{articles}: {states}", articles=counted, states=between.join(states))]
        if self.by.chosen == Show.DAYS:
            return [*lines, tr("Records that stand today, by the day on which they were made, of all analysts.")]
        lines.append(tr("{what} (coding of {analyst})", what=self.by.currentText(), analyst=analyst))
        if self.by.chosen == Show.OPEN:
            lines.append(_settled_told(found))
        if self.by.chosen == Show.RULES:
            lines.append(tr("Right: of what was decided, the share that was accepted or coded otherwise."))
        if self._left:
            read = len(found.progress.articles) - self._left
            parts = {"done": locale.toString(read), "all": locale.toString(len(found.progress.articles))}
            lines.append(tr("{done} of {all} articles read so far …", **parts))
        long = sum(each.coverage is None for each in found.read.values())
        if long:
            lines.append(tr("%n article(s) of book length are left out.", "", long))
        return lines

    def file_name(self) -> str:
        """Name the file that the page is exported to."""
        return f"{self.session.project.path.stem}-progress"

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.by.say(tr("Progress"), tr("Choose what the progress is told of."))
        self.drawn.setAccessibleName(tr("Chart of the progress"))
        self.table.call(tr("Rows of the progress"))
        super().tell()


def _settled_told(found: Found) -> str:
    """Say how many figures and reports of speech are settled, over all articles."""
    figures = [each for coverage in found.coverages for each in coverage.figures]
    speech = [each for coverage in found.coverages for each in coverage.speech]
    shares = [Share(sum(one.settled is not Settled.OPEN for one in some), len(some)) for some in (figures, speech)]
    return tr(
        "Figures: {figures}; reports of speech: {speech}", figures=share_told(shares[0]), speech=share_told(shares[1])
    )
