"""The claim board of a project: what its articles say of the same things, one row a fact, one column an article."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from core.analysis.claim_groups import KeyBasis, key_fields
from core.analysis.claim_memo import ClaimMemo
from core.analysis.claims import ClaimState, Column, claim_board
from core.model.article import ArticleState
from core.model.codebook import Kind
from core.project.board_records import BoardRecords
from core.project.comparing import Speech, lies_in, own_stretches, part_name, refuse_overlapping
from core.project.rulings import rulings_of
from core.project.short_names import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.analysis.claim_groups import ClaimKey
    from core.analysis.claims import Cell, ClaimRow
    from core.model.change import Changes
    from core.model.codebook import RecordType
    from core.model.record import Anchor, Record, Value
    from core.project.comparing import Part, Stretches
    from core.project.project import Project
    from core.project.rulings import Ruling
    from core.store.comparisons import Pairing

_LONGEST_TITLE = 80
_MADE_ANEW = (
    *("codebook", "analyst", "entity", "alias", "term", "region"),
    *("article", "article_text", "article_field"),
)
"""After an act on one of these everything may be called otherwise, or stand elsewhere."""


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """An article, or what of it is in one language.

    Attributes:
        name: In few words.
        done: Whether the analyst is through with the article, so that what is not coded is not stated.
    """

    part: Part
    name: str
    done: bool


@dataclass(frozen=True, slots=True)
class BoardCell:
    """One value in a column.

    Attributes:
        record: Id of its record.
        article: Id of the article.
        anchors: The words that say it; else those that it was inferred from; else the first mention of its record.
            None where the value is *not stated*.
        language: Base language of these words; empty where it is not known.
    """

    record: str
    value: Value
    article: str
    anchors: tuple[Anchor, ...]
    language: str

    @property
    def exact(self) -> str:
        """The words on one line."""
        return " … ".join(" ".join(anchor.exact.split()) for anchor in self.anchors)


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One fact. Its key and its field together are its own.

    Attributes:
        key: What it is about; rows of one thing share it.
        type: Id of the record type.
        field: Id of the field.
        title: What it is about, in words.
        cells: What each column holds, in the order of the columns.
        only_here: Whether one column alone states it and an analyst looked in all others.
        unlinked: Whether it is of a record that nothing joins to others yet: the board asks "link?".
        ruling: The analyst's decision on it.
        records: Ids of all records of the columns that are about the thing.
        paired: Whether only the analyst's own word joins some of these records: it can be taken back.
    """

    key: str
    type: str
    field: str
    title: str
    cells: tuple[tuple[BoardCell, ...], ...]
    state: ClaimState
    only_here: bool
    unlinked: bool
    ruling: Ruling | None = None
    records: tuple[str, ...] = ()
    paired: bool = False


@dataclass(frozen=True, slots=True)
class Board:
    """What several articles say of the same things.

    Attributes:
        rows: What differs first, and of that what is not ruled on; then what is compatible, stated once, not coded;
            what agrees last. Rows of one thing stand together within each of these.
        records: All records of the columns by their ids.
        pairings: What the analyst said of records, joined or told apart.
    """

    columns: tuple[BoardColumn, ...]
    rows: tuple[BoardRow, ...]
    records: Mapping[str, Record]
    pairings: tuple[Pairing, ...] = ()
    memo: BoardMemo | None = field(default=None, repr=False, compare=False)


def board(project: Project, parts: Sequence[Part], *, language: str = "en") -> Board:
    """Set what some articles, or parts of them, say of the same things side by side; for the analyst shown.

    Args:
        parts: One a column.
        language: In which entities and terms are named in titles.

    Raises:
        UserFixable: If an article is gone, or two parts have words in common.
    """
    refuse_overlapping(parts)
    articles = tuple(dict.fromkeys(part.article for part in parts))
    return _Maker(project, tuple(parts), BoardRecords.read(project, articles), language, BoardMemo(language)).board()


