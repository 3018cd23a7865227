"""Telling something in the language of the interface, and telling it again when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object


def tr(text: str, about: str = "", count: int = -1, /, **parts: object) -> str:
    """Say something in the language of the interface.

    Args:
        text: The English words, a literal; ``{name}`` stands for a part, ``%n`` for the count.
        about: Tells apart two meanings of the same English words.
        count: How many; some languages say one thing of one and another of many.
    """
    told = QCoreApplication.translate("", text, about or None, count)
    return told.format(**parts) if parts else told


class Worded(_Base):
    """A widget that says its words anew when the language of the interface changes; named before Qt's class."""

    def tell(self) -> None:
        """Set every word that stays on screen."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Tell again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
