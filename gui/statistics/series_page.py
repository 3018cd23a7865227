"""The page of figures: bars over their periods, a panel a unit, by measure, unit, place and article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

from core.analysis.series import figure_types
from core.project.charts import FiguresRead, read_figures
from core.project.short_names import short_article
from gui.dialogs.parts import settings
from gui.statistics.bar_painting import series_colours
from gui.statistics.bars import MOST_DRAWN_ONE_BY_ONE, BarsLayer
from gui.statistics.chart_page import ChartPage
from gui.statistics.choosing import ChoiceBox
from gui.statistics.heads import field_heads
from gui.statistics.plot import TimePlot
from gui.statistics.scales import Scale
from gui.statistics.series_drawing import Choice, Drawing, counted, drawing
from gui.statistics.series_table import stored_table, usual_heads
from gui.statistics.series_words import figure_heads, measure_told, period_told, rulings_told, unit_told
from gui.statistics.sources import mark_told
from gui.statistics.table_data import Row, TableData
from gui.theme.spacing import UNIT
from gui.theme.spoken import name_box
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtWidgets import QWidget

    from core.analysis.charts.figures import ChartFigure
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_FILTERS = ("measure", "unit", "place", "article")
_BOX_WIDTH = 40 * UNIT
_WIDE_BOX = 64 * UNIT
_CONTENTS = 10
_MOST_OFFERED = 500
_LONGEST_OFFER = 70
"""Letters of a name; its count stands behind it."""
_MOST_TOLD, _MOST_AGAINST = 20, 3
_SCALE = "statistics/scale"
_MOST_AT_ONCE = 1_000
"""More than that are gathered in another thread."""


class SeriesPage(ChartPage):
    """Draws coded figures."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show all figures, units of one family in one of them."""
        super().__init__(session, theme, parent)
        self._read = FiguresRead((), (), frozenset())
        self._articles: dict[str, str] = {}
        self._choice = Choice()
        self._heads: dict[str, str] = {}
        self._offers: dict[str, list[tuple[str, int]]] = {}
        self._shown: Drawing | None = None
        self._colours = series_colours(theme)
        self.table.rows.swatch_of = self._colour_of
        self.plot = TimePlot(theme, BarsLayer)
        self.boxes = {name: self._box(name) for name in _FILTERS}
        self.units = self._box("units")
        self.units.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.units.setMaximumWidth(_WIDE_BOX)
        self.scale = ChoiceBox("series_scale")
        self.scale.picked.connect(self._choose)
        for box in (*self.boxes.values(), self.units, self.scale):
            self.filters.addWidget(box)
        self._offer_scales()
        self.scale.choose(str(settings().value(_SCALE, Scale.FITTING)))
        self._choice = Choice(scale=Scale(self.scale.chosen))
        self.set_chart(self.plot)
        self.tell()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"series_{name}")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_CONTENTS)
        box.setMaximumWidth(_BOX_WIDTH)
        box.setMaxVisibleItems(20)
        box.currentIndexChanged.connect(lambda _: self._choose())
        return box

    # ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────

    def question(self) -> Callable[[Project], object]:
        """Read the figures, and make the picture of them, in the language of the interface."""
        spoken, choice = language(), self._choice
        heads = self._heads = self._told_heads()

        def read(project: Project) -> object:
            found = read_figures(project, spoken)
            articles = {article.id: short_article(article) for article in project.articles()}
            kept = _still(choice, found)
            offers = {name: counted(found.figures, name)[:_MOST_OFFERED] for name in _FILTERS}
            return found, articles, offers, kept, drawing(found, kept, articles, heads)

        return read

    def take(self, answer: object) -> None:
        """Show the figures."""
        assert isinstance(answer, tuple)
        self._read, self._articles, self._offers, self._choice, shown = answer
        if not self._read.figures:
            self.show_nothing(
                tr("No figures are coded yet"),
                tr(
                    "Select a number in an article and press T. What it counts, its unit, its place and its period "
                    "are read off the sentence; then it stands here as a bar over that period, and a click on the bar "
                    "leads back to the words."
                ),
                ((tr("Go to the articles"), "workspace_annotate"),),
            )
            return
        self._fill_boxes()
        self._name_boxes()
        self._show(shown)

    def _choose(self) -> None:
        if not self._read.figures:
            return
        wanted = {name: box.currentData() for name, box in self.boxes.items()}
        scale = Scale(self.scale.chosen)
        if scale is not self._choice.scale:
            settings().setValue(_SCALE, str(scale))
        choice = self._choice = Choice(**wanted, as_reported=bool(self.units.currentData()), scale=scale)
        read, articles, offers, heads = self._read, self._articles, self._offers, self._heads
        if len(read.figures) > _MOST_AT_ONCE:
            self.reading.compute(lambda: (read, articles, offers, choice, drawing(read, choice, articles, heads)))
        else:
            self._show(drawing(read, choice, articles, heads))

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _show(self, shown: Drawing) -> None:
        self._shown = shown
        self.show_data(shown.table)
        for panel, bars in zip(self.plot.set_count(len(shown.panels)), shown.panels, strict=True):
            if isinstance(panel.layer, BarsLayer):
                panel.layer.show_bars(bars)
        self.plot.take_marks()
        self.plot.set_message(self._why_empty(shown))
        self.set_caption(self._caption_of(shown), self._summary_of(shown))

    def _colour_of(self, row: Row) -> str:
        slot = self._shown.slots.get(row.key, 0) if self._shown is not None and isinstance(row.key, int) else 0
        return self._colours[slot % len(self._colours)]

    def told_mark(self, key: Hashable) -> str:
        """Say a figure with its quotations, and what contradicts it with those of the others."""
        shown = self._shown
        if shown is None or not isinstance(key, int) or key not in shown.figures:
            return ""
        joined = shown.contradicted.get(key, (key,))
        told = []
        others = [other for other in joined if other != key]
        for each in (key, *others[:_MOST_AGAINST]):
            figure = shown.figures[each]
            change = figure.change
            sources = dict.fromkeys((figure.source, *((change.source,) if change is not None else ())))
            heads = figure_heads(figure, contradicted=len(joined) > 1)
            told.append(mark_told(self.session, heads, tuple(sources)))
        if len(others) > _MOST_AGAINST:
            told.append(tr("and %n more", "figures", len(others) - _MOST_AGAINST))
        return "<hr>".join(told)

    def _why_empty(self, shown: Drawing) -> str:
        if not shown.figures:
            return tr("No figure fits these filters.")
        if not shown.panels:
            return tr("None of these figures has a period: they stand in the table.")
        return ""

    def _caption_of(self, shown: Drawing) -> list[str]:
        project = self.session.project
        analyst = project.shown.name if project.shown is not None else project.my_name
        figures = tr("%n figure(s)", "", len(shown.figures))
        series = tr("in %n series", "", shown.series)
        lines = [tr("{figures} {series}, coded by {analyst}", figures=figures, series=series, analyst=analyst)]
        chosen = [
            tr("{label}: {names}", label=box.accessibleName(), names=box.currentText())
            for box in self.boxes.values()
            if box.currentData() is not None
        ]
        lines.append(tr("; ", "between things").join([*chosen, self.units.currentText()]))
        if shown.conflicts:
            lines.append(tr("%n conflict(s): figures that cannot both be right are joined.", "", len(shown.conflicts)))
        if shown.settled:
            lines.append(tr("%n of them ruled on: what is set aside is hatched.", "", shown.settled))
        if shown.beside and shown.panels:
            lines.append(tr("%n figure(s) without a period stand in the table only.", "", shown.beside))
        if shown.left_out:
            lines.append(tr("%n more unit(s) are not drawn: choose a unit above.", "", shown.left_out))
        if any(len(panel.bars) > MOST_DRAWN_ONE_BY_ONE for panel in shown.panels):
            lines.append(tr("Too many to draw each: columns reach from the lowest to the highest figure; zoom in."))
        between = tr(", ", "between things")
        if shown.logarithmic:
            units = between.join(shown.logarithmic)
            lines.append(tr("Logarithmic scale, each step ten times the one before: {units}.", units=units))
        if shown.far_apart:
            units = between.join(shown.far_apart)
            lines.append(tr("Very large and very small figures share {units}: filter to see small ones.", units=units))
        if shown.never_logarithmic:
            units = between.join(shown.never_logarithmic)
            lines.append(tr("Even scale, since some figures are nought or below: {units}.", units=units))
        return lines

    def _summary_of(self, shown: Drawing) -> str:
        """Say the chart to those who do not see it: its panels, and the figures of each while they are few."""
        told = list(self._caption_of(shown))
        for panel in shown.panels:
            bars = [
                _bar_told(panel.label_of(bar.key), shown.figures[bar.key])
                for bar in panel.bars[:_MOST_TOLD]
                if isinstance(bar.key, int)
            ]
            told.append(tr("{unit}: {figures}", unit=panel.title, figures=tr("; ", "between things").join(bars)))
            if len(panel.bars) > _MOST_TOLD:
                told.append(tr("and %n more", "figures", len(panel.bars) - _MOST_TOLD))
        told.append(tr("Arrow keys walk the marks, Enter opens the words, Space chooses."))
        return "\n".join(told)

    # ── filters ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _fill_boxes(self) -> None:
        every = {
            "measure": tr("All measures"),
            "unit": tr("All units"),
            "place": tr("All places"),
            "article": tr("All articles"),
        }
        unnamed = {"measure": measure_told(None), "unit": unit_told(None), "place": tr("no place"), "article": ""}
        for name, box in self.boxes.items():
            offers = self._offers[name]
            shown = [(self._articles.get(each, each) if name == "article" else each, each, n) for each, n in offers]
            entries: list[tuple[str, str | None]] = [(every[name], None)]
            entries += [(f"{_short(said or unnamed[name])} ({QLocale().toString(n)})", each) for said, each, n in shown]
            self._fill(box, entries, getattr(self._choice, name))
        reported = [(tr("Units normalised"), ""), (tr("Units as reported"), "yes")]
        self._fill(self.units, reported, "yes" if self._choice.as_reported else "")

    def _offer_scales(self) -> None:
        self.scale.offer(
            [
                (tr("Scale as needed"), Scale.FITTING),
                (tr("Even scale"), Scale.EVEN),
                (tr("Logarithmic scale"), Scale.LOGARITHMIC),
            ]
        )

    def _fill(self, box: QComboBox, entries: Sequence[tuple[str, str | None]], chosen: str | None) -> None:
        with QSignalBlocker(box):
            box.clear()
            for number, (words, data) in enumerate(entries):
                box.addItem(words, data)
                box.setItemData(number, words, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(0, next((n for n, (_, data) in enumerate(entries) if data == chosen), 0)))

    # ── out, and looks ──────────────────────────────────────────────────────────────────────────────────────────

    def file_name(self) -> str:
        """Name the file that the page is exported to."""
        return f"{self.session.project.path.stem}-series"

    def exported_table(self) -> TableData:
        """Give the figures as `spanwise series` prints them."""
        return stored_table(self._shown.figures, self._articles) if self._shown is not None else TableData()

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        tips = {
            "measure": tr("Show only figures of one measure."),
            "unit": tr("Show only figures in one unit."),
            "place": tr("Show only figures of one place."),
            "article": tr("Show only figures of one article."),
        }
        for name, tip in tips.items():
            self.boxes[name].setToolTip(tip)
        self._name_boxes()
        self._offer_scales()
        self.scale.say(
            tr("Scale", "of an axis"),
            tr(
                "As needed: logarithmic, each step ten times the one before, where very large and very small figures "
                "share a unit; even otherwise."
            ),
        )
        name_box(self.units, tr("Units"))
        self.units.setToolTip(
            tr("Normalised: grams and tonnes share a series. As reported: each unit stands for itself.")
        )
        self.plot.setAccessibleName(tr("Chart of the figures"))
        self.table.call(tr("Figures of the chart"))
        super().tell()

    def _told_heads(self) -> dict[str, str]:
        types = figure_types(self.session.project.codebook) if self.session.is_open else ()
        return field_heads(types, usual_heads())

    def _name_boxes(self) -> None:
        heads = self._told_heads()
        for name, box in self.boxes.items():
            name_box(box, heads.get(name) or tr("Article"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._colours = series_colours(theme)
        self.table.viewport().update()


def _still(choice: Choice, read: FiguresRead) -> Choice:
    """Keep of a choice what is still there: names may have changed."""
    gone = {
        name: None
        for name in _FILTERS
        if (chosen := getattr(choice, name)) is not None
        and all((getattr(figure.row, name) or "") != chosen for figure in read.figures)
    }
    return replace(choice, **gone)


def _bar_told(label: str, figure: ChartFigure) -> str:
    told = tr("{label}, {period}", label=label, period=period_told(figure.row.period))
    rulings = rulings_told(figure)
    return tr("{figure} ({ruling})", figure=told, ruling=tr("; ", "between things").join(rulings)) if rulings else told


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST_OFFER else flat[: _LONGEST_OFFER - 1] + "…"
