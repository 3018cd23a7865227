"""Where text is typed beside the article: in the panel of names, the window of the codebook, and small dialogs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from core.errors import UserFixable
from core.model.codebook_toml import dump_codebook, parse_codebook
from core.operations.wording import shortened
from gui.main_window.draft_file import Draft, Sort, Spot
from gui.main_window.draft_places import LONGEST_TOLD, Place, parents_of
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.codebook import Codebook
    from gui.codebook.window import CodebookWindow
    from gui.main_window.draft_places import Editor
    from gui.main_window.window import MainWindow

# The screens are built when they are first wanted; till then only their names are known here.
_NAMES, _CODEBOOK, _ANALYST = "entityDetail", "codebookDialog", "analystDialog"


class NamePlace(Place):
    """The panel of names: a further name, a name that is written anew in its table, the series."""

    sorts = frozenset({Sort.NAME})

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find whose name it is."""
        if not _within(editor, _NAMES):
            return None
        typing = self.window.naming.panel.detail.typing_in(editor)
        if typing is None:
            return None
        told = editor.accessibleName() or tr("Names")
        ids = {"thing": typing.entity, "value": typing.name, "part": typing.part}
        return Spot(Sort.NAME, self.me, **ids, told=told, about=shortened(typing.label))

    def typed_in(self, editor: Editor) -> str:
        """Give what the project does not hold yet."""
        if not isValid(editor) or editor.isHidden():
            return ""
        typing = self.window.naming.panel.detail.typing_in(editor)
        return typing.text if typing is not None and typing.text != typing.stored else ""

    def editor_of(self, spot: Spot) -> Editor | None:
        """Show the panel with whom it is about."""
        names = self.session.project.names
        entity = names.canonical(spot.thing)
        if names.entity(entity) is None:
            return None
        self.window.naming.dock.show()
        self.window.naming.dock.raise_()
        self.window.naming.panel.show_entity(entity)
        return self.window.naming.panel.detail.editor_of(spot.part, spot.value)

    def is_stored(self, draft: Draft) -> bool:
        """Compare with the names that it has."""
        names = self.session.project.names
        entity = names.entity(names.canonical(draft.spot.thing))
        return entity is not None and draft.text in (entity.series, *(name.text for name in entity.names))


