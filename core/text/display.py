"""The text as a Qt document must receive it: same length in code points and in UTF-16 units.

Qt drops a leading byte order mark and lone surrogates, swaps the bytes of a text that begins with U+FFFE,
folds CRLF into one position, and starts a new block at a lone CR, U+2029, U+FDD0 and U+FDD1. Nothing here is
ever read back.
"""

from __future__ import annotations

import re

_CHANGED_BY_QT = re.compile("\\A[\ufeff\ufffe]|\r\n?|[\u2029\ufdd0\ufdd1\ud800-\udfff]")
_LINE_BREAK = "\u2028"
_NO_WIDTH = "\u200b"
_REPLACEMENT = "\ufffd"


def display_text(text: str) -> str:
    """Replace, one for one, what Qt would drop, join or take for the end of a paragraph.

    Total on every `str`. The result has as many code points and as many UTF-16 units as the text, and exactly
    its newlines, so positions and paragraphs are those of the text.
    """
    return _CHANGED_BY_QT.sub(lambda match: _shown(match.group()), text)


def _shown(found: str) -> str:
    if found == "\r\n":
        return _NO_WIDTH + "\n"
    return _LINE_BREAK if found in {"\r", "\u2029"} else _REPLACEMENT
