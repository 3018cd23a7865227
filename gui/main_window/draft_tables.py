"""Where text is typed beside a table: names in a cell of the glossary, and why a conflict was decided as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from core.project.rulings import rulings_of
from gui.main_window.draft_file import Draft, Sort, Spot
from gui.main_window.draft_places import Place, parents_of

if TYPE_CHECKING:
    from gui.compare.ruling import RulingBar
    from gui.main_window.draft_places import Editor

# These screens are built when they are first wanted; till then only their names are known here.
_GLOSSARY, _RULING, _REASON = "glossaryWindow", "rulingBar", "rulingReason"


class GlossaryPlace(Place):
    """The window of the glossary: names that are written in a cell."""

    sorts = frozenset({Sort.GLOSSARY})

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find whose names they are, and in which language."""
        if not _within(editor, _GLOSSARY):
            return None
        typing = self.window.glossaries.glossary.typing_in(editor)
        if typing is None:
            return None
        ids = {"thing": typing.entry, "part": typing.language}
        return Spot(Sort.GLOSSARY, self.me, **ids, told=editor.accessibleName())

    def typed_in(self, editor: Editor) -> str:
        """Give what the project does not hold yet."""
        if not isValid(editor) or editor.isHidden() or not isinstance(editor, QLineEdit):
            return ""
        typing = self.window.glossaries.glossary.typing_in(editor)
        return editor.text() if typing is not None and editor.text() != typing.stored else ""

    def editor_of(self, spot: Spot) -> Editor | None:
        """Show the glossary, and write in the cell."""
        self.window.glossaries.show()
        return self.window.glossaries.glossary.editor_of(spot.thing, spot.part)

    def is_stored(self, draft: Draft) -> bool:
        """Compare with the names that it has."""
        names = self.session.project.names
        named = names.entity(names.canonical(draft.spot.thing)) or names.term(draft.spot.thing)
        return named is not None and draft.text.strip() in (name.text for name in named.names)


class RulingPlace(Place):
    """The bar below the claim board: the reason of a decision."""

    sorts = frozenset({Sort.RULING})

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find the fact that is being decided on."""
        bar = self._bar if editor.objectName() == _REASON and _within(editor, _RULING) else None
        if bar is None or bar.row is None:
            return None
        return Spot(Sort.RULING, self.me, part=bar.row.key, told=editor.accessibleName(), about=bar.row.title)

    def typed_in(self, editor: Editor) -> str:
        """Give what was written and not decided yet."""
        if not isValid(editor) or self._bar is None or self._bar.isHidden() or not isinstance(editor, QLineEdit):
            return ""
        return "" if self._is_decided(editor.text()) else editor.text()

    def editor_of(self, spot: Spot) -> Editor | None:
        """Find the line, if the same fact is being decided on again."""
        bar = self._bar
        if bar is None or bar.isHidden() or bar.row is None or bar.row.key != spot.part:
            return None
        return bar.findChild(QLineEdit, _REASON)

    def is_stored(self, draft: Draft) -> bool:
        """Compare with the reasons of the decisions that were made."""
        return self._is_decided(draft.text)

    def _is_decided(self, reason: str) -> bool:
        return any(each.reason == reason.strip() for each in rulings_of(self.session.project))

    @property
    def _bar(self) -> RulingBar | None:
        from gui.compare.ruling import RulingBar

        compare = self.window.workspaces.compare
        return compare.findChild(RulingBar) if compare is not None else None


def _within(editor: Editor, name: str) -> bool:
    return isValid(editor) and any(each.objectName() == name for each in parents_of(editor))
