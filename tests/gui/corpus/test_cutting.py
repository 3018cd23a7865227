from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from gui.corpus.cutting import cut_at_end, cut_at_start

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui
TEXT = "Hội nghị Quan chức cấp cao ASEAN"


@pytest.fixture
def metrics(qtbot: QtBot) -> QFontMetrics:
    return QFontMetrics(QFont())


def test_only_whole_words_are_left_at_every_width(metrics: QFontMetrics) -> None:
    for width in range(metrics.horizontalAdvance(TEXT) + 20):
        for cut in (cut_at_end(metrics, TEXT, width), cut_at_start(metrics, TEXT, width)):
            assert set(cut.strip("…").split()) <= set(TEXT.split())
            assert metrics.horizontalAdvance(cut) <= max(width, 0)


def test_what_fits_is_left_whole(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance(TEXT) + 1
    assert cut_at_end(metrics, TEXT, width) == cut_at_start(metrics, TEXT, width) == TEXT


def test_what_is_cut_ends_with_dots_where_it_was_cut(metrics: QFontMetrics) -> None:
    width = metrics.horizontalAdvance("Hội nghị Quan…") + 2
    assert cut_at_end(metrics, TEXT, width) == "Hội nghị Quan…"
    assert cut_at_start(metrics, TEXT, metrics.horizontalAdvance("…cao ASEAN") + 2) == "…cao ASEAN"


def test_chinese_is_cut_between_any_two_characters(metrics: QFontMetrics) -> None:
    text = "第二十届东盟打击跨国犯罪高官会议"
    cut = cut_at_end(metrics, text, metrics.horizontalAdvance(text) // 2)
    assert len(cut) > 4
    assert text.startswith(cut.strip("…"))
