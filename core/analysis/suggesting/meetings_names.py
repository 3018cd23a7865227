"""Where a text names a meeting, and what tells that meeting from others: its series and its number."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.analysis.suggesting.meetings_chinese import chinese_names
from core.analysis.suggesting.meetings_english import english_names
from core.analysis.suggesting.meetings_vietnamese import vietnamese_names
from core.analysis.suggesting.meetings_words import MeetingWords, letters, meeting_words
from core.analysis.suggesting.statistics_places import places_in
from core.analysis.suggesting.statistics_quantities import quantities_between
from core.language.names.meetings import is_known_series, partner_at
from core.language.quantity import Kind
from core.language.regions import Role
from core.text.fold import fold_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.reading import ArticleReading, Sentence

_ROLES = frozenset({Role.HEADLINE, Role.BODY, Role.CAPTION})
_HAN = r"\u3400-\u9fff"
_JOINED = re.compile(r"-(?P<other>[A-Z]{3,9})(?![A-Za-z0-9+])")
_LETTERS = re.compile(
    r"(?<![A-Za-z0-9])(?<![A-Z]{3}-)(?P<letters>[A-Z]{3,9})(?=[0-9]{1,3}(?![0-9A-Za-z])|(?![A-Za-z0-9]))"
)
_PLUS = re.compile(r"[ ]?\+[ ]?|[ -]Plus\b[ ]?")
_PARTNER = re.compile(r"[0-9]{1,2}(?![0-9])|[A-Z][A-Za-z]+")
_NUMBER = re.compile(rf"[ ]?[-–]?[ ]?(?P<number>[0-9]{{1,3}})(?![0-9%/+]|[.,][0-9]|[^\W{_HAN}])")
_ANNIVERSARY = re.compile(r"[ -]?(?:anniversary|周年|週年)", re.IGNORECASE)
_BRACKET_BEFORE = re.compile(r"[(（\[][^()（）\[\]]{0,12}$")
_MORE_BEHIND = re.compile(r"[ ]?(?:,|và)[ ](?:lần thứ[ ])?([0-9]{1,3})(?![0-9/.%]|[ ]?[-–])")
_MORE_BEFORE = re.compile(
    r"(?<![0-9])([0-9]{1,3})(?:st|nd|rd|th)[ ]and[ ](?:the[ ])?$|第([0-9]{1,3})[届次屆]?[和、及]$"
)
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]?")
_PLURAL = re.compile(r"\b(Meeting|Summit|Conference)s\b")
_SESSION = re.compile(r"\b[Ss]ession of the ")
_SHORTEST = 3
_NEAR = 14
_PAIR_BEFORE = re.compile(r"第([0-9]{1,3})[、和及]([0-9]{1,3})[届次屆]$")
_FIRST = re.compile(r"首届|首屆|首次")
_ENGLISH_NUMBER = re.compile(r"(?<![\w.,])([0-9]{1,3})(?:st|nd|rd|th)[ \u00a0]\Z")
_PAIR = 2
"""So many countries in a name tell whose meeting it is."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What a name says of its series in any language: who meets, on which level, and about what."""

    who: frozenset[str]
    levels: frozenset[str]
    topics: frozenset[str]

    @property
    def says(self) -> bool:
        """Whether it says anything at all."""
        return bool(self.who or self.levels or self.topics)

    @property
    def tells(self) -> bool:
        """Whether it tells one series from another."""
        return bool(self.who and (self.levels or self.topics)) or bool(self.levels and self.topics)


@dataclass(frozen=True, slots=True)
class MeetingName:
    """One place that names a meeting.

    Attributes:
        letters: Its acronym with its partner (``AMMTC+China``), if it says one.
        number: Which one of its series; None where the series is named.
        signature: Of the full name; None where only letters stand there.
        core: The name without its number, folded.
        more: Further numbers of the series that the same words name.
        said: The words that name one of them, where they name several.
    """

    span: Span
    sentence: Sentence
    letters: str
    number: int | None
    signature: Signature | None
    core: str = ""
    more: tuple[int, ...] = ()
    said: str = ""


def meeting_names(reading: ArticleReading) -> tuple[MeetingName, ...]:
    """Give all names of meetings, in text order; of overlapping ones the longest."""
    found: list[MeetingName] = []
    for sentence in reading.sentences:
        words = meeting_words(sentence.language)
        if words is not None and sentence.role in _ROLES:
            found += _full_names(reading, sentence, words)
    known = {name.letters for name in found if name.letters}
    for sentence in reading.sentences:
        words = meeting_words(sentence.language)
        if words is not None and sentence.role in _ROLES:
            found += _by_letters(reading, sentence, words, known)
    chosen: list[MeetingName] = []
    for name in sorted(found, key=lambda name: (-len(name.span), name.span.start)):
        if not any(other.span.overlaps(name.span) for other in chosen):
            chosen.append(name)
    return tuple(sorted(chosen, key=lambda name: name.span))


