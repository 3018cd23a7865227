"""Notes on records, values, articles and names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.operations import values
from core.operations.acting import acting, analyst_id
from core.operations.wording import NOTED, NOTED_RECORD, UNNOTED, UNNOTED_RECORD, record_words, short_article, shortened
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.change import Changes
    from core.project.project import Project
    from core.wording import Phrase


def set_note(project: Project, subject: str, text: str) -> Changes:
    """Write the analyst's note on a record, value, article, entity or term; an empty one takes it away.

    On a value it is the value's own note, which also says where a value from outside is known from. Notes on all else
    are per analyst, and another analyst's record takes one too.

    Raises:
        UserFixable: If there is no such thing.
    """
    text = text.strip()
    owner = project.store.listing.record_of_value(subject) if subject.isascii() else None
    if owner is not None:
        return values.set_note(project, owner, subject, text)
    what, article = _deed(project, subject, writes=bool(text))
    held = project.store.notes.on((subject,), analyst_id(project))
    with acting(project, what, article=article) as writer:
        if held and text:
            writer.update("note", held[0].id, {"body": text})
        elif held:
            writer.delete("note", held[0].id)
        elif text:
            writer.insert("note", {"analyst": project.my_id, "subject": subject, "body": text})
    return writer.changes


def notes_of(project: Project, subjects: Iterable[str]) -> dict[str, str]:
    """Give the notes of the analyst shown on some things, by their ids; those without one are missing."""
    wanted = tuple(subjects)
    found = project.notes.on(wanted)
    owners = {each: project.store.listing.record_of_value(each) for each in wanted if each not in found}
    for owner in {owner for owner in owners.values() if owner is not None}:
        record = project.record(owner)
        for value in record.all_values() if record is not None else ():
            if value.id in owners and value.note:
                found[value.id] = value.note
    return found


def _deed(project: Project, subject: str, *, writes: bool) -> tuple[Phrase, str | None]:
    """Name the act, and the article of what the note is on."""
    on_record, on_other = (NOTED_RECORD, NOTED) if writes else (UNNOTED_RECORD, UNNOTED)
    if subject.isascii():
        record = project.record(subject)
        if record is not None:
            article = project.article(record.article)
            words = record_words(project.codebook, record)
            return on_record.of(record=words, article=short_article(article)), article.id
        if project.has_article(subject):
            return on_other.of(name=short_article(project.article(subject))), subject
        if project.names.entity(subject) is not None or project.names.term(subject) is not None:
            return on_other.of(name=shortened(project.names.label(subject))), None
    raise UserFixable(
        tr("What the note is on is no longer there."),
        kept=tr("Nothing was changed."),
        cure=tr("Undo brings back what was deleted."),
    )
