"""What marks stand for, in words: for a tooltip, and for those who hear the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.reader.marks import MarkKind
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gui.reader.marks import Mark

_LONGEST = 60
_MOST_DESCRIBED = 4


def words_of(mark: Mark, text: str) -> str:
    """Give the words that a mark lies over, in one line, cut where they are many."""
    span = mark.span
    words = " ".join(text[span.start : min(span.end, span.start + 2 * _LONGEST)].split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def lines_told(marks: Iterable[Mark], text: str, tell: Callable[[Mark], str], *, quoted: bool) -> list[str]:
    """Say what each mark stands for, each thing once.

    Args:
        marks: The marks, topmost first.
        text: The article.
        tell: Says what one mark stands for.
        quoted: Whether to name the words too, as where the mouse is not over them.
    """
    lines: dict[str, None] = {}
    for mark in marks:
        meaning = tell(mark)
        if quoted:
            meaning = tr("{meaning}: “{words}”", meaning=meaning or mark.style, words=words_of(mark, text))
        if meaning:
            lines[meaning] = None
    return list(lines)


def described(marks: Iterable[Mark], text: str, tell: Callable[[Mark], str]) -> str:
    """Describe the marks at the caret in one sentence; empty where there are none."""
    found: dict[str, None] = {}
    for mark in marks:
        meaning = tell(mark) or mark.style
        told = tr("{meaning} {words}, {kind}", meaning=meaning, words=words_of(mark, text), kind=_kind(mark.kind))
        found[told] = None
        if len(found) == _MOST_DESCRIBED:
            break
    return "; ".join(found)


def _kind(kind: MarkKind) -> str:
    return {
        MarkKind.MENTION: tr("mention"),
        MarkKind.VALUE: tr("value"),
        MarkKind.SUGGESTION: tr("suggestion"),
        MarkKind.BASIS: tr("basis of a value"),
    }[kind]
