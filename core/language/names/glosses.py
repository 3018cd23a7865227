"""Names that an article says twice, the second time in brackets: 西吉(Listyo Sigit Prabowo), … (AMMTC)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from core.language.names.matching import same_name
from core.language.names.meetings import series_named
from core.language.names.readings import HAN
from core.language.names.words import name_words
from core.model.countries import countries
from core.text.fold import fold_key
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACKETS = re.compile(r"[(（]\s*([^()（）\n]{2,160}?)\s*[)）]")
_ACRONYM = re.compile(
    r"(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?P<letters>[A-Z][A-Za-z&]{1,9})(?P<more>\s?[-–]?\s?\d{1,3}|\s?\+\s?\w[\w\s]{0,12}|\+)?"
)
_LATIN = rf"[^\W\d_{HAN}]"
_WORD = re.compile(rf"{_LATIN}+(?:['’.-]{_LATIN}+)*\.?|\d+")
_SIMPLE_WORD = re.compile(rf"{_LATIN}+|\d+")
_HAN_RUN = re.compile(rf"[{HAN}·•—-]+$")
_HAN_ONLY = re.compile(rf"[{HAN}·•・]{{2,20}}")
_ACRONYM_BEFORE = re.compile(rf"(?<![^\W{HAN}])[A-Z]{{3,9}}(?:[-–\s+]{{0,3}}\d{{1,3}})?$")
_COUNTED = re.compile(r"(?:thứ|第)\s?\d+|\d+(?:th|st|nd|rd)\b")
_ORDINAL_BEFORE = re.compile(rf"^第[\d{HAN}]{{1,4}}?[届次屆]")
_LEADING = re.compile("[与和同及]")
_QUOTES = "“”\"'‘’「」『』《》 :："
_CLAUSE_END = re.compile(r"[.;:!?。；：！？，,、\n“”\"(（)）《》]")
_LONGEST = 300
"""Code points before a bracket in which the name that it repeats is sought."""
_LONGEST_HAN_NAME = 8
_FEWEST_WORDS = 3
_FEWEST_HAN = 5
_FEWEST_HAN_ALONE = 2
_FEWEST_LETTERS = 3
_LEADING_HAN = 5
"""So many characters may stand before the name of a known series without a mark between them."""


class GlossKind(StrEnum):
    """What stands in the brackets."""

    ACRONYM = "acronym"
    FULL = "full"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Gloss:
    """A name and what the brackets behind it call the same thing; spans count code points, half open.

    Attributes:
        sure: False where only its place before the brackets says how far the name reaches.
    """

    name: Span
    gloss: Span
    kind: GlossKind
    sure: bool = True


def find_glosses(text: str, start: int = 0, end: int | None = None) -> Iterator[Gloss]:
    """Find names that are said again in brackets, from left to right.

    Captions, dates, ages, counts, countries and offices in brackets repeat no name, nor does what cannot be told from
    them.
    """
    for found in _BRACKETS.finditer(text, start, len(text) if end is None else end):
        gloss = _content(text, Span(*found.span(1)))
        if gloss is None or _says_something_else(gloss.of(text)):
            continue
        words = gloss.of(text)
        floor = max(start, found.start() - _LONGEST)
        before = text[floor : found.start()].rstrip()
        made = _pair(before, words)
        if made is not None:
            name, kind, sure = made
            yield Gloss(name.shifted(floor), gloss, kind, sure)


def _content(text: str, span: Span) -> Span | None:
    """Leave out quotation marks, and words such as *gọi tắt là* or 以下简称."""
    begin, end = span.start, span.end
    opening = _openings().match(text, begin, end)
    if opening is not None:
        begin = opening.end()
    while begin < end and text[begin] in _QUOTES:
        begin += 1
    while begin < end and text[end - 1] in _QUOTES:
        end -= 1
    return Span(begin, end) if begin < end else None


def _says_something_else(words: str) -> bool:
    first = re.match(rf"[{HAN}]+|\w+", fold_key(words))
    if first is None or first[0].isdecimal():
        return _ACRONYM.fullmatch(words) is None
    if re.search(f"[{HAN}]", words):
        if any(word in words for word in _folded("not_glosses") if re.match(f"[{HAN}]", word)):
            return True
    elif first[0] in _folded("not_glosses"):
        return True
    return fold_key(words) in _country_names() or words in name_words("currencies")


def _pair(before: str, words: str) -> tuple[Span, GlossKind, bool] | None:
    if _is_acronym(words):
        name = _name_for_acronym(before, words)
        return None if name is None else (name[0], GlossKind.ACRONYM, name[1])
    acronym = _ACRONYM_BEFORE.search(before)
    if acronym is not None and _is_long_name(words, acronym[0]):
        return Span(*acronym.span()), GlossKind.FULL, True
    if _HAN_ONLY.fullmatch(words):
        return _latin_before(before, words)
    if _is_capitalised_name(words):
        return _han_before(before, words) or _same_before(before, words)
    return None


def _is_acronym(words: str) -> bool:
    found = _ACRONYM.fullmatch(words)
    return found is not None and sum(letter.isupper() for letter in found["letters"]) > 1


def _is_long_name(words: str, acronym: str) -> bool:
    """Tell whether words are what an acronym stands for: they spell it, or begin or end as the name of a body does."""
    words = _COUNTED.sub("", words).strip()
    if not words or re.search(r"\d", words):
        return False
    if re.match(f"[{HAN}]", words):
        ending = words.endswith(name_words("chinese_bodies"))
        return len(words) >= _FEWEST_HAN and _HAN_ONLY.fullmatch(words) is not None and ending
    parts = [each for each in _SIMPLE_WORD.finditer(words) if not each[0].isdecimal()]
    if len(parts) < _FEWEST_WORDS or not words[0].isupper() or re.search(r"[.;:!?]\s", words):
        return False
    letters = fold_key("".join(filter(str.isalpha, acronym)))
    if _alternatives("vietnamese_heads").match(words) is not None:
        return True
    spelt = _first_spelt(parts, letters, len(parts) - 1)
    return spelt == 0 or (words.isascii() and _first_holding(parts, letters) == 0)


def _is_capitalised_name(words: str) -> bool:
    parts = words.split()
    particles = name_words("particles")
    capital = [part for part in parts if part not in particles]
    return 0 < len(capital) <= 6 and all(_WORD.fullmatch(part.rstrip(",")) and part[0].isupper() for part in capital)


# --- the long name before an acronym ------------------------------------------------------------------------


def _name_for_acronym(before: str, words: str) -> tuple[Span, bool] | None:
    found = _ACRONYM.fullmatch(words)
    letters = found["letters"] if found else ""
    run = _HAN_RUN.search(before)
    if run is not None:
        return _han_body(before, run.start()) if len(letters) >= _FEWEST_LETTERS else None
    name = _spelt_out(before, letters) or (_headed(before) if len(letters) >= _FEWEST_LETTERS else None)
    return None if name is None else (name, True)


def _han_body(before: str, start: int) -> tuple[Span, bool] | None:
    """Find a Chinese name: from where a known series is named, else from the last verb, which is not sure."""
    cuts = [each.end() for each in _alternatives("chinese_breaks").finditer(before, start)]
    begin = max([start, *cuts])
    for known in range(begin, min(begin + _LEADING_HAN, len(before))):
        if series_named(_ORDINAL_BEFORE.sub("", before[known:])) is not None:
            return Span(known, len(before)), True
    if _LEADING.match(before, begin):
        begin += 1
    whole = begin == start and len(before) - begin >= _FEWEST_HAN_ALONE
    return (Span(begin, len(before)), False) if whole or len(before) - begin >= _FEWEST_HAN - 1 else None


def _spelt_out(before: str, letters: str) -> Span | None:
    """Find the words whose first letters are the acronym, from its last letter back; small words may be left out.

    In English other letters than the first may stand in it too, if all words in between are capitalised.
    """
    parts = [each for each in _SIMPLE_WORD.finditer(before) if not each[0].isdecimal()]
    wanted = fold_key(letters.replace("&", ""))
    place = _first_spelt(parts, wanted, len(parts) - 1)
    if place is None and before.isascii() and len(wanted) >= _FEWEST_LETTERS:
        place = _first_holding(parts, wanted)
    if place is None or not parts[place][0][0].isupper():
        return None
    begin = parts[place].start()
    return None if _CLAUSE_END.search(before, begin) else Span(begin, len(before))


def _first_holding(parts: list[re.Match[str]], wanted: str) -> int | None:
    """Give the place of the word that an acronym begins with whose other letters stand anywhere, in their order."""
    at = len(wanted) - 1
    for place in range(len(parts) - 1, max(-1, len(parts) - 1 - 2 * len(wanted)), -1):
        word = parts[place][0]
        if not word[0].isupper() and word not in name_words("small_words"):
            return None
        folded = fold_key(word)
        if at >= 0 and folded[0] == wanted[0] and len(parts) - place > 1 and _holds(folded, wanted[: at + 1]):
            return place
        for letter in reversed(folded):
            if at > 0 and letter == wanted[at]:
                at -= 1
    return None


def _holds(word: str, letters: str) -> bool:
    """Tell whether a word begins with the first letter and holds the others after it, in their order."""
    rest = iter(word[1:])
    return word[0] == letters[0] and all(letter in rest for letter in letters[1:])


def _first_spelt(parts: list[re.Match[str]], wanted: str, place: int) -> int | None:
    """Give the place of the word that the first letter stands for; the words up to `place` are looked at."""
    if not wanted:
        return place + 1
    if place < 0:
        return None
    found = None
    if fold_key(parts[place][0][0]) == wanted[-1]:
        found = _first_spelt(parts, wanted[:-1], place - 1)
    if found is None and parts[place][0].lower() in name_words("small_words"):
        found = _first_spelt(parts, wanted, place - 1)
    return found


def _headed(before: str) -> Span | None:
    """Find a Vietnamese name by the word that it begins with; a verb or a comma may not stand within it."""
    ends = [each.end() for each in _CLAUSE_END.finditer(before) if not _is_comma_of_a_name(before, each)]
    floor = max([0, *ends, *(each.end() for each in _alternatives("vietnamese_breaks").finditer(before))])
    heads = [each for each in _alternatives("vietnamese_heads").finditer(before, floor) if each[0][0].isupper()]
    if not heads:
        return None
    name = before[heads[0].start() :]
    digits = re.sub(r"(?:lần\s+)?thứ\s+\d+|\d{1,3}$", "", name)
    if any(character.isdecimal() for character in digits) or len(_WORD.findall(name)) < _FEWEST_WORDS:
        return None
    return Span(heads[0].start(), len(before))


def _is_comma_of_a_name(before: str, found: re.Match[str]) -> bool:
    return found[0] == "," and re.search(r"[Pp]hòng$", before[: found.start()]) is not None


# --- a name before the same name in another script or spelling ----------------------------------------------


def _han_before(before: str, words: str) -> tuple[Span, GlossKind, bool] | None:
    run = _HAN_RUN.search(before)
    if run is None:
        return None
    for size in range(2, min(4, len(run[0])) + 1):
        match = same_name(before[-size:], words)
        if match is not None and match.sure:
            return Span(len(before) - size, len(before)), GlossKind.NAME, True
    cuts = [each.end() for each in _alternatives("chinese_titles", "chinese_breaks").finditer(before, run.start())]
    begin = max([run.start(), *cuts])
    if not 1 < len(before) - begin <= _LONGEST_HAN_NAME:
        return None
    return Span(begin, len(before)), GlossKind.NAME, False


def _latin_before(before: str, words: str) -> tuple[Span, GlossKind, bool] | None:
    parts = list(_WORD.finditer(before))
    for size in range(1, min(5, len(parts)) + 1):
        begin = parts[-size].start()
        match = same_name(before[begin:], words)
        if match is not None and match.sure and before[begin].isupper():
            return Span(begin, len(before)), GlossKind.NAME, True
    begin = _first_capital(before, parts)
    longest = len(words) > _LONGEST_HAN_NAME or _ACRONYM_BEFORE.search(before) is not None
    return None if begin is None or longest else (Span(begin, len(before)), GlossKind.NAME, False)


def _same_before(before: str, words: str) -> tuple[Span, GlossKind, bool] | None:
    """Match Vương Tiểu Hồng (Wang Xiaohong): both in Latin letters, so that only the name itself can tell."""
    parts = list(_WORD.finditer(before))
    for size in range(2, min(5, len(parts)) + 1):
        begin = parts[-size].start()
        if before[begin].isupper() and same_name(before[begin:], words) is not None:
            return Span(begin, len(before)), GlossKind.NAME, True
    return None


def _first_capital(before: str, parts: list[re.Match[str]]) -> int | None:
    """Give where the capitalised words begin that stand right before the brackets."""
    begin: int | None = None
    last = len(before)
    for part in reversed(parts):
        if before[part.end() : last].strip() or not part[0][0].isupper():
            break
        begin = last = part.start()
    return begin


@cache
def _alternatives(*which: str) -> re.Pattern[str]:
    words = sorted({word for each in which for word in name_words(each)}, key=lambda word: -len(word))
    choices = (
        re.escape(word) if re.match(f"[{HAN}]", word) else rf"(?<!\w){re.escape(word)}(?!\w)(?!\s+trưởng)"
        for word in words
    )
    return re.compile("|".join(choices).replace(r"\ ", r"\s+"), re.IGNORECASE)


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(f"(?:{_alternatives('gloss_openings').pattern})\\s*", re.IGNORECASE)


@cache
def _folded(which: str) -> frozenset[str]:
    return frozenset(map(fold_key, name_words(which)))


@cache
def _country_names() -> frozenset[str]:
    return frozenset(fold_key(name) for country in countries() for name in country.every_name())
