"""When and where figures hold, against what they are compared, and who reports them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.suggesting.statistics_places import PlaceName, places_in
from core.analysis.suggesting.statistics_quantities import quantities_between
from core.analysis.suggesting.statistics_times import is_from_to, is_part
from core.analysis.suggesting.statistics_words import Words, is_measured_against, words_of
from core.language.quantity import STATED, Kind, Quantity
from core.model.record import Origin
from core.model.suggestion import FoundValue
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.analysis.suggesting.statistics_figures import Figure

_BEFORE = 24
_NEAR = 40
_BEHIND_BASE = re.compile(r"[ \u00a0]*(?:同期)?相比")
_BESIDE_PLACE = re.compile(r"[ \u00a0]?(?:in|at|tại|ở|在|于|於)[ \u00a0]?(?:the[ ])?")
_BY = re.compile(r"\b(?:by|bởi)[ ](?:the[ ])?\Z")
_CLAUSES = re.compile(r"[;；。]")
_UNREAD = re.compile(
    r"\b(?:this|last|next)[ ]year\b|\bnăm[ ](?:nay|ngoái|tới|sau)\b|今年|去年|明年|本年|前年", re.IGNORECASE
)
_DAY = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}")
_YEARS = re.compile(r"([0-9]{4})")
_WHOLE = re.compile(r"[0-9]{4}(?:/[0-9]{4})?")
_JOINTS = re.compile(r"[ \u00a0]*(?:và|and|with|,|、|同|与|和|及|與|-|–|—)?[ \u00a0]*(?:the[ \u00a0]+)?")
_SAID = 12
_BESIDE = re.compile(r"[ \u00a0]*(?:(?:in|trong|vào|of|của)[ \u00a0]+)?")
_SAID_ON = re.compile(r"[ \u00a0](?:(?:on|in|vào|ngày|hôm)[ \u00a0])?")
_FROM_FIGURE = re.compile(
    r"\bfrom[ ](?:about[ ])?(?:US|S)?[$]?[0-9][0-9.,]*(?:[ ](?:million|billion|trillion))?(?:[ ]\w+)?[ ]in[ ]$"
)
_SOURCE = 80
_REGIONS = frozenset({"ASEAN", "SEA", "ASIA", "EU", "MEKONG"})
"""Groups of countries that figures hold for; other blocs only meet."""
_SHORTEST_SOURCE = 2
_OF_A_NAME = re.compile(
    r"(?:on|in|at)[ ](?:the[ ])?(?!January|February|March|April|May|June|July|August|Sept|Oct|Nov|Dec)[A-Z]"
)
_OPENERS = " \u00a0,，:："


@dataclass(frozen=True, slots=True)
class Context:
    """What an earlier sentence of the paragraph said; later figures hold for it as long as nothing else is said."""

    paragraph: int = -1
    period: str | None = None
    period_from: Span | None = None
    places: tuple[PlaceName, ...] = ()
    places_from: Span | None = None


class Surroundings:
    """What a sentence says around its figures; what the names of meetings say does not count."""

    def __init__(
        self,
        reading: ArticleReading,
        sentence: Sentence,
        words: Words,
        figures: Sequence[Figure],
        names: Sequence[Span] = (),
    ) -> None:
        self._reading = reading
        self._sentence = sentence
        self._words = words
        self._dates = [
            each
            for each in quantities_between(reading, sentence.span.start, sentence.span.end)
            if each.kind is Kind.DATE and each.edtf is not None and not any(name.overlaps(each.span) for name in names)
        ]
        self._at_a_meeting = any(name.start < sentence.span.end and name.end > sentence.span.start for name in names)
        self._bases = [date for date in self._dates if self._is_base(date, figures)]
        named = places_in(reading.text, sentence.span.start, sentence.span.end, sentence.language)
        self._places = [
            place
            for place in named
            if (not place.bloc or place.bloc in _REGIONS) and not any(name.overlaps(place.span) for name in names)
        ]
        self._says = words.says.search(reading.text, sentence.span.start, sentence.span.end) is not None
        self._source = self._credited() if figures else None

    def period(self, figure: Figure, context: Context) -> FoundValue | None:
        """Give the time that a figure covers: said in the sentence, or earlier in the paragraph."""
        date = self._period_date(figure)
        if date is not None:
            return _dated("period", date)
        if context.period is None or context.period_from is None or self._names_another_year(figure):
            return None
        return FoundValue(
            "period",
            basis=(context.period_from,),
            normal=context.period,
            origin=Origin.INFERRED,
            doubtful=self._is_elsewhere(figure, context),
            reason=tr("The period stands in an earlier sentence of the paragraph."),
        )

    def _names_another_year(self, figure: Figure) -> bool:
        """Tell whether a figure's clause names a year that could not be read: then an earlier sentence's holds not."""
        text = self._reading.text
        return any(
            not any(date.span.overlaps(Span(*match.span())) for date in self._dates)
            for match in _UNREAD.finditer(text, figure.left[0], figure.right[1])
            if self._words.compared.search(text[max(figure.left[0], match.start() - _BEFORE) : match.start()]) is None
        )

    def _is_elsewhere(self, figure: Figure, context: Context) -> bool:
        """Tell whether a figure holds for another place than the sentence that gives its period."""
        here = {place.name for place in self._place_names(figure)}
        return bool(here and context.places) and here.isdisjoint(place.name for place in context.places)

    def base_period(self, figure: Figure, period: str | None) -> FoundValue | None:
        """Give the time that a change is measured against."""
        if not figure.direction:
            return None
        behind = [date for date in self._bases if date.span.start >= figure.span.end]
        before = [date for date in self._bases if date.span.end <= figure.span.start]
        if behind or before:
            return _dated("base_period", behind[0] if behind else before[-1])
        same = self._same_period(figure)
        earlier = _year_before(period) if period else None
        if same is None or earlier is None:
            return None
        return FoundValue(
            "base_period", words=(same,), normal=earlier, reason=tr("The same period of the year before.")
        )

    def places(self, figure: Figure, context: Context) -> tuple[FoundValue, ...]:
        """Give where a figure holds: said in the sentence, or earlier in the paragraph."""
        found = self._place_names(figure)
        if found:
            return tuple(
                FoundValue("place", words=(place.span,), text=place.shown, normal=place.code or None) for place in found
            )
        if self._places or not context.places or context.places_from is None:
            return ()
        return tuple(
            FoundValue(
                "place",
                basis=(context.places_from,),
                text=place.shown,
                normal=place.code or None,
                origin=Origin.INFERRED,
                reason=tr("The place stands in an earlier sentence of the paragraph."),
            )
            for place in context.places
        )

    def source(self) -> FoundValue | None:
        """Give to whom the sentence credits its figures."""
        return self._source

    def _credited(self) -> FoundValue | None:
        text, start, end = self._reading.text, self._sentence.span.start, self._sentence.span.end
        match = self._words.sources.search(text, start, end)
        if match is None or (match.start() > start and text[match.start() - 1] not in ' ,，:："“(（'):
            return None
        reach = min(end, match.end() + _SOURCE)
        stretch = text[match.end() : reach]
        ends = [found.start() for found in (re.search(r"[,，;；:：。\n]|[.](?=[\s”\"]|$)", stretch),) if found]
        ends += [
            found.start()
            for found in self._words.source_stops.finditer(stretch)
            if found.start() > 1 and not _OF_A_NAME.match(stretch, found.start())
        ][:1]
        if not ends:
            return None
        span = _trimmed(text, match.end(), match.end() + min(ends))
        if span is None or self._words.source_stops.match(span.of(text)):
            return None
        if len(span) < _SHORTEST_SOURCE or any(span.overlaps(date.span) for date in self._dates):
            return None
        named = span.of(text)
        if self._words.spaced and not any(letter.isupper() for letter in named):
            return None
        return FoundValue("reported_by", words=(span,))

    def context(self, before: Context, figures: Sequence[Figure]) -> Context:
        """Give what later sentences of the paragraph may rest on."""
        if before.paragraph != self._sentence.paragraph:
            before = Context(self._sentence.paragraph)
        period, period_from = before.period, before.period_from
        # The time of what is only compared with holds for nothing behind it.
        dates = [
            self._period_date(figure)
            for figure in figures
            if not figure.is_base and not self._is_measured_against(figure)
        ]
        own = next((date for date in reversed(dates) if date is not None and date not in self._bases), None)
        if own is None and not figures:
            own = next((date for date in self._dates if self._opens(date)), None)
        if own is not None:
            period, period_from = own.edtf, self._sentence.span
        places, places_from = before.places, before.places_from
        named = next((names for figure in reversed(figures) if (names := self._place_names(figure))), ())
        if named:
            places, places_from = named, self._sentence.span
        elif self._places and figures:
            places, places_from = (), None
        return Context(self._sentence.paragraph, period, period_from, places, places_from)

    def _is_base(self, date: Quantity, figures: Sequence[Figure]) -> bool:
        text = self._reading.text
        start = max(self._sentence.span.start, date.span.start - _BEFORE)
        said = self._words.compared.search(text[start : date.span.start])
        if any((each.is_base or self._is_measured_against(each)) and self._touches(date, each) for each in figures):
            return True
        if _BEHIND_BASE.match(text, date.span.end) is not None:
            return True
        if _FROM_FIGURE.search(text[max(self._sentence.span.start, start - _BEFORE) : date.span.start]) is not None:
            return True
        if said is None or (said.group(0).split()[0].lower() == "from" and is_from_to(text, date.span)):
            return False
        if len(said.group(0).split()) > 1 or said.group(0).strip() in ("较", "比", "較"):
            return True
        changes = [figure for figure in figures if figure.direction and figure.span.end <= date.span.start]
        return bool(changes) and date.span.start - changes[-1].span.end < _NEAR

    def _spans_time(self, date: Quantity) -> bool:
        """Tell a month, year or interval from a single day."""
        return _DAY.fullmatch(date.edtf or "") is None

    def _touches(self, date: Quantity, figure: Figure) -> bool:
        """Tell whether a date stands right beside a figure: *320 cases in 2019*, 2019年的140吨."""
        text = self._reading.text
        if date.span.end <= figure.span.start:
            return text[date.span.end : figure.span.start] in ("", "的") and not self._words.spaced
        return _BESIDE.fullmatch(text[figure.span.end : date.span.start]) is not None

    def _is_counted(self, date: Quantity) -> bool:
        """Tell a year that is counted from a part of another one: *1,312 a year earlier* is no whole year."""
        counted = date.basis != STATED and re.search(r"[0-9]{4}", date.span.of(self._reading.text)) is None
        return counted and any(other is not date and not _WHOLE.fullmatch(other.edtf or "") for other in self._dates)

    def _is_measured_against(self, figure: Figure) -> bool:
        """Tell a level that another one is compared with: *lower than the record 172 tonnes in 2021*."""
        start = max(self._sentence.span.start, figure.span.start - _NEAR)
        return is_measured_against(self._reading.text, start, figure.span.start)

    def _opens(self, date: Quantity) -> bool:
        """Tell whether a sentence begins with a time, which then may hold for the sentences behind it."""
        return self._is_period(date) and date.span.start - self._sentence.span.start < _SAID

    def _period_date(self, figure: Figure) -> Quantity | None:
        dates = [date for date in self._dates if self._is_period(date)]
        touching = [date for date in self._dates if self._touches(date, figure)]
        if figure.is_base or self._is_measured_against(figure):
            return next((date for date in touching if not self._is_counted(date)), None)
        against = [date for date in touching if date in self._bases and date.span.start >= figure.span.end]
        if against and not figure.is_amount:
            return against[0]
        inside = [date for date in dates if figure.left[0] <= date.span.start and date.span.end <= figure.right[1]]
        if inside:
            return min(
                inside, key=lambda date: (date.span.start > figure.span.end, abs(date.span.end - figure.span.start))
            )
        before = [date for date in dates if date.span.end <= figure.span.start]
        if before:
            return before[-1]
        text = self._reading.text
        behind = [date for date in dates if date.span.start >= figure.span.end]
        behind = [date for date in behind if not _CLAUSES.search(text, figure.span.end, date.span.start)]
        if len(behind) == 1:
            return behind[0]
        if behind or dates or figure.event is None or self._says or self._at_a_meeting:
            return None
        days = [date for date in self._dates if date not in self._bases and date.span.end <= figure.right[1]]
        return days[-1] if len(days) == 1 else None

    def _is_period(self, date: Quantity) -> bool:
        """Tell the time of a figure from the day that it was told, and from what it is compared with."""
        before = self._reading.text[max(self._sentence.span.start, date.span.start - _BEFORE) : date.span.start]
        told = list(self._words.says.finditer(before)) if self._words.language == "en" else []
        if told and _SAID_ON.fullmatch(before, told[-1].end()) is not None:
            return False
        return (
            date not in self._bases
            and self._spans_time(date)
            and not is_part(self._reading.text, self._sentence.span, date, self._dates)
        )

    def _same_period(self, figure: Figure) -> Span | None:
        text = self._reading.text
        start = max(self._sentence.span.start, figure.span.start - _BEFORE)
        end = min(self._sentence.span.end, figure.span.end + _NEAR)
        match = self._words.same_period.search(text, start, end)
        return Span(*match.span()) if match else None

    def _place_names(self, figure: Figure) -> tuple[PlaceName, ...]:
        text = self._reading.text
        places = [place for place in self._places if not self._is_compared(place) and not self._is_nationality(place)]
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
        others = {place.name for place in before} - {place.name for place in joint}
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


def surroundings(
    reading: ArticleReading, sentence: Sentence, figures: Sequence[Figure], names: Sequence[Span] = ()
) -> Surroundings | None:
    """Look at what a sentence says around its figures; None in a language without rules.

    Args:
        reading: The article.
        sentence: The sentence.
        figures: Its figures, in text order.
        names: Names of meetings: the countries and dates in them say nothing about figures.
    """
    words = words_of(sentence.language)
    return Surroundings(reading, sentence, words, figures, names) if words else None


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


def _dated(field: str, date: Quantity) -> FoundValue:
    assumed = "" if date.basis == "stated" else date.basis
    return FoundValue(field, words=(date.span,), normal=date.edtf, reason=assumed, doubtful="X" in (date.edtf or ""))


def _year_before(edtf: str) -> str | None:
    if "X" in edtf or not _YEARS.search(edtf):
        return None
    return re.sub(r"(?<![0-9-])[0-9]{4}", lambda year: f"{int(year.group(0)) - 1:04d}", edtf)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in _OPENERS:
        start += 1
    while end > start and text[end - 1] in _OPENERS:
        end -= 1
    return Span(start, end) if start < end else None
