"""Dates as they are read above an article."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt

from gui.wording import tr

_LENGTH_OF_A_DAY = 10


def date_told(edtf: str) -> str:
    """Write a day as it is read; any other date stays as it is stored."""
    day = QDate.fromString(edtf, Qt.DateFormat.ISODate) if len(edtf) == _LENGTH_OF_A_DAY else QDate()
    return QLocale().toString(day, tr("d MMM yyyy", "a day as Qt writes it")) if day.isValid() else edtf
