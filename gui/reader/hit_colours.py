"""Colours of what was found, the same in the text and on the overview."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from gui.theme.contrast import contrast, mix, with_contrast

if TYPE_CHECKING:
    from gui.theme.palette import Palette
    from gui.theme.theme import Theme

_YELLOW = "#ffd54a"
_SHARES = (0.55, 0.9)


@dataclass(frozen=True, slots=True)
class HitColours:
    """Each written ``#rrggbb``.

    Attributes:
        ground: Under every hit.
        current: Under the one that is looked at.
        edge: Around that one.
        tick: On the overview.
    """

    ground: str
    current: str
    edge: str
    tick: str

    @staticmethod
    def of(theme: Theme) -> HitColours:
        """Give the colours that go with a theme."""
        return _made(theme.palette)


@lru_cache(maxsize=8)
def _made(palette: Palette) -> HitColours:
    ground, current = (_readable(palette, share) for share in _SHARES)
    return HitColours(
        ground=ground,
        current=current,
        edge=palette.text,
        tick=with_contrast(_YELLOW, palette.base, palette.least_line),
    )


def _readable(palette: Palette, share: float) -> str:
    """Lay as much yellow over the ground as leaves the words readable."""
    for step in range(20):
        colour = mix(palette.base, _YELLOW, share * (1 - step / 20))
        if contrast(palette.text, colour) >= palette.least_text:
            return colour
    return palette.base
