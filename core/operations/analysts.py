"""Who codes in the project: adding, renaming, colouring."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.ids import new_id
from core.operations.acting import ANALYST_COLOURS, acting
from core.operations.wording import ADDED_ANALYST, RECOLOURED, RENAMED_ANALYST, shortened
from core.project.analysts import find_analyst
from core.text.fold import tone_key
from core.wording import tr

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.project.project import Project

_COLOUR = re.compile("#[0-9a-f]{6}")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class AddedAnalyst:
    """An analyst who was added."""

    analyst: str
    changes: Changes


def add_analyst(project: Project, name: str, colour: str = "") -> AddedAnalyst:
    """Add an analyst.

    Args:
        colour: ``#rrggbb``; one that nobody here has yet, if not given.

    Raises:
        UserFixable: If the name is empty or somebody has it, or the colour is none.
    """
    name = _checked_name(project, name, but="")
    taken = {analyst.colour.lower() for analyst in project.analysts()}
    again = ANALYST_COLOURS[len(taken) % len(ANALYST_COLOURS)]
    free = next((each for each in ANALYST_COLOURS if each not in taken), again)
    row = {"id": new_id(), "name": name, "colour": _checked_colour(colour or free)}
    with acting(project, ADDED_ANALYST.of(name=shortened(name))) as writer:
        writer.insert("analyst", row)
    return AddedAnalyst(row["id"], writer.changes)


def rename_analyst(project: Project, analyst_id: str, name: str) -> Changes:
    """Call an analyst something else; her records stay hers.

    Raises:
        UserFixable: If she is not there, or the name is empty or another's.
    """
    former = find_analyst(project.analysts(), analyst_id)
    name = _checked_name(project, name, but=analyst_id)
    with acting(project, RENAMED_ANALYST.of(name=shortened(former.name), other=shortened(name))) as writer:
        writer.update("analyst", analyst_id, {"name": name})
    return writer.changes


def recolour(project: Project, analyst_id: str, colour: str) -> Changes:
    """Give an analyst another colour, ``#rrggbb``.

    Raises:
        UserFixable: If she is not there, or it is no colour.
    """
    analyst = find_analyst(project.analysts(), analyst_id)
    checked = _checked_colour(colour)
    with acting(project, RECOLOURED.of(name=shortened(analyst.name))) as writer:
        writer.update("analyst", analyst_id, {"colour": checked})
    return writer.changes


def _checked_name(project: Project, name: str, *, but: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserFixable(tr("An analyst needs a name."), kept=tr("Nothing was changed."), cure=tr("Write one."))
    if len(name) > _LONGEST:
        raise UserFixable(
            tr("The name is longer than {most} characters.", most=_LONGEST),
            kept=tr("Nothing was changed."),
            cure=tr("Shorten it."),
        )
    for analyst in project.analysts():
        if analyst.id != but and tone_key(analyst.name) == tone_key(name):
            raise UserFixable(
                tr("There is an analyst called “{analyst}” already.", analyst=analyst.name),
                kept=tr("Nothing was changed."),
                cure=tr("Choose another name."),
            )
    return name


def _checked_colour(colour: str) -> str:
    if not _COLOUR.fullmatch(colour.lower()):
        raise UserFixable(
            tr("“{colour}” is no colour.", colour=colour),
            kept=tr("Nothing was changed."),
            cure=tr("Use # and six hexadecimal digits, such as #0072b2."),
        )
    return colour.lower()
