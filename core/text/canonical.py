"""The one form in which Spanwise keeps a text, and how it was reached.

Two steps, each with its own part of the offset map: first what no text may hold (a leading byte order mark,
carriage returns, NUL, halves of surrogate pairs), then Unicode NFC. Both cost next to nothing on clean text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.text.notes import Note
from core.text.offset_map import OffsetMap, Step
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_CHARACTERS = 5_000_000
"""The longest article that Spanwise takes, in code points."""

LONG_PARAGRAPH = 100_000
"""Above this many code points in one paragraph the reader becomes slow."""

REPLACEMENT = "\ufffd"

_FORBIDDEN = re.compile("\\A\ufeff+|\r\n?|\x00|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")

# Where Unicode keeps characters that NFC can change or that compose with the one before: all else is Han,
# Hangul syllables, private use or unassigned.
_COMPOSING_RANGES = (
    range(0x300, 0x3400),
    range(0xA000, 0xAC00),
    range(0xF900, 0x20000),
    range(0x2F800, 0x2FA20),
)
# Letters, not marks, yet they compose with the letter before: Jamo vowels and finals, Kirat Rai vowels.
_COMPOSING_LETTERS = (
    *map(chr, range(0x1160, 0x1200)),
    *map(chr, range(0xD7B0, 0xD800)),
    *map(chr, range(0x16D63, 0x16D6B)),
    *map(chr, range(0xE0100, 0xE01F0)),
)
_ASTRAL = "\U00010000-\U0010ffff"
_UNCHANGED = -1


@dataclass(frozen=True, slots=True)
class Canonical:
    """A canonical text, the way back to the foreign one, and what was changed."""

    text: str
    map: OffsetMap
    notes: tuple[Note, ...]


@dataclass(slots=True)
class _Tally:
    bom: int = 0
    newlines: int = 0
    nul: int = 0
    halves: int = 0
    pairs: int = 0


def canonicalise(text: str) -> Canonical:
    """Bring a text into canonical form: no leading BOM, LF newlines, no NUL or surrogate, NFC.

    Total on every `str`; the result is a fixed point. Length is not checked here: see `check_size`.
    """
    steps: list[Step] = []
    notes: list[Note] = []
    cleaned = text
    if _holds_forbidden(text):
        cleaned, step, tally = _without_forbidden(text)
        steps.append(step)
        notes.extend(_forbidden_notes(tally))
    composed = cleaned
    if not unicodedata.is_normalized("NFC", cleaned):
        composed = unicodedata.normalize("NFC", cleaned)
        pieces, count = _composed_pieces(cleaned)
        steps.append(Step.of_pieces(pieces, len(cleaned)))
        notes.append(
            Note(
                "composed",
                count,
                tr("Letters and marks that stood apart were joined (Unicode NFC): {count:,}.", count=count),
            )
        )
    notes.extend(_long_paragraph_notes(composed))
    return Canonical(composed, OffsetMap(len(text), steps), tuple(notes))


def check_size(text: str) -> None:
    """Refuse a text that is too long to work with.

    Raises:
        UserFixable: If it has more than `MAX_CHARACTERS` code points.
    """
    if len(text) > MAX_CHARACTERS:
        raise UserFixable(
            tr(
                "The text has {count:,} characters; Spanwise takes articles of up to {most:,} characters.",
                count=len(text),
                most=MAX_CHARACTERS,
            ),
            kept=tr("Nothing was imported."),
            cure=tr("Split it into several articles and import each of them."),
        )


def _holds_forbidden(text: str) -> bool:
    if text.startswith("\ufeff") or "\r" in text or "\x00" in text:
        return True
    return not text.isascii() and _SURROGATE.search(text) is not None


def _without_forbidden(text: str) -> tuple[str, Step, _Tally]:
    parts: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    tally = _Tally()
    position = 0
    for match in _FORBIDDEN.finditer(text):
        start, end = match.span()
        replacement = _replace_forbidden(match.group(), tally)
        parts += (text[position:start], replacement)
        position = end
        if end - start != len(replacement):
            pieces.append((start, end, len(replacement)))
    parts.append(text[position:])
    return "".join(parts), Step.of_pieces(pieces, len(text)), tally


def _replace_forbidden(found: str, tally: _Tally) -> str:
    first = found[0]
    if first == "\r":
        tally.newlines += 1
        return "\n"
    if first == "\ufeff":
        tally.bom += len(found)
        return ""
    if first == "\x00":
        tally.nul += 1
        return REPLACEMENT
    if len(found) == 2:
        tally.pairs += 1
        return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    tally.halves += 1
    return REPLACEMENT


def _forbidden_notes(tally: _Tally) -> Iterator[Note]:
    if tally.bom:
        yield Note("bom", tally.bom, tr("A byte order mark at the start was left out."))
    if tally.newlines:
        yield Note("crlf", tally.newlines, tr("Line ends were made uniform: {count:,}.", count=tally.newlines))
    if tally.nul:
        message = tr("NUL characters now stand as {mark}: {count:,}.", mark=REPLACEMENT, count=tally.nul)
        yield Note("nul", tally.nul, message)
    if tally.halves or tally.pairs:
        yield Note(
            "surrogates",
            tally.halves + tally.pairs,
            tr(
                "Half characters: {pairs:,} pairs were joined, {halves:,} lone halves now stand as {mark}.",
                pairs=tally.pairs,
                halves=tally.halves,
                mark=REPLACEMENT,
            ),
        )


def _long_paragraph_notes(text: str) -> Iterator[Note]:
    if len(text) <= LONG_PARAGRAPH:
        return
    count = sum(len(paragraph) > LONG_PARAGRAPH for paragraph in text.split("\n"))
    if count:
        yield Note(
            "long_line",
            count,
            tr(
                "Paragraphs of more than {most:,} characters: {count:,}. The article will be slow to scroll.",
                most=LONG_PARAGRAPH,
                count=count,
            ),
        )


@dataclass(frozen=True, slots=True)
class _Stretches:
    """Match every stretch that NFC may change.

    A stretch begins at a character that never composes with the one before it, so normalising stretch by
    stretch gives what normalising the whole text gives. The coarse pattern takes every astral character for
    one that may compose, because a pattern that lists them is slow; the fine one looks again at its finds.
    """

    coarse: re.Pattern[str]
    fine: re.Pattern[str]


@cache
def _stretches() -> _Stretches:
    """Build the patterns on first use: clean text never needs them."""
    composing: list[str] = [*_COMPOSING_LETTERS]
    unstable: list[str] = []
    for code in (code for codes in _COMPOSING_RANGES for code in codes):
        character = chr(code)
        if unicodedata.category(character)[0] == "M":
            composing.append(character)
        elif unicodedata.normalize("NFC", character) != character:
            unstable.append(character)
    return _Stretches(
        _stretch_pattern([*filter(_is_basic, composing), _ASTRAL], [*filter(_is_basic, unstable)]),
        _stretch_pattern(composing, unstable),
    )


def _stretch_pattern(composing: list[str], unstable: list[str]) -> re.Pattern[str]:
    joining = "".join(composing)
    return re.compile(f"[^{joining}]?[{joining}]+|[{''.join(unstable)}]")


def _is_basic(character: str) -> bool:
    return character <= "\uffff"


def _composed_pieces(text: str) -> tuple[list[tuple[int, int, int]], int]:
    """Find what NFC changes: the pieces that matter to offsets, and the number of all."""
    stretches = _stretches()
    lengths: dict[str, int] = {}
    pieces: list[tuple[int, int, int]] = []
    count = 0
    for match in stretches.coarse.finditer(text):
        stretch = match.group()
        length = lengths.get(stretch)
        if length is None:
            length = lengths[stretch] = _composed_length(stretch)
        if length == _UNCHANGED:
            continue
        if max(stretch) > "\uffff":
            for part in stretches.fine.finditer(stretch):
                length = _composed_length(part.group())
                if length != _UNCHANGED:
                    count += 1
                    pieces.append((match.start() + part.start(), match.start() + part.end(), length))
            continue
        count += 1
        pieces.append((match.start(), match.end(), length))
    return [piece for piece in pieces if piece[2] != 1 or piece[1] - piece[0] != 1], count


def _composed_length(stretch: str) -> int:
    composed = unicodedata.normalize("NFC", stretch)
    return _UNCHANGED if composed == stretch else len(composed)
