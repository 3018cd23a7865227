"""The list of all that is suggested in an article, before it is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import add_row, button, fit_rows, head, heading, lay_out_dialog, plain_label, set_words, table
from gui.suggesting.words import fields_of, in_one_line, title_of, words_of
from gui.theme.boxes import TickDelegate
from gui.theme.spacing import SMALL
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.project.project import Project
    from core.project.suggestions import Suggestion
    from gui.theme.theme import Theme

_SIZE = (960, 560)
_SHARES = {1: 5, 2: 8, 3: 4}
"""How words, fields and reason share the room that the type leaves."""
_MOST_LINES = 4


class AcceptAllDialog(Worded, QDialog):
    """Shows what would be coded; what is not ticked stays suggested.

    Signals:
        chosen: (suggestions) those that are to be accepted.
    """

    chosen = Signal(object)

    def __init__(
        self, project: Project, left: Sequence[Suggestion], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show what is left in an article, all of it ticked."""
        super().__init__(parent)
        self.setObjectName("acceptAllDialog")
        self.setPalette(theme.qpalette())
        self._project, self._left = project, tuple(left)
        self._heading, self._hint = heading(""), plain_label(faint=True)
        self._table = table("", ["", "", "", ""], stretch=2)
        self._table.setObjectName("acceptAllList")
        self._table.setItemDelegateForColumn(0, TickDelegate(theme, self._table))
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in _SHARES:
            self._table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._ok = button("", self._give, name="acceptAllOk")
        self._ok.setDefault(True)
        self._cancel = button("", self.reject, name="acceptAllCancel")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._heading, self._hint):
            column.addWidget(part)
        column.addWidget(self._table, 1)
        lay_out_dialog(self, MessageBar(theme), page, [self._cancel, self._ok])
        self._table.installEventFilter(self)
        self._table.itemChanged.connect(lambda _item: self._count())
        self.resize(*_SIZE)
        self.tell()
        self._table.setFocus()

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.setWindowTitle(tr("Accept all suggestions"))
        self._heading.setText(tr("%n suggestion(s) in this article", "", len(self._left)))
        self._hint.setText(tr("What is ticked is coded in one act, which undo takes back. The rest stays suggested."))
        head(self._table, tr("Suggestions"), [tr("Type"), tr("Words"), tr("Fields"), tr("Why")])
        set_words(self._cancel, tr("Cancel"))
        kept = self._ticked() if self._table.rowCount() else self._left
        self._fill(kept)
        self._count()

    def _fill(self, ticked: Sequence[Suggestion]) -> None:
        self._table.blockSignals(True)
        self._table.setRowCount(0)
        for each in self._left:
            fields = in_one_line(fields_of(self._project, each))
            add_row(self._table, [title_of(self._project, each), words_of(each), fields, told(each.reason)])
            item = self._item(self._table.rowCount() - 1)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each in ticked else Qt.CheckState.Unchecked)
        self._table.blockSignals(False)
        self._share_room()
        if self._left:
            self._table.setCurrentCell(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep every column in view."""
        if event.type() == QEvent.Type.Resize:
            self._share_room()
        return False

    def _share_room(self) -> None:
        """Give each column its share, and each row the lines that its words need then, up to some."""
        # As if the scrollbar stood there: the rows are no wider where it does not.
        bar = self._table.verticalScrollBar().sizeHint().width()
        room = self._table.width() - 2 * self._table.frameWidth() - bar - self._table.sizeHintForColumn(0)
        for column, share in _SHARES.items():
            self._table.setColumnWidth(column, room * share // sum(_SHARES.values()))
        fit_rows(self._table)
        highest = _MOST_LINES * self._table.fontMetrics().lineSpacing() + SMALL
        for row in range(self._table.rowCount()):
            self._table.setRowHeight(row, min(self._table.rowHeight(row), highest))

    def _item(self, row: int) -> QTableWidgetItem:
        item = self._table.item(row, 0)
        return item if item is not None else QTableWidgetItem()

    def _ticked(self) -> tuple[Suggestion, ...]:
        checked = Qt.CheckState.Checked
        return tuple(each for row, each in enumerate(self._left) if self._item(row).checkState() is checked)

    def _count(self) -> None:
        number = len(self._ticked())
        set_words(self._ok, tr("Accept %n", "suggestions", number))
        self._ok.setEnabled(number > 0)

    def _give(self) -> None:
        chosen = self._ticked()
        self.accept()
        self.chosen.emit(chosen)
