"""The records of the article that is open, and their marks in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.main_window.marking import marks_of, record_key, value_key

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.model.record import Record
    from gui.actions.session import Session
    from gui.reader.view import Reader

_TOO_MANY_TO_PATCH = 200


class ShownRecords:
    """Keeps what is painted in step with the project, at a cost that grows with what was touched."""

    def __init__(self, session: Session, reader: Reader) -> None:
        """Begin with no article."""
        self._session, self._reader = session, reader
        self._article = ""
        self._records: dict[str, Record] = {}

    def __len__(self) -> int:
        """Count the records of the article."""
        return len(self._records)

    def all(self) -> tuple[Record, ...]:
        """Give the records of the article, in the order in which they were made."""
        return tuple(self._records.values())

    def find(self, record_id: str) -> Record | None:
        """Find a record of the article."""
        return self._records.get(record_id)

    def touched_by(self, changes: Changes) -> list[str]:
        """List the records of the article that an act touched."""
        return [record_id for record_id in self._records if record_id in changes.ids]

    def forget(self) -> None:
        """Show no article."""
        self._article = ""
        self._records = {}

    def read(self, article: str) -> None:
        """Read the records of an article and paint all their marks."""
        self._article = article
        project = self._session.project
        self._records = {record.id: record for record in project.records(article=article)}
        text_id = project.article(article).text
        self._reader.set_marks([mark for record in self.all() for mark in marks_of(project, record, text_id)])

    def bring_up_to_date(self, changes: Changes) -> None:
        """Read and paint anew only the records that were touched."""
        if len(changes.ids) > _TOO_MANY_TO_PATCH or changes.touches("codebook"):
            self.read(self._article)
            return
        removed = {key for record_id in self.touched_by(changes) for key in self._keys_of(record_id)}
        added = [record for record in map(self._read_one, changes.ids) if record is not None]
        project = self._session.project
        text_id = project.article(self._article).text
        marks = [mark for record in added for mark in marks_of(project, record, text_id)]
        self._reader.update_marks(marks, frozenset(removed))

    def _keys_of(self, record_id: str) -> set[str]:
        record = self._records[record_id]
        return {record_key(record.id), *(value_key(value.id) for value in record.all_values())}

    def _read_one(self, identity: str) -> Record | None:
        """Read a record again; None, and forgotten, where the id is no record of this article and analyst."""
        project = self._session.project
        record = project.record(identity)
        if record is None or record.article != self._article or record.analyst != project.my_id:
            self._records.pop(identity, None)
            return None
        self._records[identity] = record
        return record