def followed_board(project: Project, before: Board, changes: Changes, *, language: str = "en") -> Board:
    """Give a board as it is after an act, as `board` does; of the records only those are read that the act touched.

    Args:
        before: As it was right before the act, of the same analyst's set.
        changes: What the act touched.

    Raises:
        UserFixable: If an article is gone.
    """
    parts = tuple(column.part for column in before.columns)
    articles = tuple(dict.fromkeys(part.article for part in parts))
    records = BoardRecords.followed(project, articles, before.records, changes)
    memo = before.memo
    if memo is None or memo.language != language or changes.act is None or changes.touches(*_MADE_ANEW):
        memo = BoardMemo(language)
    return _Maker(project, parts, records, language, memo).board()


@dataclass(slots=True)
class BoardMemo:
    """What can be taken over into the board after an act.

    Attributes:
        language: In which things are named.
        rows: Rows by the identity of what they were made of, which is kept alive beside them.
        rulings: What the rows heed, by type and field.
    """

    language: str
    claims: ClaimMemo = field(default_factory=ClaimMemo)
    rows: dict[int, tuple[ClaimRow, BoardRow]] = field(default_factory=dict[int, "tuple[ClaimRow, BoardRow]"])
    rulings: dict[tuple[str, str], list[Ruling]] = field(default_factory=dict[tuple[str, str], "list[Ruling]"])


