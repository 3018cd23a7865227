from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QTextCursor

from core.text.span import Span
from gui.reader import Mark, MarkKind, Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.gui
TEXT = "Bắt giữ 11.215 vụ, 15.775 đối tượng tại Việt\u00a0Nam."


@pytest.fixture
def listened() -> Iterator[None]:
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


def description(reader: Reader) -> str:
    interface = QAccessible.queryAccessibleInterface(reader)
    assert interface is not None
    return interface.text(QAccessible.Text.Description)


def put_caret(reader: Reader, position: int) -> None:
    cursor = reader.textCursor()
    cursor.setPosition(position, QTextCursor.MoveMode.MoveAnchor)
    reader.setTextCursor(cursor)


@pytest.mark.usefixtures("listened")
def test_text_caret_and_selection_are_given_to_assistive_tools(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.select_span(8, 17)
    interface = QAccessible.queryAccessibleInterface(reader)
    assert interface is not None
    text = interface.textInterface()
    assert text is not None
    assert text.text(8, 17) == "11.215 vụ"
    assert text.characterCount() == len(TEXT)
    assert text.cursorPosition() == 17
    assert text.selectionCount() == 1


def test_the_article_gives_the_reader_its_name(reader: Reader) -> None:
    assert reader.accessibleName() == "Article text"
    reader.set_title("SOMTC 20")
    assert reader.accessibleName() == "Article: SOMTC 20"
    reader.set_title("")
    assert reader.accessibleName() == "Article text"


@pytest.mark.usefixtures("listened")
def test_the_records_at_the_caret_are_described(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_marks(
        [
            Mark(Span(8, 17), "a", "statistic", label="Statistic"),
            Mark(Span(8, 14), "b", "statistic", MarkKind.VALUE, label="Statistic · Value"),
        ]
    )
    put_caret(reader, 9)
    assert description(reader) == "Statistic · Value 11.215, value; Statistic 11.215 vụ, mention"
    put_caret(reader, 15)
    assert description(reader) == "Statistic 11.215 vụ, mention"
    put_caret(reader, 30)
    assert description(reader) == ""


def test_nothing_is_described_while_nobody_listens(reader: Reader) -> None:
    was = QAccessible.isActive()
    QAccessible.setActive(False)
    try:
        reader.set_article(TEXT)
        reader.set_marks([Mark(Span(8, 17), "a", "statistic", label="Statistic")])
        put_caret(reader, 9)
        assert reader.accessibleDescription() == ""
    finally:
        QAccessible.setActive(was)
