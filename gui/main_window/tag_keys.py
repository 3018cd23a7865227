"""The actions that tag, one a type of the codebook; the codebook says by which key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from gui.actions.verbs import tag_verbs, with_keys
from gui.wording import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.codebook import Codebook
    from gui.reader.view import Reader


class TagKeys(QObject):
    """Keeps the actions of a reader in step with the codebook."""

    def __init__(self, reader: Reader, tag: Callable[[str], object]) -> None:
        """Begin with no type.

        Args:
            tag: Tags the selected words as a type, named by its id.
        """
        super().__init__(reader)
        self._reader, self._tag = reader, tag
        self.actions: list[QAction] = []

    def show_types(self, codebook: Codebook) -> None:
        """Make the actions of a codebook's types instead of the former ones."""
        for action in self.actions:
            self._reader.removeAction(action)
            action.deleteLater()
        self.actions = []
        for kind in codebook.types:
            action = QAction(self._reader)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, kind=kind: self._tag(kind.id))
            self._reader.addAction(action)
            self.actions.append(action)
        self.tell(codebook)

    def tell(self, codebook: Codebook) -> None:
        """Name the types in the language of the interface."""
        for verb, action in zip(tag_verbs(codebook), self.actions, strict=True):
            action.setText(verb.label)
            action.setObjectName(verb.id)
            action.setShortcut(QKeySequence(verb.keys[0]))
            action.setToolTip(with_keys(verb.tip, verb.keys))
            action.setStatusTip(verb.tip)
        self._reader.tag_bar.set_types(
            [(kind.id, kind.labels.best(language()), kind.key.upper(), kind.colour) for kind in codebook.types]
        )
