from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableWidget

Found = TypeVar("Found", bound=QObject)


def child(parent: QObject, kind: type[Found], name: str = "") -> Found:
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None
    return found


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()
