"""What the parts of the search for proposals hand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.analysis.suggesting.attribution import Talk
    from core.analysis.suggesting.attribution_actors import Actor
    from core.text.span import Span

STAGES = {"ask": "proposed", "plan": "planned", "pledge": "pledged", "agree": "agreed", "say": "proposed"}
"""Choice of the field *stage*, by the kind of the verb."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A clause that asks, offers, promises or agrees.

    Attributes:
        span: The clause.
        talk: The sentence that it stands in.
        kind: Kind of the verb that makes it a proposal.
        verb: That verb; None where an earlier sentence holds it.
        proposer: Who makes it; None if nobody is named.
        carried: Whether the proposer is named in an earlier sentence only.
        addressee: Who is asked to act.
        number: Its number in an enumeration; 0 outside one.
        series: Which enumeration it belongs to; 0 outside one.
    """

    span: Span
    talk: Talk
    kind: str
    rule: str
    score: float
    verb: Span | None = None
    proposer: Actor | None = None
    carried: bool = False
    addressee: Span | None = None
    number: int = 0
    series: int = 0


@dataclass(frozen=True, slots=True)
class Asking:
    """Who was asking last, for sentences that go on with it."""

    proposer: Actor | None
    kind: str
    sentence: int
    paragraph: int
