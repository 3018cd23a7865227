"""Cutting text to a width without cutting a word; Chinese may be cut between any two characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

_MORE = "…"
_OPENING = " ([“‘《「（【"
_FIRST_HAN, _LAST_HAN = "\u2e80", "\ud7ff"


def is_inside_word(text: str, place: int) -> bool:
    """Tell whether a cut at a place (code points) would part a word."""
    if not 0 < place < len(text):
        return False
    return all(each.isalnum() and not _FIRST_HAN <= each <= _LAST_HAN for each in text[place - 1 : place + 1])


def cut_at_end(metrics: QFontMetrics, text: str, width: int) -> str:
    """Give as much of the beginning of a text as fits, in whole words; nothing where not one does."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
    if shown == text:
        return text
    end = len(shown) - len(_MORE)
    while end > 0 and is_inside_word(text, end):
        end -= 1
    kept = text[:end].rstrip(_OPENING) if end > 0 else ""
    return f"{kept}{_MORE}" if kept else ""


def cut_at_start(metrics: QFontMetrics, text: str, width: int) -> str:
    """Give as much of the end of a text as fits, in whole words; nothing where not one does."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, max(0, width))
    if shown == text:
        return text
    start = len(text) - max(0, len(shown) - len(_MORE))
    while start < len(text) and is_inside_word(text, start):
        start += 1
    kept = text[start:].lstrip()
    return f"{_MORE}{kept}" if kept else ""
