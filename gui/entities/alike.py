"""Pairs that may be one and the same: to be merged, or kept apart for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.operations import entities
from gui.dialogs.parts import button, plain_label, set_words
from gui.entities.tables import LinesModel, ReadTable
from gui.theme.spacing import MEDIUM, SMALL
from gui.wording import Worded, language, told, tr

if TYPE_CHECKING:
    from core.analysis.duplicates import LikelyDuplicate
    from gui.actions.session import Session


class AlikePage(Worded, QWidget):
    """Lists the pairs, the likeliest first.

    Signals:
        done: (words) something was done that can be taken back.
    """

    done = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin empty; `read` looks for pairs."""
        super().__init__(parent)
        self._session = session
        self._pairs: tuple[LikelyDuplicate, ...] = ()
        self._model = LinesModel(self)
        self._table = ReadTable("likelyTheSame", self._model, stretch=(0, 1), by_click=False)
        self._table.selectionModel().currentChanged.connect(lambda *_: self._show_pair())
        self._why = plain_label(faint=True)
        self._stays_label = QLabel()
        self._stays = QComboBox()
        self._stays.setObjectName("nameThatStays")
        self._stays.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._stays.setMinimumContentsLength(10)
        self._stays_label.setBuddy(self._stays)
        self._merge = button("", self._merge_pair, name="mergePair")
        self._apart = button("", self._keep_apart, name="notTheSame")
        self._lay_out()
        self.tell()
        self._show_pair()

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(SMALL)
        deeds.addWidget(self._merge)
        deeds.addWidget(self._apart)
        deeds.addStretch(1)
        foot = QGridLayout()
        foot.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        foot.setSpacing(SMALL)
        foot.addWidget(self._why, 0, 0, 1, 2)
        foot.addWidget(self._stays_label, 1, 0)
        foot.addWidget(self._stays, 1, 1)
        foot.addLayout(deeds, 2, 0, 1, 2)
        foot.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._table, 1)
        column.addLayout(foot)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._model.set_head((tr("This one"), tr("and this one")))
        self._table.setAccessibleName(tr("Likely the same"))
        self._table.share_room()
        self._stays_label.setText(tr("Name that stays"))
        self._stays.setAccessibleName(tr("Name that stays"))
        set_words(self._merge, tr("&Merge"), tip=tr("Both are one and the same; the other name stays with it"))
        set_words(self._apart, tr("&Not the same"), tip=tr("They are two; this pair is not offered again"))
        self._tell_message()
        self._tell_reason()

    @property
    def count(self) -> int:
        """How many pairs there are."""
        return len(self._pairs)

    def read(self) -> None:
        """Look for pairs anew; the row below what was dealt with is chosen."""
        chosen = self._table.current_row()
        self._pairs = self._session.project.entity_book.likely_duplicates() if self._session.is_open else ()
        names = self._label
        self._model.show_lines([(names(pair.one.id), names(pair.other.id)) for pair in self._pairs])
        if self._pairs:
            self._table.selectRow(min(max(0, chosen), len(self._pairs) - 1))
        self._tell_message()
        self._show_pair()

    def _label(self, identity: str) -> str:
        return self._session.project.names.label(identity, language())

    def _tell_message(self) -> None:
        nothing = tr(
            "No two names look like one and the same. Pairs that do are listed here, to be merged or kept apart."
        )
        self._table.show_message("" if self._pairs else nothing)

    def _pair(self) -> LikelyDuplicate | None:
        row = self._table.current_row()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _show_pair(self) -> None:
        pair = self._pair()
        allowed = pair is not None and not self._session.project.read_only
        for part in (self._stays, self._merge, self._apart):
            part.setEnabled(allowed)
        for part in (self._why, self._stays_label, self._stays, self._merge, self._apart):
            part.setVisible(pair is not None)
        self._stays.clear()
        self._tell_reason()
        for each in (pair.one, pair.other) if pair is not None else ():
            self._stays.addItem(self._label(each.id), each.id)

    def _tell_reason(self) -> None:
        pair = self._pair()
        self._why.setText(told(pair.reason) if pair is not None else "")

    def _merge_pair(self) -> None:
        pair = self._pair()
        if pair is None:
            return
        stays = str(self._stays.currentData())
        goes = pair.other.id if stays == pair.one.id else pair.one.id
        said = tr("“{one}” is “{other}” now.", one=self._label(goes), other=self._label(stays))
        if self._session.run(lambda project: entities.merge(project, goes, stays), self) is not None:
            self.done.emit(said)

    def _keep_apart(self) -> None:
        pair = self._pair()
        if pair is None:
            return
        one, other = pair.one.id, pair.other.id
        said = tr("“{one}” and “{other}” are kept apart.", one=self._label(one), other=self._label(other))
        if self._session.run(lambda project: entities.dismiss_duplicate(project, one, other), self) is not None:
            self.done.emit(said)
