"""Keys that work while the article has the keyboard and belong to no action of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.form.form import RecordForm
    from gui.reader.view import Reader


def add_reader_keys(reader: Reader, form: RecordForm) -> None:
    """Let numbers arm fields, Esc disarm or drop the selection, and F2 lead into the armed field."""

    def escape() -> None:
        if form.armed:
            form.arm("")
        else:
            reader.clear_selection()

    def edit_armed() -> None:
        if form.armed:
            form.edit_field(form.armed)

    for number in range(1, 10):
        _add(reader, str(number), lambda number=number: form.arm_number(number))
    _add(reader, "Esc", escape)
    _add(reader, "F2", edit_armed)


def _add(reader: Reader, keys: str, act: Callable[[], object]) -> None:
    action = QAction(reader)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    # The signal tells whether the action is checked; that must not arrive as an argument of the act.
    action.triggered.connect(lambda _=False: act())
    reader.addAction(action)
