"""A person's name taken apart: what the person is called by, and the parts of the name itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from core.language.names.readings import HAN, is_han
from core.language.names.words import name_words
from core.text.fold import fold_key

_PART = re.compile(r"[^\W\d_]+")
_BRACKETS = re.compile(r"[(（\[][^()（）\[\]]*[)）\]]")
_DOTS = re.compile("[·•・\\s]")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name without what stands before or behind it.

    Attributes:
        parts: Words of a name in Latin letters; a name in Chinese characters is one part.
        titled: Whether a form of address, a rank or an office stood beside it.
        is_han: Whether it is in Chinese characters.
    """

    parts: tuple[str, ...]
    titled: bool
    is_han: bool = False

    @property
    def bare(self) -> bool:
        """Whether it bears no marks at all: it may have lost them."""
        return all(part.isascii() for part in self.parts)


@lru_cache(maxsize=20_000)
def person_name(words: str) -> PersonName | None:
    """Take a name apart; None where no name is left, or where scripts are mixed.

    ``Thượng tướng Lương Tam Quang`` is Lương Tam Quang, ``王小洪部长`` is 王小洪; what stands in brackets is left out.
    """
    plain = _BRACKETS.sub(" ", words).strip()
    if re.search(f"[{HAN}]", plain):
        return _han_name(_DOTS.sub("", plain))
    name, titled = plain, False
    while (title := _titles().match(name)) is not None:
        name, titled = name[title.end() :], True
    parts = tuple(_PART.findall(name))
    return PersonName(parts, titled) if parts else None


def _han_name(words: str) -> PersonName | None:
    if not is_han(words):
        return None
    for title in name_words("chinese_titles"):
        if fold_key(words).endswith(title) and len(words) > len(title):
            return PersonName((words[: -len(title)],), True, True)
    return PersonName((words,), False, True)


@cache
def _titles() -> re.Pattern[str]:
    words = sorted((*name_words("address"), *name_words("ranks")), key=lambda word: -len(word))
    choice = "|".join(re.escape(word).replace(r"\ ", r"[\s-]+") for word in words)
    return re.compile(rf"(?:{choice})(?:\.\s*|[\s,:]+)(?=\S)", re.IGNORECASE)
