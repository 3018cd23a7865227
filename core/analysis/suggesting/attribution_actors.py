"""Who may speak or act in a sentence: persons, groups, countries, bodies, and pronouns that stand for a person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_words import (
    UNSPACED,
    Phrases,
    country_phrases,
    covered,
    exact_words,
    phrases,
)
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.people_shapes import PersonNaming
    from core.analysis.suggesting.reading import ArticleReading, Sentence

_GROUP_REACH = {"vi": 110, "zh": 22, "en": 120}
_HAN = re.compile(r"[\u3400-\u9fff]+$")
_WORDS = re.compile(r"[^\W_]+")


class ActorKind(StrEnum):
    """What acts."""

    PERSON = "person"
    GROUP = "group"
    PARTY = "party"
    BODY = "body"
    COUNTRY = "country"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Actor:
    """One who may act in a sentence.

    Attributes:
        span: The words; of a person the whole naming.
        person: Number among the persons of the article; None for others.
        naming: How a person is named here.
        code: ISO code of a country.
    """

    kind: ActorKind
    span: Span
    person: int | None = None
    naming: PersonNaming | None = None
    code: str = ""


def actors(
    reading: ArticleReading, sentence: Sentence, low: str, namings: list[tuple[int | None, PersonNaming]]
) -> tuple[Actor, ...]:
    """Find who may act in a sentence, in text order and without overlaps.

    Args:
        low: The whole text in small letters.
        namings: The persons named in the sentence, with their numbers; None for a title alone.
    """
    found: list[Actor] = []
    taken: list[tuple[int, int]] = []

    def take(each: Actor) -> None:
        if not covered(each.span.start, each.span.end, taken):
            taken.append((each.span.start, each.span.end))
            found.append(each)

    for number, naming in namings:
        if number is not None:
            take(Actor(ActorKind.PERSON, naming.whole, number, naming))
    for each in _groups(reading.text, sentence, low):
        take(each)
    for number, naming in namings:
        if number is None and naming.country is not None:
            take(Actor(ActorKind.COUNTRY, naming.whole, code=naming.country[1]))
        elif number is None:
            take(Actor(ActorKind.PRONOUN, naming.whole, None, naming))
    for each in _bodies(reading.text, sentence, low):
        take(each)
    for each in _others(reading, sentence, low):
        take(each)
    return tuple(sorted(found, key=lambda each: each.span.start))


# Groups


def _groups(text: str, sentence: Sentence, low: str) -> Iterator[Actor]:
    start, end, language = sentence.span.start, sentence.span.end, sentence.language
    for hit in phrases(language, "organisations", "collective").find(low, start, end):
        if language == "zh":
            span = _han_group(low, start, end, hit.start, hit.end)
        elif language == "vi":
            span = _vietnamese_group(low, start, end, hit.start, hit.end)
        elif _HEADS_OR_LEADS.match(low, hit.start, end) is not None:
            span = None
        else:
            span = _english_group(text, low, start, end, hit.start, hit.end)
        if span is not None:
            yield Actor(ActorKind.GROUP, span)


_HEADS_OR_LEADS = re.compile(r"(?:heads|chiefs|leads) (?:his|her|its|their|the|a|an|up)\b")
"""A verb that is written like a group: *who heads his country's delegation*."""


def _han_group(low: str, start: int, end: int, first: int, last: int) -> Span | None:
    if low.startswith(("级", "級", "会议", "制", "性", "作"), last):
        return None
    han = _HAN.search(low[max(start, first - _GROUP_REACH["zh"]) : first])
    begin = first - len(han[0]) if han else first
    for edge in _edges().find(low, begin, first):
        begin = edge.end if edge.key == "edge" else begin
    plural = next(iter(phrases("zh", "organisations", "plural").find(low, begin, last)), None)
    if plural is None or next(iter(phrases("zh", "proposals", "act").find(low, plural.end, first)), None) is not None:
        return None
    for verb in _acting("zh").find(low, begin, plural.start):
        begin = verb.end
    if low.startswith(("们", "們", "团", "團"), last):
        last += 1
    return Span(begin, min(last, end))


@cache
def _edges() -> Phrases:
    """Give the words before which a group's name cannot begin; what only looks like one shadows it."""
    words = dict.fromkeys(exact_words("zh", "names", "edge"), "edge")
    words.update((word, "none") for word in ("与会", "與會", "即将", "代表团", "前来"))
    return Phrases(words, spaced=False)


_VIETNAMESE_OF = re.compile(
    r"(?:(?! (?:đã|cho|nhấn|khẳng|đề|tại|trong) )[^.;:()\n]){0,80}?(?<!\w)"
    r"(?:các nước|các quốc gia|các đoàn|các bên|các cơ quan|các bộ, ngành)"
    r"(?: thành viên| đối tác| đối thoại)?(?: asean)?(?!\w)"
)


def _vietnamese_group(low: str, start: int, end: int, first: int, last: int) -> Span | None:
    before = phrases("vi", "organisations", "plural").ending_at(low, len(low[:first].rstrip()), 20)
    begin = before.start if before is not None and before.start >= start else first
    many = begin < first or "các " in low[first:last]
    whole = _VIETNAMESE_OF.match(low, last, min(end, last + _GROUP_REACH["vi"]))
    if (
        whole is not None
        and next(iter(_acting("vi").find(low, last, whole.end())), None) is None
        and "các nước" not in low[first:last]
        and (many or low.startswith((" các ", " phụ trách", " của", " từ", " đến từ", " đoàn"), last))
    ):
        return Span(begin, whole.end())
    if not many:
        return None
    behind = re.match(r" (?:asean|tham dự|dự hội nghị)(?!\w)", low[last:end])
    return Span(begin, last + behind.end()) if behind and behind[0].endswith("asean") else Span(begin, last)


