"""The article panel: what is known of the publication, its parts, the note on it, how far the analyst is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.model.article import ARTICLE_FIELDS
from core.project.facts import Fact, facts_of, has_own_regions
from gui.article.acting import ArticleActs
from gui.article.fact_line import FactLine
from gui.article.looks import small_label
from gui.article.note_edit import NoteEdit
from gui.article.parts import PartList
from gui.article.quoting import quoted, web_address
from gui.article.state_button import StateButton
from gui.article.telling import imported_told
from gui.dialogs.parts import button, set_words
from gui.theme.spacing import MEDIUM, SMALL, TIGHT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from core.model.change import Changes
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.form.line_edit import ValueEdit
    from gui.theme.theme import Theme

_SHOWN_TABLES = ("article", "article_field", "article_text", "region", "note", "original")
_NOTE_LINES = 8


class ArticlePanel(Worded, QScrollArea):
    """Shows and changes what is known of one article; which fact is armed is kept here.

    Signals:
        armed_changed: (field or "") another fact waits for words.
        jumped: (Anchor) the analyst wants to see words.
        part_shown: (Span) the analyst wants to see a part of the newest text.
        body_wanted: ("start" or "end") the article begins or ends at the caret.
        offered: (text, []) something to be said that is no error.
        done: the keyboard goes back to the article.
    """

    armed_changed = Signal(str)
    jumped = Signal(object)
    part_shown = Signal(object)
    body_wanted = Signal(str)
    offered = Signal(str, list)
    done = Signal()

    def __init__(
        self, session: Session, selected: Callable[[], Span | None], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Begin with no article.

        Args:
            selected: Gives the words selected in the article.
        """
        super().__init__(parent)
        self.setObjectName("articlePanel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._selected, self._theme = session, selected, theme
        self._acts = ArticleActs(session, self)
        self._armed, self._stale, self._editable = "", False, True
        self._drafts: dict[tuple[str, str], str] = {}
        self._state = StateButton("articleState", theme, self)
        self._copy = button("", self._copy_source, name="copyArticleSource")
        self.facts = {field: FactLine(field, theme, self) for field in ARTICLE_FIELDS}
        self.note = NoteEdit(theme, self, most_lines=_NOTE_LINES)
        self.note.setObjectName("articleNote")
        self.parts = PartList(self)
        self._file = small_label(self)
        self._file.setObjectName("articleOrigin")
        self._headings = [QLabel(self) for _ in range(3)]
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        holder = self._holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(SMALL, SMALL, SMALL, MEDIUM)
        column.setSpacing(TIGHT)
        about, note, parts = self._headings
        for heading in self._headings:
            heading.setFont(scaled(heading.font(), Step.EMPHASIS))
            heading.setContentsMargins(0, SMALL, 0, 0)
        # The facts stand in frames of their own; the rest keeps to their edges.
        top, rest = QVBoxLayout(), QVBoxLayout()
        for each in (top, rest):
            each.setContentsMargins(TIGHT, 0, TIGHT, 0)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeft)
        rest.addWidget(self._copy)
        for heading, part in ((note, self.note), (parts, self.parts), (about, self._file)):
            rest.addWidget(heading)
            rest.addWidget(part)
        column.addLayout(top)
        for field in self.facts.values():
            column.addWidget(field)
        column.addLayout(rest)
        column.addStretch(1)
        self.setWidget(holder)

    def _connect(self) -> None:
        for line in self.facts.values():
            line.arm_wanted.connect(self.arm)
            line.entered.connect(self._leave_other)
            line.typed.connect(self._type)
            line.taken.connect(self._take_selected)
            line.cleared.connect(lambda field: self._say(field, self._acts.clear_fact(field)))
            line.dropped.connect(self._take)
            line.jumped.connect(self.jumped)
            line.opened.connect(self._open_address)
            line.done.connect(self._finish)
        self.note.committed.connect(self._write_note)
        self.note.done.connect(self.done)
        self._state.chosen.connect(lambda state: self._acts.set_state(state) or self._show())
        self.parts.shown.connect(self.part_shown)
        self.parts.role_given.connect(lambda span, role: self._acts.set_role(span, role) or self._show())
        self.parts.language_given.connect(lambda span, tag: self._acts.set_language(span, tag) or self._show())
        self.parts.reset_wanted.connect(self._acts.reset_parts)
        self.parts.body_wanted.connect(self.body_wanted)
        self._session.changed.connect(self._take_changes)
        self._session.closing.connect(self.commit)
        self._session.project_opened.connect(self._drafts.clear)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def article(self) -> str:
        """Id of the article shown; empty if none is."""
        return self._acts.article

    def show_article(self, article_id: str) -> None:
        """Show what is known of an article; of none if the id is empty."""
        if article_id != self.article:
            self.commit()
            self._put_drafts_by()
            self._acts.article = article_id
            self.arm("")
            self._show()
            self._bring_drafts_back()
        else:
            self._show()

    def _put_drafts_by(self) -> None:
        """Keep what could not be stored until its article is shown again."""
        for name, editor in self._editors():
            if editor.is_uncommitted:
                self._drafts[self.article, name] = editor.text()
            editor.give_back()
        for line in self.facts.values():
            line.show_problem("")

    def _bring_drafts_back(self) -> None:
        for name, editor in self._editors():
            draft = self._drafts.pop((self.article, name), None)
            if draft is None:
                continue
            if isinstance(editor, NoteEdit):
                editor.setPlainText(draft)
            else:
                editor.setText(draft)
                self._say(name, tr("This could not be saved yet. Press Enter to try again."))

    def _editors(self) -> list[tuple[str, ValueEdit | NoteEdit]]:
        return [*((name, line.editor) for name, line in self.facts.items()), ("", self.note)]

    def set_editable(self, editable: bool) -> None:
        """Let everything be changed, or only read."""
        self._editable = editable
        for line in self.facts.values():
            line.set_editable(editable)
        self.note.setReadOnly(not editable)
        self.parts.set_editable(editable)
        self._state.setEnabled(editable)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.commit()
        self._theme = theme
        self.setPalette(theme.qpalette())
        for line in self.facts.values():
            line.set_theme(theme)
        self.note.set_theme(theme)
        self._state.set_theme(theme)
        self._file.setStyleSheet(f"color: {theme.palette.muted};")

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.setAccessibleName(tr("What is known of the article"))
        for heading, words in zip(self._headings, (tr("File"), tr("Note"), tr("Parts of the text")), strict=True):
            heading.setText(words)
        self.note.setAccessibleName(tr("Note on the article"))
        self.note.setPlaceholderText(tr("What is to be remembered about this article"))
        self.note.setToolTip(tr("Ctrl+Enter keeps the note, and so does leaving it."))
        set_words(
            self._copy,
            tr("Copy with source"),
            tip=tr("Copy the selected words with title, publisher, date and address; the source alone without any."),
        )
        self._show_file()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._show()

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(*_SHOWN_TABLES):
            self._stale = True
            if self.isVisible():
                self._show()

    def _show(self) -> None:
        self._stale = False
        project = self._session.project if self._session.is_open else None
        shown = project is not None and bool(self.article) and project.has_article(self.article)
        self._holder.setEnabled(shown)
        if project is None or not shown:
            for field, line in self.facts.items():
                line.show_fact(Fact(field))
            self.note.show_text("")
            self.parts.show_parts((), "", is_own=False)
            self._show_file()
            return
        for fact in facts_of(project, self.article):
            self.facts[fact.field].show_fact(fact)
        self._state.show_state(project.article(self.article).state)
        if not self.note.is_uncommitted:
            self.note.show_text(project.notes.on((self.article,)).get(self.article, ""))
        own = has_own_regions(project, self.article)
        self.parts.show_parts(project.regions(self.article), project.text(self.article), is_own=own)
        self._show_file()

    def _show_file(self) -> None:
        if not self._session.is_open or not self.article or not self._session.project.has_article(self.article):
            self._file.setText("")
            return
        project = self._session.project
        article = project.article(self.article)
        kept = article.text in project.store.articles.texts_with_originals((article.text,))
        lines = [article.file, tr("{count} characters", count=QLocale().toString(article.characters))]
        moment = imported_told(article.id)
        if moment:
            lines.append(tr("Imported {time}", time=moment))
        lines.append(tr("The original file is kept.") if kept else tr("The original file is not kept."))
        self._file.setText("\n".join(lines))

    # ── arming ──────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def armed(self) -> str:
        """The fact that waits for words; empty if none does."""
        return self._armed

    def arm(self, field: str) -> None:
        """Let a fact wait for words; an empty name lets none wait."""
        wanted = field if self._editable and self.article else ""
        if wanted != self._armed:
            self._armed = wanted
            for name, line in self.facts.items():
                line.set_armed(name == wanted)
            self.armed_changed.emit(wanted)

    def _leave_other(self, field: str) -> None:
        if self._armed != field:
            self.arm("")

    def fill_armed(self, span: Span) -> None:
        """Let words state the fact that waits for them; if they do, none waits any more."""
        if self._armed:
            self._take(self._armed, span)

    # ── what the analyst does ───────────────────────────────────────────────────────────────────────────────────

    def commit(self) -> None:
        """Commit what is being typed, as leaving the line does."""
        if not self.article or not self._session.is_open:
            return
        for _, editor in self._editors():
            if self.window().focusWidget() is editor:
                editor.commit()

    @property
    def holds_uncommitted(self) -> bool:
        """Whether something was typed that could not be stored."""
        return bool(self._drafts) or any(editor.is_uncommitted for _, editor in self._editors())

    def _type(self, field: str, text: str) -> None:
        self._say(field, self._acts.type_fact(self.facts[field].fact, text))

    def _take_selected(self, field: str) -> None:
        span = self._selected()
        if span is None:
            self.arm(field)
            self.offered.emit(tr("Now select the words in the article."), [])
            return
        self._take(field, span)

    def _take(self, field: str, span: Span) -> None:
        problem = self._acts.take_words(field, span)
        self._say(field, problem)
        if not problem:
            self.arm("")

    def _say(self, field: str, problem: str) -> None:
        self.facts[field].show_problem(problem)

    def _finish(self) -> None:
        self.arm("")
        self.done.emit()

    def _write_note(self, text: str) -> None:
        if not self._acts.write_note(text):
            self.note.refuse()

    def _copy_source(self) -> None:
        if self.article:
            QGuiApplication.clipboard().setMimeData(quoted(self._session.project, self.article, self._selected()))
            self.offered.emit(tr("Copied with its source."), [])

    def _open_address(self, address: str) -> None:
        if web_address(address):
            QDesktopServices.openUrl(QUrl(web_address(address)))
