"""Where the analyst is in an article, and going back and forward between such places."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QListView

from core.model.article import ArticleState
from gui.corpus.model import ArticleListModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.project.project import Project
    from gui.actions.session import Session
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.workspaces import Workspaces
    from gui.reader.view import Reader

_MOST_REMEMBERED = 100
_ASKED_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an article, and the workspace in which the analyst was.

    Attributes:
        article: Its id; empty if none was open.
        record: Id of the record in the form; empty if there was none.
        scroll: Pixels above what is seen.
        caret: Where the caret stands, in code points.
        workspace: Number of the workspace; 0 is where articles are coded.
    """

    article: str
    record: str = ""
    scroll: int = 0
    caret: int = 0
    workspace: int = 0


class Going(QObject):
    """Back and forward, as in a browser: over workspaces, articles and records; forgotten with the project.

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
        self._goes = self._walks = False
        self._workspaces: Workspaces | None = None
        annotate.leaving.connect(self._take_left)
        annotate.record_left.connect(self._take_record_left)
        session.closing.connect(self.forget)
        session.project_opened.connect(self.forget)

    def work_with(self, workspaces: Workspaces) -> None:
        """Count another workspace that is seen as a step, too."""
        self._workspaces = workspaces
        workspaces.leaving.connect(self._take_workspace_left)

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

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Count all that is left meanwhile as one step: the place where the analyst is now."""
        here, was_going = self._here(), self._goes
        self._goes = True
        try:
            yield
        finally:
            self._goes = was_going
        if not was_going and here != self._here():
            self._keep(here)

    def _here(self) -> Place:
        place = self._annotate.place() or Place("")
        return replace(place, workspace=self._workspaces.number if self._workspaces is not None else 0)

    def _take_left(self, place: Place) -> None:
        if not self._goes:
            self._keep(replace(place, workspace=self._here().workspace))

    def _take_workspace_left(self) -> None:
        if not self._goes:
            self._keep(self._here())

    def _take_record_left(self, place: Place | None) -> None:
        """Count a walk through the list of records as one step."""
        in_list = self._annotate.record_list.table.hasFocus()
        if place is not None and not (in_list and self._walks):
            self._take_left(place)
        self._walks = in_list

    def _keep(self, place: Place) -> None:
        self._walks = False
        if self._behind and self._behind[-1] == place:
            return
        self._behind.append(place)
        del self._behind[:-_MOST_REMEMBERED]
        self._ahead.clear()
        self._tell()

    def _go(self, to: list[Place], leaving: list[Place]) -> None:
        while to and not self._is_there(to[-1]):
            to.pop()
        if to:
            here, wanted = self._here(), to.pop()
            self._goes = True
            try:
                self._show(wanted)
            finally:
                self._goes = self._walks = False
            leaving.append(here)
        self._tell()

    def _is_there(self, place: Place) -> bool:
        return self._session.project.has_article(place.article) if place.article else place.workspace > 0

    def _show(self, place: Place) -> None:
        if not place.workspace or place.article not in ("", self._annotate.article):
            self._annotate.go_to(place)
        if self._workspaces is not None and place.workspace != self._workspaces.number:
            self._workspaces.show(place.workspace)

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
