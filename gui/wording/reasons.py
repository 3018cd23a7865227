"""Saying in the language of the interface why a value differs from its words; it is stored in English."""

from __future__ import annotations

from core.model.reasons import REASONS
from gui.wording.told import told


def told_reason(stored: str) -> str:
    """Say a reason that the program gave in the language of the interface; give what an analyst wrote as it is."""
    return told(next((each for each in REASONS if each == stored), stored))
