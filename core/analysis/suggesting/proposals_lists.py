"""Enumerated proposals: ``一是…二是…``, ``First, … Second, …``, ``(1) … (2) …``, dashes after a colon."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_words import exact_words
from core.analysis.suggesting.proposals_clauses import SHORTEST, demand_start, need_in, trimmed
from core.analysis.suggesting.proposals_shapes import Wish
from core.language.lexicon import LANGUAGES, lexicon
from core.language.regions import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.analysis.suggesting.attribution import Talk
    from core.analysis.suggesting.attribution_actors import Actor
    from core.analysis.suggesting.reading import ArticleReading
    from core.text.span import Span

_SHARE_OF_DEMANDS = 0.5
_FAR = 2_500
"""So far apart two items of one list may stand, in code points."""
_PREFIX = r"(?:(?<=^)|(?<=[\n.。;:,“\"(|]))[ \u00a0]*"
_MARKS = {
    "han": _PREFIX + r"([一二三四五六七八九])是(?!否|个|种|年|名)",
    "han_must": _PREFIX + r"([一二三四五六七八九])要",
    "one_of": _PREFIX + r"其([一二三四五六七八九])[,是]",
    "han_bracket": r"\(([一二三四五六七八九])\)",
    "outline": r"(?:(?<=^)|(?<=[\n。;:“\"|]))[ \u00a0]*([一二三四五六七八九])、(?=[\u3400-\u9fff])",
    "roman": r"(?<![\w.])\((i{1,3}|iv|vi{0,3}|ix)\)(?=[ \u00a0]?[A-Za-zÀ-ỹĐđ])",
    "number": r"(?<![\w.])\(?([1-9])\)(?=[ \u3400-\u9fffA-Za-zÀ-ỹĐđ])",
    "line": r"(?:^|\n)[ \u00a0|]*([1-9])[.)、] ?(?=[^\d\s])",
    "circle": r"([①②③④⑤⑥⑦⑧⑨])",
    "letter": r"(?<![\w.])\(?([a-h])\)(?=[ \u00a0][A-Za-zÀ-ỹĐđ])",
    "dash": r"(?:^|\n)[ \u00a0]*(——|[-–—•*+▪●■◆])[ \u00a0]?(?=\w)",
}
_LAST = -1
_HAN = "一二三四五六七八九"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_CIRCLES = "①②③④⑤⑥⑦⑧⑨"


@dataclass(frozen=True, slots=True)
class _Mark:
    kind: str
    number: int
    start: int
    end: int


def listed(reading: ArticleReading, low: str, talks: Sequence[Talk]) -> tuple[Wish, ...]:
    """Find the items of enumerations that are proposals, list by list.

    Args:
        low: The whole text in small letters.
        talks: What is told in each sentence.
    """
    found: list[Wish] = []
    for number, marks in enumerate(_lists(reading, low), 1):
        opening = _talk_at(talks, marks[0].start)
        if opening is None:
            continue
        head = _heading(low, talks, opening, marks[0].start)
        items = [(mark, span) for mark, span in _items(reading, talks, marks) if span is not None]
        if head is None and not _demanding(low, opening.sentence.language, [span for _, span in items]):
            continue
        proposer = _who(talks, opening, marks[0].start)
        if head is None and proposer is None:
            continue
        for mark, span in items:
            if any(span.overlaps(wish.span) for wish in found):
                continue
            talk = _talk_at(talks, span.start) or opening
            told_here = talk is opening
            score = 0.9 if head is not None else 0.75
            found.append(
                Wish(
                    span,
                    talk,
                    "ask",
                    "proposal.list",
                    score,
                    proposer=proposer,
                    carried=not told_here,
                    number=mark.number,
                    series=number,
                )
            )
    return tuple(found)


def counted(low: str, language: str, start: int, end: int) -> re.Match[str] | None:
    """Find a count of proposals in a stretch: ``5个重要建议``, ``3 sáng kiến``, ``four proposals``."""
    return _counts(language).search(low, start, end)


@cache
def _counts(language: str) -> re.Pattern[str]:
    nouns = "|".join(
        re.escape(word) for word in sorted(exact_words(language, "proposals", "counted"), key=len, reverse=True)
    )
    if language == "zh":
        return re.compile(
            rf"(?:[0-9]+|[一二两三四五六七八九十几多]+|以下|下列|如下|若干|一系列)(?:点|點|项|項|个|個|条|條|大|方面)?(?:方面)?(?:的)?(?:重要|具体|具體|合作|务实|政策|倡议性|主要|核心)*(?:{nouns})"
        )
    many = "|".join(re.escape(word) for word in exact_words(language, "proposals", "many"))
    if language == "vi":
        return re.compile(rf"(?<!\w)(?:\d+|{many})\s(?:[^\W\d_]+\s){{0,2}}?(?:{nouns})(?!\w)")
    return re.compile(rf"\b(?:\d+|{many})[ -](?:[\w-]+ ){{0,2}}?(?:{nouns})\b")


def _lists(reading: ArticleReading, low: str) -> Iterator[list[_Mark]]:
    """Walk runs of marks that count 1, 2, 3 … , of two items at least."""
    body = [each.span for each in reading.sentences if each.role == Role.BODY]
    if not body:
        return
    marks = [mark for mark in _marks(low) if body[0].start <= mark.start < body[-1].end]
    for kind in dict.fromkeys(mark.kind for mark in marks):
        run: list[_Mark] = []
        for mark in (each for each in marks if each.kind == kind):
            follows = run and mark.start - run[-1].start < _FAR and (mark.number in (run[-1].number + 1, _LAST))
            if follows:
                run.append(_Mark(kind, run[-1].number + 1, mark.start, mark.end))
                continue
            if len(run) > 1:
                yield run
            run = [mark] if mark.number == 1 else []
        if len(run) > 1:
            yield run


def _one_line(words: str) -> bool:
    """Tell whether words are one line at most, with blank lines behind it."""
    return words.strip().count("\n") == 0


def _marks(low: str) -> Iterator[_Mark]:
    found: list[_Mark] = []
    for kind, pattern in _patterns().items():
        dashes = 0
        last = -_FAR
        for match in pattern.finditer(low):
            words = match[match.lastindex or 1]
            if kind == "dash":
                dashes = dashes + 1 if last >= 0 and _one_line(low[last : match.start(1)]) else 1
                last = match.end()
                number = dashes
            elif kind == "word":
                number = _number_words()[words]
            elif kind == "letter":
                number = ord(words) - ord("a") + 1
            elif kind == "roman":
                number = _ROMAN.index(words) + 1
            elif words in _HAN:
                number = _HAN.index(words) + 1
            else:
                number = _CIRCLES.index(words) + 1 if words in _CIRCLES else int(words)
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            found.append(_Mark(kind, number, start, match.end()))
    return iter(sorted(found, key=lambda mark: mark.start))


@cache
def _number_words() -> Mapping[str, int]:
    """Give the words that count the items of a list, in all languages."""
    return {
        word.lower(): _LAST if number == "last" else int(number)
        for language in LANGUAGES
        for number, words in lexicon(language).section("list_marks").items()
        for word in words
    }


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    found = {kind: re.compile(pattern, re.MULTILINE) for kind, pattern in _MARKS.items()}
    words = sorted(_number_words(), key=len, reverse=True)
    spaced = "|".join(re.escape(word) for word in words if word[0] < "\u3400")
    han = "|".join(word for word in words if word[0] >= "\u3400")
    opens = r"(?:^|(?<=[\n.;:,“\"|])|\band |\bvà )[ \u00a0]*"
    found["word"] = re.compile(
        rf"(?:{opens}({spaced})(?:,|:| là | - )|(?:^|(?<=[\n。;:“,]))({han})[,、:])", re.MULTILINE
    )
    return found


def _items(
    reading: ArticleReading, talks: Sequence[Talk], marks: Sequence[_Mark]
) -> Iterator[tuple[_Mark, Span | None]]:
    for place, mark in enumerate(marks):
        last = place + 1 == len(marks)
        end = _last_end(reading, talks, mark) if last else marks[place + 1].start
        span = trimmed(reading.text, mark.end, end)
        talk = _talk_at(talks, mark.end)
        shortest = SHORTEST[talk.sentence.language] if talk is not None and talk.sentence.language in SHORTEST else 5
        yield mark, span if span is not None and len(span) >= shortest else None


def _last_end(reading: ArticleReading, talks: Sequence[Talk], mark: _Mark) -> int:
    """Give where the last item ends: with its paragraph, before somebody says something else."""
    newline = reading.text.find("\n", mark.end)
    end = len(reading.text) if newline < 0 else newline
    own = _talk_at(talks, mark.end)
    for talk in talks:
        if own is None or not own.sentence.span.end <= talk.sentence.span.start < end:
            continue
        if any(
            act.kind in ("say", "ask", "agree") and not act.embedded and act.actor is not None and _speaks(act.actor)
            for act in talk.acts
        ):
            return talk.sentence.span.start
    return end


def _speaks(actor: Actor) -> bool:
    return actor.person is not None or actor.kind.value == "group"


def _talk_at(talks: Sequence[Talk], place: int) -> Talk | None:
    return next((talk for talk in talks if talk.sentence.span.start <= place < talk.sentence.span.end), None)


def _heading(low: str, talks: Sequence[Talk], opening: Talk, place: int) -> Talk | None:
    """Give the sentence that announces proposals: the one that the list begins in, or the one before it."""
    for talk in (opening, _before(talks, opening)):
        if talk is None or talk.sentence.language not in SHORTEST:
            continue
        start, end = talk.sentence.span.start, min(talk.sentence.span.end, place)
        if start >= end:
            continue
        asks = any(act.kind in ("ask", "plan") and act.verb.end <= end for act in talk.acts)
        if asks or counted(low, talk.sentence.language, start, end) is not None:
            return talk
        needs = need_in(low, talk.sentence.language, start, end)
        if needs is not None and low[start:end].rstrip(" \n").endswith(":"):
            return talk
    return None


def _before(talks: Sequence[Talk], talk: Talk) -> Talk | None:
    number = talks.index(talk)
    return talks[number - 1] if number else None


def _who(talks: Sequence[Talk], opening: Talk, place: int) -> Actor | None:
    """Give who the list is of: the subject of its opening, or of one of the sentences before."""
    number = talks.index(opening)
    for talk in reversed(talks[max(0, number - 3) : number + 1]):
        if talk.subject is not None and talk.subject.span.start < place:
            return talk.subject
    return None


def _demanding(low: str, language: str, spans: Sequence[Span]) -> bool:
    """Tell whether the items of a list without a heading are demands."""
    if language not in SHORTEST or not spans:
        return False
    demands = [
        span
        for span in spans
        if demand_start(low, language, span.start, span.end) is not None
        or need_in(low, language, span.start, span.end) is not None
    ]
    return len(demands) > _SHARE_OF_DEMANDS * len(spans)
