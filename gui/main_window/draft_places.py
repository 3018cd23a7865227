"""Where text is typed in the main window: in the form of a record and in the panel of the article.

Each place knows which of its editors hold text that need be kept, and how to put such a text back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from core.operations.wording import record_words, short_article, shortened
from gui.form.aside import Aside
from gui.form.field_row import FieldRow
from gui.form.form import RecordForm
from gui.form.line_edit import ValueEdit
from gui.form.text_edit import TextEdit
from gui.form.value_line import ValueLine
from gui.form.values_told import value_typed
from gui.main_window.draft_file import Draft, Sort, Spot
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.main_window.window import MainWindow

Editor = QLineEdit | QPlainTextEdit
LONGEST_TOLD = 120


class Place:
    """One part of the program in which text is typed.

    Attributes:
        sorts: What kinds of text are typed there.
        lingers: Whether text stays in an editor that was left, and is not the project's yet.
        commits_late: Whether its editors have to be asked for what they hold when a project is closed.
    """

    sorts: frozenset[Sort] = frozenset()
    lingers = True
    commits_late = False

    def __init__(self, window: MainWindow) -> None:
        """Look after one window, and the windows that stand over it."""
        self.window, self.session = window, window.session

    @property
    def me(self) -> str:
        """Id of the analyst who types."""
        return self.session.project.my_id

    def spot_of(self, editor: Editor) -> Spot | None:
        """Tell where an editor writes to; None where it is not of this place, or need not be kept."""
        raise NotImplementedError

    def typed_in(self, editor: Editor) -> str:
        """Give what an editor holds beyond what is stored; empty where that is nothing, or it was closed."""
        raise NotImplementedError

    def editor_of(self, spot: Spot) -> Editor | None:
        """Show the place, and give the editor; None where that is gone."""
        raise NotImplementedError

    def put_back(self, draft: Draft, watch: Callable[[Editor], object]) -> bool:
        """Show the place and type the text there again; nothing is committed. Tells whether the place is there.

        Args:
            watch: Called with the editor before the text is in it.
        """
        editor = self.editor_of(draft.spot)
        if editor is None or editor.isReadOnly() or not editor.isEnabled():
            return False
        editor.setFocus()
        watch(editor)
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(draft.text)
        else:
            editor.setText(draft.text)
        return True

    def is_stored(self, draft: Draft) -> bool:
        """Tell whether a text was committed after all, in the moment before the program ended."""
        return False

    def whole(self) -> Sequence[Draft]:
        """Give what is to be kept as a whole, whichever editor has the keyboard."""
        return ()

    def told(self, draft: Draft) -> str:
        """Say that a text was kept."""
        spot, text = draft.spot, shortened(draft.text, LONGEST_TOLD)
        if spot.about:
            words = tr(
                "What you were typing in {field} of {about} was kept: “{text}”",
                field=spot.told,
                about=spot.about,
                text=text,
            )
        else:
            words = tr("What you were typing in {field} was kept: “{text}”", field=spot.told, text=text)
        return words


class RecordPlace(Place):
    """The form: values, the reasons of corrections, notes on the record and its values."""

    sorts = frozenset({Sort.VALUE, Sort.REASON, Sort.VALUE_NOTE, Sort.ASIDE, Sort.RECORD_NOTE})
    lingers = False

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find the record, and the value that the editor stands for."""
        above = parents_of(editor)
        form = next((each for each in above if isinstance(each, RecordForm)), None)
        if form is None or form.record is None or not isinstance(editor, (ValueEdit, TextEdit)):
            return None
        aside = next((each for each in above if isinstance(each, Aside)), None)
        line = next((each for each in above if isinstance(each, ValueLine)), None)
        row = next((each for each in above if isinstance(each, FieldRow)), None)
        record, about = form.record, record_words(self.session.project.codebook, form.record)
        if line is None or row is None:
            told = editor.accessibleName()
            return Spot(Sort.RECORD_NOTE, self.me, record.article, record.id, told=told, about=about)
        sort = Sort.VALUE if editor is line.editor else Sort.REASON
        if aside is not None:
            sort = Sort.VALUE_NOTE if len(aside.lines) == 1 and isinstance(editor, TextEdit) else Sort.ASIDE
        told = editor.accessibleName()
        ids = (record.article, record.id, row.field.id, line.value_id)
        return Spot(sort, self.me, *ids, told=told, about=about)

    def typed_in(self, editor: Editor) -> str:
        """Give what is not committed."""
        return _uncommitted(editor)

    def editor_of(self, spot: Spot) -> Editor | None:
        """Open the record, and what is beneath its field."""
        annotate, form = self.window.annotate, self.window.annotate.form
        if self.session.project.record(spot.record) is None:
            return None
        annotate.open_record(spot.record)
        if spot.sort is Sort.RECORD_NOTE:
            annotate.coding.note_on_record()
            return _text_edit(self.window.focusWidget())
        line = form.line_of(spot.field, spot.value)
        if line is None or spot.sort is Sort.ASIDE:
            return None
        form.edit_field(spot.field)
        if spot.sort is Sort.VALUE_NOTE:
            if line.value_id != spot.value:
                return None
            form.fields.verb_wanted.emit("note", spot.field, spot.value)
            return _text_edit(self.window.focusWidget())
        editor = line.editor if spot.sort is Sort.VALUE else line.stops[1]
        return editor if isinstance(editor, (ValueEdit, TextEdit)) and not editor.isHidden() else None

    def is_stored(self, draft: Draft) -> bool:
        """Compare with the values of the field."""
        spot = draft.spot
        if spot.sort is not Sort.VALUE:
            return False
        project, record = self.session.project, self.session.project.record(spot.record)
        values = record.values(spot.field) if record is not None else ()
        text = draft.text.strip()
        return record is not None and any(
            text in (project.label(record.type, value), value_typed(project, record.type, record.article, value))
            for value in values
        )


