"""Colours and lines of what is compared: who says that sentences belong together is told by both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from core.analysis.alignment.links import LinkState
from gui.theme.contrast import contrast, mix, with_contrast

if TYPE_CHECKING:
    from gui.theme.palette import Palette
    from gui.theme.theme import Theme

_BAND, _LIT_BAND = 0.14, 0.36
_GROUND, _CHOSEN_GROUND = 0.1, 0.2
_STEPS = 16


@dataclass(frozen=True, slots=True)
class BandLooks:
    """How links of one state look; colours written ``#rrggbb``.

    Attributes:
        band: Between the columns.
        lit: The same while one of its sentences is looked at.
        edge: Its edges, and the bars beside its sentences.
        line: Solid where the analyst said so, dashed where it is proposed.
        width: Of the edges, in pixels.
    """

    band: str
    lit: str
    edge: str
    line: Qt.PenStyle
    width: float


@dataclass(frozen=True, slots=True)
class CompareColours:
    """Everything that the readers and the ribbons between them are painted with.

    Attributes:
        lit: Ground of the sentences that are looked at.
        chosen: Ground of the sentence that is chosen.
        alone: Bar beside a sentence without partner; dotted.
        reason: Frame of words that speak for a link; solid.
        difference: Frame of words that differ; dashed.
    """

    proposed: BandLooks
    confirmed: BandLooks
    lit: str
    chosen: str
    alone: str
    reason: str
    difference: str

    @staticmethod
    def of(theme: Theme) -> CompareColours:
        """Give the colours that go with a theme."""
        return _made(theme.palette)

    def of_state(self, state: LinkState) -> BandLooks:
        """Give the looks of a link."""
        return self.confirmed if state is LinkState.CONFIRMED else self.proposed


@lru_cache(maxsize=8)
def _made(palette: Palette) -> CompareColours:
    return CompareColours(
        proposed=_band(palette, palette.accent, Qt.PenStyle.DashLine, 1.0),
        confirmed=_band(palette, palette.success, Qt.PenStyle.SolidLine, 2.0),
        lit=_readable(palette, palette.accent, _GROUND),
        chosen=_readable(palette, palette.accent, _CHOSEN_GROUND),
        alone=with_contrast(palette.warning, palette.base, palette.least_line),
        reason=with_contrast(palette.success, palette.base, palette.least_line),
        difference=with_contrast(palette.error, palette.base, palette.least_line),
    )


def _band(palette: Palette, colour: str, line: Qt.PenStyle, width: float) -> BandLooks:
    return BandLooks(
        band=mix(palette.window, colour, _BAND),
        lit=mix(palette.window, colour, _LIT_BAND),
        edge=with_contrast(with_contrast(colour, palette.window, palette.least_line), palette.base, palette.least_line),
        line=line,
        width=width,
    )


def _readable(palette: Palette, colour: str, share: float) -> str:
    """Lay as much of a colour over the page as leaves the words readable."""
    for step in range(_STEPS, 0, -1):
        ground = mix(palette.base, colour, share * step / _STEPS)
        if contrast(palette.text, ground) >= palette.least_text:
            return ground
    return palette.base
