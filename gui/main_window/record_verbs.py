"""What the analyst does with a whole record: makes it once more, copies into it, notes on it, drops a mention."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.operations import records
from core.operations.duplicating import copy_fields, duplicate_record
from core.operations.notes import set_note
from gui.wording import tr

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.form.form import RecordForm
    from gui.main_window.shown_records import ShownRecords
    from gui.reader.view import Reader


class RecordVerbs(QObject):
    """Acts on the record that the form shows.

    Signals:
        record_wanted: (record id) the form should show another record.
        offered: (text, [(label, callable)]) a choice that only the analyst can make.
    """

    record_wanted = Signal(str)
    offered = Signal(str, list)

    def __init__(
        self, session: Session, reader: Reader, form: RecordForm, shown: ShownRecords, parent: QObject | None = None
    ) -> None:
        """Act on what the form shows."""
        super().__init__(parent)
        self._session, self._reader, self._form, self._shown = session, reader, form, shown

    def duplicate(self) -> None:
        """Make a second record with the same words and values, and open it."""
        record = self._form.record
        if record is None:
            self.offered.emit(tr("Open the record that is to be made once more."), [])
            return
        made: list[str] = []

        def operation(project: Project) -> Changes:
            done = duplicate_record(project, record.id)
            made.append(done.record)
            return done.changes

        if self._session.run(operation, self) is not None and made:
            self.record_wanted.emit(made[0])

    def copy_last_fields(self) -> None:
        """Copy the fields of the last record of this type in the article into the empty ones of this record."""
        record = self._form.record
        last = self._shown.made_before(record) if record is not None else None
        if record is None or last is None:
            self.offered.emit(tr("There is no earlier record of this type in the article."), [])
            return
        kind = self._session.project.codebook.type(record.type)
        # What names or anchors a record is its own.
        fields = [field.id for field in kind.fields if field.id not in (kind.identity, kind.anchor)]
        self._session.run(lambda project: copy_fields(project, last, record.id, fields), self)

    def remove_mention(self) -> None:
        """Take away the mention at the caret; where none stands there, ask which one."""
        record = self._form.record
        if record is None or len(record.mentions) < 2:
            self.offered.emit(tr("A record keeps its only mention; delete the record instead."), [])
            return
        at = self._reader.caret_position()
        text_id = self._session.project.article(record.article).text
        here = [
            mention
            for mention in record.mentions
            if mention.anchor.text == text_id and mention.anchor.span.start <= at <= mention.anchor.span.end
        ]
        if here:
            self._remove_mention(record.id, here[0].id)
            return
        choices = [
            (_cut(mention.anchor.exact), partial(self._remove_mention, record.id, mention.id))
            for mention in record.mentions
        ]
        self.offered.emit(tr("Which mention is to go?"), choices)

    def _remove_mention(self, record: str, mention: str) -> None:
        self._session.run(lambda project: records.remove_mention(project, record, mention), self)

    def ask_note(self) -> None:
        """Open the note on the record for writing."""
        record = self._form.record
        if record is None:
            self.offered.emit(tr("Open the record that the note is about."), [])
            return

        def given(text: str) -> None:
            self._session.run(lambda project: set_note(project, record.id, text), self)

        self._form.ask_note(given)


def _cut(words: str, longest: int = 40) -> str:
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
