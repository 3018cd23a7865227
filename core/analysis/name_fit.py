"""Whether words of a text are the name that they fold to: marks, capitals and neighbours must not speak against it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from core.language.names.readings import is_vietnamese_family, mandarin_beside, syllable_key
from core.language.names.words import name_words
from core.language.numerals import read_words
from core.text.fold import fold_key
from core.text.span import Span

_PROPER = frozenset({"person", "place", "country"})
_LONGEST_SYLLABLE = 5
_SENTENCE_OPENS = re.compile(r"(?:^|[\n.!?:;…•])[\s\"'“”‘’«»(\[–—-]*$")
_LOOK_BACK = 12
_NUMBER_BEHIND = re.compile(r"[\s\u00a0]?[-–]?[\s\u00a0]?(\d{1,3})(?![\w/.,]\d|\w)|\s+(?:lần\s+)?thứ\s+(\d{1,3})")
_NUMBER_BEFORE = re.compile(
    r"(?<!\w)(\d{1,3})(?:st|nd|rd|th)\s+$|第\s?([\d一二三四五六七八九十百]{1,5})\s?[届屆次]\s?$"
)
_ACRONYM = 9
_NEAR = 60
_LAST_LATIN = "\u2e7f"
"""Behind it come the scripts of East Asia."""
_FIRST_HAN = "\u2e80"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One spelling of one name.

    Attributes:
        parts: Its words as they are spelt; none for a name that characters stand for, found by how they are read.
        identity: Id of the entity or term that it names.
        type: Type of the entity, or kind of the term.
        derived: Whether nobody wrote this spelling: it is how another script would have it.
        ordinal: Of a meeting: its number in its series.
    """

    spelling: str
    parts: tuple[str, ...]
    identity: str
    type: str
    is_term: bool = False
    derived: bool = False
    ordinal: int | None = None


class Words:
    """The words of a text, folded, with where they stand.

    Args:
        places: Start and end of each word; code points, half open.
    """

    def __init__(self, text: str, places: list[tuple[int, int]]) -> None:
        """Fold the words."""
        self.text = text
        self._places = places
        self.keys = [fold_key(text[start:end]) for start, end in places]

    def span(self, first: int, end: int) -> Span:
        """Give where words lie: from the first to before the one at ``end``; code points, half open."""
        return Span(self._places[first][0], self._places[end - 1][1])

    def source(self, place: int) -> str:
        """Give a word as the text has it, in composed characters of common width."""
        start, end = self._places[place]
        word = self.text[start:end]
        return word if word.isascii() else unicodedata.normalize("NFKC", word)

    def adjoin(self, place: int) -> bool:
        """Tell whether nothing but a blank, a hyphen or a dot stands between a word and the one before."""
        return self._places[place][0] - self._places[place - 1][1] <= 1 or not self._gap(place).strip()

    def _gap(self, place: int) -> str:
        return self.text[self._places[place - 1][1] : self._places[place][0]]

    def follows_at_once(self, place: int) -> bool:
        """Tell whether a word stands one blank behind the word before."""
        return 0 < place < len(self.keys) and self._gap(place) in {" ", "\u00a0"}

    def opens_sentence(self, place: int) -> bool:
        """Tell whether a word is the first of its sentence, as far as signs tell."""
        start = self._places[place][0]
        before = self.text[max(0, start - _LOOK_BACK) : start]
        return start == 0 or _SENTENCE_OPENS.search(before) is not None

    def in_capitals(self, place: int) -> bool:
        """Tell whether a word and its neighbours are written in capitals."""
        around = [self.source(each) for each in range(max(0, place - 1), min(len(self.keys), place + 2))]
        letters = [each for each in around if each.isalpha()]
        return len(letters) > 1 and all(map(str.isupper, letters))

    def number_beside(self, first: int, end: int) -> int | None:
        """Give the number that words beside a meeting's name say it has in its series; None where none does."""
        start, stop = self._places[first][0], self._places[end - 1][1]
        found = _NUMBER_BEHIND.match(self.text, stop) or _NUMBER_BEFORE.search(
            self.text, max(0, start - _LOOK_BACK), start
        )
        if found is None:
            return None
        said = found[1] or found[2]
        if said.isdecimal():
            return int(said)
        number = read_words(said, "zh")
        return None if number is None else int(number)

    def within_another(self, first: int, end: int) -> bool:
        """Tell whether Chinese words are a part of a longer one that names something else: 蒙古 in 内蒙古."""
        start, stop = self._places[first][0], self._places[end - 1][1]
        name = "".join(self.keys[first:end])
        if name[0] < _FIRST_HAN:
            return False
        for longer in name_words("chinese_not_countries"):
            at = longer.find(name)
            if at >= 0 and fold_key(self.text[max(0, start - at) : stop + len(longer) - at - len(name)]) == longer:
                return True
        return False

    def bears_marks(self, place: int) -> bool:
        """Tell whether words near a place bear marks: then a word without any has none to lose."""
        start = self._places[place][0]
        around = self.text[max(0, start - _NEAR) : start + _NEAR]
        return any(character.isalpha() and not character.isascii() and character < _FIRST_HAN for character in around)

    def agree(self, pattern: Pattern, place: int) -> bool:
        """Tell whether the marks of words agree with a name; they may have lost all of theirs, but not some."""
        found = [self.source(place + at) for at in range(len(pattern.parts))]
        pairs = list(zip(pattern.parts, found, strict=True))
        if all(mine == yours or syllable_key(mine) == syllable_key(yours) for mine, yours in pairs):
            return True
        if not any(each[0] > _LAST_LATIN for each in pattern.parts) and len(pairs) > 1:
            bare_name = all(map(str.isascii, pattern.parts))
            return all(map(str.isascii, found)) or (bare_name and pattern.type in _PROPER)
        # Traditional and simplified characters, full and half width.
        return all(not mine.isascii() and mine[0] > _LAST_LATIN for mine in pattern.parts)


