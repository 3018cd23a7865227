"""What the parts of an article are: headline, dateline, body, captions, credits, and the rest of its page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from core.language.datelines import is_dateline, opening_date
from core.language.dates import DateReading, read_date
from core.language.lexicon import LANGUAGES, lexicon
from core.language.paragraphs import Paragraph, han_share, has_letters, is_cue, paragraphs, starts_with_cue
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_DENSE = 90
"""Code points from which a paragraph that ends as a sentence does speaks for the body."""
_HEADLINE = 300
_SHORT_HEADLINE = 20
_CAPTION = 300
_SHORT_CAPTION = 120
_CREDIT = 60
_CREDIT_LINES = 3
_HAN_WEIGHT = 2
_FRONT = 12
_OPENING = 200
_WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Searched in small letters: a pattern that ignores case cannot skip to where it may begin.
_FIGURE_CAPTION = re.compile(r"(?:ảnh|hình|photo|图|圖)\s?[0-9]{1,2}(?![0-9])")
_IMAGE_HOLE = re.compile(r"!\[[^\]]*\]\([^)]*\)")


class Role(StrEnum):
    """What a stretch of an article is."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Region:
    """Neighbouring paragraphs of one role and language; the span counts code points, half open."""

    span: Span
    role: Role
    language: str | None


def find_regions(text: str) -> tuple[Region, ...]:
    """Cut an article into regions of whole paragraphs, in text order and without overlaps."""
    parts = paragraphs(text)
    roles = _roles(parts)
    merged: list[Region] = []
    begin = 0
    for place, part in enumerate(parts):
        last = place + 1 == len(parts)
        if last or roles[place + 1] != roles[place] or parts[place + 1].language != part.language:
            merged.append(Region(Span(parts[begin].start, part.end), roles[place], part.language))
            begin = place + 1
    return tuple(merged)


def published_from(text: str, regions: Iterable[Region]) -> DateReading | None:
    """Read the day of publication off the datelines, or off the opening of the body; None if none states a day.

    The span of the reading counts code points in the whole text.
    """
    parts = tuple(regions)
    return _from_datelines(text, parts) or _from_opening(text, parts)


def _from_datelines(text: str, regions: Iterable[Region]) -> DateReading | None:
    for region in regions:
        if region.role != Role.DATELINE:
            continue
        for line in region.span.of(text).split("\n"):
            reading = read_date(line, region.language)
            if reading is not None and _WHOLE_DAY.fullmatch(reading.edtf):
                offset = region.span.start + region.span.of(text).index(line)
                return DateReading(reading.edtf, reading.span.shifted(offset), reading.assumed)
    return None


def _from_opening(text: str, regions: Iterable[Region]) -> DateReading | None:
    body = next((region for region in regions if region.role == Role.BODY), None)
    if body is None:
        return None
    opening = text[body.span.start : min(body.span.end, body.span.start + _OPENING)].split("\n", 1)[0]
    place = opening_date(opening)
    if place is None:
        return None
    reading = read_date(opening[place[0] : place[1]], body.language)
    if reading is None or not _WHOLE_DAY.fullmatch(reading.edtf):
        return None
    return DateReading(reading.edtf, reading.span.shifted(body.span.start + place[0]), reading.assumed)


def headline_of(text: str, regions: Iterable[Region]) -> Span | None:
    """Give the first headline of an article (code points, half open); None if it has none."""
    for region in regions:
        if region.role == Role.HEADLINE:
            line = region.span.of(text).split("\n", 1)[0].rstrip()
            return Span(region.span.start, region.span.start + len(line))
    return None


def body_end(parts: Sequence[Paragraph]) -> int:
    """Give the index behind the last paragraph of the body: the earlier one of two signs.

    A line such as *Related articles* ends it, and so does a thinning out of paragraphs that are sentences.
    What follows densely is never cut off for being short.
    """
    cue = _cue_end(parts)
    best, best_at, score = 0, 0, 0
    for place, part in enumerate(parts[:cue]):
        score += len(part) - _DENSE if part.ends_sentence else -_DENSE
        if score > best:
            best, best_at = score, place + 1
    if not best_at:
        return _last_sentence(parts, cue)
    while best_at < cue and parts[best_at].ends_sentence:
        best_at += 1
    return best_at


def _roles(parts: Sequence[Paragraph]) -> list[Role]:
    end = body_end(parts)
    begin = _body_begin(parts, end)
    roles = [_front_role(part) for part in parts[:begin]]
    roles += [_inner_role(parts, place) for place in range(begin, end)]
    roles += _tail_roles(parts, end)
    title = _headline_place(parts, roles, begin)
    if title is not None:
        roles[title] = Role.HEADLINE
    for place in range(max(begin, 1), end):
        if roles[place] == Role.BODY and _opens_version(parts, place, end):
            roles[place] = Role.HEADLINE
    return roles


def _cue_end(parts: Sequence[Paragraph]) -> int:
    seen_sentence = False
    for place, part in enumerate(parts):
        if seen_sentence and _is_end_cue(part):
            return place
        seen_sentence = seen_sentence or (part.ends_sentence and len(part) > _CREDIT)
    return len(parts)


