"""Lists of a link's two sides that do not have as many things in them.

Where the words of the two lists are known to stand for each other, the things themselves are told: which has no
partner, and which is two things on the other side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from core.analysis.alignment.difference import Difference, DifferenceKind, Standing
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.alignment.counterparts import Counterparts
    from core.analysis.alignment.difference import Passage
    from core.wording import Phrase

_FEWEST, _MOST = 3, 12
_LONGEST_ITEM = 60
"""Code points: longer than a thing in a list is a clause."""
_WORDS_OF_A_THING = {"en": 2, "vi": 4}
"""On average; what is longer is a clause."""
_SYLLABLES = {"en": 1, "vi": 2}
"""Of the first thing, behind which nothing tells where it begins."""
_HAN_ITEM = re.compile(r"[^、，,。;；:：“”\"《》()（）\s]+")
_HAN_AND = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:以及|及|和|与|或)(?=[\u3400-\u9fff]{2})")
_HAN_REST = re.compile(r"(?<=[\u3400-\u9fff]{2})等")
_ENOUGH = 0.9
"""What two things must share to be one, where 1 is a word."""
_LATIN_CLAUSE = re.compile(r"[^.;:!?“”\"()\n]+")
_WORD = re.compile(r"\S+")
_PART = re.compile(r"[^,]*[^,\s][^,]*")
_LATIN_AND = {"en": re.compile(r"\s+(?:and|or)\s+"), "vi": re.compile(r"\s+(?:và|hoặc|hay)\s+")}
_AND_OPENS = {"en": re.compile(r"(?:and|or)\s+"), "vi": re.compile(r"(?:và|hoặc|hay)\s+")}
_REST = {
    "en": re.compile(r"(?:and\s+|or\s+)?(?:(?:many |all |some )?others?\b|so on|the like|more\b|etc)", re.IGNORECASE),
    "vi": re.compile(r"(?:và\s+)?(?:(?:các|những|nhiều) .*khác\b|v\.?\s?v|khác\b)", re.IGNORECASE),
}
_OPENS = {
    "en": re.compile(r"\s*(?:including|such as|namely|notably|particularly|especially|like)\s+", re.IGNORECASE),
    "vi": re.compile(
        r"\s*(?:(?:bao )?gồm(?: có)?|trong đó có|cụ thể là|nhất là|đặc biệt là|như|là|về(?: các mặt)?)\s+",
        re.IGNORECASE,
    ),
}
"""What a list begins behind, though a comma stands before it."""


class _List(NamedTuple):
    """The things of a list, and whether it says that there are others."""

    things: tuple[Span, ...]
    goes_on: bool


def differing_lists(a: Passage, b: Passage, counterparts: Counterparts) -> Iterator[Difference]:
    """Compare how many things are listed, where each side has one list."""
    mine, yours = list(_lists(a)), list(_lists(b))
    if len(mine) != 1 or len(yours) != 1:
        return
    here, there = mine[0], yours[0]
    count, other = len(here.things), len(there.things)
    if count == other:
        return
    if count < other:
        told = _by_things(a, here.things, b, there.things, counterparts, turned=False)
    else:
        told = _by_things(b, there.things, a, here.things, counterparts, turned=True)
    if here.goes_on == there.goes_on:
        yield from told or [_by_number(here.things, there.things)]
    else:
        # What has no partner may be among the others.
        yield from (each for each in told if each.standing is Standing.DIFFERS)


def _by_number(here: Sequence[Span], there: Sequence[Span]) -> Difference:
    message = tr("The list here has {count} things, there {other}.", count=len(here), other=len(there))
    a, b = (Span(each[0].start, each[-1].end) for each in (here, there))
    return Difference(DifferenceKind.LIST, Standing.DIFFERS, (a,), (b,), message)


def _by_things(
    a: Passage, few: Sequence[Span], b: Passage, many: Sequence[Span], counterparts: Counterparts, *, turned: bool
) -> list[Difference]:
    """Tell of the longer list what has no partner, and what is one thing with others; nothing where that is not sure.

    Args:
        turned: Whether the shorter list stands on the second side.
    """
    partners: defaultdict[Span, list[Span]] = defaultdict(list)
    alone: list[Span] = []
    for thing in many:
        weights = [counterparts.shared(each, thing, turned=turned) for each in few]
        best = max(weights)
        if best < _ENOUGH:
            alone.append(thing)
        elif weights.count(best) > 1:
            return []
        else:
            partners[few[weights.index(best)]].append(thing)
    if any(each not in partners for each in few) or not all(_adjoin(many, each) for each in partners.values()):
        return []
    if any(counterparts.is_told_twice(one, things, turned=turned) for one, things in partners.items()):
        return []
    told = [((one,), tuple(things), _other(a, one, b, things)) for one, things in partners.items() if len(things) > 1]
    told += [((), (thing,), _only(b, thing)) for thing in alone]
    return [_difference(one, other, message, turned=turned) for one, other, message in told]


def list_lengths(passage: Passage) -> Iterator[int]:
    """Tell of each list how many things it has."""
    return (len(each.things) for each in _lists(passage))


def _difference(few: tuple[Span, ...], many: tuple[Span, ...], message: Phrase, *, turned: bool) -> Difference:
    a, b = (many, few) if turned else (few, many)
    standing = Standing.DIFFERS if a and b else Standing.ONLY_A if a else Standing.ONLY_B
    return Difference(DifferenceKind.LIST, standing, a, b, message)


def _adjoin(things: Sequence[Span], some: Sequence[Span]) -> bool:
    places = [things.index(each) for each in some]
    return all(behind - before == 1 for before, behind in pairwise(places))


def _other(a: Passage, one: Span, b: Passage, others: Sequence[Span]) -> Phrase:
    listed = ", ".join(_on_one_line(b, each) for each in others)
    return tr(
        "“{one}” is one thing on one side, on the other it is {count}: {listed}.",
        one=_on_one_line(a, one),
        count=len(others),
        listed=listed,
    )


def _only(passage: Passage, thing: Span) -> Phrase:
    return tr("“{words}” stands on one side only.", words=_on_one_line(passage, thing))


def _on_one_line(passage: Passage, span: Span) -> str:
    return " ".join(passage.words(span).split())


def _lists(passage: Passage) -> Iterator[_List]:
    for span in passage.spans:
        found = _in_han(passage.text, span) if passage.language == "zh" else _in_latin(passage, span)
        yield from (each for each in found if _FEWEST <= len(each.things) <= _MOST)


def _in_han(text: str, sentence: Span) -> Iterator[_List]:
    """In Chinese a sign of its own parts the things of a list, and the last stands behind *and*."""
    items: list[Span] = []
    for found in _HAN_ITEM.finditer(text, sentence.start, sentence.end):
        if items and text[items[-1].end] != "、":
            yield from _parted(text, items)
            items = []
        items.append(Span(*found.span()))
    yield from _parted(text, items)


def _parted(text: str, items: list[Span]) -> Iterator[_List]:
    if len(items) < _FEWEST - 1 or any(item.end - item.start > _LONGEST_ITEM // 2 for item in items):
        return
    things = [thing for item in items for thing in _between(_HAN_AND, text, item)]
    rest = _HAN_REST.search(text, things[-1].start, things[-1].end)
    if rest is not None:
        things[-1] = Span(things[-1].start, rest.start())
    yield _List(tuple(things), rest is not None)


def _between(both: re.Pattern[str], text: str, item: Span) -> Iterator[Span]:
    """Cut an item where it says *and*."""
    at = item.start
    for found in both.finditer(text, item.start, item.end):
        if at < found.start():
            yield Span(at, found.start())
            at = found.end()
    yield Span(at, item.end)


def _in_latin(passage: Passage, sentence: Span) -> Iterator[_List]:
    both, opens = _LATIN_AND.get(passage.language), _AND_OPENS.get(passage.language)
    if both is None or opens is None:
        return
    for clause in _LATIN_CLAUSE.finditer(passage.text, sentence.start, sentence.end):
        parts = list(_PART.finditer(passage.text, clause.start(), clause.end()))
        begin = 0
        for n, part in enumerate(parts):
            if n > begin and _ends_list(part[0].strip(), both, opens):
                found = _list(passage, parts[begin : n + 1], both, opens)
                if found is not None:
                    yield found
                # Where a list of clauses ends, its last clause may hold a list of things.
                begin = n


def _list(passage: Passage, parts: list[re.Match[str]], both: re.Pattern[str], opens: re.Pattern[str]) -> _List | None:
    """Give a list whose first thing stands at the end of the first part; None for a list of clauses."""
    text, opener = passage.text, _OPENS[passage.language]
    openings = [n for n, part in enumerate(parts[:-1]) if opener.match(part[0])]
    parts = parts[openings[-1] if openings else 0 :]
    inner = [len(part[0].split()) for part in parts[1:-1]]
    if not inner or sum(inner) > _WORDS_OF_A_THING[passage.language] * len(inner):
        return None
    first, *middle, last = parts
    behind = opener.match(text, first.start(), first.end()) if openings else None
    words = list(_WORD.finditer(first[0]))[-_SYLLABLES[passage.language] :]
    start = behind.end() if behind is not None else first.start() + words[0].start()
    things = [_trimmed(text, start, first.end()), *(_trimmed(text, *part.span()) for part in middle)]
    ending = _trimmed(text, *last.span())
    if _REST[passage.language].match(text, ending.start, ending.end):
        return _List(tuple(things), goes_on=True)
    opening = opens.match(text, ending.start, ending.end)
    if opening is not None:
        return _List((*things, _trimmed(text, opening.end(), ending.end)), goes_on=False)
    found = both.search(text, ending.start, ending.end)
    if found is None:
        return _List((*things, ending), goes_on=False)
    things.append(Span(ending.start, found.start()))
    if _REST[passage.language].match(text, found.end(), ending.end):
        return _List(tuple(things), goes_on=True)
    return _List((*things, Span(found.end(), ending.end)), goes_on=False)


def _ends_list(item: str, both: re.Pattern[str], opens: re.Pattern[str]) -> bool:
    return opens.match(item) is not None or (len(item) <= _LONGEST_ITEM and both.search(item) is not None)


def _trimmed(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)
