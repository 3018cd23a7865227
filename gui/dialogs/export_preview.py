"""What an export will hold, and what its format cannot: shown before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.counting import articles_words, records_words
from gui.dialogs.parts import add_row, filled_page, head, plain_label, table
from gui.theme.spacing import MEDIUM, SMALL, UNIT
from gui.wording import Worded, language, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.formats.base import Loss
    from gui.dialogs.export_source import FirstOfType, FirstRows
    from gui.theme.theme import Theme

_WORDS_WIDTH = 50 * UNIT
_LOSSES_HEIGHT = 30 * UNIT


class ExportPreview(Worded, QWidget):
    """First rows, and losses."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._first: FirstRows | None = None
        self._lost: Sequence[Loss] | None = None
        self._title = plain_label()
        self._title.setObjectName("exportCounts")
        self._types = QTabBar()
        self._types.setObjectName("exportTypesShown")
        self._types.setDrawBase(False)
        self._types.setExpanding(False)
        self._types.currentChanged.connect(lambda _: self._fill())
        self._table = table("", ("", ""), stretch=-1)
        self._table.setObjectName("exportRows")
        self._table.setWordWrap(False)
        self._table.verticalHeader().setDefaultSectionSize(self._table.fontMetrics().height() + SMALL)
        self._none = plain_label(faint=True)
        self._losses_title = plain_label()
        self._losses_title.setObjectName("exportLossesTitle")
        self._losses = losses_tree()
        self._losses.setObjectName("exportLosses")
        column = filled_page(self, spacing=SMALL)
        column.addWidget(self._title)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self._types)
        rows.addWidget(self._table)
        column.addLayout(rows, 1)
        column.addWidget(self._none)
        column.addWidget(self._losses_title)
        column.addWidget(self._losses)
        self.tell()

    def tell(self) -> None:
        """Say everything once more."""
        self._none.setText(tr("No records fit this choice; articles are written all the same."))
        self._types.setAccessibleName(tr("Type of record"))
        name_losses(self._losses)
        self.show_rows(self._first)
        self.show_losses(self._lost)

    def show_rows(self, first: FirstRows | None) -> None:
        """Show how much there is and the first rows; None while that is being read."""
        self._first = first
        if first is None:
            self._title.setText(tr("Reading what is chosen…"))
            self._none.hide()
            return
        counts = tr(
            "{articles}, {records}", articles=articles_words(first.articles), records=records_words(first.records)
        )
        if first.types:
            counts = tr("{counts} · first rows of each type:", counts=counts)
        self._title.setText(counts)
        for part in (self._types, self._table):
            part.setVisible(bool(first.types))
        self._none.setVisible(not first.types)
        self._show_types(first.types)
        self._fill()

    def show_losses(self, losses: Sequence[Loss] | None) -> None:
        """Show what the format cannot hold of the set; None while that is being found out."""
        self._lost = losses
        fill_losses(self._losses, losses or ())
        self._losses.setVisible(bool(losses))
        if losses is None:
            self._losses_title.setText(tr("Looking for what this format cannot hold…"))
        elif losses:
            self._losses_title.setText(tr("This format cannot hold:"))
        else:
            self._losses_title.setText(tr("This format holds all of it."))

    def _show_types(self, types: Sequence[FirstOfType]) -> None:
        """Offer a tab for each type; the one that was shown stays, where it is still there."""
        chosen = self._types.tabData(self._types.currentIndex())
        with QSignalBlocker(self._types):
            while self._types.count():
                self._types.removeTab(0)
            for place, each in enumerate(types):
                name = each.labels.best(language())
                self._types.addTab(f"{name} {QLocale().toString(each.records)}".replace("&", "&&"))
                self._types.setTabData(place, each.type)
                if each.type == chosen:
                    self._types.setCurrentIndex(place)

    def _fill(self) -> None:
        shown = self._types.currentIndex()
        if self._first is None or not 0 <= shown < len(self._first.types):
            return
        first = self._first.types[shown]
        columns = (tr("Article"), tr("Words"), *(labels.best(language()) for labels in first.fields))
        self._table.clear()
        self._table.setRowCount(0)
        self._table.setColumnCount(len(columns))
        head(self._table, tr("First rows"), columns)
        for row in first.rows:
            add_row(self._table, list(row))
        header = self._table.horizontalHeader()
        for column in range(len(columns)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self._table.resizeColumnToContents(column)
            self._table.setColumnWidth(column, min(self._table.columnWidth(column) + MEDIUM, _WORDS_WIDTH))


def losses_tree(*, takes_room: bool = False) -> QTreeWidget:
    """A list of losses, each with its places folded away; `name_losses` names it.

    Args:
        takes_room: Whether it grows with the page that it stands on.
    """
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    tree.setColumnCount(2)
    tree.setWordWrap(True)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    if not takes_room:
        tree.setMaximumHeight(_LOSSES_HEIGHT)
        tree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    return tree


def name_losses(tree: QTreeWidget) -> None:
    """Name a list made by `losses_tree` in the language of the interface."""
    tree.setAccessibleName(tr("What this format cannot hold"))


def fill_losses(tree: QTreeWidget, losses: Sequence[Loss]) -> None:
    """Show losses in a list made by `losses_tree`."""
    tree.clear()
    for loss in losses:
        item = QTreeWidgetItem([told(loss.kind), f"{QLocale().toString(loss.count)} ×"])
        item.setToolTip(0, told(loss.kind))
        for example in loss.examples:
            item.addChild(QTreeWidgetItem([example]))
        if loss.count > len(loss.examples) > 0:
            item.addChild(QTreeWidgetItem([tr("… and %Ln more", "", loss.count - len(loss.examples))]))
        tree.addTopLevelItem(item)
