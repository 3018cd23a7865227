"""How acts are named in the history: in the analyst's words."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.article import Article
    from core.model.codebook import Codebook
    from core.model.record import Record

_LONGEST = 40


def shortened(words: str, longest: int = _LONGEST) -> str:
    """Cut long words for a list, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def short_article(article: Article) -> str:
    """Name an article as briefly as can be: the part of its file name before the first underscore, or its title."""
    stem = PurePath(article.file).stem
    head = stem.partition("_")[0]
    return shortened(head or article.title or stem, 24)


def record_words(codebook: Codebook, record: Record) -> str:
    """Name a record: its type and the words of its first mention."""
    label = codebook.type(record.type).labels.best().lower() if codebook.has_type(record.type) else record.type
    words = record.mentions[0].anchor.exact if record.mentions else ""
    return f"{label} {shortened(words)}".strip()


def field_words(codebook: Codebook, record_type: str, field_id: str) -> str:
    """Name a field as the form does."""
    if codebook.has_type(record_type) and codebook.type(record_type).has_field(field_id):
        return codebook.type(record_type).field(field_id).labels.best().lower()
    return field_id
