"""The page of one type: its heading, and a row for every field."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.form.field_row import FieldRow
from gui.form.heading import RecordHeading
from gui.theme.spacing import MEDIUM, TIGHT
from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QSize

    from core.model.codebook import Codebook, Field, RecordType
    from gui.form.field_frame import FieldSignals
    from gui.form.offers import Offer
    from gui.theme.theme import Theme

_TOP, _WHEREVER = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag(0)


class RecordPage(QWidget):
    """Heading and rows of a type; built once, and filled with one record after the other.

    Attributes:
        kind: The type as it was when the page was built.
        rows: By the id of their field, in the order of the form.
    """

    def __init__(
        self,
        kind: RecordType,
        theme: Theme,
        offers: Callable[[Field, str], Sequence[Offer]],
        read: Callable[[Field, str], str],
        signals: FieldSignals,
    ) -> None:
        """Build the page.

        Args:
            offers: Gives names that complete what was typed into a field.
            read: Says what letters typed into a field are read as.
        """
        super().__init__()
        self.kind = kind
        self.heading = RecordHeading(kind, theme, self)
        self.rows: dict[str, FieldRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.setSpacing(0)
        column.addWidget(self.heading)
        number = 0
        for line in kind.rows():
            shared = len(line) > 1
            holder: QHBoxLayout | QVBoxLayout = column
            if shared:
                holder = QHBoxLayout()
                holder.setSpacing(0)
                column.addLayout(holder)
            for field in line:
                number += 1
                row = FieldRow(
                    field,
                    number,
                    theme,
                    lambda typed, field=field: offers(field, typed),
                    lambda typed, field=field: read(field, typed),
                    signals,
                    label_above=shared,
                    parent=self,
                )
                self.rows[field.id] = row
                # Rows of one line begin at one height, whatever stands below their editors.
                holder.addWidget(row, 0, _TOP if shared else _WHEREVER)
        column.addStretch(1)
        self.set_named(False)

    def order_stops(self, before: QWidget) -> None:
        """Let Tab go from a widget through the fields first, then to the heading, which has keys of its own."""
        lines = [line for row in self.rows.values() for line in row.lines]
        for stop in (*(stop for line in lines for stop in line.stops), *self.heading.stops):
            QWidget.setTabOrder(before, stop)
            before = stop

    def set_named(self, named: bool) -> None:
        """Let the rows go by the names of their fields; of several pages only the one that is shown does."""
        for row in self.rows.values():
            row.setObjectName(f"field_{row.field.id}" if named else "")

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.heading.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def set_editable(self, editable: bool) -> None:
        """Let records be changed, or only looked at."""
        self.heading.set_editable(editable)
        for row in self.rows.values():
            row.set_editable(editable)

    def explain_within(self, room: QSize) -> None:
        """Say beneath the fields why values are doubtful, unless that would make the page scroll."""
        for explains in (True, False):
            for row in self.rows.values():
                row.explain(explains)
                # From within: else the page learns only with the next events how high its rows are by now.
                for part in (*row.lines, row):
                    _lay_out_now(part)
            column = self.layout()
            if column is None or column.totalHeightForWidth(room.width()) <= room.height():
                return

    def commit(self) -> None:
        """Commit what is being typed, in a field, a note or a line beneath a value."""
        self.heading.commit()
        for row in self.rows.values():
            for line in row.lines:
                line.commit()


def _lay_out_now(widget: QWidget) -> None:
    layout = widget.layout()
    if layout is not None:
        layout.activate()


class NoRecordPage(Worded, QWidget):
    """Teaches what to do while no record is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a codebook."""
        super().__init__(parent)
        self._codebook: Codebook | None = None
        self._gone = ""
        self._words = QLabel(self)
        self._words.setObjectName("recordTitle")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.addWidget(self._words)
        column.addStretch(1)
        self.tell()

    def show_keys(self, codebook: Codebook | None, gone: str = "") -> None:
        """Name the keys of a codebook's types.

        Args:
            gone: Id of the type of the record that is open where the codebook has no such type any more.
        """
        self._codebook, self._gone = codebook, gone
        self.tell()

    def tell(self) -> None:
        """Say it anew."""
        told = [
            tr("The codebook has no type “{type}” any more; the record stays as it is.", type=escape(self._gone))
            if self._gone
            else tr("No record is open."),
            tr("Select words in the article, then press the key of a type:"),
            "" if self._codebook is None else keys_in_words(self._codebook),
            tr("Or click a highlight to open what is coded already."),
        ]
        self._words.setText("".join(f"<p>{each}</p>" for each in told if each))


def keys_in_words(codebook: Codebook) -> str:
    """Name the keys that tag, as rich text: "M Meeting · S Speaker"."""
    return " &nbsp; ".join(
        f"<b>{kind.key.upper()}</b>\N{NO-BREAK SPACE}{kind.labels.best(language())}" for kind in codebook.types
    )
