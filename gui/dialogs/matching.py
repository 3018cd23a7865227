"""How well something that can be chosen fits what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ELSEWHERE = 4
_INSIDE = 2
_AT_A_WORD = 1


def how_far(words: Sequence[str], title: str, detail: str = "") -> int | None:
    """Tell how far something is from the words typed: 0 is nearest; None where a word stands nowhere in it.

    Args:
        words: Folded.
        title: Folded; a word at its beginning is nearest, then at that of another word, then inside one.
        detail: Folded; words found only here are farther than any in the title.
    """
    far = 0
    for number, word in enumerate(words):
        at = title.find(word)
        if at < 0:
            if word not in detail:
                return None
            far += _ELSEWHERE
        elif at > 0:
            far += _AT_A_WORD if _begins_a_word(title, word) else _INSIDE
        elif number:
            far += _AT_A_WORD
    return far


def _begins_a_word(title: str, word: str) -> bool:
    at = title.find(word)
    while at > 0:
        if not title[at - 1].isalnum():
            return True
        at = title.find(word, at + 1)
    return at == 0
