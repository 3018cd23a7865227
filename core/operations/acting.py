"""What all operations share: who acts, and telling the project what became stale."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.change import ActKind

if TYPE_CHECKING:
    from collections.abc import Generator

    from core.model.record import Record
    from core.project.project import Project
    from core.store.acts import ActWriter

ANALYST_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")


@contextmanager
def acting(project: Project, what: str, *, article: str | None = None) -> Generator[ActWriter]:
    """Open an act of the analyst that the project is seen by, who is entered in the project at her first act."""
    try:
        with project.store.acts.act(what, analyst=analyst_id(project), article=article) as writer:
            yield writer
    except BaseException:
        # Names that the act made on its way are gone with it.
        project.forget_names()
        raise
    project.refresh(writer.changes)


def analyst_id(project: Project) -> str:
    """Give the id of the analyst shown; enters her if the project does not know her yet."""
    if project.me is None:
        project.look_for_me()
    if project.me is None:
        known = len(project.store.articles.analysts())
        colour = ANALYST_COLOURS[known % len(ANALYST_COLOURS)]
        what = f"entered analyst {project.my_name}"
        with project.store.acts.act(what, analyst="nobody", kind=ActKind.SETUP) as writer:
            writer.insert("analyst", {"name": project.my_name, "colour": colour})
        project.refresh(writer.changes)
    return project.my_id


def own_record(project: Project, record_id: str) -> Record:
    """Find a record that the analyst may change.

    Raises:
        UserFixable: If it is gone or another analyst's.
    """
    record = project.record(record_id)
    if record is None:
        raise UserFixable(
            "The record is no longer there.", kept="Nothing was changed.", cure="Undo brings deleted records back."
        )
    if record.analyst != project.my_id:
        raise UserFixable(
            "This record is another analyst's.", kept="Nothing was changed.", cure="Tag the words in your own set."
        )
    return record
