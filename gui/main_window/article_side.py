"""The article panel beside the article: it comes and goes, fills from the article, and marks where that ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDockWidget

from core.errors import UserFixable
from core.model.article import BOILERPLATE
from gui.article.acting import ArticleActs
from gui.article.body import body_of
from gui.article.quoting import quoted
from gui.article.state_button import StateButton
from gui.main_window.docks import DockButtons, is_seen, tell_dock
from gui.reader.body_marker import BodyMarker
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.model.record import Anchor
    from core.text.span import Span
    from gui.article.panel import ArticlePanel
    from gui.main_window.window import MainWindow
    from gui.theme.theme import Theme

_WIDTH = 300
"""Width of a window in which the list of articles, this panel, the article and its form all have room."""


class ArticleSide(Worded, QDockWidget):
    """Joins the article panel, the state above the article and the marks at its ends with one window."""

    def __init__(self, window: MainWindow) -> None:
        """Stand hidden at the left; the panel itself is built when it is first wanted."""
        super().__init__(window)
        self.setObjectName("articleDock")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self._window, self._annotate, self._session = window, window.annotate, window.session
        self._theme = window.theme
        self._buttons = DockButtons(self, self._theme)
        self._panel: ArticlePanel | None = None
        self._acts = ArticleActs(self._session, self)
        self.marker = BodyMarker(self._annotate.reader)
        self.state = StateButton("headingState", self._theme, self._annotate.page.heading)
        self._annotate.page.heading.put_state(self.state)
        self.hide()
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self)
        self._connect()
        self.tell()

    def _connect(self) -> None:
        annotate, reader = self._annotate, self._annotate.reader
        self.marker.moved.connect(self._set_body)
        self.state.chosen.connect(lambda state: self._acts.set_state(state) or self._show_body())
        annotate.article_opened.connect(lambda _article: self._show_article())
        annotate.form.armed_changed.connect(self._yield_to_form)
        reader.span_selected.connect(self._take_selection)
        reader.installEventFilter(self)
        self._session.project_opened.connect(self._show_article)
        self._session.changed.connect(self._take_changes)
        self.visibilityChanged.connect(lambda _visible: self._take_showing())

    def tell(self) -> None:
        """Name the panel in the language of the interface."""
        tell_dock(self, tr("Article"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.state.set_theme(theme)
        self._buttons.set_theme(theme)
        if self._panel is not None:
            self._panel.set_theme(theme)

    # ── coming and going ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def panel(self) -> ArticlePanel:
        """The panel; built now if it was not wanted before."""
        if self._panel is None:
            self._panel = self._build()
        return self._panel

    @property
    def holds_uncommitted(self) -> bool:
        """Whether something was typed that could not be stored."""
        return self._panel is not None and self._panel.holds_uncommitted

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        if is_seen(self):
            self.hide()
            return
        panel = self.panel
        panel.show_article(self._annotate.article)
        panel.set_editable(self._may_change)
        self.show()
        self.raise_()
        self._window.resizeDocks([self], [_WIDTH], Qt.Orientation.Horizontal)
        panel.facts["title"].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> ArticlePanel:
        # Only those who look for it wait for it.
        from gui.article.panel import ArticlePanel

        panel = ArticlePanel(self._session, self._selected, self._theme, self)
        panel.armed_changed.connect(self._take_arming)
        panel.jumped.connect(self._jump)
        panel.part_shown.connect(lambda span: self._annotate.reader.show_span(span.start, span.end))
        panel.body_wanted.connect(self._body_at_caret)
        panel.offered.connect(self._annotate.offered)
        panel.done.connect(self._back_to_reader)
        panel.setMinimumWidth(_WIDTH - 20)
        self.setWidget(panel)
        return panel

    def _take_showing(self) -> None:
        if not self.isHidden():
            if self._panel is None:
                self.panel.show_article(self._annotate.article)
                self.panel.set_editable(self._may_change)
            return
        if self._panel is not None:
            self._panel.commit()
            self._panel.arm("")
            if self._panel.isAncestorOf(self._window.focusWidget() or self._annotate.reader):
                self._back_to_reader()

    # ── what is shown ───────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _may_change(self) -> bool:
        return self._session.is_open and not self._session.project.read_only

    def _show_article(self) -> None:
        article = self._acts.article = self._annotate.article
        if self._panel is not None:
            self._panel.show_article(article)
            self._panel.set_editable(self._may_change)
        self.state.setEnabled(self._may_change)
        self._show_body()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if self._annotate.article != self._acts.article:
            self._show_article()
        elif changes.touches("region", "article_text", "article"):
            self._show_body()

    def _show_body(self) -> None:
        article = self._annotate.article
        if not article:
            self.marker.show_body(None)
            return
        project = self._session.project
        self.state.show_state(project.article(article).state)
        regions = project.regions(article)
        outside = [region.span for region in regions if region.role == BOILERPLATE]
        self._annotate.reader.set_boilerplate(outside)
        body = body_of(regions)
        before = body is not None and any(span.end <= body.start for span in outside)
        self.marker.show_body(body, with_start=before, movable=self._may_change)

    def _jump(self, anchor: Anchor) -> None:
        if anchor.text == self._session.project.article(self._annotate.article).text:
            self._annotate.reader.show_span(anchor.span.start, anchor.span.end)
        else:
            self._annotate.offered.emit(tr("These words stand in another text of the article."), [])

    # ── filling from the article ────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc in the article disarm a fact, before it means anything else there."""
        asked = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not asked or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if self._panel is None or not self._panel.armed:
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._panel.arm("")
        event.accept()
        return True

    def _take_arming(self, field: str) -> None:
        if field:
            self._annotate.form.arm("")
        self._annotate.reader.set_tag_bar_wanted(not field and not self._annotate.form.armed and self._may_change)

    def _yield_to_form(self, field: str) -> None:
        if field and self._panel is not None:
            self._panel.arm("")

    def _take_selection(self, span: Span, _modifiers: Qt.KeyboardModifier) -> None:
        words = span.without_blanks(self._annotate.reader.text)
        if self._panel is not None and self._panel.armed and words is not None:
            self._panel.fill_armed(words)
            self._back_to_reader()
            self._annotate.reader.clear_selection()

    def _selected(self) -> Span | None:
        """Give the selection without the blanks at its ends."""
        span = self._annotate.reader.selected_span()
        return span.without_blanks(self._annotate.reader.text) if span is not None else None

    def copy_with_source(self) -> None:
        """Put the selected words with their source on the clipboard, plain and with a link."""
        span = self._annotate.reader.selected_span()
        if span is not None and self._annotate.article:
            QGuiApplication.clipboard().setMimeData(quoted(self._session.project, self._annotate.article, span))

    def _back_to_reader(self) -> None:
        self._annotate.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── where the article begins and ends ───────────────────────────────────────────────────────────────────────

    def begin_at_caret(self) -> None:
        """Let the article begin where the caret stands."""
        self._body_at_caret("start")

    def end_at_caret(self) -> None:
        """Let the article end where the caret stands."""
        self._body_at_caret("end")

    def _body_at_caret(self, side: str) -> None:
        article, reader = self._annotate.article, self._annotate.reader
        if not article:
            return
        body = body_of(self._session.project.regions(article))
        start, end = (body.start, body.end) if body is not None else (0, len(reader.text))
        caret = reader.caret_position()
        self._set_body(*((caret, end) if side == "start" else (start, caret)))

    def _set_body(self, start: int, end: int) -> None:
        if not self._annotate.reader.text[start:end].strip():
            self._session.failed.emit(
                UserFixable(
                    tr("The article cannot end before it begins."),
                    kept=tr("Nothing was changed."),
                    cure=tr("Put the caret elsewhere first."),
                )
            )
            return
        self._acts.set_body(start, end)
