"""What is being typed into the draft and is not in it yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from gui.codebook.writing import WritingBox, WritingLine

if TYPE_CHECKING:
    from gui.codebook.page import DraftPage

_NEW, _ANSWER, _TERMS = "new", "answer", "termKind"


@dataclass(frozen=True, slots=True)
class Part:
    """Where something of the draft is typed.

    Attributes:
        type, field: Ids of what is chosen; the latter is empty for a type.
        name: Which editor it is: ``name_en``; ``new:field``; ``answer:<id>:<language tag>``.
        told: The same for people.
    """

    type: str
    field: str
    name: str
    told: str


class PageEditors:
    """The lines, boxes and cells of one page."""

    def __init__(self, page: DraftPage) -> None:
        """Look after a page."""
        self._page = page

    def part_of(self, editor: QLineEdit | QPlainTextEdit) -> Part | None:
        """Tell where an editor writes to; None where it is none of the page."""
        if not isValid(editor) or not self._page.isAncestorOf(editor):
            return None
        type_id, field_id = self._page.tree.current
        told = editor.accessibleName()
        if editor is self._page.name_line:
            return Part(type_id, field_id, f"{_NEW}:{self._page.names}", told)
        answers = self._page.field_editor.answers
        if answers.isAncestorOf(editor):
            choice, tag = answers.current
            return Part(type_id, field_id, f"{_ANSWER}:{choice}:{tag}", told or answers.told) if choice else None
        terms = _terms_of(editor)
        if terms is not None:
            return Part(type_id, field_id, _TERMS, told or terms.accessibleName())
        if isinstance(editor, (WritingLine, WritingBox)):
            return Part(type_id, field_id, editor.objectName(), told)
        return None

    def typed_in(self, editor: QLineEdit | QPlainTextEdit) -> str:
        """Give what the draft does not hold yet; empty where that is nothing."""
        if isinstance(editor, (WritingLine, WritingBox)):
            return editor.text() if editor.is_uncommitted else ""
        if not isinstance(editor, QLineEdit):
            return ""
        terms = _terms_of(editor)
        if terms is not None:
            return editor.text() if editor.text() != terms.itemText(terms.currentIndex()) else ""
        answers = self._page.field_editor.answers
        if answers.isAncestorOf(editor):
            return editor.text() if editor.text() != answers.current_text else ""
        return editor.text().strip()

    def editor_of(self, type_id: str, field_id: str, name: str) -> QLineEdit | QPlainTextEdit | None:
        """Show where something was typed, and give the editor; None where that is gone."""
        page = self._page
        if not page.tree.choose(type_id, field_id):
            return None
        sort, _, rest = name.partition(":")
        if sort == _NEW:
            page.ask_name(rest)
            return page.name_line
        shown: QWidget = page.field_editor if field_id else page.type_editor
        if sort == _ANSWER:
            choice, _, tag = rest.partition(":")
            return page.field_editor.answers.edit(choice, tag)
        if sort == _TERMS:
            terms = shown.findChild(QComboBox, _TERMS)
            return terms.lineEdit() if terms is not None and not terms.isHidden() else None
        found = shown.findChild(QWidget, name)
        return found if isinstance(found, (WritingLine, WritingBox)) and not found.isHidden() else None


def _terms_of(editor: QWidget) -> QComboBox | None:
    box = editor.parentWidget()
    return box if isinstance(box, QComboBox) and box.objectName() == _TERMS else None
