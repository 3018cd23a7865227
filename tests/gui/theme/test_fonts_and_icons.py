from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QImage, QRawFont

from core.errors import Bug
from gui.theme import fonts, make_theme
from gui.theme.icons import ICON_FOLDER, icon, icon_names, icon_pixmap

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_reader_uses_the_shipped_latin_font() -> None:
    assert QFontInfo(fonts.reader_font(12)).family() == fonts.LATIN_FAMILY


def test_every_vietnamese_letter_has_a_glyph() -> None:
    raw = QRawFont.fromFont(fonts.reader_font(12))
    letters = "ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_sizes_are_held_within_what_can_be_read() -> None:
    assert fonts.reader_font(1).pointSizeF() == fonts.LEAST_POINTS
    assert fonts.reader_font(500).pointSizeF() == fonts.GREATEST_POINTS


def test_without_a_han_font_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    message = fonts.missing_fonts_message()
    assert message is not None
    assert "fonts-noto-cjk" in message
    assert fonts.families() == [fonts.LATIN_FAMILY]


def test_the_best_drawn_han_font_is_taken_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: ["Odd Han", "WenQuanYi Micro Hei"])
    assert fonts.han_family() == "WenQuanYi Micro Hei"
    assert fonts.missing_fonts_message() is None
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: ["Odd Han"])
    assert fonts.han_family() == "Odd Han"


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    image = icon_pixmap(name, "#d55e00", 24).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    for pixel in (pixel for pixel in pixels if pixel.alpha() > 200):
        assert max(abs(pixel.red() - 0xD5), abs(pixel.green() - 0x5E), pixel.blue()) <= 2
    assert sum(pixel.alpha() > 100 for pixel in pixels) >= 10


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_keeps_to_one_grid_and_one_stroke(name: str) -> None:
    source = (ICON_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor" stroke-width="1.75"' in source
    assert not re.search(r"#[0-9a-fA-F]{3,6}|<text|<image|href", source)


def test_an_icon_that_does_not_exist_is_our_fault() -> None:
    with pytest.raises(Bug, match="no icon"):
        icon("no_such_icon", "#000000")


def test_the_theme_draws_icons_in_the_colour_of_text() -> None:
    theme = make_theme(dark=True)
    image = theme.icon("add").pixmap(24, 24).toImage()
    assert image.pixelColor(12, 12).name() == theme.palette.text
