"""Counting things in words, in the language of the interface."""

from __future__ import annotations

from gui.wording import tr


def articles_words(count: int) -> str:
    """Count articles: "5 articles"."""
    return tr("%Ln article(s)", "", count)


def records_words(count: int) -> str:
    """Count records."""
    return tr("%Ln record(s)", "", count)


def values_words(count: int) -> str:
    """Count values."""
    return tr("%Ln value(s)", "", count)


def texts_words(count: int) -> str:
    """Count texts of articles."""
    return tr("%Ln text(s)", "", count)


def files_words(count: int) -> str:
    """Count files."""
    return tr("%Ln file(s)", "", count)


def acts_words(count: int) -> str:
    """Count what was done: acts of the history."""
    return tr("%Ln act(s)", "", count)


def backups_words(count: int) -> str:
    """Count backups of a project."""
    return tr("%Ln backup(s)", "", count)
