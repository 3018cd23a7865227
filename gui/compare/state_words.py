"""What is said of two columns as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.alignment.links import LinkState, Sameness
from gui.wording import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.errors import UserFixable
    from gui.compare.pair import Pair

_BETWEEN = " · "


def aligned_told(pairs: Sequence[Pair]) -> tuple[str, bool]:
    """Say how many sentences of the columns are linked, and whether that is less than it should be."""
    links = [link for pair in pairs for link in pair.links]
    lost = sum(len(pair.alignment.unplaced) + len(pair.aligned.outdated) for pair in pairs)
    if not links and not lost:
        return tr("Nothing shows which sentences tell the same; link them by hand with L."), True
    confirmed = sum(1 for each in links if each.state is LinkState.CONFIRMED)
    said = [tr("%n link(s)", "", len(links)), tr("%n of them confirmed", "", confirmed)]
    if len(pairs) == 1:
        is_translation = pairs[0].alignment.sameness is Sameness.TRANSLATION
        said.insert(0, tr("Versions of one text") if is_translation else tr("Two reports"))
        said.append(tr("%n sentence(s) without partner at the left", "", len(pairs[0].alone(0))))
        said.append(tr("%n at the right", "", len(pairs[0].alone(1))))
    if lost:
        said.insert(0, tr("%n link(s) of yours join words that are not compared any more", "", lost))
    return _BETWEEN.join(said), bool(lost)


def refused_told(refusal: UserFixable) -> str:
    """Say why two columns cannot be aligned."""
    return " ".join(filter(None, (told(refusal.what), told(refusal.cure or ""))))
