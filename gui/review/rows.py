"""Records as rows of a grid: what each cell shows, sorts by and is found by. Made in any thread."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import Enum
from pathlib import PurePath
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.model.record import Origin, RecordState
from core.project.review import looks_of, stand_of
from core.project.short_names import short_article, shortened
from core.text.fold import fold_key
from gui.form.heading import state_in_words
from gui.form.values_told import NUMBERS, value_told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.model.article import Article
    from core.model.codebook import Field, RecordType
    from core.model.record import Record, Value
    from core.project.project import Project
    from core.project.review import Look
    from core.text.span import Span

ARTICLE, WORDS, STATE = ":article", ":words", ":state"
"""Columns that every type has; no field of a codebook is called so."""
OWN = (ARTICLE, WORDS, STATE)
BETWEEN = " · "
"""Stands between several values of one field."""
_STATES = (RecordState.TO_DISCUSS, RecordState.DRAFT, RecordState.CHECKED)


class Mark(Enum):
    """What is to be said of a value besides what it is; the most pressing first."""

    DOUBTFUL = "doubtful"
    UNREAD = "unread"
    CORRECTED = "corrected"
    CARRIED = "carried"
    OUTSIDE = "outside"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        shown: On one line, as the language of the interface writes it.
        order: Sorts the column: a number, or folded words; None where the cell is empty.
        marks: What is to be said besides.
        values: How many values stand here.
        span: Their words, code points, half open, in the newest text of the article; None where they are not there.
    """

    shown: str = ""
    order: float | str | None = None
    marks: tuple[Mark, ...] = ()
    values: int = 0
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One record.

    Attributes:
        cells: One a column.
        key: Folded words of all cells, for finding.
        span: Its first mention in the newest text; None where it is not there.
        looks: What wants a look in it.
    """

    record: str
    article: str
    cells: tuple[Cell, ...]
    key: str
    span: Span | None
    looks: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the grid of a type.

    Attributes:
        id: `ARTICLE`, `WORDS` or `STATE`; else that of the field in `field`.
        field: None for those that every type has.
    """

    id: str
    label: str
    field: Field | None = None

    @property
    def is_number(self) -> bool:
        """Whether it is set to the right."""
        return self.field is not None and self.field.kind in NUMBERS


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What rows say of their article: its short name, its place among all, and the id of its newest text."""

    name: str
    place: int
    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """The records of one type.

    Attributes:
        label: The type, in the language of the interface.
    """

    type: str
    label: str
    columns: tuple[Column, ...]
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class ReviewRead:
    """What was read of a project, all types in the order of the codebook."""

    grids: Mapping[str, Grid] = field(default_factory=dict[str, Grid])
    articles: Mapping[str, ArticleHead] = field(default_factory=dict[str, ArticleHead])


class RowMaker:
    """Makes the rows of one project in one language; equal values are put into words once."""

    def __init__(self, project: Project, spoken: str, articles: Mapping[str, ArticleHead]) -> None:
        """Make rows.

        Args:
            spoken: Language of the interface.
        """
        self._project, self._spoken, self._articles = project, spoken, articles
        self._codebook = project.codebook
        self._told: dict[tuple[object, ...], str] = {}
        self._states = {state: state_in_words(state) for state in RecordState}

    def columns(self, kind: RecordType, names: Mapping[str, str]) -> tuple[Column, ...]:
        """Give the columns of a type.

        Args:
            names: Of the columns that every type has, in the language of the interface.
        """
        fields = (Column(each.id, each.labels.best(self._spoken), each) for each in kind.fields)
        return (*(Column(each, names[each]) for each in OWN), *fields)

    def row(self, record: Record) -> Row:
        """Make the row of a record."""
        head = self._articles.get(record.article, ArticleHead("", 0, ""))
        here = stand_of(record, head.text)
        words, state = " ".join(here.words.split()), self._states[record.state]
        own = (
            Cell(head.name, float(head.place)),
            Cell(words, fold_key(words) or None, span=here.span),
            Cell(state, float(_STATES.index(record.state))),
        )
        fields = self._codebook.type(record.type).fields
        cells = (*own, *(self._cell(record, each, head.text) for each in fields))
        key = fold_key("\n".join(cell.shown for cell in cells if cell.shown))
        return Row(record.id, record.article, cells, key, here.span, tuple(looks_of(self._codebook, record, head.text)))

    def _cell(self, record: Record, asked: Field, newest: str) -> Cell:
        values = record.values(asked.id)
        if not values:
            return _EMPTY
        shown = BETWEEN.join(self._say(record.type, value) for value in values)
        marks = tuple(dict.fromkeys(mark for value in values for mark in marks_of(value)))
        anchors = (anchor for value in values for anchor in value.words)
        span = next((anchor.span for anchor in anchors if anchor.text == newest), None)
        return Cell(shown, _order(asked, values[0], shown), marks, len(values), span)

    def _say(self, record_type: str, value: Value) -> str:
        words = value.raw if value.normal is None else ""
        key = (record_type, value.field, value.normal, value.not_stated, words, value.bound, value.high, value.unit)
        told = self._told.get(key)
        if told is None:
            told = " ".join(value_told(self._project, record_type, value, self._spoken).split())
            self._told[key] = told
        return told


def read_review(project: Project, spoken: str, names: Mapping[str, str]) -> ReviewRead:
    """Read all records of the analyst shown.

    Args:
        spoken: Language of the interface.
        names: Of the columns that every type has.
    """
    articles = _heads(project.articles())
    maker = RowMaker(project, spoken, articles)
    grids: dict[str, Grid] = {}
    for kind in project.codebook.types:
        rows = [maker.row(record) for record in project.records(record_type=kind.id)]
        rows.sort(key=lambda row: (articles[row.article].place, row.span.start if row.span is not None else 0))
        grids[kind.id] = Grid(kind.id, kind.labels.best(spoken), maker.columns(kind, names), rows)
    return ReviewRead(grids, articles)


def _heads(articles: Sequence[Article]) -> dict[str, ArticleHead]:
    """Name articles briefly; by all of their file name where several would be called the same."""
    short = {each.id: short_article(each) for each in articles}
    borne = Counter(short.values())
    return {
        each.id: ArticleHead(
            short[each.id] if borne[short[each.id]] == 1 else shortened(PurePath(each.file).stem or short[each.id]),
            place,
            each.text,
        )
        for place, each in enumerate(articles)
    }


def is_typed(cell: Cell, column: Column) -> bool:
    """Tell whether a cell can be typed into: it holds one value at most, and is no quotation."""
    return cell.values <= 1 if column.field is not None else column.id == STATE


def marks_of(value: Value) -> tuple[Mark, ...]:
    """Say what is to be said of a value besides what it is, the most pressing first."""
    found: list[Mark] = []
    if value.doubtful:
        found.append(Mark.DOUBTFUL)
    if not value.not_stated:
        if value.normal is None and value.raw:
            found.append(Mark.UNREAD)
        if value.reading is not None and value.normal != value.reading:
            found.append(Mark.CORRECTED)
        if value.carried:
            found.append(Mark.CARRIED)
        if value.origin is not Origin.STATED:
            found.append(Mark.OUTSIDE if value.origin is Origin.OUTSIDE else Mark.INFERRED)
    return tuple(found)


def _order(asked: Field, value: Value, shown: str) -> float | str | None:
    if value.normal is None:
        return fold_key(shown) or None
    if asked.kind in NUMBERS:
        try:
            number = Decimal(value.normal)
        except InvalidOperation:
            return fold_key(shown)
        return float(number) if number.is_finite() else fold_key(shown)
    if asked.kind is Kind.EDTF:
        return value.normal
    if asked.kind is Kind.CHOICE:
        place = next((n for n, each in enumerate(asked.choices) if each.id == value.normal), None)
        return fold_key(shown) if place is None else float(place)
    return fold_key(shown) or None


_EMPTY = Cell()
