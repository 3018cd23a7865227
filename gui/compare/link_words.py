"""What is said of a link: who says so, how sure it is, and what speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.analysis.alignment.links import LinkState, ReasonKind
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.analysis.alignment.links import Link, Reason
    from core.text.span import Span
    from gui.compare.pair import Pair

_LONGEST = 40


def state_told(link: Link) -> str:
    """Say who joins the sentences of a link."""
    if link.state is LinkState.CONFIRMED:
        return tr("Confirmed link")
    return tr("Proposed link, {score}", score=percent(link.score))


def percent(share: float) -> str:
    """Write a share of one."""
    return tr("{number}%", number=QLocale().toString(round(100 * share)))


def kind_told(kind: ReasonKind) -> str:
    """Name a kind of reason."""
    return {
        ReasonKind.LENGTH: tr("length"),
        ReasonKind.FIGURE: tr("figure"),
        ReasonKind.DATE: tr("date"),
        ReasonKind.ORDINAL: tr("ordinal"),
        ReasonKind.ACRONYM: tr("acronym"),
        ReasonKind.NAME: tr("name"),
        ReasonKind.TERM: tr("term"),
        ReasonKind.DICTIONARY: tr("dictionary"),
        ReasonKind.SOUND: tr("Sino-Vietnamese reading"),
        ReasonKind.WORDS: tr("same words"),
    }[kind]


def reasons_told(pair: Pair, reasons: Sequence[Reason], most: int) -> list[str]:
    """Say what speaks for two sentences, each thing once: words first, the weightiest of them before the others."""
    told: dict[str, None] = {}
    for reason in sorted(reasons, key=lambda each: each.a is None or each.b is None):
        told[reason_told(pair, reason)] = None
        if len(told) == most:
            break
    return list(told)


def reason_told(pair: Pair, reason: Reason) -> str:
    """Say one thing that speaks for two sentences: "figure: 30 = thirty"."""
    kind = kind_told(reason.kind)
    if reason.a is None or reason.b is None:
        return kind
    one, other = _words(pair, 0, reason.a), _words(pair, 1, reason.b)
    if one == other:
        return tr("{kind}: {words}", kind=kind, words=one)
    return tr("{kind}: {one} = {other}", kind=kind, one=one, other=other)


def _words(pair: Pair, side: int, span: Span) -> str:
    """Give words in one line, cut where they are many."""
    line = " ".join(pair.sides[side].reading.words(span).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