class CodebookPlace(Place):
    """The window of the codebook: the draft as a whole, and what is typed and not yet in the draft."""

    sorts = frozenset({Sort.CODEBOOK, Sort.CODEBOOK_PART})

    def __init__(self, window: MainWindow, changed: Callable[[], object]) -> None:
        """Look after one window.

        Args:
            changed: Called when the draft is another one.
        """
        super().__init__(window)
        self._changed = changed
        self._seen: CodebookWindow | None = None
        self._dumped: tuple[Codebook, str] | None = None

    def see(self, widget: QWidget) -> None:
        """Get to know the window when the keyboard comes to it."""
        found = widget.window()
        if found.objectName() != _CODEBOOK or found is self._seen:
            return
        from gui.codebook.window import CodebookWindow

        if isinstance(found, CodebookWindow):
            self._seen = found
            found.draft.changed.connect(self._changed)
            found.destroyed.connect(self._changed)

    def whole(self) -> Sequence[Draft]:
        """Give the draft, where it differs from what the project uses."""
        if self._seen is None or not isValid(self._seen) or not self._seen.holds_draft:
            self._dumped = None
            return ()
        codebook = self._seen.draft.codebook
        if self._dumped is None or self._dumped[0] is not codebook:
            self._dumped = (codebook, dump_codebook(codebook))
        return (Draft(Spot(Sort.CODEBOOK, self.me), self._dumped[1]),)

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find the type or field, and what of it is written."""
        window = self._over(editor)
        part = window.page.editors.part_of(editor) if window is not None else None
        if window is None or part is None:
            return None
        codebook, about = window.draft.codebook, ""
        if codebook.has_type(part.type):
            kind = codebook.type(part.type)
            about = kind.labels.best(language())
            if kind.has_field(part.field):
                about = tr("{type}, {field}", type=about, field=kind.field(part.field).labels.best(language()))
        ids = {"thing": part.type, "field": part.field, "part": part.name}
        return Spot(Sort.CODEBOOK_PART, self.me, **ids, told=part.told, about=about)

    def typed_in(self, editor: Editor) -> str:
        """Give what the draft does not hold yet."""
        window = self._over(editor)
        if window is None or editor.isHidden() or window.isHidden():
            return ""
        return window.page.editors.typed_in(editor)

    def editor_of(self, spot: Spot) -> Editor | None:
        """Open the window at the type or field."""
        window = self._opened()
        return window.page.editors.editor_of(spot.thing, spot.field, spot.part) if window is not None else None

    def put_back(self, draft: Draft, watch: Callable[[Editor], object]) -> bool:
        """Put the whole draft back, or what was being typed in it."""
        if draft.spot.sort is Sort.CODEBOOK_PART:
            return super().put_back(draft, watch)
        codebook = _read(draft.text)
        window = self._opened() if codebook is not None else None
        if codebook is None or window is None:
            return False
        window.take_back(replace(codebook, version=window.draft.project_has.version))
        return True

    def is_stored(self, draft: Draft) -> bool:
        """Compare with the codebook that the project uses."""
        if draft.spot.sort is not Sort.CODEBOOK:
            return False
        codebook, used = _read(draft.text), self.session.project.codebook
        return codebook is not None and replace(codebook, version=used.version) == used

    def told(self, draft: Draft) -> str:
        """Say what the draft would change."""
        if draft.spot.sort is Sort.CODEBOOK_PART:
            return super().told(draft)
        from gui.codebook.differences import differences

        codebook = _read(draft.text)
        what = " ".join(differences(self.session.project.codebook, codebook)) if codebook is not None else ""
        return tr("Your draft of the codebook was kept: {what}", what=shortened(what, LONGEST_TOLD))

    def _opened(self) -> CodebookWindow | None:
        self.window.actions_by_name["edit_codebook"].trigger()
        for each in QApplication.topLevelWidgets():
            if each.objectName() == _CODEBOOK and each.parentWidget() is self.window and each.isVisible():
                self.see(each)
        return self._seen if self._seen is not None and isValid(self._seen) else None

    def _over(self, editor: Editor) -> CodebookWindow | None:
        if not isValid(editor) or self._seen is None or not isValid(self._seen):
            return None
        return self._seen if editor.window() is self._seen else None


class AnalystPlace(Place):
    """The dialog for the name of an analyst."""

    sorts = frozenset({Sort.ANALYST})

    def spot_of(self, editor: Editor) -> Spot | None:
        """Tell one's own name from that of another one who is added."""
        if not _within(editor, _ANALYST):
            return None
        from gui.dialogs.analysts_form import AnalystDialog

        dialog = editor.window()
        if not isinstance(dialog, AnalystDialog):
            return None
        return Spot(Sort.ANALYST, self.me, part="new" if dialog.is_new else "mine", told=editor.accessibleName())

    def typed_in(self, editor: Editor) -> str:
        """Give a name that is not the analyst's yet."""
        if not isValid(editor) or editor.window().isHidden() or not isinstance(editor, QLineEdit):
            return ""
        return editor.text() if editor.isModified() else ""

    def editor_of(self, spot: Spot) -> Editor | None:
        """Open the dialog."""
        button = self.window.naming.button
        (button.new_wanted if spot.part == "new" else button.mine_wanted).emit()
        asked = [each for each in QApplication.topLevelWidgets() if each.objectName() == _ANALYST and each.isVisible()]
        return asked[-1].findChild(QLineEdit, "analystName") if asked else None

    def is_stored(self, draft: Draft) -> bool:
        """Compare with the names of the analysts."""
        return any(each.name == " ".join(draft.text.split()) for each in self.session.project.analysts())


def _within(editor: Editor, name: str) -> bool:
    return isValid(editor) and any(each.objectName() == name for each in parents_of(editor))


def _read(source: str) -> Codebook | None:
    try:
        return parse_codebook(source, name="")
    except UserFixable:
        return None
