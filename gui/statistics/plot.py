"""Panels over one axis of time, drawn with pyqtgraph in the colours of the theme.

Each panel has a layer that paints marks and knows where they are. Days are counted as `datetime.date.toordinal` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.parts import plain_label
from gui.statistics.axes import NumberAxis, PeriodAxis
from gui.statistics.chart import Chart
from gui.theme.spacing import HAIR, MEDIUM, TIGHT
from gui.theme.type_scale import Step, scaled

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QFont, QResizeEvent

    from gui.theme.theme import Theme

_LEAST_HEIGHT = 150
_LEAST_DAYS = 7
_RING_ROOM = 3
_ZOOM = 0.8
_NARROW = 8.0
_MARGIN_SHARE = 0.06


class TimeBox(pg.ViewBox):
    """Pans along time, zooms with Ctrl and the wheel, and chooses with Shift.

    Signals:
        framed: (QRectF) a frame was drawn with Shift held, in pixels of the box.
    """

    framed = Signal(object)

    def __init__(self) -> None:
        """Begin without a range."""
        super().__init__(enableMenu=False, defaultPadding=0)
        self.setMouseEnabled(x=True, y=False)
        self.frame = QRectF()

    def wheelEvent(self, ev: Any, axis: int | None = None) -> None:  # noqa: ANN401 - pyqtgraph's own event
        """Zoom with Ctrl; without it the page is scrolled."""
        del axis
        if ev.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(ev, axis=0)
        else:
            ev.ignore()

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:  # noqa: ANN401 - pyqtgraph's own event
        """Draw a frame with Shift; pan without it."""
        if not ev.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().mouseDragEvent(ev, axis=axis)
            return
        ev.accept()
        self.frame = QRectF(ev.buttonDownPos(), ev.pos()).normalized()
        if ev.isFinish():
            frame, self.frame = self.frame, QRectF()
            self.framed.emit(frame)
        self.update()


class Layer(pg.GraphicsObject):
    """Marks of one panel; lies over its box, and counts in the pixels of that.

    A class that draws overrides `paint`, `mark_at`, `place_of`, `days` and `heights`.
    """

    def __init__(self, box: TimeBox) -> None:
        """Lie over a box."""
        super().__init__()
        self.box = box
        self.chart: Chart | None = None
        self.setParentItem(box)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        box.sigRangeChanged.connect(lambda *_: self.update())
        box.sigResized.connect(lambda *_: self._fit())

    @property
    def keys(self) -> Sequence[Hashable]:
        """The marks, in the order in which they are walked."""
        return ()

    @property
    def days(self) -> tuple[float, float] | None:
        """First and last day that is drawn; None where nothing is."""
        return None

    @property
    def heights(self) -> tuple[float, float]:
        """Lowest and highest number that the panel shows."""
        return 0.0, 1.0

    @property
    def has_numbers(self) -> bool:
        """Whether the axis at the left says numbers."""
        return True

    @property
    def is_logarithmic(self) -> bool:
        """Whether the panel counts in powers of ten; its heights then are such powers."""
        return False

    def mark_at(self, at: QPointF) -> Hashable | None:
        """Give the mark at a place; None where there is none."""
        del at

    def marks_in(self, frame: QRectF) -> list[Hashable]:
        """Give the marks that a frame touches."""
        del frame
        return []

    def place_of(self, key: Hashable) -> QRectF | None:
        """Give where a mark is drawn; None where it is not."""
        del key

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Take other colours."""
        del theme, font
        self.update()

    def x_of(self, day: float) -> float:
        """Give where a day begins."""
        first, last = self.box.viewRange()[0]
        return (day - first) / (last - first) * self.box.rect().width()

    def y_of(self, number: float) -> float:
        """Give where a number is."""
        low, high = self.box.viewRange()[1]
        height = self.box.rect().height()
        return height - (number - low) / (high - low) * height

    def _fit(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """Cover the whole panel."""
        return self.box.rect()


class Panel:
    """One box with its axes and its layer."""

    def __init__(self, layer: type[Layer]) -> None:
        """Make all parts; the plot puts them in their places."""
        self.box = TimeBox()
        self.left, self.bottom = NumberAxis(), PeriodAxis()
        self.left.linkToView(self.box)
        self.bottom.linkToView(self.box)
        self.layer = layer(self.box)

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Take other colours."""
        self.left.set_theme(theme, font)
        self.bottom.set_theme(theme, font)
        self.layer.set_theme(theme, font)


class TimePlot(Chart):
    """Panels below each other."""

    def __init__(self, theme: Theme, layer: type[Layer], parent: QWidget | None = None) -> None:
        """Begin without panels.

        Args:
            layer: Paints the marks of a panel.
        """
        super().__init__(parent)
        self.theme = theme
        self._layer = layer
        self.panels: list[Panel] = []
        self._spare: list[Panel] = []
        self._is_held = False
        self.view = pg.GraphicsLayoutWidget(show=False)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.ci.setContentsMargins(TIGHT, TIGHT, MEDIUM, TIGHT)
        self.view.ci.setSpacing(HAIR)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(_RING_ROOM, _RING_ROOM, _RING_ROOM, _RING_ROOM)
        column.addWidget(self._scroll)
        scene: Any = self.view.scene()
        scene.sigMouseMoved.connect(self._point)
        scene.sigMouseClicked.connect(self._click)
        self.view.viewport().installEventFilter(self)
        self._message = plain_label(faint=True)
        self._message.setParent(self)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._message.hide()
        self.set_theme(theme)

    @property
    def pictured(self) -> QWidget:
        """All panels."""
        return self.view

    # ── panels ──────────────────────────────────────────────────────────────────────────────────────────────────

    def set_count(self, count: int) -> list[Panel]:
        """Have so many panels; those that are there stay."""
        while len(self.panels) > count:
            gone = self.panels.pop()
            for item in (gone.left, gone.box, gone.bottom):
                self.view.ci.removeItem(item)
            # Kept for the next time: what pyqtgraph lets go of is never given back.
            self._spare.append(gone)
        while len(self.panels) < count:
            panel, row = self._spare.pop() if self._spare else self._made_panel(), 2 * len(self.panels)
            panel.set_theme(self.theme, self._font())
            self.view.ci.addItem(panel.left, row, 0)
            self.view.ci.addItem(panel.box, row, 1)
            self.view.ci.addItem(panel.bottom, row + 1, 1)
            self.panels.append(panel)
        self.view.setMinimumHeight(_LEAST_HEIGHT * count)
        layout: Any = self.view.ci.layout
        layout.activate()
        # What was laid out while it was empty keeps the width that it had then.
        self.view.ci.setGeometry(self.view.range)
        return self.panels

    def _made_panel(self) -> Panel:
        made = Panel(self._layer)
        made.layer.chart = self
        made.box.framed.connect(lambda frame: self._frame(made, frame))
        if self.panels:
            made.box.setXLink(self.panels[0].box)
        return made

    def take_marks(self) -> None:
        """Walk and show all marks; called when the layers have other ones."""
        font = self._font()
        for panel in self.panels:
            panel.left.is_logarithmic = panel.layer.is_logarithmic
        widths = [panel.left.width_for(font, *panel.layer.heights) for panel in self.panels if panel.layer.has_numbers]
        for panel in self.panels:
            panel.box.setYRange(*panel.layer.heights, padding=0)
            panel.left.setStyle(showValues=panel.layer.has_numbers)
            panel.left.setWidth(round(max(widths, default=_NARROW)))
            for axis in (panel.left, panel.bottom):
                axis.forget_words()
        self.set_keys([key for panel in self.panels for key in panel.layer.keys])
        self.show_all_time()

    def show_all_time(self) -> None:
        """Show every day that has a mark."""
        spans = [span for panel in self.panels if (span := panel.layer.days) is not None]
        first, last = min((span[0] for span in spans), default=1.0), max((span[1] for span in spans), default=2.0)
        margin = max((last - first) * _MARGIN_SHARE, _LEAST_DAYS)
        for panel in self.panels:
            panel.box.setLimits(xMin=first - 2 * margin, xMax=last + 2 * margin, minXRange=_LEAST_DAYS)
            panel.box.setXRange(first - margin, last + margin, padding=0)
        self.look_anew()

    def set_message(self, words: str) -> None:
        """Say why there is nothing; nothing if the words are empty."""
        self._message.setText(words)
        self._message.setGeometry(self.rect())
        self._message.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is said in the middle."""
        super().resizeEvent(event)
        self._message.setGeometry(self.rect())

    def _font(self) -> QFont:
        return scaled(self.font(), Step.CAPTION)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours: pyqtgraph follows no palette."""
        self.theme = theme
        self.view.setBackground(theme.palette.base)
        for panel in self.panels:
            panel.set_theme(theme, self._font())
        self.look_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Write larger with larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_theme(self.theme)

    # ── marks ───────────────────────────────────────────────────────────────────────────────────────────────────

    def look_anew(self) -> None:
        """Draw what is current, chosen and lit."""
        for panel in self.panels:
            panel.layer.update()
        self.update()

    def bring(self, key: Hashable) -> None:
        """Bring a mark into view."""
        place = self.place_of(key)
        if place is None:
            return
        panel = self._panel_of(key)
        first, last = panel.box.viewRange()[0] if panel is not None else (0.0, 1.0)
        inside = panel.layer.place_of(key) if panel is not None else None
        if panel is not None and inside is not None and not panel.box.rect().intersects(inside):
            share = inside.center().x() / max(1.0, panel.box.rect().width())
            shift = (share - 0.5) * (last - first)
            panel.box.setXRange(first + shift, last + shift, padding=0)
        shown = self.place_of(key) or place
        self._scroll.ensureVisible(0, self.view.mapFrom(self, shown.center()).y(), 0, _LEAST_HEIGHT // 2)

    def place_of(self, key: Hashable) -> QRect | None:
        """Give where a mark is drawn, in this widget."""
        panel = self._panel_of(key)
        inside = panel.layer.place_of(key) if panel is not None else None
        if panel is None or inside is None:
            return None
        seen = self.view.mapFromScene(panel.layer.mapRectToScene(inside)).boundingRect()
        return QRect(self.view.mapTo(self, seen.topLeft()), seen.size())

    def _panel_of(self, key: Hashable) -> Panel | None:
        return next((panel for panel in self.panels if panel.layer.place_of(key) is not None), None)

    def _mark_at(self, scene: QPointF) -> Hashable | None:
        for panel in self.panels:
            if panel.layer.sceneBoundingRect().contains(scene):
                return panel.layer.mark_at(panel.layer.mapFromScene(scene))
        return None

    def _point(self, scene: QPointF) -> None:
        # Who pulls the chart along wants to see it, not to read.
        if not self._is_held:
            self.point_at(self._mark_at(scene), QCursor.pos())

    def _click(self, event: Any) -> None:  # noqa: ANN401 - pyqtgraph's own event
        if event.button() == Qt.MouseButton.LeftButton and not event.double():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.press(self._mark_at(event.scenePos()), event.modifiers())

    def _frame(self, panel: Panel, frame: QRectF) -> None:
        self.select(self.selected | set(panel.layer.marks_in(frame)))

    # ── time ────────────────────────────────────────────────────────────────────────────────────────────────────

    def zoom(self, factor: float) -> None:
        """Show more or less of time around the middle of what is seen."""
        for panel in self.panels[:1]:
            first, last = panel.box.viewRange()[0]
            middle, half = (first + last) / 2, (last - first) / 2 * factor
            panel.box.setXRange(middle - half, middle + half, padding=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by plus and minus; nought shows all of time."""
        if event.text() == "+":
            self.zoom(_ZOOM)
        elif event.text() == "-":
            self.zoom(1 / _ZOOM)
        elif event.text() == "0":
            self.show_all_time()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide what is said of a mark when the mouse leaves, or a button is held."""
        if watched is self.view.viewport():
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
                self._is_held = event.type() == QEvent.Type.MouseButtonPress
            if event.type() in (QEvent.Type.Leave, QEvent.Type.MouseButtonPress):
                self.point_at(None, QCursor.pos())
        return super().eventFilter(watched, event)
