"""What the analyst is told when something cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable

if TYPE_CHECKING:
    from collections.abc import Callable


def refusal_of(does: Callable[[], object]) -> UserFixable | None:
    """Do something; give the refusal, or None where it was done."""
    try:
        does()
    except UserFixable as refusal:
        return refusal
    return None


def assert_well_told(refusal: UserFixable) -> None:
    """What happened, what was kept and what to do are said."""
    assert refusal.what
    assert refusal.kept
    assert refusal.cure
