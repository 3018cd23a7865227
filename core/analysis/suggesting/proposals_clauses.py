"""Cutting the clause of a proposal out of its sentence: where it begins, whom it is put to, and where it parts."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_words import Phrases, exact_words, phrases, word_set
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.attribution import Act, Talk
    from core.analysis.suggesting.people_words import Hit

SHORTEST = {"vi": 10, "zh": 5, "en": 12}
"""A clause of fewer code points proposes nothing."""
_LEADING = re.compile(r"[\s:,“\"‘'—–|-]*")
_TRAILING = " \t\u00a0.。;,、:!!|…"
_CLOSED = re.compile(r"\s*\((?:完|End)\)\s*$")
"""The sign of a news agency that its report is at its end."""
_LONG = 110
_PART = 50
_TO_ACT = re.compile(r"(?:on |upon )?((?:[\w'’-]+ ){0,12}?[\w'’-]+),? to (?!(?:the|a|an|its|their|his|her)\b)(?=[a-z])")
"""Who is asked in English, behind *urged*: all before *to*."""
_HEAVY_NEED = re.compile(r"\s*(?:(?:cần|cần phải|phải|nên|hãy|cùng|cùng nhau|sẽ)\s+)?")


def content_start(low: str, talk: Talk, act: Act, end: int) -> int:
    """Give where what is said begins behind its verb."""
    place = _over(_LEADING, low, act.verb.end, end)
    fillers = phrases(talk.sentence.language, "proposals", "that")
    for _ in range(3):
        hit = fillers.at(low, place, end)
        if hit is None or (talk.sentence.language == "zh" and hit.end - hit.start > 1):
            break
        place = _over(_LEADING, low, hit.end, end)
    when = _WHEN.match(low, place, end) if talk.sentence.language == "en" else None
    return when.end() if when is not None else place


_WHEN = re.compile(
    r"(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|here|jointly),? (?:to |that )?"
)
"""When and where something is asked or promised, before what it is."""


def content_end(low: str, talk: Talk, act: Act) -> int:
    """Give where what is said ends: at the next thing that the same one says, or with the sentence."""
    end = talk.sentence.span.end
    for stop in phrases(talk.sentence.language, "proposals", "stop").find(low, act.verb.end, end):
        end = stop.start
        break
    if talk.sentence.language == "en" and (aside := _ASIDE.search(low, act.verb.end, end)) is not None:
        end = aside.start()
    for other in talk.acts:
        closing = _closing_start(low, talk, other)
        if closing is not None and act.verb.end < closing < end:
            end = closing
        if act.verb.end < other.verb.start < end and not other.embedded and other.kind in _CUTTING:
            if talk.sentence.language == "zh" and other.kind != "ask":
                continue
            end = other.verb.start if other.actor is None else min(end, max(act.verb.end, _clause_start(low, other)))
    return end


def _closing_start(low: str, talk: Talk, other: Act) -> int | None:
    """Give where a sentence names at its end who says it: ``…, Minister X told reporters``; None if it does not."""
    actor = other.actor
    if other.kind != "say" or actor is None or talk.sentence.span.end - other.verb.end > _CLOSING:
        return None
    before = low[talk.sentence.span.start : actor.span.start].rstrip().removesuffix(" the").rstrip()
    beside = 0 <= other.verb.start - actor.span.end < 3
    named = actor.kind.value in ("person", "body")
    return talk.sentence.span.start + len(before) - 1 if beside and named and before.endswith(",") else None


_CLOSING = 45
"""Behind a verb of speech that closes its sentence no more than this follows."""
_CUTTING = frozenset({"say", "ask", "pledge", "plan"})
_JOINT = re.compile(
    r"(?:[,;]|\s+và|\s+and|\s+đồng thời|\s+cũng như|并|並|同时|還|还|也|而)?\s*"
    r"(?:trong khi đó|trong khi|while|whereas|cũng|đồng thời|also|và|and)?\s*$"
)


def _clause_start(low: str, act: Act) -> int:
    start = act.verb.start
    if act.actor is not None and act.actor.span.end <= start and start - act.actor.span.end < 12:
        start = act.actor.span.start
    return start


def addressee_at(text: str, low: str, language: str, start: int, end: int, *, calls: bool) -> tuple[Span | None, int]:
    """Give who is asked to act, and where the act itself begins.

    Args:
        calls: Whether the verb puts it to somebody ("called on"), in a language where only the verb tells.
    """
    if language == "en" and not calls:
        return None, start
    match = (_TO_ACT if language == "en" else _addressee(language)).match(low, start, end)
    if match is None:
        return None, start
    words = match[1] if match.re.groups else match[0]
    first = match.start(1) if match.re.groups else match.start()
    span = Span(first, first + len(words.rstrip()))
    if end - match.end() < SHORTEST[language]:
        return None, start
    place = match.end()
    if language == "vi":
        place = _over(_HEAVY_NEED, low, place, end)
    return span, place


@cache
def _addressee(language: str) -> re.Pattern[str]:
    """Give what begins like somebody who is asked and goes on, without a mark between, with an act."""
    heads = "|".join(re.escape(word) for word in _longest_first(language, "asked"))
    known = (*_longest_first(language, "asked_act"), *_longest_first(language, "act"))
    acts = "|".join(re.escape(word) for word in known)
    if language == "zh":
        return re.compile(rf"((?:{heads})[^,。;:、]{{0,12}}?)(?={acts})")
    return re.compile(rf"(?:{heads})(?!\w)[^.;:,]{{0,70}}? (?=(?:{acts})(?!\w))")


def _longest_first(language: str, key: str) -> list[str]:
    return sorted(word_set(language, "proposals", key), key=lambda word: (-len(word), word))


def addressee_named(low: str, talk: Talk, start: int, end: int) -> tuple[Span | None, int]:
    """Give the side, body or country that stands first in what is asked, and where the act itself begins."""
    language = talk.sentence.language
    actor = next((each for each in talk.actors if each.span.start == start and each.person is None), None)
    if actor is None or low[actor.span.start : actor.span.end] in word_set(language, "proposals", "not_asked"):
        return None, start
    if end - actor.span.end < SHORTEST[language] or _NO_VERB.match(low, actor.span.end, end):
        return None, start
    place = actor.span.end
    if language == "vi":
        place = _over(_HEAVY_NEED, low, place, end)
    return actor.span, place


_NO_VERB = re.compile(r"\s*(?:[^\w\s]|(?:và|của|với|về|trong|tại|là|hoặc|-)(?!\w)|的|和|与|间|之间|方面|内)")


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Give a clause without the marks and joints around it; None where nothing is left."""
    words = _CLOSED.sub("", text[start:end])
    joint = _JOINT.search(words.lower())
    if joint is not None:
        words = words[: joint.start()]
    words = words.rstrip(_TRAILING)
    inner = words.lstrip(" :,“\"‘'")
    while (
        words.endswith(("”", "」", '"'))
        and "“" not in inner
        and "「" not in inner
        and inner.count('"') % 2 == words.endswith('"')
    ):
        words = words[:-1].rstrip(_TRAILING)
        inner = inner[:-1]
    left = _over(_LEADING, text, start, start + len(words)) if words else start
    return Span(left, start + len(words)) if left < start + len(words) else None


