"""Naming things in few words, on one line."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.article import Article

_LONGEST = 40
_LONGEST_ARTICLE = 24


def shortened(words: str, longest: int = _LONGEST) -> str:
    """Cut long words for a list, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def short_article(article: Article) -> str:
    """Name an article as briefly as can be: the part of its file name before the first underscore, or its title."""
    stem = PurePath(article.file).stem
    head = stem.partition("_")[0]
    return shortened(head or article.title or stem, _LONGEST_ARTICLE)
