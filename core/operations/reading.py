"""Reading articles that came in: regions, languages, headline and date are found, and the words indexed for search.

After that the articles are looked through for what could be coded.
"""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from core.errors import Cancelled
from core.intake.files import read_text
from core.operations.aside import do_aside
from core.project.project import Project
from core.project.suggestions import RULES
from core.store.store import open_store_beside
from core.text.fold import index_tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.article import Article
    from core.model.suggestion import Found
    from core.project.suggestions import Finder
    from core.store.store import Store
    from core.store.suggestions import LookedThrough

_TEXTS_A_CHUNK = 50
_ARTICLES_A_CHUNK = 8
_LITTLE_TEXTS = 8
_LITTLE = 40_000
"""Code points: the articles of the sample are read in a second."""
_LONGEST_AT_ONCE = 20_000
"""Code points: so many are read in some milliseconds."""


@dataclass(frozen=True, slots=True)
class ReadOn:
    """How far the reading is.

    Attributes:
        texts: Ids of the texts that were read just now.
        left: Number of texts that still wait.
        suggested: Ids of the articles that were looked through just now; texts are read before.
        left_to_suggest: Number of articles that are still to be looked through.
    """

    texts: tuple[str, ...]
    left: int
    suggested: tuple[str, ...] = ()
    left_to_suggest: int = 0


def has_waiting(project: Project) -> bool:
    """Tell whether there is something for `read_on` to do."""
    store = project.store
    return (
        bool(store.count_waiting()) or store.older_readings.exist() or not store.suggestion_changes.are_followed(RULES)
    )


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


def look_through(path: Path, article_id: str) -> None:
    """Look one article through before all others, because somebody has opened it; for a worker's thread.

    Raises:
        UserFixable: If the article is gone, or the disk refuses.
    """
    with closing(open_store_beside(path)) as store:
        project = Project(store)
        looked, found = project.suggestion_book.look_through(project.article(article_id))
        with store.acts.transaction():
            store.suggestions.put(article_id, looked, found)


def read_on(
    path: Path,
    told: Callable[[ReadOn], None],
    cancelled: Callable[[], bool],
    *,
    find: Finder | None = None,
    only_little: bool = False,
) -> bool:
    """Read the texts that wait, then look through the articles, chunk by chunk; for a worker's thread or process.

    Texts that were read by older rules are read again once none waits; what was read of them stays until then.
    What is found is derived from the texts: this can stop at any time and goes on where it stopped.

    Args:
        told: Hears of every chunk, in the worker's thread.
        find: What finds what could be coded; the rules that ship with the program if not given.
        only_little: Stop as soon as it turns out to take more than a moment.

    Returns:
        Whether nothing is left, or it was cancelled.

    Raises:
        UserFixable: If the disk refuses.
    """
    store = open_store_beside(path)
    try:
        looking = _LookingThrough(Project(store), find, cancelled)
        may_be_older = True
        while not cancelled():
            if only_little and _is_much(store):
                return False
            waiting = store.waiting_texts(_TEXTS_A_CHUNK)
            if waiting:
                read = [(text_id, body, read_text(body), index_tokens(body)) for text_id, body in waiting]
                with store.acts.transaction():
                    for text_id, body, reading, words in read:
                        store.add_reading(text_id, body, reading, words)
                told(ReadOn(tuple(text_id for text_id, _ in waiting), store.count_waiting()))
                continue
            if may_be_older:
                if store.older_readings.exist():
                    told(_read_again(store))
                    continue
                with store.acts.transaction():
                    store.older_readings.note_none()
                may_be_older = False
            if only_little and looking.is_much():
                return False
            suggested = looking.some()
            if not suggested:
                return True
            told(ReadOn((), 0, suggested, looking.left))
        return True
    finally:
        store.close()


def read_on_aside(path: Path, told: Callable[[ReadOn], None], cancelled: Callable[[], bool]) -> None:
    """Read on as `read_on` does, in another process; returns when it has ended, or was cancelled.

    Args:
        told: Hears of every chunk, in the thread that called.

    Raises:
        UserFixable: If the disk refuses.
    """
    with suppress(Cancelled):
        do_aside(partial(read_on, path), told, cancelled)


def _is_much(store: Store) -> bool:
    """Tell whether the texts that wait, or that older rules have read, take more than a moment."""
    if store.count_waiting() > _LITTLE_TEXTS or store.older_readings.exist():
        return True
    return sum(len(body) for _, body in store.waiting_texts(_LITTLE_TEXTS)) > _LITTLE


def _read_again(store: Store) -> ReadOn:
    """Read some texts that older rules have read."""
    older = store.older_readings
    read = [(text_id, body, read_text(body)) for text_id, body in older.texts(_TEXTS_A_CHUNK)]
    with store.acts.transaction():
        for each in read:
            older.replace(*each)
    return ReadOn(tuple(text_id for text_id, _, _ in read), older.count())


class _LookingThrough:
    """Looks articles through that were not, or not since something changed."""

    def __init__(self, project: Project, find: Finder | None, cancelled: Callable[[], bool]) -> None:
        self._project = project
        self._cancelled = cancelled
        if find is not None:
            project.suggestion_book.use(find)
        self._waiting: list[str] = []
        self.left = 0

    def is_much(self) -> bool:
        """Tell whether what is left takes more than a moment."""
        if not self._waiting and not self._list_waiting():
            return False
        if len(self._waiting) > _ARTICLES_A_CHUNK:
            return True
        held = [self._project.article(each) for each in self._waiting if self._project.has_article(each)]
        return sum(article.characters for article in held) > _LITTLE

    def some(self) -> tuple[str, ...]:
        """Look some articles through; gives their ids, none where all are done."""
        store = self._project.store
        if not self._waiting and not self._list_waiting():
            return ()
        done: list[str] = []
        found: list[tuple[str, LookedThrough, tuple[Found, ...]]] = []
        while self._waiting and len(done) < _ARTICLES_A_CHUNK and not self._cancelled():
            article_id = self._waiting.pop()
            done.append(article_id)
            if self._project.has_article(article_id):
                found.append(
                    (article_id, *self._project.suggestion_book.look_through(self._project.article(article_id)))
                )
        with store.acts.transaction():
            for article_id, looked, things in found:
                store.suggestions.put(article_id, looked, things)
        self.left = len(self._waiting)
        return tuple(done)

    def _list_waiting(self) -> bool:
        """List the articles that are to be looked through; tells whether there are any."""
        store = self._project.store
        if store.suggestion_changes.are_followed(RULES):
            return False
        with store.acts.transaction():
            store.suggestion_changes.walk()
        self._project.read_anew()
        self._waiting = list(reversed(store.suggestions.behind(RULES, -1)))
        if not self._waiting:
            with store.acts.transaction():
                store.suggestion_changes.note_followed(RULES)
        return bool(self._waiting)
