"""How a screen tells what a codebook explains: definitions, examples and counter-examples."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

UNWRITTEN = "–"
"""What stands in a codebook where an explanation is yet to be written; no screen shows it."""
CODEBOOK = "codebook"
"""Tells translators, and Qt, that words are an explanation of the codebook that comes with the program."""


def written(explanation: str) -> str:
    """Give an explanation as it was written, to be edited: empty where none is written."""
    return "" if explanation == UNWRITTEN else explanation


def explained(explanation: str) -> str:
    """Give an explanation to be read: what came with the program in the language of the interface, else as written."""
    words = written(explanation)
    return QCoreApplication.translate("", words, CODEBOOK) if words else ""
