"""Indonesian numbers in words: dua puluh satu, seratus lima, tiga ribu dua ratus."""

from __future__ import annotations

from decimal import Decimal

from core.language.lexicon import lexicon

_ONE_OF = {"seratus": (1, "ratus"), "seribu": (1, "ribu")}
_TEEN = 10
_SMALLER = {"puluh": 10, "ratus": 100}


def read_indonesian(words: str) -> Decimal | None:
    """Read an Indonesian number in words, or None if the words are not one."""
    numerals, scales = lexicon("id").ids("numerals"), lexicon("id").ids("scales")
    total, group, digit, last = 0, 0, -1, 0
    for word in _plain(words.lower().split()):
        if word in numerals:
            if digit >= 0:
                return None
            digit = int(numerals[word])
        elif word == "belas" and digit > 1:
            group, digit = group + _TEEN + digit, -1
        elif word in _SMALLER and digit > 0:
            group, digit = group + digit * _SMALLER[word], -1
        elif word in scales and (group or digit > 0):
            scale = int(scales[word])
            if last and scale >= last:
                return None
            total, group, digit, last = total + (group + max(digit, 0)) * scale, 0, -1, scale
        else:
            return None
    return Decimal(total + group + max(digit, 0)) if words.split() else None


def _plain(words: list[str]) -> list[str]:
    """Write *seratus* as *satu ratus*."""
    written: list[str] = []
    for word in words:
        written.extend(("satu", _ONE_OF[word][1]) if word in _ONE_OF else (word,))
    return written


def in_words() -> str:
    """Give a number in words as a regular expression."""
    word = rf"(?:{lexicon('id').pattern('numerals', 'scales')}|belas|puluh|ratus|seratus|seribu)"
    first = rf"(?:{lexicon('id').pattern('numerals')}|seratus|seribu)"
    return rf"(?<![\w-]){first}(?:\s+{word}(?!\w)){{0,10}}(?!\w|-)"
