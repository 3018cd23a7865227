"""Room for the article: where a panel beside it opens in a narrow window, the list of articles gives its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QMainWindow

    from gui.main_window.annotate import AnnotateWorkspace

_ROOM_FOR_ALL = 1500


class RoomForArticle(QObject):
    """Folds the list of articles away while panels are open, and brings it back when the last one is closed."""

    def __init__(self, window: QMainWindow, annotate: AnnotateWorkspace, docks: tuple[QDockWidget, ...]) -> None:
        """Watch the panels of a window."""
        super().__init__(window)
        self._window, self._annotate, self._docks = window, annotate, docks
        self._has_folded = False
        for dock in docks:
            dock.visibilityChanged.connect(lambda _visible: self._share())

    @property
    def list_wanted(self) -> bool:
        """Whether the analyst wants the list of articles to be seen where there is room."""
        return self._annotate.list_shown or self._has_folded

    def _share(self) -> None:
        open_panels = any(not dock.isHidden() for dock in self._docks)
        if open_panels and self._annotate.list_shown and self._window.width() < _ROOM_FOR_ALL:
            self._annotate.show_list(False)
            self._has_folded = True
        elif not open_panels and self._has_folded:
            self._annotate.show_list(True)
            self._has_folded = False
