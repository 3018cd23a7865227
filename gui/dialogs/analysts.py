"""Whose records are shown: the button that says so, its menu, and the bar while they are another analyst's."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from core.model.change import Changes
from gui.dialogs.parts import button, plain_label, set_words
from gui.theme.spacing import MEDIUM, SMALL, TIGHT, UNIT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.model.article import Analyst
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_ALL_ANEW = Changes(
    kinds=frozenset({"analyst", "article", "codebook", "entity", "mention", "record", "value", "value_span"})
)
"""What every view hears when another set is shown: that all it shows is to be read anew."""
_DOT = 3 * UNIT
_STRIPE = UNIT
_ARROW, _ARROW_SIZE = 3 * UNIT, 2 * UNIT
_MOST_TOUCHED = 100


class AnalystChoice(QObject):
    """Shows one analyst's set or another's, and tells every view.

    Signals:
        leaving: Another set is about to be shown; what is being typed can still be committed.
        shown: Another set is shown.
        changed_aside: Id of a record of one's own that was made or changed while another's set is shown.
    """

    leaving = Signal()
    shown = Signal()
    changed_aside = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self._session = session
        session.changed.connect(self._take_changes)

    @property
    def is_anothers(self) -> bool:
        """Whether the set that is shown is not that of the analyst who works."""
        project = self._session.project if self._session.is_open else None
        return project is not None and project.shown_id != project.my_id

    def show_analyst(self, identity: str) -> None:
        """Show an analyst's set; an empty id is that of the analyst who works, who has coded nothing yet."""
        project = self._session.project
        if identity == project.shown_id:
            return
        self.leaving.emit()
        self._session.ask(lambda project: project.show_analyst(identity))
        self._session.changed.emit(_ALL_ANEW, self)
        self.shown.emit()

    def show_mine(self) -> None:
        """Show one's own set again."""
        self.show_analyst(self._session.project.my_id)

    def _take_changes(self, changes: Changes, initiator: object) -> None:
        if changes.act is None or not self.is_anothers or not changes.touches("record", "mention", "value"):
            return
        project = self._session.project
        for identity in sorted(changes.ids)[:_MOST_TOUCHED]:
            record = project.record(identity)
            if record is not None and record.analyst == project.my_id:
                self.changed_aside.emit(identity)
                return


