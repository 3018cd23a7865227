"""What an export will hold, and what its format cannot: shown before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gui.dialogs.parts import add_row, count_words, plain_label, table
from gui.theme.spacing import SMALL, UNIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.formats.base import Loss
    from gui.dialogs.export_source import FirstRows
    from gui.theme.theme import Theme

_WORDS_WIDTH = 200
_LOSSES_HEIGHT = 30 * UNIT
_NO_RECORDS = "No records fit this choice; articles are written all the same."
_FIXED = ("Article", "Words")


class ExportPreview(QWidget):
    """First rows, and losses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._title = plain_label()
        self._title.setObjectName("exportCounts")
        self._table = table("First rows", _FIXED, stretch=-1)
        self._table.setObjectName("exportRows")
        self._table.setWordWrap(False)
        self._none = plain_label(_NO_RECORDS, faint=True)
        self._losses_title = plain_label()
        self._losses_title.setObjectName("exportLossesTitle")
        self._losses = losses_tree()
        self._losses.setObjectName("exportLosses")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._title)
        column.addWidget(self._table, 1)
        column.addWidget(self._none)
        column.addWidget(self._losses_title)
        column.addWidget(self._losses)

    def show_rows(self, first: FirstRows | None) -> None:
        """Show how much there is and the first rows; None while that is being read."""
        if first is None:
            self._title.setText("Reading what is chosen…")
            return
        counts = f"{count_words(first.articles, 'article')}, {count_words(first.records, 'record')}"
        self._title.setText(counts + (f" · first rows: {first.type.lower()}" if first.rows else ""))
        self._table.setVisible(bool(first.rows))
        self._none.setVisible(not first.rows)
        self._fill(first)

    def show_losses(self, losses: Sequence[Loss] | None) -> None:
        """Show what the format cannot hold of the set; None while that is being found out."""
        fill_losses(self._losses, losses or ())
        self._losses.setVisible(bool(losses))
        if losses is None:
            self._losses_title.setText("Looking for what this format cannot hold…")
        elif losses:
            self._losses_title.setText("This format cannot hold:")
        else:
            self._losses_title.setText("This format holds all of it.")

    def _fill(self, first: FirstRows) -> None:
        columns = (*_FIXED, *first.fields)
        self._table.clear()
        self._table.setRowCount(0)
        self._table.setColumnCount(len(columns))
        self._table.setHorizontalHeaderLabels(list(columns))
        for row in first.rows:
            add_row(self._table, list(row))
        header = self._table.horizontalHeader()
        for column in range(len(columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self._table.resizeColumnToContents(column)
            if self._table.columnWidth(column) > _WORDS_WIDTH:
                self._table.setColumnWidth(column, _WORDS_WIDTH)


def losses_tree() -> QTreeWidget:
    """A list of losses, each with its places folded away."""
    tree = QTreeWidget()
    tree.setAccessibleName("What this format cannot hold")
    tree.setHeaderHidden(True)
    tree.setColumnCount(2)
    tree.setWordWrap(True)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    tree.setMaximumHeight(_LOSSES_HEIGHT)
    tree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    return tree


def fill_losses(tree: QTreeWidget, losses: Sequence[Loss]) -> None:
    """Show losses in a list made by `losses_tree`."""
    tree.clear()
    for loss in losses:
        item = QTreeWidgetItem([loss.kind, f"{loss.count:,} ×"])
        item.setToolTip(0, loss.kind)
        for example in loss.examples:
            item.addChild(QTreeWidgetItem([example]))
        if loss.count > len(loss.examples) > 0:
            item.addChild(QTreeWidgetItem([f"… and {loss.count - len(loss.examples):,} more"]))
        tree.addTopLevelItem(item)
