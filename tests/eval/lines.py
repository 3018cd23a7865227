"""Scores the language of each line, and where sentences end inside lines; only where somebody marked them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.language.lexicon import base_language
from core.language.paragraphs import paragraphs
from core.language.sentences import sentences
from core.text.span import Span

if TYPE_CHECKING:
    from pathlib import Path

    from tests.eval.articles import Read
    from tests.eval.scores import Scores

_END = "‖"
_EDGES = " \u00a0|"
_AROUND = 20


def score_languages(read: Read, marked: Path, scores: Scores) -> None:
    """Score the language of every line that is not blank, where the file names the article."""
    runs = [line.split("\t") for line in marked.read_text("utf-8").splitlines() if line and line[0] != "#"]
    wanted = [tag for name, lines, tag in runs if name == read.name for _ in range(int(lines))]
    if not wanted:
        return
    for part, tag in zip(paragraphs(read.text), wanted, strict=True):
        spoken = base_language(tag) or tag
        scores.judge("language of a line", spoken, tag, part.language or "", part.opening[:_AROUND])


def score_sentences(read: Read, folder: Path, scores: Scores) -> None:
    """Score the ends of sentences inside lines, where there is a file of them."""
    marked = folder / f"{read.name}.txt"
    if not marked.exists():
        return
    wanted = _marked_ends(marked, read.text)
    found = {span.end for span in sentences(read.text) if _goes_on(read.text, span.end)}
    for end in sorted(wanted | found):
        language = read.language(Span(end - 1, end))
        words = read.text[max(0, end - _AROUND) : end + _AROUND].replace("\n", " ")
        if end in wanted and end in found:
            scores.hit("end of a sentence", language)
        elif end in wanted:
            scores.miss("end of a sentence", language, words)
        else:
            scores.false("end of a sentence", language, words)


def _marked_ends(marked: Path, text: str) -> set[int]:
    ends: set[int] = set()
    for line in marked.read_text("utf-8").splitlines():
        before, mark, after = (piece.strip() for piece in line.partition(_END))
        if mark and (found := re.search(re.escape(before) + r"\s*" + re.escape(after), text)) is not None:
            ends.add(found.start() + len(before))
    return ends


def _goes_on(text: str, end: int) -> bool:
    return bool(text[end:].split("\n", 1)[0].strip(_EDGES))
