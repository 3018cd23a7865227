"""One person for all places of an article that name the same one: in full, by a part of the name, in two languages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_shapes import Person, PersonNaming
from core.analysis.suggesting.people_words import UNSPACED, covered, phrases, small, word_set
from core.language.lexicon import lexicon
from core.text.fold import fold_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.analysis.suggesting.reading import ArticleReading

_LETTERS = re.compile(r"[^\W\d_]+")
_VOWELS = re.compile(r"[aeiouüy]+")
_FOREIGN_NAME = re.compile(r"[A-Za-z'’-]{4,}")


_SHORT_PART = 3
"""A part of a name of fewer letters counts only right before a verb of speech."""


@dataclass(slots=True)
class _Group:
    """Namings of one person, as far as they are found out."""

    names: dict[str, str] = field(default_factory=dict[str, str])
    glosses: set[str] = field(default_factory=set[str])
    parts: tuple[str, ...] = ()
    namings: list[PersonNaming] = field(default_factory=list[PersonNaming])
    identity: str = ""

    def take(self, other: _Group) -> None:
        """Take the namings of what turned out to be the same person."""
        self.names = {**other.names, **self.names}
        self.glosses |= other.glosses
        self.namings += other.namings
        self.identity = self.identity or other.identity


def join(reading: ArticleReading, low: str, namings: Sequence[PersonNaming]) -> tuple[Person, ...]:
    """Join namings into persons, and add the places that name them without a title.

    Args:
        low: The whole text in small letters.
    """
    groups = _by_name(reading, [each for each in namings if not each.short])
    groups = _merged(groups)
    for naming in (each for each in namings if each.short):
        _place_short(reading, groups, naming)
    _add_known(reading, groups)
    _add_plain(reading, low, groups)
    _add_parts(reading, groups)
    _add_dotted_parts(low, reading, groups)
    groups.sort(key=lambda group: min(each.whole.start for each in group.namings))
    return tuple(
        Person(
            tuple(sorted(group.names.items())),
            tuple(sorted(group.namings, key=lambda each: each.whole.start)),
            group.identity,
        )
        for group in groups
    )


def _by_name(reading: ArticleReading, namings: Sequence[PersonNaming]) -> list[_Group]:
    found: dict[str, _Group] = {}
    for naming in namings:
        if naming.name is None:
            continue
        words = reading.words(naming.name)
        identity = _identity(reading, naming.name)
        key = identity or fold_key(words)
        group = found.setdefault(key, _Group(identity=identity))
        group.names.setdefault(naming.sentence.language, words)
        group.parts = group.parts or _parts(words, naming.sentence.language)
        if naming.gloss is not None:
            group.glosses.add(fold_key(reading.words(naming.gloss)))
        group.namings.append(replace(naming, identity=identity))
    return list(found.values())


def _parts(words: str, language: str) -> tuple[str, ...]:
    """Give the words of a name, without the titles of nobility that an English text writes before it."""
    parts = tuple(_LETTERS.findall(fold_key(words)))
    if language != "en":
        return parts
    return tuple(part for part in parts if part not in _nobles()) or parts


@cache
def _nobles() -> frozenset[str]:
    return frozenset(word for noble in word_set("en", "titles", "noble") for word in _LETTERS.findall(fold_key(noble)))


def _identity(reading: ArticleReading, name: Span) -> str:
    for naming in reading.namings_in(name):
        if naming.type == "person" and len(naming.span) * 2 > len(name):
            return naming.identity
    return ""


def _merged(groups: list[_Group]) -> list[_Group]:
    """Join what is a part of one other name, or the same name in another script."""
    kept: list[_Group] = []
    for group in sorted(groups, key=lambda each: -len(each.parts)):
        wider = [other for other in kept if _is_part(group, other) or _same_abroad(group, other)]
        if len(wider) == 1:
            wider[0].take(group)
        else:
            kept.append(group)
    return kept


def _is_part(group: _Group, other: _Group) -> bool:
    if not set(group.names) <= set(other.names) or set(group.names) & UNSPACED:
        return False
    return 0 < len(group.parts) < len(other.parts) and set(group.parts) <= set(other.parts)


def _same_abroad(group: _Group, other: _Group) -> bool:
    if set(group.names) & set(other.names):
        return False
    for one, two in ((group, other), (other, group)):
        if any(fold_key(name) in one.glosses for name in two.names.values()):
            return True
        for name in one.names.values():
            if _is_han(name) and any(_reads(name, latin) for latin in two.names.values() if not _is_han(latin)):
                return True
    return False


def _is_han(name: str) -> bool:
    return all("\u3400" <= character <= "\u9fff" for character in name)


def _reads(han: str, latin: str) -> bool:
    """Tell whether a name in Latin letters may be a Chinese one: the surname's reading, and as many syllables."""
    parts = _LETTERS.findall(fold_key(latin))
    if len(parts) < 2 or small(han)[0] not in _readings().get(parts[0], ()):
        return False
    return sum(len(_VOWELS.findall(part)) for part in parts[1:]) == len(han) - 1


@cache
def _readings() -> Mapping[str, tuple[str, ...]]:
    return lexicon("zh").section("surname_readings")


