"""Saying what core said in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.wording import Phrase, in_english
from gui.wording.languages import language


def told(text: str) -> str:
    """Say a phrase of core, and what it is made of, in the language of the interface; give all else as it is."""
    if not isinstance(text, Phrase):
        return text
    if language() == "en":
        return str(text)
    parts = {name: _said(part) for name, part in text.parts.items()}
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
    return _Number(part) if isinstance(part, int) else part


def _untranslated(text: Phrase) -> str:
    """Give what Qt makes of a phrase that nobody translated."""
    if text.number < 0:
        return text.template
    return text.template.replace("%Ln", QLocale().toString(text.number)).replace("%n", str(text.number))
