"""Where a text names entities and terms that the project knows: all their names, and how other scripts write them.

Names are walked word by word in one pass over the text, folded, the longest first. A character of a script without
spaces is a word of its own. What is folded alike must then agree in marks and capitals as far as both sides bear any.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from core.analysis.name_fit import Pattern, Words, fits
from core.analysis.same_identity import series_of
from core.analysis.suggesting.reading import ARTICLE_ROLES, Naming
from core.language.names.by_reading import NamesByReading
from core.language.names.readings import HAN, hanviet, is_han, pinyin
from core.language.zh.words import chinese_words
from core.text.fold import fold_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.language.regions import Region
    from core.model.entity import Entity, Term

_UNSPACED = f"{HAN}\u3040-\u30ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_LETTER = rf"[^\W\d_{_UNSPACED}]"
# Marks that are characters of their own and what nobody sees stay in the word that they stand in.
_WORD = re.compile(rf"[{_UNSPACED}]|{_LETTER}(?:{_LETTER}|[\u0300-\u036f\u00ad\u200c\u200d])*|\d+|\n|[^\s\w'’·•–—-]")
_COMMA = re.compile(r"\s*,")
_READ_IN_OTHER_SCRIPTS = frozenset({"person", "place"})
_READINGS = 3
"""So many ways to read a name in characters are looked for."""
_SHORTEST_HAN = 2
_FIRST_HAN = "\u3400"
_WINDOW = 8
_BEHIND_A_NAME = "同与和对在向率等就说称及会于将已也还并表指强出與對說稱會於將"


@dataclass(slots=True)
class _Node:
    """Names that begin with the same words: what goes on from there, and what ends there."""

    below: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    names: list[Pattern] = field(default_factory=list[Pattern])


@dataclass(frozen=True, slots=True)
class _Hit:
    """Words in the folded text: the first, the one behind the last, and the names that fit them."""

    first: int
    end: int
    patterns: tuple[Pattern, ...]


class Gazetteer:
    """Finds the names of entities and terms in texts.

    Args:
        entities: With the merged ones: their names name what they turned out to be.
    """

    def __init__(self, entities: Iterable[Entity], terms: Iterable[Term] = ()) -> None:
        """Take all names in."""
        self._root = _Node()
        self._by_reading: NamesByReading[Pattern] = NamesByReading()
        every = {entity.id: entity for entity in entities}
        for entity in every.values():
            goal = _goal(entity, every)
            meeting = series_of(goal) if goal.type == "meeting" else None
            ordinal = meeting.ordinal if meeting else None
            for name in _names(entity):
                self._enter(name, Pattern("", (), goal.id, goal.type, ordinal=ordinal))
        for term in terms:
            for name in term.names:
                self._enter(name.text, Pattern("", (), term.id, term.kind, is_term=True))

    def find(self, text: str, regions: Sequence[Region] = ()) -> tuple[Naming, ...]:
        """List what the text names, in text order and without overlaps but for one entity and one term at a time.

        Words that name two things of one type name neither for sure, and are left out.

        Args:
            regions: In text order; only those of the article itself are read. Without any, all of the text is.
        """
        words = Words(text, [found.span() for found in _WORD.finditer(text)])
        own = [(each.span, each.language or "") for each in regions if each.role in ARTICLE_ROLES]
        limits = own if regions else [(Span(0, len(text)), "")] if text else []
        return tuple(naming for hit, span in self._hits(words, limits) for naming in _namings(hit, span))

    def _enter(self, name: str, meant: Pattern) -> None:
        name = unicodedata.normalize("NFC", name)
        spellings = {name: False, _COMMA.sub(" ", name): False}
        if meant.type in _READ_IN_OTHER_SCRIPTS and not meant.is_term:
            if is_han(name):
                read = _pinyin_both_ways(name) if meant.type == "person" else _pinyin_in_one(name)
                spellings |= dict.fromkeys((*hanviet(name)[:_READINGS], *read), True)
            elif meant.type == "person":
                self._by_reading.enter(name, replace(meant, spelling=name, derived=True))
        for spelling, derived in spellings.items():
            parts = tuple(found[0] for found in _WORD.finditer(spelling))
            keys = [fold_key(part) for part in parts]
            one_letter = len(keys) == 1 and len(keys[0]) < _SHORTEST_HAN
            if not keys or one_letter:
                continue
            node = self._root
            for key in keys:
                node = node.below.setdefault(key, _Node())
            made = replace(meant, spelling=spelling, parts=parts, derived=derived)
            if made not in node.names:
                node.names.append(made)

    def _hits(self, words: Words, limits: Sequence[tuple[Span, str]]) -> Iterator[tuple[_Hit, Span]]:
        place, count = 0, len(words.keys)
        while place < count:
            hit = self._longest(words, place)
            if hit is None:
                place += 1
                continue
            span = words.span(hit.first, hit.end)
            limit = next((each for each in limits if each[0].contains(span)), None)
            kept = () if limit is None else tuple(each for each in hit.patterns if fits(each, words, place, limit[1]))
            if (
                limit is None
                or not kept
                or not _is_word(words.text, span, person=all(each.type == "person" for each in kept))
            ):
                place += 1
                continue
            yield _Hit(hit.first, hit.end, kept), span
            place = hit.end

    def _longest(self, words: Words, place: int) -> _Hit | None:
        """Give the longest name that begins at a word, whose letters agree."""
        found: _Hit | None = None
        node = self._root
        at = place
        keys = words.keys
        while at < len(keys):
            below = node.below.get(keys[at])
            if below is None or (at > place and not words.adjoin(at)):
                break
            node = below
            at += 1
            if node.names:
                agree = tuple(each for each in node.names if words.agree(each, place))
                found = _Hit(place, at, agree) if agree else found
        size, derived = self._by_reading.longest(keys, place) if keys[place] >= _FIRST_HAN else (0, ())
        if derived and (found is None or size > found.end - place):
            return _Hit(place, place + size, derived)
        return found


def _names(entity: Entity) -> Iterator[str]:
    yield from (name.text for name in entity.names)
    if entity.series:
        yield entity.label
    meeting = series_of(entity) if entity.type == "meeting" else None
    if meeting is not None and meeting.ordinal is not None:
        # How articles say the number with the letters: 20th SOMTC, SOMTC lần thứ 20, 第20届SOMTC.
        yield f"{meeting.series} {meeting.ordinal}"
        yield f"{meeting.ordinal}{_ending(meeting.ordinal)} {meeting.series}"
        yield f"{meeting.series} lần thứ {meeting.ordinal}"
        yield from (f"第{meeting.ordinal}{counter}{meeting.series}" for counter in "届屆次")


def _ending(ordinal: int) -> str:
    """Give what English writes behind the digits of an ordinal."""
    teens = ordinal % 100 in (11, 12, 13)
    return "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(ordinal % 10, "th")


def _goal(entity: Entity, every: dict[str, Entity]) -> Entity:
    seen = {entity.id}
    while entity.merged_into and entity.merged_into in every and entity.merged_into not in seen:
        entity = every[entity.merged_into]
        seen.add(entity.id)
    return entity


def _pinyin_both_ways(name: str) -> Iterator[str]:
    for spelt in pinyin(name)[:_READINGS]:
        family, _, given = spelt.partition(" ")
        yield spelt
        if given:
            yield f"{given} {family}"


def _pinyin_in_one(name: str) -> Iterator[str]:
    yield from (spelt.replace(" ", "").capitalize() for spelt in pinyin(name)[:_READINGS])


def _namings(hit: _Hit, span: Span) -> Iterator[Naming]:
    by_kind: dict[tuple[bool, str], set[str]] = defaultdict(set)
    for each in hit.patterns:
        by_kind[each.is_term, each.type].add(each.identity)
    for (is_term, type_), identities in sorted(by_kind.items()):
        if len(identities) == 1:
            yield Naming(span, identities.pop(), type_, is_term)


def _is_word(text: str, span: Span, *, person: bool) -> bool:
    """Tell whether two Chinese characters stand for themselves: not so 中国 in 发展中国家, 李希 in 李希望."""
    if len(span) != _SHORTEST_HAN or not is_han(span.of(text)):
        return True
    start, end = span.start, span.end
    while start > 0 and span.start - start < _WINDOW and is_han(text[start - 1]):
        start -= 1
    while end < len(text) and end - span.end < _WINDOW and is_han(text[end]):
        end += 1
    cutter = chinese_words()
    cutter.load()
    found = cutter.cut(text[start:end])
    if found is None:
        return True
    cuts = set(accumulate(map(len, found), initial=start))
    whole = (span.start in cuts, span.end in cuts)
    if span.start + 1 in cuts:
        return all(whole)
    if person and whole == (True, False):
        # A word list takes 王毅同 for one name.
        return span.end + 1 in cuts and text[span.end] in _BEHIND_A_NAME
    return all(whole) if person else any(whole)
