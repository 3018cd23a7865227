"""Cities that meetings were held in: where one is named before a meeting, and whose it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.suggesting.home import cities_pattern, country_of_city
from core.analysis.suggesting.statistics_places import places_in
from core.model.countries import country_with_code
from core.model.record import Origin
from core.model.suggestion import FoundValue
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from core.analysis.suggesting.meetings_words import MeetingWords

_LEAD = {
    "vi": re.compile(r"(?<!\w)(?:tại|ở)[ \u00a0](?:thủ đô|thành phố|TP\.?|tỉnh)?[ \u00a0]?\Z", re.IGNORECASE),
    "en": re.compile(
        r"(?<!\w)(?:in|at)[ \u00a0](?:the[ ](?:[a-z]+[ ])?(?:city[ ]of|capital(?:[ ]of)?)[ ])?\Z", re.IGNORECASE
    ),
    "zh": re.compile(r"[在于](?:[\u3400-\u9fff]{2,6}首都)?\Z"),
}
"""What stands before a city that something happens in."""
_REACH = 24
_COUNTRY_BEHIND = re.compile(r"[ \u00a0]?(?:[,(（][ \u00a0]?|của[ \u00a0])?")
_END = re.compile(r"[.;。；!?\n](?!\d)")
_HOME = {"vi": "VN", "zh": "CN"}
_OF_ALL = frozenset({"AT", "CH", "US", "BE"})
"""Where bodies of many countries have their seats: who meets there is not invited by the country."""


def city_before(text: str, start: int, end: int, words: MeetingWords) -> Span | None:
    """Give the city in which somebody attends or holds the meeting that is named at the end of a stretch.

    Args:
        text: The whole text.
        start: Where the stretch begins (code points); where a sentence opens with a city, that counts, too.
        end: Where it ends: at the name of the meeting.
        words: The words of its language.
    """
    lead = _LEAD.get(words.language)
    if lead is None:
        return None
    found = None
    for match in cities_pattern(words.language).finditer(text, start, end):
        told = lead.search(text[max(start, match.start() - _REACH) : match.start()]) is not None
        if not (told or match.start() == start) or _END.search(text, match.end(), end):
            continue
        between = text[match.end() : end]
        at_home = country_of_city(match[0], words.language) == _HOME.get(words.language)
        # Who takes part online does so from home.
        if any(words.of(key).search(between) for key in (("place_verbs",) if at_home else ("held", "place_verbs"))):
            found = Span(*match.span())
    return found


def host_by_place(text: str, place: FoundValue, language: str) -> FoundValue | None:
    """Infer the host from where a meeting was held; None where the place is no country's, or a seat of many."""
    if not place.words:
        return None
    span = place.words[0]
    code = place.normal or country_of_city(span.of(text), language) or _named_there(text, span, language)
    country = country_with_code(code) if code and code not in _OF_ALL else None
    if country is None:
        return None
    return FoundValue(
        "host",
        basis=(span,),
        text=country.names.get("en", country.code),
        normal=country.code,
        origin=Origin.INFERRED,
        doubtful=True,
        reason=tr("No host is named: taken for the country where the meeting was held."),
    )


def _named_there(text: str, span: Span, language: str) -> str | None:
    """Give the country that is named in a place or right behind it: 印尼三宝垄, *Melaka, Malaysia*."""
    inside = [each for each in places_in(text, span.start, span.end, language) if each.code]
    if inside:
        return inside[0].code
    joint = _COUNTRY_BEHIND.match(text, span.end)
    behind = joint.end() if joint is not None else span.end
    following = [each for each in places_in(text, behind, min(len(text), behind + _REACH), language) if each.code]
    return following[0].code if following and following[0].span.start == behind else None
