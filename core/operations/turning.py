"""Taking many acts back, or bringing them back, one after the other; for a worker's thread."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.operations.bulk import turn_in_chunks
from core.operations.history import LARGE
from core.operations.wording import REDID, UNDID
from core.store.store import open_store_beside
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.model.change import Changes
    from core.store.store import Store


@dataclass(frozen=True, slots=True)
class Turned:
    """What was turned.

    Attributes:
        changes: Of each act that was turned, in their order.
        error: Why it ended before the last one; None where it did not.
    """

    changes: tuple[Changes, ...]
    error: UserFixable | None = None


def turn_acts(
    path: Path,
    acts: Sequence[str],
    *,
    analyst: str,
    told: Callable[[int, int, str], object],
    cancelled: Callable[[], bool],
) -> Turned:
    """Undo acts in their order, each by an act of its own, and redo those that are undone.

    The first one that is refused ends it; what was turned before stands.

    Args:
        acts: Their ids.
        analyst: Id of who does it.
        told: Hears how many of how many are turned.

    Raises:
        Cancelled: If `cancelled` said so; all that was turned is turned again, and the project is as it was.
    """
    done: list[Changes] = []
    with closing(open_store_beside(path)) as store:
        for number, act in enumerate(acts):
            told(number, len(acts), "")
            try:
                done.append(_turn(store, act, analyst, cancelled))
            except Cancelled:
                for former in reversed(acts[:number]):
                    _turn(store, former, analyst, lambda: False)
                raise
            except UserFixable as error:
                return Turned(tuple(done), error)
    return Turned(tuple(done))


def _turn(store: Store, act_id: str, analyst: str, cancelled: Callable[[], bool]) -> Changes:
    act = store.history.act(act_id)
    if act is None:
        raise UserFixable(tr("The act is no longer in the history."), kept=tr("Nothing was changed."))
    if cancelled():
        raise Cancelled
    if store.history.size(act_id) > LARGE:
        return turn_in_chunks(store, act, analyst=analyst, told=_tell_nobody, cancelled=cancelled)
    if act.undone:
        return store.history.bring_back(act, analyst=analyst, what=REDID.of(act=act.what))
    return store.history.take_back(act, analyst=analyst, what=UNDID.of(act=act.what))


def _tell_nobody(_done: int, _total: int, _what: str) -> None: ...
