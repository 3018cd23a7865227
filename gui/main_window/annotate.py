"""The Annotate workspace: articles on the left, the article, and its form on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QSplitter, QWidget

from gui.corpus.panel import ArticleListPanel
from gui.form.form import RecordForm
from gui.form.record_list import RecordList
from gui.main_window.coding import Coding
from gui.main_window.marking import identity_of, mark_key
from gui.main_window.page import ArticlePage, Lack
from gui.main_window.places import Place, put_caret
from gui.main_window.reader_keys import add_reader_keys
from gui.main_window.shown_records import ShownRecords
from gui.main_window.tag_keys import TagKeys
from gui.reader.view import Reader
from gui.theme.spacing import SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from core.model.article import Article
    from core.model.change import Changes
    from core.model.record import Anchor, Record
    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.reader.marks import MarkKey
    from gui.theme.theme import Theme

_OUTSIDE_ARTICLE = "boilerplate"
_HEADLINE = "headline"
_LIST_WIDTH = 250


class AnnotateWorkspace(Worded, QSplitter):
    """Reads an article and shows what is coded in it.

    Signals:
        article_opened: (article id)
        offered: (text, [(label, callable)]) a notice with choices, for the window to show.
        leaving: (Place) another article, or other words of this one, are about to be shown.
        record_left: (Place or None) another record of this article is about to be shown.
        files_dropped: (list of Path)
        types_shown: What can be tagged, or by which key, may be another.
    """

    article_opened = Signal(str)
    leaving = Signal(object)
    record_left = Signal(object)
    offered = Signal(str, list)
    files_dropped = Signal(list)
    types_shown = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Put the panels side by side."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session, self._theme = session, theme
        self.article_list = ArticleListPanel(session, theme, self)
        self.reader = Reader(theme, self)
        self.form = RecordForm(theme, self)
        self.record_list = RecordList(theme, self)
        self._shown = ShownRecords(session, self.reader, self.record_list)
        self.coding = Coding(session, self.reader, self.form, self._shown, self)
        self.page = ArticlePage(self.reader, self)
        self._tag_keys = TagKeys(self.reader, self.coding.tag)
        self._article = ""
        self._first = Place("")
        self._facts: Article | None = None
        self._lay_out()
        self._connect()
        add_reader_keys(self.reader, self.form)

    def _lay_out(self) -> None:
        self.sides = right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self.form)
        right.addWidget(self.record_list)
        # A taller window shows more records: the fields of most types have room enough as it is.
        right.setStretchFactor(0, 1)
        right.setStretchFactor(1, 2)
        right.setSizes([520, 150])
        right.setChildrenCollapsible(False)
        for panel in (self.article_list, self.page, right):
            self.addWidget(panel)
        self.setStretchFactor(1, 1)
        self.setSizes([_LIST_WIDTH, 650, 380])
        self.setCollapsible(1, False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _connect(self) -> None:
        self.article_list.article_chosen.connect(self.open_article)
        self.article_list.hit_chosen.connect(self.show_words)
        self.reader.marks_hovered.connect(self._light_form)
        self.reader.files_dropped.connect(self.files_dropped)
        self.reader.tag_bar.tag_chosen.connect(self.coding.tag)
        self.form.fields.jumped.connect(self._jump)
        self.form.fields.values_hovered.connect(lambda ids: self.reader.set_hovered(frozenset(map(mark_key, ids))))
        self.form.fields.done.connect(lambda: self.reader.setFocus(Qt.FocusReason.OtherFocusReason))
        self.record_list.record_chosen.connect(self.open_record)
        self.coding.record_wanted.connect(self.open_record)
        self.coding.offered.connect(self._offer)
        self._session.closing.connect(self.form.commit)
        self._session.changed.connect(self._take_changes)
        self._session.project_opened.connect(self._take_project)

    # ── project and article ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def article(self) -> str:
        """Id of the article shown; empty if none is."""
        return self._article

    @property
    def tag_actions(self) -> list[QAction]:
        """The actions that tag, one a type of the codebook."""
        return self._tag_keys.actions

    def open_first(self, article_id: str) -> None:
        """Name the article to begin with in the project that is being opened, if it has it."""
        self._first = Place(article_id)

    def begin_at(self, place: Place) -> None:
        """Name the place to begin with in the project that is being opened, if it has the article."""
        self._first = place

    def prepare_form(self, number: int) -> None:
        """Build the form of one of the codebook's types before it is first wanted."""
        types = self._session.project.codebook.types if self._session.is_open else ()
        if number < len(types):
            self.form.prepare(types[number])

    def _take_project(self) -> None:
        self._show_nothing()
        if not self._session.is_open:
            self.page.show_lack(Lack.PROJECT)
            return
        self._show_types()
        project = self._session.project
        first, self._first = self._first, Place("")
        if not first.article or not project.has_article(first.article):
            # Where something is coded there is something to look at.
            first = Place(project.store.listing.most_coded(project.shown_id or "nobody") or "")
        if not first.article:
            self.page.show_lack(Lack.ARTICLES)
        elif not self.go_to(first):
            self.page.show_lack(Lack.CHOICE)

    def _show_types(self) -> None:
        self.set_theme(self._theme)
        self._tag_keys.show_types(self._session.project.codebook)
        self.types_shown.emit()

    def tell(self) -> None:
        """Name types and facts in the language of the interface."""
        if self._session.is_open:
            self._tag_keys.tell(self._session.project.codebook)

    def _show_nothing(self) -> None:
        self._article = self.coding.article = ""
        self._facts = None
        self._shown.forget()
        self.reader.set_article("")
        self.reader.set_title("")
        self.form.show_record(None, None)

    def open_article(self, article_id: str) -> bool:
        """Show an article from its beginning; tells whether it is shown."""
        project = self._session.project
        if article_id == self._article:
            return True
        article = self._session.ask(lambda project: _as_read(project, article_id))
        if article is None:
            return False
        self._leave()
        self._article = self.coding.article = article_id
        self._facts = article
        regions = project.store.articles.regions(article.text)
        headline = next((region.span for region in regions if region.role == _HEADLINE), None)
        self.reader.set_article(
            project.stored_text(article.text),
            language=article.languages[0] if article.languages else None,
            boilerplate=[region.span for region in regions if region.role == _OUTSIDE_ARTICLE],
            headline=headline,
        )
        self.form.show_record(project, None)
        self._shown.read(article_id, article.text)
        self.page.show_article()
        self._show_heading()
        self.article_list.select_article(article_id)
        self.article_opened.emit(article_id)
        return True

    def show_words(self, article_id: str, span: Span) -> None:
        """Open an article at some words and select them."""
        if article_id == self._article:
            self._leave()
        if not self.open_article(article_id):
            return
        self.reader.show_span(span.start, span.end)
        self.reader.select_span(span.start, span.end)

    def place(self) -> Place | None:
        """Where the analyst is now; None if no article is open."""
        if not self._article:
            return None
        record = self.form.record.id if self.form.record is not None else ""
        reader = self.reader
        return Place(self._article, record, reader.verticalScrollBar().value(), reader.caret_position())

    def go_to(self, place: Place) -> bool:
        """Show a place as it was left; tells whether its article is shown."""
        if not self.open_article(place.article):
            return False
        put_caret(self.reader, place.caret)
        self.reader.scroll_down_to(place.scroll)
        if place.record and self._shown.find(place.record) is not None:
            self.open_record(place.record)
            self.reader.scroll_down_to(place.scroll)
        return True

    def _leave(self) -> None:
        here = self.place()
        if here is not None:
            self.leaving.emit(here)

    @property
    def list_shown(self) -> bool:
        """Whether the list of articles is not folded away."""
        return self.article_list.isVisibleTo(self) and self.sizes()[0] > 0

    def show_list(self, shown: bool) -> None:
        """Show the list of articles, or fold it away."""
        if not shown and self.article_list.isAncestorOf(self.focusWidget() or self.reader):
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self.article_list.setVisible(shown)
        sizes = self.sizes()
        if shown and sizes[0] == 0:
            self.setSizes([_LIST_WIDTH, max(1, sizes[1] - _LIST_WIDTH), sizes[2]])

    def _show_heading(self) -> None:
        self.page.heading.show_article(self._session.project, self._facts)
        self.reader.set_title(self._facts.title or self._facts.file if self._facts is not None else "")
        self._count_records()

    def _count_records(self) -> None:
        self.page.heading.show_records(len(self._shown))

    # ── records ─────────────────────────────────────────────────────────────────────────────────────────────────

    def open_record(self, record_id: str) -> None:
        """Show a record in the form, and its words in the article."""
        if record_id and self.form.record is not None and self.form.record.id != record_id:
            self.record_left.emit(self.place())
        self._show_record(record_id)

    def _show_record(self, record_id: str) -> None:
        project = self._session.project
        record = self._shown.find(record_id) or project.record(record_id)
        if record is None:
            self.form.show_record(project, None)
            return
        if record.article != self._article and not self.open_article(record.article):
            return
        self.form.show_record(project, record)
        self.light_record(record.id)
        self.record_list.select_record(record.id)
        text = self._facts and self._facts.text
        places = [each.anchor.span for each in record.mentions if each.anchor.text == text]
        if places and not any(self._is_in_view(place) for place in places):
            self.reader.show_span(places[0].start, places[0].end)

    def light_record(self, record_id: str) -> None:
        """Light up the words of a record until another is current."""
        self.reader.set_current(mark_key(record_id))

    def show_what_changed(self, changes: Changes) -> None:
        """Show the record that an undo or redo touched, where it is in this article."""
        touched = self._shown.touched_by(changes)
        if touched:
            self._show_record(touched[0])
        elif self.form.record is None:
            self.reader.set_current(None)

    def _is_in_view(self, span: Span) -> bool:
        return self.reader.viewport().rect().intersects(self.reader.span_rect(span.start, span.end))

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("codebook"):
            self._show_types()
        project = self._session.project
        if changes.touches("article", "article_text") and not project.has_article(self._article):
            self._article = ""
            self._take_project()
            return
        if not self._article:
            self._take_project()
            return
        if changes.touches("article", "article_text", "article_field", "region"):
            self._facts = project.article(self._article)
            self._show_heading()
        if changes.touches("record", "mention", "value", "value_span", "entity", "alias", "term", "codebook"):
            self._shown.bring_up_to_date(changes)
            self._count_records()
        shown = self.form.record
        if shown is not None and _may_look_different(shown, changes):
            self.record_list.select_record(shown.id)
            self.form.show_record(project, self._shown.find(shown.id))

    def _light_form(self, keys: frozenset[MarkKey]) -> None:
        self.form.light_values(frozenset(map(identity_of, keys)))
        self.reader.set_hovered(keys)

    def _jump(self, anchor: Anchor) -> None:
        if self._facts is not None and anchor.text == self._facts.text:
            self.reader.show_span(anchor.span.start, anchor.span.end)
            return
        self.offered.emit(tr("These words stand in another text of the article."), [])

    def _offer(self, text: str, choices: list[tuple[str, Callable[[], object]]]) -> None:
        """Offer the records under a click in a menu; pass other offers to the window."""
        if text:
            self.offered.emit(text, choices)
        else:
            _pop_up(choices, self.reader)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._session.is_open:
            codebook = self._session.project.codebook
            theme = theme.with_types({kind.id: kind.colour for kind in codebook.types})
        self._theme = theme
        self.reader.set_theme(theme)
        self.form.set_theme(theme)
        self.record_list.set_theme(theme)
        self.article_list.set_theme(theme)


def _pop_up(choices: list[tuple[str, Callable[[], object]]], reader: Reader) -> None:
    menu = QMenu(reader)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setObjectName("recordsHere")
    for label, act in choices:
        menu.addAction(label).triggered.connect(lambda _=False, act=act: act())
    menu.popup(reader.clicked_at + QPoint(0, SMALL))


def _may_look_different(record: Record, changes: Changes) -> bool:
    """Tell whether an act may have changed what the form says of a record: itself, what it links to, or names."""
    if not changes.ids or changes.touches("article_text", "region", "entity", "alias", "term", "codebook"):
        # A large act names nothing that it touched.
        return True
    linked = {value.normal for value in record.all_values()}
    return record.id in changes.ids or not changes.ids.isdisjoint(linked)


def _as_read(project: Project, article_id: str) -> Article:
    """Find an article; one that just came in is read first, so that its title and date are there to see."""
    article = project.article(article_id)
    if not project.store.is_waiting(article.text):
        return article
    # What reads texts loads slowly, and hardly any article has to wait.
    from core.operations.reading import read_now

    read_now(project, article)
    return project.article(article_id)
