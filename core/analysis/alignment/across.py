"""Names of people and places that the two sides write in different scripts, or with other marks.

Nguyễn Duy Ngọc is found as 阮维玉, Wang Xiaohong as 王小洪, Beijing as 北京; what a bracket says, 西吉(Listyo Sigit
Prabowo), holds for the whole text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from core.analysis.alignment.links import ReasonKind
from core.analysis.alignment.stopping import while_wanted
from core.analysis.alignment.tokens import Token, is_stop
from core.language.names.by_reading import NamesByReading
from core.language.names.glosses import GlossKind, find_glosses
from core.language.names.matching import is_pinyin
from core.language.names.person import person_name
from core.language.names.readings import is_han, reading
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from core.analysis.alignment.links import Side
    from core.analysis.alignment.stopping import CancelAsked
    from core.analysis.alignment.tokens import Line, Word

_NAME_WEIGHT = 2.0
_WORD_OF_NAME_WEIGHT, _PART_WEIGHT = 1.2, 1.0
_LONGEST = 5
_SHORTEST_PLACE = 5
"""Letters of a place in pinyin: shorter words are syllables of many things."""
_SHORTEST_FIRST = 4
"""Letters of a word that may be a name though it has its capital for the beginning of a sentence."""
_CAPITAL = re.compile(r"[^\W\d_]")

Found = dict[int, list[Token]]
"""Tokens by the number of their sentence."""


def names_across(
    a: Side,
    b: Side,
    lines_a: Sequence[Line],
    lines_b: Sequence[Line],
    cancelled: CancelAsked = lambda: False,
) -> tuple[Found, Found]:
    """Give the names that both sides have, though written differently; nothing for a name of one side.

    Raises:
        Cancelled: If somebody says that nobody wants to know any more.
    """
    found_a: defaultdict[int, list[Token]] = defaultdict(list)
    found_b: defaultdict[int, list[Token]] = defaultdict(list)
    _by_reading(lines_a, lines_b, found_a, found_b, cancelled)
    _by_reading(lines_b, lines_a, found_b, found_a, cancelled)
    words_a, words_b = (
        _words_of_names(side, while_wanted(lines, cancelled)) for side, lines in ((a, lines_a), (b, lines_b))
    )
    shared = {key for _, token in words_a for key in token.keys} & {key for _, token in words_b for key in token.keys}
    for found, words in ((found_a, words_a), (found_b, words_b)):
        for n, token in words:
            kept = tuple(key for key in token.keys if key in shared)
            if kept:
                found[n].append(token._replace(keys=kept))
    return found_a, found_b


# --- Characters and letters ---------------------------------------------------------------------------------


def _by_reading(
    han: Sequence[Line], latin: Sequence[Line], found_han: Found, found_latin: Found, cancelled: CancelAsked
) -> None:
    if not any(line.language == "zh" for line in han) or all(line.language == "zh" for line in latin):
        return
    runs = [(line, first, end) for line in while_wanted(latin, cancelled) for first, end in _capital_runs(line)]
    names: NamesByReading[str] = NamesByReading()
    places = {fold_key(line.words[at].text) for line, first, end in runs for at in range(first, end)}
    places = {word for word in places if len(word) >= _SHORTEST_PLACE and is_pinyin(word)}
    by_name: dict[str, list[tuple[Line, int, int]]] = defaultdict(list)
    for line, first, end in while_wanted(runs, cancelled):
        for start, stop in _parts(first, end):
            name = person_name(" ".join(word.text for word in line.words[start:stop]))
            if name is not None and len(name.parts) == stop - start:
                by_name[" ".join(name.parts)].append((line, start, stop))
    for name in by_name:
        names.enter(name, name)
    chinese = (line for line in while_wanted(han, cancelled) if line.language == "zh")
    met = {name for line in chinese for name in _in_characters(line, names, places, found_han)}
    for name in sorted(met & by_name.keys()):
        for line, start, stop in by_name[name]:
            found_latin[line.n].append(_token(line, start, stop, name, _NAME_WEIGHT))
    parts = _parts_of_names(met & by_name.keys())
    for line, first, end in runs:
        for at in range(first, end):
            word = fold_key(line.words[at].text)
            if word in met and word in places:
                found_latin[line.n].append(_token(line, at, at + 1, word, _NAME_WEIGHT))
            elif word in parts and end - first == 1:
                found_latin[line.n].append(_token(line, at, at + 1, parts[word], _PART_WEIGHT))


def _parts_of_names(names: Set[str]) -> dict[str, str]:
    """Give the names that a first or a last word stands for when it stands alone, where it stands for one only."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        words = fold_key(name).split()
        for word in (words[0], words[-1]):
            found[word].add(name)
    return {word: min(owners) for word, owners in found.items() if len(owners) == 1}


