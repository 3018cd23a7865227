"""Where the analyst is in an article, and going back and forward between such places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QListView

from core.model.article import ArticleState
from gui.corpus.model import ArticleListModel

if TYPE_CHECKING:
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.reader.view import Reader

_MOST_REMEMBERED = 100
_ASKED_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an article.

    Attributes:
        article: Its id.
        record: Id of the record in the form; empty if there was none.
        scroll: Pixels above what is seen.
        caret: Where the caret stands, in code points.
    """

    article: str
    record: str = ""
    scroll: int = 0
    caret: int = 0


class Going(QObject):
    """Back and forward, as in a browser; forgotten when the project is closed.

    Signals:
        changed: (can go back, can go forward)
    """

    changed = Signal(bool, bool)

    def __init__(self, session: Session, annotate: AnnotateWorkspace, parent: QObject | None = None) -> None:
        """Watch a workspace for places that are left."""
        super().__init__(parent)
        self._session, self._annotate = session, annotate
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._goes = False
        annotate.leaving.connect(self._take_left)
        session.closing.connect(self.forget)

    def back(self) -> None:
        """Go to the place that was left last."""
        self._go(self._behind, self._ahead)

    def forward(self) -> None:
        """Go to the place that was left by going back."""
        self._go(self._ahead, self._behind)

    def forget(self) -> None:
        """Forget every place."""
        self._behind.clear()
        self._ahead.clear()
        self._tell()

    def _take_left(self, place: Place) -> None:
        if self._goes or (self._behind and self._behind[-1] == place):
            return
        self._behind.append(place)
        del self._behind[:-_MOST_REMEMBERED]
        self._ahead.clear()
        self._tell()

    def _go(self, to: list[Place], leaving: list[Place]) -> None:
        while to and not self._session.project.has_article(to[-1].article):
            to.pop()
        if to:
            here, wanted = self._annotate.place(), to.pop()
            self._goes = True
            try:
                self._annotate.go_to(wanted)
            finally:
                self._goes = False
            if here is not None:
                leaving.append(here)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(bool(self._behind), bool(self._ahead))


def put_caret(reader: Reader, at: int) -> None:
    """Put the caret of an article somewhere, in code points; what is seen may move."""
    place = min(at, len(reader.text))
    if place > 0:
        reader.select_span(place - 1, place)
        reader.clear_selection()


def next_uncoded(project: Project, annotate: AnnotateWorkspace) -> str:
    """Find the next article of the list, as it is filtered now, in which the analyst has coded nothing.

    Returns:
        Its id; empty if every article further down has records or is done.
    """
    ids = _listed_after(annotate)
    for first in range(0, len(ids), _ASKED_AT_ONCE):
        asked = ids[first : first + _ASKED_AT_ONCE]
        found = {each.id: each for each in project.store.articles.articles_among(project.shown_id or "none", asked)}
        for each in asked:
            if each in found and not found[each].records and found[each].state is not ArticleState.DONE:
                return each
    return ""


def article_model(annotate: AnnotateWorkspace) -> ArticleListModel | None:
    """Give what the list of articles lists; None where there is no such list."""
    view = annotate.article_list.findChild(QListView, "articleList")
    model = view.model() if view is not None else None
    return model if isinstance(model, ArticleListModel) else None


def _listed_after(annotate: AnnotateWorkspace) -> list[str]:
    """List the ids of the articles that stand below the one that is shown; all of them where it is not listed."""
    model = article_model(annotate)
    if model is None:
        return []
    row = model.row_of(annotate.article)
    rows = map(model.article_at, range(row + 1 if row is not None else 0, model.rowCount()))
    return [each.id for each in rows if each is not None]
