"""Why a text that comes in is left out: it was deleted for good before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.store.store import Store


def why_left_out(store: Store) -> Mapping[str, str]:
    """Say of each text that was deleted for good when that was, and why; by the text's id."""
    return {
        text: tr(
            "{file} was deleted for good on {day}: {reason}",
            file=tombstone.file,
            day=tombstone.at[:10],
            reason=tombstone.reason,
        )
        for text, tombstone in store.withdrawal().deleted_texts().items()
    }
