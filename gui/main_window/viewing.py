"""How each project was looked at last: remembered when it is closed, and shown again when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QDockWidget

from gui.form.record_list import Column
from gui.main_window.places import Place
from gui.main_window.settings import View
from gui.theme.fonts import DEFAULT_POINTS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from gui.actions.session import Session
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.room import RoomForArticle
    from gui.main_window.settings import WindowSettings


class Viewing(QObject):
    """Keeps the shape of a window and its place in the article, project by project."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        annotate: AnnotateWorkspace,
        room: RoomForArticle,
        settings: WindowSettings,
    ) -> None:
        """Work for one window."""
        super().__init__(window)
        self._window, self._session, self._annotate = window, session, annotate
        self._room, self._settings = room, settings
        self._awaited: Place | None = None
        session.closing.connect(self.remember)

    def begin(self) -> None:
        """Show the project that was just opened as it was looked at last; what is not known stays as it is."""
        view = self._settings.view_of(self._session.project.path) if self._session.is_open else None
        if view is None:
            return
        if not self._window.isVisible():
            self._window.restoreGeometry(_bytes(view.geometry))
        for splitter, state in self._splitters(view):
            splitter.restoreState(_bytes(state))
        self._annotate.show_list(view.list_shown)
        for dock in self._docks():
            dock.setVisible(dock.objectName() in view.docks.split())
        reader = self._annotate.reader
        reader.zoom_to(DEFAULT_POINTS + view.zoom)
        reader.set_wide(view.wide)
        reader.set_invisibles_shown(view.invisibles)
        column = Column.__members__.get(view.sorted_by, Column.NUMBER)
        self._annotate.record_list.sort_by(column, descending=view.descending)
        place = Place(view.article, view.record, view.scroll, view.caret)
        self._awaited = place if not self._window.isVisible() else None
        self._annotate.begin_at(place)

    def settle(self) -> None:
        """Scroll once more to where the analyst was: before the window was shown, its lines had another width."""
        place, self._awaited = self._awaited, None
        here = self._annotate.place()
        if place is not None and here is not None and (here.article, here.caret) == (place.article, place.caret):
            self._annotate.reader.scroll_down_to(place.scroll)

    def remember(self) -> None:
        """Remember how the open project is looked at."""
        annotate = self._annotate
        place = annotate.place() or Place("")
        column, descending = annotate.record_list.sorting
        view = View(
            geometry=_hex(self._window.saveGeometry()),
            panels=_hex(annotate.saveState()),
            sides=_hex(annotate.sides.saveState()),
            list_shown=self._room.list_wanted,
            docks=" ".join(dock.objectName() for dock in self._docks() if dock.isVisibleTo(self._window)),
            zoom=round(annotate.reader.points - DEFAULT_POINTS),
            wide=annotate.reader.is_wide,
            invisibles=annotate.reader.are_invisibles_shown,
            article=place.article,
            record=place.record,
            scroll=place.scroll,
            caret=place.caret,
            sorted_by=column.name,
            descending=descending,
        )
        self._settings.remember_view(self._session.project.path, view)

    def _docks(self) -> list[QDockWidget]:
        return self._window.findChildren(QDockWidget)

    def _splitters(self, view: View) -> tuple[tuple[QSplitter, str], ...]:
        return ((self._annotate, view.panels), (self._annotate.sides, view.sides))


def _hex(state: QByteArray) -> str:
    return bytes(state.data()).hex()


def _bytes(stored: str) -> QByteArray:
    """Read a state back; what Qt does not understand, it leaves alone."""
    try:
        return QByteArray(bytes.fromhex(stored))
    except ValueError:
        return QByteArray()
