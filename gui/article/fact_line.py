"""One fact about a publication: typed, taken from the article's words, or taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.project.facts import Fact
from gui.article.looks import IconButton, small_label
from gui.article.quoting import web_address
from gui.article.telling import fact_told, origin_told
from gui.form.chips import QuoteChip
from gui.form.dates import date_in_words
from gui.form.drops import dragged_span, holds_span
from gui.form.line_edit import ValueEdit
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import HAIR, TIGHT
from gui.theme.type_scale import Step, points
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent, QPaintEvent

    from gui.theme.theme import Theme

DATES = ("published", "retrieved")
_EDGE = 2
_ROUND = 5.0


class FactLine(Worded, QFrame):
    """Name, value, where it comes from, and the words that say it.

    Signals:
        arm_wanted: (field) it was clicked: the next words that are selected go here.
        entered: (field) its editor got the keyboard, by a click or otherwise.
        typed: (field, text) another value; an empty text takes it away.
        taken: (field) the selected words are to say it.
        cleared: (field)
        dropped: (field, Span) words of the article were dropped here.
        jumped: (Anchor) the analyst wants to see the words.
        opened: (address) the page is to be shown in the browser.
        done: the keyboard goes back to the article.
    """

    arm_wanted = Signal(str)
    entered = Signal(str)
    typed = Signal(str, str)
    taken = Signal(str)
    cleared = Signal(str)
    dropped = Signal(str, object)
    jumped = Signal(object)
    opened = Signal(str)
    done = Signal()

    def __init__(self, field: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with nothing known.

        Args:
            field: One of `core.model.article.ARTICLE_FIELDS`.
        """
        super().__init__(parent)
        self.setObjectName(f"fact_{field}")
        self.fact = Fact(field)
        self._theme, self._armed, self._editable = theme, False, True
        self.setAcceptDrops(True)
        self._name, self._origin = QLabel(self), small_label(self)
        self.editor = ValueEdit(self)
        self._take = IconButton("quote", theme, self)
        self._open = IconButton("link", theme, self) if field == "url" else None
        self._clear = IconButton("close", theme, self)
        self._problem = small_label(self)
        self._chips = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._origin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._take.setObjectName(f"take_{self.fact.field}")
        self._clear.setObjectName(f"clear_{self.fact.field}")
        self._problem.setObjectName(f"problem_{self.fact.field}")
        self._problem.hide()
        head, value = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._name)
        head.addWidget(self._origin, 1)
        value.setSpacing(HAIR)
        value.addWidget(self.editor, 1)
        for each in self._buttons():
            value.addWidget(each)
        self._chips.setSpacing(TIGHT)
        self._chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.setSpacing(HAIR)
        for row in (head, value, self._chips):
            column.addLayout(row)
        column.addWidget(self._problem)

    def _buttons(self) -> list[IconButton]:
        return [each for each in (self._open, self._take, self._clear) if each is not None]

    def _connect(self) -> None:
        field = self.fact.field
        self.editor.installEventFilter(self)
        self.editor.entered.connect(lambda: self.entered.emit(field))
        self.editor.committed.connect(lambda text: self.typed.emit(field, text))
        self.editor.left.connect(self._settle)
        self.editor.done.connect(self._settle)
        self.editor.done.connect(self.done)
        self._take.clicked.connect(lambda: self.taken.emit(field))
        self._clear.clicked.connect(lambda: self.cleared.emit(field))
        if self._open is not None:
            self._open.setObjectName("openAddress")
            self._open.clicked.connect(lambda: self.opened.emit(self.fact.normal))

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def show_fact(self, fact: Fact) -> None:
        """Show a fact; what was refused, and what is being typed, stands until it is mended or something changes."""
        if self._problem.text() and fact == self.fact:
            return
        same = fact == self.fact
        self.fact = fact
        self.show_problem("")
        self._show_text()
        if not same:
            self._show_chips()
        self._tell_origin()
        self._allow()

    def show_problem(self, problem: str) -> None:
        """Say why what was typed is not taken; an empty text takes the sentence away."""
        if problem != self._problem.text():
            self._problem.setText(problem)
            self._problem.setVisible(bool(problem))
            self.editor.setAccessibleDescription(problem)
        if problem:
            self.editor.refuse()

    def _settle(self) -> None:
        """Let go of the sentence why something was refused once it is given up."""
        if self._problem.text() and not self.editor.is_uncommitted:
            self.show_problem("")
            self._show_text()

    def set_armed(self, armed: bool) -> None:
        """Show by its border that the next words go here."""
        if armed != self._armed:
            self._armed = armed
            self.update()

    def set_editable(self, editable: bool) -> None:
        """Let the fact be changed, or only read."""
        self._editable = editable
        self.editor.setReadOnly(not editable)
        self._allow()

    def _allow(self) -> None:
        self._take.setEnabled(self._editable)
        self._clear.setEnabled(self._editable and (self.fact.is_written or bool(self.fact.normal)))
        if self._open is not None:
            self._open.setEnabled(bool(web_address(self.fact.normal)))

    def _show_chips(self) -> None:
        throw_widgets_out(self._chips)
        for place, anchor in enumerate(self.fact.anchors):
            chip = QuoteChip(anchor, self._theme, self)
            chip.jumped.connect(self.jumped)
            # Reached by Tab: a fact has no menu from which its words could be shown.
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._chips.insertWidget(place, chip)

    def tell(self) -> None:
        """Name the fact in the language of the interface."""
        name = fact_told(self.fact.field)
        self._name.setText(name)
        self.editor.setAccessibleName(name)
        self._show_example()
        self._take.set_words(tr("Take the selected words: {fact}", fact=name))
        self._clear.set_words(tr("Clear: {fact}", fact=name))
        if self._open is not None:
            self._open.set_words(tr("Open the web address in the browser"))
        self._show_text()
        self._tell_origin()

    def _show_text(self) -> None:
        normal = self.fact.normal
        words = date_in_words(normal) if self.fact.field in DATES else ""
        if words and words != normal:
            self.editor.show_text(words, normal, lambda: (normal, words))
        else:
            self.editor.show_text(normal)

    def _show_example(self, *, here: bool = False) -> None:
        """Say how a date is written while one is being typed; where nothing is known an example would look like one."""
        example = tr("for example 24 Sep 2020, or 2020-09") if here and self.fact.field in DATES else ""
        self.editor.setPlaceholderText(example)

    def _tell_origin(self) -> None:
        words, sentence = origin_told(self.fact)
        self._origin.setText(words)
        self._origin.setToolTip(sentence)
        self._origin.setAccessibleName(tr("{fact}: {origin}", fact=fact_told(self.fact.field), origin=words))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for button in self._buttons():
            button.set_theme(theme)
        self._name.setStyleSheet(f"color: {theme.palette.text}; font-weight: 600;")
        self._origin.setStyleSheet(f"color: {theme.palette.muted}; font-size: {points(Step.CAPTION)}pt;")
        self._problem.setStyleSheet(f"color: {theme.palette.error}; font-size: {points(Step.CAPTION)}pt;")
        self._show_chips()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the border of a fact that waits for words."""
        super().paintEvent(event)
        if self._armed:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.palette.accent), _EDGE))
            painter.setBrush(QColor(self._theme.palette.base))
            inset = _EDGE / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)

    # ── what the mouse does ─────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arm the fact where its editor is clicked; the keyboard alone arms nothing on its way through the panel."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_example(here=event.type() == QEvent.Type.FocusIn)
        if event.type() == QEvent.Type.MouseButtonPress and self._editable:
            self.arm_wanted.emit(self.fact.field)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Arm the fact where a click falls beside its editor."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._editable:
            self.arm_wanted.emit(self.fact.field)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words of the article."""
        if self._editable and holds_span(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the words that were dropped."""
        span = dragged_span(event.mimeData())
        if span is not None:
            event.acceptProposedAction()
            self.dropped.emit(self.fact.field, span)
