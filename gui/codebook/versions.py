"""The versions of the codebook: when and by whom, what changed from one to another, and bringing one back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QSplitter, QVBoxLayout, QWidget

from core.operations.codebooks import codebook_versions, version_of
from gui.codebook.differences import differences
from gui.codebook.writing import StillComboBox
from gui.dialogs.parts import add_row, button, fit_rows, head, margins, set_words, table
from gui.theme.spacing import SMALL
from gui.wording import Worded, told_act, tr

if TYPE_CHECKING:
    from core.model.codebook import Codebook
    from core.operations.codebooks import CodebookVersion
    from gui.actions.session import Session
    from gui.codebook.draft import Draft

_BEFORE, _DRAFT = -1, -2


class Versions(Worded, QWidget):
    """A list of versions, and what changed.

    Signals:
        version_wanted: (number, Codebook) one is to be brought back.
    """

    version_wanted = Signal(int, object)

    def __init__(self, session: Session, draft: Draft, parent: QWidget | None = None) -> None:
        """Begin empty; `refresh` reads the versions."""
        super().__init__(parent)
        self._session, self._draft = session, draft
        self._versions: tuple[CodebookVersion, ...] = ()
        self._table = table("", ("", "", "", ""), stretch=3)
        self._table.setObjectName("codebookVersions")
        self._table.currentCellChanged.connect(lambda row, _c, former, _d: row != former and self._compare())
        self._other = StillComboBox("compareWith")
        self._other.activated.connect(lambda _: self._compare())
        self._label = QLabel()
        self._label.setBuddy(self._other)
        self._list = QListWidget()
        self._list.setObjectName("codebookDifferences")
        self._list.setWordWrap(True)
        self._bring = button("", self._bring_back, name="bringVersionBack")
        self._editable = True
        self._lay_out()
        self.tell()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        column.addWidget(self._bring, 0, Qt.AlignmentFlag.AlignLeft)
        choice = QHBoxLayout()
        choice.setSpacing(SMALL)
        choice.addWidget(self._label)
        choice.addWidget(self._other, 1)
        aside = QVBoxLayout(right)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.addLayout(choice)
        aside.addWidget(self._list, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setChildrenCollapsible(False)
        halves.setSizes([560, 440])
        page = QVBoxLayout(self)
        margins(page)
        page.addWidget(halves)

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        head(self._table, tr("Versions of the codebook"), (tr("Version"), tr("When"), tr("Who"), tr("What")))
        self._label.setText(tr("&Compare with"))
        self._other.setAccessibleName(tr("Compare with"))
        self._list.setAccessibleName(tr("What changed"))
        set_words(
            self._bring, tr("&Bring this version back"), tip=tr("Put it into the draft; Apply makes it the newest one")
        )
        if self._versions:
            self.refresh()

    def set_editable(self, editable: bool) -> None:
        """Allow bringing back, or not."""
        self._editable = editable
        self._compare()

    def refresh(self) -> None:
        """Read the versions anew."""
        self._versions = self._session.ask(codebook_versions) or ()
        row = max(0, self._table.currentRow())
        self._table.blockSignals(True)
        self._table.setRowCount(0)
        for each in self._versions:
            number = QLocale().toString(each.version)
            shown = tr("{version} (in use)", version=number) if each.current else number
            at = datetime.fromisoformat(each.at)
            when = QLocale().toString(
                QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)), QLocale.FormatType.ShortFormat
            )
            add_row(self._table, (shown, when, each.analyst or "–", told_act(each.what, self._draft.project_has)))
        fit_rows(self._table)
        self._table.setCurrentCell(min(row, len(self._versions) - 1), 0)
        self._table.blockSignals(False)
        offered: list[tuple[str, object]] = [
            (tr("the one before"), _BEFORE),
            (tr("the draft"), _DRAFT),
            *(
                (tr("version {version}", version=QLocale().toString(each.version)), each.version)
                for each in self._versions
            ),
        ]
        chosen = self._other.currentData()
        self._other.offer(offered, chosen if any(chosen == each[1] for each in offered) else _BEFORE)
        self._compare()

    def _compare(self) -> None:
        self._list.clear()
        row = self._table.currentRow()
        self._bring.setEnabled(self._editable and row > 0)
        if not 0 <= row < len(self._versions):
            return
        before, after = self._other_codebook(row), self._read(self._versions[row].version)
        if self._other.currentData() == _DRAFT:
            # The draft is what comes after every version.
            before, after = after, before
        if before is None or after is None:
            self._list.addItem(tr("The project began with this version."))
            return
        self._list.addItems(differences(before, after) or [tr("They say the same.")])

    def _other_codebook(self, row: int) -> Codebook | None:
        other = self._other.currentData()
        if other == _DRAFT:
            return self._draft.codebook
        if other == _BEFORE:
            return self._read(self._versions[row + 1].version) if row + 1 < len(self._versions) else None
        return self._read(other)

    def _read(self, version: int) -> Codebook | None:
        return self._session.ask(lambda project: version_of(project, version))

    def _bring_back(self) -> None:
        row = self._table.currentRow()
        found = self._read(self._versions[row].version) if 0 <= row < len(self._versions) else None
        if found is not None:
            self.version_wanted.emit(self._versions[row].version, found)