def _is_end_cue(part: Paragraph) -> bool:
    if is_cue(part, "body_end"):
        return True
    if len(part) > _SHORT_HEADLINE or part.ends_sentence:
        return False
    return part.opening.strip(" :：>»|").endswith(_cue_endings())


@cache
def _cue_endings() -> tuple[str, ...]:
    return tuple(word for language in LANGUAGES for word in lexicon(language).words("body_end_endings"))


def _last_sentence(parts: Sequence[Paragraph], cue: int) -> int:
    """Give the end of a body whose paragraphs are all short: its last sentence, or else all of it."""
    for place in range(cue, 0, -1):
        if parts[place - 1].ends_sentence:
            return place
    return cue


def _body_begin(parts: Sequence[Paragraph], end: int) -> int:
    """Give the index of the first paragraph of the body: a long one, or one that ends as sentences do."""
    for place, part in enumerate(parts[:end]):
        long = len(part) > _DENSE * (2 if place == 0 else 1) and not _is_headline_like(parts, place)
        if (part.ends_sentence or long) and not is_dateline(part) and not _is_caption(parts, place):
            if place == 0 and _is_question_headline(parts):
                continue
            return place
    return min(end, 1)


def _is_headline_like(parts: Sequence[Paragraph], place: int) -> bool:
    return place == 0 and len(parts[place]) <= _HEADLINE and not parts[place].ends_sentence


def _is_question_headline(parts: Sequence[Paragraph]) -> bool:
    first = parts[0]
    return (
        len(parts) > 1
        and len(first) <= _DENSE
        and first.closing[-1] not in ".。;；"
        and len(parts[1]) > len(first)
    )


def _headline_place(parts: Sequence[Paragraph], roles: Sequence[Role], begin: int) -> int | None:
    """Choose the headline among what stands before the body: the first line that is long enough for one."""
    front = [
        place
        for place in range(min(begin, _FRONT))
        if roles[place] != Role.DATELINE
        and len(parts[place]) <= _HEADLINE
        and has_letters(parts[place].opening)
    ]
    for place in front:
        if (
            len(parts[place]) * (_HAN_WEIGHT if han_share(parts[place].opening) > 0.5 else 1)
            >= _SHORT_HEADLINE
        ):
            return place
    return front[0] if front else None


def _front_role(part: Paragraph) -> Role:
    if is_dateline(part):
        return Role.DATELINE
    if len(part) <= _CREDIT and starts_with_cue(part, "credits"):
        return Role.CREDIT
    return Role.BOILERPLATE


def _inner_role(parts: Sequence[Paragraph], place: int) -> Role:
    part = parts[place]
    if len(part) < _CREDIT and not has_letters(_IMAGE_HOLE.sub("", part.opening)):
        return Role.DATELINE if is_dateline(part) else Role.BOILERPLATE
    if is_dateline(part):
        return Role.DATELINE
    if _is_caption(parts, place):
        return Role.CAPTION
    if len(part) <= _CREDIT and not part.ends_sentence and starts_with_cue(part, "credits"):
        return Role.CREDIT
    return Role.BODY


def _tail_roles(parts: Sequence[Paragraph], end: int) -> list[Role]:
    """Name what follows the body: the signature first, then what does not belong to the article."""
    roles: list[Role] = []
    signing = True
    for place in range(end, len(parts)):
        part = parts[place]
        signature = (
            len(part) <= _CREDIT
            and not part.ends_sentence
            and not _is_end_cue(part)
            and place - end < _CREDIT_LINES
        )
        signing = signing and signature and has_letters(part.opening) and _can_sign(parts, place)
        roles.append(Role.CREDIT if signing else Role.BOILERPLATE)
    return roles


def _can_sign(parts: Sequence[Paragraph], place: int) -> bool:
    """Tell whether a short line after the body names who wrote it: few words, or a cue such as *Source:*."""
    part = parts[place]
    if starts_with_cue(part, "credits"):
        return True
    return (
        len(part.opening.split()) <= 4
        and len(part) * (_HAN_WEIGHT if han_share(part.opening) > 0.5 else 1) <= 30
    )


def _is_caption(parts: Sequence[Paragraph], place: int) -> bool:
    part = parts[place]
    if len(part) > _CAPTION:
        return False
    if _FIGURE_CAPTION.search(part.opening.lower()) or _photo_credits().search(part.closing):
        return True
    if place and _IMAGE_HOLE.match(parts[place - 1].opening) and len(parts[place - 1]) < _CREDIT:
        return not part.ends_sentence or len(part) < _SHORT_CAPTION
    return len(part) <= _SHORT_CAPTION and starts_with_cue(part, "captions")


@cache
def _photo_credits() -> re.Pattern[str]:
    groups = (lexicon(language).section("captions").get("credit", ()) for language in LANGUAGES)
    return re.compile("|".join(re.escape(word) for words in groups for word in words))


def _opens_version(parts: Sequence[Paragraph], place: int, end: int) -> bool:
    """Tell whether a short line inside the body is the headline of the same article in another language."""
    part = parts[place]
    if part.ends_sentence or len(part) > _HEADLINE or place + 1 >= end:
        return False
    before, after = parts[place - 1].language, parts[place + 1]
    return part.language != before and after.language == part.language and after.ends_sentence
