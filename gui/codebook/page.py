"""The draft: its types and fields on the left, what is chosen of them on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSplitter, QToolButton, QVBoxLayout, QWidget

from core.model.codebook_edit import move_type, remove_type
from core.model.codebook_edit_fields import move_field, remove_field
from gui.codebook.editors import PageEditors
from gui.codebook.edits import duplicate_field, duplicate_type, new_field, new_type
from gui.codebook.field_editor import FieldEditor
from gui.codebook.tree import CodebookTree
from gui.codebook.type_editor import TypeEditor
from gui.dialogs.parts import button, margins, set_words
from gui.theme.spacing import ICON, LARGE, SMALL
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from core.model.codebook import Codebook
    from gui.codebook.draft import Draft
    from gui.theme.theme import Theme

_SIZES = [330, 690]
_ICONS = {"duplicate": "duplicate", "remove": "delete", "up": "up", "down": "down"}


class DraftPage(Worded, QWidget):
    """Everything that changes the draft by hand."""

    def __init__(self, draft: Draft, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a draft."""
        super().__init__(parent)
        self._draft = draft
        self._names = ""
        self.tree = CodebookTree()
        self.type_editor = TypeEditor(draft, theme)
        self.field_editor = FieldEditor(draft, theme)
        self.name_line = _NameLine()
        self.name_line.setObjectName("newName")
        self.name_line.returnPressed.connect(self._add_named)
        self.name_line.hide()
        self._add_type = button("", lambda: self.ask_name("type"), name="addType")
        self._add_field = button("", lambda: self.ask_name("field"), name="addField")
        self._tools = {name: QToolButton() for name in _ICONS}
        deeds = {
            "duplicate": self._duplicate,
            "remove": self._remove,
            "up": lambda: self.tree.move_current(-1),
            "down": lambda: self.tree.move_current(1),
        }
        for name, tool in self._tools.items():
            tool.setObjectName(f"codebook_{name}")
            tool.setAutoRaise(True)
            tool.setIconSize(QSize(ICON, ICON))
            tool.clicked.connect(lambda _=False, deed=deeds[name]: deed())
        self.editors = PageEditors(self)
        self._lay_out()
        self.tree.chosen.connect(self._show)
        self.tree.moved.connect(self._move)
        self.tree.removal_wanted.connect(self._remove)
        for editor in (self.type_editor, self.field_editor):
            editor.explaining.kept_as.connect(self._choose)
        draft.changed.connect(self._take_draft)
        draft.refused.connect(lambda _: self._show(*self.tree.current))
        self.set_theme(theme)
        self.tell()
        self._take_draft()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        adding, tools = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((adding, (self._add_type, self._add_field)), (tools, tuple(self._tools.values()))):
            row.setSpacing(SMALL)
            for each in widgets:
                row.addWidget(each)
            row.addStretch(1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.tree, 1)
        column.addWidget(self.name_line)
        column.addLayout(adding)
        column.addLayout(tools)
        page = QVBoxLayout(right)
        page.setContentsMargins(LARGE, 0, LARGE, 0)
        page.addWidget(self.type_editor)
        page.addWidget(self.field_editor)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(right)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(self._area)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        halves.setSizes(_SIZES)
        whole = QVBoxLayout(self)
        margins(whole)
        whole.addWidget(halves)

    def tell(self) -> None:
        """Name the parts in the language of the interface."""
        set_words(self._add_type, tr("Add &type"), tip=tr("Add a type of record"))
        set_words(self._add_field, tr("Add &field"), tip=tr("Add a field behind the one that is chosen"))
        told = {
            "duplicate": tr("Duplicate what is chosen"),
            "remove": tr("Remove what is chosen (Delete)"),
            "up": tr("Move up (Alt+Up)"),
            "down": tr("Move down (Alt+Down)"),
        }
        for name, words in told.items():
            self._tools[name].setToolTip(words)
            self._tools[name].setAccessibleName(words.partition(" (")[0])
        self._tell_name()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for name, icon in _ICONS.items():
            self._tools[name].setIcon(theme.icon(icon))
        self.type_editor.set_theme(theme)
        self.field_editor.set_theme(theme)

    def set_editable(self, editable: bool) -> None:
        """Allow changes, or reading only."""
        for each in (self._add_type, self._add_field, *self._tools.values()):
            each.setEnabled(editable)
        for each in (self.tree, self.type_editor, self.field_editor):
            each.set_editable(editable)

    @property
    def names(self) -> str:
        """What is named in the line for a new name: ``type`` or ``field``."""
        return self._names

    def commit(self) -> None:
        """Put what is being typed into the draft."""
        self.type_editor.commit()
        self.field_editor.commit()

    def _take_draft(self) -> None:
        self.tree.show_codebook(self._draft.codebook)
        self._show(*self.tree.current)

    def _show(self, type_id: str, field_id: str) -> None:
        codebook = self._draft.codebook
        if not codebook.has_type(type_id):
            return
        is_field = bool(field_id) and codebook.type(type_id).has_field(field_id)
        if is_field:
            self.field_editor.show_field(type_id, field_id)
        else:
            self.type_editor.show_type(type_id)
        self.type_editor.setVisible(not is_field)
        self.field_editor.setVisible(is_field)

    def ask_name(self, of: str) -> None:
        """Ask for the name of a new ``type`` or ``field``."""
        self._names = of
        self._tell_name()
        self.name_line.clear()
        self.name_line.show()
        self.name_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_name(self) -> None:
        words = tr("Name of the new type") if self._names == "type" else tr("Name of the new field")
        self.name_line.setAccessibleName(words)
        self.name_line.setPlaceholderText(words)
        self.name_line.setToolTip(tr("Enter adds it, Esc does not."))

    def _add_named(self) -> None:
        name = " ".join(self.name_line.text().split())
        if not name:
            return
        type_id, field_id = self.tree.current
        if self._names == "type":
            added = self._added(lambda book: new_type(book, name))
            place = (added, "")
        else:
            added = self._added(lambda book: new_field(book, type_id, name, field_id))
            place = (type_id, added)
        if added:
            self.name_line.hide()
            self._choose(*place)
            editor = self.field_editor if place[1] else self.type_editor
            editor.explaining.begin_naming()

    def _added(self, add: Callable[[Codebook], tuple[Codebook, str]]) -> str:
        """Add something to the draft; gives its id, empty if that was refused."""
        made: list[str] = []

        def step(book: Codebook) -> Codebook:
            grown, identity = add(book)
            made.append(identity)
            return grown

        return made[0] if self._draft.edit(step) else ""

    def _duplicate(self) -> None:
        type_id, field_id = self.tree.current
        if field_id:
            added = self._added(lambda book: duplicate_field(book, type_id, field_id))
            place = (type_id, added)
        else:
            added = self._added(lambda book: duplicate_type(book, type_id))
            place = (added, "")
        if added:
            self._choose(*place)

    def _remove(self) -> None:
        type_id, field_id = self.tree.current
        if field_id:
            self._draft.edit(lambda book: remove_field(book, type_id, field_id))
        elif type_id:
            self._draft.edit(lambda book: remove_type(book, type_id))

    def _move(self, type_id: str, field_id: str, place: int) -> None:
        if field_id:
            self._draft.edit(lambda book: move_field(book, type_id, field_id, place))
        else:
            self._draft.edit(lambda book: move_type(book, type_id, place))
        self.tree.choose(type_id, field_id)

    def _choose(self, type_id: str, field_id: str) -> None:
        if self.tree.choose(type_id, field_id):
            item = self.tree.currentItem()
            if item is not None:
                self.tree.scrollToItem(item)


class _NameLine(QLineEdit):
    """Takes a name; Esc puts it away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
