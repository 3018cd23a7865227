"""Ids that come from outside: kept where the store can hold them and they are free."""

from __future__ import annotations

from core.model.ids import id_of, key_of, new_id


def is_storable(identity: str) -> bool:
    """Tell whether the store gives an id back as it was: a UUID as 32 hex digits, or short ASCII."""
    try:
        return bool(identity) and id_of(key_of(identity)) == identity
    except UnicodeError:
        return False


def ids_in_order(count: int) -> list[str]:
    """Make ids that sort in the order in which they are given out, even within one millisecond."""
    return sorted(new_id() for _ in range(count))
