"""Room for the article: in a narrow window panels share one place, and the list of articles gives its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QMainWindow

    from gui.main_window.annotate import AnnotateWorkspace

_ROOM_FOR_LIST = 1500
_ROOM_FOR_PLACES = 1700
"""Width of a window in which panels may stand at both sides, or above one another, with the list of articles."""
_LEAST_ARTICLE = 420
_LEAST_LIST, _LEAST_FORM = 160, 300


class RoomForArticle(QObject):
    """Keeps the article wide enough to be read, whatever panels are open beside it.

    In a narrow window the panels stand behind one another, as tabs, and the list of articles is folded away while any
    is open; it comes back when the last one is closed.
    """

    def __init__(self, window: QMainWindow, annotate: AnnotateWorkspace, docks: tuple[QDockWidget, ...]) -> None:
        """Watch the panels of a window."""
        super().__init__(window)
        self._window, self._annotate, self._docks = window, annotate, docks
        self._usual = {dock: window.dockWidgetArea(dock) for dock in docks}
        self._has_folded = self._are_together = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settle)
        for dock in docks:
            dock.visibilityChanged.connect(lambda _visible, dock=dock: self._share(dock))
        window.installEventFilter(self)

    @property
    def list_wanted(self) -> bool:
        """Whether the analyst wants the list of articles to be seen where there is room."""
        return self._annotate.list_shown or self._has_folded

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the window becomes wider or narrower."""
        if event.type() == QEvent.Type.Resize:
            self._later.start(0)
        return False

    def _share(self, changed: QDockWidget) -> None:
        open_panels = self._open()
        if open_panels and self._annotate.list_shown and self._window.width() < _ROOM_FOR_LIST:
            self._annotate.show_list(False)
            self._has_folded = True
        elif not open_panels and self._has_folded:
            self._annotate.show_list(True)
            self._has_folded = False
        if changed in open_panels and not self._are_together and self._wants_one_place():
            # Not while Qt is in the midst of showing it.
            QTimer.singleShot(0, self, lambda: self._bring_together(changed))
        self._later.start(0)

    def _open(self) -> list[QDockWidget]:
        return [dock for dock in self._docks if not dock.isHidden() and not dock.isFloating()]

    def _wants_one_place(self) -> bool:
        return len(self._open()) > 1 and self._window.width() < _ROOM_FOR_PLACES

    def _settle(self) -> None:
        if self._wants_one_place() and not self._are_together:
            self._bring_together(self._open()[-1])
        elif self._are_together and self._window.width() >= _ROOM_FOR_PLACES:
            self._take_apart()
        self._widen()

    def _bring_together(self, front: QDockWidget) -> None:
        """Put the panels behind one another, at the right."""
        if self._are_together or not self._wants_one_place():
            return
        self._are_together = True
        keyboard, shown = self._window.focusWidget(), self._open()
        first, *others = self._docks
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, first)
        for dock in others:
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            self._window.tabifyDockWidget(first, dock)
        for dock in self._docks:
            dock.setVisible(dock in shown)
        front.raise_()
        if keyboard is not None:
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_apart(self) -> None:
        self._are_together = False
        shown = self._open()
        for dock, area in self._usual.items():
            self._window.removeDockWidget(dock)
            self._window.addDockWidget(area, dock)
            dock.setVisible(dock in shown)

    def _widen(self) -> None:
        """Give the article what it lacks, from the list first and then from the form."""
        if not self._open():
            return
        articles, article, form = self._annotate.sizes()
        lacking = _LEAST_ARTICLE - article
        if lacking <= 0:
            return
        from_list = max(0, min(lacking, articles - _LEAST_LIST)) if articles else 0
        from_form = max(0, min(lacking - from_list, form - _LEAST_FORM))
        self._annotate.setSizes([articles - from_list, article + from_list + from_form, form - from_form])