def other_words_for(reading: ArticleReading, names: Sequence[MeetingName]) -> tuple[MeetingName, ...]:
    """Give the places that speak of *the meeting* without naming it; in text order, none of them in a name."""
    found: list[MeetingName] = []
    for sentence in reading.sentences:
        words = meeting_words(sentence.language)
        if words is None or sentence.role not in _ROLES:
            continue
        for match in words.of("the_meeting").finditer(reading.text, *_bounds(sentence)):
            span = Span(*match.span())
            around = reading.text[
                max(sentence.span.start, span.start - _NEAR) : min(sentence.span.end, span.end + _NEAR)
            ]
            if not words.of("other_meeting").search(around) and not any(name.span.overlaps(span) for name in names):
                found.append(MeetingName(span, sentence, "", None, None))
    return tuple(found)


def _full_names(reading: ArticleReading, sentence: Sentence, words: MeetingWords) -> Iterator[MeetingName]:
    finders = {"vi": vietnamese_names, "zh": chinese_names, "en": english_names}
    finder = finders.get(sentence.language)
    if finder is None:
        return
    for span in finder(reading, sentence, words):
        name = _read(reading, sentence, words, span)
        signature = name.signature
        # Letters with nothing but a head before them are found by the letters.
        session = name.number is not None and sentence.language == "en" and _SESSION.search(span.of(reading.text))
        if signature is None or not (signature.says or session):
            continue
        if name.letters or name.number is not None or _is_named(signature):
            yield _with_more(reading.text, sentence, name)


def _is_named(signature: Signature) -> bool:
    levels = bool(signature.levels and (signature.who or signature.topics))
    return levels or len(signature.who) >= _PAIR


def _read(reading: ArticleReading, sentence: Sentence, words: MeetingWords, span: Span) -> MeetingName:
    text = reading.text
    found = _letters_in(reading.text, span.start, span.end)
    name_end = span.end
    if found is not None and words.language == "vi":
        end, _ = _after(reading, sentence, words, span.end)
        behind = _NUMBER.match(text, end) if found.number is None and end == span.end else None
        found = replace(found, number=int(behind["number"])) if behind else found
        span = Span(span.start, behind.end() if behind else end)
    series, number = "", None
    if found is not None:
        series, number = found.series, found.number
        bracket = re.search(r"[(（][^()（）]*$", text[span.start : found.start])
        name_end = span.start + bracket.start() if bracket else found.start
    name = text[span.start : name_end]
    ordinals = [
        each
        for each in quantities_between(reading, span.start, span.end)
        if each.kind is Kind.ORDINAL and each.value and not _ANNIVERSARY.match(text, each.span.end)
    ]
    ordinals = [each for each in ordinals if not _ANNIVERSARY.search(each.span.of(text))]
    if ordinals and ordinals[0].value is not None:
        number = int(float(ordinals[0].value))
    elif number is None and _FIRST.search(name):
        number = 1
    signature = signature_of(text, span.start, name_end, words) if name.strip() else None
    return MeetingName(span, sentence, series, number, signature, _core(reading, span, name_end))


def _with_more(text: str, sentence: Sentence, name: MeetingName) -> MeetingName:
    """Take in other numbers that stand beside the number of a name: *lần thứ 44, 45*, 第44届和第45届."""
    pair = _PAIR_BEFORE.search(text, max(sentence.span.start, name.span.start - 16), name.span.start)
    if name.number is None and pair is not None:
        said = f"第{pair[1]}届{name.span.of(text)}"
        return replace(
            name, span=Span(pair.start(), name.span.end), number=int(pair[1]), more=(int(pair[2]),), said=said
        )
    if name.number is None:
        return name
    behind = _MORE_BEHIND.match(text, name.span.end, sentence.span.end) if sentence.language == "vi" else None
    if behind is not None:
        return replace(name, span=Span(name.span.start, behind.end()), more=(int(behind[1]),), said=name.span.of(text))
    before = _MORE_BEFORE.search(text, max(sentence.span.start, name.span.start - 24), name.span.start)
    if before is not None and sentence.language != "vi":
        more = (int(before[1] or before[2]),)
        return replace(name, span=Span(before.start(), name.span.end), more=more, said=name.span.of(text))
    return name


@dataclass(frozen=True, slots=True)
class _Acronym:
    """Letters with the partner and the number that stand right behind them."""

    start: int
    end: int
    letters: str
    series: str
    number: int | None


def _letters_in(text: str, start: int, end: int) -> _Acronym | None:
    """Give the first letters of a series in a stretch; those of bodies do not count."""
    return next((each for each in _acronyms(text, start, end)), None)


def _acronyms(text: str, start: int, end: int) -> Iterator[_Acronym]:
    others = letters().others
    for match in _LETTERS.finditer(text, start, end):
        said = match["letters"]
        if said in others:
            continue
        series, reached = said, match.end()
        if (plus := _PLUS.match(text, reached, end)) is not None:
            partner, reached = _partner_at(text, plus.end(), end)
            series = f"{said}+{partner}"
        elif (joined := _JOINED.match(text, reached, end)) is not None and joined["other"] not in letters().series:
            reached, series = joined.end(), f"{said}-{joined['other']}"
        number = _NUMBER.match(text, reached, end)
        yield _Acronym(
            match.start(),
            number.end() if number else reached,
            said,
            series,
            int(number["number"]) if number else None,
        )


