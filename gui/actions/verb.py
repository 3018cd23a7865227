"""A verb: one thing that the window can do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing that the window can do.

    Attributes:
        id: The action's object name.
        keys: Key sequences as Qt writes them ("Ctrl+Z"); the first one is shown.
        tip: One sentence for status bar and tooltip.
        is_switch: Whether it turns something on and off; its menu shows which.
        held: A key that calls it only where the keyboard is in what it works on ("Del"); it is never chosen anew.
    """

    id: str
    label: str
    keys: tuple[str, ...]
    icon: str
    tip: str
    is_switch: bool = False
    held: str = ""
