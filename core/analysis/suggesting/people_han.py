"""Persons in Chinese sentences: an office, the name right behind it, and a rank behind the name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_shapes import PersonNaming
from core.analysis.suggesting.people_words import Hit, Phrases, country_phrases, exact_words, phrases, word_set
from core.language.zh.words import chinese_words
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.reading import ArticleReading, Sentence

_LANGUAGE = "zh"
_NAME = 14
_ALONE = 4
_GLOSSED = 10
"""So long a name may be that stands in Latin letters right behind."""
_OFFICE_REACH = 26
_HAN_OR_DOT = re.compile(r"[\u3400-\u9fff·•・]+")
_HAN = re.compile(r"[\u3400-\u9fff]+$")
_LATIN = re.compile(r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|bin|binti|al|de|la))*")
_IN_NAMES = ("级", "級", "会", "會", "们", "們", "国家", "團", "团")
"""Behind a title these make it part of a meeting's name, or many people."""
_GLOSS = re.compile(r"\s?[(]([A-Z][^()()\u3400-\u9fff\d]{2,60})[)]")


@dataclass(frozen=True, slots=True)
class _Office:
    """A title with what stands before it."""

    hit: Hit
    start: int
    organisation: Span | None
    country: tuple[Span, str] | None


def han_people(reading: ArticleReading, sentence: Sentence, low: str) -> list[PersonNaming]:
    """Find who a Chinese sentence names, in text order.

    Args:
        low: The whole text in small letters.
    """
    return list(_people(reading.text, sentence, low))


def _people(text: str, sentence: Sentence, low: str) -> Iterator[PersonNaming]:
    start, end = sentence.span.start, sentence.span.end
    waiting: list[_Office] = []
    behind = start
    for hit in _titles().find(low, start, end):
        if low.startswith(_IN_NAMES, hit.end) or hit.start < behind:
            continue
        if hit.start > start and text[hit.start - 1] == "副":
            hit = Hit(hit.key, hit.start - 1, hit.end)
        office = _office(text, low, start, hit)
        if waiting and not _joined(text, waiting[-1].hit.end, office.start):
            waiting = []
        waiting.append(office)
        name = _name_behind(text, low, hit.end, end)
        if name is None:
            before = _name_before(text, low, office)
            if before is not None:
                yield _naming(sentence, before, None, [_Office(hit, before.start, None, None)], hit.end)
                waiting = []
            elif _blocked(low, hit.end, end):
                untold = low.startswith(("表示", "指出", "强调", "在"), hit.end) and hit.key == "office"
                if untold:
                    yield PersonNaming(sentence, None, Span(office.start, hit.end), (Span(hit.start, hit.end),))
                waiting = []
            continue
        gloss = _GLOSS.match(text, name.end, end)
        last = gloss.end() if gloss else name.end
        rank = phrases(_LANGUAGE, "titles", "rank", "honorific").at(low, last, end)
        held = [*waiting, _Office(rank, rank.start, None, None)] if rank and rank.key == "rank" else waiting
        behind = rank.end if rank else last
        yield _naming(sentence, name, Span(gloss.start(1), gloss.end(1)) if gloss else None, held, behind)
        waiting = []


def _naming(sentence: Sentence, name: Span, gloss: Span | None, held: list[_Office], last: int) -> PersonNaming:
    first = min([name.start, *(office.start for office in held)])
    return PersonNaming(
        sentence,
        name,
        Span(first, max(last, name.end)),
        tuple(Span(office.hit.start, office.hit.end) for office in held),
        tuple(office.organisation for office in held if office.organisation is not None),
        next((office.country for office in held if office.country is not None), None),
        gloss,
    )


def _joined(text: str, end: int, start: int) -> bool:
    """Tell whether two offices belong to one person: ``国务委员、公安部部长``."""
    between = text[end:start]
    return between.strip() in ("", "、", "兼", ",") and len(between) < 3


def _blocked(low: str, place: int, end: int) -> bool:
    return place >= end or any(low.startswith(word, place) for word in exact_words(_LANGUAGE, "titles", "blocker"))


def _office(text: str, low: str, start: int, hit: Hit) -> _Office:
    """Read the country and the body that stand before a title."""
    reach = max(start, hit.start - _OFFICE_REACH)
    han = _HAN.search(text[reach : hit.start])
    if han is None:
        return _Office(hit, hit.start, None, None)
    first = reach + han.start()
    country = None
    for found in country_phrases(_LANGUAGE).find(low, first, hit.start):
        country = found
    titles = [each.end for each in _titles().find(low, first, hit.start) if not low.startswith(_IN_NAMES, each.end)]
    held = max(titles, default=first)
    if text[held : held + 1] == "兼":
        held += 1
    if country is not None:
        place = max(country.end, held)
        head = Span(place, hit.start) if place < hit.start else None
        return _Office(hit, country.start, head, (Span(country.start, country.end), country.key))
    first = held
    for edge in phrases(_LANGUAGE, "names", "edge").find(low, first, hit.start):
        first = edge.end
    if first >= hit.start:
        return _Office(hit, hit.start, None, None)
    return _Office(hit, first, Span(first, hit.start), None)


