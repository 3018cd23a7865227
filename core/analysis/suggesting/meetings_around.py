"""What an article tells of a meeting beside its names: when, how, where, by whom, and whether it was held."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.suggesting.meetings_cities import chinese_place, city_before, host_by_place, host_here, is_place
from core.analysis.suggesting.meetings_words import MeetingWords, meeting_words
from core.analysis.suggesting.statistics_places import PlaceName, places_in
from core.analysis.suggesting.statistics_quantities import quantities_between
from core.language.quantity import Kind, Quantity
from core.model.suggestion import FoundValue
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.meetings_names import MeetingName
    from core.analysis.suggesting.reading import ArticleReading

_NEAR = 70
_CLOSE = 45
_CLAUSE_END = re.compile(r"[.;。；!?\n]")
_PHASES = ("postponed", "cancelled", "planned", "held")
_FORMATS = ("hybrid", "online", "in_person")
_BLANKS = " \u00a0"
_PERIOD = re.compile(r"[0-9X]{4}(?:/[0-9X]{4})?")
_LIST = 2
_DATELINE = re.compile(r"[ ]?电|[ ]?電|[ ]?\([A-Z][\w/ ]+\)[ ]?[-–—]")
_OPENING = re.compile(
    r"(?:^|[,;.][ \u00a0])(?:tại|ở|Tại|Ở|in|In)[ \u00a0](?:thủ đô[ \u00a0]|thành phố[ \u00a0])?"
    r"(?P<name>[^\W\d_a-zà-ỹđ][\w’-]*(?:[ \u00a0][^\W\d_a-zà-ỹđ][\w’-]*){0,3})"
    r"(?:[ \u00a0]?[,(][ \u00a0]?[^\W\d_a-zà-ỹđ][\w ]{1,20}\)?)?,[ \u00a0](?:the[ \u00a0])?$"
)
_AHEAD = 14
"""Code points by which a word of planning may stand farther off than the word of what is done."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around one name: half open stretches on its two sides, up to the next name."""

    name: MeetingName
    words: MeetingWords
    before: tuple[int, int]
    after: tuple[int, int]


def told_of(
    reading: ArticleReading,
    names: Sequence[MeetingName],
    every: Sequence[MeetingName],
    unnamed: Sequence[MeetingName] = (),
) -> tuple[FoundValue, ...]:
    """Give what is told of a meeting at its names, each field once for each language.

    Args:
        reading: The article.
        names: The places that name the meeting.
        every: All names of meetings in the article, in text order.
        unnamed: Places that speak of this meeting as *the meeting*; what they tell counts where no name tells it.
    """
    values: list[FoundValue] = []
    said: set[tuple[str, str]] = set()
    stretches = [each for name in names if (each := _around(name, every)) is not None]
    more = [each for name in unnamed if (each := _around(name, every)) is not None]
    for field, find in _FINDERS:
        for around in (*stretches, *(more if field in _BY_OTHER_WORDS else ())):
            key = (field, around.words.language)
            if key in said:
                continue
            found = find(reading, around)
            if found:
                said.add(key)
                values += found
    if names and not any(value.field == "host" for value in values):
        values += _host_by_place(reading, names, values) or _host_here(reading, names)
    return tuple(_consistent(values))


def _host_by_place(
    reading: ArticleReading, names: Sequence[MeetingName], values: Sequence[FoundValue]
) -> list[FoundValue]:
    """Infer the host of a meeting that is told from others by its number or its name."""
    told = any(name.number is not None or name.signature is not None for name in names)
    place = next((value for value in values if value.field == "place"), None)
    if place is None or not told:
        return []
    sentence = reading.sentence_at(place.words[0].start)
    host = host_by_place(reading.text, place, sentence.language) if sentence is not None else None
    return [host] if host is not None else []


def _host_here(reading: ArticleReading, names: Sequence[MeetingName]) -> list[FoundValue]:
    """Infer the host of a meeting that was held *here*, where the article was written."""
    told = (name for name in names if name.number is not None)
    hosts = (host_here(reading, name.span, name.sentence.span.end, name.sentence.language) for name in told)
    return [host for host in hosts if host is not None][:1]


