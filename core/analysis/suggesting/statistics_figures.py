"""Which quantities of a sentence are figures that an article reports, and what each of them is: a level or a change."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from core.analysis.suggesting.statistics_quantities import quantities_between
from core.analysis.suggesting.statistics_words import breaks_in, is_measured_against, is_part_of, words_of
from core.language.lexicon import lexicon
from core.language.quantity import EXACT, Kind, Quantity
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence
    from core.analysis.suggesting.statistics_words import Words

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.NUMBER})
_DECLARED = frozenset(
    {"proposals", "initiatives", "documents", "countries", "organisations", "meetings", "projects", "times"}
)
"""What articles announce rather than measure: three proposals, ten member states."""
_DATED = re.compile(r"[0-9]{4}年(?:[0-9]{1,2}月)?(?:底|末|初)?的?$")
_SMALL = 10
_EACH = re.compile(r"分别|分別|各|lần lượt|tương ứng|respectively")
_EACH_NEAR = 20
_ONLY = re.compile(
    r"[\W_]*(?:(?:only|just|about|nearly|some|roughly|almost|over|a mere|chỉ|khoảng|gần|hơn|仅|约|近)[\W_]*)*",
    re.IGNORECASE,
)
_DESCRIPTION = 2
_SAID_BEHIND = 40
_WITHOUT_A_DATE = re.compile(r"^[ ,，]*(?:(?:in|trong|vào|năm)(?!\w))?[ ,，]*")
_LATER_CLAUSE = re.compile(r"[;；。:：]|, (?:and|while|but) |，(?:而|但)")
_FEW = 100
_WORD_NUMBER = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")
_QUOTED = re.compile(r"《[^》\n]*》|〈[^〉\n]*〉")
_NAMES_BEFORE = re.compile(r"(?:ASEAN|东盟|東盟|G|P5|Asean)[ -]?$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a sentence.

    Attributes:
        left: What stands before it in its clause, up to the figure before; empty stretches have start = end.
        right: What stands behind it in its clause, up to the figure behind.
        direction: ``up``, ``down``, ``unchanged``, or empty.
        sign: The words that say the direction.
        is_amount: Whether it says by how much something moved.
        is_share: Whether it is a part of a whole.
        joined: Whether it is counted of one thing with the figure before it.
        event: What was done with what is counted.
        seizure: Whether that belongs to what is measured.
        is_base: Whether a change is told that began there: *from 320* to 210 cases.
        subject_end: Where the words stop that name what moved, or what reached a level; -1 where none do.
        like: The figure whose unit a number without one shares: *to 35,368 cases from 34,495*.
    """

    quantity: Quantity
    sentence: Sentence
    left: tuple[int, int]
    right: tuple[int, int]
    direction: str = ""
    sign: Span | None = None
    is_amount: bool = False
    is_share: bool = False
    joined: bool = False
    event: Span | None = None
    seizure: bool = False
    subject_end: int = -1
    is_base: bool = False
    like: Quantity | None = None

    @property
    def span(self) -> Span:
        """The figure's words, bound and unit included."""
        return self.quantity.span


def figures_of(reading: ArticleReading, sentence: Sentence) -> tuple[Figure, ...]:
    """Give the figures of a sentence, in text order; empty in a language without rules."""
    words = words_of(sentence.language)
    if words is None:
        return ()
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(reading.text, sentence.span.start, sentence.span.end)]
    numbers = [
        quantity
        for quantity in quantities_between(reading, sentence.span.start, sentence.span.end)
        if quantity.kind in _KINDS
        and quantity.value is not None
        and not any(each.contains(quantity.span) for each in quoted)
    ]
    figures: list[Figure] = []
    for place, quantity in enumerate(numbers):
        before = numbers[place - 1].span.end if place else sentence.span.start
        behind = numbers[place + 1].span.start if place + 1 < len(numbers) else sentence.span.end
        figure = _figure(reading.text, words, sentence, quantity, before, behind)
        figures.append(_joined(reading, words, figure, figures[-1] if figures else None))
    reported = [figure for figure in figures if _is_reported(reading.text, figure)]
    return tuple(_moved_since(reading, words, *pair) for pair in zip_longest(reported, reported[1:]))


def _figure(text: str, words: Words, sentence: Sentence, quantity: Quantity, before: int, behind: int) -> Figure:
    marks = breaks_in(text, before, quantity.span.start)
    start = marks[-1][1] if marks else before
    marks = breaks_in(text, quantity.span.end, behind)
    end = marks[0][0] if marks else behind
    figure = Figure(quantity, sentence, (start, quantity.span.start), (quantity.span.end, end))
    return _with_event(text, words, _with_change(text, words, figure))


