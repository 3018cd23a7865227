"""Where the body of an article ends, and what stands inside it without belonging to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.language.page_lines import (
    CREDIT,
    is_caption,
    is_closing_credit,
    is_end_cue,
    is_finished,
    is_page_line,
    is_signature,
)
from core.language.paragraphs import Paragraph, weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE_COST = 90
"""What a line of a list takes from the body."""
_SENTENCE = 45
"""Weight from which a paragraph that ends as a sentence does speaks for the body."""
_CAPTION_COST = 10
_SUBHEADING_COST = 25
_HEADLINE = 20
_MOST_GLUE = 2
_RUN = 3
"""Paragraphs of sentences in a row that are no teasers any more."""
_LIST_ITEM = re.compile(r"(?:[-–•*+]|\(?[a-z0-9]{1,3}[.)]|[（(]?[一二三四五六七八九十]{1,3}[、.）)])\s?(?=\S)")


@dataclass(frozen=True, slots=True)
class Body:
    """Where a body ends.

    Attributes:
        end: Index behind its last paragraph.
        boxes: Indexes of lines inside it that lead to other articles.
    """

    end: int
    boxes: frozenset[int]


def find_body(parts: Sequence[Paragraph]) -> Body:
    """Find the end of the body: the earliest of three signs.

    A line such as *Related articles* ends it, unless the article goes on behind it; so does what an article closes
    with, ``(完)`` or its author's name; and so does a thinning out of paragraphs that are sentences. What follows
    densely is never cut off for being short.
    """
    cue, boxes = _cue_end(parts)
    cue = _closed_before(parts, cue)
    end = _dense_end(parts, cue, boxes)
    if not end:
        return Body(_last_sentence(parts, cue), boxes)
    while end < cue:
        reached = end
        while reached < min(cue, end + _MOST_GLUE) and _is_glue(parts, reached):
            reached += 1
        if reached == cue or not _is_sentence(parts[reached]):
            break
        end = reached + 1
    return Body(end, boxes)


def _is_sentence(part: Paragraph) -> bool:
    return part.ends_sentence and not is_page_line(part)


def _is_glue(parts: Sequence[Paragraph], place: int) -> bool:
    """Tell whether a line holds sentences together: a caption between them, or *The meeting noted:*."""
    part = parts[place]
    return is_caption(parts, place) or (part.closing.endswith((":", "：")) and not is_page_line(part))


def _cue_end(parts: Sequence[Paragraph]) -> tuple[int, frozenset[int]]:
    """Give the place of the first line that ends the body, and the lines of boxes before it."""
    before = 0
    boxes: set[int] = set()
    seen_sentence = False
    for place, part in enumerate(parts):
        if seen_sentence and is_end_cue(part):
            if not _goes_on(parts, place, before):
                return place, frozenset(boxes)
            boxes.update(_box(parts, place))
        if part.ends_sentence:
            before += weight(part)
            seen_sentence = seen_sentence or weight(part) > CREDIT
    return len(parts), frozenset(boxes)


def _goes_on(parts: Sequence[Paragraph], cue: int, before: int) -> bool:
    """Tell whether the article goes on behind a box of links: more sentences in a row than stand before it."""
    run = run_weight = 0
    for place in range(cue + 1, len(parts)):
        if _is_sentence(parts[place]):
            run, run_weight = run + 1, run_weight + weight(parts[place])
            if run >= _RUN and run_weight > before:
                return True
        elif is_end_cue(parts[place]) and run:
            return False
        elif not _is_glue(parts, place):
            run = run_weight = 0
    return False


def _box(parts: Sequence[Paragraph], cue: int) -> Iterator[int]:
    yield cue
    for place in range(cue + 1, len(parts)):
        if _is_sentence(parts[place]):
            return
        yield place


def _closed_before(parts: Sequence[Paragraph], cue: int) -> int:
    """Give the end that the article itself marks before a cue: ``(完)``, its editor's line, its author's name.

    It counts where less follows than stands before it, and nothing in another language.
    """
    before = 0
    after = sum(weight(part) for part in parts[:cue] if part.ends_sentence)
    one_language = cue - 1
    while one_language > 0 and parts[one_language - 1].language == parts[cue - 1].language:
        one_language -= 1
    for place, part in enumerate(parts[:cue]):
        if part.ends_sentence:
            before, after = before + weight(part), after - weight(part)
        if place < one_language or before <= max(after, _LINE_COST):
            continue
        if is_finished(part):
            return place + 1
        if is_closing_credit(part) or is_signature(part):
            return place
    return cue


def _dense_end(parts: Sequence[Paragraph], cue: int, boxes: frozenset[int]) -> int:
    """Give the end of the beginning that holds most sentences for what else it holds; 0 if there are none.

    Menus before the first dense paragraph cost nothing.
    """
    best, best_at, score = 0, 0, 0
    for place in range(cue):
        if place in boxes:
            continue
        score += _density(parts, place)
        if score > best:
            best, best_at = score, place + 1
        if not best:
            score = max(score, 0)
    return best_at


def _density(parts: Sequence[Paragraph], place: int) -> int:
    """Weigh a paragraph: sentences speak for the body, lists of short lines against it, a subheading little."""
    part = parts[place]
    if is_caption(parts, place):
        return -_CAPTION_COST
    if _is_sentence(part):
        return weight(part) - _SENTENCE
    if _LIST_ITEM.match(part.opening) and weight(part) >= _HEADLINE and not is_page_line(part):
        return 0
    around = (parts[near] for near in (place - 1, place + 1) if 0 <= near < len(parts))
    if not all(near.ends_sentence for near in around):
        return -_LINE_COST
    return -(_CAPTION_COST if is_page_line(part) else _SUBHEADING_COST)


def _last_sentence(parts: Sequence[Paragraph], cue: int) -> int:
    """Give the end of a body whose paragraphs are all short: its last sentence, or else all of it."""
    for place in range(cue, 0, -1):
        if parts[place - 1].ends_sentence:
            return place
    return cue
