"""Who codes in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.article import Analyst


def find_analyst(analysts: Iterable[Analyst], analyst_id: str) -> Analyst:
    """Find an analyst by her id.

    Raises:
        UserFixable: If there is none; the message names those there are.
    """
    known = tuple(analysts)
    for analyst in known:
        if analyst.id == analyst_id:
            return analyst
    names = ", ".join(analyst.name for analyst in known)
    raise UserFixable(
        tr("This analyst is not in the project."),
        kept=tr("Nothing was changed."),
        cure=tr("Choose one of these: {names}.", names=names) if names else tr("Add an analyst first."),
    )