def _place_short(reading: ArticleReading, groups: list[_Group], naming: PersonNaming) -> None:
    """Give a part of a name to the person it fits: the one named last before, if it fits several."""
    if naming.name is None:
        return
    words = reading.words(naming.name)
    part = fold_key(words)
    fitting = [group for group in groups if part in group.parts]
    before = [group for group in fitting if any(each.whole.start < naming.whole.start for each in group.namings)]
    if before:
        latest = max(before, key=lambda group: _last_before(group, naming.whole.start))
        latest.namings.append(naming)
    elif fitting:
        fitting[0].namings.append(naming)
    elif naming.roles and _FOREIGN_NAME.fullmatch(words):
        groups.append(_Group({naming.sentence.language: words}, set(), (part,), [naming]))


def _last_before(group: _Group, place: int) -> int:
    return max(each.whole.start for each in group.namings if each.whole.start < place)


def _add_known(reading: ArticleReading, groups: list[_Group]) -> None:
    """Add the persons whose names the project knows."""
    taken = [(each.whole.start, each.whole.end) for group in groups for each in group.namings]
    by_identity = {group.identity: group for group in groups if group.identity}
    for known in reading.namings:
        sentence = reading.sentence_at(known.span.start)
        if known.is_term or known.type != "person" or sentence is None:
            continue
        if covered(known.span.start, known.span.end, taken):
            continue
        group = by_identity.get(known.identity)
        if group is None:
            group = by_identity[known.identity] = _Group(identity=known.identity)
            group.names[sentence.language] = reading.words(known.span)
            groups.append(group)
        group.namings.append(PersonNaming(sentence, known.span, known.span, identity=known.identity))


def _add_plain(reading: ArticleReading, low: str, groups: list[_Group]) -> None:
    """Add the places that give a name that was found elsewhere with its title."""
    namings = [each for group in groups for each in group.namings]
    taken = [(each.start, each.end) for naming in namings for each in (naming.name, naming.gloss) if each is not None]
    for group in groups:
        for language, name in group.names.items():
            for span in _places(low, small(name), spaced=language not in UNSPACED):
                sentence = reading.sentence_at(span.start)
                if sentence is None or covered(span.start, span.end, taken):
                    continue
                taken.append((span.start, span.end))
                group.namings.append(PersonNaming(sentence, span, span))


def _places(low: str, name: str, *, spaced: bool) -> Iterator[Span]:
    at = low.find(name)
    while at >= 0:
        end = at + len(name)
        inside = (at and low[at - 1].isalnum()) or (end < len(low) and low[end].isalnum())
        if not (spaced and inside):
            yield Span(at, end)
        at = low.find(name, end)


def _add_parts(reading: ArticleReading, groups: list[_Group]) -> None:
    """Add English sentences' short forms: ``Wang said``."""
    owners: dict[str, list[_Group]] = {}
    for group in groups:
        if "en" in group.names:
            for part in _LETTERS.findall(group.names["en"]):
                owners.setdefault(part, []).append(group)
    alone = {part: found[0] for part, found in owners.items() if len(found) == 1 and _tells(part)}
    if not alone:
        return
    taken = [(each.whole.start, each.whole.end) for group in groups for each in group.namings]
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(part) for part in alone)})(?![\w-])")
    for sentence in reading.sentences:
        if sentence.language != "en":
            continue
        for match in pattern.finditer(reading.text, sentence.span.start, sentence.span.end):
            if covered(match.start(), match.end(), taken) or _in_capitals(reading.text, match.start(), match.end()):
                continue
            behind = match.end() + 1
            if len(match[0]) < _SHORT_PART and not _acts(reading.text, behind, sentence.span.end):
                continue
            span = Span(match.start(), match.end())
            alone[match[0]].namings.append(PersonNaming(sentence, span, span, short=True))


def _add_dotted_parts(low: str, reading: ArticleReading, groups: list[_Group]) -> None:
    """Add the places that give one part of a Chinese form of a foreign name: ``扎希德`` for ``艾哈迈德·扎希德``."""
    owners: dict[str, list[_Group]] = {}
    for group in groups:
        for part in _DOTS.split(small(group.names.get("zh", ""))):
            owners.setdefault(part, []).append(group)
    taken = [(each.whole.start, each.whole.end) for group in groups for each in group.namings]
    for part, found in owners.items():
        if len(found) != 1 or len(part) < 2 or part == small(found[0].names.get("zh", "")):
            continue
        for span in _places(low, part, spaced=False):
            sentence = reading.sentence_at(span.start)
            beside = low[max(0, span.start - 1) : span.start] + low[span.end : span.end + 1]
            if sentence is None or sentence.language != "zh" or _DOTS.search(beside):
                continue
            if not covered(span.start, span.end, taken):
                taken.append((span.start, span.end))
                found[0].namings.append(PersonNaming(sentence, span, span, short=True))


_DOTS = re.compile("[·•・]")


def _tells(part: str) -> bool:
    small = part.lower()
    return len(part) > 1 and part[0].isupper() and small not in word_set("en", "titles", "field")


def _acts(text: str, start: int, end: int) -> bool:
    """Tell whether a verb of speech, or of asking, begins at a place."""
    verbs = (phrases("en", "speech", "say", "attend"), phrases("en", "proposals", "ask", "pledge", "agree"))
    return any(each.at(text, start, end) is not None for each in verbs)


def _in_capitals(text: str, start: int, end: int) -> bool:
    """Tell whether a capitalised word stands right beside."""
    behind = text[end : end + 2]
    if len(behind) == 2 and behind[0] == " " and behind[1].isupper():
        return True
    before = text[max(0, start - 30) : start].rstrip(" ")
    last = before.rsplit(" ", 1)[-1] if before else ""
    return len(before) < start and bool(last) and last[0].isupper() and last[-1].isalnum() and text[start - 1] == " "
