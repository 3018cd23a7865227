"""Names in words with blanks: capitalised words one behind the other that are one name.

Positions are code points of the stretch that the words are from, half open.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.language.packs import pack_of
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Callable

Cut = tuple[int, int]

_SENTENCE_ENDS = ".!?…:“\"'‘(»«-–—•*"
_HOME_OF_SYLLABLES = "vi"
_SYLLABLE = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?\Z"
)
"""A Vietnamese syllable without its marks."""


def find_names(words: str, tokens: tuple[Cut, ...], language: str | None) -> dict[int, Cut]:
    """Give the names of several words: the number of each word of a name, and all of the name.

    Where names are written in syllables any capitalised words are one; elsewhere only those that a Vietnamese family
    name begins.

    Args:
        words: The stretch.
        tokens: Its smallest words, in order.
        language: The language it is in.
    """
    pack = pack_of(language)
    at_home = pack is not None and pack.names_of_syllables
    spoken = pack.language if pack is not None else _HOME_OF_SYLLABLES

    def begins(start: int, end: int) -> bool:
        word = words[start:end]
        if not _is_capitalised(word) or _merely_begins_sentence(words, start, end, spoken):
            return False
        return at_home or fold_key(word) in _family_names()

    def goes_on(start: int, end: int) -> bool:
        word = words[start:end]
        return _is_capitalised(word) and (at_home or _SYLLABLE.match(fold_key(word)) is not None)

    names = _runs(words, tokens, begins, goes_on)
    return _with_small_ends(words, tokens, names, spoken) if at_home else names


def _runs(
    words: str, tokens: tuple[Cut, ...], begins: Callable[[int, int], bool], goes_on: Callable[[int, int], bool]
) -> dict[int, Cut]:
    names: dict[int, Cut] = {}
    run: list[int] = []
    for number, (start, end) in enumerate((*tokens, (len(words), len(words)))):
        if run and words[tokens[run[-1]][1] : start] == " " and goes_on(start, end):
            run.append(number)
            continue
        if len(run) > 1:
            names.update(dict.fromkeys(run, (tokens[run[0]][0], tokens[run[-1]][1])))
        run = [number] if begins(start, end) else []
    return names


def _with_small_ends(words: str, tokens: tuple[Cut, ...], names: dict[int, Cut], language: str) -> dict[int, Cut]:
    """Take in the small last syllable of a body's name: “Bộ Công an”, not “Bộ Công”."""
    ends = lexicon(language).section("bodies_with_small_ends").get("word", ())
    grown = dict(names)
    for number, (last, (_, end)) in enumerate(pairwise(tokens)):
        whole = names.get(number)
        if whole is not None and whole[1] == last[1] and words[last[0] : end] in ends:
            inside = [each for each, name in names.items() if name == whole]
            grown.update(dict.fromkeys([*inside, number + 1], (whole[0], end)))
    return grown


def _is_capitalised(word: str) -> bool:
    return (
        word[:1].isupper()
        and not any(character.isdecimal() for character in word)
        and not (len(word) > 1 and word.isupper())
    )


def _merely_begins_sentence(words: str, start: int, end: int, language: str) -> bool:
    """Tell whether a capital says no more than that a sentence begins: “Tại Việt Nam” names Việt Nam."""
    before = words[:start].rstrip()
    if before and before[-1] not in _SENTENCE_ENDS:
        return False
    return words[start:end].lower() in lexicon(language).words("function")


@cache
def _family_names() -> frozenset[str]:
    return frozenset(map(fold_key, lexicon(_HOME_OF_SYLLABLES).section("names")["surname"]))
