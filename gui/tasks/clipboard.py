"""What goes to the clipboard, or along with a drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def empty_data() -> QMimeData:
    """Have Qt make what goes to the clipboard: what Python made there brings the program down when it quits."""
    model = QStringListModel(["-"])
    data = model.mimeData([model.index(0)])
    for each in data.formats():
        data.removeFormat(each)
    return data
