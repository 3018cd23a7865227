"""What a figure counts: the words that name its measure, before it or behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.statistics_figures import head_noun, unit_span
from core.analysis.suggesting.statistics_places import places_in
from core.analysis.suggesting.statistics_quantities import quantities_between
from core.analysis.suggesting.statistics_words import Words, words_of
from core.language.lexicon import lexicon
from core.language.quantity import Kind
from core.language.units import MEASURED
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.suggesting.reading import ArticleReading
    from core.analysis.suggesting.statistics_figures import Figure

_LONGEST = 90
_SHORTEST = 3
_NOUN_OF = re.compile(r"(?:\b(?:a|an|the|combined|total|estimated|with|and)[ ])*(?P<noun>[A-Za-z-]+)[ ]of[ ]$")
_LISTING = ("、", "，", ",")
_COMPARED_END = re.compile(r"(?:较|比|与|同|較|與)$")
_COMPARISON = re.compile(
    r"(?:[较比較]|[与同與和])(?:.{0,12}?(?:同期|上年|去年|前年|一年|年前|前|年底|年初|年末|[年月]|季度|水平|时|時)(?:同期)?)?(?:相比)?"
)
"""What a change is measured against, and nothing else: 较去年同期."""
_GENERAL = frozenset({"犯罪", "涉案", "相关", "有关"})
_WORD = re.compile(r"[^\W\d_]+")
_EDGES = " \u00a0,，、:：'\"“”‘’()（）-–—*|…."
_PLACE_JOIN = re.compile(r"(?:同|与|和|及|與|、|-|—|–)?")
_LOOSE_END = re.compile(
    r"[ \u00a0]+(?:của|giữa|tại|ở|trong|vào|năm|với|of|in|between|with|for|during|on|by|the|for the|over|and|và|trên)$",
    re.IGNORECASE,
)
_PLACE_PHRASE = re.compile(
    r"[ \u00a0]+(?:của|giữa|tại|ở|in|between|across|throughout|within)[ \u00a0]+(?=(?:the )?[A-ZĐ])[^,;]*$"
)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted.

    Attributes:
        words: The words that say it, in text order.
        text: Its name where it is not simply those words, or empty.
        unit: The noun that is one of it, with the id of its unit, where the figure itself has none.
    """

    words: tuple[Span, ...]
    text: str = ""
    unit: tuple[Span, str] | None = None
    doubtful: bool = False


def measures_of(reading: ArticleReading, group: Sequence[Figure]) -> tuple[Measure | None, ...]:
    """Give the measure of each figure of a group; what is said once behind or before is shared by all."""
    words = words_of(group[0].sentence.language)
    if words is None:
        return (None,) * len(group)
    own = [_own(reading, words, figure) for figure in group]
    described = [place for place, measure in enumerate(own) if measure is not None]
    shared: list[Measure | None] = []
    for place, figure in enumerate(group):
        measure = own[place]
        if measure is None and described and figure.quantity.kind is Kind.COUNT:
            behind = next((other for other in described if other > place), described[-1])
            measure = own[behind]
        shared.append(measure or _done(reading, words, figure))
    return tuple(shared)


def _own(reading: ArticleReading, words: Words, figure: Figure) -> Measure | None:
    if figure.is_share:
        named = _whole(reading, words, figure)
    elif figure.is_amount or figure.subject_end >= 0:
        counted = words.spaced and not figure.is_amount and figure.quantity.kind is Kind.COUNT
        described = (_inside(reading.text, words, figure) or _behind(reading, words, figure)) if counted else None
        named = described or _subject(reading, words, figure) or _behind(reading, words, figure)
    elif words.spaced:
        named = (
            _inside(reading.text, words, figure) or _behind(reading, words, figure) or _whose(reading, words, figure)
        )
    else:
        named = (
            _inside(reading.text, words, figure) or _behind(reading, words, figure) or _object(reading, words, figure)
        )
    if named is None:
        return None
    return _with_seizure(reading.text, words, figure, named) if figure.seizure else named


def _with_seizure(text: str, words: Words, figure: Figure, named: Measure) -> Measure:
    event = figure.event
    if event is None or any(span.overlaps(event) for span in named.words):
        return named
    said = [span.of(text) for span in (event, *named.words)]
    return Measure((event, *named.words), (" " if words.spaced else "").join(said), named.unit)


def _done(reading: ArticleReading, words: Words, figure: Figure) -> Measure | None:
    """Name a figure by what was done: *rescued 98 victims* counts victims rescued."""
    if figure.event is None:
        return None
    unit = figure.quantity.unit_words
    said = figure.event.of(reading.text)
    text = said.removesuffix(" được") if words.language == "vi" else said
    if unit is not None and _is_thing(reading.text, words, figure):
        noun = unit.of(reading.text)
        joint = " " if words.spaced else ""
        # "hơn 200 đại biểu tham dự": what is done may stand behind.
        behind = figure.event.start > figure.span.start
        text = f"{noun}{joint}{text}" if behind else f"{text}{joint}{noun}"
    return Measure((figure.event,), text if text != said else "")


