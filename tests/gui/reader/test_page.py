from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from core.text.span import Span
from gui.reader import Mark, MarkKind, Reader
from gui.reader.body_marker import BodyMarker
from gui.reader.finding import Finder
from gui.reader.hit_colours import HitColours
from gui.reader.lanes import lane_measure
from gui.theme import make_theme
from gui.theme.contrast import AA_TEXT, contrast

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.reader.marks import MarkRow

TEXT = "Hội nghị Quan chức cấp cao ASEAN lần thứ 20 được tổ chức trực tuyến tại Manila.\n" * 3


def page(reader: Reader) -> QImage:
    return reader.viewport().grab().toImage()


def pixels(image: QImage, box: QRect, colour: str, reach: int = 12) -> int:
    wanted = QColor(colour)
    count = 0
    for x in range(max(0, box.left()), min(image.width(), box.right() + 1)):
        for y in range(max(0, box.top()), min(image.height(), box.bottom() + 1)):
            pixel = image.pixelColor(x, y)
            distance = (
                abs(pixel.red() - wanted.red())
                + abs(pixel.green() - wanted.green())
                + abs(pixel.blue() - wanted.blue())
            )
            count += distance <= reach
    return count


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_mention_is_really_tinted_and_underlined_and_the_rest_is_not(reader: Reader, dark: bool) -> None:
    theme = make_theme(dark)
    reader.set_theme(theme)
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(9, 32), "a", "meeting")])
    style = theme.style("meeting")
    image = page(reader)
    box = reader.span_rect(9, 32)
    below = QRect(box.left(), box.bottom() - 3, box.width(), 8)
    assert pixels(image, box, style.tint) > box.width() * box.height() * 0.4
    assert pixels(image, below, style.line) >= box.width() * 1.5
    elsewhere = reader.span_rect(44, 60)
    assert pixels(image, elsewhere, style.tint) == 0
    assert pixels(image, elsewhere, theme.palette.base) > elsewhere.width() * elsewhere.height() * 0.4
    assert pixels(image, QRect(0, box.top(), 52, box.height()), style.line) >= box.height() * 2


def test_five_nested_marks_run_in_four_lanes(reader: Reader) -> None:
    reader.set_article(TEXT)
    types = ("meeting", "speaker", "proposal", "statistic", "meeting")
    marks = [Mark(Span(20 - 4 * depth, 24 + 6 * depth), str(depth), style) for depth, style in enumerate(types)]
    reader.set_marks(marks)
    image = page(reader)
    box = reader.span_rect(20, 24)
    for lane, style in enumerate(types[:3]):
        strip = QRect(box.left(), box.bottom() + lane_measure(12).offset(lane), box.width(), 4)
        assert pixels(image, strip, reader.theme.style(style).line) >= box.width() * 0.4, lane
    assert [mark.key for mark in reader.marks_at(box.center())] == ["0", "1", "2", "3", "4"]
    assert pixels(image, box, reader.theme.style("meeting").tint) > 30


@pytest.mark.parametrize("kind", [MarkKind.VALUE, MarkKind.SUGGESTION, MarkKind.BASIS])
def test_lesser_marks_are_lines_only_until_they_are_lit(reader: Reader, kind: MarkKind) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(9, 32), "a", "meeting", kind)])
    style, box = reader.theme.style("meeting"), reader.span_rect(9, 32)
    plain = page(reader)
    assert pixels(plain, box, style.tint) + pixels(plain, box, style.strong) == 0
    reader.set_hovered(frozenset({"a"}))
    changed = page(reader)
    assert pixels(changed, box, style.strong) > box.width() * 5
    reader.set_hovered(frozenset())
    assert page(reader) == plain
    reader.set_current("a")
    assert page(reader) == changed
    reader.set_marks([])
    assert pixels(page(reader), box.adjusted(0, 0, 0, 8), style.line) == 0


