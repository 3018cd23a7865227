"""Finding the figures that an article reports, with what they count, when, where, and how they moved."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.analysis.suggesting.meetings_names import meeting_names
from core.analysis.suggesting.statistics_around import Surroundings, surroundings
from core.analysis.suggesting.statistics_context import Context
from core.analysis.suggesting.statistics_figures import Figure, figures_of, groups, unit_span
from core.analysis.suggesting.statistics_measure import Measure, measures_of
from core.analysis.suggesting.statistics_scope import scope_of
from core.analysis.suggesting.statistics_words import is_measured_against, words_of
from core.language.lexicon import lexicon
from core.language.quantity import EXACT, Kind, Quantity
from core.language.regions import Role
from core.model.suggestion import Found, FoundValue
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence

_ROLES = frozenset({Role.HEADLINE, Role.BODY, Role.CAPTION})
_FIELDS = (
    "measure", "value", "unit", "period", "place", "direction", "amount", "base_period", "scope", "reported_by",
)  # fmt: skip
_TELLING = 100
_YEARLY = re.compile(r"[ ](?:year[- ]on[- ]year|on[ ]year|from[ ](?:a|the)[ ]year[ ](?:earlier|before))\b")
_SAME_SENTENCE = 0.6
_COMPARED = 20
"""How many earlier figures of one number are looked at."""
_SURE, _LIKELY, _POSSIBLE = 0.9, 0.7, 0.5


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure with all that was found about it, before figures told twice are put together."""

    found: Found
    figure: Figure
    language: str


def find_statistics(reading: ArticleReading) -> tuple[Found, ...]:
    """Find the figures that an article reports, in text order; a figure that is told again is a further mention."""
    told: list[_Told] = []
    context = Context()
    named = [name.span for name in meeting_names(reading)]
    for sentence in reading.sentences:
        if sentence.role not in _ROLES:
            continue
        figures = figures_of(reading, sentence)
        around = surroundings(reading, sentence, figures, named)
        if around is None:
            continue
        context = context.at(sentence.paragraph)
        told += _statistics(reading, sentence, figures, around, context)
        context = around.context(context, figures)
    return tuple(each.found for each in _without_repeats(reading, told))


def _statistics(
    reading: ArticleReading, sentence: Sentence, figures: Sequence[Figure], around: Surroundings, context: Context
) -> Iterator[_Told]:
    measured: list[tuple[Figure, Measure | None]] = []
    for group in groups(figures):
        measured += zip(group, measures_of(reading, group), strict=True)
    place = 0
    before: tuple[Figure, Measure | None] | None = None
    while place < len(measured):
        figure, measure = measured[place]
        change: Figure | None = figure if figure.is_amount else None
        place += 1
        if change is not None and place < len(measured) and _leads_to(reading, figure, measured[place][0]):
            figure = measured[place][0]
            place += 1
        # A change that names nothing of its own is that of the level before it.
        if change is None and place < len(measured) and _follows(reading, *measured[place], figure):
            change = measured[place][0]
            place += 1
        alike = figure.like is not None or (figure.is_amount and before is not None and before[0].is_amount)
        if measure is None and before is not None and alike:
            measure = before[1]
        before = (figure, measure)
        found = _found(reading, figure, change, measure, around, context)
        yield _Told(found, figure, sentence.language)


def _leads_to(reading: ArticleReading, change: Figure, level: Figure) -> bool:
    """Tell whether a change is told together with the level that it led to: *fell by 12 percent to 1,204 cases*."""
    words = words_of(change.sentence.language)
    between = _YEARLY.sub("", reading.text[change.span.end : level.span.start])
    return not level.is_amount and words is not None and words.onwards.fullmatch(between) is not None


def _follows(reading: ArticleReading, change: Figure, measure: Measure | None, level: Figure) -> bool:
    if not change.is_amount or measure is not None or level.is_amount:
        return False
    between = reading.text[level.span.end : change.span.start]
    if is_measured_against(reading.text, *level.left):
        return False
    counted = change.quantity.kind is Kind.COUNT and change.quantity.unit not in (None, "times")
    if counted and level.quantity.unit is not None and level.quantity.unit != change.quantity.unit:
        return False
    return not any(mark in between for mark in ";；。") and _counts_alike(reading, change, level)


def _counts_alike(reading: ArticleReading, change: Figure, level: Figure) -> bool:
    """Tell whether a change that says what it counts counts the level before it: *giảm 18,75% số vụ* no persons."""
    words = words_of(change.sentence.language)
    said = words.counted_behind.match(reading.text, *change.right) if words is not None else None
    if words is None or said is None:
        return True
    unit = lexicon(words.language).ids("units").get(said["noun"].lower())
    return unit is None or unit == level.quantity.unit


def _found(
    reading: ArticleReading,
    figure: Figure,
    change: Figure | None,
    measure: Measure | None,
    around: Surroundings,
    context: Context,
) -> Found:
    values = [*_level(reading.text, figure, measure)]
    if measure is not None:
        values.append(FoundValue("measure", words=measure.words, text=measure.text))
    period = around.period(figure, context)
    if period is not None:
        values.append(period)
    values += around.places(figure, context)
    values += _change(figure, change, around, period.normal if period else None)
    if (scope := scope_of(reading.text, figure)) is not None:
        values.append(scope)
    if (source := around.source()) is not None:
        values.append(source)
    mentions = (figure.span,)
    ordered = sorted(values, key=lambda value: _FIELDS.index(value.field))
    return Found("statistic", mentions, tuple(ordered), _rule(figure), _reason(figure), _score(figure, measure))


