from __future__ import annotations

import random
import time
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserFixable
from core.text.canonical import canonicalise
from core.text.decode import decode
from tests.core.text.nasty import sound_text

if TYPE_CHECKING:
    from pathlib import Path

SIMPLIFIED = "东盟提高打击跨国犯罪合作效果。会议于8月21日在万象召开，越南公安部副部长率团出席。"
TRADITIONAL = "東盟提高打擊跨國犯罪合作效果。會議於8月21日在萬象召開，越南公安部副部長率團出席。"
JAPANESE = "国境を越える犯罪に関する閣僚会議がビエンチャンで開かれた。ベトナムの公安次官が出席した。"
KOREAN = "제17차 아세안 초국가범죄 장관회의가 비엔티안에서 열렸다. 공안부 차관이 참석했다."
THAI = "ที่ประชุมรัฐมนตรีอาเซียนด้านอาชญากรรมข้ามชาติ กรุงเวียงจันทน์ ประเทศลาว"
VIETNAMESE = "Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia"
TONES = "\u0300\u0301\u0303\u0309\u0323"


def _as_cp1258(text: str) -> bytes:
    encoded = b""
    for character in text:
        apart = unicodedata.normalize("NFD", character)
        letter = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in TONES))
        tone = "".join(mark for mark in apart if mark in TONES)
        encoded += (letter + tone).encode("cp1258")
    return encoded


def _refusal(data: bytes, declared: str | None = None) -> str:
    with pytest.raises(UserFixable) as refused:
        decode(data, declared=declared)
    assert refused.value.kept
    assert refused.value.cure
    return str(refused.value)


@given(sound_text)
def test_utf8_is_read_as_it_is(text: str) -> None:
    decoded = decode(("The article. " + text).encode())
    assert decoded.text == "The article. " + text
    assert (decoded.encoding, decoded.notes) == ("utf-8", ())


def test_the_sample_articles_are_utf8(seeds_folder: Path) -> None:
    for seed in sorted(seeds_folder.glob("*.txt")):
        decoded = decode(seed.read_bytes())
        assert decoded.text == seed.read_bytes().decode("utf-8")
        assert decoded.notes == ()


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_rules_over_what_is_declared(codec: str) -> None:
    text = "\ufeffViệt 😀\r\n国"
    decoded = decode(text.encode(codec), declared="iso-8859-1")
    assert decoded.text == text
    assert decoded.encoding == codec
    canonical = canonicalise(decoded.text)
    assert canonical.text == "Việt 😀\n国"
    assert [note.code for note in canonical.notes] == ["bom", "crlf"]


def test_a_byte_order_mark_that_lies_is_refused() -> None:
    assert "byte 6" in _refusal(b"\xef\xbb\xbfabc\xff")
    assert "does not fit" in _refusal(b"\xff\xfea")


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        (SIMPLIFIED, "gb18030", "gb2312"),
        (TRADITIONAL, "big5", "Big5"),
        (JAPANESE, "shift_jis", "shift-jis"),
        (KOREAN, "euc_kr", "euc-kr"),
        (THAI, "cp874", "tis-620"),
        ("café au lait — “oui”", "cp1252", "iso-8859-1"),
        ("Việt", "utf-8", "UTF-8"),
        ("短文", "gbk", "gbk"),
    ],
)
def test_a_declared_charset_is_believed(text: str, codec: str, declared: str) -> None:
    assert decode(text.encode(codec), declared=declared).text == text


@pytest.mark.parametrize(
    "declared",
    ["ascii", "iso-8859-1", "windows-1258", "no-such-charset", "base64", "idna", "utf-7", "\0", "gb\ud800"],
)
def test_a_false_declaration_does_not_spoil_utf8(declared: str) -> None:
    decoded = decode(f"{VIETNAMESE} 国".encode(), declared=declared)
    assert decoded.text == f"{VIETNAMESE} 国"
    assert [note.code for note in decoded.notes] == ["encoding"]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (SIMPLIFIED, "gb18030"),
        (TRADITIONAL, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "euc_kr"),
        (THAI, "cp874"),
        ("The “meeting” of ministers ended with four proposals – and more to come", "cp1252"),
        *[(text, codec) for text in (SIMPLIFIED, VIETNAMESE, THAI) for codec in ("utf_16_le", "utf_16_be")],
    ],
)
def test_a_plausible_encoding_is_guessed_and_reported(text: str, codec: str) -> None:
    decoded = decode(text.encode(codec))
    assert decoded.text == text
    assert [note.code for note in decoded.notes] == ["encoding"]
    assert "guessed" in decoded.notes[0].message


