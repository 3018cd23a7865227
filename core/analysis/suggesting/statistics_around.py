"""When and where figures hold, against what they are compared, and who reports them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.suggesting.statistics_context import Context
from core.analysis.suggesting.statistics_credits import credited
from core.analysis.suggesting.statistics_places import places_in
from core.analysis.suggesting.statistics_quantities import quantities_between
from core.analysis.suggesting.statistics_times import is_from_to, is_part
from core.analysis.suggesting.statistics_where import Where
from core.analysis.suggesting.statistics_words import Words, is_measured_against, words_of
from core.language.quantity import STATED, Kind, Quantity
from core.model.record import Origin
from core.model.suggestion import FoundValue
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.analysis.suggesting.statistics_figures import Figure

_BEFORE = 24
_NEAR = 40
_BEHIND = 8
"""So near behind the name of a meeting stands where that was held."""
_BEHIND_BASE = re.compile(r"[ \u00a0]*(?:同期)?相比")
_CLAUSES = re.compile(r"[;；。]|[,，][ ]?(?:trong khi|còn|while|whereas|而)")
_UNREAD = re.compile(
    r"\b(?:this|last|next)[ ]year\b|\bnăm[ ](?:nay|ngoái|tới|sau)\b|今年|去年|明年|本年|前年", re.IGNORECASE
)
_DAY = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}")
_YEARS = re.compile(r"([0-9]{4})")
_TWO_YEARS = re.compile(r"([0-9]{4})/([0-9]{4})")
_SUMMED = re.compile(
    r"(?:截至|截止|截止到|(?<!\w)tính đến(?: hết| cuối| ngày)?[ ]|\bas of[ ](?:the end of[ ])?)\Z", re.IGNORECASE
)
_ALL_SO_FAR = re.compile(
    r"累计|累計|累積|lũy kế|luỹ kế|tổng cộng|\bcumulative|\ba total of\b|\bin total\b", re.IGNORECASE
)
"""What makes figures up to a day those of all the time before."""
_WHOLE = re.compile(r"[0-9]{4}(?:/[0-9]{4})?")
_SAID = 12
_BESIDE = re.compile(r"[ \u00a0]*(?:(?:in|trong|vào|of|của)[ \u00a0]+)?")
_SAID_ON = re.compile(r"[ \u00a0](?:(?:on|in|vào|ngày|hôm)[ \u00a0])?")
_FROM_FIGURE = re.compile(
    r"\bfrom[ ](?:about[ ])?(?:US|S)?[$]?[0-9][0-9.,]*(?:[ ](?:million|billion|trillion))?(?:[ ]\w+)?[ ]in[ ]$"
)
_REGIONS = frozenset({"ASEAN", "SEA", "ASIA", "EU", "MEKONG"})
"""Groups of countries that figures hold for; other blocs only meet."""


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
        places = [
            place
            for place in named
            if (not place.bloc or place.bloc in _REGIONS)
            and not any(name.overlaps(place.span) or 0 <= place.span.start - name.end < _BEHIND for name in names)
        ]
        self._where = Where(reading, sentence, words, places)
        self._says = words.says.search(reading.text, sentence.span.start, sentence.span.end) is not None
        self._figures = figures
        self._source = credited(reading, sentence.span, words, self._dates) if figures else None

    def period(self, figure: Figure, context: Context) -> FoundValue | None:
        """Give the time that a figure covers: said in the sentence, or earlier in the paragraph."""
        date = self._period_date(figure)
        if date is not None:
            return self._dated_period(figure, date)
        if figure.is_base or self._is_measured_against(figure) or self._tells_of_now(figure):
            return None
        if context.period is None and context.earlier is not None and self._has(self._words.that_time):
            context = context.earlier
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

    def _dated_period(self, figure: Figure, date: Quantity) -> FoundValue:
        """Give the time that a date says: up to it where all is summed up, and one end of years that a change spans."""
        value = _dated("period", date)
        before = self._reading.text[max(self._sentence.span.start, date.span.start - _BEFORE) : date.span.start]
        if _SUMMED.search(before) and _ALL_SO_FAR.search(self._reading.text, date.span.end, figure.span.end):
            return replace(value, normal=f"../{date.edtf}") if "/" not in (date.edtf or "") else value
        years = _TWO_YEARS.fullmatch(date.edtf or "")
        if years is None or figure.is_amount or not figure.direction or figure.sign is None:
            return value
        if figure.is_base:
            return replace(value, normal=years[1])
        led = figure.subject_end >= 0 and figure.sign.end <= figure.span.start
        return replace(value, normal=years[2]) if led else value

    def _has(self, pattern: re.Pattern[str]) -> bool:
        return pattern.search(self._reading.text, self._sentence.span.start, self._sentence.span.end) is not None

    def _tells_of_now(self, figure: Figure) -> bool:
        """Tell what holds at present, or every year: an earlier sentence's time is none of its."""
        end = min(figure.right[1], figure.span.end + _SAID)
        start = max(self._sentence.span.start, figure.left[0] - _NEAR)
        return self._words.now.search(self._reading.text, start, end) is not None

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
        here = {place.name for place in self._where.names(figure)}
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
        return self._where.values(figure, context)

    def source(self) -> FoundValue | None:
        """Give to whom the sentence credits its figures."""
        return self._source

    def context(self, before: Context, figures: Sequence[Figure]) -> Context:
        """Give what later sentences of the paragraph may rest on."""
        before = before.at(self._sentence.paragraph)
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
        named = next((names for figure in reversed(figures) if (names := self._where.names(figure))), ())
        if named:
            places, places_from = named, self._sentence.span
        elif self._where.named and figures:
            places, places_from = (), None
        elif (opening := self._where.opening()) is not None:
            places, places_from = (opening,), self._sentence.span
        elif figures and not places and (home := self._where.at_home(named=before.named)) is not None:
            places, places_from = (home,), self._sentence.span
        named_one = before.named or bool(self._where.named)
        return Context(self._sentence.paragraph, period, period_from, places, places_from, named_one, before.earlier)

    def _is_base(self, date: Quantity, figures: Sequence[Figure]) -> bool:
        text = self._reading.text
        start = max(self._sentence.span.start, date.span.start - _BEFORE)
        said = self._words.compared.search(text[start : date.span.start])
        if any((each.is_base or self._is_measured_against(each)) and self._touches(date, each) for each in figures):
            return True
        if any(each.quantity.unit == "times" and self._touches(date, each) for each in figures):
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
        if not _WHOLE.fullmatch(date.edtf or ""):
            return False
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
            spanning = (
                date for date in dates if date.span.end <= figure.span.start and _TWO_YEARS.fullmatch(date.edtf or "")
            )
            own = next((date for date in touching if not self._is_counted(date)), None)
            return own or (next(spanning, None) if figure.is_base else None)
        against = [date for date in touching if date in self._bases and date.span.start >= figure.span.end]
        if against and not figure.is_amount:
            return against[0]
        if touching and not self._words.spaced and touching[-1].span.end < figure.span.start:
            return touching[-1]
        inside = [date for date in dates if figure.left[0] <= date.span.start and date.span.end <= figure.right[1]]
        others = [date for date in inside if not self._is_of_another(date, figure)]
        inside = others or inside
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
        behind = [date for date in behind if date.basis == STATED or not self._is_farther_on(date, figure)]
        if len(behind) == 1:
            return behind[0]
        if behind or dates or figure.event is None or self._says or self._at_a_meeting:
            return None
        days = [date for date in self._dates if date not in self._bases and date.span.end <= figure.right[1]]
        return days[-1] if len(days) == 1 else None

    def _is_farther_on(self, date: Quantity, figure: Figure) -> bool:
        """Tell whether another figure stands between a figure and a time that is counted from another."""
        return any(figure.span.end <= other.span.start < date.span.start for other in self._figures)

    def _is_of_another(self, date: Quantity, figure: Figure) -> bool:
        """Tell whether a date stands right behind another figure: *worth $58 billion last year and had grown 4.1%*."""
        return any(
            other.span.end <= date.span.start and other.span != figure.span and self._touches(date, other)
            for other in self._figures
            if other.span.start < figure.span.start
        )

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


def _dated(field: str, date: Quantity) -> FoundValue:
    assumed = "" if date.basis == "stated" else date.basis
    return FoundValue(field, words=(date.span,), normal=date.edtf, reason=assumed, doubtful="X" in (date.edtf or ""))


def _year_before(edtf: str) -> str | None:
    if "X" in edtf or not _YEARS.search(edtf):
        return None
    return re.sub(r"(?<![0-9-])[0-9]{4}", lambda year: f"{int(year.group(0)) - 1:04d}", edtf)