def test_a_page_that_was_patched_looks_like_one_painted_afresh(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_marks([Mark(Span(9, 32), "a", "meeting")])
    before = page(reader)
    assert page(reader) == before
    reader.update_mark_rows([(44, 60, "statistic", "mention", "b")], ["a"])
    patched = page(reader)
    reader.set_marks([Mark(Span(44, 60), "b", "statistic")])
    assert page(reader) == patched
    assert patched != before
    reader.zoom(1)
    assert page(reader) != patched


def test_every_kind_of_line_looks_different(reader: Reader) -> None:
    reader.set_article(TEXT)
    looks = set()
    for style in ("meeting", "speaker", "proposal", "statistic", "unknown"):
        for kind in MarkKind:
            reader.set_marks([Mark(Span(9, 32), "a", style, kind)])
            looks.add(bytes(page(reader).constBits()))
    assert len(looks) == 20


def test_text_outside_the_article_is_greyed_but_not_changed(reader: Reader) -> None:
    reader.set_article(TEXT)
    plain = page(reader)
    reader.set_article(TEXT, boilerplate=[Span(81, len(TEXT))])
    veiled = page(reader)
    body, tail = reader.span_rect(0, 40), reader.span_rect(81, 121)
    ink = reader.theme.palette.text
    assert pixels(veiled, body, ink, 40) == pixels(plain, body, ink, 40) > 50
    assert pixels(plain, tail, ink, 40) > 50
    assert pixels(veiled, tail, ink, 40) == 0
    assert pixels(veiled, tail, reader.theme.palette.veiled_text, 40) > 20


def test_what_is_lit_outside_the_article_is_not_greyed(reader: Reader) -> None:
    reader.set_article(TEXT, boilerplate=[Span(81, len(TEXT))])
    words, ink = Span(85, 118), reader.theme.palette.text
    box = reader.span_rect(words.start, words.end)
    reader.set_marks([Mark(words, "a", "meeting")])
    assert pixels(page(reader), box, ink, 40) == 0
    reader.set_current("a")
    assert pixels(page(reader), box, ink, 40) > 20


def test_painting_ten_thousand_marks_touches_only_the_visible(reader: Reader) -> None:
    text = TEXT * 400
    marks = [Mark(Span(start, start + 30), str(start), "meeting") for start in range(0, len(text) - 30, 9)]
    assert len(marks) > 10_000
    reader.set_article(text)
    reader.set_marks(marks)
    asked: list[int] = []

    class Watched(type(reader._index)):  # noqa: SLF001
        def rows_with_lanes(self, start: int, end: int) -> tuple[list[MarkRow], list[int]]:
            found = super().rows_with_lanes(start, end)
            asked.append(len(found[0]))
            return found

    reader._index.__class__ = Watched  # noqa: SLF001
    page(reader)
    assert 0 < max(asked) < 400


def test_showing_a_far_span_scrolls_to_its_middle_and_flashes(qtbot: QtBot, reader: Reader) -> None:
    text = TEXT * 1_000
    reader.set_article(text)
    middle = len(text) // 2
    before = reader.span_rect(middle, middle + 5)
    assert before.top() > reader.viewport().height()
    reader.show_span(middle, middle + 5)
    box = reader.span_rect(middle, middle + 5)
    assert abs(box.center().y() - reader.viewport().height() // 2) < 40
    glow = page(reader)
    qtbot.waitUntil(lambda: page(reader) != glow, timeout=2_000)
    scrolled = reader.verticalScrollBar().value()
    reader.show_span(middle + 20, middle + 25)
    assert reader.verticalScrollBar().value() == scrolled
    reader.show_span(0, 5)
    assert reader.viewport().rect().contains(reader.span_rect(0, 5))


def test_span_rect_scrolls_nothing_and_covers_all_lines(reader: Reader) -> None:
    reader.set_article(TEXT * 50)
    box = reader.span_rect(10, 90)
    assert reader.verticalScrollBar().value() == 0
    assert box.contains(reader.span_rect(10, 12).center())
    assert box.contains(reader.span_rect(88, 90).center())


def test_zoom_keeps_the_place_and_has_limits(reader: Reader) -> None:
    reader.set_article(TEXT * 100)
    reader.show_span(9_000, 9_010)
    small = reader.span_rect(9_000, 9_010)
    reader.zoom(4)
    large = reader.span_rect(9_000, 9_010)
    assert large.height() > small.height()
    assert abs(large.center().y() - small.center().y()) < reader.viewport().height()
    reader.zoom(1_000)
    most = reader.span_rect(0, 2).height()
    reader.zoom(1)
    assert reader.span_rect(0, 2).height() == most


@pytest.mark.parametrize("points", [8, 11, 16, 30])
def test_zoom_leaves_the_words_in_the_middle_where_they_are(reader: Reader, points: int) -> None:
    reader.set_article(TEXT * 200)
    reader.show_span(20_000, 20_004)
    before = reader.span_rect(20_000, 20_004).center().y()
    reader.zoom_to(points)
    assert reader.points == points
    # Its neighbours in the line may have come to stand in the next one.
    assert abs(reader.span_rect(20_000, 20_004).center().y() - before) <= 2 * reader.span_rect(0, 4).height()
    reader.zoom_to_usual()
    assert abs(reader.span_rect(20_000, 20_004).center().y() - before) <= reader.span_rect(0, 4).height()


def test_zoom_and_width_keep_the_selection(reader: Reader) -> None:
    reader.set_article(TEXT * 20)
    reader.select_span(100, 110)
    reader.zoom(6)
    reader.set_wide(True)
    assert reader.selected_span() == Span(100, 110)


def test_wide_text_fills_the_view_and_keeps_its_middle(reader: Reader) -> None:
    reader.resize(1_600, 600)
    reader.set_article(TEXT * 200)
    reader.show_span(20_000, 20_004)
    before = reader.span_rect(20_000, 20_004).center().y()
    reader.set_wide(True)
    assert reader.is_wide
    assert abs(reader.span_rect(20_000, 20_004).center().y() - before) <= reader.span_rect(0, 4).height()
    assert reader.span_rect(0, 1).left() < 80
    reader.set_wide(False)
    assert reader.span_rect(0, 1).left() == (reader.viewport().width() - 720) // 2


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_was_found_is_lit_and_the_hit_looked_at_has_an_edge(reader: Reader, dark: bool) -> None:
    reader.set_theme(make_theme(dark))
    reader.set_article(TEXT)
    plain = page(reader)
    hits = Finder(TEXT).find("asean")
    reader.set_hits(hits, hits.span(1))
    lit, looks = page(reader), HitColours.of(reader.theme)
    first, second = (reader.span_rect(hits.span(n).start, hits.span(n).end) for n in (0, 1))
    assert pixels(lit, first, looks.ground) > first.width() * first.height() * 0.4
    assert pixels(lit, first, looks.edge) <= pixels(plain, first, looks.edge) + 2
    assert pixels(lit, second, looks.edge) > pixels(plain, second, looks.edge) + second.width()
    assert contrast(reader.theme.palette.text, looks.current) >= AA_TEXT
    reader.set_hits(None)
    assert page(reader) == plain


def test_the_column_stays_readable_in_a_wide_window(qtbot: QtBot, reader: Reader) -> None:
    reader.resize(1_600, 600)
    reader.set_article(TEXT * 5)
    box = reader.span_rect(0, len(TEXT) - 1)
    assert box.width() <= 720
    assert abs(box.left() - (reader.viewport().width() - 720) // 2) <= 2


def test_the_tooltip_names_the_marks_as_plain_words(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, words, *_: told.append(words))
    reader.set_article(TEXT, boilerplate=[Span(81, 160)])
    reader.set_marks([Mark(Span(0, 20), "a", "meeting", label="<b>SOMTC</b> & co")])
    for point in (reader.span_rect(3, 4).center(), reader.span_rect(90, 91).center(), QPoint(2, 2)):
        event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
        QApplication.sendEvent(reader.viewport(), event)
    assert told == ["&lt;b&gt;SOMTC&lt;/b&gt; &amp; co", "Outside the article body", ""]


def test_opening_another_article_forgets_the_former_one(reader: Reader) -> None:
    reader.set_article(TEXT * 50)
    reader.set_marks([Mark(Span(0, 20), "a", "meeting")])
    reader.select_span(4_000, 4_010)
    reader.show_span(4_000, 4_010)
    reader.set_article("khác")
    assert reader.selected_span() is None
    assert reader.caret_position() == 0
    assert reader.verticalScrollBar().value() == 0
    assert reader.marks_at(reader.span_rect(0, 2).center()) == []


def test_empty_and_enormous_paragraphs_are_painted(reader: Reader) -> None:
    reader.set_article("")
    page(reader)
    text = "Hội nghị cấp cao " * 6_000
    reader.set_article(text)
    reader.set_marks([Mark(Span(0, len(text)), "a", "meeting"), Mark(Span(90_000, 90_010), "b", "speaker")])
    reader.show_span(90_000, 90_010)
    box = reader.span_rect(90_000, 90_010)
    assert [mark.key for mark in reader.marks_at(box.center())] == ["b", "a"]
    assert pixels(page(reader), box, reader.theme.style("speaker").tint, 30) > 0


def test_the_headline_is_set_larger(reader: Reader) -> None:
    reader.set_article(TEXT, headline=Span(0, 80))
    assert reader.span_rect(0, 8).height() > reader.span_rect(81, 89).height()


def test_names_for_tests_and_assistive_tools(reader: Reader) -> None:
    assert reader.objectName() == "reader"
    assert reader.accessibleName() == "Article text"
    assert reader.tag_bar.objectName() == "tagBar"
    assert reader.isReadOnly()
    assert reader.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_the_caret_is_seen_while_the_reader_has_the_keyboard(qtbot: QtBot, reader: Reader) -> None:
    flash_time = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    try:
        reader.set_article("\n\n\nab")
        reader.activateWindow()
        reader.setFocus()
        qtbot.waitUntil(reader.hasFocus)
        assert pixels(page(reader), reader.cursorRect(), "#000000", 120) >= 30
    finally:
        QApplication.setCursorFlashTime(flash_time)


def test_a_dark_theme_changes_ground_and_ink(reader: Reader) -> None:
    reader.set_article(TEXT)
    reader.set_theme(make_theme(dark=True))
    image = page(reader)
    assert image.pixelColor(3, 3).name() == reader.theme.palette.base
    assert reader.palette().color(QPalette.ColorRole.Text).name() == reader.theme.palette.text
    assert pixels(image, reader.span_rect(0, 30), reader.theme.palette.text, 40) > 30


def test_words_after_a_no_break_space_are_marked_and_not_their_neighbours(reader: Reader, seeds_folder: Path) -> None:
    text = next(seeds_folder.glob("001_*.txt")).read_bytes().decode("utf-8")
    start = text.index("\u00a0") + len("\u00a0\n\n")
    reader.set_article(text)
    reader.set_marks([Mark(Span(start, start + 5), "a", "meeting")])
    reader.show_span(start, start + 5)
    hits = [
        [mark.key for mark in reader.marks_at(reader.span_rect(position, position + 1).center())]
        for position in (start - 5, start, start + 4, start + 5)
    ]
    assert hits == [[], ["a"], ["a"], []]


def test_what_stands_at_the_top_is_told_without_laying_out_the_whole_article(reader: Reader) -> None:
    text = TEXT * 2_000
    reader.set_article(text)
    assert reader.first_visible() == 0
    BodyMarker(reader).show_body(Span(0, len(text)), with_start=True)
    reader.viewport().grab()
    assert reader.verticalScrollBar().maximum() < 10_000
    reader.scroll_to(len(text) // 2)
    assert abs(reader.first_visible() - len(text) // 2) < 2_000


def test_an_empty_line_is_low_and_is_still_there(reader: Reader) -> None:
    reader.set_article("Một đoạn.\nĐoạn hai.\n\nĐoạn ba.\n")
    tops = [reader.span_rect(at, at + 1).top() for at in map(reader.text.index, ("Một", "Đoạn hai", "Đoạn ba"))]
    near, far = tops[1] - tops[0], tops[2] - tops[1]
    assert near < far < 1.5 * near
    reader.select_span(0, len(reader.text))
    assert reader.createMimeDataFromSelection().text() == reader.text
