"""Where text is typed in the grid of all records: a value in a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from core.operations.wording import record_words
from gui.form.line_edit import ValueEdit
from gui.main_window.draft_file import Sort, Spot
from gui.main_window.draft_places import Place

if TYPE_CHECKING:
    from gui.main_window.draft_places import Editor
    from gui.review.editing import CellDelegate


class CellPlace(Place):
    """The cell of the Review that is typed into.

    What it holds is kept as if it had been typed in the form of the record, which writes it in the same way: it is put
    back there, at the words, whatever the grid shows by then. A state is one of three words, and not kept.
    """

    def spot_of(self, editor: Editor) -> Spot | None:
        """Find the value that the cell stands for."""
        cells = self._cells
        if cells is None or cells.editor is not editor or cells.typing is None:
            return None
        row, column = cells.typing
        record = self.session.project.record(row.record)
        if column.field is None or record is None:
            return None
        value = record.first(column.field.id)
        about = record_words(self.session.project.codebook, record)
        ids = (record.article, record.id, column.field.id, value.id if value is not None else "")
        return Spot(Sort.VALUE, self.me, *ids, told=column.label, about=about)

    def typed_in(self, editor: Editor) -> str:
        """Give what is not committed."""
        if not isValid(editor) or not isinstance(editor, ValueEdit) or not editor.is_uncommitted:
            return ""
        return editor.text()

    @property
    def _cells(self) -> CellDelegate | None:
        review = self.window.workspaces.review
        return review.table.cells if review is not None else None
