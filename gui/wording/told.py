"""Saying what core said in the language of the interface."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.wording import Phrase, in_english
from gui.wording.languages import language
from gui.wording.telling import tr


def told(text: str) -> str:
    """Say a phrase of core, and what it is made of, in the language of the interface; give all else as it is."""
    if not isinstance(text, Phrase):
        return text
    parts = {name: _said(part) for name, part in text.parts.items()}
    if language() == "en":
        return in_english(text.template, text.number, parts) if parts else str(text)
    said = QCoreApplication.translate("", text.template, text.about or None, text.number)
    if said == _untranslated(text):
        return in_english(text.template, text.number, parts)
    return said.format(**parts) if parts else said


class _Number(int):
    """A whole number that is written for reading as the language of the interface writes it."""

    def __format__(self, spec: str) -> str:
        return QLocale().toString(int(self)) if spec == "," else format(int(self), spec)


def _said(part: object) -> object:
    if isinstance(part, str):
        return told(part)
    if isinstance(part, date):
        return _day_told(part)
    return _Number(part) if isinstance(part, int) else part


def _day_told(day: date) -> str:
    """Say a day as the language of the interface writes it: "24 Sep 2020"."""
    shape = tr("d MMM yyyy", "a day, in Qt's letters for dates")
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def _untranslated(text: Phrase) -> str:
    """Give what Qt makes of a phrase that nobody translated."""
    if text.number < 0:
        return text.template
    return text.template.replace("%Ln", QLocale().toString(text.number)).replace("%n", str(text.number))
