"""All that is proposed for a column, to be looked through before it is taken over in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.compare.carried_words import (
    field_words,
    offered_told,
    reason_told,
    record_told,
    said_here,
    status_words,
)
from gui.dialogs.parts import add_row, button, check_box, head, margins, plain_label, set_words, table
from gui.theme.boxes import TickDelegate
from gui.theme.tables import space_columns
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.project.project import Project
    from gui.compare.carried import Offer
    from gui.theme.theme import Theme

_SIZE = (980, 560)
_RECORD, _FIELD, _HERE, _THERE, _SURE = range(5)
_RECORD_WIDTH = 220


class CarryList(Worded, QDialog):
    """Lists proposals with a box to tick beside each; what was found for sure is ticked.

    Signals:
        chosen: ([Offer]) these are to be taken over.
    """

    chosen = Signal(list)

    def __init__(
        self,
        project: Project,
        theme: Theme,
        offers: Mapping[int, Sequence[Offer]],
        names: Mapping[int, str],
        parent: QWidget,
        *,
        unsure: bool = False,
    ) -> None:
        """Show what is proposed.

        Args:
            offers: By the number of the column that they are proposed for; none is empty.
            names: What these columns are called.
            unsure: Whether what is not sure is ticked, too.
        """
        super().__init__(parent)
        self.setObjectName("carryList")
        self.setPalette(theme.qpalette())
        self._project, self._offers, self._names = project, offers, names
        self._rows: list[Offer] = []
        self._label = QLabel()
        self._columns = QComboBox()
        self._columns.setObjectName("carryColumn")
        self._label.setBuddy(self._columns)
        for each in sorted(offers, key=lambda number: -sum(offer.is_sure for offer in offers[number])):
            self._columns.addItem(names[each], each)
        self._unsure = check_box(theme, name="carryUnsure")
        self._unsure.setChecked(unsure)
        self._table = table("", ("", "", "", "", ""), stretch=_THERE)
        self._table.setObjectName("carryTable")
        self._table.setWordWrap(False)
        space_columns(self._table)
        self._table.setItemDelegate(TickDelegate(theme, self._table))
        self._summary = plain_label(faint=True)
        self._cancel = button("", self.reject, name="carryListCancel")
        self._take = button("", self._choose, name="carryListTake")
        self._take.setDefault(True)
        self._lay_out()
        self._columns.currentIndexChanged.connect(lambda _: self._fill())
        self._unsure.toggled.connect(self._tick_unsure)
        self._table.itemChanged.connect(lambda _: self._judge())
        self.tell()
        self._fill()
        self.resize(*_SIZE)
        self._table.setFocus()

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._label)
        top.addWidget(self._columns)
        top.addStretch(1)
        top.addWidget(self._unsure)
        foot.addWidget(self._summary, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._take)
        column = QVBoxLayout(self)
        margins(column)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        column.addLayout(foot)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setWindowTitle(tr("Carry over"))
        self._label.setText(tr("&Into"))
        self._columns.setAccessibleName(tr("Column to carry over into"))
        set_words(self._unsure, tr("&Unsure ones too"), tip=tr("They are marked as doubtful."))
        heads = (tr("Record"), tr("Field"), tr("Coded"), tr("Would be coded"), tr("Sure"))
        head(self._table, tr("What can be carried over"), heads)
        set_words(self._cancel, tr("Cancel"))
        self._judge()

    @property
    def ticked(self) -> list[Offer]:
        """What would be taken over."""
        items = [self._table.item(row, _RECORD) for row in range(self._table.rowCount())]
        pairs = zip(self._rows, items, strict=False)
        return [offer for offer, item in pairs if item is not None and item.checkState() is Qt.CheckState.Checked]

    def _fill(self) -> None:
        self._rows = list(self._offers.get(self._columns.currentData(), ()))
        was_silent = self._table.blockSignals(True)
        self._table.setRowCount(0)
        for offer in self._rows:
            self._add(offer)
        for column in (_RECORD, _HERE):
            self._table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self._table.setColumnWidth(column, _RECORD_WIDTH)
        self._table.blockSignals(was_silent)
        if self._rows:
            self._table.setCurrentCell(0, _RECORD)
        self._unsure.setEnabled(any(each.can_be_taken and not each.is_sure for each in self._rows))
        self._judge()

    def _add(self, offer: Offer) -> None:
        called = record_told(self._project, offer)
        there = " ".join(filter(None, offered_told(self._project, offer))) or reason_told(offer)
        cells = (called, field_words(self._project, offer), said_here(offer), there, status_words(offer))
        tips = (called, cells[_FIELD], cells[_HERE], f"{there}\n{reason_told(offer)}", reason_told(offer))
        add_row(self._table, cells, tips=tips)
        item = self._table.item(self._table.rowCount() - 1, _RECORD)
        if item is not None:
            _make_tickable(item, offer, ticked=offer.is_sure or (self._unsure.isChecked() and offer.can_be_taken))

    def _tick_unsure(self, ticks: bool) -> None:
        for row, offer in enumerate(self._rows):
            item = self._table.item(row, _RECORD)
            if item is not None and offer.can_be_taken and not offer.is_sure:
                item.setCheckState(Qt.CheckState.Checked if ticks else Qt.CheckState.Unchecked)

    def _judge(self) -> None:
        count = len(self.ticked)
        set_words(self._take, tr("&Carry over %Ln", "values", count), tip=tr("In one step, which undo takes back"))
        self._take.setEnabled(count > 0)
        missing = sum(not each.can_be_taken for each in self._rows)
        records = len({each.field.record for each in self._rows})
        said = tr("%Ln proposed", "values", len(self._rows))
        of_records = tr("of %Ln record(s)", "", records)
        lost = tr("%Ln not found", "values", missing) if missing else ""
        self._summary.setText(" · ".join(filter(None, (f"{said} {of_records}", lost))))

    def _choose(self) -> None:
        ticked = self.ticked
        self.accept()
        self.chosen.emit(ticked)


def _make_tickable(item: QTableWidgetItem, offer: Offer, *, ticked: bool) -> None:
    flags = item.flags()
    if offer.can_be_taken:
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    else:
        item.setFlags(flags & ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable))
        # A box that cannot be ticked, so that the words of all rows begin at one place.
        item.setCheckState(Qt.CheckState.Unchecked)
