"""The panel at the left: the articles of the project, and the line that filters them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from core.errors import UserFixable
from gui.corpus.delegate import ArticleDelegate
from gui.corpus.filtering import Snippet, is_worth_searching, snippet_around
from gui.corpus.loading import ListLoading
from gui.corpus.model import ArticleListModel, Index, Lookups
from gui.dialogs.parts import local_paths
from gui.form.line_edit import PlainLine
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import LARGE, SMALL, TIGHT
from gui.theme.spoken import name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.article import Article
    from core.model.change import Changes
    from core.store.listing import ArticleRow, Listing
    from core.store.search import SearchHit
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_DEBOUNCE = 80
_MOST_FOUND = 500
_KINDS = ("article", "article_text", "article_field", "record", "region", "analyst")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleListPanel(Worded, QWidget):
    """Lists the articles of the open project.

    Signals:
        article_chosen: Id of an article to show.
        hit_chosen: Id of an article and the `Span` (code points) of the words that were typed and found in it.
        files_dropped: Paths of the files and folders dropped on the panel.
    """

    article_chosen = Signal(str)
    hit_chosen = Signal(str, object)
    files_dropped = Signal(list)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the session's project, now and whenever it changes."""
        super().__init__(parent)
        self._session = session
        self._shown: str | None = None
        self.setAcceptDrops(True)
        self._model = ArticleListModel(Lookups(self._article_of, self._hit_of, self._snippet_of), self)
        self._delegate = ArticleDelegate(theme, self)
        self._filter = self._make_filter()
        self._cut = QLabel()
        self._cut.setWordWrap(True)
        self._cut.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._cut.setContentsMargins(SMALL, 0, SMALL, SMALL)
        self._cut.hide()
        self._list = _ArticleListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._padded(self._filter))
        column.addWidget(self._cut)
        column.addWidget(self._list, 1)
        self._search_icon = QAction(self)
        self._filter.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._wait = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._wait.timeout.connect(self._filter_when_ready)
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare)
        self._loading = ListLoading(session, self)
        self._loading.arrived.connect(self._take_all)
        self._loading.failed.connect(session.failed)
        self.set_theme(theme)
        session.project_opened.connect(self._load)
        session.changed.connect(self._on_change)
        session.work.read.connect(self._take_readings)
        self._load()
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        name_line(self._filter, tr("Filter articles"), tr("Clear"))
        self._filter.setToolTip(
            tr("Part of a title, file name or publisher, or words of the text; marks may be left out.")
        )
        self._filter.setPlaceholderText(tr("Filter articles"))
        self._cut.setText(
            tr(
                "Only the first {number} articles with these words are listed; type more of them.",
                number=QLocale().toString(_MOST_FOUND),
            )
        )
        self._list.setAccessibleName(tr("Articles"))
        self._show_message()
        self._list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._delegate.set_theme(theme)
        self.setPalette(theme.qpalette())
        self._search_icon.setIcon(theme.icon("filter"))
        self._list.viewport().update()

    def current_article(self) -> str | None:
        """Id of the article that is shown, whether or not it fits the filter."""
        return self._shown

    def select_article(self, article_id: str | None) -> None:
        """Mark an article as the one that is shown; tells nobody."""
        self._shown = article_id
        self._model.set_shown(article_id)
        self._go_to_shown()

    def next_article(self) -> None:
        """Choose the next article of the list, as it is filtered now."""
        self._step(1)

    def previous_article(self) -> None:
        """Choose the article before the one that is shown."""
        self._step(-1)

    def focus_filter(self) -> None:
        """Put the caret into the filter, ready to type over what is there."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the keys that lead from the filter into the list, back, and to the article."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            handle = self._key_in_filter if watched is self._filter else self._key_in_list
            if handle(event):
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files to the window."""
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _make_filter(self) -> QLineEdit:
        line = PlainLine(self)
        line.setObjectName("articleFilter")
        line.setClearButtonEnabled(True)
        line.textChanged.connect(lambda _: self._wait.start())
        line.installEventFilter(self)
        return line

    def _padded(self, inner: QWidget) -> QWidget:
        frame = QWidget(self)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.addWidget(inner)
        return frame

    # ── what the project says ───────────────────────────────────────────────────────────────────────────────────

    def _load(self) -> None:
        self._wait.stop()
        self._shown = None
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(False)
        self._model.load(self._loading.begin())
        self._preparing.start()
        self._show_message()

    def _on_change(self, changes: Changes, _initiator: object) -> None:
        if not changes.touches(*_KINDS):
            return
        if self._took_over_one(changes):
            return
        self._loading.give_up()
        self._take_all(self._listing.articles())

    def _take_all(self, articles: Sequence[ArticleRow]) -> None:
        at = self._list.currentIndex().row()
        self._model.update_all(articles, self._in_text(self._model.typed))
        self._preparing.start()
        if self._list.currentIndex().row() != at or at < 0:
            self._go_to_shown()
        self._show_message()

    def _took_over_one(self, changes: Changes) -> bool:
        """Re-read only the article that an act happened in, where it happened in one."""
        article_id = changes.act.article if changes.act is not None else None
        if article_id is None or changes.touches("article_text"):
            return False
        return self._take_over(article_id)

    def _take_readings(self, texts: Sequence[str], _left: int) -> None:
        """Show titles and languages that were found in texts just now."""
        self._model.update_rows(self._listing.articles_on(texts))

    def _take_over(self, article_id: str) -> bool:
        if not self._model.knows(article_id):
            return False
        try:
            article = self._session.project.article(article_id)
        except UserFixable:
            # It went with the act; the whole list shows that.
            return False
        row = self._listing.article(article_id)
        return row is not None and self._model.update_one(row, article)

    @property
    def _listing(self) -> Listing:
        return self._session.project.store.listing

    def _article_of(self, article_id: str) -> Article | None:
        try:
            return self._session.project.article(article_id)
        except UserFixable:
            # It went with an act that the list has not heard of yet.
            return None

    def _hit_of(self, article_id: str, typed: str) -> SearchHit | None:
        return self._session.project.store.search.first_hit(article_id, typed)

    def _snippet_of(self, hit: SearchHit) -> Snippet:
        return snippet_around(self._session.project.stored_text(hit.text), hit.span)

    def _in_text(self, typed: str) -> tuple[str, ...]:
        if not self._session.is_open or not is_worth_searching(typed):
            self._cut.hide()
            return ()
        found = self._session.project.store.search.articles_with(typed, limit=_MOST_FOUND)
        self._cut.setVisible(len(found) >= _MOST_FOUND)
        return found

    # ── filtering ───────────────────────────────────────────────────────────────────────────────────────────────

    def _prepare(self) -> None:
        if self._model.prepare():
            self._preparing.stop()

    def _filter_when_ready(self) -> None:
        if self._model.is_ready:
            self._apply_filter()
        else:
            self._wait.start()

    def _apply_filter(self) -> None:
        self._wait.stop()
        typed = self._filter.text()
        if typed == self._model.typed:
            return
        self._model.set_filter(typed, self._in_text(typed))
        self._go_to_shown()
        self._show_message()

    def _show_message(self) -> None:
        if self._model.rowCount():
            self._list.show_message("")
        elif self._model.total:
            self._list.show_message(tr("Nothing fits “{words}”.", words=self._model.typed.strip()))
        else:
            self._list.show_message(tr("No articles yet. Drop files here or press Ctrl+I."))

    def _go_to_shown(self) -> None:
        row = self._model.row_of(self._shown) if self._shown is not None else None
        index = self._model.index(row) if row is not None else QModelIndex()
        self._list.setCurrentIndex(index)
        if index.isValid():
            self._list.scrollTo(index)

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────────

    def _choose(self, row: int) -> None:
        article = self._model.article_at(row)
        if article is None:
            return
        hit = self._model.hit(article.id)
        self.select_article(article.id)
        if hit is not None:
            self.hit_chosen.emit(article.id, hit.span)
        else:
            self.article_chosen.emit(article.id)

    def _step(self, by: int) -> None:
        row = self._model.row_of(self._shown) if self._shown is not None else None
        if row is None:
            row = -1 if by > 0 else self._model.rowCount()
        if 0 <= row + by < self._model.rowCount():
            self._choose(row + by)

    def _key_in_filter(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Down, Qt.Key.Key_Escape, *_ENTER):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if not self._filter.text():
                return False
            self._filter.clear()
            self._apply_filter()
            return True
        # What was typed must count before the key acts on the list.
        self._apply_filter()
        if event.key() == Qt.Key.Key_Down:
            self._enter_list()
        else:
            self._choose(max(0, self._list.currentIndex().row()))
        return True

    def _enter_list(self) -> None:
        if self._model.rowCount():
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._model.index(0))
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _key_in_list(self, event: QKeyEvent) -> bool:
        row = self._list.currentIndex().row()
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(row)
            return True
        if event.key() == Qt.Key.Key_Up and row <= 0 and not event.modifiers():
            self._filter.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return False


class _ArticleListView(QListView):
    """The list, and in its middle a sentence where there is nothing to list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("articleList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._message = QLabel(self.viewport())
        self._message.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._message.setWordWrap(True)
        self._message.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._message.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.hide()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:  # noqa: N803 - Qt's
        """Repaint what changed; a list of Qt's would lay all its rows out anew, which here are equally high."""
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def show_message(self, words: str) -> None:
        """Say why the list is empty; nothing if the words are empty."""
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self._place_message()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence within the room."""
        super().resizeEvent(event)
        self._place_message()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the first article, if on none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here where there is no row to show it."""
        super().paintEvent(event)
        if not self.currentIndex().isValid():
            paint_focus_ring(self)

    def _place_message(self) -> None:
        room = self.viewport().rect().adjusted(LARGE, LARGE + TIGHT, -LARGE, -LARGE)
        self._message.setGeometry(room)