def parts(text: str, low: str, span: Span, language: str) -> tuple[Span, ...]:
    """Cut a clause at its semicolons, and a very long Chinese one at clauses into parts that can be coded."""
    pieces = [piece for piece in _at_marks(text, span, ";") if len(piece) >= SHORTEST[language]]
    if not pieces:
        return ()
    if language == "zh":
        return tuple(part for piece in pieces for part in _portions(text, piece))
    if language == "en":
        pieces = [pieces[0], *(piece for piece in pieces[1:] if _goes_on(low, piece))]
    whole = (each for piece in pieces if (each := _without_link(low, piece, language)) is not None)
    single = (each for piece in whole for each in _said_anew(text, low, piece, language))
    return tuple(part for piece in single for part in _side_by_side(text, low, piece, language))


def _goes_on(low: str, span: Span) -> bool:
    """Tell whether what stands behind a semicolon asks for more, and does not tell what happened."""
    opens = _MORE.match(low, span.start, span.end) is not None
    return opens or phrases("en", "proposals", "act").at(low, span.start, span.end) is not None


_MORE = re.compile(
    r"(?:and |as well as |also )?(?:to|that|an?|the|more|greater|[a-z-]+ing|not|no|we|all|member|states|countries|"
    r"firstly|secondly|thirdly|first|second|third|lastly|finally|increased|enhanced|better|closer|stronger|improved|joint"
    r")\b"
)


