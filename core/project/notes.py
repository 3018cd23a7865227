"""The notes of a project: on records, articles and names in a table of their own, on values in the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.note import Note
    from core.project.project import Project


class NoteBook:
    """Answers about the notes of the analyst whose set is shown."""

    def __init__(self, project: Project) -> None:
        """Look at a project."""
        self._project = project

    def on(self, subjects: Iterable[str]) -> dict[str, str]:
        """Give the notes on some records, articles, entities or terms, by their ids; those without one are missing."""
        return {note.subject: note.text for note in self._project.store.notes.on(subjects, self._whose)}

    def every(self) -> tuple[Note, ...]:
        """List all notes but those of values, in the order in which they were made."""
        return self._project.store.notes.of(self._whose)

    @property
    def _whose(self) -> str:
        return self._project.shown_id or "none"