_ENGLISH_OF = re.compile(
    r" (?:of|from|in charge of|responsible for|representing)"
    r"(?: (?!(?:said|agreed|attended|called|urged|and \w+ed)\b)[\w'’&-]+){1,14}?"
    r"(?=,|;| (?:also |have |has |had |unanimously |then |jointly |who )?"
    r"(?:[a-z]+ed|spoke|said|took|met|made|gave|will|were|are)\b)"
)
_ENGLISH_BEFORE = re.compile(
    r"(?:(?:the|all|other|asean|participating|visiting|both|senior|police|foreign|interior)\s)+$"
)


_ENGLISH_AND = re.compile(r" and (?:other |the )?")


def _english_group(text: str, low: str, start: int, end: int, first: int, last: int) -> Span | None:
    before = _ENGLISH_BEFORE.search(low, max(start, first - 40), first)
    while before is not None and before.start() and low[before.start() - 1].isalnum():
        before = _ENGLISH_BEFORE.search(low, before.start() + 1, first)
    begin = before.start() if before else first
    if (
        begin > start
        and not text[begin].isupper()
        and re.search(r"\b(?:with|of|by|for|to|and|between) $", low[start:begin])
    ):
        return None
    second = _ENGLISH_AND.match(low, last, end)
    if second is not None and phrases("en", "organisations", "collective").at(low, second.end(), end) is not None:
        last = next(phrases("en", "organisations", "collective").find(low, second.end(), end)).end
    whole = _ENGLISH_OF.match(low, last, min(end, last + _GROUP_REACH["en"]))
    return Span(begin, whole.end() if whole else last)


# Bodies, countries, sides, pronouns


def _bodies(text: str, sentence: Sentence, low: str) -> Iterator[Actor]:
    start, end, language = sentence.span.start, sentence.span.end, sentence.language
    heads = phrases(language, "organisations", "head", "body")
    if language == "zh":
        for country in country_phrases("zh").find(low, start, end):
            reach = min(end, country.end + 10)
            ends = [hit.end for hit in heads.find(low, country.end, reach) if hit.key == "head"]
            acting = next(iter(_acting("zh").find(low, country.end, ends[0])), None) if ends else None
            if (
                ends
                and acting is None
                and _HAN.search(low[country.end : ends[0]])
                and low[ends[0] : ends[0] + 1] != "长"
            ):
                yield Actor(ActorKind.BODY, Span(country.start, ends[0]))
        for hit in phrases("zh", "organisations", "body").find(low, start, end):
            yield Actor(ActorKind.BODY, Span(hit.start, hit.end))
        return
    for hit in heads.find(low, start, end):
        if hit.start >= start and text[hit.start].isupper():
            yield Actor(ActorKind.BODY, _body(text, low, sentence, hit.start, hit.end))


@cache
def _acting(language: str) -> Phrases:
    """Give the verbs that nobody has in a name."""
    words = {word: key for key in ("ask", "agree", "pledge") for word in exact_words(language, "proposals", key)}
    words.update((word, key) for key in ("say", "attend") for word in exact_words(language, "speech", key))
    if language != "zh":
        return Phrases(words, spaced=True)
    words.update(
        (word, "act") for word in ("设立", "成立", "加强", "推动", "向", "将", "愿", "与", "和", "在", "承诺", "派")
    )
    return Phrases(words, spaced=False)


def _body(text: str, low: str, sentence: Sentence, start: int, last: int) -> Span:
    """Give a body with what belongs to its name: field and country."""
    language, end = sentence.language, sentence.span.end
    parts = (
        phrases(language, "titles", "field"),
        country_phrases(language),
        phrases(language, "organisations", "head"),
    )
    while True:
        match = re.match(r"\s+(?:(?:of|for|and|the|và|về)\s+){0,2}", low[last:end])
        if match is None:
            return Span(start, last)
        place = last + match.end()
        hit = next((found for words in parts if (found := words.at(low, place, end)) is not None), None)
        if hit is None or not text[place].isupper():
            return Span(start, last)
        last = hit.end


def _others(reading: ArticleReading, sentence: Sentence, low: str) -> Iterator[Actor]:
    start, end, language = sentence.span.start, sentence.span.end, sentence.language
    for naming in reading.namings_in(sentence.span):
        if not naming.is_term and naming.type in ("country", "organisation"):
            kind = ActorKind.COUNTRY if naming.type == "country" else ActorKind.BODY
            yield Actor(kind, naming.span)
    for hit in phrases(language, "organisations", "party").find(low, start, end):
        yield Actor(ActorKind.PARTY, Span(hit.start, hit.end))
    for hit in country_phrases(language).find(low, start, end):
        first, last = hit.start, hit.end
        if language not in UNSPACED and not reading.text[first].isupper():
            continue
        yield Actor(ActorKind.COUNTRY, Span(_with_delegation(low, language, start, first), last), code=hit.key)
    for hit in phrases(language, "speech", "pronoun").find(low, start, end):
        following = _WORDS.search(reading.text, hit.end, end)
        if language == "vi" and following is not None and reading.text[following.start()].isupper():
            continue
        if language == "zh" and low.startswith(("们", "国", "人"), hit.end):
            continue
        yield Actor(ActorKind.PRONOUN, Span(hit.start, hit.end))


def _with_delegation(low: str, language: str, start: int, first: int) -> int:
    """Take ``đoàn (đại biểu)`` before a Vietnamese country's name along."""
    if language != "vi":
        return first
    before = re.search(
        r"(?:đoàn đại biểu |đoàn |phái đoàn |phía |nước chủ nhà |nước )$", low[max(start, first - 20) : first]
    )
    return first - len(before[0]) if before else first
