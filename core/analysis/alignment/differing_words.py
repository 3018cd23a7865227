"""Words that differ where all around them is the same: two reports in one language, one of which may be wrong."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from core.analysis.alignment.difference import Difference, DifferenceKind, Standing
from core.analysis.alignment.terms import compounds
from core.text.fold import fold_key, tone_key
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.alignment.difference import Passage

_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")
_FLANK = 2
"""Words that must be the same on each side of what differs."""
_LONGEST = 6
_CONTENT_OF_FLANK = {"vi": 2, "zh": 2}
"""Of these, how many must say something by themselves; one in languages whose words are no syllables."""
_COMPOUNDS = frozenset({"vi"})
_BREAK = re.compile(r"[.,;:!?()。，；：！？、（）\n]")
_LITTLE = {
    "vi": """và của các những cho với trong trên ở tại là được bị đã đang sẽ cũng có này đó khi thì mà để từ đến về theo
        do vào ra một mỗi mọi việc sự cuộc hay hoặc như nhằm tiếp tục""",
    "en": """a an the and or of to in on at by for from with as that which who is are was were be been has have had will
        would its their his her this these those it they also further""",
    "zh": "的 了 在 和 与 及 或 对 向 为 以 于 将 被 从 到 由 就 也 都 而 并 但 则 其 之 等 这 那 该 各",
}


_Frame: TypeAlias = "tuple[tuple[str, ...], tuple[str, ...]]"
"""The neighbours before and behind."""


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    span: Span


def differing_words(a: Passage, b: Passage) -> Iterator[Difference]:
    """Find words of two passages of one language that stand for each other between the same neighbours."""
    if not a.language or a.language != b.language:
        return
    mine, yours = list(_words(a)), list(_words(b))
    taken: list[tuple[Span, Span]] = []
    for (i, j), (k, m) in sorted(_between_same(a, mine, b, yours), key=lambda pair: sum(n - o for o, n in pair)):
        here, there = _whole(a, mine, i, j), _whole(b, yours, k, m)
        if not any(one.overlaps(here) or other.overlaps(there) for one, other in taken):
            taken.append((here, there))
    for here, there in sorted(taken):
        message = tr("“{one}” here is “{other}” there.", one=a.words(here), other=b.words(there))
        yield Difference(DifferenceKind.WORDS, Standing.DIFFERS, (here,), (there,), message)


def _between_same(
    a: Passage, mine: Sequence[_Word], b: Passage, yours: Sequence[_Word]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Give stretches of words, first and behind the last, that differ between neighbours that do not."""
    frames = defaultdict[_Frame, list[tuple[int, int]]](list)
    for frame, stretch in _frames(b, yours):
        frames[frame].append(stretch)
    for frame, (i, j) in _frames(a, mine):
        for k, m in frames.get(frame, ()):
            inside, other = [word.key for word in mine[i:j]], [word.key for word in yours[k:m]]
            # What begins or ends alike is told by a narrower frame.
            if inside[0] != other[0] and inside[-1] != other[-1] and set(inside).isdisjoint(other):
                yield (i, j), (k, m)


def _frames(passage: Passage, words: Sequence[_Word]) -> Iterator[tuple[_Frame, tuple[int, int]]]:
    little = _little(passage.language)
    least = _CONTENT_OF_FLANK.get(passage.language, 1)
    keys = [word.key for word in words]
    tells = [key not in little and not key.isdecimal() for key in keys]
    for i in range(_FLANK, len(words) - _FLANK):
        if sum(tells[i - _FLANK : i]) < least or _is_broken(passage, words[i - _FLANK : i + 1]):
            continue
        for j in range(i + 1, min(i + _LONGEST, len(words) - _FLANK) + 1):
            if _is_broken(passage, words[j - 1 : j + 1]):
                break
            if not any(tells[i:j]) or sum(tells[j : j + _FLANK]) < least:
                continue
            if not _is_broken(passage, words[j : j + _FLANK]):
                yield (tuple(keys[i - _FLANK : i]), tuple(keys[j : j + _FLANK])), (i, j)


def _words(passage: Passage) -> Iterator[_Word]:
    for span in passage.spans:
        for found in _TOKEN.finditer(passage.text, span.start, span.end):
            yield _Word(fold_key(found[0]), Span(*found.span()))


@cache
def _little(language: str) -> frozenset[str]:
    return frozenset(fold_key(word) for word in _LITTLE.get(language, "").split())


def _is_broken(passage: Passage, words: Sequence[_Word]) -> bool:
    """Tell whether a clause ends within words and the neighbours of them."""
    between = (passage.text[one.span.end : other.span.start] for one, other in itertools.pairwise(words))
    return any(_BREAK.search(gap) for gap in between)


def _whole(passage: Passage, words: Sequence[_Word], first: int, end: int) -> Span:
    """Show whole words: a Vietnamese one has two syllables as a rule, and what differs may be one of them."""
    if passage.language in _COMPOUNDS:
        known = compounds(passage.language)
        keys = [tone_key(passage.words(word.span)) for word in words]

        def is_word(at: int) -> bool:
            return 0 <= at < len(keys) - 1 and (keys[at], keys[at + 1]) in known

        if is_word(end - 1):
            end += 1
        elif not (is_word(end - 2) or is_word(end)):
            end += end < len(words)
        elif end - first == 1 and is_word(first - 1):
            first -= 1
    return Span(words[first].span.start, words[end - 1].span.end)
