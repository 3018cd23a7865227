"""What the parts of an article are: headline, dateline, body, captions, credits, and the rest of its page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.language.body import find_body
from core.language.datelines import (
    closing_day,
    days_either_way,
    is_dateline,
    opening_day,
    opening_day_without_year,
    stated_day,
)
from core.language.dates import DateReading
from core.language.page_lines import (
    CREDIT,
    IMAGE_HOLE,
    is_byline,
    is_caption,
    is_credit,
    is_end_cue,
    is_name,
    is_page_line,
)
from core.language.paragraphs import Paragraph, has_letters, paragraphs, weight
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DENSE = 90
"""Weight from which a paragraph is long."""
_HEADLINE = 300
_SLIGHT_HEADLINE = 30
"""Weight of a line below which a much longer one after it is rather the headline."""
_SHORT_HEADLINE = 20
_CREDIT_LINES = 4
_FRONT = 16
_OPENING = 200


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
    title = next((region.span.start for region in parts if region.role == Role.HEADLINE), 0)
    # What stands above the headline may be the day on which the page was looked at.
    datelines = sorted(
        (region for region in parts if region.role == Role.DATELINE), key=lambda region: region.span.start < title
    )
    lines = [(start, line, region) for region in datelines for start, line in _lines(text, region)]
    for start, line, region in lines:
        if (reading := stated_day(line, region.language)) is not None:
            return _shifted(reading, start)
    for start, line, _ in lines:
        if (reading := _confirmed(text, parts, days_either_way(line))) is not None:
            return _shifted(reading, start)
    opening = _opening(text, parts)
    if opening is not None and (reading := opening_day(opening[1], opening[2])) is not None:
        return _shifted(reading, opening[0])
    return _closing(text, parts)


def _confirmed(text: str, parts: Sequence[Region], days: Iterable[DateReading]) -> DateReading | None:
    """Give the one of several days that the opening of the body repeats: ``KUALA LUMPUR, Nov 1 (Bernama) --``."""
    for day in days:
        opening = published_by_opening(text, parts, int(day.edtf[:4]))
        if opening is not None and opening.edtf == day.edtf:
            return day
    return None


def _closing(text: str, parts: Sequence[Region]) -> DateReading | None:
    """Read the day that stands behind the editor's name at the end of the body or right behind it."""
    for region in parts:
        if region.role in (Role.BODY, Role.CREDIT) and (region.language or "").startswith("zh"):
            for start, line in _lines(text, region):
                if (reading := closing_day(line)) is not None:
                    return _shifted(reading, start)
    return None


def published_by_opening(text: str, regions: Iterable[Region], year: int) -> DateReading | None:
    """Read a day without its year off the opening of the body: ``JAKARTA, Aug. 21 (Xinhua) --``.

    Args:
        text: The whole article.
        regions: Its regions.
        year: The year that the article names elsewhere.

    Returns:
        The day in that year, and in words that the year was assumed; None where nothing opens with a day.
    """
    parts = tuple(regions)
    for start, words, language in (*_lines_before_body(text, parts), _opening(text, parts) or (0, "", None)):
        if (reading := opening_day_without_year(words, language, year)) is not None:
            return _shifted(reading, start)
    return None


def _lines_before_body(text: str, parts: Sequence[Region]) -> Iterator[tuple[int, str, str | None]]:
    """Give the lines of signature that stand before the body: an agency's opening may have a line to itself."""
    for region in parts:
        if region.role == Role.BODY:
            return
        if region.role == Role.CREDIT:
            yield from ((start, line, region.language) for start, line in _lines(text, region))


def _opening(text: str, regions: Iterable[Region]) -> tuple[int, str, str | None] | None:
    """Give where the body begins, the first words of its first line, and their language."""
    body = next((region for region in regions if region.role == Role.BODY), None)
    if body is None:
        return None
    words = text[body.span.start : min(body.span.end, body.span.start + _OPENING)].split("\n", 1)[0]
    return body.span.start, words, body.language


def _lines(text: str, region: Region) -> Iterator[tuple[int, str]]:
    start = region.span.start
    for line in region.span.of(text).split("\n"):
        yield start, line
        start += len(line) + 1


def _shifted(reading: DateReading, offset: int) -> DateReading:
    return DateReading(reading.edtf, reading.span.shifted(offset), reading.assumed)


def headline_of(text: str, regions: Iterable[Region]) -> Span | None:
    """Give the first headline of an article (code points, half open); None if it has none."""
    for region in regions:
        if region.role == Role.HEADLINE:
            line = region.span.of(text).split("\n", 1)[0].rstrip()
            return Span(region.span.start, region.span.start + len(line))
    return None