def _partner_at(text: str, start: int, end: int) -> tuple[str, int]:
    """Give the partner that stands behind a plus, and where it ends; none for a meeting of all partners."""
    named = partner_at(text[:end], start)
    if named is not None:
        return named
    other = _PARTNER.match(text, start, end)
    if other is not None and (text[start - 1] != " " or other[0].isdigit()):
        return other[0], other.end()
    return "", start - (text[start - 1] == " ")


def signature_of(text: str, start: int, end: int, words: MeetingWords) -> Signature:
    """Read off a name who meets, on which level, and about what."""
    said = text[start:end]
    who = frozenset(place.identity for place in places_in(text, start, end, words.language))
    levels = frozenset(words.level_ids[match.group(0).lower()] for match in words.levels.finditer(said))
    topics = frozenset(
        words.topic_ids[match.group(0).lower()]
        for match in words.topics.finditer(said)
        if match.group(0).lower() in words.topic_ids
    )
    return Signature(who, levels, topics)


def _core(reading: ArticleReading, span: Span, end: int) -> str:
    text = reading.text
    said, at = "", span.start
    for each in quantities_between(reading, span.start, span.end):
        if each.kind is Kind.ORDINAL and each.span.end <= end:
            said += text[at : each.span.start]
            at = each.span.end
    plain = _BRACKETS.sub("", said + text[at:end])
    return fold_key(_PLURAL.sub(r"\1", plain)).strip()


def _by_letters(
    reading: ArticleReading, sentence: Sentence, words: MeetingWords, known: set[str]
) -> Iterator[MeetingName]:
    text, listed = reading.text, letters()
    for found in _acronyms(text, *_bounds(sentence)):
        said, series = found.letters, found.series
        head = _head_before(text, sentence, words, found.start)
        end, after = _after(reading, sentence, words, found.end)
        begin, before = _before(reading, sentence, words, head if head is not None else found.start)
        number = next((each for each in (found.number, before, after) if each is not None), None)
        is_head = head is not None or end > found.end
        usual = said in listed.series or is_known_series(said) or series in known or said in known
        if said in listed.numbered and number is None:
            continue
        if not (usual or (is_head and len(said) > _SHORTEST) or said in listed.numbered):
            continue
        name = MeetingName(Span(begin, end), sentence, series, number, None)
        yield _corrected(name, known) if not usual else name


def _bounds(sentence: Sentence) -> tuple[int, int]:
    return sentence.span.start, sentence.span.end


def _head_before(text: str, sentence: Sentence, words: MeetingWords, start: int) -> int | None:
    """Give where a head such as *Hội nghị* begins that stands right before letters."""
    for key in ("heads", "plain_heads"):
        for match in words.of(key).finditer(text, max(sentence.span.start, start - 24), start):
            if text[match.end() : start].strip(" \u00a0") == "" and words.language == "vi":
                return match.start()
    return None


def _after(reading: ArticleReading, sentence: Sentence, words: MeetingWords, end: int) -> tuple[int, int | None]:
    """Take in a number (*lần thứ 20*) or a head (*meeting*, 会议) that stands right behind letters."""
    text, number = reading.text, None
    for each in quantities_between(reading, sentence.span.start, sentence.span.end):
        if each.kind is Kind.ORDINAL and each.value and 0 <= each.span.start - end <= 1 and words.language == "vi":
            end, number = each.span.end, int(float(each.value))
    if words.language == "vi":
        return end, number
    blank = re.compile(r"[ \u00a0]?").match(text, end)
    place = blank.end() if blank and words.spaced else end
    for key in ("heads", "numbered_heads", "plain_heads"):
        if (match := words.of(key).match(text, place, sentence.span.end)) is not None:
            return match.end(), number
    return end, number


def _before(reading: ArticleReading, sentence: Sentence, words: MeetingWords, start: int) -> tuple[int, int | None]:
    """Take in a number (*20th*, 第20届) that stands right before; in Vietnamese that counts something else."""
    if words.language == "vi":
        # A headline in English that names Việt Nam may count as Vietnamese.
        english = _ENGLISH_NUMBER.search(reading.text[max(sentence.span.start, start - 6) : start])
        return (start - len(english[0]), int(english[1])) if english else (start, None)
    for each in quantities_between(reading, sentence.span.start, sentence.span.end):
        if each.kind is Kind.ORDINAL and each.value and 0 <= start - each.span.end <= 1:
            return each.span.start, int(float(each.value))
    return start, None


def _corrected(name: MeetingName, known: set[str]) -> MeetingName:
    """Read letters that are no series as the one series of the article that they differ from by two slips."""
    close = [series for series in known if _slips(series, name.letters)]
    return replace(name, letters=close[0]) if len(close) == 1 else name


def _slips(series: str, said: str) -> bool:
    if series[:1] != said[:1] or len(series) != len(said) or len(said) < 5:
        return False
    shared = sum(min(series.count(letter), said.count(letter)) for letter in set(said))
    differing = sum(one != other for one, other in zip(series, said, strict=True))
    return shared >= len(said) - 1 and differing <= 2
