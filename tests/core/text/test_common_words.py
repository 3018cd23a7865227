from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.common_words import latin_words
from core.text.fold import index_tokens
from core.text.fold_tables import index_table
from tests.core.text.nasty import PIECES

VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
LONG_CHINESE = "东盟部长级会议在河内举行，" * 40
LINES = (
    "Hội nghị Bộ trưởng ASEAN – lần thứ 15 (“AMMTC 15”)",
    "The ministers met in Jakarta; 9.46% more.",
    "8月21日，东盟AMMTC会议",
    "越共中央委员、公安部副部长阮维玉出席第十七届会议。",
    LONG_CHINESE,
    "內政部長出席會議並發表談話。",
    LONG_CHINESE + "會議",
    LONG_CHINESE + "😀",
    "การประชุม",
    "",
    "…",
    "\0",
    "\ud800",
)


def by_table(text: str) -> str:
    return " ".join("".join(index_table()[ord(character)] for character in text).split())


@pytest.mark.parametrize(
    "codes",
    [
        range(0x250),
        range(0x1E00, 0x2100),
        range(0x3000, 0x3040),
        range(0xFF00, 0xFF70),
        range(0x250, 0x1E00, 31),
        range(0x3400, 0x10000, 31),
        range(0x1F300, 0x1F700, 31),
    ],
)
def test_every_character_becomes_the_same_words_in_any_company(codes: range) -> None:
    start = by_table(LONG_CHINESE)
    for character in map(chr, codes):
        assert index_tokens(f"{LONG_CHINESE}x{character}y") == f"{start} {by_table(f'x{character}y')}"
        assert index_tokens(f"x{character}y") == by_table(f"x{character}y")


def test_chinese_characters_that_fold_to_themselves_stay_as_they_are() -> None:
    kept = [character for character in map(chr, range(0x4E00, 0x9FA6)) if by_table(character) == character]
    assert index_tokens("".join(kept)) == " ".join(kept)


@given(st.lists(st.sampled_from((*LINES, *PIECES)), max_size=8), st.sampled_from(["\n", " ", ""]))
def test_words_of_mixed_lines_are_those_of_the_table(lines: list[str], between: str) -> None:
    text = between.join(lines)
    assert index_tokens(text) == by_table(text)


@pytest.mark.parametrize("letters", [VIETNAMESE, VIETNAMESE.upper()])
def test_all_letters_of_vietnamese_are_common(letters: str) -> None:
    bare = unicodedata.normalize("NFD", letters.lower().replace("đ", "d"))
    assert latin_words(letters) == "".join(letter for letter in bare if letter.isascii())


@pytest.mark.parametrize("text", ["会议", "ประชุม", "e\u0301", "😀", "\ud800", "İ"])
def test_other_characters_are_left_to_the_table(text: str) -> None:
    assert latin_words(f"Hội nghị {text}") is None