def _said_anew(text: str, low: str, span: Span, language: str) -> tuple[Span, ...]:
    """Cut a Vietnamese clause where a second act is asked for in so many words: ``đồng thời bổ sung …``."""
    if language != "vi":
        return (span,)
    acts = phrases(language, "proposals", "act")
    cuts = [cut for cut in _ANEW.finditer(low, span.start, span.end) if acts.at(low, cut.end(), span.end) is not None]
    starts = [span.start, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), span.end]
    found = [trimmed(text, start, end) for start, end in zip(starts, ends, strict=True)]
    if any(each is None or len(each) < _SHORTEST_PART for each in found):
        return (span,)
    return tuple(each for each in found if each is not None)


def _side_by_side(text: str, low: str, span: Span, language: str) -> tuple[Span, ...]:
    """Cut ``A, B and C`` where each of three at least begins with an act; else give it whole.

    Acts that hang on one of the first clause's words (``in the field of …``) are no proposals of their own.
    """
    acts = phrases(language, "proposals", "act")
    cuts = [
        cut
        for cut in _BESIDE[language].finditer(low, span.start, span.end)
        if acts.at(low, cut.end(), span.end) is not None
    ]
    if len(cuts) < _FEWEST - 1 or "," in low[cuts[-1].end() : span.end]:
        return (span,)
    if any(not cut["mark"].startswith(",") for cut in cuts[:-1]) or cuts[-1]["mark"].strip() == ",":
        return (span,)
    opens = acts.at(low, span.start, span.end)
    if language == "en":
        opens = next(iter(acts.find(low, span.start, cuts[0].start())), None)
    if opens is None or _hangs(low, language, span.start, cuts[0].start()):
        return (span,)
    starts = [span.start, *(cut.end("mark") for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), span.end]
    found = [trimmed(text, start, end) for start, end in zip(starts, ends, strict=True)]
    if any(each is None or len(each) < _SHORTEST_PART for each in found):
        return (span,)
    return tuple(each for each in found if each is not None)


_FEWEST = 3
_ANEW = re.compile(r",? đồng thời |, cũng như ")
_SHORTEST_PART = 18
_BESIDE = {
    "vi": re.compile(r"(?P<mark>,? và |, )(?:không |cùng |sớm )?"),
    "en": re.compile(r"(?P<mark>,? and (?:to )?|, (?:to )?)"),
}


def _hangs(low: str, language: str, start: int, end: int) -> bool:
    """Tell whether an act stands behind a word that makes it a part of what is before."""
    acts = phrases(language, "proposals", "act")
    nested = phrases(language, "proposals", "nested").find(low, start, end)
    return language == "vi" and any(acts.at(low, hit.end + 1, end) is not None for hit in nested)


def enumerated(text: str, low: str, span: Span, language: str) -> tuple[Span, ...]:
    """Cut an enumeration behind ``包括`` at its commas; what only carries a part on stays with it.

    In a language with blanks commas part it only where each part is an act: ``strengthening …, improving …``.
    """
    if language != "zh":
        pieces = [_without_and(text, piece) for piece in _at_marks(text, span, ",;")]
        if language == "en" and len(pieces) > 1 and all(_ACT_NOUN.match(text, each.start) for each in pieces):
            return tuple(pieces)
        return parts(text, low, span, language)
    row = _in_a_row(text, low, span)
    if row:
        return row
    found: list[Span] = []
    for piece in _at_marks(text, span, ",;"):
        bound = text.startswith(exact_words("zh", "proposals", "bound"), piece.start)
        if found and bound:
            found[-1] = Span(found[-1].start, piece.end)
        else:
            found.append(piece)
    return tuple(found)


def _in_a_row(text: str, low: str, span: Span) -> tuple[Span, ...]:
    """Cut a Chinese enumeration ``A、B以及C`` where every part of three at least is an act; else give nothing."""
    if any(mark in text[span.start : span.end] for mark in ",;。"):
        return ()
    edges = [(match.start(), match.end()) for match in _ROW.finditer(text, span.start, span.end)]
    starts = [span.start, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), span.end]
    found = [trimmed(text, start, end) for start, end in zip(starts, ends, strict=True)]
    acts = phrases("zh", "proposals", "act")
    if len(found) < _FEWEST or any(each is None or acts.at(low, each.start, each.end) is None for each in found):
        return ()
    return tuple(each for each in found if each is not None)


