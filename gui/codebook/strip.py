"""What the draft would do, in words, with the values that would fit no longer; and using it or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.counting import values_words
from gui.dialogs.parts import add_row, button, head, plain_label, rule, set_words, table
from gui.theme.spacing import LARGE, MEDIUM, SMALL, UNIT
from gui.wording import Worded, language, told, tr

if TYPE_CHECKING:
    from core.model.codebook import Codebook
    from core.operations.codebooks import CodebookPreview
    from core.project.misfits import Misfit

_LIST_HEIGHT = 40 * UNIT
_MOST_LISTED = 500


class Strip(Worded, QWidget):
    """Stands below the draft.

    Signals:
        apply_wanted, discard_wanted, step_back_wanted: A button was pressed.
        record_wanted: (record id) a value of the list was clicked.
    """

    apply_wanted = Signal()
    discard_wanted = Signal()
    step_back_wanted = Signal()
    record_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with a draft that changes nothing."""
        super().__init__(parent)
        self._seen: CodebookPreview | None = None
        self._known: Codebook | None = None
        self._is_changed = self._looks = False
        self._listed: tuple[Misfit, ...] = ()
        self._told = plain_label()
        self._told.setObjectName("codebookOutlook")
        self._fold = button("", self._say, name="showMisfits")
        self._fold.setCheckable(True)
        self._table = table("", ("", "", ""), stretch=2)
        self._table.setObjectName("misfits")
        self._table.setFixedHeight(_LIST_HEIGHT)
        self._table.cellClicked.connect(lambda row, _: self._jump(row))
        self._table.cellActivated.connect(lambda row, _: self._jump(row))
        self._more = plain_label(faint=True)
        self._back = button("", self.step_back_wanted.emit, name="stepBack")
        self._discard = button("", self.discard_wanted.emit, name="discardDraft")
        self._apply = button("", self.apply_wanted.emit, name="applyDraft")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._told, 1)
        for each in (self._fold, self._back, self._discard, self._apply):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        page = QVBoxLayout()
        page.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        page.setSpacing(SMALL)
        for each in (self._table, self._more):
            page.addWidget(each)
        page.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(page)
        self.tell()
        self.show_state(is_changed=False, can_step_back=False, editable=True)

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        set_words(self._back, tr("&Step back"), tip=tr("Take the last step in the draft back (Ctrl+Z)"))
        set_words(self._discard, tr("Dis&card"), tip=tr("Go back to the codebook that the project uses"))
        set_words(self._apply, tr("App&ly"), tip=tr("Use the draft from now on; Undo brings the former codebook back"))
        # What is listed was said in another language.
        self._listed = ()
        head(self._table, tr("Values that do not fit"), (tr("Words"), tr("Where"), tr("Why")))
        self._say()

    def show_state(self, *, is_changed: bool, can_step_back: bool, editable: bool) -> None:
        """Show whether there is something to use, to discard or to take back."""
        self._is_changed = is_changed
        self._back.setEnabled(can_step_back)
        self._discard.setEnabled(is_changed)
        self._apply.setEnabled(is_changed and editable)
        if not is_changed:
            self._seen, self._looks = None, False
            self._fold.setChecked(False)
        self._say()

    @property
    def lists_misfits(self) -> bool:
        """Whether values are told of that do not fit."""
        return bool(self._listed)

    def show_looking(self) -> None:
        """Say that it is being found out."""
        self._looks = True
        self._say()

    def show_seen(self, seen: CodebookPreview, known: Codebook) -> None:
        """Say what the draft would do.

        Args:
            known: Names types and fields as the project does.
        """
        self._seen, self._known, self._looks = seen, known, False
        self._say()

    def _say(self) -> None:
        seen = self._seen
        if not self._is_changed:
            said = [tr("The draft is the codebook that the project uses.")]
            if seen is not None and seen.misfits:
                said.append(tr("%Ln value(s) do not fit it.", "", len(seen.misfits)))
            self._told.setText(" ".join(said))
        elif self._looks or seen is None:
            self._told.setText(tr("Looking at what this changes…"))
        else:
            self._told.setText(outlook_in_words(seen))
        self._list(seen.misfits if seen is not None else ())

    def _list(self, misfits: tuple[Misfit, ...]) -> None:
        count = len(misfits)
        self._fold.setVisible(bool(count))
        words = tr("Hide &values") if self._fold.isChecked() else tr("Show &values")
        set_words(self._fold, words, tip=tr("Values that would fit no longer; a click shows one in its article"))
        if misfits is not self._listed:
            self._listed = misfits
            self._table.setRowCount(0)
            for misfit in misfits[:_MOST_LISTED]:
                add_row(self._table, (told(misfit.words), self._where(misfit), told(misfit.why)))
            left = max(0, count - _MOST_LISTED)
            self._more.setText(tr("… and {count} more.", count=QLocale().toString(left)) if left else "")
        self._show_list()

    def _show_list(self) -> None:
        shown = self._fold.isChecked() and bool(self._listed)
        self._table.setVisible(shown)
        self._more.setVisible(shown and len(self._listed) > _MOST_LISTED)

    def _where(self, misfit: Misfit) -> str:
        if self._known is None or not self._known.has_type(misfit.type):
            return misfit.type
        kind = self._known.type(misfit.type)
        if not misfit.field or not kind.has_field(misfit.field):
            return kind.labels.best(language())
        field = kind.field(misfit.field).labels.best(language())
        return tr("{type}, {field}", type=kind.labels.best(language()), field=field)

    def _jump(self, row: int) -> None:
        if row < len(self._listed):
            self.record_wanted.emit(self._listed[row].record)


def outlook_in_words(seen: CodebookPreview) -> str:
    """Say what a change of the codebook would do: "2 types changed, 14 records touched, 3 values fit no longer"."""
    types = len(seen.types)
    records = sum(each.records for each in seen.types)
    told = tr(
        "{types}, {records}, {values}.",
        types=tr("%Ln type(s) changed", "", types),
        records=tr("%Ln record(s) touched", "", records),
        values=tr("%Ln value(s) would fit no longer", "", len(seen.misfits)),
    )
    held = sum(each.values for each in seen.fields_gone)
    if held:
        told += " " + tr("{values} of fields that are taken out stay in the project.", values=values_words(held))
    return told
