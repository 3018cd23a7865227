"""What is coded in a column: the same marks as where it is coded, and a button that leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QToolButton

from core.model.ids import id_of
from gui.form.values_told import value_told
from gui.reader.marks import MarkKind
from gui.theme.spacing import RADIUS, TIGHT
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.compare.readers import CompareReader
    from gui.reader.marks import Mark, MarkKey
    from gui.theme.theme import Theme


def show_marks(session: Session, reader: CompareReader, article: str, text: str) -> None:
    """Paint what the analyst shown coded in an article, and say on hovering what it is."""
    project = session.project
    whose = project.shown_id
    rows = project.store.listing.coded(article=article, analyst=whose, text=text).spans if whose else []
    reader.set_mark_rows(rows)
    reader.set_teller(lambda mark: mark_told(session, mark))


def mark_told(session: Session, mark: Mark) -> str:
    """Say in words what a mark stands for."""
    if not session.is_open or not session.project.codebook.has_type(mark.style):
        return mark.style
    project, spoken = session.project, language()
    kind = project.codebook.type(mark.style)
    if mark.kind is MarkKind.MENTION:
        return kind.labels.best(spoken)
    record = project.record(record_of(project, mark.key) or "")
    identity = _identity(mark.key)
    value = next((each for each in record.all_values() if each.id == identity), None) if record is not None else None
    if value is None or not kind.has_field(value.field):
        return kind.labels.best(spoken)
    field = kind.field(value.field).labels.best(spoken)
    label = value_told(project, mark.style, value, spoken)
    return tr("{type} · {field}: {value}", type=kind.labels.best(spoken), field=field, value=label)


def record_of(project: Project, key: MarkKey) -> str | None:
    """Tell which record a mark belongs to."""
    identity = _identity(key)
    if project.record(identity) is not None:
        return identity
    return project.store.listing.record_of_value(identity)


def _identity(key: MarkKey) -> str:
    return id_of(key) if isinstance(key, bytes) else key


class OpenButton(Worded, QToolButton):
    """Floats below words that are coded, and leads to where they were coded.

    Signals:
        wanted: (key of the mark, span of the words)
    """

    wanted = Signal(object, object)

    def __init__(self, reader: CompareReader, theme: Theme) -> None:
        """Stand hidden over a reader."""
        super().__init__(reader.viewport())
        self.setObjectName("openInAnnotate")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._reader = reader
        self._key: MarkKey = ""
        self._span: Span | None = None
        self.clicked.connect(self._go)
        reader.scrolled.connect(self.hide)
        reader.article_shown.connect(self.hide)
        self.set_theme(theme)
        self.tell()
        self.hide()

    def tell(self) -> None:
        """Say where it leads."""
        self.setText(tr("Open in Annotate"))
        self.setAccessibleName(tr("Open in Annotate"))
        self.setToolTip(tr("Show these words where they are coded"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.setIcon(theme.icon("annotate"))

    def offer(self, key: MarkKey, span: Span) -> None:
        """Stand near some words.

        Args:
            key: What they are of.
            span: Where they stand.
        """
        self._key, self._span = key, span
        words, room, size = self._reader.span_rect(span.start, span.end), self._reader.viewport(), self.sizeHint()
        x = max(TIGHT, min(words.left(), room.width() - size.width() - TIGHT))
        below = words.bottom() + 2 * TIGHT
        y = below if below + size.height() < room.height() else words.top() - size.height() - 2 * TIGHT
        self.setGeometry(x, y, size.width(), size.height())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ground of its own: words lie below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.palette.accent), 1))
        painter.setBrush(QColor(self._theme.palette.raised))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.end()
        super().paintEvent(event)

    def _go(self) -> None:
        self.hide()
        if self._span is not None:
            self.wanted.emit(self._key, self._span)
