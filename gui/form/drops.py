"""Words dragged out of the article: which stretch of it they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.text.span import Span
from gui.reader.carrying import SPAN_MIME

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def holds_span(data: QMimeData) -> bool:
    """Tell whether what is dragged says where in the article it comes from."""
    return data.hasFormat(SPAN_MIME)


def dragged_span(data: QMimeData) -> Span | None:
    """Give the stretch of the article that is dragged; None where the data says none."""
    try:
        told = json.loads(bytes(data.data(SPAN_MIME).data()).decode("utf-8"))
        start, end = int(told["start"]), int(told["end"])
    except (ValueError, KeyError, TypeError):
        return None
    return Span(start, end) if 0 <= start < end else None