def _name_behind(text: str, low: str, place: int, end: int) -> Span | None:
    """Read the name that begins at a place, after a rank if there is one."""
    if place < end and text[place] == " ":
        place += 1
    if _blocked(low, place, end) and not text.startswith("国", place):
        return None
    rank = phrases(_LANGUAGE, "titles", "rank").at(low, place, end)
    if rank is not None:
        place = rank.end
    latin = _LATIN.match(text, place, end)
    if latin is not None:
        return Span(latin.start(), latin.end())
    run = _HAN_OR_DOT.match(low, place, min(end, place + _NAME))
    if run is None:
        return None
    glossed = _GLOSS.match(text, run.end(), end) is not None and len(run[0]) <= _GLOSSED
    length = len(run[0]) if glossed else name_length(run[0])
    return Span(place, place + length) if length else None


def name_length(run: str) -> int:
    """Tell how many characters at the start of a run of Chinese are a name; 0 if none are."""
    if run.startswith(exact_words(_LANGUAGE, "names", "no_name")) or _after().at(run, 0) is not None:
        return 0
    return _surnamed(run) or _foreign(run) or _before_verb(run) or _addressed(run) or _whole(run) or _listed(run)


def _surnamed(run: str) -> int:
    double = run[:2] in word_set(_LANGUAGE, "names", "surname")
    if not double and run[0] not in word_set(_LANGUAGE, "names", "surname"):
        return 0
    for length in (3, 4, 5) if double else (2, 3, 4):
        if length <= len(run) and _ends_name(run, length) and "·" not in run[: length + 1]:
            return length
    return 0


def _foreign(run: str) -> int:
    sounds = _sounds()
    last = 0
    while last < len(run) and (run[last] in sounds or run[last] in "·•・"):
        last += 1
    dot = max(run.rfind(mark, 0, last) for mark in "·•・")
    for length in range(max(2, dot + 2), last + 1):
        if _ends_name(run, length):
            return length
    return last if dot > 0 and last > dot + 1 else 0


def _before_verb(run: str) -> int:
    """Tell how many characters stand between an office and a verb of speech, if they may be a name."""
    verbs = phrases(_LANGUAGE, "speech", "say", "chair", "lead", "attend")
    for length in (2, 3, 4):
        hit = verbs.at(run, length) if length < len(run) else None
        if hit is not None and hit.end - hit.start > 1:
            inside = any(_after().at(run, place) or verbs.at(run, place) for place in range(length))
            return 0 if inside else length
    return 0


def _addressed(run: str) -> int:
    """Tell how many characters stand between an office and a form of address: ``大臣占尼莫女士``."""
    for length in (2, 3, 4, 5):
        hit = phrases(_LANGUAGE, "titles", "honorific").at(run, length) if length < len(run) else None
        if hit is not None:
            return 0 if any(_after().at(run, place) for place in range(length)) else length
    return 0


def _whole(run: str) -> int:
    """Take what stands alone between an office and a mark for a name, if it holds no word that says otherwise."""
    if not 2 <= len(run) <= _ALONE or run.startswith(exact_words(_LANGUAGE, "names", "field")):
        return 0
    verbs = phrases(_LANGUAGE, "speech", "say", "chair", "lead", "attend")
    inside = any(_after().at(run, place) or verbs.at(run, place) for place in range(len(run)))
    return 0 if inside else len(run)


def _ends_name(run: str, length: int) -> bool:
    return length == len(run) or _after().at(run, length) is not None


def _listed(run: str) -> int:
    """Ask the list of Chinese words, where neither verb nor mark ends the name."""
    if run[0] not in word_set(_LANGUAGE, "names", "surname"):
        return 0
    words = chinese_words()
    words.load()
    cut = words.cut(run[:8])
    return len(cut[0]) if cut and 3 <= len(cut[0]) <= 4 else 0


def _name_before(text: str, low: str, office: _Office) -> Span | None:
    """Read a name that stands before its office: ``陈明华部长``."""
    stretch = office.organisation
    if stretch is None or office.hit.key != "office":
        return None
    words = low[stretch.start : stretch.end]
    if len(words) > 4 or len(words) < 2 or words.startswith(exact_words(_LANGUAGE, "names", "no_name")):
        return None
    if words.endswith(exact_words(_LANGUAGE, "organisations", "head")) or words[:2] in word_set("zh", "names", "field"):
        return None
    if phrases(_LANGUAGE, "titles", "office").at(low, stretch.start, stretch.end) is not None:
        return None
    named = words[0] in word_set(_LANGUAGE, "names", "surname") and len(words) <= 3
    if not named and not (len(words) >= 3 and all(character in _sounds() for character in words)):
        return None
    return stretch


@cache
def _titles() -> Phrases:
    return phrases(_LANGUAGE, "titles", "office", "rank")


@cache
def _sounds() -> frozenset[str]:
    return frozenset("".join(exact_words(_LANGUAGE, "names", "sound")))


@cache
def _after() -> Phrases:
    """Give what may stand behind a name."""
    keys = dict.fromkeys(exact_words(_LANGUAGE, "names", "after"), "after")
    keys.update((word, "title") for word in exact_words(_LANGUAGE, "titles", "rank"))
    keys.update((word, "title") for word in exact_words(_LANGUAGE, "titles", "office"))
    return Phrases(keys, spaced=False)
