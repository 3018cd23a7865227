"""What the page of progress shows: its bars, and the rows beside them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.analysis.charts.progress import Settled, Share, by_language
from core.analysis.charts.rule_names import rule_name
from core.analysis.charts.rule_outcomes import Fate, outcomes_of
from core.analysis.charts.source import Source
from gui.form.dates import date_in_words
from gui.statistics.progress_words import (
    language_told,
    percent_told,
    rule_told,
    share_told,
    state_told,
    type_told,
)
from gui.statistics.rows import BarRow, Fill, Kind, RowsDrawing
from gui.statistics.table_data import Cell, Column, Row, TableData
from gui.wording import told, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.analysis.charts.progress import ArticleCoverage, FoundWords
    from core.model.article import Article
    from core.model.codebook import Codebook
    from core.project.progress import DayOfWork, Progress
    from gui.statistics.progress_reading import ArticleRead

_FILLS = (Fill.SOLID, Fill.HATCHED, Fill.CROSSED)


class Show(StrEnum):
    """What the page shows."""

    ARTICLES = "articles"
    LANGUAGES = "languages"
    OPEN = "open"
    RULES = "rules"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Found:
    """All that is known by now.

    Attributes:
        names: Short names of the articles, by id.
        read: What was read of articles, by id.
    """

    progress: Progress
    names: Mapping[str, str]
    read: Mapping[str, ArticleRead]
    codebook: Codebook

    @property
    def coverages(self) -> list[ArticleCoverage]:
        """What is coded of each article that was read, in the order of the articles."""
        read = (self.read.get(article.id) for article in self.progress.articles)
        return [each.coverage for each in read if each is not None and each.coverage is not None]

    def coverage(self, article: str) -> ArticleCoverage | None:
        """What is coded of an article; None where it was not read, or is of book length."""
        read = self.read.get(article)
        return read.coverage if read is not None else None


def drawn(found: Found, show: Show) -> tuple[RowsDrawing, TableData]:
    """Make the picture and the table of one choice."""
    match show:
        case Show.ARTICLES:
            return _articles(found)
        case Show.LANGUAGES:
            return _languages(found)
        case Show.OPEN:
            return _open(found)
        case Show.RULES:
            return _rules(found)
        case Show.DAYS:
            return _days(found.progress.days)


def _articles(found: Found) -> tuple[RowsDrawing, TableData]:
    kinds = (Kind(tr("sentences with coded words"), 0), Kind(tr("other sentences"), 0, Fill.HOLLOW))
    bars, rows = [], []
    for article in found.progress.articles:
        share = coverage.coded if (coverage := found.coverage(article.id)) else Share()
        state = state_told(article.state)
        note = f"{share_told(share)} · {state}" if share.of else state
        numbers = (share.done, share.of - share.done)
        bars.append(BarRow(article.id, found.names[article.id], numbers, note, max(1, share.of), opens=True))
        rows.append(_article_row(found, article, coverage, share))
    columns = (
        Column("article", tr("Article")),
        Column("state", tr("State")),
        Column("coded_share", tr("Coded"), is_number=True),
        Column("records", tr("Records"), is_number=True),
        Column("open_figures", tr("Open figures"), is_number=True),
        Column("open_speech", tr("Open speech"), is_number=True),
        Column("sentences", tr("Sentences"), is_number=True),
        Column("languages", tr("Languages")),
        Column("title", tr("Title")),
    )
    return RowsDrawing(kinds, bars), TableData(columns, tuple(rows))


def _article_row(found: Found, article: Article, coverage: ArticleCoverage | None, share: Share) -> Row:
    languages = tr(", ", "between things").join(map(language_told, coverage.sentences)) if coverage else ""
    ratio = share.ratio
    cells = (
        Cell(found.names[article.id]),
        Cell(state_told(article.state), article.state),
        Cell(percent_told(ratio), "" if ratio is None else f"{ratio:.4f}", ratio),
        _number(article.records),
        _number(len(coverage.open_figures)) if coverage else Cell(""),
        _number(len(coverage.open_speech)) if coverage else Cell(""),
        _number(share.of) if coverage else Cell(""),
        Cell(languages),
        Cell(" ".join(article.title.split())),
    )
    return Row(article.id, cells, (Source("", article.id, article.text),))


def _languages(found: Found) -> tuple[RowsDrawing, TableData]:
    what = {
        "sentences": tr("sentences with coded words"),
        "figures": tr("figures, coded or rejected"),
        "speech": tr("reports of speech, coded"),
    }
    kinds = (Kind(tr("done", "of something"), 0), Kind(tr("open", "of something"), 0, Fill.HOLLOW))
    bars, rows = [], []
    for each in by_language(found.coverages):
        for name, share in (("sentences", each.sentences), ("figures", each.figures), ("speech", each.speech)):
            if share.of:
                label = tr("{language}: {what}", language=language_told(each.language), what=what[name])
                numbers = (share.done, share.of - share.done)
                bars.append(BarRow((each.language, name), label, numbers, share_told(share), share.of))
    for coverage in found.coverages:
        for (tag, name), share in _shares(coverage).items():
            cells = (
                Cell(language_told(tag), tag),
                Cell(what[name], name),
                Cell(found.names.get(coverage.article, "")),
                _number(share.done),
                _number(share.of),
                Cell(percent_told(share.ratio), f"{share.ratio or 0:.4f}", share.ratio or 0.0),
            )
            text = found.read[coverage.article].text
            rows.append(Row((tag, name), cells, (Source("", coverage.article, text),)))
    columns = (
        Column("language", tr("Language")),
        Column("what", tr("What")),
        Column("article", tr("Article")),
        Column("done", tr("Done"), is_number=True),
        Column("of", tr("Of", "so many of so many"), is_number=True),
        Column("share", tr("Share"), is_number=True),
    )
    return RowsDrawing(kinds, bars, tr("No article was read yet.")), TableData(columns, tuple(rows))


def _shares(coverage: ArticleCoverage) -> dict[tuple[str, str], Share]:
    sums: defaultdict[tuple[str, str], Share] = defaultdict(Share)
    for tag, share in coverage.sentences.items():
        sums[tag, "sentences"] += share
    for name, words in (("figures", coverage.figures), ("speech", coverage.speech)):
        for each in words:
            sums[each.language, name] += Share(int(each.settled is not Settled.OPEN), 1)
    return dict(sums)


def _open(found: Found) -> tuple[RowsDrawing, TableData]:
    kinds = (
        Kind(tr("coded"), 0),
        Kind(tr("rejected"), 1, Fill.CROSSED),
        Kind(tr("open", "of something"), 0, Fill.HOLLOW),
    )
    named = {"figures": tr("figures"), "speech": tr("reports of speech")}
    one = {"figures": tr("figure"), "speech": tr("report of speech")}
    bars, rows = [], []
    for coverage in found.coverages:
        read, name = found.read[coverage.article], found.names.get(coverage.article, "")
        for what, words in (("figures", coverage.figures), ("speech", coverage.speech)):
            if not words:
                continue
            key = (coverage.article, what)
            numbers = tuple(_settled(words, each) for each in (Settled.CODED, Settled.REJECTED, Settled.OPEN))
            label = tr("{article}: {what}", article=name, what=named[what])
            share = Share(len(words) - numbers[2], len(words))
            bars.append(BarRow(key, label, numbers, share_told(share), len(words)))
            for each in words:
                if each.settled is Settled.OPEN:
                    shown = (one[what], name, each.source.exact, read.around.get(each, ""))
                    cells = (*map(Cell, shown), Cell(language_told(each.language), each.language))
                    rows.append(Row(key, cells, (each.source,)))
    columns = (
        Column("what", tr("What")),
        Column("article", tr("Article")),
        Column("found", tr("Words")),
        Column("around", tr("Where it stands"), is_wide=True),
        Column("language", tr("Language")),
    )
    return RowsDrawing(kinds, bars, tr("No figures and no reports of speech were found.")), TableData(
        columns, tuple(rows)
    )


def _settled(words: Sequence[FoundWords], settled: Settled) -> int:
    return sum(each.settled is settled for each in words)


def _rules(found: Found) -> tuple[RowsDrawing, TableData]:
    kinds = (
        Kind(tr("accepted"), 0),
        Kind(tr("coded otherwise"), 2, Fill.HATCHED),
        Kind(tr("rejected"), 1, Fill.CROSSED),
        Kind(tr("open", "of something"), 0, Fill.HOLLOW),
    )
    findings = [each for coverage in found.coverages for each in coverage.findings or ()]
    bars: list[BarRow] = []
    for each in outcomes_of(findings):
        numbers = (each.accepted, each.coded, each.rejected, each.open)
        agreed = percent_told(each.agreed)
        note = tr("{share} right", share=agreed) if agreed else tr("none decided")
        bars.append(BarRow((each.type, each.rule), rule_told(found.codebook, each), numbers, note))
    fates = {fate: kind.label for fate, kind in zip(Fate, kinds, strict=True)}
    rows = [
        Row(
            (each.type, each.rule),
            (
                Cell(type_told(found.codebook, each.type), each.type),
                Cell(told(rule_name(each.rule)), each.rule),
                Cell(fates[each.fate], str(each.fate)),
                Cell(found.names.get(each.source.article, "")),
                Cell(" ".join(each.source.exact.split())),
            ),
            (each.source,),
        )
        for each in findings
    ]
    columns = (
        Column("type", tr("Type")),
        Column("rule", tr("Rule")),
        Column("outcome", tr("Outcome", "of a suggestion")),
        Column("article", tr("Article")),
        Column("found", tr("Words")),
    )
    why = tr("No article was looked through for suggestions yet.")
    return RowsDrawing(kinds, bars, why), TableData(columns, tuple(rows))


def _days(days: Sequence[DayOfWork]) -> tuple[RowsDrawing, TableData]:
    analysts = {each.analyst: (each.name, each.colour) for each in days}
    kinds = [
        Kind(name, slot, _FILLS[slot % len(_FILLS)], colour) for slot, (name, colour) in enumerate(analysts.values())
    ]
    by_day: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for each in days:
        by_day[each.day.isoformat()][each.analyst] = each.records
    bars = [
        BarRow(
            day,
            date_in_words(day),
            tuple(made.get(analyst, 0) for analyst in analysts),
            tr("%n record(s)", "", sum(made.values())),
            leads=False,
        )
        for day, made in sorted(by_day.items(), reverse=True)
    ]
    rows = [
        Row(
            each.day.isoformat(),
            (
                Cell(date_in_words(each.day.isoformat()), each.day.isoformat(), each.day.isoformat()),
                Cell(each.name),
                _number(each.records),
            ),
        )
        for each in reversed(days)
    ]
    columns = (
        Column("day", tr("Day")),
        Column("analyst", tr("Analyst")),
        Column("records", tr("Records"), is_number=True),
    )
    return RowsDrawing(kinds, bars, tr("No records were made yet.")), TableData(columns, tuple(rows))


def _number(number: int) -> Cell:
    return Cell(QLocale().toString(number), str(number), number)