def _level(text: str, figure: Figure, measure: Measure | None) -> Iterator[FoundValue]:
    if figure.is_amount:
        yield FoundValue("value", not_stated=True, reason=tr("Only the change is told."))
        if measure is not None and measure.unit is not None:
            yield FoundValue("unit", words=(measure.unit[0],), normal=measure.unit[1])
        elif figure.quantity.kind is Kind.COUNT:
            yield from _unit(text, figure)
        return
    quantity = figure.quantity
    yield replace(_number("value", quantity), unit=None)
    for unit in _unit(text, figure):
        known = unit.normal or (measure.unit[1] if measure is not None and measure.unit is not None else None)
        yield replace(unit, normal=known)
    if quantity.unit_words is None and figure.like is not None and figure.like.unit_words is not None:
        yield from _unit(text, replace(figure, quantity=figure.like))
    elif quantity.unit_words is None and measure is not None and measure.unit is not None:
        yield FoundValue("unit", words=(measure.unit[0],), normal=measure.unit[1])


def _unit(text: str, figure: Figure) -> Iterator[FoundValue]:
    unit = unit_span(text, figure.quantity, figure.sentence.language)
    if unit is not None:
        yield FoundValue("unit", words=(unit,), normal=figure.quantity.unit)


def _number(field: str, quantity: Quantity) -> FoundValue:
    number = quantity.number or quantity.span
    start = quantity.span.start if quantity.bound != EXACT else number.start
    bound = "" if quantity.bound == EXACT else quantity.bound
    return FoundValue(
        field,
        words=(Span(start, number.end),),
        normal=quantity.value,
        bound=bound,
        high=quantity.high,
        unit=quantity.unit,
    )


def _change(figure: Figure, change: Figure | None, around: Surroundings, period: str | None) -> Iterator[FoundValue]:
    moved = change or figure
    if not moved.direction or moved.sign is None or moved.is_base:
        return
    yield FoundValue("direction", words=(moved.sign,), normal=moved.direction)
    if change is not None:
        yield replace(_number("amount", change.quantity), words=(change.span,))
    base = around.base_period(moved, period)
    if base is not None:
        yield base


def _rule(figure: Figure) -> str:
    if figure.is_amount:
        return "statistic.change"
    return "statistic.share" if figure.is_share else "statistic.level"


def _reason(figure: Figure) -> str:
    if figure.is_amount:
        return tr("A change is told in figures.")
    if figure.is_share:
        return tr("A share is told in figures.")
    return tr("A number stands with the noun that it counts, or with a measure.")


def _score(figure: Figure, measure: Measure | None) -> float:
    if measure is not None and (figure.event is not None or figure.direction or figure.subject_end >= 0):
        return _SURE
    return _LIKELY if measure is not None or figure.event is not None else _POSSIBLE


def _without_repeats(reading: ArticleReading, told: Sequence[_Told]) -> list[_Told]:
    kept: list[_Told] = []
    numbers: defaultdict[tuple[str | None, ...], list[int]] = defaultdict(list)
    for each in told:
        quantity = each.figure.quantity
        alike = numbers[quantity.value, quantity.unit, quantity.high]
        place = next((n for n in alike[-_COMPARED:] if _same(reading, kept[n], each)), None)
        if place is None:
            alike.append(len(kept))
            kept.append(each)
        else:
            kept[place] = replace(kept[place], found=_together(kept[place].found, each.found))
    return kept


def _same(reading: ArticleReading, one: _Told, other: _Told) -> bool:
    """Tell whether two places that say the same number tell the same figure: nothing speaks against it."""
    first = one.figure.quantity
    if one.figure.is_amount != other.figure.is_amount or one.figure.sentence.n == other.figure.sentence.n:
        return False
    for field in ("period", "place", "direction"):
        said = [{value.normal for value in each.found.of(field) if value.normal} for each in (one, other)]
        if said[0] and said[1] and not said[0] & said[1]:
            return False
    if one.language != other.language:
        return True
    if _share(_sentence_words(reading, one), _sentence_words(reading, other)) >= _SAME_SENTENCE:
        return True
    in_headline = Role.HEADLINE in (one.figure.sentence.role, other.figure.sentence.role)
    alike = bool(_measure_words(reading, one) & _measure_words(reading, other))
    return (in_headline and (alike or _telling(first))) or (alike and _telling(first))


def _sentence_words(reading: ArticleReading, told: _Told) -> frozenset[str]:
    said = reading.words(told.figure.sentence.span).lower()
    return frozenset(said.split() if told.language != "zh" else said)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _telling(quantity: Quantity) -> bool:
    return "." in (quantity.value or "") or float(quantity.value or 0) >= _TELLING


def _measure_words(reading: ArticleReading, told: _Told) -> set[str]:
    said = " ".join(span.of(reading.text) for value in told.found.of("measure") for span in value.words).lower()
    return set(said.split()) if " " in said else {said[place : place + 2] for place in range(len(said) - 1)}


def _together(first: Found, again: Found) -> Found:
    """Put two tellings of one figure together: both mentions, and what only the later one says."""
    known = {value.field for value in first.values}
    more = [value for value in again.values if value.field not in known]
    values = sorted((*first.values, *more), key=lambda value: _FIELDS.index(value.field))
    return replace(first, mentions=(*first.mentions, *again.mentions), values=tuple(values))
