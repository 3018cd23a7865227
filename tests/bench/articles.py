"""Articles for measuring: sentences of the seeds in another order, with characters beyond the first plane."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.language.sentences import sentences
from core.text.canonical import canonicalise
from core.text.graphemes import widen
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
ASTRAL = ("😀", "👨‍👩‍👧‍👦", "𠮷", "🇻🇳")
SPANS_OF_A_RECORD = 5
_FIGURES = 80
_SENTENCES_TO_AN_ASTRAL = 12
_ALIEN_PARAGRAPHS = 0.15
_DEEP = 0.9
_FIRST_SCREEN = 300


@cache
def _pools() -> tuple[tuple[str, ...], ...]:
    """Sentences of each seed, longer than a heading's few letters."""
    bodies = [canonicalise(path.read_text(encoding="utf-8")).text for path in sorted(SEEDS.glob("*.txt"))]
    return tuple(tuple(s.of(body) for s in sentences(body) if len(s) > 15) for body in bodies)


def marker(number: int) -> str:
    """A word that stands in one article alone, deep in it."""
    return f"zqmarker{number}"


def article_text(number: int, characters: int) -> str:
    """Make the text of an article: always the same for the same number and length.

    Args:
        characters: Its length in code points, to within one sentence.
    """
    chance = random.Random(f"{number}/{characters}")
    pools = _pools()
    own = pools[number % len(pools)]
    title = f"{chance.choice(own).rstrip('.。')} ({number})"
    paragraphs, length, marked = [title], len(title), False
    while length < characters:
        pool = chance.choice(pools) if chance.random() < _ALIEN_PARAGRAPHS else own
        chosen = [chance.choice(pool) for _ in range(chance.randint(2, 5))]
        if chance.random() < len(chosen) / _SENTENCES_TO_AN_ASTRAL:
            chosen.insert(chance.randrange(len(chosen) + 1), chance.choice(ASTRAL))
        if not marked and length >= characters * _DEEP:
            chosen.insert(0, marker(number))
            marked = True
        paragraphs.append(" ".join(chosen))
        length += len(paragraphs[-1]) + 2
    body = canonicalise("\n\n".join(paragraphs)[: characters + 200]).text
    return body if marker(number) in body else f"{body}\n\n{marker(number)}"


def text_to_code(number: int, characters: int) -> str:
    """Make an article that begins with figures to tag, all of them on its first screen."""
    figures = ", ".join(f"{11 + n} vụ" for n in range(_FIGURES))
    return f"Tội phạm xuyên quốc gia ({number})\n\n{figures}.\n\n{article_text(number, characters)}"


def figures_to_tag(text: str) -> list[Span]:
    """Where the figures of `text_to_code` stand."""
    places: list[Span] = []
    for n in range(_FIGURES):
        words = f"{11 + n} vụ"
        start = text.index(words, places[-1].end if places else 0)
        places.append(Span(start, start + len(words)))
    return places


def overlapping_spans(text: str, count: int, number: int) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Give the spans of records that lie across each other: the words tagged, and four values inside them.

    Args:
        count: Spans in all; the first record stands on the first screen, so that there is something to see.
    """
    chance = random.Random(f"spans {number}")
    for n in range(count // SPANS_OF_A_RECORD):
        room = min(len(text), _FIRST_SCREEN) if n == 0 else len(text)
        length = chance.randint(30, 80)
        start = chance.randrange(room - length)
        whole = widen(text, Span(start, start + length))
        parts = []
        for _ in range(SPANS_OF_A_RECORD - 1):
            at = chance.randrange(whole.start, whole.end - 12)
            parts.append(widen(text, Span(at, at + chance.randint(2, 12))))
        yield whole, tuple(parts)
