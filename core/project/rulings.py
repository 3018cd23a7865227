"""Rulings on conflicts: what each article said then, in its words, and which of it holds.

A ruling keeps the words that it was made on. It stays what it is when a value is changed afterwards, and says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.model.record import Record, Value
    from core.project.board import BoardCell, BoardRow
    from core.project.project import Project
    from core.store.comparisons import StoredRuling


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of an article as they stood when the ruling was made.

    Attributes:
        text: Id of the text.
        span: Code points, half open, into that text.
    """

    text: str
    span: Span
    exact: str


@dataclass(frozen=True, slots=True)
class RuledCell:
    """What one article said when the ruling was made.

    Attributes:
        article: Id of the article.
        record: Id of the record.
        value: Id of the value.
        label: What the screen showed for it, in English.
        held: What the value held: normal form, bound, high and unit.
        words: Its words, or what it was inferred from.
    """

    article: str
    record: str
    value: str
    label: str
    held: str
    words: tuple[Quotation, ...]

    @property
    def exact(self) -> str:
        """The words on one line."""
        return " … ".join(each.exact for each in self.words)

    def is_said_by(self, value: Value) -> bool:
        """Tell whether a value still holds this, on these words."""
        places = {(anchor.text, anchor.span) for anchor in value.anchors}
        rests_on_record = not value.anchors
        return held_by(value) == self.held and (
            rests_on_record or all((each.text, each.span) in places for each in self.words)
        )


@dataclass(frozen=True, slots=True)
class Ruling:
    """An analyst's decision on a conflict.

    Attributes:
        type: Id of the record type.
        field: Id of the field.
        title: What the conflict was about, in words, when the ruling was made.
        cells: What stood against what.
        chosen: The one that holds; None where none does.
        changed: Whether the articles are coded otherwise by now than when the ruling was made.
    """

    id: str
    type: str
    field: str
    title: str
    cells: tuple[RuledCell, ...]
    chosen: RuledCell | None
    reason: str
    changed: bool = False

    @property
    def records(self) -> frozenset[str]:
        """Ids of the records whose values stood against each other."""
        return frozenset(cell.record for cell in self.cells)

    def is_outdated(self, records: Mapping[str, Record], said: Iterable[Value]) -> bool:
        """Tell whether what was ruled on is no longer said, or something is said that was not ruled on.

        Args:
            records: Those that stood against each other, and perhaps others, by their ids.
            said: What the articles say now.
        """
        held = {cell.held for cell in self.cells}
        if any(not value.not_stated and held_by(value) not in held for value in said):
            return True
        return not all(
            any(cell.is_said_by(value) for value in records[cell.record].values(self.field)) for cell in self.cells
        )


def rulings_of(project: Project) -> tuple[Ruling, ...]:
    """List the rulings of the analyst shown in the order in which she made them."""
    if not project.shown_id:
        return ()
    return tuple(map(_ruling, project.store.comparisons.rulings(project.shown_id)))


def ruled_cell(cell: BoardCell, label: str) -> RuledCell:
    """Note what a cell says now."""
    words = tuple(Quotation(each.text, each.span, " ".join(each.exact.split())) for each in cell.anchors)
    return RuledCell(cell.article, cell.record, cell.value.id, label, held_by(cell.value), words)


def held_by(value: Value) -> str:
    """Write what a value holds in one line, to tell whether it was changed."""
    if value.not_stated:
        return "not stated"
    return " ".join(filter(None, (value.bound, value.normal or value.raw, value.high, value.unit)))


def claim_document(row: BoardRow, cells: Iterable[RuledCell]) -> str:
    """Write what a ruling is about, as the store keeps it: what it names, by whole ids."""
    document = {
        "type": row.type,
        "field": row.field,
        "key": row.key,
        "title": row.title,
        "cells": [
            {
                "article": cell.article,
                "record": cell.record,
                "value": cell.value,
                "label": cell.label,
                "held": cell.held,
                "words": [[each.text, each.span.start, each.span.end, each.exact] for each in cell.words],
            }
            for cell in cells
        ],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _ruling(stored: StoredRuling) -> Ruling:
    document: dict[str, Any] = json.loads(stored.claim)
    cells = tuple(map(_cell, document["cells"]))
    return Ruling(
        id=stored.id,
        type=document["type"],
        field=document["field"],
        title=document["title"],
        cells=cells,
        chosen=next((cell for cell in cells if cell.value == stored.chosen), None),
        reason=stored.reason,
    )


def _cell(told: dict[str, Any]) -> RuledCell:
    words = tuple(Quotation(text, Span(start, end), exact) for text, start, end, exact in told["words"])
    return RuledCell(told["article"], told["record"], told["value"], told["label"], told["held"], words)
