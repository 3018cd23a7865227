"""What checks question in the articles of a project: read some articles at a time, and kept until they change."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.project.checks import doubts_in
from core.project.checks_across import doubts_across
from core.project.review import Look, look_of_doubt, look_of_doubt_across
from gui.actions.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session

_BATCH = 0.1
"""Seconds of reading before the window hears of it."""
_REST_MILLISECONDS = 300
"""After a batch: whoever types goes first."""
_EVERYWHERE = ("entity", "alias", "term", "codebook", "analyst", "article_text")


@dataclass(frozen=True, slots=True)
class Checked:
    """What one batch gave.

    Attributes:
        found: By id of the article; an id of its text, and what is questionable in it.
        across: Where articles disagree; None while articles are still to be read.
        there: Ids of all articles.
        left: How many articles are still to be read.
    """

    found: Mapping[str, tuple[str, tuple[Look, ...]]]
    across: tuple[Look, ...] | None
    there: frozenset[str]
    left: int


class ArticleChecks(QObject):
    """Reads on while somebody looks.

    Signals:
        changed: Other things are questionable, or fewer articles are left to be read.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._session = session
        self._known: dict[str, tuple[str, tuple[Look, ...]]] = {}
        self._across: tuple[Look, ...] = ()
        self._is_done = False
        self._was_touched = False
        self.left = 0
        self.asking = Asking(session, self)
        self.asking.answered.connect(self._take)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self.read_on)
        self.is_wanted: Callable[[], bool] = lambda: True
        """Tells whether somebody looks."""

    @property
    def looks(self) -> list[Look]:
        """What is questionable, as far as is known."""
        return [look for _, looks in self._known.values() for look in looks] + list(self._across)

    @property
    def is_done(self) -> bool:
        """Whether all articles are read."""
        return self._is_done

    def read_on(self) -> None:
        """Read what is not known yet."""
        if self._is_done or self.asking.is_busy or not self._session.is_open or not self.is_wanted():
            return
        self._was_touched = False
        self.asking.ask(_reading_on({article: text for article, (text, _) in self._known.items()}))

    def take_changes(self, changes: Changes) -> None:
        """Forget what an act may have answered or raised."""
        self._is_done, self._was_touched = False, True
        article = changes.act.article if changes.act is not None else None
        if article is None or changes.touches(*_EVERYWHERE):
            self._known.clear()
        else:
            self._known.pop(article, None)
        self._rest.start()

    def forget(self) -> None:
        """Begin anew with another project."""
        self._rest.stop()
        self.asking.stop()
        self._known.clear()
        self._across, self._is_done, self.left = (), False, 0

    def _take(self, answer: object) -> None:
        assert isinstance(answer, Checked)
        if self._was_touched:
            # What was read meanwhile may be of before.
            self._rest.start()
            return
        self._known = {article: held for article, held in self._known.items() if article in answer.there}
        self._known |= answer.found
        self.left = answer.left
        if answer.across is not None:
            self._across, self._is_done = answer.across, True
        else:
            self._rest.start()
        self.changed.emit()


def _reading_on(known: Mapping[str, str]) -> Callable[[Project], Checked]:
    """Give what reads on, in another thread.

    Args:
        known: Id of the text that was read, by id of the article.
    """

    def read(project: Project) -> Checked:
        articles = project.articles()
        unread = [article for article in articles if known.get(article.id) != article.text]
        found: dict[str, tuple[str, tuple[Look, ...]]] = {}
        end = monotonic() + _BATCH
        for article in unread:
            found[article.id] = (article.text, tuple(look_of_doubt(each) for each in doubts_in(project, article.id)))
            if monotonic() > end:
                break
        left = len(unread) - len(found)
        across = None
        if not left:
            newest = {article.id: article.text for article in articles}
            across = tuple(look_of_doubt_across(each, newest) for each in doubts_across(project))
        return Checked(found, across, frozenset(article.id for article in articles), left)

    return read