def fits(pattern: Pattern, words: Words, place: int, language: str) -> bool:
    """Tell whether capitals and neighbours let words that agree be the name.

    Args:
        place: Of the first word.
        language: Tag of the language of the text there; empty if not known.
    """
    if not pattern.parts:
        return True
    if pattern.type == "meeting" and not pattern.is_term:
        said = words.number_beside(place, place + len(pattern.parts))
        if said is not None and said != pattern.ordinal:
            return False
    found = [words.source(place + at) for at in range(len(pattern.parts))]
    if not _capitals_fit(pattern, found):
        return False
    lost = not pattern.spelling.isascii() and all(map(str.isascii, found)) and pattern.spelling[0] < _FIRST_HAN
    if lost and (words.bears_marks(place) or not (language.startswith("vi") or found[0][0].isupper())):
        return False
    if pattern.type == "country" and words.within_another(place, place + len(found)):
        return False
    if len(found) == 1 and pattern.type in _PROPER and found[0][0] <= _LAST_LATIN:
        return _stands_alone(words, place, found[0], language)
    # A family name before it makes it part of a longer name: Nguyễn Tô Lâm.
    if pattern.type != "person" or not words.follows_at_once(place) or not _is_family(words.source(place - 1)):
        return True
    # At the head of a sentence *Ông* is Mr more often than a family.
    return len(found) > 1 and words.source(place - 1) == "Ông" and words.opens_sentence(place - 1)


def _capitals_fit(pattern: Pattern, found: list[str]) -> bool:
    if len(found) == 1 and pattern.spelling.isupper() and pattern.spelling.isascii() and len(found[0]) <= _ACRONYM:
        return found[0] == pattern.spelling
    strict = pattern.type in _PROPER or len(found) == 1
    return not strict or all(
        yours[0].isupper() for mine, yours in zip(pattern.parts, found, strict=True) if mine[0].isupper()
    )


def _is_family(word: str) -> bool:
    return word[0].isupper() and not word.isascii() and is_vietnamese_family(word)


def _beside_names(words: Words, place: int) -> bool:
    """Tell whether a capitalised word stands right before or behind: Michael Jordan, Chad Smith."""
    before = (
        words.follows_at_once(place) and not words.opens_sentence(place - 1) and words.source(place - 1)[0].isupper()
    )
    behind = words.follows_at_once(place + 1) and words.source(place + 1)[0].isupper()
    return before or behind


def _stands_alone(words: Words, place: int, found: str, language: str) -> bool:
    """Tell whether one word is a name of its own: Anh in *Thủ tướng Anh*, not in *Đức Anh* or *Anh Sơn*."""
    if found.lower() in name_words("given_names_too") and _beside_names(words, place):
        return False
    if len(found) > _LONGEST_SYLLABLE or not language.startswith("vi") or found.isupper():
        return not (language.startswith("vi") and len(found) <= _LONGEST_SYLLABLE and words.in_capitals(place))
    after = words.source(place + 1) if words.follows_at_once(place + 1) else ""
    if f"{found} {after}".lower() in _not_countries() or (after[:1].isupper() and mandarin_beside(syllable_key(after))):
        return False
    if words.opens_sentence(place):
        pair = words.source(place + 2) if words.follows_at_once(place + 2) else ""
        follows = name_words("country_follows")
        return found.lower() != "anh" and (after in follows or f"{after} {pair}" in follows)
    before = words.source(place - 1) if words.follows_at_once(place) else ""
    if before.lower() in name_words("address"):
        return False
    if before and before[0].isupper():
        return words.opens_sentence(place - 1) and not _is_family(before)
    return True


@cache
def _not_countries() -> frozenset[str]:
    return frozenset(name_words("not_countries"))
