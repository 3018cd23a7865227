"""Who codes in the project: adding, renaming, colouring."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.ids import new_id
from core.operations.acting import ANALYST_COLOURS, acting
from core.operations.wording import shortened
from core.project.analysts import find_analyst
from core.text.fold import tone_key

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
    with acting(project, f"added the analyst {shortened(name)}") as writer:
        writer.insert("analyst", row)
    return AddedAnalyst(row["id"], writer.changes)


def rename_analyst(project: Project, analyst_id: str, name: str) -> Changes:
    """Call an analyst something else; her records stay hers.

    Raises:
        UserFixable: If she is not there, or the name is empty or another's.
    """
    former = find_analyst(project.analysts(), analyst_id)
    name = _checked_name(project, name, but=analyst_id)
    with acting(project, f"renamed the analyst {shortened(former.name)} to {shortened(name)}") as writer:
        writer.update("analyst", analyst_id, {"name": name})
    return writer.changes


def recolour(project: Project, analyst_id: str, colour: str) -> Changes:
    """Give an analyst another colour, ``#rrggbb``.

    Raises:
        UserFixable: If she is not there, or it is no colour.
    """
    analyst = find_analyst(project.analysts(), analyst_id)
    checked = _checked_colour(colour)
    with acting(project, f"gave the analyst {shortened(analyst.name)} another colour") as writer:
        writer.update("analyst", analyst_id, {"colour": checked})
    return writer.changes


def _checked_name(project: Project, name: str, *, but: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserFixable("An analyst needs a name.", kept="Nothing was changed.", cure="Write one.")
    if len(name) > _LONGEST:
        raise UserFixable(
            f"The name is longer than {_LONGEST} characters.", kept="Nothing was changed.", cure="Shorten it."
        )
    for analyst in project.analysts():
        if analyst.id != but and tone_key(analyst.name) == tone_key(name):
            raise UserFixable(
                f"There is an analyst called “{analyst.name}” already.",
                kept="Nothing was changed.",
                cure="Choose another name.",
            )
    return name


def _checked_colour(colour: str) -> str:
    if not _COLOUR.fullmatch(colour.lower()):
        raise UserFixable(
            f"“{colour}” is no colour.",
            kept="Nothing was changed.",
            cure="Use # and six hexadecimal digits, such as #0072b2.",
        )
    return colour.lower()
