"""What earlier sentences said that later figures may rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.analysis.suggesting.statistics_places import PlaceName
    from core.text.span import Span


@dataclass(frozen=True, slots=True)
class Context:
    """What an earlier sentence of the paragraph said; later figures hold for it as long as nothing else is said.

    Attributes:
        named: Whether the paragraph has named a place.
        earlier: What the paragraph before said at its end.
    """

    paragraph: int = -1
    period: str | None = None
    period_from: Span | None = None
    places: tuple[PlaceName, ...] = ()
    places_from: Span | None = None
    named: bool = False
    earlier: Context | None = None

    def at(self, paragraph: int) -> Context:
        """Give what holds in a paragraph: nothing of another one, but that is remembered."""
        if paragraph == self.paragraph:
            return self
        said = self.period is not None or bool(self.places)
        before = Context(self.paragraph, self.period, self.period_from, self.places, self.places_from)
        return Context(paragraph, earlier=before if said else self.earlier)
