"""Where text is typed in a dialog that is gone after a crash: names for the glossary, a value for many, a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from gui.main_window.draft_file import Sort, Spot
from gui.main_window.draft_places import Place

if TYPE_CHECKING:
    from gui.main_window.draft_places import Editor

_ADDED = "glossaryAdd_"
_LINES = ("changeValue", "deleteReason")


class DialogPlace(Place):
    """Lines of dialogs that hold words of the analyst, and no choice of what to do.

    What was typed there is handed back on the clipboard: which records or which article it was for is asked anew.
    """

    sorts = frozenset({Sort.DIALOG})

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find the line by its name."""
        if not isValid(editor) or not isinstance(editor, QLineEdit):
            return None
        name = editor.objectName()
        if name not in _LINES and not name.startswith(_ADDED):
            return None
        about = editor.window().windowTitle()
        return Spot(Sort.DIALOG, self.me, part=name, told=editor.accessibleName(), about=about)

    def typed_in(self, editor: Editor) -> str:
        """Give what was typed, while the dialog is open."""
        if not isValid(editor) or not isinstance(editor, QLineEdit) or editor.window().isHidden():
            return ""
        return editor.text() if editor.isModified() else ""

    def editor_of(self, spot: Spot) -> Editor | None:
        """Find none: the dialog is gone."""
        return None
