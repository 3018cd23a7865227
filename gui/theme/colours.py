"""Colours and underline patterns of the record types.

A type is told apart by its hue *and* by the pattern of its underline, so that no reader depends on hue alone.
Dots are not among the patterns of the types: a dotted line always means a suggestion.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from gui.theme.contrast import contrast, mix, with_contrast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.theme.palette import Palette


class Pattern(StrEnum):
    """Shape of a line under words."""

    SOLID = "solid"
    DASHED = "dashed"
    DOUBLE = "double"
    DASH_DOT = "dash_dot"
    WAVY = "wavy"
    LONG_DASH = "long_dash"
    DOTTED = "dotted"


TYPE_PATTERNS = (
    Pattern.SOLID,
    Pattern.DASHED,
    Pattern.DOUBLE,
    Pattern.DASH_DOT,
    Pattern.WAVY,
    Pattern.LONG_DASH,
)
"""Pattern of each slot; slots beyond begin again."""

DEFAULT_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#ddcc77", "#882255")
"""Colour of each slot where a codebook names none: blue, vermilion, green and purple of Okabe and Ito, sand and wine of
Tol. Their orange and sky blue lie too near to vermilion and blue for eyes that lack a cone."""
_TINT, _DARK_TINT = 0.17, 0.26
_STRONG, _DARK_STRONG = 0.36, 0.46
_LINE_ON_STRONG = 0.8
_STEPS = 16


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """How one type is drawn; colours written ``#rrggbb``.

    Attributes:
        tint: Ground under the words of a record.
        strong: The same while the record is hovered or current.
        line: Underlines and bars in the margin.
        text: Words in the type's colour, on a plain ground, in tables, on the window or on its tint.
        pattern: Shape of the underline.
        slot: Place of the type in the codebook, from 0.
    """

    tint: str
    strong: str
    line: str
    text: str
    pattern: Pattern
    slot: int


@lru_cache(maxsize=64)
def type_style(colour: str, slot: int, palette: Palette, *, dark: bool) -> TypeStyle:
    """Make the style of one type from its colour in the codebook.

    Args:
        colour: As the codebook has it, ``#rrggbb``.
        slot: Place of the type in the codebook, from 0.
        palette: Colours that it must stand out from.
        dark: Whether the palette is a dark one.
    """
    tint = _ground(palette, colour, _DARK_TINT if dark else _TINT)
    strong = _ground(palette, colour, _DARK_STRONG if dark else _STRONG)
    on_strong = palette.least_line - _LINE_ON_STRONG
    return TypeStyle(
        tint=tint,
        strong=strong,
        line=with_contrast(with_contrast(colour, palette.base, palette.least_line), strong, on_strong),
        text=_readable(colour, (tint, palette.base, palette.window, palette.alternate), palette.least_text),
        pattern=TYPE_PATTERNS[slot % len(TYPE_PATTERNS)],
        slot=slot,
    )


def _readable(colour: str, grounds: Iterable[str], least: float) -> str:
    """Move a colour until words in it stand out from every ground."""
    for ground in grounds:
        colour = with_contrast(colour, ground, least)
    return colour


def _ground(palette: Palette, colour: str, share: float) -> str:
    """Lay a share of a colour under words, less where the words could not be read on it."""
    for step in range(_STEPS, 0, -1):
        ground = mix(palette.base, colour, share * step / _STEPS)
        if contrast(palette.text, ground) >= palette.least_text:
            return ground
    return palette.base
