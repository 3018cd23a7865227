"""What is being typed survives a crash: it is kept while it is typed, and offered when the project is opened again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from gui.dialogs.messages import MessageBar
from gui.form.line_edit import ValueEdit
from gui.form.text_edit import TextEdit
from gui.main_window.draft_dialogs import DialogPlace
from gui.main_window.draft_file import Draft, Sort, Spot, read_drafts, write_drafts
from gui.main_window.draft_places import ArticlePlace, Editor, Place, RecordPlace, parents_of
from gui.main_window.draft_review import CellPlace
from gui.main_window.draft_screens import AnalystPlace, CodebookPlace, NamePlace
from gui.main_window.draft_tables import GlossaryPlace, RulingPlace
from gui.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.change import Changes
    from gui.main_window.window import MainWindow
    from gui.theme.theme import Theme

_PAUSE_MILLISECONDS = 1_000


@dataclass(slots=True)
class _Watched:
    """An editor that is typed into, or still holds what was typed."""

    editor: Editor
    place: Place
    spot: Spot | None


class Drafts(QObject):
    """Watches the editors of one window, and of the windows that stand over it."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        """Keep nothing yet."""
        super().__init__(window)
        self._window, self._session, self._annotate = window, window.session, window.annotate
        self.bar = MessageBar(theme, window)
        self.bar.setObjectName("draftBar")
        self._path: Path | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._keep)
        self._codebook = CodebookPlace(window, self._soon.start)
        self._places: tuple[Place, ...] = (
            RecordPlace(window),
            ArticlePlace(window),
            NamePlace(window),
            self._codebook,
            AnalystPlace(window),
            GlossaryPlace(window),
            RulingPlace(window),
            CellPlace(window),
            DialogPlace(window),
        )
        self._watched: list[_Watched] = []
        self._typed: dict[tuple[str, ...], Draft] = {}
        self._left: list[Draft] = []
        self._written: list[Draft] = []
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        self._session.project_opened.connect(self._begin)
        self._session.closing.connect(self._end)
        self._session.changed.connect(self._take_changes)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.bar.set_theme(theme)

    # ── keeping ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._keep()
        if new is None or not isValid(self._window):
            return
        above = parents_of(new)
        if new is not self._window and self._window not in above:
            return
        if new.window() is self._window:
            # Another window, or a list that popped up: what is typed here is typed on afterwards.
            self._let_go(idle=True)
        if self._typed:
            # What an editor in a table held is taken, or given up, a moment after it was left.
            self._keep_at_once()
        self._codebook.see(new)
        if isinstance(new, (QLineEdit, QPlainTextEdit)) and self._path is not None:
            self._watch(new)

    def _watch(self, editor: Editor) -> None:
        if any(each.editor is editor for each in self._watched):
            return
        for place in self._places:
            spot = place.spot_of(editor)
            if spot is not None:
                self._watched.append(_Watched(editor, place, spot))
                editor.textChanged.connect(self._soon.start)
                if isinstance(editor, (ValueEdit, TextEdit)):
                    editor.committed.connect(self._keep_at_once)
                return

    def _let_go(self, *, idle: bool = False) -> None:
        """Watch no editor any more.

        Args:
            idle: Only those that hold nothing, or keep nothing once they are left.
        """
        kept: list[_Watched] = []
        for each in self._watched:
            if not isValid(each.editor):
                continue
            if idle and each.place.lingers and each.place.typed_in(each.editor):
                kept.append(each)
                continue
            each.editor.textChanged.disconnect(self._soon.start)
            if isinstance(each.editor, (ValueEdit, TextEdit)):
                each.editor.committed.disconnect(self._keep_at_once)
        self._watched = kept

    def _take_changes(self, _changes: Changes, _initiator: object) -> None:
        if self._typed:
            # An editor may hold the same text as before, and the project now too.
            self._keep_at_once()

    def _keep_at_once(self) -> None:
        # Whether the text was taken is known when everyone has heard of it.
        QTimer.singleShot(0, self, self._keep)

    def _keep(self) -> None:
        """Take over what the editors hold now, and write it down if that is new."""
        self._soon.stop()
        if self._path is None:
            return
        for each in self._watched:
            self._look_again(each)
        self._watched = [each for each in self._watched if isValid(each.editor)]
        self._write()

    def _look_again(self, watched: _Watched) -> None:
        former, valid = watched.spot, isValid(watched.editor)
        spot = watched.spot = watched.place.spot_of(watched.editor) if valid else None
        if former is not None and (spot is None or spot.key != former.key):
            # It shows something else now; what it showed before was committed or given up.
            self._typed.pop(former.key, None)
        if spot is None:
            return
        text = watched.place.typed_in(watched.editor)
        if text:
            self._typed[spot.key] = Draft(spot, text)
        else:
            self._typed.pop(spot.key, None)

    def _write(self) -> None:
        wanted = [*self._left, *(draft for place in self._places for draft in place.whole()), *self._typed.values()]
        if self._path is not None and wanted != self._written:
            self._written = wanted
            write_drafts(self._path, wanted)

    # ── another project ─────────────────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        self._let_go()
        self._typed, self._path = {}, None
        self.bar.withdraw_notice(even_staying=True)
        if not self._session.is_open or self._session.project.read_only:
            return
        project = self._session.project
        self._written = read_drafts(project.path)
        self._left = [draft for draft in self._written if not self._place_of(draft).is_stored(draft)]
        self._path = project.path
        self._write()
        self._offer()
        self._follow(None, self._window.focusWidget())

    def _end(self) -> None:
        """Commit has taken what it could; what was refused is kept for the next time."""
        for each in self._watched:
            if each.place.commits_late and isValid(each.editor) and isinstance(each.editor, (ValueEdit, TextEdit)):
                # Its own panel may hear of this only later.
                each.editor.commit()
        self._keep()
        self._let_go()
        self.bar.withdraw_notice(even_staying=True)
        self._typed, self._left, self._written, self._path = {}, [], [], None

    # ── offering ────────────────────────────────────────────────────────────────────────────────────────────────

    def _place_of(self, draft: Draft) -> Place:
        return next(place for place in self._places if draft.spot.sort in place.sorts)

    def _offer(self) -> None:
        """Offer the first text that was left behind."""
        mine = [draft for draft in self._left if draft.spot.analyst == self._session.project.my_id]
        if not mine:
            return
        draft = mine[0]
        choices = [
            (tr("Put it back"), lambda: self._answer(draft, put_back=True)),
            (tr("Throw away"), lambda: self._answer(draft, put_back=False)),
        ]
        self.bar.show_notice(self._place_of(draft).told(draft), choices, stays=True)

    def _answer(self, draft: Draft, *, put_back: bool) -> None:
        answered = [draft]
        if draft.spot.sort is Sort.CODEBOOK and put_back:
            # What was being typed in the draft belongs to it: its window would hide a second question.
            parts = (Sort.CODEBOOK, Sort.CODEBOOK_PART)
            answered = [each for each in self._left if each.spot.sort in parts and _same_analyst(each, draft)]
        for each in answered:
            if put_back and not self._place_of(each).put_back(each, self._watch):
                QGuiApplication.clipboard().setText(each.text)
                self._annotate.offered.emit(tr("Its place is gone. The text is on the clipboard."), [])
        self._left = [each for each in self._left if each not in answered]
        self._keep()
        self._offer()


def _same_analyst(one: Draft, other: Draft) -> bool:
    return one.spot.analyst == other.spot.analyst