def _roles(parts: Sequence[Paragraph]) -> list[Role]:
    body = find_body(parts)
    end = body.end
    begin = _body_begin(parts, end)
    roles = [_front_role(parts, place) for place in range(begin)]
    roles += [Role.BOILERPLATE if place in body.boxes else _inner_role(parts, place) for place in range(begin, end)]
    roles += _tail_roles(parts, end)
    title = _headline_place(parts, roles, begin)
    if title is not None:
        roles[title] = Role.HEADLINE
        for place in range(title + 1, begin):
            if roles[place] == Role.BOILERPLATE and is_byline(parts[place]):
                roles[place] = Role.CREDIT
    for place in range(max(begin, 1), end):
        if roles[place] == Role.BODY and _opens_version(parts, place, end):
            roles[place] = Role.HEADLINE
    return roles


def _body_begin(parts: Sequence[Paragraph], end: int) -> int:
    """Give the index of the first paragraph of the body: a long one, or one that ends as sentences do."""
    for place, part in enumerate(parts[:end]):
        long = weight(part) > _DENSE * (2 if place == 0 else 1) and not _is_headline_like(parts, place)
        if (part.ends_sentence or long) and _front_role(parts, place) == Role.BOILERPLATE and not is_page_line(part):
            if place == 0 and _is_question_headline(parts):
                continue
            return place
    return min(end, 1)


def _is_headline_like(parts: Sequence[Paragraph], place: int) -> bool:
    return place == 0 and len(parts[place]) <= _HEADLINE and not parts[place].ends_sentence


def _is_question_headline(parts: Sequence[Paragraph]) -> bool:
    first = parts[0]
    return len(parts) > 1 and len(first) <= _DENSE and first.closing[-1] not in ".。;；" and len(parts[1]) > len(first)


def _headline_place(parts: Sequence[Paragraph], roles: Sequence[Role], begin: int) -> int | None:
    """Choose the headline among what stands before the body: the first line that is long enough for one."""
    front = [
        place
        for place in range(min(begin, _FRONT))
        if roles[place] in (Role.BOILERPLATE, Role.CAPTION)
        and not is_page_line(parts[place])
        and len(parts[place]) <= _HEADLINE
        and has_letters(parts[place].opening)
    ]
    chosen = next((place for place in front if weight(parts[place]) >= _SHORT_HEADLINE), None)
    if chosen is None:
        return front[0] if front else None
    slight = weight(parts[chosen])
    if slight < _SLIGHT_HEADLINE:
        longer = (place for place in front if place > chosen and 2 * weight(parts[place]) >= 3 * slight)
        return next(longer, chosen)
    return chosen


def _front_role(parts: Sequence[Paragraph], place: int) -> Role:
    part = parts[place]
    if is_dateline(part):
        return Role.DATELINE
    if is_page_line(part):
        return Role.BOILERPLATE
    if is_credit(part):
        return Role.CREDIT
    if place and is_caption(parts, place):
        return Role.CAPTION
    return Role.BOILERPLATE


def _inner_role(parts: Sequence[Paragraph], place: int) -> Role:
    part = parts[place]
    if len(part) < CREDIT and not has_letters(IMAGE_HOLE.sub("", part.opening)):
        return Role.DATELINE if is_dateline(part) else Role.BOILERPLATE
    if is_dateline(part):
        return Role.DATELINE
    if is_page_line(part):
        return Role.BOILERPLATE
    if is_caption(parts, place):
        return Role.CAPTION
    return Role.CREDIT if is_credit(part) else Role.BODY


def _tail_roles(parts: Sequence[Paragraph], end: int) -> list[Role]:
    """Name what follows the body: the signature first, then what does not belong to the article."""
    roles: list[Role] = []
    signing, skipped = True, False
    for place in range(end, len(parts)):
        part = parts[place]
        if signing and place - end < _CREDIT_LINES and is_caption(parts, place) and not is_end_cue(part):
            roles.append(Role.CAPTION)
            continue
        if is_page_line(part) and not is_end_cue(part):
            skipped = True
            roles.append(Role.BOILERPLATE)
            continue
        signature = place - end < _CREDIT_LINES and not is_end_cue(part)
        named = is_name(part) and (not skipped or "/" in part.opening)
        signing = signing and signature and (is_credit(part) or named)
        roles.append(Role.CREDIT if signing else Role.BOILERPLATE)
    return roles


def _opens_version(parts: Sequence[Paragraph], place: int, end: int) -> bool:
    """Tell whether a short line inside the body is the headline of the same article in another language."""
    part = parts[place]
    if part.ends_sentence or len(part) > _HEADLINE or place + 1 >= end:
        return False
    before, after = parts[place - 1].language, parts[place + 1]
    return part.language != before and after.language == part.language and after.ends_sentence