class ArticlePlace(Place):
    """The panel of the article: facts about the publication, and the note."""

    sorts = frozenset({Sort.FACT, Sort.ARTICLE_NOTE})
    lingers = False
    commits_late = True

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find the fact; the note where there is none."""
        names = [each.objectName() for each in parents_of(editor)]
        article = self.window.annotate.article
        if "articlePanel" not in names or not article:
            return None
        fact = next((name.removeprefix("fact_") for name in names if name.startswith("fact_")), "")
        about = short_article(self.session.project.article(article))
        sort = Sort.FACT if fact else Sort.ARTICLE_NOTE
        return Spot(sort, self.me, article, field=fact, told=editor.accessibleName(), about=about)

    def typed_in(self, editor: Editor) -> str:
        """Give what is not committed."""
        return _uncommitted(editor)

    def editor_of(self, spot: Spot) -> Editor | None:
        """Open the article and its panel."""
        if not self.session.project.has_article(spot.article) or not self.window.annotate.open_article(spot.article):
            return None
        side = self.window.article_side
        if side.isHidden():
            side.toggle()
        if spot.sort is Sort.ARTICLE_NOTE:
            return side.panel.note
        line = side.panel.facts.get(spot.field)
        return line.editor if line is not None else None


def parents_of(widget: QWidget) -> list[QWidget]:
    """Give everything that a widget is in, across windows, the nearest first."""
    found: list[QWidget] = []
    at = widget.parentWidget()
    while at is not None:
        found.append(at)
        at = at.parentWidget()
    return found


def _uncommitted(editor: Editor) -> str:
    if not isValid(editor) or not isinstance(editor, (ValueEdit, TextEdit)) or not editor.is_uncommitted:
        return ""
    aside = next((each for each in parents_of(editor) if isinstance(each, Aside)), None)
    return "" if aside is not None and aside.isHidden() else editor.text()


def _text_edit(widget: QWidget | None) -> TextEdit | None:
    return widget if isinstance(widget, TextEdit) else None
