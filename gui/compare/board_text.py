"""What the claim board says, in the language of the interface; each thing is worked out once, when it is looked at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.analysis.claim_groups import key_fields
from core.project.comparing import Speech
from core.text.fold import fold_key
from core.text.fold_tables import is_written_without_spaces
from gui.compare.board_lines import ORDER, Standing, counted, is_ruled, needs_ruling
from gui.compare.board_signs import standing_name
from gui.compare.board_values import Named, Said, said
from gui.compare.carried import Carried
from gui.compare.carried_words import offered_told
from gui.wording import language, told, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.model.record import Anchor
    from core.project.board import Board, BoardCell, BoardRow
    from gui.actions.session import Session
    from gui.compare.carried import Offer


_BETWEEN = re.compile(r"[\W_]+")


class BoardText:
    """Words for the facts of one board."""

    def __init__(self, session: Session) -> None:
        """Begin with no board."""
        self._session = session
        self._board: Board | None = None
        self._cells: dict[tuple[str, str, int], tuple[BoardRow, tuple[Said, ...]]] = {}
        self._keys: dict[tuple[str, str], tuple[BoardRow, str]] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._places: dict[tuple[str, str], int] = {}
        self._speech: dict[str, Speech] = {}
        self._proposed: dict[str, int] = {}
        self.carried = Carried()
        """What may be taken over from one column to another."""

    def show(self, board: Board | None) -> None:
        """Speak of another board; what is known of facts that did not change stays."""
        self._board = board

    def forget(self) -> None:
        """Work everything out anew: names, the codebook or the language are others."""
        for known in (self._cells, self._keys, self._names, self._places, self._speech):
            known.clear()

    # ── what the codebook says ──────────────────────────────────────────────────────────────────────────────────

    def places(self) -> Mapping[tuple[str, str], int]:
        """Tell where each field stands in the codebook, by type and field."""
        if not self._places and self._session.is_open:
            fields = [(kind.id, field.id) for kind in self._session.project.codebook.types for field in kind.fields]
            self._places = {each: place for place, each in enumerate(fields)}
        return self._places

    def type_name(self, type_id: str) -> str:
        """Name a record type."""
        return self._name(type_id, "")

    def field_name(self, row: BoardRow) -> str:
        """Name the field of a fact."""
        return self._name(row.type, row.field)

    def _name(self, type_id: str, field_id: str) -> str:
        known = self._names.get((type_id, field_id))
        if known is None and self._session.is_open:
            codebook = self._session.project.codebook
            known = field_id or type_id
            if codebook.has_type(type_id):
                kind = codebook.type(type_id)
                if not field_id:
                    known = kind.labels.best(language())
                elif kind.has_field(field_id):
                    known = kind.field(field_id).labels.best(language())
            self._names[type_id, field_id] = known
        return known or field_id or type_id

    # ── the articles ────────────────────────────────────────────────────────────────────────────────────────────

    def column(self, number: int) -> str:
        """Name an article."""
        columns = self._board.columns if self._board is not None else ()
        return columns[number].name if number < len(columns) else ""

    def column_told(self, number: int) -> str:
        """Say of an article what the board makes of what is not coded in it."""
        columns = self._board.columns if self._board is not None else ()
        if number >= len(columns):
            return ""
        column = columns[number]
        if not self._session.is_open or not self._session.project.has_article(column.part.article):
            return column.name
        title = self._session.project.article(column.part.article).title
        done = (
            tr("The article is done: what is not coded in it is not stated.")
            if column.done
            else tr("The article is in work: what is not coded in it may still come.")
        )
        return "\n".join(filter(None, (title or column.name, done)))

    # ── the facts ───────────────────────────────────────────────────────────────────────────────────────────────

    def title(self, row: BoardRow) -> str:
        """Say what a fact is about."""
        return row.title or self.type_name(row.type)

    def cell(self, row: BoardRow, number: int) -> tuple[Said, ...]:
        """Give what one article says of a fact."""
        key = (row.key, row.field, number)
        known = self._cells.get(key)
        # The very same fact, for the words; one that is only equal is compared by what it holds.
        if known is not None and (known[0] is row or known[0] == row):
            return known[1]
        chosen = row.ruling.chosen if row.ruling is not None else None
        held = chosen.value if chosen is not None else None
        made = tuple(self._said(row, cell, held) for cell in row.cells[number])
        self._cells[key] = (row, made)
        return made

    def _said(self, row: BoardRow, cell: BoardCell, held: str | None) -> Said:
        chosen = held is not None and cell.value.id == held
        return said(self._session.project, row.type, cell.record, cell.value, cell.language, chosen=chosen)

    def absence(self, row: BoardRow, number: int) -> Standing | None:
        """Tell why an article says nothing of a fact; None where it says something."""
        cells = row.cells[number]
        if cells:
            return Standing.NOT_STATED if all(cell.value.not_stated for cell in cells) else None
        done = self._board is not None and self._board.columns[number].done
        return Standing.NOT_STATED if done else Standing.NOT_CODED

    def offered(self, offer: Offer) -> tuple[str, str]:
        """Say what is proposed, and its words; one of them is empty where it says no more."""
        return offered_told(self._session.project, offer)

    def named(self, rows: Sequence[BoardRow], number: int) -> Named | None:
        """Give the words with which an article first names what some facts are about."""
        if self._board is None:
            return None
        part = self._board.columns[number].part
        for identity in rows[0].records:
            record = self._board.records.get(identity)
            if record is None or record.article != part.article or not record.mentions:
                continue
            for mention in record.mentions:
                spoken = self._language_of(mention.anchor, part.article)
                if part.language in ("", spoken):
                    return Named(mention.anchor, spoken, identity)
        return None

    def _language_of(self, anchor: Anchor, article: str) -> str:
        if anchor.text not in self._speech:
            project = self._session.project
            regions = project.store.articles.regions(anchor.text)
            self._speech[anchor.text] = Speech(regions, project.article(article).languages)
        return self._speech[anchor.text].at(anchor.span.start)

    def proposed(self, row: BoardRow) -> int | None:
        """Count the records that are proposed for one that is linked to nothing; None while nobody has looked."""
        return self._proposed.get(row.key)

    def propose(self, row: BoardRow, count: int) -> None:
        """Take over how many records are proposed."""
        self._proposed[row.key] = count

    def forget_proposals(self) -> None:
        """Have the proposals counted anew: what they rest on may have changed."""
        self._proposed.clear()

    # ── how they stand ──────────────────────────────────────────────────────────────────────────────────────────

    def state_words(self, row: BoardRow) -> str:
        """Say in a word or two how a fact stands."""
        name = standing_name(Standing(row.state.value))
        if row.ruling is None:
            return name
        return tr("{state}, ruled", state=name) if is_ruled(row) else tr("{state}, ruled before", state=name)

    def state_told(self, row: BoardRow) -> str:
        """Say how a fact stands, and why it was decided as it was."""
        lines = [self.state_words(row)]
        if needs_ruling(row) and row.ruling is None:
            lines.append(tr("A click, or R: decide which of them holds."))
        if row.ruling is not None:
            if row.ruling.reason:
                lines.append(tr("Reason: {reason}", reason=row.ruling.reason))
            if row.ruling.changed:
                lines.append(tr("What the articles are coded to say has changed since it was decided."))
        return "\n".join(lines)

    def counts_told(self, rows: Sequence[BoardRow]) -> str:
        """Count facts by how they stand, in words."""
        found = counted(rows)
        return tr(", ", "between things").join(
            tr("{state} {count}", state=standing_name(each), count=self.number(found[each]))
            for each in ORDER
            if found[each]
        )

    def number(self, count: int) -> str:
        """Write a count for reading."""
        return QLocale().toString(count)

    # ── what is typed ───────────────────────────────────────────────────────────────────────────────────────────

    def folded(self, typed: str) -> list[str]:
        """Give what was typed, word by word, as `key` would hold it: a word may be only begun."""
        # A script that puts no spaces between words has no beginnings either.
        words = _BETWEEN.sub(" ", fold_key(typed)).split()
        return [word if is_written_without_spaces(word[0]) else f" {word}" for word in words]

    def key(self, row: BoardRow) -> str:
        """Give all words of a fact, without marks and case, a blank before each."""
        known = self._keys.get((row.key, row.field))
        if known is not None and (known[0] is row or known[0] == row):
            return known[1]
        words = [self.title(row), self.field_name(row), self.type_name(row.type), *self._called(row)]
        for number, cells in enumerate(row.cells):
            words += [each.in_words for each in self.cell(row, number)]
            words += [told(cell.value.normal or "") for cell in cells]
        made = f" {_BETWEEN.sub(' ', fold_key(' '.join(words)))}"
        self._keys[row.key, row.field] = (row, made)
        return made

    def _called(self, row: BoardRow) -> Iterator[str]:
        """Give the words with which the articles name what a fact is about."""
        if self._board is None or not self._session.project.codebook.has_type(row.type):
            return
        naming = key_fields(self._session.project.codebook.type(row.type))
        for identity in row.records:
            record = self._board.records.get(identity)
            if record is not None:
                yield from (mention.anchor.exact for mention in record.mentions[:1])
                yield from (value.raw for field in naming for value in record.values(field))


def why_nothing(*, chosen: bool, waits: bool) -> str:
    """Say why there is no fact to be seen, and what brings some.

    Args:
        chosen: Whether articles are chosen.
        waits: Whether they are still being read.
    """
    if not chosen:
        return tr("Choose two articles above: what they say of the same things is listed here.")
    if waits:
        return tr("Reading what the articles say…")
    return tr("Nothing is coded yet. Tag records in Annotate, they meet here.")
