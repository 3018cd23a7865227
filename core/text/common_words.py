"""The words of the index for text in Vietnamese, English and simplified Chinese, in a fraction of the time.

What nearly all articles are written in needs no look at each character. Latin letters and their punctuation fit
into 256 codes, and bytes fold in one go; most Chinese characters fold to themselves. The table that folds all
other text says what the Latin characters become, so that both ways lead to the same words.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, cast

from core.text.fold_tables import index_table

if TYPE_CHECKING:
    from collections.abc import Callable

_VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_PUNCTUATION = "\u00a0“”‘’–—…•·«»°€£"
_CODES = 256
_UNUSED = "\ufffe"
_FIRST_HAN, _LAST_HAN = "\u4e00", "\u9fa5"
"""The Chinese characters that every tokenizer of SQLite knows as letters."""
_WIDE = (*range(0x3000, 0x3040), *range(0xFF01, 0xFF66))
_ASIAN = "\u2e80"
"""Where the scripts of East Asia begin."""
_LONG = 400
"""Code points from which Chinese is worth the patterns it needs: they take a moment to build, once."""
_GAP = "\0"


@dataclass(frozen=True, slots=True)
class _Chinese:
    """How Chinese text comes apart into its words."""

    uncommon: re.Pattern[str]
    changing: re.Pattern[str]
    latin_word: re.Pattern[str]
    separators: re.Pattern[str]


def latin_words(text: str) -> str | None:
    """Give the words that stand for a text in the index, separated by single spaces.

    None if it holds any character beyond the usual ones of Vietnamese and English.
    """
    encode, folded = _alphabet()
    try:
        return " ".join(encode(text).translate(folded).decode("ascii").split())
    except UnicodeEncodeError:
        return None


def words_by_line(text: str, other_words: Callable[[str], str]) -> str:
    """Give the words that stand for a text in the index, separated by single spaces, line by line.

    Args:
        text: Lines in any languages.
        other_words: What gives the words of lines in uncommon characters.
    """
    # What begins with a Chinese character or the like is not worth the try.
    lines = ((line, latin_words(line) if line[0] < _ASIAN else None) for line in text.split("\n") if line)
    found: list[str] = []
    for is_latin, group in groupby(lines, key=lambda read: read[1] is not None):
        if is_latin:
            found.extend(words for _, words in group if words)
            continue
        stretch = "\n".join(line for line, _ in group)
        words = _chinese_words(stretch) if len(stretch) >= _LONG else None
        found.append(other_words(stretch) if words is None else words)
    return " ".join(filter(None, found))


def _chinese_words(text: str) -> str | None:
    chinese = _chinese()
    if chinese.uncommon.search(text) or chinese.changing.search(text):
        return None
    parts = chinese.latin_word.split(text)
    characters = chinese.separators.sub("", _GAP.join(parts[::2]))
    parts[::2] = [part.strip(" ") for part in _spread(characters).split(_GAP)]
    parts[1::2] = (latin_words(" ".join(parts[1::2])) or "").split()
    return " ".join(filter(None, parts))


def _spread(characters: str) -> str:
    """Put a space behind each character; none of them is beyond U+FFFF."""
    units = characters.encode("utf-16-le")
    spread = bytearray(b"\0\0 \0" * len(characters))
    spread[::4], spread[1::4] = units[::2], units[1::2]
    return spread.decode("utf-16-le")


@cache
def _alphabet() -> tuple[Callable[[str], bytes], bytes]:
    """Give what turns Latin text into codes, and what each code becomes."""
    # An alphabet that begins with NUL and has 256 codes becomes a table in C.
    characters = _GAP + _latin_characters()
    codes = codecs.charmap_build(characters.ljust(_CODES, _UNUSED))
    folded = "".join(map(_folded, characters)).encode("ascii").ljust(_CODES)
    return lambda text: codecs.charmap_encode(text, "strict", codes)[0], folded


@cache
def _chinese() -> _Chinese:
    latin = _latin_characters()
    letters = "".join(character for character in latin if _folded(character) != " ")
    wide = (chr(code) for code in _WIDE if index_table()[code].isspace())
    separators = re.escape("".join((*(set(latin) - set(letters)), *wide)))
    return _Chinese(
        re.compile(f"[^{letters}{separators}{_FIRST_HAN}-{_LAST_HAN}]"),
        re.compile(f"[{_changing_characters()}]"),
        re.compile(f"([{letters}]+)"),
        re.compile(f"[{separators}]+"),
    )


def _latin_characters() -> str:
    vowels = (unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES)
    ascii_characters = ("\t\n\r", *map(chr, range(0x20, 0x7F)))
    return "".join(dict.fromkeys("".join((*ascii_characters, *vowels, "đĐ", _PUNCTUATION))))


def _folded(character: str) -> str:
    return index_table()[ord(character)].strip() or " "


def _changing_characters() -> str:
    """Give the Chinese characters that folding simplifies."""
    from opencc import OpenCC

    simplify = cast("Callable[[str], str]", OpenCC("t2s").convert)  # pyright: ignore[reportUnknownMemberType]
    # One a line, so that no character is taken together with its neighbour.
    written = list(map(chr, range(ord(_FIRST_HAN), ord(_LAST_HAN) + 1)))
    simpler = simplify("\n".join(written)).split("\n")
    return "".join(before for before, after in zip(written, simpler, strict=True) if before != after)
