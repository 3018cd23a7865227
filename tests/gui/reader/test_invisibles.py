from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from gui.reader.invisibles import invisibles_in, name_of
from tests.gui.reader.test_page import page, pixels

if TYPE_CHECKING:
    from gui.reader import Reader

pytestmark = pytest.mark.gui
SIGNS = {
    "\u00a0": "no-break space",
    "\u3000": "ideographic space",
    "\u200b": "zero-width space",
    "\u00ad": "soft hyphen",
    "\t": "tab",
    "\u200f": "mark of writing direction (U+200F)",
    "\u200e": "mark of writing direction (U+200E)",
}


@pytest.mark.parametrize("character", SIGNS)
def test_what_leaves_no_ink_is_shown_by_a_sign_and_named(reader: Reader, character: str) -> None:
    reader.set_article(f"Hội nghị{character}cấp cao")
    plain = page(reader)
    reader.set_invisibles_shown(True)
    assert reader.are_invisibles_shown
    assert pixels(page(reader), reader.span_rect(8, 9).adjusted(-6, 0, 6, 0), reader.theme.palette.accent, 60) > 0
    box = reader.span_rect(8, 9)
    assert reader.tooltip_at(QPoint(box.left() + box.width() // 2, box.center().y())) == SIGNS[character]
    assert reader.tooltip_at(reader.span_rect(2, 3).center()) == ""
    reader.set_invisibles_shown(False)
    assert page(reader) == plain
    assert reader.tooltip_at(box.center()) == ""


def test_plain_blanks_need_no_sign(reader: Reader) -> None:
    reader.set_article("Hội nghị cấp cao\nHội nghị")
    plain = page(reader)
    reader.set_invisibles_shown(True)
    assert page(reader) == plain


def test_the_words_stay_as_they_are(reader: Reader) -> None:
    text = "a\u00a0b\u200bc\td"
    reader.set_article(text)
    before = reader.document().toRawText()
    reader.set_invisibles_shown(True)
    page(reader)
    assert reader.text == text
    assert reader.document().toRawText() == before


def test_every_sign_has_a_name_of_its_own() -> None:
    text = "".join(SIGNS) + "\u202f\u2007\u200c\u200d\u2060\ufeff"
    found = [sign.character for _, sign in invisibles_in(text, 0, len(text))]
    assert found == list(text)
    assert len({name_of(character) for character in found}) == len(found)
