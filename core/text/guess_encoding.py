"""Guesses the encoding of bytes that are not UTF-8, and rather gives up than guesses wrong.

An encoding is considered only if the bytes decode strictly *and* the result reads like the language that is
written in that encoding; charset-normalizer then has to agree. A wrong guess would give an article of false
words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.text.binary import SAMPLE_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

_C1_CONTROL = re.compile("[\x80-\x84\x86-\x9f]")
_CONTROL = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_THAI = re.compile("[\u0e01-\u0e5b]")
# A mark without its consonant, a leading vowel without one after it, and two letters that Thai gave up.
_THAI_MISPLACED = re.compile(
    "(?<![\u0e01-\u0e2e])[\u0e31\u0e34-\u0e3a]|(?<![\u0e01-\u0e2e\u0e31\u0e34-\u0e3a])[\u0e47-\u0e4e]"
    "|[\u0e40-\u0e44](?![\u0e01-\u0e2e])|[\u0e03\u0e05]"
)
_THAI_VOWEL = re.compile("[\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]")
_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_TONE_MISPLACED = re.compile("(?<![AEIOUYaeiouyĂăÂâÊêÔôƠơƯư])[\u0300\u0301\u0303\u0309\u0323]")
_VIETNAMESE_LETTERS = frozenset("ăâđêôơưàèìòùỳáéíóúýãẽĩõũỹảẻỉỏủỷạẹịọụỵ")
_KOREAN_LEADS = frozenset(bytes([lead]) for lead in range(0xB0, 0xC9))
_TYPOGRAPHIC = re.compile("[ \u00a0–—‘’“”‚„•…«»©®™°·€£]")
_FEWEST_HAN = 10
_HIGHEST_MESS = 0.1
_CLEAR_LEAD = 0.05


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding that may be guessed.

    Args:
        codec: Its name in Python.
        label: Its name on screen.
        reads_well: Whether a text decoded with it reads like what is written in it.
    """

    codec: str
    label: str
    reads_well: Callable[[str], bool]


def guess_encoding(data: bytes, *, near: int = 0) -> Candidate | None:
    """Guess the encoding of some bytes from a sample around the first one that is not UTF-8.

    Args:
        data: The bytes, without a byte order mark.
        near: Offset of the first byte that is not UTF-8.

    Returns:
        The one encoding that fits, or None if none or several do.
    """
    sample = _sample(data, near)
    if _is_damaged_utf8(sample):
        return None
    scores = {candidate: score for candidate in CANDIDATES if (score := _score(candidate, sample)) is not None}
    ranked = sorted(scores, key=lambda candidate: scores[candidate], reverse=True)
    if len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] < _CLEAR_LEAD:
        return None
    return ranked[0] if ranked else None


def guess_utf16(data: bytes) -> Candidate | None:
    """Tell whether bytes with many NULs are UTF-16 without a byte order mark, and which."""
    sample = data[: SAMPLE_BYTES - SAMPLE_BYTES % 2]
    fitting = [candidate for candidate in UTF16 if _score(candidate, sample) is not None]
    return fitting[0] if len(fitting) == 1 else None


def reads_like_text(text: str) -> bool:
    """Tell whether a decoded text is free of the controls that a wrong encoding leaves behind."""
    return _C1_CONTROL.search(text) is None


