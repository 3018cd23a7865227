"""Taking a chart out to a file: its picture, or the table behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import UserFixable
from core.store.refusals import saying_what_the_disk_did
from gui.dialogs.parts import settings
from gui.statistics.picture import PICTURE_ENDINGS, write_picture
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.charts.source import Source
    from gui.actions.session import Session
    from gui.statistics.table_data import TableData
    from gui.theme.theme import Theme

_FOLDER = "statistics/folder"
_LAST = "statistics/ending_{kind}"
_PICTURE, _TABLE = "picture", "table"
_USUAL = {_PICTURE: ".png", _TABLE: ".xlsx"}


class ChartExport(QObject):
    """Asks for a place and writes there.

    Signals:
        offered: (text, [(label, callable)]) what was written, and what can be done with it.
    """

    offered = Signal(str, list)

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Write for one page."""
        super().__init__(parent)
        self._session, self._window = session, parent

    def ask_picture(self, name: str, chart: QWidget, caption: str, theme: Theme) -> None:
        """Ask where the picture of a chart is to go, and write it there.

        Args:
            name: Of the file that is offered, without ending.
        """
        kinds = {
            ".png": tr("Picture (*.png)"),
            ".svg": tr("Drawing that scales (*.svg)"),
            ".pdf": tr("Page to print (*.pdf)"),
        }
        path = self._asked(_PICTURE, tr("Export the picture"), name, kinds)
        if path is not None:
            self.write_picture(path, chart, caption, theme)

    def ask_table(self, name: str, data: TableData, caption: str) -> None:
        """Ask where the table of a chart is to go, and write it there."""
        kinds = {".xlsx": tr("Excel workbook (*.xlsx)"), ".csv": tr("Table for any program (*.csv)")}
        path = self._asked(_TABLE, tr("Export the table"), name, kinds)
        if path is not None:
            self.write_table(path, name, data, caption)

    def write_picture(self, path: Path, chart: QWidget, caption: str, theme: Theme) -> None:
        """Write the picture of a chart; the file's ending says as what."""
        if path.suffix.lower() not in PICTURE_ENDINGS:
            path = path.with_name(path.name + _USUAL[_PICTURE])
        try:
            with saying_what_the_disk_did():
                write_picture(chart, caption, theme, path)
        except UserFixable as error:
            self._session.failed.emit(error)
        else:
            self._tell(tr("Written to {file}.", file=path.name), path)

    def write_table(self, path: Path, name: str, data: TableData, caption: str) -> None:
        """Write the table of a chart; the file's ending says as what."""
        # What writes tables loads slowly, and only those who export wait for it.
        from core.formats.chart_table import CHART_TABLE_ENDINGS, ChartTable, write_chart_table

        if path.suffix.lower() not in CHART_TABLE_ENDINGS:
            path = path.with_name(path.name + _USUAL[_TABLE])
        columns = tuple(each.id for each in data.columns)
        rows = tuple((*(cell.told for cell in row.cells), *_place(row.sources)) for row in data.rows)
        table = ChartTable(name, tuple(caption.splitlines()), (*columns, *_PLACE), rows)
        try:
            with saying_what_the_disk_did():
                write_chart_table(table, path)
        except UserFixable as error:
            self._session.failed.emit(error)
        else:
            counted = tr("%n row(s)", "", len(rows))
            self._tell(tr("Written to {file} and read back: {rows}.", file=path.name, rows=counted), path)

    def _asked(self, kind: str, title: str, name: str, kinds: dict[str, str]) -> Path | None:
        last = str(settings().value(_LAST.format(kind=kind), _USUAL[kind]))
        first = last if last in kinds else _USUAL[kind]
        place = Path(str(settings().value(_FOLDER, _documents()))) / f"{name}{first}"
        found, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(place), ";;".join(kinds.values()), kinds[first]
        )
        if not found:
            return None
        path = Path(found)
        ending = next((each for each, words in kinds.items() if words == chosen), first)
        path = path if path.suffix.lower() in kinds else path.with_name(path.name + ending)
        settings().setValue(_FOLDER, str(path.parent))
        settings().setValue(_LAST.format(kind=kind), path.suffix.lower())
        return path

    def _tell(self, words: str, path: Path) -> None:
        self.offered.emit(
            words, [(tr("Open file"), lambda: _open(path)), (tr("Show in folder"), lambda: _open(path.parent))]
        )


_PLACE = ("source_article", "start", "end", "text", "words", "record")
"""Columns that every table has at its end: where the words stand, in the text whose SHA-256 is given."""


def _place(sources: Sequence[Source]) -> tuple[str, ...]:
    if not sources:
        return ("",) * len(_PLACE)
    source = sources[0]
    span = source.span
    ends = (str(span.start), str(span.end)) if span is not None else ("", "")
    return source.article, *ends, source.text, source.exact, source.record


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
