"""The article on screen: its words exactly as they are, and the marks painted around them."""

from __future__ import annotations

from gui.reader.document import ReaderDocument
from gui.reader.marks import Mark, MarkIndex, MarkKind
from gui.reader.tag_bar import TagBar, TagButton
from gui.reader.view import Reader

__all__ = ["Mark", "MarkIndex", "MarkKind", "Reader", "ReaderDocument", "TagBar", "TagButton"]
