"""The words that make and surround the names of meetings, of each language, as patterns that are made once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import LANGUAGES, lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLANK = "[ \u00a0]"
_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """What a language says in and around the names of meetings; a key of its lexicon is a pattern."""

    language: str
    spaced: bool
    patterns: Mapping[str, re.Pattern[str]]
    levels: re.Pattern[str]
    level_ids: Mapping[str, str]
    topics: re.Pattern[str]
    topic_ids: Mapping[str, str]

    def of(self, key: str) -> re.Pattern[str]:
        """Give the pattern of a key of the section on meetings; it never matches if there are no words."""
        return self.patterns[key]


@dataclass(frozen=True, slots=True)
class Letters:
    """Series known by their letters alone, those that need a number, and letters that name no meeting."""

    series: frozenset[str]
    numbered: frozenset[str]
    others: frozenset[str]


_CASED = ("heads", "weak_heads", "anchors", "numbered_heads", "inner")
_KEYS = (
    *_CASED,
    *("plain_heads", "stops", "the_meeting", "other_meeting"),
    *("planned", "held", "held_after", "held_direct", "postponed", "cancelled"),
    *("online", "in_person", "hybrid", "time_cues", "places", "place_verbs"),
    *("hosts", "hosts_after", "chairs", "chairs_after", "attends", "on_the_net", "of_the_net"),
)


@cache
def meeting_words(language: str) -> MeetingWords | None:
    """Give the patterns of a language; None where its lexicon says nothing about meetings."""
    if language not in LANGUAGES or not lexicon(language).section("meetings"):
        return None
    section = lexicon(language).section("meetings")
    spaced = language != "zh"
    patterns = {
        key: re.compile(_any(section.get(key, ()), spaced=spaced), 0 if key in _CASED else re.IGNORECASE)
        for key in _KEYS
    }
    levels, topics = lexicon(language).section("meeting_levels"), lexicon(language).section("meeting_topics")
    return MeetingWords(
        language,
        spaced,
        patterns,
        levels=_sorts(levels, spaced=spaced),
        level_ids={word.lower(): key for key, words in levels.items() for word in words},
        topics=_sorts(topics, spaced=spaced),
        topic_ids={word.lower(): key for key, words in topics.items() for word in words},
    )


@cache
def letters() -> Letters:
    """Give the letters that name meetings; they are the same in every language."""
    section = lexicon("en").section("meetings")
    return Letters(
        frozenset(section.get("acronyms", ())),
        frozenset(section.get("numbered_acronyms", ())),
        frozenset(section.get("not_acronyms", ())),
    )


def _sorts(section: Mapping[str, tuple[str, ...]], *, spaced: bool) -> re.Pattern[str]:
    return re.compile(_any(tuple(word for words in section.values() for word in words), spaced=spaced), re.IGNORECASE)


def _any(words: tuple[str, ...], *, spaced: bool) -> str:
    if not words:
        return _NEVER
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    inner = "|".join(re.escape(word).replace(r"\ ", f"{_BLANK}+") for word in ordered)
    return rf"(?<!\w)(?:{inner})(?!\w)" if spaced else f"(?:{inner})"
