"""Why the doubtful values of a record are doubtful, as far as the rules that found them said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.wording import told

if TYPE_CHECKING:
    from core.model.record import Record
    from core.project.project import Project


def doubts_of(project: Project, record: Record) -> dict[str, str]:
    """Say of each doubtful value why it is, by value id; those that nobody gave a reason for are missing."""
    doubtful = [value for value in record.all_values() if value.doubtful and not value.not_stated]
    why = project.suggestion_book.why
    said = {value.id: told(why(record.article, record.type, value)) for value in doubtful}
    return {value: reason for value, reason in said.items() if reason}