def _sample(data: bytes, near: int) -> bytes:
    """Cut about 64 kB around an offset, from the beginning of a line where one is near."""
    start = 0
    if near > SAMPLE_BYTES // 2:
        start = data.rfind(b"\n", near - SAMPLE_BYTES // 2, near) + 1 or near
    if start % 2 and len(data) % 2 == 0:
        start += 1
    return data[start : start + SAMPLE_BYTES]


def _is_damaged_utf8(sample: bytes) -> bool:
    """Tell whether a sample is UTF-8 but for a few bytes: refusing it beats reading it as anything else."""
    text = sample.decode("utf-8", "surrogateescape")
    damaged = sum(1 for character in text if "\udc80" <= character <= "\udcff")
    sound = sum(1 for character in text if character > "\x7f") - damaged
    return sound > 2 * damaged


def _score(candidate: Candidate, sample: bytes) -> float | None:
    """Give how well an encoding fits a sample, None if it does not."""
    from charset_normalizer import from_bytes

    complete = _complete(candidate.codec, sample)
    if complete is None:
        return None
    text = complete.decode(candidate.codec)
    if not reads_like_text(text) or len(_CONTROL.findall(text)) > len(text) // 50 or not candidate.reads_well(text):
        return None
    best = from_bytes(complete, cp_isolation=[candidate.codec]).best()
    if best is None or best.chaos > _HIGHEST_MESS:
        return None
    return best.coherence - best.chaos


def _complete(codec: str, sample: bytes) -> bytes | None:
    """Drop the character that the end of the sample cuts in two; None if the rest does not decode."""
    for missing in range(4):
        shorter = sample[: len(sample) - missing]
        try:
            shorter.decode(codec)
        except UnicodeDecodeError:
            continue
        return shorter
    return None


def _share(pattern: re.Pattern[str], text: str) -> float:
    """Give the share of a text's letters and marks beyond ASCII that a pattern matches."""
    beyond = sum(1 for character in text if character > "\x7f" and unicodedata.category(character)[0] in "LMNC")
    return len(pattern.findall(text)) / beyond if beyond else 0.0


def _is_common_han(han: list[str], codec: str, last_lead: int) -> bool:
    """Tell whether Han characters are those that a national standard puts into its first, common level."""
    encoded = [character.encode(codec, "ignore") for character in han]
    common = sum(1 for code in encoded if len(code) == 2 and code[0] <= last_lead)
    return len(han) >= _FEWEST_HAN and common >= 0.9 * len(han)


def _reads_simplified(text: str) -> bool:
    return _share(_HAN, text) >= 0.9 and _is_common_han(_HAN.findall(text), "gb2312", 0xD7)


def _reads_traditional(text: str) -> bool:
    return _share(_HAN, text) >= 0.9 and _is_common_han(_HAN.findall(text), "big5", 0xC6)


def _reads_japanese(text: str) -> bool:
    kana = len(_KANA.findall(text))
    han = _HAN.findall(text)
    common = sum(1 for character in han if character.encode("shift_jis", "ignore")[:1] <= b"\x98")
    return kana >= 4 and kana >= 0.2 * (kana + len(han)) and common >= 0.9 * len(han)


def _reads_korean(text: str) -> bool:
    hangul = _HANGUL.findall(text)
    common = sum(1 for character in hangul if character.encode("euc_kr", "ignore")[:1] in _KOREAN_LEADS)
    spaced = " " in text.strip() and text.count(" ") * 10 >= len(hangul)
    return len(hangul) >= 8 and common >= 0.98 * len(hangul) and _share(_HANGUL, text) >= 0.9 and spaced


def _reads_thai(text: str) -> bool:
    thai = len(_THAI.findall(text))
    vowels = len(_THAI_VOWEL.findall(text))
    misplaced = len(_THAI_MISPLACED.findall(text))
    mostly_thai = thai >= 20 and _share(_THAI, text) >= 0.95
    return mostly_thai and 0.2 * thai <= vowels <= 0.65 * thai and misplaced <= thai // 200


def _reads_vietnamese(text: str) -> bool:
    tones = len(_TONE.findall(text))
    if tones < 3 or _TONE_MISPLACED.search(text):
        return False
    letters = [character for character in unicodedata.normalize("NFC", text).lower() if character.isalpha()]
    beyond = [character for character in letters if character > "\x7f"]
    toneless = [_TONE.sub("", unicodedata.normalize("NFD", character)) for character in beyond]
    known = sum(
        1
        for character, bare in zip(beyond, toneless, strict=True)
        if character in _VIETNAMESE_LETTERS or unicodedata.normalize("NFC", bare) in _VIETNAMESE_LETTERS
    )
    return len(beyond) >= 0.05 * len(letters) and known >= 0.98 * len(beyond)


def _reads_english(text: str) -> bool:
    """Accept typographic signs beside ASCII only: they are the same in every Western encoding of Windows."""
    beyond = [character for character in text if character > "\x7f"]
    letters = sum(1 for character in text if character.isascii() and character.isalpha())
    return letters >= 40 and len(beyond) <= 0.1 * letters and all(map(_TYPOGRAPHIC.match, beyond))


def _reads_any(text: str) -> bool:
    """Accept a text of ASCII and Vietnamese letters, common Han, kana, Hangul and Thai."""
    words = [character for character in text if not character.isspace()]
    if len(words) < 8:
        return False
    known = sum(
        1
        for character in words
        if " " <= character <= "~"
        or "\u00a0" <= character <= "\u024f"
        or "\u1ea0" <= character <= "\u1ef9"
        or "\u2010" <= character <= "\u2026"
        or "\u3001" <= character <= "\u301b"
        or "\uff01" <= character <= "\uff5e"
        or _KANA.match(character)
        or _HANGUL.match(character)
        or _THAI.match(character)
        or character.encode("gb2312", "ignore")
        or character.encode("big5", "ignore")
    )
    han = _HAN.findall(text)
    likely_han = not han or _is_common_han(han, "gb2312", 0xD7) or _is_common_han(han, "big5", 0xC6)
    return known >= 0.97 * len(words) and (likely_han or len(han) < 0.2 * len(words))


UTF16 = (
    Candidate("utf_16_le", "UTF-16", _reads_any),
    Candidate("utf_16_be", "UTF-16", _reads_any),
)
CANDIDATES = (
    Candidate("gb18030", "GB 18030 (simplified Chinese)", _reads_simplified),
    Candidate("big5", "Big5 (traditional Chinese)", _reads_traditional),
    Candidate("cp932", "Shift JIS (Japanese)", _reads_japanese),
    Candidate("euc_jp", "EUC-JP (Japanese)", _reads_japanese),
    Candidate("cp949", "EUC-KR (Korean)", _reads_korean),
    Candidate("cp874", "Windows-874 (Thai)", _reads_thai),
    Candidate("cp1258", "Windows-1258 (Vietnamese)", _reads_vietnamese),
    Candidate("cp1252", "Windows-1252 (Western)", _reads_english),
    *UTF16,
)
