"""Where figures hold: the places that a sentence names, and those that earlier sentences named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.suggesting.home import written_in_country
from core.analysis.suggesting.statistics_places import PlaceName
from core.model.countries import country_with_code
from core.model.record import Origin
from core.model.suggestion import FoundValue
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.analysis.suggesting.statistics_context import Context
    from core.analysis.suggesting.statistics_figures import Figure
    from core.analysis.suggesting.statistics_words import Words

_BEFORE = 24
_SAID = 12
_NAME = re.compile(r"[A-ZĐ][^\W\d_]+ [A-ZĐ][^\W\d_]+|[\u3400-\u9fff](?:说|表示|称|介绍|指出|说道)")
"""Who is told of behind another paragraph, perhaps of another country."""
_BESIDE_PLACE = re.compile(r"[ \u00a0]?(?:in|at|tại|ở|在|于|於)[ \u00a0]?(?:the[ ])?")
_BY = re.compile(r"\b(?:by|bởi)[ ](?:the[ ])?\Z")
_ATTENDING = re.compile(r"đại biểu|delegates|participants|attendees|代表|与会|與會")
"""Who comes to a meeting is counted there, which says nothing of where a figure holds."""
_JOINTS = re.compile(r"[ \u00a0]*(?:và|and|with|,|、|同|与|和|及|與|-|–|—)?[ \u00a0]*(?:the[ \u00a0]+)?")


class Where:
    """The places of a sentence, and which of them its figures hold for.

    Attributes:
        named: The places, in text order.
    """

    def __init__(self, reading: ArticleReading, sentence: Sentence, words: Words, named: Sequence[PlaceName]) -> None:
        self._reading = reading
        self._sentence = sentence
        self._words = words
        self.named = tuple(named)
        self._before: tuple[PlaceName, ...] = ()

    def values(self, figure: Figure, context: Context) -> tuple[FoundValue, ...]:
        """Give where a figure holds: said in the sentence, or earlier in the paragraph."""
        if self._is_of_attendants(figure):
            return ()
        found = self.names(figure)
        if not found and self._before and not self._has_own_place(figure):
            found = self._before
        if found:
            self._before = found
            return tuple(
                FoundValue("place", words=(place.span,), text=place.shown, normal=place.code or None) for place in found
            )
        if self.named:
            return ()
        if context.places and context.places_from is not None:
            reason = tr("The place stands in an earlier sentence of the paragraph.")
            return tuple(_inferred(place, context.places_from, reason) for place in context.places)
        return self._of_before(figure, context)

    def _is_of_attendants(self, figure: Figure) -> bool:
        end = min(self._sentence.span.end, figure.span.end + _SAID // 2)
        return _ATTENDING.search(self._reading.text, figure.span.start, end) is not None

    def _of_before(self, figure: Figure, context: Context) -> tuple[FoundValue, ...]:
        """Give the country that *nationwide* means, or the one that the paragraph before told of in figures too."""
        everywhere = self._words.everywhere.search(
            self._reading.text, self._sentence.span.start, self._sentence.span.end
        )
        before = context.earlier
        country = before is not None and len({place.code for place in before.places}) == 1 and before.places[0].code
        if before is not None and before.places_from is not None and country:
            told_anew = _NAME.search(self._reading.text, self._sentence.span.start, figure.span.start) is not None
            if everywhere is None and (context.named or figure.event is None or told_anew):
                return ()
            reason = tr("The place stands in an earlier paragraph.")
            return tuple(_inferred(place, before.places_from, reason, doubtful=True) for place in before.places)
        home = self.at_home(named=context.named)
        if home is None:
            return ()
        reason = tr("No country is named: taken for the one that the article was written in.")
        return (_inferred(home, home.span, reason, doubtful=True),)

    def at_home(self, *, named: bool) -> PlaceName | None:
        """Give the country that the article was written in, where *nationwide* or its own forces mean that one.

        Args:
            named: Whether the paragraph has named a place, perhaps another country.
        """
        named = named or bool(self.named)
        return self._home(self._words.everywhere) or (None if named else self._home(self._words.own_forces))

    def _home(self, said: re.Pattern[str]) -> PlaceName | None:
        match = said.search(self._reading.text, self._sentence.span.start, self._sentence.span.end)
        home = written_in_country(self._reading, self._sentence.language) if match is not None else None
        named = country_with_code(home) if home else None
        if named is None or match is None:
            return None
        return PlaceName(Span(*match.span()), named.code, named.names.get("en", named.code))

    def _has_own_place(self, figure: Figure) -> bool:
        return any(figure.left[0] <= place.span.start < figure.right[1] for place in self.named)

    def opening(self) -> PlaceName | None:
        """Give the place that a sentence opens with: *Ở Việt Nam*, before what is told of it."""
        first = next(iter(self.named), None)
        near = first is not None and first.span.start - self._sentence.span.start < _SAID
        return first if first is not None and near and self._is_located(first) else None

    def names(self, figure: Figure) -> tuple[PlaceName, ...]:
        """Give the places that the sentence says a figure holds for."""
        text = self._reading.text
        places = [place for place in self.named if not self._is_compared(place) and not self._is_nationality(place)]
        before = [place for place in places if place.span.end <= figure.span.start]
        own = [place for place in before if place.span.start >= figure.left[0]]
        inside = [place for place in places if figure.span.end <= place.span.start < figure.right[1]]
        beside = [place for place in inside if _BESIDE_PLACE.fullmatch(text[figure.span.end : place.span.start])]
        # Who did it stands behind what was done: *600 million tablets were confiscated by Thailand*.
        beside = beside or [
            place for place in inside if figure.event and _BY.search(text, figure.span.end, place.span.start)
        ]
        if beside:
            return _joint(text, inside, beside[0])
        # Said in the figure's own words before it, then behind it, then anywhere in the sentence before it.
        for stretch, last in ((own, True), (inside, False), (before, True)):
            located = [place for place in stretch if self._is_located(place)]
            if located:
                return _joint(text, stretch, located[-1 if last else 0])
        before = [place for place in own or before if not self._is_target(place)]
        if not before:
            return ()
        joint = _joint(text, before, before[0])
        others = {place.identity for place in before} - {place.identity for place in joint}
        return joint if not others else ()

    def _is_located(self, place: PlaceName) -> bool:
        start = max(self._sentence.span.start, place.span.start - _BEFORE)
        before = self._reading.text[start : place.span.start]
        before = re.sub(r"(?:tỉnh|thành phố|huyện|the)[ \u00a0]+$", "", before)
        return self._words.places.search(before) is not None

    def _is_nationality(self, place: PlaceName) -> bool:
        """Tell whose people are counted from where: *công dân Việt Nam*, 中国公民, *Chinese nationals*."""
        text = self._reading.text
        before = text[max(self._sentence.span.start, place.span.start - _BEFORE) : place.span.start]
        behind = self._words.nationals.match(text, place.span.end, self._sentence.span.end)
        return behind is not None or self._words.nationals_before.search(before) is not None

    def _is_target(self, place: PlaceName) -> bool:
        start = max(self._sentence.span.start, place.span.start - _BEFORE)
        return self._words.targets.search(self._reading.text[start : place.span.start]) is not None

    def _is_compared(self, place: PlaceName) -> bool:
        start = max(self._sentence.span.start, place.span.start - _BEFORE)
        return (
            self._words.compared.search(self._reading.text[start : place.span.start]) is not None and self._words.spaced
        )


def _joint(text: str, places: Sequence[PlaceName], anchor: PlaceName) -> tuple[PlaceName, ...]:
    """Give a place with those that are named together with it: China and ASEAN."""
    return tuple(_around(text, list(places), anchor))


def _around(text: str, places: list[PlaceName], anchor: PlaceName) -> Iterator[PlaceName]:
    at = places.index(anchor)
    first = at
    while first and _JOINTS.fullmatch(text[places[first - 1].span.end : places[first].span.start]):
        first -= 1
    last = at
    while last + 1 < len(places) and _JOINTS.fullmatch(text[places[last].span.end : places[last + 1].span.start]):
        last += 1
    yield from places[first : last + 1]


def _inferred(place: PlaceName, basis: Span, reason: str, *, doubtful: bool = False) -> FoundValue:
    return FoundValue(
        "place",
        basis=(basis,),
        text=place.shown,
        normal=place.code or None,
        origin=Origin.INFERRED,
        doubtful=doubtful,
        reason=reason,
    )
