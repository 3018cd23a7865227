"""Cities that meetings were held in: where one is named before a meeting, and whose it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.suggesting.home import cities_pattern, country_of_city, country_of_dateline
from core.analysis.suggesting.people_words import small
from core.analysis.suggesting.statistics_places import places_in
from core.model.countries import Country, country_with_code
from core.model.record import Origin
from core.model.suggestion import FoundValue
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from core.analysis.suggesting.meetings_words import MeetingWords
    from core.analysis.suggesting.reading import ArticleReading

_LEAD = {
    "vi": re.compile(r"(?<!\w)(?:tại|ở)[ \u00a0](?:thủ đô|thành phố|TP\.?|tỉnh)?[ \u00a0]?\Z", re.IGNORECASE),
    "en": re.compile(
        r"(?<!\w)(?:in|at)[ \u00a0](?:the[ ](?:[a-z]+[ ])?(?:city[ ]of|capital(?:[ ]of)?)[ ])?\Z", re.IGNORECASE
    ),
    "zh": re.compile(r"[在于](?:[\u3400-\u9fff]{2,6}首都)?\Z"),
}
"""What stands before a city that something happens in."""
_REACH = 24
_CLOSE = 45
_IN = re.compile(r"[ \u00a0,]*(?:tại|ở|in|at)[ \u00a0]+")
_APART = re.compile(r"[ \u00a0,()]+")
_MOST_WORDS = 9
_HELD_IN = re.compile(r"在((?:(?![在于於])[\u4e00-\u9fff]){2,8}?)(?:举行|召开|举办|舉行|召開|舉辦)的?$")
_IS_HELD_IN = re.compile(
    r"[在于於]((?:(?![在于於])[\u4e00-\u9fff]){2,8}?)"
    r"(?:举行|召开|开幕|闭幕|举办|落幕|揭幕|登场|拉开帷幕|落下帷幕|舉行|召開|開幕|閉幕|舉辦|登場|揭幕|拉開帷幕|落下帷幕)"
)
_HERE = {
    "en": re.compile(r"[^.;:!?\n]{0,24}?\bhere\b(?=[ ](?:today|on|this|yesterday|last)\b|[,.])"),
    "zh": re.compile(
        r"[^。；！？\n]{0,12}?在(?:此间|此間|这里|這裡|当地|當地)(?:举行|召开|开幕|闭幕|舉行|召開|開幕|閉幕)"
    ),
}
"""What stands behind the name of a meeting that was held where the article was written."""
_COUNTRY_BEHIND = re.compile(r"[ \u00a0]?(?:[,(（][ \u00a0]?|của[ \u00a0])?")
_END = re.compile(r"[.;。；!?\n](?!\d)")
_HOME = {"vi": "VN", "zh": "CN"}
_SMALL = frozenset({"the", "city", "capital", "of", "thủ", "đô", "thành", "phố", "ngày", "on"})
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


def chinese_place(text: str, before: tuple[int, int], after: tuple[int, int]) -> Span | None:
    """Give where a meeting was held, by the words before its name or behind it; both are stretches of code points."""
    found = _HELD_IN.search(text, max(before[0], before[1] - _CLOSE), before[1])
    if found is None:
        found = _IS_HELD_IN.search(text, after[0], min(after[1], after[0] + _CLOSE))
    if found is None or re.search(r"[0-9年月日]", found[1]):
        return None
    capital = re.match(r"[\u4e00-\u9fff]{2,6}首都", found[1])
    return Span(found.start(1) + (capital.end() if capital is not None else 0), found.end(1))


def is_place(words: str) -> bool:
    """Tell whether words say where something is, and no more: *ở Kuala Lumpur, Malaysia ngày*."""
    lead = _IN.match(words)
    if lead is None:
        return False
    named = [word for word in _APART.split(words[lead.end() :]) if word and word not in _SMALL]
    return 0 < len(named) < _MOST_WORDS and all(word[0].isupper() for word in named)


def host_here(reading: ArticleReading, name: Span, end: int, language: str) -> FoundValue | None:
    """Infer the host of a meeting *here*: the country of the city that the article was written in.

    Args:
        reading: The article.
        name: Where the meeting is named.
        end: Where the sentence ends (code points).
        language: Of the sentence.
    """
    here = _HERE[language].match(reading.text, name.end, end) if language in _HERE else None
    code = country_of_dateline(reading, language) if here is not None else None
    country = country_with_code(code) if code and code not in _OF_ALL else None
    if here is None or country is None:
        return None
    return _inferred_host(country, Span(max(name.end, here.end() - len("here")), here.end()))


def host_by_place(text: str, place: FoundValue, language: str) -> FoundValue | None:
    """Infer the host from where a meeting was held; None where the place is no country's, or a seat of many."""
    if not place.words:
        return None
    span = place.words[0]
    code = place.normal or country_of_city(span.of(text), language) or _named_there(text, span, language)
    code = code or _city_inside(span.of(text), language)
    country = country_with_code(code) if code and code not in _OF_ALL else None
    if country is None:
        return None
    return _inferred_host(country, span)


def _inferred_host(country: Country, basis: Span) -> FoundValue:
    return FoundValue(
        "host",
        basis=(basis,),
        text=country.names.get("en", country.code),
        normal=country.code,
        origin=Origin.INFERRED,
        doubtful=True,
        reason=tr("No host is named: taken for the country where the meeting was held."),
    )


def _city_inside(words: str, language: str) -> str | None:
    """Give the country of a city that a place has in its name: 云南昆明, *Cebu City*."""
    found = cities_pattern(language).search(small(words) if language == "zh" else words)
    return country_of_city(found[0], language) if found is not None else None


def _named_there(text: str, span: Span, language: str) -> str | None:
    """Give the country that is named in a place or right behind it: 印尼三宝垄, *Melaka, Malaysia*."""
    inside = [each for each in places_in(text, span.start, span.end, language) if each.code]
    if inside:
        return inside[0].code
    joint = _COUNTRY_BEHIND.match(text, span.end)
    behind = joint.end() if joint is not None else span.end
    following = [each for each in places_in(text, behind, min(len(text), behind + _REACH), language) if each.code]
    return following[0].code if following and following[0].span.start == behind else None
