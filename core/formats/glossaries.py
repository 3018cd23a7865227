"""The formats that a glossary can be exported to and imported from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.formats.glossary_csv import GlossaryCsv
from core.formats.tbx import Tbx
from core.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.formats.glossary_base import GlossaryFormat


def glossary_formats() -> tuple[GlossaryFormat, ...]:
    """List them, the usual one first."""
    return (Tbx(), GlossaryCsv())


def glossary_format(format_id: str) -> GlossaryFormat:
    """Find a format by its id.

    Raises:
        UserFixable: If there is none.
    """
    for each in glossary_formats():
        if each.id == format_id:
            return each
    known = ", ".join(each.id for each in glossary_formats())
    raise UserFixable(
        tr("“{format}” is no format of glossaries.", format=format_id),
        kept=tr("Nothing was changed."),
        cure=tr("Choose one of these: {known}.", known=known),
    )


def glossary_format_of(path: Path) -> GlossaryFormat:
    """Tell a file's format by how its name ends.

    Raises:
        UserFixable: If no format's files end so.
    """
    return glossary_format(path.suffix.lower().removeprefix(".") or path.name)
