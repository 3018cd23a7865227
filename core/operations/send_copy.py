"""Handing a project on: a copy that holds what others may have, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.store.copying import Copied, Keep, make_copy
from core.store.restoring import Holdings, holdings_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.store.backup import CancelAsked


def send_copy(
    project: Path,
    destination: Path,
    keep: Keep,
    *,
    told: Callable[[int, int, str], object] | None = None,
    cancelled: CancelAsked | None = None,
) -> Copied:
    """Write a copy of a project, open or not, that holds what is to be kept; may run in any thread.

    Texts and quotations stay as they are, and so does what analysts wrote in reasons; notes stay or go as a whole.
    The copy goes by an id of its own from its first change on.

    Args:
        told: Called with the steps done, the steps there are (0 if that is not known), and what is at hand.

    Raises:
        UserFixable: If the destination exists or cannot be written, or the project cannot be read.
        Cancelled: If `cancelled` said so; nothing is left of the copy.
    """
    return make_copy(project, destination, keep, told=told, cancelled=cancelled)


def holdings(project: Path) -> Holdings:
    """Count what a project holds.

    Raises:
        UserFixable: If it cannot be read.
    """
    return holdings_of(project)


__all__ = ["Copied", "Holdings", "Keep", "holdings", "send_copy"]
