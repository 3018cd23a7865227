"""Which notes of an incoming set come in: those on what the set brings, by who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.note import Note

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.model.annotated_set import AnnotatedSet
    from core.operations.set_articles import PlannedArticle
    from core.operations.set_records import PlannedRecords


def plan_notes(
    incoming: AnnotatedSet, articles: Mapping[str, PlannedArticle], records: PlannedRecords
) -> Iterator[Note]:
    """Walk the notes to make, without ids: on records that are new, and on new articles where a new record tells whose.

    A note on what the project holds already stays out: the project keeps its own.
    """
    makers = {record.id: record.analyst for record in records.new}
    homes = {record.article: record.analyst for record in records.new}
    for subject, text in incoming.notes.items():
        planned = articles.get(subject)
        if planned is not None and planned.is_new and planned.id in homes:
            yield Note("", homes[planned.id], planned.id, text)
        elif (record := records.ids.get(subject)) in makers:
            yield Note("", makers[record], record, text)