def test_vietnamese_of_an_old_windows_is_guessed() -> None:
    decoded = decode(_as_cp1258(VIETNAMESE))
    assert canonicalise(decoded.text).text == VIETNAMESE


def test_a_long_line_may_end_within_a_character_of_the_sample() -> None:
    for lead in ("", "x", "xy"):
        text = lead + SIMPLIFIED * 2_000
        assert decode(text.encode("gb18030")).text == text


def test_a_foreign_byte_far_from_the_start_is_looked_at() -> None:
    text = "An ASCII line.\n" * 20_000 + SIMPLIFIED
    assert decode(text.encode("gb18030")).text == text


@pytest.mark.parametrize(
    ("data", "offset"),
    [
        (b"abc \xff\xfe def", 4),
        (b"caf\xe9 au lait", 3),
        (VIETNAMESE.encode() + b"\xc3", len(VIETNAMESE.encode())),
        ((VIETNAMESE * 9).encode()[:300] + b"\xff" + (VIETNAMESE * 9).encode(), 300),
        (b"\xed\xa0\x80abc", 0),
        ("El niño comió piñas".encode("latin-1"), 5),
        ("会议".encode("gbk"), 0),
        (bytes(range(128, 256)) * 10, 0),
    ],
)
def test_what_is_not_certain_is_refused_with_its_byte(data: bytes, offset: int) -> None:
    assert f"byte {offset} (0x" in _refusal(data)


def test_high_noise_is_refused() -> None:
    noise = random.Random(7)
    for length in (20, 60, 300, 2_000):
        for lowest in (0x20, 0x80, 0xA1):
            _refusal(bytes(noise.choice(range(lowest, 0xFF)) for _ in range(length)))


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", "\u00a0\u3000\u200b".encode(), b"\0"]
)
def test_a_file_without_words_is_refused(data: bytes) -> None:
    assert "empty" in _refusal(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\nabc", "PDF"),
        (b"PK\x03\x04abc", "ZIP"),
        (b"\x89PNG\r\n\x1a\nabc", "PNG"),
        (b"SQLite format 3\x00abc", "SQLite"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
        (b"\x00" * 100, "100 NUL bytes"),
        (bytes(range(256)) * 20, "binary data"),
        (b"BZh91AY&SY" + bytes(range(1, 32)) * 9, "bzip2"),
    ],
)
def test_a_file_that_is_no_text_is_named(data: bytes, kind: str) -> None:
    assert kind in _refusal(data)
    assert kind in _refusal(data, declared="utf-8")


def test_a_few_nuls_do_not_make_a_text_binary() -> None:
    text = "a\x00b " + "The words of an article. \x00" * 5
    assert decode(text.encode()).text == text
    assert decode(b"BZhang Wei spoke first.").text == "BZhang Wei spoke first."


@given(st.binary(max_size=200), st.sampled_from([None, "gb18030", "cp1258", "utf-16", "ascii"]))
def test_any_bytes_are_read_or_refused(data: bytes, declared: str | None) -> None:
    try:
        decoded = decode(data, declared=declared)
    except UserFixable:
        return
    assert decoded.text.strip()


@pytest.mark.slow
def test_fifty_megabytes_in_one_line_are_quick() -> None:
    began = time.perf_counter()
    assert len(decode(b"x" * 50_000_000).text) == 50_000_000
    assert "byte 49999999" in _refusal(b"x" * 49_999_999 + b"\xff")
    assert decode((SIMPLIFIED * 400_000).encode("gb18030")).encoding == "gb18030"
    assert time.perf_counter() - began < 5
