"""Lists of a link's two sides that do not have as many things in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.alignment.difference import Difference, DifferenceKind, Standing
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.alignment.difference import Passage

_FEWEST, _MOST = 3, 12
_LONGEST_ITEM = 60
"""Code points: longer than a thing in a list is a clause."""
_WORDS_OF_A_THING = {"en": 2, "vi": 4}
"""On average; what is longer is a clause."""
_HAN_ITEM = re.compile(r"[^、，,。;；:：“”\"《》()（）\s]+")
_HAN_AND = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:以及|及|和|与|或)(?=[\u3400-\u9fff]{2})")
_LATIN_CLAUSE = re.compile(r"[^.;:!?“”\"()\n]+")
_PART = re.compile(r"[^,]*[^,\s][^,]*")
_LATIN_AND = {"en": re.compile(r"\s+(?:and|or)\s+"), "vi": re.compile(r"\s+(?:và|hoặc|hay)\s+")}
_AND_OPENS = {"en": re.compile(r"(?:and|or)\s+"), "vi": re.compile(r"(?:và|hoặc|hay)\s+")}
_REST = {
    "en": re.compile(r"(?:and\s+|or\s+)?(?:others?\b|so on|the like|more\b|etc)", re.IGNORECASE),
    "vi": re.compile(r"(?:và\s+)?(?:các .*khác\b|v\.?\s?v|khác\b)", re.IGNORECASE),
}


def differing_lists(a: Passage, b: Passage) -> Iterator[Difference]:
    """Compare how many things are listed, where each side has one list."""
    mine, yours = list(_lists(a)), list(_lists(b))
    if len(mine) != 1 or len(yours) != 1:
        return
    (here, count), (there, other) = mine[0], yours[0]
    if count != other:
        message = tr("The list here has {count} things, there {other}.", count=count, other=other)
        yield Difference(DifferenceKind.LIST, Standing.DIFFERS, (here,), (there,), message)


def _lists(passage: Passage) -> Iterator[tuple[Span, int]]:
    """Give each list of things with how many it has."""
    for span in passage.spans:
        found = _in_han(passage.text, span) if passage.language == "zh" else _in_latin(passage, span)
        yield from (each for each in found if _FEWEST <= each[1] <= _MOST)


def _in_han(text: str, sentence: Span) -> Iterator[tuple[Span, int]]:
    """In Chinese a sign of its own parts the things of a list, and the last stands behind *and*."""
    items: list[Span] = []
    for found in _HAN_ITEM.finditer(text, sentence.start, sentence.end):
        if items and text[items[-1].end] != "、":
            yield from _counted(text, items)
            items = []
        items.append(Span(*found.span()))
    yield from _counted(text, items)


def _counted(text: str, items: list[Span]) -> Iterator[tuple[Span, int]]:
    if len(items) < _FEWEST - 1 or any(item.end - item.start > _LONGEST_ITEM // 2 for item in items):
        return
    count = sum(1 + len(_HAN_AND.findall(text[item.start : item.end])) for item in items)
    yield Span(items[0].start, items[-1].end), count


def _in_latin(passage: Passage, sentence: Span) -> Iterator[tuple[Span, int]]:
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


def _list(
    passage: Passage, parts: list[re.Match[str]], both: re.Pattern[str], opens: re.Pattern[str]
) -> tuple[Span, int] | None:
    """Give a list whose first thing stands at the end of the first part; None for a list of clauses."""
    inner = [len(part[0].split()) for part in parts[1:-1]]
    if not inner or sum(inner) > _WORDS_OF_A_THING[passage.language] * len(inner):
        return None
    ending = parts[-1][0].strip()
    is_rest = bool(_REST[passage.language].match(ending))
    is_two = not opens.match(ending) and both.search(ending) is not None
    first = parts[0]
    start = first.end() - len(first[0].split()[-1])
    return _trimmed(passage.text, start, parts[-1].end()), len(parts) - is_rest + is_two


def _ends_list(item: str, both: re.Pattern[str], opens: re.Pattern[str]) -> bool:
    return opens.match(item) is not None or (len(item) <= _LONGEST_ITEM and both.search(item) is not None)


def _trimmed(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)