def _consistent(values: Sequence[FoundValue]) -> Iterator[FoundValue]:
    """Leave out what one half of an article says against the other: one answer, where only one can be."""
    first: dict[str, str | None] = {}
    for value in values:
        if value.field in ("host", "chair", "participants"):
            yield value
            continue
        known = first.setdefault(value.field, value.normal)
        if value.normal == known or known is None:
            yield value


def _around(name: MeetingName, others: Sequence[MeetingName]) -> _Around | None:
    words = meeting_words(name.sentence.language)
    if words is None:
        return None
    start, end = name.sentence.span.start, name.sentence.span.end
    for other in others:
        if other.sentence.n != name.sentence.n or other.span == name.span:
            continue
        if other.span.end <= name.span.start:
            start = max(start, other.span.end)
        elif other.span.start >= name.span.end:
            end = min(end, other.span.start)
    return _Around(name, words, (start, name.span.start), (name.span.end, end))


def _date(reading: ArticleReading, around: _Around) -> list[FoundValue]:
    """Take the date that stands closest with a word of time, behind the name before in front of it."""
    text = reading.text
    behind = [each for each in _dates(reading, around.after) if _leads(text, around, each)]
    if behind:
        exact = [each for each in behind if not _PERIOD.fullmatch(each.edtf or "")]
        return [_dated((exact or behind)[0])]
    before = [each for each in _dates(reading, around.before) if not _PERIOD.fullmatch(each.edtf or "")]
    if not before:
        return []
    date = before[-1]
    between = text[date.span.end : around.name.span.start]
    if _CLAUSE_END.search(between):
        return []
    attended = around.words.of("held").search(text, date.span.end, around.name.span.start)
    opens = date.span.start - around.before[0] < _CLOSE // 2
    held = around.words.of("held").search(
        text, around.name.span.end, min(around.after[1], around.name.span.end + _NEAR)
    )
    if attended or (opens and (held or len(between) < _CLOSE)) or len(between.strip(" ,，")) < _LIST:
        return [_dated(date)]
    return []


def _dates(reading: ArticleReading, stretch: tuple[int, int]) -> list[Quantity]:
    if stretch[0] >= stretch[1]:
        return []
    return [
        each
        for each in quantities_between(reading, *stretch)
        if each.kind is Kind.DATE and each.edtf and not _DATELINE.match(reading.text, each.span.end)
    ]


