"""The records of the articles at hand, read once and then kept in step with the acts."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from core.model.codebook import Codebook
    from core.model.record import Record
    from core.store.records import RecordReader, Stamp

_Whose: TypeAlias = "tuple[str, str]"
"""Id of the analyst, id of the article."""
_KEPT = 3
"""The article that is open, its partner beside it, and the one before."""
_FOLLOWED_AT_MOST = 200
"""Where an act touched more than so many things, all records are read anew."""


@dataclass(slots=True)
class _Kept:
    """Records by id in the order in which they were made, as they were at a moment of the history."""

    records: dict[str, Record]
    stamp: Stamp


class RecordShelf:
    """Answers which records an analyst has in an article.

    An article may hold thousands, an act touches few of them, and several panels ask after each act. Whether something
    else has changed meanwhile, whoever did it, is seen by the history.
    """

    def __init__(self, reader: RecordReader, arranged: Callable[[Record], Record]) -> None:
        """Keep what a reader gives, each record as `arranged` gives it."""
        self._reader = reader
        self._arranged = arranged
        self._kept: OrderedDict[_Whose, _Kept] = OrderedDict()

    def records(self, analyst: str, article: str) -> tuple[Record, ...]:
        """List the records of an analyst in an article in the order in which they were made."""
        whose, stamp = (analyst, article), self._reader.stamp()
        kept = self._kept.get(whose)
        if kept is None or kept.stamp != stamp:
            found = self._reader.records(analyst=analyst, article=article)
            kept = self._kept[whose] = _Kept({each.id: self._arranged(each) for each in found}, stamp)
        self._kept.move_to_end(whose)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return tuple(kept.records.values())

    def follow(self, changes: Changes) -> None:
        """Read what an act touched anew, where nothing but this act has changed anything."""
        if changes.act is None:
            return
        if not changes.ids or len(changes.ids) > _FOLLOWED_AT_MOST:
            self.forget()
            return
        stamp = self._reader.stamp()
        for whose, kept in tuple(self._kept.items()):
            if self._reader.has_other_changes(kept.stamp, changes.act.id):
                del self._kept[whose]
            else:
                self._take_in(whose, kept, changes.ids)
                kept.stamp = stamp

    def forget(self) -> None:
        """Read all records anew when they are asked for next."""
        self._kept.clear()

    def _take_in(self, whose: _Whose, kept: _Kept, touched: frozenset[str]) -> None:
        analyst, article = whose
        read = self._reader.among(touched, analyst=analyst, article=article)
        found = {each.id: self._arranged(each) for each in read}
        for gone in touched & kept.records.keys() - found.keys():
            del kept.records[gone]
        fresh = found.keys() - kept.records.keys()
        kept.records |= found
        if fresh and fresh != {self._reader.newest(analyst=analyst, article=article)}:
            # What was brought back stands where it stood.
            order = self._reader.ids(analyst=analyst, article=article)
            kept.records = {each: kept.records[each] for each in order if each in kept.records}


def in_order(codebook: Codebook, record: Record) -> Record:
    """Give a record with its fields in the order of the codebook; what that does not know comes last."""
    if not codebook.has_type(record.type):
        return record
    held = record.fields
    known = {field.id: held[field.id] for field in codebook.type(record.type).fields if field.id in held}
    fields = {**known, **held}
    return record if [*fields] == [*held] else replace(record, fields=fields)