def _is_thing(text: str, words: Words, figure: Figure) -> bool:
    """Tell whether the unit of a figure names what is counted; a weight or a measure word does not."""
    quantity = figure.quantity
    if quantity.kind is not Kind.COUNT or quantity.unit in MEASURED or quantity.unit_words is None:
        return False
    return not _is_classifier(quantity.unit_words.of(text), words)


def _is_classifier(noun: str, words: Words) -> bool:
    return not words.spaced and _classifiers().fullmatch(noun) is not None


def _inside(text: str, words: Words, figure: Figure) -> Measure | None:
    """Give what stands between number and unit noun: *649 million methamphetamine tablets*."""
    quantity = figure.quantity
    if quantity.number is None or quantity.unit_words is None or quantity.kind is not Kind.COUNT:
        return None
    unit = unit_span(text, quantity, words.language) or quantity.unit_words
    start, end = quantity.number.end, unit.start
    if words.spaced:
        return _measure(text, start, end) if words.language == "en" else None
    start += _classifier_length(text, start, end)
    return _measure(text, start, quantity.unit_words.end) if end - start > 1 else None


def _classifier_length(text: str, start: int, end: int) -> int:
    match = _classifiers().match(text, start, end)
    return match.end() - start if match else 0


@cache
def _classifiers() -> re.Pattern[str]:
    return re.compile(rf"[多余餘]?{lexicon('zh').pattern('classifiers')}[的]?")


def _behind(reading: ArticleReading, words: Words, figure: Figure) -> Measure | None:
    """Give what describes a figure behind it: *74 vụ mua bán người*, *cases of trafficking*, *名犯罪嫌疑人*."""
    text = reading.text
    start, end = figure.right
    unit = unit_span(text, figure.quantity, words.language)
    if unit is not None and unit.end < start:
        start = unit.end
    about = words.about.match(text, start, end)
    joint = words.joins.match(text, start, end)
    if text[start : start + 1] in _LISTING or (joint is not None and joint.group(0).strip() and about is None):
        return None
    if about is not None:
        start = about.end()
    elif words.language == "en":
        return None
    if figure.is_amount and about is None:
        return None
    cut = _description_end(reading, words, start, end) - start
    measure = _measure(text, start, start + cut)
    if measure is not None and words.spaced and " " not in measure.words[0].of(text) and about is None and cut < 4:
        return None
    return measure


def _is_specific(noun: str) -> bool:
    """Tell whether a Chinese noun says what sort of cases or persons it counts: 毒品案件, but not 犯罪嫌疑人."""
    ids = lexicon("zh").ids("units")
    for length in range(2, len(noun) + 1):
        if noun[-length:] in ids:
            return len(noun) > length + 1 and noun[:-length] not in _GENERAL
    return False


def _description_end(reading: ArticleReading, words: Words, start: int, end: int) -> int:
    """Give where words behind a figure stop saying what it counts."""
    stretch = reading.text[start:end]
    cut = len(stretch)
    kept = [match.span() for match in words.kept.finditer(stretch)]
    for match in words.stops.finditer(stretch):
        if not any(first <= match.start() < last for first, last in kept):
            cut = match.start()
            break
    for match in words.events.finditer(stretch, 1, cut):
        if (joint := words.join_end.search(stretch[: match.start()])) is not None:
            cut = joint.start()
            break
    if words.spaced:
        cut = min(cut, _first_name(stretch))
    for each in quantities_between(reading, start, end):
        cut = min(cut, each.span.start - start)
    if (joint := words.join_end.search(stretch[:cut])) is not None:
        cut = joint.start()
    return start + cut


def _first_name(stretch: str) -> int:
    """Give where the first word stands that begins as names do; the length of the stretch if none does."""
    for match in _WORD.finditer(stretch):
        word = match.group(0)
        if word[0].isupper() and not word.isupper():
            return match.start()
    return len(stretch)


def _whose(reading: ArticleReading, words: Words, figure: Figure) -> Measure | None:
    """Give the noun in front of an English *of*: *losses of 3 million dollars*."""
    match = _NOUN_OF.search(reading.text, *figure.left) if words.language == "en" else None
    if match is None or match.end() != figure.left[1]:
        return None
    return _measure(reading.text, *match.span("noun"))


def _object(reading: ArticleReading, words: Words, figure: Figure) -> Measure | None:
    """Give verb and object before a figure, as Chinese says it: 抓获犯罪嫌疑人1200余名."""
    text, event = reading.text, figure.event
    if event is None or event.start < figure.left[0] or event.end > figure.span.start:
        start = _without_lead_ins(reading, words, *figure.left)
        return _measure(text, start, figure.left[1]) if figure.left[1] - start > 1 else None
    noun = Span(event.end, figure.span.start) if event.end < figure.span.start else None
    inner = noun.of(text).strip(_EDGES + "了的") if noun else ""
    if noun is None or len(inner) < 2:
        return None
    begin = text.index(inner, noun.start)
    span = Span(begin, begin + len(inner))
    unit = _unit_noun(text, words, span.start, span.end, counted=False)
    if figure.seizure:
        return Measure((span,), unit=unit)
    return Measure((span,), unit=unit) if _is_specific(inner) else Measure((event, span), event.of(text) + inner, unit)


