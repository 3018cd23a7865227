"""How much room the underlines take below a line of words, at each size of the text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from gui.reader.marks import LANES

_LEAST = 3
"""Two lines and a gap."""


@dataclass(frozen=True, slots=True)
class LaneMeasure:
    """Sizes in whole pixels, so that every line is crisp.

    Attributes:
        pitch: From one lane to the next; every pattern leaves one pixel of it free.
        rise: By how much the first lane reaches into the room of the descenders.
        thick: Line under a mention or a suggestion.
        thin: Line under a value or its basis.
    """

    pitch: int
    rise: int
    thick: int
    thin: int

    @property
    def room(self) -> int:
        """Pixels kept free under every line of text, so that no lane reaches the letters below."""
        return (LANES - 1) * self.pitch + self.height(LANES - 1) - self.rise

    def height(self, lane: int) -> int:
        """How high a lane is; the last one has just enough for every pattern."""
        return self.pitch - 1 if lane < LANES - 1 else max(_LEAST, self.thick)

    def offset(self, lane: int) -> int:
        """Where a lane begins, from the lower edge of the words."""
        return lane * self.pitch - self.rise


@lru_cache(maxsize=64)
def lane_measure(points: float) -> LaneMeasure:
    """Give the sizes for text of some points."""
    pitch = max(4, round(points / 4))
    return LaneMeasure(pitch, max(1, round(points / 20)), max(2, pitch // 2), max(1, pitch // 4))
