"""Whether two entities may be one: people across scripts, meetings by series and number. It proposes, never merges."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.language.names.by_reading import NamesByReading
from core.language.names.matching import How, same_name
from core.language.names.person import person_name
from core.language.names.readings import mandarin_beside, syllable_key
from core.language.series import SeriesNumber, meeting_identity, same_meeting
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.language.names.matching import NameMatch
    from core.language.names.person import PersonName
    from core.model.entity import Entity
    from core.wording import Phrase

_FEWEST_PARTS = 2


def same_identity(one: Entity, other: Entity) -> Phrase | None:
    """Say why two entities may be one and the same; None if nothing speaks for it.

    Entities of two types never are, nor meetings of two series, or of two numbers in one.
    """
    if one.id == other.id or one.type != other.type:
        return None
    if one.type == "meeting":
        first, second = series_of(one), series_of(other)
        if first is not None and second is not None:
            return same_series_reason(second) if same_meeting(first, second) else None
    if one.type == "person":
        return _of_people(one, other)
    if (one.series or other.series) and (fold_key(one.series), one.ordinal) != (fold_key(other.series), other.ordinal):
        return None
    names = {fold_key(name.text): name.text for name in one.names}
    shared = next((name.text for name in other.names if fold_key(name.text) in names), None)
    return None if shared is None else tr("both are called “{name}”", name=shared)


def series_of(entity: Entity) -> SeriesNumber | None:
    """Give the series and number of a meeting, by its names where nobody has said them; None where names differ."""
    if entity.series:
        return SeriesNumber(entity.series, entity.ordinal)
    found = {each for name in entity.names if (each := meeting_identity(name.text, name.language or None)) is not None}
    numbered = {each for each in found if each.ordinal is not None}
    if len({each.series for each in found}) != 1 or len(numbered) > 1:
        return None
    return (numbered or found).pop()


def same_series_reason(meeting: SeriesNumber) -> Phrase:
    """Say that both are one meeting."""
    label = meeting.series if meeting.ordinal is None else f"{meeting.series} {meeting.ordinal}"
    return tr("both are {name}", name=label)


def same_person_reason(match: NameMatch, one: str, other: str) -> Phrase:
    """Say how two names come to be one person's."""
    match match.how:
        case How.SAME:
            return tr("both are called “{name}”", name=one)
        case How.MARKS:
            return tr("“{one}” is “{other}” written otherwise", one=one, other=other)
        case How.ORDER:
            return tr("“{one}” and “{other}” have the same parts in another order", one=one, other=other)
        case How.READING:
            return tr("“{one}” is read as “{other}” in Vietnamese", **_han_first(one, other))
        case How.PINYIN:
            return tr("“{one}” is “{other}” in pinyin", **_han_first(one, other))
        case How.CHARACTERS:
            return tr("“{one}” and “{other}” may be readings of the same characters", one=one, other=other)
        case _:
            return tr("“{one}” may be short for “{other}”", one=one, other=other)


def people_of_two_scripts(people: Iterable[Entity]) -> Iterator[tuple[Entity, Entity, Phrase, bool]]:
    """Walk pairs of people whose names are one in two scripts or two languages, the reason, and whether it is sure.

    Only those are compared that can be alike, so that thousands take a moment.
    """
    everybody = list(people)
    by_reading: NamesByReading[tuple[int, str]] = NamesByReading()
    by_family: dict[str, list[tuple[int, str]]] = defaultdict(list)
    han: list[tuple[int, str]] = []
    marked: list[tuple[int, str, PersonName]] = []
    for place, person in enumerate(everybody):
        for name in person.names:
            parted = person_name(name.text)
            if parted is None:
                continue
            if parted.is_han:
                han.append((place, name.text))
                continue
            by_reading.enter(name.text, (place, name.text))
            if len(parted.parts) >= _FEWEST_PARTS:
                marked.append((place, name.text, parted))
                if parted.bare:
                    for family in {fold_key(parted.parts[0]), fold_key(parted.parts[-1])}:
                        by_family[family].append((place, name.text))
    yield from _pairs(everybody, ((*one, *other) for one in han for other in _read_as(by_reading, one[1])))
    yield from _pairs(
        everybody,
        ((place, text, *other) for place, text, parted in marked for other in _in_mandarin(by_family, parted)),
    )


def _pairs(
    people: list[Entity], candidates: Iterable[tuple[int, str, int, str]]
) -> Iterator[tuple[Entity, Entity, Phrase, bool]]:
    for one, name, other, other_name in candidates:
        match = same_name(name, other_name) if one != other else None
        if match is not None and match.how in {How.READING, How.PINYIN, How.CHARACTERS}:
            yield people[one], people[other], same_person_reason(match, name, other_name), match.sure


def _read_as(by_reading: NamesByReading[tuple[int, str]], name: str) -> tuple[tuple[int, str], ...]:
    parted = person_name(name)
    return by_reading.whole(fold_key(parted.parts[0])) if parted else ()


def _in_mandarin(by_family: dict[str, list[tuple[int, str]]], name: PersonName) -> Iterator[tuple[int, str]]:
    for family in mandarin_beside(syllable_key(name.parts[0])):
        yield from by_family.get(family.replace("v", "u"), ())


def _of_people(one: Entity, other: Entity) -> Phrase | None:
    unsure: Phrase | None = None
    for mine in one.names:
        for yours in other.names:
            match = same_name(mine.text, yours.text)
            if match is not None and match.sure:
                return same_person_reason(match, mine.text, yours.text)
            if match is not None and unsure is None:
                unsure = same_person_reason(match, mine.text, yours.text)
    return unsure


def _han_first(one: str, other: str) -> dict[str, object]:
    parted = person_name(one)
    return {"one": one, "other": other} if parted and parted.is_han else {"one": other, "other": one}