_ROW = re.compile("、(?:以及|并)?|以及")


def _without_and(text: str, span: Span) -> Span:
    joint = _JOINED.match(text, span.start, span.end)
    return Span(joint.end(), span.end) if joint else span


_JOINED = re.compile(r"(?:and|và)\s+")
_ACT_NOUN = re.compile(r"[A-Za-z]+ing\b")


_ASIDE = re.compile(
    r", (?:(?:which|who|where) (?:had|has|have|was|were|is|are|cost)\b|while "
    r"|as (?!well|soon|part|an?\b|such|follows|it\b))"
)
"""What an English clause goes on with that asks for nothing."""
_OURS = re.compile(r"(?<!\w)(?:chúng ta|we|我们|我們) ?(?:đều |cùng |cũng |都|也)?$")
"""Who speaks of all: what *we must* do is a demand, whatever is to be done."""
_OUR_REACH = 24


def need_in(low: str, language: str, start: int, end: int) -> Hit | None:
    """Give the first word of a stretch that says what ought to be done."""
    taken = [(hit.start, hit.end) for hit in _no_needs(language).find(low, start, end)]
    weak = word_set(language, "proposals", "weak_need")
    acts = phrases(language, "proposals", "act")
    for hit in phrases(language, "proposals", "need").find(low, start, end):
        if any(first < hit.end and hit.start < last for first, last in taken):
            continue
        behind = hit.end + (low[hit.end : hit.end + 1] == " ")
        ours = _OURS.search(low, max(start, hit.start - _OUR_REACH), hit.start) is not None
        if low[hit.start : hit.end] in weak and not ours and acts.at(low, behind, end) is None:
            continue
        if not _ends_word(low, hit):
            continue
        return hit
    return None


def clause_before(low: str, start: int, place: int) -> int:
    """Give where the clause begins that holds a place: behind the last comma or colon before it."""
    cut = max(low.rfind(mark, start, place) for mark in (",", ":", ";", "rằng ", " that ", "”"))
    if cut < 0:
        return start
    behind = cut + (5 if low.startswith((" that ", "rằng "), cut) else 1)
    return _over(_LEADING, low, behind, place)


def demand_start(low: str, language: str, start: int, end: int) -> int | None:
    """Give where a sentence begins to demand without naming anybody; None if it does not."""
    place = _over(_LEADING, low, start, end)
    links = phrases(language, "proposals", "link")
    for _ in range(2):
        hit = links.at(low, place, end)
        if hit is None:
            break
        place = _over(_LEADING, low, hit.end, end)
    return place if phrases(language, "proposals", "act").at(low, place, end) is not None else None


def _no_needs(language: str) -> Phrases:
    return phrases(language, "proposals", "need_not")


def _ends_word(low: str, hit: Hit) -> bool:
    return not (hit.key == "need" and low.startswith(("thiết",), hit.end + 1))


def _over(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return match.end() if match else start


def _at_marks(text: str, span: Span, marks: str) -> Iterator[Span]:
    start, depth = span.start, 0
    for place in range(span.start, span.end + 1):
        character = text[place] if place < span.end else marks[0]
        depth += (character in "(“《「") - (character in ")”》」")
        if character in marks and (depth <= 0 or place == span.end):
            piece = trimmed(text, start, place)
            if piece is not None:
                yield piece
            start = place + 1


def _portions(text: str, span: Span) -> Iterator[Span]:
    if len(span) <= _LONG:
        yield span
        return
    start = span.start
    pieces = list(_at_marks(text, span, ","))
    for number, piece in enumerate(pieces):
        last = number + 1 == len(pieces)
        rest = span.end - piece.end
        if last or (piece.end - start >= _PART and rest >= _PART):
            yield Span(start, piece.end)
            start = pieces[number + 1].start if not last else piece.end


def _without_link(low: str, span: Span, language: str) -> Span | None:
    hit = phrases(language, "proposals", "link").at(low, span.start, span.end)
    joint = re.compile(r"(?:và|and)\s+").match(low, span.start, span.end)
    place = hit.end if hit is not None else (joint.end() if joint else span.start)
    place = _over(_LEADING, low, place, span.end)
    return Span(place, span.end) if span.end - place >= SHORTEST[language] else None