def _with_change(text: str, words: Words, figure: Figure) -> Figure:
    """Tell whether a figure is a level, a share or the amount of a change, by the words right beside it."""
    quantity = figure.quantity
    left = _DATED.sub("", text[figure.left[0] : figure.left[1]]) if not words.spaced else text[slice(*figure.left)]
    offset = figure.left[0]
    shares = list(words.shares.finditer(left)) if quantity.kind is Kind.PERCENT else []
    if shares and _ONLY.fullmatch(left, shares[-1].end()) is not None:
        return replace(figure, is_share=True, subject_end=offset + shares[-1].start())
    if quantity.kind is Kind.PERCENT and (compared := _compared(text, words, figure)) is not None:
        return compared
    if is_measured_against(text, figure.left[0], figure.left[1]):
        return figure
    if (match := words.from_words.search(left)) is not None and not words.spaced:
        grown = _risen_to(text, words, figure)
        if grown is not None:
            way, sign = grown
            return replace(figure, direction=way, sign=sign, is_base=True, subject_end=offset + match.start())
    if (match := words.risen_from.search(left)) is not None:
        way = _way(match)
        sign = Span(offset + match.start(way), offset + match.end(way))
        return replace(figure, direction=way, sign=sign, is_base=True, subject_end=offset + match.start())
    if (match := words.to.search(left)) is not None:
        way = _way(match)
        sign = Span(offset + match.start(way), offset + match.end(way))
        return replace(figure, direction=way, sign=sign, subject_end=offset + match.start())
    if (match := words.changes.search(left)) is not None and _can_be_amount(quantity, match, words):
        way = _way(match)
        sign = Span(offset + match.start(way), offset + match.end(way))
        return replace(figure, direction=way, sign=sign, is_amount=True, subject_end=offset + match.start())
    right = text[figure.right[0] : figure.right[1]]
    if quantity.kind is Kind.PERCENT and (match := words.after.match(right)) is not None:
        way = _way(match)
        sign = Span(figure.right[0] + match.start(way), figure.right[0] + match.end(way))
        return replace(figure, direction=way, sign=sign, is_amount=True)
    if shares:
        return replace(figure, is_share=True, subject_end=offset + shares[-1].start())
    if (match := words.levels.search(left)) is not None:
        return replace(figure, subject_end=offset + match.start())
    return figure


def _risen_to(text: str, words: Words, figure: Figure) -> tuple[str, Span] | None:
    """Give the change that leads on from a figure: 从2019年的140吨增至2021年的172吨."""
    right = _DATED.sub("", text[slice(*figure.right)])
    match = words.to.search(right)
    if match is None:
        return None
    way = _way(match)
    return way, Span(figure.right[0] + match.start(way), figure.right[0] + match.end(way))


def _compared(text: str, words: Words, figure: Figure) -> Figure | None:
    """Read *cao hơn 3,2 điểm phần trăm so với* as a change: a share that is only bounded is compared with nothing."""
    quantity = figure.quantity
    if quantity.number is None or quantity.bound == EXACT or not words.compared_in.match(text, *figure.right):
        return None
    match = words.changes.search(text[quantity.span.start : quantity.number.start])
    if match is None:
        return None
    way = _way(match)
    sign = Span(quantity.span.start + match.start(way), quantity.span.start + match.end(way))
    plain = replace(quantity, bound=EXACT, span=Span(quantity.number.start, quantity.span.end))
    return replace(figure, quantity=plain, direction=way, sign=sign, is_amount=True)


def _way(match: re.Match[str]) -> str:
    return next(way for way in ("up", "down", "unchanged") if match.groupdict().get(way))


def _can_be_amount(quantity: Quantity, match: re.Match[str], words: Words) -> bool:
    """Tell whether a word of change before a figure governs it: *more 20 people* is a count, *cut 5%* a change."""
    said = match.group(0).strip().lower()
    if words.language == "en" and quantity.kind is not Kind.PERCENT:
        return said not in ("more", "less", "fewer", "higher", "lower", "cut", "rise", "fall", "up", "down")
    return True


