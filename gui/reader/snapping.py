"""What a word, a sentence and a paragraph are in the article that is shown."""

from __future__ import annotations

import logging
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.errors import UserFixable
from core.text.span import Span
from gui.tasks.background import run_in_background

if TYPE_CHECKING:
    from core.language.words import Words
    from gui.tasks.background import Progress

_SOON = 600
"""Milliseconds after an article was shown: its first picture comes first."""
_SAMPLE = 400
_log = logging.getLogger(__name__)


class Grain(Enum):
    """By what a selection grows."""

    CHARACTER = 1
    WORD = 2
    SENTENCE = 3
    PARAGRAPH = 4


class Units(QObject):
    """Finds words, sentences and paragraphs; gets ready in the background soon after an article was shown.

    Positions are code points, half open.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._language: str | None = None
        self._words: Words | None = None
        self._ready: set[str | None] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._get_ready)

    def read(self, text: str, language: str | None) -> None:
        """Look at another article."""
        self._text, self._language, self._words = text, language, None
        if text and language not in self._ready:
            self._soon.start()
        elif not text:
            self._soon.stop()

    @property
    def words(self) -> Words:
        """The words of the article."""
        if self._words is None:
            # The rules of three languages: no article needs them to be shown.
            from core.language.words import Words

            self._words = Words(self._text, self._language)
        return self._words

    def around(self, position: int, grain: Grain) -> Span:
        """Give the word, sentence or paragraph at a position; the text must not be empty."""
        if grain is Grain.PARAGRAPH:
            return self._paragraph(position)
        if grain is Grain.SENTENCE:
            from core.language.sentences import sentence_around

            try:
                return sentence_around(self._text, position)
            except UserFixable:
                # A line without words has no sentence.
                return self._paragraph(position)
        return self.words.word_at(position)

    def _paragraph(self, position: int) -> Span:
        start = self._text.rfind("\n", 0, position) + 1
        end = self._text.find("\n", position)
        end = len(self._text) if end < 0 else end
        return Span(start, end) if start < end else self.words.word_at(position)

    def _get_ready(self) -> None:
        sample, language = self._text[:_SAMPLE], self._language
        self._ready.add(language)
        run_in_background(
            lambda progress: _load(sample, language, progress),
            done=lambda _: None,
            failed=lambda error: _log.warning("Chinese words are cut without the list of words: %r", error),
            parent=self,
        )


def _load(sample: str, language: str | None, progress: Progress) -> None:
    """Load what the first word takes from disk: the rules of the language, and the list of Chinese words."""
    from core.language.words import Words
    from core.language.zh.words import chinese_words

    Words(sample, language).word_at(0)
    progress.check()
    if (language or "").startswith("zh") or any("\u4e00" <= character <= "\u9fff" for character in sample):
        chinese_words().load()
