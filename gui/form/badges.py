"""What is to be said of a value besides what it is: carried, doubtful, inferred, not read, noted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.record import Origin
from gui.form.links import Link
from gui.wording import tr

if TYPE_CHECKING:
    from core.model.record import Value
    from gui.theme.palette import Palette

_LONGEST = 28


@dataclass(frozen=True, slots=True)
class Badge:
    """A word or two beside a value.

    Attributes:
        tip: All of it, where the words are cut or need a reason.
        verb: What a click on it does; empty where it does nothing.
    """

    words: str
    colour: str
    tip: str = ""
    verb: str = ""


def badges(
    value: Value, palette: Palette, link: Link | None = None, doubt: str | None = "", said: str = ""
) -> list[Badge]:
    """List what is to be said of a value, the most pressing first; last what leads over to its words.

    Args:
        link: How far the thing that the value names is known.
        doubt: Why it is doubtful; None where all of that is said elsewhere.
        said: What its words say, as the screen writes it; as it is stored if not given.
    """
    found: list[Badge] = []
    if value.carried:
        tip = tr("Taken over from the record before. A click says that you have looked at it.")
        found.append(Badge(tr("carried"), palette.accent, tip, "look_at"))
    if value.doubtful and doubt is not None:
        found.append(Badge(tr("doubtful"), palette.warning, doubt))
    if not value.not_stated and value.origin is Origin.OUTSIDE:
        found.append(Badge(tr("from outside"), palette.muted))
    if value.normal is None and value.raw:
        tip = tr("The words are kept, but nobody has said what they mean.")
        found.append(Badge(tr("not read"), palette.warning, tip))
    if value.reading is not None and value.normal != value.reading:
        reading = said or value.reading
        tip = tr("Printed: “{words}”, which says {reading}.", words=value.raw, reading=reading)
        found.append(Badge(tr("words say {reading}", reading=_cut(reading)), palette.warning, tip, "correct"))
    if value.note:
        found.append(Badge(tr("note: {words}", words=_cut(value.note)), palette.muted, value.note, "note"))
    if link is not None:
        found.append(_link_told(link, palette))
    if not value.not_stated and value.origin is Origin.INFERRED:
        found.append(Badge(tr("inferred"), palette.muted))
    return found


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _link_told(link: Link, palette: Palette) -> Badge:
    if link is Link.NEW:
        tip = tr("Only this record names it so far. If it is known by another name, choose that one from the list.")
        return Badge(tr("new", "a name"), palette.accent, tip)
    if link is Link.LISTED:
        return Badge(tr("linked"), palette.muted, tr("It stands in the list of countries."))
    return Badge(tr("linked"), palette.muted, tr("Other records name it too: it is one and the same."))
