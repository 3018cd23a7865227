"""The two ways things go wrong: the analyst can mend it, or we must.

SpanwiseError
├── UserFixable     the world is not as we need it; the message says what to do
├── Cancelled       the person at the keyboard stopped the work
└── Bug             an invariant of ours is broken
"""

from __future__ import annotations

from core.wording import tr


class SpanwiseError(Exception):
    """Base of everything that Spanwise raises on purpose."""


class UserFixable(SpanwiseError):
    """Something that the person at the keyboard can mend.

    Args:
        what: What happened, one sentence.
        kept: What was kept or left untouched, one sentence; empty if nothing was at risk.
        cure: What to do now, one sentence.
        details: For the fold-out of the dialog; never needed to understand the rest.
    """

    def __init__(self, what: str, *, kept: str = "", cure: str = "", details: str = "") -> None:
        super().__init__(" ".join(part for part in (what, kept, cure) if part))
        self.what = what
        self.kept = kept
        self.cure = cure
        self.details = details


class Cancelled(SpanwiseError):
    """The person at the keyboard stopped the work; nothing of it is left."""

    def __init__(self, what: str = "") -> None:
        super().__init__(what or tr("Cancelled. Nothing was changed."))


class Bug(SpanwiseError):
    """A broken invariant of ours; shown with the request to report it."""
