"""Opening an article on the bare page."""

from __future__ import annotations

import time

from PySide6.QtGui import QTextCursor

from tests.bench.measured.floor_page import BarePage
from tests.bench.measured.painting import coloured_pixels


def opened(project: str, file: str) -> dict[str, object]:
    """Read, fill, colour what can be seen, paint."""
    bare = _with_first_article(project)
    start = time.perf_counter()
    body, places = bare.read(file)
    bare.page.setPlainText(body)
    bare.format_visible(places)
    bare.application.processEvents()
    image = bare.page.viewport().grab().toImage()
    taken = (time.perf_counter() - start) * 1_000
    bare.close()
    return {"ms": taken, "pixels": coloured_pixels(image)}


def at_words(project: str, file: str, words: str) -> dict[str, object]:
    """Read, fill, go to words deep in the text, paint; nothing is coloured."""
    bare = _with_first_article(project)
    start = time.perf_counter()
    body = bare.read_text(file)
    bare.page.setPlainText(body)
    at = body.index(words)
    at = len(body[:at].encode("utf-16-le")) // 2
    cursor = bare.page.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    bare.page.setTextCursor(cursor)
    bare.page.ensureCursorVisible()
    bare.application.processEvents()
    bare.page.viewport().grab().toImage()
    taken = (time.perf_counter() - start) * 1_000
    bare.close()
    return {"ms": taken}


def _with_first_article(project: str) -> BarePage:
    """Show another article first, as the real window does."""
    bare = BarePage(project)
    body, places = bare.read("first.txt")
    bare.page.setPlainText(body)
    bare.format_visible(places)
    bare.application.processEvents()
    return bare
