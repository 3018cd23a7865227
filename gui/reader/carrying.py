"""Words dragged out of the article: what they are, and which stretch of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QDrag

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from core.text.span import Span

SPAN_MIME = "application/x-spanwise-span"
"""JSON with ``start`` and ``end`` in code points, half open, of the text that the article panel shows."""


def carry(words: QMimeData, span: Span, source: QWidget) -> None:
    """Let words be carried to a field of the form, or to another program; returns when they are dropped.

    Args:
        words: The words as any program takes them; where they stand is added.
        span: Where they stand, in code points, half open.
        source: Where the drag begins.
    """
    told = json.dumps({"start": span.start, "end": span.end})
    words.setData(SPAN_MIME, QByteArray(told.encode()))
    drag = QDrag(source)
    drag.setMimeData(words)
    drag.exec(Qt.DropAction.CopyAction)