class AnalystButton(Worded, QToolButton):
    """Names the analyst whose set is shown, with a dot in her colour; its menu chooses another.

    Attributes:
        choices: Its menu.

    Signals:
        mine_wanted: The analyst wants to change her own name or colour.
        new_wanted: Another analyst is to be added.
    """

    mine_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, session: Session, choice: AnalystChoice, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow the session and the choice."""
        super().__init__(parent)
        self.setObjectName("analystButton")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(_DOT, _DOT))
        self._session, self._choice, self._theme = session, choice, theme
        self.choices = QMenu(self)
        self.choices.setObjectName("analystMenu")
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self._fill)
        self.setMenu(self.choices)
        choice.shown.connect(self.tell)
        session.project_opened.connect(self.tell)
        session.changed.connect(self._take_changes)
        self.tell()

    def tell(self) -> None:
        """Name the analyst, and what the button is for."""
        self.setAccessibleName(tr("Analyst"))
        self.setToolTip(tr("Whose records are shown; your name and colour"))
        self.setStatusTip(tr("Choose whose records are shown."))
        self.choices.setEnabled(self._session.is_open)
        shown = self._session.project.shown if self._session.is_open else None
        name = shown.name if shown is not None else self._session.project.my_name if self._session.is_open else ""
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 40 * UNIT).replace("&", "&&"))
        self.setIcon(dot(shown.colour if shown is not None else "", self._theme.palette.edge))
        self.setAccessibleDescription(name)
        self.setEnabled(self._session.is_open)

    def sizeHint(self) -> QSize:
        """Leave room for the arrow behind the name."""
        usual = super().sizeHint()
        return QSize(usual.width() + _ARROW, usual.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow on the line of the name; the style puts it into the corner below."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu  # pyright: ignore
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        arrow = QRect(0, 0, _ARROW_SIZE, _ARROW_SIZE)
        arrow.moveCenter(self.rect().center())
        arrow.moveRight(self.rect().right() - TIGHT)
        option.rect = arrow  # pyright: ignore
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option)
        painter.end()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.tell()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("analyst"):
            self.tell()

    def _fill(self) -> None:
        self.choices.clear()
        project = self._session.project
        mine = [each for each in project.analysts() if each.id == project.my_id]
        others = [each for each in project.analysts() if each.id != project.my_id]
        group = QActionGroup(self.choices)
        self.choices.addSection(tr("Records shown"))
        if not mine:
            self._add(tr("{name} (me)", name=project.my_name), "", "", group)
        for each in mine:
            self._add(tr("{name} (me)", name=each.name), each.colour, each.id, group)
        for each in others:
            action = self._add(each.name, each.colour, each.id, group)
            action.setToolTip(tr("Read only: changing one of these records makes a copy of yours."))
        self.choices.addSeparator()
        for words, signal in (
            (tr("&My name and colour…"), self.mine_wanted),
            (tr("&Add an analyst…"), self.new_wanted),
        ):
            action = self.choices.addAction(words)
            action.setStatusTip(self.statusTip())
            action.setEnabled(not project.read_only)
            action.triggered.connect(lambda _=False, wanted=signal: wanted.emit())

    def _add(self, words: str, colour: str, identity: str, group: QActionGroup) -> QAction:
        action = self.choices.addAction(dot(colour, self._theme.palette.edge), words.replace("&", "&&"))
        action.setStatusTip(self.statusTip())
        action.setCheckable(True)
        action.setChecked(identity == self._session.project.shown_id)
        action.triggered.connect(lambda _=False: self._choice.show_analyst(identity))
        group.addAction(action)
        return action


class AnothersBar(Worded, QFrame):
    """Says whose records are shown while they are not one's own."""

    def __init__(self, session: Session, choice: AnalystChoice, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("anothersBar")
        self._session, self._choice, self._theme = session, choice, theme
        self._words = plain_label()
        self._mine = button("", choice.show_mine, name="showMine")
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM + _STRIPE, TIGHT, SMALL, TIGHT)
        row.setSpacing(SMALL)
        row.addWidget(self._words, 1)
        row.addWidget(self._mine)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        choice.shown.connect(self.tell)
        session.project_opened.connect(self.tell)
        session.changed.connect(self._take_changes)
        self.set_theme(theme)
        self.tell()

    def tell(self) -> None:
        """Say whose records are shown; nothing while they are one's own."""
        set_words(self._mine, tr("Show &mine"), tip=tr("Show your own records again"))
        self.setVisible(self._choice.is_anothers)
        shown = self._shown()
        if shown is not None and self._choice.is_anothers:
            told = tr(
                "{name}’s records are shown. They are read only: changing one makes a copy of yours.", name=shown.name
            )
            self._words.setText(told)
            self.setAccessibleName(told)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setPalette(theme.qpalette())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground with a stripe in the analyst's colour."""
        shown = self._shown()
        palette = self._theme.palette
        colour = shown.colour if shown is not None else palette.accent
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.notice_ground(colour)))
        painter.fillRect(0, 0, _STRIPE, self.height(), QColor(colour))
        painter.end()

    def _shown(self) -> Analyst | None:
        return self._session.project.shown if self._session.is_open else None

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("analyst"):
            self.tell()


@cache
def dot(colour: str, edge: str) -> QIcon:
    """A dot in an analyst's colour, hollow where there is none; drawn once in the life of the program.

    Args:
        edge: Colour of its rim, so that it is seen on every ground.
    """
    # The toolbar shows it larger than a menu does, and a fine screen has twice as many points.
    scale = 4
    pixmap = QPixmap(_DOT * scale, _DOT * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), scale))
    painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
    middle = _DOT * scale / 2
    painter.drawEllipse(QPointF(middle, middle), middle - scale, middle - scale)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return QIcon(pixmap)
