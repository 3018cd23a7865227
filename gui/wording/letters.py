"""The letters of menus and buttons, marked by an ampersand: "&File", in Chinese "文件(&F)"."""

from __future__ import annotations

import re

_BESIDE = re.compile(r"\s?\(&\w\)")


def without_letter(words: str) -> str:
    """Give the words alone, as a list or a voice says them: without the mark of the letter and without dots."""
    bare = _BESIDE.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return bare.rstrip("…")
