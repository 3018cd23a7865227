"""The lines of the claim board for a view: those that stay keep their place when others come and go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.compare.board_lines import BoardView, Line, LineKind, Sort, Standing, is_alone, kept_rows, lines_of
from gui.compare.board_signs import absence_told
from gui.compare.carried import in_cell
from gui.compare.carried_words import chip_words, offer_explained
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.project.board import BoardRow
    from gui.compare.board_text import BoardText
    from gui.compare.board_values import Named, Said
    from gui.compare.carried import Offer

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
FACT_COLUMN, STATE_COLUMN, FIRST_ARTICLE = 0, 1, 2
_ROLE = Qt.ItemDataRole
_SPOKEN = (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole)


class BoardModel(QAbstractTableModel):
    """Facts as lines: what they are about, how they stand, and a column for each article."""

    def __init__(self, text: BoardText, parent: QObject) -> None:
        """Begin empty.

        Args:
            text: Says everything in the language of the interface.
        """
        super().__init__(parent)
        self.text = text
        self._rows: tuple[BoardRow, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._view = BoardView()
        self._columns = 0
        self._is_begun = False
        self._tallies: dict[int, tuple[int, int]] = {}

    @property
    def rows(self) -> tuple[BoardRow, ...]:
        """All facts, shown or not."""
        return self._rows

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    @property
    def kept(self) -> tuple[BoardRow, ...]:
        """The facts that no filter leaves out, folded or not."""
        return tuple(kept_rows(self._rows, self._view, self._fits()))

    @property
    def view(self) -> BoardView:
        """How the board is to be seen."""
        return self._view

    def begin_anew(self) -> None:
        """Decide once more, with the next facts, whether those of one column alone begin in sight."""
        self._is_begun = False

    def load(self, rows: Sequence[BoardRow], columns: int) -> None:
        """Show other facts: what is the same stays where it is.

        Args:
            columns: Number of articles.
        """
        self._tallies.clear()
        if rows and not self._is_begun:
            # What is accepted later must not fold the rest away under the hands.
            self._is_begun = True
            self._view = replace(self._view, opens_alone=is_alone(rows), turned=frozenset())
        if columns != self._columns:
            self.beginResetModel()
            self._rows, self._columns = tuple(rows), columns
            self._lines = self._arranged()
            self.endResetModel()
            return
        self._rows = tuple(rows)
        self._take_over(self._arranged())

    def look(self, view: BoardView) -> None:
        """See the same facts in another way."""
        if view != self._view:
            self._view = view
            self._tallies.clear()
            self._take_over(self._arranged())

    def tell(self) -> None:
        """Say everything anew: in another language, or with other names."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, FIRST_ARTICLE + self._columns - 1)
        if self._view.typed.strip():
            self._take_over(self._arranged())
        self._changed(0, len(self._lines) - 1)

    def line(self, index: Index) -> Line | None:
        """Give the line of a cell."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def place_of(self, key: str) -> int:
        """Find a line by its key; -1 where it is not shown."""
        return next((place for place, line in enumerate(self._lines) if line.key == key), -1)

    def _arranged(self) -> tuple[Line, ...]:
        return lines_of(self._rows, self._view, self.text.places(), self._fits())

    def _fits(self) -> Callable[[BoardRow], bool]:
        words = self.text.folded(self._view.typed)
        return lambda row: all(word in self.text.key(row) for word in words)

    def _take_over(self, lines: tuple[Line, ...]) -> None:
        """Change what differs between the lines that are shown and these: only there something moves."""
        before = self._lines
        least = min(len(before), len(lines))
        head = next((n for n in range(least) if before[n].key != lines[n].key), least)
        most = least - head
        tail = next((n for n in range(most) if before[-1 - n].key != lines[-1 - n].key), most)
        if len(before) - tail > head:
            self.beginRemoveRows(ROOT, head, len(before) - tail - 1)
            self._lines = before[:head] + before[len(before) - tail :]
            self.endRemoveRows()
        if len(lines) - tail > head:
            self.beginInsertRows(ROOT, head, len(lines) - tail - 1)
            self._lines = lines
            self.endInsertRows()
        self._lines = lines
        # Where the same line stands still, what it says may be another.
        kept = [*range(head), *range(len(lines) - tail, len(lines))]
        offset = len(before) - len(lines)
        other = [n for n in kept if lines[n] != before[n if n < head else n + offset]]
        if other:
            self._changed(min(other), max(other))

    def _changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, FIRST_ARTICLE + self._columns - 1))

    # ── what the lines say ──────────────────────────────────────────────────────────────────────────────────────

    def subject(self, line: Line) -> str:
        """Say what a line is about."""
        if line.kind is LineKind.AGREED:
            return tr("%n fact(s) agree", "", len(line.rows))
        if line.kind is LineKind.ALONE:
            return tr("Coded in one column only")
        by_field = self._view.sort is Sort.FIELD
        if (line.kind is LineKind.HEAD) is by_field:
            return self.text.field_name(line.row)
        return self.text.title(line.row)

    def cell(self, line: Line, column: int) -> tuple[Said, ...]:
        """Give what an article says of a fact."""
        return self.text.cell(line.row, column - FIRST_ARTICLE)

    def absence(self, line: Line, column: int) -> Standing | None:
        """Tell why an article says nothing of a fact; None where it says something."""
        return self.text.absence(line.row, column - FIRST_ARTICLE)

    def named(self, line: Line, column: int) -> Named | None:
        """Give how an article names the thing of a head."""
        if self._view.sort is Sort.FIELD:
            return None
        return self.text.named(line.rows, column - FIRST_ARTICLE)

    def offers(self, line: Line, column: int) -> tuple[Offer, ...]:
        """List what may be taken over into a cell; of a head, all that is proposed for its thing."""
        number = column - FIRST_ARTICLE
        if number < 0 or line.kind in (LineKind.AGREED, LineKind.ALONE):
            return ()
        if line.kind is LineKind.FACT:
            return in_cell(self.text.carried.of_row(line.row, number), line.row.cells[number])
        if self._view.sort is Sort.FIELD:
            return ()
        records = (record for row in line.rows for record in row.records)
        return tuple(each for each in self.text.carried.of_records(records, number) if each.can_be_taken)

    def chip(self, line: Line, column: int) -> str:
        """Give what the small frame of a cell says that takes over what is proposed; empty where nothing is."""
        offers = self.offers(line, column)
        return chip_words(offers, whole=line.kind is LineKind.HEAD) if offers else ""

    def tally(self, line: Line, column: int) -> tuple[str, str]:
        """Say of what one column alone tells of how much is coded in a column, and how much is proposed there."""
        number = column - FIRST_ARTICLE
        if number not in self._tallies:
            coded = {cell.record for row in line.rows for cell in row.cells[number]}
            carried = self.text.carried.of_records((each for row in line.rows for each in row.records), number)
            self._tallies[number] = (len(coded), sum(each.can_be_taken for each in carried))
        coded_here, proposed = self._tallies[number]
        return (
            tr("%Ln record(s) coded", "", coded_here) if coded_here else "",
            tr("%Ln proposed", "values", proposed) if proposed else "",
        )

    def offers_changed(self) -> None:
        """Show what is proposed now."""
        self._tallies.clear()
        self._changed(0, len(self._lines) - 1)

    def asks_for_link(self, line: Line) -> bool:
        """Tell whether a line asks what its record is to be linked to."""
        by_thing = self._view.sort is not Sort.FIELD
        return line.kind is LineKind.HEAD and by_thing and all(row.unlinked for row in line.rows)

    def link_words(self, line: Line) -> str:
        """Give what the button of such a line says: how many records are proposed, where that is known."""
        count = self.text.proposed(line.row)
        return tr("Link? {count}", count=self.text.number(count)) if count else tr("Link?")

    def agreed_fields(self, line: Line) -> str:
        """List what the articles agree on."""
        between = tr(", ", "between things")
        if self._view.sort is Sort.FIELD:
            return between.join(self.text.title(row) for row in line.rows)
        return between.join(self.text.field_name(row) for row in line.rows)

    # ── what Qt asks ────────────────────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count what it is about, how it stands, and the articles."""
        return 0 if parent.isValid() else FIRST_ARTICLE + self._columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal or role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        if section < FIRST_ARTICLE:
            if section == STATE_COLUMN and role == _ROLE.ToolTipRole:
                return tr("R decides which one holds. L links a record, Delete says that two are not one thing.")
            return tr("Fact") if section == FACT_COLUMN else tr("State", "of a fact")
        return (
            self.text.column_told(section - FIRST_ARTICLE)
            if role == _ROLE.ToolTipRole
            else self.text.column(section - FIRST_ARTICLE)
        )

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Give the words of a cell, or its line."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role not in _SPOKEN:
            return None
        told = self._told(line, index.column())
        if role == _ROLE.AccessibleTextRole:
            return self.spoken(line, index.column(), told)
        if role == _ROLE.ToolTipRole and (offers := self.offers(line, index.column())):
            return f"{told}\n{offer_explained(offers, whole=line.kind is LineKind.HEAD)}"
        return told

    def spoken(self, line: Line, column: int, told: str) -> str:
        """Say a cell to those who hear it: with what the eye sees beside it."""
        if column == FACT_COLUMN and line.folds:
            return tr("{words}, open", words=told) if line.is_open else tr("{words}, folded", words=told)
        if column >= FIRST_ARTICLE and line.kind is LineKind.FACT:
            return tr("{article}: {words}", article=self.text.column(column - FIRST_ARTICLE), words=told)
        return told

    def _told(self, line: Line, column: int) -> str:
        if column == FACT_COLUMN:
            return self._subject_told(line)
        if column == STATE_COLUMN:
            return self._state_told(line)
        if line.kind is LineKind.AGREED:
            return self.agreed_fields(line)
        if line.kind is LineKind.ALONE:
            return tr(", ", "between things").join(filter(None, self.tally(line, column)))
        if line.kind is LineKind.HEAD:
            named = self.named(line, column)
            return self._with_offers(named.quoted if named is not None else "", line, column)
        absence = self.absence(line, column)
        if absence is not None:
            return self._with_offers(absence_told(absence), line, column)
        words = tr("; ", "between things").join(each.in_words for each in self.cell(line, column))
        said = tr("{words} – only here", words=words) if line.row.only_here else words
        return self._with_offers(said, line, column)

    def _with_offers(self, told: str, line: Line, column: int) -> str:
        """Add what is proposed, as the eye sees it."""
        offers = self.offers(line, column)
        if not offers:
            return told
        shown = offers[:1] if line.kind is LineKind.HEAD else offers
        found = (" ".join(filter(None, self.text.offered(each))) for each in shown)
        return "\n".join(filter(None, (told, *found, self.chip(line, column))))

    def _subject_told(self, line: Line) -> str:
        subject = self.subject(line)
        if line.kind is not LineKind.HEAD:
            return subject
        return tr("{type}: {name}", type=self.text.type_name(line.row.type), name=subject)

    def _state_told(self, line: Line) -> str:
        if line.kind is LineKind.FACT:
            return self.text.state_told(line.row)
        if self.asks_for_link(line):
            told = tr("This record is linked to nothing in the other articles yet.")
            return f"{self.link_words(line)}\n{told}"
        return self.text.counts_told(line.rows)
