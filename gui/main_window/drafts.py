"""What is being typed survives a crash: it is kept while it is typed, and offered when the project is opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from core.operations.wording import record_words, short_article, shortened
from gui.dialogs.messages import MessageBar
from gui.form.aside import Aside
from gui.form.field_row import FieldRow
from gui.form.form import RecordForm
from gui.form.line_edit import ValueEdit
from gui.form.text_edit import TextEdit
from gui.form.value_line import ValueLine
from gui.main_window.draft_file import Draft, Sort, Spot, read_drafts, write_drafts
from gui.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.project.project import Project
    from gui.main_window.window import MainWindow
    from gui.theme.theme import Theme

Editor = ValueEdit | TextEdit
_PAUSE_MILLISECONDS = 1_000
_LONGEST_TOLD = 120


class Drafts(QObject):
    """Watches the editor that has the keyboard, in one window."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        """Keep nothing yet."""
        super().__init__(window)
        self._window, self._session, self._annotate = window, window.session, window.annotate
        self.bar = MessageBar(theme, window)
        self.bar.setObjectName("draftBar")
        self._path: Path | None = None
        self._editor: Editor | None = None
        self._spot: Spot | None = None
        self._typed: dict[tuple[str, ...], Draft] = {}
        self._left: list[Draft] = []
        self._written: list[Draft] = []
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._keep)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._session.project_opened.connect(self._begin)
        self._session.closing.connect(self._end)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.bar.set_theme(theme)

    # ── keeping ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(self._window) or not self._window.isAncestorOf(new):
            # Another window, or a list that popped up: what is typed here is typed on afterwards.
            self._keep()
            return
        self._keep()
        self._let_go()
        if isinstance(new, Editor) and self._path is not None:
            self._editor, self._spot = new, self._spot_of(new)
            new.textChanged.connect(self._soon.start)
            new.committed.connect(self._keep_at_once)

    def _let_go(self) -> None:
        editor, self._editor, self._spot = self._editor, None, None
        if editor is not None and isValid(editor):
            editor.textChanged.disconnect(self._soon.start)
            editor.committed.disconnect(self._keep_at_once)

    def _keep_at_once(self) -> None:
        # Whether the text was taken is known when everyone has heard of it.
        QTimer.singleShot(0, self, self._keep)

    def _keep(self) -> None:
        """Take over what the editor holds now, and write it down if that is new."""
        self._soon.stop()
        if self._editor is not None and isValid(self._editor):
            self._look_again(self._editor)
        if self._spot is not None and self._editor is not None:
            text = _uncommitted(self._editor)
            if text:
                self._typed[self._spot.key] = Draft(self._spot, text)
            else:
                self._typed.pop(self._spot.key, None)
        self._write()

    def _look_again(self, editor: Editor) -> None:
        """Notice that the same editor shows something else now; what it showed before was committed or given up."""
        spot = self._spot_of(editor)
        if self._spot is not None and (spot is None or spot.key != self._spot.key):
            self._typed.pop(self._spot.key, None)
        self._spot = spot

    def _write(self) -> None:
        wanted = [*self._left, *self._typed.values()]
        if self._path is not None and wanted != self._written:
            self._written = wanted
            write_drafts(self._path, wanted)

    def _spot_of(self, editor: Editor) -> Spot | None:
        """Tell where an editor writes to; None where that need not be kept."""
        me, project = self._session.project.my_id, self._session.project
        above = _above(editor)
        aside = next((each for each in above if isinstance(each, Aside)), None)
        line = next((each for each in above if isinstance(each, ValueLine)), None)
        row = next((each for each in above if isinstance(each, FieldRow)), None)
        form = next((each for each in above if isinstance(each, RecordForm)), None)
        if form is None:
            return self._article_spot(editor, above)
        if form.record is None:
            return None
        record, about = form.record, record_words(project.codebook, form.record)
        if line is None or row is None:
            told = editor.accessibleName()
            return Spot(Sort.RECORD_NOTE, me, record.article, record.id, told=told, about=about)
        sort = Sort.VALUE if editor is line.editor else Sort.REASON
        if aside is not None:
            sort = Sort.VALUE_NOTE if len(aside.lines) == 1 and isinstance(editor, TextEdit) else Sort.ASIDE
        told = editor.accessibleName()
        return Spot(sort, me, record.article, record.id, row.field.id, line.value_id, told, about)

    def _article_spot(self, editor: Editor, above: list[QWidget]) -> Spot | None:
        names = [each.objectName() for each in above]
        article = self._annotate.article
        if "articlePanel" not in names or not article:
            return None
        fact = next((name.removeprefix("fact_") for name in names if name.startswith("fact_")), "")
        about = short_article(self._session.project.article(article))
        sort = Sort.FACT if fact else Sort.ARTICLE_NOTE
        return Spot(sort, self._session.project.my_id, article, field=fact, told=editor.accessibleName(), about=about)

    # ── another project ─────────────────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        self._let_go()
        self._typed, self._path = {}, None
        self.bar.withdraw_notice(even_staying=True)
        if not self._session.is_open or self._session.project.read_only:
            return
        project = self._session.project
        self._path = project.path
        self._written = read_drafts(project.path)
        self._left = [draft for draft in self._written if not _is_stored(project, draft)]
        self._write()
        self._offer()
        self._follow(None, self._window.focusWidget())

    def _end(self) -> None:
        """Commit has taken what it could; what was refused is kept for the next time."""
        if self._spot is not None and self._spot.sort in (Sort.FACT, Sort.ARTICLE_NOTE) and self._editor is not None:
            # Its own panel may hear of this only later.
            self._editor.commit()
        self._keep()
        self._let_go()
        self.bar.withdraw_notice(even_staying=True)
        self._typed, self._left, self._written, self._path = {}, [], [], None

    # ── offering ────────────────────────────────────────────────────────────────────────────────────────────────

    def _offer(self) -> None:
        """Offer the first text that was left behind."""
        mine = [draft for draft in self._left if draft.spot.analyst == self._session.project.my_id]
        if not mine:
            return
        draft = mine[0]
        text = shortened(" ".join(draft.text.split()), _LONGEST_TOLD)
        told = tr(
            "What you were typing in {field} of {about} was kept: “{text}”",
            field=draft.spot.told,
            about=draft.spot.about,
            text=text,
        )
        choices = [
            (tr("Put it back"), lambda: self._answer(draft, put_back=True)),
            (tr("Throw away"), lambda: self._answer(draft, put_back=False)),
        ]
        self.bar.show_notice(told, choices, stays=True)

    def _answer(self, draft: Draft, *, put_back: bool) -> None:
        if put_back and not self._put_back(draft):
            QGuiApplication.clipboard().setText(draft.text)
            self._annotate.offered.emit(tr("Its place is gone. The text is on the clipboard."), [])
        self._left = [each for each in self._left if each != draft]
        self._keep()
        self._offer()

    def _put_back(self, draft: Draft) -> bool:
        """Show the place and type the text there again; nothing is committed. Tells whether the place is there."""
        spot = draft.spot
        if spot.sort in (Sort.FACT, Sort.ARTICLE_NOTE):
            editor = self._article_editor(spot)
        else:
            editor = self._record_editor(spot)
        if editor is None or editor.isReadOnly():
            return False
        editor.setFocus()
        if isinstance(editor, TextEdit):
            editor.setPlainText(draft.text)
        else:
            editor.setText(draft.text)
        return True

    def _article_editor(self, spot: Spot) -> Editor | None:
        if not self._session.project.has_article(spot.article) or not self._annotate.open_article(spot.article):
            return None
        side = self._window.article_side
        if side.isHidden():
            side.toggle()
        if spot.sort is Sort.ARTICLE_NOTE:
            return side.panel.note
        line = side.panel.facts.get(spot.field)
        return line.editor if line is not None else None

    def _record_editor(self, spot: Spot) -> Editor | None:
        if self._session.project.record(spot.record) is None:
            return None
        self._annotate.open_record(spot.record)
        form = self._annotate.form
        if spot.sort is Sort.RECORD_NOTE:
            self._annotate.coding.note_on_record()
            return _text_edit(self._window.focusWidget())
        line = form.line_of(spot.field, spot.value)
        if line is None or spot.sort is Sort.ASIDE:
            return None
        form.edit_field(spot.field)
        if spot.sort is Sort.VALUE_NOTE:
            if line.value_id != spot.value:
                return None
            form.fields.verb_wanted.emit("note", spot.field, spot.value)
            return _text_edit(self._window.focusWidget())
        editor = line.editor if spot.sort is Sort.VALUE else line.stops[1]
        return editor if isinstance(editor, Editor) and not editor.isHidden() else None


def _uncommitted(editor: Editor) -> str:
    """Give what an editor holds beyond what is stored; empty where that is nothing, or it was closed."""
    if not isValid(editor) or not editor.is_uncommitted:
        return ""
    aside = next((each for each in _above(editor) if isinstance(each, Aside)), None)
    return "" if aside is not None and aside.isHidden() else editor.text()


def _above(editor: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    at = editor.parentWidget()
    while at is not None:
        found.append(at)
        at = at.parentWidget()
    return found


def _text_edit(widget: QWidget | None) -> TextEdit | None:
    return widget if isinstance(widget, TextEdit) else None


def _is_stored(project: Project, draft: Draft) -> bool:
    """Tell whether a text was committed after all, in the moment before the program ended."""
    spot = draft.spot
    if spot.sort is not Sort.VALUE:
        return False
    record = project.record(spot.record)
    values = record.values(spot.field) if record is not None else ()
    return record is not None and any(project.label(record.type, value) == draft.text.strip() for value in values)