def _subject(reading: ArticleReading, words: Words, figure: Figure) -> Measure | None:
    """Give what moved, or what reached a level: the words before the verb, without dates and places around them."""
    text = reading.text
    if figure.subject_end < 0:
        return None
    start = _without_lead_ins(reading, words, figure.left[0], figure.subject_end)
    end = _without_trailing_dates(reading, start, figure.subject_end)
    if end <= start:
        return None
    counted = words.counts.match(text, start, end) if words.language != "zh" else None
    if counted is not None:
        start = counted.end()
    stretch = text[start:end]
    if not words.spaced and _COMPARISON.fullmatch(stretch):
        return None
    if words.spaced:
        for pattern in (_PLACE_PHRASE, _LOOSE_END):
            if (match := pattern.search(stretch)) is not None and match.start() > 2:
                stretch = stretch[: match.start()]
    elif (match := words.counts_end.search(stretch)) is not None and match.start() > 1:
        stretch = stretch[: match.start()]
    unit = _unit_noun(text, words, start, start + len(stretch), counted=counted is not None)
    measure = _measure(text, start, start + len(stretch), unit)
    if measure is None or len(measure.words[0]) < (_SHORTEST if words.spaced else 2):
        return None
    if words.language == "vi" and unit is not None and counted is not None:
        rest = _measure(text, unit[0].end, start + len(stretch), unit)
        return rest or measure
    return measure


def _whole(reading: ArticleReading, words: Words, figure: Figure) -> Measure | None:
    """Give the whole that a share is a part of, with the word that says so where it stands before the figure."""
    text = reading.text
    if not words.spaced:
        return _measure(text, figure.subject_end, figure.left[1] - text[: figure.left[1]].endswith("的"))
    stretch = text[slice(*figure.right)]
    about = words.about.match(stretch)
    start = about.end() if about else 0
    cut = next((match.start() for match in words.stops.finditer(stretch, start)), len(stretch))
    return _measure(text, figure.right[0] + start, figure.right[0] + cut)


def _unit_noun(text: str, words: Words, start: int, end: int, *, counted: bool) -> tuple[Span, str] | None:
    """Give the noun that is one of what is counted: the first word in Vietnamese, the last one elsewhere."""
    if end <= start:
        return None
    ids = lexicon(words.language).ids("units")
    pattern = _unit_pattern(words.language)
    if words.language == "vi":
        match = pattern.match(text, start, end) if counted else None
    else:
        # "The number of cases reported nationwide": what is counted stands first, what is told of it behind.
        every = list(pattern.finditer(text, start, end))
        found = [match for match in every if match.end() == end] or every[:1] * counted
        match = found[-1] if found else None
    if match is None:
        return None
    unit = ids.get(match.group(0).lower())
    return (head_noun(text, Span(*match.span()), words.language, unit), unit) if unit else None


@cache
def _unit_pattern(language: str) -> re.Pattern[str]:
    pattern = lexicon(language).pattern("units")
    return re.compile(pattern if language == "zh" else rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)


def _without_lead_ins(reading: ArticleReading, words: Words, start: int, end: int) -> int:
    """Give where a stretch begins once dates, places and opening words are left out."""
    text = reading.text
    moved = True
    while moved and start < end:
        moved = False
        while start < end and text[start] in _EDGES:
            start += 1
        for each in quantities_between(reading, start, end):
            if each.kind is Kind.DATE and each.span.start - start < 3:
                start, moved = each.span.end, True
                break
        if start < end and (match := words.lead_ins.match(text, start, end)) and match.end() > start:
            start, moved = match.end(), True
        if not words.spaced and start < end:
            begin = _after_places(text, start, end)
            moved = moved or begin > start
            start = begin
    return start


def _after_places(text: str, start: int, end: int) -> int:
    """Give where a stretch goes on behind the places that it begins with."""
    for place in places_in(text, start, end, "zh"):
        joint = _PLACE_JOIN.match(text, start, end)
        if place.span.start != (joint.end() if joint else start):
            break
        start = place.span.end
    if text[start:end].startswith("的"):
        start += 1
    return start


def _without_trailing_dates(reading: ArticleReading, start: int, end: int) -> int:
    text = reading.text
    moved = True
    while moved and start < end:
        moved = False
        while start < end and text[end - 1] in _EDGES:
            end -= 1
        for each in quantities_between(reading, start, end):
            if each.kind is Kind.DATE and end - each.span.end < 2:
                end, moved = each.span.start, True
        if start < end and (match := _COMPARED_END.search(text[start:end])) is not None:
            end, moved = start + match.start(), True
        if start < end and (match := _LOOSE_END.search(text[start:end])) is not None:
            end, moved = start + match.start(), True
    return end


def _measure(text: str, start: int, end: int, unit: tuple[Span, str] | None = None) -> Measure | None:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if end - start < 2 or end - start > _LONGEST:
        return None
    return Measure((Span(start, end),), unit=unit)
