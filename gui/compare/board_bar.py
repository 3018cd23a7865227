"""The bar above the claim board: what is shown of it, in which order, and taking it out to a file."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.compare.board_lines import ORDER, BoardView, Sort, Standing
from gui.compare.board_signs import sign_colour, sign_icon, standing_explained, standing_name
from gui.form.line_edit import ENTER_KEYS, PlainLine
from gui.theme.spacing import HAIR, ICON, SMALL, TIGHT, UNIT
from gui.theme.spoken import name_box, name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from gui.theme.theme import Theme

_DEBOUNCE = 80
_LEAST_FILTER, _MOST_FILTER = 26 * UNIT, 60 * UNIT


class BoardBar(Worded, QWidget):
    """Chips for how facts stand, the types, the order, a filter, and export.

    Signals:
        changed: The board is to be seen in another way.
        left: The keyboard is to go to the board.
        export_wanted: The board is to be written to a file.
    """

    changed = Signal()
    left = Signal()
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show everything, what differs first."""
        super().__init__(parent)
        self._counts: Mapping[Standing, int] = {}
        self._type_counts: Mapping[str, int] = {}
        self._type_names: Sequence[tuple[str, str]] = ()
        self._types: frozenset[str] = frozenset()
        self._chips = {standing: self._make_chip(standing) for standing in ORDER}
        self._kinds = self._make_kinds()
        self.sort_box = self._make_sort()
        self._filter = self._make_filter()
        self._search_icon = QAction(self._filter)
        self._filter.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._filter.installEventFilter(self)
        self._export = QToolButton()
        self._export.setObjectName("boardExport")
        self._export.setAutoRaise(True)
        self._export.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._export.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        self._export.clicked.connect(self.export_wanted)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_DEBOUNCE)
        self._wait.timeout.connect(self.changed)
        self._lay_out()
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        row.setSpacing(HAIR)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self._kinds)
        row.addSpacing(TIGHT)
        row.addWidget(self.sort_box)
        row.addSpacing(TIGHT)
        row.addWidget(self._filter, 2)
        row.addWidget(self._export)
        for one, other in pairwise([*self._chips.values(), self._kinds, self.sort_box, self._filter, self._export]):
            self.setTabOrder(one, other)

    def _make_chip(self, standing: Standing) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName(f"board_{standing}")
        chip.setCheckable(True)
        chip.setAutoRaise(True)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(ICON - TIGHT, ICON - TIGHT))
        chip.toggled.connect(lambda _on: self.changed.emit())
        return chip

    def _make_kinds(self) -> QPushButton:
        button = QPushButton()
        button.setObjectName("boardTypes")
        button.setAutoDefault(False)
        menu = QMenu(button)
        menu.aboutToShow.connect(self._fill_kinds)
        button.setMenu(menu)
        return button

    def _make_sort(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("boardSort")
        for sort in Sort:
            box.addItem("", sort)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(lambda _at: self.changed.emit())
        return box

    def _make_filter(self) -> PlainLine:
        line = PlainLine(self)
        line.setObjectName("boardFilter")
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(_LEAST_FILTER)
        line.setMaximumWidth(_MOST_FILTER)
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.textChanged.connect(lambda _: self._wait.start())
        return line

    def tell(self) -> None:
        """Set every word that stays on screen."""
        for standing, chip in self._chips.items():
            chip.setAccessibleName(standing_name(standing))
            chip.setToolTip(f"{standing_name(standing)}. {standing_explained(standing)}")
        self._kinds.setAccessibleName(tr("Types on the board"))
        self._kinds.setToolTip(tr("Show only facts of some types"))
        names = {Sort.STATE: tr("Differences first"), Sort.THING: tr("By thing"), Sort.FIELD: tr("By field")}
        for at, sort in enumerate(Sort):
            self.sort_box.setItemText(at, names[sort])
        name_box(self.sort_box, tr("Order of the board"))
        self.sort_box.setToolTip(tr("What the board is sorted by"))
        name_line(self._filter, tr("Filter facts"), tr("Clear"))
        self._filter.setPlaceholderText(tr("Filter facts"))
        self._filter.setToolTip(tr("Words of a fact, a value or a quotation; marks may be left out. (Ctrl+F)"))
        self._export.setAccessibleName(tr("Export the board"))
        self._export.setToolTip(tr("Write the board with its quotations to a file (E)"))
        self._tell_counts()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for standing, chip in self._chips.items():
            chip.setIcon(sign_icon(standing, sign_colour(standing, theme.palette)))
        self._search_icon.setIcon(theme.icon("filter"))
        self._export.setIcon(theme.icon("export"))

    # ── what there is ───────────────────────────────────────────────────────────────────────────────────────────

    def show_counts(
        self, counts: Mapping[Standing, int], types: Mapping[str, int], names: Sequence[tuple[str, str]]
    ) -> None:
        """Say how many facts there are.

        Args:
            types: Number of facts by record type.
            names: Id and name of each record type, in the order of the codebook.
        """
        self._counts, self._type_counts, self._type_names = counts, types, names
        self._tell_counts()

    def set_readable(self, readable: bool) -> None:
        """Allow taking the board out: there is one."""
        self._export.setEnabled(readable)

    def _tell_counts(self) -> None:
        for standing, chip in self._chips.items():
            count = self._counts.get(standing, 0)
            chip.setAccessibleDescription(QLocale().toString(count))
            chip.setEnabled(bool(count) or chip.isChecked())
        only = [name for each, name in self._type_names if each in self._types]
        self._kinds.setText(
            tr(", ", "between things").join(only).replace("&", "&&") if 0 < len(only) <= 2 else tr("All types")
        )
        if len(only) > 2:
            self._kinds.setText(tr("%n type(s)", "", len(only)))
        self._kinds.setAccessibleDescription(self._kinds.text().replace("&&", "&"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the bar gets with counts alone."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Leave out what there is no room for: chips that count nothing, then the words of others from the last on."""
        layout = self.layout()
        least = sorted(ORDER, key=lambda each: (bool(self._counts.get(each, 0)), -ORDER.index(each)))
        for count in range(len(least) + 1):
            self._word_chips(least[:count])
            if layout is None:
                return
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                return

    def _word_chips(self, bare: Collection[Standing]) -> None:
        """Write name and count on the chips.

        Args:
            bare: Those that have their sign and count alone; a sign that counts nothing is not shown without its name.
        """
        for standing, chip in self._chips.items():
            count = self._counts.get(standing, 0)
            told = QLocale().toString(count)
            words = told if standing in bare else f"{standing_name(standing)} {told}"
            if chip.text() != words:
                chip.setText(words)
            is_shown = standing not in bare or count > 0 or chip.isChecked()
            if chip.isHidden() is is_shown:
                chip.setVisible(is_shown)

    # ── what is chosen ──────────────────────────────────────────────────────────────────────────────────────────

    def view(self, before: BoardView) -> BoardView:
        """Give how the board is to be seen.

        Args:
            before: How it was seen: what was opened or folded stays so.
        """
        standings = frozenset(each for each, chip in self._chips.items() if chip.isChecked())
        sort = Sort(self.sort_box.currentData())
        turned = before.turned if sort is before.sort else frozenset[str]()
        return BoardView(sort, standings, self._types, self._filter.text(), turned, before.opens_alone)

    def show_all(self) -> None:
        """Take every filter away."""
        self.blockSignals(True)
        for chip in self._chips.values():
            chip.setChecked(False)
        self._types = frozenset()
        self._filter.clear()
        self._wait.stop()
        self.blockSignals(False)
        self._tell_counts()
        self.changed.emit()

    def focus_filter(self) -> None:
        """Put the caret into the filter, ready to type over what is there."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def _fill_kinds(self) -> None:
        menu = self._kinds.menu()
        menu.clear()
        everything = menu.addAction(tr("All types"))
        everything.setCheckable(True)
        everything.setChecked(not self._types)
        everything.triggered.connect(lambda: self._choose_types(frozenset()))
        menu.addSeparator()
        for each, name in self._type_names:
            count = QLocale().toString(self._type_counts.get(each, 0))
            action = menu.addAction(f"{name}  {count}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each in self._types)
            action.triggered.connect(self._turner(each))

    def _turner(self, type_id: str) -> Callable[[], None]:
        return lambda: self._choose_types(self._types ^ {type_id})

    def _choose_types(self, types: frozenset[str]) -> None:
        self._types = types
        self._tell_counts()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the filter to the board: with Enter or Down; Esc takes all filters away first."""
        if watched is not self._filter or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape and self.view(BoardView()).is_narrowed:
            self.show_all()
        elif event.key() in (*ENTER_KEYS, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            if self._wait.isActive():
                self._wait.stop()
                self.changed.emit()
            self.left.emit()
        else:
            return False
        return True
