"""What stands in a codebook where an explanation is yet to be written; no screen shows it."""

from __future__ import annotations

UNWRITTEN = "–"


def written(explanation: str) -> str:
    """Give an explanation as a screen shows it: empty where none is written."""
    return "" if explanation == UNWRITTEN else explanation
