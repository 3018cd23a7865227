"""What an analyst says of two articles is her own: she cannot say it while she looks at somebody else's set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.wording import tr

if TYPE_CHECKING:
    from core.project.project import Project


def refuse_in_anothers_set(project: Project) -> None:
    """Refuse what would be kept, and yet not be seen.

    Raises:
        UserFixable: If another analyst's set is shown.
    """
    shown = project.shown
    if shown is None or shown.id == project.my_id:
        return
    raise UserFixable(
        tr("You are looking at {analyst}'s set.", analyst=shown.name),
        kept=tr("Nothing was changed."),
        cure=tr("Show your own set first."),
    )
