"""Which formats there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.formats.bundle import BundleFormat
from core.formats.csv_package import CsvFormat
from core.formats.xlsx import XlsxFormat
from core.wording import tr

if TYPE_CHECKING:
    from core.formats.base import Format


def formats() -> tuple[Format, ...]:
    """Give every format, the lossless one first."""
    return (BundleFormat(), CsvFormat(), XlsxFormat())


def format_by_id(identity: str) -> Format:
    """Find a format by its id.

    Raises:
        UserFixable: If there is none; the message names those there are.
    """
    for each in formats():
        if each.id == identity:
            return each
    known = ", ".join(each.id for each in formats())
    raise UserFixable(
        tr("There is no format “{identity}”.", identity=identity),
        kept=tr("Nothing was written."),
        cure=tr("Choose one of these: {known}.", known=known),
    )
