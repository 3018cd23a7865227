"""Words that both sides have: of one language, by a dictionary, or by how Chinese characters sound in Vietnamese."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from core.analysis.alignment.links import ReasonKind
from core.analysis.alignment.tokens import Token, is_stop, without_blanks
from core.language.names.readings import reading
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.alignment.dictionary import ChineseEnglish
    from core.analysis.alignment.tokens import Line, Word

_WORD_WEIGHT = {"vi": 0.5}
"""A Vietnamese syllable is half a word."""
_PAIR_WEIGHT = {"vi": 0.7}
_CHARACTERS_WEIGHT = 1.0
_SYLLABLE_WEIGHT, _SYLLABLES_WEIGHT = 0.2, 0.5
_READINGS = 3


def same_language_words(line: Line) -> Iterator[Token]:
    """Give words and pairs of words, to be found in sentences of the same language."""
    if without_blanks(line.language):
        yield from _pairs_of_characters(line)
        return
    language = line.language
    single, pair = _WORD_WEIGHT.get(language, 1.0), _PAIR_WEIGHT.get(language, 0.6)
    stop = False
    for place, word in enumerate(line.words):
        before, stop = stop, _is_stop(word, language)
        if not stop and not word.text.isdecimal():
            keys = _said(language, word.key)
            yield Token(line.run(place, place + 1), ReasonKind.WORDS, keys[0], keys, single)
        if line.adjoin(place) and not (stop and before):
            keys = _said(language, f"{line.words[place - 1].key} {word.key}")
            yield Token(line.run(place - 1, place + 1), ReasonKind.WORDS, keys[0], keys, pair)


def english_stems(line: Line) -> Iterator[Token]:
    """Give what a dictionary may lead to."""
    for place, word in enumerate(line.words):
        if not _is_stop(word, "en") and len(word.key) > 1 and not word.text.isdecimal():
            key = f"stem:{word.key}"
            yield Token(line.run(place, place + 1), ReasonKind.DICTIONARY, key, (key,), 1.0)


def dictionary_words(line: Line, dictionary: ChineseEnglish) -> Iterator[Token]:
    """Give the words of a Chinese sentence that the dictionary knows, with the English stems they may be."""
    for first, end in _han_runs(line):
        at = first
        for word in dictionary.words("".join(each.key for each in line.words[first:end])):
            size = len(word)
            meanings = () if is_stop(word, "zh") else dictionary.meanings(word)
            if meanings:
                weight = 1.0 if size > 1 else 0.5
                keys = tuple(f"stem:{each}" for each in meanings)
                yield Token(line.run(at, at + size), ReasonKind.DICTIONARY, f"zh:{word}", keys, weight)
            at += size


def sounds(line: Line) -> Iterator[Token]:
    """Give Chinese characters by how they are read in Vietnamese, and Vietnamese syllables beside them."""
    chinese = line.language == "zh"
    before: tuple[Word, bool] | None = None
    for place, word in enumerate(line.words):
        if word.is_han != chinese:
            before = None
            continue
        stop = _is_stop(word, line.language)
        behind = before if line.adjoin(place) else None
        before = (word, stop)
        heard = "" if word.text.isdecimal() else word.text
        keys = _sounds_of(heard) if chinese else _syllable(heard)
        if not keys:
            continue
        if not stop:
            form = f"sound:{word.key}" if chinese else keys[0]
            yield Token(line.run(place, place + 1), ReasonKind.SOUND, form, keys, _SYLLABLE_WEIGHT)
        if behind is None or (stop and behind[1]):
            continue
        one = behind[0]
        both = _sounds_of_two(one.text, word.text) if chinese else _two_syllables(one.text, word.text)
        if both:
            form = f"sound:{one.key}{word.key}" if chinese else both[0]
            yield Token(line.run(place - 1, place + 1), ReasonKind.SOUND, form, both, _SYLLABLES_WEIGHT)


def _pairs_of_characters(line: Line) -> Iterator[Token]:
    """Give two characters at a time: one alone stands in too many words."""
    for place, word in enumerate(line.words):
        before = line.words[place - 1]
        if line.adjoin(place) and not (_is_stop(word, line.language) and _is_stop(before, line.language)):
            keys = _said(line.language, before.key + word.key)
            yield Token(line.run(place - 1, place + 1), ReasonKind.WORDS, keys[0], keys, _CHARACTERS_WEIGHT)


def _han_runs(line: Line) -> Iterator[tuple[int, int]]:
    first = None
    for place, word in enumerate((*line.words, None)):
        goes_on = word is not None and word.is_han and len(word.key) == 1
        parted = place > 0 and word is not None and word.start != line.words[place - 1].end
        if first is not None and (not goes_on or parted):
            yield first, place
            first = None
        if goes_on and first is None:
            first = place


def _is_stop(word: Word, language: str) -> bool:
    return is_stop(fold_key(word.text) if language == "en" else word.key, language)


# What stands in many sentences is held once.


@lru_cache(maxsize=50_000)
def _said(language: str, words: str) -> tuple[str]:
    return (f"{language}:{words}",)


@lru_cache(maxsize=20_000)
def _syllable(word: str) -> tuple[str, ...]:
    return (f"sound:{fold_key(word)}",) if word else ()


@lru_cache(maxsize=20_000)
def _two_syllables(one: str, other: str) -> tuple[str, ...]:
    return (f"sound:{fold_key(one)} {fold_key(other)}",)


@lru_cache(maxsize=20_000)
def _sounds_of(character: str) -> tuple[str, ...]:
    return tuple(f"sound:{each}" for each in _readings(character))


@lru_cache(maxsize=20_000)
def _sounds_of_two(one: str, other: str) -> tuple[str, ...]:
    return tuple(f"sound:{first} {second}" for first, second in product(_readings(one), _readings(other)))


@lru_cache(maxsize=20_000)
def _readings(character: str) -> tuple[str, ...]:
    return (
        tuple(dict.fromkeys(fold_key(each) for each in reading(character).vietnamese[:_READINGS])) if character else ()
    )
