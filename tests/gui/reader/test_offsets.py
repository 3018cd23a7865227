from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import UserFixable
from core.text.graphemes import widen
from core.text.span import Span
from gui.reader import Reader, ReaderDocument

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

NFD = "Vie\u0302\u0323t"
PIECES = [
    "😀",
    "👨‍👩‍👧",
    "🇻🇳🇨🇳",
    "𠮷野",
    NFD,
    "Việt Nam",
    "\u2028",
    "\u2029",
    "\u00a0",
    "\n",
    "\r\n",
    "\r",
    "\ufeff",
    "\ufffe",
    "\x00",
    "\u200b",
    "\t",
    "\ufdd0",
    "\ufdd1",
    "\ufffc",
    "한국",
    "部长",
    "abc ",
    "11.215 vụ",
]
nasty = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
same_reader = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@same_reader
@given(nasty, st.data())
def test_a_span_selected_is_the_span_given_back(reader: Reader, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    reader.set_article(text)
    reader.select_span(start, end)
    assert reader.selected_span() == widen(text, Span(start, end))
    assert reader.caret_position() == end


@same_reader
@given(nasty)
def test_every_position_survives_the_way_through_qt(qapp: QApplication, text: str) -> None:
    document = ReaderDocument(text)
    positions = [document.position_of(position) for position in range(len(text) + 1)]
    assert [document.code_point_of(position) for position in positions] == list(range(len(text) + 1))
    assert document.qt.characterCount() - 1 == positions[-1]


def test_copying_gives_the_words_as_the_article_has_them(reader: Reader) -> None:
    text = f"a\u00a0b\u2028c 😀 {NFD}\nd"
    reader.set_article(text)
    reader.select_span(0, len(text))
    data = reader.createMimeDataFromSelection()
    assert data.text() == text
    assert not data.hasHtml()


def test_the_seeds_open_at_their_full_length(qapp: QApplication, seeds_folder: Path) -> None:
    files = sorted(seeds_folder.glob("*.txt"))
    assert len(files) == 5
    for file in files:
        text = file.read_bytes().decode("utf-8")
        assert ReaderDocument(text).position_of(len(text)) == len(text)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (-1, 2), (0, 99)])
def test_a_span_outside_the_text_is_refused_and_nothing_changes(reader: Reader, start: int, end: int) -> None:
    reader.set_article("abcdef")
    reader.select_span(1, 3)
    for door in (reader.select_span, reader.show_span, reader.span_rect):
        with pytest.raises(UserFixable):
            door(start, end)
    assert reader.selected_span() == Span(1, 3)


def test_a_position_inside_a_character_is_refused_by_the_document(qapp: QApplication) -> None:
    with pytest.raises(UserFixable):
        ReaderDocument("a😀b").code_point_of(2)


def test_the_document_fetches_nothing(reader: Reader) -> None:
    reader.set_article('<img src="file:///etc/hostname"> ![](http://example.org/a.png)')
    assert reader.document().resource(2, "file:///etc/hostname") is None
    assert reader.loadResource(2, "file:///etc/hostname") is None
