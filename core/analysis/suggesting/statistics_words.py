"""The words around figures, of each language, as patterns that are made once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial

from core.language.lexicon import LANGUAGES, lexicon

_AGAINST = re.compile(
    r"(?:(?:\bthan|compared (?:with|to)|against|versus|\bdouble|\btwice|\btriple)[ ]"
    r"(?:(?:the|a|its|their)[ ])?(?:\w+[ ]){0,2}"
    r"|(?:比|较|較|低于|高于|多于|少于)(?:[0-9]{4}年|去年|上年|前年)[^，,。]{0,6}的"
    r"|\btimes[ ](?:the|its|that of|those of)[ ](?:\w+[ ]){0,2}"
    r"|(?<!\w)(?:lần|bằng|đôi)[ ](?:so với[ ])?(?:mức|con số)[ ](?:\w+[ ]){0,2}"
    r"|(?:so với|(?:cao|thấp|ít|nhiều|lớn|nhỏ) hơn)[ ](?:mức|con số)[ ](?:\w+[ ]){0,3})$"
)
_PART_OF = re.compile(
    r"(?:\bof[ ](?:whom|which|them|these)|\bamong[ ]them|(?<!\w)trong(?:[ ]số)?[ ]đó[ ]có|其中有?|其中包括)\s*\Z",
    re.IGNORECASE,
)
_NEVER = r"(?!)"
_NOT_NOW = r"(?![ ](?:ago|earlier|before|on year|later|trước|qua|nay))"
"""What makes a time of *a year* that is not every year."""
_BLANK = "[ \u00a0]"
_BREAKS = re.compile(r"[;:!?…。；：！？（）()\n|]|[.](?![0-9])|[,，](?![0-9]{3}(?![0-9]))")
_STRONG_BREAKS = re.compile(r"[;!?…。；！？（）()\n|]|[.](?![0-9])")


@dataclass(frozen=True, slots=True)
class Words:
    """What a language says around figures; every pattern but `breaks` is tried at one end of a stretch.

    Attributes:
        changes: Ends a stretch with a word of change; its group name is the direction.
        to: Ends a stretch with a word of change that leads to a level; grouped the same way.
        levels: Ends a stretch with a word such as *reached*.
        shares: A word such as *accounts for*, anywhere.
        events: A word that says what was done with what is counted, anywhere.
        seizures: The same, where the word belongs to what is measured.
        after: Begins a stretch with what makes the figure before it a change.
        joins: All that stands between two figures that are counted of one thing.
        stops: Where what is counted stops being described.
        about: Begins a stretch that describes what is counted.
        counts: Begins a stretch that says how many there are.
        lead_ins: Begins a stretch without belonging to what is counted.
    """

    language: str
    spaced: bool
    changes: re.Pattern[str]
    to: re.Pattern[str]
    risen_from: re.Pattern[str]
    fallen_against: re.Pattern[str]
    counted_behind: re.Pattern[str]
    multiplied: re.Pattern[str]
    now: re.Pattern[str]
    that_time: re.Pattern[str]
    everywhere: re.Pattern[str]
    own_forces: re.Pattern[str]
    levels: re.Pattern[str]
    shares: re.Pattern[str]
    events: re.Pattern[str]
    seizures: re.Pattern[str]
    after: re.Pattern[str]
    joins: re.Pattern[str]
    join_end: re.Pattern[str]
    stops: re.Pattern[str]
    kept: re.Pattern[str]
    nationals: re.Pattern[str]
    nationals_before: re.Pattern[str]
    from_words: re.Pattern[str]
    about: re.Pattern[str]
    counts: re.Pattern[str]
    counts_end: re.Pattern[str]
    lead_ins: re.Pattern[str]
    compared: re.Pattern[str]
    compared_in: re.Pattern[str]
    same_period: re.Pattern[str]
    places: re.Pattern[str]
    sources: re.Pattern[str]
    source_stops: re.Pattern[str]
    says: re.Pattern[str]
    targets: re.Pattern[str]
    onwards: re.Pattern[str]


def is_measured_against(text: str, start: int, end: int) -> bool:
    """Tell whether the words up to a figure compare another with it: *lower than the record 172 tonnes*."""
    return _AGAINST.search(text, start, end) is not None


def is_part_of(between: str) -> bool:
    """Tell whether the words before a figure make it a part of the figure before: *312 victims, of whom 40 were*."""
    return _PART_OF.search(between) is not None


def breaks_in(text: str, start: int, end: int, *, strong: bool = False) -> list[tuple[int, int]]:
    """Give the marks between clauses in a stretch (code points, half open); points inside figures are none."""
    pattern = _STRONG_BREAKS if strong else _BREAKS
    return [mark.span() for mark in pattern.finditer(text, start, end)]


@cache
def words_of(language: str) -> Words | None:
    """Give the patterns of a language; None where its lexicon says nothing about statistics."""
    if language not in LANGUAGES or not lexicon(language).section("statistics"):
        return None
    section = lexicon(language).section("statistics")
    spaced = language != "zh"

    def any_of(key: str) -> str:
        return _any(section.get(key, ()), spaced=spaced)

    gap = rf"{_BLANK}+" if spaced else ""
    filler = rf"(?:{gap}{any_of('by')})*"
    changes = "|".join(f"(?P<{way}>{any_of(way)})" for way in ("up", "down", "unchanged"))
    after = "|".join(f"(?P<{way}>{any_of('after_' + way)})" for way in ("up", "down"))

    compiled = partial(re.compile, flags=re.IGNORECASE)
    blank = rf"{_BLANK}*"
    return Words(
        language,
        spaced,
        changes=compiled(rf"(?:{changes}){filler}{blank}$"),
        to=compiled(rf"(?:{changes})(?:{gap}{any_of('by')})?{gap}?(?P<to>{any_of('to')}){blank}$"),
        risen_from=compiled(rf"(?:{changes})(?:{gap}{any_of('by')})?{gap}?{any_of('from')}{blank}$"),
        fallen_against=compiled(
            rf"(?:{changes})(?:{gap}{any_of('by')})?{gap}?{any_of('compared')}{gap}[^,，;；]{{0,24}}$"
        ),
        counted_behind=compiled(_counted(language)),
        multiplied=compiled("|".join(f"(?P<{way}>{any_of('multiplied_' + way)})" for way in ("up", "down"))),
        now=compiled(rf"(?<!phát )(?<!thực )(?<!thể )(?<!xuất )(?<!biểu )(?<!tái )(?:{any_of('now')}){_NOT_NOW}"),
        that_time=compiled(any_of("that_time")),
        everywhere=compiled(any_of("everywhere")),
        own_forces=compiled(any_of("own_forces")),
        levels=compiled(rf"{any_of('levels')}{filler}{blank}$"),
        shares=compiled(any_of("shares")),
        events=compiled(any_of("events")),
        seizures=compiled(any_of("seizures")),
        after=compiled(rf"{blank}(?:的|(?:[a-z-]+{_BLANK})?)(?:{after})"),
        joins=compiled(rf"{blank}[,，、/]?{blank}(?:{any_of('joins')}{blank})?"),
        join_end=compiled(rf"(?:[,，、]|{any_of('joins')}){blank}$"),
        stops=compiled(any_of("stops")),
        kept=compiled(any_of("kept")),
        nationals=compiled(rf"{blank}{any_of('nationals')}"),
        nationals_before=compiled(rf"{any_of('nationals_before')}{blank}$"),
        from_words=compiled(rf"{any_of('from')}{blank}$"),
        about=compiled(rf"{blank}{any_of('about')}{blank}"),
        counts=compiled(rf"{blank}{any_of('counts')}{blank}"),
        counts_end=compiled(rf"{any_of('counts')}{blank}$"),
        lead_ins=compiled(rf"[,，、:：]?{blank}{any_of('lead_ins')}{blank}[,，、]?"),
        compared=compiled(rf"{any_of('compared')}{blank}(?:the{_BLANK}+|in{_BLANK}+)?$"),
        compared_in=compiled(rf"{blank}{any_of('compared')}"),
        same_period=compiled(any_of("same_period")),
        places=compiled(rf"{any_of('places')}{blank}$"),
        sources=compiled(any_of("sources")),
        source_stops=compiled(any_of("source_stops")),
        says=compiled(any_of("says")),
        targets=compiled(rf"{any_of('targets')}{blank}(?:the{_BLANK}+)?$"),
        onwards=compiled(
            rf"(?:{blank}(?:in|trong|vào|năm)(?!\w))?{blank}[,，]?{blank}(?:{any_of('to')}|{any_of('levels')}){blank}"
        ),
    )


def _counted(language: str) -> str:
    """Give what names the things that changed, behind a change: *giảm 18,75% số vụ*."""
    noun = lexicon(language).pattern("units")
    return rf"{_BLANK}+(?:về{_BLANK}+)?số{_BLANK}+(?:lượng{_BLANK}+)?(?P<noun>{noun})"


def _any(words: tuple[str, ...], *, spaced: bool) -> str:
    if not words:
        return _NEVER
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    inner = "|".join(re.escape(word).replace(r"\ ", f"{_BLANK}+") for word in ordered)
    return rf"(?<!\w)(?:{inner})(?!\w)" if spaced else f"(?:{inner})"