def _leads(text: str, around: _Around, date: Quantity) -> bool:
    """Tell whether words of time lead from a name to a date behind it."""
    between = text[around.name.span.end : date.span.start]
    unnamed = around.name.signature is None and not around.name.letters
    if len(between) > (_CLOSE // 2 if unnamed else _NEAR + _CLOSE) or _CLAUSE_END.search(between):
        return False
    cue = around.words.of("time_cues").search(between[-_CLOSE:])
    held = around.words.of("held").search(between) or around.words.of("planned").search(between)
    if held is None and _PERIOD.fullmatch(date.edtf or "") and len(between) > _CLOSE // 2:
        return False
    near = len(between.strip(" ,，(（")) < _LIST * 2 or is_place(between)
    after = around.words.of("held_after").search(text, date.span.end, min(around.after[1], date.span.end + _CLOSE))
    return near or (cue is not None and (held is not None or len(between) < _CLOSE)) or after is not None


def _dated(date: Quantity) -> FoundValue:
    assumed = "" if date.basis == "stated" else date.basis
    return FoundValue("date", words=(date.span,), normal=date.edtf, doubtful="X" in (date.edtf or ""), reason=assumed)


def _phase(reading: ArticleReading, around: _Around) -> list[FoundValue]:
    """Take the word closest to the name that says whether the meeting is planned, held, put off or called off."""
    if around.name.number is None and around.name.signature is None:
        return []
    found: list[tuple[int, str, Span]] = []
    for phase in _PHASES:
        for match in _beside(reading.text, around, around.words.of(phase)):
            behind = match.start() >= around.name.span.end
            gap = match.start() - around.name.span.end if behind else around.name.span.start - match.end()
            # "will be held", "将出席": what is planned is said in front of what is done.
            found.append((gap - (_AHEAD if phase == "planned" else 0), phase, Span(*match.span())))
    direct = [
        m for m in _beside(reading.text, around, around.words.of("held_direct")) if _touches(reading.text, m, around)
    ]
    found += [(_AHEAD, "held", Span(*match.span())) for match in direct]
    if not found:
        return []
    _, phase, span = min(found, key=lambda each: each[0])
    return [FoundValue("phase", words=(span,), normal=phase)]


def _beside(text: str, around: _Around, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Give what is said near a name, without the end of a sentence or clause between."""
    behind = pattern.search(text, around.after[0], min(around.after[1], around.after[0] + _NEAR))
    if behind is not None and not _CLAUSE_END.search(text, around.name.span.end, behind.start()):
        yield behind
    for match in pattern.finditer(text, max(around.before[0], around.before[1] - _CLOSE), around.before[1]):
        if not _CLAUSE_END.search(text, match.end(), around.name.span.start):
            yield match


def _touches(text: str, match: re.Match[str], around: _Around) -> bool:
    return match.end() <= around.name.span.start and not text[match.end() : around.name.span.start].strip(_BLANKS)


def _format(reading: ArticleReading, around: _Around) -> list[FoundValue]:
    """Take the first word of how people took part, behind the name or in front of it."""
    text = reading.text
    for stretch in (around.after, (max(around.before[0], around.before[1] - _CLOSE), around.before[1])):
        found: list[tuple[int, int, str]] = []
        for form in _FORMATS:
            match = _way_of_meeting(text, around, form, stretch)
            if match is not None:
                found.append((match.start(), -match.end(), form))
        if found:
            # "trực tiếp kết hợp trực tuyến" says two ways where a part of it says one.
            mixed = [each for each in found if each[2] == "hybrid" and each[0] - min(found)[0] < _CLOSE // 2]
            start, end, form = mixed[0] if mixed else min(found)
            if start - around.name.span.end > _NEAR * 2:
                continue
            return [FoundValue("format", words=(Span(start, -end),), normal=form)]
    return []


def _way_of_meeting(text: str, around: _Around, form: str, stretch: tuple[int, int]) -> re.Match[str] | None:
    """Give the first word of a way to meet; *online scams* and *lừa đảo trực tuyến* say what is talked about."""
    for match in around.words.of(form).finditer(text, *stretch):
        before = text[max(0, match.start() - _CLOSE) : match.start()].rstrip(_BLANKS)
        behind = text[match.end() : match.end() + _CLOSE].lstrip(_BLANKS + "-–")
        talked_of = around.words.of("of_the_net").match(behind) or _ends_with(before, around.words.of("on_the_net"))
        if talked_of is None:
            return match
    return None


def _place(reading: ArticleReading, around: _Around) -> list[FoundValue]:
    text, words = reading.text, around.words
    online = _way_of_meeting(text, around, "online", (around.before[0], around.after[1])) is not None
    if online and any(way.normal == "online" for way in _format(reading, around)):
        return []
    if not words.spaced:
        span = chinese_place(text, around.before, around.after)
        return [_place_value(text, span, words.language)] if span is not None else _city(text, around)
    opening = _OPENING.search(text, around.before[0], around.before[1])
    if opening is not None:
        return [_place_value(text, Span(*opening.span("name")), words.language)]
    for match in words.of("places").finditer(text, around.after[0], min(around.after[1], around.after[0] + _NEAR)):
        if not _held_at(text, around, match.start()):
            continue
        span = _named_place(text, match.end(), around.after[1])
        if span is not None and not any(each.span.overlaps(span) for each in _dates(reading, around.after)):
            return [_place_value(text, span, words.language)]
    return _city(text, around)


def _city(text: str, around: _Around) -> list[FoundValue]:
    city = city_before(text, *around.before, around.words)
    return [_place_value(text, city, around.words.language)] if city is not None else []


def _held_at(text: str, around: _Around, at: int) -> bool:
    """Tell whether a preposition behind a name says where the meeting is: right there, or behind a word of holding."""
    between = text[around.name.span.end : at]
    if not between.strip(" ,"):
        return True
    if _CLAUSE_END.search(between):
        return False
    return any(around.words.of(key).search(between) for key in ("place_verbs", "held_after"))


def _named_place(text: str, start: int, end: int) -> Span | None:
    match = re.compile(
        r"[ \u00a0]+(?:(?:the[ ](?:[a-z]+[ ])?(?:city[ ]of|capital[ ]of)|thủ đô|thành phố|TP\.?|tỉnh)[ \u00a0]+)?"
        r"(?P<name>[^\W\d_][\w.’'-]*(?:[ \u00a0]+[^\W\d_a-zà-ỹ][\w’'-]*){0,3})"
    ).match(text, start, end)
    if match is None or not match["name"][0].isupper():
        return None
    name = match["name"]
    kept = name.split()
    while kept and not kept[-1][0].isupper():
        kept.pop()
    span = Span(match.start("name"), match.start("name") + len(name.rstrip(".,")))
    return span if kept else None


def _place_value(text: str, span: Span, language: str) -> FoundValue:
    named = places_in(text, span.start, span.end, language)
    code = named[0].code if len(named) == 1 and named[0].span == span else ""
    return FoundValue("place", words=(span,), text=span.of(text), normal=code or None)


def _host(reading: ArticleReading, around: _Around) -> list[FoundValue]:
    return _country_by(reading.text, around, "host", "hosts", "hosts_after")


def _chair(reading: ArticleReading, around: _Around) -> list[FoundValue]:
    return _country_by(reading.text, around, "chair", "chairs", "chairs_after")


def _country_by(text: str, around: _Around, field: str, before_key: str, after_key: str) -> list[FoundValue]:
    """Take the country that stands behind a word of hosting, or in front of one."""
    start, end = around.before[0], min(around.after[1], around.after[0] + _NEAR * 2)
    places = [
        place
        for place in places_in(text, start, end, around.words.language)
        if place.code and not around.name.span.overlaps(place.span)
    ]
    for place in places:
        lead = text[max(start, place.span.start - 30) : place.span.start].rstrip(_BLANKS)
        cue = _ends_with(lead, around.words.of(before_key))
        if cue is None and field == "chair" and (host := _ends_with(lead, around.words.of("hosts"))) is not None:
            cue = _ends_with(lead[: host.start()].rstrip(_BLANKS), around.words.of(before_key))
        tail = text[place.span.end : min(end, place.span.end + 30)].lstrip(_BLANKS)
        after = around.words.of(after_key).match(tail)
        if field == "chair" and after is not None and around.words.of("hosts_after").match(tail) is not None:
            after = None
        if cue is not None and (not _needs_verb(cue.group(0)) or after is not None):
            return [_country(field, place)]
        if cue is None and after is not None and field == "host" and _reaches(text, place, around):
            return [_country(field, place)]
    return []


def _ends_with(lead: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    return next((match for match in pattern.finditer(lead) if match.end() == len(lead)), None)


def _needs_verb(cue: str) -> bool:
    return cue in ("do", "由")


def _reaches(text: str, place: PlaceName, around: _Around) -> bool:
    """Tell whether a country in front of a verb of hosting stands right before the name."""
    between = text[place.span.end : around.name.span.start]
    return place.span.end <= around.name.span.start and len(between) < _CLOSE


def _country(field: str, place: PlaceName) -> FoundValue:
    return FoundValue(field, words=(place.span,), text=place.shown, normal=place.code)


def _participants(reading: ArticleReading, around: _Around) -> list[FoundValue]:
    """Take those who are listed behind a word of taking part; one alone is no list."""
    text = reading.text
    match = around.words.of("attends").search(text, around.after[0], around.after[1])
    if match is None:
        return []
    places = [place for place in places_in(text, match.end(), around.after[1], around.words.language) if place.code]
    return [_country("participants", place) for place in places] if len(places) >= _LIST else []


_FINDERS = (
    ("date", _date),
    ("phase", _phase),
    ("format", _format),
    ("place", _place),
    ("host", _host),
    ("chair", _chair),
    ("participants", _participants),
)
_BY_OTHER_WORDS = frozenset({"date", "format", "place", "host"})