def _in_characters(line: Line, names: NamesByReading[str], places: set[str], found: Found) -> Iterator[str]:
    """Find people by reading and places by pinyin in a Chinese sentence; give what was met."""
    keys = [word.key for word in line.words]
    openings = tuple(sorted(places))
    at = 0
    while at < len(keys):
        size, met = names.longest(keys, at) if line.words[at].is_han else (0, ())
        for name in met:
            found[line.n].append(_token(line, at, at + size, name, _NAME_WEIGHT))
            yield name
        if not size and places and _may_begin(keys[at], openings):
            for long in (3, 2):
                place = next((each for each in _pinyin("".join(keys[at : at + long])) if each in places), None)
                if place is not None and at + long <= len(keys):
                    found[line.n].append(_token(line, at, at + long, place, _NAME_WEIGHT))
                    yield place
                    size = long
                    break
        at += max(1, size)


def _token(line: Line, first: int, end: int, name: str, weight: float) -> Token:
    key = f"name:{fold_key(name)}"
    return Token(line.run(first, end), ReasonKind.NAME, key, (key,), weight)


@lru_cache(maxsize=20_000)
def _may_begin(character: str, places: tuple[str, ...]) -> bool:
    """Tell whether a place in pinyin may begin with a character, so that not every place is looked at closely."""
    return is_han(character) and any(
        place.startswith(said) for said in reading(character).mandarin[:2] for place in places
    )


@lru_cache(maxsize=50_000)
def _pinyin(characters: str) -> frozenset[str]:
    if len(characters) < 2 or not is_han(characters):
        return frozenset()
    return frozenset("".join(parts) for parts in product(*(reading(each).mandarin[:2] for each in characters)))


def _parts(first: int, end: int) -> Iterator[tuple[int, int]]:
    """Give every stretch of two to five words of a run: an office may stand before the name."""
    for start in range(first, end - 1):
        for stop in range(start + 2, min(end, start + _LONGEST) + 1):
            yield start, stop


# --- Letters and letters ------------------------------------------------------------------------------------


def _words_of_names(side: Side, lines: Iterable[Line]) -> list[tuple[int, Token]]:
    """Give the words that may belong to names: those with a capital, short ones that begin a sentence left out."""
    glossed = _glossed(side)
    found: list[tuple[int, Token]] = []
    for line in lines:
        for first, end in _capital_runs(line):
            for at in range(first, end):
                key = fold_key(line.words[at].text)
                if end == 1 and len(key) < _SHORTEST_FIRST:
                    continue
                if len(key) > 1 and not is_stop(key, "en"):
                    found.append((line.n, _word_token(line, at, at + 1, (key,))))
                if at > first:
                    both = fold_key(line.words[at - 1].text) + key
                    found.append((line.n, _word_token(line, at - 1, at + 1, (both,))))
        if glossed:
            found += ((line.n, token) for token in _glossed_in(line, glossed))
    return found


def _word_token(line: Line, first: int, end: int, words: Sequence[str]) -> Token:
    keys = tuple(f"word:{word}" for word in words)
    return Token(line.run(first, end), ReasonKind.NAME, keys[0], keys, _WORD_OF_NAME_WEIGHT)


def _glossed(side: Side) -> Mapping[str, tuple[str, ...]]:
    """Give the words in letters behind names in characters that the text itself explains in brackets."""
    if not any(sentence.language == "zh" for sentence in side.sentences):
        return {}
    text = side.reading.text
    found: dict[str, tuple[str, ...]] = {}
    for gloss in find_glosses(text):
        name, meant = gloss.name.of(text), gloss.gloss.of(text)
        if gloss.kind is GlossKind.NAME and is_han(name) and not is_han(meant):
            found[name] = tuple(fold_key(word) for word in re.findall(r"[^\W\d_]{2,}", meant))
    return {name: words for name, words in found.items() if words}


def _glossed_in(line: Line, glossed: Mapping[str, tuple[str, ...]]) -> Iterator[Token]:
    characters = "".join(word.text if len(word.text) == 1 else " " for word in line.words)
    for name, words in glossed.items():
        at = characters.find(name)
        if at >= 0:
            yield _word_token(line, at, at + len(name), words)


def _capital_runs(line: Line) -> Iterator[tuple[int, int]]:
    """Give the runs of words with a capital, blanks alone between them."""
    words = line.words
    at = 0
    while at < len(words):
        if not _is_capital(words[at]):
            at += 1
            continue
        end = at + 1
        while end < len(words) and _is_capital(words[end]) and line.adjoin(end):
            end += 1
        yield at, end
        at = end


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() and _CAPITAL.match(word.text) is not None