def _with_event(text: str, words: Words, figure: Figure) -> Figure:
    if figure.is_amount or figure.subject_end >= 0:
        return figure
    seizure = _last(words.seizures, text, *figure.left)
    event = _last(words.events, text, *figure.left)
    if seizure is not None and (event is None or seizure.end >= event.end):
        return replace(figure, event=seizure, seizure=True)
    if event is not None:
        return replace(figure, event=event)
    after = words.events.search(text, *figure.right) or words.seizures.search(text, *figure.right)
    if after is not None:
        return replace(figure, event=Span(*after.span()), seizure=bool(words.seizures.fullmatch(after.group(0))))
    return figure


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> Span | None:
    found = None
    for match in pattern.finditer(text, start, end):
        found = Span(*match.span())
    return found


def _joined(reading: ArticleReading, words: Words, figure: Figure, before: Figure | None) -> Figure:
    """Let a figure share what the one before it is counted of, where nothing but a join stands between them."""
    if before is not None:
        figure = _with_unit_of(reading, words, figure, before)
    if before is not None and before.is_amount and _is_start(reading, words, figure, before):
        return replace(figure, direction=before.direction, sign=before.sign, is_base=True, event=None)
    if before is not None and before.is_amount and _is_second_change(reading, words, figure, before):
        return replace(figure, direction=before.direction, sign=before.sign, is_amount=True, event=None)
    if before is None or figure.is_amount or before.is_amount or figure.is_share:
        return figure
    between = _without_dates(reading, before.span.end, figure.span.start)
    if before.is_base and (words.onwards.fullmatch(between) or (not words.spaced and figure.direction)):
        left = (before.left[0], figure.span.start)
        figure = replace(figure, subject_end=before.subject_end, left=left, event=None)
        return replace(figure, direction=before.direction, sign=before.sign)
    if words.joins.fullmatch(between) is None:
        alone = figure.event is None and figure.subject_end < 0 and figure.left[0] == before.span.end
        return replace(figure, event=before.event, seizure=before.seizure) if alone else figure
    if figure.event is None or figure.event.start > figure.span.end:
        figure = replace(figure, event=before.event or figure.event, seizure=before.seizure or figure.seizure)
    return replace(figure, joined=True)


def _is_start(reading: ArticleReading, words: Words, figure: Figure, before: Figure) -> bool:
    """Tell a level from which a change led on: *dropped by 4 per cent, from 47,100 hectares*."""
    if figure.is_amount or figure.is_share or figure.direction or not before.direction:
        return False
    between = _without_dates(reading, before.span.end, figure.span.start)
    return (
        words.from_words.fullmatch(_WITHOUT_A_DATE.sub("", between)) is not None
        and figure.quantity.kind is not Kind.PERCENT
    )


def _with_unit_of(reading: ArticleReading, words: Words, figure: Figure, before: Figure) -> Figure:
    """Let a number without a unit share that of the figure that it is compared with, or led on from."""
    counted = figure.quantity.kind in (Kind.NUMBER, Kind.COUNT)
    if not counted or figure.quantity.unit_words is not None or before.is_share:
        return figure
    between = _without_dates(reading, before.span.end, figure.span.start)
    starts = words.from_words.fullmatch(_WITHOUT_A_DATE.sub("", between)) is not None
    led = before.is_base and words.onwards.fullmatch(between) is not None
    against = is_measured_against(reading.text, figure.left[0], figure.left[1])
    told = starts or led or against or is_part_of(between)
    if not told or breaks_in(reading.text, before.span.end, figure.span.start, strong=True):
        return figure
    like = before.like or before.quantity
    if before.is_amount:
        return figure
    return replace(figure, like=like, is_base=figure.is_base or starts)


def _moved_since(reading: ArticleReading, words: Words, figure: Figure, behind: Figure | None) -> Figure:
    """Give a level the direction that is told with what it came from: *1,187 cases, up from 769*."""
    if (
        figure.quantity.kind is not Kind.PERCENT
        and (multiplied := _multiplied(reading.text, words, figure)) is not None
    ):
        return multiplied
    if behind is None or figure.is_amount or figure.direction or behind.is_amount:
        return figure
    between = reading.text[figure.span.end : behind.span.start]
    if _LATER_CLAUSE.search(between):
        return figure
    match = words.risen_from.search(between) or words.fallen_against.search(between)
    if match is None or not between[: match.start()].rstrip().endswith((",", "，")):
        return figure
    way = _way(match)
    sign = Span(figure.span.end + match.start(way), figure.span.end + match.end(way))
    return replace(figure, direction=way, sign=sign)


