"""English words beside digits, as analysts type them in articles of any language: 9.46 percent, 2 million."""

from __future__ import annotations

import re
from functools import cache

from core.language.lexicon import lexicon

_WORD = re.compile(r"[^\W\d_]+")


def names_english_unit(words: str) -> bool:
    """Tell whether a scale, share or unit that only English has stands right behind digits."""
    return _unit_behind_digits().search(words) is not None


def only_english_words(words: str) -> bool:
    """Tell whether the rules for English know every word."""
    return all(word.lower() in _known_words() for word in _WORD.findall(words))


@cache
def _unit_behind_digits() -> re.Pattern[str]:
    english = lexicon("en")
    others = {word.lower() for word in lexicon("vi").words("units", "durations", "currencies")}
    units = english.words("scales", "multiples", "percent", "units", "durations", "long_durations", "currencies")
    own = [word for word in units if word[0].isalpha() and len(word) > 1 and word.lower() not in others]
    return re.compile(rf"[0-9][\s-]*(?:{'|'.join(re.escape(word) for word in own)})(?!\w)", re.IGNORECASE)


@cache
def _known_words() -> frozenset[str]:
    english = lexicon("en")
    sections = ("numerals", "scales", "multiples", "bounds", "bounds_after", "joins", "percent", "currencies", "units")
    counted = english.words(*sections, "durations", "long_durations", "function")
    return frozenset(part.lower() for word in counted for part in _WORD.findall(word))
