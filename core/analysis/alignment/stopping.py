"""Stopping long work between two steps of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

from core.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_Step = TypeVar("_Step")
CancelAsked: TypeAlias = "Callable[[], bool]"


def while_wanted(steps: Iterable[_Step], cancelled: CancelAsked) -> Iterator[_Step]:
    """Go from step to step as long as somebody wants to know.

    Args:
        cancelled: Asked before each step.

    Raises:
        Cancelled: If nobody does any more.
    """
    for step in steps:
        if cancelled():
            raise Cancelled
        yield step
