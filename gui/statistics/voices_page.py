"""The page of who said what: proposals by proposer and meeting, topic or month, and speakers by country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.charts.meetings import proposal_types, speaker_types
from core.analysis.charts.voices import CountryVoices, Head, MonthFrom, Said, Speaker, Voices, VoicesBy
from core.project.short_names import short_article
from core.project.voices import voices
from gui.form.dates import date_in_words
from gui.statistics.chart_page import ChartPage
from gui.statistics.choosing import ChoiceBox
from gui.statistics.heads import field_heads, type_head
from gui.statistics.matrix import Grid, MatrixDrawing
from gui.statistics.painted import PaintedChart
from gui.statistics.rows import BarRow, Kind, RowsDrawing
from gui.statistics.sources import mark_told
from gui.statistics.table_data import Cell, Column, Row, TableData
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from PySide6.QtWidgets import QWidget

    from core.analysis.charts.source import Source
    from core.analysis.charts.voices import Matrix
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme.theme import Theme

SPEAKERS = "speakers"
"""Choice of the speakers by country, beside those of the matrix."""
_MOST_TOLD = 40


class VoicesPage(ChartPage):
    """Draws coded proposals, or coded speakers."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show proposals by meeting."""
        super().__init__(session, theme, parent)
        self._voices = Voices((), ())
        self._articles: dict[str, str] = {}
        self._heads: dict[Hashable, tuple[str, tuple[Source, ...]]] = {}
        self._told: list[str] = []
        self.drawn = PaintedChart(theme)
        self.by = ChoiceBox("voices_by")
        self.by.picked.connect(self._show)
        self.filters.addWidget(self.by)
        self.set_chart(self.drawn)
        self.drawn.listed.connect(self._go_to_rows)
        self.tell()

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────

    def question(self) -> Callable[[Project], object]:
        """Read proposals and speakers, named in the language of the interface."""
        spoken = language()

        def read(project: Project) -> object:
            articles = {article.id: short_article(article) for article in project.articles()}
            return voices(project, spoken), articles

        return read

    def take(self, answer: object) -> None:
        """Show the proposals, or the speakers."""
        assert isinstance(answer, tuple)
        self._voices, self._articles = answer
        if not self._voices.said and not self._voices.countries:
            self.show_nothing(
                tr("No proposals or speakers are coded yet"),
                tr(
                    "Select what somebody proposes in an article and press P, or the name of a speaker and press S. "
                    "Then each stands here in the row of who said it, and its words are listed beside."
                ),
                ((tr("Go to the articles"), "workspace_annotate"),),
            )
            return
        self._show()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        if self.by.chosen == SPEAKERS:
            self._show_speakers()
        else:
            self._show_matrix(self._voices.matrix(VoicesBy(self.by.chosen or VoicesBy.MEETING)))

    def _show_matrix(self, matrix: Matrix) -> None:
        nobody, nothing = tr("proposer not coded"), _no_column(matrix.by)
        rows = tuple(head.label or nobody for head in matrix.rows)
        columns = tuple(self._column_told(matrix.by, head) or nothing for head in matrix.columns)
        counts, table, self._heads = {}, [], {}
        for r, row in enumerate(matrix.rows):
            for c, column in enumerate(matrix.columns):
                some = matrix.cell(row, column)
                if some:
                    counts[r, c] = len(some)
                    heading = tr("{proposer}, {column}", proposer=rows[r], column=columns[c])
                    self._heads[r, c] = (heading, tuple(said.source for said in some))
                    table += [self._said_row((r, c), rows[r], columns[c], said) for said in some]
        grid = Grid(
            rows,
            columns,
            counts,
            tuple(len(matrix.row(row)) for row in matrix.rows),
            tuple(len(matrix.column(column)) for column in matrix.columns),
            tr("Total", "of proposals"),
        )
        self._told = [
            tr("{cell}: {proposals}", cell=self._heads[key][0], proposals=tr("%n proposal(s)", "", count))
            for key, count in list(counts.items())[:_MOST_TOLD]
        ]
        types = proposal_types(self.session.project.codebook)
        heads = field_heads(types, {"proposer": tr("Proposer"), "stage": tr("Stage"), **_column_names()})
        proposal = type_head(types, tr("Proposal"))
        names = (heads["proposer"], heads[str(matrix.by)], proposal, heads["stage"], heads["month"], tr("Article"))
        ids = ("proposer", str(matrix.by), "proposal", "stage", "month", "article")
        self._draw(MatrixDrawing(grid), TableData(_columns(ids, names), tuple(table)))

    def _said_row(self, key: Hashable, proposer: str, column: str, said: Said) -> Row:
        cells = [Cell(proposer), Cell(column), Cell(" ".join(said.text.split())), Cell(said.stage)]
        if self.by.chosen != VoicesBy.MONTH:
            cells.append(Cell(self._month_told(said), said.month, said.month))
        return Row(key, (*cells, Cell(self._articles.get(said.article, ""))), (said.source,))

    def _show_speakers(self) -> None:
        rows, table, self._heads = [], [], {}
        for country in self._voices.countries:
            name = country.country.label or tr("country not coded")
            key = ("country", country.country.key)
            note = tr(", ", "between things").join(speaker.label for speaker in country.speakers)
            rows.append(BarRow(key, name, (len(country.speakers),), f"{len(country.speakers)}   {note}"))
            self._heads[key] = (name, country.sources)
            table += [self._speaker_row(key, name, speaker) for speaker in country.speakers]
        self._told = [
            tr("{country}: {speakers}", country=self._heads[row.key][0], speakers=row.note.strip())
            for row in rows[:_MOST_TOLD]
        ]
        ids = ("country", "speaker", "records", "statements", "articles")
        types = speaker_types(self.session.project.codebook)
        country, speaker = field_heads(types, {"country": tr("Country")})["country"], type_head(types, tr("Speaker"))
        names = (country, speaker, tr("Records"), tr("Statements"), tr("Articles"))
        drawing = RowsDrawing((Kind(tr("speakers", "in a country"), 0),), rows)
        self._draw(drawing, TableData(_columns(ids, names, numbers=("records", "statements")), tuple(table)))

    def _speaker_row(self, key: Hashable, country: str, speaker: Speaker) -> Row:
        articles = [self._articles.get(each, "") for each in speaker.articles]
        records, statements = len(speaker.sources), speaker.statements
        cells = (
            Cell(country),
            Cell(speaker.label),
            Cell(str(records), order=records),
            Cell(str(statements), order=statements),
            Cell(tr(", ", "between things").join(articles), ", ".join(articles)),
        )
        return Row(key, cells, speaker.sources)

    def _draw(self, drawing: MatrixDrawing | RowsDrawing, data: TableData) -> None:
        self.by.offer(
            [
                (tr("Proposals by meeting"), VoicesBy.MEETING),
                (tr("Proposals by topic"), VoicesBy.TOPIC),
                (tr("Proposals by month"), VoicesBy.MONTH),
                (tr("Speakers by country"), SPEAKERS),
            ]
        )
        self.show_data(data)
        self.drawn.show_drawing(drawing)
        caption = self._caption_of()
        how = tr("Arrow keys walk the marks, Enter lists the words of one, Space chooses.")
        self.set_caption(caption, "\n".join((*filter(None, caption), *self._told, how)))

    def _go_to_rows(self, _key: Hashable) -> None:
        self.table.setFocus()

    # ── in words ────────────────────────────────────────────────────────────────────────────────────────────────

    def told_mark(self, key: Hashable) -> str:
        """Say a cell or a country with its first quotations."""
        heading, sources = self._heads.get(key, ("", ()))
        return mark_told(self.session, [heading], sources) if heading else ""

    def _column_told(self, by: VoicesBy, head: Head) -> str:
        return date_in_words(head.key) or head.label if by is VoicesBy.MONTH else head.label

    def _month_told(self, said: Said) -> str:
        told = date_in_words(said.month) or said.month
        return tr("{month} (published)", month=told) if said.month_from is MonthFrom.PUBLICATION else told

    def _caption_of(self) -> list[str]:
        project = self.session.project
        analyst = project.shown.name if project.shown is not None else project.my_name
        if self.by.chosen == SPEAKERS:
            people = tr("%n speaker(s)", "", len(_people(self._voices.countries)))
            return [tr("{speakers} by country, coded by {analyst}", speakers=people, analyst=analyst)]
        said = self._voices.said
        proposals = tr("%n proposal(s)", "", len(said))
        lines = [tr("{proposals}, coded by {analyst}", proposals=proposals, analyst=analyst), self.by.currentText()]
        several = sum(len(each.proposers) > 1 or len(each.columns(VoicesBy(self.by.chosen))) > 1 for each in said)
        if several:
            lines.append(tr("%n of them stand(s) in more than one cell, and count(s) once in each total.", "", several))
        if self.by.chosen == VoicesBy.MONTH:
            lines.append(tr("The month is that of the meeting; where it has none, that of the publication."))
        return lines

    def file_name(self) -> str:
        """Name the file that the page is exported to."""
        return f"{self.session.project.path.stem}-who-said-what"

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.by.say(tr("Who said what"), tr("Choose what the columns are, or see who speaks for which country."))
        self.drawn.setAccessibleName(tr("Chart of who said what"))
        self.table.call(tr("Proposals and speakers of the chart"))
        super().tell()


def _people(countries: tuple[CountryVoices, ...]) -> set[str]:
    return {speaker.person for country in countries for speaker in country.speakers}


def _no_column(by: VoicesBy) -> str:
    match by:
        case VoicesBy.MEETING:
            return tr("meeting not coded")
        case VoicesBy.TOPIC:
            return tr("topic not coded")
        case VoicesBy.MONTH:
            return tr("date not stated")


def _column_names() -> dict[str, str]:
    """Name the columns of a matrix, by what each is called in the codebook."""
    return {
        str(VoicesBy.MEETING): tr("Meeting"),
        str(VoicesBy.TOPIC): tr("Topic"),
        str(VoicesBy.MONTH): tr("Month"),
    }


def _columns(ids: tuple[str, ...], names: tuple[str, ...], *, numbers: tuple[str, ...] = ()) -> tuple[Column, ...]:
    """Make columns; one that stands there twice is left out the second time."""
    found: dict[str, Column] = {}
    for identity, name in zip(ids, names, strict=True):
        found.setdefault(identity, Column(identity, name, is_number=identity in numbers))
    return tuple(found.values())
