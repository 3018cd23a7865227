"""The records of the article that is open, and their marks in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of
from core.store.listing import Coded
from gui.main_window.marking import identity_of, told
from gui.reader.marks import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.change import Changes
    from core.model.record import Record, Value
    from core.store.listing import Listing, SpanRow
    from gui.actions.session import Session
    from gui.form.record_list import RecordList
    from gui.reader.marks import Mark, MarkKey
    from gui.reader.view import Reader

_TOO_MANY_TO_PATCH = 200
_TYPE = 2
_NAMING = ("entity", "alias", "term", "codebook")


class ShownRecords:
    """Keeps what is painted and listed in step with the project, at a cost that grows with what was touched.

    Of all records only places and spans are known; a record is read when it is looked at.
    """

    def __init__(self, session: Session, reader: Reader, record_list: RecordList) -> None:
        """Begin with no article."""
        self._session, self._reader, self._list = session, reader, record_list
        self._article = self._text = ""
        self._places: dict[bytes, SpanRow] = {}
        self._read: dict[str, Record | None] = {}
        self.record_list = record_list
        reader.set_teller(self._told)

    def __len__(self) -> int:
        """Count the records of the article."""
        return len(self._places)

    def find(self, record_id: str) -> Record | None:
        """Find a record of the article; it is read once, and again after it was touched."""
        if key_of(record_id) not in self._places:
            return None
        if record_id not in self._read:
            self._read[record_id] = self._session.project.record(record_id)
        return self._read[record_id]

    def touched_by(self, changes: Changes) -> list[str]:
        """List the records of the article that an act touched, in the order in which they were made."""
        return sorted(each for each in changes.ids if key_of(each) in self._places)

    def owner_of(self, key: MarkKey) -> str | None:
        """Tell which record of the article a mark belongs to."""
        identity = identity_of(key)
        if key in self._places:
            return identity
        return self._listing.record_of_value(identity)

    def record_that_holds(self, record_type: str, field: str, normals: Iterable[str]) -> Record | None:
        """Find the first record of a type in the article whose field begins with one of these normal forms."""
        whose = self._session.project.shown_id
        found = self._listing.record_that_holds(
            article=self._article, analyst=whose, record_type=record_type, field=field, normals=tuple(normals)
        )
        return self.find(found) if found is not None else None

    def made_before(self, record: Record) -> str | None:
        """Find the record of the same type in the article that was made last before this one."""
        keys = [key for key, row in self._places.items() if row[_TYPE] == record.type and key < key_of(record.id)]
        return id_of(max(keys)) if keys else None

    def forget(self) -> None:
        """Show no article."""
        self._article = self._text = ""
        self._places = {}
        self._read = {}
        self._list.show_places(None, {}, self.find)

    def read(self, article: str, text: str) -> None:
        """Read what is coded in an article, paint its marks and list its records.

        Args:
            text: Id of the text that is shown; spans in other texts are left out.
        """
        self._article, self._text = article, text
        self._read = {}
        project = self._session.project
        whose = project.shown_id
        coded = self._listing.coded(article=article, analyst=whose, text=text) if whose else Coded([], {})
        self._places = coded.records
        self._reader.set_mark_rows(coded.spans)
        self._list.show_places(project, coded.records, self.find)

    def bring_up_to_date(self, changes: Changes) -> None:
        """Paint and list anew only the records that were touched."""
        if len(changes.ids) > _TOO_MANY_TO_PATCH or changes.touches("codebook"):
            self.read(self._article, self._text)
            return
        touched = {key_of(each) for each in changes.ids}
        if changes.touches(*_NAMING):
            self._read = {}
            self._list.model.repaint_rows()
        gone = [key for key in touched if key in self._places]
        for key in gone:
            self._read.pop(id_of(key), None)
            del self._places[key]
        whose = self._session.project.shown_id
        fresh = self._listing.coded_among(changes.ids, article=self._article, analyst=whose, text=self._text)
        removed = touched | {row[4] for row in fresh.spans}
        self._reader.update_mark_rows(fresh.spans, removed)
        # What is sorted by its words or state is looked up while the list takes it in.
        self._places |= fresh.records
        self._list.patch_places(fresh.records, gone)

    @property
    def _listing(self) -> Listing:
        return self._session.project.store.listing

    def _told(self, mark: Mark) -> str:
        project = self._session.project
        if mark.kind is MarkKind.SUGGESTION or mark.tooltip:
            return mark.tooltip
        if mark.kind is MarkKind.MENTION:
            return told(project, mark.style, mark.kind, None, None)
        owner = self.owner_of(mark.key)
        record = self.find(owner) if owner is not None else None
        return told(project, mark.style, mark.kind, record, _value(record, identity_of(mark.key)))


def _value(record: Record | None, value_id: str) -> Value | None:
    if record is None:
        return None
    return next((value for value in record.all_values() if value.id == value_id), None)
