"""Reading texts that came in: regions, languages, headline and date are found, and the words indexed for search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.intake.files import read_text
from core.store.store import open_store_beside
from core.text.fold import index_tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.article import Article
    from core.project.project import Project
    from core.store.store import Store

_TEXTS_A_CHUNK = 50
_LONGEST_AT_ONCE = 20_000
"""Code points: so many are read in some milliseconds."""


@dataclass(frozen=True, slots=True)
class ReadOn:
    """How far the reading is.

    Attributes:
        texts: Ids of the texts that were read just now.
        left: Number of texts that still wait.
    """

    texts: tuple[str, ...]
    left: int


def read_waiting(store: Store) -> None:
    """Read every text that waits; inside an act."""
    for text_id, body in store.waiting_texts(limit=-1):
        store.add_reading(text_id, body, read_text(body))


def read_now(project: Project, article: Article) -> None:
    """Read the text of an article that somebody wants to see, if it still waits; a long one goes on waiting."""
    store = project.store
    if project.read_only or article.characters > _LONGEST_AT_ONCE or not store.is_waiting(article.text):
        return
    body = store.articles.text(article.text)
    with store.acts.transaction():
        store.add_reading(article.text, body, read_text(body))


def read_on(path: Path, told: Callable[[ReadOn], None], cancelled: Callable[[], bool]) -> None:
    """Read the texts that wait, chunk by chunk, on a connection of its own; for a worker's thread.

    What is found is derived from the texts: reading can stop at any time and goes on where it stopped.

    Args:
        told: Hears of every chunk, in the worker's thread.

    Raises:
        UserFixable: If the disk refuses.
    """
    store = open_store_beside(path)
    try:
        while not cancelled():
            waiting = store.waiting_texts(_TEXTS_A_CHUNK)
            if not waiting:
                return
            read = [(text_id, body, read_text(body), index_tokens(body)) for text_id, body in waiting]
            with store.acts.transaction():
                for text_id, body, reading, words in read:
                    store.add_reading(text_id, body, reading, words)
            told(ReadOn(tuple(text_id for text_id, _ in waiting), store.count_waiting()))
    finally:
        store.close()
