"""What all operations share: who acts, whose record is changed, and telling the project what became stale."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import ActKind
from core.model.ids import id_within
from core.operations.wording import ENTERED_ANALYST
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator

    from core.model.record import Record
    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.store.tables import Plain

ANALYST_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#ddcc77", "#882255")


@contextmanager
def acting(project: Project, what: str, *, article: str | None = None) -> Generator[ActWriter]:
    """Open an act of the analyst at work, who is entered in the project at her first act."""
    try:
        with project.store.acts.act(what, analyst=analyst_id(project), article=article) as writer:
            yield writer
    except BaseException:
        # Names that the act made on its way are gone with it.
        project.read_anew()
        raise
    project.refresh(writer.changes)


def analyst_id(project: Project) -> str:
    """Give the id of the analyst at work; enters her if the project does not know her yet."""
    if project.me is None:
        project.look_for_me()
    if project.me is None:
        known = len(project.store.articles.analysts())
        colour = ANALYST_COLOURS[known % len(ANALYST_COLOURS)]
        what = ENTERED_ANALYST.of(name=project.my_name)
        with project.store.acts.act(what, analyst="nobody", kind=ActKind.SETUP) as writer:
            writer.insert("analyst", {"name": project.my_name, "colour": colour})
        project.refresh(writer.changes)
    return project.my_id


def find_record(project: Project, record_id: str) -> Record:
    """Find a record, whoever made it.

    Raises:
        UserFixable: If it is gone.
    """
    record = project.record(record_id)
    if record is None:
        raise UserFixable(
            tr("The record is no longer there."),
            kept=tr("Nothing was changed."),
            cure=tr("Undo brings deleted records back."),
        )
    return record


def own_record(project: Project, writer: ActWriter, record: Record) -> Record:
    """Give the record that the analyst changes: this one if it is hers, else her copy of it.

    The copy is made in the act at hand when she first changes that record; later changes go to the same copy. The
    act's `Changes` name both. What a copy is made of has the ids that `id_in_copy` tells.
    """
    if record.analyst == project.my_id:
        return record
    writer.name(record.id)
    copy_id = id_in_copy(project, record, record.id)
    held = project.record(copy_id)
    if held is not None:
        writer.name(copy_id)
        return held
    _copy(project, writer, record)
    return find_record(project, copy_id)


def id_in_copy(project: Project, record: Record, identity: str) -> str:
    """Tell the id of a record, mention or value of a record in what `own_record` gives for it."""
    return identity if record.analyst == project.my_id else id_within(identity, project.my_id)


def refuse_anothers(project: Project, record: Record) -> None:
    """Refuse to delete what another analyst made.

    Raises:
        UserFixable: If the record is not the analyst's own.
    """
    if record.analyst == project.my_id:
        return
    names = {analyst.id: analyst.name for analyst in project.analysts()}
    raise UserFixable(
        tr(
            "This record is {analyst}'s: only who made it can delete it.",
            analyst=names.get(record.analyst, tr("another analyst")),
        ),
        kept=tr("Nothing was changed."),
        cure=tr("Change it instead: that makes a copy of yours."),
    )


def _copy(project: Project, writer: ActWriter, record: Record) -> None:
    """Copy a record whole, with mentions, values and spans, as the analyst's own."""

    def copied(table: str, identity: str, **changed: Plain) -> str:
        row = writer.read(table, identity) | {"id": id_in_copy(project, record, identity)} | changed
        return writer.insert(table, row)

    made = copied("record", record.id, analyst=project.my_id)
    for mention in record.mentions:
        copied("mention", mention.id, record=made)
    for values in record.fields.values():
        for n, value in enumerate(values):
            own = copied("value", value.id, record=made, n=n)
            for span_id in project.store.records.span_ids(value.id):
                copied("value_span", span_id, value=own)
