"""Finding the meetings that an article names: each of them once, with all places that name it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.suggesting.meetings_around import told_of
from core.analysis.suggesting.meetings_names import MeetingName, Signature, meeting_names, other_words_for
from core.analysis.suggesting.statistics_quantities import quantities_between
from core.language.names.meetings import series_named
from core.language.quantity import Kind
from core.language.regions import Role
from core.model.suggestion import Found, FoundValue
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.analysis.suggesting.reading import ArticleReading

_Key = tuple[str, int | None]
_SURE, _LIKELY, _POSSIBLE = 0.95, 0.8, 0.7
_ONE = re.compile(r"\b(Meeting|Summit|Conference)s\b")
_OF_ALL_NATIONS = re.compile("^(?:联合国|聯合國)")
_HAN = re.compile(r"[\u3400-\u9fff]{4,}")
_FIELDS = ("meeting", "date", "phase", "format", "place", "host", "chair", "participants")


def find_meetings(reading: ArticleReading) -> tuple[Found, ...]:
    """Find the meetings that an article names, in the order of their first names.

    Two numbers of one series are two meetings; a series named without a number is a thing of its own.
    """
    names = meeting_names(reading)
    series = _series_of(names)
    groups: defaultdict[_Key, list[MeetingName]] = defaultdict(list)
    names = _headlines_numbered(names, series)
    for name in names:
        for number in (
            sorted((name.number, *name.more), key=lambda number: number or 0) if name.more else (name.number,)
        ):
            groups[_series(name, series), number].append(name)
    groups = _short_names_joined(groups)
    known = frozenset(series.values())
    numbered = [key for key in groups if key[1] is not None]
    # Where one meeting is told of, "the meeting" is that one.
    only = numbered[0] if len(numbered) == 1 else next(iter(groups)) if len(groups) == 1 else None
    others = other_words_for(reading, names) if only is not None else ()
    return tuple(
        _found(reading, key, group, names, known, others if key == only else ()) for key, group in groups.items()
    )


def _short_names_joined(
    groups: defaultdict[_Key, list[MeetingName]],
) -> defaultdict[_Key, list[MeetingName]]:
    """Join a Chinese short name with the full one of the same number: 麻委会第67届会议 is that of 麻醉品委员会."""
    joined: defaultdict[_Key, list[MeetingName]] = defaultdict(list)
    for key, names in groups.items():
        longer = [
            other
            for other in groups
            if other[1] == key[1] is not None and other != key and is_short_for(key[0], other[0])
        ]
        joined[longer[0] if len(longer) == 1 else key] += names
    for names in joined.values():
        names.sort(key=lambda name: name.span)
    return joined


def is_short_for(short: str, full: str) -> bool:
    """Tell whether a Chinese name is made of characters of a longer one, in their order, from its first one on."""
    short, full = (_OF_ALL_NATIONS.sub("", name) for name in (short, full))
    if not _HAN.fullmatch(short) or len(short) >= len(full) or short[:1] != full[:1]:
        return False
    rest = iter(full)
    return all(character in rest for character in short)


def _headlines_numbered(names: Sequence[MeetingName], series: Mapping[Signature, str]) -> tuple[MeetingName, ...]:
    """Give a full name in a headline the number of its series, where the article tells of one number only."""
    numbers: defaultdict[str, set[int]] = defaultdict(set)
    for name in names:
        if name.number is not None:
            numbers[_series(name, series)].update((name.number, *name.more))

    def numbered(name: MeetingName) -> MeetingName:
        told = numbers.get(_series(name, series), set())
        bare = name.number is None and not name.letters and name.sentence.role is Role.HEADLINE
        return replace(name, number=next(iter(told))) if bare and len(told) == 1 else name

    return tuple(numbered(name) for name in names)


def _series_of(names: Sequence[MeetingName]) -> Mapping[Signature, str]:
    """Map what full names say of a series to its letters, where some name says both, and only one series is meant."""
    said: defaultdict[Signature, set[str]] = defaultdict(set)
    for name in names:
        if name.signature is not None and name.signature.tells and name.letters:
            said[name.signature].add(name.letters)
    return {signature: next(iter(letters)) for signature, letters in said.items() if len(letters) == 1}


def _series(name: MeetingName, series: Mapping[Signature, str]) -> str:
    if name.letters:
        return name.letters
    named = series_named(name.core)
    if named is not None:
        return named
    if name.signature is None or not name.signature.tells:
        return name.core
    known = series.get(name.signature)
    if known is not None:
        return known
    parts = (name.signature.who, name.signature.levels, name.signature.topics)
    return "|".join(",".join(sorted(part)) for part in parts)


def _found(
    reading: ArticleReading,
    key: _Key,
    group: Sequence[MeetingName],
    names: Sequence[MeetingName],
    known: frozenset[str],
    others: Sequence[MeetingName],
) -> Found:
    number = key[1]
    letters = next((name.letters for name in group if name.letters), key[0] if key[0] in known else "")
    values = [_identity(reading, group, letters, number), *told_of(reading, group, names, others)]
    if number is None and letters:
        # What is told beside a bare series is told of one of its meetings, and nobody says of which.
        values = values[:1]
    ordered = sorted(values, key=lambda value: _FIELDS.index(value.field))
    mentions = tuple(name.span for name in group)
    return Found(
        "meeting", mentions, tuple(ordered), _rule(letters, number), _reason(letters, number), _score(letters, number)
    )


def _identity(reading: ArticleReading, group: Sequence[MeetingName], letters: str, number: int | None) -> FoundValue:
    """Give the name of the meeting: letters and number where they are known, else its first full name."""
    full = [name for name in group if name.signature is not None]
    first = next((name for name in full if number is None or _says_number(reading, name)), (full or group)[0])
    if letters:
        return FoundValue("meeting", words=(first.span,), text=letters if number is None else f"{letters} {number}")
    said = " ".join((first.said or first.span.of(reading.text)).split())
    if first.more and number is not None:
        said = _ONE.sub(r"\1", said.replace(str(first.number), str(number), 1))
    return FoundValue("meeting", words=(first.span,), text=said)


def _says_number(reading: ArticleReading, name: MeetingName) -> bool:
    return any(
        each.kind is Kind.ORDINAL for each in quantities_between(reading, name.span.start, name.span.end)
    ) or bool(name.letters)


def _rule(letters: str, number: int | None) -> str:
    if number is not None:
        return "meeting.numbered"
    return "meeting.series" if letters else "meeting.named"


def _reason(letters: str, number: int | None) -> str:
    if number is not None:
        return tr("A meeting is named with its number.")
    return tr("A series of meetings is named.") if letters else tr("A meeting is named without a number.")


def _score(letters: str, number: int | None) -> float:
    if number is not None:
        return _SURE
    return _LIKELY if letters else _POSSIBLE