def _multiplied(text: str, words: Words, figure: Figure) -> Figure | None:
    """Read a change that is told in words behind a level: *119 ca, cao gấp đôi cùng kỳ*."""
    if figure.direction or figure.is_amount or text[figure.span.end : figure.span.end + 1] not in (",", "，"):
        return None
    end = min(figure.sentence.span.end, figure.span.end + _SAID_BEHIND)
    breaks = breaks_in(text, figure.span.end + 1, end)
    match = words.multiplied.search(text, figure.span.end, breaks[0][0] if breaks else end)
    if match is None:
        return None
    way = _way(match)
    return replace(figure, direction=way, sign=Span(*match.span()))


def _is_second_change(reading: ArticleReading, words: Words, figure: Figure, before: Figure) -> bool:
    """Tell a change that shares the word of change before it: *rose 12% and 45% respectively*, 分别上升12%和45%."""
    if figure.is_amount or figure.is_share or figure.direction or figure.quantity.kind is not Kind.PERCENT:
        return False
    between = reading.text[before.span.end : figure.span.start]
    around = reading.text[max(before.left[0], before.span.start - _EACH_NEAR) : figure.right[1] + _EACH_NEAR]
    return words.joins.fullmatch(between) is not None and _EACH.search(around) is not None


def _without_dates(reading: ArticleReading, start: int, end: int) -> str:
    said, at = "", start
    for each in quantities_between(reading, start, end):
        if each.kind is Kind.DATE:
            said += reading.text[at : each.span.start]
            at = each.span.end
    return said + reading.text[at:end]


def _is_reported(text: str, figure: Figure) -> bool:
    """Tell a figure that is reported from one that is only said in passing."""
    quantity = figure.quantity
    if _NAMES_BEFORE.search(text[max(0, figure.span.start - 8) : figure.span.start]) and quantity.unit == "countries":
        return False
    if figure.is_amount or figure.is_share or figure.direction:
        return True
    if quantity.kind is Kind.MONEY:
        return True
    if quantity.kind is Kind.PERCENT:
        return True
    governed = figure.event is not None
    if quantity.kind is Kind.NUMBER:
        return (figure.subject_end >= 0 or figure.like is not None) and not _is_year(quantity)
    if quantity.unit == "projects" and _size(quantity) >= _SMALL:
        return True
    if quantity.unit in _DECLARED:
        return governed and quantity.unit in ("organisations", "times") and _size(quantity) >= _SMALL
    if quantity.unit is None:
        return (governed and (figure.seizure or _size(quantity) >= _SMALL)) or _size(quantity) >= _FEW
    if _in_words(text, quantity) and _size(quantity) < _SMALL:
        return governed
    return True


def _is_year(quantity: Quantity) -> bool:
    return quantity.bound == EXACT and re.fullmatch(r"(?:19|20)[0-9]{2}", quantity.value or "") is not None


def _size(quantity: Quantity) -> float:
    return float(quantity.value or 0)


def _in_words(text: str, quantity: Quantity) -> bool:
    return quantity.number is not None and _WORD_NUMBER.fullmatch(quantity.number.of(text)) is not None


def unit_span(text: str, quantity: Quantity, language: str) -> Span | None:
    """Give the noun that a figure counts, without what describes it: *vụ* of *vụ mua bán người*."""
    unit = quantity.unit_words
    if unit is None or quantity.kind is not Kind.COUNT:
        return unit
    if language == "en":
        return _last_noun(text, unit, quantity.unit)
    return head_noun(text, unit, language, quantity.unit) if language == "vi" else unit


def _last_noun(text: str, noun: Span, unit: str | None) -> Span:
    """Give the last word of an English noun, where it says the unit by itself: *cases* of *trafficking cases*."""
    said = noun.of(text)
    cut = said.rfind(" ") + 1
    return (
        Span(noun.start + cut, noun.end) if cut and lexicon("en").ids("units").get(said[cut:].lower()) == unit else noun
    )


def head_noun(text: str, noun: Span, language: str, unit: str | None) -> Span:
    """Give the first words of a Vietnamese noun that say the same unit and leave a description of two words."""
    said = noun.of(text)
    ids = lexicon(language).ids("units")
    for blank in re.finditer(r"[ \u00a0]+", said):
        rest = said[blank.end() :].split()
        if len(rest) >= _DESCRIPTION and ids.get(said[: blank.start()].lower(), "") == unit:
            return Span(noun.start, noun.start + blank.start())
    return noun


def groups(figures: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """Give figures that are counted of one thing together, in text order."""
    group: list[Figure] = []
    for figure in figures:
        if group and not figure.joined:
            yield tuple(group)
            group = []
        group.append(figure)
    if group:
        yield tuple(group)
