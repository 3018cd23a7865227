from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from gui.wording import speak

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QObject


class FewWords(QTranslator):
    """Knows a few words of another language."""

    def __init__(self, words: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._words.get(source)

    def isEmpty(self) -> bool:
        return False


@contextmanager
def vietnamese_of(words: Mapping[str, str]) -> Iterator[None]:
    """Speak Vietnamese as these words translate it, whatever the program's own translations say."""
    application = QCoreApplication.instance()
    assert application is not None
    speak("vi")
    application.installTranslator(FewWords(words, application))
    try:
        yield
    finally:
        speak("en")