class _Maker:
    """What the rows of a board are made of."""

    def __init__(
        self, project: Project, parts: tuple[Part, ...], records: BoardRecords, language: str, memo: BoardMemo
    ) -> None:
        self._project = project
        self._records = records
        self._language = language
        self._codebook = project.codebook
        self._articles = {part.article: project.article(part.article) for part in parts}
        self._columns = tuple(
            BoardColumn(part, part_name(project, part), self._articles[part.article].state is ArticleState.DONE)
            for part in parts
        )
        self._stretches = tuple(own_stretches(project, part) for part in parts)
        self._speech: dict[str, Speech] = {}
        self._titles: dict[ClaimKey, tuple[str, str]] = {}
        self._memo = memo

    def board(self) -> Board:
        pairings = self._records.pairings
        rows = claim_board(
            self._codebook,
            (*self._records.own.values(), *self._records.beyond()),
            [
                Column(column.part.article, column.done, stretches)
                for column, stretches in zip(self._columns, self._stretches, strict=True)
            ],
            canonical=self._project.names.canonical,
            pairings=[(each.a, each.b) for each in pairings if each.linked],
            apart=[(each.a, each.b) for each in pairings if not each.linked],
            spoken=lambda cell: self._cell(cell, None).language,
            memo=self._memo.claims,
        )
        made = self._taken_over(rows)
        # The board before keeps what it is of: an act may still be followed from it.
        memo = replace(self._memo, rows={id(row): (row, own) for row, own in made}, rulings=self._rulings)
        return Board(self._columns, _in_order([own for _, own in made]), self._records.own, pairings, memo)

    def _taken_over(self, rows: Iterable[ClaimRow]) -> list[tuple[ClaimRow, BoardRow]]:
        """Make rows, and take those over on which nothing new is told."""
        before, paired = self._memo, self._records.paired
        ruled = {
            each for each in {*before.rulings, *self._rulings} if before.rulings.get(each) != self._rulings.get(each)
        }
        linked = {kind.id for kind in self._codebook.types if _is_titled_by_link(kind)}
        made: list[tuple[ClaimRow, BoardRow]] = []
        for row in rows:
            held, kind = before.rows.get(id(row)), row.key.type
            if held is None or kind in linked or (kind, row.field) in ruled:
                own = self._row(row)
            else:
                joined = not paired.isdisjoint(row.records)
                own = held[1] if held[1].paired is joined else replace(held[1], paired=joined)
            made.append((row, own))
        return made

    @cached_property
    def _rulings(self) -> dict[tuple[str, str], list[Ruling]]:
        found: defaultdict[tuple[str, str], list[Ruling]] = defaultdict(list)
        for ruling in rulings_of(self._project):
            found[ruling.type, ruling.field].append(ruling)
        return found

    def _row(self, row: ClaimRow) -> BoardRow:
        key, title = self._named(row.key, row.records)
        cells = tuple(
            tuple(self._cell(cell, stretches) for cell in column)
            for column, stretches in zip(row.cells, self._stretches, strict=True)
        )
        return BoardRow(
            key=key,
            type=row.key.type,
            field=row.field,
            title=title,
            cells=cells,
            state=row.state,
            only_here=row.only_here,
            unlinked=row.unlinked,
            ruling=self._ruling(row, cells) if (row.key.type, row.field) in self._rulings else None,
            records=row.records,
            paired=not self._records.paired.isdisjoint(row.records),
        )

    def _ruling(self, row: ClaimRow, cells: tuple[tuple[BoardCell, ...], ...]) -> Ruling | None:
        """Find the newest ruling on nothing but records that a row looks at."""
        records = frozenset(row.records)
        fitting = (each for each in reversed(self._rulings[row.key.type, row.field]) if each.records <= records)
        ruling = next(fitting, None)
        if ruling is None:
            return None
        said = (cell.value for column in cells for cell in column)
        return replace(ruling, changed=ruling.is_outdated(self._records.own, said))

    def _cell(self, cell: Cell, stretches: Stretches) -> BoardCell:
        """Show a value with its words; in a column of one language, with those in that language."""
        record = self._records.own[cell.record]
        anchors = cell.value.words or cell.value.basis
        if stretches is not None and len(anchors) > 1:
            anchors = tuple(each for each in anchors if lies_in(each, stretches)) or anchors
        if not anchors and not cell.value.not_stated:
            anchors = tuple(mention.anchor for mention in record.mentions[:1])
        return BoardCell(cell.record, cell.value, record.article, anchors, self._spoken(record.article, anchors))

    def _spoken(self, article: str, anchors: Sequence[Anchor]) -> str:
        text = anchors[0].text if anchors else self._articles[article].text
        if text not in self._speech:
            self._speech[text] = Speech(self._project.store.articles.regions(text), self._articles[article].languages)
        return self._speech[text].at(anchors[0].span.start if anchors else None)

    def _named(self, key: ClaimKey, records: Sequence[str]) -> tuple[str, str]:
        if key not in self._titles:
            self._titles[key] = (str(key), self._titled(key, self._records.own[records[0]]))
        return self._titles[key]

    def _titled(self, key: ClaimKey, record: Record) -> str:
        """Say what a group of records is about: the thing named, the parts of the claim, or the clause."""
        if key.basis is KeyBasis.IDENTITY:
            return self._project.names.label(key.parts[0][0], self._language)
        kind = self._codebook.type(record.type)
        parts = [
            self._project.label(record.type, value, self._language)
            for field in key_fields(kind)
            for value in record.values(field)
            if not value.not_stated
        ]
        told = " · ".join(filter(None, (" ".join(part.split()) for part in parts)))
        words = record.mentions[0].anchor.exact if record.mentions else ""
        if key.basis is KeyBasis.CLAIM:
            return told or shortened(words, _LONGEST_TITLE)
        if kind.anchor and kind.field(kind.anchor).kind is Kind.TEXT and (clause := record.first(kind.anchor)):
            words = clause.raw or clause.normal or words
        if words and told:
            return f"{shortened(words)} ({shortened(told)})" if kind.claim_key else told
        return shortened(words or told, _LONGEST_TITLE)


def _is_titled_by_link(kind: RecordType) -> bool:
    """Tell whether titles name other records, which may be called otherwise after any act."""
    return any(kind.field(each).kind is Kind.LINK for each in key_fields(kind))


def _in_order(rows: Sequence[BoardRow]) -> tuple[BoardRow, ...]:
    """Keep rows of one thing together within each state, in the order in which the things first came."""
    place = {state: n for n, state in enumerate(dict.fromkeys(row.state for row in rows))}
    things = {key: n for n, key in enumerate(dict.fromkeys(row.key for row in rows))}

    def order(row: BoardRow) -> tuple[int, bool, int]:
        settled = row.ruling is not None and not row.ruling.changed
        return place[row.state], row.state is ClaimState.DIFFERS and settled, things[row.key]

    return tuple(sorted(rows, key=order))
